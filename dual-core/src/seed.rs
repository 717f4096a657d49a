//! Seeding: which leaf moves along which direction in a pass, and reading the results back into shape.

use crate::dual::Dual;
use crate::hyper_dual::HyperDual;
use crate::number::{Number, unknown};
use crate::real::{Part, Primitive, of};
use crate::sparse::Lanes;
use crate::tree::{Leaf, Tree, fits};
use crate::{Dim, Packed};

/// Calls `f` with the number of the leaf and the leaf.
#[cfg_attr(not(debug_assertions), inline(always))]
fn counted<F: Copy, R>(mut f: impl FnMut(usize, F) -> R) -> impl FnMut(&F) -> R {
    let mut next = 0;
    move |&leaf| {
        let k = next;
        next += 1;
        f(k, leaf)
    }
}

/// The leaves of `x` as numbers of first order: leaf `start + k` is the variable of lane k, if there is one; the others are passive.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn variables<X, F, D>(x: &X, start: usize) -> X::Of<D>
where
    X: Tree<Leaf = F> + ?Sized,
    F: Part,
    D: Lanes<F> + Leaf,
{
    if const { fits::<X>(D::COUNT) } {
        // A leaf before `start` wraps around to a lane that does not exist.
        return x.map(&mut counted(|k, re| D::variable(re, k.wrapping_sub(start))));
    }
    // Of a passive number that knows it is one, little is written.
    let mut seeds = x.map(&mut |&re| passive(re));
    activate(x, start, &mut seeds);
    seeds
}

/// A number without a tangent.
#[cfg_attr(not(debug_assertions), inline(always))]
fn passive<F: Part, D: Lanes<F>>(re: F) -> D {
    D::variable(re, D::COUNT)
}

/// Makes the leaves from `start` on the variables of the lanes.
#[cfg_attr(not(debug_assertions), inline(always))]
fn activate<X, F, D>(x: &X, start: usize, seeds: &mut X::Of<D>)
where
    X: Tree<Leaf = F> + ?Sized,
    F: Part,
    D: Lanes<F> + Leaf,
{
    x.zip_range(seeds, start..start + D::COUNT, &mut |k, &re, number| *number = D::variable(re, k - start));
}

/// The same in place of the seeds of the pass before.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn move_on<X, F, D>(x: &X, start: usize, seeds: &mut X::Of<D>)
where
    X: Tree<Leaf = F> + ?Sized,
    F: Part,
    D: Lanes<F> + Leaf,
{
    let before = start.saturating_sub(D::COUNT);
    x.zip_range(seeds, before..start, &mut |_, &re, number| *number = passive(re));
    activate(x, start, seeds);
}

/// The partial derivatives of one output for the first leaves, in the shape of `x`; those of the rest are not known yet.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn row<X, F, G>(x: &X, tangent: &[G], read: impl Fn(&G) -> F) -> X::Of<F>
where
    X: Tree<Leaf = F> + ?Sized,
    F: Part,
{
    x.map(&mut counted(|k, _| tangent.get(k).map_or(unknown(), &read)))
}

/// Writes the partial derivatives of the leaves from `start` on into a row.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn fill<X, F, G>(x: &X, start: usize, tangent: &[G], read: impl Fn(&G) -> F, row: &mut X::Of<F>)
where
    X: Tree<Leaf = F> + ?Sized,
    F: Part,
{
    let mut lanes = tangent.iter();
    x.zip_range(row, start..start + tangent.len(), &mut |_, _, entry| {
        if let Some(lane) = lanes.next() {
            *entry = read(lane);
        }
    });
}

/// Two blocks of leaves that one pass of hyper-dual numbers takes as its variables.
#[derive(Clone, Copy)]
pub(crate) struct Blocks {
    /// Leaves in a block.
    pub(crate) size: usize,
    /// Which two blocks.
    pub(crate) pair: (usize, usize),
}

impl Blocks {
    /// The variable that leaf `k` is in this pass, if it is one.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn variable(self, k: usize) -> Option<usize> {
        let (block, place) = (k / self.size, k % self.size);
        if block == self.pair.0 {
            Some(place)
        } else if block == self.pair.1 {
            Some(self.size + place)
        } else {
            None
        }
    }
}

/// The leaves of `x` as hyper-dual numbers, each a variable.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn hyper_variables<X, F, const N: usize, const MODE: u8>(x: &X) -> X::Of<HyperDual<F, N, MODE>>
where
    X: Tree<Leaf = F> + ?Sized,
    F: Part,
    Dim<N>: Packed,
{
    x.map(&mut counted(|k, re| HyperDual::variable(re, k)))
}

/// The leaves of `x` as hyper-dual numbers, of which those of the two blocks are variables.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn hyper_dual<X, F, const N: usize, const MODE: u8>(
    x: &X,
    blocks: Blocks,
) -> X::Of<HyperDual<F, N, MODE>>
where
    X: Tree<Leaf = F> + ?Sized,
    F: Part,
    Dim<N>: Packed,
{
    x.map(&mut counted(|k, re| HyperDual::variable(re, blocks.variable(k).unwrap_or(N))))
}

/// The same in place of those of the pass before.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn move_on_blocks<X, F, const N: usize, const MODE: u8>(
    x: &X,
    blocks: Blocks,
    seeds: &mut X::Of<HyperDual<F, N, MODE>>,
) where
    X: Tree<Leaf = F> + ?Sized,
    F: Part,
    Dim<N>: Packed,
{
    let mut k = 0;
    x.zip_mut(seeds, &mut |&re, seed| {
        *seed = HyperDual::variable(re, blocks.variable(k).unwrap_or(N));
        k += 1;
    });
}

/// A square of entries by every pair of leaves of `x`.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn rows<X, F>(x: &X, entry: impl Fn(usize, usize) -> F) -> X::Of<X::Of<F>>
where
    X: Tree<Leaf = F> + ?Sized,
    F: Part,
{
    x.map(&mut counted(|i, _| x.map(&mut counted(|j, _| entry(i, j)))))
}

/// Writes the entries of a row that are variables of this pass.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn fill_blocks<X, F>(x: &X, blocks: Blocks, entry: impl Fn(usize) -> F, row: &mut X::Of<F>)
where
    X: Tree<Leaf = F> + ?Sized,
    F: Part,
{
    let mut k = 0_usize;
    x.zip_mut(row, &mut |_, place| {
        if let Some(i) = blocks.variable(k) {
            *place = entry(i);
        }
        k += 1;
    });
}

/// Writes the second derivatives by every pair of variables of this pass.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn fill_block_pairs<X, F, const N: usize, const MODE: u8>(
    x: &X,
    blocks: Blocks,
    result: &HyperDual<F, N, MODE>,
    rows: &mut X::Of<X::Of<F>>,
) where
    X: Tree<Leaf = F> + ?Sized,
    F: Part,
    Dim<N>: Packed,
{
    let mut k = 0_usize;
    x.zip_mut(rows, &mut |_, row| {
        if let Some(i) = blocks.variable(k) {
            fill_blocks(x, blocks, |j| result.second(i, j), row);
        }
        k += 1;
    });
}

/// The leaves of `x` moving along the leaves of `direction`, one lane.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn along<X, F, const MODE: u8>(x: &X, direction: &X) -> X::Of<Dual<F, 1, MODE>>
where
    X: Tree<Leaf = F> + ?Sized,
    F: Part,
{
    let mut seeded = x.map(&mut |&re: &F| Dual::new(re, [unknown()]));
    direction.zip_mut(&mut seeded, &mut |&t, number| number.eps = [t]);
    seeded
}

/// As [`along`], and leaf `start + k` besides moves along direction k of an outer dual number.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn along_and_dual<X, F, const N: usize, const MODE: u8>(
    x: &X,
    direction: &X,
    start: usize,
) -> X::Of<Dual<Dual<F, 1, MODE>, N, MODE>>
where
    X: Tree<Leaf = F> + ?Sized,
    F: Part,
{
    let mut seeded = x.map(&mut counted(|k, re| Dual::variable(Dual::from_re(re), k.wrapping_sub(start))));
    turn(direction, &mut seeded);
    seeded
}

/// Lets seeds move along the leaves of `direction` besides.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn turn<X, F, const N: usize, const MODE: u8>(
    direction: &X,
    seeds: &mut X::Of<Dual<Dual<F, 1, MODE>, N, MODE>>,
) where
    X: Tree<Leaf = F> + ?Sized,
    F: Part,
{
    direction.zip_mut(seeds, &mut |&t, number| number.re.eps = [t]);
}

/// The same in place of those of the pass before: what moves along the direction still does.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn move_on_outer<X, F, const N: usize, const MODE: u8>(
    x: &X,
    start: usize,
    seeds: &mut X::Of<Dual<Dual<F, 1, MODE>, N, MODE>>,
) where
    X: Tree<Leaf = F> + ?Sized,
    F: Part,
{
    x.zip_range(seeds, start.saturating_sub(N)..start + N, &mut |k, _, number| {
        *number = Dual::variable(number.re, k.wrapping_sub(start));
    });
}

/// The leaves of a tree in order, as f64.
pub fn flatten<X>(x: &X) -> Vec<f64>
where
    X: Tree<Leaf: Primitive> + ?Sized,
{
    let mut flat = Vec::with_capacity(x.len());
    // The shape is not needed, so units stand at its leaves.
    x.map(&mut |leaf| flat.push(leaf.widen()));
    flat
}

/// The tree of the shape of `x` with these leaves; where there are too few, with those of `x`.
pub(crate) fn rebuild<X, F>(x: &X, flat: &[f64]) -> X::Of<F>
where
    X: Tree<Leaf = F> + ?Sized,
    F: Primitive,
{
    x.map(&mut counted(|k, leaf| flat.get(k).map_or(leaf, |&value| of(value))))
}
