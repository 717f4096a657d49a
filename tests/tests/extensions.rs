//! Methods that traits of the crate have for floats.

#![allow(clippy::all, clippy::pedantic)] // fns as users write them

use dual_core::{assert_grad, assert_jacobian, differentiable};

mod own {
    use std::f64::consts::TAU;

    pub(crate) trait Arithmetic: Sized {
        fn squared(self) -> Self;
        fn scaled_by(&self, factor: f64, offset: f64) -> f64;
        fn wrapped(self) -> f64;
        fn split(self, at: f64) -> (f64, f64);
        fn power_by_recursion(self, n: u32) -> f64;
        fn times(self, a: f64, b: f64) -> f64;
    }

    const QUARTER: f64 = 0.25;

    #[cfg(not(feature = "full"))]
    fn fused(r: f64, a: f64, b: f64) -> f64 {
        r.mul_add(a, b) + QUARTER
    }

    #[cfg(feature = "full")]
    fn fused(r: f64, a: f64, b: f64) -> f64 {
        a * r + b * QUARTER
    }

    impl Arithmetic for f64 {
        fn squared(self) -> Self {
            self * self
        }
        fn scaled_by(&self, factor: f64, offset: f64) -> f64 {
            fused(*self, factor, offset)
        }
        fn wrapped(self) -> f64 {
            let turns = (self / TAU).floor();
            self - turns * TAU
        }
        fn split(self, at: f64) -> (f64, f64) {
            if self > at { (at, self - at) } else { (self, 0.0) }
        }
        fn power_by_recursion(self, n: u32) -> f64 {
            if n == 0 { 1.0 } else { self * self.power_by_recursion(n - 1) }
        }
        #[cfg(feature = "full")]
        fn times(self, a: f64, b: f64) -> f64 {
            fused(self, a, b)
        }
        #[cfg(not(feature = "full"))]
        fn times(self, a: f64, b: f64) -> f64 {
            fused(self * a, b, b)
        }
    }

    impl Arithmetic for i32 {
        fn squared(self) -> Self {
            self * self
        }
        fn scaled_by(&self, _: f64, _: f64) -> f64 {
            0.0
        }
        fn wrapped(self) -> f64 {
            0.0
        }
        fn split(self, _: f64) -> (f64, f64) {
            (0.0, 0.0)
        }
        fn power_by_recursion(self, _: u32) -> f64 {
            0.0
        }
        fn times(self, _: f64, _: f64) -> f64 {
            0.0
        }
    }
}

/// A method by way of one of another trait, which who calls it need not have at hand.
mod by_another {
    pub(crate) trait Shifted {
        fn shifted(self, by: f64) -> f64;
    }
    pub(crate) trait Centred {
        fn centred(self, by: f64) -> f64;
    }
    impl Shifted for f64 {
        fn shifted(self, by: f64) -> f64 {
            self - by * by
        }
    }
    impl Centred for f64 {
        fn centred(self, by: f64) -> f64 {
            self.shifted(by).powi(3) + 2.0.shifted(by)
        }
    }
}

mod who_calls {
    use super::by_another::Centred;

    #[dual_core::differentiable]
    pub(crate) fn centred_twice(x: f64, y: f64) -> f64 {
        x.centred(y) * y.centred(0.5)
    }
}

use own::Arithmetic;

#[differentiable]
fn polynomial(x: f64, y: f64) -> f64 {
    let k = 3_i32.squared() as f64;
    x.squared() * k + (x * y).sin().squared().scaled_by(y, 2.0) + 2.0_f64.scaled_by(x, y)
}

#[differentiable]
fn norm(v: &[f64]) -> f64 {
    v.iter().map(|x| x.squared()).sum::<f64>().sqrt()
}

#[differentiable]
fn angles(x: f64) -> [f64; 2] {
    let (low, rest) = x.exp().split(2.0);
    [(x * 10.0).wrapped(), low * rest.power_by_recursion(3)]
}

/// A method with a body for each of two features.
#[differentiable]
fn by_feature(x: f64, y: f64) -> f64 {
    x.times(y, 2.0).exp()
}

#[test]
fn they_have_derivatives() {
    for (x, y) in [(0.4, 1.2), (-1.3, 0.7)] {
        assert_grad!(polynomial(x, y));
        assert_grad!(norm(&[x, y, 0.5]));
        assert_jacobian!(angles(x));
        assert_grad!(by_feature(x, y));
        assert_grad!(who_calls::centred_twice(x, y));
        assert_eq!(value_and_grad_polynomial(x, y).0.to_bits(), polynomial(x, y).to_bits());
        assert_eq!(value_and_jacobian_angles(x).0.map(f64::to_bits), angles(x).map(f64::to_bits));
    }
    assert!((jacobian_angles(1.1)[0] - 10.0).abs() < 1e-14);
}
