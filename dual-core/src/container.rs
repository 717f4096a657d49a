//! Numbers in containers: what a function takes and gives besides a single number.

use crate::real::Part;

/// A number or a float, or an array, tuple, `Vec`, nalgebra vector or matrix of such, all of one type.
///
/// Other than a [`Tree`](crate::Tree) it keeps its type, so that it may be one of any number, also of num-dual's.
///
/// ```
/// use dual_core::{Container, Dual};
///
/// let pair = [Dual::new(2.0, [1.0]), Dual::new(3.0, [0.0])];
/// assert_eq!(pair.each(&|x| x * x)[0], Dual::new(4.0, [4.0]));
/// let mut product = 0.0;
/// (2.0, [3.0, 4.0]).zip(&(1.0, [10.0, 100.0]), &mut |a, b| product += a * b);
/// assert_eq!(product, 432.0);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no number and no array, tuple, `Vec` or nalgebra matrix of numbers",
    label = "expected numbers, owned and all of one type"
)]
pub trait Container {
    /// The type of the numbers.
    type Number: Part;

    /// The same container with every number through `f`.
    fn each(&self, f: &impl Fn(Self::Number) -> Self::Number) -> Self
    where
        Self: Sized;
    /// Calls `f` with every number and its counterpart, of which nothing is known where that has another length or shape: a slope
    /// that a rule by hand does not give.
    #[doc(hidden)]
    fn zip(&self, other: &Self, f: &mut impl FnMut(Self::Number, Self::Number));
}

impl<T: Part> Container for T {
    type Number = T;

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn each(&self, f: &impl Fn(T) -> T) -> T {
        f(*self)
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn zip(&self, other: &T, f: &mut impl FnMut(T, T)) {
        f(*self, *other);
    }
}

/// What `zip` does of anything that can be iterated over and has a length, or a shape.
macro_rules! zip {
    ($length:ident) => {
        #[cfg_attr(not(debug_assertions), inline(always))]
        fn zip(&self, other: &Self, f: &mut impl FnMut(T::Number, T::Number)) {
            if self.$length() == other.$length() {
                self.iter().zip(other.iter()).for_each(|(a, b)| a.zip(b, f));
            } else {
                for a in self.iter() {
                    a.zip(a, &mut |a, _| f(a, $crate::number::unknown()));
                }
            }
        }
    };
}

#[cfg(feature = "nalgebra")]
pub(crate) use zip;

impl<T: Container, const N: usize> Container for [T; N] {
    type Number = T::Number;

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn each(&self, f: &impl Fn(T::Number) -> T::Number) -> Self {
        self.each_ref().map(|x| x.each(f))
    }
    zip!(len);
}

impl<T: Container> Container for [T] {
    type Number = T::Number;

    zip!(len);
}

impl<T: Container> Container for Vec<T> {
    type Number = T::Number;

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn each(&self, f: &impl Fn(T::Number) -> T::Number) -> Self {
        self.iter().map(|x| x.each(f)).collect()
    }
    zip!(len);
}

macro_rules! tuple {
    ($($name:ident $index:tt)*) => {
        impl<Number: Part, $($name: Container<Number = Number>),*> Container for ($($name,)*) {
            type Number = Number;

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn each(&self, f: &impl Fn(Number) -> Number) -> Self {
                ($( self.$index.each(f), )*)
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn zip(&self, other: &Self, f: &mut impl FnMut(Number, Number)) {
                $( self.$index.zip(&other.$index, f); )*
            }
        }
    };
}
tuple!(A 0);
tuple!(A 0 B 1);
tuple!(A 0 B 1 C 2);
tuple!(A 0 B 1 C 2 D 3);
tuple!(A 0 B 1 C 2 D 3 E 4);
tuple!(A 0 B 1 C 2 D 3 E 4 F 5);
tuple!(A 0 B 1 C 2 D 3 E 4 F 5 G 6);
tuple!(A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7);
