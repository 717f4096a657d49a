//! Statements and control flow of plain Rust.
#![allow(clippy::all, clippy::pedantic)] // fns in every spelling that users have are the subject

use dual_core::differentiable;
use tests::proves;

/// The error function by its Maclaurin series, to the last bit.
#[differentiable]
fn erf_series(x: f64) -> f64 {
    let mut term = x;
    let mut sum = x;
    let mut n = 0;
    while term.abs() > 1e-17 * sum.abs() {
        n += 1;
        term *= -x * x / n as f64;
        sum += term / (2 * n + 1) as f64;
    }
    2.0 / std::f64::consts::PI.sqrt() * sum
}
proves!(scalar erf_series |x| (x[0]) along |t| (t[0]) at [[0.3], [-1.2]]);

/// The square root by Newton's iteration, to a tolerance.
#[differentiable]
fn newton_sqrt(a: f64) -> f64 {
    let mut x = a;
    loop {
        let next = 0.5 * (x + a / x);
        if (next - x).abs() < 1e-14 * next {
            break next;
        }
        x = next;
    }
}
proves!(scalar newton_sqrt |x| (x[0]) along |t| (t[0]) at [[2.0], [10.5]]);

/// A sum without bounds checks.
#[differentiable]
#[allow(unsafe_code)] // the construct that is tested
fn unchecked(xs: &[f64; 3], scale: f64) -> f64 {
    let mut sum = 0.0;
    for i in 0..xs.len() {
        sum += unsafe { *xs.get_unchecked(i) } * scale;
    }
    let last = unsafe {
        let last = xs.get_unchecked(2);
        if *last > 0.0 { *last } else { 0.0 }
    };
    sum * last
}
proves!(scalar unchecked |x| (&[x[0], x[1], x[2]], x[3]) along |t| (&[t[0], t[1], t[2]], t[3]) at [[1.0, 0.3, 2.0, 0.7], [1.0, 0.3, -2.0, 0.7]]);

/// Kepler's equation: the eccentric anomaly, then the radius.
#[differentiable]
fn kepler_radius(mean: f64, eccentricity: f64) -> f64 {
    let mut e = mean;
    for _ in 0..50 {
        let f = e - eccentricity * e.sin() - mean;
        let slope = 1.0 - eccentricity * e.cos();
        let step = f / slope;
        e -= step;
        if step.abs() < 1e-15 {
            // One more, so that the derivatives have converged as well.
            e -= (e - eccentricity * e.sin() - mean) / (1.0 - eccentricity * e.cos());
            e -= (e - eccentricity * e.sin() - mean) / (1.0 - eccentricity * e.cos());
            break;
        }
    }
    1.0 - eccentricity * e.cos()
}
proves!(scalar kepler_radius |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[1.0, 0.3], [2.5, 0.6]]);

/// A tax in brackets: else-if chain as a value, one branch passive.
#[differentiable]
fn tax(income: f64) -> f64 {
    if income < 10_000.0 {
        0.0
    } else if income < 50_000.0 {
        0.2 * (income - 10_000.0)
    } else {
        let top = income - 50_000.;
        8e3 + 0.4 * top
    }
}
proves!(scalar tax |x| (x[0]) along |t| (t[0]) at [[5_000.0], [20_000.0], [80_000.0]]);

/// Early returns, one of a literal.
#[differentiable]
fn smoothstep(x: f64, lo: f64, hi: f64) -> f64 {
    if x <= lo {
        return 0.0;
    }
    if x >= hi {
        return 1f64;
    }
    let t = (x - lo) / (hi - lo);
    t * t * (3.0 - 2.0 * t)
}
proves!(scalar smoothstep |x| (x[0], x[1], x[2]) along |t| (t[0], t[1], t[2]) at [[0.4, 0.0, 1.0], [-1.0, 0.0, 1.0], [3.0, 0.5, 2.0]]);

/// A match on a passive value with a guard and ranges; on a tuple and an option of active values.
#[differentiable]
fn basis(kind: u8, n: i32, x: f64, y: f64) -> f64 {
    let first = match kind {
        0 => 1.0,
        1 if n > 2 => x.powi(n),
        1 => x,
        2..=4 => (x * y).sin(),
        _ => panic!("no such kind {kind}"),
    };
    let chosen = if n > 1 { Some(x * 2.0) } else { None };
    let second = match chosen {
        Some(z) if z > y => z * y,
        Some(z) => z + y,
        None => 0.5,
    };
    match (first, second) {
        (a, b) => a * b + a,
    }
}
proves!(scalar basis |x| (0, 1, x[0], x[1]) along |t| (t[0], t[1]) at [[1.2, 0.4]]);
mod basis_with {
    use super::*;
    #[differentiable]
    fn power(x: f64, y: f64) -> f64 {
        basis(1, 3, x, y) + basis(3, 2, y, x)
    }
    use super::dual_basis;
    proves!(scalar power |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[1.2, 0.4], [0.4, 1.2]]);
}

/// Shadowing: names change their kind.
#[differentiable]
fn shadowed(x: f64) -> f64 {
    let n = 3;
    let x = x * 2.0;
    let y = {
        let x = 4.0;
        x * f64::from(n)
    };
    let n = x + y;
    let x = n.sin();
    let (x, n) = (n, x);
    x * n
}
proves!(scalar shadowed |x| (x[0]) along |t| (t[0]) at [[0.7], [-0.1]]);

/// Compound assignment to elements, fields and through references.
#[differentiable]
fn places(a: f64, b: f64) -> f64 {
    let mut v = [0.0; 3];
    v[0] += a;
    v[1] = b;
    v[2] -= a * b;
    v[1] *= 2.0;
    let mut pair = (1.0, 0);
    pair.0 *= a;
    pair.1 += 2;
    let mut grid = [[0.0; 2]; 2];
    for i in 0..2 {
        for j in 0..2 {
            grid[i][j] += v[i] * v[j + 1];
        }
    }
    let mut total = 0.0;
    {
        let slot = &mut total;
        *slot += pair.0 * pair.1 as f64;
        *slot /= b;
    }
    for x in v.iter_mut() {
        *x *= a;
        total += *x;
    }
    total %= 100.0;
    total + grid[1][0] * grid[0][1] + grid[1][1]
}
proves!(ours places |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.7, 1.3], [2.0, -0.6]]);

/// continue, labels and a break value over nested loops.
#[differentiable]
fn collatz_weight(x: f64, steps: usize) -> f64 {
    let mut sum = 0.0;
    'outer: for i in 0..steps {
        for j in (0..=i).rev() {
            if (i + j) % 3 == 0 {
                continue 'outer;
            }
            if i + j > 12 {
                break 'outer;
            }
            sum += x.powi(j as i32) / (i + 1) as f64;
        }
    }
    let scale = 'find: {
        if sum > 100.0 {
            break 'find 1.0;
        }
        sum
    };
    sum * scale
}
proves!(scalar collatz_weight |x| (x[0], 9) along |t| (t[0]) at [[0.9], [1.7]]);

/// Swaps, mem::replace and conditional swaps.
#[differentiable]
fn swaps(a: f64, b: f64) -> f64 {
    let mut low = a;
    let mut high = 2.0;
    std::mem::swap(&mut low, &mut high);
    let old = std::mem::replace(&mut low, b * b);
    let mut v = [low, high, 1.0];
    v.swap(0, 2);
    (low, high) = (high, low);
    v[0] * 3.0 + v[1] * v[2] + low * high * high + old
}
proves!(scalar swaps |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.7, 1.3]]);

/// Late initialisation and let-else.
#[differentiable]
fn late(x: f64, positive: bool) -> f64 {
    let y;
    let mut z: f64;
    if positive {
        y = x.exp();
        z = 1.0;
    } else {
        y = 1.0;
        z = 2.0;
    }
    z += x;
    let values = [x, y, z];
    let Some(last) = values.last() else { return 0.0 };
    let [first, ..] = values;
    y * z + last * first
}
proves!(scalar late |x| (x[0], true) along |t| (t[0]) at [[0.7]]);

/// if let, while let, and matches on slices.
#[differentiable]
fn stack(xs: &[f64]) -> f64 {
    let mut stack = Vec::new();
    for &x in xs {
        stack.push(x * x);
    }
    let mut sum = 0.0;
    while let Some(x) = stack.pop() {
        sum = 0.5 * sum + x;
    }
    if let [first, rest @ ..] = xs {
        sum += *first * rest.len() as f64;
    }
    if let Some(second) = xs.get(1) {
        sum *= second;
    }
    sum
}
proves!(scalar stack |x| (x) along |t| (t) at [[0.7, 1.3, 0.2], [2.0, 3.0, -1.0]]);

/// Assertions and output see primals.
#[differentiable]
fn guarded(x: f64, y: f64) -> f64 {
    assert!(x > 0.0 && y.is_finite(), "x must be positive, not {x} with {}", y);
    debug_assert!(y < 1e6);
    debug_assert_ne!(x, y);
    if x.is_nan() {
        unreachable!("checked above: {x:?}");
    }
    let root = x.sqrt();
    println!("{root:.3} {}", root * y);
    root * y
}
proves!(scalar guarded |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[2.0, 0.5]]);
