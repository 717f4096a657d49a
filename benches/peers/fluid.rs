//! Peng and Robinson's Helmholtz energy of a mixture of three by temperature, volume and amounts: gradient and Hessian.

use core::f64::consts::SQRT_2;

use crate::models::*;
use crate::number::Number;
use crate::passes::{Model, gradient_peers, hessian_peers, input, one_pass_peers};
use crate::report::Report;
use crate::table::{Kind, Table};

const CRITICAL: [f64; 3] = [190.6, 305.3, 369.8];
const SLOPE: [f64; 3] = [0.39, 0.52, 0.59];
const ATTRACTION: [f64; 3] = [0.25, 0.6, 1.0];
const COVOLUME: [f64; 3] = [2.7e-5, 4.0e-5, 5.6e-5];
const GAS: f64 = 8.314;

struct Energy;

impl Model<5, 1> for Energy {
    #[inline(always)]
    fn eval<T: Number>(&self, x: &[T; 5]) -> [T; 1] {
        let [t, volume, n @ ..] = *x;
        let zero = T::constant(0.0);
        let (mut a, mut b, mut total, mut ideal) = ([zero; 3], zero, zero, zero);
        for i in 0..3 {
            let alpha = (-(t / CRITICAL[i]).sqrt() + 1.0) * SLOPE[i] + 1.0;
            a[i] = alpha * alpha * ATTRACTION[i];
            b = b + n[i] * COVOLUME[i];
            total = total + n[i];
            ideal = ideal + n[i] * ((n[i] / volume).ln() - 1.0);
        }
        let mut mixed = zero;
        for i in 0..3 {
            for j in 0..3 {
                mixed = mixed + n[i] * n[j] * (a[i] * a[j]).sqrt();
            }
        }
        let shape = ((volume + b * (1.0 + SQRT_2)) / (volume + b * (1.0 - SQRT_2))).ln();
        [t * GAS * (ideal - total * (-(b / volume) + 1.0).ln()) - mixed / (b * (2.0 * SQRT_2)) * shape]
    }
}

/// The terms that gradient and Hessian share. The attraction is a square, Σᵢⱼ nᵢ nⱼ √(aᵢ aⱼ) = q² with q = Σᵢ nᵢ √aᵢ, and
/// √aᵢ is linear in √t.
struct Terms {
    /// gas constant times temperature
    rt: f64,
    total: f64,
    b: f64,
    /// 1 / (volume - b)
    free: f64,
    /// ln (1 - b / volume)
    packed: f64,
    /// Σ nᵢ (ln (nᵢ / volume) - 1)
    ideal: f64,
    /// ln (nᵢ / volume)
    logs: [f64; 3],
    q: f64,
    roots: [f64; 3],
    /// of the roots by temperature
    slopes: [f64; 3],
    by_t: f64,
    /// 1 / (volume + (1 ± √2) b)
    poles: [f64; 2],
    /// c ln (…) / b, and what it gives by b and by volume; c = 1 / 2√2
    s: f64,
    s_b: f64,
    s_v: f64,
}

const POLES: [f64; 2] = [1.0 + SQRT_2, 1.0 - SQRT_2];
const C: f64 = 0.5 / SQRT_2;

#[inline(always)]
fn terms(&[t, volume, ref n @ ..]: &[f64; 5]) -> Terms {
    // √A (1 + m), √A m / √T꜀ of each substance, which an expert has ready.
    const PAIRS: [[f64; 2]; 3] = [
        [0.5 * 1.39, 0.5 * 0.39 / 13.805_795_884_337_853],
        [0.774_596_669_241_483_4 * 1.52, 0.774_596_669_241_483_4 * 0.52 / 17.472_836_060_582_726],
        [1.59, 0.59 / 19.230_184_606_498_19],
    ];
    let root = t.sqrt();
    let inverse = 0.5 / root;
    let (mut b, mut total, mut ideal, mut q, mut by_t) = (0.0, 0.0, 0.0, 0.0, 0.0);
    let (mut logs, mut roots, mut slopes) = ([0.0; 3], [0.0; 3], [0.0; 3]);
    let over = 1.0 / volume;
    for i in 0..3 {
        roots[i] = PAIRS[i][0] - PAIRS[i][1] * root;
        slopes[i] = -PAIRS[i][1] * inverse;
        logs[i] = (n[i] * over).ln();
        b += n[i] * COVOLUME[i];
        total += n[i];
        ideal += n[i] * logs[i];
        q += n[i] * roots[i];
        by_t += n[i] * slopes[i];
    }
    let free = 1.0 / (volume - b);
    let poles = POLES.map(|p| 1.0 / (volume + p * b));
    let c_over_b = C / b;
    let s = c_over_b * (poles[1] / poles[0]).ln();
    let s_b = c_over_b * (POLES[0] * poles[0] - POLES[1] * poles[1]) - s / b;
    let s_v = c_over_b * (poles[0] - poles[1]);
    let packed = (1.0 - b * over).ln();
    Terms {
        rt: GAS * t,
        total,
        b,
        free,
        packed,
        ideal: ideal - total,
        logs,
        q,
        roots,
        slopes,
        by_t,
        poles,
        s,
        s_b,
        s_v,
    }
}

#[inline(always)]
fn gradient_by_hand(x: &[f64; 5]) -> [f64; 5] {
    let k = terms(x);
    let square = k.q * k.q;
    let mut gradient = [0.0; 5];
    gradient[0] = GAS * (k.ideal - k.total * k.packed) - 2.0 * k.s * k.q * k.by_t;
    gradient[1] = -k.rt * k.total * k.free - square * k.s_v;
    let (by_b, by_q) = (k.rt * k.total * k.free - square * k.s_b, 2.0 * k.q * k.s);
    for i in 0..3 {
        gradient[2 + i] = k.rt * (k.logs[i] - k.packed) + COVOLUME[i] * by_b - by_q * k.roots[i];
    }
    gradient
}

#[inline(always)]
fn hessian_by_hand(x: &[f64; 5]) -> [[f64; 5]; 5] {
    let k = terms(x);
    let (t, n) = (x[0], &x[2..]);
    let square = k.q * k.q;
    let [p0, p1] = k.poles;
    let over = 1.0 / k.b;
    let c = C * over;
    let s_vv = c * (p1 * p1 - p0 * p0);
    let s_vb = c * (POLES[1] * p1 * p1 - POLES[0] * p0 * p0) - k.s_v * over;
    let s_bb = c * (POLES[1] * POLES[1] * p1 * p1 - POLES[0] * POLES[0] * p0 * p0) - 2.0 * k.s_b * over;
    let crowd = k.rt * k.total * k.free * k.free;
    let mut rows = [[0.0; 5]; 5];
    // The slopes go with 1/√t: their own slope is -slope / 2t.
    rows[0][0] = -2.0 * k.s * (k.by_t * k.by_t - 0.5 * k.q * k.by_t / t);
    rows[0][1] = -GAS * k.total * k.free - 2.0 * k.q * k.by_t * k.s_v;
    rows[1][1] = crowd - square * s_vv;
    let (by_b, qt) = (GAS * k.total * k.free - 2.0 * k.q * k.by_t * k.s_b, 2.0 * k.s);
    for i in 0..3 {
        let b = COVOLUME[i];
        rows[0][2 + i] =
            GAS * (k.logs[i] - k.packed) + b * by_b - qt * (k.by_t * k.roots[i] + k.q * k.slopes[i]);
        rows[1][2 + i] = -k.rt * k.free - b * (crowd + square * s_vb) - 2.0 * k.q * k.roots[i] * k.s_v;
        for j in i..3 {
            let d = COVOLUME[j];
            rows[2 + i][2 + j] = k.rt * k.free * (b + d) + b * d * (crowd - square * s_bb)
                - qt * k.roots[i] * k.roots[j]
                - 2.0 * k.q * k.s_b * (k.roots[i] * d + k.roots[j] * b);
        }
        rows[2 + i][2 + i] += k.rt / n[i];
    }
    for i in 1..5 {
        for j in 0..i {
            rows[i][j] = rows[j][i];
        }
    }
    rows
}

pub(crate) fn tables(report: &mut Report) {
    let x = [300.0, 1e-3, 0.3, 0.3, 0.4];
    let primal = || {
        let [t, volume, n @ ..] = *input(&x);
        peng_robinson(t, volume, n)
    };

    let mut table = Table::new("W8 Peng-Robinson, gradient of 5", primal, || gradient_by_hand(input(&x)));
    table.row(Kind::Ours, "ours", || {
        let [t, volume, n @ ..] = *input(&x);
        grad_peng_robinson(t, volume, n)
    });
    one_pass_peers::<hyperdual::Hyperdual<f64, 6>, _, _>(&mut table, &Energy, &x);
    gradient_peers(&mut table, &Energy, &x);
    report.measure(table);

    let mut table = Table::new("W8 Peng-Robinson, Hessian 5x5", primal, || hessian_by_hand(input(&x)));
    table.row(Kind::Ours, "ours", || {
        let [t, volume, n @ ..] = *input(&x);
        hessian_peng_robinson(t, volume, n)
    });
    hessian_peers(&mut table, &Energy, &x);
    report.measure(table);
}
