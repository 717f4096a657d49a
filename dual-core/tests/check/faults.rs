//! Every fault of a whole check, in its words.

use dual_core::__private::cover;
use dual_core::check::{
    Check, Fault, Report, check_gradient, check_hessian, check_hvp, check_jacobian, check_jvp,
};

/// x·y, checked in full, but for what a case adds or leaves out.
fn product<'a>() -> Check<'a> {
    let labels = vec!["x".into(), "y".into()];
    Check::new("f", labels, vec![2.0, 3.0], f64::EPSILON, |x| vec![x[0] * x[1]], |x| vec![x[1], x[0]])
}

#[track_caller]
fn says(report: &Report, fault: &Fault, words: &str) {
    assert!(!report.passed());
    assert_eq!((report.faults(), fault.to_string().as_str()), (&[fault.clone()][..], words));
    assert!(report.to_string().contains(&format!("\n  {words}")), "{report}");
    assert!(report.to_markdown().contains(&format!("\n- {words}")));
    assert!(std::error::Error::source(fault).is_none());
}

#[test]
fn what_was_not_given() {
    let missing = |what| Fault::Missing { what };
    says(&product().hessian(), &missing("second derivatives"), "no second derivatives were given");
    let along = "derivatives along a direction";
    says(&product().jvp(&[1.0, 0.0]), &missing(along), "no derivatives along a direction were given");
    let along = "second derivatives along a direction";
    says(&product().hvp(&[1.0, 0.0]), &missing(along), "no second derivatives along a direction were given");
    let nothing = Check::answering("f", vec!["x".into()], vec![1.0], f64::EPSILON, |_, _, _| None);
    says(&nothing.gradient(), &missing("first derivatives"), "no first derivatives were given");
    #[cfg(feature = "exact")]
    says(&product().exact_gradient(), &Fault::NoTwin, "the fn has no twin in double-double numbers");
}

#[test]
fn results_that_are_none_or_too_many() {
    let report = check_jacobian(|_| Vec::new(), |_| Vec::new(), &[1.0]);
    says(&report, &Fault::NoResult, "the fn has no result here");
    let twice = |x: &[f64]| vec![x[0], x[0]];
    let check = Check::new("f", vec!["x".into()], vec![1.0], f64::EPSILON, twice, |_| vec![1.0, 1.0]);
    let words = "a gradient is of a fn with 1 result, this one has 2";
    says(&check.gradient(), &Fault::NotScalar { results: 2 }, words);
}

#[test]
fn lengths() {
    let at = &[2.0, 3.0][..];
    let report = check_gradient(|x| x[0] * x[1], |x| vec![x[1]], at);
    let length = |what, expected, given| Fault::Length { what, expected, given };
    says(&report, &length("gradient", 2, 1), "the gradient has length 1, it should have length 2");
    let report = check_jvp(|x| vec![x[0]], |_, _| vec![1.0, 0.0], at, &[1.0, 0.0]);
    says(&report, &length("jvp", 1, 2), "the jvp has length 2, it should have length 1");
}

#[test]
fn lengths_beside_that_of_the_point() {
    let at = &[2.0, 3.0][..];
    let point = |what: &str, expected, given| Fault::Point { what: what.into(), expected, given };
    let report = check_hvp(|x| vec![x[1], x[0]], |_, _| vec![0.0, 1.0], at, &[1.0]);
    says(&report, &point("the direction", 2, 1), "the direction has length 1, the point has length 2");
    let report = check_hessian(|_| vec![1.0], |_| vec![vec![0.0; 2]; 2], at);
    says(&report, &point("the gradient", 2, 1), "the gradient has length 1, the point has length 2");
    let report = check_jacobian(<[f64]>::to_vec, |_| vec![vec![1.0, 0.0], vec![0.0]], at);
    let words = "row 1 of the jacobian has length 1, the point has length 2";
    says(&report, &point("row 1 of the jacobian", 2, 1), words);
    let report = check_hessian(|x| vec![x[1], x[0]], |_| vec![vec![0.0], vec![1.0, 1.0, 0.0]], at);
    let words = "row 0 of the hessian has length 1, the point has length 2";
    says(&report, &point("row 0 of the hessian", 2, 1), words);
    let report = check_jacobian(<[f64]>::to_vec, |_| vec![vec![1.0, 0.0]], at);
    let words = "the jacobian has 1 rows, the fn has 2 results";
    says(&report, &Fault::Rows { expected: 2, given: 1 }, words);
    let check = Check::new("f", vec!["x".into()], at.to_vec(), f64::EPSILON, |x| vec![x[0]], |_| vec![1.0]);
    says(&check.gradient(), &Fault::Labels { labels: 1, point: 2 }, "1 labels for a point of length 2");
}

#[test]
fn values() {
    let report = check_gradient(|x| x[0].ln(), |x| vec![1.0 / x[0]], &[0.0]);
    let fault = Fault::NotFinite { what: "f".into(), value: f64::NEG_INFINITY, place: "(x[0] = 0)".into() };
    says(&report, &fault, "f is -inf at (x[0] = 0)");

    let off = |x: &[f64], v: &[f64]| vec![6.5, x[1] * v[0] + x[0] * v[1]];
    let report = product().with_jvp(off).jvp(&[1.0, 0.0]);
    let fault = Fault::Values { expected: vec![6.0], given: vec![6.5] };
    says(&report, &fault, "the values beside the derivatives are [6.5], those of the fn [6.0]");
}

#[test]
fn products_with_first_derivatives() {
    let half = |x: &[f64], v: &[f64]| vec![x[0] * x[1], 0.5 * (x[1] * v[0] + x[0] * v[1])];
    let report = cover(&product().with_jvp(half), &[("x", (1.0, 2.0, true)), ("y", (1.0, 2.0, true))]);
    let [fault @ Fault::Product { output: 0, direction, expected, given }] = report.faults() else {
        panic!("{report}")
    };
    assert_eq!((direction.len(), *given), (2, 0.5 * expected));
    let words = format!(
        "along {direction:?} the jvp of result 0 is {given:?}, but first derivatives times the direction are {expected:?}"
    );
    assert_eq!(fault.to_string(), words);
}
