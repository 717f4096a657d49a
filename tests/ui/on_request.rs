//! Siblings that are asked for and that the fn cannot have.

use dual_core::differentiable;

#[differentiable(batch)]
fn writes(x: &[f64], out: &mut [f64]) {
    out.copy_from_slice(x);
}

#[differentiable(parallel)]
fn few(x: f64, y: f64) -> f64 {
    x * y
}

#[differentiable(sum)]
fn unnamed(x: f64, y: f64) -> f64 {
    x * y
}

#[differentiable(sum(sample))]
fn misnamed(x: f64, y: f64) -> f64 {
    x * y
}

#[differentiable(sum(y))]
fn active(x: f64, y: f64) -> f64 {
    x * y
}

#[differentiable(wrt(x), sum(y))]
fn several(x: f64, y: f64) -> [f64; 2] {
    [x, y]
}

#[differentiable(into, only(jvp))]
fn none(x: f64, y: f64) -> f64 {
    x * y
}

fn main() {}
