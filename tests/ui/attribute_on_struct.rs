//! There is no fn to differentiate.

use dual_core::differentiable;

#[differentiable]
struct Model {
    k: f64,
}

fn main() {}
