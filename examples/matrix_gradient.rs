//! Gradients by a matrix: the derivative of a scalar loss by each weight, in the shape of the weights.

use chapter::{
    FORM_W, FORM_X, LAYER_B, LAYER_W, LAYER_X, ROW, WEIGHTS, grad_layer, grad_quadratic_form,
    grad_sum_of_product, hessian_quadratic_form, sum_of_product,
};
use dual_core::differentiable;
use dual_core::nalgebra::{Matrix2, SMatrix, Vector2};

/// A linear map and what it does to lengths: several results, so a Jacobian.
#[differentiable]
fn stretch(v: Vector2<f64>) -> Vector2<f64> {
    let m = Matrix2::new(2.0, 1.0, 0.0, 3.0);
    m * v * v.norm()
}

/// The squared distance of Wx from y, by the matrix W.
#[differentiable(wrt(w))]
fn misfit(w: SMatrix<f64, 2, 3>, x: &SMatrix<f64, 3, 1>, y: &Vector2<f64>) -> f64 {
    (w * x - y).norm_squared()
}

fn main() {
    println!("L = sum(xW) = {} with x = [1 2 3]", sum_of_product(&ROW, &WEIGHTS));
    println!("W ={WEIGHTS}dL/dW = x in each column{}", grad_sum_of_product(&ROW, &WEIGHTS));

    println!("L = xᵀWx: dL/dx = 2Wx and d²L/dx² = 2W for a symmetric W");
    println!("dL/dx ={}", grad_quadratic_form(&FORM_X, &FORM_W));
    println!("2Wx ={}", 2.0 * FORM_W * FORM_X);
    println!("d²L/dx² ={}", hessian_quadratic_form(&FORM_X, &FORM_W));

    println!("L = Σ sigmoid(xW + b): one gradient for each argument, in its shape");
    let (by_w, by_b) = grad_layer(&LAYER_X, &LAYER_W, &LAYER_B);
    println!("dL/dW ={by_w}dL/db ={by_b}");

    println!("v ↦ Mv·|v| at (3, 4): a Jacobian, rows are results");
    println!("{}", jacobian_stretch(Vector2::new(3.0, 4.0)));

    let (w, x, y) =
        (SMatrix::<f64, 2, 3>::identity(), SMatrix::<f64, 3, 1>::new(1.0, 2.0, 3.0), Vector2::new(0.0, 1.0));
    println!("L = |Wx - y|²: dL/dW = 2(Wx - y)xᵀ{}", grad_misfit(w, &x, &y));
    assert_eq!(grad_misfit(w, &x, &y), 2.0 * (w * x - y) * x.transpose());
}
