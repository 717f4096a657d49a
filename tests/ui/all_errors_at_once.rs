//! Every error of a fn is reported, and the fn itself is still there.

use dual_core::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let bits = x.to_bits();
    let narrow = x as f32;
    f64::from_bits(bits) + f64::from(narrow)
}

fn main() {
    println!("{}", f(1.0));
}
