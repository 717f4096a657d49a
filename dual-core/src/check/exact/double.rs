//! Numbers of twice the digits: an unevaluated sum of two floats.

use std::cmp::Ordering;
use std::iter::{Product, Sum};
use std::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign};

/// A number of some 31 digits, as the sum of two floats of which the second is rounding beside the first: an oracle for
/// derivatives, no number to compute with.
///
/// T. J. Dekker, A floating-point technique for extending the available precision, Numer. Math. 18 (1971); the operations are
/// those of Y. Hida, X. S. Li, D. H. Bailey, Library for double-double and quad-double arithmetic (2008). A function of which no
/// more than 16 digits are known gives a number whose second part is NaN, and so is that of all that is computed with it; the
/// first part goes on as f64.
///
/// ```
/// use dual_core::check::DoubleDouble;
///
/// let third = DoubleDouble::from(1.0) / DoubleDouble::from(3.0);
/// assert_eq!(third.parts().0, 1.0 / 3.0);
/// assert!((third * 3.0 - 1.0).parts().0.abs() < 1e-31);
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct DoubleDouble {
    pub(super) hi: f64,
    pub(super) lo: f64,
}

/// The sum of two floats and its rounding error (Knuth).
fn two_sum(a: f64, b: f64) -> (f64, f64) {
    let sum = a + b;
    let from_b = sum - a;
    (sum, (a - (sum - from_b)) + (b - from_b))
}

/// The product of two floats and its rounding error.
fn two_product(a: f64, b: f64) -> (f64, f64) {
    let product = a * b;
    (product, a.mul_add(b, -product))
}

impl DoubleDouble {
    /// The sum of any two floats.
    pub(super) fn of(hi: f64, lo: f64) -> Self {
        let (sum, error) = two_sum(hi, lo);
        Self::settled(sum, error)
    }

    /// A value of which only 16 digits are known.
    pub(super) fn vague(value: f64) -> Self {
        Self { hi: value, lo: if value.is_finite() { f64::NAN } else { 0.0 } }
    }

    /// The two floats, the larger first.
    ///
    /// ```
    /// use dual_core::check::DoubleDouble;
    ///
    /// let third = DoubleDouble::from(1.0) / DoubleDouble::from(3.0);
    /// let (hi, lo) = third.parts();
    /// assert_eq!(hi, 1.0 / 3.0);
    /// assert!(lo != 0.0 && lo.abs() < 1e-16);
    /// ```
    pub fn parts(self) -> (f64, f64) {
        (self.hi, self.lo)
    }

    /// Whether all digits are known.
    ///
    /// ```
    /// use dual_core::{Part, check::DoubleDouble};
    ///
    /// assert!(DoubleDouble::from(2.0).sqrt().is_exact());
    /// assert!(!DoubleDouble::from(2.5).gamma().is_exact());
    /// ```
    pub fn is_exact(self) -> bool {
        !self.lo.is_nan()
    }

    /// Beyond the range of f64 there is no second part.
    fn settled(hi: f64, lo: f64) -> Self {
        Self { hi, lo: if hi.is_finite() { lo } else { 0.0 } }
    }

    /// `precise` unless less is known of an operand, or it leaves the range on the way; then `plain`.
    pub(super) fn known(self, other: Self, plain: f64, precise: impl FnOnce() -> Self) -> Self {
        if !self.is_exact() || !other.is_exact() {
            return Self::vague(plain);
        }
        if !(plain.is_finite() && self.hi.is_finite() && other.hi.is_finite()) {
            return Self::from(plain);
        }
        let result = precise();
        if result.hi.is_finite() { result } else { Self::vague(plain) }
    }

    fn sum(self, other: Self) -> Self {
        self.known(other, self.hi + other.hi, || {
            let (hi, error) = two_sum(self.hi, other.hi);
            let (lo, error_lo) = two_sum(self.lo, other.lo);
            let (hi, error) = two_sum(hi, error + lo);
            Self::of(hi, error + error_lo)
        })
    }

    fn product(self, other: Self) -> Self {
        self.known(other, self.hi * other.hi, || {
            let (hi, error) = two_product(self.hi, other.hi);
            Self::of(hi, error + (self.hi * other.lo + self.lo * other.hi))
        })
    }

    fn quotient(self, other: Self) -> Self {
        let plain = self.hi / other.hi;
        self.known(other, plain, || {
            let rest = self - other * plain;
            let second = rest.hi / other.hi;
            let rest = rest - other * second;
            Self::of(plain, second) + rest.hi / other.hi
        })
    }

    fn remainder(self, other: Self) -> Self {
        self.known(other, self.hi % other.hi, || self - other * (self / other).trunc())
    }

    /// Times a power of two; in two steps, as the power may leave the range before the product does.
    pub(super) fn scaled(self, power: i32) -> Self {
        let half = power / 2;
        let (a, b) = (2.0_f64.powi(half), 2.0_f64.powi(power - half));
        Self::settled(self.hi * a * b, self.lo * a * b)
    }
}

impl From<f64> for DoubleDouble {
    fn from(value: f64) -> Self {
        Self { hi: value, lo: 0.0 }
    }
}

impl PartialEq for DoubleDouble {
    fn eq(&self, other: &Self) -> bool {
        self.partial_cmp(other) == Some(Ordering::Equal)
    }
}
impl PartialOrd for DoubleDouble {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        let tie = || self.lo.partial_cmp(&other.lo).or(Some(Ordering::Equal));
        self.hi.partial_cmp(&other.hi).and_then(|order| if order.is_eq() { tie() } else { Some(order) })
    }
}
impl PartialEq<f64> for DoubleDouble {
    fn eq(&self, other: &f64) -> bool {
        self.hi == *other
    }
}
impl PartialOrd<f64> for DoubleDouble {
    fn partial_cmp(&self, other: &f64) -> Option<Ordering> {
        self.hi.partial_cmp(other)
    }
}

impl Neg for DoubleDouble {
    type Output = Self;
    fn neg(self) -> Self {
        Self { hi: -self.hi, lo: -self.lo }
    }
}
impl Sub for DoubleDouble {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        self.sum(-other)
    }
}
impl Sub<f64> for DoubleDouble {
    type Output = Self;
    fn sub(self, other: f64) -> Self {
        self.sum(Self::from(-other))
    }
}

macro_rules! operators {
    ({$($op:ident $f:ident = $by:ident;)*} {$($assign:ident $g:ident $h:ident;)*}) => {
        $(
            impl $op for DoubleDouble {
                type Output = Self;
                fn $f(self, other: Self) -> Self { self.$by(other) }
            }
            impl $op<f64> for DoubleDouble {
                type Output = Self;
                fn $f(self, other: f64) -> Self { self.$by(Self::from(other)) }
            }
        )*
        $(
            impl $assign for DoubleDouble {
                fn $g(&mut self, other: Self) { *self = self.$h(other); }
            }
            impl $assign<f64> for DoubleDouble {
                fn $g(&mut self, other: f64) { *self = self.$h(other); }
            }
        )*
    };
}
operators! {
    { Add add = sum; Mul mul = product; Div div = quotient; Rem rem = remainder; }
    {
        AddAssign add_assign add; SubAssign sub_assign sub; MulAssign mul_assign mul; DivAssign div_assign div;
        RemAssign rem_assign rem;
    }
}

impl Sum for DoubleDouble {
    fn sum<I: Iterator<Item = Self>>(numbers: I) -> Self {
        numbers.fold(Self::from(0.0), Add::add)
    }
}
impl<'a> Sum<&'a Self> for DoubleDouble {
    fn sum<I: Iterator<Item = &'a Self>>(numbers: I) -> Self {
        numbers.copied().sum()
    }
}
impl Product for DoubleDouble {
    fn product<I: Iterator<Item = Self>>(numbers: I) -> Self {
        numbers.fold(Self::from(1.0), Mul::mul)
    }
}
impl<'a> Product<&'a Self> for DoubleDouble {
    fn product<I: Iterator<Item = &'a Self>>(numbers: I) -> Self {
        numbers.copied().product()
    }
}
