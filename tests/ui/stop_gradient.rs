//! What `stop_gradient` and `implicit` do not take.

use dual_core::{differentiable, implicit};

/// Another fn by that name, which is not the one that is meant.
fn stop_gradient(x: f64) -> f64 {
    x * x
}

#[differentiable]
fn f(x: f64) -> f64 {
    stop_gradient(x) * x
}

mod others {
    use dual_core::differentiable;

    #[differentiable]
    fn implicit(x: f64, a: f64, b: f64) -> f64 {
        a * x * x + b
    }
    #[differentiable]
    fn f(x: f64, a: u32) -> f64 {
        implicit(x, a as f64, 2.0)
    }
}

/// A solver that is called outside of `implicit` is a fn like others.
fn solver(c: f64) -> f64 {
    c.sqrt()
}

#[differentiable]
fn g(c: f64) -> f64 {
    let root = solver(c);
    implicit(root, |x, c| x * x - c, c)
}

#[differentiable]
fn h(c: f64) -> f64 {
    implicit(c.sqrt(), |x, (c, n)| x * x - c * n as f64, (c, 3))
}

fn main() {}
