//! Second derivatives by every pair of leaves, in one pass or in blocks.

use crate::number::{Number, zero};
use crate::real::{Part, Primitive};
use crate::seed::{self, Blocks};
use crate::tree::{Lanes, Rows, Tree, fits};
use crate::{Dim, HyperDual, Packed, hyper_dual};

use super::is_doubtful;

/// The value, gradient and Hessian of a function of several variables.
///
/// The Hessian is symmetric: `[[f64; N]; N]` for arrays (N ≤ 16), rows in a `Vec` for slices, a matrix for nalgebra
/// vectors. Slices, `Vec`s and `DVector`s of more than eight entries go by pairs of blocks of four.
///
/// ```
/// use dual_core::hessian;
///
/// let (z, dz, ddz) = hessian(|[x, y]| x * x * y, &[3.0, 2.0]);
/// assert_eq!((z, dz), (18.0, [12.0, 9.0]));
/// assert_eq!(ddz, [[4.0, 6.0], [6.0, 0.0]]);
/// ```
#[inline]
#[allow(clippy::type_complexity)] // the shape of the result is that of the arguments, which is the point
pub fn hessian<X, F, const N: usize>(
    f: impl Fn(X::Of<HyperDual<F, N>>) -> HyperDual<F, N>,
    x: &X,
) -> (F, X::Of<F>, <X::Of<X::Of<F>> as Rows>::Matrix)
where
    X: Lanes<N, Leaf = F> + ?Sized,
    X::Of<X::Of<F>>: Rows,
    F: Primitive,
    Dim<N>: Packed,
{
    let ((value, gradient, rows), _) = second(x, f);
    (value, gradient, rows.into_matrix())
}

/// Value, first and second derivatives of any tree of outputs by any tree of inputs, `N` variables a pass; and whether
/// a number that is not strict leaves them in doubt.
#[inline(always)]
#[allow(clippy::type_complexity)] // the shape of the result is that of the arguments, which is the point
pub(crate) fn second<X, F, O, const N: usize, const STRICT: bool>(
    x: &X,
    f: impl Fn(X::Of<hyper_dual::HyperDual<F, N, STRICT>>) -> O,
) -> ((O::Of<F>, O::Of<X::Of<F>>, O::Of<X::Of<X::Of<F>>>), bool)
where
    X: Tree<Leaf = F> + ?Sized,
    F: Part,
    O: Tree<Leaf = hyper_dual::HyperDual<F, N, STRICT>>,
    Dim<N>: Packed,
{
    if const { fits::<X>(N) } {
        return in_one_pass(x, f);
    }
    if x.len() <= N { in_one_pass(x, f) } else { in_blocks(x, f) }
}

/// Every leaf is a variable.
#[inline(always)]
#[allow(clippy::type_complexity)] // the shape of the result is that of the arguments, which is the point
fn in_one_pass<X, F, O, const N: usize, const STRICT: bool>(
    x: &X,
    f: impl Fn(X::Of<hyper_dual::HyperDual<F, N, STRICT>>) -> O,
) -> ((O::Of<F>, O::Of<X::Of<F>>, O::Of<X::Of<X::Of<F>>>), bool)
where
    X: Tree<Leaf = F> + ?Sized,
    F: Part,
    O: Tree<Leaf = hyper_dual::HyperDual<F, N, STRICT>>,
    Dim<N>: Packed,
{
    let mut doubtful = false;
    let result = f(seed::variables(x));
    let value = result.map(&mut |d| d.re);
    let gradients = result.map(&mut |d| seed::row(x, 0, &d.eps, |&e| e));
    let hessians = result.map(&mut |d| {
        doubtful |= is_doubtful(STRICT, d.parts().skip(1));
        seed::rows(x, |i, j| d.second(i, j))
    });
    ((value, gradients, hessians), doubtful)
}

/// Every pair of blocks once; with three blocks or more that also covers the pairs within each block.
#[inline(always)]
#[allow(clippy::type_complexity)] // the shape of the result is that of the arguments, which is the point
fn in_blocks<X, F, O, const N: usize, const STRICT: bool>(
    x: &X,
    f: impl Fn(X::Of<hyper_dual::HyperDual<F, N, STRICT>>) -> O,
) -> ((O::Of<F>, O::Of<X::Of<F>>, O::Of<X::Of<X::Of<F>>>), bool)
where
    X: Tree<Leaf = F> + ?Sized,
    F: Part,
    O: Tree<Leaf = hyper_dual::HyperDual<F, N, STRICT>>,
    Dim<N>: Packed,
{
    let size = (N / 2).max(1);
    let blocks = x.len().div_ceil(size);
    let mut doubtful = false;
    let mut result = f(seed::hyper_dual(x, Blocks { size, pair: (0, 1) }));
    let value = result.map(&mut |d| d.re);
    let mut gradients = result.map(&mut |_| x.map(&mut |_| zero()));
    let mut hessians = result.map(&mut |_| seed::rows(x, |_, _| zero()));
    for i in 0..blocks {
        for j in i + 1..blocks {
            let blocks = Blocks { size, pair: (i, j) };
            if (i, j) != (0, 1) {
                result = f(seed::hyper_dual(x, blocks));
            }
            result.zip_mut(&mut gradients, &mut |d, row| seed::fill_blocks(x, blocks, |k| d.eps[k], row));
            result.zip_mut(&mut hessians, &mut |d, rows| {
                doubtful |= is_doubtful(STRICT, d.parts().skip(1));
                seed::fill_block_pairs(x, blocks, d, rows);
            });
        }
    }
    ((value, gradients, hessians), doubtful)
}
