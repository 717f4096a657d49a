//! nalgebra's vectors and matrices as shapes: what can be differentiated by and into, column by column.

use core::fmt::Display;
use core::ops::Range;

use ::nalgebra::allocator::Allocator;
use ::nalgebra::{Const, DVector, DefaultAllocator, Dim, Dyn, OMatrix, SVector, Scalar};

use crate::container::{Container, zip};
use crate::error::{Error, Shape};
use crate::implicit::{Unknowns, unknowns};
use crate::real::{Part, Primitive, Real};
use crate::structs::{Field, Linear};
use crate::tree::{
    Leaf, Rows, ScalarLeaf, Tree, by_reference, by_value, elements_have_same_shape, elements_in_range,
    map_elements, product,
};
use crate::twin::lift;
use crate::twin::matrix::entries::{self, matrix_of};

impl<T: Tree + Leaf, R: Dim, C: Dim> Tree for OMatrix<T, R, C>
where
    DefaultAllocator: Allocator<R, C>,
{
    type Leaf = T::Leaf;
    type Of<D: Leaf> = OMatrix<T::Of<D>, R, C>;
    const COUNT: Option<usize> = product(entries::count::<R, C>(), T::COUNT);

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn len(&self) -> usize {
        self.iter().map(Tree::len).sum()
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn map<D: Leaf>(&self, f: &mut impl FnMut(&T::Leaf) -> D) -> Self::Of<D> {
        let (rows, columns) = self.shape_generic();
        matrix_of!(R, C; size_of::<T::Of<D>>(); rows, columns; |i, j| self[(i, j)].map(f))
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn map_into<D: Leaf>(&self, place: &mut Self::Of<D>, f: &mut impl FnMut(&T::Leaf) -> D) {
        if self.shape() == place.shape() {
            map_elements(self.as_slice(), place.as_mut_slice(), f);
        } else {
            *place = Tree::map(self, f);
        }
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn zip_mut<D: Leaf>(&self, other: &mut Self::Of<D>, f: &mut impl FnMut(&T::Leaf, &mut D)) {
        if self.shape() == other.shape() {
            self.iter().zip(other.iter_mut()).for_each(|(a, b)| a.zip_mut(b, f));
        }
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn zip_range<D: Leaf>(
        &self,
        other: &mut Self::Of<D>,
        range: Range<usize>,
        f: &mut impl FnMut(usize, &T::Leaf, &mut D),
    ) {
        if self.shape() == other.shape() {
            elements_in_range(self.as_slice(), other.as_mut_slice(), range, f);
        }
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn same_shape(&self, other: &Self, argument: &dyn Display) -> Result<(), Error> {
        let is_column = C::try_to_usize() == Some(1);
        let shape = |m: &Self| {
            let (rows, columns) = m.shape();
            if is_column { Shape::Length(rows) } else { Shape::Matrix(rows, columns) }
        };
        shape(self).meets(shape(other), argument)?;
        if T::COUNT.is_some() || is_column {
            return elements_have_same_shape(self.iter().zip(other.iter()), argument);
        }
        let mut places = (0..self.ncols()).flat_map(|j| (0..self.nrows()).map(move |i| (i, j)));
        places.try_for_each(|(i, j)| {
            self[(i, j)].same_shape(&other[(i, j)], &format_args!("{argument}[{i}, {j}]"))
        })
    }
    fn write_labels(&self, name: &str, labels: &mut Vec<String>) {
        for j in 0..self.ncols() {
            for i in 0..self.nrows() {
                let name = if C::try_to_usize() == Some(1) {
                    format!("{name}[{i}]")
                } else {
                    format!("{name}[{i}, {j}]")
                };
                self[(i, j)].write_labels(&name, labels);
            }
        }
    }
}

by_value!([T: ScalarLeaf, const N: usize] SVector<T, N>, N);
by_reference!(DVector<T> as DVector<T::Of<D>>);

impl<T: Scalar, M: Dim, N: Dim> Rows for OMatrix<OMatrix<T, N, Const<1>>, M, Const<1>>
where
    DefaultAllocator: Allocator<M> + Allocator<N> + Allocator<M, N>,
{
    type Matrix = OMatrix<T, M, N>;

    #[inline]
    fn into_matrix(self) -> OMatrix<T, M, N> {
        // Of no rows the width is not known; then there is nothing to fill either.
        let columns = self.iter().next().map_or(N::try_to_usize().unwrap_or(0), nalgebra::Matrix::len);
        OMatrix::from_fn_generic(M::from_usize(self.len()), N::from_usize(columns), |i, j| self[i][j].clone())
    }
}

impl<T: Scalar, M: Dim> Rows for OMatrix<Vec<T>, M, Const<1>>
where
    DefaultAllocator: Allocator<M> + Allocator<M, Dyn>,
{
    type Matrix = OMatrix<T, M, Dyn>;

    #[inline]
    fn into_matrix(self) -> Self::Matrix {
        let columns = self.iter().next().map_or(0, Vec::len);
        OMatrix::from_fn_generic(M::from_usize(self.len()), Dyn(columns), |i, j| self[i][j].clone())
    }
}

impl<T: Scalar, M: Dim, const N: usize> Rows for OMatrix<[T; N], M, Const<1>>
where
    DefaultAllocator: Allocator<M> + Allocator<M, Const<N>>,
{
    type Matrix = OMatrix<T, M, Const<N>>;

    #[inline]
    fn into_matrix(self) -> Self::Matrix {
        OMatrix::from_fn_generic(M::from_usize(self.len()), Const::<N>, |i, j| self[i][j].clone())
    }
}

impl<T: Container + Scalar, R: Dim, C: Dim> Container for OMatrix<T, R, C>
where
    DefaultAllocator: Allocator<R, C>,
{
    type Number = T::Number;

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn each(&self, f: &impl Fn(T::Number) -> T::Number) -> Self {
        self.map(|x| x.each(f))
    }
    zip!(shape);
}

impl<T: Part, X: Linear<T> + Scalar, R: Dim, C: Dim> Linear<T> for OMatrix<X, R, C>
where
    DefaultAllocator: Allocator<R, C>,
{
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn pairs(&mut self, other: &Self, f: &mut impl FnMut(&mut T, &T)) {
        assert_eq!(self.shape(), other.shape(), "two trees of different shape");
        for (a, b) in self.iter_mut().zip(other.iter()) {
            a.pairs(b, f);
        }
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn each(&mut self, f: &mut impl FnMut(&mut T)) {
        for x in self.iter_mut() {
            x.each(f);
        }
    }
}

/// Plain matrices that fields of numbers take.
macro_rules! plain {
    ($($f:ident)*) => { $(
        impl<D: Real<$f>, R: Dim, C: Dim> Field<D, $f, OMatrix<D, R, C>> for OMatrix<$f, R, C>
        where
            DefaultAllocator: Allocator<R, C>,
        {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn field(self) -> OMatrix<D, R, C> {
                lift::<D, $f, _>(self)
            }
        }
    )* };
}
plain!(f64 f32);

unknowns! { [const N: usize] SVector<F, N>, SVector<D, N>, [[F; N]; N],
(self, number) => SVector::from_fn(|i, _| number(i, self[i])), [[F::default(); N]; N],
of => of.as_mut_slice(), square => square.as_flattened_mut() }
unknowns! { [] DVector<F>, DVector<D>, Vec<F>,
(self, number) => DVector::from_fn(self.len(), |i, _| number(i, self[i])),
vec![F::default(); self.len() * self.len()],
of => of.as_mut_slice(), square => square }

#[cfg(test)]
mod tests {
    use ::nalgebra::{DMatrix, Matrix2x3, Vector2};

    use super::*;

    #[test]
    fn labels_name_rows_and_columns() {
        assert_eq!(Vector2::new(1.0, 2.0).labels("v"), ["v[0]", "v[1]"]);
        assert_eq!(DMatrix::from_element(2, 1, 0.0).labels("m"), ["m[0, 0]", "m[1, 0]"]);
        assert_eq!(Vector2::new([5.0], [6.0]).leaves(), [5.0, 6.0]);
    }

    #[test]
    fn matrices_go_column_by_column_in_map_zip_and_labels_alike() {
        let m = Matrix2x3::new(1.0, 2.0, 3.0, 4.0, 5.0, 6.0);
        assert_eq!(m.leaves(), [1.0, 4.0, 2.0, 5.0, 3.0, 6.0]);
        assert_eq!(m.labels("m"), ["m[0, 0]", "m[1, 0]", "m[0, 1]", "m[1, 1]", "m[0, 2]", "m[1, 2]"]);
        let mut pairs = Vec::new();
        let mut places = Tree::map(&m, &mut |leaf| 10.0 * leaf);
        m.zip_mut(&mut places, &mut |&a, b| pairs.push((a, *b)));
        assert_eq!(pairs, [1.0, 4.0, 2.0, 5.0, 3.0, 6.0].map(|a| (a, 10.0 * a)));
    }

    #[test]
    fn another_shape_has_no_counterparts() {
        let (m, mut other) = (DMatrix::from_element(2, 3, 1.0), DMatrix::from_element(3, 2, 0.0));
        m.zip_mut(&mut other, &mut |&leaf, counterpart: &mut f64| *counterpart = leaf);
        m.zip_range(&mut other, 0..6, &mut |_, &leaf, counterpart: &mut f64| *counterpart = leaf);
        assert_eq!(other, DMatrix::zeros(3, 2));
    }
}
