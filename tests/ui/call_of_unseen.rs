//! A call of a fn without a twin that no file shows: the compiler's words.

use dual_core::differentiable;

macro_rules! written {
    ($name:ident) => {
        fn $name(x: f64) -> f64 {
            x * x
        }
    };
}
written!(unseen);

#[differentiable]
fn h(x: f64) -> f64 {
    unseen(x)
}

fn main() {}
