//! Many points at once, and sums over samples: on every core with the feature `rayon`, one after the other without.

use crate::error::{Error, or_panic};
use crate::real::Part;
use crate::tree::Tree;

/// What `f` gives at each of these points, in their order: rows of a batch.
///
/// With the feature `rayon` the threads of the pool that the caller is in share the points; without, they go one after the other. The
/// results are the same bits either way. A panic in `f` is passed on. It serves for every sibling, and whatever a point is made of;
/// `#[differentiable(batch)]` writes the fns that call it.
///
/// ```
/// use dual_core::{batch, differentiable};
///
/// #[differentiable]
/// fn price(spot: f64, volatility: f64, years: f64) -> f64 {
///     spot * (1.0 + volatility * years.sqrt()).ln()
/// }
///
/// let market = [[100.0, 0.2], [101.0, 0.21], [99.0, 0.19]];
/// let slopes = batch(&market, |&[spot, volatility]| grad_price(spot, volatility, 0.5));
/// assert_eq!(slopes[2], grad_price(99.0, 0.19, 0.5));
/// ```
pub fn batch<P: Sync, T: Send>(points: &[P], f: impl Fn(&P) -> T + Sync) -> Vec<T> {
    #[cfg(feature = "rayon")]
    {
        use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};
        points.par_iter().map(&f).collect()
    }
    #[cfg(not(feature = "rayon"))]
    points.iter().map(f).collect()
}

/// The sum of what `f` gives for each of these samples, leaf by leaf: loss and gradient of a data set by those of a sample. `None` if
/// there are no samples.
///
/// With the feature `rayon` the threads of the pool that the caller is in share the samples; without, they go one after the other. Sums
/// are formed in the same order either way, in blocks of 32 and those in pairs, so the result has the same bits on any number of
/// threads. `f` may give anything that is a [`Tree`]: floats, arrays, `Vec`s, vectors and matrices, derived structs, and tuples of them.
/// `#[differentiable(sum(sample))]` writes the fns that call it.
///
/// # Panics
/// If what `f` gives has not one shape for every sample, which [`try_sum_over`] says instead; and if `f` panics.
///
/// ```
/// use dual_core::{differentiable, sum_over};
///
/// #[differentiable(wrt(line))]
/// fn loss(line: [f64; 2], x: f64, y: f64) -> f64 {
///     (line[0] * x + line[1] - y).powi(2)
/// }
///
/// let data = [(1.0, 3.0), (2.0, 5.0), (3.0, 7.0)];
/// let at = |line| sum_over(&data, |&(x, y)| value_and_grad_loss(line, x, y)).expect("data");
/// assert_eq!(at([0.0, 0.0]), (83.0, [-68.0, -30.0]));
/// assert_eq!(at([2.0, 1.0]), (0.0, [0.0, 0.0]));
/// ```
pub fn sum_over<S, T, F>(samples: &[S], f: impl Fn(&S) -> T + Sync) -> Option<T>
where
    S: Sync,
    T: Tree<Leaf = F, Of<F> = T> + Send,
    F: Part,
{
    or_panic("sum_over", try_sum_over(samples, f))
}

/// As [`sum_over`], of what may have another shape for another sample.
///
/// # Errors
/// [`Error::Shape`] if it has.
///
/// ```
/// use dual_core::try_sum_over;
///
/// assert_eq!(try_sum_over(&[1.0, 2.0], |&x| vec![x, x * x]), Ok(Some(vec![3.0, 5.0])));
/// let error = try_sum_over(&[1, 2], |&n| vec![1.0; n]).unwrap_err();
/// assert_eq!(error.to_string(), "the term of `sum` has length 2, but `sum` has length 1");
/// ```
pub fn try_sum_over<S, T, F>(samples: &[S], f: impl Fn(&S) -> T + Sync) -> Result<Option<T>, Error>
where
    S: Sync,
    T: Tree<Leaf = F, Of<F> = T> + Send,
    F: Part,
{
    if samples.is_empty() {
        return Ok(None);
    }
    let add = |sum: Result<T, Error>, term: Result<T, Error>| {
        let (sum, term) = (sum?, term?);
        sum.same_shape(&term, &"sum").map_err(|error| error.of("term"))?;
        Ok(plus(sum, term))
    };
    fold(samples, &|sample| Ok(f(sample)), &add).map(Some)
}

/// Samples that one thread sums up at a stretch: enough of them that what it takes to share out work does not count.
const BLOCK: usize = 32;

/// What `f` gives for these samples, of which there is one at least, added up: blocks from left to right, and blocks in pairs. Where it
/// is divided depends on how many samples there are, and on nothing else.
fn fold<S: Sync, T: Send>(
    samples: &[S],
    f: &(impl Fn(&S) -> T + Sync),
    add: &(impl Fn(T, T) -> T + Sync),
) -> T {
    let blocks = samples.len().div_ceil(BLOCK);
    if blocks < 2 {
        let terms = samples.iter().map(f);
        return terms.reduce(add).expect("one sample at least");
    }
    let (left, right) = samples.split_at(blocks / 2 * BLOCK);
    let (left, right) = join(|| fold(left, f, add), || fold(right, f, add));
    add(left, right)
}

/// The sum of two trees of one shape, leaf by leaf.
fn plus<T, F>(mut a: T, b: T) -> T
where
    T: Tree<Leaf = F, Of<F> = T>,
    F: Part,
{
    b.zip_mut(&mut a, &mut |&b, a: &mut F| *a = *a + b);
    a
}

#[cfg(feature = "rayon")]
fn join<A: Send, B: Send>(a: impl FnOnce() -> A + Send, b: impl FnOnce() -> B + Send) -> (A, B) {
    rayon::join(a, b)
}

#[cfg(not(feature = "rayon"))]
fn join<A, B>(a: impl FnOnce() -> A, b: impl FnOnce() -> B) -> (A, B) {
    (a(), b())
}

/// How many threads share the work.
pub(crate) fn threads() -> usize {
    #[cfg(feature = "rayon")]
    {
        rayon::current_num_threads()
    }
    #[cfg(not(feature = "rayon"))]
    1
}

/// A sum over samples that may be missing: that of a fn that gives an `Option` or a `Result`.
pub trait Sum: Sized {
    /// What is added up where it is there.
    type Term;
    /// The sum where there are no samples.
    fn of_none(zero: Self::Term) -> Self;
    /// The sum of two, or what is in place of the first that is missing.
    fn plus(self, other: Self) -> Self;
}

/// A sum that is always there.
pub struct Always<T>(pub T);

macro_rules! sum {
    ([$($g:ident)*] $ty:ty, $there:expr, $self:ident $other:ident => $plus:expr) => {
        impl<T, F, $($g)*> Sum for $ty
        where
            T: Tree<Leaf = F, Of<F> = T>,
            F: Part,
        {
            type Term = T;

            #[inline]
            fn of_none(zero: T) -> Self {
                $there(zero)
            }
            #[inline]
            fn plus($self, $other: Self) -> Self {
                $plus
            }
        }
    };
}
sum!([] Always<T>, Always, self other => Always(plus(self.0, other.0)));
sum!([] Option<T>, Some, self other => Some(plus(self?, other?)));
sum!([E] Result<T, E>, Ok, self other => Ok(plus(self?, other?)));

/// The sum over samples, which starts from nothing: with this zero where there are none.
pub fn sum_from<S: Sync, T: Sum + Send>(zero: T::Term, samples: &[S], f: impl Fn(&S) -> T + Sync) -> T {
    if samples.is_empty() { T::of_none(zero) } else { fold(samples, &f, &T::plus) }
}
