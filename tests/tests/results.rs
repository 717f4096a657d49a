//! Results of every shape.
#![allow(clippy::all, clippy::pedantic)] // fns in every spelling that users have are the subject
#![cfg(feature = "full")] // nalgebra

use dual_core::differentiable;
use dual_core::nalgebra::{DVector, Matrix2, SVector, Vector2, Vector3};
use tests::proves;

#[differentiable]
fn polar(r: f64, t: f64) -> [f64; 2] {
    [r * t.cos(), r * t.sin()]
}
proves!(several polar |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[2.0, 0.7]]);

#[differentiable]
fn spherical([r, theta, phi]: [f64; 3]) -> (f64, f64, f64) {
    let (s, c) = theta.sin_cos();
    let ring = r * s;
    (ring * phi.cos(), ring * phi.sin(), r * c)
}
proves!(several spherical |x| ([x[0], x[1], x[2]]) along |t| ([t[0], t[1], t[2]]) at [[2.0, 0.7, 1.1]]);

/// The right-hand side of the Lorenz system, and a step of RK4 over it.
#[differentiable(wrt(y))]
fn lorenz(y: [f64; 3], sigma: f64) -> [f64; 3] {
    let [a, b, c] = y;
    [sigma * (b - a), a * (28.0 - c) - b, a * b - 8.0 / 3.0 * c]
}
proves!(several lorenz |x| ([x[0], x[1], x[2]], 10.0) along |t| ([t[0], t[1], t[2]]) at [[2.0, 0.7, 1.1]]);

#[differentiable]
fn rk4(y: [f64; 3], h: f64) -> [f64; 3] {
    let along = |k: [f64; 3], s: f64| {
        let mut z = y;
        for i in 0..3 {
            z[i] += s * k[i];
        }
        z
    };
    let k1 = lorenz(y, 10.0);
    let k2 = lorenz(along(k1, 0.5 * h), 10.0);
    let k3 = lorenz(along(k2, 0.5 * h), 10.0);
    let k4 = lorenz(along(k3, h), 10.0);
    let mut next = [0.0; 3];
    for i in 0..3 {
        next[i] = y[i] + h / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
    }
    next
}
proves!(several rk4 |x| ([x[0], x[1], x[2]], x[3]) along |t| ([t[0], t[1], t[2]], t[3]) at [[2.0, 0.7, 1.1, 0.01]]);

#[differentiable]
fn softmax(x: &[f64]) -> Vec<f64> {
    let max = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let exps: Vec<f64> = x.iter().map(|v| (v - max).exp()).collect();
    let total = exps.iter().sum::<f64>();
    exps.into_iter().map(|e| e / total).collect()
}
proves!(several softmax |x| (x) along |t| (t) at [[0.5, 1.2, 2.0], [-1.0, 3.0, 0.2]]);

/// An exponential moving average; the buffer is filled by index.
#[differentiable]
fn smoothed(samples: Vec<f64>, alpha: f64) -> Vec<f64> {
    let n = samples.len();
    let mut out = vec![0.0; n];
    out[0] = samples[0];
    for i in 1..n {
        out[i] = alpha * samples[i] + (1.0 - alpha) * out[i - 1];
    }
    out
}
proves!(several smoothed |x| (x[..3].to_vec(), x[3]) along |t| (t[..3].to_vec(), t[3]) at [[0.5, 1.2, 2.0, 0.3]]);

/// The pose of a planar arm.
#[differentiable]
fn arm(q: SVector<f64, 3>) -> SVector<f64, 3> {
    let lengths = [0.5, 0.4, 0.2];
    let (mut x, mut y, mut angle) = (0.0, 0.0, 0.0);
    for (l, joint) in lengths.iter().zip(q.iter()) {
        angle += joint;
        x += l * angle.cos();
        y += l * angle.sin();
    }
    SVector::<f64, 3>::new(x, y, angle)
}
proves!(several arm |x| (SVector::<_, 3>::new(x[0], x[1], x[2])) along |t| (SVector::<_, 3>::new(t[0], t[1], t[2])) at [[0.3, 0.7, -1.1]]);

#[differentiable]
fn gravity(r: Vector3<f64>) -> Vector3<f64> {
    let d = r.norm();
    -3.986 * r / d.powi(3)
}
proves!(several gravity |x| (Vector3::new(x[0], x[1], x[2])) along |t| (Vector3::new(t[0], t[1], t[2])) at [[0.3, 0.7, -1.1]]);

#[differentiable]
fn mixed(v: Vector2<f64>, k: f64) -> (Vector2<f64>, [f64; 2], f64) {
    (v * k, [v.x.sin(), 1.0], if k > 0.0 { k } else { 2.0 })
}
proves!(several mixed |x| (Vector2::new(x[0], x[1]), x[2]) along |t| (Vector2::new(t[0], t[1]), t[2]) at [[0.3, 0.7, -1.1], [0.3, 0.7, 1.1]]);

#[differentiable]
fn dynamic_field(x: DVector<f64>) -> DVector<f64> {
    let n = x.len();
    DVector::from_fn(n, |i, _| x[i] * x[(i + 1) % n])
}
proves!(several dynamic_field |x| (DVector::from_vec(x.to_vec())) along |t| (DVector::from_vec(t.to_vec())) at [[0.3, 0.7, -1.1]]);

#[differentiable]
fn rotation(angle: f64) -> Matrix2<f64> {
    let (s, c) = angle.sin_cos();
    Matrix2::new(c, -s, s, c)
}

#[test]
fn rotation_has_a_derivative_a_matrix() {
    let j = jacobian_rotation(0.3);
    let (s, c) = 0.3_f64.sin_cos();
    assert_eq!(j, Matrix2::new(-s, -c, c, -s));
}

/// Cubic roots of a depressed cubic in three branches, some passive.
#[differentiable]
fn clipped_hsv(r: f64, g: f64, b: f64) -> [f64; 3] {
    let max = r.max(g).max(b);
    let min = f64::min(f64::min(r, g), b);
    let delta = max - min;
    let hue = if delta == 0.0 {
        0.0
    } else if max == r {
        60.0 * (((g - b) / delta) % 6.0)
    } else if max == g {
        60.0 * ((b - r) / delta + 2.0)
    } else {
        60.0 * ((r - g) / delta + 4.0)
    };
    [hue, if max == 0.0 { 0.0 } else { delta / max }, max]
}
proves!(several clipped_hsv |x| (x[0], x[1], x[2]) along |t| (t[0], t[1], t[2]) at [[0.3, 0.7, 0.1], [0.9, 0.7, 0.1], [0.3, 0.2, 0.8]]);

#[differentiable]
fn levels(x: f32) -> [f32; 3] {
    let mut out = [0.0; 3];
    for (i, level) in out.iter_mut().enumerate() {
        *level = x.powi(i as i32);
    }
    out
}

#[test]
fn levels_in_f32() {
    assert_eq!(jacobian_levels(3.0), [0.0_f32, 1.0, 6.0]);
}

/// A cost, and what was chosen for it: containers of what has no derivative.
#[differentiable]
fn cheapest(prices: &[f64], budget: f64) -> (f64, Vec<usize>, Option<(usize, bool)>, [u8; 2]) {
    let mut order: Vec<usize> = (0..prices.len()).collect();
    order.sort_by(|&i, &j| prices[i].partial_cmp(&prices[j]).unwrap());
    let (mut left, mut chosen) = (budget, Vec::new());
    for i in order {
        if prices[i] <= left {
            left -= prices[i];
            chosen.push(i);
        }
    }
    let last = chosen.last().map(|&i| (i, left > 0.0));
    (left * left, chosen, last, [1, 2])
}

#[test]
fn containers_of_indices_stand_beside_floats() {
    let prices = [3.0, 1.0, 2.5, 9.0];
    let (value, slopes) = value_and_grad_cheapest(&prices, 7.0);
    assert_eq!(value, cheapest(&prices, 7.0).0);
    assert_eq!(cheapest(&prices, 7.0).1, [1, 2, 0]);
    assert_eq!(slopes, (vec![-1.0, -1.0, -1.0, 0.0], 1.0));
    dual_core::assert_grad!(cheapest(&prices, 7.0));
}
