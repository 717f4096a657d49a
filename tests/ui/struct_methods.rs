//! Methods of structs that hold active values.

use dual_core::{Differentiable, differentiable};

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Params<T = f64> {
    k: T,
}

impl Params {
    #[differentiable]
    fn times(&self, x: f64) -> f64 {
        self.k * x
    }

    #[differentiable(wrt(self))]
    fn by_self(&self, x: f64) -> f64 {
        self.k * x
    }

    #[differentiable]
    fn made(x: f64) -> Self {
        Self { k: x }
    }
}

#[differentiable]
fn called(p: &Params) -> f64 {
    p.times(2.0)
}

#[differentiable(wrt(p))]
fn left_factor(p: &Params, c: f64) -> Params {
    c * p.clone()
}

fn main() {}
