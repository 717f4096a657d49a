//! The gradient of a function of several variables: its partial derivatives in one vector, the direction of steepest
//! ascent.

use chapter::{grad_surface, hessian_surface, surface, value_and_grad_surface};
use dual_core::nalgebra::Vector3;
use dual_core::{assert_grad, differentiable, gradient};

/// The Himmelblau function, which has four minima.
#[differentiable]
fn himmelblau(p: [f64; 2]) -> f64 {
    let [x, y] = p;
    (x * x + y - 11.0).powi(2) + (x + y * y - 7.0).powi(2)
}

/// The gravitational potential of two bodies on the x axis.
#[differentiable]
fn potential(position: Vector3<f64>) -> f64 {
    let sun = Vector3::new(0.0, 0.0, 0.0);
    let planet = Vector3::new(1.0, 0.0, 0.0);
    -1.0 / (position - sun).norm() - 0.1 / (position - planet).norm()
}

fn main() {
    let (value, slope) = value_and_grad_surface(2.0, 1.0);
    println!("f(x, y) = x² + 3xy + y² at (2, 1)");
    println!("  value    {value}");
    println!("  gradient {slope:?}");
    println!("  Hessian  {:?}", hessian_surface(2.0, 1.0));

    println!("\nA small step along the gradient climbs faster than any other:");
    let length = f64::hypot(slope[0], slope[1]);
    for degrees in [-60.0_f64, -30.0, 0.0, 30.0, 60.0] {
        let (sin, cos) = degrees.to_radians().sin_cos();
        let direction =
            [(slope[0] * cos - slope[1] * sin) / length, (slope[0] * sin + slope[1] * cos) / length];
        let climb = (surface(2.0 + 1e-3 * direction[0], 1.0 + 1e-3 * direction[1]) - value) / 1e-3;
        println!("  {degrees:>4}° off the gradient: {climb:.3} a unit of length");
    }

    println!("\nArgument and gradient have the same shape:");
    println!("  an array   {:?}", grad_himmelblau([1.0, 2.0]));
    println!("  a vector   {:?}", grad_potential(Vector3::new(0.5, 0.5, 0.0)).as_slice());
    println!("  scalars    {:?}", grad_surface(2.0, 1.0));
    let (_, closure) = gradient(|v| v.iter().map(|x| x * x * x).sum(), &vec![1.0, 2.0, 3.0, 4.0]);
    println!("  a Vec      {closure:?} (of a closure)");

    // Panics with a table if the gradient is not that of the function.
    assert_grad!(himmelblau([1.0, 2.0]));
    assert_grad!(potential(Vector3::new(0.5, 0.5, 0.0)));
    println!("\nBoth agree with numeric differences.");
}
