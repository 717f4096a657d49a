//! What needs no rule: numbers taken apart by degree, seeded by hand, and carried along a slope that somebody gives.

use core::array::from_fn;

use crate::dual::Dual;
use crate::hyper_dual::HyperDual;
use crate::number::Number;
use crate::packed::{Dim, Packed};
use crate::reaching::Reaching;
use crate::real::{Part, of};
use crate::sparse::{Lanes, Sparse};
use crate::taylor::{Taylor, integrated};

/// A number over the primitive `F` as what it is to algebra: a sum of parts, each of a degree.
///
/// The degree of a part says how often it is differentiated: 0 is the primal, and the parts of two factors meet in one
/// whose degree is the sum of theirs.
pub trait Graded<F>: Copy {
    /// The highest degree.
    const DEGREE: usize;
    /// In how many directions a part of degree 1 can be given and read.
    const DIRECTIONS: usize;

    /// Every part through `f`, which is told its degree.
    fn each(self, f: &impl Fn(usize, F) -> F) -> Self;
    /// The value with this tangent in direction `i`.
    fn along(value: F, i: usize, tangent: F) -> Self;
    /// The tangent in direction `i`.
    fn tangent(&self, i: usize) -> F;
    /// What `self` contributes to the derivatives of a function of it whose slope here is `slope`; the primal is not
    /// for use.
    ///
    /// With E for the map that multiplies each part by its degree, which is a derivation, E f(x) = f′(x)·E x. So the
    /// part of degree k takes those of `slope` below k, and not the one of degree k, of which a number need not know
    /// anything.
    fn carried(self, slope: Self) -> Self;
}

macro_rules! primitive {
    ($($p:ident)*) => { $(
        impl Graded<$p> for $p {
            const DEGREE: usize = 0;
            const DIRECTIONS: usize = 0;

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn each(self, f: &impl Fn(usize, $p) -> $p) -> $p { f(0, self) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn along(value: $p, _: usize, _: $p) -> $p { value }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn tangent(&self, _: usize) -> $p { $p::NAN }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn carried(self, _: $p) -> $p { 0.0 }
        }
    )* };
}
primitive!(f32 f64);

/// The parts of a part of this degree.
#[cfg_attr(not(debug_assertions), inline(always))]
fn within<T: Part>(part: T, degree: usize, f: &impl Fn(usize, T::Primal) -> T::Primal) -> T {
    part.each(&|inner, p| f(degree + inner, p))
}

impl<T: Part, const N: usize, const MODE: u8> Graded<T::Primal> for Dual<T, N, MODE> {
    const DEGREE: usize = 1 + T::DEGREE;
    const DIRECTIONS: usize = N;

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn each(self, f: &impl Fn(usize, T::Primal) -> T::Primal) -> Self {
        Dual { re: within(self.re, 0, f), eps: self.eps.map(|e| within(e, 1, f)) }
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn along(value: T::Primal, i: usize, tangent: T::Primal) -> Self {
        Dual { re: T::lift(value), eps: from_fn(|k| T::lift(if k == i { tangent } else { of(0.0) })) }
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn tangent(&self, i: usize) -> T::Primal {
        self.eps[i].primal()
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn carried(self, slope: Self) -> Self {
        Dual {
            re: self.re.carried(slope.re),
            eps: from_fn(|i| <Self as Number>::scaled(self.eps[i], slope.re)),
        }
    }
}

/// As of a dual number, which others stand for.
macro_rules! as_dual {
    ($ty:ident) => {
        impl<T: Part, const N: usize, const MODE: u8> Graded<T::Primal> for $ty<T, N, MODE> {
            const DEGREE: usize = Dual::<T, N, MODE>::DEGREE;
            const DIRECTIONS: usize = N;

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn each(self, f: &impl Fn(usize, T::Primal) -> T::Primal) -> Self {
                self.as_dual().each(f).into()
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn along(value: T::Primal, i: usize, tangent: T::Primal) -> Self {
                Dual::along(value, i, tangent).into()
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn tangent(&self, i: usize) -> T::Primal {
                Lanes::tangent(self)[i].primal()
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn carried(self, slope: Self) -> Self {
                self.as_dual().carried(slope.as_dual()).into()
            }
        }
    };
}
as_dual!(Sparse);
as_dual!(Reaching);

impl<T: Part, const N: usize, const MODE: u8> Graded<T::Primal> for HyperDual<T, N, MODE>
where
    Dim<N>: Packed,
{
    const DEGREE: usize = 2 + T::DEGREE;
    const DIRECTIONS: usize = N;

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn each(self, f: &impl Fn(usize, T::Primal) -> T::Primal) -> Self {
        HyperDual::new(within(self.re, 0, f), self.eps.map(|e| within(e, 1, f)), |i, j| {
            within(self.second(i, j), 2, f)
        })
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn along(value: T::Primal, i: usize, tangent: T::Primal) -> Self {
        let zero = T::lift(of(0.0));
        let eps = from_fn(|k| if k == i { T::lift(tangent) } else { zero });
        HyperDual::new(T::lift(value), eps, |_, _| zero)
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn tangent(&self, i: usize) -> T::Primal {
        self.eps[i].primal()
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn carried(self, slope: Self) -> Self {
        let first = from_fn(|i| <Self as Number>::scaled(self.eps[i], slope.re));
        HyperDual::new(self.re.carried(slope.re), first, |i, j| {
            <Self as Number>::scaled(self.second(i, j), slope.re)
                + <Self as Number>::both(self.eps[i], slope.eps[j])
        })
    }
}

impl<T: Part, const K: usize, const MODE: u8> Graded<T::Primal> for Taylor<T, K, MODE> {
    const DEGREE: usize = K + T::DEGREE;
    const DIRECTIONS: usize = if K == 0 { 0 } else { 1 };

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn each(self, f: &impl Fn(usize, T::Primal) -> T::Primal) -> Self {
        Taylor { re: within(self.re, 0, f), eps: from_fn(|k| within(self.eps[k], k + 1, f)) }
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn along(value: T::Primal, i: usize, tangent: T::Primal) -> Self {
        Taylor {
            re: T::lift(value),
            eps: from_fn(|k| T::lift(if k == 0 && i == 0 { tangent } else { of(0.0) })),
        }
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn tangent(&self, _: usize) -> T::Primal {
        self.eps[0].primal()
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn carried(self, slope: Self) -> Self {
        Taylor { re: self.re.carried(slope.re), eps: from_fn(|k| integrated(&self, &slope, k + 1)) }
    }
}

/// The primal with NaN for every derivative: of these nobody knows.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn unknown<D: Part>(value: D::Primal) -> D {
    D::along(value, 0, of(0.0)).each(&|degree, _| if degree == 0 { value } else { of(f64::NAN) })
}
