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
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn reseed(&self, x: &X, state: &Self::State, seeds: &mut X::Of<D>) {
        *seeds = self.seed(x, state);
    }
    /// Reads the results of a pass into a place that is empty before the first. After the last one, whether a number that is not
    /// strict leaves in doubt what is there.
    ///
    /// The place is the sibling's or the closure driver's: a large Jacobian that each fn gave to the one that calls it would be
    /// copied as often.
    fn read(&self, x: &X, state: &mut Self::State, result: R, place: &mut Option<Self::Out>) -> Option<bool>;
    /// Takes the seeds of the last pass.
    #[cfg_attr(not(debug_assertions), inline(always))]
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
#[cfg_attr(not(debug_assertions), inline(always))]
#[track_caller]
pub(crate) fn over<X, D, R, P, const N: usize>(x: &X, driver: &P, f: impl Fn(X::Given<'_, D>) -> R) -> P::Out
where
    X: Lanes<N> + ?Sized,
    D: Leaf,
    P: Pass<X, D, R>,
{
    let (mut state, mut place) = (driver.start(), None);
    let mut seeds = Some(driver.seed(x, &state));
    loop {
        let result = f(X::given(&mut seeds));
        if driver.read(x, &mut state, result, &mut place).is_some() {
            if let Some(seeds) = seeds {
                driver.finish(x, seeds);
            }
            return given((), place);
        }
        if let Some(seeds) = &mut seeds {
            driver.reseed(x, &state, seeds);
        }
    }
}

/// How a run ends: always, or with something missing in place of an outcome.
pub trait Ran {
    /// An outcome, if there is one.
    type With<T>;
    /// This outcome, if there is one.
    fn with<T>(self, outcome: impl FnOnce() -> T) -> Self::With<T>;
}
impl Ran for () {
    type With<T> = T;
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn with<T>(self, outcome: impl FnOnce() -> T) -> T {
        outcome()
    }
}
impl Ran for Option<()> {
    type With<T> = Option<T>;
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn with<T>(self, outcome: impl FnOnce() -> T) -> Option<T> {
        self.map(|()| outcome())
    }
}
impl<E> Ran for Result<(), E> {
    type With<T> = Result<T, E>;
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn with<T>(self, outcome: impl FnOnce() -> T) -> Result<T, E> {
        self.map(|()| outcome())
    }
}

/// What a run has left in its place.
#[cfg_attr(not(debug_assertions), inline(always))]
#[allow(clippy::missing_panics_doc)] // no driver ends without an outcome
pub fn given<G: Ran, T>(ran: G, place: Option<T>) -> G::With<T> {
    ran.with(|| place.expect("a run that ends leaves an outcome"))
}

/// Calls what is called rarely: it stays out of the way of what is called often.
#[cold]
#[inline(never)]
pub fn rarely<R>(f: impl FnOnce() -> R) -> R {
    f()
}
