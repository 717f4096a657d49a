//! Calls of fns of this crate that have no twin, by each way to name them.

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

#[differentiable]
fn f(x: f64) -> f64 {
    helper(x) + far::helper(x) + aid(x) + near(x)
}

#[differentiable]
fn g(xs: &[f64]) -> f64 {
    xs.iter().copied().map(helper).sum()
}

fn main() {}
