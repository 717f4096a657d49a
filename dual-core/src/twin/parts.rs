//! Parts of a number, by what a fn gives of the primal that gets at them through the bits of a float: products with powers of two,
//! remainders, fractions; and sine and cosine at once.

use crate::real::{Primitive, Real};

/// What C's `frexp` gives of a number, by what it gives of the primal: a mantissa, which is the number times a power of two, and an
/// exponent.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn frexp<D: Real<F>, F: Primitive, E>(x: D, (mantissa, exponent): (F, E)) -> (D, E) {
    // Zero, the infinities and NaN are their own.
    let factor = if mantissa == x.primal() { F::of(1.0) } else { mantissa / x.primal() };
    (scaled(x, factor, mantissa), exponent)
}

/// What C's `modf` gives: the fraction of a number, and what is whole of it.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn modf<D: Real<F>, F: Primitive>(x: D, (fraction, whole): (F, F)) -> (D, D) {
    ((x - whole).with_primal(fraction), D::lift(whole))
}

/// What C's `remainder` gives: what the nearest multiple of `b` leaves of `a`.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn remainder<D: Real<F>, F: Primitive>(a: D, mut b: D, value: F) -> D {
    b *= ((a.primal() - value) / b.primal()).round();
    (a - b).with_primal(value)
}

/// What C's `remquo` gives: the same, and the last bits of which multiple that is.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn remquo<D: Real<F>, F: Primitive, Q>(a: D, b: D, (value, quotient): (F, Q)) -> (D, Q) {
    (remainder(a, b, value), quotient)
}

/// What libm's `sincos` gives.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn sincos<D: Real<F>, F: Primitive>(x: D, (sine, cosine): (F, F)) -> (D, D) {
    let (sin, cos) = x.sin_cos();
    (sin.with_primal(sine), cos.with_primal(cosine))
}

/// A number times a power of two, which makes this value. Of another factor nobody knows whether it depends on the number, and of
/// another value nobody knows how: then the derivatives are NaN.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn scaled<D: Real<F>, F: Primitive>(mut x: D, factor: F, value: F) -> D {
    let is_product = x.primal() * factor == value || value.is_nan();
    x *= if is_product && is_power_of_two(factor.widen()) { factor } else { F::of(f64::NAN) };
    x.with_primal(value)
}

/// Zero and infinity are powers of two that are too far away.
fn is_power_of_two(factor: f64) -> bool {
    let (bits, digits) = (factor.to_bits(), factor.to_bits() << 12);
    digits == 0 || (bits < 1 << 52 && bits.is_power_of_two())
}
