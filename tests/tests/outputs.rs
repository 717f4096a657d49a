//! Fns that write their results to `&mut` arguments.
#![allow(clippy::all, clippy::pedantic)] // fns in every spelling that users have are the subject
#![cfg(feature = "full")] // nalgebra

use dual_core::nalgebra::{DVector, Vector2};
use dual_core::{assert_jacobian, differentiable};

/// A slice with compound assignment after assignment, and an argument behind it.
#[differentiable]
fn decay(t: f64, y: &[f64], dy: &mut [f64], p: &[f64]) {
    let n = y.len();
    for i in 0..n {
        dy[i] = -p[i] * y[i];
        if i > 0 {
            dy[i] += p[i - 1] * y[i - 1];
        }
    }
    dy[0] += t.sin();
}

#[test]
fn a_slice() {
    let (y, p) = ([1.0, 0.5], [2.0, 3.0]);
    let [mut value, mut out] = [[7.0, 9.0]; 2];
    decay(0.3, &y, &mut value, &p);
    assert_jacobian!(decay(0.3, &y, &mut out, &p));
    assert_eq!(out, [7.0, 9.0], "a check leaves it alone");
    let rows = jacobian_decay(0.3, &y, &mut out, &p);
    assert_eq!(out, value);
    assert_eq!(rows[1], (0.0, vec![2.0, -3.0], vec![1.0, -0.5]));
    let (v, slope) = jvp_decay(0.3, &y, &mut out, &p, 1.0, &[0.0, 0.0], &[0.0, 0.0]);
    assert_eq!((v, slope), (value.to_vec(), vec![0.3_f64.cos(), 0.0]));
}

/// What was there before has a derivative that nobody knows: NaN where it is read, not zero.
#[differentiable]
fn accumulates(x: f64, out: &mut [f64; 3]) {
    out[0] += x;
    out[1] = x * x;
}

#[test]
fn what_was_there_before_is_not_taken_for_constant() {
    let mut out = [1.0, 2.0, 5.0];
    let rows = jacobian_accumulates(3.0, &mut out);
    assert_eq!(out, [4.0, 9.0, 5.0]);
    assert!(rows[0].is_nan() && rows[1] == 6.0 && rows[2].is_nan(), "{rows:?}");
}

/// Two scalars; a fn that hands its own variables to them.
#[differentiable]
fn split(x: f64, s: &mut f64, c: &mut f64) {
    *s = x.sin();
    *c = 1.0;
    *c -= *s * *s;
}
#[differentiable]
fn recombined(x: f64) -> f64 {
    let (mut s, mut c) = (0.0, 0.0);
    split(2.0 * x, &mut s, &mut c);
    let mut rates = [0.0; 2];
    decay(x, &[s, 1.0], &mut rates, &[0.5, c]);
    s * c + rates[0] * rates[1]
}
tests::proves!(scalar recombined |x| (x[0]) along |t| (t[0]) at [[0.4], [-1.1]]);

#[test]
fn two_scalars() {
    let (mut s, mut c) = (0.0, 0.0);
    assert_jacobian!(split(0.4, &mut s, &mut c));
    let (value, slope) = jvp_split(0.4, &mut s, &mut c, 1.0);
    assert_eq!(value, (s, c));
    let (mut s1, mut c1) = (0.0, 0.0);
    split(0.4, &mut s1, &mut c1);
    assert_eq!((s, c), (s1, c1));
    assert_eq!(slope.0, 0.4_f64.cos());
}

/// One that may fail.
#[differentiable]
fn polar(x: f64, y: f64, out: &mut [f64; 2]) -> Result<(), String> {
    if x == 0.0 && y == 0.0 {
        return Err("no angle at the origin".to_owned());
    }
    out[0] = x.hypot(y);
    out[1] = y.atan2(x);
    Ok(())
}

#[test]
fn an_output_of_a_fn_that_fails() {
    let mut out = [0.0; 2];
    assert_jacobian!(polar(0.4, 0.3, &mut out));
    let rows = jacobian_polar(0.4, 0.3, &mut out).unwrap();
    assert_eq!(out, [0.5, 0.3_f64.atan2(0.4)]);
    assert_eq!(rows[0], [0.8, 0.6]);
    out = [5.0; 2];
    assert!(jacobian_polar(0.0, 0.0, &mut out).is_err());
    assert_eq!(out, [5.0; 2]);
}

/// Matrices, vectors, `Vec`s, iterators over them.
#[differentiable]
fn outer(x: &[f64; 2], m: &mut [[f64; 2]; 2]) {
    for i in 0..2 {
        for j in 0..2 {
            m[i][j] = if i == j { 1.0 } else { 0.0 };
            m[i][j] += x[i] * x[j];
        }
    }
}
#[differentiable]
fn squares(x: &[f64], out: &mut [f64]) {
    out.fill(0.0);
    for (o, v) in out.iter_mut().zip(x) {
        *o += v * v;
    }
}
#[differentiable]
fn powers(x: f64, n: usize, out: &mut Vec<f64>) {
    out.clear();
    for i in 0..n {
        out.push(x.powi(i as i32));
    }
}
#[differentiable]
fn pendulum(q: &Vector2<f64>, out: &mut Vector2<f64>) {
    *out = Vector2::new(q[1], -q[0].sin());
}
#[differentiable]
fn dynamic(q: &DVector<f64>, out: &mut DVector<f64>) {
    out.copy_from(q);
    out[0] = q[0] * q[1];
}

#[test]
fn every_shape() {
    assert_jacobian!(outer(&[0.3, 0.4], &mut [[0.0; 2]; 2]));
    assert_jacobian!(squares(&[0.3, 0.4, 2.0], &mut [0.0; 3]));
    let mut list = Vec::new();
    assert_eq!(jacobian_powers(2.0, 4, &mut list), [0.0, 1.0, 4.0, 12.0]);
    assert_eq!(list, [1.0, 2.0, 4.0, 8.0]);
    let mut out = Vector2::zeros();
    assert_eq!(
        jacobian_pendulum(&Vector2::new(0.0, 1.0), &mut out),
        -dual_core::nalgebra::Matrix2::new(0.0, -1.0, 1.0, 0.0)
    );
    assert_jacobian!(dynamic(&DVector::from_vec(vec![0.3, 0.7]), &mut DVector::zeros(2)));
}
