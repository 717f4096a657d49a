//! Noise, edges and what cannot be measured: one test a verdict.

use dual_core::check::{Check, Method, Report, Verdict, check_gradient};

fn check(f: fn(f64) -> f64, slope: f64, x: f64, method: Method) -> Report {
    Check::new("f", vec!["x".into()], vec![x], f64::EPSILON, |x| vec![f(x[0])], move |_| vec![slope])
        .method(method)
        .gradient()
}

fn ridders(f: fn(f64) -> f64, slope: f64, x: f64) -> Report {
    check(f, slope, x, Method::Ridders)
}

/// A fn as a solver gives it: with noise of this size, the same one at the same place.
fn noisy(f: fn(f64) -> f64, size: f64) -> impl Fn(&[f64]) -> f64 {
    move |x| {
        let mixed = x[0].to_bits().wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let mixed = (mixed ^ (mixed >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let unit =
            f64::from(u32::try_from((mixed ^ (mixed >> 32)) & 0xffff_ffff).unwrap()) / 2.0_f64.powi(31) - 1.0;
        f(x[0]) + size * unit
    }
}

const SIZES: [f64; 5] = [1e-8, 1e-6, 1e-5, 1e-4, 1e-3];

#[test]
fn noisy_fns_of_right_slopes_never_differ() {
    let (mut agree, mut total) = (0, 0);
    for size in SIZES {
        for x in [0.3, 0.7, 1.1, 2.0, 3.3, 5.1, 8.0] {
            let report = check_gradient(noisy(f64::sin, size), |x| vec![x[0].cos()], &[x]);
            let verdict = report.entries()[0].verdict;
            assert_ne!(verdict, Verdict::Differs, "{size:e}: {report}");
            agree += usize::from(verdict == Verdict::Agrees);
            total += 1;
        }
    }
    println!("{agree} of {total} right slopes of noisy fns agree, the others are noisy");
    assert!(agree * 2 > total);
}

#[test]
fn noisy_fns_of_wrong_slopes_never_agree() {
    let (mut differ, mut total) = (0, 0);
    for size in SIZES {
        for x in [0.3, 0.7, 1.1, 2.0, 3.3, 5.1, 8.0] {
            for factor in [-1.0, 0.0, 0.5, 1.1, 2.0] {
                let wrong = |x: &[f64]| vec![factor * x[0].cos()];
                let report = check_gradient(noisy(f64::sin, size), wrong, &[x]);
                let verdict = report.entries()[0].verdict;
                assert_ne!(verdict, Verdict::Agrees, "{size:e}: {report}");
                differ += usize::from(verdict == Verdict::Differs);
                total += 1;
            }
        }
    }
    println!("{differ} of {total} wrong slopes of noisy fns differ, the others are noisy");
    assert!(differ * 2 > total);
}

#[test]
fn the_taylor_remainder_decides_where_no_table_converges() {
    let (mut right, mut wrong) = (0, 0);
    for k in 0..40 {
        let size = 1e-5 * 1.3_f64.powi(k);
        for x in [0.3, 0.5, 1.0, 2.0, 5.0] {
            let at = |factor: f64| {
                let report = check_gradient(noisy(|x| x * x, size), |x| vec![factor * x[0]], &[x]);
                let entry = report.entries()[0].clone();
                let by_remainder =
                    entry.detail.is_some_and(|detail| detail.starts_with("the Taylor remainder"));
                (entry.verdict, usize::from(by_remainder && entry.verdict != Verdict::Noisy), report)
            };
            let (verdict, decided, report) = at(2.0);
            assert_ne!(verdict, Verdict::Differs, "{size:e}: {report}");
            right += decided;
            let (verdict, decided, report) = at(3.0);
            assert_ne!(verdict, Verdict::Agrees, "{size:e}: {report}");
            wrong += decided;
        }
    }
    println!("the remainder confirms {right} of 200 right slopes and refutes {wrong} of 200 wrong ones");
    assert!(right >= 4 && wrong >= 20, "{right} {wrong}");
}

/// A fn, the end of its domain, its slope there, and what the report says.
type End = (fn(f64) -> f64, f64, f64, &'static str);

#[test]
fn one_side_is_enough_at_the_end_of_a_domain() {
    let ends: [End; 3] = [
        (|x| if x < 0.0 { f64::NAN } else { x.exp() }, 0.0, 1.0, "from above alone; f is NaN at x - "),
        (|x| if x > 3.0 { f64::INFINITY } else { x * x }, 3.0, 6.0, "from below alone; f is inf at x + "),
        (
            |x| x.max(1.0).sin() + (x - 1.0).sqrt().mul_add(0.0, 0.0),
            1.0,
            1.0_f64.cos(),
            "from above alone; f is NaN",
        ),
    ];
    for (f, x, slope, detail) in ends {
        let report = ridders(f, slope, x);
        assert!(report.passed(), "{report}");
        assert!(report.entries()[0].detail.as_ref().unwrap().starts_with(detail), "{report}");
        let report = ridders(f, slope * (1.0 + 1e-6), x);
        assert_eq!(report.entries()[0].verdict, Verdict::Differs, "{report}");
        assert_eq!(ridders(f, 0.0, x).entries()[0].verdict, Verdict::Differs);
    }
    // No table finds the slope of a root: neither 0 nor infinity is confirmed.
    for slope in [0.0, 1.0, f64::INFINITY] {
        assert_eq!(ridders(f64::sqrt, slope, 0.0).entries()[0].verdict, Verdict::OutOfDomain);
        assert_eq!(ridders(|x| x.sqrt() * x, slope, 0.0).entries()[0].verdict, Verdict::OutOfDomain);
        assert_eq!(ridders(f64::asin, slope, 1.0).entries()[0].verdict, Verdict::OutOfDomain);
    }
}

#[test]
fn methods_of_one_side() {
    let kink: fn(f64) -> f64 = |x| if x < 2.0 { x } else { 3.0 * x - 4.0 };
    assert!(check(kink, 3.0, 2.0, Method::Forward).passed());
    assert!(check(kink, 1.0, 2.0, Method::Backward).passed());
    assert!(!check(kink, 1.0, 2.0, Method::Forward).passed());
    for method in [Method::Forward, Method::Backward] {
        for x in [1e-8, 1e-3, 0.7, 30.0, 1e6] {
            let report = check(|x| (x + 1.0).ln(), 1.0 / (x + 1.0), x, method);
            assert!(report.passed(), "{report}");
            let report = check(|x| (x + 1.0).ln(), (1.0 + 1e-5) / (x + 1.0), x, method);
            assert!(!report.passed(), "{report}");
        }
    }
}

#[test]
fn out_of_domain_says_how_far_away() {
    let logarithm: fn(f64) -> f64 = |x| (x - 1.0).ln();
    let report = check(logarithm, 1e3, 1.001, Method::Central { h: 0.01 });
    let entry = &report.entries()[0];
    assert_eq!(entry.verdict, Verdict::OutOfDomain, "{report}");
    assert!((entry.edge.unwrap() + 1e-3).abs() < 1e-8, "{report}");
    // ln(0) is infinite, which is the first place that is lost.
    let detail = entry.detail.as_ref().unwrap();
    assert!(detail.starts_with("f is ") && detail.ends_with(" at x - 1.0e-3"), "{report}");
    let report = ridders(f64::sqrt, 0.0, 0.0);
    assert!((-1e-9..0.0).contains(&report.entries()[0].edge.unwrap()), "{report}");
    assert_eq!(ridders(f64::ln, 1.0, -1.0).entries()[0].edge, Some(0.0));
    assert_eq!(ridders(f64::sin, 1.0, 0.0).entries()[0].edge, None);
}

#[test]
fn what_cannot_be_measured_is_not_checkable() {
    for x in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let report = ridders(|_| 1.0, 0.0, x);
        assert_eq!(report.entries()[0].verdict, Verdict::NotCheckable, "{report}");
        assert!(report.to_string().contains("not checkable: x is not finite"), "{report}");
    }
    let report = check(|x| x, 1.0, 1e300, Method::CHAPTER);
    assert_eq!(report.entries()[0].verdict, Verdict::NotCheckable, "{report}");
    assert!(report.to_string().contains("no step that can be measured with"), "{report}");
    assert!(!report.passed());
}
