//! Values over f64 of the error function's family, the gamma function and the logistic function's family.

use core::f64::consts::SQRT_2;

pub(crate) use super::polygamma::{digamma, polygamma};
use super::twofold::Twofold;
use crate::rules::bell;

/// 2/√π
pub(crate) const FRAC_2_SQRT_PI: f64 = core::f64::consts::FRAC_2_SQRT_PI;
/// 1/√(2π)
pub(crate) const FRAC_1_SQRT_2PI: f64 = 0.398_942_280_401_432_7;

/// erf x = 2/√π ∫₀ˣ e^(-t²) dt (Abramowitz and Stegun, 7.1.1)
pub(crate) fn erf(x: f64) -> f64 {
    libm::erf(x)
}

/// erfc x = 1 - erf x, to the end of the tail.
pub(crate) fn erfc(x: f64) -> f64 {
    libm::erfc(x)
}

/// e^(-x²)
pub(crate) fn gauss(x: f64) -> f64 {
    bell(x, 1.0, 1.0)
}

/// The density of the standard normal distribution, e^(-x²/2)/√(2π) (Abramowitz and Stegun, 26.2.1)
pub(crate) fn norm_pdf(x: f64) -> f64 {
    bell(x, 0.5, FRAC_1_SQRT_2PI)
}

/// The distribution function of the standard normal distribution, erfc(-x/√2)/2 (Abramowitz and Stegun, 26.2.29)
pub(crate) fn norm_cdf(x: f64) -> f64 {
    norm_cdf_pdf(x).0
}

/// The same and its slope, the density, of which the value takes a part.
#[inline]
pub(crate) fn norm_cdf_pdf(x: f64) -> (f64, f64) {
    const FRAC_1_SQRT_2: [f64; 2] = [core::f64::consts::FRAC_1_SQRT_2, -4.833_646_656_726_457e-17];
    let density = norm_pdf(x);
    let t = -x * FRAC_1_SQRT_2[0];
    let y = 0.5 * erfc(t);
    // What the rounding of t left, times the slope of erfc(t)/2: in the left tail a relative error of t grows 2t²-fold.
    let value = if t.abs() < 28.0 {
        let rest = (-x).mul_add(FRAC_1_SQRT_2[0], -t) - x * FRAC_1_SQRT_2[1];
        y - rest * SQRT_2 * density
    } else {
        y
    };
    (value, density)
}

/// 1/(1 + e^-x)
pub(crate) fn sigmoid(x: f64) -> f64 {
    if x < 0.0 {
        let e = x.exp();
        e / (1.0 + e)
    } else {
        1.0 / (1.0 + (-x).exp())
    }
}

/// ln(1 + eˣ)
pub(crate) fn softplus(x: f64) -> f64 {
    x.max(0.0) + (-x.abs()).exp().ln_1p()
}

/// ln |Γ(x)|
pub(crate) fn ln_gamma(x: f64) -> f64 {
    libm::lgamma(x)
}

/// Γ(x)
pub(crate) fn gamma(x: f64) -> f64 {
    gamma_times(x, 1.0)
}

/// Γ(x)·factor, underflowing only where the product does.
///
/// From [1, 2) by Γ(x + 1) = x Γ(x) (Abramowitz and Stegun, 6.1.15), with the product in two floats.
pub(crate) fn gamma_times(x: f64, factor: f64) -> f64 {
    if x.is_nan() || x == f64::NEG_INFINITY || (x < 0.0 && x == x.floor()) {
        return f64::NAN;
    }
    if x == 0.0 {
        return factor / x;
    }
    if x > 172.0 {
        return f64::INFINITY.copysign(factor);
    }
    // Γ(-200 ± d) is about 1e-375/d, and d is at least 1e-14.
    if x < -200.0 {
        let sign = if x.floor() % 2.0 == 0.0 { 1.0 } else { -1.0 };
        return 0.0_f64.copysign(sign * factor);
    }
    let steps = 1.0 - x.floor();
    let recip = reciprocal_gamma(x + (steps - 1.5));
    if steps <= 0.0 {
        return upwards(-steps).fold(recip.recip(), |y, k| y * (x - k - 1.0)).value() * factor;
    }
    // Two products, because 200! is beyond the range.
    let product =
        |ks: &mut dyn Iterator<Item = f64>| ks.fold(Twofold::from(1.0), |y, k| y * Twofold::sum(x, k));
    let far = product(&mut upwards(steps).take(100));
    let near = product(&mut upwards(steps).skip(100));
    (near * recip).under(far.under(factor))
}

/// 0, 1, … below n
fn upwards(n: f64) -> impl Iterator<Item = f64> {
    core::iter::successors(Some(0.0), |k| Some(k + 1.0)).take_while(move |k| *k < n)
}

/// 1/Γ(3/2 + t) for |t| ≤ 1/2; coefficients, highest power first, from `tests/data/coefficients.py`; error 4e-20.
fn reciprocal_gamma(t: f64) -> Twofold {
    const HIGHER: [f64; 16] = [
        -8.521_820_446_681_207e-10,
        1.681_340_243_757_546_6e-8,
        -8.917_014_541_433_564e-8,
        5.807_029_807_088_478_5e-8,
        2.156_211_329_443_415_5e-6,
        -1.389_683_543_753_361_7e-5,
        2.535_520_386_106_474e-5,
        0.000_152_357_624_703_162_86,
        -0.001_110_730_254_515_188_7,
        0.002_120_731_442_277_466_2,
        0.006_612_897_826_820_958,
        -0.042_155_169_368_523_84,
        0.050_966_860_247_706_136,
        0.175_102_026_043_934_35,
        -0.526_654_435_525_544_5,
        -0.041_174_526_445_283_1,
    ];
    let higher = HIGHER.iter().fold(0.0, |sum, c| sum * t + c);
    // 1/Γ(3/2) = 2/√π, in two floats.
    Twofold::sum(FRAC_2_SQRT_PI, higher * t + 1.533_545_961_316_588e-17)
}
