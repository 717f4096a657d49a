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

/// Which each pass would have to start anew.
struct Sign(i32);

#[differentiable]
fn h(x: f64, sign: Option<&mut Sign>) -> f64 {
    if let Some(sign) = sign {
        sign.0 = if x < 0.0 { -1 } else { 1 };
    }
    x.abs().ln()
}

fn main() {}
