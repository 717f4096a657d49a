//! Elementary functions with some thirty digits: from the float's own result by a step of Newton's where there is an inverse,
//! else by reduction and Taylor series.
//!
//! Abramowitz and Stegun, chapters 4 and 7; the reductions are those of Hida, Li and Bailey (see `double.rs`).

use super::double::DoubleDouble;

/// π/2 in floats of decreasing size.
const FRAC_PI_2: [f64; 3] =
    [std::f64::consts::FRAC_PI_2, 6.123_233_995_736_766e-17, -1.497_384_904_859_169_8e-33];
const LN_2: DoubleDouble = DoubleDouble { hi: std::f64::consts::LN_2, lo: 2.319_046_813_846_299_6e-17 };
const LN_10: DoubleDouble = DoubleDouble { hi: std::f64::consts::LN_10, lo: -2.170_756_223_382_249_4e-16 };
const DEGREES: DoubleDouble = DoubleDouble { hi: 57.295_779_513_082_32, lo: -1.987_849_567_057_628_3e-15 };
const FRAC_2_SQRT_PI: DoubleDouble =
    DoubleDouble { hi: std::f64::consts::FRAC_2_SQRT_PI, lo: 1.533_545_961_316_588e-17 };
const FRAC_1_SQRT_2PI: DoubleDouble =
    DoubleDouble { hi: 0.398_942_280_401_432_7, lo: -2.492_327_202_277_73e-17 };
const FRAC_1_SQRT_2: DoubleDouble =
    DoubleDouble { hi: std::f64::consts::FRAC_1_SQRT_2, lo: -4.833_646_656_726_457e-17 };

fn number(value: f64) -> DoubleDouble {
    DoubleDouble::from(value)
}

/// Σ tₖ with t₀ and tₖ₊₁ from tₖ, until they no longer count.
fn series(first: DoubleDouble, next: impl Fn(DoubleDouble, f64) -> DoubleDouble) -> DoubleDouble {
    const MOST: u32 = 400;
    let (mut sum, mut term) = (first, first);
    for k in 1..MOST {
        term = next(term, f64::from(k));
        sum += term;
        if term.hi.abs() <= 1e-34 * sum.hi.abs() || term.hi == 0.0 {
            break;
        }
    }
    sum
}

impl DoubleDouble {
    /// Sine and cosine of what is left of x after whole quarters of a turn, and how many those were.
    fn quarter(self) -> (Self, Self, i64) {
        let quarters = (self.hi / FRAC_PI_2[0]).round();
        let rest = FRAC_PI_2.iter().fold(self, |rest, &part| rest - number(part) * quarters);
        let square = rest * rest;
        let sin = series(rest, |term, k| -(term * square) / (2.0 * k * (2.0 * k + 1.0)));
        let cos = series(number(1.0), |term, k| -(term * square) / (2.0 * k * (2.0 * k - 1.0)));
        #[allow(clippy::cast_possible_truncation)] // saturates far beyond where a float knows its quarter
        (sin, cos, quarters as i64)
    }

    pub(super) fn sin(self) -> Self {
        self.sin_cos().0
    }

    pub(super) fn cos(self) -> Self {
        self.sin_cos().1
    }

    fn sin_cos(self) -> (Self, Self) {
        // Beyond, a whole number of quarters has no exact product with the parts of π/2.
        const FARTHEST: f64 = 1e15;
        if self.hi.abs() > FARTHEST {
            let (sin, cos) = self.hi.sin_cos();
            return (Self::vague(sin), Self::vague(cos));
        }
        let (sin, cos, quarters) = self.quarter();
        match quarters.rem_euclid(4) {
            0 => (sin, cos),
            1 => (cos, -sin),
            2 => (-sin, -cos),
            _ => (-cos, sin),
        }
    }

    pub(super) fn tan(self) -> Self {
        let (sin, cos) = self.sin_cos();
        sin / cos
    }

    /// e^x - 1 of a small x: of x/512 by its series, and squared nine times, (1 + s)² - 1 = 2s + s².
    fn small_exp_m1(self) -> Self {
        let x = self / 512.0;
        (0..9).fold(series(x, |term, k| term * x / (k + 1.0)), |s, _| s * 2.0 + s * s)
    }

    pub(super) fn exp(self) -> Self {
        let twos = (self.hi / LN_2.hi).round();
        let rest = self - LN_2 * twos;
        #[allow(clippy::cast_possible_truncation)] // at most 1100, as the result is finite
        (rest.small_exp_m1() + 1.0).scaled(twos as i32)
    }

    pub(super) fn exp_m1(self) -> Self {
        if self.hi.abs() < 0.5 { self.small_exp_m1() } else { self.exp() - 1.0 }
    }

    pub(super) fn exp2(self) -> Self {
        (self * LN_2).exp()
    }

    /// y₁ = y₀ + (x - e^y₀ + 1)/e^y₀ for y = ln(1 + x)
    pub(super) fn ln_1p(self) -> Self {
        let y = number(self.hi.ln_1p());
        let e = y.exp_m1();
        y + (self - e) / (e + 1.0)
    }

    pub(super) fn ln(self) -> Self {
        if (0.5..2.0).contains(&self.hi) {
            return (self - 1.0).ln_1p();
        }
        if self.hi <= 0.0 || !self.hi.is_finite() {
            return number(self.hi.ln());
        }
        // Powers of two apart, so that e^y₀ neither overflows nor loses digits.
        #[allow(clippy::cast_possible_truncation)] // at most 1100
        let twos = self.hi.log2().round() as i32;
        (self.scaled(-twos) - 1.0).ln_1p() + LN_2 * f64::from(twos)
    }

    pub(super) fn log2(self) -> Self {
        self.ln() / LN_2
    }

    pub(super) fn log10(self) -> Self {
        self.ln() / LN_10
    }

    pub(super) fn recip(self) -> Self {
        number(1.0) / self
    }

    pub(super) fn sqrt(self) -> Self {
        if self.hi == 0.0 {
            return self;
        }
        let y = number(self.hi.sqrt());
        y + (self - y * y) / (y * 2.0)
    }

    pub(super) fn cbrt(self) -> Self {
        if self.hi == 0.0 {
            return self;
        }
        let y = number(self.hi.cbrt());
        y + (self - y * y * y) / (y * y * 3.0)
    }

    /// The angle of the point (x, self), by turning it back by the float's angle.
    pub(super) fn atan2(self, x: Self) -> Self {
        let largest = self.hi.abs().max(x.hi.abs());
        if largest == 0.0 {
            return number(self.hi.atan2(x.hi));
        }
        let (a, b) = (self / largest, x / largest);
        let y = number(self.hi.atan2(x.hi));
        let (sin, cos) = y.sin_cos();
        y + (a * cos - b * sin) / (b * cos + a * sin)
    }

    pub(super) fn atan(self) -> Self {
        self.atan2(number(1.0))
    }

    /// √(1 - x²)
    fn beside(self) -> Self {
        ((number(1.0) - self) * (self + 1.0)).sqrt()
    }

    pub(super) fn asin(self) -> Self {
        self.atan2(self.beside())
    }

    pub(super) fn acos(self) -> Self {
        self.beside().atan2(self)
    }

    pub(super) fn sinh(self) -> Self {
        let e = self.abs().exp_m1();
        let y = (e + e / (e + 1.0)) * 0.5;
        if self.hi < 0.0 { -y } else { y }
    }

    pub(super) fn cosh(self) -> Self {
        let e = self.abs().exp();
        (e + e.recip()) * 0.5
    }

    pub(super) fn tanh(self) -> Self {
        if self.hi.abs() > 300.0 {
            return number(self.hi.signum());
        }
        let e = (self * 2.0).exp_m1();
        e / (e + 2.0)
    }

    pub(super) fn asinh(self) -> Self {
        let a = self.abs();
        let y = if a.hi > 1e100 {
            a.ln() + LN_2
        } else {
            let square = a * a;
            (a + square / ((square + 1.0).sqrt() + 1.0)).ln_1p()
        };
        if self.hi < 0.0 { -y } else { y }
    }

    pub(super) fn acosh(self) -> Self {
        if self.hi > 1e100 {
            return self.ln() + LN_2;
        }
        let t = self - 1.0;
        (t + (t * (t + 2.0)).sqrt()).ln_1p()
    }

    pub(super) fn atanh(self) -> Self {
        (self * 2.0 / (number(1.0) - self)).ln_1p() * 0.5
    }

    pub(super) fn hypot(self, other: Self) -> Self {
        let largest = self.hi.abs().max(other.hi.abs());
        if largest == 0.0 {
            return number(0.0);
        }
        let (a, b) = (self / largest, other / largest);
        (a * a + b * b).sqrt() * largest
    }

    pub(super) fn powi(self, n: i32) -> Self {
        let (mut power, mut square, mut left) = (number(1.0), self, n.unsigned_abs());
        while left > 0 {
            if left % 2 == 1 {
                power *= square;
            }
            square *= square;
            left /= 2;
        }
        if n < 0 { power.recip() } else { power }
    }

    pub(super) fn powd(self, other: Self) -> Self {
        #[allow(clippy::cast_possible_truncation)] // compared afterwards
        let whole = other.hi as i32;
        if f64::from(whole) == other.hi && other.lo == 0.0 {
            return self.powi(whole);
        }
        if self.hi == 0.0 { number(self.hi.powf(other.hi)) } else { (self.ln() * other).exp() }
    }

    pub(super) fn logd(self, base: Self) -> Self {
        self.ln() / base.ln()
    }

    pub(super) fn abs(self) -> Self {
        if self.hi.is_sign_negative() { -self } else { self }
    }

    /// The step fn of the float, or where that is a whole number, of the rest.
    fn stepped(self, step: fn(f64) -> f64) -> Self {
        let y = step(self.hi);
        if y == self.hi { Self::of(y, step(self.lo)) } else { number(y) }
    }

    pub(super) fn floor(self) -> Self {
        self.stepped(f64::floor)
    }

    pub(super) fn ceil(self) -> Self {
        self.stepped(f64::ceil)
    }

    pub(super) fn trunc(self) -> Self {
        if self.hi < 0.0 { self.ceil() } else { self.floor() }
    }

    pub(super) fn round(self) -> Self {
        self.stepped(f64::round)
    }

    pub(super) fn round_ties_even(self) -> Self {
        self.stepped(f64::round_ties_even)
    }

    pub(super) fn fract(self) -> Self {
        self - self.trunc()
    }

    pub(super) fn signum(self) -> Self {
        number(self.hi.signum())
    }

    pub(super) fn copysign(self, other: Self) -> Self {
        if self.hi.is_sign_negative() == other.hi.is_sign_negative() { self } else { -self }
    }

    pub(super) fn rem_euclid(self, other: Self) -> Self {
        self - other * self.div_euclid(other)
    }

    pub(super) fn div_euclid(self, other: Self) -> Self {
        number(self.hi.div_euclid(other.hi))
    }

    pub(super) fn midpoint(self, other: Self) -> Self {
        self * 0.5 + other * 0.5
    }

    pub(super) fn abs_sub(self, other: Self) -> Self {
        if self > other { self - other } else { number(0.0) }
    }

    pub(super) fn to_degrees(self) -> Self {
        self * DEGREES
    }

    pub(super) fn to_radians(self) -> Self {
        self / DEGREES
    }

    pub(super) fn gauss(self) -> Self {
        (-(self * self)).exp()
    }

    /// 2/√π·e^(-x²)·Σ 2ᵏx^(2k+1)/(1·3·…·(2k+1)), of which all terms have one sign.
    pub(super) fn erf(self) -> Self {
        if self.hi.abs() > 9.0 {
            return number(self.hi.signum());
        }
        let square = self * self;
        series(self, |term, k| term * square * 2.0 / (2.0 * k + 1.0)) * self.gauss() * FRAC_2_SQRT_PI
    }

    /// Beyond 2 the difference of 1 and erf has too few digits.
    pub(super) fn erfc(self) -> Self {
        if self.hi > 2.0 {
            Self::vague(crate::special::value::erfc(self.hi))
        } else {
            number(1.0) - self.erf()
        }
    }

    pub(super) fn norm_pdf(self) -> Self {
        (-(self * self) * 0.5).exp() * FRAC_1_SQRT_2PI
    }

    pub(super) fn norm_cdf(self) -> Self {
        (-(self * FRAC_1_SQRT_2)).erfc() * 0.5
    }

    pub(super) fn sigmoid(self) -> Self {
        ((-self).exp() + 1.0).recip()
    }

    pub(super) fn softplus(self) -> Self {
        let rest = (-self.abs()).exp().ln_1p();
        if self.hi > 0.0 { self + rest } else { rest }
    }

    pub(super) fn sinc(self) -> Self {
        if self.hi == 0.0 { number(1.0) } else { self.sin() / self }
    }

    pub(super) fn ln_gamma(self) -> Self {
        Self::vague(crate::special::value::ln_gamma(self.hi))
    }

    pub(super) fn gamma(self) -> Self {
        Self::vague(crate::special::value::gamma(self.hi))
    }

    pub(super) fn digamma(self) -> Self {
        Self::vague(crate::special::value::digamma(self.hi))
    }
}
