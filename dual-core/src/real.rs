//! The traits: [`Primitive`] (f32, f64), [`Part`] (what a number is made of) and [`Real`] (the twin's bound).

use core::fmt::{Debug, Display};
use core::iter::{Product, Sum};
use core::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign};

use crate::alone::Alone;
use crate::bessel;
use crate::graded::Graded;
use crate::interop::Algebra;
use crate::rules::{example, for_each_rule};
use crate::special::value;

/// The constant `value` in the precision at hand.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn of<P: Primitive>(value: f64) -> P {
    P::of(value)
}

macro_rules! part_trait {
    ({}
     smooth { $v:tt $( $f:ident [ $($e:tt)* ] dom $dom:tt $doc:literal; )* }
     special { $pv:tt $( $q:ident $twin:ident = $value:path [ $($pe:tt)* ] dom $pdom:tt $pdoc:literal; )* }
     linear { $( $l:ident $ldoc:literal; )* }
     step { $sv:tt $( $s:ident [ $($se:tt)* ] $sdoc:literal; )* }
     binary { $bv:tt $( $b:ident = $bp:ident [ $($be:tt)* ] [ $($bf:tt)* ] $bdoc:literal; )* }
    ) => {
        /// What a number is made of: f32, f64, or again a number, to any depth.
        ///
        /// It has the whole vocabulary of elementary functions. Methods take `&self`, so that
        /// `Part::sin(&x)` takes a number and a reference to one alike.
        ///
        /// ```
        /// use dual_core::{Dual, Part};
        ///
        /// fn gauss<T: Part>(x: T) -> T {
        ///     (-(x * x)).exp()
        /// }
        /// assert_eq!(gauss(0.5_f64), (-0.25_f64).exp());
        /// assert_eq!(gauss(Dual::<f64, 1>::variable(0.5, 0)).eps, [-(-0.25_f64).exp()]);
        /// ```
        pub trait Part:
            Copy + Debug + Display + PartialEq + PartialOrd + Send + Sync + 'static
            + Neg<Output = Self>
            + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self> + Div<Output = Self> + Rem<Output = Self>
            + Add<Self::Primal, Output = Self> + Sub<Self::Primal, Output = Self>
            + Mul<Self::Primal, Output = Self> + Div<Self::Primal, Output = Self> + Rem<Self::Primal, Output = Self>
            + Graded<Self::Primal>
        {
            /// The primitive at the bottom: f32 or f64.
            type Primal: Primitive;

            /// The number with this value and zero tangents.
            ///
            /// ```
            /// use dual_core::{Dual, Part};
            ///
            /// assert_eq!(<Dual<f64, 2> as Part>::lift(3.0), Dual::new(3.0, [0.0, 0.0]));
            /// ```
            fn lift(c: Self::Primal) -> Self;
            /// The value, without any derivative part.
            ///
            /// ```
            /// use dual_core::{Dual, Part};
            ///
            /// assert_eq!(Part::primal(&Dual::new(3.0, [1.0])), 3.0);
            /// ```
            fn primal(&self) -> Self::Primal;
            /// The same derivatives beside another value.
            ///
            /// ```
            /// use dual_core::{Dual, Part};
            ///
            /// assert_eq!(Dual::new(3.0, [1.0]).with_primal(5.0), Dual::new(5.0, [1.0]));
            /// ```
            fn with_primal(&self, primal: Self::Primal) -> Self;
            /// Whether every part is zero: the tangent of something passive.
            ///
            /// ```
            /// use dual_core::{Dual, Part};
            ///
            /// assert!(Dual::new(0.0, [0.0]).vanishes() && !Dual::new(0.0, [1.0]).vanishes());
            /// ```
            fn vanishes(&self) -> bool;
            /// Whether every part is finite.
            ///
            /// ```
            /// use dual_core::{Dual, Part};
            ///
            /// assert!(Dual::new(0.0, [1.0]).all_finite() && !Dual::new(0.0, [f64::INFINITY]).all_finite());
            /// ```
            fn all_finite(&self) -> bool;
            /// Whether it is f32 or f64.
            #[doc(hidden)]
            const PRIMITIVE: bool = false;

            $( #[doc = concat!("Elementary function: ", $doc, ".\n")] #[doc = example!(part $f)] fn $f(&self) -> Self; )*
            $( #[doc = concat!("Special function: ", $pdoc, ".\n")] #[doc = example!(part $q)] fn $q(&self) -> Self; )*
            $( #[doc = concat!("Linear function: ", $ldoc, ".\n")] #[doc = example!(part $l)] fn $l(&self) -> Self; )*
            $( #[doc = concat!("Elementary function: ", $sdoc, ".\n")] #[doc = example!(part $s)] fn $s(&self) -> Self; )*
            $( #[doc = concat!("Elementary function, with `self` as a: ", $bdoc, ".\n")] #[doc = example!(part2 $b)] fn $b(&self, b: Self) -> Self; )*

            /// The polygamma function: the n-th derivative of [`digamma`](Part::digamma).
            ///
            /// ```
            /// use dual_core::{Part, derivative};
            ///
            /// let (y, slope) = derivative(|x| Part::polygamma(&x, 1), 0.3);
            /// assert_eq!((y, slope), (0.3_f64.polygamma(1), 0.3_f64.polygamma(2)));
            /// ```
            fn polygamma(&self, n: u32) -> Self;
            /// `self` to an integer power.
            ///
            /// ```
            /// use dual_core::{Part, derivative};
            ///
            /// assert_eq!(derivative(|x| Part::powi(&x, 3), 2.0), (8.0, 12.0));
            /// ```
            fn powi(&self, n: i32) -> Self;
            /// `self` to a passive real power.
            ///
            /// ```
            /// use dual_core::{Part, derivative};
            ///
            /// assert_eq!(derivative(|x| Part::powf(&x, 0.5), 4.0), (2.0, 0.25));
            /// ```
            fn powf(&self, p: Self::Primal) -> Self;
            /// The logarithm to a passive base.
            ///
            /// ```
            /// use dual_core::{Part, derivative};
            ///
            /// let (y, slope) = derivative(|x| Part::log(&x, 2.0), 8.0);
            /// assert_eq!(y, 3.0);
            /// assert!((slope - 1.0 / (8.0 * 2_f64.ln())).abs() < 1e-16);
            /// ```
            fn log(&self, base: Self::Primal) -> Self;
            /// `c / self` for a passive `c`.
            ///
            /// ```
            /// use dual_core::{Part, derivative};
            ///
            /// assert_eq!(derivative(|x| x.under(6.0), 2.0), (3.0, -1.5));
            /// ```
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn under(&self, c: Self::Primal) -> Self {
                Self::lift(c) / *self
            }
            /// The larger of two; of equal ones the mean of their tangents, of a NaN and a number the number.
            ///
            /// ```
            /// use dual_core::{Part, gradient};
            ///
            /// assert_eq!(gradient(|[x, y]| Part::max(&x, y), &[2.0_f64, 1.0]), (2.0, [1.0, 0.0]));
            /// assert_eq!(gradient(|[x, y]| Part::max(&x, y), &[2.0_f64, 2.0]), (2.0, [0.5, 0.5]));
            /// ```
            fn max(&self, other: Self) -> Self;
            /// The smaller of two; ties and NaN as in [`max`](Part::max).
            ///
            /// ```
            /// use dual_core::{Part, gradient};
            ///
            /// assert_eq!(gradient(|[x, y]| Part::min(&x, y), &[2.0_f64, 1.0]), (1.0, [0.0, 1.0]));
            /// ```
            fn min(&self, other: Self) -> Self;
            /// `self` confined to `[lo, hi]`; at the ends `self` counts as free. Never panics.
            ///
            /// ```
            /// use dual_core::{Part, gradient};
            ///
            /// assert_eq!(gradient(|[x, lo, hi]| Part::clamp(&x, lo, hi), &[5.0_f64, 0.0, 3.0]), (3.0, [0.0, 0.0, 1.0]));
            /// ```
            fn clamp(&self, lo: Self, hi: Self) -> Self;
            /// `self * a + b` with one rounding of the value.
            ///
            /// ```
            /// use dual_core::{Part, gradient};
            ///
            /// assert_eq!(gradient(|[x, a, b]| Part::mul_add(&x, a, b), &[2.0_f64, 3.0, 4.0]), (10.0, [3.0, 2.0, 1.0]));
            /// ```
            fn mul_add(&self, a: Self, b: Self) -> Self;
            /// `self * slope + rest` for tangents, with one rounding where that is one instruction.
            #[doc(hidden)]
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn fused(self, slope: Self, rest: Self) -> Self {
                self * slope + rest
            }
            /// The product with itself.
            #[doc(hidden)]
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn squared(self) -> Self {
                self * self
            }
            /// Sine and cosine together.
            ///
            /// ```
            /// use dual_core::{Dual, Part};
            ///
            /// let (sin, cos) = Part::sin_cos(&Dual::new(0.3, [1.0]));
            /// assert_eq!((sin.eps[0], cos.eps[0]), (cos.re, -sin.re));
            /// ```
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn sin_cos(&self) -> (Self, Self) {
                (self.sin(), self.cos())
            }
            /// The normal distribution function and its density together.
            #[doc(hidden)]
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn norm_cdf_pdf(&self) -> (Self, Self) {
                (self.norm_cdf(), self.norm_pdf())
            }
        }

        macro_rules! primitive_part {
            ($p:ident) => {
                impl Part for $p {
                    type Primal = $p;
                    const PRIMITIVE: bool = true;
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn lift(c: $p) -> $p { c }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn fused(self, slope: $p, rest: $p) -> $p { $p::mul_add(self, slope, rest) }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn primal(&self) -> $p { *self }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn with_primal(&self, primal: $p) -> $p { primal }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn vanishes(&self) -> bool { *self == 0.0 }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn all_finite(&self) -> bool { self.is_finite() }
                    $( #[cfg_attr(not(debug_assertions), inline(always))] fn $f(&self) -> $p { $p::$f(*self) } )*
                    $( #[inline] fn $q(&self) -> $p { of($value(self.widen())) } )*
                    $( #[cfg_attr(not(debug_assertions), inline(always))] fn $l(&self) -> $p { $p::$l(*self) } )*
                    $( #[cfg_attr(not(debug_assertions), inline(always))] fn $s(&self) -> $p { $p::$s(*self) } )*
                    $(
                        #[cfg_attr(not(debug_assertions), inline(always))]
                        #[allow(deprecated)] // abs_sub is what its users call
                        fn $b(&self, b: $p) -> $p { $p::$bp(*self, b) }
                    )*
                    #[inline]
                    fn norm_cdf_pdf(&self) -> ($p, $p) {
                        let (value, density) = value::norm_cdf_pdf(self.widen());
                        (of(value), of(density))
                    }
                    #[inline]
                    fn polygamma(&self, n: u32) -> $p { of(value::polygamma(n, self.widen())) }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn powi(&self, n: i32) -> $p { $p::powi(*self, n) }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn powf(&self, p: $p) -> $p { $p::powf(*self, p) }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn log(&self, base: $p) -> $p { $p::log(*self, base) }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn max(&self, other: $p) -> $p { $p::max(*self, other) }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn min(&self, other: $p) -> $p { $p::min(*self, other) }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn clamp(&self, lo: $p, hi: $p) -> $p {
                        // f64::clamp panics where lo > hi.
                        if *self < lo { lo } else if *self > hi { hi } else { *self }
                    }
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn mul_add(&self, a: $p, b: $p) -> $p { $p::mul_add(*self, a, b) }
                }
            };
        }
        primitive_part!(f32);
        primitive_part!(f64);
    };
}
for_each_rule!(part_trait);

/// f32 or f64: the type of a primal.
///
/// ```
/// use dual_core::{Part, Primitive};
///
/// /// A step for differences in the precision at hand.
/// fn step<P: Primitive>(x: P) -> P {
///     P::of(P::EPSILON.cbrt()) * x
/// }
/// assert_eq!(step(1.0_f32).widen(), f64::from(f32::of(2_f64.powi(-23).cbrt())));
/// assert!(Primitive::is_nan(f64::NAN) && Primitive::is_infinite(f64::INFINITY) && !Primitive::is_normal(0.0));
/// assert!(f64::SQUARE_SAFE * f64::SQUARE_SAFE < f64::MAX);
/// assert!(<f32 as Primitive>::MIN_POSITIVE.is_normal() && !(<f32 as Primitive>::MIN_POSITIVE / 2.0).is_normal());
/// assert_eq!(0.1_f64.leading_half() + (0.1 - 0.1_f64.leading_half()), 0.1);
/// assert!(f64::empty_sum().is_sign_negative());
/// ```
pub trait Primitive: Part<Primal = Self> + Default {
    /// 2 to the power -52 or -23.
    const EPSILON: f64;
    /// Squares of arguments below this magnitude do not overflow.
    const SQUARE_SAFE: Self;
    /// The least positive number with all digits.
    const MIN_POSITIVE: Self;

    /// The nearest value of this type.
    fn of(value: f64) -> Self;
    /// This value as f64, exactly.
    fn widen(self) -> f64;
    /// Whether the value is NaN.
    fn is_nan(self) -> bool;
    /// Whether the value is an infinity.
    fn is_infinite(self) -> bool;
    /// Whether the value is neither zero, infinite, subnormal nor NaN.
    fn is_normal(self) -> bool;
    /// The value with the latter half of its digits zero, so that its square is exact.
    fn leading_half(self) -> Self;
    /// Where the sum of an iterator starts: -0 in the standard library, so that a sum of -0 is -0.
    fn empty_sum() -> Self;
}

macro_rules! primitive {
    ($p:ident $square_safe:literal $half:literal) => {
        impl Primitive for $p {
            #[allow(clippy::cast_lossless)] // f64 to f64 in one of the two
            const EPSILON: f64 = $p::EPSILON as f64;
            const SQUARE_SAFE: $p = $square_safe;
            const MIN_POSITIVE: $p = $p::MIN_POSITIVE;

            #[cfg_attr(not(debug_assertions), inline(always))]
            #[allow(clippy::cast_possible_truncation)] // rounding to f32 is the purpose
            fn of(value: f64) -> $p {
                value as $p
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            #[allow(clippy::cast_lossless)] // f64 to f64 in one of the two
            fn widen(self) -> f64 {
                self as f64
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn is_nan(self) -> bool {
                $p::is_nan(self)
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn is_infinite(self) -> bool {
                $p::is_infinite(self)
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn is_normal(self) -> bool {
                $p::is_normal(self)
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn leading_half(self) -> $p {
                $p::from_bits(self.to_bits() >> $half << $half)
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn empty_sum() -> $p {
                core::iter::empty::<$p>().sum()
            }
        }
    };
}
primitive!(f32 1e18 12);
primitive!(f64 1e150 27);

/// A number that carries derivatives over the primitive `F`: the bound of every twin.
///
/// [`Dual`](crate::Dual), [`HyperDual`](crate::HyperDual), their nestings, and num-dual's `Copy` types are `Real`.
/// f64 is not: there the fn itself is the one to call, and the type-directed operators of a twin could not tell
/// a passive f64 from an active one.
///
/// In a fn generic over `D: Real`, operators take numbers and passive values on the right (`x * 2.0`), and the elementary
/// functions work as methods. With the feature `nalgebra` its `RealField` is a supertrait, so where that has a method of the
/// same name with another signature, write the path: `Part::powf(&x, 2.5)`.
///
/// ```
/// use dual_core::{Dual, HyperDual, Part, Real};
///
/// fn f<D: Real>(x: D) -> D {
///     x.powi(3) - x.sqrt() * 2.0 + Part::powf(&x, 1.5)
/// }
/// assert_eq!(f(Dual::<f64, 1>::variable(4.0, 0)).eps, [48.0 - 0.5 + 3.0]);
/// assert_eq!(f(HyperDual::<f64, 1>::variable(4.0, 0)).second(0, 0), 24.0 + 0.0625 + 0.375);
/// ```
pub trait Real<F: Primitive = f64>:
    Part<Primal = F>
    + Algebra
    + From<F>
    + AddAssign
    + SubAssign
    + MulAssign
    + DivAssign
    + RemAssign
    + AddAssign<F>
    + SubAssign<F>
    + MulAssign<F>
    + DivAssign<F>
    + RemAssign<F>
    + PartialOrd<F>
    + Sum
    + for<'a> Sum<&'a Self>
    + Product
    + for<'a> Product<&'a Self>
    + Alone<F>
{
}
