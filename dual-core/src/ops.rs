//! Arithmetic and comparison of numbers, written once for all types.

use core::cmp::Ordering;
use core::iter::{Product, Sum};
use core::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign};

use crate::number::{Beyond, Number, for_each_number, for_each_public_number};
use crate::real::{Part, Primitive, of};
use crate::rules::whole;

/// The arithmetic of numbers against which the operators are written.
///
/// `_by` takes a passive right operand, `_from` a passive left one.
pub(crate) trait Arithmetic: Beyond {
    // (a + b)′ = a′ + b′
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn plus(self, b: Self) -> Self {
        self.sum(b, self.re() + b.re())
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn plus_by(self, c: Primal<Self>) -> Self {
        self.linear(self.re() + c, |p| p)
    }

    // (a - b)′ = a′ - b′
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn minus(self, b: Self) -> Self {
        self.difference(b, self.re() - b.re())
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn minus_by(self, c: Primal<Self>) -> Self {
        self.linear(self.re() - c, |p| p)
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn minus_from(self, c: Primal<Self>) -> Self {
        self.linear(Self::Inner::lift(c) - self.re(), |p| -p)
    }

    // (ab)′ = a′b + ab′, (ab)″ = a″b + 2a′b′ + ab″
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn times(self, b: Self) -> Self {
        self.product(b, self.re() * b.re())
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn times_by(self, c: Primal<Self>) -> Self {
        self.multiplied(self.re() * c, c)
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn times_itself(self) -> Self {
        self.square(self.re() * self.re())
    }

    // (a/b)′ = (a′ - (a/b)b′)/b
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn divided(self, b: Self) -> Self {
        self.quotient(b, self.re() / b.re())
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn divided_by(self, c: Primal<Self>) -> Self {
        self.linear(self.re() / c, |p| Self::over_by(p, c))
    }
    // (c/b)′ = -y/b·b′ for y = c/b, (c/b)″ = 2y/b²; strict numbers divide as by a number, with no such slopes on the way.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn divided_from(self, c: Primal<Self>) -> Self {
        let (b, c) = (self.re(), Self::Inner::lift(c));
        let y = c / b;
        if Self::STRICT {
            return Self::from_re(c).quotient(self, y);
        }
        let d1 = Self::in_range(-(y / b), y);
        let d2 = || Self::in_range(d1 / b * of::<Primal<Self>>(-2.0), d1);
        self.chain(y, d1, d2).by_power(self, -1.0)
    }
    /// A slope; NaN where it has left the range at its lower end though this has not, which shows: a tangent may be as large.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn in_range(slope: Self::Inner, behind: Self::Inner) -> Self::Inner {
        let (p, zero) = (slope.primal(), of::<Primal<Self>>(0.0));
        let lost = p.abs() < Primal::<Self>::MIN_POSITIVE && behind.primal() != zero;
        if lost { slope * of::<Primal<Self>>(f64::NAN) } else { slope }
    }

    // a % b = a - b·n with the integer n = trunc(a/b)
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn remainder(self, b: Self) -> Self {
        let y = self.re() % b.re();
        let n = whole(self.re(), b.re(), y);
        self.linear2(b, y, |p, q| Self::unless_nan(y, p) - Self::scaled(q, n))
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn remainder_by(self, c: Primal<Self>) -> Self {
        let y = self.re() % c;
        self.linear(y, |p| Self::unless_nan(y, p))
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn remainder_from(self, c: Primal<Self>) -> Self {
        Self::from_re(Self::Inner::lift(c)).remainder(self)
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn plus_from(self, c: Primal<Self>) -> Self {
        self.linear(Self::Inner::lift(c) + self.re(), |p| p)
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn times_from(self, c: Primal<Self>) -> Self {
        self.multiplied(Self::Inner::lift(c) * self.re(), c)
    }
    /// The product `y` with a passive factor. One that is finite makes no NaN of a zero, and of a constant the compiler knows that.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn multiplied(self, y: Self::Inner, c: Primal<Self>) -> Self {
        if Self::STRICT && !c.all_finite() {
            self.linear(y, |p| Self::scaled_by(p, c))
        } else {
            self.linear(y, |p| p * c)
        }
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn negated(self) -> Self {
        self.linear(-self.re(), |p| -p)
    }

    /// The tangent of an operation with slope one, where there is a value at all.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn unless_nan(y: Self::Inner, tangent: Self::Inner) -> Self::Inner {
        if y.primal().is_nan() { Self::scaled(tangent, y) } else { tangent }
    }
}
impl<X: Beyond> Arithmetic for X {}

type Primal<X> = <<X as Number>::Inner as Part>::Primal;

macro_rules! binary_operator {
    ([$($g:tt)*] $ty:ty [$($w:tt)*] $trait:ident $method:ident $assign:ident $assign_method:ident: $full:ident $by:ident $from:ident) => {
        impl<$($g)*> $trait for $ty where $($w)* {
            type Output = Self;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn $method(self, b: Self) -> Self { self.$full(b) }
        }
        impl<$($g)*> $trait<&$ty> for $ty where $($w)* {
            type Output = Self;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn $method(self, b: &Self) -> Self { self.$full(*b) }
        }
        impl<$($g)*> $trait<$ty> for &$ty where $($w)* {
            type Output = $ty;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn $method(self, b: $ty) -> $ty { self.$full(b) }
        }
        impl<$($g)*> $trait<&$ty> for &$ty where $($w)* {
            type Output = $ty;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn $method(self, b: &$ty) -> $ty { self.$full(*b) }
        }
        impl<$($g)*> $assign<&$ty> for $ty where $($w)* {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn $assign_method(&mut self, b: &Self) { self.$assign_method(*b); }
        }
        impl<F: Primitive, $($g)*> $trait<F> for $ty where T: Part<Primal = F>, $($w)* {
            type Output = Self;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn $method(self, c: F) -> Self { self.$by(c) }
        }
        impl<F: Primitive, $($g)*> $trait<F> for &$ty where T: Part<Primal = F>, $($w)* {
            type Output = $ty;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn $method(self, c: F) -> $ty { self.$by(c) }
        }
        impl<F: Primitive, $($g)*> $assign<F> for $ty where T: Part<Primal = F>, $($w)* {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn $assign_method(&mut self, c: F) { *self = self.$by(c); }
        }
        binary_operator! { @left f32 [$($g)*] $ty [$($w)*] $trait $method $from }
        binary_operator! { @left f64 [$($g)*] $ty [$($w)*] $trait $method $from }
    };
    // A primitive on the left: a foreign type, so one impl each.
    (@left $p:ident [$($g:tt)*] $ty:ty [$($w:tt)*] $trait:ident $method:ident $from:ident) => {
        impl<$($g)*> $trait<$ty> for $p where T: Part<Primal = $p>, $($w)* {
            type Output = $ty;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn $method(self, b: $ty) -> $ty { b.$from(self) }
        }
        impl<$($g)*> $trait<&$ty> for $p where T: Part<Primal = $p>, $($w)* {
            type Output = $ty;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn $method(self, b: &$ty) -> $ty { b.$from(self) }
        }
    };
}

macro_rules! in_place {
    ({ $assign:ident $assign_method:ident $full:ident } [$($g:tt)*] $ty:ty [$($w:tt)*]) => {
        impl<$($g)*> $assign for $ty where $($w)* {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn $assign_method(&mut self, b: Self) { *self = self.$full(b); }
        }
    };
}
// Sparse numbers have a sum in place of their own.
for_each_public_number!(in_place AddAssign add_assign plus);
in_place! {
    { AddAssign add_assign plus } [T: Part, const N: usize, const MODE: u8] crate::reaching::Reaching<T, N, MODE> []
}
for_each_number!(in_place SubAssign sub_assign minus);
for_each_number!(in_place MulAssign mul_assign times);
for_each_number!(in_place DivAssign div_assign divided);
for_each_number!(in_place RemAssign rem_assign remainder);

macro_rules! operators {
    ({} [$($g:tt)*] $ty:ty [$($w:tt)*]) => {
        binary_operator! { [$($g)*] $ty [$($w)*] Add add AddAssign add_assign: plus plus_by plus_from }
        binary_operator! { [$($g)*] $ty [$($w)*] Sub sub SubAssign sub_assign: minus minus_by minus_from }
        binary_operator! { [$($g)*] $ty [$($w)*] Mul mul MulAssign mul_assign: times times_by times_from }
        binary_operator! { [$($g)*] $ty [$($w)*] Div div DivAssign div_assign: divided divided_by divided_from }
        binary_operator! { [$($g)*] $ty [$($w)*] Rem rem RemAssign rem_assign: remainder remainder_by remainder_from }

        impl<$($g)*> Neg for $ty where $($w)* {
            type Output = Self;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn neg(self) -> Self { self.negated() }
        }
        impl<$($g)*> Neg for &$ty where $($w)* {
            type Output = $ty;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn neg(self) -> $ty { self.negated() }
        }

        /// Compares every part: two numbers with the same value and different derivatives differ.
        impl<$($g)*> PartialEq for $ty where $($w)* {
            #[inline]
            fn eq(&self, other: &Self) -> bool { self.same(other) }
        }
        /// Orders by the value, so that a branch goes where it goes for the primitive.
        impl<$($g)*> PartialOrd for $ty where $($w)* {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> { self.re.partial_cmp(&other.re) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn lt(&self, other: &Self) -> bool { self.re.primal() < other.re.primal() }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn le(&self, other: &Self) -> bool { self.re.primal() <= other.re.primal() }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn gt(&self, other: &Self) -> bool { self.re.primal() > other.re.primal() }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn ge(&self, other: &Self) -> bool { self.re.primal() >= other.re.primal() }
        }
        /// Compares the value.
        impl<F: Primitive, $($g)*> PartialEq<F> for $ty where T: Part<Primal = F>, $($w)* {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn eq(&self, other: &F) -> bool { self.re.primal() == *other }
        }
        /// Orders by the value.
        impl<F: Primitive, $($g)*> PartialOrd<F> for $ty where T: Part<Primal = F>, $($w)* {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn partial_cmp(&self, other: &F) -> Option<Ordering> { self.re.primal().partial_cmp(other) }
        }
        /// Lifts a passive value: zero tangents.
        impl<F: Primitive, $($g)*> From<F> for $ty where T: Part<Primal = F>, $($w)* {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn from(c: F) -> Self { Part::lift(c) }
        }

        impl<$($g)*> Sum for $ty where $($w)* {
            #[inline]
            fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
                iter.fold(Part::lift(<T::Primal as Primitive>::empty_sum()), |a, b| a + b)
            }
        }
        impl<'a, $($g)*> Sum<&'a $ty> for $ty where $($w)* {
            #[inline]
            fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self { iter.copied().sum() }
        }
        impl<$($g)*> Product for $ty where $($w)* {
            #[inline]
            fn product<I: Iterator<Item = Self>>(iter: I) -> Self { iter.fold(Part::lift(of(1.0)), |a, b| a * b) }
        }
        impl<'a, $($g)*> Product<&'a $ty> for $ty where $($w)* {
            #[inline]
            fn product<I: Iterator<Item = &'a Self>>(iter: I) -> Self { iter.copied().product() }
        }
    };
}
for_each_number!(operators);
