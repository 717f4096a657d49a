//! [`Sparse`]: a dual number for chunks, in which most numbers are passive.

use core::array::from_fn;
use core::hint::black_box;
use core::ops::AddAssign;

use crate::dual::Dual;
use crate::number::{Beyond, Divisor, Number, by_join, zero};
use crate::real::{Part, of};

/// A dual number that knows whether it has a tangent at all.
///
/// Where many variables go a few at a time, most of a run is passive in each pass. An operation on passive numbers then
/// costs a branch, which the processor foresees, in place of a row of products with zeros. Its operations are otherwise those of [`Dual`](crate::dual::Dual).
#[derive(Clone, Copy, Debug)]
pub struct Sparse<T, const N: usize, const MODE: u8> {
    /// The value.
    pub re: T,
    /// The tangent, if there is one; else it is zero.
    eps: Option<[T; N]>,
}

/// A number of first order, as drivers seed and read it.
pub trait Lanes<T>: Sized {
    /// Its mode.
    const MODE: u8;
    /// How many lanes it has.
    const COUNT: usize;
    /// Their array.
    type Tangent: AsRef<[T]>;
    /// The variable of lane `i`, or a passive number if there is no such lane.
    fn variable(re: T, i: usize) -> Self;
    /// The value.
    fn value(&self) -> T;
    /// The tangent.
    fn tangent(&self) -> Self::Tangent;
    /// The same where it lies, if it may be other than zero.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn lanes(&self) -> Option<Self::Tangent> {
        Some(self.tangent())
    }
    /// Whether it may be other than zero.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn is_active(&self) -> bool {
        true
    }
}

impl<T: Part, const N: usize, const MODE: u8> Lanes<T> for Sparse<T, N, MODE> {
    const MODE: u8 = MODE;
    const COUNT: usize = N;
    type Tangent = [T; N];

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn variable(re: T, i: usize) -> Self {
        let one = |k| T::lift(of(if k == i { 1.0 } else { 0.0 }));
        Sparse { re, eps: if i < N { Some(from_fn(one)) } else { None } }
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn value(&self) -> T {
        self.re
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn tangent(&self) -> [T; N] {
        // Read where it lies in memory: the compiler makes whole vectors of what ends side by side there, and of lanes that are read
        // one by one it makes pairs.
        self.eps.map_or([zero(); N], black_box)
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn lanes(&self) -> Option<[T; N]> {
        self.eps
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn is_active(&self) -> bool {
        self.eps.is_some()
    }
}

impl<T: Part, const N: usize, const MODE: u8> Sparse<T, N, MODE> {
    /// The same as a dual number.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn as_dual(&self) -> Dual<T, N, MODE> {
        Dual::new(self.re, self.tangent())
    }

    /// The tangent of a result by those of two arguments.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn meet(self, other: Self, re: T, tangent: impl Fn(T, T) -> T) -> Self {
        let eps = match (&self.eps, &other.eps) {
            (Some(a), Some(b)) => Some(from_fn(|i| tangent(a[i], b[i]))),
            (Some(a), None) => Some(from_fn(|i| tangent(a[i], zero()))),
            (None, Some(b)) => Some(from_fn(|i| tangent(zero(), b[i]))),
            (None, None) => None,
        };
        Sparse { re, eps }
    }

    /// The same where an argument without a tangent has no part in it.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn join(
        self,
        other: Self,
        re: T,
        both: impl Fn(T, T) -> T,
        left: impl Fn(T) -> T,
        right: impl Fn(T) -> T,
    ) -> Self {
        let eps = match (&self.eps, &other.eps) {
            (Some(a), Some(b)) => Some(from_fn(|i| both(a[i], b[i]))),
            (Some(a), None) => Some(from_fn(|i| left(a[i]))),
            (None, Some(b)) => Some(from_fn(|i| right(b[i]))),
            (None, None) => None,
        };
        Sparse { re, eps }
    }
}

impl<T: Part, const N: usize, const MODE: u8> From<Dual<T, N, MODE>> for Sparse<T, N, MODE> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn from(dual: Dual<T, N, MODE>) -> Self {
        Sparse { re: dual.re, eps: Some(dual.eps) }
    }
}

impl<T: Part, const N: usize, const MODE: u8> Number for Sparse<T, N, MODE> {
    type Inner = T;
    const MODE: u8 = MODE;

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn re(&self) -> T {
        self.re
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn from_re(re: T) -> Self {
        Sparse { re, eps: None }
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn linear(self, y: T, tangent: impl Fn(T) -> T) -> Self {
        Sparse { re: y, eps: self.eps.as_ref().map(|eps| from_fn(|i| tangent(eps[i]))) }
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn linear2(self, other: Self, y: T, tangent: impl Fn(T, T) -> T) -> Self {
        self.meet(other, y, tangent)
    }

    by_join! {}

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn parts(&self) -> impl Iterator<Item = T> {
        core::iter::once(self.re).chain(self.tangent())
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn same(&self, other: &Self) -> bool {
        self.re == other.re && self.tangent() == other.tangent()
    }
}

impl<T: Part, const N: usize, const MODE: u8> Beyond for Sparse<T, N, MODE> {}

/// A passive number leaves the tangent where it lies, which a sum that took its place would move.
impl<T: Part, const N: usize, const MODE: u8> AddAssign for Sparse<T, N, MODE> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn add_assign(&mut self, other: Self) {
        self.re = self.re + other.re;
        if let Some(b) = &other.eps {
            if let Some(a) = &mut self.eps {
                for i in 0..N {
                    a[i] = a[i] + b[i];
                }
            } else {
                self.eps = other.eps;
            }
        }
    }
}
