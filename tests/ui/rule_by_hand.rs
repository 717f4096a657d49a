//! Rules by hand that do not fit the fn.

use dual_core::differentiable;

#[differentiable]
fn slope(x: f64) -> f64 {
    2.0 * x
}

#[differentiable(derivative = slope)]
fn of_two(x: f64, y: f64) -> f64 {
    x * y
}

#[differentiable(derivative = slope)]
fn of_an_array(x: [f64; 2]) -> f64 {
    x[0]
}

#[differentiable(grad = slope)]
fn of_several_results(x: f64) -> [f64; 2] {
    [x, x]
}

#[differentiable(derivative = slope, grad = slope)]
fn twice(x: f64) -> f64 {
    x * x
}

#[differentiable(derivative(slope))]
fn in_parentheses(x: f64) -> f64 {
    x * x
}

#[differentiable(grad = slope, passive(floor))]
fn with_passive(x: f64) -> f64 {
    x.floor()
}

fn main() {}
