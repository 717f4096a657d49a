//! nalgebra's matrices as places that derivatives are written into.

use ::nalgebra::{Dim, Matrix, RawStorageMut, Scalar};

use crate::{Entries, Table};

impl<F: Scalar, R: Dim, C: Dim, S: RawStorageMut<F, R, C>> Entries<F> for Matrix<F, R, C, S> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn count(&self) -> usize {
        self.len()
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn entry(&mut self, i: usize) -> &mut F {
        &mut self[i]
    }
}

impl<F: Scalar, R: Dim, C: Dim, S: RawStorageMut<F, R, C>> Table<F> for Matrix<F, R, C, S> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn rows(&self) -> usize {
        self.nrows()
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn columns(&self, _: usize) -> usize {
        self.ncols()
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn entry(&mut self, row: usize, column: usize) -> &mut F {
        &mut self[(row, column)]
    }
}
