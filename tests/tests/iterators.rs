//! Closures and iterator chains.
#![allow(clippy::all, clippy::pedantic)] // fns in every spelling that users have are the subject

use dual_core::differentiable;
use tests::proves;

#[differentiable]
fn softmax_first(x: &[f64]) -> f64 {
    let max = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let exps: Vec<f64> = x.iter().map(|v| (v - max).exp()).collect();
    let total: f64 = exps.iter().sum();
    exps[0] / total
}
proves!(scalar softmax_first |x| (x) along |t| (t) at [[0.5, 1.2, 2.0], [-1.0, 3.0, 0.2]]);

#[differentiable]
fn logsumexp(x: &[f64]) -> f64 {
    let max = x.iter().fold(f64::NEG_INFINITY, |m, &v| m.max(v));
    max + x.iter().map(|&v| (v - max).exp()).sum::<f64>().ln()
}
proves!(scalar logsumexp |x| (x) along |t| (t) at [[0.5, 1.2, 2.0], [-1.0, 3.0, 0.2]]);

#[differentiable]
fn variance(x: &[f64]) -> f64 {
    let n = x.len() as f64;
    let mean = x.iter().sum::<f64>() / n;
    x.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / (n - 1.0)
}
proves!(scalar variance |x| (x) along |t| (t) at [[0.5, 1.2, 2.0, 0.1]]);

#[differentiable]
fn geometric_mean(x: Vec<f64>) -> f64 {
    let n = x.len();
    let product: f64 = x.iter().product();
    product.powf(1.0 / n as f64)
}
proves!(scalar geometric_mean |x| (x.to_vec()) along |t| (t.to_vec()) at [[0.5, 1.2, 2.0, 0.1]]);

/// Closures: with a capture, with plain numbers, one that takes another's result, one that changes its capture.
#[differentiable]
fn closures(a: f64, b: f64) -> f64 {
    let gauss = |x: f64, s: f64| (-(x / s).powi(2)).exp();
    let scaled = |x| a * x;
    let twice = |f: f64| -> f64 {
        if f > 0.0 {
            return 2.0 * f;
        }
        0.0
    };
    let mut count = 0.0;
    let mut add = |x: f64| count += x;
    add(a);
    add(1.0);
    let n = |k: usize| k + 1;
    gauss(a, 2.0) + gauss(1.0, b) + scaled(3.0) + twice(b) + count * n(2) as f64
}
proves!(scalar closures |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.5, 1.2], [0.5, -0.7]]);

/// Simpson's rule over a closure of a passive variable.
#[differentiable]
fn simpson(a: f64, b: f64, k: f64) -> f64 {
    let f = |x: f64| (k * x).sin() / (1.0 + x * x);
    let n = 20;
    let h = (b - a) / n as f64;
    let odd: f64 = (1..n).step_by(2).map(|i| f(a + i as f64 * h)).sum();
    let even: f64 = (2..n).step_by(2).map(|i| f(a + i as f64 * h)).sum();
    h / 3.0 * (f(a) + 4.0 * odd + 2.0 * even + f(b))
}
proves!(scalar simpson |x| (x[0], x[1], x[2]) along |t| (t[0], t[1], t[2]) at [[0.0, 1.2, 2.0]]);

#[differentiable]
fn chain_of_all(x: &[f64]) -> f64 {
    let picked =
        x.iter().enumerate().filter(|(i, v)| i % 2 == 0 && **v > 0.0).map(|(i, v)| v * (i + 1) as f64);
    let reversed = x.iter().rev().zip([1.0, 2.0, 3.0]).map(|(v, c)| v * c).sum::<f64>();
    let paired: f64 = x.chunks(2).map(|c| c.iter().product::<f64>()).sum();
    let skipped = x.iter().skip(1).take(2).cloned().fold(1.0, |p, v| p * v);
    let largest = x.iter().cloned().reduce(f64::max).unwrap_or(0.0);
    let counted = x.iter().filter(|&&v| v > 1.0).count();
    picked.sum::<f64>() + reversed + paired * skipped + largest * counted as f64
}
proves!(scalar chain_of_all |x| (x) along |t| (t) at [[0.5, 1.2, 2.0, 0.1], [0.5, -1.2, 0.7, 3.1]]);

/// scan, flat_map, take_while, max_by and position.
#[differentiable]
fn running(x: &[f64]) -> f64 {
    let sums: Vec<f64> = x
        .iter()
        .scan(0.0, |state, &v| {
            *state += v;
            Some(*state)
        })
        .collect();
    let pairs: f64 = x.iter().flat_map(|a| x.iter().map(move |b| a * b)).sum();
    let best = sums.iter().max_by(|a, b| a.partial_cmp(b).unwrap()).unwrap();
    let head: f64 = sums.iter().take_while(|s| **s < 2.0).sum();
    let at = x.iter().position(|v| *v > 1.0).unwrap_or(0);
    pairs + best * head + x[at]
}
proves!(scalar running |x| (x) along |t| (t) at [[0.5, 1.2, 2.0, 0.1], [0.5, 0.3, 0.7, 3.1]]);

/// Sort by value, then the median's neighbours.
#[differentiable]
fn trimmed_mean(x: &[f64]) -> f64 {
    let mut sorted = x.to_vec();
    sorted.sort_by(|a, b| a.partial_cmp(b).unwrap());
    sorted[1..sorted.len() - 1].iter().sum::<f64>() / (sorted.len() - 2) as f64
}
proves!(scalar trimmed_mean |x| (x) along |t| (t) at [[0.5, 1.2, 2.0, 0.1, 0.7]]);

/// `iter_mut`, `for_each`, `retain` and arrays' `map`.
#[differentiable]
fn in_place(x: [f64; 3], k: f64) -> f64 {
    let mut y = x.map(|v| v * k);
    y.iter_mut().zip(x).for_each(|(y, x)| *y += x * x);
    let mut z = vec![1.0; 2];
    z.extend(y.iter().map(|v| v.sin()));
    z.retain(|v| *v != 1.0);
    z.push(2.0);
    let from = std::array::from_fn::<f64, 3, _>(|i| y[i] * i as f64);
    z.iter().product::<f64>() + from.iter().sum::<f64>()
}
proves!(scalar in_place |x| ([x[0], x[1], x[2]], x[3]) along |t| ([t[0], t[1], t[2]], t[3]) at [[0.5, 1.2, 2.0, 0.9]]);

/// A fold over a tuple.
#[differentiable]
fn spread(x: &[f64]) -> f64 {
    let (low, high, sum) = x.iter().fold((f64::INFINITY, f64::NEG_INFINITY, 0.0), |(low, high, sum), &v| {
        (low.min(v), high.max(v), sum + v)
    });
    (high - low) * sum
}
proves!(scalar spread |x| (x) along |t| (t) at [[0.5, 1.2, 2.0, 0.1, 0.7]]);

/// What is written through one side of `zip`, by loops and by closures; the same name for the whole and its rows.
#[differentiable]
fn written_beside(x: &[f64], y: f64) -> f64 {
    let mut out = [[0.0; 2]; 2];
    for (row, out) in x.chunks(2).zip(out.iter_mut()) {
        for (j, cell) in out.iter_mut().enumerate() {
            *cell = row.iter().map(|v| v * y).sum::<f64>() * (j as f64 + 1.0);
        }
    }
    let mut squares = [1.0; 4];
    x.iter().zip(&mut squares).for_each(|(v, square)| *square = v * v);
    let mut sums = vec![0.5; 4];
    for ((v, sum), k) in x.iter().zip(sums.iter_mut()).zip(0..) {
        *sum += v * k as f64;
    }
    let [[a, b], [c, d]] = out;
    a * b + c * d + squares.iter().sum::<f64>() * sums.iter().product::<f64>()
}
proves!(scalar written_beside |x| (&x[0..4], x[4]) along |t| (&t[0..4], t[4]) at [[0.3, -0.7, 1.1, 0.5, 2.0]]);

/// Closures with names that are handed to iterators, also by reference, also ones that change what they capture.
#[differentiable]
fn by_name(x: &[f64]) -> f64 {
    let square = |v: f64| v * v;
    let product = |part: &[f64]| part.iter().product::<f64>();
    let row = |a: &f64| x.iter().map(|b| a * b).sum::<f64>();
    let add = |sum: f64, v: &f64| sum + v * x[0];
    let rising = |a: &f64, b: &f64| a.total_cmp(b);
    let positive = |v: &&f64| **v > 0.5;
    let otherwise = || x[1] * x[2];
    let at = |i: usize| x[i] * x[0];
    let mut total = 0.0;
    let count = |v: &f64| total += v * v;
    x.iter().for_each(count);
    let mut grown = x[3];
    let grow = || {
        grown *= x[1];
        grown
    };
    let mut sorted = x.to_vec();
    sorted.sort_by(rising);
    let square_of = |v: f64| square(v) + 1.0;
    let sums = x.iter().map(row).map(square_of).sum::<f64>() + x.iter().fold(0.0, add);
    let parts = x.chunks(2).map(&product).sum::<f64>() + x.windows(2).map(product).sum::<f64>();
    let some =
        x.first().copied().map(square).unwrap_or_else(otherwise) + x.get(9).map_or_else(otherwise, |v| *v);
    let made: [f64; 3] = std::array::from_fn(at);
    let repeated = std::iter::repeat_with(grow).take(3).sum::<f64>();
    let filtered = x.iter().filter(positive).product::<f64>();
    sums + parts
        + some * filtered
        + made.iter().sum::<f64>()
        + repeated * sorted[1]
        + (0..3).map(at).sum::<f64>()
        + total
}
proves!(scalar by_name |x| (x) along |t| (t) at [[1.3, 0.7, 2.1, 0.4]]);

/// Variables that point to closures and fns, and closures that are called where they stand.
#[differentiable]
fn by_pointer(x: &[f64]) -> f64 {
    let square = |v: f64| v * v;
    let boxed: Box<dyn Fn(f64, f64) -> f64> = Box::new(|a, b| (a * b).sin());
    let dynamic: &dyn Fn(f64) -> f64 = &square;
    let over: &dyn Fn(&f64) -> f64 = &|v| v * x[0];
    let pointer: fn(f64) -> f64 = |v| v.exp() * v;
    let chosen: fn(f64) -> f64 = if x[0] > x[1] { f64::sin } else { f64::cos };
    let named: fn(f64) -> f64 = f64::tanh;
    let mut scaled = x[2];
    let scale: &mut dyn FnMut(f64) = &mut |v| scaled *= v;
    scale(x[1]);
    scale(x[3]);
    let first = (|| -> Option<f64> {
        let first = x.first()?;
        Some(first * x[1])
    })();
    let sums = x.iter().map(over).sum::<f64>() + x.iter().copied().map(named).sum::<f64>();
    let called = boxed(x[0], 2.0) + dynamic(x[1]) + pointer(x[2]) + chosen(x[3]);
    sums * called
        + x.iter().copied().map(chosen).sum::<f64>()
        + scaled * first.unwrap_or(0.0)
        + (|a| a * x[0])(x[1])
}
proves!(scalar by_pointer |x| (x) along |t| (t) at [[1.3, 0.7, 2.1, 0.4]]);
