//! Fns that are not what a rule by hand asks for, in the compiler's own words.

use dual_core::differentiable;

fn plain(x: f64) -> f64 {
    2.0 * x
}

/// `plain` has no twin, from which the second derivatives would come.
#[differentiable(derivative = plain)]
fn square(x: f64) -> f64 {
    x * x
}

/// First derivatives only need none.
#[differentiable(derivative = plain, only(grad, jvp))]
fn first_only(x: f64) -> f64 {
    x * x
}

fn array(x: f64) -> [f64; 1] {
    [2.0 * x]
}

#[differentiable(derivative = array, only(grad))]
fn wrong_result(x: f64) -> f64 {
    x * x
}

#[differentiable(grad = plain, only(grad))]
fn wrong_gradient(x: f64, y: f64) -> f64 {
    x * y
}

fn main() {}
