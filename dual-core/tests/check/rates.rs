//! Misses and false alarms: wrong gradients must all be caught, right ones must all pass.

use dual_core::check::{Verdict, check_gradient, check_jacobian};

use crate::difference::{SMOOTH, points};

type Scalar = fn(&[f64]) -> f64;
type Gradient = fn(&[f64]) -> Vec<f64>;
/// Name, fn, gradient, point.
type Case = (&'static str, Scalar, Gradient, &'static [f64]);

/// Fns of several variables with their right gradients.
const SEVERAL: &[Case] = &[
    (
        "quadratic",
        |x| x[0] * x[0] + 3.0 * x[0] * x[1] + x[1] * x[1],
        |x| vec![2.0 * x[0] + 3.0 * x[1], 3.0 * x[0] + 2.0 * x[1]],
        &[2.0, 1.0],
    ),
    ("polar", |x| x[0] * x[1].cos(), |x| vec![x[1].cos(), -x[0] * x[1].sin()], &[2.0, 0.7]),
    ("product", |x| x[0] * x[1] * x[2], |x| vec![x[1] * x[2], x[0] * x[2], x[0] * x[1]], &[1.5, -2.5, 3.5]),
    (
        "rosenbrock",
        |x| (1.0 - x[0]).powi(2) + 100.0 * (x[1] - x[0] * x[0]).powi(2),
        |x| {
            let inner = x[1] - x[0] * x[0];
            vec![-2.0 * (1.0 - x[0]) - 400.0 * x[0] * inner, 200.0 * inner]
        },
        &[-1.2, 1.0],
    ),
    (
        "log-sum-exp",
        |x| (x[0].exp() + x[1].exp() + x[2].exp()).ln(),
        |x| {
            let sum = x[0].exp() + x[1].exp() + x[2].exp();
            vec![x[0].exp() / sum, x[1].exp() / sum, x[2].exp() / sum]
        },
        &[0.1, 1.2, -0.7],
    ),
    ("scales", |x| x[0] * 1e-12 + x[1] * 1e9 + x[0] * x[1], |x| vec![1e-12 + x[1], 1e9 + x[0]], &[1e6, 1e-6]),
];

type Fault = (&'static str, fn(&[f64], Vec<f64>, Gradient) -> Vec<f64>);

/// What goes wrong in gradients.
const FAULTS: &[Fault] = &[
    ("sign of the last", |_, mut g, _| {
        *g.last_mut().unwrap() *= -1.0;
        g
    }),
    ("factor of two missing", |_, mut g, _| {
        g[0] *= 0.5;
        g
    }),
    ("swapped", |_, mut g, _| {
        g.swap(0, 1);
        g
    }),
    ("off by 1e-6", |_, mut g, _| {
        g[0] *= 1.0 + 1e-6;
        g
    }),
    ("off by 1e-9", |_, mut g, _| {
        g[1] *= 1.0 - 1e-9;
        g
    }),
    ("stale", |x, _, gradient| gradient(&x.iter().map(|x| x * 1.01).collect::<Vec<_>>())),
    ("zero", |_, mut g, _| {
        g[0] = 0.0;
        g
    }),
    ("NaN", |_, mut g, _| {
        g[1] = f64::NAN;
        g
    }),
    ("infinite", |_, mut g, _| {
        g[0] = f64::INFINITY;
        g
    }),
    // Right at every other point.
    ("wrong at one point", |x, mut g, _| {
        let here = SEVERAL.iter().any(|(.., point)| *point == x);
        g[1] += if here { 1e-5 * g[1] } else { 0.0 };
        g
    }),
    ("term missing", |x, mut g, _| {
        g[0] -= 1e-4 * x[1];
        g
    }),
    ("of the squares", |x, _, gradient| gradient(&x.iter().map(|x| x * x).collect::<Vec<_>>())),
    ("one for all", |_, g, _| vec![g[0]; g.len()]),
    ("f32 inside", |_, g, _| {
        // Rounding to f32 is the fault.
        #[allow(clippy::cast_possible_truncation)]
        let round = |g: f64| f64::from(g as f32) + 1e-7 * g;
        g.into_iter().map(round).collect()
    }),
];

#[test]
fn wrong_gradients_are_caught() {
    let (mut caught, mut total) = (0, 0);
    for &(name, f, gradient, x) in SEVERAL {
        for &(fault, spoil) in FAULTS {
            let wrong = |x: &[f64]| spoil(x, gradient(x), gradient);
            total += 1;
            let report = check_gradient(f, wrong, x);
            let seen = !report.passed() && report.worst().unwrap().verdict == Verdict::Differs;
            if !seen {
                println!("MISSED {name}, {fault}: {report}");
            }
            caught += usize::from(seen);
        }
    }
    for &(name, f, slope, low, high) in SMOOTH {
        for x in points(low, high) {
            for factor in [1.0 + 1e-6, 1.0 - 1e-7, 0.5, -1.0] {
                total += 1;
                let report = check_gradient(|x| f(x[0]), |x| vec![factor * slope(x[0])], &[x]);
                if report.passed() {
                    println!("MISSED {name} at {x}, factor {factor}: {report}");
                }
                caught += usize::from(!report.passed());
            }
        }
    }
    println!("caught {caught} of {total} wrong gradients");
    assert_eq!(caught, total);
}

/// Fns that branch, with the slope of each branch.
type Branches = (&'static str, fn(f64) -> f64, [fn(f64) -> f64; 2], f64);
const BRANCHED: &[Branches] = &[
    ("|x|", f64::abs, [|_| -1.0, |_| 1.0], 0.0),
    ("relu", |x| x.max(0.0), [|_| 0.0, |_| 1.0], 0.0),
    ("clamp", |x| x.min(2.0), [|_| 1.0, |_| 0.0], 2.0),
    ("table", |x| if x < 1.0 { x * x } else { 2.0 * x - 1.0 }, [|x| 2.0 * x, |_| 2.0], 1.0),
    ("huber", |x| if x.abs() < 1.0 { 0.5 * x * x } else { x.abs() - 0.5 }, [|x| x, f64::signum], 1.0),
    ("step", |x| if x < 3.0 { x } else { x + 5.0 }, [|_| 1.0, |_| 1.0], 3.0),
];

#[test]
fn wrong_branches_are_caught() {
    let (mut caught, mut wrong, mut passed, mut right) = (0, 0, 0, 0);
    for &(name, f, slopes, joint) in BRANCHED {
        for distance in [1e-8, 1e-6, 1e-3, 0.1] {
            for (taken, x) in [(0, joint - distance), (1, joint + distance)] {
                let report =
                    |branch: usize| check_gradient(|x| f(x[0]), |x| vec![slopes[branch](x[0])], &[x]);
                let own = report(taken);
                right += 1;
                passed += usize::from(own.passed());
                if !own.passed() {
                    println!("FALSE ALARM {name} at {x}: {own}");
                }
                // Near a smooth joint the slopes of both branches are the same to what an estimate tells.
                let (a, b) = (slopes[0](x), slopes[1](x));
                if (a - b).abs() > 1e-6 {
                    wrong += 1;
                    let other = report(1 - taken);
                    caught += usize::from(!other.passed());
                    if other.passed() {
                        println!("MISSED {name} at {x}: {other}");
                    }
                }
            }
        }
    }
    println!("wrong branches: caught {caught} of {wrong}; right ones: passed {passed} of {right}");
    assert_eq!((caught, passed), (wrong, right));
    assert!(wrong >= 30);
}

#[test]
fn transposed_jacobian_is_caught() {
    let f = |x: &[f64]| vec![x[0] * x[0] * x[1], x[0] + x[1].sin()];
    let right = |x: &[f64]| vec![vec![2.0 * x[0] * x[1], x[0] * x[0]], vec![1.0, x[1].cos()]];
    let transposed = |x: &[f64]| {
        let rows = right(x);
        vec![vec![rows[0][0], rows[1][0]], vec![rows[0][1], rows[1][1]]]
    };
    let x = [1.5, 0.4];
    assert!(check_jacobian(f, right, &x).passed());
    let report = check_jacobian(f, transposed, &x);
    let verdicts: Vec<Verdict> = report.entries().iter().map(|entry| entry.verdict).collect();
    assert_eq!(verdicts, [Verdict::Agrees, Verdict::Differs, Verdict::Differs, Verdict::Agrees], "{report}");
}

/// Name, fn, derivative.
type Slope = (&'static str, fn(f64) -> f64, fn(f64) -> f64);

/// Right slopes of fns of one variable at every scale.
const SCALED: &[Slope] = &[
    ("sin", f64::sin, f64::cos),
    ("1e6 + sin", |x| 1e6 + x.sin(), f64::cos),
    ("1e-12 x", |x| x * 1e-12, |_| 1e-12),
    ("1e12 x", |x| x * 1e12, |_| 1e12),
    ("square", |x| x * x, |x| 2.0 * x),
    ("cube", |x| x * x * x, |x| 3.0 * x * x),
    ("reciprocal", |x| 1.0 / x, |x| -1.0 / (x * x)),
    ("ln", f64::ln, |x| 1.0 / x),
    ("sqrt", f64::sqrt, |x| 0.5 / x.sqrt()),
    ("atan", f64::atan, |x| 1.0 / (1.0 + x * x)),
    ("tanh", f64::tanh, |x| 1.0 / x.cosh().powi(2)),
    ("exp(-x)", |x| (-x).exp(), |x| -(-x).exp()),
    ("logistic", |x| x / (1.0 + x), |x| 1.0 / (1.0 + x).powi(2)),
    ("ln_1p", f64::ln_1p, |x| 1.0 / (1.0 + x)),
    ("x ln x", |x| x * x.ln(), |x| x.ln() + 1.0),
    ("sin of square", |x| (x * x).sin(), |x| 2.0 * x * (x * x).cos()),
    ("cancelling", |x| (1e6 + x) - 1e6, |_| 1.0),
    ("cancelling square", |x| (1.0 + x) * (1.0 + x) - 1.0, |x| 2.0 * (1.0 + x)),
    ("hidden cancelling", |x| ((1e6 + x) - 1e6) * 0.1, |_| 0.1),
    ("shifted sine", |x| (x + 1e3).sin(), |x| (x + 1e3).cos()),
    ("constant", |_| 42.0, |_| 0.0),
    ("zero", |_| 0.0, |_| 0.0),
    ("max", |x| x.max(-1.0), |_| 1.0),
    ("fast wave", |x| (1e8 * x).sin(), |x| 1e8 * (1e8 * x).cos()),
];

#[test]
fn right_gradients_pass_at_every_scale() {
    let (mut passed, mut total, mut evaluations) = (0, 0, 0);
    let mut check = |name: &str, f: fn(f64) -> f64, slope: fn(f64) -> f64, x: f64| {
        total += 1;
        let report = check_gradient(|x| f(x[0]), |x| vec![slope(x[0])], &[x]);
        evaluations += report.evaluations();
        if !report.passed() {
            println!("FALSE ALARM {name} at {x:e}: {report}");
        }
        passed += usize::from(report.passed());
    };
    for exponent in -8..=8 {
        for mantissa in [1.0, 2.7, 7.3] {
            let x = mantissa * 10.0_f64.powi(exponent);
            for &(name, f, slope) in SCALED {
                // Beyond, the sine's argument rounds by a good part of a wave: no step can measure that.
                let largest = match name {
                    "sin of square" => 1e6,
                    "fast wave" => 8e3,
                    _ => f64::INFINITY,
                };
                if x <= largest {
                    check(name, f, slope, x);
                }
            }
        }
    }
    for &(name, f, slope, low, high) in SMOOTH {
        for x in points(low, high) {
            check(name, f, slope, x);
        }
    }
    for &(name, f, gradient, x) in SEVERAL {
        total += 1;
        let report = check_gradient(f, gradient, x);
        if !report.passed() {
            println!("FALSE ALARM {name}: {report}");
        }
        passed += usize::from(report.passed());
    }
    println!("passed {passed} of {total} right gradients, in {} evaluations each", evaluations / total);
    assert_eq!(passed, total);
}

#[test]
fn what_cannot_be_measured_is_noisy() {
    for x in [2.7e6_f64, 7.3e6, 1e7, 2.7e7, 7.3e7, 1e8, 2.7e8, 7.3e8] {
        for factor in [1.0, -1.0, 0.5] {
            let slope = |x: &[f64]| vec![factor * 2.0 * x[0] * (x[0] * x[0]).cos()];
            let report = check_gradient(|x| (x[0] * x[0]).sin(), slope, &[x]);
            assert_eq!(report.entries()[0].verdict, Verdict::Noisy, "{report}");
        }
    }
}
