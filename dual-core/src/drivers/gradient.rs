//! First derivatives by every leaf, in one pass or in chunks.

use crate::Dual;
use crate::dual::Dual as Number;
use crate::number::{FUSED, PLAIN, STRICT, unknown, zero};
use crate::reaching::Reaching;
use crate::real::{Part, Primitive};
use crate::seed;
use crate::sparse::{self, Sparse};
use crate::tree::{Lanes, Leaf, Tree, fits};

use super::Doubt;
use super::run::{Firsts, Pass, Settle, Widen, over};

/// The value and gradient of a function of several variables.
///
/// The gradient has the shape of `x`: `[f64; N]`, `SVector`, `DVector`, or `Vec` for a slice. Arrays and `SVector`s
/// take one pass of N lanes, and `f` takes them by value; slices, `Vec`s and `DVector`s go eight lanes at a time, so `f` is called ⌈n/8⌉
/// times, and takes `&[Dual<f64, 8>]` or `&DVector<Dual<f64, 8>>`. [`gradient_into`](crate::gradient_into()) gives the gradient a place.
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
pub fn gradient<X, F, const N: usize>(
    f: impl Fn(X::Given<'_, Dual<F, N>>) -> Dual<F, N>,
    x: &X,
) -> (F, X::Of<F>)
where
    X: Lanes<N, Leaf = F> + ?Sized,
    F: Primitive,
{
    let Firsts { rows, value } = over(x, &First::<N>, f);
    (value, rows)
}

/// Values and first derivatives, `N` lanes a pass, over numbers of this kind and mode first; with wide vectors, of that one.
pub struct First<const N: usize, const MODE: u8 = PLAIN, const WIDE: u8 = PLAIN, const KIND: u8 = DENSE>;

/// The kind of numbers that hold every lane.
pub const DENSE: u8 = 0;
/// The kind for several passes: those without a tangent know it.
pub const SPARSE: u8 = 1;
/// The kind for code without loops: which lanes there are, is known when that is compiled.
pub const REACHING: u8 = 2;

/// How far a driver has come.
pub struct Progress<F> {
    /// The first leaf of the next pass.
    pub(super) start: usize,
    pub(super) doubt: Doubt<F>,
}

impl<F: Part> Progress<F> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(super) fn new() -> Self {
        Progress { start: 0, doubt: Doubt::new() }
    }

    /// Whether there is a doubt, if this was the last pass.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(super) fn outcome(&self, last: bool) -> Option<bool> {
        last.then(|| self.doubt.remains())
    }
}

impl<X, F, D, R, const N: usize, const FIRST: u8, const WIDE: u8, const KIND: u8> Pass<X, D, R>
    for First<N, FIRST, WIDE, KIND>
where
    X: Tree<Leaf = F> + ?Sized,
    F: Part,
    D: sparse::Lanes<F> + Leaf,
    R: Tree<Leaf = D>,
{
    type Out = Firsts<R::Of<X::Of<F>>, R::Of<F>>;
    type State = Progress<F>;

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn start(&self) -> Self::State {
        Progress::new()
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn seed(&self, x: &X, state: &Self::State) -> X::Of<D> {
        seed::variables(x, state.start)
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn reseed(&self, x: &X, state: &Self::State, seeds: &mut X::Of<D>) {
        seed::move_on(x, state.start, seeds);
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read(&self, x: &X, state: &mut Self::State, result: R, place: &mut Option<Self::Out>) -> Option<bool> {
        let start = state.start;
        let doubt = &mut state.doubt;
        if const { fits::<X>(N) } {
            let rows = result.map(&mut |d| {
                let tangent = d.tangent();
                doubt.add(D::MODE, tangent.as_ref().iter().copied());
                seed::row(x, tangent.as_ref(), |&e| e)
            });
            *place = Some(Firsts { rows, value: result.map(&mut |d| d.value()) });
        } else {
            // Zeros need no copy to get there, if the compiler sees that they are, as rows that are made elsewhere do. Where another pass may give another number of
            // results, nothing is known before it has come.
            let fixed = const { R::COUNT.is_some() };
            let Firsts { rows, .. } = place.get_or_insert_with(|| {
                let rows = if fixed {
                    result.map(&mut |_| x.map(&mut |_| zero()))
                } else {
                    result.map(&mut |_| x.map(&mut |_| unknown()))
                };
                Firsts { rows, value: result.map(&mut |d| d.value()) }
            });
            result.zip_mut(rows, &mut |d, row| {
                if !fixed || d.is_active() {
                    let tangent = d.tangent();
                    doubt.add(D::MODE, tangent.as_ref().iter().copied());
                    seed::fill(x, start, tangent.as_ref(), |&e| e, row);
                }
            });
        }
        state.start += D::COUNT;
        state.outcome(const { fits::<X>(N) || N == 0 } || state.start >= x.len())
    }
}

impl<F, const N: usize, const WIDE: u8> Settle<Number<F, N, PLAIN>, Number<F, N>> for First<N, PLAIN, WIDE> {}

impl<F, const N: usize, const WIDE: u8> Settle<Number<F, N>, Number<F, N>> for First<N, STRICT, WIDE> {
    const AT_ONCE: bool = true;
}

/// Up to this many lanes the compiler keeps tangents in registers and folds one-hot seeds, and vectors of four pay only with fused
/// multiply-adds, which the attribute asks for where they do.
pub(super) const LANES_NARROW: usize = 16;

macro_rules! padded {
    ($($n:literal as $lanes:literal)*) => { $(
        /// Whole vectors of four: a lane more costs less than what is left over.
        impl<F, const WIDE: u8> Widen<Number<F, $lanes, WIDE>> for First<$n, PLAIN, WIDE> {
            const PAYS: bool = $n > LANES_NARROW || WIDE == FUSED;
        }
    )* };
}
padded!(3 as 3 4 as 4 5 as 5 6 as 8 7 as 8 8 as 8 9 as 9 10 as 12 11 as 12 12 as 12 13 as 13 14 as 16 15 as 15 16 as 16
    17 as 17 18 as 20 19 as 20 20 as 20 21 as 21 22 as 24 23 as 24 24 as 24 25 as 25 26 as 28 27 as 28 28 as 28
    29 as 29 30 as 32 31 as 32 32 as 32);

impl<F, const N: usize, const WIDE: u8> Settle<Sparse<F, N, PLAIN>, Sparse<F, N, STRICT>>
    for First<N, PLAIN, WIDE, SPARSE>
{
}

impl<F, const N: usize, const WIDE: u8> Widen<Sparse<F, N, WIDE>> for First<N, PLAIN, WIDE, SPARSE> {
    const PAYS: bool = true;
}

impl<F, const N: usize, const WIDE: u8> Settle<Reaching<F, N, PLAIN>, Number<F, N>>
    for First<N, PLAIN, WIDE, REACHING>
{
}

impl<F, const N: usize, const WIDE: u8> Settle<Reaching<F, N, STRICT>, Reaching<F, N, STRICT>>
    for First<N, STRICT, WIDE, REACHING>
{
    const AT_ONCE: bool = true;
}

impl<F, const N: usize, const WIDE: u8> Widen<Reaching<F, N, WIDE>> for First<N, PLAIN, WIDE, REACHING> {
    const PAYS: bool = N > 8 && WIDE == FUSED;
}
