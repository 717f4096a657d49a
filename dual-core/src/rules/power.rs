//! The derivatives of powers, whose digits are lost in more ways than those of any other function: the exponent less
//! one is rounded, the power leaves the range before its slope does, and repeated products wear out.

use super::{c, inside};
use crate::real::{Part, Primitive};

/// p·y/x for y a power of x, so that neither the product nor the quotient leaves the range before the other
/// brings it back.
#[cfg_attr(not(debug_assertions), inline(always))]
fn lowered<T: Part>(x: T, p: T, y: T) -> T {
    let one = c::<T>(1.0);
    if y.primal().abs() < one || p.primal().abs() < one { y * p / x } else { y / x * p }
}

/// f·aᵉ; where the power is subnormal, through its root, which is not.
#[cfg_attr(not(debug_assertions), inline(always))]
fn times_power<T: Part>(f: T, a: T, e: T) -> T {
    let power = a.powd(e);
    if power.primal().is_normal() {
        f * power
    } else if power.primal() == c::<T>(0.0) && f.primal().is_infinite() {
        // A power vanishes faster than its factor grows.
        T::lift(c::<T>(0.0))
    } else {
        let root = a.abs().powd(e * c::<T>(0.5));
        root.copysign(power) * f * root
    }
}

/// b·aᵇ⁻¹ for an active exponent.
///
/// Through b·y/a, which costs no digits; b - 1 is rounded, and at large a or 1/a that costs hundreds of ulps.
/// A power that is 0, infinite or subnormal has no digits to give: there b - 1 it is, nearly always exact.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn power_slope<T: Part>(a: T, b: T, y: T) -> T {
    if b.primal() == c::<T>(0.0) {
        // x⁰ = 1 everywhere.
        T::lift(c::<T>(0.0))
    } else if y.primal().is_normal() {
        lowered(a, b, y)
    } else {
        inside(y, times_power(b, a, b - c::<T>(1.0)))
    }
}

/// b(b - 1)·aᵇ⁻² for an active exponent.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn power_slope2<T: Part>(a: T, b: T, y: T) -> T {
    let lower = b - c::<T>(1.0);
    if b.primal() == c::<T>(0.0) || b.primal() == c::<T>(1.0) {
        T::lift(c::<T>(0.0))
    } else if y.primal().is_normal() {
        lowered(a, lower, lowered(a, b, y))
    } else {
        inside(y, times_power(b * lower, a, b - c::<T>(2.0)))
    }
}

/// xᵖ for a passive real exponent: (xᵖ)' = p·xᵖ⁻¹, in the form of [`power_slope`].
pub(crate) mod powf {
    use super::{Part, Primitive, c, inside, lowered, times_power};

    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn d1<T: Part>(x: T, p: T::Primal, y: T) -> T {
        if p == c::<T>(0.0) {
            T::lift(p)
        } else if y.primal().is_normal() {
            lowered(x, T::lift(p), y)
        } else {
            inside(y, times_power(T::lift(p), x, T::lift(p - c::<T>(1.0))))
        }
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn d2<T: Part>(x: T, p: T::Primal, y: T) -> T {
        let lower = p - c::<T>(1.0);
        if p == c::<T>(0.0) || lower == c::<T>(0.0) {
            T::lift(c::<T>(0.0))
        } else if y.primal().is_normal() {
            lowered(x, T::lift(lower), lowered(x, T::lift(p), y))
        } else {
            inside(y, times_power(T::lift(p * lower), x, T::lift(p - c::<T>(2.0))))
        }
    }
}

/// xⁿ for an integer exponent: (xⁿ)' = n·xⁿ⁻¹.
pub(crate) mod powi {
    use super::{Part, Primitive, c, inside, times_power};

    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn d1<T: Part>(x: T, n: i32, y: T) -> T {
        match n {
            0 => T::lift(c::<T>(0.0)),
            1 => inside(y, T::lift(c::<T>(1.0))),
            _ => scaled_power(x, n, 1, y, f64::from(n)),
        }
    }

    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn d2<T: Part>(x: T, n: i32, y: T) -> T {
        match n {
            0 | 1 => T::lift(c::<T>(0.0)),
            2 => inside(y, T::lift(c::<T>(2.0))),
            _ => scaled_power(x, n, 2, y, f64::from(n) * (f64::from(n) - 1.0)),
        }
    }

    /// For n from 0 to 6.
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub(crate) fn d3<T: Part>(x: T, n: i32, y: T) -> T {
        match n {
            0..=2 => T::lift(c::<T>(0.0)),
            3 => inside(y, T::lift(c::<T>(6.0))),
            _ => x * c::<T>(f64::from(n) * (f64::from(n) - 1.0) * (f64::from(n) - 2.0)) * x.powi(n - 4),
        }
    }

    /// f·xⁿ⁻ᵏ for y = xⁿ.
    ///
    /// Repeated products lose about n/2 ulps, so powers beyond 4 ulps go through powf. A negative power is a reciprocal, whose
    /// divisor would overflow before the quotient vanishes; dividing y does not. f comes in before the power can get
    /// subnormal.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn scaled_power<T: Part>(x: T, n: i32, k: i32, y: T, f: f64) -> T {
        let lower = f64::from(n) - f64::from(k);
        let f = c::<T>(f);
        match n {
            2..=6 => x * f * x.powi(n - k - 1),
            // f32 may not hold n: a rounded exponent could change its parity.
            _ if !(-4..0).contains(&n) && c::<T>(lower).widen() == lower => {
                times_power(T::lift(f), x, T::lift(c::<T>(lower)))
            }
            0.. => x.powi(n - k) * f,
            _ if k == 1 => y * f / x,
            _ => y * f / x / x,
        }
    }
}

/// aᵇ·(ln a)ᵏ for k = 1 or 2; the limit 0 where the power is 0.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn power_log<T: Part>(a: T, b: T, y: T, k: i32) -> T {
    let l = a.ln();
    if y.primal() == c::<T>(0.0) && (a.primal() == c::<T>(0.0) || a.primal().is_infinite()) {
        T::lift(c::<T>(0.0))
    } else if y.primal().is_normal() {
        y * l.powi(k)
    } else {
        // The root of the power is in range where the power is not.
        let root = a.powd(b * c::<T>(0.5));
        root * l.powi(k) * root
    }
}

/// aᵇ⁻¹(1 + b ln a)
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn power_mixed<T: Part>(a: T, b: T, y: T) -> T {
    if b.primal() == c::<T>(0.0) && a.primal().is_infinite() {
        return T::lift(c::<T>(0.0));
    }
    let factor = b * a.ln() + c::<T>(1.0);
    let lower = b - c::<T>(1.0);
    if a.primal() == c::<T>(0.0) {
        let rest = a.powd(lower);
        if rest.primal() == c::<T>(0.0) { rest } else { rest * factor }
    } else if y.primal().is_normal() {
        lowered(a, factor, y)
    } else {
        inside(y, times_power(factor, a, lower))
    }
}
