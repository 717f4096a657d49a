//! One large gradient or Jacobian, the columns of which are shared out to the threads there are.

use core::ops::Range;

use crate::number::unknown;
use crate::real::Part;
use crate::tree::Tree;

use super::super::gradient::SPARSE;
use super::first::{FirstInto, Written};

/// The columns of a Jacobian or gradient that one thread computes.
pub struct Columns<F> {
    leaves: Range<usize>,
    results: usize,
    /// Row by row.
    entries: Vec<F>,
}

impl<F: Part> Written<F> for Columns<F> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn leaves(&self) -> Range<usize> {
        self.leaves.clone()
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn results(&self) -> usize {
        self.results
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn begin(&mut self, results: usize) -> bool {
        self.results = results;
        self.entries.clear();
        self.entries.resize(results * self.leaves.len(), unknown());
        true
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn write(&mut self, result: usize, leaf: usize, derivative: F) {
        self.entries[result * self.leaves.len() + (leaf - self.leaves.start)] = derivative;
    }
}

/// First derivatives of which each thread has computed some columns.
pub struct Parts<F> {
    columns: Vec<Columns<F>>,
}

impl<F: Part> Parts<F> {
    /// They as rows, one for each leaf of the results; unknown are those of a part that had more or fewer results.
    pub fn rows<X, R>(&self, x: &X, results: &R) -> R::Of<X::Of<F>>
    where
        X: Tree<Leaf = F> + ?Sized,
        R: Tree<Leaf = F>,
    {
        let (mut row, results_given) = (0, results.len());
        results.map(&mut |_| {
            let mut entries = self.columns.iter().flat_map(|part| {
                let (width, known) = (part.leaves.len(), part.results == results_given);
                let row = if known { part.entries.get(row * width..) } else { None };
                (0..width).map(move |k| row.and_then(|row| row.get(k)).copied().unwrap_or(unknown()))
            });
            let entries = x.map(&mut |_| entries.next().unwrap_or(unknown()));
            row += 1;
            entries
        })
    }
}

/// Runs a fn by chunks of `N` of these leaves, the chunks shared out to the threads there are, and gives what it gave. Where a chunk
/// begins does not depend on how many threads there are, so derivatives are the same bits where all of them are finite in the
/// first run. Beside one that is not, last digits may depend on the number of threads, since all that this thread has computed runs
/// again over strict numbers.
///
/// # Panics
/// If the fn does.
pub fn in_parts<F, V, const N: usize, const FIRST: u8, const WIDE: u8>(
    leaves: usize,
    run: impl Fn(&FirstInto<Columns<F>, N, FIRST, WIDE, SPARSE>) -> V + Sync,
) -> (V, Parts<F>)
where
    F: Part,
    V: Send,
{
    let chunks = leaves.div_ceil(N).max(1);
    let (threads, chunk) = (crate::batch::threads().min(chunks), |k: usize| (k * N).min(leaves));
    let bounds = |k: usize| chunk(k * chunks / threads);
    let parts: Vec<_> = (0..threads).map(|k| bounds(k)..bounds(k + 1)).collect();
    let ran = crate::batch(&parts, |leaves| {
        let driver = FirstInto::new(Columns { leaves: leaves.clone(), results: 0, entries: Vec::new() });
        (run(&driver), driver.into_written())
    });
    let mut columns = Vec::with_capacity(ran.len());
    let mut first = None;
    for (given, part) in ran {
        // The value of one part is that of all.
        first.get_or_insert(given);
        columns.push(part);
    }
    (first.expect("one part at least"), Parts { columns })
}
