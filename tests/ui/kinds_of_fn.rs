//! Fns of kinds that are not plain.

use dual_core::differentiable;

#[differentiable]
async fn later(x: f64) -> f64 {
    x
}

#[differentiable]
fn generic<T: Into<f64>>(x: f64, k: T) -> f64 {
    x * k.into()
}

#[differentiable]
const fn fixed(x: f64) -> f64 {
    x
}

struct Spring {
    k: f64,
}

impl Spring {
    #[differentiable]
    fn energy(&self, x: f64) -> f64 {
        0.5 * self.k * x * x
    }
}

fn main() {}
