//! Complex numbers in arguments and results: two floats each, whose slopes stand in a number of the same form.

use dual_core::nalgebra::Complex;
use dual_core::{Differentiable, Tree, assert_grad, assert_jacobian, differentiable};

mod types {
    pub(super) type Complex64 = dual_core::nalgebra::Complex<f64>;
    pub(super) type Phasor = Complex64;
}
use types::{Complex64, Phasor};

#[differentiable]
fn by_value(z: Complex64, x: f64) -> f64 {
    (z * x).exp().re
}

#[differentiable]
fn by_reference(z: &Complex<f64>) -> Complex<f64> {
    z * z
}

#[differentiable]
fn of_another_name(z: Phasor) -> (f64, Phasor) {
    (z.norm(), Phasor::new(z.im, z.re))
}

#[differentiable]
fn of_many(roots: &[Complex64], z: [Complex64; 2]) -> Option<Complex64> {
    let first = roots.first()?;
    Some(roots.iter().skip(1).fold(z[0] - first, |product, root| product * (z[1] - root)))
}

#[differentiable]
fn spectrum(signal: [f64; 3]) -> Vec<Complex64> {
    let turn = |k: u8, n: u8| Complex64::cis(-std::f64::consts::TAU * f64::from(k * n) / 3.0);
    (0..3).map(|k| (0..).zip(&signal).map(|(n, x)| turn(k, n) * x).sum()).collect()
}

#[derive(Differentiable, Clone, Debug, PartialEq)]
struct Pole<T = f64> {
    at: Complex<T>,
    residue: T,
}

#[differentiable]
fn response(pole: &Pole, omega: f64) -> f64 {
    (pole.residue / (Complex::new(0.0, omega) - pole.at)).norm_sqr()
}

#[differentiable]
fn moved(pole: &Pole, by: f64) -> Pole {
    Pole { at: pole.at * Complex64::new(by, 1.0), residue: pole.at.re }
}

#[test]
fn slopes_have_the_form_of_what_they_are_taken_by() {
    let z = Complex64::new(0.3, -0.8);
    let (by_z, by_x) = grad_by_value(z, 1.5);
    let slope = 1.5 * (z * 1.5).exp();
    assert!((by_z - slope.conj()).norm() < 1e-15 && (by_x - (z * (z * 1.5).exp()).re).abs() < 1e-15);
    assert_eq!(jacobian_by_reference(&z), Complex::new(Complex64::new(0.6, 1.6), Complex64::new(-1.6, 0.6)));
    assert_eq!(z.labels("z"), ["z.re", "z.im"]);
    let slopes = grad_response(&Pole { at: z, residue: 2.0 }, 1.0);
    assert!(slopes.0.residue > 0.0);
}

#[test]
fn the_harness_agrees() {
    let z = Complex64::new(0.3, -0.8);
    assert_grad!(by_value(z, 1.5));
    assert_jacobian!(by_reference(&z));
    assert_jacobian!(of_another_name(z));
    assert_jacobian!(of_many(&[z, z + 1.0, z * 2.0], [Complex64::new(1.0, 1.0), Complex64::new(0.5, 2.0)]));
    assert_jacobian!(spectrum([0.5, -1.0, 2.0]));
    assert_grad!(response(&Pole { at: z, residue: 2.0 }, 1.0));
    assert_jacobian!(moved(&Pole { at: z, residue: 2.0 }, 1.5));
}
