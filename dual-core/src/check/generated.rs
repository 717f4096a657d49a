//! What the companion `check_f` of an annotated fn calls.

use super::subject::{Asked, Check};
use crate::real::Primitive;
use crate::seed::{flatten, rebuild};
use crate::tree::Tree;

/// The check of an annotated fn at these active arguments. `answers` takes the arguments and a direction in their shapes.
pub fn check<'a, X, F>(
    name: &str,
    labels: Vec<String>,
    inputs: &'a X,
    answers: impl Fn(Asked, X::Of<F>, X::Of<F>) -> Option<Vec<f64>> + 'a,
) -> Check<'a>
where
    X: Tree<Leaf = F> + ?Sized,
    F: Primitive,
{
    let point = flatten(inputs);
    Check::answering(name, labels, point, F::EPSILON, move |asked, x, direction| {
        answers(asked, rebuild(inputs, x), rebuild(inputs, direction))
    })
}

/// A closure's value: what tells the compiler the type of its argument.
pub fn value<X, Y>(f: impl Fn(X) -> Y, x: X) -> Y {
    f(x)
}

/// The check with what the feature `exact` adds: the twin over the numbers of the oracles.
#[cfg(feature = "exact")]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_oracles {
    ($check:expr, $precise:expr, $foreign:expr) => {
        $check.with_oracles($precise, $foreign)
    };
}

/// The check as it is: without the feature nothing is added.
#[cfg(not(feature = "exact"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_oracles {
    ($check:expr, $($oracles:tt)*) => {
        $check
    };
}

/// A call of what there is by the feature `exact` alone.
#[cfg(feature = "exact")]
#[doc(hidden)]
#[macro_export]
macro_rules! __exact {
    ($check:expr) => {
        $check
    };
}

/// Says that the feature is missing.
#[cfg(not(feature = "exact"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __exact {
    ($check:expr) => {
        ::core::compile_error!("`exact` needs the feature `exact` of dual-core")
    };
}
