//! Calls of annotated fns of other modules, which the callers import by name.
#![allow(clippy::all, clippy::pedantic, unreachable_pub)] // fns in every spelling that users have are the subject

use dual_core::{assert_grad, assert_hessian};

/// Where the fns are.
mod shapes {
    use dual_core::differentiable;

    #[differentiable]
    pub fn bell(x: f64) -> f64 {
        (-x * x).exp()
    }

    #[differentiable]
    pub fn ramp(x: f64, width: f64) -> f64 {
        x.max(0.0) / width
    }

    #[differentiable]
    pub fn weighted<const N: usize>(xs: [f64; N]) -> f64 {
        xs.iter().enumerate().map(|(i, x)| x * (i + 1) as f64).sum()
    }

    #[differentiable]
    pub fn corners<const N: usize>(x: f64) -> f64 {
        x.powi(N as i32)
    }
}

/// What only re-exports fns, from a module that nobody else sees.
mod facade {
    pub use self::within::{deep, flank as wall};

    mod within {
        use dual_core::differentiable;

        #[differentiable]
        pub fn deep(x: f64) -> f64 {
            x.sinh()
        }

        #[differentiable]
        pub fn flank<const N: usize>(x: f64, table: &[f64; N]) -> f64 {
            table.iter().map(|t| t * x).sum::<f64>().tan()
        }
    }

    use dual_core::differentiable;

    #[differentiable]
    pub fn both(x: f64) -> f64 {
        deep(x) * wall(x, &[0.1, 0.2]) + super::facade::deep(x)
    }
}

/// Const parameters, which follow from the arguments, of fns here and elsewhere.
mod counted {
    use crate::shapes::{self, corners, weighted};
    use dual_core::differentiable;

    #[differentiable]
    fn total<const N: usize>(xs: &[f64; N]) -> f64 {
        xs.iter().sum()
    }

    #[differentiable]
    pub fn sums(x: f64, y: f64) -> f64 {
        total(&[x, y, 1.0]) * weighted([x, y]) + shapes::weighted([y, y, x]) + corners::<2>(x)
    }
}

mod named {
    use super::shapes::bell;
    use dual_core::differentiable;

    #[differentiable]
    pub fn weighed(x: f64) -> f64 {
        bell(x) * x
    }
}

mod grouped {
    use {
        crate::shapes::{self, bell as gauss, corners, ramp},
        dual_core::differentiable,
    };

    #[differentiable]
    pub fn landscape(x: f64, y: f64) -> f64 {
        gauss(x * y) + ramp(x, y) + corners::<3>(y) + shapes::bell(y)
    }

    /// By its name, and in a nested fn.
    #[differentiable]
    pub fn sum(xs: &[f64]) -> f64 {
        fn twice(x: f64) -> f64 {
            2.0 * gauss(x)
        }
        xs.iter().copied().map(gauss).sum::<f64>() + twice(xs[0])
    }

    pub struct Scale(pub f64);
    impl Scale {
        #[differentiable]
        pub fn ramp(&self, x: f64) -> f64 {
            ramp(x, 2.0) * self.0
        }
    }
}

mod in_the_body {
    use dual_core::differentiable;

    #[differentiable]
    pub fn narrow(x: f64) -> f64 {
        use crate::shapes::bell as gauss;
        gauss(x).sqrt()
    }
}

/// An import beside a variable, a nested fn or a fn of the same name, which hide it.
mod hidden {
    use dual_core::differentiable;

    #[allow(unused_imports)]
    use crate::shapes::{bell, ramp};

    #[differentiable]
    pub fn variable(x: f64) -> f64 {
        let bell = |x: f64| x + 1.0;
        bell(x) * 2.0
    }

    #[differentiable]
    pub fn nested(x: f64) -> f64 {
        fn ramp(x: f64) -> f64 {
            x * x
        }
        ramp(x)
    }
}

/// The twin imported by hand, too.
mod by_hand {
    use crate::shapes::{bell, dual_bell};
    use dual_core::differentiable;

    #[differentiable]
    pub fn same(x: f64) -> f64 {
        bell(x)
    }
}

/// Fns of the standard library.
mod known {
    use dual_core::differentiable;
    use std::array::from_fn;
    use std::mem::swap;

    #[differentiable]
    pub fn swapped(x: f64, y: f64) -> f64 {
        let (mut a, mut b) = (x, y * 2.0);
        swap(&mut a, &mut b);
        let powers: [f64; 3] = from_fn(|i| a.powi(i as i32));
        powers[2] - b
    }
}

#[test]
fn twins_are_found_where_the_fns_are_imported_from() {
    use crate::{by_hand, counted, facade, grouped, hidden, in_the_body, known, named};
    assert_grad!(named::weighed(0.7));
    assert_hessian!(named::weighed(0.7));
    assert_grad!(grouped::landscape(0.7, 0.4));
    assert_hessian!(grouped::landscape(0.7, 0.4));
    assert_grad!(grouped::sum(&[0.3, 0.4, -0.2]));
    let scale = grouped::Scale(3.0);
    assert_eq!(scale.grad_ramp(0.5), 1.5);
    assert_grad!(in_the_body::narrow(0.3));
    assert_eq!(hidden::grad_variable(3.0), 2.0);
    assert_eq!(hidden::grad_nested(3.0), 6.0);
    assert_grad!(facade::both(0.3));
    assert_hessian!(counted::sums(0.3, 0.7));
    assert_grad!(by_hand::same(0.3));
    assert_eq!(known::grad_swapped(3.0, 0.5), [-1.0, 4.0]);
}

/// Fns of one name in several modules of a file: each call means what it means without the attribute.
mod one_name {
    pub mod far {
        use dual_core::differentiable;

        #[differentiable]
        pub fn g(x: f64) -> f64 {
            x * x * x
        }

        #[differentiable]
        pub fn cube(x: f64) -> f64 {
            g(x)
        }
    }

    /// Imports what `near` declares under the same name; so its twin has to be imported by hand.
    pub mod importing {
        use super::far::{dual_g, g};
        use dual_core::differentiable;

        #[differentiable]
        pub fn f(x: f64) -> f64 {
            g(x)
        }
    }

    pub mod near {
        use dual_core::differentiable;

        #[differentiable]
        pub fn g(x: f64) -> f64 {
            x.sin()
        }

        #[differentiable]
        pub fn f(x: f64) -> f64 {
            g(x)
        }
    }

    /// What a module imports for itself does not come with all that it has.
    pub mod globs {
        use self::importing::*;
        use self::near::*;
        use dual_core::differentiable;

        pub mod importing {
            #[allow(unused_imports)]
            use super::super::far::g;
            pub fn nothing_else() {}
        }
        pub mod near {
            use dual_core::differentiable;

            #[differentiable]
            pub fn g(x: f64) -> f64 {
                x.cos()
            }
        }

        #[differentiable]
        pub fn h(x: f64) -> f64 {
            nothing_else();
            g(x)
        }
    }

    /// Under a condition that is not met, one import; under one that is, another.
    pub mod conditions {
        use dual_core::differentiable;

        #[cfg(not(test))]
        use super::far::{dual_g, g};
        #[cfg(test)]
        use super::near::{dual_g, g};

        #[differentiable]
        pub fn k(x: f64) -> f64 {
            g(x)
        }
    }
}

#[test]
fn twins_are_those_of_the_fns_that_are_called() {
    let x = 0.7_f64;
    assert_eq!(one_name::importing::grad_f(x), 3.0 * x * x);
    assert_eq!(one_name::near::grad_f(x), x.cos());
    assert_eq!(one_name::globs::grad_h(x), -x.sin());
    assert_eq!(one_name::conditions::grad_k(x), x.cos());
}

/// An import for a part of the body.
mod parts {
    use dual_core::differentiable;

    #[differentiable]
    pub fn p(x: f64) -> f64 {
        let inner = {
            use super::one_name::far::cube;
            cube(x)
        };
        inner + x
    }
}

#[test]
fn imports_within_blocks() {
    assert_eq!(parts::grad_p(2.0), 13.0);
}

/// A fn within a fn, of which no file tells the module, calls what is imported from a module of the same file.
mod within {
    use dual_core::differentiable;
    use source::rise;

    mod source {
        use dual_core::differentiable;

        #[differentiable]
        pub(super) fn rise(x: f64) -> f64 {
            x.exp_m1()
        }
    }

    #[differentiable]
    pub fn outer(x: f64) -> f64 {
        fn inner(x: f64) -> f64 {
            rise(x) * x
        }
        inner(2.0 * x)
    }
}

#[test]
fn imports_of_fns_within_fns() {
    assert_grad!(within::outer(0.4));
    assert_hessian!(within::outer(0.4));
}

/// Fns that a macro of the module writes, with the attribute.
mod written {
    macro_rules! powers {
        ($($name:ident $power:literal),+) => { $(
            #[dual_core::differentiable]
            pub fn $name(x: f64) -> f64 {
                let y = x.powi($power);
                y
            }
        )+ };
    }
    powers!(square 2, cube 3);
    pub struct Spring;
    macro_rules! spring {
        ($name:ident) => {
            impl Spring {
                #[dual_core::differentiable]
                pub fn $name(x: f64) -> f64 {
                    0.5 * x * x
                }
            }
        };
    }
    spring!(energy);
    macro_rules! count {
        ($name:ident) => {
            pub fn $name(x: f64) -> u16 {
                if x > 1.0 { 2 } else { 1 }
            }
        };
    }
    count! { side }
}

mod sums {
    use super::written::{self, cube, side};
    use dual_core::differentiable;

    #[differentiable]
    pub fn of_powers(x: f64) -> f64 {
        f64::from(side(x)) * cube(x) + written::square(x)
    }
}

#[test]
fn fns_that_a_macro_writes() {
    assert_eq!(sums::grad_of_powers(0.5), 3.0 * 0.25 + 2.0 * 0.5);
    assert_eq!(written::Spring::grad_energy(3.0), 3.0);
    assert_grad!(sums::of_powers(1.5));
    assert_hessian!(sums::of_powers(1.5));
}
