//! What globs bring, with its twin.

/// What two globs bring is one fn.
mod twice {
    pub(crate) mod solvers {
        pub(crate) mod steps {
            use dual_core::differentiable;

            #[differentiable]
            pub(crate) fn weighted(f: impl Fn(f64) -> f64, a: f64, b: f64) -> f64 {
                f(a) * 0.25 + f(b) * 0.75
            }
        }
        pub(crate) use self::steps::*;
    }

    pub(crate) mod user {
        #[allow(unused_imports)]
        use super::solvers::steps::*;
        use super::solvers::*;
        use dual_core::differentiable;

        #[differentiable]
        pub(crate) fn mean(x: f64) -> f64 {
            let (a, b): (f64, f64) = (1.0, 2.0);
            let f = |t: f64| -> f64 { t * x * x };
            weighted(f, a, b)
        }
    }
}

#[test]
fn globs_that_bring_one_fn() {
    assert_eq!(twice::user::grad_mean(3.0), 6.0 * 1.75);
}
