//! Structs without `#[derive(Differentiable)]` where one with it is needed.

use dual_core::differentiable;

struct Params {
    k: f64,
}

struct Generic<T> {
    k: T,
}

enum Wave {
    Sine(f64),
}

#[differentiable]
fn alone(p: &Params) -> f64 {
    p.k * 2.0
}

#[differentiable]
fn written(p: &Generic<f64>, x: f64) -> f64 {
    p.k * x
}

#[differentiable(wrt(p))]
fn chosen(p: &Params, x: f64) -> f64 {
    p.k * x
}

#[differentiable]
fn result(x: f64) -> Params {
    Params { k: x }
}

#[differentiable]
fn literal(x: f64) -> f64 {
    let p = Params { k: x };
    p.k
}

#[differentiable]
fn variant(x: f64) -> f64 {
    let Wave::Sine(y) = Wave::Sine(x);
    y
}

fn main() {}
