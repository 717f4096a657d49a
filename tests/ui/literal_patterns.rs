//! An active value matched against literals.

use dual_core::differentiable;

#[differentiable]
fn f(x: f64, y: f64) -> f64 {
    match x {
        0.0 => 1.0,
        1.0..=2.0 => y,
        _ => x * y,
    }
}

#[differentiable]
fn g(x: f64, y: f64) -> f64 {
    if let (0.0, z) = (x, y) { z } else { x }
}

fn main() {}
