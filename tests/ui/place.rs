//! Places that derivatives cannot be written into, and what threads cannot share.

use std::cell::Cell;

use dual_core::differentiable;

#[differentiable(into, batch)]
fn f(x: f64, y: f64) -> f64 {
    x * y
}

#[differentiable(wrt(x), batch)]
fn g(x: f64, times: &Cell<f64>) -> f64 {
    x * times.get()
}

fn main() {
    grad_f_into(1.0, 2.0, &mut [0.0_f32; 2]);
    grad_f_into(1.0, 2.0, &mut "text");
    hessian_f_into(1.0, 2.0, &mut [0.0; 2], &mut [[[0.0; 2]; 2]; 2]);
    grad_f_batch(&[[1.0, 2.0, 3.0]]);
}
