//! In which form a closure driver hands out its seeds, and how many lanes a pass has.

use nalgebra::{DVector, SVector};

use super::{Leaf, ScalarLeaf, Tree};

/// Into how many lanes one pass of a closure driver takes the leaves of a tree: all where the type says how many,
/// eight at a time else.
pub trait Lanes<const N: usize>: Tree {
    /// What the closure takes: arrays and `SVector`s by value, which go in one pass; slices, `Vec`s and `DVector`s, of which every
    /// pass has the same seeds but for a few, by reference: `&[D]` and `&DVector<D>`.
    type Given<'a, D: Leaf>;

    /// The seeds in that form. What goes by value is moved out, since there is no other pass.
    #[doc(hidden)]
    fn given<D: Leaf>(seeds: &mut Option<Self::Of<D>>) -> Self::Given<'_, D>;
}

/// Why the seeds are there: they are missing only behind the one pass of what goes by value.
const SEEDED: &str = "a pass is seeded";

macro_rules! by_value {
    ([$($g:tt)*] $ty:ty, $lanes:tt) => {
        impl<$($g)*> Lanes<$lanes> for $ty {
            type Given<'a, D: Leaf> = Self::Of<D>;

            #[inline(always)]
            fn given<D: Leaf>(seeds: &mut Option<Self::Of<D>>) -> Self::Of<D> {
                seeds.take().expect(SEEDED)
            }
        }
    };
}
by_value!([T: ScalarLeaf, const N: usize] [T; N], N);
by_value!([T: ScalarLeaf, const N: usize] SVector<T, N>, N);
by_value!([] f32, 1);
by_value!([] f64, 1);

macro_rules! by_reference {
    ($ty:ty as $given:ty) => {
        impl<T: ScalarLeaf> Lanes<8> for $ty {
            type Given<'a, D: Leaf> = &'a $given;

            #[inline(always)]
            fn given<D: Leaf>(seeds: &mut Option<Self::Of<D>>) -> &$given {
                seeds.as_ref().expect(SEEDED)
            }
        }
    };
}
by_reference!([T] as [T::Of<D>]);
by_reference!(Vec<T> as [T::Of<D>]);
by_reference!(DVector<T> as DVector<T::Of<D>>);
