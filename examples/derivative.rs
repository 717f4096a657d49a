//! The derivative of a function of one variable: generated, from a closure, and as the limit of a difference.

use dual_core::check::{Method, derivative as difference};
use dual_core::{derivative, differentiable};

/// A damped oscillation.
#[differentiable]
fn swing(t: f64) -> f64 {
    (-0.3 * t).exp() * (2.0 * t).cos()
}

/// Its derivative by hand.
fn velocity(t: f64) -> f64 {
    (-0.3 * t).exp() * (-0.3 * (2.0 * t).cos() - 2.0 * (2.0 * t).sin())
}

fn main() {
    println!("f(x) = x² at x = 3");
    println!("  generated          f' = {}", chapter::grad_square(3.0));
    println!("  second derivative f'' = {}", chapter::hessian_square(3.0));

    let (value, slope) = derivative(|x| x * x, 3.0);
    println!("  from a closure     f  = {value}, f' = {slope}");

    println!("\nThe limit that it is: (f(x + h) - f(x - h)) / 2h");
    for h in [1.0, 1e-2, 1e-5, 1e-8, 1e-11] {
        let estimate = difference(swing, 1.0, Method::Central { h }).value;
        let error = (estimate - velocity(1.0)).abs();
        println!("  h = {h:<6e} gives {estimate:.14}, off by {error:.1e}");
    }

    println!("\ne^(-0.3t) cos 2t at t = 1");
    println!("  by hand            f' = {:.16}", velocity(1.0));
    println!("  generated          f' = {:.16}", grad_swing(1.0));
    let ridders = difference(swing, 1.0, Method::Ridders);
    println!("  extrapolated       f' = {:.16} ± {:.0e}", ridders.value, ridders.error);

    println!("\n  t      position   velocity   acceleration");
    for step in 0..=5 {
        let t = 0.5 * f64::from(step);
        let (position, velocity) = value_and_grad_swing(t);
        println!("  {t:<4}  {position:>9.5}  {velocity:>9.5}  {:>9.5}", hessian_swing(t));
    }
}
