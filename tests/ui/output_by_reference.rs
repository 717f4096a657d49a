//! A passive output argument that an active value goes to.

use dual_core::differentiable;

#[differentiable(wrt(x))]
fn f(x: f64, out: &mut [f64]) -> f64 {
    out[0] = x;
    out[0]
}

#[differentiable(wrt(x))]
fn g(x: f64, out: &mut f64) -> f64 {
    *out += x;
    *out
}

fn main() {}
