//! Drivers: seed, call, extract. One driver a file; each has the closure form that users call and the general form
//! that the generated functions call.

pub(crate) mod derivative;
pub(crate) mod gradient;
pub(crate) mod hessian;
pub(crate) mod hvp;
pub(crate) mod jacobian;
pub(crate) mod jvp;

use crate::tree::Tree;

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
