//! Products with powers of two, of fns that get at them through the bits of a float.

use crate::real::{Primitive, Real};

/// What C's `frexp` gives of a number, by what it gives of the primal: a mantissa, which is the number times a power of two, and an
/// exponent.
#[inline(always)]
pub fn mantissa<D: Real<F>, F: Primitive, E>(x: D, (mantissa, exponent): (F, E)) -> (D, E) {
    // Zero, the infinities and NaN are their own.
    let factor = if mantissa == x.primal() { F::of(1.0) } else { mantissa / x.primal() };
    (scaled(x, factor, mantissa), exponent)
}

/// A number times a power of two, which makes this value. Of another factor nobody knows whether it depends on the number, and of
/// another value nobody knows how: then the derivatives are NaN.
#[inline(always)]
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
