//! [`Reaching`]: a dual number that knows which lanes may reach it.

use crate::dual::Dual;
use crate::number::{Beyond, Divisor, Number, by_join, written_out, zero};
use crate::real::{Part, of};
use crate::sparse::Lanes;

/// A dual number with the set of the lanes that may reach it; in the others its tangent is zero.
///
/// In code without loops, of which seeds and calls all are one function to the compiler, every such set is known when that is compiled.
/// So nothing is left of the sets, nor of the lanes beyond them, which plain numbers compute as products with zeros. Elsewhere each lane
/// of each operation would ask.
#[derive(Clone, Copy, Debug)]
pub struct Reaching<T, const N: usize, const MODE: u8> {
    /// The value.
    pub re: T,
    /// The tangent.
    eps: [T; N],
    /// Bit i for lane i.
    reach: u32,
}

/// From so many lanes on, a loop over seeds that are written out lane by lane may be too long for the compiler to unroll: where it stays a
/// loop, no set is known. With fewer, what comes behind is faster if they are. dual-macros knows it, too.
const LONG: usize = 16;

impl<T: Part, const N: usize, const MODE: u8> Reaching<T, N, MODE> {
    const ALL: u32 = {
        assert!(N <= u32::BITS as usize, "a bit a lane");
        if N == 0 { 0 } else { u32::MAX >> (u32::BITS as usize - N) }
    };

    /// The same as a dual number.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn as_dual(&self) -> Dual<T, N, MODE> {
        Dual::new(self.re, self.eps)
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn reaches(&self, lane: usize) -> bool {
        self.reach >> lane & 1 == 1
    }

    /// The tangent of a result by those of two arguments, of which one that a lane does not reach has no part in it.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn join(
        self,
        other: Self,
        re: T,
        both: impl Fn(T, T) -> T,
        left: impl Fn(T) -> T,
        right: impl Fn(T) -> T,
    ) -> Self {
        let eps = written_out(|i| match (self.reaches(i), other.reaches(i)) {
            (true, true) => both(self.eps[i], other.eps[i]),
            (true, false) => left(self.eps[i]),
            (false, true) => right(other.eps[i]),
            (false, false) => zero(),
        });
        Reaching { re, eps, reach: self.reach | other.reach }
    }
}

impl<T: Part, const MODE: u8> Reaching<T, 1, MODE> {
    /// The number of one lane with this tangent, if there is one.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn from_slope(re: T, slope: Option<T>) -> Self {
        slope.map_or(Number::from_re(re), |slope| Reaching { re, eps: [slope], reach: 1 })
    }

    /// The tangent, if there is one.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn slope(&self) -> Option<T> {
        self.reaches(0).then_some(self.eps[0])
    }
}

impl<T: Part, const N: usize, const MODE: u8> Lanes<T> for Reaching<T, N, MODE> {
    const MODE: u8 = MODE;
    const COUNT: usize = N;
    type Tangent = [T; N];

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn variable(re: T, i: usize) -> Self {
        let reach = if i < N { 1 << i & Self::ALL } else { 0 };
        let eps = if N < LONG {
            written_out(|k| T::lift(of(if k == i { 1.0 } else { 0.0 })))
        } else {
            let mut eps = [zero(); N];
            if i < N {
                eps[i] = T::lift(of(1.0));
            }
            eps
        };
        Reaching { re, eps, reach }
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn value(&self) -> T {
        self.re
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn tangent(&self) -> [T; N] {
        self.eps
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn lanes(&self) -> Option<[T; N]> {
        (self.reach != 0).then_some(self.eps)
    }
}

impl<T: Part, const N: usize, const MODE: u8> From<Dual<T, N, MODE>> for Reaching<T, N, MODE> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn from(dual: Dual<T, N, MODE>) -> Self {
        Reaching { re: dual.re, eps: dual.eps, reach: Self::ALL }
    }
}

impl<T: Part, const N: usize, const MODE: u8> Number for Reaching<T, N, MODE> {
    type Inner = T;
    const MODE: u8 = MODE;

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn re(&self) -> T {
        self.re
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn from_re(re: T) -> Self {
        Reaching { re, eps: [zero(); N], reach: 0 }
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn linear(self, y: T, tangent: impl Fn(T) -> T) -> Self {
        let eps = written_out(|i| if self.reaches(i) { tangent(self.eps[i]) } else { zero() });
        Reaching { re: y, eps, reach: self.reach }
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn linear2(self, other: Self, y: T, tangent: impl Fn(T, T) -> T) -> Self {
        self.join(other, y, &tangent, |a| tangent(a, zero()), |b| tangent(zero(), b))
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn sum(self, other: Self, y: T) -> Self {
        self.join(other, y, |a, b| a + b, |a| a, |b| b)
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn difference(self, other: Self, y: T) -> Self {
        self.join(other, y, |a, b| a - b, |a| a, |b| -b)
    }

    by_join! {}

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn parts(&self) -> impl Iterator<Item = T> {
        core::iter::once(self.re).chain(self.eps)
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn same(&self, other: &Self) -> bool {
        self.re == other.re && self.eps == other.eps
    }
}

impl<T: Part, const N: usize, const MODE: u8> Beyond for Reaching<T, N, MODE> {}
