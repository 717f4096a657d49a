//! Complex numbers as operands: the operations of num-complex in its order, so that values are its to the last bit.

use nalgebra::Complex;

use super::complex;
use crate::real::Real;
use crate::twin::for_each_primitive;
use crate::twin::operators::{
    AddAssignOp, AddOp, DivAssignOp, DivOp, MulAssignOp, MulOp, NegOp, SubAssignOp, SubOp, add, div, mul,
    neg, sub,
};

/// An operator between two complex operands, a complex one and a scalar, a scalar and a complex one.
macro_rules! operator {
    ($f:ident $trait:ident $method:ident: $both:tt $left:tt $right:tt) => {
        operator! { @parts $f $trait $method D, D => D: $both $left $right }
        operator! { @parts $f $trait $method D, $f => D: $both $left $right }
        operator! { @parts $f $trait $method $f, D => D: $both $left $right }
        operator! { @parts $f $trait $method $f, $f => $f: $both $left $right }
    };
    (@parts $f:ident $trait:ident $method:ident $a:ident, $b:ident => $o:ident: $both:tt $left:tt $right:tt) => {
        operator! { @forms $f $trait $method (Complex<$a>), (Complex<$b>) => $o: $both }
        operator! { @forms $f $trait $method (Complex<$a>), $b => $o: $left }
        operator! { @forms $f $trait $method $a, (Complex<$b>) => $o: $right }
    };
    (@forms $f:ident $trait:ident $method:ident $left:tt, $right:tt => $o:ident: { |$x:ident, $y:ident| $body:expr }) => {
        operator! { @form $f $trait $method [] $left, $right => $o: $x $y $body }
        operator! { @form $f $trait $method ['b,] $left, (&'b $right) => $o: $x $y { let $y = *$y; $body } }
        operator! { @form $f $trait $method ['a,] (&'a $left), $right => $o: $x $y { let $x = *$x; $body } }
        operator! { @form $f $trait $method ['a, 'b,] (&'a $left), (&'b $right) => $o:
            $x $y { let ($x, $y) = (*$x, *$y); $body } }
    };
    (@form $f:ident $trait:ident $method:ident [$($l:tt)*] $left:ty, $right:ty => $o:ident: $x:ident $y:ident $body:expr) => {
        #[allow(unused_parens)] // what a macro matched as one tree of tokens
        impl<$($l)* D: Real<$f>> $trait<D, $f, $right> for $left {
            type Output = Complex<$o>;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn $method(self, rhs: $right) -> Self::Output {
                let ($x, $y) = (self, rhs);
                $body
            }
        }
    };
}

/// `0 - x`, which is `-x` but for the sign of a zero.
macro_rules! from_zero {
    ($d:ident $f:ident $x:expr) => {
        sub::<$d, $f, _, _>(0.0 as $f, $x)
    };
}

/// The square of the distance from 0.
macro_rules! square {
    ($d:ident $f:ident $z:ident) => {
        add::<$d, $f, _, _>(mul::<$d, $f, _, _>($z.re, $z.re), mul::<$d, $f, _, _>($z.im, $z.im))
    };
}

macro_rules! operators {
    ($f:ident) => {
        operator! { $f AddOp add:
            { |z, w| complex(add::<D, $f, _, _>(z.re, w.re), add::<D, $f, _, _>(z.im, w.im)) }
            { |z, s| complex(add::<D, $f, _, _>(z.re, s), z.im.into()) }
            { |s, z| complex(add::<D, $f, _, _>(s, z.re), z.im.into()) }
        }
        operator! { $f SubOp sub:
            { |z, w| complex(sub::<D, $f, _, _>(z.re, w.re), sub::<D, $f, _, _>(z.im, w.im)) }
            { |z, s| complex(sub::<D, $f, _, _>(z.re, s), z.im.into()) }
            { |s, z| complex(sub::<D, $f, _, _>(s, z.re), from_zero!(D $f z.im).into()) }
        }
        operator! { $f MulOp mul:
            { |z, w| complex(
                sub::<D, $f, _, _>(mul::<D, $f, _, _>(z.re, w.re), mul::<D, $f, _, _>(z.im, w.im)),
                add::<D, $f, _, _>(mul::<D, $f, _, _>(z.re, w.im), mul::<D, $f, _, _>(z.im, w.re)),
            ) }
            { |z, s| complex(mul::<D, $f, _, _>(z.re, s), mul::<D, $f, _, _>(z.im, s)) }
            { |s, z| complex(mul::<D, $f, _, _>(s, z.re), mul::<D, $f, _, _>(s, z.im)) }
        }
        operator! { $f DivOp div:
            { |z, w| {
                let square = square!(D $f w);
                let re = add::<D, $f, _, _>(mul::<D, $f, _, _>(z.re, w.re), mul::<D, $f, _, _>(z.im, w.im));
                let im = sub::<D, $f, _, _>(mul::<D, $f, _, _>(z.im, w.re), mul::<D, $f, _, _>(z.re, w.im));
                complex(div::<D, $f, _, _>(re, square), div::<D, $f, _, _>(im, square))
            } }
            { |z, s| complex(div::<D, $f, _, _>(z.re, s), div::<D, $f, _, _>(z.im, s)) }
            { |s, z| {
                let square = square!(D $f z);
                let im = div::<D, $f, _, _>(mul::<D, $f, _, _>(s, z.im), square);
                complex(div::<D, $f, _, _>(mul::<D, $f, _, _>(s, z.re), square), from_zero!(D $f im))
            } }
        }
        operators! { @assign $f AddAssignOp add_assign AddOp add }
        operators! { @assign $f SubAssignOp sub_assign SubOp sub }
        operators! { @assign $f MulAssignOp mul_assign MulOp mul }
        operators! { @assign $f DivAssignOp div_assign DivOp div }
        operators! { @negation $f [] Complex<A> }
        operators! { @negation $f ['a,] &'a Complex<A> }
    };
    (@assign $f:ident $trait:ident $method:ident $op:ident $operate:ident) => {
        impl<D: Real<$f>, A: Copy, B> $trait<D, $f, B> for Complex<A>
        where
            Complex<A>: $op<D, $f, B, Output = Complex<A>>,
        {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn $method(&mut self, rhs: B) {
                *self = $operate::<D, $f, _, _>(*self, rhs);
            }
        }
    };
    (@negation $f:ident [$($l:tt)*] $form:ty) => {
        impl<$($l)* D: Real<$f>, A: NegOp<D, $f> + Copy> NegOp<D, $f> for $form {
            type Output = Complex<A::Output>;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn neg(self) -> Self::Output {
                complex(neg::<D, $f, _>(self.re), neg::<D, $f, _>(self.im))
            }
        }
    };
}

for_each_primitive!(operators);
