//! What a `&mut` argument holds before is nothing to differentiate by.

use dual_core::differentiable;

#[differentiable(wrt(x, out))]
fn f(x: f64, out: &mut [f64]) -> f64 {
    out[0] = x;
    out[0]
}

#[differentiable(wrt(x, out))]
fn g(x: f64, out: &mut f64) -> f64 {
    *out += x;
    *out
}

fn main() {}
