//! There is no fn to differentiate.

use dual_core::differentiable;

#[differentiable]
struct Model {
    k: f64,
}

#[differentiable]
impl Model {
    fn f(&self, x: f64) -> f64 {
        self.k * x
    }
}

fn main() {}
