//! What may be wrong at run time: lengths and shapes that no type fixes.

use core::fmt;

/// What is wrong with an argument of a length or shape that no type fixes.
///
/// What can fail so returns it: [`try_jvp`](crate::try_jvp), [`try_hvp`](crate::try_hvp) and the generated `try_jvp_f`,
/// `try_hvp_f`, [`Tree::same_shape`](crate::Tree::same_shape), [`Tree::with_leaves`](crate::Tree::with_leaves),
/// [`try_implicit`](crate::try_implicit). Forms without `try_` panic with the same words.
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
    #[inline(always)]
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
#[inline(always)]
pub fn or_panic<T>(caller: &str, outcome: Result<T, Error>) -> T {
    match outcome {
        Ok(value) => value,
        Err(error) => panic!("{caller}: {error}"),
    }
}
