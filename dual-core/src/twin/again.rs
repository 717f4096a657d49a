//! Values for several calls, of types that may have no `Clone`.

/// A value of which a call needs a copy.
pub struct Again<'a, T>(pub &'a T);

/// Of a type that can be cloned: found first.
pub trait Cloned {
    /// The type.
    type Value;
    /// A clone.
    fn again(&self) -> Option<Self::Value>;
    /// The name of the type, if it has no `Clone`.
    fn uncloned(&self) -> Option<&'static str>;
}
impl<T: Clone> Cloned for Again<'_, T> {
    type Value = T;
    fn again(&self) -> Option<T> {
        Some(self.0.clone())
    }
    fn uncloned(&self) -> Option<&'static str> {
        None
    }
}

/// Of any other type.
pub trait NotCloned {
    /// The type.
    type Value;
    /// Nothing.
    fn again(&self) -> Option<Self::Value>;
    /// The name of the type.
    fn uncloned(&self) -> Option<&'static str>;
}
impl<T> NotCloned for &Again<'_, T> {
    type Value = T;
    fn again(&self) -> Option<T> {
        None
    }
    fn uncloned(&self) -> Option<&'static str> {
        Some(core::any::type_name::<T>())
    }
}
