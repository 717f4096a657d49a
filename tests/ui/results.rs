//! No result, and results that are not floats.

use dual_core::differentiable;

#[differentiable]
fn nothing(x: f64) {
    println!("{x}");
}

/// Whose twin others may call, and which has no derivative.
#[differentiable]
fn count(x: f64) -> usize {
    x as usize
}

#[differentiable]
fn text(x: f64) -> String {
    format!("{x}")
}

fn main() {}
