//! Jacobians and Hessians in the form in which they are handed out.

/// A Jacobian or Hessian as rows, brought into the form in which it is handed out.
///
/// Arrays, `Vec`s and tuples stay rows; vectors of vectors become nalgebra matrices.
///
/// ```
/// use dual_core::Rows;
///
/// assert_eq!([[1.0, 2.0], [3.0, 4.0]].into_matrix(), [[1.0, 2.0], [3.0, 4.0]]);
/// # #[cfg(feature = "nalgebra")] {
/// use dual_core::nalgebra::{matrix, vector};
/// assert_eq!(vector![vector![1.0, 2.0], vector![3.0, 4.0]].into_matrix(), matrix![1.0, 2.0; 3.0, 4.0]);
/// # }
/// ```
pub trait Rows {
    /// The form handed out.
    type Matrix;
    /// Brings the rows into that form.
    ///
    /// # Panics
    /// If rows have different lengths, which those of a driver never do.
    #[doc(hidden)]
    fn into_matrix(self) -> Self::Matrix;
}

macro_rules! rows_as_they_are {
    ($([$($g:tt)*] $ty:ty),*) => { $(
        impl<$($g)*> Rows for $ty {
            type Matrix = Self;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn into_matrix(self) -> Self { self }
        }
    )* };
}
rows_as_they_are!([] f32, [] f64, [R, const M: usize] [R; M], [R] Vec<R>);
rows_as_they_are!([A](A,), [A, B](A, B), [A, B, C](A, B, C), [A, B, C, D](A, B, C, D));
rows_as_they_are!([A, B, C, D, E](A, B, C, D, E), [A, B, C, D, E, F](A, B, C, D, E, F));
rows_as_they_are!([A, B, C, D, E, F, G](A, B, C, D, E, F, G));
rows_as_they_are!([A, B, C, D, E, F, G, H](A, B, C, D, E, F, G, H));

impl<R: Rows> Rows for Option<R> {
    type Matrix = Option<R::Matrix>;

    #[inline]
    fn into_matrix(self) -> Self::Matrix {
        self.map(R::into_matrix)
    }
}

impl<R: Rows, E> Rows for Result<R, E> {
    type Matrix = Result<R::Matrix, E>;

    #[inline]
    fn into_matrix(self) -> Self::Matrix {
        self.map(R::into_matrix)
    }
}
