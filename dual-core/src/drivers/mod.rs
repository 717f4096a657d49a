//! Drivers: seed, call, extract. One driver a file; each has the closure form that users call and the general form
//! that the generated functions call.

pub(crate) mod derivative;
pub(crate) mod derivatives;
pub(crate) mod gradient;
pub(crate) mod hessian;
pub(crate) mod hvp;
pub(crate) mod into;
pub(crate) mod jacobian;
pub(crate) mod jvp;
pub(crate) mod run;

use crate::number::STRICT;
use crate::real::Part;
use crate::tree::Tree;

/// Whether one of these derivatives is a NaN that a strict number might not have.
#[inline(always)]
pub(crate) fn is_doubtful<F: Part>(mode: u8, derivatives: impl Iterator<Item = F>) -> bool {
    // No short cut: comparisons of two at once, without a jump, cost least.
    mode != STRICT && derivatives.fold(false, |found, d| found | d.any_nan())
}

/// Compares the length of a tangent or direction with that of the argument it belongs to.
///
/// # Panics
/// If they differ; the message names both lengths.
#[track_caller]
#[inline(always)]
pub fn same_length<X: Tree + ?Sized>(caller: &str, what: &str, argument: &str, x: &X, tangent: &X) {
    let (n, m) = (x.len(), tangent.len());
    assert!(n == m, "{caller}: the {what} of `{argument}` has length {m}, but `{argument}` has length {n}");
}
