//! Siblings that write into places of the caller: the same bits as those that give their derivatives, in every kind of place.
#![cfg(feature = "full")] // nalgebra
#![allow(clippy::all, clippy::pedantic)] // fns in every spelling that users have are the subject

use dual_core::nalgebra::{DMatrix, DVector, Matrix2, SMatrix, Vector3};
use dual_core::{Differentiable, Tree, differentiable};

#[differentiable(into)]
fn of_scalars(x: f64, y: f64) -> f64 {
    x.sin() * y + x / y
}

#[differentiable(into)]
fn of_slice(x: &[f64]) -> f64 {
    x.windows(2).map(|w| (w[0] * w[1]).exp() / (1.0 + w[1] * w[1])).sum()
}

#[differentiable(into)]
fn of_long_array(x: [f64; 40]) -> f64 {
    x.windows(2).map(|w| (w[0] * w[1]).tanh()).sum()
}

#[differentiable(into)]
fn of_vec(x: Vec<f64>, scale: usize) -> f64 {
    x.iter().map(|x| x * x * scale as f64).sum()
}

#[differentiable(into)]
fn of_mixture(w: &[f64], b: f64, m: [[f64; 2]; 2]) -> f64 {
    w.iter().map(|w| w * b).sum::<f64>() + m[0][1] * m[1][0] * b.sin()
}

#[differentiable(into)]
fn of_vector(x: &DVector<f64>) -> f64 {
    x.dot(x) * x[0]
}

#[differentiable(into)]
fn chain(x: &[f64]) -> Vec<f64> {
    x.windows(2).map(|w| w[0].sin() * w[1]).collect()
}

#[differentiable(into)]
fn turn(x: [f64; 3]) -> [f64; 2] {
    [x[0] * x[1].cos(), x[2] * x[1].sin()]
}

#[differentiable(into)]
fn of_static(x: &Vector3<f64>) -> Vector3<f64> {
    x.component_mul(x) * x[0]
}

#[differentiable(into)]
fn right_hand_side(x: &[f64], out: &mut [f64]) {
    for i in 0..x.len() {
        out[i] = x[i] * x[(i + 1) % x.len()];
    }
}

#[differentiable(into)]
fn guarded(x: &[f64]) -> Option<f64> {
    (x[0] > 0.0).then(|| x[0].ln() + x.iter().sum::<f64>())
}

#[differentiable(into)]
fn curve(t: f64) -> [f64; 3] {
    [t, t * t, t.sin()]
}

#[differentiable(into)]
fn single(t: f64) -> f64 {
    t.powi(3)
}

fn point(n: usize) -> Vec<f64> {
    (0..n).map(|k| 0.3 + 0.618 * (k as f64 * 0.73).sin()).collect()
}

fn bits<'a>(x: impl IntoIterator<Item = &'a f64>) -> Vec<u64> {
    x.into_iter().map(|x| x.to_bits()).collect()
}

#[test]
fn gradients_are_the_same_bits() {
    let mut two = [0.0; 2];
    assert_eq!(grad_of_scalars_into(0.3, 0.7, &mut two), of_scalars(0.3, 0.7));
    assert_eq!(two, grad_of_scalars(0.3, 0.7));
    for n in [1, 2, 3, 11, 12, 13, 24, 25, 40, 100, 3, 1] {
        let x = point(n);
        let mut place = vec![f64::NAN; n];
        assert_eq!(grad_of_slice_into(&x, &mut place[..]).to_bits(), of_slice(&x).to_bits());
        assert_eq!(bits(&place), bits(&grad_of_slice(&x)), "{n}");
        let vector = DVector::from(x.clone());
        let mut place = DVector::from_element(n, f64::NAN);
        assert_eq!(grad_of_vector_into(&vector, &mut place), of_vector(&vector));
        assert_eq!(place, grad_of_vector(&vector));
        grad_of_vec_into(x.clone(), 3, &mut place);
        assert_eq!(place.as_slice(), grad_of_vec(x, 3));
    }
    let long: [f64; 40] = point(40).try_into().unwrap();
    let mut place = [f64::NAN; 40];
    grad_of_long_array_into(long, &mut place);
    assert_eq!(bits(&place), bits(&grad_of_long_array(long)));
    let mut slope = 0.0;
    assert_eq!(grad_single_into(2.0, &mut slope), 8.0);
    assert_eq!(slope, 12.0);
}

/// What is no row of scalars is flat, in the order of its leaves.
#[test]
fn mixtures_are_flat() {
    let (w, m) = (point(17), [[1.0, 2.0], [3.0, 4.0]]);
    let mut place = [f64::NAN; 22];
    grad_of_mixture_into(&w, 0.5, m, &mut place);
    assert_eq!(place.to_vec(), grad_of_mixture(&w, 0.5, m).leaves());
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Net<T = f64> {
    weights: Vec<T>,
    bias: T,
}

#[differentiable(into)]
fn of_struct(net: &Net, x: &str) -> f64 {
    net.weights.iter().map(|w| (w * net.bias).tanh()).sum::<f64>() * x.len() as f64
}

#[test]
fn structs_are_flat() {
    let net = Net { weights: point(30), bias: 0.4 };
    let mut place = vec![f64::NAN; 31];
    assert_eq!(grad_of_struct_into(&net, "ab", &mut place), of_struct(&net, "ab"));
    assert_eq!(place, grad_of_struct(&net, "ab").leaves());
}

#[test]
fn jacobians_go_into_rows_and_matrices() {
    for n in [2, 3, 13, 30] {
        let x = point(n);
        let expected = jacobian_chain(&x);
        let mut rows = vec![vec![f64::NAN; n]; n - 1];
        assert_eq!(jacobian_chain_into(&x, &mut rows[..]), chain(&x));
        assert_eq!(rows, expected);
        let mut matrix = DMatrix::from_element(n - 1, n, f64::NAN);
        jacobian_chain_into(&x, &mut matrix);
        assert_eq!(matrix, DMatrix::from_fn(n - 1, n, |i, j| expected[i][j]));
        // A part of a larger one.
        let mut larger = DMatrix::zeros(n + 2, n + 2);
        jacobian_chain_into(&x, &mut larger.view_mut((1, 2), (n - 1, n)));
        assert_eq!(larger.view((1, 2), (n - 1, n)), matrix);
        assert_eq!(larger.row(0).sum() + larger.column(1).sum() + larger.row(n).sum(), 0.0);
    }
    let x = [0.3, 0.5, 0.7];
    let mut rows = [[0.0; 3]; 2];
    assert_eq!(jacobian_turn_into(x, &mut rows), turn(x));
    assert_eq!(rows, jacobian_turn(x));
    let mut matrix = SMatrix::<f64, 2, 3>::zeros();
    jacobian_turn_into(x, &mut matrix);
    assert_eq!(matrix.transpose().as_slice(), jacobian_turn(x).as_flattened());
    let x = Vector3::new(0.3, 0.5, 0.7);
    let mut matrix = SMatrix::<f64, 3, 3>::zeros();
    assert_eq!(jacobian_of_static_into(&x, &mut matrix), of_static(&x));
    assert_eq!(matrix, jacobian_of_static(&x));
    let mut column = [0.0; 3];
    assert_eq!(jacobian_curve_into(0.5, &mut column), curve(0.5));
    assert_eq!(column, jacobian_curve(0.5));
}

#[test]
fn results_in_arguments_are_written_there() {
    let x = point(20);
    let (mut out, mut again, mut rows) = (vec![0.0; 20], vec![0.0; 20], vec![[0.0; 20]; 20]);
    let () = jacobian_right_hand_side_into(&x, &mut out, &mut rows);
    let expected = jacobian_right_hand_side(&x, &mut again);
    assert_eq!((out, rows.iter().map(|row| row.to_vec()).collect::<Vec<_>>()), (again, expected));
}

#[test]
fn hessians_come_with_their_gradient() {
    for n in [1, 2, 4, 7, 8, 9, 12, 13, 17] {
        let x = point(n);
        let (mut gradient, mut rows) = (vec![f64::NAN; n], vec![vec![f64::NAN; n]; n]);
        assert_eq!(hessian_of_slice_into(&x, &mut gradient, &mut rows).to_bits(), of_slice(&x).to_bits());
        assert_close(&rows.concat(), &hessian_of_slice(&x).concat());
        assert_close(&gradient, &grad_of_slice(&x));
        for i in 0..n {
            for j in 0..i {
                assert_eq!(rows[i][j].to_bits(), rows[j][i].to_bits());
            }
        }
    }
    let (mut gradient, mut matrix) = ([0.0; 2], Matrix2::zeros());
    assert_eq!(hessian_of_scalars_into(0.3, 0.7, &mut gradient, &mut matrix), of_scalars(0.3, 0.7));
    assert_close(matrix.as_slice(), hessian_of_scalars(0.3, 0.7).as_flattened());
    assert_close(&gradient, &grad_of_scalars(0.3, 0.7));
}

#[test]
fn products_with_a_direction_are_the_same_bits() {
    let mut two = [0.0; 2];
    assert_eq!(hvp_of_scalars_into(0.3, 0.7, 1.0, -2.0, &mut two), of_scalars(0.3, 0.7));
    assert_eq!(two, hvp_of_scalars(0.3, 0.7, 1.0, -2.0));
    for n in [1, 2, 3, 8, 9, 16, 17, 40, 100, 3] {
        let (x, v) = (point(n), point(n + 1)[1..].to_vec());
        let mut place = vec![f64::NAN; n];
        assert_eq!(hvp_of_slice_into(&x, &v, &mut place[..]).to_bits(), of_slice(&x).to_bits());
        assert_eq!(bits(&place), bits(&hvp_of_slice(&x, &v)), "{n}");
        hvp_of_vec_into(x.clone(), 3, v.clone(), &mut place);
        assert_eq!(place, hvp_of_vec(x, 3, v));
    }
    let (x, v): ([f64; 40], [f64; 40]) = (point(40).try_into().unwrap(), [0.5; 40]);
    let mut place = [f64::NAN; 40];
    hvp_of_long_array_into(x, v, &mut place);
    assert_eq!(bits(&place), bits(&hvp_of_long_array(x, v)));
    let (w, m) = (point(17), [[1.0, 2.0], [3.0, 4.0]]);
    let mut place = [f64::NAN; 22];
    hvp_of_mixture_into(&w, 0.5, m, &w, 0.1, m, &mut place);
    assert_eq!(place.to_vec(), hvp_of_mixture(&w, 0.5, m, &w, 0.1, m).leaves());
    let net = Net { weights: point(30), bias: 0.4 };
    let mut place = vec![f64::NAN; 31];
    hvp_of_struct_into(&net, "ab", &net, &mut place);
    assert_eq!(place, hvp_of_struct(&net, "ab", &net).leaves());
    assert_eq!(hvp_guarded_into(&[-1.0, 2.0], &[1.0, 1.0], &mut two), None);
    assert_eq!(hvp_guarded_into(&[1.0, 2.0], &[1.0, 1.0], &mut two), Some(3.0));
    assert_eq!(two, [-1.0, 0.0]);
}

#[test]
#[should_panic(expected = "hvp_of_slice_into: `product` has 3 entries, but there are 4 active scalars")]
fn a_product_of_another_length() {
    hvp_of_slice_into(&[1.0; 4], &[1.0; 4], &mut [0.0; 3]);
}

#[test]
#[should_panic(expected = "hvp_of_slice_into: the direction of `x` has length 2, but `x` has length 4")]
fn a_direction_of_another_length() {
    hvp_of_slice_into(&[1.0; 4], &[1.0; 2], &mut [0.0; 4]);
}

/// Equal but for some units of the last place of the largest, since which numbers a Hessian goes by is the driver's choice.
fn assert_close(a: &[f64], b: &[f64]) {
    assert_eq!(a.len(), b.len());
    let scale = b.iter().fold(1.0, |m: f64, x| m.max(x.abs()));
    for (a, b) in a.iter().zip(b) {
        assert!((a - b).abs() <= 16.0 * f64::EPSILON * scale, "{a} is not {b}");
    }
}

#[test]
fn what_is_missing_is_not_written() {
    let mut place = [7.0; 2];
    assert_eq!(grad_guarded_into(&[-1.0, 2.0], &mut place), None);
    assert_eq!(place, [7.0; 2]);
    assert_eq!(grad_guarded_into(&[1.0, 2.0], &mut place), Some(3.0));
    assert_eq!(place, [2.0, 1.0]);
}

/// The strict run behind a plain one writes over what that left.
#[test]
fn an_infinite_slope_does_not_reach_the_others() {
    #[differentiable(into)]
    fn corner(x: &[f64]) -> f64 {
        x[0].sqrt() + x[1] * x[13]
    }
    let mut x = vec![2.0; 14];
    x[0] = 0.0;
    let mut place = [f64::NAN; 14];
    grad_corner_into(&x, &mut place);
    let mut expected = [0.0; 14];
    (expected[0], expected[1], expected[13]) = (f64::INFINITY, 2.0, 2.0);
    assert_eq!(place, expected);
}

#[test]
#[should_panic(expected = "grad_of_slice_into: `gradient` has 3 entries, but there are 4 active scalars")]
fn a_gradient_of_another_length() {
    grad_of_slice_into(&[1.0; 4], &mut [0.0; 3]);
}

#[test]
#[should_panic(expected = "jacobian_chain_into: `jacobian` has 4 rows, but there are 3 results")]
fn a_jacobian_of_more_rows() {
    jacobian_chain_into(&[1.0; 4], &mut [[0.0; 4]; 4]);
}

#[test]
#[should_panic(expected = "jacobian_chain_into: `jacobian[1]` has 3 entries, but there are 4 active scalars")]
fn a_jacobian_with_a_shorter_row() {
    jacobian_chain_into(&[1.0; 4], &mut [vec![0.0; 4], vec![0.0; 3], vec![0.0; 4]]);
}

#[test]
#[should_panic(expected = "hessian_of_slice_into: `hessian` has 3 rows, but there are 2 active scalars")]
fn a_hessian_of_more_rows() {
    hessian_of_slice_into(&[1.0; 2], &mut [0.0; 2], &mut [[0.0; 2]; 3]);
}
