//! Arguments of types that have no derivative here.

use std::collections::HashMap;

use dual_core::differentiable;

#[differentiable]
fn mapped(x: HashMap<String, f64>) -> f64 {
    x["a"]
}

struct Random(u64);

#[differentiable]
fn sampled(x: f64, random: &mut Random) -> f64 {
    random.0 += 1;
    x * random.0 as f64
}

#[differentiable]
fn mixed(x: f64, y: f32) -> f64 {
    x * f64::from(y)
}

struct Scale(f64);

impl Scale {
    fn into_factor(self) -> f64 {
        self.0
    }
}

#[differentiable]
fn scaled(x: f64, scale: Scale) -> f64 {
    x * scale.into_factor()
}

#[differentiable]
fn variables(table: &[(&str, f64)]) -> f64 {
    table[0].1
}

fn main() {}
