//! [`Reaching`]: a dual number that knows which lanes may reach it.

use crate::dual::Dual;
use crate::number::{Beyond, Divisor, Number, written_out, zero};
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

/// The result of two arguments, of which one that a lane does not reach has no part in it.
///
/// Text in place of closures: each would be a call more to inline, a lane and an operation.
macro_rules! joined {
    ($a:ident, $b:ident, $re:expr, |$p:ident, $q:ident| $both:expr, $left:expr, $right:expr) => {
        joined! { @ $a $b $re, $p $q $both, $left, $right; 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 }
    };
    (@ $a:ident $b:ident $re:expr, $p:ident $q:ident $both:expr, $left:expr, $right:expr; $($i:literal)*) => {{
        let (reach, other) = ($a.reach, $b.reach);
        let mut eps = [zero(); N];
        $( if N > $i {
            let ($p, $q) = ($a.eps[$i], $b.eps[$i]);
            if reach & 1 << $i != 0 {
                eps[$i] = if other & 1 << $i != 0 { $both } else { $left };
            } else if other & 1 << $i != 0 {
                eps[$i] = $right;
            }
        } )*
        Reaching { re: $re, eps, reach: reach | other }
    }};
}

/// The same of one.
macro_rules! alone {
    ($a:ident, $re:expr, |$p:ident| $tangent:expr) => {
        alone! { @ $a $re, $p $tangent; 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 }
    };
    (@ $a:ident $re:expr, $p:ident $tangent:expr; $($i:literal)*) => {{
        let mut eps = [zero(); N];
        $( if N > $i && $a.reach & 1 << $i != 0 {
            let $p = $a.eps[$i];
            eps[$i] = $tangent;
        } )*
        Reaching { re: $re, eps, reach: $a.reach }
    }};
}

impl<T: Part, const N: usize, const MODE: u8> Reaching<T, N, MODE> {
    /// The set of no lane, where all have a line of the text above.
    const NONE: u32 = {
        assert!(N <= 16, "more lanes than are written out");
        0
    };
    const ALL: u32 = Self::NONE | ((1 << N) - 1);

    /// The same as a dual number.
    #[inline(always)]
    pub(crate) fn as_dual(&self) -> Dual<T, N, MODE> {
        Dual::new(self.re, self.eps)
    }
}

impl<T: Part, const N: usize, const MODE: u8> Lanes<T> for Reaching<T, N, MODE> {
    const MODE: u8 = MODE;
    const COUNT: usize = N;
    type Tangent = [T; N];

    #[inline(always)]
    fn variable(re: T, i: usize) -> Self {
        let reach = if i < N { Self::NONE | 1 << i } else { Self::NONE };
        Reaching { re, eps: written_out(|k| T::lift(of(if k == i { 1.0 } else { 0.0 }))), reach }
    }
    #[inline(always)]
    fn value(&self) -> T {
        self.re
    }
    #[inline(always)]
    fn tangent(&self) -> [T; N] {
        self.eps
    }
}

impl<T: Part, const N: usize, const MODE: u8> From<Dual<T, N, MODE>> for Reaching<T, N, MODE> {
    #[inline(always)]
    fn from(dual: Dual<T, N, MODE>) -> Self {
        Reaching { re: dual.re, eps: dual.eps, reach: Self::ALL }
    }
}

impl<T: Part, const N: usize, const MODE: u8> Number for Reaching<T, N, MODE> {
    type Inner = T;
    const MODE: u8 = MODE;

    #[inline(always)]
    fn re(&self) -> T {
        self.re
    }

    #[inline(always)]
    fn from_re(re: T) -> Self {
        Reaching { re, eps: [zero(); N], reach: Self::NONE }
    }

    #[inline(always)]
    fn linear(self, y: T, tangent: impl Fn(T) -> T) -> Self {
        alone!(self, y, |a| tangent(a))
    }

    #[inline(always)]
    fn linear2(self, other: Self, y: T, tangent: impl Fn(T, T) -> T) -> Self {
        joined!(self, other, y, |a, b| tangent(a, b), tangent(a, zero()), tangent(zero(), b))
    }

    #[inline(always)]
    fn sum(self, other: Self, y: T) -> Self {
        joined!(self, other, y, |a, b| a + b, a, b)
    }

    #[inline(always)]
    fn difference(self, other: Self, y: T) -> Self {
        joined!(self, other, y, |a, b| a - b, a, -b)
    }

    #[inline(always)]
    fn chain(self, y: T, d1: T, _: impl FnOnce() -> T) -> Self {
        alone!(self, y, |a| Self::scaled(a, d1))
    }

    #[inline(always)]
    fn chain2(self, other: Self, y: T, [p, q]: [T; 2], _: impl FnOnce() -> [T; 3]) -> Self {
        let both = |a, b| Self::scaled_onto(Self::scaled(b, q), a, p);
        joined!(self, other, y, |a, b| both(a, b), Self::scaled(a, p), Self::scaled(b, q))
    }

    #[inline(always)]
    fn product(self, other: Self, y: T) -> Self {
        self.chain2(other, y, [other.re, self.re], || [zero(); 3])
    }

    #[inline(always)]
    fn quotient(self, other: Self, y: T) -> Self {
        let d = Divisor::new(other.re);
        let both = |a, b| Self::over(Self::less_scaled(a, b, y), d);
        joined!(self, other, y, |a, b| both(a, b), Self::over(a, d), Self::over(-Self::scaled(b, y), d))
    }

    #[inline(always)]
    fn parts(&self) -> impl Iterator<Item = T> {
        core::iter::once(self.re).chain(self.eps)
    }

    #[inline(always)]
    fn same(&self, other: &Self) -> bool {
        self.re == other.re && self.eps == other.eps
    }
}

impl<T: Part, const N: usize, const MODE: u8> Beyond for Reaching<T, N, MODE> {}
