//! Special functions in annotated fns, and the methods of f64 that are linear, discrete or a mean.
#![allow(clippy::all, clippy::pedantic)] // fns in every spelling that users have are the subject

use dual_core::special::{self, dual_sigmoid, sigmoid};
use dual_core::{derivatives, differentiable};
use tests::proves;

/// Black and Scholes' price of a call.
#[differentiable]
fn call(spot: f64, strike: f64, years: f64, rate: f64, volatility: f64) -> f64 {
    let deviation = volatility * years.sqrt();
    let d1 = ((spot / strike).ln() + (rate + volatility * volatility / 2.0) * years) / deviation;
    let d2 = d1 - deviation;
    spot * special::norm_cdf(d1) - strike * (-rate * years).exp() * special::norm_cdf(d2)
}
proves!(scalar call |x| (x[0], x[1], x[2], x[3], x[4]) along |t| (t[0], t[1], t[2], t[3], t[4])
    at [[100.0, 95.0, 0.5, 0.03, 0.2], [80.0, 95.0, 1.5, 0.01, 0.35]]);

/// The log-likelihood of a gamma distribution, with special functions of passive values between.
#[differentiable(wrt(shape, scale))]
fn likelihood(shape: f64, scale: f64, data: &[f64]) -> f64 {
    let constant = special::ln_gamma(4.0) + dual_core::special::erf(0.5);
    data.iter()
        .map(|&x| (shape - 1.0) * x.ln() - x / scale - special::ln_gamma(shape) - shape * scale.ln())
        .sum::<f64>()
        + constant
}
proves!(scalar likelihood |x| (x[0], x[1], &[0.7, 1.9, 3.2]) along |t| (t[0], t[1]) at [[1.7, 0.9], [0.4, 2.5]]);

/// Every one of them, by path and imported.
#[differentiable]
fn all(x: f64, y: f64) -> f64 {
    let error = special::erf(x) * special::erfc(y) + special::gauss(x - y);
    let normal = special::norm_pdf(x) + special::norm_cdf(x * y);
    let gamma = special::gamma(x + 2.0) * special::digamma(y) - special::ln_gamma(x * x + 1.0);
    let logistic = sigmoid(x) * special::softplus(y) + special::sinc(x * 3.0);
    error * normal + gamma * logistic + special::polygamma(2, y)
}
proves!(scalar all |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 0.8], [-1.2, 2.1]]);

/// f32 has the rounded values.
#[differentiable]
fn single(x: f32) -> f32 {
    special::erf(x) + special::ln_gamma(x)
}
proves!(scalar32 single |x| (x[0]) along |t| (t[0]) at [[0.3], [1.7]]);

#[differentiable]
#[allow(deprecated)] // abs_sub has users
fn methods(degrees: f64, y: f64) -> f64 {
    let x = degrees.to_radians();
    x.sin() * y.to_degrees()
        + degrees.midpoint(y) * y.abs_sub(x)
        + x.abs_sub(y)
        + (x * 20.0).round_ties_even() * y
}
proves!(scalar methods |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[30.0, 1.7], [75.0, -0.4]]);

#[test]
fn derivatives_of_special_functions_of_any_order() {
    // ψ⁽ᵏ⁾ and the Hermite polynomials: φ‴ = (3x - x³)φ.
    let [y, d1, d2, d3] = derivatives::<3>(special::norm_pdf, 1.3);
    assert_eq!(y, special::norm_pdf(1.3));
    assert!((d1 + 1.3 * y).abs() < 1e-16);
    assert!((d2 - (1.3 * 1.3 - 1.0) * y).abs() < 1e-16);
    assert!((d3 - (3.0 * 1.3 - 1.3_f64.powi(3)) * y).abs() < 1e-15);
    let psi = derivatives::<4>(special::digamma, 2.6);
    for (n, d) in (0..).zip(psi) {
        let want = special::polygamma(n, 2.6);
        assert!((d - want).abs() <= 4e-16 * want.abs(), "order {n}: {d} {want}");
    }
}
