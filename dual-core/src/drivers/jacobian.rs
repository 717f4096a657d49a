//! The Jacobian of a function with several results.

use crate::Dual;
use crate::real::Primitive;
use crate::tree::{Lanes, Rows, Tree};

use super::gradient::First;
use super::run::{Firsts, over};

/// The values and Jacobian of a function with several results: one row a result, one column a variable.
///
/// Arrays give `[[f64; N]; M]`, slices and `Vec`s, which `f` takes by reference, give `Vec`s of rows, nalgebra vectors give matrices.
///
/// Where `f`, called once every eight variables, gives another number of results another time, which no fn without memory does, the
/// values are those of the first time, and derivatives by the variables of the other time are NaN.
///
/// ```
/// use dual_core::jacobian;
///
/// let x: [f64; 2] = [2.0, 0.0];
/// let (y, j) = jacobian(|[r, t]| [r * t.cos(), r * t.sin()], &x);
/// assert_eq!(y, [2.0, 0.0]);
/// assert_eq!(j, [[1.0, 0.0], [0.0, 2.0]]);
///
/// # #[cfg(feature = "nalgebra")] {
/// use dual_core::nalgebra::{DMatrix, dvector};
/// let (_, j) = jacobian(|v| dvector![v[0] * v[1], v[1]], &vec![2.0, 3.0]);
/// assert_eq!(j, DMatrix::from_row_slice(2, 2, &[3.0, 2.0, 0.0, 1.0]));
/// # }
/// ```
#[inline]
#[allow(clippy::type_complexity)] // the shape of the result is that of the arguments, which is the point
pub fn jacobian<X, F, O, const N: usize>(
    f: impl Fn(X::Given<'_, Dual<F, N>>) -> O,
    x: &X,
) -> (O::Of<F>, <O::Of<X::Of<F>> as Rows>::Matrix)
where
    X: Lanes<N, Leaf = F> + ?Sized,
    F: Primitive,
    O: Tree<Leaf = Dual<F, N>>,
    O::Of<X::Of<F>>: Rows,
{
    let Firsts { rows, value } = over(x, &First::<N>, f);
    (value, rows.into_matrix())
}
