//! Whether a type that the attribute knows by name only is made of floats: `type Seconds = f64`.

use core::marker::PhantomData;

use super::for_each_primitive;

/// A type to ask about.
pub struct Named<T: ?Sized>(PhantomData<T>);

/// The answer for every type that no inherent constant answers for, since those come first.
pub trait NoFloats {
    /// Whether the type is made of floats that derivatives could be taken by.
    const IS_FLOATS: bool = false;
}
impl<T: ?Sized> NoFloats for Named<T> {}

macro_rules! floats {
    ($p:ident) => {
        floats! { @is [] $p }
        floats! { @is [] [$p] }
        floats! { @is [] Vec<$p> }
        floats! { @is [const N: usize] [$p; N] }
        floats! { @is [const N: usize, const M: usize] [[$p; N]; M] }
        floats! { @is [R: nalgebra::Dim, C: nalgebra::Dim, S] nalgebra::Matrix<$p, R, C, S> }
    };
    (@is [$($g:tt)*] $ty:ty) => {
        impl<$($g)*> Named<$ty> {
            /// Whether the type is made of floats that derivatives could be taken by.
            pub const IS_FLOATS: bool = true;
        }
    };
}
for_each_primitive!(floats);
