//! Triangle storage and its index arithmetic; nobody else knows N(N+1)/2.

use crate::real::Part;

/// A number of variables at the type level; carries the storage of the symmetric second-order part.
///
/// `Dim<N>` implements [`Packed`] for N = 0 to 16, which is the largest number of variables that one
/// pass of a [`HyperDual`](crate::HyperDual) takes; the Hessian drivers go through larger problems in blocks.
///
/// ```
/// use dual_core::{Dim, HyperDual, Packed};
///
/// fn curvature<const N: usize>(x: &HyperDual<f64, N>) -> f64
/// where
///     Dim<N>: Packed,
/// {
///     (0..N).map(|i| x.second(i, i)).sum()
/// }
/// let x = HyperDual::<f64, 2>::variable(3.0, 0);
/// assert_eq!(curvature(&(x * x)), 2.0);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Dim<const N: usize>;

/// Storage of a symmetric N by N matrix as its lower triangle, row by row: (0,0), (1,0), (1,1), (2,0), …
///
/// Stable Rust cannot compute `[T; N * (N + 1) / 2]` from `N`, and a second const parameter would not be
/// inferred; an associated array type is both.
///
/// ```
/// use dual_core::{Dim, Packed};
///
/// assert_eq!(Dim::<3>::from_fn(|i, j| (10 * i + j) as f64), [0.0, 10.0, 11.0, 20.0, 21.0, 22.0]);
/// ```
pub trait Packed {
    /// The array that holds the triangle.
    type Triangle<T: Part>: Copy
        + PartialEq
        + core::fmt::Debug
        + Send
        + Sync
        + 'static
        + AsRef<[T]>
        + AsMut<[T]>;

    /// Builds a triangle from a function of row and column, column ≤ row.
    fn from_fn<T: Part>(entry: impl FnMut(usize, usize) -> T) -> Self::Triangle<T>;
}

/// Up to this many rows triangles are built without a loop.
const UNROLLED: usize = 8;

impl<const N: usize> Dim<N> {
    /// Replaces each entry by a function of it, of that of another triangle, and of what stands in two rows of N at its row
    /// and at its column.
    ///
    /// By slices a row, which the compiler makes vectors of: by indices it does not.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn meet<T: Part>(
        triangle: &mut <Self as Packed>::Triangle<T>,
        other: &<Self as Packed>::Triangle<T>,
        [p, q]: [[T; N]; 2],
        entry: impl Fn(T, T, [T; 2], [T; 2]) -> T,
    ) where
        Self: Packed,
    {
        if N <= UNROLLED {
            let before = *triangle;
            *triangle = Self::from_fn(|i, j| {
                let k = place(i, j);
                entry(before.as_ref()[k], other.as_ref()[k], [p[i], q[i]], [p[j], q[j]])
            });
            return;
        }
        let (mut rest, mut others) = (triangle.as_mut(), other.as_ref());
        for i in 0..N {
            let (row, below) = rest.split_at_mut(i + 1);
            let (other, further) = others.split_at(i + 1);
            for (((place, &b), &pj), &qj) in row.iter_mut().zip(other).zip(&p).zip(&q) {
                *place = entry(*place, b, [p[i], q[i]], [pj, qj]);
            }
            (rest, others) = (below, further);
        }
    }
}

/// Where the entry of row `i` and column `j` stands; both orders give the same place.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) const fn place(i: usize, j: usize) -> usize {
    if i < j { j * (j + 1) / 2 + i } else { i * (i + 1) / 2 + j }
}

/// Entry by entry: what a loop writes stays in memory, however short the loop, as the compiler takes arrays apart before it unrolls.
macro_rules! unrolled {
    ($($n:literal [$($i:literal $j:literal)*])*) => { $(
        impl Packed for Dim<$n> {
            type Triangle<T: Part> = [T; $n * ($n + 1) / 2];

            #[cfg_attr(not(debug_assertions), inline(always))]
            #[allow(unused_mut, unused_variables)] // no variables, no entries
            fn from_fn<T: Part>(mut entry: impl FnMut(usize, usize) -> T) -> Self::Triangle<T> {
                [$(entry($i, $j)),*]
            }
        }
    )* };
}

unrolled! {
    0 []
    1 [0 0]
    2 [0 0  1 0  1 1]
    3 [0 0  1 0  1 1  2 0  2 1  2 2]
    4 [0 0  1 0  1 1  2 0  2 1  2 2  3 0  3 1  3 2  3 3]
    5 [0 0  1 0  1 1  2 0  2 1  2 2  3 0  3 1  3 2  3 3  4 0  4 1  4 2  4 3  4 4]
    6 [0 0  1 0  1 1  2 0  2 1  2 2  3 0  3 1  3 2  3 3  4 0  4 1  4 2  4 3  4 4  5 0  5 1  5 2  5 3  5 4  5 5]
    7 [0 0  1 0  1 1  2 0  2 1  2 2  3 0  3 1  3 2  3 3  4 0  4 1  4 2  4 3  4 4  5 0  5 1  5 2  5 3  5 4  5 5  6 0  6 1  6 2  6 3  6 4  6 5  6 6]
    8 [0 0  1 0  1 1  2 0  2 1  2 2  3 0  3 1  3 2  3 3  4 0  4 1  4 2  4 3  4 4  5 0  5 1  5 2  5 3  5 4  5 5  6 0  6 1  6 2  6 3  6 4  6 5  6 6  7 0  7 1  7 2  7 3  7 4  7 5  7 6  7 7]
}

macro_rules! packed {
    ($($n:literal)*) => { $(
        impl Packed for Dim<$n> {
            type Triangle<T: Part> = [T; $n * ($n + 1) / 2];

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn from_fn<T: Part>(mut entry: impl FnMut(usize, usize) -> T) -> Self::Triangle<T> {
                let zero = T::lift(crate::real::of(0.0));
                let mut triangle = [zero; $n * ($n + 1) / 2];
                for i in 0..$n {
                    for j in 0..=i {
                        triangle[place(i, j)] = entry(i, j);
                    }
                }
                triangle
            }
        }
    )* };
}

packed!(9 10 11 12 13 14 15 16);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pair_has_its_own_place_and_both_orders_share_it() {
        let mut seen = [0; 16 * 17 / 2];
        for i in 0..16 {
            for j in 0..=i {
                assert_eq!(place(i, j), place(j, i));
                seen[place(i, j)] += 1;
            }
        }
        assert_eq!(seen, [1; 16 * 17 / 2]);
    }

    #[test]
    fn from_fn_writes_each_entry_where_place_reads_it() {
        let t = <Dim<5> as Packed>::from_fn(|i, j| f64::from(u8::try_from(10 * i + j).unwrap()));
        assert_eq!(t[place(3, 2)], 32.0);
        assert_eq!(t[place(2, 4)], 42.0);
    }
}
