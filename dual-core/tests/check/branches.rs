//! The distance to where the branch of the primal changes.

use dual_core::check::{Check, Report};

fn report(f: impl Fn(f64) -> f64, slope: impl Fn(f64) -> f64, x: f64) -> Report {
    let check = Check::new(
        "f",
        vec!["x".into()],
        vec![x],
        f64::EPSILON,
        move |x: &[f64]| vec![f(x[0])],
        move |x: &[f64]| vec![slope(x[0])],
    );
    check.branches().gradient()
}

fn distance(f: impl Fn(f64) -> f64, slope: impl Fn(f64) -> f64, x: f64) -> Option<f64> {
    report(f, slope, x).entries()[0].branch
}

fn assert_near(found: Option<f64>, expected: f64) {
    let found = found.unwrap_or(f64::NAN);
    assert!((found - expected).abs() <= 1e-9 * expected.abs() + 1e-14, "{found:e} is not {expected:e}");
}

#[test]
fn kinks_at_every_distance_and_on_both_sides() {
    for exponent in -10..=-1 {
        for sign in [1.0, -1.0] {
            let x = 2.0 + sign * 10.0_f64.powi(exponent);
            assert_near(distance(|x| (x - 2.0).abs() + x * x, |x| (x - 2.0).signum() + 2.0 * x, x), 2.0 - x);
        }
    }
    assert_near(distance(|x| x.max(0.0), |x| f64::from(u8::from(x > 0.0)), 1e-3), -1e-3);
    // Of two the nearer.
    let table = |x: f64| {
        if x < 1.0 {
            x
        } else if x < 1.5 {
            2.0 * x - 1.0
        } else {
            5.0 * x - 5.5
        }
    };
    let slope = |x: f64| {
        if x < 1.0 {
            1.0
        } else if x < 1.5 {
            2.0
        } else {
            5.0
        }
    };
    assert_near(distance(table, slope, 1.4), 0.1);
    assert_near(distance(table, slope, 1.1), -0.1);
}

#[test]
fn steps_of_the_value() {
    assert_near(distance(|x| x.floor() + x, |_| 1.0, 3.25), -0.25);
    assert_near(distance(|x| x.floor() + x, |_| 1.0, 3.75), 0.25);
    assert_near(distance(|x| if x < 2.0 { x.exp() } else { x.exp() + 1e-3 }, f64::exp, 1.9), 0.1);
}

#[test]
fn smooth_fns_have_none() {
    for x in [1e-6, 0.3, 1.0, 7.0, 1e4] {
        assert_eq!(distance(f64::sin, f64::cos, x), None);
        assert_eq!(distance(|x| 1e6 + x.ln(), f64::recip, x), None);
        assert_eq!(
            distance(|x| (1e3 * (x - 1.0)).tanh(), |x| 1e3 / (1e3 * (x - 1.0)).cosh().powi(2), x),
            None
        );
        assert_eq!(distance(|x| x * x.abs(), |x| 2.0 * x.abs(), x), None);
    }
    assert_eq!(distance(|_| 3.0, |_| 0.0, 0.0), None);
    assert_eq!(distance(f64::ln, f64::recip, 0.5), None);
}

#[test]
fn the_table_tells() {
    let text = report(|x| (x - 3.0).abs(), |x| (x - 3.0).signum(), 2.5).to_string();
    assert!(text.ends_with("agrees: another branch from x + 5.0e-1 on"), "{text}");
}

#[test]
fn each_result_and_each_argument_by_itself() {
    let value = |x: &[f64]| vec![(x[0] - 1.0).abs() * x[1], x[0] + (x[1] - 4.0).max(0.0)];
    let slopes = |x: &[f64]| {
        let side = (x[0] - 1.0).signum();
        vec![side * x[1], (x[0] - 1.0).abs(), 1.0, f64::from(u8::from(x[1] > 4.0))]
    };
    let check = Check::new("f", vec!["x".into(), "y".into()], vec![1.25, 3.0], f64::EPSILON, value, slopes);
    let report = check.branches().jacobian();
    let branches: Vec<_> = report.entries().iter().map(|entry| entry.branch).collect();
    assert!(report.passed(), "{report}");
    assert_near(branches[0], -0.25);
    assert_near(branches[3], 1.0);
    assert_eq!(branches[1..3], [None, None]);
}
