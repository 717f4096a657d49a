//! Calls of fns that have no twin: of this crate, by each way to name them, and one that no file shows.

use dual_core::differentiable;
use self::far::{helper as aid, near};

fn helper(x: f64) -> f64 {
    x * x
}

mod far {
    pub use self::deep::near;

    pub fn helper(x: f64) -> f64 {
        x * x
    }

    mod deep {
        pub fn near(x: f64) -> f64 {
            x * x
        }
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
fn f(x: f64) -> f64 {
    helper(x) + far::helper(x) + aid(x) + near(x)
}

#[differentiable]
fn g(xs: &[f64]) -> f64 {
    xs.iter().copied().map(helper).sum()
}

#[differentiable]
fn h(x: f64) -> f64 {
    unseen(x)
}

fn main() {}
