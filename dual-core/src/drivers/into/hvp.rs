//! Hessian times vector, written into a row.

use core::cell::RefCell;

use crate::Dual;
use crate::dual::Dual as Number;
use crate::error::{Error, or_panic};
use crate::number::{Number as _, PLAIN};
use crate::real::{Part, Primitive};
use crate::seed;
use crate::tree::{Lanes, Tree, fits};

use super::super::gradient::Progress;
use super::super::hvp::{Hvp, Nested};
use super::super::one_shape;
use super::super::run::{Firsts, Pass, Settle, Widen, over};
use super::{ENTRIES, Entries, check};

/// As [`hvp`](crate::hvp()), which writes the product into a place of yours and gives the value.
///
/// The place is flat: an array, a slice, a vector of nalgebra, see [`Entries`]. Nothing is allocated: the seeds of a slice are made
/// in memory that the thread keeps from the call before, up to a megabyte of it.
///
/// # Panics
/// If `x` and `direction` have different shapes, or the place has another length than `x` has scalars; [`try_hvp_into`] says so
/// instead.
///
/// ```
/// use dual_core::hvp_into;
///
/// let mut product = [0.0; 2];
/// assert_eq!(hvp_into(|[x, y]| x * x * y, &[3.0, 2.0], &[1.0, 0.0], &mut product), 18.0);
/// assert_eq!(product, [4.0, 6.0]);
/// ```
#[inline]
#[track_caller]
pub fn hvp_into<X, F, const N: usize>(
    f: impl Fn(X::Given<'_, Dual<Dual<F, 1>, N>>) -> Dual<Dual<F, 1>, N>,
    x: &X,
    direction: &X,
    product: &mut (impl Entries<F> + ?Sized),
) -> F
where
    X: Lanes<N, Leaf = F> + ?Sized,
    F: Primitive,
{
    or_panic("hvp_into", try_hvp_into(f, x, direction, product))
}

/// As [`hvp_into`], for a direction and a place whose lengths nobody has compared.
///
/// # Errors
/// [`Error::Shape`] if `x` and `direction` have different shapes, [`Error::Place`] if the place has another length than `x` has scalars;
/// then `f` is not called.
///
/// ```
/// use dual_core::try_hvp_into;
///
/// let (x, v, mut product) = (vec![3.0, 2.0], vec![1.0, 0.0], [0.0; 2]);
/// assert_eq!(try_hvp_into(|x| x[0] * x[0] * x[1], &x, &v, &mut product), Ok(18.0));
/// assert_eq!(product, [4.0, 6.0]);
/// let error = try_hvp_into(|x| x[0] * x[0] * x[1], &x, &v, &mut product[..1]).unwrap_err();
/// assert_eq!(error.to_string(), "`product` has 1 entries, but there are 2 active scalars");
/// ```
#[inline]
pub fn try_hvp_into<X, F, const N: usize>(
    f: impl Fn(X::Given<'_, Dual<Dual<F, 1>, N>>) -> Dual<Dual<F, 1>, N>,
    x: &X,
    direction: &X,
    product: &mut (impl Entries<F> + ?Sized),
) -> Result<F, Error>
where
    X: Lanes<N, Leaf = F> + ?Sized,
    F: Primitive,
{
    one_shape("direction", "x", x, direction)?;
    Ok(over(x, &HvpInto::<X, _, N>::new(x, direction, product)?, f).value)
}

/// Values, and Hessian times this direction as [`Hvp`], with the product written there.
pub struct HvpInto<'a, X: ?Sized, T: ?Sized, const N: usize, const WIDE: u8 = PLAIN> {
    direction: &'a X,
    leaves: usize,
    // A driver is shared between its passes.
    product: RefCell<&'a mut T>,
}

impl<'a, X: ?Sized, T: ?Sized, const N: usize, const WIDE: u8> HvpInto<'a, X, T, N, WIDE> {
    /// A driver that writes there.
    ///
    /// # Errors
    /// If the place has another length.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn new<F>(x: &X, direction: &'a X, product: &'a mut T) -> Result<Self, Error>
    where
        X: Tree<Leaf = F>,
        T: Entries<F>,
    {
        let leaves = x.len();
        check(|| "product".to_owned(), [product.count(), leaves], ENTRIES)?;
        Ok(HvpInto { direction, leaves, product: RefCell::new(product) })
    }
}

impl<X, F, R, T, const N: usize, const WIDE: u8, const MODE: u8> Pass<X, Nested<F, N, MODE>, R>
    for HvpInto<'_, X, T, N, WIDE>
where
    X: Tree<Leaf = F> + ?Sized,
    F: Part,
    R: Tree<Leaf = Nested<F, N, MODE>>,
    T: Entries<F> + ?Sized,
{
    type Out = Firsts<(), R::Of<F>>;
    type State = Progress<F>;

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn start(&self) -> Self::State {
        Progress::new()
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn seed(&self, x: &X, state: &Self::State) -> X::Of<Nested<F, N, MODE>> {
        let mut next = state.start.wrapping_neg();
        let mut seeds = super::seeds(x, &mut |&re| {
            let lane = next;
            next = next.wrapping_add(1);
            Number::variable(Number::from_re(re), lane)
        });
        seed::turn(self.direction, &mut seeds);
        seeds
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn reseed(&self, x: &X, state: &Self::State, seeds: &mut X::Of<Nested<F, N, MODE>>) {
        seed::move_on_outer(x, state.start, seeds);
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read(&self, _: &X, state: &mut Self::State, result: R, place: &mut Option<Self::Out>) -> Option<bool> {
        let mut product = self.product.borrow_mut();
        let start = state.start;
        if const { fits::<X>(N) } || start == 0 {
            *place = Some(Firsts { rows: (), value: result.map(&mut |d| d.re.re) });
        }
        // The shape is not needed, so units stand at its leaves.
        result.map(&mut |d| {
            state.doubt.add(MODE, d.eps.iter().map(|e| e.eps[0]));
            for (leaf, lane) in (start..self.leaves).zip(&d.eps) {
                *product.entry(leaf) = lane.eps[0];
            }
        });
        state.start += N;
        state.outcome(const { fits::<X>(N) || N == 0 } || state.start >= self.leaves)
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn finish(&self, x: &X, seeds: X::Of<Nested<F, N, MODE>>) {
        super::keep(x, seeds);
    }
}

impl<'a, P, S, X: ?Sized, T: ?Sized, const N: usize, const WIDE: u8> Settle<P, S>
    for HvpInto<'a, X, T, N, WIDE>
where
    Hvp<'a, X, N, WIDE>: Settle<P, S>,
{
    const AT_ONCE: bool = <Hvp<'a, X, N, WIDE> as Settle<P, S>>::AT_ONCE;
}

impl<'a, V, X: ?Sized, T: ?Sized, const N: usize, const WIDE: u8> Widen<V> for HvpInto<'a, X, T, N, WIDE>
where
    Hvp<'a, X, N, WIDE>: Widen<V>,
{
    const PAYS: bool = <Hvp<'a, X, N, WIDE> as Widen<V>>::PAYS;
}
