//! Vectors and matrices as operands.

use core::ops::{Add, AddAssign, Mul, Neg, Sub, SubAssign};

use nalgebra::allocator::Allocator;
use nalgebra::constraint::{AreMultipliable, ShapeConstraint};
use nalgebra::storage::{RawStorage, Storage};
use nalgebra::{DefaultAllocator, Dim, Matrix, OMatrix, RealField};

use crate::real::{Part, Primitive, Real, of};
use crate::twin::for_each_primitive;
use crate::twin::operators::{
    AddAssignOp, AddOp, DivAssignOp, DivOp, MulAssignOp, MulOp, NegOp, SubAssignOp, SubOp, div, mul,
};

/// The product of two matrices with the primal that the product of primals has, each of numbers or passive.
///
/// In the order of nalgebra's, which adds a column times a number to a column. Its own form multiplies by one besides,
/// and needs numbers on both sides. Large products of f64 matrices of dynamic size it hands to `matrixmultiply`, which adds
/// in another order.
#[inline(always)]
fn product<D, F, A, B, R1, C1, S1, R2, C2, S2>(
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
    let mut result = OMatrix::from_fn_generic(a.shape_generic().0, b.shape_generic().1, |i, j| {
        let terms = (0..a.ncols()).map(|k| mul::<D, F, A, B>(a[(i, k)], b[(k, j)]));
        terms.reduce(|sum, term| term + sum).unwrap_or_else(|| D::lift(of(0.0)))
    });
    if let Some(primal) = primal {
        result.zip_apply(&primal, |x, p| *x = x.with_primal(p));
    }
    result
}

/// An entry of a matrix: a number or a primitive.
trait Entry<F>: Part<Primal = F> + nalgebra::Scalar {}
impl<F, X: Part<Primal = F> + nalgebra::Scalar> Entry<F> for X {}

/// Operations between two matrices: as nalgebra has them, with the passive side lifted.
macro_rules! matrices {
    ($f:ident) => {
        matrices! { @all $f AddOp add Add }
        matrices! { @all $f SubOp sub Sub }
        matrices! { @product $f }
        matrices! { @assign $f AddAssignOp add_assign AddAssign }
        matrices! { @assign $f SubAssignOp sub_assign SubAssign }
        matrices! { @product_assign $f }
        matrices! { @scalar $f }
    };
    // Of numbers by way of `product`, which keeps the primal.
    (@product $f:ident) => {
        matrices! { @products $f D, D }
        matrices! { @products $f $f, D }
        matrices! { @products $f D, $f }
        matrices! { @forms $f [D: Real<$f>] MulOp mul Mul $f, $f: x x, y y }
    };
    (@products $f:ident $a:ty, $b:ty) => {
        matrices! { @product_form $f ['z] $a, $b: (Matrix<$a, R1, C1, S1>), (Matrix<$b, R2, C2, S2>), a b &a, &b }
        matrices! { @product_form $f ['b] $a, $b: (Matrix<$a, R1, C1, S1>), (&'b Matrix<$b, R2, C2, S2>), a b &a, b }
        matrices! { @product_form $f ['a] $a, $b: (&'a Matrix<$a, R1, C1, S1>), (Matrix<$b, R2, C2, S2>), a b a, &b }
        matrices! { @product_form $f ['a, 'b] $a, $b: (&'a Matrix<$a, R1, C1, S1>), (&'b Matrix<$b, R2, C2, S2>), a b a, b }
    };
    (@product_form $f:ident [$($l:tt)*] $x:ty, $y:ty: ($a:ty), ($b:ty), $p:ident $q:ident $left:expr, $right:expr) => {
        impl<$($l)*, D: Real<$f>, R1: Dim, C1: Dim, S1: RawStorage<$x, R1, C1>, R2: Dim, C2: Dim, S2: RawStorage<$y, R2, C2>>
            MulOp<D, $f, $b> for $a
        where
            DefaultAllocator: Allocator<R1, C1> + Allocator<R2, C2> + Allocator<R1, C2>,
            ShapeConstraint: AreMultipliable<R1, C1, R2, C2>,
        {
            type Output = OMatrix<D, R1, C2>;
            #[inline(always)]
            fn mul(self, rhs: $b) -> Self::Output {
                let ($p, $q) = (self, rhs);
                product::<D, $f, $x, $y, _, _, _, _, _, _>($left, $right)
            }
        }
    };
    (@product_assign $f:ident) => {
        matrices! { @product_assign_form $f [] (Matrix<D, C, C, S>), m &m }
        matrices! { @product_assign_form $f ['b,] (&'b Matrix<D, C, C, S>), m m }
        impl<D: Real<$f>, R: Dim, C: Dim, S: Storage<$f, C, C>> MulAssignOp<D, $f, Matrix<$f, C, C, S>> for OMatrix<D, R, C>
        where
            DefaultAllocator: Allocator<R, C> + Allocator<C, C>,
            ShapeConstraint: AreMultipliable<R, C, C, C>,
        {
            #[inline(always)]
            fn mul_assign(&mut self, rhs: Matrix<$f, C, C, S>) {
                *self = product::<D, $f, D, $f, _, _, _, _, _, _>(self, &rhs);
            }
        }
    };
    (@product_assign_form $f:ident [$($l:tt)*] ($b:ty), $m:ident $right:expr) => {
        impl<$($l)* D: Real<$f>, R: Dim, C: Dim, S: Storage<D, C, C>> MulAssignOp<D, $f, $b> for OMatrix<D, R, C>
        where
            DefaultAllocator: Allocator<R, C> + Allocator<C, C>,
            ShapeConstraint: AreMultipliable<R, C, C, C>,
        {
            #[inline(always)]
            fn mul_assign(&mut self, rhs: $b) {
                let $m = rhs;
                *self = product::<D, $f, D, D, _, _, _, _, _, _>(self, $right);
            }
        }
    };
    (@all $f:ident $trait:ident $method:ident $std:ident) => {
        matrices! { @forms $f [D: Real<$f>] $trait $method $std D, D: x x, y y }
        matrices! { @forms $f [D: Real<$f>] $trait $method $std $f, $f: x x, y y }
        matrices! { @lifted $f $trait $method $std }
    };
    (@forms $f:ident [$($g:tt)*] $trait:ident $method:ident $std:ident $a:ty, $b:ty: $x:ident $xe:expr, $y:ident $ye:expr) => {
        matrices! { @form $f [$($g)*] $trait $method $std (Matrix<$a, R1, C1, S1>), (Matrix<$b, R2, C2, S2>) }
        matrices! { @form $f ['b, $($g)*] $trait $method $std (Matrix<$a, R1, C1, S1>), (&'b Matrix<$b, R2, C2, S2>) }
        matrices! { @form $f ['a, $($g)*] $trait $method $std (&'a Matrix<$a, R1, C1, S1>), (Matrix<$b, R2, C2, S2>) }
        matrices! { @form $f ['a, 'b, $($g)*] $trait $method $std (&'a Matrix<$a, R1, C1, S1>), (&'b Matrix<$b, R2, C2, S2>) }
    };
    (@form $f:ident [$($g:tt)*] $trait:ident $method:ident $std:ident ($a:ty), ($b:ty)) => {
        impl<$($g)*, R1: Dim, C1: Dim, S1, R2: Dim, C2: Dim, S2> $trait<D, $f, $b> for $a
        where
            $a: $std<$b>,
        {
            type Output = <$a as $std<$b>>::Output;
            #[inline(always)]
            fn $method(self, rhs: $b) -> Self::Output { $std::$method(self, rhs) }
        }
    };
    (@lifted $f:ident $trait:ident $method:ident $std:ident) => {
        matrices! { @lifted_form $f $trait $method $std ['z] (Matrix<$f, R1, C1, S1>), (Matrix<D, R2, C2, S2>) }
        matrices! { @lifted_form $f $trait $method $std ['b] (Matrix<$f, R1, C1, S1>), (&'b Matrix<D, R2, C2, S2>) }
        matrices! { @lifted_form $f $trait $method $std ['a] (&'a Matrix<$f, R1, C1, S1>), (Matrix<D, R2, C2, S2>) }
        matrices! { @lifted_form $f $trait $method $std ['a, 'b] (&'a Matrix<$f, R1, C1, S1>), (&'b Matrix<D, R2, C2, S2>) }
        matrices! { @lifted_right $f $trait $method $std ['z] (Matrix<D, R1, C1, S1>), (Matrix<$f, R2, C2, S2>) }
        matrices! { @lifted_right $f $trait $method $std ['b] (Matrix<D, R1, C1, S1>), (&'b Matrix<$f, R2, C2, S2>) }
        matrices! { @lifted_right $f $trait $method $std ['a] (&'a Matrix<D, R1, C1, S1>), (Matrix<$f, R2, C2, S2>) }
        matrices! { @lifted_right $f $trait $method $std ['a, 'b] (&'a Matrix<D, R1, C1, S1>), (&'b Matrix<$f, R2, C2, S2>) }
    };
    (@lifted_form $f:ident $trait:ident $method:ident $std:ident [$($l:tt)*] ($a:ty), ($b:ty)) => {
        impl<$($l)*, D: Real<$f>, R1: Dim, C1: Dim, S1: RawStorage<$f, R1, C1>, R2: Dim, C2: Dim, S2> $trait<D, $f, $b> for $a
        where
            DefaultAllocator: Allocator<R1, C1>,
            OMatrix<D, R1, C1>: $trait<D, $f, $b>,
        {
            type Output = <OMatrix<D, R1, C1> as $trait<D, $f, $b>>::Output;
            #[inline(always)]
            fn $method(self, rhs: $b) -> Self::Output { $trait::<D, $f, _>::$method(self.map(<D as Part>::lift), rhs) }
        }
    };
    (@lifted_right $f:ident $trait:ident $method:ident $std:ident [$($l:tt)*] ($a:ty), ($b:ty)) => {
        impl<$($l)*, D: Real<$f>, R1: Dim, C1: Dim, S1, R2: Dim, C2: Dim, S2: RawStorage<$f, R2, C2>> $trait<D, $f, $b> for $a
        where
            DefaultAllocator: Allocator<R2, C2>,
            $a: $trait<D, $f, OMatrix<D, R2, C2>>,
        {
            type Output = <$a as $trait<D, $f, OMatrix<D, R2, C2>>>::Output;
            #[inline(always)]
            fn $method(self, rhs: $b) -> Self::Output { $trait::<D, $f, _>::$method(self, rhs.map(<D as Part>::lift)) }
        }
    };
    (@assign $f:ident $trait:ident $method:ident $std:ident) => {
        matrices! { @assign_form $f $trait $method $std [D: Real<$f>,] Matrix<D, R2, C2, S2> }
        matrices! { @assign_form $f $trait $method $std ['b, D: Real<$f>,] &'b Matrix<D, R2, C2, S2> }
        impl<D: Real<$f>, R1: Dim, C1: Dim, S1, R2: Dim, C2: Dim, S2: RawStorage<$f, R2, C2>>
            $trait<D, $f, Matrix<$f, R2, C2, S2>> for Matrix<D, R1, C1, S1>
        where
            DefaultAllocator: Allocator<R2, C2>,
            Matrix<D, R1, C1, S1>: $std<OMatrix<D, R2, C2>>,
        {
            #[inline(always)]
            fn $method(&mut self, rhs: Matrix<$f, R2, C2, S2>) { $std::$method(self, rhs.map(<D as Part>::lift)); }
        }
    };
    (@assign_form $f:ident $trait:ident $method:ident $std:ident [$($g:tt)*] $b:ty) => {
        impl<$($g)* R1: Dim, C1: Dim, S1, R2: Dim, C2: Dim, S2> $trait<D, $f, $b> for Matrix<D, R1, C1, S1>
        where
            Matrix<D, R1, C1, S1>: $std<$b>,
        {
            #[inline(always)]
            fn $method(&mut self, rhs: $b) { $std::$method(self, rhs); }
        }
    };
    (@scalar $f:ident) => {
        matrices! { @by_scalar $f D, D => D }
        matrices! { @by_scalar $f D, $f => D }
        matrices! { @by_scalar $f $f, D => D }
        matrices! { @by_scalar $f $f, $f => $f }
        impl<D: Real<$f>, R: Dim, C: Dim, S> NegOp<D, $f> for Matrix<D, R, C, S>
        where
            Matrix<D, R, C, S>: Neg,
        {
            type Output = <Matrix<D, R, C, S> as Neg>::Output;
            #[inline(always)]
            fn neg(self) -> Self::Output { -self }
        }
        impl<'a, D: Real<$f>, R: Dim, C: Dim, S> NegOp<D, $f> for &'a Matrix<D, R, C, S>
        where
            &'a Matrix<D, R, C, S>: Neg,
        {
            type Output = <&'a Matrix<D, R, C, S> as Neg>::Output;
            #[inline(always)]
            fn neg(self) -> Self::Output { -self }
        }
    };
    // A matrix of `a` and a scalar `s`: entry by entry, in the order of operands that nalgebra has.
    (@by_scalar $f:ident $a:ty, $s:ty => $out:ty) => {
        matrices! { @by_scalar_form $f [] $a, (Matrix<$a, R, C, S>), $s => $out }
        matrices! { @by_scalar_form $f ['a,] $a, (&'a Matrix<$a, R, C, S>), $s => $out }
        impl<D: Real<$f>, R: Dim, C: Dim, S: nalgebra::storage::RawStorageMut<$a, R, C>> MulAssignOp<D, $f, $s> for Matrix<$a, R, C, S>
        where
            $a: MulAssignOp<D, $f, $s>,
        {
            #[inline(always)]
            fn mul_assign(&mut self, s: $s) { self.apply(|x| MulAssignOp::<D, $f, $s>::mul_assign(x, s)); }
        }
        impl<D: Real<$f>, R: Dim, C: Dim, S: nalgebra::storage::RawStorageMut<$a, R, C>> DivAssignOp<D, $f, $s> for Matrix<$a, R, C, S>
        where
            $a: DivAssignOp<D, $f, $s>,
        {
            #[inline(always)]
            fn div_assign(&mut self, s: $s) { self.apply(|x| DivAssignOp::<D, $f, $s>::div_assign(x, s)); }
        }
    };
    (@by_scalar_form $f:ident [$($l:tt)*] $a:ty, ($m:ty), $s:ty => $out:ty) => {
        impl<$($l)* D: Real<$f>, R: Dim, C: Dim, S: RawStorage<$a, R, C>> MulOp<D, $f, $s> for $m
        where
            DefaultAllocator: Allocator<R, C>,
        {
            type Output = OMatrix<$out, R, C>;
            #[inline(always)]
            fn mul(self, s: $s) -> Self::Output { self.map(|x| mul::<D, $f, _, _>(x, s)) }
        }
        impl<$($l)* D: Real<$f>, R: Dim, C: Dim, S: RawStorage<$a, R, C>> DivOp<D, $f, $s> for $m
        where
            DefaultAllocator: Allocator<R, C>,
        {
            type Output = OMatrix<$out, R, C>;
            #[inline(always)]
            fn div(self, s: $s) -> Self::Output { self.map(|x| div::<D, $f, _, _>(x, s)) }
        }
        impl<$($l)* D: Real<$f>, R: Dim, C: Dim, S: RawStorage<$a, R, C>> MulOp<D, $f, $m> for $s
        where
            DefaultAllocator: Allocator<R, C>,
        {
            type Output = OMatrix<$out, R, C>;
            #[inline(always)]
            fn mul(self, m: $m) -> Self::Output { m.map(|x| mul::<D, $f, _, _>(x, self)) }
        }
    };
}
for_each_primitive!(matrices);
