//! Wrong uses of `active`.

use dual_core::differentiable;

#[differentiable(active)]
fn without_names(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x)
}

#[differentiable(active(x))]
fn of_a_number(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(2.0) * x
}

#[differentiable(active(g))]
fn of_none(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(2.0) * x
}

#[differentiable(active(f))]
fn without_floats(f: impl Fn(usize) -> usize, x: f64) -> f64 {
    f(2) as f64 * x
}

#[differentiable(active(f), only(grad))]
fn with_siblings(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x)
}

#[differentiable(active(f), into)]
fn with_places(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x)
}

fn main() {}
