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

use crate::error::Error;
use crate::number::STRICT;
use crate::real::Part;
use crate::tree::Tree;

/// Whether one of these derivatives is a NaN that a strict number might not have.
#[inline(always)]
pub(crate) fn is_doubtful<F: Part>(mode: u8, derivatives: impl Iterator<Item = F>) -> bool {
    // No short cut: comparisons of two at once, without a jump, cost least.
    mode != STRICT && derivatives.fold(false, |found, d| found | d.any_nan())
}

/// Whether a tangent or direction has the shape of the argument that it belongs to.
///
/// # Errors
/// [`Error::Shape`] if it has another.
#[inline(always)]
pub fn one_shape<X: Tree + ?Sized>(
    what: &'static str,
    argument: &str,
    x: &X,
    tangent: &X,
) -> Result<(), Error> {
    x.same_shape(tangent, &argument).map_err(|error| error.of(what))
}
