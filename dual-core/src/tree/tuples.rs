//! Tuples of trees.

use core::fmt::Display;

use super::{Leaf, Tree, for_each_tuple, sum};
use crate::error::Error;

macro_rules! tuple {
    ($($name:ident $index:tt),*) => {
        impl<L, $($name: Tree<Leaf = L>),*> Tree for ($($name,)*) {
            type Leaf = L;
            type Of<X: Leaf> = ($($name::Of<X>,)*);
            const COUNT: Option<usize> = {
                let mut count = Some(0);
                $( count = sum(count, $name::COUNT); )*
                count
            };

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn len(&self) -> usize { 0 $( + self.$index.len() )* }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn map<X: Leaf>(&self, f: &mut impl FnMut(&L) -> X) -> Self::Of<X> { ($( self.$index.map(f), )*) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn map_into<X: Leaf>(&self, place: &mut Self::Of<X>, f: &mut impl FnMut(&L) -> X) {
                $( self.$index.map_into(&mut place.$index, f); )*
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn zip_mut<X: Leaf>(&self, other: &mut Self::Of<X>, f: &mut impl FnMut(&L, &mut X)) {
                $( self.$index.zip_mut(&mut other.$index, f); )*
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn same_shape(&self, other: &Self, argument: &dyn Display) -> Result<(), Error> {
                $( self.$index.same_shape(&other.$index, &format_args!("{argument}.{}", $index))?; )*
                Ok(())
            }
            fn write_labels(&self, name: &str, labels: &mut Vec<String>) {
                $( self.$index.write_labels(&format!("{name}.{}", $index), labels); )*
            }
        }
    };
}
for_each_tuple!(tuple);
