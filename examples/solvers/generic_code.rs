//! Code that is generic already and never heard of ours, differentiated as it is.
//!
//! Over num-traits' `Float`: the fns of `argmin_testfunctions`, beside their gradients and Hessians by hand. Over num-dual's
//! `DualNum`: a virial coefficient, beside num-dual's own numbers. Over nalgebra's `RealField`: the likelihood of a Gaussian
//! process, through nalgebra's Cholesky factorization, beside its gradient in closed form.
//!
//! `cargo run --release --example generic_code`
#![allow(clippy::cast_precision_loss)] // counts are small

#[path = "../../tests/argmin_functions.rs"]
#[macro_use]
mod argmin_functions;

use argmin_functions::{flat, points};
use argmin_testfunctions as argmin;
use dual_core::nalgebra::{DMatrix, DVector, RealField};
use dual_core::num_dual::{self, DualNum};
use dual_core::{Dual, HyperDual, gradient, hessian};

/// The largest difference of two lists, relative to the largest entry of the second.
fn apart(ours: &[f64], theirs: &[f64]) -> f64 {
    let largest = theirs.iter().fold(f64::MIN_POSITIVE, |m, x| m.max(x.abs()));
    ours.iter().zip(theirs).map(|(a, b)| (a - b).abs() / largest).fold(0.0, f64::max)
}

/// A fn of `argmin_testfunctions` at a hundred points: how far its gradients and its Hessians by hand are from ours, and how far
/// they may be.
struct Compared {
    name: &'static str,
    n: usize,
    gradient: f64,
    hessian: f64,
    tolerance: f64,
}

macro_rules! compare {
    ($($f:ident $gradient:ident $hessian:ident of $n:literal in $lo:literal..$hi:literal to $tolerance:literal $($generic:ident)?;)*) => {
        vec![$( {
            let mut row = Compared { name: stringify!($f), n: $n, gradient: 0.0, hessian: 0.0, tolerance: $tolerance };
            for point in points::<$n>($lo, $hi) {
                // glue
                let (_, by_x) = gradient(|x: [Dual<f64, $n>; $n]| argmin::$f(&x), &point);
                let (_, _, by_x_twice) = hessian(|x: [HyperDual<f64, $n>; $n]| argmin::$f(&x), &point);
                // end of glue
                row.gradient = row.gradient.max(apart(&by_x, &argmin::$gradient(&point)));
                row.hessian = row.hessian.max(apart(&flat(&by_x_twice), &flat::<$n>(&argmin::$hessian(&point))));
            }
            row
        } ),*]
    };
}

/// All of them but `cross_in_tray`, which asks for `Into<f64>` and computes in f64 whatever it is given.
fn functions() -> Vec<Compared> {
    for_each_function!(compare)
}

/// The second virial coefficient of square wells of depth ε and width λσ, in units of σ³, by the temperature in units of ε:
/// B = 2π/3·(1 − (λ³ − 1)(exp(1/T) − 1))
fn virial<D: DualNum<Primitive = f64> + Copy>(t: D, lambda: D) -> D {
    let well = (lambda.powi(3) - 1.0) * t.recip().exp_m1();
    (D::one() - well) * (2.0 * core::f64::consts::FRAC_PI_3)
}

/// Value, ∂B/∂T, ∂B/∂λ, ∂²B/∂T², ∂²B/∂T∂λ, ∂²B/∂λ²: ours, num-dual's, in closed form.
fn virials(t: f64, lambda: f64) -> [[f64; 6]; 3] {
    // glue
    let (f, [by_t, by_lambda], h) =
        hessian(|[t, lambda]: [HyperDual<f64, 2>; 2]| virial(t, lambda), &[t, lambda]);
    // end of glue
    let ours = [f, by_t, by_lambda, h[0][0], h[0][1], h[1][1]];

    let twice = |a, b| num_dual::second_partial_derivative(|(t, lambda)| virial(t, lambda), (a, b));
    let (_, _, _, mixed) = twice(t, lambda);
    let (f, by_t, by_t_twice) = num_dual::second_derivative(|t| virial(t, lambda.into()), t);
    let (_, by_lambda, by_lambda_twice) =
        num_dual::second_derivative(|lambda| virial(t.into(), lambda), lambda);
    let theirs = [f, by_t, by_lambda, by_t_twice, mixed, by_lambda_twice];

    let (c, e, w) = (2.0 * core::f64::consts::FRAC_PI_3, (1.0 / t).exp(), lambda.powi(3) - 1.0);
    let closed = [
        c * (1.0 - w * (e - 1.0)),
        c * w * e / (t * t),
        -3.0 * c * lambda * lambda * (e - 1.0),
        -c * w * e * (2.0 / t.powi(3) + 1.0 / t.powi(4)),
        3.0 * c * lambda * lambda * e / (t * t),
        -6.0 * c * lambda * (e - 1.0),
    ];
    [ours, theirs, closed]
}

/// The logarithm of the likelihood of observations (x, y) under a Gaussian process with the covariance
/// exp(2a − ½(xᵢ − xⱼ)²exp(−2l)) and noise of the deviation exp(s): −½yᵀK⁻¹y − ½ln|K| − n/2·ln 2π
fn likelihood<T: RealField + Copy>([a, l, s]: [T; 3], data: &[(f64, f64)]) -> T {
    let number = |x: f64| T::from_f64(x).expect("a number holds any f64");
    let n = data.len();
    let k = DMatrix::from_fn(n, n, |i, j| {
        let distance = number(data[i].0 - data[j].0) / l.exp();
        let signal = (a * number(2.0) - distance * distance * number(0.5)).exp();
        if i == j { signal + (s * number(2.0)).exp() } else { signal }
    });
    let y = DVector::from_fn(n, |i, _| number(data[i].1));
    let factor = k.cholesky().expect("a covariance is positive definite");
    let determinant = factor.l_dirty().diagonal().iter().fold(T::zero(), |sum, d| sum + d.ln());
    -y.dot(&factor.solve(&y)) * number(0.5)
        - determinant
        - number(0.5 * n as f64 * core::f64::consts::TAU.ln())
}

/// Its gradient in closed form: ½yᵀK⁻¹K′K⁻¹y − ½tr(K⁻¹K′) for each parameter (Rasmussen and Williams, Gaussian Processes
/// for Machine Learning, 5.9).
fn gradient_of_likelihood([a, l, s]: [f64; 3], data: &[(f64, f64)]) -> [f64; 3] {
    let n = data.len();
    let squared = |i: usize, j: usize| ((data[i].0 - data[j].0) / l.exp()).powi(2);
    let signal = DMatrix::from_fn(n, n, |i, j| (2.0 * a - 0.5 * squared(i, j)).exp());
    let noise = DMatrix::from_diagonal_element(n, n, (2.0 * s).exp());
    let inverse = (&signal + &noise).try_inverse().expect("a covariance is regular");
    let weighted = &inverse * DVector::from_fn(n, |i, _| data[i].1);
    let along = |by: DMatrix<f64>| 0.5 * (weighted.dot(&(&by * &weighted)) - (&inverse * by).trace());
    [along(&signal * 2.0), along(signal.map_with_location(|i, j, k| k * squared(i, j))), along(noise * 2.0)]
}

/// A wave seen at twelve places.
fn observations() -> Vec<(f64, f64)> {
    (0..12).map(|i| 0.5 * f64::from(i)).map(|x| (x, x.sin() + 0.1 * (7.0 * x).cos())).collect()
}

fn main() {
    println!("Float: argmin_testfunctions at 100 points each, derivatives by hand apart from ours by");
    println!("  {:<18}{:>3}{:>14}{:>14}", "", "n", "gradient", "Hessian");
    let functions = functions();
    for f in &functions {
        println!("  {:<18}{:>3}{:>14.1e}{:>14.1e}", f.name, f.n, f.gradient, f.hessian);
    }
    let agree = functions.iter().filter(|f| f.gradient.max(f.hessian) <= f.tolerance).count();
    println!("  {agree} of {} agree", functions.len());

    println!("\nDualNum: virial coefficient of square wells, T = 1.3, λ = 1.5");
    println!("  {:<10}{:>22}{:>22}{:>22}", "", "ours", "num-dual's", "closed form");
    let [ours, theirs, closed] = virials(1.3, 1.5);
    for (i, name) in ["B", "∂B/∂T", "∂B/∂λ", "∂²B/∂T²", "∂²B/∂T∂λ", "∂²B/∂λ²"].iter().enumerate()
    {
        println!("  {name:<10}{:>22.15}{:>22.15}{:>22.15}", ours[i], theirs[i], closed[i]);
    }

    println!(
        "\nRealField: likelihood of a Gaussian process, by the logarithms of amplitude, length and noise"
    );
    println!("  {:<10}{:>22}{:>22}", "", "ours", "closed form");
    let (at, data) = ([0.2, 0.1, -1.5], observations());
    // glue
    let (value, ours) = gradient(|p: [Dual<f64, 3>; 3]| likelihood(p, &data), &at);
    // end of glue
    println!("  {:<10}{value:>22.15}{:>22.15}", "value", likelihood(at, &data));
    for (i, name) in ["amplitude", "length", "noise"].iter().enumerate() {
        println!("  {name:<10}{:>22.15}{:>22.15}", ours[i], gradient_of_likelihood(at, &data)[i]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn derivatives_by_hand_are_ours() {
        let all = functions();
        assert_eq!(all.len(), 22);
        for f in all {
            assert!(
                f.gradient <= f.tolerance && f.hessian <= f.tolerance,
                "{}: {:e} {:e}",
                f.name,
                f.gradient,
                f.hessian
            );
        }
    }

    #[test]
    fn dual_num() {
        for t in [0.4, 1.3, 5.0] {
            for lambda in [1.1, 1.5, 2.0] {
                let [ours, theirs, closed] = virials(t, lambda);
                for i in 0..6 {
                    let near = |a: f64, b: f64| (a - b).abs() <= 1e-14 * b.abs().max(closed[0].abs());
                    assert!(
                        near(ours[i], closed[i]) && near(theirs[i], closed[i]),
                        "{ours:?} {theirs:?} {closed:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn real_field() {
        let data = observations();
        for at in [[0.2_f64, 0.1, -1.5], [-0.5, 0.6, -0.7], [1.0, -0.4, -2.0]] {
            let (value, ours) = gradient(|p: [Dual<f64, 3>; 3]| likelihood(p, &data), &at);
            assert_eq!(value.to_bits(), likelihood(at, &data).to_bits());
            assert!(apart(&ours, &gradient_of_likelihood(at, &data)) < 1e-12);

            // Second derivatives, beside differences of the gradient in closed form.
            let (_, first, second) = hessian(|p: [HyperDual<f64, 3>; 3]| likelihood(p, &data), &at);
            assert_eq!(first, ours);
            for (j, row) in second.iter().enumerate() {
                let moved = |h: f64| {
                    gradient_of_likelihood(
                        std::array::from_fn(|i| if i == j { at[i] + h } else { at[i] }),
                        &data,
                    )
                };
                let differences: Vec<f64> =
                    moved(1e-5).iter().zip(moved(-1e-5)).map(|(a, b)| (a - b) / 2e-5).collect();
                assert!(apart(row, &differences) < 1e-7, "{row:?} {differences:?}");
            }
        }
    }
}
