//! Newton's method for systems, with the generated Jacobian: two curves that meet, and a boundary value problem.
//!
//! `cargo run --release --example newton`
#![allow(clippy::cast_precision_loss)] // counts are small

use dual_core::differentiable;
use dual_core::nalgebra::allocator::Allocator;
use dual_core::nalgebra::{DVector, DefaultAllocator, DimMin, OMatrix, OVector, SVector};

/// A circle and a hyperbola: x² + y² = 4, xy = 1.
#[differentiable]
fn curves(p: &SVector<f64, 2>) -> SVector<f64, 2> {
    SVector::<f64, 2>::new(p[0] * p[0] + p[1] * p[1] - 4.0, p[0] * p[1] - 1.0)
}

/// Bratu's problem, u″ + λeᵘ = 0 with u(0) = u(1) = 0, at inner points of a grid, to fourth order (Numerov).
#[differentiable(wrt(u))]
fn bratu(u: &DVector<f64>, lambda: f64) -> DVector<f64> {
    let n = u.len();
    let h = 1.0 / (n as f64 + 1.0);
    let mut residuals = DVector::zeros(n);
    for i in 0..n {
        let before = if i == 0 { 0.0 } else { u[i - 1] };
        let after = if i == n - 1 { 0.0 } else { u[i + 1] };
        let heat = before.exp() + 10.0 * u[i].exp() + after.exp();
        residuals[i] = before - 2.0 * u[i] + after + h * h / 12.0 * lambda * heat;
    }
    residuals
}

/// Newton's steps from a point until the next would be no longer than rounding: the points, the first one included.
fn newton<D: DimMin<D, Output = D>>(
    mut x: OVector<f64, D>,
    f: impl Fn(&OVector<f64, D>) -> OVector<f64, D>,
    jacobian: impl Fn(&OVector<f64, D>) -> OMatrix<f64, D, D>,
) -> Vec<OVector<f64, D>>
where
    DefaultAllocator: Allocator<D> + Allocator<D, D>,
{
    let mut points = vec![x.clone()];
    for _ in 0..50 {
        let step = jacobian(&x).lu().solve(&f(&x)).expect("the Jacobian is regular on the way");
        x -= &step;
        points.push(x.clone());
        if step.amax() < 1e-14 * x.amax() {
            break;
        }
    }
    points
}

/// Where the curves meet, in closed form: x = √(2 + √3), y = √(2 − √3).
fn crossing() -> SVector<f64, 2> {
    SVector::<f64, 2>::new((2.0 + 3_f64.sqrt()).sqrt(), (2.0 - 3_f64.sqrt()).sqrt())
}

fn curves_by_newton() -> Vec<SVector<f64, 2>> {
    // glue
    newton(SVector::<f64, 2>::new(3.0, 1.0), curves, jacobian_curves)
    // end of glue
}

/// The solution's middle, in closed form: u(½) = 2 ln cosh(θ/4), where θ = √(2λ) cosh(θ/4).
fn middle(lambda: f64) -> f64 {
    let theta = (0..200).fold(1.5, |theta: f64, _| (2.0 * lambda).sqrt() * (theta / 4.0).cosh());
    2.0 * (theta / 4.0).cosh().ln()
}

/// Bratu's problem on n inner points, from zero.
fn bratu_by_newton(n: usize, lambda: f64) -> Vec<DVector<f64>> {
    // glue
    newton(DVector::zeros(n), |u| bratu(u, lambda), |u| jacobian_bratu(u, lambda))
    // end of glue
}

fn main() {
    println!("x² + y² = 4 and xy = 1 from (3, 1): correct digits double with each step");
    for (i, p) in curves_by_newton().iter().enumerate() {
        println!("  {i}   x = {:.15}   y = {:.15}   off by {:.1e}", p[0], p[1], (p - crossing()).norm());
    }

    println!(
        "\nu″ + λeᵘ = 0, u(0) = u(1) = 0, λ = 1, from u = 0: u(½) is {:.15} in closed form",
        middle(1.0)
    );
    println!(
        "  points   steps   u(½)                off by    better than before by (16 for a method of fourth order)"
    );
    let mut before: Option<f64> = None;
    for n in [3, 7, 15, 31, 63] {
        let points = bratu_by_newton(n, 1.0);
        let u = points[points.len() - 1][n / 2];
        let off = (u - middle(1.0)).abs();
        let better = before.map_or_else(String::new, |before| format!("{:.1}", before / off));
        println!("  {n:>6}   {:>5}   {u:.15}   {off:.1e}   {better}", points.len() - 1);
        before = Some(off);
    }
}

#[cfg(test)]
mod tests {
    use dual_core::assert_jacobian;

    use super::*;

    #[test]
    fn curves_meet_where_the_closed_form_says() {
        let points = curves_by_newton();
        let errors: Vec<f64> = points.iter().map(|p| (p - crossing()).norm()).collect();
        assert!(errors[errors.len() - 1] < 1e-15, "{errors:?}");
        assert!(points.len() <= 8);
        // Quadratic: the next error is at most some times the square of this one, until rounding.
        for pair in errors.windows(2) {
            assert!(pair[1] < 2.0 * pair[0] * pair[0] + 1e-15, "{errors:?}");
        }
    }

    #[test]
    fn boundary_value_problem_converges_to_fourth_order_to_the_closed_form() {
        assert!((middle(1.0) - 0.140_539_214_400_472).abs() < 1e-13);
        let off = |n: usize| {
            let points = bratu_by_newton(n, 1.0);
            assert!(points.len() <= 7, "{} steps", points.len() - 1);
            (points[points.len() - 1][n / 2] - middle(1.0)).abs()
        };
        let (coarse, fine) = (off(7), off(15));
        assert!((coarse / fine - 16.0).abs() < 0.5, "{coarse:e} and {fine:e}");
        assert!(off(127) < 2e-11);
    }

    #[test]
    fn jacobians_agree_with_differences() {
        assert_jacobian!(curves(&SVector::<f64, 2>::new(3.0, 1.0)));
        assert_jacobian!(bratu(&DVector::from_fn(9, |i, _| 0.1 * (i as f64).sin()), 1.0));
    }
}
