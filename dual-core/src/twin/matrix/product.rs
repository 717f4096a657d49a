//! The product of two matrices.

use nalgebra::allocator::Allocator;
use nalgebra::constraint::{AreMultipliable, ShapeConstraint};
use nalgebra::storage::RawStorage;
use nalgebra::{DefaultAllocator, Dim, Matrix, OMatrix, RealField};

use super::Entry;
use super::entries::{self, matrix_of};
use crate::real::{Primitive, Real, of};
use crate::twin::operators::{MulOp, mul};

/// The product of two matrices with the primal that the product of primals has, each of numbers or passive.
///
/// In the order of nalgebra's, which adds a column times a number to a column. Its own form multiplies by one besides,
/// and needs numbers on both sides. Large products of f64 matrices of dynamic size it hands to `matrixmultiply`, which adds
/// in another order.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn product<D, F, A, B, R1, C1, S1, R2, C2, S2>(
    a: &Matrix<A, R1, C1, S1>,
    b: &Matrix<B, R2, C2, S2>,
) -> OMatrix<D, R1, C2>
where
    D: Real<F>,
    F: Primitive + RealField,
    A: Entry<F> + MulOp<D, F, B, Output = D>,
    B: Entry<F>,
    R1: Dim,
    C1: Dim,
    S1: RawStorage<A, R1, C1>,
    R2: Dim,
    C2: Dim,
    S2: RawStorage<B, R2, C2>,
    DefaultAllocator: Allocator<R1, C1> + Allocator<R2, C2> + Allocator<R1, C2>,
    ShapeConstraint: AreMultipliable<R1, C1, R2, C2>,
{
    let sizes = [R1::try_to_usize(), C1::try_to_usize(), R2::try_to_usize(), C2::try_to_usize()];
    // First, as it says which sizes do not match.
    let primal = sizes.contains(&None).then(|| a.map(|x| x.primal()) * b.map(|x| x.primal()));
    let (rows, columns) = (a.shape_generic().0, b.shape_generic().1);
    let mut result = matrix_of!(R1, C2; size_of::<D>().saturating_mul(terms::<R1, C1, R2, C2>()); rows, columns; |i, j| entry(a, b, i, j));
    if let Some(primal) = primal {
        result.zip_apply(&primal, |x, p| *x = x.with_primal(p));
    }
    result
}

/// The most terms of an entry that are written out.
const TERMS: usize = 4;

/// How many terms each entry of the product of two matrices has, or as many as there may be.
const fn terms<R1: Dim, C1: Dim, R2: Dim, C2: Dim>() -> usize
where
    DefaultAllocator: Allocator<R1, C1> + Allocator<R2, C2> + Allocator<R1, C2>,
{
    match (entries::count::<R1, C1>(), entries::count::<R2, C2>(), entries::count::<R1, C2>()) {
        // What both have in common, squared, is what their counts have beyond that of the product.
        (Some(a), Some(b), Some(product @ 1..)) => (a * b / product).isqrt(),
        _ => usize::MAX,
    }
}

/// An entry of a product.
#[cfg_attr(not(debug_assertions), inline(always))]
fn entry<D, F, A, B, R1, C1, S1, R2, C2, S2>(
    a: &Matrix<A, R1, C1, S1>,
    b: &Matrix<B, R2, C2, S2>,
    i: usize,
    j: usize,
) -> D
where
    D: Real<F>,
    F: Primitive,
    A: Entry<F> + MulOp<D, F, B, Output = D>,
    B: Entry<F>,
    R1: Dim,
    C1: Dim,
    S1: RawStorage<A, R1, C1>,
    R2: Dim,
    C2: Dim,
    S2: RawStorage<B, R2, C2>,
    DefaultAllocator: Allocator<R1, C1> + Allocator<R2, C2> + Allocator<R1, C2>,
{
    let count = a.ncols();
    if count == 0 {
        return D::lift(of(0.0));
    }
    let mut sum = mul::<D, F, A, B>(a[(i, 0)], b[(0, j)]);
    macro_rules! first {
        ($($k:literal)*) => { $(
            if const { $k < terms::<R1, C1, R2, C2>() } && $k < count {
                sum = mul::<D, F, A, B>(a[(i, $k)], b[($k, j)]) + sum;
            }
        )* };
    }
    first!(1 2 3);
    if const { TERMS < terms::<R1, C1, R2, C2>() } {
        for k in TERMS..count {
            sum = mul::<D, F, A, B>(a[(i, k)], b[(k, j)]) + sum;
        }
    }
    sum
}
