//! First derivatives by every leaf, in one pass or in chunks.

use crate::Dual;
use crate::dual::Dual as Number;
use crate::number::{PLAIN, STRICT};
use crate::real::{Part, Primitive};
use crate::seed;
use crate::tree::{Lanes, Tree, fits};

use super::is_doubtful;
use super::run::{Firsts, Pass, Settle, Widen, over};

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
    let Firsts { rows, value } = over(x, &First::<N>, f);
    (value, rows)
}

/// Values and first derivatives, `N` lanes a pass, over numbers of this mode first; with wide vectors, of that one.
pub struct First<const N: usize, const MODE: u8 = PLAIN, const WIDE: u8 = PLAIN>;

/// How far a driver has come.
pub struct Progress<Out> {
    /// The first leaf of the next pass.
    pub(super) start: usize,
    /// What is read so far.
    pub(super) out: Option<Out>,
    pub(super) doubtful: bool,
}

impl<Out> Progress<Out> {
    #[inline(always)]
    pub(super) fn new() -> Self {
        Progress { start: 0, out: None, doubtful: false }
    }

    /// The outcome, if this was the last pass.
    #[inline(always)]
    pub(super) fn outcome(&mut self, last: bool) -> Option<(Out, bool)> {
        if last { self.out.take().map(|out| (out, self.doubtful)) } else { None }
    }
}

impl<X, F, R, const N: usize, const FIRST: u8, const WIDE: u8, const MODE: u8> Pass<X, Number<F, N, MODE>, R>
    for First<N, FIRST, WIDE>
where
    X: Tree<Leaf = F> + ?Sized,
    F: Part,
    R: Tree<Leaf = Number<F, N, MODE>>,
{
    type Out = Firsts<R::Of<X::Of<F>>, R::Of<F>>;
    type State = Progress<Self::Out>;

    #[inline(always)]
    fn start(&self) -> Self::State {
        Progress::new()
    }
    #[inline(always)]
    fn seed(&self, x: &X, state: &Self::State) -> X::Of<Number<F, N, MODE>> {
        seed::dual(x, state.start)
    }
    #[inline(always)]
    fn reseed(&self, x: &X, state: &Self::State, seeds: &mut X::Of<Number<F, N, MODE>>) {
        seed::move_on::<X, F, N, MODE>(x, state.start, seeds);
    }
    #[inline(always)]
    fn read(&self, x: &X, state: &mut Self::State, result: R) -> Option<(Self::Out, bool)> {
        let start = state.start;
        let doubtful = &mut state.doubtful;
        if const { fits::<X>(N) } || start == 0 {
            let rows = result.map(&mut |d| {
                *doubtful |= is_doubtful(MODE, d.eps.into_iter());
                seed::row(x, &d.eps, |&e| e)
            });
            state.out = Some(Firsts { rows, value: result.map(&mut |d| d.re) });
        } else if let Some(Firsts { rows, .. }) = &mut state.out {
            result.zip_mut(rows, &mut |d, row| {
                *doubtful |= is_doubtful(MODE, d.eps.into_iter());
                seed::fill(x, start, &d.eps, |&e| e, row);
            });
        }
        state.start += N;
        state.outcome(const { fits::<X>(N) || N == 0 } || state.start >= x.len())
    }
}

impl<F, const N: usize, const WIDE: u8> Settle<Number<F, N, PLAIN>, Number<F, N>> for First<N, PLAIN, WIDE> {}

impl<F, const N: usize, const WIDE: u8> Settle<Number<F, N>, Number<F, N>> for First<N, STRICT, WIDE> {
    const AT_ONCE: bool = true;
}

impl<F, const N: usize, const WIDE: u8> Widen<Number<F, N, WIDE>> for First<N, PLAIN, WIDE> {
    const PAYS: bool = true;
}
