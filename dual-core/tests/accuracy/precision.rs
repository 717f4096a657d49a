//! f64 and f32: their bits in the data, and their units in the last place.

use dual_core::Primitive;

pub(crate) trait Precision: Primitive + core::fmt::LowerExp {
    /// The least positive float.
    const LEAST: f64;
    /// Below this magnitude floats lose digits.
    const NORMAL: f64;
    const MAX: f64;

    /// Reads hexadecimal bits.
    fn parse(bits: &str) -> Self;
    /// The distance from the float nearest to `x` to the next one.
    fn ulp(x: f64) -> f64;
    fn same_bits(self, other: Self) -> bool;
}

macro_rules! precision {
    ($p:ident $bits:ident) => {
        #[allow(clippy::cast_lossless, clippy::cast_possible_truncation)] // f64 in one, and rounding is meant
        impl Precision for $p {
            const LEAST: f64 = $p::from_bits(1) as f64;
            const NORMAL: f64 = $p::MIN_POSITIVE as f64;
            const MAX: f64 = $p::MAX as f64;

            fn parse(bits: &str) -> $p {
                $p::from_bits(
                    $bits::from_str_radix(bits, 16).unwrap_or_else(|_| panic!("hexadecimal bits: {bits}")),
                )
            }
            fn ulp(x: f64) -> f64 {
                let x = (x as $p).abs().min($p::MAX.next_down());
                (x.next_up() - x) as f64
            }
            fn same_bits(self, other: $p) -> bool {
                self.to_bits() == other.to_bits()
            }
        }
    };
}
precision!(f64 u64);
precision!(f32 u32);

/// By how many units in the last place of the exact result, or of `larger` where that is more, the result is off; nothing
/// in units of infinity.
pub(crate) fn error<P: Precision>(got: P, exact: P, larger: f64) -> f64 {
    let (got, exact) = (got.widen(), exact.widen());
    if larger.is_infinite() {
        return 0.0;
    }
    if got.is_nan() {
        return f64::INFINITY;
    }
    // An infinity and the largest float are one ulp apart.
    let near = |y: f64| y.clamp(-P::MAX, P::MAX);
    let beyond = f64::from(got.is_infinite() != exact.is_infinite());
    (near(got) - near(exact)).abs() / P::ulp(exact.abs().max(larger)) + beyond
}
