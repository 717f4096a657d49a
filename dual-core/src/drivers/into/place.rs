//! What derivatives are written into: rows and tables of floats that the caller has.

/// A row of floats that a gradient is written into, one entry a scalar of the arguments, in the order of
/// [`leaves`](crate::Tree::leaves): a float, an array, a slice, a `Vec`, or a vector or matrix of nalgebra with any storage, views
/// included. Matrices are filled column by column, as nalgebra stores them. So of an argument that is rows of arrays, whose leaves go
/// row by row, take a flat place or a matrix with as many columns as there are rows.
///
/// ```
/// # #[cfg(feature = "nalgebra")] {
/// use dual_core::nalgebra::DMatrix;
/// use dual_core::gradient_into;
///
/// let mut both = DMatrix::zeros(2, 2);
/// gradient_into(|[x, y]| x * y, &[3.0, 2.0], &mut both.column_mut(1));
/// assert_eq!(both, DMatrix::from_row_slice(2, 2, &[0.0, 2.0, 0.0, 3.0]));
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "a gradient cannot be written into `{Self}`",
    label = "no row of `{F}`",
    note = "what a gradient is written into is flat, one entry a scalar: `[{F}]`, `[{F}; N]`, `Vec<{F}>`, a vector of nalgebra, or \
            `{F}` itself"
)]
pub trait Entries<F> {
    /// How many there are.
    fn count(&self) -> usize;
    /// The place of one.
    ///
    /// # Panics
    /// As indexing does, if there are no more than `i`.
    fn entry(&mut self, i: usize) -> &mut F;
}

/// A table of floats that a Jacobian or Hessian is written into, one row a result: rows in an array, a slice or a `Vec`, each of them
/// [`Entries`], or a matrix of nalgebra with any storage, views included. Results and arguments are flat, in the order of
/// [`leaves`](crate::Tree::leaves).
///
/// ```
/// use dual_core::jacobian_into;
///
/// let mut rows = [[0.0; 2]; 2];
/// jacobian_into(|[x, y]| [x * y, y], &[3.0, 2.0], &mut rows);
/// assert_eq!(rows, [[2.0, 3.0], [0.0, 1.0]]);
/// # #[cfg(feature = "nalgebra")] {
/// use dual_core::nalgebra::Matrix2;
/// let mut matrix = Matrix2::zeros();
/// jacobian_into(|[x, y]| [x * y, y], &[3.0, 2.0], &mut matrix);
/// assert_eq!(matrix, Matrix2::new(2.0, 3.0, 0.0, 1.0));
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "rows of derivatives cannot be written into `{Self}`",
    label = "no table of `{F}`",
    note = "a Jacobian or Hessian is written into rows, `[[{F}; N]; M]`, `[Vec<{F}>]`, `Vec<[{F}; N]>`, or a matrix of nalgebra"
)]
pub trait Table<F> {
    /// How many rows there are.
    fn rows(&self) -> usize;
    /// How many entries this row has.
    ///
    /// # Panics
    /// As indexing does, if there is no such row.
    fn columns(&self, row: usize) -> usize;
    /// The place of one.
    ///
    /// # Panics
    /// As indexing does, if there is no such entry.
    fn entry(&mut self, row: usize, column: usize) -> &mut F;
}

macro_rules! scalar {
    ($($f:ty)*) => { $(
        impl Entries<$f> for $f {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn count(&self) -> usize { 1 }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn entry(&mut self, _: usize) -> &mut $f { self }
        }

        /// By one scalar, of one.
        impl Table<$f> for $f {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn rows(&self) -> usize { 1 }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn columns(&self, _: usize) -> usize { 1 }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn entry(&mut self, _: usize, _: usize) -> &mut $f { self }
        }
    )* };
}
scalar!(f32 f64);

macro_rules! in_a_row {
    ($([$($g:tt)*] $row:ty, $table:ty;)*) => { $(
        impl<F, $($g)*> Entries<F> for $row {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn count(&self) -> usize { self.len() }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn entry(&mut self, i: usize) -> &mut F { &mut self[i] }
        }

        impl<F, R: Entries<F>, $($g)*> Table<F> for $table {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn rows(&self) -> usize { self.len() }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn columns(&self, row: usize) -> usize { self[row].count() }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn entry(&mut self, row: usize, column: usize) -> &mut F { self[row].entry(column) }
        }
    )* };
}
in_a_row! {
    [const N: usize] [F; N], [R; N];
    [] [F], [R];
    [] Vec<F>, Vec<R>;
}
