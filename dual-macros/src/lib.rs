//! The attribute `#[differentiable]` and the check macros of `dual-core`, which re-exports them.
//!
//! ARCHITECTURE.md in the repository describes the passes; `expand.rs` lists them.

#![forbid(unsafe_code)]

mod activity;
mod bracket;
mod check;
mod derive;
mod desugar;
mod diag;
mod driver;
mod edition;
mod elementals;
mod emit;
mod expand;
mod fn_values;
mod intrinsics;
mod names;
mod options;
#[cfg(test)]
mod reference;
mod rewrite;
mod scaling;
mod signature;
mod source;
mod unroll;

use proc_macro::TokenStream;

/// Generates derivatives of a plain `fn` over `f64` (or `f32`): siblings that return its gradient, Jacobian, Hessian
/// and products with vectors, exact to rounding.
///
/// The fn itself stays as it is. Siblings have its visibility and stand beside it, so import them as you import the fn.
///
/// | sibling | returns |
/// |---|---|
/// | `dual_f::<D>` | the twin: the fn over any number `D: Real`, of this crate or of num-dual |
/// | `grad_f` | for a scalar result: the gradient, in the shape of the active arguments |
/// | `value_and_grad_f` | value and gradient |
/// | `jacobian_f`, `value_and_jacobian_f` | for several results: rows are results |
/// | `hessian_f` | for a scalar result: second derivatives, one row an argument |
/// | `jvp_f(args…, tangents…)` | value and directional derivative |
/// | `hvp_f(args…, directions…)` | for a scalar result: Hessian times direction |
/// | `try_jvp_f`, `try_hvp_f` | of arguments whose length no type fixes, the latter for a scalar result: `Err(dual_core::Error)` where theirs panic, with the argument's name and both shapes |
/// | `derivatives_f::<K>(…)` | for a scalar result of one active scalar: value and derivatives of every order up to K, `[f64; K + 1]` |
/// | `check_f` | what `assert_grad!(f(…))` and `check_grad!(f(…))` call |
///
/// Active is every argument that carries floats; `#[differentiable(wrt(w, b))]` keeps to the ones named.
/// One active argument gives its own shape, several scalars `[f64; N]` in order, a mixture a tuple in order. A struct with
/// `#[derive(Differentiable)]` is active as a whole; the derive says when.
///
/// Of a fn that returns `Option` or `Result`, so do the siblings. A fn that returns nothing may write its results to `&mut`
/// arguments; its siblings take the same, write the values there, and give the derivatives. In an `impl`, siblings are methods
/// or associated fns, with `self` passive; an associated fn in which neither `self` nor `Self` occurs needs
/// `#[differentiable(associated)]` if a macro of another file writes it, since no file shows where it stands.
///
/// # Options
/// | option | if it is not there | |
/// |---|---|---|
/// | `wrt(w, b)` | every argument that carries floats | the active arguments; the others are passive, whatever their types |
/// | `active(f)` | those that the body calls with active values | the arguments that are called with active values, see below |
/// | `passive(table, m::region)` | none | fns and methods without the attribute: called with plain values, their results passive |
/// | `derivative = df` | the body is looked at | a rule by hand, by one active scalar: `df` takes what the fn takes and returns its derivative |
/// | `grad = df` | the body is looked at | the same by any active arguments: `df` returns what `grad_f` returns |
/// | `only(grad, jvp)` | all that the result admits | no other siblings than these, the twin, and the companion of the checks as far as it goes |
/// | `check(x in -1.0..1.0, …)` | no test | writes a test, see below |
/// | `into` | none | adds `grad_f_into(args…, &mut place)`, `jacobian_f_into`, `hessian_f_into` and `hvp_f_into`, each with its `try_…`, see below |
/// | `batch` | none | adds `grad_f_batch(points, …)` and its like, see below |
/// | `sum(x, y)` | none | adds `grad_f_sum`, `value_and_grad_f_sum` and `hessian_f_sum`, of the sum over samples `(x, y)`, see below |
/// | `parallel` | one thread | first derivatives go by several threads, see below |
/// | `narrow` | wide vectors where they pay | no run with AVX2 and FMA, for derivatives that are the same bits on every processor |
/// | `associated` | by `self` or `Self` in the fn | the fn belongs to an `impl`, though neither occurs in it |
///
/// Several go in one attribute, in any order: `#[differentiable(wrt(w), only(grad))]`.
///
/// A callable, `f: impl Fn(f64) -> f64`, that is called with plain values alone is passive, and what it gives is a constant. With
/// `active(f)`, or unasked if the body itself calls it with active values, it takes and gives those, as in a quadrature, a solver or a
/// step of an integrator. Such a fn has its twin alone, as only another fn with the attribute has something to give that takes numbers:
/// a closure, which may capture active values, or the name of a fn with the attribute (of another crate's callee, a closure around it).
/// Fns within the body do so unasked, whatever they are called with.
///
/// ```
/// use dual_core::{assert_grad, differentiable};
///
/// #[differentiable(active(f))]
/// fn midpoint(f: impl Fn(f64) -> f64, a: f64, b: f64, n: usize) -> f64 {
///     let h = (b - a) / n as f64;
///     (0..n).map(|i| f(a + (i as f64 + 0.5) * h)).sum::<f64>() * h
/// }
///
/// #[differentiable]
/// fn arc(k: f64, to: f64) -> f64 {
///     midpoint(|x| (1.0 + (k * x).powi(2)).sqrt(), 0.0, to, 100)
/// }
///
/// assert_grad!(arc(0.7, 2.0));
/// // By its upper bound an integral has its integrand as derivative.
/// assert!((grad_arc(0.7, 2.0)[1] - (1.0_f64 + 1.4 * 1.4).sqrt()).abs() < 1e-4);
/// ```
///
/// With a rule by hand nobody looks at the body: it may be a table, a solver, foreign code. The value is the fn's own, bit for
/// bit. First derivatives are those that `df` gives for plain values; those of higher order are made of the derivatives of
/// `df`, so it must have the attribute, too, or a rule by hand: else the compiler finds no `dual_df`. A plain `df` will do
/// if `only(…)` asks for no more than first derivatives (`grad`, `value_and_grad`, `jvp`); the twin then gives NaN for
/// those of higher order, and so does each fn that calls it. The check macros tell whether the rule is right. A rule that gives
/// another number of derivatives than its arguments have floats, where no type says so, makes the siblings panic.
///
/// ```
/// use dual_core::{assert_grad, assert_hessian, differentiable};
///
/// /// As if it were foreign code.
/// #[differentiable(grad = area_gradient)]
/// fn area(a: f64, b: f64) -> f64 {
///     f64::from_bits((a * b).to_bits())
/// }
/// #[differentiable]
/// fn area_gradient(a: f64, b: f64) -> [f64; 2] {
///     [b, a]
/// }
///
/// #[differentiable(derivative = slope, only(grad))]
/// fn interpolated(x: f64) -> f64 {
///     [0.0, 1.0, 4.0][x as usize] + slope(x) * x.fract()
/// }
/// fn slope(x: f64) -> f64 {
///     [1.0, 3.0][x as usize]
/// }
///
/// #[differentiable]
/// fn both(x: f64, y: f64) -> f64 {
///     area(x, interpolated(y))
/// }
/// assert_hessian!(area(2.0, 3.0));
/// assert_eq!(grad_both(2.0, 1.5), [2.5, 6.0]);
/// assert_grad!(both(2.0, 1.5));
/// ```
///
/// # A test over a box
/// `check(x in -3.0..3.0, y in 0.1..10.0)` adds a `#[test]`, `check_f_everywhere`, that takes 256 points which fill the box (a sequence
/// of low discrepancy, the same every time) and its corners. It checks first derivatives against differences, the symmetry of
/// second ones, that the jvp is the first derivatives times the direction, and that the value beside it is the fn's own, bit for bit;
/// it fails with the table of the worst point. A range is for every float of its argument. What is passive, and what has no size
/// by its type, is given as in a call: `check(w = &[0.0; 5] in -1.0..1.0, n = 3)`. At a corner, where a domain may end or a kink
/// be, only what differs counts. For free fns without type parameters; others have `assert_grad!` and its sisters.
///
/// ```
/// use dual_core::differentiable;
///
/// #[differentiable(check(x in -3.0..3.0, y in 0.1..10.0))]
/// fn f(x: f64, y: f64) -> f64 {
///     x.sin() * y.ln()
/// }
/// # fn main() {}
/// ```
///
/// # Hot loops, many points, many cores
/// These siblings are generated on request, since each costs time to compile.
///
/// **`into`**: `grad_f_into(args…, &mut gradient)`, `jacobian_f_into(args…, &mut jacobian)`, `hessian_f_into(args…, &mut gradient, &mut
/// hessian)` and `hvp_f_into(args…, directions…, &mut product)` write derivatives into places of yours and give the value. A place is flat, one entry an active scalar and one row a
/// result, in order: arrays, slices and `Vec`s, rows of them, vectors and matrices of nalgebra and views of them (`Entries` and
/// `Table` of dual-core). A place of another length is a panic that names both; `try_grad_f_into` and its sisters give an `Err` with
/// the same words. Seeds of slices are made in memory that the thread
/// keeps from the call before (up to a megabyte), so such a loop allocates nothing but what the fn itself does; what a fn writes
/// to `&mut` slices is still held in a `Vec` a pass, and arguments that are a `Vec` or a derived struct are seeded anew.
///
/// **`batch`**: `grad_f_batch(&points, …)`, and of `value_and_grad`, `jacobian`, `value_and_jacobian`, `hessian` likewise: a `Vec` of what the
/// sibling gives at each point. A point is shaped as a gradient: `[f64; N]` for several scalars, `Vec<f64>` for a slice, a tuple
/// for a mixture. Passive arguments follow, the same for all points.
///
/// **`sum(sample)`**: `value_and_grad_f_sum`, `grad_f_sum` and `hessian_f_sum` take a slice of samples where the fn takes one, `&[Sample]` for
/// `sample: &Sample`, `&[(X, Y)]` for `sum(x, y)`, and add up: the loss over a data set with its gradient. Sums are formed in an
/// order that depends on the number of samples only.
///
/// **`parallel`**: the passes of `grad_f`, `jacobian_f` and their `value_and_…` are shared out to threads, for slices and arrays of many
/// scalars. Passive arguments then must be `Sync`.
///
/// With dual-core's feature `rayon`, the last three run on the threads of the pool that the caller is in; without, one after the other.
/// Results of batches and sums are the same bits either way, on any number of threads. So are those of `parallel` where all
/// derivatives are finite without 0·∞ on the way; beside one that is not, last digits may depend on the number of threads. A panic
/// is passed on.
///
/// ```
/// use dual_core::differentiable;
///
/// #[differentiable(wrt(line), into, batch, sum(x, y))]
/// fn loss(line: &[f64], x: f64, y: f64) -> f64 {
///     (line[0] * x + line[1] - y).powi(2)
/// }
///
/// let mut gradient = [0.0; 2];
/// assert_eq!(grad_loss_into(&[1.0, 0.0], 2.0, 5.0, &mut gradient), 9.0);
/// assert_eq!(gradient, [-12.0, -6.0]);
///
/// let lines = [vec![1.0, 0.0], vec![2.0, 1.0]];
/// assert_eq!(grad_loss_batch(&lines, 2.0, 5.0), [[-12.0, -6.0], [0.0, 0.0]]);
///
/// let data = [(1.0, 3.0), (2.0, 5.0), (3.0, 7.0)];
/// assert_eq!(value_and_grad_loss_sum(&[0.0, 0.0], &data), (83.0, vec![-68.0, -30.0]));
/// ```
///
/// # Example
/// ```
/// use dual_core::differentiable;
///
/// #[differentiable]
/// fn f(x: f64, y: f64) -> f64 {
///     x.powi(2) + 3.0 * x * y + y.powi(2)
/// }
/// assert_eq!(grad_f(2.0, 1.0), [7.0, 8.0]);
/// ```
///
#[doc = include_str!("reference/errors.md")]
#[proc_macro_attribute]
pub fn differentiable(args: TokenStream, item: TokenStream) -> TokenStream {
    edition::rooted(expand::expand(args.into(), item.into())).into()
}

/// Makes a struct of floats something to differentiate by, and a result to differentiate.
///
/// The struct has a type parameter for its floats, f64 by default, so that its name alone means what it meant before.
/// An argument of an annotated fn that is such a struct is active as a whole: gradients, tangents and directions are structs of
/// the same type, and the Hessian is a struct of structs, `hessian.w.b` being ∂²f/∂w∂b. A result that is one has a Jacobian
/// that is a struct of gradients. In the body fields are read, patterns take the struct apart, and literals put it together.
///
/// An argument is active if the files of the crate show that its struct has the derive, if f64 is written in its type
/// (`&Mlp<f64>`, of another crate), if `wrt` names it, or if no argument has floats otherwise; else it is a compile error until one of
/// these is said. `wrt` of the others keeps it passive.
///
/// Fields are floats, arrays, `Vec`s, `Option`s, tuples, nalgebra vectors and matrices of the parameter, and other derived structs
/// of it. A field with `#[passive]` has no derivative: in gradients and tangents it keeps its value. The struct has to be
/// `Clone`, `PartialEq` and `Debug`, as whatever stands in a tree. It gets `+`, `-`, `*` and `/` by a scalar, and their assigning
/// forms, leaf by leaf; `#[own_operators]` on the struct leaves them to you. `+` and `-` of two panic if `Vec`s in them have different
/// lengths, as those of nalgebra's vectors do; `Tree::same_shape` tells before.
///
/// ```
/// use dual_core::{Differentiable, differentiable};
///
/// #[derive(Clone, Debug, PartialEq, Differentiable)]
/// struct Line<T = f64> {
///     slope: T,
///     offset: T,
/// }
///
/// #[differentiable]
/// fn loss(line: &Line) -> f64 {
///     let data = [(1.0, 3.0), (2.0, 5.0), (3.0, 7.0)];
///     data.iter().map(|(x, y)| (line.slope * x + line.offset - y).powi(2)).sum()
/// }
///
/// let mut line = Line { slope: 0.0, offset: 0.0 };
/// for _ in 0..1000 {
///     line -= grad_loss(&line) * 0.05;
/// }
/// assert!((line.slope - 2.0).abs() < 1e-6 && (line.offset - 1.0).abs() < 1e-6);
/// assert_eq!(hessian_loss(&line).slope, Line { slope: 28.0, offset: 12.0 });
/// ```
///
#[doc = include_str!("reference/derive_errors.md")]
#[proc_macro_derive(Differentiable, attributes(passive, own_operators))]
pub fn derive_differentiable(item: TokenStream) -> TokenStream {
    edition::rooted(derive::expand(item.into())).into()
}

/// Checks the gradient of an annotated fn, or of a closure, and returns the `Report`.
///
/// | | |
/// |---|---|
/// | `check_grad!(f(2.0, 1.0))` | at the point of the call: of a fn, an associated fn `M::f(…)`, a method `m.f(…)` |
/// | `check_grad!(\|[x, y]\| x * y, at = [2.0, 1.0])` | of a closure, by the drivers for closures |
///
/// Options follow: `method = Method::CHAPTER` for another measurement; `tol = 1e-7` to accept a relative error instead of what
/// the estimates tell; `points = [[1.0, 2.0], [0.5, 3.0]]` to check there as well and report on the worst: active arguments,
/// flat, or those of a `Region`; `branches` to tell at which distance along each argument the branch of the fn changes; `exact`,
/// with dual-core's feature of that name, to measure in numbers of 31 digits, to the last digits of the derivative.
///
/// ```
/// use dual_core::check::{Method, Region};
/// use dual_core::{check_grad, differentiable};
///
/// #[differentiable]
/// fn f(x: f64, y: f64) -> f64 {
///     x.sin() * y.ln()
/// }
/// let report = check_grad!(f(2.0, 1.0), points = Region::new([(-3.0, 3.0), (0.1, 10.0)]).points(100));
/// assert!(report.passed() && report.points() == 101);
/// assert!(check_grad!(f(2.0, 1.0), method = Method::CHAPTER, tol = 1e-7).passed());
/// assert!(check_grad!(|[x, y]| x.sin() * y.ln(), at = [2.0, 1.0]).passed());
/// ```
///
#[doc = include_str!("reference/check_errors.md")]
#[proc_macro]
pub fn check_grad(input: TokenStream) -> TokenStream {
    checks(input, "grad", false)
}

/// As `check_grad!` for the Jacobian of a fn with several results.
///
/// ```
/// use dual_core::{check_jacobian, differentiable};
///
/// #[differentiable]
/// fn polar(r: f64, phi: f64) -> [f64; 2] {
///     [r * phi.cos(), r * phi.sin()]
/// }
/// let report = check_jacobian!(polar(2.0, 0.5));
/// assert!(report.passed() && report.entries().len() == 4);
/// ```
#[proc_macro]
pub fn check_jacobian(input: TokenStream) -> TokenStream {
    checks(input, "jacobian", false)
}

/// As `check_grad!` for the Hessian, against differences of the gradient, and for its symmetry.
///
/// ```
/// use dual_core::{check_hessian, differentiable};
///
/// #[differentiable]
/// fn f(x: f64, y: f64) -> f64 {
///     x.sin() * y.ln()
/// }
/// let report = check_hessian!(f(2.0, 1.0));
/// assert!(report.passed() && report.entries().len() == 4);
/// ```
#[proc_macro]
pub fn check_hessian(input: TokenStream) -> TokenStream {
    checks(input, "hessian", false)
}

/// As `check_grad!` for derivatives along a direction, and that the values beside them are those of the fn, bit for bit:
/// `check_jvp!(f(2.0, 1.0), along(0.5, -1.0))`, with a tangent for each active argument.
///
/// ```
/// use dual_core::{check_jvp, differentiable};
///
/// #[differentiable]
/// fn f(x: f64, y: f64) -> f64 {
///     x.sin() * y.ln()
/// }
/// let report = check_jvp!(f(2.0, 1.0), along(0.5, -1.0));
/// assert!(report.passed() && report.entries().len() == 1);
/// ```
#[proc_macro]
pub fn check_jvp(input: TokenStream) -> TokenStream {
    checks(input, "jvp", false)
}

/// As `check_grad!` for the Hessian times a direction, against differences of the gradient along it:
/// `check_hvp!(f(2.0, 1.0), along(0.5, -1.0))`.
///
/// ```
/// use dual_core::{check_hvp, differentiable};
///
/// #[differentiable]
/// fn f(x: f64, y: f64) -> f64 {
///     x.sin() * y.ln()
/// }
/// let report = check_hvp!(f(2.0, 1.0), along(0.5, -1.0));
/// assert!(report.passed() && report.entries().len() == 2);
/// ```
#[proc_macro]
pub fn check_hvp(input: TokenStream) -> TokenStream {
    checks(input, "hvp", false)
}

/// Panics with the table of the `Report` unless the gradient of an annotated fn, or of a closure, agrees with numeric
/// differences: `assert_grad!(f(2.0, 1.0))`. Options as those of `check_grad!`.
///
/// # Panics
/// If any entry does not agree.
///
/// ```
/// use dual_core::{assert_grad, assert_hessian, assert_hvp, assert_jvp, differentiable};
///
/// #[differentiable]
/// fn f(x: f64, y: f64) -> f64 {
///     x.sin() * y.ln()
/// }
/// assert_grad!(f(2.0, 1.0));
/// assert_hessian!(f(2.0, 1.0));
/// assert_jvp!(f(2.0, 1.0), along(0.5, -1.0));
/// assert_hvp!(f(2.0, 1.0), along(0.5, -1.0), points = [[0.3, 7.0]]);
/// assert_grad!(|x| x.sin() * x, at = 0.7);
/// ```
#[proc_macro]
pub fn assert_grad(input: TokenStream) -> TokenStream {
    checks(input, "grad", true)
}

/// As `assert_grad!` for the Jacobian of a fn with several results.
///
/// # Panics
/// If any entry does not agree.
///
/// ```
/// use dual_core::{assert_jacobian, differentiable};
///
/// #[differentiable]
/// fn polar(r: f64, phi: f64) -> [f64; 2] {
///     [r * phi.cos(), r * phi.sin()]
/// }
/// assert_jacobian!(polar(2.0, 0.5));
/// ```
#[proc_macro]
pub fn assert_jacobian(input: TokenStream) -> TokenStream {
    checks(input, "jacobian", true)
}

/// As `assert_grad!` for the Hessian, and for its symmetry.
///
/// # Panics
/// If any entry does not agree.
///
/// ```
/// use dual_core::{assert_hessian, differentiable};
///
/// #[differentiable]
/// fn f(x: f64, y: f64) -> f64 {
///     x.sin() * y.ln()
/// }
/// assert_hessian!(f(2.0, 1.0));
/// ```
#[proc_macro]
pub fn assert_hessian(input: TokenStream) -> TokenStream {
    checks(input, "hessian", true)
}

/// As `assert_grad!` for derivatives along a direction: `assert_jvp!(f(2.0, 1.0), along(0.5, -1.0))`, with a tangent for each
/// active argument; and that the values beside them are those of the fn, bit for bit.
///
/// # Panics
/// If any entry does not agree.
///
/// ```
/// use dual_core::{assert_jvp, differentiable};
///
/// #[differentiable]
/// fn f(x: f64, y: f64) -> f64 {
///     x.sin() * y.ln()
/// }
/// assert_jvp!(f(2.0, 1.0), along(0.5, -1.0));
/// ```
#[proc_macro]
pub fn assert_jvp(input: TokenStream) -> TokenStream {
    checks(input, "jvp", true)
}

/// As `assert_grad!` for the Hessian times a direction: `assert_hvp!(f(2.0, 1.0), along(0.5, -1.0))`.
///
/// # Panics
/// If any entry does not agree.
///
/// ```
/// use dual_core::{assert_hvp, differentiable};
///
/// #[differentiable]
/// fn f(x: f64, y: f64) -> f64 {
///     x.sin() * y.ln()
/// }
/// assert_hvp!(f(2.0, 1.0), along(0.5, -1.0));
/// ```
#[proc_macro]
pub fn assert_hvp(input: TokenStream) -> TokenStream {
    checks(input, "hvp", true)
}

fn checks(input: TokenStream, what: &str, asserts: bool) -> TokenStream {
    edition::rooted(check::expand(input.into(), what, asserts)).into()
}

/// The names of the elementals that the attribute knows, as `(unary, binary)`, for the parity test against the rules.
#[doc(hidden)]
#[proc_macro]
pub fn __elementals(_: TokenStream) -> TokenStream {
    elementals::as_tokens().into()
}
