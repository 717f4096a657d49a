//! Solvers, quadratures, steps of ODEs, losses.

use dual_core::differentiable;
use dual_core::nalgebra::{SVector, Vector3};
use tests::proves;

/// Romberg's table over a closure that captures what is active.
#[differentiable]
pub fn romberg(a: f64, b: f64, k: f64) -> f64 {
    const N: usize = 8;
    let f = |x: f64| (-k * x * x).exp();
    let mut r = [[0.0; N]; N];
    let mut h = b - a;
    r[0][0] = 0.5 * h * (f(a) + f(b));
    for i in 1..N {
        h *= 0.5;
        let mut sum = 0.0;
        for j in (1..(1 << i)).step_by(2) {
            sum += f(a + j as f64 * h);
        }
        r[i][0] = 0.5 * r[i - 1][0] + h * sum;
        for j in 1..=i {
            let factor = 4f64.powi(j as i32);
            r[i][j] = (factor * r[i][j - 1] - r[i - 1][j - 1]) / (factor - 1.0);
        }
    }
    r[N - 1][N - 1]
}
proves!(scalar romberg |x| (x[0], x[1], x[2]) along |t| (t[0], t[1], t[2]) at [[0.0, 1.2, 0.8]]);

/// Gauss and Legendre with a table of pairs.
#[differentiable]
pub fn arc_length(a: f64, b: f64, amplitude: f64) -> f64 {
    const NODES: [(f64, f64); 3] = [
        (-0.774_596_669_241_483_4, 0.555_555_555_555_555_6),
        (0.0, 0.888_888_888_888_888_8),
        (0.774_596_669_241_483_4, 0.555_555_555_555_555_6),
    ];
    let (half, mid) = ((b - a) / 2.0, (a + b) / 2.0);
    NODES
        .iter()
        .map(|&(x, w)| {
            let slope = amplitude * (mid + half * x).cos();
            w * (1.0 + slope * slope).sqrt()
        })
        .sum::<f64>()
        * half
}
proves!(scalar arc_length |x| (x[0], x[1], x[2]) along |t| (t[0], t[1], t[2]) at [[0.0, 1.2, 0.8]]);

/// Van der Pol's oscillator into a slice.
#[differentiable]
pub fn van_der_pol(y: &[f64], mu: f64, dydt: &mut [f64]) {
    dydt[0] = y[1];
    dydt[1] = mu * (1.0 - y[0].powi(2)) * y[1] - y[0];
}
#[test]
fn van_der_pol_fills_a_slice() {
    let (y, mut dydt) = ([0.5, -1.0], [0.0; 2]);
    van_der_pol(&y, 2.0, &mut dydt);
    let mut out = [0.0; 2];
    let (value, rows) = value_and_jacobian_van_der_pol(&y, 2.0, &mut out);
    assert_eq!((value.as_slice(), out), (&dydt[..], dydt));
    assert_eq!(rows[1], (vec![-2.0 * 2.0 * 0.5 * -1.0 - 1.0, 2.0 * 0.75], 0.75 * -1.0));
    dual_core::assert_jacobian!(van_der_pol(&y, 2.0, &mut out));
}

/// As solvers with nalgebra have it.
#[differentiable]
pub fn lorenz_system(state: &SVector<f64, 3>, out: &mut SVector<f64, 3>) {
    let (x, y, z) = (state[0], state[1], state[2]);
    out[0] = 10.0 * (y - x);
    out[1] = x * (28.0 - z) - y;
    out[2] = x * y - 8.0 / 3.0 * z;
}
#[test]
fn lorenz_system_has_a_matrix() {
    let state = Vector3::new(1.0, 2.0, 3.0);
    let mut out = Vector3::zeros();
    let jacobian = jacobian_lorenz_system(&state, &mut out);
    assert_eq!(jacobian.row(1).iter().copied().collect::<Vec<_>>(), [25.0, -1.0, -1.0]);
    dual_core::assert_jacobian!(lorenz_system(&state, &mut out));
}

/// Brent-like: bracketing with labels, ending in a polished root.
#[differentiable]
pub fn root_of_cosine_line(slope: f64) -> Result<f64, &'static str> {
    let f = |x: f64| x.cos() - slope * x;
    let (mut lo, mut hi) = (0.0, 2.0);
    let mut root = 1.0;
    'search: for _ in 0..200 {
        let mid = 0.5 * (lo + hi);
        let value = f(mid);
        if value > 0.0 {
            lo = mid;
        } else {
            hi = mid;
        }
        if hi - lo < 1e-6 {
            root = mid;
            break 'search;
        }
    }
    for _ in 0..4 {
        root -= f(root) / (-root.sin() - slope);
    }
    if root.is_finite() { Ok(root) } else { Err("no root") }
}
proves!(scalar root_of_cosine_line |x| (x[0]) along |t| (t[0]) at [[0.7]]);

/// Gaussian elimination with pivoting on an array of arrays.
#[differentiable]
pub fn solve3(a: &[[f64; 3]; 3], b: &[f64; 3]) -> Option<[f64; 3]> {
    let mut m = *a;
    let mut x = *b;
    for col in 0..3 {
        let pivot = (col..3).max_by(|&i, &j| m[i][col].abs().partial_cmp(&m[j][col].abs()).unwrap())?;
        if m[pivot][col].abs() < 1e-12 {
            return None;
        }
        m.swap(col, pivot);
        x.swap(col, pivot);
        for row in col + 1..3 {
            let factor = m[row][col] / m[col][col];
            for k in col..3 {
                m[row][k] -= factor * m[col][k];
            }
            x[row] -= factor * x[col];
        }
    }
    for col in (0..3).rev() {
        for k in col + 1..3 {
            x[col] -= m[col][k] * x[k];
        }
        x[col] /= m[col][col];
    }
    Some(x)
}
#[test]
fn solve3_agrees() {
    let a = [[2.0, 1.0, 0.5], [0.3, 4.0, 1.0], [1.0, 0.2, 3.0]];
    dual_core::assert_jacobian!(solve3(&a, &[1.0, 2.0, 3.0]));
    assert_eq!(jacobian_solve3(&[[0.0; 3]; 3], &[1.0, 2.0, 3.0]), None);
}

/// Cross entropy with the log-sum-exp trick.
#[differentiable(wrt(logits))]
pub fn cross_entropy(logits: &[f64], target: usize) -> f64 {
    let max = logits.iter().cloned().fold(f64::NEG_INFINITY, f64::max);
    let sum: f64 = logits.iter().map(|l| (l - max).exp()).sum();
    max + sum.ln() - logits[target]
}
proves!(scalar cross_entropy |x| (x, 1) along |t| (t) at [[0.3, 1.2, -0.4]]);

/// Huber's loss over pairs, with a running state taken.
#[differentiable(wrt(slope, offset))]
pub fn huber(points: &[(f64, f64)], slope: f64, offset: f64, delta: f64) -> f64 {
    let mut total = 0.0;
    let mut worst = 0.0;
    for &(x, y) in points {
        let r = (y - slope * x - offset).abs();
        total += if r <= delta { 0.5 * r * r } else { delta * (r - 0.5 * delta) };
        if r > worst {
            worst = r;
        }
    }
    let peak = std::mem::take(&mut worst);
    total / points.len() as f64 + 0.1 * peak + worst
}
proves!(scalar huber |x| (&[(0.0, 1.0), (1.0, 3.0), (2.0, 2.0)], x[0], x[1], 0.7) along |t| (t[0], t[1]) at [[0.3, 1.2]]);

/// The sum of squares of a weighted residual, printed as it goes.
#[differentiable]
pub fn residual(values: &[f64], weights: &[f64]) -> f64 {
    assert_eq!(values.len(), weights.len(), "lengths differ");
    let mut total = 0.0;
    for (v, w) in values.iter().zip(weights.iter()) {
        if matches!(v.partial_cmp(&0.0), None | Some(std::cmp::Ordering::Less)) {
            eprintln!("negative value {v:.3}");
            continue;
        }
        total += w * v.sqrt();
    }
    total
}
proves!(scalar residual |x| (&x[..2], &x[2..]) along |t| (&t[..2], &t[2..]) at [[0.3, 1.2, 2.0, 0.5]]);
