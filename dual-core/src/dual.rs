//! [`Dual`]: first derivatives in `N` directions.

use crate::number::{Beyond, Divisor, Number, STRICT, lanes};
use crate::real::Part;
use crate::sparse::Lanes;

/// A dual number, strict or not; users see the strict ones as [`Dual`](crate::Dual), whose documentation this is.
///
/// ```
/// use dual_core::numbers::{Dual, PLAIN};
///
/// let x = Dual::<f64, 1, PLAIN>::variable(3.0, 0);
/// assert_eq!((x * x).eps, [6.0]);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Dual<T, const N: usize, const MODE: u8 = STRICT> {
    /// The value.
    pub re: T,
    /// The tangent: the derivative of the value along each direction.
    pub eps: [T; N],
}

impl<T: Part, const N: usize, const MODE: u8> Dual<T, N, MODE> {
    /// The number with this value and tangent.
    ///
    /// ```
    /// # use dual_core::Dual;
    /// let x = Dual::new(2.0, [1.0, 0.5]);
    /// assert_eq!((x * x).eps, [4.0, 2.0]);
    /// ```
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub const fn new(re: T, eps: [T; N]) -> Self {
        Self { re, eps }
    }

    /// The variable of direction `i`: value `re`, tangent one in direction `i` and zero in the others.
    ///
    /// A direction outside 0..N gives a number without tangent, as a passive value has.
    ///
    /// ```
    /// # use dual_core::Dual;
    /// assert_eq!(Dual::<f64, 3>::variable(5.0, 1).eps, [0.0, 1.0, 0.0]);
    /// ```
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn variable(re: T, i: usize) -> Self {
        Self { re, eps: lanes(|k| T::lift(crate::real::of(if k == i { 1.0 } else { 0.0 }))) }
    }
}

impl<T: Part, const N: usize, const MODE: u8> Lanes<T> for Dual<T, N, MODE> {
    const MODE: u8 = MODE;
    const COUNT: usize = N;
    type Tangent = [T; N];

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn variable(re: T, i: usize) -> Self {
        Dual::variable(re, i)
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn value(&self) -> T {
        self.re
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn tangent(&self) -> [T; N] {
        self.eps
    }
}

impl<T: Part, const N: usize, const MODE: u8> Number for Dual<T, N, MODE> {
    type Inner = T;
    const MODE: u8 = MODE;

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn re(&self) -> T {
        self.re
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn from_re(re: T) -> Self {
        Self { re, eps: [T::lift(crate::real::of(0.0)); N] }
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn linear(self, y: T, tangent: impl Fn(T) -> T) -> Self {
        Self { re: y, eps: lanes(|i| tangent(self.eps[i])) }
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn linear2(self, other: Self, y: T, tangent: impl Fn(T, T) -> T) -> Self {
        Self { re: y, eps: lanes(|i| tangent(self.eps[i], other.eps[i])) }
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn chain(self, y: T, d1: T, _: impl FnOnce() -> T) -> Self {
        Self { re: y, eps: lanes(|i| Self::scaled(self.eps[i], d1)) }
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn chain2(self, other: Self, y: T, [da, db]: [T; 2], _: impl FnOnce() -> [T; 3]) -> Self {
        Self { re: y, eps: lanes(|i| Self::scaled_onto(Self::scaled(other.eps[i], db), self.eps[i], da)) }
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn product(self, other: Self, y: T) -> Self {
        Self {
            re: y,
            eps: lanes(|i| Self::scaled_onto(Self::scaled(other.eps[i], self.re), self.eps[i], other.re)),
        }
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn square(self, y: T) -> Self {
        Self { re: y, eps: lanes(|i| Self::scaled_twice(self.eps[i], self.re)) }
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn quotient(self, other: Self, y: T) -> Self {
        let b = Divisor::new(other.re);
        Self { re: y, eps: lanes(|i| Self::over(Self::less_scaled(self.eps[i], other.eps[i], y), b)) }
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn parts(&self) -> impl Iterator<Item = T> {
        core::iter::once(self.re).chain(self.eps)
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn same(&self, other: &Self) -> bool {
        self.re == other.re && self.eps == other.eps
    }
}

impl<T: Part, const N: usize, const MODE: u8> Beyond for Dual<T, N, MODE> {}
