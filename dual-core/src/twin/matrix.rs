//! nalgebra's vectors and matrices in twins.

pub(crate) mod entries;
mod operators;
mod product;

use nalgebra::allocator::Allocator;
use nalgebra::{DefaultAllocator, Dim, OMatrix, Scalar};

use self::entries::matrix_of;
use super::{Leaves, Lift, Primal, for_each_primitive};
use crate::real::{Part, Real};

/// An entry of a matrix: a number or a primitive.
trait Entry<F>: Part<Primal = F> + Scalar {}
impl<F, X: Part<Primal = F> + Scalar> Entry<F> for X {}

macro_rules! conversions {
    ($f:ident) => {
        impl<D: Real<$f>, T: Lift<D, $f> + Scalar, R: Dim, C: Dim> Lift<D, $f> for OMatrix<T, R, C>
        where
            T::Out: Scalar,
            DefaultAllocator: Allocator<R, C>,
        {
            type Out = OMatrix<T::Out, R, C>;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn lift(self) -> Self::Out {
                let (rows, columns) = self.shape_generic();
                matrix_of!(R, C; size_of::<T::Out>(); rows, columns; |i, j| self[(i, j)].clone().lift())
            }
        }
        impl<D: Real<$f>, T: Primal<D, $f> + Scalar, R: Dim, C: Dim> Primal<D, $f> for OMatrix<T, R, C>
        where
            T::Out: Scalar,
            DefaultAllocator: Allocator<R, C>,
        {
            type Out = OMatrix<T::Out, R, C>;
            fn primal(&self) -> Self::Out {
                self.map(|x| x.primal())
            }
        }
    };
}
for_each_primitive!(conversions);

impl<D, T, R: Dim, C: Dim> Leaves<D> for OMatrix<T, R, C>
where
    T: Leaves<D, As: Scalar> + Scalar,
    DefaultAllocator: Allocator<R, C>,
{
    type As = OMatrix<T::As, R, C>;
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn leaves(&self) -> Self::As {
        self.map(|x| x.leaves())
    }
}
