//! Jacobian times vector: the derivative along one direction, in one lane.

use crate::real::{Part, Primitive};
use crate::seed;
use crate::tree::Tree;
use crate::{Dual, dual};

use super::{is_doubtful, same_length};

/// The values of a function and their derivatives along a direction, J·t, at the cost of one lane.
///
/// # Panics
/// If `x` and `tangent` have different lengths; the message names both.
///
/// ```
/// use dual_core::jvp;
///
/// let (y, dy) = jvp(|[x, y]| [x * y, x + y], &[2.0, 3.0], &[1.0, -1.0]);
/// assert_eq!((y, dy), ([6.0, 5.0], [1.0, 0.0]));
/// ```
#[inline]
#[track_caller]
pub fn jvp<X, F, O>(f: impl FnOnce(X::Of<Dual<F, 1>>) -> O, x: &X, tangent: &X) -> (O::Of<F>, O::Of<F>)
where
    X: Tree<Leaf = F> + ?Sized,
    F: Primitive,
    O: Tree<Leaf = Dual<F, 1>>,
{
    same_length("jvp", "tangent", "x", x, tangent);
    moved(x, tangent, f).0
}

/// Values and derivatives along a direction; and whether a number that is not strict leaves them in doubt.
#[inline(always)]
#[allow(clippy::type_complexity)] // the shape of the result is that of the arguments, which is the point
pub(crate) fn moved<X, F, O, const STRICT: bool>(
    x: &X,
    tangent: &X,
    f: impl FnOnce(X::Of<dual::Dual<F, 1, STRICT>>) -> O,
) -> ((O::Of<F>, O::Of<F>), bool)
where
    X: Tree<Leaf = F> + ?Sized,
    F: Part,
    O: Tree<Leaf = dual::Dual<F, 1, STRICT>>,
{
    let mut doubtful = false;
    let result = f(seed::along(x, tangent));
    let derivatives = result.map(&mut |d| {
        doubtful |= is_doubtful(STRICT, d.eps.into_iter());
        d.eps[0]
    });
    ((result.map(&mut |d| d.re), derivatives), doubtful)
}
