//! Plain values where another annotated fn takes numbers: constants, statics, literals, locals, of every container.
#![allow(clippy::all, clippy::pedantic)] // fns in every spelling that users have are the subject
#![cfg(feature = "full")] // nalgebra

use dual_core::nalgebra::{Matrix2, Vector2};
use dual_core::{assert_grad, assert_hessian, differentiable};
use tests::proves;

const COEFFICIENTS: [f64; 5] = [1.0, 2.0, 3.0, 4.0, 5.0];
static POLYNOMIAL: &[f64] = &[1.0, 2.0, 0.5];
const PAIR: (f64, f64) = (0.5, 2.0);
const MATRIX: [[f64; 2]; 2] = [[1.0, 2.0], [-0.5, 0.25]];

#[differentiable]
fn horner(x: f64, c: &[f64]) -> f64 {
    let mut y = c[0];
    for c in &c[1..] {
        y = y * x + c;
    }
    y
}
proves!(scalar horner |x| (x[0], &x[1..]) along |t| (t[0], &t[1..]) at [[0.3, 1.0, -0.2, 0.4]]);

#[differentiable]
fn slices(x: f64) -> f64 {
    let c = [1.0, 2.0];
    let v = vec![0.5, 0.25];
    let mixed = [x, 1.0];
    let collected: Vec<f64> = c.iter().map(|c| c * x).collect();
    horner(x, &COEFFICIENTS) / horner(x, &COEFFICIENTS[1..])
        + horner(x, POLYNOMIAL) * horner(x * x, &[1.0, 2.0])
        - horner(x, &c) * horner(x, &v)
        + horner(2.0, &mixed)
        + horner(x, &collected)
}
proves!(scalar slices |x| (x[0]) along |t| (t[0]) at [[0.3], [-1.7]]);

#[differentiable]
fn by_reference(m: &[[f64; 2]; 2], v: &(f64, f64), k: &f64) -> f64 {
    m[0][0] * v.0 + m[0][1] * v.1 * k + m[1][0] * m[1][1]
}
#[differentiable]
fn by_value(m: [[f64; 2]; 2], v: (f64, f64), list: Vec<f64>) -> [f64; 2] {
    [m[0][0] * v.0 + m[0][1] * list[0], m[1][0] * v.1 + m[1][1] * list[1]]
}
#[differentiable]
fn vectors(m: Matrix2<f64>, v: &Vector2<f64>) -> Vector2<f64> {
    m * v
}

#[differentiable]
fn containers(x: f64) -> f64 {
    let eye = Matrix2::new(1.0, 2.0, 3.0, 4.0);
    let active = [[x, 1.0], [0.0, x * x]];
    let [a, b] = by_value(MATRIX, PAIR, vec![x, 2.0]);
    let [c, d] = by_value(active, (x, 1.0), vec![1.0, 2.0]);
    let w = vectors(eye, &Vector2::new(x, 1.0))
        + vectors(Matrix2::new(x, 0.0, 0.0, 1.0), &Vector2::new(1.0, 2.0));
    by_reference(&MATRIX, &(x, 1.0), &2.0) * by_reference(&active, &PAIR, &x) + a * b + c * d + w.dot(&w)
}
proves!(scalar containers |x| (x[0]) along |t| (t[0]) at [[0.3], [-1.7]]);

/// A passive table stays as it is.
#[differentiable(wrt(x))]
fn interpolated(x: f64, table: &[f64]) -> f64 {
    let i = (x as usize).min(table.len() - 2);
    table[i] + (x - i as f64) * (table[i + 1] - table[i])
}
#[differentiable]
fn both(x: f64) -> f64 {
    interpolated(x, &COEFFICIENTS) + horner(x, POLYNOMIAL) + interpolated(x, POLYNOMIAL)
}
proves!(scalar both |x| (x[0]) along |t| (t[0]) at [[0.3], [1.7]]);

/// A sum as an argument, whose type only the parameter said.
#[differentiable]
fn square(x: f64) -> f64 {
    x * x
}
#[differentiable]
fn of_a_sum(x: &[f64]) -> f64 {
    square(x.iter().map(|v| v * v).sum()) + square(x.iter().product())
}
proves!(scalar of_a_sum |x| (x) along |t| (t) at [[0.3, 1.2, 0.7]]);

/// An index is passive, also beside active items; so is one side of a zip.
fn binomial(n: usize, k: usize) -> f64 {
    (0..k).map(|i| (n - i) as f64 / (i + 1) as f64).product()
}
#[differentiable]
fn bernstein(points: &[f64], t: f64) -> f64 {
    let n = points.len() - 1;
    let mut sum = 0.0;
    for (i, p) in points.iter().enumerate().skip(1) {
        sum += binomial(n, i) * p * t.powi(i as i32) * (1.0 - t).powi((n - i) as i32);
    }
    let weighted: f64 = points.iter().zip([3_usize, 4, 5]).map(|(p, k)| p * binomial(k, 2)).sum();
    let counted: f64 = (0..n).map(|k| binomial(n, k) * t.powi(k as i32)).sum();
    let folded = points.iter().enumerate().fold(0.0, |acc, (i, p)| acc * t + p * binomial(n, i));
    sum + weighted * counted - folded
}
proves!(scalar bernstein |x| (&x[..3], x[3]) along |t| (&t[..3], t[3]) at [[1.0, 0.5, 2.0, 0.3]]);

/// Functions of a module `libm`, as the crate has them, with values of its own.
mod libm {
    pub(crate) fn sin(x: f64) -> f64 {
        f64::from_bits(x.sin().to_bits() + 1)
    }
    pub(crate) fn pow(x: f64, y: f64) -> f64 {
        f64::from_bits(x.powf(y).to_bits() - 1)
    }
    pub(crate) fn log(x: f64) -> f64 {
        x.ln()
    }
    pub(crate) fn fabs(x: f64) -> f64 {
        x.abs()
    }
    pub(crate) fn fma(x: f64, y: f64, z: f64) -> f64 {
        x.mul_add(y, z)
    }
    pub(crate) fn erfc(x: f64) -> f64 {
        f64::from_bits(dual_core::special::erfc(x).to_bits() + 1)
    }
    pub(crate) fn lgamma(x: f64) -> f64 {
        dual_core::special::ln_gamma(x)
    }
    pub(crate) fn fmod(x: f64, y: f64) -> f64 {
        x % y
    }
}
#[differentiable]
fn of_libm(x: f64, y: f64) -> f64 {
    libm::sin(x) * libm::pow(x, y) + libm::log(2.0 + libm::fabs(y)) * libm::sin(0.5)
        - libm::fma(x, y, libm::pow(2.0, x))
}
proves!(scalar of_libm |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 1.2], [1.7, -0.4]]);

/// Those that f64 has not.
#[differentiable]
fn beyond_f64(x: f64, y: f64) -> f64 {
    use libm::erfc;
    0.5 * erfc(-x / std::f64::consts::SQRT_2) * libm::lgamma(y) + erfc(0.5)
}
proves!(scalar beyond_f64 |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 1.2], [1.7, 2.4]]);

/// All of the crate's names at once, as files that came from C have them.
mod from_c {
    use libm::*;

    #[dual_core::differentiable]
    pub(crate) fn split_density(x: f64, y: f64) -> f64 {
        let whole = ldexp(trunc(ldexp(x, 4)), -4);
        exp(-whole * whole * 0.5) * exp(-(x - whole) * (x + whole) * 0.5) * pow(y, 3.0) + ldexp(x * y, -2)
    }

    /// Parts of a number, and two numbers at once.
    #[dual_core::differentiable]
    pub(crate) fn in_parts(x: f64, y: f64) -> f64 {
        let (sine, cosine) = libm::sincos(x * y);
        let (fraction, whole) = libm::modf(3.0 * x);
        let (mantissa, exponent) = libm::frexp(x * y);
        let (left, quarter) = libm::remquo(10.0 * x, y);
        let turned = match quarter as u32 & 3 {
            0 => sine * left,
            1 => cosine * left,
            2 => -sine * left,
            _ => -cosine * left,
        };
        turned
            + fraction * whole * y
            + mantissa * exponent as f64
            + libm::remainder(x, 0.3) * libm::remainder(7.0, y)
    }

    #[dual_core::differentiable]
    pub(crate) fn quotient(x: f64, y: f64) -> (f64, i32) {
        libm::remquo(x, y)
    }
}
use from_c::*;
proves!(scalar split_density |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 1.2], [1.71, 0.4]]);

#[differentiable]
fn remainder(x: f64, y: f64) -> f64 {
    libm::fmod(x * y, 0.75) * x
}

/// num-dual's numbers have no remainder.
#[test]
fn remainder_of_libm() {
    assert_eq!(remainder(1.7, 2.4), (1.7 * 2.4) % 0.75 * 1.7);
    assert_grad!(remainder(1.7, 2.4));
    assert_hessian!(remainder(-0.4, 2.4));
}

/// num-dual's numbers have none of these.
#[test]
fn parts_of_libm() {
    for (x, y) in [(1.7, 2.4), (-0.4, 0.9), (23.1, 0.7)] {
        assert_grad!(in_parts(x, y));
        assert_hessian!(in_parts(x, y));
    }
    // Bits, where the fn is linear in a part: exact.
    assert_eq!(grad_quotient(11.0, 4.0), [1.0, -3.0]);
    assert_eq!(quotient(11.0, 4.0), (-1.0, 3));
    assert_eq!(grad_quotient(f64::INFINITY, 4.0).map(f64::is_nan), [false, true]);
}

/// `num_traits`' methods by the trait's name, as crates without the standard library have them.
mod num_traits {
    pub(crate) trait Float: Copy {
        fn is_nan(self) -> bool;
        fn abs(self) -> Self;
        fn sqrt(self) -> Self;
        fn sin(self) -> Self;
        fn cos(self) -> Self;
        fn max(self, other: Self) -> Self;
        fn powi(self, n: i32) -> Self;
    }
    #[rustfmt::skip]
    impl Float for f64 {
        fn is_nan(self) -> bool { self.is_nan() }
        fn abs(self) -> f64 { self.abs() }
        fn sqrt(self) -> f64 { self.sqrt() }
        fn sin(self) -> f64 { self.sin() }
        fn cos(self) -> f64 { self.cos() }
        fn max(self, other: f64) -> f64 { self.max(other) }
        fn powi(self, n: i32) -> f64 { self.powi(n) }
    }
}
mod by_trait {
    use super::num_traits::Float;
    use super::*;

    #[differentiable]
    pub(super) fn ray(slope: f64, intercept: f64, theta: f64) -> f64 {
        if Float::is_nan(slope) || theta.is_nan() {
            return Float::abs(slope);
        }
        Float::max(intercept, 0.5) / (Float::sin(theta) - slope * num_traits::Float::cos(theta))
            + Float::powi(Float::sqrt(slope * slope + 1.0), 3)
    }
}
use by_trait::*;
proves!(scalar ray |x| (x[0], x[1], x[2]) along |t| (t[0], t[1], t[2]) at [[0.3, 1.2, 0.7], [1.7, -0.4, 2.5]]);
