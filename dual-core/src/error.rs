//! What may be wrong at run time: lengths and shapes that no type fixes.

use core::fmt;

/// What is wrong with an argument of a length or shape that no type fixes.
///
/// What can fail so returns it. A few fns have a form that panics with the same words instead, in the name of the fn; nothing else
/// here panics on what it is given:
///
/// | panics | if | instead |
/// |---|---|---|
/// | [`jvp`](crate::jvp()), [`hvp`](crate::hvp()) | a tangent or direction has another shape than its argument | [`try_jvp`](crate::try_jvp), [`try_hvp`](crate::try_hvp) |
/// | `jvp_f`, `hvp_f` | the same | `try_jvp_f`, `try_hvp_f` |
/// | [`gradient_into`](crate::gradient_into()), [`jacobian_into`](crate::jacobian_into()), [`hessian_into`](crate::hessian_into()) | a place has another length than what is written there | [`try_gradient_into`](crate::try_gradient_into), [`try_jacobian_into`](crate::try_jacobian_into), [`try_hessian_into`](crate::try_hessian_into) |
/// | `grad_f_into`, `jacobian_f_into`, `hessian_f_into` | the same | `try_grad_f_into`, `try_jacobian_f_into`, `try_hessian_f_into` |
/// | [`hvp_into`](crate::hvp_into()) | the direction has another shape than the argument, or the place another length | [`try_hvp_into`](crate::try_hvp_into) |
/// | `hvp_f_into` | the same | `try_hvp_f_into` |
/// | [`implicit`](crate::implicit()) | there are more or fewer residuals than unknowns | [`try_implicit`](crate::try_implicit) |
/// | [`sum_over`](crate::sum_over) | what is added up has not one shape | [`try_sum_over`](crate::try_sum_over) |
/// | [`Differentiable::dot`](crate::Differentiable::dot) | the shapes of the two differ | [`try_dot`](crate::Differentiable::try_dot) |
/// | `+`, `-`, `+=`, `-=` of structs with `#[derive(Differentiable)]` | the same | [`try_add`](crate::Differentiable::try_add), [`try_sub`](crate::Differentiable::try_sub) |
/// | [`HyperDual::second`](crate::numbers::HyperDual::second), as indexing does | there is no such variable | [`try_second`](crate::numbers::HyperDual::try_second) |
/// | [`Taylor::derivative`](crate::numbers::Taylor::derivative), as indexing does | the order is above that of the series | [`try_derivative`](crate::numbers::Taylor::try_derivative) |
/// | [`Entries::entry`](crate::Entries::entry), [`Table::entry`](crate::Table::entry), [`Table::columns`](crate::Table::columns), as indexing does | there is no such entry or row | [`Entries::count`](crate::Entries::count), [`Table::rows`](crate::Table::rows) |
///
/// `assert_grad!`, its sisters and [`Report::assert`](crate::check::Report::assert) panic when a check does not pass, which is what
/// they are for; `check_grad!` and its sisters give the report. Where a fn of yours panics, so does what calls it.
///
/// ```
/// use dual_core::{Error, Shape, differentiable};
///
/// #[differentiable]
/// fn energy(x: &[f64]) -> f64 {
///     x.iter().map(|x| x * x).sum()
/// }
/// let error = try_jvp_energy(&[1.0, 2.0], &[1.0]).unwrap_err();
/// assert_eq!(error.to_string(), "the tangent of `x` has length 1, but `x` has length 2");
/// assert!(matches!(error, Error::Shape { expected: Shape::Length(2), given: Shape::Length(1), .. }));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// What belongs to an argument has another shape.
    #[error("the {what} of `{argument}` has {given}, but `{argument}` has {expected}")]
    Shape {
        /// What it is to the argument: its tangent, direction or counterpart.
        what: &'static str,
        /// The argument, or the place in it: `x`, `x[1]`, `p.rates`.
        argument: String,
        /// The shape of the argument.
        expected: Shape,
        /// The shape of what belongs to it.
        given: Shape,
    },
    /// There are more or fewer leaves than the tree has places.
    #[error("{given} leaves for a tree of {expected}")]
    Leaves {
        /// The leaves of the tree.
        expected: usize,
        /// Those given.
        given: usize,
    },
    /// A place for derivatives has more or fewer entries or rows than what is written there.
    #[error("`{place}` has {given} {units}, but there are {expected} {of}")]
    Place {
        /// The place, or the row of it: `gradient`, `jacobian[1]`.
        place: String,
        /// What it is made of: entries or rows.
        units: &'static str,
        /// What there is an entry or row of: active scalars or results.
        of: &'static str,
        /// How many of these there are.
        expected: usize,
        /// How many entries or rows the place has.
        given: usize,
    },
    /// A derivative is asked for that a number does not carry.
    #[error("no {what} {index} where there are {count}")]
    Index {
        /// What is counted: variable, or order.
        what: &'static str,
        /// Which one was asked for.
        index: usize,
        /// How many there are, from 0 on.
        count: usize,
    },
    /// There are more or fewer equations than unknowns.
    #[error("{residuals} residuals for {unknowns} unknowns")]
    Residuals {
        /// The unknowns.
        unknowns: usize,
        /// The residuals.
        residuals: usize,
    },
}

/// A length or shape that no type fixes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Shape {
    /// So many in a row.
    Length(usize),
    /// So many rows and columns.
    Matrix(usize, usize),
    /// An `Option` or `Result` with a value.
    Value,
    /// One without.
    NoValue,
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Length(n) => write!(f, "length {n}"),
            Self::Matrix(rows, columns) => write!(f, "shape {rows} × {columns}"),
            Self::Value => f.write_str("a value"),
            Self::NoValue => f.write_str("no value"),
        }
    }
}

impl Shape {
    /// Whether a counterpart has this shape, too.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn meets(self, given: Self, argument: &dyn fmt::Display) -> Result<(), Error> {
        if self == given { Ok(()) } else { Err(self.missed(given, argument)) }
    }

    #[cold]
    fn missed(self, given: Self, argument: &dyn fmt::Display) -> Error {
        Error::Shape { what: "counterpart", argument: argument.to_string(), expected: self, given }
    }
}

impl Error {
    /// The same of a tangent or direction.
    #[cold]
    pub(crate) fn of(mut self, role: &'static str) -> Self {
        if let Self::Shape { what, .. } = &mut self {
            *what = role;
        }
        self
    }
}

/// What was computed.
///
/// # Panics
/// With the error, in the name of the fn that has no other way to say so.
#[track_caller]
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn or_panic<T>(caller: &str, outcome: Result<T, Error>) -> T {
    match outcome {
        Ok(value) => value,
        Err(error) => panic!("{caller}: {error}"),
    }
}
