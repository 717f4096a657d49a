//! An associated fn that a macro writes and that does not say so, and a method without the attribute.

use dual_core::differentiable;

struct Spring {
    k: f64,
}

/// Of two macros by one name nobody knows which is meant.
mod other {
    #[allow(unused_macros)]
    macro_rules! spring {
        () => {};
    }
}
macro_rules! spring {
    ($name:ident) => {
        impl Spring {
            #[differentiable]
            fn $name(x: f64) -> f64 {
                x * x
            }
        }
    };
}
spring!(square);

impl Spring {
    fn force(&self, x: f64) -> f64 {
        self.k * x
    }

    #[differentiable]
    fn work(&self, x: f64) -> f64 {
        self.force(x) * x
    }
}

fn main() {}
