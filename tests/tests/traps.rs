//! Where an active value could get lost, or a generated name meet the user's.
#![allow(clippy::all, clippy::pedantic)] // fns in every spelling that users have are the subject

use dual_core::differentiable;
use tests::proves;

/// The names that generated code uses inside.
#[differentiable]
fn names(labels: f64, inputs: &[f64], point: usize, run: bool, value: f64, flat: f64, rows: f64) -> f64 {
    let mut value = value * labels;
    let epsilon = 0.5;
    let check = [value, 1.0];
    value += flat * inputs[point];
    value *= value + check[0] * epsilon;
    let mut a = value;
    a -= if run { rows * value } else { rows };
    let b = [a, value].iter().copied().fold(0.0, f64::max);
    a + b
}
proves!(scalar names |x| (x[0], &x[1..3], 1, true, x[3], x[4], x[5]) along |t| (t[0], &t[1..3], t[3], t[4], t[5]) at [[0.3, 0.5, 0.7, 1.1, 1.3, -0.4]]);

/// `D` and `Dual` are taken; a raw identifier.
#[differentiable]
fn taken<const D: usize>(r#type: [f64; D], x_tangent: f64) -> f64 {
    struct Dual(usize);
    let n = Dual(D);
    let mut sum = 0.0;
    for r#in in r#type {
        sum += r#in * n.0 as f64 * x_tangent;
    }
    sum * sum
}
proves!(scalar taken<2> |x| ([x[0], x[1]], x[2]) along |t| ([t[0], t[1]], t[2]) at [[0.3, 0.5, 0.7]]);

/// A passive argument that shares its value with an active one, and changes.
#[differentiable(wrt(x))]
fn aliased(x: f64, y: f64, mut z: f64) -> f64 {
    let mut w = y;
    w += x;
    z = z * x + y;
    let y = x * w;
    let x = 2.0;
    y * z * x
}
proves!(scalar aliased |x| (x[0], 0.3, 2.0) along |t| (t[0]) at [[0.3], [-0.7]]);

/// Closures that capture by reference, change, return closures, take references, and call each other.
#[differentiable]
fn captured(x: f64, y: f64) -> f64 {
    let mut log = vec![];
    let mut total = 0.0;
    let mut add = |v: f64, keep: bool| {
        total += v;
        if keep {
            log.push(v);
        }
        total
    };
    let first = add(x, true);
    let second = add(2.0, false);
    add(y * first, true);
    let scale = |k: f64| move |v: f64| k * v;
    let twice = scale(2.0);
    let by_y = scale(y);
    let square = |v: &f64| v * v;
    let both = |v| square(&v) + square(&1.5);
    let sum: f64 = log.iter().sum();
    twice(x) + by_y(3.0) + both(x) + second * sum + total
}
proves!(scalar captured |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 1.1]]);

/// Active values in containers of containers.
#[differentiable]
fn contained(x: f64, y: f64) -> f64 {
    let pairs: Vec<(f64, usize)> = vec![(x, 1), (y, 2), (1.0, 3)];
    let mut rows: Vec<Vec<f64>> = vec![vec![0.0; 2]; 2];
    rows[1][0] = x * y;
    rows[0].push(2.0);
    rows.push(vec![y]);
    let cube = [[[x; 2]; 2]; 1];
    let maybe: Option<f64> = if x > y { Some(x) } else { None };
    let boxed = Box::new(x);
    let nested = (x, (1.0, [y, 2.0]));
    let (a, (b, [c, d])) = nested;
    let weighted: f64 = pairs.iter().map(|(v, n)| v.powi(*n as i32)).sum();
    let flat: f64 = rows.iter().flatten().sum();
    let last = rows.last().unwrap()[0];
    weighted + flat * last + cube[0][1][1] + maybe.map(|v| v * 2.0).unwrap_or(0.5) + *boxed * a + b * c * d
}
proves!(scalar contained |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 1.1], [1.3, 0.2]]);

/// References to references, negative literals, negation of flags and of negations.
#[differentiable]
fn signs(x: f64, flag: bool) -> f64 {
    let r = &x;
    let rr = &r;
    let y = -**rr - -1.5;
    let z = if !flag && y < -0.25 || **rr >= 1e3 { -x } else { x.max(-0.0) };
    let w = -(x + -z) * -y.powi(2);
    (1. - w).abs().clamp(0., 1e2) + (-x).exp() - 2.0_f64.sqrt() * -x
}
proves!(scalar signs |x| (x[0], false) along |t| (t[0]) at [[0.3], [2.3], [-0.3]]);

/// Integers made from active values, and powers by them.
#[differentiable]
fn stepped(x: f64) -> f64 {
    let k = x.floor() as i32;
    let wide = (x * 4.0).round() as i64 as f64 / 4.0;
    let mut n = 0;
    let mut y = x;
    while y > 0.1 && n < 20 {
        y *= 0.5;
        n += 1;
    }
    let m = n.max(3).min(k.pow(2) + 5);
    x.powi(k) * y * f64::from(m) + wide * x.fract() + x.rem_euclid(0.7)
}
proves!(ours stepped |x| (x[0]) along |t| (t[0]) at [[2.3], [0.6]]);

/// if-let chains, matches of tuples with references, nested early returns in loops.
#[differentiable]
fn found(xs: &[f64], threshold: f64) -> f64 {
    if let Some(first) = xs.first()
        && *first > threshold
        && let Some(last) = xs.last()
    {
        return first * last;
    }
    for (i, pair) in xs.windows(2).enumerate() {
        if let [a, b] = pair {
            match (a.total_cmp(b), i) {
                (std::cmp::Ordering::Greater, _) => return a - b * threshold,
                (_, 3) => return 1.0,
                _ => {}
            }
        }
    }
    xs.iter().copied().min_by(f64::total_cmp).unwrap_or(0.0)
}
proves!(scalar found |x| (&x[..3], x[3]) along |t| (&t[..3], t[3]) at [[0.3, 0.2, 0.5, 0.1], [0.3, 0.6, 0.5, 0.9], [0.3, 0.6, 0.75, 0.9]]);

struct Config {
    gain: f64,
    bias: [f64; 2],
    steps: usize,
}

/// A passive struct of the user's, by reference.
#[differentiable]
fn configured(x: f64, config: &Config) -> f64 {
    let mut y = x;
    for _ in 0..config.steps {
        y = config.gain * y + config.bias[1];
    }
    let Config { gain, .. } = config;
    y * gain * x
}
const CONFIG: Config = Config { gain: 0.5, bias: [0.1, 0.2], steps: 3 };
proves!(scalar configured |x| (x[0], &CONFIG) along |t| (t[0]) at [[2.3], [0.6]]);

/// Annotations of every kind on active names.
#[differentiable]
fn annotated(x: f64) -> f64 {
    let y: f64 = x * 2.0;
    let z: &f64 = &y;
    let v: Vec<f64> = Vec::new();
    let mut w: Vec<f64> = Vec::with_capacity(2);
    w.push(*z);
    let a: [f64; 2] = [1.0, x];
    let (p, q): (f64, usize) = (x, 2);
    let s: &[f64] = &a;
    let o: Option<&f64> = s.get(q);
    let f: f64 = s.iter().map(|v| -> f64 { v * v }).sum::<f64>() + v.len() as f64;
    f + p * w[0] + o.copied().unwrap_or(1.0)
}
proves!(scalar annotated |x| (x[0]) along |t| (t[0]) at [[2.3]]);

/// The bits of a NaN branch and of signed zeros follow the primal.
#[differentiable]
fn branches(x: f64, y: f64) -> f64 {
    if (x - y).is_nan() {
        return 0.5 * y;
    }
    let s = if x == 0.0 && x.is_sign_negative() { -y } else { y };
    if x != x.max(y) { s * x } else { s + x * x }
}
proves!(scalar branches |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[1.0, 2.0], [2.0, 1.0]]);

/// Counts its runs.
#[differentiable(wrt(x, y, z))]
fn counted(x: f64, y: f64, z: f64, runs: &std::cell::Cell<u32>) -> f64 {
    runs.set(runs.get() + 1);
    x.sqrt() + y * y + z
}

/// The second run is for points where a zero tangent meets an infinite slope.
#[test]
fn a_twin_runs_once_and_again_only_where_zero_meets_infinity() {
    let runs = std::cell::Cell::new(0);
    assert_eq!(value_and_grad_counted(4.0, 3.0, 1.0, &runs), (12.0, [0.25, 6.0, 1.0]));
    assert_eq!(runs.take(), 1);
    assert_eq!(grad_counted(0.0, 3.0, 1.0, &runs), [f64::INFINITY, 6.0, 1.0]);
    assert_eq!(runs.take(), 2);
    assert_eq!(hessian_counted(4.0, 3.0, 1.0, &runs), [[-1.0 / 32.0, 0.0, 0.0], [0.0, 2.0, 0.0], [0.0; 3]]);
    assert_eq!(jvp_counted(4.0, 3.0, 1.0, &runs, 0.0, 1.0, 0.0), (12.0, 6.0));
    assert_eq!(hvp_counted(4.0, 3.0, 1.0, &runs, 0.0, 1.0, 0.0), [0.0, 2.0, 0.0]);
    assert_eq!(runs.take(), 3);
    let infinite = [[f64::NEG_INFINITY, 0.0, 0.0], [0.0, 2.0, 0.0], [0.0; 3]];
    assert_eq!(hessian_counted(0.0, 3.0, 1.0, &runs), infinite);
    assert_eq!(jvp_counted(0.0, 3.0, 1.0, &runs, 0.0, 1.0, 0.0), (10.0, 6.0));
    assert_eq!(hvp_counted(0.0, 3.0, 1.0, &runs, 0.0, 1.0, 0.0), [0.0, 2.0, 0.0]);
    assert_eq!(runs.take(), 6);
}

/// A divisor whose reciprocal is infinite: the tangents over it are finite all the same.
#[differentiable]
fn tiny_divisor(x: f64, y: f64, z: f64, w: f64) -> f64 {
    let small = 1e-310;
    x * small / (small + y * 0.0 * small) + z.sqrt() * w
}

#[test]
fn quotients_of_subnormal_numbers_have_their_slopes() {
    assert_eq!(grad_tiny_divisor(2.0, 1.0, 4.0, 3.0), [1.0, 0.0, 0.75, 2.0]);
    assert_eq!(grad_tiny_divisor(2.0, 1.0, 0.0, 3.0), [1.0, 0.0, f64::INFINITY, 0.0]);
}
