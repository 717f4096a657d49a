//! [`Taylor`]: derivatives of every order up to `K` by one variable.

use crate::error::{Error, or_panic};
use crate::number::{Beyond, Divisor, Number, STRICT, lanes};
use crate::real::{Part, Primitive, of};

mod series;
#[cfg(test)]
mod tests;

pub(crate) use series::integrated;

/// A truncated power series, strict or not; users see the strict ones as [`Taylor`](crate::Taylor).
///
/// ```
/// use dual_core::numbers::{PLAIN, Taylor};
///
/// let x = Taylor::<f64, 2, PLAIN>::variable(3.0);
/// assert_eq!((x * x).eps, [6.0, 1.0]);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Taylor<T, const K: usize, const MODE: u8 = STRICT> {
    /// The value.
    pub re: T,
    /// The coefficients of ε to ε^K: the k-th derivative over k! at `eps[k - 1]`.
    pub eps: [T; K],
}

impl<T: Part, const K: usize, const MODE: u8> Taylor<T, K, MODE> {
    /// The series with this value and these coefficients of ε to ε^K.
    ///
    /// ```
    /// # use dual_core::Taylor;
    /// let x = Taylor::new(2.0, [1.0, 0.0]);
    /// assert_eq!((x * x).eps, [4.0, 1.0]);
    /// ```
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub const fn new(re: T, eps: [T; K]) -> Self {
        Self { re, eps }
    }

    /// The variable itself: `re` + ε.
    ///
    /// ```
    /// # use dual_core::Taylor;
    /// assert_eq!(Taylor::<f64, 3>::variable(5.0).eps, [1.0, 0.0, 0.0]);
    /// ```
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn variable(re: T) -> Self {
        Self { re, eps: lanes(|k| T::lift(of(if k == 0 { 1.0 } else { 0.0 }))) }
    }

    /// The `k`-th derivative: k! times the coefficient of ε^k; the value for k = 0.
    ///
    /// ```
    /// # use dual_core::Taylor;
    /// let x = Taylor::<f64, 4>::variable(2.0);
    /// assert_eq!([0, 1, 2, 3, 4].map(|k| x.powi(3).derivative(k)), [8.0, 12.0, 12.0, 6.0, 0.0]);
    /// ```
    ///
    /// # Panics
    /// As indexing does, if `k` is above `K`; [`try_derivative`](Self::try_derivative) says so instead.
    #[track_caller]
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn derivative(&self, k: usize) -> T {
        or_panic("derivative", self.try_derivative(k))
    }

    /// As [`derivative`](Self::derivative), of an order that may be above `K`.
    ///
    /// # Errors
    /// [`Error::Index`] if it is.
    ///
    /// ```
    /// # use dual_core::Taylor;
    /// let x = Taylor::<f64, 2>::variable(3.0);
    /// assert_eq!((x * x).try_derivative(2), Ok(2.0));
    /// assert_eq!(x.try_derivative(3).unwrap_err().to_string(), "no order 3 where there are 3");
    /// ```
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub fn try_derivative(&self, k: usize) -> Result<T, Error> {
        if k > K {
            return Err(Error::Index { what: "order", index: k, count: K + 1 });
        }
        let factorial = (2..=k).fold(1.0, |product, j| product * count::<f64>(j));
        Ok(self.at(k) * of::<T::Primal>(factorial))
    }

    /// The coefficient of ε^k.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn at(&self, k: usize) -> T {
        if k == 0 { self.re } else { self.eps[k - 1] }
    }
}

/// An order as a float.
#[cfg_attr(not(debug_assertions), inline(always))]
#[allow(clippy::cast_precision_loss)] // orders are small
fn count<P: Primitive>(k: usize) -> P {
    P::of(k as f64)
}

/// The Cauchy product's inner terms, Σ aⱼ b₍ₖ₋ⱼ₎ for 0 < j < k.
#[cfg_attr(not(debug_assertions), inline(always))]
fn inner<T: Part, const K: usize, const MODE: u8>(
    a: &Taylor<T, K, MODE>,
    b: &Taylor<T, K, MODE>,
    k: usize,
) -> T {
    let term = |j: usize| Taylor::<T, K, MODE>::both(a.at(j), b.at(k - j));
    match k {
        0 | 1 => T::lift(of(0.0)),
        // Zero and a term are more than the term to the compiler, and a loop of one or two more than these.
        2 => term(1),
        3 => term(1) + term(2),
        _ => (2..k).fold(term(1), |sum, j| sum + term(j)),
    }
}

impl<T: Part, const K: usize, const MODE: u8> Number for Taylor<T, K, MODE> {
    type Inner = T;
    const MODE: u8 = MODE;

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn re(&self) -> T {
        self.re
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn from_re(re: T) -> Self {
        Self { re, eps: [T::lift(of(0.0)); K] }
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
    fn chain(self, y: T, d1: T, d2: impl FnOnce() -> T) -> Self {
        let mut result = Self { re: y, eps: lanes(|i| Self::scaled(self.eps[i], d1)) };
        if K >= 2 {
            result.eps[1] = result.eps[1] + Self::bent(self.eps[0], self.eps[0], d2()) * of::<T::Primal>(0.5);
        }
        result
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn chain_by_ratio(self, y: T, d1: T, ratio: impl FnOnce() -> T) -> Self {
        let mut result = Self { re: y, eps: lanes(|i| Self::scaled(self.eps[i], d1)) };
        if K >= 2 {
            let bend = Self::bent(result.eps[0], self.eps[0], ratio());
            result.eps[1] = result.eps[1] + bend * of::<T::Primal>(0.5);
        }
        result
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn chain2(self, other: Self, y: T, [da, db]: [T; 2], d2: impl FnOnce() -> [T; 3]) -> Self {
        let mut result =
            Self { re: y, eps: lanes(|i| Self::scaled(self.eps[i], da) + Self::scaled(other.eps[i], db)) };
        if K >= 2 {
            let [daa, dab, dbb] = d2();
            let (a, b) = (self.eps[0], other.eps[0]);
            let pure = Self::bent(a, a, daa) + Self::bent(b, b, dbb);
            result.eps[1] = result.eps[1] + pure * of::<T::Primal>(0.5) + Self::bent(a, b, dab);
        }
        result
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn product(self, other: Self, y: T) -> Self {
        let ends = |k: usize| Self::scaled(self.at(k), other.re) + Self::scaled(other.at(k), self.re);
        Self { re: y, eps: lanes(|i| ends(i + 1) + inner(&self, &other, i + 1)) }
    }

    // Of y·b = a the coefficient of ε^k, solved for that of y.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn quotient(self, other: Self, y: T) -> Self {
        let (mut result, b) = (Self::from_re(y), Divisor::new(other.re));
        for i in 0..K {
            let known = Self::scaled(other.at(i + 1), y) + inner(&result, &other, i + 1);
            result.eps[i] = Self::over(self.at(i + 1) - known, b);
        }
        result
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

impl<T: Part, const K: usize, const MODE: u8> Beyond for Taylor<T, K, MODE> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn by_wave(self, x: Self, slope: T, stiffness: f64) -> Self {
        series::wave(self, x, slope, stiffness)
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn by_powi(self, x: Self, n: i32) -> Self {
        series::powi(self, x, n)
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn by_power(self, x: Self, p: f64) -> Self {
        series::power(self, x, p)
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn by_root(self, x: Self, slope: T) -> Self {
        series::root(self, x, slope)
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn by_composition(self, x: Self, derivative: impl Fn(usize) -> T) -> Self {
        series::composition(self, x, derivative)
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn by_integral(self, x: Self, rule: impl Fn(Self, Self) -> Self) -> Self {
        series::integral([x], self, |y| [rule(x, y)])
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn by_integral2(self, a: Self, b: Self, rule: impl Fn(Self, Self, Self) -> [Self; 2]) -> Self {
        series::integral([a, b], self, |y| rule(a, b, y))
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn by_powers(self, a: Self, b: Self) -> Self {
        if b == Self::lift(b.primal()) {
            series::power(self, a, b.primal().widen())
        } else {
            series::growth(self, || a.ln() * b)
        }
    }
}
