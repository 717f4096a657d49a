//! Arguments of types that have no derivative here.

use std::collections::HashMap;

use dual_core::differentiable;

#[differentiable]
fn mapped(x: HashMap<String, f64>) -> f64 {
    x["a"]
}

#[differentiable]
fn output(x: f64, out: &mut [f64]) -> f64 {
    out[0] = x;
    x
}

#[differentiable]
fn mixed(x: f64, y: f32) -> f64 {
    x * f64::from(y)
}

#[differentiable]
fn rotated(x: &mut f64, y: &mut f64) {
    (*x, *y) = (-*y, *x);
}

#[differentiable]
fn variables(table: &[(&str, f64)]) -> f64 {
    table[0].1
}

fn main() {}
