//! An associated fn that does not say so, and a method without the attribute.

use dual_core::differentiable;

struct Spring {
    k: f64,
}

impl Spring {
    #[differentiable]
    fn square(x: f64) -> f64 {
        x * x
    }

    fn force(&self, x: f64) -> f64 {
        self.k * x
    }

    #[differentiable]
    fn work(&self, x: f64) -> f64 {
        self.force(x) * x
    }
}

fn main() {}
