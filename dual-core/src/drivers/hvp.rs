//! Hessian times vector: the gradient of the derivative along one direction.

use crate::real::{Part, Primitive};
use crate::seed;
use crate::tree::{Lanes, Tree, fits};
use crate::{Dual, dual};

use super::{is_doubtful, same_length};

/// The Hessian of a scalar function times a direction, H·v, without the Hessian.
///
/// Forward over forward: the inner dual number moves along the direction, the outer one along each variable.
///
/// # Panics
/// If `x` and `direction` have different lengths; the message names both.
///
/// ```
/// use dual_core::hvp;
///
/// let hv = hvp(|[x, y]| x * x * y, &[3.0, 2.0], &[1.0, 0.0]);
/// assert_eq!(hv, [4.0, 6.0]);
/// ```
#[inline]
#[track_caller]
pub fn hvp<X, F, const N: usize>(
    f: impl Fn(X::Of<Dual<Dual<F, 1>, N>>) -> Dual<Dual<F, 1>, N>,
    x: &X,
    direction: &X,
) -> X::Of<F>
where
    X: Lanes<N, Leaf = F> + ?Sized,
    F: Primitive,
{
    same_length("hvp", "direction", "x", x, direction);
    along(x, direction, f).0
}

/// Forward over forward: `N` lanes, and within each the direction.
pub(crate) type Nested<F, const N: usize, const STRICT: bool> =
    dual::Dual<dual::Dual<F, 1, STRICT>, N, STRICT>;

/// Hessian times direction for any tree of outputs, `N` lanes a pass; and whether a number that is not strict leaves
/// it in doubt.
#[inline(always)]
pub(crate) fn along<X, F, O, const N: usize, const STRICT: bool>(
    x: &X,
    direction: &X,
    f: impl Fn(X::Of<Nested<F, N, STRICT>>) -> O,
) -> (O::Of<X::Of<F>>, bool)
where
    X: Tree<Leaf = F> + ?Sized,
    F: Part,
    O: Tree<Leaf = Nested<F, N, STRICT>>,
{
    let mut doubtful = false;
    let result = f(seed::along_and_dual(x, direction, 0));
    let mut rows = result.map(&mut |d| {
        doubtful |= is_doubtful(STRICT, d.eps.iter().map(|e| e.eps[0]));
        seed::row(x, 0, &d.eps, |e| e.eps[0])
    });
    if const { fits::<X>(N) } {
        return (rows, doubtful);
    }
    let mut start = N;
    while start < x.len() && N > 0 {
        let result = f(seed::along_and_dual(x, direction, start));
        result.zip_mut(&mut rows, &mut |d, row| {
            doubtful |= is_doubtful(STRICT, d.eps.iter().map(|e| e.eps[0]));
            seed::fill(x, start, &d.eps, |e| e.eps[0], row);
        });
        start += N;
    }
    (rows, doubtful)
}
