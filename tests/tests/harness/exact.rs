//! Certainty to the last digits: the twin in double-double numbers, and num-dual's on the same twin.

use dual_core::check::{DoubleDouble, Verdict};
use dual_core::{assert_grad, assert_jacobian, check_grad, check_jacobian, differentiable, special};

#[differentiable]
fn surface(x: f64, y: f64) -> f64 {
    x.sin() * y.ln() + (x * y).tanh().powi(3) - x.powf(1.5) / y.cbrt()
}

#[differentiable]
fn polar(r: f64, angle: f64) -> [f64; 2] {
    [r * angle.cos(), r * angle.sin()]
}

#[differentiable]
fn offset(x: f64) -> f64 {
    1e6 + x.sin()
}

#[differentiable]
fn wave(x: f64) -> f64 {
    (1e8 * x).sin()
}

#[differentiable]
fn bent(x: f64) -> f64 {
    (x - 1.0).abs() * x
}

#[differentiable]
fn loss(w: &[f64], steps: u32) -> Result<f64, String> {
    if steps == 0 {
        return Err("no steps".into());
    }
    let mut sum = 0.0;
    for k in 0..steps {
        for w in w {
            sum += (w * f64::from(k)).exp() / (1.0 + w * w);
        }
    }
    Ok(sum)
}

#[differentiable]
fn gammas(x: f64) -> f64 {
    special::gamma(x) * x
}

#[differentiable]
fn errors(x: f64) -> f64 {
    special::erf(x) + special::norm_cdf(x) * special::sigmoid(x)
}

/// A gradient that is off by ten units of the last place times this.
#[differentiable(derivative = nearly, only(grad))]
fn cube(x: f64) -> f64 {
    x * x * x
}

fn nearly(x: f64) -> f64 {
    3.0 * x * x * (1.0 + 1e-13)
}

#[test]
fn right_derivatives_are_right_to_the_last_digits() {
    assert_grad!(surface(1.3, 2.1), exact);
    assert_grad!(surface(1.3, 2.1), exact, points = [[0.2, 0.1], [7.0, 30.0], [1e-3, 1e3]]);
    assert_jacobian!(polar(2.0, 0.7), exact);
    for x in [1e-8, 0.3, 1.0, 20.0] {
        assert_grad!(offset(x), exact);
        assert_grad!(wave(x), exact, tol = 1e-6);
        assert_grad!(errors(x.min(3.0)), exact);
    }
    assert_grad!(loss(&[0.1, -0.5, 0.7], 4), exact);
    let report = check_grad!(surface(1.3, 2.1), exact);
    println!("{report}");
    assert!(report.entries().iter().all(|entry| entry.error < 1e-19 && entry.ulps() < 16.0), "{report}");
    assert!(report.entries().iter().all(|entry| entry.detail.is_none()), "num-dual says the same: {report}");
}

#[test]
fn what_is_not_smooth_or_not_known_says_so() {
    assert_eq!(check_grad!(bent(1.0), exact).entries()[0].verdict, Verdict::Kink);
    assert_grad!(bent(1.0 + 1e-8), exact);
    assert_eq!(check_grad!(gammas(2.5), exact).entries()[0].verdict, Verdict::NotCheckable);
    assert!(!check_grad!(loss(&[0.1], 0), exact).passed());
    assert!(check_jacobian!(polar(2.0, 0.7), exact).evaluations() < 30);
}

/// The gradient itself is wrong in the thirteenth digit: floats cannot tell.
#[test]
fn faults_below_the_resolution_of_floats_are_seen() {
    use dual_core::check::Check;
    let check = |factor: f64| {
        Check::new(
            "cube",
            vec!["x".into()],
            vec![1.7],
            f64::EPSILON,
            |x| vec![x[0].powi(3)],
            move |x| vec![3.0 * x[0] * x[0] * factor],
        )
        .with_oracles(|x| Some(vec![x[0] * x[0] * x[0]]), |_| None)
    };
    assert!(check(1.0).exact_gradient().passed());
    let fault = 1.0 + 2e-14;
    assert!(check(fault).gradient().passed(), "floats do not see it");
    let report = check(fault).exact_gradient();
    assert_eq!(report.entries()[0].verdict, Verdict::Differs, "{report}");
    // A rule by hand has no more digits than f64.
    assert_eq!(check_grad!(cube(1.7), exact).entries()[0].verdict, Verdict::NotCheckable);
}

#[test]
fn twins_take_double_double_numbers() {
    let third = DoubleDouble::from(1.0) / DoubleDouble::from(3.0);
    let (hi, lo) = dual_surface::<DoubleDouble>(third, DoubleDouble::from(2.0)).parts();
    assert!((hi - surface(1.0 / 3.0, 2.0)).abs() < 1e-15 && lo.abs() < 1e-16 && lo != 0.0);
}
