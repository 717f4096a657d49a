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
fn summed<T>(x: f64, parts: T) -> f64
where
    T: Iterator<Item = f64>,
{
    x * parts.sum::<f64>()
}

#[differentiable]
fn hidden(x: f64, parts: impl Iterator<Item = f64>) -> f64 {
    x * parts.sum::<f64>()
}

#[differentiable]
fn stateful(x: f64, mut next: impl FnMut() -> f64) -> f64 {
    x * next()
}

#[differentiable]
unsafe fn unchecked(x: f64) -> f64 {
    x
}

struct Spring {
    k: f64,
}

impl Spring {
    #[differentiable]
    fn energy(&mut self, x: f64) -> f64 {
        self.k *= 0.5;
        self.k * x * x
    }
}

fn main() {}
