//! First derivatives, written into a row or a table.

use core::cell::RefCell;
use core::ops::Range;

use crate::Dual;
use crate::number::PLAIN;
use crate::real::{Part, Primitive};
use crate::seed;
use crate::sparse;
use crate::tree::{Lanes, Leaf, Tree, fits};

use super::super::gradient::{First, Progress};
use super::super::run::{Firsts, Pass, Settle, Widen, over};
use super::{ENTRIES, Entries, Table, check};

/// As [`gradient`](crate::gradient()), which writes the gradient into a place of yours and gives the value.
///
/// The place is flat: an array, a slice, a vector of nalgebra, see [`Entries`]. Nothing is allocated: the seeds of a slice are made
/// in memory that the thread keeps from the call before, up to a megabyte of it.
///
/// # Panics
/// If the place has another length than `x` has scalars; the message names both.
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
    over(x, &FirstInto::<_, N>::new(Gradient::new("gradient_into", x, gradient)), f).value
}

/// As [`jacobian`](crate::jacobian()), which writes the Jacobian into a place of yours and gives the values.
///
/// The place is a table of one row a result: rows of arrays or `Vec`s, a matrix of nalgebra, see [`Table`]. Nothing is allocated
/// but what `f` allocates, and the values, if those are a `Vec`.
///
/// # Panics
/// If the table has another shape than the Jacobian; the message names the rows or entries of both.
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
    over(x, &FirstInto::<_, N>::new(Jacobian::new("jacobian_into", x, jacobian)), f).value
}

/// Where first derivatives go.
pub trait Written<F> {
    /// Which leaves of the arguments they are by.
    fn leaves(&self) -> Range<usize>;
    /// Before anything is written.
    fn begin(&mut self, results: usize);
    /// The derivative of this result by this leaf.
    fn write(&mut self, result: usize, leaf: usize, derivative: F);
}

/// The gradient of one result, in a row.
pub struct Gradient<'a, T: ?Sized> {
    row: &'a mut T,
    leaves: usize,
}

impl<'a, T: ?Sized> Gradient<'a, T> {
    /// # Panics
    /// If the row has another length.
    #[track_caller]
    #[inline(always)]
    pub fn new<X, F>(caller: &str, x: &X, row: &'a mut T) -> Self
    where
        T: Entries<F>,
        X: Tree<Leaf = F> + ?Sized,
    {
        let leaves = x.len();
        check(caller, || "`gradient`".to_owned(), [row.count(), leaves], ENTRIES);
        Gradient { row, leaves }
    }
}

impl<F, T: Entries<F> + ?Sized> Written<F> for Gradient<'_, T> {
    #[inline(always)]
    fn leaves(&self) -> Range<usize> {
        0..self.leaves
    }
    #[inline(always)]
    fn begin(&mut self, _: usize) {}
    #[inline(always)]
    fn write(&mut self, _: usize, leaf: usize, derivative: F) {
        *self.row.entry(leaf) = derivative;
    }
}

/// A Jacobian, in a table.
pub struct Jacobian<'a, T: ?Sized> {
    caller: &'static str,
    table: &'a mut T,
    leaves: usize,
}

impl<'a, T: ?Sized> Jacobian<'a, T> {
    /// # Panics
    /// If a row has another length.
    #[track_caller]
    #[inline(always)]
    pub fn new<X, F>(caller: &'static str, x: &X, table: &'a mut T) -> Self
    where
        T: Table<F>,
        X: Tree<Leaf = F> + ?Sized,
    {
        let leaves = x.len();
        for i in 0..table.rows() {
            check(caller, || format!("row {i} of `jacobian`"), [table.columns(i), leaves], ENTRIES);
        }
        Jacobian { caller, table, leaves }
    }
}

impl<F, T: Table<F> + ?Sized> Written<F> for Jacobian<'_, T> {
    #[inline(always)]
    fn leaves(&self) -> Range<usize> {
        0..self.leaves
    }
    #[track_caller]
    #[inline(always)]
    fn begin(&mut self, results: usize) {
        let rows = self.table.rows();
        check(self.caller, || "`jacobian`".to_owned(), [rows, results], ["rows", "results"]);
    }
    #[inline(always)]
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
    const SPARSE: bool = false,
> {
    // A driver is shared between its passes.
    written: RefCell<W>,
}

impl<W, const N: usize, const FIRST: u8, const WIDE: u8, const SPARSE: bool>
    FirstInto<W, N, FIRST, WIDE, SPARSE>
{
    /// A driver that writes there.
    #[inline(always)]
    pub fn new(written: W) -> Self {
        FirstInto { written: RefCell::new(written) }
    }

    /// What is written.
    pub(super) fn into_written(self) -> W {
        self.written.into_inner()
    }
}

impl<X, F, D, R, W, const N: usize, const FIRST: u8, const WIDE: u8, const SPARSE: bool> Pass<X, D, R>
    for FirstInto<W, N, FIRST, WIDE, SPARSE>
where
    X: Tree<Leaf = F> + ?Sized,
    F: Part,
    D: sparse::Lanes<F> + Leaf,
    R: Tree<Leaf = D>,
    W: Written<F>,
{
    type Out = Firsts<(), R::Of<F>>;
    type State = Progress<F>;

    #[inline(always)]
    fn start(&self) -> Self::State {
        Progress { start: self.written.borrow().leaves().start, ..Progress::new() }
    }
    #[inline(always)]
    fn seed(&self, x: &X, state: &Self::State) -> X::Of<D> {
        let mut next = state.start.wrapping_neg();
        super::seeds(x, &mut |&re| {
            let lane = next;
            next = next.wrapping_add(1);
            D::variable(re, lane)
        })
    }
    #[inline(always)]
    fn reseed(&self, x: &X, state: &Self::State, seeds: &mut X::Of<D>) {
        seed::move_on(x, state.start, seeds);
    }
    #[track_caller]
    #[inline(always)]
    fn read(&self, _: &X, state: &mut Self::State, result: R, place: &mut Option<Self::Out>) -> Option<bool> {
        let mut written = self.written.borrow_mut();
        let (start, leaves) = (state.start, written.leaves());
        if const { fits::<X>(N) } || start == leaves.start {
            written.begin(result.len());
            *place = Some(Firsts { rows: (), value: result.map(&mut |d| d.value()) });
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
    #[inline(always)]
    fn finish(&self, x: &X, seeds: X::Of<D>) {
        super::keep(x, seeds);
    }
}

impl<P, S, W, const N: usize, const FIRST: u8, const WIDE: u8, const SPARSE: bool> Settle<P, S>
    for FirstInto<W, N, FIRST, WIDE, SPARSE>
where
    First<N, FIRST, WIDE, SPARSE>: Settle<P, S>,
{
    const AT_ONCE: bool = <First<N, FIRST, WIDE, SPARSE> as Settle<P, S>>::AT_ONCE;
}

impl<V, W, const N: usize, const FIRST: u8, const WIDE: u8, const SPARSE: bool> Widen<V>
    for FirstInto<W, N, FIRST, WIDE, SPARSE>
where
    First<N, FIRST, WIDE, SPARSE>: Widen<V>,
{
    const PAYS: bool = <First<N, FIRST, WIDE, SPARSE> as Widen<V>>::PAYS;
}
