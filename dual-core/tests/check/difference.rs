//! Accuracy and cost of the numeric derivative.

use dual_core::check::{Method, derivative};

/// Name, fn, derivative, domain.
pub(crate) type Row = (&'static str, fn(f64) -> f64, fn(f64) -> f64, f64, f64);

pub(crate) const SMOOTH: &[Row] = &[
    ("sin", f64::sin, f64::cos, -6.0, 6.0),
    ("cos", f64::cos, |x| -x.sin(), -6.0, 6.0),
    ("tan", f64::tan, |x| 1.0 + x.tan().powi(2), -1.3, 1.3),
    ("exp", f64::exp, f64::exp, -5.0, 5.0),
    ("ln", f64::ln, |x| 1.0 / x, 0.05, 50.0),
    ("sqrt", f64::sqrt, |x| 0.5 / x.sqrt(), 0.05, 50.0),
    ("atan", f64::atan, |x| 1.0 / (1.0 + x * x), -6.0, 6.0),
    ("tanh", f64::tanh, |x| 1.0 / x.cosh().powi(2), -2.0, 2.0),
    ("sigmoid", sigmoid, |x| sigmoid(x) * sigmoid(-x), -4.0, 4.0),
    ("cube", |x| x * x * x, |x| 3.0 * x * x, -10.0, 10.0),
    ("polynomial", |x| 1.0 + x * (2.0 + x * (3.0 - x)), |x| 2.0 + x * (6.0 - 3.0 * x), -3.0, 3.0),
    ("reciprocal", |x| 1.0 / x, |x| -1.0 / (x * x), 0.1, 20.0),
    ("gauss", |x| (-x * x).exp(), |x| -2.0 * x * (-x * x).exp(), -2.0, 2.0),
    ("x sin x", |x| x * x.sin(), |x| x.sin() + x * x.cos(), -6.0, 6.0),
];

fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// Points that hit no special value.
pub(crate) fn points(low: f64, high: f64) -> impl Iterator<Item = f64> {
    const COUNT: u32 = 40;
    (0..COUNT).map(move |k| low + (high - low) * (f64::from(k) + 0.437) / f64::from(COUNT))
}

/// Median, ninetieth percentile, largest.
fn summary(mut values: Vec<f64>) -> (f64, f64, f64) {
    values.sort_by(f64::total_cmp);
    let last = values.len() - 1;
    (values[last / 2], values[last * 9 / 10], values[last])
}

#[test]
fn ridders_is_exact_to_a_few_digits_of_the_last() {
    let (mut errors, mut calls, mut over) = (Vec::new(), 0, 0.0_f64);
    for &(name, f, slope, low, high) in SMOOTH {
        let mut own = Vec::new();
        for x in points(low, high) {
            let estimate = derivative(f, x, Method::Ridders);
            let right = slope(x);
            own.push((estimate.value - right).abs() / right.abs());
            over = over.max((estimate.value - right).abs() / estimate.error);
            calls += estimate.evaluations;
        }
        let (median, ninety, worst) = summary(own.clone());
        println!("{name:>10}: median {median:.1e}, p90 {ninety:.1e}, worst {worst:.1e}");
        errors.extend(own);
    }
    let evaluations =
        f64::from(u32::try_from(calls).unwrap()) / f64::from(u32::try_from(errors.len()).unwrap());
    let count = errors.len();
    let (median, ninety, worst) = summary(errors);
    println!(
        "{count} points: median {median:.1e}, p90 {ninety:.1e}, worst {worst:.1e}, {evaluations:.1} evaluations"
    );
    println!("largest error as a part of its estimate: {over:.2}");
    assert!(median <= 1e-13 && ninety <= 1e-12 && worst <= 1e-9, "{median:e} {ninety:e} {worst:e}");
    assert!(evaluations < 25.0, "{evaluations}");
    assert!(over < 10.0, "{over}");
}

#[test]
fn central_error_estimate_covers_the_error() {
    for &(name, f, slope, low, high) in SMOOTH {
        for x in points(low, high) {
            let estimate = derivative(f, x, Method::CHAPTER);
            let error = (estimate.value - slope(x)).abs();
            assert!(error <= 3.0 * estimate.error, "{name} at {x}: {error:e} against {:e}", estimate.error);
            assert_eq!(estimate.evaluations, 5);
        }
    }
}

#[test]
fn offset_shows_in_the_error() {
    for x in [1e-300, 1e-8, 0.5, 1.0, 100.0, 1e8] {
        let estimate = derivative(|x: f64| 1e6 + x.sin(), x, Method::Ridders);
        let error = (estimate.value - x.cos()).abs();
        assert!(error <= 3.0 * estimate.error && estimate.error < 1e-6, "{x:e}: {estimate:?}");
    }
}

#[test]
fn huge_tiny_and_lost_steps() {
    for x in [1e-300, -1e-300, 5e-324, 1e-12, 0.0, -0.0] {
        let estimate = derivative(f64::sin, x, Method::Ridders);
        assert!((estimate.value - 1.0).abs() < 1e-12, "{x:e}: {estimate:?}");
    }
    for x in [1e150, -1e200, 1e300] {
        let estimate = derivative(|x| 3.0 * x, x, Method::Ridders);
        assert!((estimate.value - 3.0).abs() < 1e-12, "{x:e}: {estimate:?}");
    }
    assert!(derivative(|x| x, 1e300, Method::CHAPTER).value.is_nan());
    for x in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let estimate = derivative(f64::atan, x, Method::Ridders);
        assert!(estimate.value.is_nan() && estimate.error.is_infinite(), "{estimate:?}");
    }
}

#[test]
fn steep_and_periodic() {
    let steep = derivative(|x: f64| (1000.0 * x).exp(), 0.5, Method::Ridders);
    assert!((steep.value / (1000.0 * 500.0_f64.exp()) - 1.0).abs() < 1e-9, "{steep:?}");
    let wave = derivative(|x: f64| (1000.0 * x).sin(), 0.3, Method::Ridders);
    assert!((wave.value / (1000.0 * 300.0_f64.cos()) - 1.0).abs() < 1e-9, "{wave:?}");
    let far = derivative(f64::sin, 1e8, Method::Ridders);
    assert!((far.value - 1e8_f64.cos()).abs() < 1e-12, "{far:?}");
}

#[test]
fn domain_edge_nearby() {
    let edge = derivative(f64::ln, 1e-3, Method::Ridders);
    assert!((edge.value - 1e3).abs() < 1e-9, "{edge:?}");
    let x = 1.0 + 1e-6;
    let edge = derivative(f64::acosh, x, Method::Ridders);
    let right = 1.0 / ((x - 1.0) * (x + 1.0)).sqrt();
    assert!((edge.value / right - 1.0).abs() < 1e-6, "{edge:?} {right}");
    let none = derivative(f64::sqrt, 0.0, Method::Ridders);
    assert!(none.value.is_nan() && none.error.is_infinite());
}

#[test]
fn kink_shows_in_the_error() {
    let kink = derivative(f64::abs, 0.0, Method::Ridders);
    assert!(kink.error >= 1.0, "{kink:?}");
    let beside = derivative(f64::abs, 1e-9, Method::Ridders);
    assert!((beside.value - 1.0).abs() < 1e-14 && beside.error < 1e-12, "{beside:?}");
    let beside = derivative(|x: f64| (x - 1.0).abs() + 5.0, 1.0 + 1e-9, Method::Ridders);
    assert!((beside.value - 1.0).abs() < 1e-3, "{beside:?}");
    let round = derivative(|x: f64| (x * x + 1e-12).sqrt(), 0.0, Method::Ridders);
    assert!(round.value.abs() < 1e-6 && round.error < 1e-3, "{round:?}");
}
