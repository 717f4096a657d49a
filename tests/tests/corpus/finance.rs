//! Option pricing, rates and risk.

use dual_core::differentiable;
use std::f64::consts::{PI, SQRT_2};
use tests::proves;

#[differentiable]
#[inline]
fn norm_pdf(x: f64) -> f64 {
    (-x.powi(2) / 2.0).exp() / (2.0 * PI).sqrt()
}
proves!(scalar norm_pdf |x| (x[0]) along |t| (t[0]) at [[0.4]]);

#[differentiable]
fn norm_cdf(x: f64) -> f64 {
    const A1: f64 = 0.254829592;
    const A2: f64 = -0.284496736;
    const A3: f64 = 1.421413741;
    const A4: f64 = -1.453152027;
    const A5: f64 = 1.061405429;
    const P: f64 = 0.3275911;
    let sign = if x < 0.0 { -1.0 } else { 1.0 };
    let x = f64::abs(x) / SQRT_2;
    let t = 1.0 / (1.0 + P * x);
    let y = 1.0 - (((((A5 * t + A4) * t) + A3) * t + A2) * t + A1) * t * (-x * x).exp();
    0.5 * (1.0 + sign * y)
}
proves!(scalar norm_cdf |x| (x[0]) along |t| (t[0]) at [[0.4], [-1.3]]);

/// Call or put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OptionType {
    Call,
    Put,
}

#[differentiable]
pub fn black_scholes(kind: OptionType, s: f64, k: f64, r: f64, q: f64, sigma: f64, t: f64) -> f64 {
    let d1 = ((s / k).ln() + (r - q + 0.5 * sigma * sigma) * t) / (sigma * t.sqrt());
    let d2 = d1 - sigma * t.sqrt();
    let (df, dq) = ((-r * t).exp(), (-q * t).exp());
    match kind {
        OptionType::Call => s * dq * norm_cdf(d1) - k * df * norm_cdf(d2),
        OptionType::Put => k * df * norm_cdf(-d2) - s * dq * norm_cdf(-d1),
    }
}
proves!(scalar black_scholes |x| (OptionType::Put, x[0], x[1], x[2], x[3], x[4], x[5]) along |t| (t[0], t[1], t[2], t[3], t[4], t[5]) at [[100.0, 110.0, 0.03, 0.01, 0.2, 0.75]]);

#[differentiable]
fn vega(s: f64, k: f64, r: f64, sigma: f64, t: f64) -> f64 {
    let d1 = ((s / k).ln() + (r + sigma.powi(2) / 2.0) * t) / (sigma * t.sqrt());
    s * t.sqrt() * norm_pdf(d1)
}
proves!(scalar vega |x| (x[0], x[1], x[2], x[3], x[4]) along |t| (t[0], t[1], t[2], t[3], t[4]) at [[100.0, 110.0, 0.03, 0.2, 0.75]]);

/// The volatility that gives a price, by Newton's method.
#[differentiable]
pub fn implied_volatility(price: f64, s: f64, k: f64, r: f64, t: f64) -> Option<f64> {
    let mut sigma = (2.0 * PI / t).sqrt() * price / s;
    for _ in 0..100 {
        let diff = black_scholes(OptionType::Call, s, k, r, 0.0, sigma, t) - price;
        let v = vega(s, k, r, sigma, t);
        if v < 1e-12 {
            return None;
        }
        sigma -= diff / v;
        if diff.abs() < 1e-14 {
            return Some(sigma);
        }
    }
    Some(sigma)
}
proves!(scalar implied_volatility |x| (x[0], x[1], x[2], x[3], x[4]) along |t| (t[0], t[1], t[2], t[3], t[4]) at [[5.0, 100.0, 110.0, 0.03, 0.75]]);

/// The binomial tree of Cox, Ross and Rubinstein.
#[differentiable]
pub fn binomial_american_put(spot: f64, strike: f64, rate: f64, vol: f64, expiry: f64, steps: usize) -> f64 {
    let dt = expiry / steps as f64;
    let u = (vol * dt.sqrt()).exp();
    let d = 1.0 / u;
    let p = ((rate * dt).exp() - d) / (u - d);
    let disc = (-rate * dt).exp();
    let mut values: Vec<f64> = (0..=steps)
        .map(|i| (strike - spot * u.powi(i as i32) * d.powi((steps - i) as i32)).max(0.0))
        .collect();
    for step in (0..steps).rev() {
        for i in 0..=step {
            let hold = disc * (p * values[i + 1] + (1.0 - p) * values[i]);
            let exercise = strike - spot * u.powi(i as i32) * d.powi((step - i) as i32);
            values[i] = hold.max(exercise);
        }
    }
    values[0]
}
proves!(scalar binomial_american_put |x| (x[0], x[1], x[2], x[3], x[4], 5) along |t| (t[0], t[1], t[2], t[3], t[4]) at [[101.0, 110.0, 0.03, 0.2, 0.75]]);

#[differentiable]
pub fn npv(rate: f64, cash_flows: &[f64]) -> f64 {
    cash_flows.iter().enumerate().map(|(t, cf)| cf / (1.0 + rate).powi(t as i32)).sum()
}
proves!(scalar npv |x| (x[0], &x[1..]) along |t| (t[0], &t[1..]) at [[0.05, -100.0, 60.0, 70.0]]);

/// The internal rate of return by the secant method.
#[differentiable]
pub fn irr(cash_flows: &[f64]) -> Result<f64, String> {
    if cash_flows.is_empty() {
        return Err("no cash flows".to_string());
    }
    let mut r0 = 0.05;
    let mut r1 = 0.1;
    let mut f0 = npv(r0, cash_flows);
    for i in 0..50 {
        let f1 = npv(r1, cash_flows);
        if (f1 - f0).abs() < 1e-300 {
            return Ok(r1);
        }
        let r2 = r1 - f1 * (r1 - r0) / (f1 - f0);
        r0 = r1;
        f0 = f1;
        r1 = r2;
        if r1.is_nan() {
            return Err(format!("diverged after {} steps at {r0}", i));
        }
    }
    Ok(r1)
}
#[test]
fn irr_solves_npv() {
    let flows = [-100.0, 60.0, 70.0];
    let (rate, gradient) = value_and_grad_irr(&flows).unwrap();
    assert_eq!(rate.to_bits(), irr(&flows).unwrap().to_bits());
    // The implicit function theorem.
    let (slope, by_flows) = grad_npv(rate, &flows);
    for (g, b) in gradient.iter().zip(by_flows) {
        assert!((g + b / slope).abs() < 1e-12, "{g} {b} {slope}");
    }
    assert_eq!(grad_irr(&[]), Err("no cash flows".to_string()));
}

/// A yield curve of Nelson and Siegel.
#[differentiable(wrt(beta, lambda))]
pub fn nelson_siegel(beta: [f64; 3], lambda: f64, tau: f64) -> f64 {
    let [b0, b1, b2] = beta;
    let x = tau / lambda;
    let slope = if x.abs() < 1e-8 { 1.0 - x / 2.0 } else { (1.0 - (-x).exp()) / x };
    b0 + b1 * slope + b2 * (slope - (-x).exp())
}
proves!(scalar nelson_siegel |x| ([x[0], x[1], x[2]], x[3], 5.0) along |t| ([t[0], t[1], t[2]], t[3]) at [[0.03, -0.02, 0.01, 1.7]]);

/// Five Greeks as a tuple.
#[differentiable]
pub fn margrabe(s1: f64, s2: f64, v1: f64, v2: f64, rho: f64, t: f64) -> (f64, f64) {
    let sigma = (v1 * v1 + v2 * v2 - 2.0 * rho * v1 * v2).sqrt();
    let d1 = ((s1 / s2).ln() + sigma * sigma / 2.0 * t) / (sigma * t.sqrt());
    let d2 = d1 - sigma * t.sqrt();
    (s1 * norm_cdf(d1) - s2 * norm_cdf(d2), sigma)
}
proves!(several margrabe |x| (x[0], x[1], x[2], x[3], x[4], x[5]) along |t| (t[0], t[1], t[2], t[3], t[4], t[5]) at [[100.0, 90.0, 0.2, 0.3, 0.4, 1.5]]);

/// A price by integrating the payoff over a callback.
#[differentiable(wrt(strike, vol))]
pub fn expected_payoff<F: Fn(f64) -> f64>(strike: f64, vol: f64, weight: F, n: usize) -> f64 {
    let mut sum = 0.0;
    for i in 0..n {
        let z = -4.0 + 8.0 * (i as f64 + 0.5) / n as f64;
        let terminal = 100.0 * (vol * z - 0.5 * vol.powi(2)).exp();
        sum += weight(z) * (terminal - strike).max(0.0) * 8.0 / n as f64;
    }
    sum
}
proves!(scalar expected_payoff |x| (x[0], x[1], |z: f64| (-z * z / 2.0).exp(), 8) along |t| (t[0], t[1]) at [[101.0, 0.2]]);
