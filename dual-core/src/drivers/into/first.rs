//! First derivatives, written into a row or a table.

use core::cell::RefCell;
use core::ops::Range;

use crate::Dual;
use crate::error::{Error, or_panic};
use crate::number::{PLAIN, unknown};
use crate::real::{Part, Primitive};
use crate::seed;
use crate::sparse;
use crate::tree::{Lanes, Leaf, Tree, fits};

use super::super::gradient::{DENSE, First, Progress};
use super::super::run::{Firsts, Pass, Settle, Widen, over};
use super::{ENTRIES, Entries, Table, check};

/// As [`gradient`](crate::gradient()), which writes the gradient into a place of yours and gives the value.
///
/// The place is flat: an array, a slice, a vector of nalgebra, see [`Entries`]. Nothing is allocated: the seeds of a slice are made
/// in memory that the thread keeps from the call before, up to a megabyte of it.
///
/// # Panics
/// If the place has another length than `x` has scalars; [`try_gradient_into`] says so instead.
///
/// ```
/// use dual_core::gradient_into;
///
/// let (mut x, mut slope) = (vec![1.0_f64, 2.0, 3.0], vec![0.0; 3]);
/// for _ in 0..100 {
///     let energy = gradient_into(|x| x.iter().map(|x| x * x).sum(), &x, &mut slope);
///     assert!(energy <= 14.0);
///     x.iter_mut().zip(&slope).for_each(|(x, slope)| *x -= 0.1 * slope);
/// }
/// assert!(x[2].abs() < 1e-8);
/// ```
#[inline]
#[track_caller]
pub fn gradient_into<X, F, const N: usize>(
    f: impl Fn(X::Given<'_, Dual<F, N>>) -> Dual<F, N>,
    x: &X,
    gradient: &mut (impl Entries<F> + ?Sized),
) -> F
where
    X: Lanes<N, Leaf = F> + ?Sized,
    F: Primitive,
{
    or_panic("gradient_into", try_gradient_into(f, x, gradient))
}

/// As [`gradient_into`], for a place whose length nobody has compared.
///
/// # Errors
/// [`Error::Place`] if the place has another length than `x` has scalars; then `f` is not called.
///
/// ```
/// use dual_core::try_gradient_into;
///
/// let mut slope = [0.0; 2];
/// assert_eq!(try_gradient_into(|x| x[0] * x[1], &vec![3.0, 2.0], &mut slope), Ok(6.0));
/// assert_eq!(slope, [2.0, 3.0]);
/// let error = try_gradient_into(|x| x[0] * x[1], &vec![3.0, 2.0], &mut slope[..1]).unwrap_err();
/// assert_eq!(error.to_string(), "`gradient` has 1 entries, but there are 2 active scalars");
/// ```
#[inline]
pub fn try_gradient_into<X, F, const N: usize>(
    f: impl Fn(X::Given<'_, Dual<F, N>>) -> Dual<F, N>,
    x: &X,
    gradient: &mut (impl Entries<F> + ?Sized),
) -> Result<F, Error>
where
    X: Lanes<N, Leaf = F> + ?Sized,
    F: Primitive,
{
    Ok(over(x, &FirstInto::<_, N>::new(Gradient::new(x, gradient)?), f).value)
}

/// As [`jacobian`](crate::jacobian()), which writes the Jacobian into a place of yours and gives the values.
///
/// The place is a table of one row a result: rows of arrays or `Vec`s, a matrix of nalgebra, see [`Table`]. Nothing is allocated
/// but what `f` allocates, and the values, if those are a `Vec`.
///
/// # Panics
/// If the table has another shape than the Jacobian; [`try_jacobian_into`] says so instead.
///
/// ```
/// use dual_core::jacobian_into;
///
/// let mut j = [[0.0; 3]; 2];
/// let y = jacobian_into(|x| [x[0] * x[1], x[1] * x[2]], &vec![2.0, 3.0, 4.0], &mut j);
/// assert_eq!(y, [6.0, 12.0]);
/// assert_eq!(j, [[3.0, 2.0, 0.0], [0.0, 4.0, 3.0]]);
/// ```
#[inline]
#[track_caller]
pub fn jacobian_into<X, F, O, const N: usize>(
    f: impl Fn(X::Given<'_, Dual<F, N>>) -> O,
    x: &X,
    jacobian: &mut (impl Table<F> + ?Sized),
) -> O::Of<F>
where
    X: Lanes<N, Leaf = F> + ?Sized,
    F: Primitive,
    O: Tree<Leaf = Dual<F, N>>,
{
    or_panic("jacobian_into", try_jacobian_into(f, x, jacobian))
}

/// As [`jacobian_into`], for a table whose shape nobody has compared.
///
/// # Errors
/// [`Error::Place`] if the table has another shape than the Jacobian. How many rows that has is known once `f` was called; then
/// nothing has been written.
///
/// ```
/// use dual_core::try_jacobian_into;
///
/// let mut j = [[0.0; 2]; 3];
/// let both = |x: &[dual_core::Dual<f64, 8>]| [x[0] * x[1], x[1]];
/// assert_eq!(try_jacobian_into(both, &vec![3.0, 2.0], &mut j[..2]), Ok([6.0, 2.0]));
/// assert_eq!(j, [[2.0, 3.0], [0.0, 1.0], [0.0, 0.0]]);
/// let error = try_jacobian_into(both, &vec![3.0, 2.0], &mut j).unwrap_err();
/// assert_eq!(error.to_string(), "`jacobian` has 3 rows, but there are 2 results");
/// ```
#[inline]
pub fn try_jacobian_into<X, F, O, const N: usize>(
    f: impl Fn(X::Given<'_, Dual<F, N>>) -> O,
    x: &X,
    jacobian: &mut (impl Table<F> + ?Sized),
) -> Result<O::Of<F>, Error>
where
    X: Lanes<N, Leaf = F> + ?Sized,
    F: Primitive,
    O: Tree<Leaf = Dual<F, N>>,
{
    let driver = FirstInto::<_, N>::new(Jacobian::new(x, jacobian)?);
    let value = over(x, &driver, f).value;
    driver.fitted()?;
    Ok(value)
}

/// Where first derivatives go.
pub trait Written<F> {
    /// Which leaves of the arguments they are by.
    fn leaves(&self) -> Range<usize>;
    /// Of how many results.
    fn results(&self) -> usize;
    /// Before anything is written: whether there is room for so many results.
    fn begin(&mut self, results: usize) -> bool;
    /// The derivative of this result by this leaf.
    fn write(&mut self, result: usize, leaf: usize, derivative: F);
}

/// The gradient of one result, in a row.
pub struct Gradient<'a, T: ?Sized> {
    row: &'a mut T,
    leaves: usize,
}

impl<'a, T: ?Sized> Gradient<'a, T> {
    /// # Errors
    /// If the row has another length.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn new<X, F>(x: &X, row: &'a mut T) -> Result<Self, Error>
    where
        T: Entries<F>,
        X: Tree<Leaf = F> + ?Sized,
    {
        let leaves = x.len();
        check(|| "gradient".to_owned(), [row.count(), leaves], ENTRIES)?;
        Ok(Gradient { row, leaves })
    }
}

impl<F, T: Entries<F> + ?Sized> Written<F> for Gradient<'_, T> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn leaves(&self) -> Range<usize> {
        0..self.leaves
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn results(&self) -> usize {
        1
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn begin(&mut self, _: usize) -> bool {
        true
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn write(&mut self, _: usize, leaf: usize, derivative: F) {
        *self.row.entry(leaf) = derivative;
    }
}

/// A Jacobian, in a table.
pub struct Jacobian<'a, T: ?Sized> {
    table: &'a mut T,
    leaves: usize,
    rows: usize,
    /// How many results there were, where the table has other rows.
    misfit: Option<usize>,
}

impl<'a, T: ?Sized> Jacobian<'a, T> {
    /// # Errors
    /// If a row has another length.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn new<X, F>(x: &X, table: &'a mut T) -> Result<Self, Error>
    where
        T: Table<F>,
        X: Tree<Leaf = F> + ?Sized,
    {
        let (leaves, rows) = (x.len(), table.rows());
        for i in 0..rows {
            check(|| format!("jacobian[{i}]"), [table.columns(i), leaves], ENTRIES)?;
        }
        Ok(Jacobian { table, leaves, rows, misfit: None })
    }
}

impl<F, T: Table<F> + ?Sized> Written<F> for Jacobian<'_, T> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn leaves(&self) -> Range<usize> {
        0..self.leaves
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn results(&self) -> usize {
        self.rows
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn begin(&mut self, results: usize) -> bool {
        self.misfit = (results != self.rows).then_some(results);
        self.misfit.is_none()
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn write(&mut self, result: usize, leaf: usize, derivative: F) {
        *self.table.entry(result, leaf) = derivative;
    }
}

/// Values and first derivatives as [`First`], with the derivatives written there.
pub struct FirstInto<
    W,
    const N: usize,
    const MODE: u8 = PLAIN,
    const WIDE: u8 = PLAIN,
    const KIND: u8 = DENSE,
> {
    // A driver is shared between its passes.
    written: RefCell<W>,
}

impl<W, const N: usize, const FIRST: u8, const WIDE: u8, const KIND: u8> FirstInto<W, N, FIRST, WIDE, KIND> {
    /// A driver that writes there.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn new(written: W) -> Self {
        FirstInto { written: RefCell::new(written) }
    }

    /// What is written.
    pub(super) fn into_written(self) -> W {
        self.written.into_inner()
    }
}

impl<T: ?Sized, const N: usize, const FIRST: u8, const WIDE: u8, const KIND: u8>
    FirstInto<Jacobian<'_, T>, N, FIRST, WIDE, KIND>
{
    /// Whether there were as many results as rows.
    ///
    /// # Errors
    /// If not; then nothing was written.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn fitted(&self) -> Result<(), Error> {
        let written = self.written.borrow();
        let results = written.misfit.unwrap_or(written.rows);
        check(|| "jacobian".to_owned(), [written.rows, results], ["rows", "results"])
    }
}

impl<X, F, D, R, W, const N: usize, const FIRST: u8, const WIDE: u8, const KIND: u8> Pass<X, D, R>
    for FirstInto<W, N, FIRST, WIDE, KIND>
where
    X: Tree<Leaf = F> + ?Sized,
    F: Part,
    D: sparse::Lanes<F> + Leaf,
    R: Tree<Leaf = D>,
    W: Written<F>,
{
    type Out = Firsts<(), R::Of<F>>;
    type State = Progress<F>;

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn start(&self) -> Self::State {
        Progress { start: self.written.borrow().leaves().start, ..Progress::new() }
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn seed(&self, x: &X, state: &Self::State) -> X::Of<D> {
        let mut next = state.start.wrapping_neg();
        super::seeds(x, &mut |&re| {
            let lane = next;
            next = next.wrapping_add(1);
            D::variable(re, lane)
        })
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn reseed(&self, x: &X, state: &Self::State, seeds: &mut X::Of<D>) {
        seed::move_on(x, state.start, seeds);
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read(&self, _: &X, state: &mut Self::State, result: R, place: &mut Option<Self::Out>) -> Option<bool> {
        let mut written = self.written.borrow_mut();
        let (start, leaves, results) = (state.start, written.leaves(), result.len());
        if const { fits::<X>(N) } || start == leaves.start {
            *place = Some(Firsts { rows: (), value: result.map(&mut |d| d.value()) });
            if !written.begin(results) {
                return state.outcome(true);
            }
        } else if results != written.results() {
            // Which of them are those of the first pass nobody knows, and so neither their derivatives.
            for (row, leaf) in
                (0..written.results()).flat_map(|row| leaves.clone().map(move |leaf| (row, leaf)))
            {
                if (start..start + D::COUNT).contains(&leaf) {
                    written.write(row, leaf, unknown());
                }
            }
            state.start += D::COUNT;
            return state.outcome(state.start >= leaves.end);
        }
        let mut row = 0;
        // The shape is not needed, so units stand at its leaves.
        result.map(&mut |d| {
            let tangent = d.tangent();
            state.doubt.add(D::MODE, tangent.as_ref().iter().copied());
            for (leaf, &derivative) in (start..leaves.end).zip(tangent.as_ref()) {
                written.write(row, leaf, derivative);
            }
            row += 1;
        });
        state.start += D::COUNT;
        state.outcome(const { fits::<X>(N) || N == 0 } || state.start >= leaves.end)
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn finish(&self, x: &X, seeds: X::Of<D>) {
        super::keep(x, seeds);
    }
}

impl<P, S, W, const N: usize, const FIRST: u8, const WIDE: u8, const KIND: u8> Settle<P, S>
    for FirstInto<W, N, FIRST, WIDE, KIND>
where
    First<N, FIRST, WIDE, KIND>: Settle<P, S>,
{
    const AT_ONCE: bool = <First<N, FIRST, WIDE, KIND> as Settle<P, S>>::AT_ONCE;
}

impl<V, W, const N: usize, const FIRST: u8, const WIDE: u8, const KIND: u8> Widen<V>
    for FirstInto<W, N, FIRST, WIDE, KIND>
where
    First<N, FIRST, WIDE, KIND>: Widen<V>,
{
    const PAYS: bool = <First<N, FIRST, WIDE, KIND> as Widen<V>>::PAYS;
}
