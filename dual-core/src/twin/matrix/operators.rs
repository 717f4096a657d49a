//! Vectors and matrices as operands.

use core::ops::{Add, Mul, Sub};

use nalgebra::allocator::{Allocator, SameShapeAllocator, SameShapeC, SameShapeR};
use nalgebra::constraint::{AreMultipliable, SameNumberOfColumns, SameNumberOfRows, ShapeConstraint};
use nalgebra::storage::{RawStorage, RawStorageMut};
use nalgebra::{DefaultAllocator, Dim, Matrix, OMatrix};

use super::Entry;
use super::entries::{each_entry, matrix_of};
use super::product::product;
use crate::real::{Primitive, Real};
use crate::twin::for_each_primitive;
use crate::twin::operators::{
    AddAssignOp, AddOp, DivAssignOp, DivOp, MulAssignOp, MulOp, NegOp, SubAssignOp, SubOp, add, add_assign,
    div, div_assign, mul, mul_assign, neg, sub, sub_assign,
};

/// An operator, entry by entry, of two matrices of one shape.
macro_rules! entrywise {
    ($function:ident: $trait:ident $operator:ident) => {
        #[cfg_attr(not(debug_assertions), inline(always))]
        fn $function<D, F, A, B, R1, C1, S1, R2, C2, S2>(
            a: &Matrix<A, R1, C1, S1>,
            b: &Matrix<B, R2, C2, S2>,
        ) -> OMatrix<D, SameShapeR<R1, R2>, SameShapeC<C1, C2>>
        where
            D: Real<F>,
            F: Primitive,
            A: Entry<F> + $trait<D, F, B, Output = D>,
            B: Entry<F>,
            R1: Dim,
            C1: Dim,
            S1: RawStorage<A, R1, C1>,
            R2: Dim,
            C2: Dim,
            S2: RawStorage<B, R2, C2>,
            DefaultAllocator: SameShapeAllocator<R1, C1, R2, C2>,
            ShapeConstraint: SameNumberOfRows<R1, R2> + SameNumberOfColumns<C1, C2>,
        {
            same_shape(a, b);
            let rows = SameShapeR::<R1, R2>::from_usize(a.nrows());
            let columns = SameShapeC::<C1, C2>::from_usize(a.ncols());
            matrix_of!(SameShapeR<R1, R2>, SameShapeC<C1, C2>; size_of::<D>(); rows, columns; |i, j| {
                $operator::<D, F, _, _>(a[(i, j)], b[(i, j)])
            })
        }
    };
}
entrywise!(sum: AddOp add);
entrywise!(difference: SubOp sub);

/// Panics in nalgebra's words where shapes differ.
#[cfg_attr(not(debug_assertions), inline(always))]
fn same_shape<A, B, R1: Dim, C1: Dim, S1, R2: Dim, C2: Dim, S2>(
    a: &Matrix<A, R1, C1, S1>,
    b: &Matrix<B, R2, C2, S2>,
) where
    S1: RawStorage<A, R1, C1>,
    S2: RawStorage<B, R2, C2>,
{
    assert_eq!(a.shape(), b.shape(), "Matrix addition/subtraction dimensions mismatch.");
}

/// An operator between two matrices, of which one at least is of numbers.
macro_rules! between {
    ($f:ident $trait:ident $method:ident $std:ident: $function:ident -> $r:ty, $c:ty; where $($bounds:tt)*) => {
        between! { @entries $f $trait $method: $function -> $r, $c; where [$($bounds)*] D, D }
        between! { @entries $f $trait $method: $function -> $r, $c; where [$($bounds)*] $f, D }
        between! { @entries $f $trait $method: $function -> $r, $c; where [$($bounds)*] D, $f }
        between! { @passive $f $trait $method $std [] (Matrix<$f, R1, C1, S1>), (Matrix<$f, R2, C2, S2>) }
        between! { @passive $f $trait $method $std ['b,] (Matrix<$f, R1, C1, S1>), (&'b Matrix<$f, R2, C2, S2>) }
        between! { @passive $f $trait $method $std ['a,] (&'a Matrix<$f, R1, C1, S1>), (Matrix<$f, R2, C2, S2>) }
        between! { @passive $f $trait $method $std ['a, 'b,] (&'a Matrix<$f, R1, C1, S1>), (&'b Matrix<$f, R2, C2, S2>) }
    };
    (@entries $f:ident $trait:ident $method:ident: $function:ident -> $r:ty, $c:ty; where $bounds:tt $a:ty, $b:ty) => {
        between! { @form $f $trait $method: $function -> $r, $c; where $bounds
            [] $a, $b: (Matrix<$a, R1, C1, S1>), (Matrix<$b, R2, C2, S2>), x y &x, &y }
        between! { @form $f $trait $method: $function -> $r, $c; where $bounds
            ['b,] $a, $b: (Matrix<$a, R1, C1, S1>), (&'b Matrix<$b, R2, C2, S2>), x y &x, y }
        between! { @form $f $trait $method: $function -> $r, $c; where $bounds
            ['a,] $a, $b: (&'a Matrix<$a, R1, C1, S1>), (Matrix<$b, R2, C2, S2>), x y x, &y }
        between! { @form $f $trait $method: $function -> $r, $c; where $bounds
            ['a, 'b,] $a, $b: (&'a Matrix<$a, R1, C1, S1>), (&'b Matrix<$b, R2, C2, S2>), x y x, y }
    };
    (@form $f:ident $trait:ident $method:ident: $function:ident -> $r:ty, $c:ty; where [$($bounds:tt)*]
        [$($l:tt)*] $a:ty, $b:ty: ($left:ty), ($right:ty), $x:ident $y:ident $xe:expr, $ye:expr) => {
        impl<$($l)* D: Real<$f>, R1: Dim, C1: Dim, S1: RawStorage<$a, R1, C1>, R2: Dim, C2: Dim, S2: RawStorage<$b, R2, C2>>
            $trait<D, $f, $right> for $left
        where
            $($bounds)*
        {
            type Output = OMatrix<D, $r, $c>;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn $method(self, rhs: $right) -> Self::Output {
                let ($x, $y) = (self, rhs);
                $function::<D, $f, $a, $b, _, _, _, _, _, _>($xe, $ye)
            }
        }
    };
    (@passive $f:ident $trait:ident $method:ident $std:ident [$($l:tt)*] ($left:ty), ($right:ty)) => {
        impl<$($l)* D: Real<$f>, R1: Dim, C1: Dim, S1, R2: Dim, C2: Dim, S2> $trait<D, $f, $right> for $left
        where
            $left: $std<$right>,
        {
            type Output = <$left as $std<$right>>::Output;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn $method(self, rhs: $right) -> Self::Output {
                $std::$method(self, rhs)
            }
        }
    };
}

/// An operator that changes a matrix of numbers by another one: entry by entry, or to a product.
macro_rules! in_place {
    ($f:ident $which:ident $trait:ident $method:ident) => {
        in_place! { $f $which [] $trait $method D, (Matrix<D, R2, C2, S2>) }
        in_place! { $f $which ['b,] $trait $method D, (&'b Matrix<D, R2, C2, S2>) }
        in_place! { $f $which [] $trait $method $f, (Matrix<$f, R2, C2, S2>) }
        in_place! { $f $which ['b,] $trait $method $f, (&'b Matrix<$f, R2, C2, S2>) }
    };
    ($f:ident entrywise [$($l:tt)*] $trait:ident $method:ident $b:ty, ($right:ty)) => {
        impl<$($l)* D: Real<$f>, R1: Dim, C1: Dim, S1: RawStorageMut<D, R1, C1>, R2: Dim, C2: Dim, S2: RawStorage<$b, R2, C2>>
            $trait<D, $f, $right> for Matrix<D, R1, C1, S1>
        where
            DefaultAllocator: Allocator<R1, C1>,
            ShapeConstraint: SameNumberOfRows<R1, R2> + SameNumberOfColumns<C1, C2>,
        {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn $method(&mut self, rhs: $right) {
                same_shape(self, &rhs);
                each_entry!(R1, C1; size_of::<D>(); self; |i, j| $method::<D, $f, _, _>(&mut self[(i, j)], rhs[(i, j)]));
            }
        }
    };
    ($f:ident product [$($l:tt)*] $trait:ident $method:ident $b:ty, ($right:ty)) => {
        impl<$($l)* D: Real<$f>, R1: Dim, R2: Dim, C2: Dim, S2: RawStorage<$b, R2, C2>> $trait<D, $f, $right> for OMatrix<D, R1, C2>
        where
            DefaultAllocator: Allocator<R1, C2> + Allocator<R2, C2>,
            ShapeConstraint: AreMultipliable<R1, C2, R2, C2>,
        {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn $method(&mut self, rhs: $right) {
                *self = product::<D, $f, D, $b, _, _, _, _, _, _>(self, core::borrow::Borrow::borrow(&rhs));
            }
        }
    };
}

/// A matrix of `$a` and a scalar, entry by entry, in the order of operands that nalgebra has.
macro_rules! by_scalar {
    ($f:ident $a:ty, $s:ty => $out:ty) => {
        by_scalar! { @of $f [] $a, (Matrix<$a, R, C, S>), $s => $out }
        by_scalar! { @of $f ['a,] $a, (&'a Matrix<$a, R, C, S>), $s => $out }
        by_scalar! { @in_place $f $a, $s, MulAssignOp mul_assign }
        by_scalar! { @in_place $f $a, $s, DivAssignOp div_assign }
    };
    (@of $f:ident [$($l:tt)*] $a:ty, ($m:ty), $s:ty => $out:ty) => {
        by_scalar! { @form $f [$($l)*] $a: MulOp mul ($m), ($s) => $out; m s => m; |i, j| mul::<D, $f, _, _>(m[(i, j)], s) }
        by_scalar! { @form $f [$($l)*] $a: DivOp div ($m), ($s) => $out; m s => m; |i, j| div::<D, $f, _, _>(m[(i, j)], s) }
        by_scalar! { @form $f [$($l)*] $a: MulOp mul ($s), ($m) => $out; s m => m; |i, j| mul::<D, $f, _, _>(m[(i, j)], s) }
    };
    (@form $f:ident [$($l:tt)*] $a:ty: $trait:ident $method:ident ($left:ty), ($right:ty) => $out:ty;
        $x:ident $y:ident => $m:ident; |$i:ident, $j:ident| $entry:expr) => {
        impl<$($l)* D: Real<$f>, R: Dim, C: Dim, S: RawStorage<$a, R, C>> $trait<D, $f, $right> for $left
        where
            DefaultAllocator: Allocator<R, C>,
        {
            type Output = OMatrix<$out, R, C>;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn $method(self, rhs: $right) -> Self::Output {
                let ($x, $y) = (self, rhs);
                let (rows, columns) = $m.shape_generic();
                matrix_of!(R, C; size_of::<D>(); rows, columns; |$i, $j| $entry)
            }
        }
    };
    (@in_place $f:ident $a:ty, $s:ty, $trait:ident $method:ident) => {
        impl<D: Real<$f>, R: Dim, C: Dim, S: RawStorageMut<$a, R, C>> $trait<D, $f, $s> for Matrix<$a, R, C, S>
        where
            $a: $trait<D, $f, $s>,
            DefaultAllocator: Allocator<R, C>,
        {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn $method(&mut self, s: $s) {
                each_entry!(R, C; size_of::<D>(); self; |i, j| $method::<D, $f, _, _>(&mut self[(i, j)], s));
            }
        }
    };
}

macro_rules! negative {
    ($f:ident [$($l:tt)*] $m:ty) => {
        impl<$($l)* D: Real<$f>, R: Dim, C: Dim, S: RawStorage<D, R, C>> NegOp<D, $f> for $m
        where
            DefaultAllocator: Allocator<R, C>,
        {
            type Output = OMatrix<D, R, C>;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn neg(self) -> Self::Output {
                let (rows, columns) = self.shape_generic();
                matrix_of!(R, C; size_of::<D>(); rows, columns; |i, j| neg::<D, $f, _>(self[(i, j)]))
            }
        }
    };
}

macro_rules! matrices {
    ($f:ident) => {
        between! { $f AddOp add Add: sum -> SameShapeR<R1, R2>, SameShapeC<C1, C2>; where
        DefaultAllocator: SameShapeAllocator<R1, C1, R2, C2>,
        ShapeConstraint: SameNumberOfRows<R1, R2> + SameNumberOfColumns<C1, C2>, }
        between! { $f SubOp sub Sub: difference -> SameShapeR<R1, R2>, SameShapeC<C1, C2>; where
        DefaultAllocator: SameShapeAllocator<R1, C1, R2, C2>,
        ShapeConstraint: SameNumberOfRows<R1, R2> + SameNumberOfColumns<C1, C2>, }
        between! { $f MulOp mul Mul: product -> R1, C2; where
        DefaultAllocator: Allocator<R1, C1> + Allocator<R2, C2> + Allocator<R1, C2>,
        ShapeConstraint: AreMultipliable<R1, C1, R2, C2>, }
        in_place! { $f entrywise AddAssignOp add_assign }
        in_place! { $f entrywise SubAssignOp sub_assign }
        in_place! { $f product MulAssignOp mul_assign }
        by_scalar! { $f D, D => D }
        by_scalar! { $f D, $f => D }
        by_scalar! { $f $f, D => D }
        by_scalar! { $f $f, $f => $f }
        negative! { $f [] Matrix<D, R, C, S> }
        negative! { $f ['a,] &'a Matrix<D, R, C, S> }
    };
}
for_each_primitive!(matrices);
