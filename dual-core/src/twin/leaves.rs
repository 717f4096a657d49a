//! The arguments of a generated fn that another one calls: numbers, as the leaves of a tree.

use crate::real::Part;
use crate::tree::{Leaf, Tree, for_each_tuple};

/// A number of any type as a tree of one leaf.
///
/// In a twin the number's type is a parameter, of which nobody can say that it is a tree.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LeafOf<D>(pub D);

impl<D: Part> Tree for LeafOf<D> {
    type Leaf = D;
    type Of<X: Leaf> = X;
    const COUNT: Option<usize> = Some(1);

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn len(&self) -> usize {
        1
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn map<X: Leaf>(&self, f: &mut impl FnMut(&D) -> X) -> X {
        f(&self.0)
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn zip_mut<X: Leaf>(&self, other: &mut X, f: &mut impl FnMut(&D, &mut X)) {
        f(&self.0, other);
    }
    fn write_labels(&self, name: &str, labels: &mut Vec<String>) {
        labels.push(name.to_owned());
    }
}

/// Numbers in a shape that can be differentiated by.
#[diagnostic::on_unimplemented(
    message = "a derivative of a derivative by `{Self}` is not supported",
    note = "derivatives compose for scalars, arrays, slices, `Vec`s, tuples and nalgebra vectors and matrices"
)]
pub trait Leaves<D> {
    /// The same shape with the numbers as leaves.
    type As;
    /// The numbers as leaves.
    fn leaves(&self) -> Self::As;
}

/// The numbers of an argument as leaves.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn leaves<D, X: Leaves<D> + ?Sized>(x: &X) -> X::As {
    x.leaves()
}

/// A number, or a plain one, as a leaf.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn leaf<D, X: Into<D>>(x: X) -> LeafOf<D> {
    LeafOf(x.into())
}

impl<D: Part> Leaves<D> for D {
    type As = LeafOf<D>;
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn leaves(&self) -> LeafOf<D> {
        LeafOf(*self)
    }
}

impl<D, T: Leaves<D>, const N: usize> Leaves<D> for [T; N] {
    type As = [T::As; N];
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn leaves(&self) -> [T::As; N] {
        core::array::from_fn(|i| self[i].leaves())
    }
}

impl<D, T: Leaves<D>> Leaves<D> for [T] {
    type As = Vec<T::As>;
    #[inline]
    fn leaves(&self) -> Vec<T::As> {
        self.iter().map(T::leaves).collect()
    }
}

impl<D, T: Leaves<D>> Leaves<D> for Vec<T> {
    type As = Vec<T::As>;
    #[inline]
    fn leaves(&self) -> Vec<T::As> {
        self[..].leaves()
    }
}

impl<D, T: Leaves<D>> Leaves<D> for Option<T> {
    type As = Option<T::As>;
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn leaves(&self) -> Option<T::As> {
        self.as_ref().map(T::leaves)
    }
}

macro_rules! tuple {
    ($($name:ident $index:tt),*) => {
        impl<L, $($name: Leaves<L>),*> Leaves<L> for ($($name,)*) {
            type As = ($($name::As,)*);
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn leaves(&self) -> Self::As {
                ($(self.$index.leaves(),)*)
            }
        }
    };
}
for_each_tuple!(tuple);
