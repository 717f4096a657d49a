//! The elementary functions of numbers, generated from the table: the trait [`Part`], and inherent methods so that
//! `x.sin()` needs no import and no choice between traits.

use core::f64::consts::LN_2;
use core::fmt;

use crate::interop::Algebra;
use crate::number::{Beyond, Number, for_each_number};
use crate::ops::Arithmetic;
use crate::real::{Part, Primitive, Real, of};
use crate::rules::{self, example, for_each_rule};

/// The value and the first derivative: by the table, and of a root as half the reciprocal that a quotient by the root takes, too. That row
/// differs at -0, where the slope is not finite, so that strict numbers have a say. Of the normal distribution both at once.
macro_rules! value_and_slope {
    (sqrt, $ty:ty, $x:expr) => {{
        let y = $x.sqrt();
        (y, if <$ty as Number>::STRICT { rules::sqrt::d1($x, y) } else { y.recip() * of::<T::Primal>(0.5) })
    }};
    (norm_cdf, $ty:ty, $x:expr) => {
        $x.norm_cdf_pdf()
    };
    ($f:ident, $ty:ty, $x:expr) => {{
        let y = $x.$f();
        (y, rules::$f::d1($x, y))
    }};
}

/// How a function goes on beyond the second order: those that their own first derivative leads back to, and those that
/// have a shorter way than the integral of it.
macro_rules! beyond {
    (exp, $low:expr, $x:expr, $d1:expr) => {
        $low.by_wave($x, $d1, 1.0)
    };
    (exp2, $low:expr, $x:expr, $d1:expr) => {
        $low.by_wave($x, $d1, LN_2 * LN_2)
    };
    (sin, $low:expr, $x:expr, $d1:expr) => {
        $low.by_wave($x, $d1, -1.0)
    };
    (cos, $low:expr, $x:expr, $d1:expr) => {
        $low.by_wave($x, $d1, -1.0)
    };
    (sinh, $low:expr, $x:expr, $d1:expr) => {
        $low.by_wave($x, $d1, 1.0)
    };
    (cosh, $low:expr, $x:expr, $d1:expr) => {
        $low.by_wave($x, $d1, 1.0)
    };
    (sqrt, $low:expr, $x:expr, $d1:expr) => {
        $low.by_root($x, $d1)
    };
    (cbrt, $low:expr, $x:expr, $d1:expr) => {
        $low.by_power($x, 1.0 / 3.0)
    };
    (digamma, $low:expr, $x:expr, $d1:expr) => {
        $low.by_composition($x, |k| $x.re.polygamma(u32::try_from(k).unwrap_or(u32::MAX)))
    };
    ($f:ident, $low:expr, $x:expr, $d1:expr) => {
        $low.by_integral($x, |x, y| rules::$f::d1(x, y))
    };
}

/// The same for two arguments.
macro_rules! beyond2 {
    (powd, $low:expr, $a:expr, $b:expr) => {
        $low.by_powers($a, $b)
    };
    ($f:ident, $low:expr, $a:expr, $b:expr) => {
        $low.by_integral2($a, $b, |a, b, y| rules::$f::d1(a, b, y))
    };
}

macro_rules! elementary {
    ({ {} [$($g:tt)*] $ty:ty [$($w:tt)*] }
     smooth { $v:tt $( $f:ident [ $($e:tt)* ] dom $dom:tt $doc:literal; )* }
     special { $pv:tt $( $q:ident $twin:ident = $value:path [ $($pe:tt)* ] dom $pdom:tt $pdoc:literal; )* }
     linear { $( $l:ident $ldoc:literal; )* }
     step { $sv:tt $( $s:ident [ $($se:tt)* ] $sdoc:literal; )* }
     binary { $bv:tt $( $b:ident = $bp:ident [ $($be:tt)* ] [ $($bf:tt)* ] $bdoc:literal; )* }
    ) => {
        impl<$($g)*> Part for $ty where $($w)* {
            type Primal = T::Primal;

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn lift(c: T::Primal) -> Self { Self::from_re(T::lift(c)) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn primal(&self) -> T::Primal { self.re.primal() }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn with_primal(&self, primal: T::Primal) -> Self {
                let mut number = *self;
                number.re = self.re.with_primal(primal);
                number
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn vanishes(&self) -> bool { self.parts().all(|p| p.vanishes()) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn all_finite(&self) -> bool { self.parts().all(|p| p.all_finite()) }

            $( elementary! { @chain $f #[cfg_attr(not(debug_assertions), inline(always))] } )*
            // Long enough to be called.
            $( elementary! { @chain $q #[inline] } )*
            $(
                #[cfg_attr(not(debug_assertions), inline(always))]
                fn $l(&self) -> Self {
                    let y = self.re.$l();
                    self.linear(y, |t| Self::unless_nan(y, t.$l()))
                }
            )*
            $(
                #[cfg_attr(not(debug_assertions), inline(always))]
                fn $s(&self) -> Self {
                    let y = self.re.$s();
                    let slope = rules::$s::d1(self.re, y);
                    self.linear(y, |t| Self::scaled(t, slope))
                }
            )*
            $(
                #[cfg_attr(not(debug_assertions), inline(always))]
                fn $b(&self, b: Self) -> Self {
                    let y = self.re.$b(b.re);
                    let d1 = rules::$b::d1(self.re, b.re, y);
                    let low = self.chain2(b, y, d1, || rules::$b::d2(self.re, b.re, y, d1));
                    beyond2!($b, low, *self, b)
                }
            )*

            #[inline]
            fn polygamma(&self, n: u32) -> Self {
                let x = self.re;
                let y = x.polygamma(n);
                let order = |k: usize| {
                    rules::inside(y, x.polygamma(n.saturating_add(u32::try_from(k).unwrap_or(u32::MAX))))
                };
                self.chain(y, order(1), || order(2)).by_composition(*self, order)
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn powi(&self, n: i32) -> Self {
                let x = self.re;
                let y = x.powi(n);
                let low = self.chain(y, rules::powi::d1(x, n, y), || rules::powi::d2(x, n, y));
                low.by_powi(*self, n)
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn powf(&self, p: T::Primal) -> Self {
                let x = self.re;
                let y = x.powf(p);
                let low = self.chain(y, rules::powf::d1(x, p, y), || rules::powf::d2(x, p, y));
                low.by_power(*self, p.widen())
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn log(&self, base: T::Primal) -> Self {
                let x = self.re;
                let y = x.log(base);
                let d1 = rules::log::d1(x, base, y);
                let low = self.chain(y, d1, || rules::log::d2(x, d1));
                low.by_integral(*self, |x, y| rules::log::d1(x, base, y))
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn squared(self) -> Self { self.times_itself() }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn under(&self, c: T::Primal) -> Self { self.divided_from(c) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn max(&self, other: Self) -> Self {
                select(*self, other, self.re.max(other.re), self.re.primal() > other.re.primal())
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn min(&self, other: Self) -> Self {
                select(*self, other, self.re.min(other.re), self.re.primal() < other.re.primal())
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn clamp(&self, lo: Self, hi: Self) -> Self {
                if self.re.primal() < lo.re.primal() { lo } else if self.re.primal() > hi.re.primal() { hi } else { *self }
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn mul_add(&self, a: Self, b: Self) -> Self {
                let mut fused = *self * a + b;
                fused.re = self.re.mul_add(a.re, b.re);
                fused
            }
        }

        impl<$($g)*> $ty where $($w)* {
            $( #[doc = concat!("Elementary function: ", $doc, ".\n")] #[doc = example!(number $f)] #[cfg_attr(not(debug_assertions), inline(always))] pub fn $f(self) -> Self { Part::$f(&self) } )*
            $( #[doc = concat!("Special function: ", $pdoc, ".\n")] #[doc = example!(number $q)] #[inline] pub fn $q(self) -> Self { Part::$q(&self) } )*
            $( #[doc = concat!("Linear function: ", $ldoc, ".\n")] #[doc = example!(number $l)] #[cfg_attr(not(debug_assertions), inline(always))] pub fn $l(self) -> Self { Part::$l(&self) } )*
            $( #[doc = concat!("Elementary function: ", $sdoc, ".\n")] #[doc = example!(number $s)] #[cfg_attr(not(debug_assertions), inline(always))] pub fn $s(self) -> Self { Part::$s(&self) } )*
            $( #[doc = concat!("Elementary function, with `self` as a: ", $bdoc, ".\n")] #[doc = example!(number2 $b)] #[cfg_attr(not(debug_assertions), inline(always))] pub fn $b(self, b: Self) -> Self { Part::$b(&self, b) } )*
            /// The polygamma function: the n-th derivative of [`digamma`](Self::digamma).
            ///
            /// ```
            /// use dual_core::{derivative, special};
            ///
            /// let (_, slope) = derivative(|x| x.polygamma(1), 0.3);
            /// assert_eq!(slope, special::polygamma(2, 0.3));
            /// ```
            #[inline]
            pub fn polygamma(self, n: u32) -> Self { Part::polygamma(&self, n) }
            /// `self` to an integer power.
            ///
            /// ```
            /// # use dual_core::derivative;
            /// assert_eq!(derivative(|x| x.powi(3), 2.0), (8.0, 12.0));
            /// ```
            #[cfg_attr(not(debug_assertions), inline(always))]
            pub fn powi(self, n: i32) -> Self { Part::powi(&self, n) }
            /// `self` to a passive real power; [`powd`](Self::powd) takes an active one.
            ///
            /// ```
            /// # use dual_core::derivative;
            /// assert_eq!(derivative(|x| x.powf(0.5), 4.0), (2.0, 0.25));
            /// ```
            #[cfg_attr(not(debug_assertions), inline(always))]
            pub fn powf(self, p: T::Primal) -> Self { Part::powf(&self, p) }
            /// The logarithm to a passive base; [`logd`](Self::logd) takes an active one.
            ///
            /// ```
            /// # use dual_core::derivative;
            /// assert_eq!(derivative(|x| x.log(2.0), 8.0).0, 3.0);
            /// ```
            #[cfg_attr(not(debug_assertions), inline(always))]
            pub fn log(self, base: T::Primal) -> Self { Part::log(&self, base) }
            /// The larger of two numbers; of equal ones the mean of their tangents.
            ///
            /// ```
            /// # use dual_core::gradient;
            /// assert_eq!(gradient(|[x, y]| x.max(y), &[2.0_f64, 1.0]), (2.0, [1.0, 0.0]));
            /// assert_eq!(gradient(|[x, y]| x.max(y), &[2.0_f64, 2.0]), (2.0, [0.5, 0.5]));
            /// ```
            #[cfg_attr(not(debug_assertions), inline(always))]
            pub fn max(self, other: Self) -> Self { Part::max(&self, other) }
            /// The smaller of two numbers; of equal ones the mean of their tangents.
            ///
            /// ```
            /// # use dual_core::gradient;
            /// assert_eq!(gradient(|[x, y]| x.min(y), &[2.0_f64, 1.0]), (1.0, [0.0, 1.0]));
            /// ```
            #[cfg_attr(not(debug_assertions), inline(always))]
            pub fn min(self, other: Self) -> Self { Part::min(&self, other) }
            /// `self` confined to `[lo, hi]`; at the ends `self` counts as free.
            ///
            /// ```
            /// # use dual_core::gradient;
            /// assert_eq!(gradient(|[x, lo, hi]| x.clamp(lo, hi), &[5.0_f64, 0.0, 3.0]), (3.0, [0.0, 0.0, 1.0]));
            /// ```
            #[cfg_attr(not(debug_assertions), inline(always))]
            pub fn clamp(self, lo: Self, hi: Self) -> Self { Part::clamp(&self, lo, hi) }
            /// `self * a + b` with one rounding of the value.
            ///
            /// ```
            /// # use dual_core::gradient;
            /// assert_eq!(gradient(|[x, a, b]| x.mul_add(a, b), &[2.0_f64, 3.0, 4.0]), (10.0, [3.0, 2.0, 1.0]));
            /// ```
            #[cfg_attr(not(debug_assertions), inline(always))]
            pub fn mul_add(self, a: Self, b: Self) -> Self { Part::mul_add(&self, a, b) }
            /// Sine and cosine together.
            ///
            /// ```
            /// # use dual_core::Dual;
            /// let (sin, cos) = Dual::new(0.3, [1.0]).sin_cos();
            /// assert_eq!((sin.eps[0], cos.eps[0]), (cos.re, -sin.re));
            /// ```
            #[cfg_attr(not(debug_assertions), inline(always))]
            pub fn sin_cos(self) -> (Self, Self) { Part::sin_cos(&self) }
            /// The value, without any derivative part.
            ///
            /// ```
            /// # use dual_core::Dual;
            /// assert_eq!(Dual::new(3.0, [1.0]).primal(), 3.0);
            /// ```
            #[cfg_attr(not(debug_assertions), inline(always))]
            pub fn primal(self) -> T::Primal { Part::primal(&self) }
        }

        impl<F: Primitive, $($g)*> Real<F> for $ty where T: Part<Primal = F> + Algebra, $($w)* {}
    };
    (@chain recip #[$inline:meta]) => {
        #[$inline]
        fn recip(&self) -> Self { self.divided_from(of(1.0)) }
    };
    (@chain $f:ident #[$inline:meta]) => {
        #[$inline]
        fn $f(&self) -> Self {
            let x = self.re;
            let (y, d1) = value_and_slope!($f, Self, x);
            let low = rules::$f::chain(*self, x, y, d1);
            beyond!($f, low, *self, d1)
        }
    };
}

macro_rules! from_table {
    ($($number:tt)*) => { for_each_rule! { elementary $($number)* } };
}
for_each_number!(from_table);

/// One of two numbers, of which `y` is the value: the first if `first`, else the second.
///
/// At a tie the mean of the two, as JAX and Ceres have it: the central element of the subdifferential. Where one is
/// NaN, the other, as f64's max and min say.
#[cfg_attr(not(debug_assertions), inline(always))]
fn select<X: Number>(a: X, b: X, y: X::Inner, first: bool) -> X {
    let (p, q) = (a.re().primal(), b.re().primal());
    if first || q.is_nan() {
        a.linear(y, |t| t)
    } else if p == q {
        let half = of::<<X::Inner as Part>::Primal>(0.5);
        a.linear2(b, y, |s, t| if s == t { s } else { s * half + t * half })
    } else {
        b.linear(y, |t| t)
    }
}

/// Writes `re + [eps]ε`. Precision, sign and width are of each part, as they are of each entry of an array.
macro_rules! display {
    ({ $trait:ident } [$($g:tt)*] $ty:ty [$($w:tt)*]) => {
        impl<$($g)*> fmt::$trait for $ty where T: fmt::$trait, $($w)* {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let mut parts = self.parts();
                if let Some(re) = parts.next() {
                    fmt::$trait::fmt(&re, f)?;
                }
                f.write_str(" + [")?;
                for (i, part) in parts.enumerate() {
                    if i > 0 {
                        f.write_str(if i == N { "; " } else { ", " })?;
                    }
                    fmt::$trait::fmt(&part, f)?;
                }
                f.write_str("]ε")
            }
        }
    };
}
for_each_number!(display Display);
for_each_number!(display LowerExp);
