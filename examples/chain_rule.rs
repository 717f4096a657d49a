//! The chain rule: the derivative of a composition is the product of the derivatives of its parts. A dual number applies
//! it at every step; here the steps are shown.

use chapter::{grad_power_of_line, grad_sigmoid, grad_sigmoid_of_line, grad_three_in_a_chain};
use dual_core::{Dual, differentiable};

/// h = 1 + x²
#[differentiable]
fn inner(x: f64) -> f64 {
    1.0 + x.powi(2)
}

/// g = ln h
#[differentiable]
fn middle(h: f64) -> f64 {
    h.ln()
}

/// f = sin g
#[differentiable]
fn outer(g: f64) -> f64 {
    g.sin()
}

/// f(g(h(x))): a fn with the attribute calls others that have it.
#[differentiable]
fn composed(x: f64) -> f64 {
    outer(middle(inner(x)))
}

fn main() {
    println!("y = (3x + 2)² at 1: dy/dx = 2u · 3 with u = 5");
    println!("  by the rule {}, generated {}", 2.0 * 5.0 * 3.0, grad_power_of_line(1.0));

    println!("\ny = sigmoid(3x + 2) at 0.5: dy/dx = sigmoid'(3.5) · 3");
    println!("  by the rule {:.12}", grad_sigmoid(3.5) * 3.0);
    println!("  generated   {:.12}", grad_sigmoid_of_line(0.5));

    println!("\ny = sin(ln(1 + x²)) at 1.5, step by step:");
    let x = 1.5;
    let (h, dh) = value_and_grad_inner(x);
    let (g, dg) = value_and_grad_middle(h);
    let (f, df) = value_and_grad_outer(g);
    println!("  h = {h:.6}   dh/dx = {dh:.6}");
    println!("  g = {g:.6}   dg/dh = {dg:.6}");
    println!("  f = {f:.6}   df/dg = {df:.6}");
    println!("  product of the three       {:.15}", df * dg * dh);
    println!("  gradient of the composition {:.15}", grad_composed(x));
    println!("  the same written in one fn  {:.15}", grad_three_in_a_chain(x));

    println!("\nThe same with dual numbers by hand, each carrying (value, derivative by x):");
    let x = Dual::<f64, 1>::variable(1.5, 0);
    let h = x * x + 1.0;
    let g = h.ln();
    let f = g.sin();
    for (name, number) in [("x", x), ("h", h), ("g", g), ("f", f)] {
        println!("  {name} = {:.6} and d{name}/dx = {:.6}", number.re, number.eps[0]);
    }
}
