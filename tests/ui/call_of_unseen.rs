//! A call of a fn without a twin that no file shows: the compiler's words.

use dual_core::differentiable;

/// Of two macros by one name nobody knows which is meant.
mod other {
    #[allow(unused_macros)]
    macro_rules! written {
        () => {};
    }
}
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
