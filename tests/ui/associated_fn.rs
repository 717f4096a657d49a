//! An associated fn that a macro writes and that does not say so, and methods without the attribute.

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

    /// Of another type, and there with the attribute.
    #[differentiable]
    fn moved(&self, x: f64, damper: &Damper) -> f64 {
        damper.force(x) + Damper::resting(x) + Self::force(self, x)
    }

    #[differentiable]
    fn damped(&self, x: f64, damper: &Damper) -> f64 {
        damper.work(x) + Damper::by_hand(x) + damper.by_trait(x)
    }
}

struct Damper {
    c: f64,
}

impl Damper {
    fn force(&self, x: f64) -> f64 {
        self.c * x
    }

    fn resting(x: f64) -> f64 {
        x
    }

    #[differentiable]
    fn work(&self, x: f64) -> f64 {
        self.c * x * x
    }

    fn by_hand(x: f64) -> f64 {
        x
    }

    fn dual_by_hand<D: dual_core::Real>(x: D) -> D {
        x
    }
}

trait ByTrait {
    fn by_trait(&self, x: f64) -> f64;
    fn dual_by_trait<D: dual_core::Real>(&self, x: D) -> D {
        x
    }
}

impl ByTrait for Damper {
    fn by_trait(&self, x: f64) -> f64 {
        x
    }
}

fn main() {}
