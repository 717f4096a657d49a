//! First derivatives by every leaf, in one pass or in chunks.

use crate::real::{Part, Primitive};
use crate::seed;
use crate::tree::{Lanes, Tree, fits};
use crate::{Dual, dual};

use super::is_doubtful;

/// The value and gradient of a function of several variables.
///
/// The gradient has the shape of `x`: `[f64; N]`, `SVector`, `DVector`, or `Vec` for a slice. Arrays and `SVector`s
/// take one pass of N lanes; slices, `Vec`s and `DVector`s go eight lanes at a time, so `f` is called ⌈n/8⌉ times.
///
/// ```
/// use dual_core::gradient;
///
/// let (z, dz) = gradient(|[x, y]| x * x + 3.0 * x * y + y * y, &[2.0, 1.0]);
/// assert_eq!((z, dz), (11.0, [7.0, 8.0]));
///
/// let (_, d) = gradient(|v| v.iter().map(|x| x * x).sum(), &vec![1.0, 2.0, 3.0]);
/// assert_eq!(d, [2.0, 4.0, 6.0]);
/// ```
#[inline]
pub fn gradient<X, F, const N: usize>(f: impl Fn(X::Of<Dual<F, N>>) -> Dual<F, N>, x: &X) -> (F, X::Of<F>)
where
    X: Lanes<N, Leaf = F> + ?Sized,
    F: Primitive,
{
    first(x, f).0
}

/// Value and first derivatives of any tree of outputs by any tree of inputs, `N` lanes a pass; and whether a number
/// that is not strict leaves them in doubt.
#[inline(always)]
#[allow(clippy::type_complexity)] // the shape of the result is that of the arguments, which is the point
pub(crate) fn first<X, F, O, const N: usize, const STRICT: bool>(
    x: &X,
    f: impl Fn(X::Of<dual::Dual<F, N, STRICT>>) -> O,
) -> ((O::Of<F>, O::Of<X::Of<F>>), bool)
where
    X: Tree<Leaf = F> + ?Sized,
    F: Part,
    O: Tree<Leaf = dual::Dual<F, N, STRICT>>,
{
    let mut doubtful = false;
    let result = f(seed::dual(x, 0));
    let value = result.map(&mut |d| d.re);
    let mut rows = result.map(&mut |d| {
        doubtful |= is_doubtful(STRICT, d.eps.into_iter());
        seed::row(x, 0, &d.eps, |&e| e)
    });
    if const { fits::<X>(N) } {
        return ((value, rows), doubtful);
    }
    let mut start = N;
    while start < x.len() && N > 0 {
        let result = f(seed::dual(x, start));
        result.zip_mut(&mut rows, &mut |d, row| {
            doubtful |= is_doubtful(STRICT, d.eps.into_iter());
            seed::fill(x, start, &d.eps, |&e| e, row);
        });
        start += N;
    }
    ((value, rows), doubtful)
}
