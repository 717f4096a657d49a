//! num-traits: Zero, One, Num, Signed, Float, `FloatConst`, Inv, Bounded and the conversions.
//!
//! Where a method of Float takes an exponent or a base as `Self`, its derivative counts.

use core::num::FpCategory;
use core::ops::Add;

use ::num_traits::{
    Bounded, Float, FloatConst, FromPrimitive, Inv, Num, NumCast, One, Signed, ToPrimitive, Zero,
};

use super::{by_value, by_value2, for_each_shared_row, names_of_smooth_rows};
use crate::number::{Number, for_each_number};
use crate::real::{Part, of};

/// Lifts what the part's own associated functions give.
macro_rules! lifted {
    ($trait:ident: $($f:ident)*) => { $(
        #[inline]
        fn $f() -> Self { Self::from_re(<T as $trait>::$f()) }
    )* };
}

/// Asks the value.
macro_rules! of_the_value {
    ($trait:ident: $($f:ident -> $out:ty)*) => { $(
        #[cfg_attr(not(debug_assertions), inline(always))]
        fn $f(self) -> $out { $trait::$f(self.re) }
    )* };
}

macro_rules! from_primitive {
    ($($f:ident($p:ty))*) => { $(
        #[inline]
        fn $f(n: $p) -> Option<Self> { <T as FromPrimitive>::$f(n).map(Self::from_re) }
    )* };
}

macro_rules! to_primitive {
    ($($f:ident -> $p:ty)*) => { $(
        #[inline]
        fn $f(&self) -> Option<$p> { ToPrimitive::$f(&self.re) }
    )* };
}

macro_rules! num_traits {
    ({} [$($g:tt)*] $ty:ty [$($w:tt)*]) => {
        /// Zero is a number whose every part is zero: a branch on `is_zero` drops no derivative.
        impl<$($g)*> Zero for $ty where $($w)* {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn zero() -> Self { Part::lift(of(0.0)) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn is_zero(&self) -> bool { self.vanishes() }
        }
        impl<$($g)*> One for $ty where $($w)* {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn one() -> Self { Part::lift(of(1.0)) }
        }
        impl<$($g)*> Inv for $ty where $($w)* {
            type Output = Self;
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn inv(self) -> Self { Part::recip(&self) }
        }
        impl<$($g)*> Num for $ty where T: Num, $($w)* {
            type FromStrRadixErr = T::FromStrRadixErr;
            fn from_str_radix(text: &str, radix: u32) -> Result<Self, Self::FromStrRadixErr> {
                T::from_str_radix(text, radix).map(Self::from_re)
            }
        }
        impl<$($g)*> Signed for $ty where T: Signed, $($w)* {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn abs(&self) -> Self { Part::abs(self) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn abs_sub(&self, other: &Self) -> Self { Part::abs_sub(self, *other) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn signum(&self) -> Self { Part::signum(self) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn is_positive(&self) -> bool { Signed::is_positive(&self.re) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn is_negative(&self) -> bool { Signed::is_negative(&self.re) }
        }
        impl<$($g)*> Bounded for $ty where T: Bounded, $($w)* {
            lifted! { Bounded: min_value max_value }
        }
        impl<$($g)*> FromPrimitive for $ty where T: FromPrimitive, $($w)* {
            from_primitive! {
                from_isize(isize) from_i8(i8) from_i16(i16) from_i32(i32) from_i64(i64) from_i128(i128)
                from_usize(usize) from_u8(u8) from_u16(u16) from_u32(u32) from_u64(u64) from_u128(u128)
                from_f32(f32) from_f64(f64)
            }
        }
        /// Converts the value; a primitive has no room for the tangent.
        impl<$($g)*> ToPrimitive for $ty where T: ToPrimitive, $($w)* {
            to_primitive! {
                to_isize -> isize to_i8 -> i8 to_i16 -> i16 to_i32 -> i32 to_i64 -> i64 to_i128 -> i128
                to_usize -> usize to_u8 -> u8 to_u16 -> u16 to_u32 -> u32 to_u64 -> u64 to_u128 -> u128
                to_f32 -> f32 to_f64 -> f64
            }
        }
        /// Converts to a passive number.
        impl<$($g)*> NumCast for $ty where T: NumCast, $($w)* {
            #[inline]
            fn from<U: ToPrimitive>(n: U) -> Option<Self> { <T as NumCast>::from(n).map(Self::from_re) }
        }
        impl<$($g)*> FloatConst for $ty where T: FloatConst, $($w)* {
            lifted! { FloatConst:
                E FRAC_1_PI FRAC_1_SQRT_2 FRAC_2_PI FRAC_2_SQRT_PI FRAC_PI_2 FRAC_PI_3 FRAC_PI_4 FRAC_PI_6 FRAC_PI_8
                LN_10 LN_2 LOG10_E LOG2_E PI SQRT_2
            }
            #[inline]
            fn TAU() -> Self where Self: Add<Self, Output = Self> { Self::from_re(T::TAU()) }
            #[inline]
            fn LOG10_2() -> Self { Self::from_re(T::LOG10_2()) }
            #[inline]
            fn LOG2_10() -> Self { Self::from_re(T::LOG2_10()) }
        }
        impl<$($g)*> Float for $ty where T: Float, $($w)* {
            lifted! { Float:
                nan infinity neg_infinity neg_zero min_value min_positive_value epsilon max_value
            }
            of_the_value! { Float:
                is_nan -> bool is_infinite -> bool is_finite -> bool is_normal -> bool is_subnormal -> bool
                is_sign_positive -> bool is_sign_negative -> bool
                classify -> FpCategory integer_decode -> (u64, i16, i8)
            }
            for_each_shared_row! { by_value }
            by_value! { floor ceil round trunc fract signum abs to_degrees to_radians }
            by_value2! {
                atan2 => atan2 hypot => hypot copysign => copysign powf => powd log => logd max => max min => min
                abs_sub => abs_sub
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn powi(self, n: i32) -> Self { Part::powi(&self, n) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn mul_add(self, a: Self, b: Self) -> Self { Part::mul_add(&self, a, b) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn clamp(self, lo: Self, hi: Self) -> Self { Part::clamp(&self, lo, hi) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn sin_cos(self) -> (Self, Self) { Part::sin_cos(&self) }
        }
    };
}
for_each_number!(num_traits);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Dual, HyperDual};

    type D = Dual<f64, 1>;
    type Nested = Dual<Dual<f64, 2>, 3>;

    #[test]
    fn zero_with_a_tangent_is_not_zero() {
        assert!(D::zero().is_zero());
        assert!(!D::variable(0.0, 0).is_zero());
        assert!(!HyperDual::<f64, 2>::new(0.0, [0.0; 2], |i, j| if i == j { 0.0 } else { 1.0 }).is_zero());
        assert!(D::one().is_one() && !D::variable(1.0, 0).is_one());
    }

    fn softplus<F: Float + FloatConst>(x: F) -> F {
        (x.exp() + F::one()).ln() * F::PI() + x.powf(x) + x.log(x + F::one())
    }

    #[test]
    fn code_over_float_carries_derivatives() {
        let (x, h) = (1.3, 1e-6);
        let slope = (softplus(x + h) - softplus(x - h)) / (2.0 * h);
        let y = softplus(D::variable(x, 0));
        assert_eq!(y.re.to_bits(), softplus(x).to_bits());
        assert!((y.eps[0] - slope).abs() < 1e-8, "{} {slope}", y.eps[0]);
        assert_eq!(softplus(Dual::<f32, 1>::variable(1.3, 0)).re, softplus(1.3_f32));
    }

    #[test]
    fn degrees_and_radians_scale_the_tangent() {
        let y = Float::to_degrees(D::variable(0.3, 0));
        assert_eq!((y.re, y.eps[0]), (0.3_f64.to_degrees(), 1.0_f64.to_degrees()));
        let y = Float::to_radians(D::variable(0.3, 0));
        assert_eq!((y.re, y.eps[0]), (0.3_f64.to_radians(), 1.0_f64.to_radians()));
    }

    #[test]
    fn conversions_reach_through_every_level() {
        assert_eq!(Nested::from_i128(7).unwrap(), Nested::lift(7.0));
        assert_eq!(<Nested as NumCast>::from(2.5_f32).unwrap(), Nested::lift(2.5));
        assert_eq!(Nested::lift(-3.7).to_i8(), Some(-3));
        assert_eq!(Nested::lift(-3.7).to_u8(), None);
        assert_eq!(Nested::from_str_radix("101", 2).unwrap(), Nested::lift(5.0));
        assert_eq!(<Nested as FloatConst>::TAU().primal(), core::f64::consts::TAU);
    }

    #[test]
    fn sign_and_difference_follow_the_primitive() {
        let (x, y) = (Dual::<f64, 2>::variable(2.0, 0), Dual::variable(3.0, 1));
        assert!(Signed::abs_sub(&x, &y).is_zero());
        assert_eq!(Signed::abs_sub(&y, &x).eps, [-1.0, 1.0]);
        assert_eq!(Signed::signum(&D::lift(-0.0)).re, Signed::signum(&-0.0_f64));
        assert!(D::lift(0.0).is_positive() && D::lift(-0.0).is_negative());
        assert!(Float::is_nan(D::lift(f64::NAN)) && !Float::is_finite(D::lift(f64::INFINITY)));
    }
}
