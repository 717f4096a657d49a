//! By an argument that does not exist, and by one without floats.

use dual_core::differentiable;

#[differentiable(wrt(y))]
fn f(x: f64, n: i32) -> f64 {
    x.powi(n)
}

#[differentiable(wrt(x, n))]
fn g(x: f64, n: i32) -> f64 {
    x.powi(n)
}

fn main() {}
