//! An active value compared by patterns that have no place for a guard.

use dual_core::differentiable;

#[differentiable]
fn f(xs: &[f64]) -> f64 {
    let mut sum = 0.0;
    let mut rest = xs.iter();
    while let Some(0.0..=1.0) = rest.next() {
        sum += 1.0;
    }
    sum
}

#[differentiable]
fn g(x: f64, y: f64) -> f64 {
    if let (0.0, z) = (x, y) { z } else { x }
}

fn main() {}
