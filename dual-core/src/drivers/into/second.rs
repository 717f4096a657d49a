//! Second derivatives, written into a table, with the gradient beside it.

use core::cell::RefCell;

use crate::error::{Error, or_panic};
use crate::hyper_dual::HyperDual as Number;
use crate::number::PLAIN;
use crate::real::{Part, Primitive};
use crate::seed::Blocks;
use crate::tree::{Lanes, Tree, fits};
use crate::{Dim, HyperDual, Packed};

use super::super::Doubt;
use super::super::hessian::Second;
use super::super::run::{Firsts, Pass, Settle, Widen, over};
use super::{ENTRIES, Entries, Table, check};

/// As [`hessian`](crate::hessian()), which writes gradient and Hessian into places of yours and gives the value.
///
/// What is written into is flat, see [`Entries`] and [`Table`]. Nothing is allocated: the seeds of a slice are made in memory that
/// the thread keeps from the call before, up to a megabyte of it.
///
/// # Panics
/// If the gradient or a row has another length than `x` has scalars, or there are more or fewer rows; [`try_hessian_into`] says so
/// instead.
///
/// ```
/// # #[cfg(feature = "nalgebra")] {
/// use dual_core::hessian_into;
/// use dual_core::nalgebra::{Matrix2, Vector2};
///
/// // Newton's method.
/// let (mut x, mut slope, mut bend) = (Vector2::new(1.0_f64, 1.0), Vector2::zeros(), Matrix2::zeros());
/// for _ in 0..8 {
///     hessian_into(|x| x[0] * x[0] + x[1].exp() - x[1], &x, &mut slope, &mut bend);
///     x -= bend.lu().solve(&slope).expect("a regular Hessian");
/// }
/// assert!(x.norm() < 1e-12);
/// # }
/// ```
#[inline]
#[track_caller]
pub fn hessian_into<X, F, const N: usize>(
    f: impl Fn(X::Given<'_, HyperDual<F, N>>) -> HyperDual<F, N>,
    x: &X,
    gradient: &mut (impl Entries<F> + ?Sized),
    hessian: &mut (impl Table<F> + ?Sized),
) -> F
where
    X: Lanes<N, Leaf = F> + ?Sized,
    F: Primitive,
    Dim<N>: Packed,
{
    or_panic("hessian_into", try_hessian_into(f, x, gradient, hessian))
}

/// As [`hessian_into`], for places whose lengths nobody has compared.
///
/// # Errors
/// [`Error::Place`] if the gradient or a row has another length than `x` has scalars, or there are more or fewer rows; then `f` is
/// not called.
///
/// ```
/// use dual_core::try_hessian_into;
///
/// let (x, mut slope, mut bend) = (vec![3.0, 2.0], [0.0; 2], [[0.0; 2]; 2]);
/// assert_eq!(try_hessian_into(|x| x[0] * x[0] * x[1], &x, &mut slope, &mut bend), Ok(18.0));
/// assert_eq!((slope, bend), ([12.0, 9.0], [[4.0, 6.0], [6.0, 0.0]]));
/// let error = try_hessian_into(|x| x[0] * x[0] * x[1], &x, &mut slope, &mut bend[..1]).unwrap_err();
/// assert_eq!(error.to_string(), "`hessian` has 1 rows, but there are 2 active scalars");
/// ```
#[inline]
pub fn try_hessian_into<X, F, const N: usize>(
    f: impl Fn(X::Given<'_, HyperDual<F, N>>) -> HyperDual<F, N>,
    x: &X,
    gradient: &mut (impl Entries<F> + ?Sized),
    hessian: &mut (impl Table<F> + ?Sized),
) -> Result<F, Error>
where
    X: Lanes<N, Leaf = F> + ?Sized,
    F: Primitive,
    Dim<N>: Packed,
{
    Ok(over(x, &SecondInto::<_, _, N>::new(x, gradient, hessian)?, f).value)
}

/// Values, first and second derivatives as [`Second`], with the derivatives written there.
pub struct SecondInto<
    'a,
    G: ?Sized,
    H: ?Sized,
    const N: usize,
    const MODE: u8 = PLAIN,
    const WIDE: u8 = PLAIN,
> {
    leaves: usize,
    // A driver is shared between its passes.
    written: RefCell<(&'a mut G, &'a mut H)>,
}

/// How far a driver has come: the pair of blocks of the next pass.
pub struct Pair<F> {
    pair: (usize, usize),
    doubt: Doubt<F>,
}

impl<'a, G: ?Sized, H: ?Sized, const N: usize, const FIRST: u8, const WIDE: u8>
    SecondInto<'a, G, H, N, FIRST, WIDE>
{
    const SIZE: usize = if N < 2 { 1 } else { N / 2 };

    /// A driver that writes there.
    ///
    /// # Errors
    /// If something has another length.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn new<X, F>(x: &X, gradient: &'a mut G, hessian: &'a mut H) -> Result<Self, Error>
    where
        X: Tree<Leaf = F> + ?Sized,
        G: Entries<F>,
        H: Table<F>,
    {
        let leaves = x.len();
        check(|| "gradient".to_owned(), [gradient.count(), leaves], ENTRIES)?;
        check(|| "hessian".to_owned(), [hessian.rows(), leaves], ["rows", ENTRIES[1]])?;
        for i in 0..leaves {
            check(|| format!("hessian[{i}]"), [hessian.columns(i), leaves], ENTRIES)?;
        }
        Ok(SecondInto { leaves, written: RefCell::new((gradient, hessian)) })
    }

    /// Which leaf variable `k` of this pass is.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn leaf(at_once: bool, pair: (usize, usize), k: usize) -> usize {
        match (at_once, k < Self::SIZE) {
            (true, _) => k,
            (false, true) => pair.0 * Self::SIZE + k,
            (false, false) => pair.1 * Self::SIZE + k - Self::SIZE,
        }
    }

    /// Whether every leaf is a variable of the one pass.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn at_once<X: Tree + ?Sized>(&self) -> bool {
        (const { fits::<X>(N) }) || self.leaves <= N
    }

    /// The number of leaf `k`, a variable or not.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn number<X, F, const MODE: u8>(&self, pair: (usize, usize), k: usize, re: F) -> Number<F, N, MODE>
    where
        X: Tree<Leaf = F> + ?Sized,
        F: Part,
        Dim<N>: Packed,
    {
        let variable =
            if self.at_once::<X>() { k } else { Blocks { size: Self::SIZE, pair }.variable(k).unwrap_or(N) };
        Number::variable(re, variable)
    }
}

impl<X, F, R, G, H, const N: usize, const FIRST: u8, const WIDE: u8, const MODE: u8>
    Pass<X, Number<F, N, MODE>, R> for SecondInto<'_, G, H, N, FIRST, WIDE>
where
    X: Tree<Leaf = F> + ?Sized,
    F: Part,
    R: Tree<Leaf = Number<F, N, MODE>>,
    G: Entries<F> + ?Sized,
    H: Table<F> + ?Sized,
    Dim<N>: Packed,
{
    type Out = Firsts<(), R::Of<F>>;
    type State = Pair<F>;

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn start(&self) -> Self::State {
        Pair { pair: (0, 1), doubt: Doubt::new() }
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn seed(&self, x: &X, state: &Self::State) -> X::Of<Number<F, N, MODE>> {
        let mut next = 0;
        super::seeds(x, &mut |&re| {
            let k = next;
            next += 1;
            self.number::<X, F, MODE>(state.pair, k, re)
        })
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn reseed(&self, x: &X, state: &Self::State, seeds: &mut X::Of<Number<F, N, MODE>>) {
        x.zip_range(seeds, 0..self.leaves, &mut |k, &re, seed| {
            *seed = self.number::<X, F, MODE>(state.pair, k, re);
        });
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read(&self, _: &X, state: &mut Self::State, result: R, place: &mut Option<Self::Out>) -> Option<bool> {
        let mut written = self.written.borrow_mut();
        let (gradient, hessian) = &mut *written;
        let (once, pair) = (self.at_once::<X>(), state.pair);
        let value = result.map(&mut |d| {
            state.doubt.add(MODE, d.eps.iter().copied());
            state.doubt.add(MODE, d.triangle.as_ref().iter().copied());
            for k in 0..N {
                let i = Self::leaf(once, pair, k);
                if i >= self.leaves {
                    continue;
                }
                *gradient.entry(i) = d.eps[k];
                for l in 0..=k {
                    let j = Self::leaf(once, pair, l);
                    if j < self.leaves {
                        let second = d.second(k, l);
                        *hessian.entry(i, j) = second;
                        *hessian.entry(j, i) = second;
                    }
                }
            }
            d.re
        });
        let (count, (i, j)) = (self.leaves.div_ceil(Self::SIZE), pair);
        state.pair = if j + 1 < count { (i, j + 1) } else { (i + 1, i + 2) };
        let last = once || state.pair.1 >= count;
        *place = Some(Firsts { rows: (), value });
        last.then(|| state.doubt.remains())
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn finish(&self, x: &X, seeds: X::Of<Number<F, N, MODE>>) {
        super::keep(x, seeds);
    }
}

impl<P, S, G: ?Sized, H: ?Sized, const N: usize, const FIRST: u8, const WIDE: u8> Settle<P, S>
    for SecondInto<'_, G, H, N, FIRST, WIDE>
where
    Second<N, FIRST, WIDE>: Settle<P, S>,
{
    const AT_ONCE: bool = <Second<N, FIRST, WIDE> as Settle<P, S>>::AT_ONCE;
}

impl<V, G: ?Sized, H: ?Sized, const N: usize, const FIRST: u8, const WIDE: u8> Widen<V>
    for SecondInto<'_, G, H, N, FIRST, WIDE>
where
    Second<N, FIRST, WIDE>: Widen<V>,
{
    const PAYS: bool = <Second<N, FIRST, WIDE> as Widen<V>>::PAYS;
}
