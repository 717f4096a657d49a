//! In which form a closure driver hands out its seeds, and how many lanes a pass has.

use super::{Leaf, ScalarLeaf, Tree};

/// Into how many lanes one pass of a closure driver takes the leaves of a tree: all where the type says how many,
/// eight at a time else.
///
/// ```
/// use dual_core::{Lanes, Tree};
///
/// fn lanes<const N: usize, X: Lanes<N>>(x: &X) -> (usize, usize) {
///     (N, x.len())
/// }
/// assert_eq!(lanes(&[1.0, 2.0, 3.0]), (3, 3));
/// assert_eq!(lanes(&vec![0.0; 100]), (8, 100));
/// ```
pub trait Lanes<const N: usize>: Tree {
    /// What the closure takes: arrays and `SVector`s by value, which go in one pass; slices, `Vec`s and `DVector`s, of which every
    /// pass has the same seeds but for a few, by reference: `&[D]` and `&DVector<D>`.
    type Given<'a, D: Leaf>;

    /// The seeds in that form. What goes by value is moved out, since there is no other pass.
    #[doc(hidden)]
    fn given<D: Leaf>(seeds: &mut Option<Self::Of<D>>) -> Self::Given<'_, D>;
}

/// Why the seeds are there: they are missing only behind the one pass of what goes by value.
pub(crate) const SEEDED: &str = "a pass is seeded";

macro_rules! by_value {
    ([$($g:tt)*] $ty:ty, $lanes:tt) => {
        impl<$($g)*> $crate::tree::Lanes<$lanes> for $ty {
            type Given<'a, D: $crate::tree::Leaf> = Self::Of<D>;

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn given<D: $crate::tree::Leaf>(seeds: &mut Option<Self::Of<D>>) -> Self::Of<D> {
                seeds.take().expect($crate::tree::SEEDED)
            }
        }
    };
}
#[cfg(feature = "nalgebra")]
pub(crate) use by_value;
by_value!([T: ScalarLeaf, const N: usize] [T; N], N);
by_value!([] f32, 1);
by_value!([] f64, 1);

macro_rules! by_reference {
    ($ty:ty as $given:ty) => {
        impl<T: $crate::tree::ScalarLeaf> $crate::tree::Lanes<8> for $ty {
            type Given<'a, D: $crate::tree::Leaf> = &'a $given;

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn given<D: $crate::tree::Leaf>(seeds: &mut Option<Self::Of<D>>) -> &$given {
                seeds.as_ref().expect($crate::tree::SEEDED)
            }
        }
    };
}
#[cfg(feature = "nalgebra")]
pub(crate) use by_reference;
by_reference!([T] as [T::Of<D>]);
by_reference!(Vec<T> as [T::Of<D>]);
