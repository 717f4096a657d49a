//! Every error of a fn is reported, and the fn itself is still there, and its siblings for those who call them.

use dual_core::differentiable;

#[differentiable]
fn f(x: f64) -> f64 {
    let bits = x.to_bits();
    let narrow = x as f32;
    f64::from_bits(bits) + f64::from(narrow)
}

#[differentiable]
fn squared(x: f64) -> f64 {
    f(x) * grad_f(x)
}

struct Filter {
    gain: f64,
}

impl Filter {
    #[differentiable(only(value_and_grad))]
    fn step(&self, x: f64, filter: Filter) -> f64 {
        self.gain * filter.gain * x.to_bits() as f64
    }

    #[differentiable]
    fn twice(&self, x: f64) -> f64 {
        self.step(self.step(x, Filter { gain: 1.0 }), Filter { gain: 2.0 })
    }
}

fn main() {
    println!("{} {}", Filter { gain: 1.0 }.twice(1.0), value_and_grad_f(1.0).1);
    println!("{}", f(1.0));
}
