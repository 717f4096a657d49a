//! The spherical Bessel functions j₀, j₁, j₂ and the cardinal hyperbolic sine, with their derivatives also at 0.
//!
//! The closed forms, sin x/x and its kin, lose their derivatives near 0 to 0/0 and their digits to cancellation
//! long before. There the power series takes over (Abramowitz and Stegun, 10.1.2):
//! jₙ(x) = xⁿ/(2n + 1)!! · (1 - w/(1!(2n + 3)) + w²/(2!(2n + 3)(2n + 5)) - …) with w = x²/2.

use crate::real::{Part, of};

/// Below this magnitude the series is exact to rounding; above it the closed forms cancel no digits.
const SERIES_BELOW: f64 = 2.0;

/// The first term left out is below 1e-22 for w ≤ 2, and so is its share in derivatives of low order.
const TERMS: u32 = 14;

/// The sum 1 + w/(1!(2n + 3)) + w²/(2!(2n + 3)(2n + 5)) + …
fn series<T: Part>(n: u32, w: T) -> T {
    let one = T::lift(of(1.0));
    (1..=TERMS).rev().fold(one, |sum, k| {
        sum * w / of::<T::Primal>(f64::from(k * (2 * (n + k) + 1))) + of::<T::Primal>(1.0)
    })
}

fn is_small<T: Part>(x: T) -> bool {
    x.primal().abs() < of(SERIES_BELOW)
}

/// -x²/2
fn falling<T: Part>(x: T) -> T {
    x * x * of::<T::Primal>(-0.5)
}

/// j₀(x) = sin x / x
pub(crate) fn sph_j0<T: Part>(x: T) -> T {
    if is_small(x) { series(0, falling(x)) } else { x.sin() / x }
}

/// j₁(x) = (sin x / x - cos x) / x
pub(crate) fn sph_j1<T: Part>(x: T) -> T {
    if is_small(x) { x * series(1, falling(x)) / of::<T::Primal>(3.0) } else { (x.sin() / x - x.cos()) / x }
}

/// j₂(x) = 3 j₁(x) / x - j₀(x)
pub(crate) fn sph_j2<T: Part>(x: T) -> T {
    if is_small(x) {
        x * x * series(2, falling(x)) / of::<T::Primal>(15.0)
    } else {
        sph_j1(x) * of::<T::Primal>(3.0) / x - sph_j0(x)
    }
}

/// sinh x / x
#[cfg(any(test, feature = "nalgebra"))]
pub(crate) fn sinhc<T: Part>(x: T) -> T {
    if is_small(x) { series(0, x * x * of::<T::Primal>(0.5)) } else { x.sinh() / x }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::HyperDual;

    type H = HyperDual<f64, 1>;

    fn jets(x: f64) -> [[f64; 3]; 3] {
        let x = H::variable(x, 0);
        [sph_j0(x), sph_j1(x), sph_j2(x)].map(|y| [y.re, y.eps[0], y.second(0, 0)])
    }

    fn assert_close(a: f64, b: f64, tolerance: f64, what: &str) {
        assert!((a - b).abs() <= tolerance * b.abs(), "{what}: {a:e} is not {b:e}");
    }

    #[test]
    fn at_zero_the_taylor_coefficients() {
        let [j0, j1, j2] = jets(0.0);
        assert_eq!(j0, [1.0, 0.0, -1.0 / 3.0]);
        assert_eq!(j1, [0.0, 1.0 / 3.0, 0.0]);
        assert_eq!(j2, [0.0, 0.0, 2.0 / 15.0]);
    }

    #[test]
    fn near_zero_nothing_cancels() {
        let [j0, j1, j2] = jets(1e-8);
        assert_close(j0[1], -1e-8 / 3.0, 1e-15, "j0'");
        assert_close(j1[0], 1e-8 / 3.0, 1e-15, "j1");
        assert_close(j1[1], 1.0 / 3.0, 1e-15, "j1'");
        assert_close(j1[2], -1e-8 / 5.0, 1e-15, "j1''");
        assert_close(j2[0], 1e-16 / 15.0, 1e-15, "j2");
        assert_close(j2[1], 2e-8 / 15.0, 1e-15, "j2'");
    }

    // x²y″ + 2xy′ + (x² - n(n + 1))y = 0, and the recurrences j₀′ = -j₁, jₙ′ = jₙ₋₁ - (n + 1)jₙ/x: between them they
    // fix the derivatives from values that are themselves checked against tables.
    #[test]
    fn differential_equation_and_recurrences_hold_on_both_sides_of_the_switch() {
        for x in [1e-3, 0.1, 0.5, 1.0, 1.9, 1.999_999, 2.0, 2.1, 3.0, 10.0, -0.7, -5.0] {
            let js = jets(x);
            assert_close(js[0][1], -js[1][0], 1e-14, "j0' = -j1");
            assert_close(js[1][1], js[0][0] - 2.0 * js[1][0] / x, 1e-13, "j1'");
            for (n, [y, d1, d2]) in [0.0, 1.0, 2.0].into_iter().zip(js) {
                let residual = x * x * d2 + 2.0 * x * d1 + (x * x - n * (n + 1.0)) * y;
                let scale = x * x * d2.abs() + 2.0 * (x * d1).abs() + (x * x + n * (n + 1.0)) * y.abs();
                assert!(residual.abs() <= 4e-15 * scale, "n = {n}, x = {x}: {residual:e} of {scale:e}");
            }
        }
    }

    // Abramowitz and Stegun, Table 10.1.
    #[test]
    fn values_of_the_tables() {
        let [j0, j1, j2] = jets(1.0);
        assert_close(j0[0], 0.841_470_984_807_896_5, 1e-15, "j0(1)");
        assert_close(j1[0], 0.301_168_678_939_756_8, 1e-15, "j1(1)");
        assert_close(j2[0], 0.062_035_052_011_373_86, 1e-15, "j2(1)");
    }

    #[test]
    fn sinhc_is_smooth_at_zero() {
        let y = sinhc(H::variable(0.0, 0));
        assert_eq!([y.re, y.eps[0], y.second(0, 0)], [1.0, 0.0, 1.0 / 3.0]);
        for x in [1.0_f64, 1.999_999, 2.0, 3.0] {
            assert_close(sinhc(x), x.sinh() / x, 1e-15, "sinhc");
        }
    }
}
