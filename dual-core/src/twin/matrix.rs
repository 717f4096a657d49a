//! nalgebra's vectors and matrices in twins.

mod operators;

use nalgebra::allocator::Allocator;
use nalgebra::{DefaultAllocator, Dim, OMatrix, Scalar};

use super::{Leaves, Lift, Primal, for_each_primitive};
use crate::real::Real;

macro_rules! conversions {
    ($f:ident) => {
        impl<D: Real<$f>, T: Lift<D, $f> + Scalar, R: Dim, C: Dim> Lift<D, $f> for OMatrix<T, R, C>
        where
            T::Out: Scalar,
            DefaultAllocator: Allocator<R, C>,
        {
            type Out = OMatrix<T::Out, R, C>;
            #[inline(always)]
            fn lift(self) -> Self::Out {
                self.map(T::lift)
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
    #[inline(always)]
    fn leaves(&self) -> Self::As {
        self.map(|x| x.leaves())
    }
}
