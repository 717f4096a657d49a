//! Containers of plain values for parameters of a twin that take numbers: tables, mostly.

use core::any::Any;

use nalgebra::Scalar;

use super::Lift;
use super::for_each_primitive;
use crate::real::Real;

/// What may stand in a container that a twin takes: its numbers, or plain values.
#[diagnostic::on_unimplemented(
    message = "a twin takes numbers or plain floats here, not `{Self}`",
    label = "expected floats of the fn's type"
)]
pub trait Passed<D, F>: Lift<D, F, Out = D> + Scalar + Copy {
    /// The slice itself, if it is one of numbers.
    fn numbers(slice: &[Self]) -> Option<&[D]>;
}

macro_rules! passed {
    ($f:ident) => {
        impl<D: Real<$f>> Passed<D, $f> for D {
            #[inline(always)]
            fn numbers(slice: &[D]) -> Option<&[D]> {
                Some(slice)
            }
        }
        impl<D: Real<$f>> Passed<D, $f> for $f {
            #[inline(always)]
            fn numbers(_: &[$f]) -> Option<&[D]> {
                None
            }
        }
    };
}
for_each_primitive!(passed);

/// A slice of numbers as it is; of plain values their lifts, which `held` keeps.
#[inline(always)]
pub fn passed_slice<'a, D, F, T: Passed<D, F>>(slice: &'a [T], held: &'a mut Vec<D>) -> &'a [D] {
    if let Some(numbers) = T::numbers(slice) {
        return numbers;
    }
    *held = slice.iter().map(|&x| x.lift()).collect();
    held
}

/// A container of numbers as it is; of plain values their lifts, which `held` keeps.
#[inline(always)]
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
