//! num-dual's own `Copy` types are [`Real`](crate::Real): a twin takes them, for third derivatives and the like.
//!
//! Their arithmetic stays num-dual's, with num-dual's edges: `/` may differ from the primitive in the last bit, `%`
//! panics, `==` sees the value only, and an infinite slope makes NaN of zero tangents. What num-dual lacks is built
//! here from its arithmetic and from the table.

use ::nalgebra::Const;
use ::num_dual::{Dual, Dual2, Dual2Vec, Dual3, DualNum, DualVec, HyperDual, HyperDualVec, HyperHyperDual};

use crate::Taylor;
use crate::graded::Graded;
use crate::real::{Part, Primitive, Real, of};
use crate::rules::{self, for_each_rule};

#[macro_use]
mod graded;

use graded::Tangent;

/// The derivative parts times a slope; the value is for the caller to set.
fn tangent<X: Part>(x: X, slope: X::Primal) -> X {
    (x - x.primal()) * slope
}

/// A function that num-dual lacks, by our series to the third order, the highest that its types have.
fn series<X: Part>(x: X, f: impl Fn(Taylor<X::Primal, 3>) -> Taylor<X::Primal, 3>) -> X {
    let Taylor { re, eps: [c1, c2, c3] } = f(Taylor::variable(x.primal()));
    let t = x - x.primal();
    (((t * c3 + c2) * t + c1) * t).with_primal(re)
}

/// Two linear maps added, with the value `y`.
fn linear2<X: Part>(a: X, b: X, y: X::Primal, [da, db]: [X::Primal; 2]) -> X {
    (tangent(a, da) + tangent(b, db)).with_primal(y)
}

/// As `max` and `min` of our numbers: the mean of the tangents at a tie, the other one of a NaN.
fn select<X: Part>(a: X, b: X, y: X::Primal, first: bool) -> X {
    let (p, q) = (a.primal(), b.primal());
    if first || q.is_nan() {
        a
    } else if p == q {
        linear2(a, b, y, [of(0.5), of(0.5)])
    } else {
        b
    }
}

/// √(a² + b²) = m √((a/m)² + (b/m)²) with the larger leg m, so that no square overflows; flat where m is 0 or
/// infinite.
fn hypot<X: Part>(a: X, b: X) -> X {
    let (p, q) = (a.primal(), b.primal());
    let (y, m) = (p.hypot(q), p.abs().max(q.abs()));
    if m == of(0.0) || !m.all_finite() {
        return X::lift(y);
    }
    let (u, v) = (a / m, b / m);
    ((u * u + v * v).sqrt() * m).with_primal(y)
}

macro_rules! part {
    ({ [$($g:tt)*] $ty:ty, $p:ident { $($tangent:ident $degree:literal)* } }
     smooth { $v:tt $( $f:ident [ $($e:tt)* ] dom $dom:tt $doc:literal; )* }
     special { $pv:tt $( $q:ident $twin:ident = $value:path [ $($pe:tt)* ] dom $pdom:tt $pdoc:literal; )* }
     linear { $( $l:ident $ldoc:literal; )* }
     step { $sv:tt $( $s:ident [ $($se:tt)* ] $sdoc:literal; )* }
     binary $binary:tt
    ) => {
        impl<$($g)*> Part for $ty {
            type Primal = $p;

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn lift(c: $p) -> Self { Self::from(c) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn primal(&self) -> $p { self.re }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn with_primal(&self, primal: $p) -> Self {
                let mut number = *self;
                number.re = primal;
                number
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn vanishes(&self) -> bool { self.re == 0.0 $( && Tangent::is_zero(&self.$tangent) )* }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn all_finite(&self) -> bool { self.re.is_finite() $( && Tangent::is_finite(&self.$tangent) )* }

            $(
                #[cfg_attr(not(debug_assertions), inline(always))]
                fn $f(&self) -> Self { DualNum::$f(self) }
            )*
            $(
                #[cfg_attr(not(debug_assertions), inline(always))]
                fn $s(&self) -> Self {
                    let y = Part::$s(&self.re);
                    tangent(*self, rules::$s::d1(self.re, y)).with_primal(y)
                }
            )*

            $(
                #[inline]
                fn $q(&self) -> Self { series(*self, |x| x.$q()) }
            )*
            #[inline]
            fn polygamma(&self, n: u32) -> Self { series(*self, |x| x.polygamma(n)) }
            $(
                #[cfg_attr(not(debug_assertions), inline(always))]
                fn $l(&self) -> Self {
                    let y = Part::$l(&self.re);
                    tangent(*self, Part::$l(&of::<$p>(1.0))).with_primal(y)
                }
            )*

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn atan2(&self, b: Self) -> Self { DualNum::atan2(self, b) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn hypot(&self, b: Self) -> Self { hypot(*self, b) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn powd(&self, b: Self) -> Self { DualNum::powd(self, b).with_primal(self.re.powf(b.re)) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn logd(&self, b: Self) -> Self {
                (DualNum::ln(self) / DualNum::ln(&b)).with_primal(self.re.log(b.re))
            }
            part! { @linear copysign rem_euclid div_euclid midpoint abs_sub }

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn powi(&self, n: i32) -> Self { DualNum::powi(self, n) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn powf(&self, p: $p) -> Self { DualNum::powf(self, p) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn log(&self, base: $p) -> Self { DualNum::log(self, base) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn max(&self, b: Self) -> Self { select(*self, b, self.re.max(b.re), self.re > b.re) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn min(&self, b: Self) -> Self { select(*self, b, self.re.min(b.re), self.re < b.re) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn clamp(&self, lo: Self, hi: Self) -> Self {
                if self.re < lo.re { lo } else if self.re > hi.re { hi } else { *self }
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn mul_add(&self, a: Self, b: Self) -> Self {
                (*self * a + b).with_primal(self.re.mul_add(a.re, b.re))
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn sin_cos(&self) -> (Self, Self) { DualNum::sin_cos(self) }
        }
        graded! { [$($g)*] $ty, $p { $($tangent $degree)* } }
        crate::alone::as_they_are! { $p: [$($g)*] $ty }
        impl<$($g)*> Real<$p> for $ty {}
    };
    // Binary rows whose slopes do not depend on the arguments between the breaks.
    (@linear $($b:ident)*) => { $(
        #[cfg_attr(not(debug_assertions), inline(always))]
        fn $b(&self, b: Self) -> Self {
            let y = Part::$b(&self.re, b.re);
            linear2(*self, b, y, rules::$b::d1(self.re, b.re, y))
        }
    )* };
}

macro_rules! foreign {
    ($($p:ident)*) => { $(
        for_each_rule! { part [] Dual<$p>, $p { eps 1 } }
        for_each_rule! { part [] Dual2<$p>, $p { v1 1 v2 2 } }
        for_each_rule! { part [] Dual3<$p>, $p { v1 1 v2 2 v3 3 } }
        for_each_rule! { part [] HyperDual<$p>, $p { eps1 1 eps2 1 eps1eps2 2 } }
        for_each_rule! { part [] HyperHyperDual<$p>, $p {
            eps1 1 eps2 1 eps3 1 eps1eps2 2 eps1eps3 2 eps2eps3 2 eps1eps2eps3 3
        } }
        for_each_rule! { part [const N: usize] DualVec<$p, Const<N>>, $p { eps 1 } }
        for_each_rule! { part [const N: usize] Dual2Vec<$p, Const<N>>, $p { v1 1 v2 2 } }
        for_each_rule! { part [const M: usize, const N: usize] HyperDualVec<$p, Const<M>, Const<N>>, $p {
            eps1 1 eps2 1 eps1eps2 2
        } }
    )* };
}
foreign!(f32 f64);

#[cfg(test)]
mod tests {
    use ::nalgebra::{U1, U2, vector};
    use ::num_dual::{
        Derivative, Dual2SVec64, Dual3_64, Dual32, Dual64, DualSVec64, HyperDual64, HyperHyperDual64,
    };

    use super::*;

    fn model<F: Primitive, D: Real<F>>(x: D, y: D) -> D {
        let smooth =
            Part::sin(&x) * Part::exp(&y) + Part::hypot(&x, y) - Part::logd(&x, y) / Part::powd(&y, x);
        let broken = Part::fract(&x) * Part::max(&x, y) + Part::abs(&-x) * Part::copysign(&y, -x);
        smooth + broken + Part::rem_euclid(&y, x) * x + Part::floor(&y) + Part::mul_add(&x, y, x)
    }

    fn assert_close(a: f64, b: f64) {
        assert!((a - b).abs() <= 1e-13 * b.abs().max(1.0), "{a} is not {b}");
    }

    #[test]
    fn every_type_agrees_with_ours() {
        let ours = model(crate::HyperDual::<f64, 2>::variable(1.3, 0), crate::HyperDual::variable(2.4, 1));

        let y = model(Dual64::from(1.3).derivative(), Dual64::from(2.4));
        assert_close(y.re, ours.re);
        assert_close(y.eps, ours.eps[0]);
        let y = model(HyperDual64::from(1.3).derivative1(), HyperDual64::from(2.4).derivative2());
        assert_close(y.eps1eps2, ours.second(0, 1));
        let y = model(Dual3_64::from(1.3).derivative(), Dual3_64::from(2.4));
        assert_close(y.v2, ours.second(0, 0));
        let y = model(DualSVec64::<2>::from(1.3).derivative(0), DualSVec64::from(2.4).derivative(1));
        let gradient = y.eps.unwrap_generic(U2, U1);
        assert_close(gradient[0], ours.eps[0]);
        assert_close(gradient[1], ours.eps[1]);
        let y = model(Dual2SVec64::<2>::from(1.3).derivative(0), Dual2SVec64::from(2.4).derivative(1));
        assert_close(y.v2.unwrap_generic(U2, U2)[(1, 0)], ours.second(0, 1));
        let y = model(Dual32::from(1.3).derivative(), Dual32::from(2.4));
        assert!((f64::from(y.eps) - ours.eps[0]).abs() < 1e-4);
    }

    #[test]
    fn third_derivatives_come_from_num_dual() {
        let (x, y) = (1.3_f64, 2.4);
        let slope = |x: f64| {
            model(crate::HyperDual::<f64, 2>::variable(x, 0), crate::HyperDual::variable(y, 1)).second(0, 0)
        };
        let numeric = (slope(x + 1e-5) - slope(x - 1e-5)) / 2e-5;
        let third = model(Dual3_64::from(x).derivative(), Dual3_64::from(y)).v3;
        assert!((third - numeric).abs() < 1e-7, "{third} {numeric}");
        let d = HyperHyperDual64::from(x).derivative1().derivative2().derivative3();
        assert_close(model(d, HyperHyperDual64::from(y)).eps1eps2eps3, third);
    }

    #[test]
    fn steps_and_ties_have_our_conventions() {
        let x = |v: f64| Dual64::new(v, 1.0);
        assert_eq!(Part::abs(&x(0.0)).eps, 0.0);
        assert_eq!(Part::abs(&x(-2.0)).eps, -1.0);
        assert_eq!((Part::fract(&x(-2.5)).re, Part::fract(&x(-2.5)).eps), (-0.5, 1.0));
        assert_eq!(Part::ceil(&x(-0.5)).re.to_bits(), (-0.0_f64).to_bits());
        assert_eq!(Part::floor(&x(f64::INFINITY)).re, f64::INFINITY);
        let tie = Part::max(&x(0.0), Dual64::from(0.0));
        assert_eq!((tie.re, tie.eps), (0.0, 0.5));
        assert_eq!(Part::min(&x(1.0), Dual64::from(f64::NAN)).eps, 1.0);
        assert_eq!(Part::clamp(&x(3.0), Dual64::from(0.0), Dual64::from(3.0)).eps, 1.0);
        let far = Part::hypot(&x(1e200), Dual64::from(1e200));
        assert_eq!(far.re, 1e200_f64.hypot(1e200));
        assert!((far.eps - 0.5_f64.sqrt()).abs() < 1e-15);
        let origin = Part::hypot(&x(0.0), x(0.0));
        assert_eq!((origin.re, origin.eps), (0.0, 0.0));
    }

    #[test]
    fn vanishing_asks_every_part() {
        assert!(!Dual64::new(0.0, 1.0).vanishes() && Dual64::from(0.0).vanishes());
        let absent = DualSVec64::<2>::from(0.0);
        assert!(absent.vanishes() && !absent.derivative(1).vanishes());
        let zero = DualSVec64::<2>::new(0.0, Derivative::some(vector![0.0, 0.0]));
        assert!(zero.vanishes());
        assert!(!DualSVec64::<2>::new(0.0, Derivative::some(vector![0.0, f64::NAN])).all_finite());
    }
}
