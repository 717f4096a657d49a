//! Lengths that do not fit, that change from call to call, points without entries, and places that are no numbers: a check
//! says so, and a measurement is unknown.

use dual_core::Error;
use dual_core::check::{
    Check, Method, Region, Report, check_gradient, check_hessian, check_hessian_of_values, check_hvp,
    check_jacobian, check_jvp, difference,
};

const POINTS: [&[f64]; 6] =
    [&[], &[1.0], &[1.0, 2.0], &[f64::NAN, 1.0], &[f64::INFINITY, 0.0], &[0.0, -0.0, 1e300]];

/// As many as the values tell: none, one, or more than there are arguments.
fn ragged(x: &[f64]) -> Vec<f64> {
    let n = x.iter().map(|x| x.to_bits() % 5).sum::<u64>();
    (0..n % 4).map(|i| if i % 2 == 0 { x.iter().sum() } else { f64::NAN }).collect()
}

fn fits(x: &[f64]) -> Vec<f64> {
    x.to_vec()
}

#[test]
fn checks_of_what_does_not_fit_fail() {
    for x in POINTS {
        let rows = |x: &[f64]| (0..x.len()).map(|i| vec![1.0; i]).collect::<Vec<_>>();
        let fails = |report: Report| assert!(!report.passed() || report.entries().is_empty(), "{report}");
        fails(check_gradient(|x| x.iter().product(), |_| vec![1.0; 7], x));
        fails(check_jacobian(fits, rows, x));
        fails(check_jacobian(ragged, rows, x));
        fails(check_hessian(|_| vec![1.0; 7], rows, x));
        fails(check_hessian(fits, rows, x));
        fails(check_hessian_of_values(|x| x.iter().product(), |_| vec![vec![1.0; 3]; 5], x));
        for direction in POINTS {
            fails(check_jvp(fits, |_, _| vec![1.0; 7], x, direction));
            fails(check_hvp(fits, |_, _| vec![1.0; 7], x, direction));
            if direction.len() != x.len() {
                fails(check_jvp(fits, |x, _| x.to_vec(), x, direction));
                fails(check_hvp(fits, |x, _| x.to_vec(), x, direction));
            }
        }
    }
}

/// No verdict is asked, but that there is one.
#[test]
fn fns_whose_results_change_in_number_are_survived() {
    for x in POINTS {
        let rows = |x: &[f64]| ragged(x).iter().map(|_| ragged(x)).collect::<Vec<_>>();
        for direction in POINTS {
            for method in [Method::Ridders, Method::CHAPTER, Method::Forward] {
                let labels = (0..direction.len()).map(|i| format!("x[{i}]")).collect();
                let check = Check::new("f", labels, x.to_vec(), f64::EPSILON, ragged, ragged)
                    .with_hessian(ragged)
                    .with_jvp(|x, _| ragged(x))
                    .with_hvp(|x, _| ragged(x))
                    .method(method)
                    .points(POINTS)
                    .branches();
                let reports = [check.gradient(), check.jacobian(), check.hessian()];
                for report in reports.into_iter().chain([check.jvp(direction), check.hvp(direction)]) {
                    let _ = (report.to_string(), report.to_markdown(), report.to_csv(), report.by_argument());
                }
                let _ = difference::jacobian(ragged, x, method);
                let _ = difference::hessian(ragged, x, method);
                let _ = difference::jvp(ragged, x, direction, method);
            }
        }
        let _ = (check_jacobian(ragged, rows, x), check_hessian(ragged, rows, x));
    }
}

#[test]
fn directions_of_another_length() {
    let error = difference::jvp(fits, &[1.0, 2.0], &[1.0], Method::Ridders).unwrap_err();
    assert!(matches!(error, Error::Shape { what: "direction", .. }));
    assert_eq!(error.to_string(), "the direction of `x` has length 1, but `x` has length 2");
}

#[test]
fn boxes_of_any_ends() {
    for end in [0.0, f64::NAN, f64::INFINITY, f64::MAX] {
        for n in [0, 1, 7, 70] {
            let region = Region::new((0..n).map(|_| (end, -end)));
            assert_eq!(region.points(9).count(), 9);
            assert!(region.corners().all(|corner| corner.len() == n));
        }
    }
}
