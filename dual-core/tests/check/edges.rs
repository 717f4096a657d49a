//! Kinks, the ends of domains, values that are not finite.

use dual_core::check::{Check, Report, Verdict, check_gradient, check_jacobian};

fn check(f: fn(f64) -> f64, slope: f64, x: f64) -> Report {
    check_gradient(|x| f(x[0]), |_| vec![slope], &[x])
}

fn verdict(f: fn(f64) -> f64, slope: f64, x: f64) -> Verdict {
    check(f, slope, x).entries()[0].verdict
}

#[test]
fn kink_of_the_absolute_value() {
    for slope in [-1.0, 0.0, 0.5, 1.0, f64::NAN] {
        assert_eq!(verdict(f64::abs, slope, 0.0), Verdict::Kink, "{}", check(f64::abs, slope, 0.0));
    }
    let report = check(f64::abs, 1.0, 0.0);
    let detail = report.worst().unwrap().detail.clone().unwrap();
    assert_eq!(detail, "slope -1.000000e0 on the left, 1.000000e0 on the right");
    assert_eq!(verdict(f64::abs, 1.0, 1e-9), Verdict::Agrees);
    assert_eq!(verdict(f64::abs, -1.0, 1e-9), Verdict::Differs);
    assert_eq!(verdict(f64::abs, -1.0, -1e-9), Verdict::Agrees);
}

#[test]
fn kinks_elsewhere() {
    assert_eq!(verdict(|x| x.max(0.0), 0.5, 0.0), Verdict::Kink);
    assert_eq!(verdict(|x| x.max(2.0 - x), 1.0, 1.0), Verdict::Kink);
    assert_eq!(verdict(|x| (x - 3.0).abs() + 1e3, 1.0, 3.0), Verdict::Kink);
    assert_eq!(verdict(|x| x + 1e-3 * x.abs(), 1.0, 0.0), Verdict::Kink);
    assert_eq!(verdict(|x| (x - 1.0).abs(), 1.0, 1.0 + 1e-9), Verdict::Agrees);
    assert_eq!(verdict(|x| (x - 1.0).abs(), 1.0, 1.0 + 1e-5), Verdict::Agrees);
    // Smooth, or with a derivative at the joint.
    assert_eq!(verdict(|x| x * x.abs(), 0.0, 0.0), Verdict::Agrees);
    assert_eq!(verdict(|x| if x > 0.0 { x * x } else { 0.0 }, 0.0, 0.0), Verdict::Agrees);
    assert_eq!(verdict(|x| (x * x + 1e-12).sqrt(), 0.0, 0.0), Verdict::Agrees);
}

#[test]
fn jumps_do_not_agree() {
    assert_ne!(verdict(f64::floor, 0.0, 1.0), Verdict::Agrees);
    assert_ne!(verdict(f64::signum, 0.0, 0.0), Verdict::Agrees);
    assert_eq!(verdict(f64::floor, 0.0, 1.5), Verdict::Agrees);
}

#[test]
fn ends_of_domains() {
    let report = check(f64::ln, 1e3, 1e-3);
    assert!(report.passed(), "{report}");
    assert_eq!(verdict(f64::sqrt, f64::INFINITY, 0.0), Verdict::OutOfDomain);
    assert_eq!(verdict(f64::sqrt, 0.0, 0.0), Verdict::OutOfDomain);
    let detail = check(f64::sqrt, f64::INFINITY, 0.0).worst().unwrap().detail.clone().unwrap();
    assert!(detail.starts_with("f is NaN at x[0] - "), "{detail}");
    assert_eq!(verdict(f64::cbrt, f64::INFINITY, 0.0), Verdict::OutOfDomain);
    assert_eq!(verdict(f64::sin, f64::INFINITY, 0.0), Verdict::Differs);
    let near = check(|x| (x - 1.0).ln(), 1e3, 1.001);
    assert_eq!(near.entries()[0].verdict, Verdict::Agrees, "{near}");
    assert!(near.entries()[0].detail.as_ref().unwrap().contains("x[0] - "), "{near}");
}

#[test]
fn value_that_is_not_finite() {
    let report = check(f64::ln, -1.0, -1.0);
    assert!(!report.passed());
    assert_eq!(report.entries()[0].verdict, Verdict::OutOfDomain);
    assert!(report.to_string().contains("f is NaN at (x[0] = -1)"), "{report}");
    let report = check(f64::recip, f64::INFINITY, 0.0);
    assert!(report.to_string().contains("f is inf at (x[0] = 0)"), "{report}");
    let some = check_jacobian(
        |x| vec![x[0].ln(), x[0] * x[0]],
        |x| vec![vec![1.0 / x[0]], vec![2.0 * x[0]]],
        &[-2.0],
    );
    assert_eq!(some.entries()[0].verdict, Verdict::OutOfDomain);
    assert_eq!(some.entries()[1].verdict, Verdict::Agrees, "{some}");
    assert!(!some.passed());
}

#[test]
fn constants_and_rounding() {
    assert_eq!(verdict(|_| 42.0, 0.0, 3.0), Verdict::Agrees);
    assert_eq!(verdict(|_| 0.0, 0.0, 0.0), Verdict::Agrees);
    assert_eq!(verdict(|_| 42.0, 1.0, 3.0), Verdict::Differs);
    assert_eq!(verdict(|_| 0.0, f64::NAN, 0.0), Verdict::Differs);
    // A slope that drowns in the rounding of the value can be neither confirmed nor refuted.
    assert_eq!(verdict(|x| 1e6 + 1e-10 * x, 1e-10, 1.0), Verdict::Noisy);
    assert_eq!(verdict(|x| 1e6 + 1e-10 * x, 3e-10, 1.0), Verdict::Noisy);
}

#[test]
fn single_precision() {
    // The closures compute in f32: the point is one that f32 holds.
    #[allow(clippy::cast_possible_truncation)]
    let narrow = |x: f64| {
        assert_eq!(x, f64::from(x as f32), "a step that f32 cannot hold");
        x as f32
    };
    for x in [0.0_f32, 0.3, 1.7, 1e-6, 50.0, 4000.0] {
        let report = |factor: f32| {
            let value = move |x: &[f64]| vec![f64::from(narrow(x[0]).sin())];
            let slope = move |x: &[f64]| vec![f64::from(factor * narrow(x[0]).cos())];
            Check::new("f", vec!["x".into()], vec![x.into()], f32::EPSILON.into(), value, slope)
        };
        let right = report(1.0).gradient();
        assert!(right.passed(), "{right}");
        // Counted in the last place of f32, of which f64 has 2^29.
        assert!(right.entries()[0].ulps() < 1e6, "{right}");
        assert!(!report(1.001).gradient().passed(), "{}", report(1.001).gradient());
        let chapter = |factor| report(factor).method(dual_core::check::Method::CHAPTER).gradient();
        assert!(chapter(1.0).passed(), "{}", chapter(1.0));
        assert!(!chapter(1.1).passed(), "{}", chapter(1.1));
    }
}

#[test]
fn small_entries_of_a_gradient_get_no_licence() {
    // The slope by y drowns in the rounding of the value: it cannot be confirmed, right or wrong.
    for by_y in [0.0, 1.0] {
        let report = check_gradient(|x| 1e15 * x[0] + x[1], |_| vec![1e15, by_y], &[1.0, 1.0]);
        assert_eq!(report.entries()[1].verdict, Verdict::Noisy, "{report}");
        assert!(!report.passed());
    }
}

#[test]
fn second_derivatives_that_vanish_by_cancellation_agree() {
    let (a, b) = (0.3, 0.7);
    let slope = move |x: &[f64]| {
        let sum = a * x[0] + b * x[1];
        // The second slope is zero but for the rounding of terms of the size of the first.
        vec![sum, (sum * 3.0 - a * 3.0 * x[0]) - b * 3.0 * x[1]]
    };
    let value = move |x: &[f64]| vec![0.15 * x[0] * x[0] + b * x[0] * x[1]];
    let hessian = |lower: f64| {
        Check::new("f", vec!["x".into(), "y".into()], vec![0.4, 1.3], f64::EPSILON, value, slope)
            .with_hessian(move |_| vec![a, b, lower, 0.0])
            .hessian()
    };
    let by_y = |report: &dual_core::check::Report| report.entries()[3].verdict;
    assert_eq!(by_y(&hessian(b)), Verdict::Agrees, "{}", hessian(b));
    // An entry of the size of the others is no rounding, though its differences are.
    assert_ne!(hessian(b).entries()[2].verdict, Verdict::Agrees);
}
