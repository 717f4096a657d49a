//! An active value for a passive fn.

use dual_core::differentiable;

// Without `only` both would have their twins alone.
#[differentiable(only(grad))]
fn integrated(x: f64, source: impl Fn(f64) -> f64) -> f64 {
    source(2.0) * source(x)
}

#[differentiable(only(grad))]
fn pointed(x: f64, source: fn(f64) -> f64) -> f64 {
    source(x)
}

struct Source {
    strength: fn(f64) -> f64,
}

impl Source {
    #[differentiable]
    fn at(&self, x: f64) -> f64 {
        (self.strength)(x) + (|y: f64| y * y)(x)
    }
}

fn main() {}
