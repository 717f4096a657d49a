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

/// Of a fn whose signature has an error nobody knows what its twin would be: who calls it says so.
mod walks {
    pub struct Dice(pub u64);

    #[dual_core::differentiable]
    pub fn walk(x: f64, dice: &mut Dice) -> f64 {
        dice.0 += 1;
        x * dice.0 as f64
    }
}
use walks::{Dice, walk};

#[differentiable]
fn twice_walked(x: f64) -> f64 {
    let mut dice = Dice(1);
    let once = walk(x, &mut dice);
    walks::walk(once * x, &mut dice) + x.to_bits() as f64
}

fn main() {
    println!("{}", grad_twice_walked(1.0));
    println!("{} {}", Filter { gain: 1.0 }.twice(1.0), value_and_grad_f(1.0).1);
    println!("{}", f(1.0));
}
