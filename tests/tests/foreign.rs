//! Functions and methods of other crates of which the derivatives are known: their values are those crates', to the last bit.
#![allow(clippy::all, clippy::pedantic)] // fns in every spelling that users have are the subject

use dual_core::differentiable;
use tests::proves;

/// As the crate `statrs` has them, with values that are off by a bit.
mod statrs {
    fn off(x: f64) -> f64 {
        f64::from_bits(x.to_bits() + 1)
    }
    pub(crate) mod function {
        pub(crate) mod erf {
            pub(crate) fn erf(x: f64) -> f64 {
                super::super::off(dual_core::special::erf(x))
            }
        }
        pub(crate) mod gamma {
            pub(crate) fn ln_gamma(x: f64) -> f64 {
                super::super::off(dual_core::special::ln_gamma(x))
            }
        }
    }
    pub(crate) mod statistics {
        pub(crate) trait Distribution<T> {
            fn mean(&self) -> Option<T>;
            fn std_dev(&self) -> Option<T>;
        }
    }
    pub(crate) mod distribution {
        pub(crate) struct Normal(f64, f64);
        impl Normal {
            pub(crate) fn new(mean: f64, width: f64) -> Result<Self, ()> {
                if width > 0.0 { Ok(Normal(mean, width)) } else { Err(()) }
            }
        }
        impl super::statistics::Distribution<f64> for Normal {
            fn mean(&self) -> Option<f64> {
                Some(self.0)
            }
            fn std_dev(&self) -> Option<f64> {
                Some(self.1)
            }
        }
        pub(crate) trait ContinuousCDF {
            fn cdf(&self, x: f64) -> f64;
            fn pdf(&self, x: f64) -> f64;
        }
        impl ContinuousCDF for Normal {
            fn cdf(&self, x: f64) -> f64 {
                super::off(dual_core::special::norm_cdf((x - self.0) / self.1))
            }
            fn pdf(&self, x: f64) -> f64 {
                super::off(dual_core::special::norm_pdf((x - self.0) / self.1) / self.1)
            }
        }
    }
}

/// As the crate `special` has them.
mod special {
    pub(crate) trait Error {
        fn error(self) -> Self;
        fn compl_error(self) -> Self;
    }
    impl Error for f64 {
        fn error(self) -> f64 {
            f64::from_bits(dual_core::special::erf(self).to_bits() + 1)
        }
        fn compl_error(self) -> f64 {
            dual_core::special::erfc(self)
        }
    }
}

use special::Error;
use statrs::distribution::{ContinuousCDF, Normal};
use statrs::function::erf::erf;

#[differentiable]
fn functions(x: f64, y: f64) -> f64 {
    0.5 * (1.0 + erf(x / std::f64::consts::SQRT_2)) * statrs::function::gamma::ln_gamma(y) + erf(0.5)
}
proves!(scalar functions |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 1.2], [-1.7, 2.4]]);

#[differentiable]
fn methods(x: f64, y: f64) -> f64 {
    (x * y).error() * y.compl_error() + 0.5_f64.error()
}
proves!(scalar methods |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 1.2], [-1.7, 0.4]]);

/// With the user's own names where generated code has some.
#[differentiable]
fn call(spot: f64, strike: f64, rate: f64, of: f64, operand: f64) -> f64 {
    let width = of * operand.sqrt();
    let normal = Normal::new(0.0, 1.0).unwrap();
    let at = ((spot / strike).ln() + (rate + 0.5 * of * of) * operand) / width;
    spot * normal.cdf(at) - strike * (-rate * operand).exp() * normal.cdf(at - width)
}
proves!(scalar call |x| (x[0], x[1], x[2], x[3], x[4]) along |t| (t[0], t[1], t[2], t[3], t[4])
    at [[100.0, 95.0, 0.03, 0.2, 0.5], [1.1, 1.3, 0.01, 0.4, 2.0]]);

#[differentiable]
fn of_another_width(x: f64) -> f64 {
    let normal = &Normal::new(0.7, 1.5).unwrap();
    normal.pdf(x * x) * Normal::new(-0.5, 0.25).unwrap().cdf(x)
}
proves!(scalar of_another_width |x| (x[0]) along |t| (t[0]) at [[0.3], [-0.6]]);

/// C's fns that take a float apart by its bits, as crates write them.
mod bits {
    use dual_core::differentiable;

    #[differentiable]
    pub(crate) fn frexp(x: f64) -> (f64, i32) {
        if x == 0.0 || !x.is_finite() {
            return (x, 0);
        }
        let bits = x.to_bits();
        let exponent = ((bits >> 52) & 0x7ff) as i32 - 1022;
        (f64::from_bits((bits & !(0x7ff << 52)) | 1022 << 52), exponent)
    }

    #[differentiable]
    pub(crate) fn ldexp(x: f64, power: i32) -> f64 {
        x * f64::from_bits(((1023 + power) as u64) << 52)
    }

    /// Something else by these names.
    pub(crate) mod others {
        use dual_core::differentiable;

        #[differentiable]
        pub(crate) fn ldexp(x: f64, power: i32) -> f64 {
            x * x * f64::from_bits(((1023 + power) as u64) << 52)
        }

        #[differentiable]
        pub(crate) fn frexp(x: f64) -> (f64, i32) {
            (f64::from_bits((x * x).to_bits()), 0)
        }
    }
}

/// An exponent whose type is written, in the arithmetic of another float.
#[differentiable]
fn by_exponent(x: f64, y: f64) -> f64 {
    const SCALES: [f32; 3] = [0.5, 0.25, 2.0];
    let (mantissa, exponent): (f64, i32) = bits::frexp(x / y);
    let ((twice, power), sine): ((f64, i32), f64) = (bits::frexp(2.0 * x), y.sin());
    let scaled = -x * (SCALES[(exponent & 1) as usize] * exponent as f32) as f64;
    scaled + mantissa * twice * sine + f64::from(power as f32) * y
}
proves!(scalar by_exponent |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 1.3], [17.5, 2.4], [1e-3, 0.7]]);

/// Fns of libm by their names for f32, whose values are those that libm gives.
#[differentiable]
fn of_libm32(x: f32, y: f32) -> f32 {
    use libm::{atan2f, cosf};
    libm::sinf(x) * libm::powf(x, y) + cosf(y) * atan2f(x, y) - libm::sqrtf(libm::fabsf(y)) * libm::sinf(0.5)
}
proves!(scalar32 of_libm32 |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3_f32, 1.2], [1.7, -0.4]]);

/// By the root of a mantissa, and a series around one.
#[differentiable]
fn by_mantissa(x: f64, y: f64) -> f64 {
    let (mantissa, exponent) = bits::frexp(x * y);
    let root = bits::ldexp((2.0 * mantissa).sqrt(), (exponent - 1).div_euclid(2));
    root * y.sin() + bits::ldexp(x * x, -3) * f64::from(exponent)
}
proves!(scalar by_mantissa |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 1.2], [17.5, 2.4], [1e-3, 0.7]]);

#[test]
fn a_mantissa_is_a_product_with_a_power_of_two() {
    assert_eq!(bits::grad_frexp(24.0), 0.03125);
    assert_eq!(bits::grad_frexp(0.0), 1.0);
    assert_eq!(bits::grad_ldexp(3.0, -2), 0.25);
    // What is no such product has no derivative that anybody knows.
    assert!(bits::others::grad_frexp(3.0).is_nan());
    assert!(bits::others::grad_ldexp(3.0, -2).is_nan());
}
