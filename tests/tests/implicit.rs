//! Roots of equations: found by solvers in plain floats, differentiated by what they solve.
#![allow(clippy::all, clippy::pedantic)] // fns in every spelling that users have are the subject
#![cfg(feature = "full")] // nalgebra

use dual_core::nalgebra::{SVector, Vector2};
use dual_core::num_dual::Dual3_64;
use dual_core::{Taylor, assert_grad, differentiable, implicit, special};
use tests::{near, proves};

/// Newton's method on floats, which no derivative goes through.
fn newton(f: impl Fn(f64) -> (f64, f64), start: f64) -> f64 {
    (0..60).fold(start, |x, _| {
        let (value, slope) = f(x);
        x - value / slope
    })
}

fn kepler(e: f64, m: f64) -> f64 {
    newton(|x| (x - e * x.sin() - m, 1.0 - e * x.cos()), m + e * m.sin())
}

/// Kepler's equation, E - e sin E = M.
#[differentiable]
fn anomaly(e: f64, m: f64) -> f64 {
    implicit(kepler(e, m), |x, [e, m]| x - e * x.sin() - m, [e, m])
}
proves!(scalar anomaly |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 1.2], [0.0, 2.0], [0.8, -0.4]]);

/// With x for E: x_M = 1/D and x_e = sin x/D, D = 1 - e cos x, and from these by hand the second and third.
#[test]
fn kepler_in_closed_form() {
    for (e, m) in [(0.3, 1.2), (0.8, -0.4), (0.95, 0.05)] {
        let x = kepler(e, m);
        let (s, c) = x.sin_cos();
        let d = 1.0 - e * c;
        near("gradient", &grad_anomaly(e, m), &[s / d, 1.0 / d], 1.0, 1e-15);
        let mm = -e * s / d.powi(3);
        let em = c / d.powi(2) - e * s * s / d.powi(3);
        let ee = 2.0 * s * c / d.powi(2) - e * s.powi(3) / d.powi(3);
        let hessian = hessian_anomaly(e, m).concat();
        near("Hessian", &hessian, &[ee, em, em, mm], ee.abs().max(mm.abs()), 1e-14);
        // By M alone: d³x/dM³ = (3 e² s² - e c D)/D⁵.
        let third = (3.0 * e * e * s * s - e * c * d) / d.powi(5);
        let along = dual_anomaly::<Dual3_64>(Dual3_64::from(e), Dual3_64::from(m).derivative());
        near("third, num-dual", &[along.v3], &[third], third.abs(), 1e-13);
        let along = dual_anomaly::<Taylor<f64, 3>>(Taylor::from(e), Taylor::variable(m));
        near("third", &[along.derivative(3)], &[third], third.abs(), 1e-13);
    }
}

/// num-dual's own implicit derivative, in a direction between both, is the model.
#[test]
fn as_num_dual_has_it() {
    let (e, m) = (0.3, 1.2);
    let (e3, m3) = (Dual3_64::new(e, 0.7, 0.0, 0.0), Dual3_64::new(m, -1.1, 0.0, 0.0));
    let found = dual_anomaly::<Dual3_64>(e3, m3);
    let model = dual_core::num_dual::implicit_derivative(
        |x, p: &[dual_core::num_dual::Dual<Dual3_64>; 2]| {
            x - p[0] * dual_core::num_dual::DualNum::sin(&x) - p[1]
        },
        kepler(e, m),
        &[e3, m3],
    );
    near(
        "parts",
        &[found.re, found.v1, found.v2, found.v3],
        &[model.re, model.v1, model.v2, model.v3],
        1.0,
        1e-14,
    );
}

/// Two equations: the intersection of a circle and a hyperbola.
fn intersection(r: f64, k: f64) -> [f64; 2] {
    let (sum, difference) = ((r * r + 2.0 * k).sqrt(), (r * r - 2.0 * k).sqrt());
    [(sum + difference) / 2.0, (sum - difference) / 2.0]
}
#[differentiable]
fn crossing(r: f64, k: f64) -> f64 {
    let [x, y] = implicit(intersection(r, k), |[x, y], (r, k)| [x * x + y * y - r * r, x * y - k], (r, k));
    x * 2.0 - y.sin()
}
/// The same by what it is made of.
#[differentiable]
fn crossing_by_roots(r: f64, k: f64) -> f64 {
    let (sum, difference) = ((r * r + 2.0 * k).sqrt(), (r * r - 2.0 * k).sqrt());
    (sum + difference) / 2.0 * 2.0 - ((sum - difference) / 2.0).sin()
}
proves!(scalar crossing |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[3.0, 1.5], [2.0, -1.2]]);
#[test]
fn a_system_as_its_closed_form() {
    near("gradient", &grad_crossing(3.0, 1.5), &grad_crossing_by_roots(3.0, 1.5), 1.0, 1e-14);
    let (found, exact) = (hessian_crossing(3.0, 1.5).concat(), hessian_crossing_by_roots(3.0, 1.5).concat());
    near("Hessian", &found, &exact, 1.0, 1e-13);
}

/// Colebrook's friction factor of a rough pipe, in terms of 1/√f.
fn colebrook(roughness: f64, reynolds: f64) -> f64 {
    (0..100).fold(7.0, |x: f64, _| -2.0 * (roughness / 3.7 + 2.51 * x / reynolds).log10())
}
#[differentiable]
fn friction(roughness: f64, reynolds: f64) -> f64 {
    let residual =
        |x: f64, [roughness, reynolds]: [f64; 2]| x + 2.0 * (roughness / 3.7 + 2.51 * x / reynolds).log10();
    let x = implicit(colebrook(roughness, reynolds), residual, [roughness, reynolds]);
    1.0 / (x * x)
}
proves!(scalar friction |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[1e-3, 1e5], [0.02, 5e3]]);

/// The volatility that a price implies; its derivative by the price is one over vega.
#[differentiable]
fn call(spot: f64, strike: f64, years: f64, volatility: f64) -> f64 {
    let deviation = volatility * years.sqrt();
    let d1 = (spot / strike).ln() / deviation + 0.5 * deviation;
    spot * special::norm_cdf(d1) - strike * special::norm_cdf(d1 - deviation)
}
fn implied(price: f64, spot: f64, strike: f64, years: f64) -> f64 {
    let (mut low, mut high) = (1e-3, 3.0);
    while high - low > 1e-15 {
        let middle = 0.5 * (low + high);
        if middle == low || middle == high {
            break;
        }
        if call(spot, strike, years, middle) < price { low = middle } else { high = middle }
    }
    0.5 * (low + high)
}
#[differentiable]
fn volatility(price: f64, spot: f64, strike: f64, years: f64) -> f64 {
    // The strike and the price come by capture.
    implicit(
        implied(price, spot, strike, years),
        |volatility, (spot, years)| call(spot, strike, years, volatility) - price,
        (spot, years),
    )
}
#[test]
fn implied_volatility() {
    let (spot, strike, years, sigma) = (100.0, 95.0, 0.5, 0.2);
    let price = call(spot, strike, years, sigma);
    let found = grad_volatility(price, spot, strike, years);
    let [delta, by_strike, theta, vega] = grad_call(spot, strike, years, sigma);
    let exact = [1.0, -delta, -by_strike, -theta].map(|d| d / vega);
    near("gradient", &found, &exact, 1.0, 1e-12);
    assert_grad!(volatility(price, spot, strike, years));
    // d²σ/dp² = -vomma/vega³.
    let vomma = hessian_call(spot, strike, years, sigma)[3][3];
    let second = hessian_volatility(price, spot, strike, years)[0][0];
    near("by the price twice", &[second], &[-vomma / vega.powi(3)], 1e-3, 1e-11);
}

/// Saturation of a cubic equation of state: equal pressures and equal areas, which give the densities of both phases.
fn residuals(v: f64, w: f64, t: f64) -> [f64; 2] {
    let pressure = |v: f64| 8.0 * t / (3.0 * v - 1.0) - 3.0 / (v * v);
    let area = 8.0 / 3.0 * t * ((3.0 * w - 1.0) / (3.0 * v - 1.0)).ln() + 3.0 / w - 3.0 / v;
    [pressure(v) - pressure(w), area - pressure(v) * (w - v)]
}
fn saturation(t: f64) -> SVector<f64, 2> {
    let mut x = Vector2::new(0.6, 2.5);
    for _ in 0..100 {
        let r = Vector2::from(residuals(x[0], x[1], t));
        let h = 1e-6;
        let columns = [0, 1].map(|j| {
            let mut y = x;
            y[j] += h;
            (Vector2::from(residuals(y[0], y[1], t)) - r) / h
        });
        let step = dual_core::nalgebra::Matrix2::from_columns(&columns).lu().solve(&r);
        x -= step.expect("a regular Jacobian");
    }
    x
}
#[differentiable]
fn vapour_pressure(t: f64) -> f64 {
    let x = implicit(
        saturation(t),
        |x, t| {
            let pressure = |v: f64| 8.0 * t / (3.0 * v - 1.0) - 3.0 / (v * v);
            let (v, w) = (x[0], x[1]);
            let area = 8.0 / 3.0 * t * ((3.0 * w - 1.0) / (3.0 * v - 1.0)).ln() + 3.0 / w - 3.0 / v;
            Vector2::new(pressure(v) - pressure(w), area - pressure(v) * (w - v))
        },
        t,
    );
    8.0 * t / (3.0 * x[0] - 1.0) - 3.0 / (x[0] * x[0])
}
/// Clausius and Clapeyron: dp/dT = Δs/Δv, with Δs = 8/3 ln((3w - 1)/(3v - 1)) here.
#[test]
fn clausius_clapeyron() {
    let t = 0.9;
    let x = saturation(t);
    let (v, w) = (x[0], x[1]);
    let exact = 8.0 / 3.0 * ((3.0 * w - 1.0) / (3.0 * v - 1.0)).ln() / (w - v);
    near("slope", &[grad_vapour_pressure(t)], &[exact], 1.0, 1e-12);
    let (p, slope) = value_and_grad_vapour_pressure(t);
    assert!((p - 0.647).abs() < 1e-3 && slope > 0.0);
    dual_core::check_hessian!(vapour_pressure(t)).assert();
}

/// In a loop, with state, and in a callee; a solver that is a method.
struct Solver {
    steps: usize,
}
impl Solver {
    fn root(&self, c: f64, start: f64) -> f64 {
        (0..self.steps).fold(start, |x, _| x - (x.powi(3) + x - c) / (3.0 * x * x + 1.0))
    }
    #[differentiable]
    fn solved(&self, c: f64) -> f64 {
        implicit(self.root(c, 1.0), |x, c| x.powi(3) + x - c, c)
    }
}
#[differentiable(wrt(a, b))]
fn looped(a: f64, b: f64, solver: &Solver) -> f64 {
    let mut state = a;
    for k in 0..4 {
        let c = state * b + k as f64;
        let x = implicit(solver.root(c, 0.5), |x, c| x.powi(3) + x - c, c);
        state = if x > 1.0 { x - a } else { x + solver.solved(state) };
    }
    state
}
proves!(scalar looped |x| (x[0], x[1], &Solver { steps: 60 }) along |t| (t[0], t[1]) at [[0.7, 1.3], [2.0, 0.4]]);

/// What the residual captures counts, alone or beside parameters, active or not.
#[differentiable]
fn captured(c: f64, t: f64) -> f64 {
    let by_capture =
        implicit(newton(|x| (x.powi(3) + t * x - c, 3.0 * x * x + t), 1.0), |x, t| x.powi(3) + t * x - c, t);
    let gain = 2.0;
    let alone =
        implicit(newton(|x| (x.exp() * gain - c * c, x.exp() * gain), 0.0), |x, g| x.exp() * g - c * c, gain);
    by_capture * alone
}
#[differentiable]
fn captured_in_closed_form(c: f64, t: f64) -> f64 {
    // Cardano, for t > 0.
    let root = (c * c / 4.0 + t.powi(3) / 27.0).sqrt();
    let cubic = (c / 2.0 + root).cbrt() + (c / 2.0 - root).cbrt();
    cubic * (c * c / 2.0).ln()
}
proves!(scalar captured |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[2.0, 1.5], [0.7, 3.0]]);
#[test]
fn captures_as_in_closed_form() {
    let (c, t) = (2.0, 1.5);
    near("gradient", &grad_captured(c, t), &grad_captured_in_closed_form(c, t), 1.0, 1e-14);
    let (found, exact) = (hessian_captured(c, t).concat(), hessian_captured_in_closed_form(c, t).concat());
    near("Hessian", &found, &exact, 1.0, 1e-13);
}

/// A residual that is a fn with the attribute, and a closure that has a name.
#[differentiable]
fn balance(x: f64, heat: f64) -> f64 {
    x.powi(4) + 0.5 * x - heat
}
fn balanced(heat: f64) -> f64 {
    newton(|x| (balance(x, heat), 4.0 * x.powi(3) + 0.5), 1.0)
}
fn leaked(heat: f64, loss: f64) -> f64 {
    newton(|x| (balance(x, heat) + loss * x, 4.0 * x.powi(3) + 0.5 + loss), 1.0)
}
#[differentiable]
fn temperature(heat: f64, loss: f64) -> f64 {
    let by_name = dual_core::implicit(balanced(heat), balance, heat);
    let leaking = |x, heat| balance(x, heat) + loss * x;
    by_name + dual_core::implicit(leaked(heat, loss), &leaking, heat * 1.0)
}
proves!(scalar temperature |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[2.0, 0.3]]);

/// Of passive parameters the root is passive, and the solution's own derivatives never count.
#[differentiable]
fn passive_root(x: f64, k: u32) -> f64 {
    let two = implicit(newton(|z| (z * z - k as f64, 2.0 * z), 1.0 + x.abs()), |z, k| z * z - k, k as f64);
    two * x
}
#[test]
fn a_passive_root() {
    assert_eq!(grad_passive_root(3.0, 4), 2.0);
}

/// Single precision.
#[differentiable]
fn root32(c: f32) -> f32 {
    implicit(c.sqrt(), |x, c| x * x - c, c)
}
proves!(scalar32 root32 |x| (x[0]) along |t| (t[0]) at [[2.0_f32], [0.25]]);

/// Where the Jacobian is singular, also in a loop of two, nothing is zero, and other arguments keep what they have.
#[differentiable]
fn touching(c: f64, y: f64) -> f64 {
    let x = implicit(c.cbrt(), |x, c| x.powi(3) - c, c);
    x + y * y
}
#[differentiable]
fn degenerate(a: f64) -> f64 {
    let [x, y] = implicit([a, a], |[x, y], a| [x + y - 2.0 * a, 0.5 * (x + y) - a], a);
    x * y
}
#[test]
fn singular_equations() {
    let [by_c, _] = grad_touching(0.0, 3.0);
    assert_eq!(by_c, f64::INFINITY);
    assert!(hessian_touching(0.0, 3.0)[0][0].is_nan());
    assert_eq!(grad_touching(8.0, 3.0)[1], 6.0);
    assert!(grad_degenerate(2.0).is_nan());
}

/// Parameters in a `Vec` and in a slice, of which the residual captures the rest.
#[differentiable]
fn weighted(w: &[f64], shift: Vec<f64>) -> f64 {
    let root = |w: &[f64], shift: &[f64]| {
        newton(|x| (w[0] * x + x * x * w[1] - shift[0], w[0] + 2.0 * w[1] * x), 1.0)
    };
    let plain: Vec<f64> = vec![0.5, 0.25];
    root(&plain, &plain) * implicit(quadratic(w, &shift), |x, s| w[0] * x + x * x * w[1] - s[0], shift)
}
fn quadratic(w: &[f64], shift: &[f64]) -> f64 {
    newton(|x| (w[0] * x + x * x * w[1] - shift[0], w[0] + 2.0 * w[1] * x), 1.0)
}
#[test]
fn parameters_in_lists() {
    assert_grad!(weighted(&[0.5, 1.5], vec![3.0]));
    dual_core::check_hessian!(weighted(&[0.5, 1.5], vec![3.0])).assert();
}

/// A root that was found with active values, in containers that macros make.
#[differentiable]
fn meeting_point(slope: f64, r: f64) -> f64 {
    let x = r / (1.0 + slope * slope).sqrt();
    let y = slope * x;
    let residual = |p: Vec<f64>, [a, r]: [f64; 2]| vec![p[0] * p[0] + p[1] * p[1] - r * r, p[1] - a * p[0]];
    let p = implicit(vec![x, y], residual, [slope, r]);
    let [q] = implicit([vec![x; 2][0]], |[x], a| [x * x * (1.0 + a * a) - 4.0], slope);
    p[0] * p[1] + q * (slope - 0.5)
}
#[test]
fn roots_in_macros() {
    // The second equation has r = 2 in it.
    let (slope, r) = (0.5, 2.0);
    let slopes = grad_meeting_point(slope, r);
    // p = r² a / (1 + a²), q = r / √(1 + a²).
    let by_slope =
        r * r * (1.0 - slope * slope) / (1.0 + slope * slope).powi(2) + r / (1.0 + slope * slope).sqrt();
    assert!(
        (slopes[0] - by_slope).abs() < 1e-14
            && (slopes[1] - 2.0 * r * slope / (1.0 + slope * slope)).abs() < 1e-14,
        "{slopes:?}"
    );
}
