//! Complex numbers within fns of real ones.

use dual_core::nalgebra::Complex;
use dual_core::{assert_grad, assert_hessian, differentiable};

type Complex64 = Complex<f64>;

/// The gain of a resonant circuit at an angular frequency.
#[differentiable]
fn gain(omega: f64, r: f64, l: f64, c: f64) -> f64 {
    let coil = Complex64::new(r, omega * l);
    let capacitor = Complex::new(0.0, -1.0 / (omega * c));
    (capacitor / (coil + capacitor)).norm()
}

/// All operators, between complex numbers, active and passive, and scalars, by value and by reference.
#[differentiable]
fn operators(x: f64, y: f64) -> f64 {
    let (z, c) = (Complex64::new(x, y), Complex64::new(0.5, -1.25));
    let pairs = [z + c, c + z, z - c, c - z, z * c, c * z, z / c, c / z, z * z, z / (z + c)];
    let scalars = [z + 2.0, 2.0 + z, z - 2.0, 2.0 - z, z * 2.0, 2.0 * z, z / 2.0, 2.0 / z];
    let active = [z + x, x + z, z - x, x - z, z * x, x * z, z / x, x / z];
    let mixed = [c + x, x + c, c - x, x - c, c * x, x * c, c / x, x / c];
    let (p, q, s) = (&z, &c, &x);
    let borrowed = [p + q, q - p, p * q, p / q, -p, p * s, s * p, q * s, z * p, p * z, p / 3.0];
    let mut total = -z;
    let mut weight = 0.0;
    for w in pairs.iter().chain(&scalars).chain(&active).chain(&mixed).chain(&borrowed) {
        total += w * Complex::new(weight, 1.0);
        weight += 0.1;
    }
    total *= z;
    total -= c;
    total /= z;
    total += x;
    total *= 0.01;
    total -= 1.0;
    total /= y;
    total.re * total.im
}

/// Parts, literals, patterns, branches, and a passive variable that becomes active.
#[differentiable]
fn parts(x: f64, y: f64) -> f64 {
    let mut z = Complex64 { re: 1.0, im: y };
    z.re = x * y;
    z.im += x;
    let Complex { re, im } = z.conj();
    let mut w = Complex::new(0.0, 0.0);
    if re > 0.5 {
        w = z.scale(2.0).unscale(3.0);
    }
    w.re -= im;
    let other = if im < 0.0 { Complex64::i() } else { w };
    (w + other).norm_sqr()
}

/// A polynomial by Horner, a series that stops, sums and products.
#[differentiable]
fn series(x: f64, y: f64) -> f64 {
    let coefficients = [Complex64::new(1.0, 0.5), Complex64::new(-0.25, 0.0), Complex64::new(0.0, 2.0)];
    let z = Complex64::new(x, y);
    let polynomial = coefficients.iter().rev().fold(Complex64::new(0.0, 0.0), |sum, c| sum * z + c);
    let mut term = Complex64::new(1.0, 0.0);
    let mut exponential = term;
    for n in 1..60 {
        term = term * z / f64::from(n);
        exponential += term;
        if term.norm() < 1e-17 * exponential.norm() {
            break;
        }
    }
    let powers: Vec<Complex64> = (1..4).map(|n| z.powi(n)).collect();
    let sum: Complex64 = powers.iter().sum();
    let product = powers.iter().product::<Complex64>();
    (polynomial * exponential + sum / product).re
}

/// What it looks at is the value.
#[differentiable]
fn iterations(x: f64, y: f64) -> f64 {
    let (c, mut z) = (Complex64::new(x, y), Complex64::default());
    let mut count = 0;
    while z.norm_sqr() < 4.0 && count < 12 {
        z = z * z + c;
        count += 1;
    }
    assert!(!z.is_nan(), "{z} of {c}");
    z.norm().ln() + f64::from(count)
}

#[differentiable]
fn impedance(omega: f64, branches: &[(f64, f64)]) -> Complex64 {
    let admittance: Complex64 = branches.iter().map(|&(r, l)| Complex64::new(r, omega * l).inv()).sum();
    1.0 / admittance
}

/// Calls of fns that take and give complex numbers.
#[differentiable]
fn dissipated(omega: f64, r: f64) -> f64 {
    let z = impedance(omega, &[(r, 0.5), (2.0, 0.25)]);
    let current = Complex64::from(3.0) / z;
    (current.norm_sqr() * z).re
}

/// A slope of a fn of a complex number, by which derivatives are taken again.
#[differentiable]
fn potential(z: Complex64) -> f64 {
    (z * z + 1.0).norm().ln()
}

#[differentiable]
fn force(x: f64, y: f64) -> f64 {
    let slopes = grad_potential(Complex64::new(x, y));
    slopes.re * slopes.re + slopes.im * slopes.im
}

#[differentiable]
fn in_single_precision(x: f32, y: f32) -> f32 {
    let z = Complex::<f32>::new(x, y);
    (z.exp() * z.conj()).re
}

#[test]
fn the_harness_agrees() {
    for (x, y) in [(0.7, 0.4), (1.3, -0.6), (-0.4, 0.9)] {
        assert_grad!(operators(x, y));
        assert_hessian!(operators(x, y));
        assert_grad!(parts(x, y));
        assert_hessian!(parts(x, y));
        assert_grad!(series(x, y));
        assert_hessian!(series(x, y));
        assert_grad!(iterations(x, y));
        assert_hessian!(iterations(x, y));
        assert_grad!(potential(Complex64::new(x, y)));
        assert_grad!(force(x, y));
        assert_hessian!(force(x, y));
    }
    assert_grad!(gain(1.3, 0.5, 0.8, 1.1));
    assert_hessian!(gain(1.3, 0.5, 0.8, 1.1));
    assert_grad!(dissipated(1.3, 0.8));
    assert_hessian!(dissipated(1.3, 0.8));
    dual_core::assert_jacobian!(impedance(1.3, &[(0.8, 0.5), (2.0, 0.25)]));
    assert_grad!(in_single_precision(0.7, 0.4));
}

#[test]
fn values_are_those_of_the_fns() {
    for (x, y) in [(0.7, 0.4), (1.3, -0.6), (-0.4, 0.9), (0.0, -0.0), (f64::INFINITY, 1.0), (1e200, 1e-200)] {
        let same = |a: f64, b: f64| a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan();
        assert!(same(value_and_grad_operators(x, y).0, operators(x, y)), "{x} {y}");
        assert!(same(value_and_grad_parts(x, y).0, parts(x, y)), "{x} {y}");
        assert!(same(value_and_grad_series(x, y).0, series(x, y)), "{x} {y}");
        assert!(same(value_and_grad_gain(x, y, 0.8, 1.1).0, gain(x, y, 0.8, 1.1)), "{x} {y}");
        assert!(same(value_and_grad_force(x, y).0, force(x, y)), "{x} {y}");
    }
}

/// d/dx |1 / (1 - ω²lc + iωrc)| by hand.
#[test]
fn the_gain_by_hand() {
    let (omega, r, l, c) = (1.3_f64, 0.5, 0.8, 1.1);
    let (a, b) = (1.0 - omega * omega * l * c, omega * r * c);
    let cube = (a * a + b * b).powf(-1.5);
    let by_hand = [
        -cube * (a * -2.0 * omega * l * c + b * r * c),
        -cube * b * omega * c,
        cube * a * omega * omega * c,
        -cube * (a * -omega * omega * l + b * omega * r),
    ];
    for (slope, expected) in grad_gain(omega, r, l, c).into_iter().zip(by_hand) {
        assert!((slope - expected).abs() < 1e-14, "{slope}, not {expected}");
    }
}
