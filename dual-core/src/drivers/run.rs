//! How drivers run a function: over which number, seeded how, reading what.
//!
//! A driver does not call the function. The loop of seeding, calling and reading stands where the call is, in
//! [`over`] for closures and in one generated fn beside each annotated one. So seeds and function are one function to
//! the compiler, which then folds what a one-hot seed makes of constants.

use crate::tree::{Lanes, Leaf, Tree};

/// Values and first derivatives.
///
/// The value stands behind: vectors of four that the compiler makes of what lies side by side then are of one kind.
#[repr(C)]
pub struct Firsts<R, V> {
    /// First derivatives: a tree of results whose leaves are trees of arguments; along a tangent, of numbers.
    pub rows: R,
    /// The results.
    pub value: V,
}

/// One driver over the number `D` for arguments `X` and results `R`.
pub trait Pass<X: Tree + ?Sized, D: Leaf, R> {
    /// What comes out.
    type Out;
    /// What is known between passes.
    type State;

    /// Before the first pass.
    fn start(&self) -> Self::State;
    /// The arguments of the next pass.
    fn seed(&self, x: &X, state: &Self::State) -> X::Of<D>;
    /// The same in place of those of the pass before.
    #[inline(always)]
    fn reseed(&self, x: &X, state: &Self::State, seeds: &mut X::Of<D>) {
        *seeds = self.seed(x, state);
    }
    /// Reads the results of a pass. After the last one what comes out, and whether a number that is not strict leaves
    /// it in doubt.
    fn read(&self, x: &X, state: &mut Self::State, result: R) -> Option<(Self::Out, bool)>;
    /// Takes the seeds of the last pass.
    #[inline(always)]
    fn finish(&self, _: &X, seeds: X::Of<D>) {
        drop(seeds);
    }
}

/// Which numbers a driver takes: the plain `P` first, and if its outcome is in doubt the strict `S`.
///
/// Plain numbers multiply without looking for 0·∞, and divide by way of the reciprocal. Where that goes wrong something is
/// not finite, and stays so through every later operation. So where the first is finite, both give the same to the last digits, and
/// it is the faster one by far.
pub trait Settle<P, S> {
    /// Whether both are the same number, so that nothing is ever in doubt.
    const AT_ONCE: bool = false;
}

/// Which number `W` a driver takes first where the processor has wide vectors: what runs over it is compiled for them.
pub trait Widen<W> {
    /// Whether that pays.
    const PAYS: bool;
}

/// Runs a closure over one number. What it takes by reference keeps its place from pass to pass.
#[inline(always)]
#[track_caller]
pub(crate) fn over<X, D, R, P, const N: usize>(x: &X, driver: &P, f: impl Fn(X::Given<'_, D>) -> R) -> P::Out
where
    X: Lanes<N> + ?Sized,
    D: Leaf,
    P: Pass<X, D, R>,
{
    let mut state = driver.start();
    let mut seeds = Some(driver.seed(x, &state));
    loop {
        let result = f(X::given(&mut seeds));
        let read = driver.read(x, &mut state, result);
        if let Some((out, _)) = read {
            if let Some(seeds) = seeds {
                driver.finish(x, seeds);
            }
            return out;
        }
        if let Some(seeds) = &mut seeds {
            driver.reseed(x, &state, seeds);
        }
    }
}

/// Calls what is called rarely: it stays out of the way of what is called often.
#[cold]
#[inline(never)]
pub fn rarely<R>(f: impl FnOnce() -> R) -> R {
    f()
}
