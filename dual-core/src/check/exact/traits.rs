//! The vocabulary of numbers for double-double ones, so that a twin takes them.
//!
//! What is not in it for its precision (nalgebra's cardinal functions, decimal conversions) is as precise as f64's, and says so
//! by its second part.

use std::fmt;

use ::approx::{AbsDiffEq, RelativeEq, UlpsEq};
use ::nalgebra::{ComplexField, Field, RealField, SimdValue};
use ::num_traits::{FromPrimitive, Num, One, Signed, Zero};
use simba::scalar::SubsetOf;

use super::double::DoubleDouble;
use crate::graded::Graded;
use crate::interop::{by_value, by_value2, for_each_shared_row, names_of_smooth_rows};
use crate::real::{Part, Real};
use crate::rules::for_each_rule;

type D = DoubleDouble;

impl D {
    fn by(self, plain: f64, precise: impl FnOnce(Self) -> Self) -> Self {
        self.known(Self::from(0.0), plain, || {
            if self.hi.is_finite() { precise(self) } else { Self::from(plain) }
        })
    }

    fn by2(self, other: Self, plain: f64, precise: impl FnOnce(Self, Self) -> Self) -> Self {
        let finite = self.hi.is_finite() && other.hi.is_finite();
        self.known(other, plain, || if finite { precise(self, other) } else { Self::from(plain) })
    }
}

macro_rules! part {
    ({}
     smooth { $v:tt $( $f:ident [ $($e:tt)* ] dom $dom:tt $doc:literal; )* }
     special { $pv:tt $( $q:ident $twin:ident = $value:path [ $($pe:tt)* ] dom $pdom:tt $pdoc:literal; )* }
     linear { $( $l:ident $ldoc:literal; )* }
     step { $sv:tt $( $s:ident [ $($se:tt)* ] $sdoc:literal; )* }
     binary { $bv:tt $( $b:ident = $bp:ident [ $($be:tt)* ] [ $($bf:tt)* ] $bdoc:literal; )* }
    ) => {
        impl Part for D {
            type Primal = f64;

            fn lift(c: f64) -> Self { Self::from(c) }
            fn primal(&self) -> f64 { self.hi }
            fn with_primal(&self, primal: f64) -> Self { Self::vague(primal) }
            fn vanishes(&self) -> bool { self.hi == 0.0 }
            fn all_finite(&self) -> bool { self.hi.is_finite() }
            $( fn $f(&self) -> Self { self.by(Part::$f(&self.hi), D::$f) } )*
            $( fn $q(&self) -> Self { self.by(Part::$q(&self.hi), D::$q) } )*
            $( fn $l(&self) -> Self { self.by(Part::$l(&self.hi), D::$l) } )*
            $( fn $s(&self) -> Self { self.by(Part::$s(&self.hi), D::$s) } )*
            $( fn $b(&self, b: Self) -> Self { self.by2(b, Part::$b(&self.hi, b.hi), D::$b) } )*
            fn polygamma(&self, n: u32) -> Self { Self::vague(self.hi.polygamma(n)) }
            fn powi(&self, n: i32) -> Self { self.by(self.hi.powi(n), |x| x.powi(n)) }
            fn powf(&self, p: f64) -> Self { self.by(self.hi.powf(p), |x| x.powd(Self::from(p))) }
            fn log(&self, base: f64) -> Self { self.by(self.hi.log(base), |x| x.logd(Self::from(base))) }
            fn max(&self, other: Self) -> Self {
                if *self > other || other.hi.is_nan() { *self } else { other }
            }
            fn min(&self, other: Self) -> Self {
                if *self < other || other.hi.is_nan() { *self } else { other }
            }
            fn clamp(&self, lo: Self, hi: Self) -> Self {
                if *self < lo { lo } else if *self > hi { hi } else { *self }
            }
            fn mul_add(&self, a: Self, b: Self) -> Self { *self * a + b }
        }
    };
}
for_each_rule!(part);

crate::alone::as_they_are! { f64: [] D }
impl Real for D {}

impl Graded<f64> for D {
    const DEGREE: usize = 0;
    const DIRECTIONS: usize = 0;

    fn each(self, f: &impl Fn(usize, f64) -> f64) -> Self {
        Self::vague(f(0, self.hi))
    }
    fn along(value: f64, _: usize, _: f64) -> Self {
        Self::from(value)
    }
    fn tangent(&self, _: usize) -> f64 {
        f64::NAN
    }
    fn carried(self, _: Self) -> Self {
        Self::from(0.0)
    }
}

impl fmt::Display for D {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.hi.fmt(f)
    }
}

impl Zero for D {
    fn zero() -> Self {
        Self::from(0.0)
    }
    fn is_zero(&self) -> bool {
        self.vanishes()
    }
}
impl One for D {
    fn one() -> Self {
        Self::from(1.0)
    }
}
impl Num for D {
    type FromStrRadixErr = <f64 as Num>::FromStrRadixErr;
    fn from_str_radix(text: &str, radix: u32) -> Result<Self, Self::FromStrRadixErr> {
        f64::from_str_radix(text, radix).map(Self::vague)
    }
}
impl Signed for D {
    fn abs(&self) -> Self {
        Part::abs(self)
    }
    fn abs_sub(&self, other: &Self) -> Self {
        Part::abs_sub(self, *other)
    }
    fn signum(&self) -> Self {
        Part::signum(self)
    }
    fn is_positive(&self) -> bool {
        Signed::is_positive(&self.hi)
    }
    fn is_negative(&self) -> bool {
        Signed::is_negative(&self.hi)
    }
}
impl FromPrimitive for D {
    fn from_i64(n: i64) -> Option<Self> {
        Self::from_i128(n.into())
    }
    fn from_u64(n: u64) -> Option<Self> {
        Self::from_i128(n.into())
    }
    fn from_i128(n: i128) -> Option<Self> {
        #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation)]
        // what is lost is the second part
        let (hi, rest) = (n as f64, |hi: f64| n.saturating_sub(hi as i128) as f64);
        Some(Self::of(hi, rest(hi)))
    }
    fn from_f64(n: f64) -> Option<Self> {
        Some(Self::from(n))
    }
}

impl AbsDiffEq for D {
    type Epsilon = Self;
    fn default_epsilon() -> Self {
        Self::from(f64::EPSILON)
    }
    fn abs_diff_eq(&self, other: &Self, epsilon: Self) -> bool {
        self.hi.abs_diff_eq(&other.hi, epsilon.hi)
    }
}
impl RelativeEq for D {
    fn default_max_relative() -> Self {
        Self::from(f64::EPSILON)
    }
    fn relative_eq(&self, other: &Self, epsilon: Self, max_relative: Self) -> bool {
        self.hi.relative_eq(&other.hi, epsilon.hi, max_relative.hi)
    }
}
impl UlpsEq for D {
    fn default_max_ulps() -> u32 {
        f64::default_max_ulps()
    }
    fn ulps_eq(&self, other: &Self, epsilon: Self, max_ulps: u32) -> bool {
        self.hi.ulps_eq(&other.hi, epsilon.hi, max_ulps)
    }
}

impl SubsetOf<D> for f64 {
    fn to_superset(&self) -> D {
        D::from(*self)
    }
    fn from_superset_unchecked(element: &D) -> Self {
        element.hi
    }
    fn is_in_subset(_: &D) -> bool {
        true
    }
}
impl SubsetOf<D> for f32 {
    fn to_superset(&self) -> D {
        D::from(f64::from(*self))
    }
    #[allow(clippy::cast_possible_truncation)] // rounding is what the conversion is for
    fn from_superset_unchecked(element: &D) -> Self {
        element.hi as f32
    }
    fn is_in_subset(_: &D) -> bool {
        true
    }
}
impl SubsetOf<D> for D {
    fn to_superset(&self) -> Self {
        *self
    }
    fn from_superset_unchecked(element: &Self) -> Self {
        *element
    }
    fn is_in_subset(_: &Self) -> bool {
        true
    }
}

impl SimdValue for D {
    const LANES: usize = 1;
    type Element = Self;
    type SimdBool = bool;

    fn splat(value: Self) -> Self {
        value
    }
    fn extract(&self, _: usize) -> Self {
        *self
    }
    #[allow(unsafe_code)] // the trait's signature; nothing here is unsafe
    unsafe fn extract_unchecked(&self, lane: usize) -> Self {
        self.extract(lane)
    }
    fn replace(&mut self, _: usize, value: Self) {
        *self = value;
    }
    #[allow(unsafe_code)] // the trait's signature; nothing here is unsafe
    unsafe fn replace_unchecked(&mut self, lane: usize, value: Self) {
        self.replace(lane, value);
    }
    fn select(self, condition: bool, other: Self) -> Self {
        if condition { self } else { other }
    }
}
impl Field for D {}

impl ComplexField for D {
    type RealField = Self;

    fn from_real(re: Self) -> Self {
        re
    }
    fn real(self) -> Self {
        self
    }
    fn imaginary(self) -> Self {
        Self::zero()
    }
    fn conjugate(self) -> Self {
        self
    }
    fn modulus(self) -> Self {
        Part::abs(&self)
    }
    fn norm1(self) -> Self {
        Part::abs(&self)
    }
    fn modulus_squared(self) -> Self {
        self * self
    }
    fn argument(self) -> Self {
        if self >= 0.0 { Self::zero() } else { Self::pi() }
    }
    fn to_exp(self) -> (Self, Self) {
        if self >= 0.0 { (self, Self::one()) } else { (-self, -Self::one()) }
    }
    fn scale(self, factor: Self) -> Self {
        self * factor
    }
    fn unscale(self, factor: Self) -> Self {
        self / factor
    }

    for_each_shared_row! { by_value }
    by_value! { floor ceil round trunc fract signum abs }
    by_value2! { hypot => hypot powf => powd powc => powd log => logd }
    fn powi(self, n: i32) -> Self {
        Part::powi(&self, n)
    }
    fn mul_add(self, a: Self, b: Self) -> Self {
        Part::mul_add(&self, a, b)
    }
    fn sin_cos(self) -> (Self, Self) {
        Part::sin_cos(&self)
    }
    fn try_sqrt(self) -> Option<Self> {
        (self >= 0.0).then(|| Part::sqrt(&self))
    }
    fn sinc(self) -> Self {
        Part::sinc(&self)
    }
    fn sinhc(self) -> Self {
        if self.is_zero() { Self::one() } else { Part::sinh(&self) / self }
    }
    fn cosc(self) -> Self {
        if self.is_zero() { Self::one() } else { Part::cos(&self) / self }
    }
    fn coshc(self) -> Self {
        if self.is_zero() { Self::one() } else { Part::cosh(&self) / self }
    }
    fn is_finite(&self) -> bool {
        self.hi.is_finite()
    }
}

/// Constants from functions that give them with all digits.
macro_rules! constants {
    ($($f:ident = $value:expr;)*) => { $(
        fn $f() -> Self { $value }
    )* };
}

fn of_int(n: i32) -> D {
    D::from(f64::from(n))
}

impl RealField for D {
    by_value2! { copysign => copysign max => max min => min atan2 => atan2 }
    fn clamp(self, lo: Self, hi: Self) -> Self {
        Part::clamp(&self, lo, hi)
    }
    fn is_sign_positive(&self) -> bool {
        self.hi.is_sign_positive()
    }
    fn is_sign_negative(&self) -> bool {
        self.hi.is_sign_negative()
    }
    fn min_value() -> Option<Self> {
        Some(Self::from(f64::MIN))
    }
    fn max_value() -> Option<Self> {
        Some(Self::from(f64::MAX))
    }
    constants! {
        pi = Part::atan(&of_int(1)) * 4.0;
        two_pi = Self::pi() * 2.0;
        frac_pi_2 = Self::pi() / 2.0;
        frac_pi_3 = Self::pi() / 3.0;
        frac_pi_4 = Self::pi() / 4.0;
        frac_pi_6 = Self::pi() / 6.0;
        frac_pi_8 = Self::pi() / 8.0;
        frac_1_pi = Part::recip(&Self::pi());
        frac_2_pi = of_int(2) / Self::pi();
        frac_2_sqrt_pi = of_int(2) / Part::sqrt(&Self::pi());
        e = Part::exp(&of_int(1));
        log2_e = Part::recip(&Self::ln_2());
        log10_e = Part::recip(&Self::ln_10());
        ln_2 = Part::ln(&of_int(2));
        ln_10 = Part::ln(&of_int(10));
    }
}
