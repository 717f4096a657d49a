//! The functions of complex numbers: values of num-complex to the last bit, and slopes of a complex derivative.

use dual_core::differentiable;
use dual_core::nalgebra::Complex;

type C = Complex<f64>;

/// Points in each quadrant, on the axes on both sides of their cuts, and where short cuts of num-complex lie.
fn points() -> Vec<C> {
    let inside = [(0.7, 0.4), (-0.6, 0.9), (-1.2, -0.3), (0.3, -2.1)];
    let axes = [(1.5, 0.0), (1.5, -0.0), (0.4, 0.0), (0.0, 0.8), (0.0, -1.7), (-0.0, 0.8)];
    let negative = [(-0.5, 0.0), (-0.5, -0.0), (-2.5, 0.0), (-2.5, -0.0)];
    inside.into_iter().chain(axes).chain(negative).map(|(re, im)| C::new(re, im)).collect()
}

/// Where nothing is finite, or nothing smooth: values only.
fn edges() -> Vec<C> {
    let parts = [0.0, -0.0, 1.0, -1.0, 1e-200, 1e200, f64::INFINITY, f64::NEG_INFINITY, f64::NAN];
    parts.iter().flat_map(|&re| parts.map(|im| C::new(re, im))).collect()
}

fn same_bits(a: C, b: C) -> bool {
    let same = |a: f64, b: f64| a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan();
    same(a.re, b.re) && same(a.im, b.im)
}

/// Whether two slopes agree to a few last digits of the larger one.
fn close(a: C, b: C) -> bool {
    (a - b).norm() <= 2e-14 * b.norm().max(1.0)
}

macro_rules! analytic {
    ($( $name:ident |$z:ident| $body:expr => $slope:expr; )*) => { $(
        mod $name {
            use super::*;

            #[differentiable]
            fn f($z: C) -> C {
                $body
            }

            #[differentiable]
            fn size($z: C) -> f64 {
                let w = f($z);
                w.re * w.re + 3.0 * w.im
            }

            #[test]
            fn has_the_slopes_of_its_derivative() {
                for $z in points() {
                    let (value, slopes) = value_and_jacobian_f($z);
                    assert!(same_bits(value, f($z)), "{value} of {}", $z);
                    let slope: C = $slope;
                    // Cauchy and Riemann.
                    let (by_re, by_im) = (C::new(slopes.re.re, slopes.im.re), C::new(slopes.re.im, slopes.im.im));
                    assert!(close(by_re, slope), "at {}: {by_re}, not {slope}", $z);
                    assert!(close(by_im, slope * C::i()), "at {}: {by_im}, not {}", $z, slope * C::i());
                }
            }

            #[test]
            fn bends_as_differences_say() {
                for $z in points() {
                    // Off the cuts, which differences would step over.
                    if $z.im != 0.0 && $z.re != 0.0 {
                        dual_core::assert_grad!(size($z));
                        dual_core::assert_hessian!(size($z));
                    }
                }
            }

            #[test]
            fn has_the_value_of_num_complex_everywhere() {
                for $z in edges().into_iter().chain(points()) {
                    assert!(same_bits(value_and_jacobian_f($z).0, f($z)), "{} of {}", f($z), $z);
                    assert!(value_and_grad_size($z).0.to_bits() == size($z).to_bits() || size($z).is_nan(), "{}", $z);
                }
            }
        }
    )* };
}

analytic! {
    exp |z| z.exp() => z.exp();
    exp2 |z| z.exp2() => z.exp2() * 2.0_f64.ln();
    ln |z| z.ln() => z.inv();
    log2 |z| z.log2() => z.inv() / 2.0_f64.ln();
    log10 |z| z.log10() => z.inv() / 10.0_f64.ln();
    log |z| z.log(3.0) => z.inv() / 3.0_f64.ln();
    sqrt |z| z.sqrt() => 0.5 / z.sqrt();
    cbrt |z| z.cbrt() => z.cbrt() / (3.0 * z);
    sin |z| z.sin() => z.cos();
    cos |z| z.cos() => -z.sin();
    tan |z| z.tan() => 1.0 + z.tan() * z.tan();
    asin |z| z.asin() => 1.0 / (one() - z * z).sqrt();
    acos |z| z.acos() => -1.0 / (one() - z * z).sqrt();
    atan |z| z.atan() => 1.0 / (1.0 + z * z);
    sinh |z| z.sinh() => z.cosh();
    cosh |z| z.cosh() => z.sinh();
    tanh |z| z.tanh() => 1.0 - z.tanh() * z.tanh();
    asinh |z| z.asinh() => 1.0 / (one() + z * z).sqrt();
    acosh |z| z.acosh() => 1.0 / ((z - one()).sqrt() * (z + one()).sqrt());
    atanh |z| z.atanh() => 1.0 / (1.0 - z * z);
    powi |z| z.powi(5) => 5.0 * z.powi(4);
    powi_below_zero |z| z.powi(-3) => -3.0 * z.powi(-4);
    powi_zero |z| z.powi(0) => 0.0 * z;
    powu |z| z.powu(3) => 3.0 * z * z;
    powf |z| z.powf(2.5) => 2.5 * z.powf(1.5);
    powc |z| z.powc(C::new(0.5, 1.5)) => C::new(0.5, 1.5) * z.powc(C::new(-0.5, 1.5));
    power_of_itself |z| z.powc(z) => z.powc(z) * (z.ln() + 1.0);
    expf |z| z.expf(2.5) => z.expf(2.5) * 2.5_f64.ln();
    inv |z| z.inv() => -1.0 / (z * z);
    finv |z| z.finv() => -1.0 / (z * z);
    fdiv |z| z.fdiv(z * z + 2.5) => (2.5 - z * z) / ((z * z + 2.5) * (z * z + 2.5));
}

/// One, as num-complex has it in its formulas: on a cut the sign of the zero in a sum says on which side the value is.
fn one() -> C {
    C::new(1.0, 0.0)
}

#[differentiable]
fn distance(z: C) -> f64 {
    z.norm() + 0.3 * z.arg() + z.l1_norm() * z.norm_sqr()
}

#[test]
fn what_is_real_of_a_complex_number() {
    for z in points() {
        let (value, slopes) = value_and_grad_distance(z);
        assert_eq!(value.to_bits(), distance(z).to_bits());
        let (r, square, around) = (z.norm(), z.norm_sqr(), z.l1_norm());
        let by = |x: f64, y: f64, turn: f64| {
            let away = if x == 0.0 { 0.0 } else { x.signum() };
            x / r + 0.3 * turn * y / square + away * square + around * 2.0 * x
        };
        assert!(close(slopes, C::new(by(z.re, z.im, -1.0), by(z.im, z.re, 1.0))), "{z}: {slopes}");
    }
}

#[differentiable]
fn there_and_back(r: f64, angle: f64) -> [f64; 4] {
    let z = C::from_polar(r, angle) * C::cis(0.5 * angle);
    let (far, turned) = z.to_polar();
    [z.re, z.im, far, turned]
}

#[test]
fn polar_coordinates() {
    let (value, slopes) = value_and_jacobian_there_and_back(1.5, 0.4);
    assert_eq!(value, there_and_back(1.5, 0.4));
    let expected =
        [[0.6f64.cos(), -2.25 * 0.6f64.sin()], [0.6f64.sin(), 2.25 * 0.6f64.cos()], [1.0, 0.0], [0.0, 1.5]];
    for (row, expected) in slopes.iter().zip(expected) {
        assert!(row.iter().zip(expected).all(|(a, b)| (a - b).abs() < 1e-15), "{row:?}, not {expected:?}");
    }
}

#[differentiable]
fn cubed(z: C) -> C {
    z.powf(3.0)
}

#[test]
fn whole_powers_have_slopes_at_the_origin() {
    assert_eq!(jacobian_cubed(C::ZERO), Complex { re: C::ZERO, im: C::ZERO });
}
