//! Second derivatives by every pair of leaves, in one pass or in blocks.

use crate::hyper_dual::HyperDual as Number;
use crate::number::{PLAIN, STRICT, unknown};
use crate::real::{Part, Primitive};
use crate::seed::{self, Blocks};
use crate::tree::{Lanes, Rows, Tree, fits};
use crate::{Dim, HyperDual, Packed};

use super::gradient::Progress;
use super::run::{Pass, Settle, Widen, over};

/// The value, gradient and Hessian of a function of several variables.
///
/// The Hessian is symmetric: `[[f64; N]; N]` for arrays (N ≤ 16), rows in a `Vec` for slices, a matrix for nalgebra
/// vectors. Slices, `Vec`s and `DVector`s, which `f` takes by reference, go by pairs of blocks of four if they have more than eight
/// entries.
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
    f: impl Fn(X::Given<'_, HyperDual<F, N>>) -> HyperDual<F, N>,
    x: &X,
) -> (F, X::Of<F>, <X::Of<X::Of<F>> as Rows>::Matrix)
where
    X: Lanes<N, Leaf = F> + ?Sized,
    X::Of<X::Of<F>>: Rows,
    F: Primitive,
    Dim<N>: Packed,
{
    let (value, gradient, rows) = over(x, &Second::<N>, f);
    (value, gradient, rows.into_matrix())
}

/// Values, first and second derivatives, `N` variables a pass, over numbers of this mode first; with wide vectors, of that
/// one.
///
/// More leaves than that go by pairs of blocks of half as many: every pair once, which with three blocks or more also
/// covers the pairs within each block.
pub struct Second<const N: usize, const MODE: u8 = PLAIN, const WIDE: u8 = PLAIN>;

/// How far a driver has come that goes by pairs of blocks.
pub struct Pairs<F> {
    pair: (usize, usize),
    progress: Progress<F>,
}

impl<const N: usize, const FIRST: u8, const WIDE: u8> Second<N, FIRST, WIDE> {
    /// Whether every leaf is a variable of the one pass.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn at_once<X: Tree + ?Sized>(x: &X) -> bool {
        (const { fits::<X>(N) }) || x.len() <= N
    }

    const SIZE: usize = if N < 2 { 1 } else { N / 2 };
}

impl<X, F, R, const N: usize, const FIRST: u8, const WIDE: u8, const MODE: u8> Pass<X, Number<F, N, MODE>, R>
    for Second<N, FIRST, WIDE>
where
    X: Tree<Leaf = F> + ?Sized,
    F: Part,
    R: Tree<Leaf = Number<F, N, MODE>>,
    Dim<N>: Packed,
{
    type Out = (R::Of<F>, R::Of<X::Of<F>>, R::Of<X::Of<X::Of<F>>>);
    type State = Pairs<F>;

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn start(&self) -> Self::State {
        Pairs { pair: (0, 1), progress: Progress::new() }
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn seed(&self, x: &X, state: &Self::State) -> X::Of<Number<F, N, MODE>> {
        if Self::at_once(x) {
            seed::hyper_variables(x)
        } else {
            seed::hyper_dual(x, Blocks { size: Self::SIZE, pair: state.pair })
        }
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn reseed(&self, x: &X, state: &Self::State, seeds: &mut X::Of<Number<F, N, MODE>>) {
        let blocks = Blocks { size: Self::SIZE, pair: state.pair };
        seed::move_on_blocks(x, blocks, seeds);
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read(&self, x: &X, state: &mut Self::State, result: R, place: &mut Option<Self::Out>) -> Option<bool> {
        let progress = &mut state.progress;
        let doubt = &mut progress.doubt;
        if Self::at_once(x) {
            let gradients = result.map(&mut |d| seed::row(x, &d.eps, |&e| e));
            let hessians = result.map(&mut |d| {
                doubt.add(MODE, d.eps.iter().copied());
                doubt.add(MODE, d.triangle.as_ref().iter().copied());
                seed::rows(x, |i, j| d.at(i, j))
            });
            *place = Some((result.map(&mut |d| d.re), gradients, hessians));
            return progress.outcome(true);
        }
        let (_, gradients, hessians) = place.get_or_insert_with(|| {
            let gradients = result.map(&mut |_| x.map(&mut |_| unknown()));
            let hessians = result.map(&mut |_| seed::rows(x, |_, _| unknown()));
            (result.map(&mut |d| d.re), gradients, hessians)
        });
        let blocks = Blocks { size: Self::SIZE, pair: state.pair };
        result.zip_mut(gradients, &mut |d, row| seed::fill_blocks(x, blocks, |k| d.eps[k], row));
        result.zip_mut(hessians, &mut |d, rows| {
            doubt.add(MODE, d.eps.iter().copied());
            doubt.add(MODE, d.triangle.as_ref().iter().copied());
            seed::fill_block_pairs(x, blocks, d, rows);
        });
        let (count, (i, j)) = (x.len().div_ceil(Self::SIZE), state.pair);
        state.pair = if j + 1 < count { (i, j + 1) } else { (i + 1, i + 2) };
        progress.outcome(state.pair.1 >= count)
    }
}

impl<F: Part, const N: usize, const WIDE: u8> Settle<Number<F, N, PLAIN>, Number<F, N>>
    for Second<N, PLAIN, WIDE>
where
    Dim<N>: Packed,
{
}

impl<F: Part, const N: usize, const WIDE: u8> Settle<Number<F, N>, Number<F, N>> for Second<N, STRICT, WIDE>
where
    Dim<N>: Packed,
{
    const AT_ONCE: bool = true;
}

impl<F: Part, const N: usize, const WIDE: u8> Widen<Number<F, N, WIDE>> for Second<N, PLAIN, WIDE>
where
    Dim<N>: Packed,
{
    const PAYS: bool = true;
}
