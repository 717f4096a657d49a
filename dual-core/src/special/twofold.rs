//! A sum of two floats, hi + lo with lo some ulps of hi: about 100 bits, for sums and products that f64 would round away.
//!
//! Error-free sum: Knuth, The Art of Computer Programming, volume 2, 4.2.2, theorem B; the product's error is what a
//! fused multiply-add leaves. Where hi leaves the range lo is NaN or infinite, and counts for nothing.

use core::ops::{Add, Mul, Neg, Sub};

#[derive(Clone, Copy, Debug)]
pub(super) struct Twofold {
    pub(super) hi: f64,
    pub(super) lo: f64,
}

impl Twofold {
    pub(super) const ZERO: Self = Self { hi: 0.0, lo: 0.0 };

    /// a + b without error.
    pub(super) fn sum(a: f64, b: f64) -> Self {
        let hi = a + b;
        let b_share = hi - a;
        Self { hi, lo: (a - (hi - b_share)) + (b - b_share) }
    }

    /// The float nearest to it, but for a last bit in rare ties.
    pub(super) fn value(self) -> f64 {
        if self.lo.is_finite() { self.hi + self.lo } else { self.hi }
    }

    /// c / self as a float.
    pub(super) fn under(self, c: f64) -> f64 {
        let quotient = c / self.hi;
        let rest = (-quotient).mul_add(self.hi, c) - quotient * self.lo;
        Self { hi: quotient, lo: rest / self.hi }.value()
    }

    /// 1 / self
    pub(super) fn recip(self) -> Self {
        let hi = 1.0 / self.hi;
        Self { hi, lo: ((-hi).mul_add(self.hi, 1.0) - hi * self.lo) * hi }
    }
}

impl From<f64> for Twofold {
    fn from(hi: f64) -> Self {
        Self { hi, lo: 0.0 }
    }
}

impl Neg for Twofold {
    type Output = Self;
    fn neg(self) -> Self {
        Self { hi: -self.hi, lo: -self.lo }
    }
}

impl Add for Twofold {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        let Self { hi, lo } = Self::sum(self.hi, other.hi);
        let lo = lo + self.lo + other.lo;
        if lo.is_finite() { Self::sum(hi, lo) } else { Self { hi, lo } }
    }
}

impl Sub for Twofold {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        self + -other
    }
}

impl Mul for Twofold {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        let hi = self.hi * other.hi;
        let lo = self.hi.mul_add(other.hi, -hi) + (self.hi * other.lo + self.lo * other.hi);
        Self { hi, lo }
    }
}

impl Mul<f64> for Twofold {
    type Output = Self;
    fn mul(self, other: f64) -> Self {
        let hi = self.hi * other;
        Self { hi, lo: self.hi.mul_add(other, -hi) + self.lo * other }
    }
}
