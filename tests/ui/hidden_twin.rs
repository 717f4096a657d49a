use dual_core::differentiable;

mod special {
    mod gamma {
        use dual_core::differentiable;

        #[differentiable]
        pub fn factorial<const N: usize>(x: [f64; N]) -> f64 {
            x[0] * x[0].ln()
        }

        #[differentiable]
        pub fn inverse(x: f64) -> f64 {
            1.0 / x
        }

        #[differentiable]
        pub fn reciprocal<const N: usize>(x: [f64; N]) -> f64 {
            1.0 / x[0]
        }
    }
    pub use gamma::{factorial, grad_inverse};
    pub use gamma::inverse as over;
    pub use gamma::{dual_reciprocal, reciprocal};
}
use special::{factorial, over, reciprocal};

/// What the module hands on without its twin: of a generic fn, and under another name.
#[differentiable]
fn f(x: f64) -> f64 {
    factorial([x]) + over(x) + reciprocal([x]) + special::factorial([2.0 * x]) + special::reciprocal([x]) + special::grad_inverse(x)
}

fn main() {}
