//! Arguments of every kind.
#![allow(clippy::all, clippy::pedantic)] // fns in every spelling that users have are the subject
#![cfg(feature = "full")] // nalgebra

use dual_core::differentiable;
use dual_core::nalgebra::{DVector, SVector};
use tests::proves;

/// Horner's rule over an array of any length.
#[differentiable]
pub fn horner<const N: usize>(c: [f64; N], x: f64) -> f64 {
    let mut y = 0.0;
    for i in (0..N).rev() {
        y = y * x + c[i];
    }
    y
}
proves!(scalar horner<3> |x| ([x[0], x[1], x[2]], x[3]) along |t| ([t[0], t[1], t[2]], t[3]) at [[1.0, -2.0, 0.5, 0.7]]);

/// A reference to an array.
#[differentiable]
fn distance(p: &[f64; 3], q: &[f64; 3]) -> f64 {
    let mut sum = 0.0;
    for (a, b) in p.iter().zip(q) {
        sum += (a - b).powi(2);
    }
    sum.sqrt()
}
proves!(scalar distance |x| (&[x[0], x[1], x[2]], &[x[3], x[4], x[5]]) along |t| (&[t[0], t[1], t[2]], &[t[3], t[4], t[5]]) at [[1.0, 2.0, 3.0, -1.0, 0.5, 2.0]]);

/// A slice and a scalar by reference.
#[differentiable]
fn weighted(x: &[f64], scale: &f64) -> f64 {
    let mut total = 0.0;
    for (i, v) in x.iter().enumerate() {
        total += v * *scale / (i + 1) as f64;
    }
    total.tanh()
}
proves!(scalar weighted |x| (&x[..3], &x[3]) along |t| (&t[..3], &t[3]) at [[0.1, 0.2, 0.3, 0.7]]);

/// A vector by value, longer than one pass.
#[differentiable]
fn chained_rosenbrock(x: Vec<f64>) -> f64 {
    x.windows(2).map(|w| 100.0 * (w[1] - w[0].powi(2)).powi(2) + (1.0 - w[0]).powi(2)).sum()
}
proves!(scalar chained_rosenbrock |x| (x.to_vec()) along |t| (t.to_vec()) at [[1.2, 1.0, 0.3, 0.7, 1.1, 0.2, 0.9, 1.4, 0.5, 0.6, 1.0]]);

/// Patterns for parameters.
#[differentiable]
fn lerp([a, b]: [f64; 2], mut t: f64, (n, _): (usize, bool)) -> f64 {
    for _ in 0..n {
        t *= t;
    }
    a + (b - a) * t
}
proves!(scalar lerp |x| ([x[0], x[1]], x[2], (2, true)) along |t| ([t[0], t[1]], t[2]) at [[1.0, 4.0, 0.7]]);

/// A tuple for an argument.
#[differentiable]
fn rectangle(size: (f64, f64), at: (f64, [f64; 2])) -> f64 {
    let (w, h) = size;
    let (z, [x, y]) = at;
    w * h * z + (x * w).sin() * at.1[1] - y * size.1
}
proves!(scalar rectangle |x| ((x[0], x[1]), (x[2], [x[3], x[4]])) along |t| ((t[0], t[1]), (t[2], [t[3], t[4]])) at [[1.0, 4.0, 0.7, 0.2, 0.3]]);

/// Nested arrays: a determinant by elimination without pivots.
#[differentiable]
fn determinant(m: [[f64; 3]; 3]) -> f64 {
    let mut a = m;
    let mut det = 1.0;
    for k in 0..3 {
        det *= a[k][k];
        for i in k + 1..3 {
            let factor = a[i][k] / a[k][k];
            for j in k..3 {
                a[i][j] -= factor * a[k][j];
            }
        }
    }
    det
}
proves!(scalar determinant |x| ([[x[0], x[1], x[2]], [x[3], x[4], x[5]], [x[6], x[7], x[8]]]) along |t| ([[t[0], t[1], t[2]], [t[3], t[4], t[5]], [t[6], t[7], t[8]]]) at [[2.0, 1.0, 0.3, 0.7, 3.0, 0.2, 0.9, 0.1, 1.5]]);

/// Mixed shapes.
#[differentiable]
fn neuron(w: SVector<f64, 2>, b: f64, x: &DVector<f64>) -> f64 {
    let z = w[0] * x[0] + w[1] * x[1] + b;
    1.0 / (1.0 + (-z).exp())
}
proves!(scalar neuron |x| (SVector::<_, 2>::new(x[0], x[1]), x[2], &DVector::from_vec(x[3..].to_vec())) along |t| (SVector::<_, 2>::new(t[0], t[1]), t[2], &DVector::from_vec(t[3..].to_vec())) at [[0.3, -0.4, 0.1, 1.2, 0.7]]);

/// f32 all through.
#[differentiable]
fn gamma_correct(linear: f32, gain: f32) -> f32 {
    let c = linear * gain;
    if c <= 0.003_130_8 { 12.92 * c } else { 1.055 * c.powf(1.0 / 2.4) - 0.055f32 }
}
proves!(scalar32 gamma_correct |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.5, 1.2], [0.001, 1.0]]);

/// f32 slices, consts and casts.
#[differentiable]
fn rms(samples: &[f32]) -> f32 {
    const FLOOR: f32 = 1e-3;
    let n = samples.len() as f32;
    let sum: f32 = samples.iter().map(|s| s * s).sum();
    (sum / n + FLOOR).sqrt()
}
proves!(scalar32 rms |x| (x) along |t| (t) at [[0.5, 1.2, -0.25]]);

/// A lifetime, docs, attributes and a where clause.
#[must_use]
#[inline]
#[differentiable]
fn longest<'a>(x: &'a [f64], y: &'a [f64]) -> f64
where
    'a: 'a,
{
    let z: &'a [f64] = if x.len() > y.len() { x } else { y };
    z.iter().map(|v| v.powi(3)).sum::<f64>()
}
proves!(scalar longest |x| (&x[..2], &x[2..]) along |t| (&t[..2], &t[2..]) at [[0.5, 1.2, 2.0, 3.0, 4.0]]);

/// One active scalar beside passive arguments, const generics and bounds.
#[differentiable(wrt(x))]
fn expansion<const N: usize>(c: [f64; N], x: &f64) -> f64
where
    [f64; N]: Copy,
{
    let mut y = 0.0;
    for k in 0..N {
        y += c[k] * x.powi(k as i32);
    }
    y / x.cos()
}

#[differentiable]
fn single(x: f32) -> f32 {
    x.sqrt() * x
}

#[test]
fn derivatives_of_every_order() {
    let c = [1.0, -2.0, 0.5];
    let [y, d1, d2, d3] = derivatives_expansion::<3, 3>(c, &0.7);
    assert_eq!(y.to_bits(), expansion(c, &0.7).to_bits());
    // One divides tangents, the other takes the product with the reciprocal.
    let near = |a: f64, b: f64| (a - b).abs() <= 4.0 * f64::EPSILON * b.abs();
    assert!(near(d1, grad_expansion(c, &0.7)) && near(d2, hessian_expansion(c, &0.7)), "{d1} {d2}");
    let (numeric, h) = (|x: f64| hessian_expansion(c, &x), 1e-5);
    assert!((d3 - (numeric(0.7 + h) - numeric(0.7 - h)) / (2.0 * h)).abs() < 1e-8);

    assert_eq!(derivatives_expansion::<0, 2>([1.0, 2.0], &0.0), [1.0]);
    assert_eq!(derivatives_single::<2>(4.0), [8.0, 3.0, 0.375]);
}
