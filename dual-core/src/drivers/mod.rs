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

use crate::error::Error;
use crate::number::{STRICT, zero};
use crate::real::Part;
use crate::tree::Tree;

/// Whether a derivative is not finite, and so perhaps is on a strict number.
///
/// That shows in a sum, so one question at the end is enough: a question a derivative costs up to half of a small
/// gradient, since the compiler makes jumps of them, and what is computed between two jumps fills no vector. A sum of
/// finite derivatives that overflows costs a strict run, and changes last digits at most.
pub(crate) struct Doubt<F> {
    /// Several, so that none waits for the one before; four fill a vector.
    sums: [F; 4],
}

impl<F: Part> Doubt<F> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn new() -> Self {
        Doubt { sums: [zero(); 4] }
    }

    /// Derivatives by numbers of this mode; strict ones leave no doubt.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn of(mode: u8, derivatives: impl Iterator<Item = F>) -> Self {
        let mut doubt = Self::new();
        doubt.add(mode, derivatives);
        doubt
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn add(&mut self, mode: u8, derivatives: impl Iterator<Item = F>) {
        if mode != STRICT {
            derivatives.enumerate().for_each(|(k, d)| self.sums[k % 4] = self.sums[k % 4] + d);
        }
    }

    /// The answer.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn remains(&self) -> bool {
        let [a, b, c, d] = self.sums;
        !((a + c) + (b + d)).all_finite()
    }
}

/// Whether a tangent or direction has the shape of the argument that it belongs to.
///
/// # Errors
/// [`Error::Shape`] if it has another.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn one_shape<X: Tree + ?Sized>(
    what: &'static str,
    argument: &str,
    x: &X,
    tangent: &X,
) -> Result<(), Error> {
    x.same_shape(tangent, &argument).map_err(|error| error.of(what))
}
