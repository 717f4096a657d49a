//! Fns that may give nothing: `Option` and `Result` around what is differentiated.

use core::cell::Cell;

/// Parts that are there together or not at all, as one.
pub trait Together {
    /// All parts.
    type All;
    /// The parts, if they are there.
    fn together(self) -> Option<Self::All>;
}
impl<A, B> Together for (Option<A>, Option<B>) {
    type All = (A, B);
    #[inline(always)]
    fn together(self) -> Option<(A, B)> {
        self.0.zip(self.1)
    }
}
impl<A, B, C> Together for (Option<A>, Option<B>, Option<C>) {
    type All = (A, B, C);
    #[inline(always)]
    fn together(self) -> Option<(A, B, C)> {
        Some((self.0?, self.1?, self.2?))
    }
}
/// The rows of a driver that gives nothing else.
impl<A> Together for Option<A> {
    type All = A;
    #[inline(always)]
    fn together(self) -> Option<A> {
        self
    }
}

/// Where the error of a twin stays while a driver sees that there is no value.
///
/// So the error needs no trait: it is neither copied nor compared.
pub struct Failure<E>(Cell<Option<E>>);

impl<E> Failure<E> {
    /// The value of a run, if there is one; else its error is kept.
    #[inline(always)]
    pub fn catch<T>(&self, run: Result<T, E>) -> Option<T> {
        run.map_err(|error| self.0.set(Some(error))).ok()
    }
}

/// Runs a driver on a twin that may fail.
///
/// # Errors
/// The twin's, if it failed.
#[inline(always)]
pub fn attempt<T, E>(driver: impl FnOnce(&Failure<E>) -> Option<T>) -> Result<T, E> {
    let failure = Failure(Cell::new(None));
    match (driver(&failure), failure.0.take()) {
        (Some(value), _) => Ok(value),
        (None, Some(error)) => Err(error),
        (None, None) => unreachable!("a twin without value has an error"),
    }
}
