//! Annotated fns that call the generated fns of others: energies, forces, sensitivities.
#![cfg(feature = "full")] // nalgebra

use dual_core::nalgebra::{self, Matrix2, SVector, Vector2, vector};
use dual_core::{assert_grad, assert_hessian, assert_jacobian, derivatives, differentiable};

#[differentiable]
fn sum(x: f64, y: f64) -> f64 {
    x + y
}

/// x · ∂(x + y)/∂y, which is x: a lane that confused the two derivatives would give 2 for its slope.
#[differentiable]
fn confusing(x: f64) -> f64 {
    x * grad_sum(x, 1.0)[1]
}

#[test]
fn perturbations_are_not_confused() {
    assert_eq!(grad_confusing(3.0), 1.0);
    assert_eq!(hessian_confusing(3.0), 0.0);
}

#[differentiable]
fn product(x: f64, y: f64) -> f64 {
    x * y
}

/// x · ∂(x·y)/∂y = x².
#[differentiable]
fn nested_in_its_own_variable(x: f64) -> f64 {
    let inner = |y: f64| grad_product(x, y)[1];
    x * inner(2.0)
}

#[test]
fn what_is_active_outside_is_constant_inside() {
    assert_eq!(grad_nested_in_its_own_variable(3.0), 6.0);
    assert_eq!(hessian_nested_in_its_own_variable(3.0), 2.0);
}

#[differentiable]
fn morse(r: f64, depth: f64, width: f64) -> f64 {
    let s = 1.0 - (-width * (r - 1.4)).exp();
    depth * s * s
}

/// -∂E/∂r, and its sensitivity to the parameters.
#[differentiable]
fn force(r: f64, depth: f64, width: f64) -> f64 {
    -grad_morse(r, depth, width)[0]
}

#[differentiable]
fn work_and_force(r: f64, depth: f64) -> f64 {
    let (energy, [slope, _, _]) = value_and_grad_morse(r, depth, 1.1);
    energy * slope
}

#[test]
fn forces_have_sensitivities() {
    let (r, depth, width) = (1.9, 4.5, 1.2);
    assert_eq!(force(r, depth, width).to_bits(), (-grad_morse(r, depth, width)[0]).to_bits());
    // Against the Hessian of the energy, of which the gradient of a force is the negative first row.
    let row = hessian_morse(r, depth, width)[0].map(|e| -e);
    for (got, want) in grad_force(r, depth, width).into_iter().zip(row) {
        assert!((got - want).abs() <= 1e-14 * want.abs().max(1.0), "{got} is not {want}");
    }
    assert_grad!(force(1.9, 4.5, 1.2));
    assert_hessian!(force(1.9, 4.5, 1.2));
    assert_grad!(work_and_force(1.9, 4.5));
    assert_hessian!(work_and_force(1.9, 4.5));
}

#[differentiable]
fn residual(x: [f64; 2], c: f64) -> [f64; 2] {
    [x[0] * x[0] + x[1] * x[1] - c, x[0].exp() - x[1]]
}

/// Newton's method with the generated Jacobian: at convergence its derivative is that of the root.
#[differentiable]
fn root(c: f64) -> f64 {
    let mut x = [0.5, 1.5];
    for _ in 0..12 {
        let f = residual(x, c);
        let j = jacobian_residual(x, c);
        let ([a, b], [d, e]) = ([j[0].0[0], j[0].0[1]], [j[1].0[0], j[1].0[1]]);
        let det = a * e - b * d;
        x[0] -= (e * f[0] - b * f[1]) / det;
        x[1] -= (a * f[1] - d * f[0]) / det;
    }
    x[0]
}

#[test]
fn newtons_method_inside_a_model() {
    let c = 4.0;
    let x = root(c);
    // dx/dc = 1 / (2x + 2e²ˣ) on the curve x² + e²ˣ = c.
    let slope = 1.0 / (2.0 * x + 2.0 * (2.0 * x).exp());
    let curvature = -(2.0 + 4.0 * (2.0 * x).exp()) * slope.powi(3);
    assert!((grad_root(c) - slope).abs() < 1e-14);
    assert!((hessian_root(c) - curvature).abs() < 1e-14);
    assert_grad!(root(4.0));
    assert_hessian!(root(4.0));
}

#[differentiable]
fn wave(x: f64, k: f64) -> f64 {
    (k * x).sin() * x.exp()
}

#[differentiable]
fn at_fixed_k(x: f64) -> f64 {
    wave(x, 2.0)
}

/// y″ + 2y′ - y of the wave, by its series.
#[differentiable]
fn operator(x: f64) -> f64 {
    let [y, slope, curvature] = derivatives_at_fixed_k::<2>(x);
    curvature + 2.0 * slope - y
}

#[test]
fn a_differential_operator() {
    let d = derivatives::<4>(|x| (x * 2.0).sin() * x.exp(), 0.3);
    let close = |a: f64, b: f64| (a - b).abs() < 1e-13 * b.abs().max(1.0);
    assert!(close(operator(0.3), d[2] + 2.0 * d[1] - d[0]));
    assert!(close(grad_operator(0.3), d[3] + 2.0 * d[2] - d[1]));
    assert!(close(hessian_operator(0.3), d[4] + 2.0 * d[3] - d[2]));
}

#[differentiable]
fn potential(q: &SVector<f64, 2>, stiffness: f64) -> f64 {
    let r = q.norm();
    stiffness * (r - 1.0).powi(2) + q[0] * q[1]
}

/// A step of the leapfrog method along the generated force.
#[differentiable]
fn leapfrog(q: &SVector<f64, 2>, stiffness: f64) -> SVector<f64, 2> {
    let mut q = *q;
    let mut p = vector![0.1, -0.2];
    for _ in 0..5 {
        let (dq, _) = grad_potential(&q, stiffness);
        p -= dq * 0.05;
        q += p * 0.05;
    }
    q
}

#[test]
fn forces_along_a_path() {
    assert_jacobian!(leapfrog(&vector![0.8, 0.9], 3.0));
}

#[differentiable]
fn energy(x: &[f64]) -> f64 {
    x.windows(2).map(|w| (w[1] - w[0]).powi(4)).sum()
}

/// The squared norm of the force on a chain.
#[differentiable]
fn unrest(x: &[f64]) -> f64 {
    grad_energy(x).iter().map(|g| g * g).sum()
}

#[test]
fn slices_of_any_length() {
    assert_grad!(unrest(&[0.1, 0.4, 0.2, 0.9]));
    assert_hessian!(unrest(&[0.1, 0.4, 0.2, 0.9]));
    let long: Vec<f64> = (0..11).map(|i| f64::from(i * i) * 0.03).collect();
    assert_grad!(unrest(&long));
}

#[differentiable]
fn half_square(x: f64, n: usize) -> Option<f64> {
    (n > 0).then_some(0.5 * x * x)
}

#[differentiable]
fn of_an_option(x: f64, n: usize) -> Option<f64> {
    let slope = grad_half_square(x, n)?;
    Some(slope * x)
}

#[test]
fn options_pass_through() {
    assert_eq!(grad_of_an_option(3.0, 1), Some(6.0));
    assert_eq!(grad_of_an_option(3.0, 0), None);
}

struct Spring {
    k: f64,
}

impl Spring {
    #[differentiable]
    fn energy(&self, x: f64, y: f64) -> f64 {
        0.5 * self.k * (x - y).powi(2) + x.powi(4)
    }

    #[differentiable]
    fn tension(&self, x: f64, y: f64) -> f64 {
        let [t, _] = self.grad_energy(x, y);
        t
    }
}

#[test]
fn methods_compose() {
    let spring = Spring { k: 2.0 };
    assert_eq!(spring.tension(1.5, 0.5), 2.0 + 4.0 * 1.5_f64.powi(3));
    assert_eq!(spring.grad_tension(1.5, 0.5), [2.0 + 12.0 * 2.25, -2.0]);
    assert_grad!(spring.tension(1.5, 0.5));
}

#[differentiable]
fn curvature_of_the_well(depth: f64) -> f64 {
    hessian_morse(1.4, depth, 1.1)[0][0]
}

#[test]
fn a_hessian_of_an_active_parameter() {
    // At the minimum E″ = 2·depth·width².
    assert!((grad_curvature_of_the_well(4.5) - 2.0 * 1.21).abs() < 1e-14);
    assert_grad!(curvature_of_the_well(4.5));
}

#[differentiable]
fn flow(x: &SVector<f64, 2>) -> SVector<f64, 2> {
    vector![x[0] * x[1], x[0].sin() - x[1]]
}

/// The divergence by the Jacobian, a matrix of nalgebra.
#[differentiable]
fn divergence(x: &SVector<f64, 2>) -> f64 {
    jacobian_flow(x).trace()
}

#[test]
fn a_jacobian_matrix() {
    let x: Vector2<f64> = vector![0.7, 0.2];
    assert_eq!(divergence(&x), 0.2 - 1.0);
    assert_eq!(grad_divergence(&x), vector![0.0, 1.0]);
    assert_eq!(hessian_divergence(&x), Matrix2::zeros());
}

#[differentiable]
fn nine(x: (f64, f64, f64, f64, f64, f64, f64, f64, f64)) -> f64 {
    x.0 * x.8 + x.4 * x.4
}

#[differentiable]
fn of_nine(a: f64) -> f64 {
    grad_nine((a, a, a, a, a, a, a, a, a)).8 * a
}

#[test]
fn tuples_as_long_as_trees_go() {
    assert_eq!(grad_of_nine(2.0), 4.0);
}

/// Fns with parameters that no call names, or that it does.
mod of_any_length {
    #[dual_core::differentiable]
    pub(super) fn cubes<const N: usize>(x: &[f64; N], k: f64) -> f64 {
        x.iter().map(|x| x * x * x * k).sum()
    }
    #[dual_core::differentiable]
    pub(super) fn squares<const N: usize>(x: [f64; N]) -> [f64; N] {
        x.map(|x| x * x)
    }
}
use of_any_length::{grad_cubes, jacobian_squares};

#[differentiable]
fn of_gradients<const N: usize>(x: [f64; N], y: f64) -> f64 {
    let (value, (slopes, _)) = of_any_length::value_and_grad_cubes(&x, y);
    let (named, by_k) = grad_cubes::<N>(&x, 2.0);
    value * slopes[0] + named[1] * by_k
}

#[differentiable]
fn of_second_derivatives(x: [f64; 3]) -> f64 {
    let (h, _) = of_any_length::hessian_cubes(&[x[0], x[1]], x[2]);
    let j = jacobian_squares(x);
    h[0].0[0] * j[1][1] + jacobian_squares::<2>([x[2], 1.0])[0][0]
}

#[derive(Clone, Debug, PartialEq, dual_core::Differentiable)]
struct Weights<T = f64> {
    w: T,
}
impl Weights {
    #[differentiable]
    fn powers<const N: usize>(&self, x: [f64; N], least: Option<f64>) -> f64 {
        x.iter().map(|x| self.w * x * x).sum::<f64>() + least.unwrap_or(self.w)
    }
    #[differentiable]
    fn all(&self, x: f64) -> f64 {
        let (slopes, _) = self.grad_powers([x, 2.0 * x], None);
        let by_type = Self::scaled([x, 1.0], None)
            + Weights::scaled([x], Some(x))
            + Weights::grad_scaled([x], None).0[0];
        self.powers([x, x, 1.0], None) + self.powers::<1>([x], Some(x)) + slopes[1] + by_type
    }
    #[differentiable]
    fn scaled<const N: usize>(x: [f64; N], by: Option<f64>) -> f64 {
        x[0] * x[N - 1] * by.unwrap_or(2.0)
    }
}

#[test]
fn gradients_of_fns_of_any_length() {
    let (x, y) = ([0.7, -0.4, 1.3], 0.6);
    let sum = |k: f64| x.iter().map(|x| x * x * x * k).sum::<f64>();
    let value = sum(y) * 3.0 * x[0] * x[0] * y + 6.0 * x[1] * x[1] * sum(1.0);
    assert!((of_gradients(x, y) - value).abs() < 1e-14);
    assert_grad!(of_gradients(x, y));
    assert_hessian!(of_gradients(x, y));
    assert_eq!(of_second_derivatives(x), 6.0 * x[0] * x[2] * (2.0 * x[1]) + 2.0 * x[2]);
    assert_grad!(of_second_derivatives(x));
    assert_hessian!(of_second_derivatives(x));
    let weights = Weights { w: 0.5 };
    assert_eq!(weights.all(2.0), 4.5 + 0.5 + 2.0 + 2.0 + 4.0 + 4.0 + 8.0 + 8.0);
    assert_grad!(weights.all(2.0));
}

/// Gradients that a module hands on, whose twins nobody does.
mod forces {
    pub(crate) use self::within::{grad_energy, grad_energy as force};
    pub(crate) mod within {
        #[dual_core::differentiable]
        pub(crate) fn energy(x: f64, y: f64) -> f64 {
            (x * y).sin() * x
        }
    }
    mod beside {
        #[dual_core::differentiable]
        pub(crate) fn work(x: f64) -> f64 {
            x.exp() * x
        }
    }
    pub(crate) use beside::{dual_grad_work, grad_work};
}

mod stiffness {
    use super::forces::{self, force, grad_energy, grad_work};
    use dual_core::differentiable;

    #[differentiable]
    pub(crate) fn along(x: f64, y: f64) -> f64 {
        grad_energy(x, y)[0] * y + forces::grad_energy(y, x)[1] - force(x, 2.0 * y)[0]
    }

    #[differentiable]
    pub(crate) fn of_work(x: f64, y: f64) -> f64 {
        forces::grad_work(x * y) + grad_work(y)
    }
}

#[test]
fn gradients_that_are_handed_on() {
    assert_grad!(stiffness::along(0.3, 0.7));
    assert_hessian!(stiffness::along(0.3, 0.7));
    assert_hessian!(stiffness::of_work(0.3, 0.7));
}
