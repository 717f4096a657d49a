//! Methods that would lose the derivative.

use dual_core::differentiable;

#[differentiable]
fn quick_inverse_root(x: f64) -> f64 {
    let y = f64::from_bits(0x5fe6_eb50_c7b5_37a9 - (x.to_bits() >> 1));
    y * (1.5 - 0.5 * x * y * y)
}

#[differentiable]
fn by_path(x: f64) -> f64 {
    f64::to_degrees(x) + f64::from_bits(f64::to_bits(x))
}

#[differentiable]
fn through_text(x: f64) -> f64 {
    let text = format!("{x}");
    text.parse().unwrap()
}

/// Seventeen digits are the number itself, not a rounding.
#[differentiable]
fn through_all_digits(x: f64) -> f64 {
    format!("{x:.17e}").parse::<f64>().unwrap()
}

/// The first ten characters of a text may be all of the number.
#[differentiable]
fn through_a_cut_text(x: f64) -> f64 {
    let text = x.to_string();
    let (start, again) = (format!("{text:.10}"), format!("{:.10}", text));
    start.parse::<f64>().unwrap() * again.parse::<f64>().unwrap()
}

fn main() {}
