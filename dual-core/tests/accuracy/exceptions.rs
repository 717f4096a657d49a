//! Results that do not keep the limits, each with its reason: mostly those of which no formula in floats has all digits.

use core::f64::consts::PI;

use dual_core::special;

use crate::precision::Precision;

/// A result whose error counts in units of something larger than itself, and why.
pub(crate) struct Exception {
    pub(crate) function: &'static str,
    /// 0: the value.
    orders: &'static [usize],
    /// Which of the partial derivatives of this order, or any.
    part: Option<usize>,
    pub(crate) what: &'static str,
    pub(crate) reason: &'static str,
    /// That larger magnitude at a point; 0 where there is none, infinity where the result is no number.
    larger: fn(&Place) -> f64,
}

/// Where, and in floats of which range.
struct Place {
    x: [f64; 2],
    least: f64,
    epsilon: f64,
    normal: f64,
}

pub(crate) const EXCEPTIONS: &[Exception] = &[
    Exception {
        function: "powd",
        orders: &[2],
        part: Some(1),
        what: "∂²aᵇ/∂a∂b = aᵇ⁻¹(1 + b ln a)",
        reason: "vanishes where b ln a = -1, and the float ln a is rounded: counted in ulps of the term aᵇ⁻¹",
        larger: |p| {
            let [a, b] = p.x;
            a.powf(b - 1.0)
        },
    },
    Exception {
        function: "logd",
        orders: &[2],
        part: Some(2),
        what: "∂²(ln a/ln b)/∂b² = y(2 + ln b)/(b ln b)²",
        reason: "vanishes where ln b = -2, and the float ln b is rounded: counted in ulps of the term 2y/(b ln b)²",
        larger: |p| {
            let [a, b] = p.x;
            (2.0 * a.log(b) / b.ln() / b.ln() / b / b).abs()
        },
    },
    Exception {
        function: "ln_gamma",
        orders: &[0],
        part: Some(0),
        what: "the value at negative x",
        reason: "ln |Γ(x)| = ln |π/(x sin πx)| - ln Γ(-x) vanishes between the poles: counted in ulps of the larger of 1 and |ln Γ(-x)|",
        larger: |p| if p.x[0] < 0.0 { special::ln_gamma(-p.x[0]).abs().max(1.0) } else { 0.0 },
    },
    Exception {
        function: "ln_gamma",
        orders: &[1],
        part: Some(0),
        what: "the first derivative ψ at negative x",
        reason: REFLECTED,
        larger: reflected_digamma,
    },
    Exception {
        function: "digamma",
        orders: &[0],
        part: Some(0),
        what: "the value at negative x",
        reason: REFLECTED,
        larger: reflected_digamma,
    },
    Exception {
        function: "gamma",
        orders: &[1],
        part: Some(0),
        what: "Γ′ = Γψ at negative x, and where Γ is subnormal",
        reason: "ψ as above, times Γ; a subnormal Γ has few digits to multiply: counted in least floats times the factor",
        larger: |p| {
            let [x, _] = p.x;
            (special::gamma(x) * reflected_digamma(p))
                .abs()
                .max(times_subnormal_gamma(p, special::digamma(x)))
        },
    },
    Exception {
        function: "gamma",
        orders: &[2],
        part: Some(0),
        what: "Γ″ = Γ(ψ² + ψ′) where Γ is subnormal",
        reason: "a subnormal Γ has few digits to multiply: counted in least floats times the factor",
        larger: |p| {
            let [x, _] = p.x;
            times_subnormal_gamma(p, special::digamma(x).powi(2) + special::polygamma(1, x))
        },
    },
    Exception {
        function: "sinc",
        orders: &[1],
        part: Some(0),
        what: "(cos x - sin x/x)/x at |x| ≥ 2",
        reason: "vanishes where tan x = x: counted in ulps of the larger term",
        // Within 2 of the origin it is a series.
        larger: |p| {
            let [x, _] = p.x;
            if x.abs() < 2.0 { 0.0 } else { x.cos().abs().max((x.sin() / x).abs()) / x.abs() }
        },
    },
    Exception {
        function: "sinc",
        orders: &[2],
        part: Some(0),
        what: "(2j₂(x) - j₀(x))/3",
        reason: "vanishes once between the zeros of the sine: counted in ulps of the term j₀/3",
        larger: |p| if p.x[0] == 0.0 { 0.0 } else { (p.x[0].sin() / p.x[0] / 3.0).abs() },
    },
];

const REFLECTED: &str =
    "ψ(x) = ψ(1 - x) - π cot πx vanishes between the poles: counted in ulps of the larger of the two terms";

fn reflected_digamma(p: &Place) -> f64 {
    let [x, _] = p.x;
    if x < 0.0 { special::digamma(1.0 - x).abs().max((PI / (PI * (x - x.round())).tan()).abs()) } else { 0.0 }
}

/// What has the least float times the factor as its ulp, where Γ is subnormal.
fn times_subnormal_gamma(p: &Place, factor: f64) -> f64 {
    if special::gamma(p.x[0]).abs() < p.normal { factor.abs() * p.least / p.epsilon } else { 0.0 }
}

/// The magnitude in whose units the error of this result counts, if it is larger than the result.
pub(crate) fn larger<P: Precision>(function: &str, order: usize, part: usize, point: &[P]) -> f64 {
    let at = |i: usize| point.get(i).map_or(0.0, |x| x.widen());
    let place = Place { x: [at(0), at(1)], least: P::LEAST, epsilon: P::EPSILON, normal: P::NORMAL };
    EXCEPTIONS
        .iter()
        .filter(|e| e.function == function && e.orders.contains(&order) && e.part.is_none_or(|p| p == part))
        .map(|e| (e.larger)(&place))
        .fold(0.0, f64::max)
}
