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
