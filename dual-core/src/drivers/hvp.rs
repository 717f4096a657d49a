//! Hessian times vector: the gradient of the derivative along one direction.

use crate::error::{Error, or_panic};
use crate::number::{PLAIN, STRICT};
use crate::real::{Part, Primitive};
use crate::seed;
use crate::tree::{Lanes, Tree, fits};
use crate::{Dual, dual};

use super::gradient::{LANES_NARROW, Progress};
use super::one_shape;
use super::run::{Pass, Settle, Widen, over};

/// The Hessian of a scalar function times a direction, H·v, without the Hessian.
///
/// Forward over forward: the inner dual number moves along the direction, the outer one along each variable.
///
/// # Panics
/// If `x` and `direction` have different shapes, where no type fixes them; [`try_hvp`] says so instead.
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
    f: impl Fn(X::Given<'_, Dual<Dual<F, 1>, N>>) -> Dual<Dual<F, 1>, N>,
    x: &X,
    direction: &X,
) -> X::Of<F>
where
    X: Lanes<N, Leaf = F> + ?Sized,
    F: Primitive,
{
    or_panic("hvp", try_hvp(f, x, direction))
}

/// As [`hvp`], for a direction whose length nobody has compared.
///
/// # Errors
/// [`Error::Shape`] if `x` and `direction` have different shapes.
///
/// ```
/// use dual_core::try_hvp;
///
/// let x = vec![3.0, 2.0];
/// assert_eq!(try_hvp(|x| x[0] * x[0] * x[1], &x, &vec![1.0, 0.0]), Ok(vec![4.0, 6.0]));
/// assert!(try_hvp(|x| x[0] * x[0] * x[1], &x, &vec![1.0]).is_err());
/// ```
#[inline]
pub fn try_hvp<X, F, const N: usize>(
    f: impl Fn(X::Given<'_, Dual<Dual<F, 1>, N>>) -> Dual<Dual<F, 1>, N>,
    x: &X,
    direction: &X,
) -> Result<X::Of<F>, Error>
where
    X: Lanes<N, Leaf = F> + ?Sized,
    F: Primitive,
{
    one_shape("direction", "x", x, direction)?;
    Ok(over(x, &Hvp::<X, N>(direction), f))
}

/// Forward over forward: `N` lanes, and within each the direction.
pub(crate) type Nested<F, const N: usize, const MODE: u8 = STRICT> =
    dual::Dual<dual::Dual<F, 1, MODE>, N, MODE>;

/// Hessian times this direction, `N` lanes a pass; with wide vectors, over numbers of this mode.
pub struct Hvp<'a, X: ?Sized, const N: usize, const WIDE: u8 = PLAIN>(pub &'a X);

impl<X, F, R, const N: usize, const WIDE: u8, const MODE: u8> Pass<X, Nested<F, N, MODE>, R>
    for Hvp<'_, X, N, WIDE>
where
    X: Tree<Leaf = F> + ?Sized,
    F: Part,
    R: Tree<Leaf = Nested<F, N, MODE>>,
{
    type Out = R::Of<X::Of<F>>;
    type State = Progress<F>;

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn start(&self) -> Self::State {
        Progress::new()
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn seed(&self, x: &X, state: &Self::State) -> X::Of<Nested<F, N, MODE>> {
        seed::along_and_dual(x, self.0, state.start)
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn reseed(&self, x: &X, state: &Self::State, seeds: &mut X::Of<Nested<F, N, MODE>>) {
        seed::move_on_outer(x, state.start, seeds);
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read(&self, x: &X, state: &mut Self::State, result: R, place: &mut Option<Self::Out>) -> Option<bool> {
        let start = state.start;
        let doubt = &mut state.doubt;
        let mut settle = |d: &Nested<F, N, MODE>| doubt.add(MODE, d.eps.iter().map(|e| e.eps[0]));
        if const { fits::<X>(N) } || start == 0 {
            *place = Some(result.map(&mut |d| {
                settle(d);
                seed::row(x, &d.eps, |e| e.eps[0])
            }));
        } else if let Some(rows) = place {
            result.zip_mut(rows, &mut |d, row| {
                settle(d);
                seed::fill(x, start, &d.eps, |e| e.eps[0], row);
            });
        }
        state.start += N;
        state.outcome(const { fits::<X>(N) || N == 0 } || state.start >= x.len())
    }
}

impl<F, X: ?Sized, const N: usize, const WIDE: u8> Settle<Nested<F, N, PLAIN>, Nested<F, N>>
    for Hvp<'_, X, N, WIDE>
{
}

impl<F, X: ?Sized, const N: usize, const WIDE: u8> Widen<Nested<F, N, WIDE>> for Hvp<'_, X, N, WIDE> {
    const PAYS: bool = N > LANES_NARROW;
}
