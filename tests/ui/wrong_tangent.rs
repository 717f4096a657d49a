//! Siblings are plain fns: rustc checks their arguments.

use dual_core::differentiable;

#[differentiable]
fn f(x: [f64; 2], k: f64) -> f64 {
    x[0] * x[1] * k
}

#[differentiable]
fn several(x: f64) -> [f64; 2] {
    [x, 2.0 * x]
}

fn main() {
    jvp_f([1.0, 2.0], 3.0, [1.0, 0.0, 0.0], 1.0);
    hvp_f([1.0, 2.0], 3.0, [1.0, 0.0]);
    grad_several(1.0);
}
