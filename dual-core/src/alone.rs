//! One lane for a callee of one number, in place of all lanes of its caller: its slope is computed once, and chained into them.
//!
//! As for an elementary function, that slope has to be within the range of floats by itself.

use crate::dual::Dual;
use crate::interop::Algebra;
use crate::number::{Number, zero};
use crate::reaching::Reaching;
use crate::real::{Part, Primitive, Real, of};
use crate::sparse::{Lanes, Sparse};

/// A number that leaves its lanes behind where it goes through a callee of one number.
pub trait Alone<F: Primitive>: Sized {
    /// What goes through the callee: a number of one lane, or the number itself where that gains nothing.
    type Number: Real<F> + Alone<F, Number = Self::Number>;
    /// Whether the compiler knows which lanes reach the number, if it sees every loop written out.
    const KNOWN: bool = false;

    /// The variable at this value.
    fn alone(self) -> Self::Number;
    /// The number behind a callee that gives `y` for the variable at its value.
    fn through(self, y: Self::Number) -> Self;
}

/// The argument of a callee as a number.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn argument<D>(x: impl Into<D>) -> D {
    x.into()
}

/// The variable at the value of a number.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn alone<D: Alone<F>, F: Primitive>(x: D) -> D::Number {
    x.alone()
}

/// A number behind a callee that gives `y` for that.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn through<D: Alone<F>, F: Primitive>(x: D, y: D::Number) -> D {
    x.through(y)
}

/// Numbers that go through callees as they are.
macro_rules! as_they_are {
    ($p:ty: [$($g:tt)*] $ty:ty $(, $($w:tt)*)?) => {
        impl<$($g)*> $crate::alone::Alone<$p> for $ty $(where $($w)*)? {
            type Number = Self;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn alone(self) -> Self {
                self
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn through(self, y: Self) -> Self {
                y
            }
        }
    };
}
#[allow(unused_imports)] // only features have others
pub(crate) use as_they_are;

as_they_are! { F: [F: Primitive, T: Part<Primal = F> + Algebra, const K: usize, const MODE: u8]
crate::taylor::Taylor<T, K, MODE> }
// Of second order a slope of 0 does not tell a callee that gives a constant, which an infinite tangent stops at.
as_they_are! { F: [F: Primitive, T: Part<Primal = F> + Algebra, const N: usize, const MODE: u8]
crate::hyper_dual::HyperDual<T, N, MODE>, crate::packed::Dim<N>: crate::packed::Packed }

/// Numbers of first order. The one that goes through the callee knows whether it has a tangent: what the callee gives without one is a
/// constant, also where the caller's tangents are infinite.
macro_rules! one_lane {
    ($($number:ident $known:literal)*) => { $(
        impl<F: Primitive, T: Part<Primal = F> + Algebra, const N: usize, const MODE: u8> Alone<F>
            for $number<T, N, MODE>
        {
            type Number = Reaching<T, 1, MODE>;
            const KNOWN: bool = $known;

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn alone(self) -> Reaching<T, 1, MODE> {
                // One lane has no other to leave behind.
                let one = |lanes: [T; N]| if N == 1 { lanes[0] } else { T::lift(of(1.0)) };
                Reaching::from_slope(self.re, self.lanes().map(one))
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn through(self, y: Reaching<T, 1, MODE>) -> Self {
                match y.slope() {
                    None => Self::from_re(y.re),
                    Some(slope) if N == 1 => self.linear(y.re, |_| slope),
                    Some(slope) => self.chain(y.re, slope, zero),
                }
            }
        }
    )* };
}
one_lane!(Dual false Reaching true Sparse false);
