//! Casts that would lose the derivative.

use dual_core::differentiable;

#[differentiable]
fn rounded(x: f64) -> f64 {
    (x as f32) as f64
}

#[differentiable]
fn widened(x: f32) -> f32 {
    (x as f64).sin() as f32
}

fn main() {}
