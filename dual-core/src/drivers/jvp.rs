//! Jacobian times vector: the derivative along one direction, in one lane.

use crate::Dual;
use crate::dual::Dual as Number;
use crate::error::{Error, or_panic};
use crate::number::PLAIN;
use crate::real::{Part, Primitive};
use crate::seed;
use crate::tree::Tree;

use super::run::{Firsts, Pass, Settle, Widen};
use super::{Doubt, one_shape};

/// The values of a function and their derivatives along a direction, J·t, at the cost of one lane.
///
/// # Panics
/// If `x` and `tangent` have different shapes, where no type fixes them; [`try_jvp`] says so instead.
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
    or_panic("jvp", try_jvp(f, x, tangent))
}

/// As [`jvp`], for a tangent whose length nobody has compared.
///
/// # Errors
/// [`Error::Shape`] if `x` and `tangent` have different shapes.
///
/// ```
/// use dual_core::try_jvp;
///
/// let product = |x: Vec<dual_core::Dual<f64, 1>>| x[0] * x[1];
/// assert_eq!(try_jvp(product, &[2.0, 3.0][..], &[1.0, 0.0]), Ok((6.0, 3.0)));
/// let error = try_jvp(product, &[2.0, 3.0][..], &[1.0]).unwrap_err();
/// assert_eq!(error.to_string(), "the tangent of `x` has length 1, but `x` has length 2");
/// ```
#[inline]
#[allow(clippy::type_complexity)] // the shape of the results is that of the fn's, twice
pub fn try_jvp<X, F, O>(
    f: impl FnOnce(X::Of<Dual<F, 1>>) -> O,
    x: &X,
    tangent: &X,
) -> Result<(O::Of<F>, O::Of<F>), Error>
where
    X: Tree<Leaf = F> + ?Sized,
    F: Primitive,
    O: Tree<Leaf = Dual<F, 1>>,
{
    one_shape("tangent", "x", x, tangent)?;
    let result = f(seed::along(x, tangent));
    Ok((result.map(&mut |d| d.re), result.map(&mut |d| d.eps[0])))
}

/// Values and derivatives along these tangents.
pub struct Jvp<'a, X: ?Sized>(pub &'a X);

impl<X, F, R, const MODE: u8> Pass<X, Number<F, 1, MODE>, R> for Jvp<'_, X>
where
    X: Tree<Leaf = F> + ?Sized,
    F: Part,
    R: Tree<Leaf = Number<F, 1, MODE>>,
{
    type Out = Firsts<R::Of<F>, R::Of<F>>;
    type State = ();

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn start(&self) {}
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn seed(&self, x: &X, (): &()) -> X::Of<Number<F, 1, MODE>> {
        seed::along(x, self.0)
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read(&self, _: &X, (): &mut (), result: R, place: &mut Option<Self::Out>) -> Option<bool> {
        let mut doubt = Doubt::new();
        let rows = result.map(&mut |d| {
            doubt.add(MODE, d.eps.into_iter());
            d.eps[0]
        });
        *place = Some(Firsts { rows, value: result.map(&mut |d| d.re) });
        Some(doubt.remains())
    }
}

impl<F, X: ?Sized> Settle<Number<F, 1, PLAIN>, Number<F, 1>> for Jvp<'_, X> {}

impl<F, X: ?Sized> Widen<Number<F, 1, PLAIN>> for Jvp<'_, X> {
    const PAYS: bool = false;
}
