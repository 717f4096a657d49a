//! Checks of fns, points and derivatives of any kind: what does not fit is a fault in the report.

use dual_core::check::*;

use super::{Calls, FLOATS};

const METHODS: [Method; 8] = [
    Method::Ridders,
    Method::FivePoint,
    Method::CentralScaled,
    Method::Forward,
    Method::Backward,
    Method::CHAPTER,
    Method::Central { h: 0.0 },
    Method::Central { h: f64::NAN },
];

/// A fn whose results are as many as its argument says.
fn changing(x: &[f64]) -> Vec<f64> {
    vec![1.0; x.first().map_or(0, |x| usize::try_from(x.to_bits() % 4).unwrap_or(0))]
}

#[test]
fn derivatives_of_every_kind() {
    let mut calls = Calls::default();
    for method in METHODS {
        for x in FLOATS {
            for value in FLOATS {
                calls.make(format_args!("{value} at {x} by {method:?}"), || derivative(|_| value, x, method));
                calls.make(format_args!("{value} beyond {x} by {method:?}"), || {
                    derivative(|y| if y > x { value } else { y }, x, method)
                });
            }
            let points: [&[f64]; 4] = [&[], &[x], &[x, 1.0], &[2.0, x, x]];
            for point in points {
                for direction in points {
                    calls.make(format_args!("along {direction:?} at {point:?} by {method:?}"), || {
                        difference::jvp(<[f64]>::to_vec, point, direction, method).is_ok()
                    });
                }
                calls.make(format_args!("at {point:?} by {method:?}"), || {
                    difference::gradient(|x| x.iter().sum(), point, method);
                    difference::hessian(<[f64]>::to_vec, point, method);
                    difference::hessian_of_values(|x| x.iter().product(), point, method);
                    difference::jacobian(<[f64]>::to_vec, point, method);
                    difference::jacobian(|_| vec![], point, method);
                });
                calls.make(format_args!("as many as it likes at {point:?} by {method:?}"), || {
                    difference::jacobian(changing, point, method);
                });
            }
        }
    }
    calls.all_returned();
}

#[test]
fn derivatives_by_hand() {
    let mut calls = Calls::default();
    let lengths = [0, 1, 2, 3];
    let of = |n| move |_: &[f64]| vec![1.0; n];
    let rows = |n: usize, m: usize| move |_: &[f64]| (0..n).map(|i| vec![1.0; m + i % 2]).collect::<Vec<_>>();
    for x in FLOATS {
        let points: [&[f64]; 3] = [&[], &[x], &[x, 1.0]];
        for point in points {
            for n in lengths {
                calls.make(format_args!("gradient of {n} at {point:?}"), || {
                    check_gradient(|x| x.iter().sum(), of(n), point).to_string()
                });
                for m in lengths {
                    calls.make(format_args!("{n} × {m} at {point:?}"), || {
                        let _ = check_jacobian(of(n), rows(n, m), point).to_markdown();
                        let _ = check_jacobian(of(m), rows(n, m), point).to_csv();
                        let _ = check_jacobian(changing, rows(n, m), point).by_argument().len();
                        let _ = check_hessian(of(n), rows(n, m), point).to_string();
                        let _ = check_hessian(changing, rows(n, m), point).to_string();
                        let _ =
                            check_hessian_of_values(|x| x.iter().sum(), rows(n, m), point).relative_error();
                        let _ = check_jvp(of(n), |_, _| vec![1.0; m], point, &[1.0; 2]).to_string();
                        let _ = check_jvp(changing, |_, _| vec![1.0; m], point, &[f64::NAN; 2]).to_string();
                        let _ = check_hvp(of(n), |_, _| vec![1.0; m], point, &[0.0; 2]).to_string();
                        let _ = check_hvp(changing, |_, _| vec![1.0; m], point, &[0.0; 1]).to_string();
                    });
                }
            }
        }
    }
    calls.all_returned();
}

#[test]
fn checks_of_what_does_not_fit() {
    let mut calls = Calls::default();
    for (labels, point, given) in (0..27).map(|k| (k % 3, k / 3 % 3, k / 9)) {
        for epsilon in [f64::EPSILON, f64::from(f32::EPSILON), 0.0, 1.0, f64::NAN, f64::INFINITY, -1.0] {
            for method in METHODS {
                let check = || {
                    let named = vec!["x".to_owned(); labels];
                    Check::new("f", named, vec![1.5; point], epsilon, <[f64]>::to_vec, move |_| {
                        vec![1.0; given]
                    })
                    .with_hessian(move |_| vec![1.0; given])
                    .with_jvp(move |_, _| vec![1.0; given])
                    .with_hvp(move |_, _| vec![1.0; given])
                    .points([vec![], vec![f64::NAN; 2], vec![f64::MAX; 3]])
                    .method(method)
                    .branches()
                };
                calls.make(format_args!("{labels} {point} {given} {epsilon} {method:?}"), || {
                    let (plain, strange) = (check(), check().tolerance(f64::NAN));
                    for check in [plain, strange] {
                        for report in [
                            check.gradient(),
                            check.jacobian(),
                            check.hessian(),
                            check.jvp(&[1.0; 2]),
                            check.hvp(&[f64::INFINITY]),
                        ] {
                            let _ = (report.to_string(), report.to_markdown(), report.to_csv());
                            let _ = (report.passed(), report.worst().is_some(), report.by_argument().len());
                            let _ = (report.relative_error(), report.entries().len(), report.faults().len());
                        }
                    }
                });
            }
        }
    }
    calls.all_returned();
}

#[test]
fn boxes_of_any_kind() {
    let mut calls = Calls::default();
    for low in FLOATS {
        for high in FLOATS {
            for n in [0, 1, 2, 7, 70, 1000] {
                calls.make(format_args!("{n} of {low}..{high}"), || {
                    let region = Region::new(vec![(low, high); n]);
                    region.points(0).count() + region.points(3).count() + region.corners().take(200).count()
                });
            }
        }
    }
    calls.make("no end of points", || Region::new([(0.0, 1.0)]).points(usize::MAX).take(3).count());
    calls.all_returned();
}
