//! What an error carries has lost its derivative.

use dual_core::differentiable;

#[differentiable]
fn iterated(x: f64) -> Result<f64, f64> {
    if x > 2.0 { Err(x * 0.5) } else { Ok(x) }
}

#[differentiable]
fn best(x: f64) -> f64 {
    match iterated(x) {
        Ok(v) => v,
        Result::Err(v) => v * 2.0,
    }
}

#[differentiable]
fn recovered(x: f64) -> f64 {
    iterated(x).unwrap_or_else(|v| v.sqrt() + x)
}

#[differentiable]
fn renamed(x: f64) -> f64 {
    match iterated(x) {
        Ok(v) => v,
        Err(v) => {
            let w = v;
            let mut sum = v;
            sum += x;
            sum + w * x + best(v)
        }
    }
}

#[differentiable]
fn mapped(x: f64) -> f64 {
    iterated(x).map_or_else(|v| v + x, |v| v * 2.0)
}

#[differentiable]
fn given_back(x: f64) -> f64 {
    match iterated(x) {
        Ok(v) | Err(v) => v,
    }
}

fn main() {}
