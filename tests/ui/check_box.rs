//! What `check(…)` has to say.

use dual_core::differentiable;

#[differentiable(check)]
fn nothing(x: f64) -> f64 {
    x
}

#[differentiable(check(x in 0.0.., z in 0.0..1.0))]
fn names(x: f64, y: f64) -> f64 {
    x * y
}

#[differentiable(check(x in 0.0..1.0, x in 0.0..1.0, n in 0.0..1.0))]
fn passive(x: f64, n: usize) -> f64 {
    x * n as f64
}

#[differentiable(check(w in 0.0..1.0))]
fn sizes(w: &[f64], n: usize) -> f64 {
    w[n]
}

#[differentiable(check(w in 0.0..1.0))]
fn generic<const N: usize>(w: [f64; N]) -> f64 {
    w[0]
}

fn main() {}
