//! Partial derivatives: by one variable, the others held constant.

use chapter::{grad_linear, hessian_linear, jvp_linear};
use dual_core::differentiable;

/// The pressure of a van der Waals gas in Pa, from the volume in m³/mol and the temperature in K.
#[differentiable]
fn pressure(volume: f64, temperature: f64) -> f64 {
    let (a, b, gas_constant) = (0.3640, 4.267e-5, 8.314);
    gas_constant * temperature / (volume - b) - a / (volume * volume)
}

/// The same by the temperature alone: `wrt` says which arguments are variables.
#[differentiable(wrt(temperature))]
fn isochore(volume: f64, temperature: f64) -> f64 {
    pressure_at(volume, temperature)
}

/// The work is done in a fn of its own, which has the attribute as well.
#[differentiable]
fn pressure_at(volume: f64, temperature: f64) -> f64 {
    pressure(volume, temperature)
}

fn main() {
    let [by_x, by_w, by_b] = grad_linear(3.0, 2.0, 1.0);
    println!("z = xw + b at (x, w, b) = (3, 2, 1)");
    println!("  dz/dx = {by_x} (= w)");
    println!("  dz/dw = {by_w} (= x)");
    println!("  dz/db = {by_b}");
    println!("  second partial derivatives {:?}", hessian_linear(3.0, 2.0, 1.0));

    println!("\nAlong a direction: x and w grow together");
    let (z, rate) = jvp_linear(3.0, 2.0, 1.0, 1.0, 1.0, 0.0);
    println!("  z = {z}, rate = {rate} (= dz/dx + dz/dw)");

    let (volume, temperature) = (1e-3, 300.0);
    println!("\nCarbon dioxide at {volume} m³/mol and {temperature} K");
    println!("  pressure  {:.4e} Pa", pressure(volume, temperature));
    let [by_volume, by_temperature] = grad_pressure(volume, temperature);
    println!("  dp/dV     {by_volume:.4e} Pa mol/m³");
    println!("  dp/dT     {by_temperature:.4e} Pa/K");
    println!("  dp/dT     {:.4e} Pa/K, from the fn of one variable", grad_isochore(volume, temperature));
    let [[vv, vt], [tv, tt]] = hessian_pressure(volume, temperature);
    println!("  d²p/dV²   {vv:.4e}, d²p/dT² {tt:.1}");
    println!("  d²p/dVdT  {vt:.4e}, d²p/dTdV {tv:.4e}: the order does not matter");
}
