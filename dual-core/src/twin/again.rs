//! Values for several calls, of types that may have no `Clone`.

/// A value of which a call needs a copy.
pub struct Again<'a, T>(pub &'a T);

/// Of a type that can be cloned: found first.
pub trait Cloned {
    /// The type.
    type Value;
    /// A clone.
    fn again(&self) -> Self::Value;
}
impl<T: Clone> Cloned for Again<'_, T> {
    type Value = T;
    fn again(&self) -> T {
        self.0.clone()
    }
}

/// Of any other type.
pub trait NotCloned {
    /// The type.
    type Value;
    /// Panics: a check calls the fn several times.
    fn again(&self) -> Self::Value;
}
impl<T> NotCloned for &Again<'_, T> {
    type Value = T;
    fn again(&self) -> T {
        panic!(
            "a check calls the fn several times, and `{}` has no `Clone`; derive it",
            core::any::type_name::<T>()
        )
    }
}
