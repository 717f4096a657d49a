//! The forms of which the rules are made: each right over the whole domain, with its reason.

use core::f64::consts::SQRT_2;

use crate::real::{Part, Primitive};

/// √2 less its nearest float.
const SQRT_2_REST: f64 = -9.667_293_313_452_913e-17;

/// The constant `value` in the precision at hand.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn c<T: Part>(value: f64) -> T::Primal {
    T::Primal::of(value)
}

/// `slope`, or NaN where the value is NaN: never a finite slope of a value outside the domain.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn inside<T: Part>(y: T, slope: T) -> T {
    if y.primal().is_nan() { y } else { slope }
}

/// Zero, or NaN where the value is NaN.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn flat<T: Part>(y: T) -> T {
    T::lift(if y.primal().is_nan() { y.primal() } else { c::<T>(0.0) })
}

/// `x`, or 0 for -0: a function that ends at 0 has there the slopes of its limit from inside the domain.
///
/// A sum, since the magnitude would lose the tangent of a nested number.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn unsigned<T: Part>(x: T) -> T {
    x + c::<T>(0.0)
}

/// `d`, or 0 where the lower derivative or value has come to 0 at infinity, since x·0 would be NaN there.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn fading<T: Part>(lower: T, d: T) -> T {
    if lower.primal() == c::<T>(0.0) { T::lift(c::<T>(0.0)) } else { d }
}

/// `k / x` for a constant `k`, with one rounding.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn ratio<T: Part>(k: T::Primal, x: T) -> T {
    T::lift(k) / x
}

/// -1, 0 or 1; NaN for NaN.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn sign<T: Part>(x: T) -> T {
    let p = x.primal();
    T::lift(if p == c::<T>(0.0) { c::<T>(0.0) } else { p.signum() })
}

/// ±1: whether copysign keeps or flips the sign of `a`.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn same_sign<T: Part>(a: T, b: T) -> T {
    let one = c::<T>(1.0);
    T::lift(one.copysign(a.primal()) * one.copysign(b.primal()))
}

/// The integer n of a remainder y = a - b·n. The difference a - y is a multiple of b up to rounding; a/b may round
/// across an integer.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn whole<T: Part>(a: T, b: T, y: T) -> T {
    if b.primal().is_infinite() && !y.primal().is_nan() {
        // 0, or with a remainder of the other sign one whole divisor below.
        let one = if y.primal().is_infinite() { -b.primal().signum() } else { c::<T>(0.0) };
        return T::lift(one);
    }
    T::lift(((a.primal() - y.primal()) / b.primal()).round())
}

/// 1 - x²; near ±1 as the product (1 - x)(1 + x), which keeps its digits there. Near 0 its derivative would lose them.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn gap<T: Part>(x: T) -> T {
    let one = c::<T>(1.0);
    if x.primal().abs() < c::<T>(0.5) { -(x * x) + one } else { (-x + one) * (x + one) }
}

/// 1/(3y²) through the reciprocal, whose derivative at 0 is an infinity, where that of y² is NaN.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn third_of_inverse_square<T: Part>(y: T) -> T {
    let r = y.recip();
    r * r / c::<T>(3.0)
}

/// √(x² - 1) as √(x - 1)·√(x + 1), so that x² cannot overflow.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn two_roots<T: Part>(x: T) -> T {
    (x - c::<T>(1.0)).sqrt() * (x + c::<T>(1.0)).sqrt()
}

/// 1/(1 + x²), Agnesi's witch; beyond the square root of the largest float, 1/x².
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn witch<T: Part>(x: T) -> T {
    if x.primal().abs() < T::Primal::SQUARE_SAFE {
        (x * x + c::<T>(1.0)).recip()
    } else {
        let r = x.recip();
        r * r
    }
}

/// ψ² + ψ′, the second derivative of Γ over Γ.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn gamma_bend<T: Part>(x: T) -> T {
    let psi = x.digamma();
    psi * psi + x.polygamma(1)
}

/// 4x² - 2, the second derivative of e^(-x²) over e^(-x²), as a product that keeps its digits near ±1/√2.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn gauss_bend<T: Part>(x: T) -> T {
    // (2x - √2)(2x + √2), with √2 in two floats.
    let double = x * c::<T>(2.0);
    let root = c::<T>(SQRT_2);
    let rest = c::<T>(SQRT_2 - root.widen() + SQRT_2_REST);
    ((double - root) - rest) * ((double + root) + rest)
}

/// e^(-c·x²)·factor, c a power of two, underflowing only where the product does.
///
/// The rounding of x² alone would cost c·x² ulps. So x = head + tail, where head has half the digits and head² is
/// exact: x² = head² + tail·(x + head).
#[inline]
pub(crate) fn bell<T: Part>(x: T, c: f64, factor: T) -> T {
    let size = x.primal().abs();
    // e^(-2048) times any float is zero.
    if size >= T::Primal::of(64.0) {
        return T::lift(T::Primal::of(0.0).copysign(factor.primal()));
    }
    let head = x.primal().leading_half();
    let falling = head * head * T::Primal::of(-c);
    let rest = ((x - head) * (x + head) * T::Primal::of(-c)).exp();
    let lead = falling.exp();
    if lead.is_normal() {
        return factor * (rest * lead);
    }
    // Two halves, so that what is subnormal is rounded once, as the last step.
    let half = (falling * T::Primal::of(0.5)).exp();
    (factor * half) * (rest * half)
}

/// The constant `value` as a number.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn k<T: Part>(value: f64) -> T {
    T::lift(c::<T>(value))
}

/// The slope of max(a - b, 0) by a: 1, 0, or at a = b the mean of both.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn above<T: Part>(a: T, b: T, y: T) -> T {
    let (p, q) = (a.primal(), b.primal());
    flat(y)
        + c::<T>(if p > q {
            1.0
        } else if p < q {
            0.0
        } else {
            0.5
        })
}

/// 1/cosh² x by two quotients: cosh² x would overflow at half the range, and the square of 1/cosh x rounds once more.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn sech_squared<T: Part>(x: T) -> T {
    let c = x.cosh();
    let s = c.recip();
    fading(s, s / c)
}

/// p/(a² + b²) through the radius; zero at the origin, and as the limit says at infinity.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn polar<T: Part>(p: T, a: T, b: T) -> T {
    let r = a.hypot(b);
    let size = r.primal();
    if size < T::Primal::SQUARE_SAFE && size * T::Primal::SQUARE_SAFE > c::<T>(1.0) {
        p / (r * r)
    } else if size.is_normal() || p.primal().is_nan() {
        p / r / r
    } else if size == c::<T>(0.0) || a.primal().is_infinite() || b.primal().is_infinite() {
        T::lift(c::<T>(0.0))
    } else {
        let k = lens::<T>(size);
        let r = (a * k).hypot(b * k);
        p * k / r / r * k
    }
}

/// A power of two that brings a radius that is subnormal or beyond the range to where floats have all their digits.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn lens<T: Part>(size: T::Primal) -> T::Primal {
    c::<T>(if size < c::<T>(1.0) { T::Primal::EPSILON.recip() } else { T::Primal::EPSILON })
}

/// (a² - b²)/(a² + b²)² as a product, so that a ≈ b keeps its digits.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn saddle<T: Part>(a: T, b: T) -> T {
    if a.primal().is_infinite() && b.primal().is_infinite() {
        return T::lift(c::<T>(0.0));
    }
    let (difference, sum) = (a - b, a + b);
    if a.primal().all_finite() && b.primal().all_finite() && !(difference * sum).primal().all_finite() {
        // Halves, of which neither sum is beyond the range.
        let (p, q) = (a * c::<T>(0.5), b * c::<T>(0.5));
        return polar(p - q, a, b) * polar(p + q, a, b) * c::<T>(4.0);
    }
    if difference.primal() == c::<T>(0.0) || sum.primal() == c::<T>(0.0) {
        // The other factor may be infinite; the product is 0 with the slopes of the vanishing factor.
        let factor = polar(if sum.primal() == c::<T>(0.0) { difference } else { sum }, a, b);
        if !factor.primal().all_finite() {
            return T::lift(c::<T>(0.0));
        }
    }
    polar(difference, a, b) * polar(sum, a, b)
}

/// p/y for a leg p of a hypotenuse y, q being the other; 0 at the origin, and ±1 of an infinite leg.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn cosine<T: Part>(p: T, q: T, y: T) -> T {
    if y.primal().is_normal() || y.primal().is_nan() {
        p / y
    } else if y.primal() == c::<T>(0.0) {
        T::lift(c::<T>(0.0))
    } else if p.primal().is_infinite() {
        T::lift(p.primal().signum())
    } else if q.primal().is_infinite() {
        T::lift(p.primal() * c::<T>(0.0))
    } else {
        let k = lens::<T>(y.primal());
        p * k / (p * k).hypot(q * k)
    }
}

/// p·q/y for the second derivatives of the hypotenuse y of a and b; 0 at the origin, where there is none.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn curve<T: Part>(p: T, q: T, a: T, b: T, y: T) -> T {
    let pq = p * q;
    if y.primal() == c::<T>(0.0) {
        T::lift(c::<T>(0.0))
    } else if y.primal() < T::Primal::SQUARE_SAFE.recip()
        || y.primal().is_infinite() && a.primal().all_finite() && b.primal().all_finite()
    {
        let k = lens::<T>(y.primal());
        pq / (a * k).hypot(b * k) * k
    } else if pq.primal().is_normal() {
        pq / y
    } else {
        p / y * q
    }
}

/// The logarithm to a passive base b: (ln x / ln b)' = 1/(x ln b).
pub(crate) mod log {
    use super::{Part, inside, ratio, unsigned};

    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn d1<T: Part>(x: T, base: T::Primal, y: T) -> T {
        inside(y, ratio(base.ln().recip(), unsigned(x)))
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn d2<T: Part>(x: T, d1: T) -> T {
        -(d1 / unsigned(x))
    }
}

/// ∂²(ln a/ln b)/∂a∂b = -1/(ab·ln² b); at b = 0 the limit
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn log_mixed<T: Part>(a: T, b: T) -> T {
    if b.primal() == c::<T>(0.0) {
        return -at_zero_base(a.recip(), b);
    }
    let l = b.ln();
    let (factor, ab) = (-(l * l).recip(), a * b);
    if ab.primal().is_normal() { factor / ab } else { factor / a / b }
}

/// ∂(ln a/ln b)/∂b = -y/(b ln b); at b = 0 the limit, an infinity against the sign of ln a.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn log_base<T: Part>(a: T, b: T, y: T) -> T {
    if b.primal() == c::<T>(0.0) { -at_zero_base(a.ln(), b) } else { -(y / b.ln() / b) }
}

/// l/b at b = 0, from the right; 0 if l is, which is so at every base.
#[cfg_attr(not(debug_assertions), inline(always))]
fn at_zero_base<T: Part>(l: T, b: T) -> T {
    fading(l, l / unsigned(b))
}

/// ∂²(ln a/ln b)/∂b² = y(2 + ln b)/(b ln b)²; the limits at b = 0 and ∞.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn log_base2<T: Part>(a: T, b: T, y: T) -> T {
    if b.primal() == c::<T>(0.0) {
        return at_zero_base(a.ln(), b);
    }
    if b.primal().is_infinite() {
        return T::lift(c::<T>(0.0));
    }
    let l = b.ln();
    y * ((l + c::<T>(2.0)) / (l * l)) / b / b
}

/// The product of two slopes, of which one may be infinite where the other is 0 exactly.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn vanishing<T: Part>(p: T, q: T) -> T {
    let zero = c::<T>(0.0);
    let (x, y) = (p.primal(), q.primal());
    if x == zero && y.is_infinite() || y == zero && x.is_infinite() { T::lift(zero) } else { p * q }
}
