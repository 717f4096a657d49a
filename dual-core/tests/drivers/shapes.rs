//! What each driver takes and gives back; the annotated types are the assertions.
#![allow(clippy::type_complexity)] // types in full are what is asserted

use dual_core::nalgebra::{
    DMatrix, DVector, Matrix2, Matrix2x3, Matrix3x2, SMatrix, SVector, Vector2, Vector3,
};
use dual_core::{Dual, derivative, gradient, hessian, hvp, jacobian, jvp};

#[test]
fn derivatives_have_the_shape_of_the_result() {
    let (y, d): (f64, f64) = derivative(|x| x * x, 3.0);
    assert_eq!((y, d), (9.0, 6.0));
    let (y, d): (f32, f32) = derivative(|x| x * x, 3.0_f32);
    assert_eq!((y, d), (9.0, 6.0));
    let (y, d): ([f64; 2], [f64; 2]) = derivative(|x| [x, x * x], 3.0);
    assert_eq!((y, d), ([3.0, 9.0], [1.0, 6.0]));
    let (y, d): ((f64, [[f64; 1]; 2]), (f64, [[f64; 1]; 2])) = derivative(|x| (x, [[x * x], [-x]]), 3.0);
    assert_eq!((y, d), ((3.0, [[9.0], [-3.0]]), (1.0, [[6.0], [-1.0]])));
    let (y, d): (Vec<f64>, Vec<f64>) = derivative(|x| vec![x, x * x, x * 2.0], 3.0);
    assert_eq!((y, d), (vec![3.0, 9.0, 6.0], vec![1.0, 6.0, 2.0]));
    let (y, d): (Vector2<f64>, Vector2<f64>) = derivative(|x| Vector2::new(x, x * x), 3.0);
    assert_eq!((y, d), (Vector2::new(3.0, 9.0), Vector2::new(1.0, 6.0)));
    let (y, d): (DVector<f64>, DVector<f64>) = derivative(|x| DVector::from_element(2, x * x), 3.0);
    assert_eq!((y, d), (DVector::from_element(2, 9.0), DVector::from_element(2, 6.0)));
    let (_, d): (Matrix2<f64>, Matrix2<f64>) = derivative(|x| Matrix2::new(x, x * 2.0, x * 3.0, x * x), 3.0);
    assert_eq!(d, Matrix2::new(1.0, 2.0, 3.0, 6.0));
}

#[test]
fn missing_results_pass_through() {
    let root = |x: Dual<f64, 1>| (x.re >= 0.0).then(|| [x * x, x]);
    let (y, d): (Option<[f64; 2]>, Option<[f64; 2]>) = derivative(root, 3.0);
    assert_eq!((y, d), (Some([9.0, 3.0]), Some([6.0, 1.0])));
    assert_eq!(derivative(root, -3.0), (None, None));

    let checked = |[x, y]: [Dual<f64, 2>; 2]| {
        if y.re == 0.0 { Err("y = 0".to_owned()) } else { Ok(Vector2::new(x / y, x)) }
    };
    let (y, j): (Result<Vector2<f64>, String>, Result<Matrix2<f64>, String>) = jacobian(checked, &[3.0, 2.0]);
    assert_eq!((y, j), (Ok(Vector2::new(1.5, 3.0)), Ok(Matrix2::new(0.5, -0.75, 1.0, 0.0))));
    assert_eq!(jacobian(checked, &[3.0, 0.0]), (Err("y = 0".to_owned()), Err("y = 0".to_owned())));

    // Also where several passes must agree that there is a result.
    let last = |x: &[_]| x.last().copied().map(|last| [last * x[0]]);
    let (_, j): (Option<[f64; 1]>, Option<[Vec<f64>; 1]>) = jacobian(last, &vec![2.0; 9]);
    assert_eq!(j, Some([vec![2.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 2.0]]));
    assert_eq!(jacobian(last, &Vec::<f64>::new()), (None, None));
}

#[test]
fn gradients_have_the_shape_of_the_argument() {
    let (_, d): (f64, [f64; 2]) = gradient(|[x, y]| x * y, &[2.0, 3.0]);
    assert_eq!(d, [3.0, 2.0]);
    let (_, d): (f32, [f32; 2]) = gradient(|[x, y]| x * y, &[2.0_f32, 3.0]);
    assert_eq!(d, [3.0, 2.0]);
    let (_, d): (f64, [f64; 0]) = gradient(|[]| Dual::new(5.0, []), &[0.0_f64; 0]);
    assert_eq!(d, []);
    let (_, d): (f64, f64) = gradient(|x| x * x, &3.0);
    assert_eq!(d, 6.0);
    let slice: &[f64] = &[2.0, 3.0];
    let (_, d): (f64, Vec<f64>) = gradient(|x| x[0] * x[1], slice);
    assert_eq!(d, [3.0, 2.0]);
    let (_, d): (f64, Vec<f64>) = gradient(|x| x[0] * x[1], &vec![2.0, 3.0]);
    assert_eq!(d, [3.0, 2.0]);
    let (_, d): (f64, Vector2<f64>) = gradient(|x| x[0] * x[1], &Vector2::new(2.0, 3.0));
    assert_eq!(d, Vector2::new(3.0, 2.0));
    let (_, d): (f32, SVector<f32, 2>) = gradient(|x| x[0] * x[1], &Vector2::new(2.0_f32, 3.0));
    assert_eq!(d, Vector2::new(3.0, 2.0));
    let (_, d): (f64, DVector<f64>) = gradient(|x| x[0] * x[1], &DVector::from_vec(vec![2.0, 3.0]));
    assert_eq!(d, DVector::from_vec(vec![3.0, 2.0]));
}

#[test]
fn jacobians_have_a_row_for_each_result() {
    let (y, j): (f64, f64) = jacobian(|x| x * x, &3.0);
    assert_eq!((y, j), (9.0, 6.0));
    let (y, j): ([f64; 3], [[f64; 2]; 3]) = jacobian(|[x, y]| [x * y, x, y], &[2.0, 3.0]);
    assert_eq!((y, j), ([6.0, 2.0, 3.0], [[3.0, 2.0], [1.0, 0.0], [0.0, 1.0]]));
    let (_, j): ((f64, [f64; 1]), ([f64; 2], [[f64; 2]; 1])) = jacobian(|[x, y]| (x * y, [x]), &[2.0, 3.0]);
    assert_eq!(j, ([3.0, 2.0], [[1.0, 0.0]]));
    let (_, j): (Vec<f64>, Vec<[f64; 2]>) = jacobian(|[x, y]| vec![x * y, x], &[2.0, 3.0]);
    assert_eq!(j, [[3.0, 2.0], [1.0, 0.0]]);
    let (_, j): ([f64; 2], [Vec<f64>; 2]) = jacobian(|x| [x[0] * x[1], x[0]], &[2.0, 3.0][..]);
    assert_eq!(j, [[3.0, 2.0], [1.0, 0.0]]);
    let (_, j): (Vec<f32>, Vec<Vec<f32>>) = jacobian(|x| vec![x[0] * x[1]], &vec![2.0_f32, 3.0]);
    assert_eq!(j, [[3.0, 2.0]]);

    let expected = Matrix3x2::new(3.0, 2.0, 1.0, 0.0, 0.0, 1.0);
    let x = Vector2::new(2.0, 3.0);
    let (_, j): (Vector3<f64>, SMatrix<f64, 3, 2>) = jacobian(|x| Vector3::new(x[0] * x[1], x[0], x[1]), &x);
    assert_eq!(j, expected);
    let (_, j): (Vector3<f64>, SMatrix<f64, 3, 2>) =
        jacobian(|[x, y]: [_; 2]| Vector3::new(x * y, x, y), &[2.0, 3.0]);
    assert_eq!(j, expected);
    let x = DVector::from_vec(vec![2.0, 3.0]);
    let (_, j): (DVector<f64>, DMatrix<f64>) =
        jacobian(|x| DVector::from_vec(vec![x[0] * x[1], x[0], x[1]]), &x);
    assert_eq!(j, DMatrix::from_row_slice(3, 2, &[3.0, 2.0, 1.0, 0.0, 0.0, 1.0]));
}

#[test]
fn hessians_are_squares() {
    let (_, _, h): (f64, f64, f64) = hessian(|x| x * x * x, &2.0);
    assert_eq!(h, 12.0);
    let (_, d, h): (f64, [f64; 2], [[f64; 2]; 2]) = hessian(|[x, y]| x * x * y, &[3.0, 2.0]);
    assert_eq!((d, h), ([12.0, 9.0], [[4.0, 6.0], [6.0, 0.0]]));
    let (_, _, h): (f32, [f32; 2], [[f32; 2]; 2]) = hessian(|[x, y]| x * x * y, &[3.0_f32, 2.0]);
    assert_eq!(h, [[4.0, 6.0], [6.0, 0.0]]);
    let (_, _, h): (f64, Vec<f64>, Vec<Vec<f64>>) = hessian(|x| x[0] * x[0] * x[1], &[3.0, 2.0][..]);
    assert_eq!(h, [[4.0, 6.0], [6.0, 0.0]]);
    let (_, d, h): (f64, Vector2<f64>, Matrix2<f64>) =
        hessian(|x| x[0] * x[0] * x[1], &Vector2::new(3.0, 2.0));
    assert_eq!((d, h), (Vector2::new(12.0, 9.0), Matrix2::new(4.0, 6.0, 6.0, 0.0)));
    let (_, _, h): (f64, DVector<f64>, DMatrix<f64>) =
        hessian(|x| x[0] * x[0] * x[1], &DVector::from_vec(vec![3.0, 2.0]));
    assert_eq!(h, DMatrix::from_row_slice(2, 2, &[4.0, 6.0, 6.0, 0.0]));
}

#[test]
fn tangents_have_the_shape_of_the_argument_whatever_it_is() {
    let (y, d): (f64, f64) = jvp(|(a, [b, c])| a * b + c, &(2.0, [3.0, 4.0]), &(1.0, [10.0, 100.0]));
    assert_eq!((y, d), (10.0, 123.0));
    let rows = [[1.0, 2.0], [3.0, 4.0]];
    let (y, d): ([f64; 2], [f64; 2]) =
        jvp(|[[a, b], [c, d]]| [a * d, b * c], &rows, &[[1.0, 0.0], [10.0, 0.0]]);
    assert_eq!((y, d), ([4.0, 6.0], [4.0, 20.0]));
    let (x, t) =
        (Matrix2x3::new(1.0, 2.0, 3.0, 4.0, 5.0, 6.0), Matrix2x3::new(1.0, 0.0, 0.0, 0.0, 0.0, 10.0));
    let (y, d): (Vector2<f64>, Vector2<f64>) = jvp(|m| m.column_sum(), &x, &t);
    assert_eq!((y, d), (Vector2::new(6.0, 15.0), Vector2::new(1.0, 10.0)));
    let (x, t) = (DMatrix::from_element(2, 2, 3.0), DMatrix::from_element(2, 2, 0.5));
    let (y, d): (Option<f64>, Option<f64>) = jvp(|m| m.iter().copied().reduce(|a, b| a * b), &x, &t);
    assert_eq!((y, d), (Some(81.0), Some(54.0)));
    let (y, d): (f32, f32) = jvp(|x: Vec<_>| x[0] * x[1], &[2.0_f32, 3.0][..], &[1.0, 1.0]);
    assert_eq!((y, d), (6.0, 5.0));

    let d: Vector2<f64> = hvp(|x| x[0] * x[0] * x[1], &Vector2::new(3.0, 2.0), &Vector2::new(1.0, 2.0));
    assert_eq!(d, Vector2::new(16.0, 6.0));
    let d: [f32; 2] = hvp(|[x, y]| x * x * y, &[3.0_f32, 2.0], &[1.0, 2.0]);
    assert_eq!(d, [16.0, 6.0]);
    let d: f64 = hvp(|x| x * x * x, &2.0, &0.5);
    assert_eq!(d, 6.0);
}

#[test]
#[should_panic(expected = "jvp: the tangent of `x` has length 3, but `x` has length 2")]
fn jvp_along_a_tangent_of_another_length() {
    jvp(|x: Vec<_>| x[0], &[1.0, 2.0][..], &[1.0, 0.0, 0.0]);
}

#[test]
#[should_panic(expected = "hvp: the direction of `x` has length 8, but `x` has length 9")]
fn hvp_along_a_direction_of_another_length() {
    hvp(|x: &DVector<_>| x[0] * x[1], &DVector::from_element(9, 1.0), &DVector::from_element(8, 1.0));
}

#[test]
#[should_panic(expected = "jvp: the tangent of `x[0]` has length 1, but `x[0]` has length 2")]
fn jvp_along_a_tangent_with_as_many_leaves_in_other_rows() {
    jvp(|x: Vec<Vec<_>>| x[0][0], &vec![vec![1.0, 2.0], vec![3.0]], &vec![vec![1.0], vec![0.0, 0.0]]);
}
