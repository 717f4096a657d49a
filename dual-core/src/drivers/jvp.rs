//! Jacobian times vector: the derivative along one direction, in one lane.

use crate::Dual;
use crate::real::Primitive;
use crate::seed;
use crate::tree::Tree;

use super::same_length;

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
    let result = f(seed::along(x, tangent));
    (result.map(&mut |d| d.re), result.map(&mut |d| d.eps[0]))
}
