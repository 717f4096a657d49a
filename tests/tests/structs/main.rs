//! Structs with `#[derive(Differentiable)]`: as arguments, as results, in bodies, as vectors; and structs of the body.
#![allow(clippy::all, clippy::pedantic)] // fns in every spelling that users have are the subject

#[cfg(feature = "full")]
mod arguments;
mod bodies;
mod local;
#[cfg(feature = "full")]
mod network;
mod results;
#[cfg(feature = "full")]
mod vectors;

/// A struct of the tests is found where a scalar or a tuple is.
macro_rules! found {
    ($($name:ident),*) => { $(
        impl<T> tests::Found for $name<T> {
            type Value = Self;
            fn found(self) -> Self { self }
        }
    )* };
}
pub(crate) use found;
