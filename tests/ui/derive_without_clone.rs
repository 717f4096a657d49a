//! Whatever stands in a tree can be copied, compared and printed.

use dual_core::Differentiable;

#[derive(Differentiable)]
struct Bare<T = f64> {
    x: T,
}

fn main() {}
