//! Drivers: seed, call, extract. One driver a file; each has the closure form that users call and the general form
//! that the generated functions call.

pub(crate) mod derivative;
pub(crate) mod derivatives;
pub(crate) mod gradient;
pub(crate) mod hessian;
pub(crate) mod hvp;
pub(crate) mod jacobian;
pub(crate) mod jvp;
pub(crate) mod run;

use crate::real::Part;
use crate::tree::Tree;

/// Whether one of these derivatives is a NaN that a strict number might not have.
#[inline(always)]
pub(crate) fn is_doubtful<F: Part>(strict: bool, derivatives: impl Iterator<Item = F>) -> bool {
    // No short cut: comparisons of two at once, without a jump, cost least.
    !strict && derivatives.fold(false, |found, d| found | d.any_nan())
}

/// The result of the run on plain numbers; if that is in doubt, of the run on strict ones.
///
/// Plain numbers multiply without looking for 0·∞. Where that comes up, a NaN says so: it passes through every later
/// operation. So both runs give the same, and the first is the faster one by far.
#[inline(always)]
pub(crate) fn settle<R>((result, doubtful): (R, bool), strict: impl FnOnce() -> (R, bool)) -> R {
    if doubtful { rarely(strict).0 } else { result }
}

/// Up to this many lanes strict numbers are the faster ones: the compiler drops what a one-hot seed makes zero.
pub(crate) const STRICT_AT_ONCE: usize = 2;

#[cold]
#[inline(never)]
fn rarely<R>(f: impl FnOnce() -> R) -> R {
    f()
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
