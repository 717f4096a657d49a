//! Calls of fns that are generic over num-traits' `Float`, which need no twin: they run on a number as it is.
//!
//! A twin knows its number as [`Real`] alone, so here is a `Float` made of any. It compares by its value, as f64 does, so that the
//! fn takes the branches that it takes of f64. What would take a derivative out of it, `to_f64`, panics: the attribute refuses a fn whose
//! body asks for that, but does not see those that it calls.

mod num_traits;

use core::fmt::{self, Display};
use core::iter::{Product, Sum};
use core::marker::PhantomData;
use core::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign};

use ::num_traits::Zero;

use crate::real::{Part, Primitive, Real};

/// A number over the primitive `F` as a `Float`.
#[derive(Clone, Copy, Debug)]
pub struct Floating<D, F>(D, PhantomData<F>);

/// What a parameter of such a fn takes.
#[diagnostic::on_unimplemented(
    message = "`#[differentiable]` cannot hand `{Self}` to a fn that is generic over floats",
    label = "numbers, plain floats, and arrays, slices and `Vec`s of them are handed on"
)]
pub trait IntoFloating<D, F> {
    /// The same of `Floating`.
    type Out;
    /// Wraps each.
    fn floating(self) -> Self::Out;
}

/// What such a fn gives.
#[diagnostic::on_unimplemented(
    message = "`#[differentiable]` cannot go on with `{Self}`, which a fn that is generic over floats gives",
    label = "numbers, and arrays, `Vec`s, tuples of two or three, `Option`s and `Result`s of them are taken back"
)]
pub trait FromFloating {
    /// The same of numbers.
    type Out;
    /// Unwraps each.
    fn number(self) -> Self::Out;
}

/// An argument of a fn that is generic over floats.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn floating<D, F, T: IntoFloating<D, F>>(value: T) -> T::Out {
    value.floating()
}

/// The result of one.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn number<T: FromFloating>(value: T) -> T::Out {
    value.number()
}

macro_rules! into_floating {
    ($f:ident) => {
        impl<D: Real<$f>> IntoFloating<D, $f> for D {
            type Out = Floating<D, $f>;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn floating(self) -> Self::Out {
                Floating(self, PhantomData)
            }
        }
        impl<D: Real<$f>> IntoFloating<D, $f> for $f {
            type Out = Floating<D, $f>;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn floating(self) -> Self::Out {
                Floating(Part::lift(self), PhantomData)
            }
        }
        into_floating! { @reference $f [] D }
        into_floating! { @reference $f [] $f }
        into_floating! { @reference $f [T: IntoFloating<D, $f> + Clone, const N: usize] [T; N] }
        into_floating! { @reference $f [T: IntoFloating<D, $f> + Clone] Vec<T> }
        impl<D: Real<$f>, T: IntoFloating<D, $f>, const N: usize> IntoFloating<D, $f> for [T; N] {
            type Out = [T::Out; N];
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn floating(self) -> Self::Out {
                self.map(T::floating)
            }
        }
        impl<D: Real<$f>, T: IntoFloating<D, $f> + Clone> IntoFloating<D, $f> for &[T] {
            type Out = Vec<T::Out>;
            #[inline]
            fn floating(self) -> Self::Out {
                self.iter().cloned().map(T::floating).collect()
            }
        }
        // `&xs` of a slice, which the compiler takes for one.
        impl<D: Real<$f>, T: IntoFloating<D, $f> + Clone> IntoFloating<D, $f> for &&[T] {
            type Out = Vec<T::Out>;
            #[inline]
            fn floating(self) -> Self::Out {
                IntoFloating::<D, $f>::floating(*self)
            }
        }
        impl<D: Real<$f>, T: IntoFloating<D, $f>> IntoFloating<D, $f> for Vec<T> {
            type Out = Vec<T::Out>;
            #[inline]
            fn floating(self) -> Self::Out {
                self.into_iter().map(T::floating).collect()
            }
        }
    };
    (@reference $f:ident [$($g:tt)*] $ty:ty) => {
        impl<D: Real<$f>, $($g)*> IntoFloating<D, $f> for &$ty {
            type Out = <$ty as IntoFloating<D, $f>>::Out;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn floating(self) -> Self::Out {
                IntoFloating::<D, $f>::floating(self.clone())
            }
        }
    };
}
super::for_each_primitive!(into_floating);

impl<D, F> FromFloating for Floating<D, F> {
    type Out = D;
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn number(self) -> D {
        self.0
    }
}
impl<T: FromFloating, const N: usize> FromFloating for [T; N] {
    type Out = [T::Out; N];
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn number(self) -> Self::Out {
        self.map(T::number)
    }
}
impl<T: FromFloating> FromFloating for Vec<T> {
    type Out = Vec<T::Out>;
    #[inline]
    fn number(self) -> Self::Out {
        self.into_iter().map(T::number).collect()
    }
}
impl<T: FromFloating> FromFloating for Option<T> {
    type Out = Option<T::Out>;
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn number(self) -> Self::Out {
        self.map(T::number)
    }
}
impl<T: FromFloating, E> FromFloating for Result<T, E> {
    type Out = Result<T::Out, E>;
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn number(self) -> Self::Out {
        self.map(T::number)
    }
}
impl<A: FromFloating, B: FromFloating> FromFloating for (A, B) {
    type Out = (A::Out, B::Out);
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn number(self) -> Self::Out {
        (self.0.number(), self.1.number())
    }
}
impl<A: FromFloating, B: FromFloating, C: FromFloating> FromFloating for (A, B, C) {
    type Out = (A::Out, B::Out, C::Out);
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn number(self) -> Self::Out {
        (self.0.number(), self.1.number(), self.2.number())
    }
}

impl<F: Primitive, D: Real<F>> Floating<D, F> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn plain(value: F) -> Self {
        Floating(Part::lift(value), PhantomData)
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn map(self, f: impl FnOnce(D) -> D) -> Self {
        Floating(f(self.0), PhantomData)
    }
    /// The value, if nothing is lost by taking it.
    fn without_derivative(self) -> F {
        let value = self.0.primal();
        let nothing = self.0 == D::lift(value) || value.is_nan();
        assert!(
            nothing,
            "a fn that is generic over floats makes a plain float of a number, whose derivative would be lost"
        );
        value
    }
}

impl<F: Primitive, D: Real<F>> PartialEq for Floating<D, F> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn eq(&self, other: &Self) -> bool {
        self.0.primal() == other.0.primal()
    }
}
impl<F: Primitive, D: Real<F>> PartialOrd for Floating<D, F> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        self.0.primal().partial_cmp(&other.0.primal())
    }
}
impl<F: Primitive, D: Real<F>> Default for Floating<D, F> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn default() -> Self {
        Self::zero()
    }
}
impl<F: Primitive + Display, D: Real<F>> Display for Floating<D, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.0.primal(), f)
    }
}

macro_rules! operators {
    ($($trait:ident $method:ident $assign_trait:ident $assign:ident)*) => { $(
        impl<F: Primitive, D: Real<F>> $trait for Floating<D, F> {
            type Output = Self;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn $method(self, other: Self) -> Self { Floating($trait::$method(self.0, other.0), PhantomData) }
        }
        impl<F: Primitive, D: Real<F>> $assign_trait for Floating<D, F> {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn $assign(&mut self, other: Self) { *self = $trait::$method(*self, other); }
        }
    )* };
}
operators! {
    Add add AddAssign add_assign
    Sub sub SubAssign sub_assign
    Mul mul MulAssign mul_assign
    Div div DivAssign div_assign
    Rem rem RemAssign rem_assign
}
impl<F: Primitive, D: Real<F>> Neg for Floating<D, F> {
    type Output = Self;
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn neg(self) -> Self {
        self.map(Neg::neg)
    }
}
macro_rules! folds {
    ($($trait:ident $method:ident)*) => { $(
        impl<F: Primitive, D: Real<F>> $trait for Floating<D, F> {
            fn $method<I: Iterator<Item = Self>>(all: I) -> Self {
                Floating(all.map(|x| x.0).$method(), PhantomData)
            }
        }
        impl<'a, F: Primitive, D: Real<F>> $trait<&'a Self> for Floating<D, F> {
            fn $method<I: Iterator<Item = &'a Self>>(all: I) -> Self {
                all.copied().$method()
            }
        }
    )* };
}
folds! { Sum sum Product product }
