use dual_core::differentiable;

#[differentiable]
fn f(x: f64) -> f32 {
    x as f32
}

#[differentiable]
fn g(x: f32) -> (f64, f64) {
    (f64::from(x), 1.0)
}

fn main() {}
