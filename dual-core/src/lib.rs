//! Exact derivatives of plain Rust functions, and the harness that proves them.
//!
//! # Three minutes
//!
//! In `Cargo.toml`, of a new crate made by `cargo new`:
//!
//! ```toml
//! [dependencies]
//! dual-core = "0.1" # or from a checkout: { path = "…/dual-core" }
//! ```
//!
//! In `src/main.rs`, [`#[differentiable]`](macro@differentiable) on a `fn` over `f64`:
//!
//! ```
//! use dual_core::{check_grad, differentiable};
//!
//! #[differentiable]
//! fn f(x: f64, y: f64) -> f64 {
//!     x.powi(2) + 3.0 * x * y + y.powi(2)
//! }
//!
//! fn main() {
//!     println!("{:?}", grad_f(2.0, 1.0));
//!     println!("{}", check_grad!(f(2.0, 1.0))); // against extrapolated central differences
//! }
//! ```
//!
//! `cargo run` compiles for about a minute the first time, mostly nalgebra, and prints the gradient and the proof of it:
//!
//! ```text
//! [7.0, 8.0]
//! gradient of f at (x = 2, y = 1): agrees, relative error 8.2e-16
//!   argument              analytic               numeric  ± error  relative  ulps  verdict
//!   y         8.0000000000000000e0  8.0000000000000160e0  4.3e-14   1.0e-15     9  agrees
//!   x         7.0000000000000000e0  7.0000000000000071e0  2.6e-14   5.1e-16     8  agrees
//! ```
//!
//! In a `#[test]` of yours, [`assert_grad!`]`(f(2.0, 1.0))` panics with that table unless every derivative agrees; and
//! `#[differentiable(check(x in -3.0..3.0, y in 0.1..10.0))]` writes a test over a whole box.
//!
//! Beside `grad_f` stand `value_and_grad_f`, `hessian_f`, `jvp_f` and `hvp_f`; of a fn with several results `jacobian_f`. The
//! [attribute's page](macro@differentiable) lists them, its options, and every message that it gives where it cannot help. In another
//! module import what you call beside `f`: `use model::{f, grad_f, check_f}`, the last for the macros that check. The repository's
//! `book/` is the guide, from x² to solvers.
//!
//! # What a dual number is
//!
//! Adjoin to the reals an ε with ε² = 0. A dual number a + a′ε is a value and its tangent: how fast the value changes.
//! Multiply two of them, (a + a′ε)(b + b′ε) = ab + (a′b + ab′)ε, and the product rule comes out; apply a function by its
//! Taylor series, f(a + a′ε) = f(a) + f′(a)a′ε, and the chain rule does. So a program that runs on dual numbers instead
//! of `f64` computes its derivative beside its value, with no step size and no truncation error: Clifford (1873), and for
//! programs Wengert (1964).
//!
//! [`Dual<T, N>`](Dual) carries N tangents at once, one a variable, so that one run gives a gradient.
//! [`HyperDual<T, N>`](HyperDual) carries second derivatives as well, [`Taylor<T, K>`](Taylor) those of every order up to K by
//! one variable. All nest. Two promises hold for every operation:
//! the value is bit for bit what `f64` gives, and a direction that does not move the argument does not move the result,
//! whatever infinity stands beside it: the gradient of √x + y at (0, 3) is [∞, 1].
//!
//! # Drivers
//!
//! The attribute generates them as fns; for closures there are those below. Where the closure calls methods, say what its argument
//! is made of, by a suffix: `gradient(|[x, y]| x.sin() * y, &[3.0_f64, 2.0])`.
//!
//! ```
//! use dual_core::{derivative, derivatives, gradient, hessian, hvp, jacobian, jvp};
//!
//! let p: [f64; 2] = [3.0, 2.0];
//! assert_eq!(derivative(|x| x * x, 3.0), (9.0, 6.0));
//! assert_eq!(derivatives::<3>(|x| x * x * x, 3.0), [27.0, 27.0, 18.0, 6.0]);
//! assert_eq!(gradient(|[x, y]| x * x * y, &p), (18.0, [12.0, 9.0]));
//! assert_eq!(jacobian(|[x, y]| [x * y, x + y], &p), ([6.0, 5.0], [[2.0, 3.0], [1.0, 1.0]]));
//! assert_eq!(hessian(|[x, y]| x * x * y, &p), (18.0, [12.0, 9.0], [[4.0, 6.0], [6.0, 0.0]]));
//! assert_eq!(jvp(|[x, y]| x * x * y, &p, &[1.0, 0.0]), (18.0, 12.0));
//! assert_eq!(hvp(|[x, y]| x * x * y, &p, &[1.0, 0.0]), [4.0, 6.0]);
//! ```
//!
//! For hot loops [`gradient_into`], [`jacobian_into`], [`hessian_into`] and [`hvp_into`] write into places of yours, as the siblings of
//! `#[differentiable(into)]` do. [`batch`] and [`sum_over`] take any of these to many points or samples, on every core with the
//! feature `rayon`; the attribute's `batch`, `sum(…)` and `parallel` write the fns that do.
//!
//! # What has no derivative of its own
//!
//! A table, foreign code, an iteration: give its derivative by hand with `#[differentiable(derivative = df)]` or
//! `(grad = df)`. A root that a solver found gets its derivatives from the equation, by [`implicit`]. A value of which no
//! derivative is wanted goes through [`stop_gradient`].
//!
//! # Trust
//!
//! [`check`] compares any gradient, generated or written by hand, with numeric differences that know their own error, and
//! prints a table with a verdict for each entry. [`assert_grad!`], [`assert_jacobian!`], [`assert_hessian!`], [`assert_jvp!`] and
//! [`assert_hvp!`] do it in a test; [`check_grad!`] and its sisters hand out the [`Report`](check::Report).
//!
//! # Errors
//!
//! Where no type fixes a length, [`Error`] says which argument has which shape; its page lists the few fns that panic instead, and
//! the checked form of each: [`try_jvp`] of [`jvp`].
//!
//! # Other crates
//!
//! Our numbers are `num_traits::Float` and, with the features of these names, both default, `nalgebra::RealField` and
//! `num_dual::DualNum`, so code generic over those takes them; twins take num-dual's types. The two crates are
//! re-exported as `dual_core::nalgebra` and `dual_core::num_dual`, so that versions agree; floats of any other version come and
//! go in arrays and slices. Without the two features neither crate is built.
//! [`argmin_problem!`] and [`least_squares_problem!`] make the types that two solvers ask for out of fns.

#[cfg(feature = "nalgebra")]
pub use nalgebra;
#[cfg(feature = "num-dual")]
pub use num_dual;

pub mod check;
pub mod special;

mod alone;
mod batch;
mod bessel;
mod container;
mod drivers;
mod dual;
mod elementary;
mod error;
mod graded;
mod hyper_dual;
mod implicit;
mod interop;
mod number;
mod ops;
mod packed;
mod reaching;
mod real;
mod rules;
mod seed;
mod solvers;
mod sparse;
mod stop_gradient;
mod structs;
mod taylor;
mod tree;
mod twin;
mod wide;

pub use batch::{batch, sum_over, try_sum_over};
pub use container::Container;
pub use drivers::derivative::derivative;
pub use drivers::derivatives::{Order, derivatives};
pub use drivers::gradient::gradient;
pub use drivers::hessian::hessian;
pub use drivers::hvp::{hvp, try_hvp};
pub use drivers::into::{
    Entries, Table, gradient_into, hessian_into, hvp_into, jacobian_into, try_gradient_into,
    try_hessian_into, try_hvp_into, try_jacobian_into,
};
pub use drivers::jacobian::jacobian;
pub use drivers::jvp::{jvp, try_jvp};
pub use dual_macros::{
    Differentiable, assert_grad, assert_hessian, assert_hvp, assert_jacobian, assert_jvp, check_grad,
    check_hessian, check_hvp, check_jacobian, check_jvp, differentiable,
};
pub use error::{Error, Shape};
pub use implicit::{Unknowns, implicit, try_implicit};
pub use packed::{Dim, Packed};
pub use real::{Part, Primitive, Real};
pub use stop_gradient::stop_gradient;
pub use structs::Differentiable;
pub use tree::{Lanes, Leaf, Rows, ScalarLeaf, Tree};

/// A dual number: a value and its first derivatives along `N` directions, the tangent.
///
/// The laws are those of Clifford's dual numbers (1873), ε² = 0: (a + a′ε)(b + b′ε) = ab + (a′b + ab′)ε, and
/// f(a + a′ε) = f(a) + f′(a)a′ε. The value is bit for bit what the primitive gives. `T` is f64, f32 or again a
/// number, which nests without perturbation confusion.
///
/// ```
/// use dual_core::Dual;
///
/// let x = Dual::<f64, 2>::variable(3.0, 0);
/// let y = Dual::variable(2.0, 1);
/// let f = x * x * y + y.sin();
/// assert_eq!(f.re, 18.0 + 2.0_f64.sin());
/// assert_eq!(f.eps, [12.0, 9.0 + 2.0_f64.cos()]);
/// ```
pub type Dual<T, const N: usize> = dual::Dual<T, N>;

/// A hyper-dual number: a value, its gradient and its Hessian with respect to `N` variables, N ≤ 16.
///
/// The law is Taylor's to second order: f(a + h) = f(a) + f′(a)h + ½f″(a)h² for the increment h that the
/// derivative parts describe (Fike and Alonso, The Development of Hyper-Dual Numbers for Exact Second-Derivative
/// Calculations, AIAA 2011-886). The Hessian is symmetric and stored as a packed triangle.
///
/// ```
/// use dual_core::HyperDual;
///
/// let x = HyperDual::<f64, 2>::variable(3.0, 0);
/// let y = HyperDual::variable(2.0, 1);
/// let f = x * x * y;
/// assert_eq!((f.re, f.eps), (18.0, [12.0, 9.0]));
/// assert_eq!([f.second(0, 0), f.second(0, 1), f.second(1, 1)], [4.0, 6.0, 0.0]);
/// ```
pub type HyperDual<T, const N: usize> = hyper_dual::HyperDual<T, N>;

/// A power series truncated at order `K`: a value and its derivatives of every order up to `K` by one variable.
///
/// The cost of an operation grows with K² at most, where nesting K dual numbers costs 2^K (Griewank and Walther,
/// Evaluating Derivatives, 2nd ed., chapter 13). Up to the second order the coefficients come from the same rules as
/// those of [`HyperDual`], edges included; beyond, a function that has no such derivative at a point gives infinity
/// or NaN there. [`derivatives`] is the driver.
///
/// ```
/// use dual_core::Taylor;
///
/// let x = Taylor::<f64, 3>::variable(0.0);
/// let y = (x * 2.0).exp();
/// assert_eq!((y.re, y.eps), (1.0, [2.0, 2.0, 8.0 / 6.0]));
/// assert_eq!(y.derivative(3), 8.0);
/// ```
pub type Taylor<T, const K: usize> = taylor::Taylor<T, K>;

/// The number types with all their parameters: [`Dual`], [`HyperDual`] and [`Taylor`] are those of the mode [`STRICT`](numbers::STRICT).
///
/// A strict number keeps a zero tangent zero whatever the slope: 0·∞ is 0, because a direction that does not move the
/// argument does not move the result. That costs up to several times the plain product, which is what numbers of the mode
/// [`PLAIN`](numbers::PLAIN) have: 0·∞ is NaN there, and what is not finite in a tangent stays so through every later
/// operation. So finite derivatives by plain numbers are those by strict ones, to the last digits: plain numbers divide a
/// tangent by a product with the reciprocal. The generated fns use this: they run on plain numbers first. In a hot loop of
/// your own you can do the same.
///
/// ```
/// use dual_core::differentiable;
/// use dual_core::numbers::{Dual, PLAIN};
///
/// #[differentiable]
/// fn f(x: f64, y: f64) -> f64 {
///     x.sqrt() + y
/// }
/// type Plain = Dual<f64, 2, PLAIN>;
/// let eps = dual_f::<Plain>(Plain::variable(4.0, 0), Plain::variable(3.0, 1)).eps;
/// assert_eq!(eps, [0.25, 1.0]);
/// let eps = dual_f::<Plain>(Plain::variable(0.0, 0), Plain::variable(3.0, 1)).eps;
/// assert!(eps[1].is_nan());
/// assert_eq!(grad_f(0.0, 3.0), [f64::INFINITY, 1.0]);
/// ```
pub mod numbers {
    pub use crate::dual::Dual;
    pub use crate::hyper_dual::HyperDual;
    pub use crate::number::{FUSED, PLAIN, STRICT};
    pub use crate::taylor::Taylor;
}

/// What the generated code calls; not for use by hand, and free to change with any version.
#[doc(hidden)]
pub mod __private {
    pub use crate::alone::{Alone, alone, argument, through};
    pub use crate::batch::{Always, sum_from};
    pub use crate::check::cover::{cover, ends};
    #[cfg(feature = "exact")]
    pub use crate::check::exact::{Exact, Foreign};
    pub use crate::check::generated::{check, value};
    pub use crate::drivers::derivatives::Series;
    pub use crate::drivers::gradient::{DENSE, First, REACHING, SPARSE};
    pub use crate::drivers::hessian::Second;
    pub use crate::drivers::hvp::Hvp;
    pub use crate::drivers::into::{FirstInto, Gradient, HvpInto, Jacobian, SecondInto, in_parts};
    pub use crate::drivers::jvp::Jvp;
    pub use crate::drivers::one_shape;
    pub use crate::drivers::run::{Firsts, Pass, Settle, Widen, given, rarely};
    pub use crate::error::or_panic;
    pub use crate::rules::{BINARY, UNARY};
    pub use crate::seed::flatten;
    pub use crate::structs::{Field, Linear, field, finished, literal, place, total};
    pub use crate::twin::*;
    #[cfg(all(feature = "simd", target_arch = "x86_64"))]
    pub use crate::wide::has_wide;
    pub use dual_macros::__elementals as elementals_of_the_attribute;

    // What generated code names of the standard library, for crates without it and for those of the 2015 edition, where what has
    // a user's span cannot say `::core`.
    pub use core;
    pub use std::{format, string::String, vec::Vec};
}
