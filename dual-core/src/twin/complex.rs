//! Complex numbers in twins, `num_complex::Complex` of numbers: lifted and compared as the pair of floats that they are.

mod functions;
mod operators;

pub use functions::ComplexMethods;
use nalgebra::Complex;

use super::elementals::{Operand, Power};
use super::{Blank, Leaves, Lift, Passed, Primal, for_each_primitive};
use crate::real::{Part, Real};

/// `a + bi` of `a` and `b`, as they are.
const fn complex<T>(re: T, im: T) -> Complex<T> {
    Complex { re, im }
}

/// Both parts through `f`.
#[cfg_attr(not(debug_assertions), inline(always))]
fn each<T, O>(z: Complex<T>, mut f: impl FnMut(T) -> O) -> Complex<O> {
    complex(f(z.re), f(z.im))
}

/// The value, without derivatives.
#[cfg_attr(not(debug_assertions), inline(always))]
fn value<D: Part>(z: Complex<D>) -> Complex<D::Primal> {
    each(z, |part| part.primal())
}

/// A constant.
#[cfg_attr(not(debug_assertions), inline(always))]
fn constant<D: Part>(z: Complex<D::Primal>) -> Complex<D> {
    each(z, D::lift)
}

/// The same derivatives beside another value.
#[cfg_attr(not(debug_assertions), inline(always))]
fn with_value<D: Part>(z: Complex<D>, value: Complex<D::Primal>) -> Complex<D> {
    complex(z.re.with_primal(value.re), z.im.with_primal(value.im))
}

macro_rules! containers {
    ($f:ident) => {
        impl<D: Real<$f>, T: Lift<D, $f>> Lift<D, $f> for Complex<T> {
            type Out = Complex<T::Out>;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn lift(self) -> Self::Out {
                each(self, T::lift)
            }
        }
        containers! { @primal $f Complex<T>, z => z }
        containers! { @primal $f &Complex<T>, z => *z }
        containers! { @primal $f &mut Complex<T>, z => *z }
        impl<D: Real<$f>, T: Blank<D, $f>> Blank<D, $f> for Complex<T> {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn blank() -> Self {
                complex(T::blank(), T::blank())
            }
        }
        impl<D: Real<$f>> Passed<D, $f> for Complex<D> {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn numbers(slice: &[Self]) -> Option<&[Self]> {
                Some(slice)
            }
        }
        impl<D: Real<$f>> Passed<D, $f> for Complex<$f> {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn numbers(_: &[Self]) -> Option<&[Self::Out]> {
                None
            }
        }
        containers! { @operand $f D }
        containers! { @operand $f $f }
        containers! { @power $f D, D => D }
        containers! { @power $f D, $f => D }
        containers! { @power $f $f, D => D }
        containers! { @power $f $f, $f => $f }
    };
    (@primal $f:ident $form:ty, $z:ident => $read:expr) => {
        impl<D: Real<$f>, T: Primal<D, $f>> Primal<D, $f> for $form {
            type Out = Complex<T::Out>;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn primal(&self) -> Self::Out {
                let $z = self;
                complex($read.re.primal(), $read.im.primal())
            }
        }
    };
    (@operand $f:ident $t:ident) => {
        containers! { @deref $f $t, Complex<$t>, z => *z }
        containers! { @deref $f $t, &Complex<$t>, z => **z }
        containers! { @deref $f $t, &&Complex<$t>, z => ***z }
        containers! { @deref $f $t, &mut Complex<$t>, z => **z }
    };
    (@deref $f:ident $t:ident, $form:ty, $z:ident => $read:expr) => {
        impl<D: Real<$f>> Operand<D, $f> for $form {
            type Value = Complex<$t>;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn value(&self) -> Complex<$t> {
                let $z = self;
                $read
            }
        }
    };
    (@power $f:ident $base:ident, $exponent:ident => $out:ident) => {
        impl<D: Real<$f>> Power<D, $f, $exponent> for Complex<$base> {
            type Out = Complex<$out>;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn power(self, b: $exponent) -> Self::Out {
                let (z, b): (Self::Out, $out) = (each(self, Into::into), b.into());
                functions::powf(z, b)
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn logarithm(self, b: $exponent) -> Self::Out {
                let (z, b): (Self::Out, $out) = (each(self, Into::into), b.into());
                functions::log(z, b)
            }
        }
    };
}
for_each_primitive!(containers);

impl<D, T: Leaves<D>> Leaves<D> for Complex<T> {
    type As = Complex<T::As>;
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn leaves(&self) -> Self::As {
        complex(self.re.leaves(), self.im.leaves())
    }
}
