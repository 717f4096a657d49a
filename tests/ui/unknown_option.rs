//! Options that do not exist, and one that is not written in full.

use dual_core::differentiable;

#[differentiable(order = 2, wrt(x))]
fn f(x: f64) -> f64 {
    x
}

#[differentiable(wrt)]
fn g(x: f64) -> f64 {
    x
}

fn main() {}
