//! Whether a type that the attribute knows by name only is made of floats: `type Seconds = f64`.

use core::marker::PhantomData;

use crate::real::Primitive;
use crate::structs::Differentiable;
use crate::tree::Tree;

/// A type to ask about.
pub struct Named<T: ?Sized>(PhantomData<T>);

/// The answer for every type that no inherent constant answers for, since those come first.
pub trait NoFloats {
    /// Whether the type is made of floats that derivatives could be taken by.
    const IS_FLOATS: bool = false;
    /// Whether the type is a struct that derivatives could be taken by.
    const IS_STRUCT: bool = false;
}
impl<T: ?Sized> NoFloats for Named<T> {}

impl<T: Tree<Leaf: Primitive> + ?Sized> Named<T> {
    /// Whether the type is made of floats that derivatives could be taken by.
    pub const IS_FLOATS: bool = true;
}

impl<T: Differentiable> Named<T> {
    /// Whether the type is a struct that derivatives could be taken by.
    pub const IS_STRUCT: bool = true;
}
