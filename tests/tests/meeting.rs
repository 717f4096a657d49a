//! Where passive values meet active ones: in patterns, options, iterators and assignments.

#![allow(clippy::all, clippy::pedantic)] // fns in every spelling that users have are the subject

use dual_core::differentiable;
use tests::proves;

/// A closure over active items that gives something else: the items are gone, and with them their activity.
#[differentiable]
fn items_replaced(x: &[f64]) -> f64 {
    let counted = x.iter().map(|_| 1.0).sum::<f64>();
    let product = x.windows(2).map(|_| 0.5).product::<f64>();
    let mut zeros: Vec<f64> = x.iter().map(|_| 0.0).collect();
    zeros[0] = x[1];
    let mut ones: f64 = x.iter().map(|_| 1.0).sum();
    ones *= x[0];
    let found = x.first().map(|_| 2.5).unwrap_or(x[1]);
    counted * x[0] + product * zeros[0] * zeros.len() as f64 + ones * found
}
proves!(scalar items_replaced |x| (x) along |t| (t) at [[0.3, 1.7, 0.4]]);

/// An option that is passive, or else something active.
#[differentiable]
fn alternatives(x: f64, y: f64) -> f64 {
    let low = (if y > 1.0 { Some(0.5) } else { None }).filter(|v| x > *v).unwrap_or(x);
    let high = (y > 2.0).then_some(1.5).unwrap_or_else(|| x * y);
    let other = (y > 3.0).then(|| 0.25).or(Some(x)).unwrap_or(y);
    let plain = (if x > y { Some(2.0) } else { None }).unwrap_or(3.0_f64).sqrt();
    low * y + high * other * plain
}
proves!(scalar alternatives |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 0.7], [0.8, 1.2], [0.3, 2.5], [1.1, 3.5]]);

/// The annotation of a pair of which one part is passive.
#[differentiable]
fn annotated_pair(x: f64) -> f64 {
    let (scale, y): (f64, f64) = (2.0, x.sin());
    let ((a, b), n): ((f64, f64), usize) = ((0.5, x), 3);
    scale.sqrt() * y + a.cos() * b.powi(n as i32)
}
proves!(scalar annotated_pair |x| (x[0]) along |t| (t[0]) at [[0.3], [1.7]]);

/// Assignments of pairs of which one part is passive.
#[differentiable]
fn assigned_pair(x: f64, y: f64) -> f64 {
    let (mut a, mut b) = (x, y);
    (a, b) = (0.5, a * b);
    let mut c = [x, 1.0];
    (c[1], a) = (2.0, b + a);
    (b, _) = (1.5, 3);
    a * b + c[0] * c[1]
}
proves!(scalar assigned_pair |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 0.7]]);

/// Names of patterns that hold something passive at first.
#[differentiable(wrt(x))]
fn held(x: f64, limit: Option<f64>) -> f64 {
    let mut total = x;
    if let Some(mut held) = limit {
        held += x;
        total *= held;
    }
    match limit {
        Some(mut held) if held > 0.25 => {
            held *= total;
            total += held;
        }
        Some(held) => total += held.sqrt(),
        None => {}
    }
    for mut step in [0.5, 0.25] {
        step *= x;
        total += step;
    }
    let (mut a, b) = settings(2);
    a += x;
    total * a + b.sin()
}
fn settings(n: usize) -> (f64, f64) {
    (n as f64, 0.5)
}

#[differentiable]
fn bound_passive(x: f64) -> f64 {
    held(x, Some(0.75)) + held(x * x, None) + held(x, Some(0.2))
}
proves!(scalar bound_passive |x| (x[0]) along |t| (t[0]) at [[0.3], [1.7]]);

/// What only asks about active values gives nothing of them.
#[differentiable]
fn asked(x: f64, y: f64) -> f64 {
    let smaller = [0.5, 0.75, 1.25].into_iter().filter(|v| *v < x).sum::<f64>();
    let chosen = match (y > 0.5).then(|| 0.67).filter(|v| f64::lt(v, &x)) {
        Some(found) => found,
        None => 1.5,
    };
    let flag = f64::lt(&x, &y);
    smaller.sqrt() * x + chosen * y * if flag { 2.0 } else { 3.0 }
}
proves!(scalar asked |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.9, 0.7], [0.6, 1.2]]);

/// `matches!` in the arguments of other macros.
#[differentiable]
fn looked_into(x: f64) -> f64 {
    assert!(matches!(x, 0.0..10.0));
    let parts = vec![x, if matches!(x, 0.5..1.0) { x * x } else { 2.0 }];
    parts[0] * parts[1]
}
proves!(scalar looked_into |x| (x[0]) along |t| (t[0]) at [[0.3], [0.7]]);

/// Passive items in a chain with active ones.
#[differentiable]
fn chained(x: &[f64]) -> f64 {
    std::iter::once(0.5).chain(x.iter().copied()).map(|v| v * v).product::<f64>()
}
proves!(scalar chained |x| (x) along |t| (t) at [[0.3, 1.7]]);

/// An array of what active values only decided about, for a fn of plain floats.
fn of_plain(weights: [f64; 2]) -> f64 {
    weights[0] + 2.0 * weights[1]
}
#[differentiable]
fn decided(x: f64) -> f64 {
    let weight = of_plain([f64::from(if x > 0.5 { 3 } else { 1 }).sqrt(), 0.5]);
    weight * x * x
}
proves!(scalar decided |x| (x[0]) along |t| (t[0]) at [[0.3], [0.7]]);

/// A closure that assigns something active to its own parameter, and is called with passive values.
#[differentiable]
fn grown_parameter(x: f64, y: f64) -> f64 {
    let step = |mut total: f64, rate: f64| {
        for _ in 0..3 {
            total += rate * y;
        }
        total.sin()
    };
    let (start, rate) = (1.0, 0.5);
    let plain: f64 = rate;
    step(start, plain) * x + step(x, 2.0) - plain * start
}
proves!(scalar grown_parameter |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 0.7]]);

/// What `if let` binds hides a name in the one branch only.
#[differentiable]
fn hidden_name(mut p: f64, limit: f64) -> f64 {
    p *= limit.sin();
    (if let Some(p) = (p < 0.5).then(|| 0.33_f64) { p + 1.0 } else { p }) * limit
}
proves!(scalar hidden_name |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 0.7], [1.3, 1.7]]);

/// A container of which a comparison alone says what it holds, at an index that depends on an active value.
#[differentiable]
fn told_by_a_comparison(x: f64) -> f64 {
    let zeros = vec![0.0; 4];
    let at = if f64::lt(&zeros[if f64::lt(&x, &0.13) { 1 } else { 2 }], &(x)) { 4.0 } else { 3.0 };
    at * x * x
}
proves!(scalar told_by_a_comparison |x| (x[0]) along |t| (t[0]) at [[0.3], [-1.7]]);
