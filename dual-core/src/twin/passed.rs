//! Containers of plain values for parameters of a twin that take numbers: tables, mostly.

use core::any::Any;

use super::Lift;
use super::for_each_primitive;
use crate::real::Real;
use crate::tree::Leaf;

/// What may stand in a container that a twin takes: its numbers, or plain values.
#[diagnostic::on_unimplemented(
    message = "a twin takes numbers or plain floats here, not `{Self}`",
    label = "expected floats of the fn's type"
)]
pub trait Passed<D, F>: Lift<D, F> + Leaf + Copy {
    /// The slice itself, if it is one of numbers.
    fn numbers(slice: &[Self]) -> Option<&[Self::Out]>;
}

macro_rules! passed {
    ($f:ident) => {
        passed! { @either $f D, $f }
        passed! { @either $f (D, D), ($f, $f) }
        passed! { @either $f (D, D, D), ($f, $f, $f) }
        passed! { @either $f (D, D, D, D), ($f, $f, $f, $f) }
        passed! { @either $f (D, D, D, D, D), ($f, $f, $f, $f, $f) }
        passed! { @either $f (D, D, D, D, D, D), ($f, $f, $f, $f, $f, $f) }
        impl<D: Real<$f>, T: Passed<D, $f>, const N: usize> Passed<D, $f> for [T; N] {
            fn numbers(slice: &[Self]) -> Option<&[Self::Out]> {
                T::numbers(slice.as_flattened()).map(|flat| flat.as_chunks::<N>().0)
            }
        }
    };
    (@either $f:ident $numbers:ty, $plain:ty) => {
        impl<D: Real<$f>> Passed<D, $f> for $numbers {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn numbers(slice: &[Self]) -> Option<&[Self]> {
                Some(slice)
            }
        }
        impl<D: Real<$f>> Passed<D, $f> for $plain {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn numbers(_: &[Self]) -> Option<&[Self::Out]> {
                None
            }
        }
    };
}
for_each_primitive!(passed);

/// A slice of numbers as it is; of plain values their lifts, which `held` keeps.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn passed_slice<'a, D, F, T: Passed<D, F>>(slice: &'a [T], held: &'a mut Vec<T::Out>) -> &'a [T::Out] {
    if let Some(numbers) = T::numbers(slice) {
        return numbers;
    }
    *held = slice.iter().map(|&x| x.lift()).collect();
    held
}

/// A container of numbers as it is; of plain values their lifts, which `held` keeps.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn passed<'a, D, F, T>(container: &'a T, held: &'a mut Option<T::Out>) -> &'a T::Out
where
    T: Lift<D, F, Out: Any> + Clone + Any,
{
    // Of numbers, the container is of its own lift's type.
    match (container as &dyn Any).downcast_ref::<T::Out>() {
        Some(numbers) => numbers,
        None => held.insert(container.clone().lift()),
    }
}
