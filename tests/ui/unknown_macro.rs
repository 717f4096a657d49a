//! A macro of another crate with an active value.

use dual_core::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    *std::pin::pin!(x)
}

fn main() {}
