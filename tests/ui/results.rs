//! No result, and results that are not floats.

use std::collections::HashMap;

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
fn named(x: f64) -> HashMap<String, f64> {
    HashMap::from([("x".to_owned(), x)])
}

#[differentiable]
fn thirteen(x: f64) -> (f64, f64, f64, f64, f64, f64, f64, f64, f64, f64, f64, f64, f64) {
    (x, x, x, x, x, x, x, x, x, x, x, x, x)
}

fn main() {}
