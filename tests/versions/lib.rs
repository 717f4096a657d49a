//! Users' nalgebra and num-dual may be of another version than ours: floats in arrays and slices go between them.
//!
//! Each test is a crate with one version; the README's code, its bridges included, runs here.

pub use dual_core;
use dual_core::differentiable;

/// A chain of springs.
#[differentiable]
pub fn energy(x: &[f64]) -> f64 {
    x.windows(2).map(|w| (w[1] - w[0] - 1.0).powi(2) + 0.1 * (w[1] - w[0]).powi(4)).sum::<f64>() + x[0] * x[0]
}

/// Where it is at rest, the slope of `energy`, by hand.
pub fn force(x: &[f64]) -> Vec<f64> {
    let mut force = vec![0.0; x.len()];
    force[0] = 2.0 * x[0];
    for i in 1..x.len() {
        let d = x[i] - x[i - 1];
        let slope = 2.0 * (d - 1.0) + 0.4 * d.powi(3);
        force[i] += slope;
        force[i - 1] -= slope;
    }
    force
}

/// Cylinder coordinates.
#[differentiable]
pub fn polar([r, angle, height]: [f64; 3]) -> [f64; 2] {
    [r * angle.cos(), r * angle.sin() + height * r]
}

/// A matrix by columns, as nalgebra stores it; the square of (1, 1)ᵀ·M.
#[differentiable]
pub fn weighed(columns: [[f64; 2]; 3]) -> f64 {
    columns.iter().map(|c| (c[0] + c[1]).powi(2)).sum()
}

/// What goes between our arrays and slices and the vectors and matrices of this nalgebra.
#[macro_export]
macro_rules! nalgebra {
    ($nalgebra:ident) => {
        use ::$nalgebra::{DMatrix, DVector, SMatrix, SVector};
        use $crate::{force, grad_energy, grad_weighed, hessian_energy, jacobian_polar, jvp_energy};

        #[test]
        fn newton_with_its_vectors() {
            let mut x = DVector::from_vec(vec![0.5, -0.3, 1.7, 2.0]);
            let n = x.len();
            for _ in 0..20 {
                let gradient = DVector::from_vec(grad_energy(x.as_slice()));
                let rows = hessian_energy(x.as_slice());
                let hessian = DMatrix::from_fn(n, n, |i, j| rows[i][j]);
                x -= hessian.cholesky().unwrap().solve(&gradient);
            }
            assert!(force(x.as_slice()).iter().all(|f| f.abs() < 1e-14), "{x}");
            assert!(x[0].abs() < 1e-14 && x[1] > 0.7);
        }

        #[test]
        fn vectors_and_matrices_of_fixed_size() {
            let p = SVector::<f64, 3>::new(2.0, 0.5, 0.25);
            let rows = SMatrix::<f64, 3, 2>::from(jacobian_polar(p.into()));
            let (sin, cos) = 0.5_f64.sin_cos();
            let exact = SMatrix::<f64, 2, 3>::new(cos, -2.0 * sin, 0.0, sin + 0.25, 2.0 * cos, 2.0);
            assert!((rows.transpose() - exact).amax() < 1e-15);

            let m = SMatrix::<f64, 2, 3>::new(1.0, 2.0, 3.0, 4.0, 5.0, 6.0);
            let gradient = SMatrix::<f64, 2, 3>::from(grad_weighed(m.into()));
            assert_eq!(gradient, SMatrix::<f64, 2, 3>::new(10.0, 14.0, 18.0, 10.0, 14.0, 18.0));
        }

        #[test]
        fn along_its_vectors() {
            let x = DVector::from_vec(vec![0.5, -0.3, 1.7]);
            let v = DVector::from_vec(vec![1.0, 2.0, -1.0]);
            let (_, slope) = jvp_energy(x.as_slice(), v.as_slice());
            assert!((slope - DVector::from_vec(force(x.as_slice())).dot(&v)).abs() < 1e-14);
        }
    };
}

/// What goes between our fns and the numbers of this num-dual, whose bound of generic code is that.
#[macro_export]
macro_rules! num_dual {
    ($num_dual:ident, $($bound:tt)*) => {
        use $crate::dual_core::{assert_grad, differentiable};
        use $crate::{energy, force, jvp_energy};
        use ::$num_dual::{Dual64, DualNum, first_derivative, second_derivative};

        /// Code of theirs.
        fn model<D: $($bound)* + Copy>(x: D) -> D {
            (x.sin() * x).exp()
        }
        fn slope(x: f64) -> f64 {
            first_derivative(|x| model(x), x).1
        }
        /// Of theirs in a fn of ours, by a rule.
        #[differentiable(derivative = slope, only(grad, value_and_grad, jvp))]
        fn theirs(x: f64) -> f64 {
            model(x)
        }
        #[differentiable(only(grad, value_and_grad, jvp))]
        fn both(x: f64, y: f64) -> f64 {
            theirs(x * y) + y
        }

        /// A fn of ours among numbers of theirs.
        fn ours(x: Dual64, y: Dual64) -> Dual64 {
            let (re, eps) = jvp_energy(&[x.re, y.re], &[x.eps, y.eps]);
            Dual64::new(re, eps)
        }

        #[test]
        fn theirs_in_ours() {
            assert_grad!(both(0.7, 1.3));
            let (value, slope) = ((0.7_f64.sin() * 0.7).exp(), 0.7_f64.sin() + 0.7 * 0.7_f64.cos());
            assert!((grad_theirs(0.7) - slope * value).abs() < 1e-14);
        }

        #[test]
        fn ours_in_theirs() {
            let (value, along) = first_derivative(|t: Dual64| ours(t.sin(), t * t), 0.4);
            let x = [0.4_f64.sin(), 0.16];
            assert_eq!(value, energy(&x));
            let force = force(&x);
            assert!((along - (force[0] * 0.4_f64.cos() + force[1] * 0.8)).abs() < 1e-14);
        }

        /// Both crates differentiate the same code, each in its own numbers.
        #[test]
        fn second_derivatives() {
            #[differentiable]
            fn same(x: f64) -> f64 {
                (x.sin() * x).exp()
            }
            let (_, _, second) = second_derivative(|x| model(x), 0.7);
            assert!((hessian_same(0.7) - second).abs() < 1e-13);
        }
    };
}

/// The README's code runs.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
