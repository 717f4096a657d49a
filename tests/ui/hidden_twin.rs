use dual_core::differentiable;

mod special {
    mod gamma {
        use dual_core::differentiable;

        #[differentiable]
        pub fn factorial(x: f64) -> f64 {
            x * x.ln()
        }

        #[differentiable]
        pub fn reciprocal(x: f64) -> f64 {
            1.0 / x
        }
    }
    pub use gamma::factorial;
    pub use gamma::{dual_reciprocal, reciprocal};
}
use special::{factorial, reciprocal};

/// What the module hands on without its twin.
#[differentiable]
fn f(x: f64) -> f64 {
    factorial(x) + reciprocal(x) + special::factorial(2.0 * x) + special::reciprocal(x)
}

fn main() {}
