// The version of nalgebra is not the one that dual-core takes.
use dual_core::differentiable;
use nalgebra::{DVector, Vector2};

#[differentiable]
fn fixed(x: &Vector2<f64>) -> f64 {
    x[0] * x[1]
}

#[differentiable]
fn dynamic(x: &DVector<f64>) -> f64 {
    x[0] * x[1]
}

fn main() {
    println!("{}", fixed(&Vector2::new(1.0, 2.0)) + dynamic(&DVector::zeros(2)));
}
