//! [`Dual`]: first derivatives in `N` directions.

use core::array::from_fn;

use crate::number::{Number, over, scaled};
use crate::real::Part;

/// A dual number: a value and its first derivatives along `N` directions, the tangent.
///
/// The laws are those of Clifford's dual numbers (1873), ε² = 0: (a + a′ε)(b + b′ε) = ab + (a′b + ab′)ε, and
/// f(a + a′ε) = f(a) + f′(a)a′ε. The value is bit for bit what the primitive gives. `T` is f64, f32 or again a
/// number, which nests without perturbation confusion.
///
/// ```
/// use dual_core::Dual;
///
/// let x = Dual::<f64, 2>::variable(3.0, 0);
/// let y = Dual::variable(2.0, 1);
/// let f = x * x * y + y.sin();
/// assert_eq!(f.re, 18.0 + 2.0_f64.sin());
/// assert_eq!(f.eps, [12.0, 9.0 + 2.0_f64.cos()]);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Dual<T, const N: usize> {
    /// The value.
    pub re: T,
    /// The tangent: the derivative of the value along each direction.
    pub eps: [T; N],
}

impl<T: Part, const N: usize> Dual<T, N> {
    /// The number with this value and tangent.
    ///
    /// ```
    /// # use dual_core::Dual;
    /// let x = Dual::new(2.0, [1.0, 0.5]);
    /// assert_eq!((x * x).eps, [4.0, 2.0]);
    /// ```
    #[inline(always)]
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
    #[inline(always)]
    pub fn variable(re: T, i: usize) -> Self {
        Self { re, eps: from_fn(|k| T::lift(crate::real::of(if k == i { 1.0 } else { 0.0 }))) }
    }
}

impl<T: Part, const N: usize> Number for Dual<T, N> {
    type Inner = T;
    const ORDER: usize = 1;

    #[inline(always)]
    fn re(&self) -> T {
        self.re
    }

    #[inline(always)]
    fn from_re(re: T) -> Self {
        Self { re, eps: [T::lift(crate::real::of(0.0)); N] }
    }

    #[inline(always)]
    fn linear(self, y: T, tangent: impl Fn(T) -> T) -> Self {
        Self { re: y, eps: self.eps.map(tangent) }
    }

    #[inline(always)]
    fn linear2(self, other: Self, y: T, tangent: impl Fn(T, T) -> T) -> Self {
        Self { re: y, eps: from_fn(|i| tangent(self.eps[i], other.eps[i])) }
    }

    #[inline(always)]
    fn chain(self, y: T, d1: T, _: impl FnOnce() -> T) -> Self {
        Self { re: y, eps: self.eps.map(|e| scaled(e, d1)) }
    }

    #[inline(always)]
    fn chain2(self, other: Self, y: T, [da, db]: [T; 2], _: impl FnOnce() -> [T; 3]) -> Self {
        Self { re: y, eps: from_fn(|i| scaled(self.eps[i], da) + scaled(other.eps[i], db)) }
    }

    #[inline(always)]
    fn product(self, other: Self, y: T) -> Self {
        Self { re: y, eps: from_fn(|i| scaled(self.eps[i], other.re) + scaled(other.eps[i], self.re)) }
    }

    #[inline(always)]
    fn quotient(self, other: Self, y: T) -> Self {
        Self { re: y, eps: from_fn(|i| over(self.eps[i] - scaled(other.eps[i], y), other.re)) }
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
