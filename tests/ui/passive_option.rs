//! Fns to be called with primals: one that is not called, none named, one that would write an active value.

use dual_core::differentiable;

fn table(x: f64) -> f64 {
    x.round()
}

fn normalize(x: &mut f64) {
    *x = x.rem_euclid(1.0);
}

#[differentiable(passive(tables))]
fn misspelt(x: f64) -> f64 {
    table(2.0) * x
}

#[differentiable(passive)]
fn unnamed(x: f64) -> f64 {
    table(2.0) * x
}

#[differentiable(passive(normalize))]
fn written(x: f64) -> f64 {
    let mut y = x;
    normalize(&mut y);
    y
}

fn main() {}
