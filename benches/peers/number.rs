//! The numbers of the peers under one trait, so that each workload is written once for all of them.

use std::ops::{Add, Div, Mul, Neg, Sub};

use ad_trait::AD;
use ad_trait::nalgebra::{ComplexField, RealField};
use dual_core::special;
use nalgebra::{Const, U1};
use num_dual::{Derivative, DualNum};
use num_traits::Float;

/// What the workloads ask of a number. Constants stay f64 where the peer has an operator for that, as all of them have.
pub(crate) trait Number:
    Copy
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Neg<Output = Self>
    + Add<f64, Output = Self>
    + Sub<f64, Output = Self>
    + Mul<f64, Output = Self>
    + Div<f64, Output = Self>
{
    fn constant(x: f64) -> Self;
    fn value(self) -> f64;
    fn sin(self) -> Self;
    fn cos(self) -> Self;
    fn exp(self) -> Self;
    fn ln(self) -> Self;
    fn sqrt(self) -> Self;
    fn tanh(self) -> Self;
    fn recip(self) -> Self;
    fn powi(self, n: i32) -> Self;

    /// No peer has the normal distribution. The chain rule by hand, in arithmetic that each of them has: Φ(x₀) + φ(x₀)·(x - x₀),
    /// which has the first derivatives of Φ and costs one scaling.
    #[inline(always)]
    fn norm_cdf(self) -> Self {
        let x = self.value();
        (self - x) * special::norm_pdf(x) + special::norm_cdf(x)
    }
}

macro_rules! number {
    (
        [$($generics:tt)*] $type:ty, $vocabulary:path, ($($by:tt)?), |$x:ident| $value:expr, |$c:ident| $constant:expr
        $(, norm_cdf |$z:ident| $norm_cdf:expr)?
    ) => {
        impl<$($generics)*> Number for $type {
            #[inline(always)]
            fn constant($c: f64) -> Self { $constant }
            #[inline(always)]
            fn value(self) -> f64 { let $x = self; $value }
            #[inline(always)]
            fn sin(self) -> Self { <Self as $vocabulary>::sin($($by)? self) }
            #[inline(always)]
            fn cos(self) -> Self { <Self as $vocabulary>::cos($($by)? self) }
            #[inline(always)]
            fn exp(self) -> Self { <Self as $vocabulary>::exp($($by)? self) }
            #[inline(always)]
            fn ln(self) -> Self { <Self as $vocabulary>::ln($($by)? self) }
            #[inline(always)]
            fn sqrt(self) -> Self { <Self as $vocabulary>::sqrt($($by)? self) }
            #[inline(always)]
            fn tanh(self) -> Self { <Self as $vocabulary>::tanh($($by)? self) }
            #[inline(always)]
            fn recip(self) -> Self { <Self as $vocabulary>::recip($($by)? self) }
            #[inline(always)]
            fn powi(self, n: i32) -> Self { <Self as $vocabulary>::powi($($by)? self, n) }
            $(
                #[inline(always)]
                fn norm_cdf(self) -> Self { let $z = self; $norm_cdf }
            )?
        }
    };
}

number!([] f64, Float, (), |x| x, |c| c, norm_cdf |x| special::norm_cdf(x));
number!([] num_dual::Dual64, DualNum, (&), |x| x.re, |c| num_dual::Dual64::from_re(c));
number!([const N: usize] num_dual::DualSVec64<N>, DualNum, (&), |x| x.re, |c| num_dual::DualSVec64::from_re(c));
number!([const N: usize] num_dual::Dual2SVec64<N>, DualNum, (&), |x| x.re, |c| num_dual::Dual2SVec64::from_re(c),
norm_cdf |x| {
    let density = special::norm_pdf(x.re);
    let square = x.v1.tr_mul(&x.v1) * (-x.re * density);
    num_dual::Dual2SVec64::new(special::norm_cdf(x.re), x.v1 * density, x.v2 * density + square)
});
number!([] num_dual::HyperDual64, DualNum, (&), |x| x.re, |c| num_dual::HyperDual64::from_re(c),
norm_cdf |x| {
    let density = special::norm_pdf(x.re);
    num_dual::HyperDual64::new(
        special::norm_cdf(x.re),
        x.eps1 * density,
        x.eps2 * density,
        (x.eps1eps2 - x.re * x.eps1 * x.eps2) * density,
    )
});
number!([] num_dual::Dual3_64, DualNum, (&), |x| x.re, |c| num_dual::Dual3_64::from_re(c));
number!([] autodiff::F1, Float, (), |x| autodiff::F1::value(&x), |c| autodiff::F1::cst(c));
number!([const N: usize] hyperdual::Hyperdual<f64, N>, Float, (), |x| x.real(), |c| hyperdual::Hyperdual::from_real(c));
number!([] echidna::Dual<f64>, Float, (), |x| x.re, |c| echidna::Dual::constant(c));
number!([const N: usize] echidna::DualVec<f64, N>, Float, (), |x| x.re, |c| echidna::DualVec::constant(c));
number!([const K: usize] echidna::Taylor<f64, K>, Float, (), |x| x.coeffs[0], |c| echidna::Taylor::constant(c));
number!([] echidna::Reverse<f64>, Float, (), |x| echidna::Scalar::value(&x), |c| echidna::Reverse::constant(c));
number!([] echidna::BReverse<f64>, Float, (), |x| echidna::Scalar::value(&x), |c| echidna::BReverse::constant(c),
    norm_cdf |x| recorded_norm_cdf(x));
number!([T: AD] ByF64<T>, Elementary, (), |x| x.0.to_constant(), |c| ByF64(T::constant(c)));

/// A tape keeps the constants of its recording, and so would the rule by hand. It records a formula instead: Hart's rational
/// approximation 5666, within 1e-15 (West, Better approximations to cumulative normal functions, 2005), for |x| < 7.
fn recorded_norm_cdf(x: echidna::BReverse<f64>) -> echidna::BReverse<f64> {
    const ABOVE: [f64; 7] = [
        0.035_262_496_599_891_1,
        0.700_383_064_443_688,
        6.373_962_203_531_65,
        33.912_866_078_383,
        112.079_291_497_871,
        221.213_596_169_931,
        220.206_867_912_376,
    ];
    const BELOW: [f64; 8] = [
        0.088_388_347_648_318_4,
        1.755_667_163_182_64,
        16.064_177_579_207,
        86.780_732_202_946_1,
        296.564_248_779_674,
        637.333_633_378_831,
        793.826_512_519_948,
        440.413_735_824_752,
    ];
    let z = if x.value() < 0.0 { -x } else { x };
    let above = ABOVE[2..].iter().fold(z * ABOVE[0] + ABOVE[1], |sum, c| sum * z + *c);
    let below = BELOW[2..].iter().fold(z * BELOW[0] + BELOW[1], |sum, c| sum * z + *c);
    let tail = Number::exp(z * z * -0.5) * above / below;
    if x.value() < 0.0 { tail } else { -tail + 1.0 }
}

/// `ad_trait`'s numbers, whose operators with f64 are named functions or take its own wrapper of f64.
#[derive(Clone, Copy)]
pub(crate) struct ByF64<T>(pub(crate) T);

macro_rules! operators {
    ($($operator:ident $method:ident ($a:ident, $c:ident) => $by_f64:expr;)*) => { $(
        impl<T: AD> $operator for ByF64<T> {
            type Output = Self;
            #[inline(always)]
            fn $method(self, other: Self) -> Self { ByF64(self.0.$method(other.0)) }
        }
        impl<T: AD> $operator<f64> for ByF64<T> {
            type Output = Self;
            #[inline(always)]
            fn $method(self, $c: f64) -> Self { let $a = self.0; ByF64($by_f64) }
        }
    )* };
}
operators! {
    Add add (a, c) => T::add_scalar(c, a);
    Sub sub (a, c) => T::sub_r_scalar(a, c);
    Mul mul (a, c) => T::mul_scalar(c, a);
    Div div (a, c) => T::div_r_scalar(a, c);
}
impl<T: AD> Neg for ByF64<T> {
    type Output = Self;
    #[inline(always)]
    fn neg(self) -> Self {
        ByF64(-self.0)
    }
}

/// The elementary functions of `ad_trait`'s numbers, which come from the traits of the nalgebra that it uses.
trait Elementary {
    fn sin(self) -> Self;
    fn cos(self) -> Self;
    fn exp(self) -> Self;
    fn ln(self) -> Self;
    fn sqrt(self) -> Self;
    fn tanh(self) -> Self;
    fn recip(self) -> Self;
    fn powi(self, n: i32) -> Self;
}
macro_rules! elementary {
    ($($f:ident)*) => {
        impl<T: AD + RealField> Elementary for ByF64<T> {
            $(
                #[inline(always)]
                fn $f(self) -> Self { ByF64(ComplexField::$f(self.0)) }
            )*
            #[inline(always)]
            fn powi(self, n: i32) -> Self { ByF64(ComplexField::powi(self.0, n)) }
        }
    };
}
elementary!(sin cos exp ln sqrt tanh recip);

/// A number with L tangents.
pub(crate) trait Forward<const L: usize>: Number {
    /// The variable of this lane.
    fn variable(x: f64, lane: usize) -> Self;
    fn tangents(self) -> [f64; L];
}

macro_rules! forward {
    ($([$($generics:tt)*] $type:ty, $lanes:expr, |$x:ident, $lane:pat_param| $variable:expr, |$y:ident| $tangents:expr;)*) => { $(
        impl<$($generics)*> Forward<$lanes> for $type {
            #[inline(always)]
            fn variable($x: f64, $lane: usize) -> Self { $variable }
            #[inline(always)]
            fn tangents(self) -> [f64; $lanes] { let $y = self; $tangents }
        }
    )* };
}
forward! {
    [] num_dual::Dual64, 1, |x, _| num_dual::Dual64::new(x, 1.0), |y| [y.eps];
    [const N: usize] num_dual::DualSVec64<N>, N,
        |x, lane| num_dual::DualSVec64::new(x, Derivative::derivative_generic(Const::<N>, U1, lane)),
        |y| y.eps.unwrap_generic(Const::<N>, U1).data.0[0];
    [] autodiff::F1, 1, |x, _| autodiff::F1::var(x), |y| [y.deriv()];
    [] echidna::Dual<f64>, 1, |x, _| echidna::Dual::variable(x), |y| [y.eps];
    [const N: usize] echidna::DualVec<f64, N>, N, |x, lane| echidna::DualVec::with_tangent(x, lane), |y| y.eps;
    [const N: usize] ByF64<ad_trait::forward_ad::adfn::adfn<N>>, N,
        |x, lane| {
            let mut tangents = [0.0; N];
            tangents[lane] = 1.0;
            ByF64(ad_trait::forward_ad::adfn::adfn::new(x, tangents))
        },
        |y| y.0.tangent();
}

/// hyperdual's numbers count the value among the lanes; a sum of const parameters is not a length on stable Rust, so each is
/// named.
macro_rules! hyperdual {
    ($($lanes:literal)*) => { $(
        impl Forward<$lanes> for hyperdual::Hyperdual<f64, { $lanes + 1 }> {
            #[inline(always)]
            fn variable(x: f64, lane: usize) -> Self {
                let mut seeded = Self::from_real(x);
                seeded[lane + 1] = 1.0;
                seeded
            }
            #[inline(always)]
            fn tangents(self) -> [f64; $lanes] { core::array::from_fn(|i| self[i + 1]) }
        }
    )* };
}
hyperdual!(2 3 4 5 7 8 15 16 30 32);
