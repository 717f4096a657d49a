//! Right-hand sides of differential equations: Lorenz and Robertson, Jacobian 3x3; the Brusselator on 64 places, dense
//! Jacobian 128x128.

use dual_core::differentiable;

use crate::number::Number;
use crate::passes::{Model, chunk_peers, input, jacobian_peers, one_pass_peers};
use crate::report::Report;
use crate::table::{Kind, Table};

#[differentiable]
fn lorenz([x, y, z]: [f64; 3]) -> [f64; 3] {
    [10.0 * (y - x), x * (28.0 - z) - y, x * y - 8.0 / 3.0 * z]
}

struct Lorenz;

impl Model<3, 3> for Lorenz {
    #[inline(always)]
    fn eval<T: Number>(&self, &[x, y, z]: &[T; 3]) -> [T; 3] {
        [(y - x) * 10.0, x * (-z + 28.0) - y, x * y - z * (8.0 / 3.0)]
    }
}

#[inline(always)]
fn lorenz_by_hand(&[x, y, z]: &[f64; 3]) -> [[f64; 3]; 3] {
    [[-10.0, 10.0, 0.0], [28.0 - z, -1.0, -x], [y, x, -8.0 / 3.0]]
}

#[differentiable]
fn robertson([a, b, c]: [f64; 3]) -> [f64; 3] {
    let (slow, back, fast) = (0.04 * a, 1e4 * b * c, 3e7 * b * b);
    [back - slow, slow - back - fast, fast]
}

struct Robertson;

impl Model<3, 3> for Robertson {
    #[inline(always)]
    fn eval<T: Number>(&self, &[a, b, c]: &[T; 3]) -> [T; 3] {
        let (slow, back, fast) = (a * 0.04, b * 1e4 * c, b * 3e7 * b);
        [back - slow, slow - back - fast, fast]
    }
}

#[inline(always)]
fn robertson_by_hand(&[_, b, c]: &[f64; 3]) -> [[f64; 3]; 3] {
    let (by_b, by_c, fast) = (1e4 * c, 1e4 * b, 6e7 * b);
    [[-0.04, by_b, by_c], [0.04, -by_b - fast, -by_c], [0.0, fast, 0.0]]
}

/// Diffusion constant over the square of the distance of two places.
const SPREAD: f64 = 65.0 * 65.0 / 50.0;

/// The first substance at all places, then the second; at the ends they are held at 1 and 3.
#[differentiable]
fn brusselator(s: &[f64; 128]) -> [f64; 128] {
    let mut rates = [0.0; 128];
    for i in 0..64 {
        let (u, v) = (s[i], s[64 + i]);
        let (mut around_u, mut around_v) = (-2.0 * u, -2.0 * v);
        if i > 0 {
            around_u += s[i - 1];
            around_v += s[63 + i];
        } else {
            around_u += 1.0;
            around_v += 3.0;
        }
        if i < 63 {
            around_u += s[i + 1];
            around_v += s[65 + i];
        } else {
            around_u += 1.0;
            around_v += 3.0;
        }
        let meeting = u * u * v;
        rates[i] = 1.0 + meeting - 4.0 * u + SPREAD * around_u;
        rates[64 + i] = 3.0 * u - meeting + SPREAD * around_v;
    }
    rates
}

struct Brusselator;

impl Model<128, 128> for Brusselator {
    #[inline(always)]
    fn eval<T: Number>(&self, s: &[T; 128]) -> [T; 128] {
        let mut rates = [T::constant(0.0); 128];
        for i in 0..64 {
            let (u, v) = (s[i], s[64 + i]);
            let (mut around_u, mut around_v) = (u * -2.0, v * -2.0);
            if i > 0 {
                (around_u, around_v) = (around_u + s[i - 1], around_v + s[63 + i]);
            } else {
                (around_u, around_v) = (around_u + 1.0, around_v + 3.0);
            }
            if i < 63 {
                (around_u, around_v) = (around_u + s[i + 1], around_v + s[65 + i]);
            } else {
                (around_u, around_v) = (around_u + 1.0, around_v + 3.0);
            }
            let meeting = u * u * v;
            rates[i] = meeting - u * 4.0 + around_u * SPREAD + 1.0;
            rates[64 + i] = u * 3.0 - meeting + around_v * SPREAD;
        }
        rates
    }
}

#[inline(always)]
#[allow(clippy::large_stack_arrays)] // as the attribute gives it, on the stack of `main`
fn brusselator_by_hand(s: &[f64; 128]) -> [[f64; 128]; 128] {
    let mut rows = [[0.0; 128]; 128];
    for i in 0..64 {
        let j = 64 + i;
        let (u, v) = (s[i], s[j]);
        let (twice, square) = (2.0 * u * v, u * u);
        rows[i][i] = twice - 4.0 - 2.0 * SPREAD;
        rows[i][j] = square;
        rows[j][i] = 3.0 - twice;
        rows[j][j] = -square - 2.0 * SPREAD;
        if i > 0 {
            rows[i][i - 1] = SPREAD;
            rows[j][j - 1] = SPREAD;
        }
        if i < 63 {
            rows[i][i + 1] = SPREAD;
            rows[j][j + 1] = SPREAD;
        }
    }
    rows
}

pub(crate) fn tables(report: &mut Report) {
    let x = [1.0, 2.0, 20.0];
    let mut table =
        Table::new("W9 Lorenz, Jacobian 3x3", || lorenz(*input(&x)), || lorenz_by_hand(input(&x)));
    table.row(Kind::Ours, "ours", || jacobian_lorenz(*input(&x)));
    one_pass_peers::<hyperdual::Hyperdual<f64, 4>, _, _>(&mut table, &Lorenz, &x);
    jacobian_peers(&mut table, &Lorenz, &x);
    report.measure(table);

    let x = [0.9, 2e-5, 0.1];
    let mut table =
        Table::new("W9 Robertson, Jacobian 3x3", || robertson(*input(&x)), || robertson_by_hand(input(&x)));
    table.row(Kind::Ours, "ours", || jacobian_robertson(*input(&x)));
    one_pass_peers::<hyperdual::Hyperdual<f64, 4>, _, _>(&mut table, &Robertson, &x);
    jacobian_peers(&mut table, &Robertson, &x);
    report.measure(table);

    let x: [f64; 128] = core::array::from_fn(|i| 1.0 + 0.5 * (0.1 * i as f64).sin());
    let mut table = Table::new(
        "W9 Brusselator, Jacobian 128x128",
        || brusselator(input(&x)),
        || brusselator_by_hand(input(&x)),
    );
    table.row(Kind::Ours, "ours", || jacobian_brusselator(input(&x)));
    chunk_peers(&mut table, &Brusselator, &x);
    jacobian_peers(&mut table, &Brusselator, &x);
    report.measure(table);
}
