//! Values far from one: slopes that leave the range of f64 on the way, of values and derivatives that are within it.

use dual_core::differentiable;

#[differentiable]
fn log_of_power(p: f64) -> f64 {
    p.powi(200).ln()
}

#[differentiable]
fn binary_log(p: f64) -> f64 {
    p.powi(200).log2()
}

#[differentiable]
fn guarded(p: f64) -> f64 {
    (p / 0.0_f64.max(1e-300)).log10()
}

#[differentiable]
fn log_of_one_more(p: f64) -> f64 {
    p.powi(200).ln_1p()
}

#[differentiable]
fn inverse(p: f64) -> f64 {
    1.0 / p.powi(120)
}

#[differentiable]
fn reciprocal(p: f64) -> f64 {
    p.powi(200).recip()
}

#[differentiable]
fn roots(p: f64) -> f64 {
    p.powi(230).sqrt() * p.powi(-100) + p.powi(260).cbrt() * p.powi(-80)
}

#[differentiable]
fn decay(z: f64) -> f64 {
    3.0 / z.exp()
}

/// Several variables, so that more than one lane runs first on plain numbers.
#[differentiable]
fn likelihood(p: [f64; 5]) -> f64 {
    p.iter().map(|p| p.powi(40)).product::<f64>().ln() + 1.0 / (p[0] * p[1]).powi(60)
}

fn near(ours: f64, right: f64) {
    assert!((ours - right).abs() <= 1e-9 * right.abs(), "{ours:e} is not {right:e}");
}

/// p ↦ k·ln p
fn is_log(value: [f64; 4], hvp: f64, k: f64, p: f64) {
    let right = [k * p.ln(), k / p, -k / (p * p), 2.0 * k / p.powi(3)];
    value.into_iter().zip(right).for_each(|(ours, right)| near(ours, right));
    near(hvp, right[2]);
}

/// p ↦ k·pⁿ
fn is_power(value: [f64; 4], hvp: f64, (k, n): (f64, f64), p: f64) {
    let right = [k, k * n, k * n * (n - 1.0), k * n * (n - 1.0) * (n - 2.0)];
    for (i, (ours, right)) in (0..).zip(value.into_iter().zip(right)) {
        near(ours, right * p.powf(n - f64::from(i)));
    }
    near(hvp, right[2] * p.powf(n - 2.0));
}

#[test]
fn logarithms_of_what_is_far_from_one() {
    for p in [10.0, 0.1] {
        is_log(derivatives_log_of_power::<3>(p), hvp_log_of_power(p, 1.0), 200.0, p);
        near(hessian_log_of_power(p), -200.0 / (p * p));
        let k = 200.0 / std::f64::consts::LN_2;
        is_log(derivatives_binary_log::<3>(p), hvp_binary_log(p, 1.0), k, p);
        near(hessian_binary_log(p), -k / (p * p));
    }
    near(hessian_guarded(2.0), -0.25 / std::f64::consts::LN_10);
    near(hvp_guarded(2.0, 1.0), -0.25 / std::f64::consts::LN_10);
    near(hessian_log_of_one_more(10.0), -2.0);
    near(derivatives_log_of_one_more::<3>(10.0)[3], 0.4);
}

#[test]
fn inverses_of_what_is_far_from_one() {
    is_power(derivatives_inverse::<3>(10.0), hvp_inverse(10.0, 1.0), (1.0, -120.0), 10.0);
    near(hessian_inverse(10.0), 120.0 * 121.0 * 1e-122);
    is_power(derivatives_reciprocal::<3>(10.0), hvp_reciprocal(10.0, 1.0), (1.0, -200.0), 10.0);
    near(grad_reciprocal(10.0), -200.0 * 1e-201);
    near(hessian_reciprocal(10.0), 200.0 * 201.0 * 1e-202);
    let z = 280.0_f64;
    for ours in derivatives_decay::<3>(z).into_iter().zip([1.0, -1.0, 1.0, -1.0]).map(|(d, sign)| sign * d) {
        near(ours, 3.0 * (-z).exp());
    }
    near(hessian_decay(z), 3.0 * (-z).exp());
}

#[test]
fn roots_of_what_is_far_from_one() {
    // p¹⁵ and p^(20/3)
    let (p, n) = (10.0_f64, 20.0 / 3.0);
    let right =
        [15.0 * p.powi(14) + n * p.powf(n - 1.0), 210.0 * p.powi(13) + n * (n - 1.0) * p.powf(n - 2.0)];
    near(grad_roots(p), right[0]);
    near(hessian_roots(p), right[1]);
    near(hvp_roots(p, 1.0), right[1]);
}

#[test]
fn several_variables() {
    let p = [0.1; 5];
    let (gradient, hessian) = (grad_likelihood(p), hessian_likelihood(p));
    // 1/(p₀p₁)⁶⁰ is 1e120.
    near(gradient[0], 400.0 - 60.0 * 1e121);
    near(gradient[4], 400.0);
    near(hessian[0][0], 60.0 * 61.0 * 1e122);
    near(hessian[1][0], 3600.0 * 1e122);
    near(hessian[4][4], -4000.0);
    assert!(hessian[4][3].abs() < 1e-6, "{:?}", hessian[4]);
}
