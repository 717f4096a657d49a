//! Interpolation in tables.

use dual_core::differentiable;
use tests::proves;

/// Linear interpolation in a sorted table, clamped at its ends.
#[differentiable(wrt(x))]
pub fn interp1(xs: &[f64], ys: &[f64], x: f64) -> f64 {
    debug_assert_eq!(xs.len(), ys.len());
    if x <= xs[0] {
        return ys[0];
    }
    if x >= xs[xs.len() - 1] {
        return *ys.last().unwrap();
    }
    let mut lo = 0;
    let mut hi = xs.len() - 1;
    while hi - lo > 1 {
        let mid = (lo + hi) / 2;
        if xs[mid] > x {
            hi = mid;
        } else {
            lo = mid;
        }
    }
    let w = (x - xs[lo]) / (xs[hi] - xs[lo]);
    ys[lo] * (1.0 - w) + ys[hi] * w
}
proves!(scalar interp1 |x| (&[0.0, 1.0, 2.5, 4.0], &[1.0, 3.0, 2.0, 5.0], x[0]) along |t| (t[0]) at [[0.3], [3.1], [-1.0], [9.0]]);

/// All of it active.
#[differentiable]
pub fn interp_active(xs: &[f64], ys: &[f64], x: f64) -> Option<f64> {
    let i = xs.iter().position(|&v| v > x)?;
    let (x0, x1) = (xs.get(i.checked_sub(1)?)?, xs[i]);
    let (y0, y1) = (ys[i - 1], ys[i]);
    Some(y0 + (x - x0) * (y1 - y0) / (x1 - x0))
}
proves!(scalar interp_active |x| (&x[..3], &x[3..6], x[6]) along |t| (&t[..3], &t[3..6], t[6]) at [[0.0, 1.0, 2.0, 1.0, 3.0, 2.0, 1.4]]);

const GRID: [[f64; 3]; 3] = [[1.0, 2.0, 4.0], [1.5, 2.5, 3.0], [0.5, 1.0, 2.0]];

#[differentiable]
pub fn bilinear(x: f64, y: f64) -> f64 {
    let i = (x.floor() as usize).min(GRID.len() - 2);
    let j = (y.floor() as usize).min(GRID[0].len() - 2);
    let (fx, fy) = (x - i as f64, y - j as f64);
    let [a, b] = [GRID[i], GRID[i + 1]].map(|row| row[j] * (1.0 - fy) + row[j + 1] * fy);
    a * (1.0 - fx) + b * fx
}
proves!(scalar bilinear |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 1.2], [1.7, 0.4]]);

/// A natural cubic spline: a tridiagonal solve, then evaluation.
#[differentiable]
pub fn natural_spline(ys: &[f64], x: f64) -> f64 {
    let n = ys.len();
    let mut m = vec![0.0; n];
    let mut c = vec![0.0; n];
    let mut d = vec![0.0; n];
    for i in 1..n - 1 {
        let w = 4.0 - c[i - 1];
        c[i] = 1.0 / w;
        d[i] = (6.0 * (ys[i + 1] - 2.0 * ys[i] + ys[i - 1]) - d[i - 1]) / w;
    }
    for i in (1..n - 1).rev() {
        m[i] = d[i] - c[i] * m[i + 1];
    }
    let k = (x as usize).min(n - 2);
    let t = x - k as f64;
    let s = 1.0 - t;
    s * ys[k] + t * ys[k + 1] + ((s.powi(3) - s) * m[k] + (t.powi(3) - t) * m[k + 1]) / 6.0
}
proves!(scalar natural_spline |x| (&x[..5], x[5]) along |t| (&t[..5], t[5]) at [[1.0, 3.0, 2.0, 0.5, 1.5, 2.3]]);

/// A standard atmosphere by layers.
#[differentiable]
pub fn atmosphere_pressure(h: f64) -> f64 {
    struct Layer {
        base: f64,
        temperature: f64,
        lapse: f64,
    }
    const LAYERS: [Layer; 3] = [
        Layer { base: 0.0, temperature: 288.15, lapse: -0.0065 },
        Layer { base: 11_000.0, temperature: 216.65, lapse: 0.0 },
        Layer { base: 20_000.0, temperature: 216.65, lapse: 0.001 },
    ];
    const GMR: f64 = 0.034_163_195;
    let mut p = 101_325.0;
    for (i, layer) in LAYERS.iter().enumerate() {
        let top = LAYERS.get(i + 1).map_or(h, |next| h.min(next.base));
        let dh = top - layer.base;
        p *= if layer.lapse == 0.0 {
            (-GMR * dh / layer.temperature).exp()
        } else {
            (layer.temperature / (layer.temperature + layer.lapse * dh)).powf(GMR / layer.lapse)
        };
        if h <= top {
            break;
        }
    }
    p
}
proves!(scalar atmosphere_pressure |x| (x[0]) along |t| (t[0]) at [[5000.0], [15000.0], [25000.0]]);

/// The nearest of a list, by a key.
#[differentiable(wrt(x))]
pub fn nearest_gap(x: f64, grid: &[f64]) -> f64 {
    let nearest = grid
        .iter()
        .copied()
        .min_by(|a, b| (a - x).abs().partial_cmp(&(b - x).abs()).unwrap())
        .unwrap_or_default();
    (x - nearest).powi(2)
}
proves!(scalar nearest_gap |x| (x[0], &[0.0, 1.0, 2.5]) along |t| (t[0]) at [[0.8], [2.0]]);
