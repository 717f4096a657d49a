//! The traits of num-traits for `Floating`: by `Part`, and what asks for the value by the primal.

use core::marker::PhantomData;
use core::num::FpCategory;

use ::num_traits::{Bounded, Float, FloatConst, FromPrimitive, Num, NumCast, One, Signed, ToPrimitive, Zero};

use super::Floating;
use crate::interop::{for_each_shared_row, names_of_smooth_rows};
use crate::real::{Part, Primitive, Real, of};

impl<F: Primitive, D: Real<F>> Zero for Floating<D, F> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn zero() -> Self {
        Self::plain(of(0.0))
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn is_zero(&self) -> bool {
        self.0.primal() == of(0.0)
    }
}
impl<F: Primitive, D: Real<F>> One for Floating<D, F> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn one() -> Self {
        Self::plain(of(1.0))
    }
}
impl<F: Primitive + Float, D: Real<F>> Num for Floating<D, F> {
    type FromStrRadixErr = F::FromStrRadixErr;
    fn from_str_radix(text: &str, radix: u32) -> Result<Self, Self::FromStrRadixErr> {
        F::from_str_radix(text, radix).map(Self::plain)
    }
}
impl<F: Primitive + Float, D: Real<F>> Signed for Floating<D, F> {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn abs(&self) -> Self {
        self.map(|x| Part::abs(&x))
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn abs_sub(&self, other: &Self) -> Self {
        self.map(|x| Part::abs_sub(&x, other.0))
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn signum(&self) -> Self {
        self.map(|x| Part::signum(&x))
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn is_positive(&self) -> bool {
        Float::is_sign_positive(self.0.primal())
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn is_negative(&self) -> bool {
        Float::is_sign_negative(self.0.primal())
    }
}
impl<F: Primitive + Bounded, D: Real<F>> Bounded for Floating<D, F> {
    fn min_value() -> Self {
        Self::plain(F::min_value())
    }
    fn max_value() -> Self {
        Self::plain(F::max_value())
    }
}
impl<F: Primitive + FromPrimitive, D: Real<F>> FromPrimitive for Floating<D, F> {
    fn from_i64(n: i64) -> Option<Self> {
        F::from_i64(n).map(Self::plain)
    }
    fn from_u64(n: u64) -> Option<Self> {
        F::from_u64(n).map(Self::plain)
    }
    fn from_f32(n: f32) -> Option<Self> {
        F::from_f32(n).map(Self::plain)
    }
    fn from_f64(n: f64) -> Option<Self> {
        F::from_f64(n).map(Self::plain)
    }
}
/// Integers are steps, whose derivative is zero; a float would lose it. As code may go on without what it asks for, there is no way to
/// say so but to stop.
impl<F: Primitive + ToPrimitive, D: Real<F>> ToPrimitive for Floating<D, F> {
    fn to_i64(&self) -> Option<i64> {
        self.0.primal().to_i64()
    }
    fn to_u64(&self) -> Option<u64> {
        self.0.primal().to_u64()
    }
    fn to_f32(&self) -> Option<f32> {
        self.without_derivative().to_f32()
    }
    fn to_f64(&self) -> Option<f64> {
        self.without_derivative().to_f64()
    }
}
impl<F: Primitive + NumCast, D: Real<F>> NumCast for Floating<D, F> {
    fn from<U: ToPrimitive>(n: U) -> Option<Self> {
        <F as NumCast>::from(n).map(Self::plain)
    }
}

macro_rules! constants {
    ($trait:ident: $($name:ident)*) => { $(
        #[inline]
        fn $name() -> Self { Self::plain(<F as $trait>::$name()) }
    )* };
}
macro_rules! of_the_value {
    ($($name:ident -> $out:ty)*) => { $(
        #[cfg_attr(not(debug_assertions), inline(always))]
        fn $name(self) -> $out { Float::$name(self.0.primal()) }
    )* };
}
macro_rules! by_part {
    ($($name:ident)*) => { $(
        #[cfg_attr(not(debug_assertions), inline(always))]
        fn $name(self) -> Self { self.map(|x| Part::$name(&x)) }
    )* };
}
macro_rules! by_part2 {
    ($($name:ident => $part:ident)*) => { $(
        #[cfg_attr(not(debug_assertions), inline(always))]
        fn $name(self, other: Self) -> Self { self.map(|x| Part::$part(&x, other.0)) }
    )* };
}

impl<F: Primitive + FloatConst, D: Real<F>> FloatConst for Floating<D, F> {
    constants! { FloatConst:
        E FRAC_1_PI FRAC_1_SQRT_2 FRAC_2_PI FRAC_2_SQRT_PI FRAC_PI_2 FRAC_PI_3 FRAC_PI_4 FRAC_PI_6 FRAC_PI_8
        LN_10 LN_2 LOG10_E LOG2_E PI SQRT_2 TAU LOG10_2 LOG2_10
    }
}
impl<F: Primitive + Float, D: Real<F>> Float for Floating<D, F> {
    constants! { Float:
        nan infinity neg_infinity neg_zero min_value min_positive_value epsilon max_value
    }
    of_the_value! {
        is_nan -> bool is_infinite -> bool is_finite -> bool is_normal -> bool is_subnormal -> bool
        is_sign_positive -> bool is_sign_negative -> bool
        classify -> FpCategory integer_decode -> (u64, i16, i8)
    }
    for_each_shared_row! { by_part }
    by_part! { floor ceil round trunc fract signum abs to_degrees to_radians }
    by_part2! {
        atan2 => atan2 hypot => hypot copysign => copysign powf => powd log => logd max => max min => min abs_sub => abs_sub
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn powi(self, n: i32) -> Self {
        self.map(|x| Part::powi(&x, n))
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn mul_add(self, a: Self, b: Self) -> Self {
        self.map(|x| Part::mul_add(&x, a.0, b.0))
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn clamp(self, lo: Self, hi: Self) -> Self {
        self.map(|x| Part::clamp(&x, lo.0, hi.0))
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn sin_cos(self) -> (Self, Self) {
        let (sine, cosine) = Part::sin_cos(&self.0);
        (Floating(sine, PhantomData), Floating(cosine, PhantomData))
    }
}
