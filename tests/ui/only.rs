//! Siblings that the fn does not have.

use dual_core::differentiable;

#[differentiable(only(gradient, jvp))]
fn f(x: f64, y: f64) -> f64 {
    x * y
}

#[differentiable(only(hessian))]
fn g(x: f64) -> [f64; 2] {
    [x, x * x]
}

#[differentiable(only)]
fn h(x: f64) -> f64 {
    x
}

fn main() {}
