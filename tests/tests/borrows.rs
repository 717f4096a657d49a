//! Active values that arrive through mutable borrows and by moves.

#![allow(clippy::all, clippy::pedantic)] // fns in every spelling that users have are the subject

use dual_core::differentiable;
use tests::proves;

/// Both halves of a split.
#[differentiable]
fn halves(x: f64, n: usize) -> f64 {
    let mut d = [0.0; 4];
    let (l, r) = d.split_at_mut(2);
    l[0] = x;
    r[1] += x * n as f64;
    d.iter().map(|v| v * v).sum()
}
proves!(scalar halves |x| (x[0], 3) along |t| (t[0]) at [[0.3]]);

/// Ends, elements and patterns of a borrowed vector.
#[differentiable]
fn ends(x: f64) -> f64 {
    let mut d = vec![0.0; 4];
    if let Some(last) = d.last_mut() {
        *last = x;
    }
    if let Some(first) = d.get_mut(0) {
        *first += x;
    }
    let second = &mut d[1];
    *second = x * x;
    let [first, ..] = &mut d[..] else { return 0.0 };
    *first *= 2.0;
    d.iter().product::<f64>() + d.iter().sum::<f64>()
}
proves!(scalar ends |x| (x[0]) along |t| (t[0]) at [[0.3]]);

/// A part of a passive slice that is taken apart, of which one name becomes active.
#[differentiable]
fn apart(x: f64, y: f64) -> f64 {
    let grid = vec![0.5, 1.5, 2.5];
    let [a, b, mut c, ..] = grid[..] else { unreachable!() };
    c += (x * y).sin() * b;
    let [mut d, e] = grid[1..] else { return a };
    d *= x;
    c * a + d * e
}
proves!(scalar apart |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 1.2]]);

/// What is taken out, and a slice that shrinks.
#[differentiable]
fn taken_out(x: &[f64]) -> f64 {
    let mut held = vec![1.0, x[1]];
    let sum = std::mem::take(&mut held).iter().sum::<f64>();
    let mut best = x[0];
    let mut rest = x;
    while !rest.is_empty() {
        best = best.min(dbg!(rest[0] * sum));
        rest = &rest[1..];
    }
    best + (x[0] == 1.0) as i32 as f64
}
proves!(scalar taken_out |x| (x) along |t| (t) at [[0.3, 0.7], [1.5, 0.2]]);

/// At the jump there is no derivative to compare with, but the branch is the fn's.
#[test]
fn taken_out_at_the_jump() {
    let (value, slope) = value_and_grad_taken_out(&[1.0, 0.2]);
    assert_eq!(value.to_bits(), taken_out(&[1.0, 0.2]).to_bits());
    assert_eq!(slope, [0.0, 0.4 + 1.0]);
}

/// Closures in an array, which nobody calls by name.
#[differentiable]
fn by_turns(x: f64) -> f64 {
    let mut sum = 0.0;
    for f in [|v: f64| v * 2.0, |v: f64| v * v] {
        sum += f(x) * f(3.0);
    }
    sum
}
proves!(scalar by_turns |x| (x[0]) along |t| (t[0]) at [[0.3]]);

/// Entries of arrays that are only read: they are lent to the twin, in one pass and in several.
#[differentiable]
fn valley(x: [f64; 40], scale: f64) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() - 1 {
        sum += scale * (x[i + 1] - x[i] * x[i]).powi(2) + x.iter().sum::<f64>() * x[i];
    }
    sum
}
/// The same of an array that the body takes.
#[differentiable]
fn valley_taken(x: [f64; 40], scale: f64) -> f64 {
    let taken = x;
    valley(taken, scale)
}
#[differentiable(wrt(x))]
fn weighted(mut n: usize, x: [[f64; 9]; 2], names: &[&str]) -> f64 {
    n += names.len();
    let row = x[n % 2];
    x[0].iter().zip(&row).map(|(a, b)| a * b).sum::<f64>() * x[1][n]
}

#[test]
fn lent_arrays_have_the_derivatives_of_taken_ones() {
    let x: [f64; 40] = core::array::from_fn(|i| (0.7 * i as f64 + 0.3).sin());
    let (value, (by_x, by_scale)) = value_and_grad_valley(x, 1.5);
    assert_eq!(value.to_bits(), valley(x, 1.5).to_bits());
    let (taken, taken_by_scale) = grad_valley_taken(x, 1.5);
    for (got, want) in by_x.into_iter().chain([by_scale]).zip(taken.into_iter().chain([taken_by_scale])) {
        assert!((got - want).abs() <= 1e-13 * want.abs().max(1.0), "{got} is not {want}");
    }
    dual_core::assert_grad!(valley(x, 1.5));
    dual_core::assert_hessian!(valley(x, 1.5));
    let x = [core::array::from_fn(|i| 0.1 * i as f64), core::array::from_fn(|i| 1.0 - 0.2 * i as f64)];
    dual_core::assert_grad!(weighted(1, x, &["a", "b"]));
    dual_core::assert_hessian!(weighted(1, x, &["a", "b"]));
}
