//! The coefficients from the third on of an elementary function of a power series.
//!
//! Each form gets the series that the table gives up to the second order and fills in the rest, for x(t) from
//! y′ = f′(x)·x′ in one way or another (Griewank and Walther, Evaluating Derivatives, 2nd ed., 13.2). In terms of
//! coefficients, k·yₖ = Σ j·xⱼ·gₖ₋ⱼ over j = 1..k, where g is the series of f′(x).

// Inclusive ranges are not unrolled, and even stay calls.
#![allow(clippy::range_plus_one)]

use super::{Taylor, count};
use crate::number::{Divisor, Number, STRICT};
use crate::real::{Part, of};
use crate::rules;

/// Σ j·xⱼ·gₖ₋ⱼ / k over j = 1..k
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn integrated<T: Part, const K: usize, const MODE: u8>(
    x: &Taylor<T, K, MODE>,
    g: &Taylor<T, K, MODE>,
    k: usize,
) -> T {
    let zero = T::lift(of(0.0));
    let sum = (1..k + 1).fold(zero, |sum, j| {
        sum + Taylor::<T, K, MODE>::scaled(x.at(j), g.at(k - j)) * count::<T::Primal>(j)
    });
    sum / count::<T::Primal>(k)
}

/// The third coefficient, by the derivatives themselves: y₃ = f′x₃ + f″x₁x₂ + f‴x₁³/6, of which the first term is there.
#[cfg_attr(not(debug_assertions), inline(always))]
fn third<T: Part, const K: usize, const MODE: u8>(
    mut y: Taylor<T, K, MODE>,
    x: Taylor<T, K, MODE>,
    d2: T,
    d3: impl FnOnce() -> T,
) -> Taylor<T, K, MODE> {
    if K == 3 {
        let cube = Taylor::<T, K, MODE>::scaled(x.at(1), d3()) * of::<T::Primal>(1.0 / 6.0);
        let bent = Taylor::<T, K, MODE>::bent(x.at(1), x.at(2), d2);
        y.eps[2] = y.eps[2] + bent + Taylor::<T, K, MODE>::bent(x.at(1), x.at(1), cube);
    }
    y
}

/// A function with f″ = stiffness·f: with g for f′, y′ = g·x′ and g′ = stiffness·y·x′.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn wave<T: Part, const K: usize, const MODE: u8>(
    mut y: Taylor<T, K, MODE>,
    x: Taylor<T, K, MODE>,
    slope: T,
    stiffness: f64,
) -> Taylor<T, K, MODE> {
    if K <= 3 {
        let d2 = y.re * of::<T::Primal>(stiffness);
        return third(y, x, d2, || slope * of::<T::Primal>(stiffness));
    }
    let mut g = Taylor::from_re(slope);
    for k in 1..K + 1 {
        if k > 2 {
            y.eps[k - 1] = integrated(&x, &g, k);
        }
        g.eps[k - 1] = integrated(&x, &y, k) * of::<T::Primal>(stiffness);
    }
    y
}

/// xⁿ, to the third order by the derivatives themselves: no division, and nothing happens at zero.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn powi<T: Part, const K: usize, const MODE: u8>(
    y: Taylor<T, K, MODE>,
    x: Taylor<T, K, MODE>,
    n: i32,
) -> Taylor<T, K, MODE> {
    if K > 3 || !(0..=6).contains(&n) {
        return power(y, x, f64::from(n));
    }
    let d2 = rules::powi::d2(x.re, n, y.re);
    third(y, x, d2, || rules::powi::d3(x.re, n, y.re))
}

/// A multiple of xᵖ: from x·y′ = p·y·x′, k·x₀·yₖ = Σ (pj - (k - j))·xⱼ·yₖ₋ⱼ.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn power<T: Part, const K: usize, const MODE: u8>(
    mut y: Taylor<T, K, MODE>,
    x: Taylor<T, K, MODE>,
    p: f64,
) -> Taylor<T, K, MODE> {
    if x.re.primal() == of(0.0) {
        return power_at_zero(y, x, p);
    }
    for k in 3..K + 1 {
        let zero = T::lift(of(0.0));
        let sum = (1..k + 1).fold(zero, |sum, j| {
            let weight = p * count::<f64>(j) - count::<f64>(k - j);
            let term = Taylor::<T, K, MODE>::scaled(x.at(j), y.at(k - j));
            sum + Taylor::<T, K, MODE>::scaled_by(term, of(weight))
        });
        y.eps[k - 1] = Taylor::<T, K, MODE>::over(sum, Divisor::new(x.re * count::<T::Primal>(k)));
    }
    y
}

/// The square root, with its slope: from y² = x, yₖ = (xₖ - Σ yⱼ yₖ₋ⱼ)·slope over 0 < j < k. To the third order of numbers that are
/// not strict that is all, in place of two divisions.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn root<T: Part, const K: usize, const MODE: u8>(
    mut y: Taylor<T, K, MODE>,
    x: Taylor<T, K, MODE>,
    slope: T,
) -> Taylor<T, K, MODE> {
    if K != 3 || MODE == STRICT || !T::PRIMITIVE {
        return power(y, x, 0.5);
    }
    // One of two small factors at a time meets the slope, so that no product of them is lost.
    let (first, two) = (y.at(1) * slope, of::<T::Primal>(2.0));
    y.eps[1] = x.at(2) * slope - first * y.at(1);
    y.eps[2] = x.at(3) * slope - first * y.at(2) * two;
    y
}

/// There the recurrence divides by zero.
#[cold]
fn power_at_zero<T: Part, const K: usize, const MODE: u8>(
    mut y: Taylor<T, K, MODE>,
    x: Taylor<T, K, MODE>,
    p: f64,
) -> Taylor<T, K, MODE> {
    let whole = p >= 0.0 && p.fract() == 0.0;
    if whole && p <= count(K) {
        // A polynomial, of few factors.
        let factor = if p == 0.0 { T::lift(of(1.0)) } else { T::lift(of(0.0)) };
        let mut product = Taylor::<T, K, MODE>::from_re(factor);
        if p > 0.0 {
            product = x;
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a whole number from 1 to K
            for _ in 1..p as usize {
                product = product.product(x, product.re * x.re);
            }
        }
        for k in 3..K + 1 {
            y.eps[k - 1] = product.at(k);
        }
        return y;
    }
    for k in 3..K + 1 {
        let order = count::<f64>(k);
        let zero = T::lift(of(0.0));
        y.eps[k - 1] = if x.eps.iter().all(Part::vanishes) {
            zero
        } else if !x.at(1).vanishes() {
            // The most singular term: x₁ᵏ·p(p - 1)…(p - k + 1)/k!·0^(p - k).
            let binomial = (0..k).fold(1.0, |b, j| b * (p - count::<f64>(j)) / count::<f64>(j + 1));
            let size = if p.fract() == 0.0 && (p - order).abs() < 1e9 {
                #[allow(clippy::cast_possible_truncation)] // a whole number in the range of i32
                x.re.powi((p - order) as i32)
            } else {
                x.re.powf(of(p - order))
            };
            (0..k).fold(size * of::<T::Primal>(binomial), |term, _| term * x.at(1))
        } else if 2.0 * p > order {
            zero
        } else {
            // |t| to some power: no such derivative.
            T::lift(of(f64::NAN))
        };
    }
    y
}

/// f(x₀ + t) = Σ fₖ·tᵏ for the increment t, where the k-th derivative k!·fₖ is known for every k.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn composition<T: Part, const K: usize, const MODE: u8>(
    mut y: Taylor<T, K, MODE>,
    x: Taylor<T, K, MODE>,
    derivative: impl Fn(usize) -> T,
) -> Taylor<T, K, MODE> {
    if K < 3 {
        return y;
    }
    let zero = T::lift(of(0.0));
    let t = Taylor::<T, K, MODE> { re: zero, eps: x.eps };
    let mut power = t.product(t, zero);
    let mut factorial = 2.0;
    // y has the terms of f₁ and f₂, but of the latter's square only the first.
    let mut low = Taylor::<T, K, MODE>::from_re(zero);
    let second = derivative(2) * of::<T::Primal>(0.5);
    for k in 3..K + 1 {
        low.eps[k - 1] = Taylor::<T, K, MODE>::scaled(power.at(k), second);
    }
    for order in 3..K + 1 {
        power = power.product(t, zero);
        factorial *= count::<f64>(order);
        let f = derivative(order) / of::<T::Primal>(factorial);
        for k in order..K + 1 {
            low.eps[k - 1] = low.eps[k - 1] + Taylor::<T, K, MODE>::scaled(power.at(k), f);
        }
    }
    for k in 3..K + 1 {
        y.eps[k - 1] = y.eps[k - 1] + low.eps[k - 1];
    }
    y
}

/// y′ = Σ gᵢ·xᵢ′ for the partial derivatives g, which may look at y: with y known below the order k, so is g.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn integral<T: Part, const K: usize, const MODE: u8, const M: usize>(
    x: [Taylor<T, K, MODE>; M],
    mut y: Taylor<T, K, MODE>,
    rule: impl Fn(Taylor<T, K, MODE>) -> [Taylor<T, K, MODE>; M],
) -> Taylor<T, K, MODE> {
    if K < 3 {
        return y;
    }
    // Beyond the second order y has only been scaled so far.
    for k in 3..K + 1 {
        y.eps[k - 1] = T::lift(of(0.0));
    }
    let mut g = rule(y);
    // NaN for what is not known yet comes out again if the rule looks at it; no figure could be told from rounding.
    let looks = K > 3 && {
        let mut unknown = y;
        for k in 3..K + 1 {
            unknown.eps[k - 1] = T::lift(of(f64::NAN));
        }
        let probe = rule(unknown);
        (0..M).any(|i| !probe[i].same(&g[i]))
    };
    for k in 3..K + 1 {
        let zero = T::lift(of(0.0));
        y.eps[k - 1] = (0..M).fold(zero, |sum, i| sum + integrated(&x[i], &g[i], k));
        if looks && k < K {
            g = rule(y);
        }
    }
    y
}

/// y = e^z: y′ = y·z′.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(super) fn growth<T: Part, const K: usize, const MODE: u8>(
    mut y: Taylor<T, K, MODE>,
    logarithm: impl FnOnce() -> Taylor<T, K, MODE>,
) -> Taylor<T, K, MODE> {
    if K < 3 {
        return y;
    }
    let z = logarithm();
    for k in 3..K + 1 {
        y.eps[k - 1] = integrated(&z, &y, k);
    }
    y
}
