//! Operators of twins: `add::<D, F, _, _>(a, b)` for numbers, passive values, references and matrices.

use super::{for_each_primitive, with_passive_types};
use crate::real::{Part, Real};

macro_rules! declare {
    ($trait:ident $method:ident $verb:literal $message:literal, $assign_trait:ident $assign:ident $assign_message:literal $($square:ident)?) => {
        #[doc = concat!("How a twin over `D` can ", $verb, " these two.")]
        #[diagnostic::on_unimplemented(
                    message = $message,
                    label = "one of the operands has a type that derivatives do not pass through here",
                    note = "operands may be scalars, references to scalars, nalgebra vectors and matrices, and structs with \
                            `#[derive(Differentiable)]`, these on the left of a factor"
                )]
        pub trait $trait<D, F, Rhs> {
            /// What comes out.
            type Output;
            #[doc = concat!("Does ", $verb, ".")]
            fn $method(self, rhs: Rhs) -> Self::Output;
            $(
                /// The same of two that are one value.
                #[cfg_attr(not(debug_assertions), inline(always))]
                fn $square(self, rhs: Rhs) -> Self::Output
                where
                    Self: Sized,
                {
                    self.$method(rhs)
                }
            )?
        }
        #[doc = concat!("`", stringify!($method), "` of a twin.")]
        #[cfg_attr(not(debug_assertions), inline(always))]
        pub fn $method<D, F, A: $trait<D, F, B>, B>(a: A, b: B) -> A::Output {
            a.$method(b)
        }

        #[doc = concat!("How a twin over `D` can ", $verb, " in place.")]
        #[diagnostic::on_unimplemented(
                    message = $assign_message,
                    label = "one of the operands has a type that derivatives do not pass through here"
                )]
        pub trait $assign_trait<D, F, Rhs> {
            #[doc = concat!("Does ", $verb, " in place.")]
            fn $assign(&mut self, rhs: Rhs);
        }
        #[doc = concat!("`", stringify!($assign), "` of a twin.")]
        #[cfg_attr(not(debug_assertions), inline(always))]
        pub fn $assign<D, F, A: $assign_trait<D, F, B>, B>(a: &mut A, b: B) {
            a.$assign(b);
        }
    };
}
declare!(AddOp add "add" "`#[differentiable]` cannot add `{Rhs}` to `{Self}`",
    AddAssignOp add_assign "`#[differentiable]` cannot add `{Rhs}` to `{Self}` in place");
declare!(SubOp sub "subtract" "`#[differentiable]` cannot subtract `{Rhs}` from `{Self}`",
    SubAssignOp sub_assign "`#[differentiable]` cannot subtract `{Rhs}` from `{Self}` in place");
declare!(MulOp mul "multiply" "`#[differentiable]` cannot multiply `{Self}` by `{Rhs}`",
    MulAssignOp mul_assign "`#[differentiable]` cannot multiply `{Self}` by `{Rhs}` in place" square);
declare!(DivOp div "divide" "`#[differentiable]` cannot divide `{Self}` by `{Rhs}`",
    DivAssignOp div_assign "`#[differentiable]` cannot divide `{Self}` by `{Rhs}` in place");
declare!(RemOp rem "take the remainder of" "`#[differentiable]` cannot take the remainder of `{Self}` by `{Rhs}`",
    RemAssignOp rem_assign "`#[differentiable]` cannot take the remainder of `{Self}` by `{Rhs}` in place");

/// `x * x` of a twin: of a number by the rule of a square, half of what the product of any two takes.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn square<D, F, A: MulOp<D, F, B>, B>(a: A, b: B) -> A::Output {
    a.square(b)
}

/// One impl a pair of operand forms: `(lifetimes) left, right => output: body`.
macro_rules! pairs {
    ($f:ident $trait:ident $method:ident $( ($($l:lifetime)*) $a:ty, $b:ty => $x:ident $y:ident $body:expr; )*) => { $(
        impl<$($l,)* D: Real<$f>> $trait<D, $f, $b> for $a {
            type Output = D;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn $method(self, rhs: $b) -> D {
                let ($x, $y) = (self, rhs);
                $body
            }
        }
    )* };
}

/// `$left` is the operation with a passive left operand `c` and a number `d`.
macro_rules! operator {
    ($f:ident $trait:ident $method:ident $op:tt $assign_trait:ident $assign:ident $assign_op:tt |$c:ident, $d:ident| $left:expr
        $(, square |$n:ident| $square:expr)?) => {
        impl<D: Real<$f>> $trait<D, $f, D> for D {
            type Output = D;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn $method(self, rhs: D) -> D { self $op rhs }
            $(
                #[cfg_attr(not(debug_assertions), inline(always))]
                fn square(self, _: D) -> D { let $n = self; $square }
            )?
        }
        impl<D: Real<$f>> $trait<D, $f, &D> for &D {
            type Output = D;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn $method(self, rhs: &D) -> D { *self $op *rhs }
            $(
                #[cfg_attr(not(debug_assertions), inline(always))]
                fn square(self, _: &D) -> D { let $n = *self; $square }
            )?
        }
        pairs! { $f $trait $method
            ('b) D, &'b D => a b a $op *b;
            ('a) &'a D, D => a b *a $op b;
            () D, $f => a b a $op b;
            ('b) D, &'b $f => a b a $op *b;
            ('a) &'a D, $f => a b *a $op b;
            ('a 'b) &'a D, &'b $f => a b *a $op *b;
            () $f, D => $c $d $left;
            ('b) $f, &'b D => c d { let ($c, $d) = (c, *d); $left };
            ('a) &'a $f, D => c d { let ($c, $d) = (*c, d); $left };
            ('a 'b) &'a $f, &'b D => c d { let ($c, $d) = (*c, *d); $left };
        }
        impl<D: Real<$f>> $assign_trait<D, $f, D> for D {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn $assign(&mut self, rhs: D) { *self $assign_op rhs; }
        }
        impl<D: Real<$f>> $assign_trait<D, $f, &D> for D {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn $assign(&mut self, rhs: &D) { *self $assign_op *rhs; }
        }
        impl<D: Real<$f>> $assign_trait<D, $f, $f> for D {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn $assign(&mut self, rhs: $f) { *self $assign_op rhs; }
        }
        impl<D: Real<$f>> $assign_trait<D, $f, &$f> for D {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn $assign(&mut self, rhs: &$f) { *self $assign_op *rhs; }
        }
        with_passive_types! { passive $f $trait $method $op $assign_trait $assign $assign_op }
    };
}

/// Two passive operands give what they give.
macro_rules! passive {
    ([$($p:ident)*] $f:ident $trait:ident $method:ident $op:tt $assign_trait:ident $assign:ident $assign_op:tt) => { $(
        passive! { @pair $f $trait $method $op ($p, $p) ($p, &$p) (&$p, $p) (&$p, &$p) -> $p }
        impl<D: Real<$f>> $assign_trait<D, $f, $p> for $p {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn $assign(&mut self, rhs: $p) { *self $assign_op rhs; }
        }
        impl<D: Real<$f>> $assign_trait<D, $f, &$p> for $p {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn $assign(&mut self, rhs: &$p) { *self $assign_op rhs; }
        }
    )* };
    (@pair $f:ident $trait:ident $method:ident $op:tt $( ($a:ty, $b:ty) )* -> $out:ty) => { $(
        impl<D: Real<$f>> $trait<D, $f, $b> for $a {
            type Output = $out;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn $method(self, rhs: $b) -> $out { self $op rhs }
        }
    )* };
}

// A sum or product with a passive left operand is bit for bit the one with it on the right; c - d is c + (-d).
for_each_primitive!(operator AddOp add + AddAssignOp add_assign += |c, d| d + c);
for_each_primitive!(operator SubOp sub - SubAssignOp sub_assign -= |c, d| -d + c);
for_each_primitive!(operator MulOp mul * MulAssignOp mul_assign *= |c, d| d * c, square |d| d.squared());
for_each_primitive!(operator DivOp div / DivAssignOp div_assign /= |c, d| Part::under(&d, c));
for_each_primitive!(operator RemOp rem % RemAssignOp rem_assign %= |c, d| <D as Part>::lift(c) % d);

/// How a twin over `D` can negate this.
#[diagnostic::on_unimplemented(
    message = "`#[differentiable]` cannot negate `{Self}`",
    label = "this has a type that derivatives do not pass through here"
)]
pub trait NegOp<D, F> {
    /// What comes out.
    type Output;
    /// Negates.
    fn neg(self) -> Self::Output;
}
/// `-x` of a twin.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn neg<D, F, A: NegOp<D, F>>(a: A) -> A::Output {
    a.neg()
}

macro_rules! negation {
    ($f:ident) => {
        impl<D: Real<$f>> NegOp<D, $f> for D {
            type Output = D;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn neg(self) -> D {
                -self
            }
        }
        impl<D: Real<$f>> NegOp<D, $f> for &D {
            type Output = D;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn neg(self) -> D {
                -*self
            }
        }
        negation! { $f: f32 f64 isize i8 i16 i32 i64 i128 }
    };
    ($f:ident: $($p:ident)*) => { $(
        impl<D: Real<$f>> NegOp<D, $f> for $p {
            type Output = $p;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn neg(self) -> $p { -self }
        }
        impl<D: Real<$f>> NegOp<D, $f> for &$p {
            type Output = $p;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn neg(self) -> $p { -*self }
        }
    )* };
}
for_each_primitive!(negation);
