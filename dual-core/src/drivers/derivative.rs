//! The derivative of a function of one scalar.

use crate::Dual;
use crate::real::{Primitive, of};
use crate::tree::Tree;

/// The value and derivative of a function of one scalar.
///
/// The result may be a number, or an array, tuple or vector of numbers; value and derivative have its shape.
///
/// ```
/// use dual_core::derivative;
///
/// let (y, dy) = derivative(|x| x * x, 3.0);
/// assert_eq!((y, dy), (9.0, 6.0));
/// let (_, velocity) = derivative(|t| [t.cos(), t.sin()], 0.0);
/// assert_eq!(velocity, [0.0, 1.0]);
/// ```
#[inline]
pub fn derivative<F, O>(f: impl FnOnce(Dual<F, 1>) -> O, x: F) -> (O::Of<F>, O::Of<F>)
where
    F: Primitive,
    O: Tree<Leaf = Dual<F, 1>>,
{
    let result = f(Dual::new(x, [of(1.0)]));
    (result.map(&mut |d| d.re), result.map(&mut |d| d.eps[0]))
}
