//! Vectors and matrices of nalgebra, and products by hand.
#![allow(clippy::all, clippy::pedantic)] // fns in every spelling that users have are the subject
#![cfg(feature = "full")] // nalgebra

use dual_core::differentiable;
use dual_core::nalgebra::{
    self, DMatrix, DVector, Matrix3, SMatrix, SVector, Vector3, dvector, matrix, vector,
};
use tests::proves;

#[differentiable(wrt(x))]
fn quadratic(x: SVector<f64, 3>, w: &SMatrix<f64, 3, 3>) -> f64 {
    0.5 * x.dot(&(w * x)) - x.sum()
}
fn weights() -> SMatrix<f64, 3, 3> {
    SMatrix::<f64, 3, 3>::new(0.4, 0.6, 1.1, 0.6, -0.2, 0.2, 1.1, 0.2, -0.4)
}
proves!(scalar quadratic |x| (SVector::<_, 3>::new(x[0], x[1], x[2]), &weights()) along |t| (SVector::<_, 3>::new(t[0], t[1], t[2])) at [[0.5, -0.4, 0.3]]);

fn sigmoid_of(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// A layer with a passive input, and its loss.
#[differentiable]
fn layer(w: SMatrix<f64, 2, 3>, b: &SVector<f64, 2>) -> f64 {
    let x = SVector::<f64, 3>::new(0.49671415, -0.1382643, sigmoid_of(0.3));
    let z = w * x + b;
    let mut total = 0.0;
    for v in z.iter() {
        total += v.tanh();
    }
    total / z.len() as f64
}
proves!(scalar layer |x| (SMatrix::<_, 2, 3>::new(x[0], x[2], x[4], x[1], x[3], x[5]), &SVector::<_, 2>::new(x[6], x[7])) along |t| (SMatrix::<_, 2, 3>::new(t[0], t[2], t[4], t[1], t[3], t[5]), &SVector::<_, 2>::new(t[6], t[7])) at [[0.5, -0.4, 0.3, 0.2, 0.7, 0.1, 0.4, -0.2]]);

#[differentiable]
fn triple(a: Vector3<f64>, b: &Vector3<f64>) -> f64 {
    let c = Vector3::new(1.0, 2.0, 3.0);
    let n = a.cross(b).normalize();
    c.dot(&n) * a.norm() + (a - c).norm_squared() - b.component_mul(&c).sum()
}
proves!(scalar triple |x| (Vector3::new(x[0], x[1], x[2]), &Vector3::new(x[3], x[4], x[5])) along |t| (Vector3::new(t[0], t[1], t[2]), &Vector3::new(t[3], t[4], t[5])) at [[0.5, -0.4, 0.3, 0.2, 0.7, 0.1]]);

#[differentiable]
fn log_likelihood(x: DVector<f64>, s: &DMatrix<f64>) -> f64 {
    let n = x.len() as f64;
    let inverse = s.clone().try_inverse().unwrap();
    -0.5 * (x.dot(&(&inverse * &x)) + s.determinant().ln() + n * (2.0 * std::f64::consts::PI).ln())
}
proves!(scalar log_likelihood |x| (DVector::from_vec(x[..2].to_vec()), &DMatrix::from_vec(2, 2, x[2..].to_vec())) along |t| (DVector::from_vec(t[..2].to_vec()), &DMatrix::from_vec(2, 2, t[2..].to_vec())) at [[0.5, -0.4, 2.3, 0.2, 0.3, 1.1]]);

#[differentiable]
fn trace_of_power(m: Matrix3<f64>, n: usize) -> f64 {
    let mut p = Matrix3::<f64>::identity();
    for _ in 0..n {
        p *= m;
    }
    let scaled = 2.0 * p + Matrix3::<f64>::identity() * 0.5;
    scaled.trace() - p.transpose().norm() / 2.0
}
proves!(scalar trace_of_power |x| (Matrix3::new(x[0], x[3], x[6], x[1], x[4], x[7], x[2], x[5], x[8]), 3) along |t| (Matrix3::new(t[0], t[3], t[6], t[1], t[4], t[7], t[2], t[5], t[8])) at [[2.0, 1.0, 0.3, 0.7, 3.0, 0.2, 0.9, 0.1, 1.5]]);

/// Matrices as arrays of arrays.
#[differentiable]
fn product_by_hand(a: [[f64; 2]; 2], b: &[[f64; 2]; 2]) -> [[f64; 2]; 2] {
    let mut c = [[0.0; 2]; 2];
    for i in 0..2 {
        for j in 0..2 {
            for k in 0..2 {
                c[i][j] += a[i][k] * b[k][j];
            }
        }
    }
    c
}
proves!(several product_by_hand |x| ([[x[0], x[1]], [x[2], x[3]]], &[[x[4], x[5]], [x[6], x[7]]]) along |t| ([[t[0], t[1]], [t[2], t[3]]], &[[t[4], t[5]], [t[6], t[7]]]) at [[0.5, -0.4, 0.3, 0.2, 0.7, 0.1, 0.4, -0.2]]);

/// A matrix that is built up entry by entry.
#[differentiable]
fn bordered(x: &[f64], lambda: f64) -> f64 {
    let n = x.len();
    let mut m = DMatrix::zeros(n, n);
    for i in 0..n {
        for j in 0..n {
            m[(i, j)] = x[i] * x[j];
        }
        m[(i, i)] += lambda;
    }
    let b = DVector::from_element(n, 1.0);
    let y = m.clone().lu().solve(&b).unwrap();
    y.sum() + m.determinant()
}
proves!(scalar bordered |x| (&x[..2], x[2]) along |t| (&t[..2], t[2]) at [[0.5, -0.4, 0.9]]);

/// A Kalman update of one measurement.
#[differentiable]
fn kalman(x: SVector<f64, 2>, p: SMatrix<f64, 2, 2>, z: f64, r: f64) -> SVector<f64, 2> {
    let h = SMatrix::<f64, 1, 2>::new(1.0, 0.0);
    let innovation = z - (h * x)[0];
    let s = (h * p * h.transpose())[(0, 0)] + r;
    let gain = p * h.transpose() / s;
    x + gain * innovation
}
proves!(several kalman |x| (SVector::<_, 2>::new(x[0], x[1]), SMatrix::<_, 2, 2>::new(x[2], x[4], x[3], x[5]), x[6], x[7]) along |t| (SVector::<_, 2>::new(t[0], t[1]), SMatrix::<_, 2, 2>::new(t[2], t[4], t[3], t[5]), t[6], t[7]) at [[0.5, -0.4, 1.3, 0.2, 0.2, 0.9, 0.8, 0.1]]);

/// Compound assignment to vectors, and an Euler step of a spring.
#[differentiable]
fn spring(mut x: Vector3<f64>, mut v: Vector3<f64>, k: f64) -> f64 {
    let h = 0.01;
    for _ in 0..10 {
        let a = -k * x - 0.1 * v;
        v += a * h;
        x += v * h;
        v *= 0.999;
        x /= 1.001;
    }
    x.dot(&x) + v[0] * v.y
}
proves!(scalar spring |x| (Vector3::new(x[0], x[1], x[2]), Vector3::new(x[3], x[4], x[5]), x[6]) along |t| (Vector3::new(t[0], t[1], t[2]), Vector3::new(t[3], t[4], t[5]), t[6]) at [[0.5, -0.4, 0.3, 0.2, 0.7, 0.1, 2.0]]);

/// Const generic vectors.
#[differentiable]
fn soft_norm<const N: usize>(x: SVector<f64, N>) -> f64 {
    (x.norm_squared() + 1e-4).sqrt()
}
proves!(scalar soft_norm<2> |x| (SVector::<_, 2>::new(x[0], x[1])) along |t| (SVector::<_, 2>::new(t[0], t[1])) at [[0.5, -0.4]]);

/// nalgebra's macros, with active and passive elements side by side.
#[differentiable]
fn turned(angle: f64, scale: f64) -> f64 {
    let (s, c) = angle.sin_cos();
    let turn = matrix![c, -s, 0.0; s, c, 0.0; 0.0, 0.0, 1.0];
    let stretch = matrix![2.0, 0.0, 0.5; 0.0, 1.0, 0.0; 0.0, 0.0, 1.0];
    let v = turn * vector![1.0, scale, 0.5];
    let w = stretch * v;
    let d = dvector![w[0], 3.0, scale];
    d.iter().map(|x| x * x).sum::<f64>() + w[1]
}
proves!(scalar turned |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.5, -0.4], [2.0, 1.5]]);

/// A product that nalgebra hands to another routine for f64 matrices of dynamic size, which adds in another order.
#[differentiable(wrt(a))]
fn large_product(a: &DMatrix<f64>, b: &DMatrix<f64>) -> f64 {
    let mut c = a * b;
    let d = b * &c;
    c *= d;
    c.sum()
}

#[test]
fn large_products_keep_their_bits() {
    let n = 24;
    let entry = |k: usize| move |i: usize, j: usize| ((i * 31 + j * 17 + k) as f64 * 0.618).sin();
    let (a, b) = (DMatrix::from_fn(n, n, entry(1)), DMatrix::from_fn(n, n, entry(5)));
    let t = DMatrix::from_fn(n, n, entry(9));
    let (value, slope) = jvp_large_product(&a, &b, &t);
    assert_eq!(value.to_bits(), large_product(&a, &b).to_bits());
    // d sum(ABBAB) along T: once for each A.
    let expected = ((&t * &b) * (&b * (&a * &b)) + (&a * &b) * (&b * (&t * &b))).sum();
    assert!((slope - expected).abs() <= 1e-10 * expected.abs(), "{slope} is not {expected}");
}

#[differentiable]
fn damped(amount: f64, x: f64) -> f64 {
    amount * x.sin() + amount * amount
}

/// Sums and products of vectors as arguments of another fn, and of iterators beside them.
#[differentiable]
fn sums_as_arguments(v: SVector<f64, 3>, m: &SMatrix<f64, 2, 2>, x: f64) -> f64 {
    let scaled = v * x;
    let of_vectors = damped(v.sum(), x) + damped(scaled.component_mul(&v).sum(), v.product());
    let of_matrices =
        damped(m.sum(), x) * damped(m.product(), m.row(0).sum()) + m.map(|a| a * a).sum().sqrt();
    of_vectors + of_matrices + damped(m.iter().map(|a| a * x).sum(), v.iter().product())
}
proves!(scalar sums_as_arguments |x| (Vector3::new(x[0], x[1], x[2]), &SMatrix::<_, 2, 2>::new(x[3], x[5], x[4], x[6]), x[7])
    along |t| (Vector3::new(t[0], t[1], t[2]), &SMatrix::<_, 2, 2>::new(t[3], t[5], t[4], t[6]), t[7])
    at [[0.5, -0.4, 0.3, 0.2, 0.7, 0.1, 0.4, -0.2]]);

/// Sums of plain vectors and iterators beside numbers: found by the fuzzer.
#[differentiable(wrt(x))]
fn beside(x: f64, k: f64) -> f64 {
    let sides = vec![
        x,
        SVector::<f64, 2>::new(k, 1.5).component_mul(&SVector::<f64, 2>::new(0.5, k)).sum(),
        [k, 2.0].iter().sum(),
    ];
    sides.iter().map(|side| side * x).sum::<f64>() + of_three([x, Vector3::new(k, k, 1.0).sum(), x * k])
}
#[differentiable]
fn of_three(x: [f64; 3]) -> f64 {
    x[0] * x[1] + x[2].sin()
}
proves!(scalar beside |x| (x[0], 0.7) along |t| (t[0]) at [[0.3], [-1.2]]);
