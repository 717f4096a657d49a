//! A type that is made of f64 by a name that is not followed would be passive unnoticed.

use dual_core::differentiable;

type Seconds = f64;
type Table = Vec<f64>;

#[differentiable]
fn g(x: f64, table: &Table) -> f64 {
    x * table[0]
}

#[differentiable(wrt(x))]
fn meant(x: f64, t: Seconds) -> f64 {
    x * t
}

fn main() {
    let _: f64 = grad_meant(1.0, 2.0);
}
