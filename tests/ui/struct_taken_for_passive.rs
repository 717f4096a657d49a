//! Beside floats, a struct that no file shows would be passive unnoticed.

use dual_core::{Differentiable, differentiable};

/// Of two macros by one name nobody knows which is meant.
mod other {
    #[allow(unused_macros)]
    macro_rules! params {
        () => {};
    }
}
macro_rules! params {
    () => {
        #[derive(Clone, Debug, PartialEq, Differentiable)]
        struct Params<T = f64> {
            k: T,
        }
    };
}
params!();

#[differentiable]
fn f(p: &Params, x: f64) -> f64 {
    p.k * x
}

#[differentiable]
fn g(list: &[Params], x: f64) -> f64 {
    list[0].k * x
}

#[differentiable(wrt(x))]
fn meant(p: &Params, x: f64) -> f64 {
    p.k * x
}

fn main() {
    let _: f64 = grad_meant(&Params { k: 1.0 }, 2.0);
}
