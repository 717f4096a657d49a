//! First.
use dual_core::nalgebra::{DVector, SMatrix, SVector, Vector3};
use dual_core::{assert_grad, assert_hessian, assert_jacobian, differentiable};

#[differentiable]
fn f(x: f64, y: f64) -> f64 {
    x.powi(2) + 3.0 * x * y + y.powi(2)
}

#[differentiable]
fn rosenbrock(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() - 1 {
        sum += 100.0 * (x[i + 1] - x[i].powi(2)).powi(2) + (1.0 - x[i]).powi(2);
    }
    sum
}

#[differentiable]
fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

#[differentiable]
fn composed(x: f64) -> f64 {
    sigmoid(3.0 * x + 2.0)
}

#[differentiable(wrt(x))]
fn quad(x: SVector<f64, 3>, w: &SMatrix<f64, 3, 3>) -> f64 {
    x.dot(&(w * x))
}

#[differentiable]
fn layer(w: SMatrix<f64, 3, 4>, b: SVector<f64, 4>) -> f64 {
    let x =
        SMatrix::<f64, 2, 3>::new(0.49671415, -0.1382643, 0.64768854, 1.52302986, -0.23415337, -0.23413696);
    let z = x * w;
    let mut total = 0.0;
    for i in 0..2 {
        for j in 0..4 {
            total += sigmoid(z[(i, j)] + b[j]);
        }
    }
    total
}

#[differentiable]
fn polar(r: f64, t: f64) -> [f64; 2] {
    [r * t.cos(), r * t.sin()]
}

#[differentiable]
fn dynamic(x: DVector<f64>, n: usize) -> f64 {
    let mut p = 1.0;
    for _ in 0..n {
        p *= x.norm();
    }
    p
}

#[differentiable]
fn cross(v: Vector3<f64>) -> Vector3<f64> {
    let a = Vector3::new(1.0, 2.0, 3.0);
    v.cross(&a) * v.norm()
}

#[differentiable]
fn relu(x: f64, y: f64) -> f64 {
    let k = 2.0;
    let z = if x > y { x } else { k };
    let mut t = 0.0;
    while t < 1.0 {
        t += 0.3;
    }
    z.max(0.5) * t + (x * y).sqrt().min(10.0).powf(y) + x.atan2(2.0) + k.powf(x)
}

#[test]
fn all() {
    assert_eq!(grad_f(2.0, 1.0), [7.0, 8.0]);
    assert_eq!(hessian_f(2.0, 1.0), [[2.0, 3.0], [3.0, 2.0]]);
    assert_grad!(f(2.0, 1.0));
    assert_hessian!(f(2.0, 1.0));
    assert_grad!(rosenbrock(&[1.2, 1.0, 0.3]));
    assert_hessian!(rosenbrock(&[1.2, 1.0, 0.3, 0.1, 0.2, 1.0, 2.0, 0.5, 0.7, 1.0, 1.1]));
    println!("{}", dual_core::check_grad!(composed(0.5)));
    let w = SMatrix::<f64, 3, 3>::new(0.4, 0.6, 1.1, 0.6, -0.2, 0.2, 1.1, 0.2, -0.4);
    println!("{}", dual_core::check_grad!(quad(SVector::<f64, 3>::new(0.5, -0.4, 0.3), &w)));
    assert_grad!(layer(SMatrix::<f64, 3, 4>::repeat(0.3), SVector::<f64, 4>::repeat(0.1)));
    assert_jacobian!(polar(2.0, 1.0));
    assert_jacobian!(cross(Vector3::new(1.0, 2.0, 0.3)));
    println!("{}", jacobian_cross(Vector3::new(1.0, 2.0, 0.3)));
    assert_grad!(dynamic(DVector::from_vec(vec![1.0, 2.0, 0.3]), 3));
    assert_grad!(relu(2.0, 1.0));
    assert_hessian!(relu(2.0, 1.0));
    println!("{:?}", hvp_f(2.0, 1.0, 1.0, 0.0));
    println!("{:?}", jvp_rosenbrock(&[1.0, 2.0], &[1.0, 0.0]));
}
