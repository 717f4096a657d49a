//! `Option` and `Result`: trees where they are there.

use core::fmt::Display;

use super::{Leaf, Tree};
use crate::error::{Error, Shape};

/// A result that may be missing: the leaves of what is there; what stands in its place passes through.
macro_rules! outcome {
    ([$($g:tt)*] $ty:ty, $of:ty, $there:ident, $missing:pat => $through:expr) => {
        impl<T: Tree, $($g)*> Tree for $ty {
            type Leaf = T::Leaf;
            type Of<D: Leaf> = $of;

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn len(&self) -> usize {
                self.iter().map(Tree::len).sum()
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn map<D: Leaf>(&self, f: &mut impl FnMut(&T::Leaf) -> D) -> $of {
                match self {
                    $there(tree) => $there(tree.map(f)),
                    $missing => $through,
                }
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn zip_mut<D: Leaf>(&self, other: &mut $of, f: &mut impl FnMut(&T::Leaf, &mut D)) {
                for (a, b) in self.iter().zip(other.iter_mut()) {
                    a.zip_mut(b, f);
                }
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn same_shape(&self, other: &Self, argument: &dyn Display) -> Result<(), Error> {
                let shape = |tree: &Self| if tree.iter().len() == 1 { Shape::Value } else { Shape::NoValue };
                shape(self).meets(shape(other), argument)?;
                self.iter().zip(other.iter()).try_for_each(|(a, b)| a.same_shape(b, argument))
            }
            fn write_labels(&self, name: &str, labels: &mut Vec<String>) {
                if let $there(tree) = self {
                    tree.write_labels(name, labels);
                }
            }
        }
    };
}
outcome!([] Option<T>, Option<T::Of<D>>, Some, None => None);
outcome!([E: Leaf] Result<T, E>, Result<T::Of<D>, E>, Ok, Err(error) => Err(error.clone()));
