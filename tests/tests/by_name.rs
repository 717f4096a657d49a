//! Fns that are named where a value stands: handed on by their names, and held in variables.

#![allow(clippy::all, clippy::pedantic)] // fns as users write them

use dual_core::differentiable;
use tests::proves;

/// Fns of the body that it only hands on by their names: to iterators, containers, fns, methods and solvers.
#[differentiable]
fn handed_on(xs: &[f64], y: f64) -> f64 {
    fn wave(x: &f64) -> f64 {
        x.sin() + 0.5
    }
    fn cube(x: f64) -> f64 {
        x * x * x
    }
    fn with_square(sum: f64, x: &f64) -> f64 {
        sum + x * cube(*x)
    }
    fn next(x: &f64) -> Option<f64> {
        (*x > 0.1).then(|| x * 0.5)
    }
    fn first<const N: usize>(x: [f64; N]) -> f64 {
        x[0] * x[N - 1]
    }
    fn call(f: impl Fn(f64) -> f64, x: f64) -> f64 {
        f(x) * x
    }
    fn residual(x: f64, a: f64) -> f64 {
        x * x - a
    }
    fn place(i: usize) -> f64 {
        i as f64
    }
    let waves: f64 = xs.iter().map(wave).sum();
    let folded = xs.iter().fold(y, with_square) + [y, 2.0].map(cube)[1] + Some(y).map_or(1.0, cube);
    let halved: f64 = std::iter::successors(Some(y), next).map(cube).sum();
    let firsts: f64 = [[y, 2.0], [1.0, xs[0]]].map(first).iter().sum();
    let root = dual_core::implicit(y.sqrt(), residual, y);
    waves * folded
        + halved
        + firsts
        + call(cube, y) * called(&cube, xs[1])
        + root * (0..3).map(place).sum::<f64>()
}
#[differentiable(active(f))]
fn called(f: &dyn Fn(f64) -> f64, x: f64) -> f64 {
    f(x) - x
}
proves!(scalar handed_on |x| (&x[..2], x[2]) along |t| (&t[..2], t[2]) at [[0.3, -0.7, 0.9], [1.1, 0.4, 0.55]]);

struct Gain(f64);
impl Gain {
    #[differentiable(active(f))]
    fn amplified(&self, f: impl Fn(f64) -> f64, x: f64) -> f64 {
        f(x) * self.0
    }
    #[differentiable]
    fn of_a_fn_of_the_body(&self, x: f64) -> f64 {
        fn wave(x: f64) -> f64 {
            x.sin()
        }
        self.amplified(wave, x)
    }
}

#[test]
fn methods_are_handed_fns_of_the_body() {
    let gain = Gain(1.5);
    assert_eq!(gain.of_a_fn_of_the_body(0.3), 0.3_f64.sin() * 1.5);
    assert_eq!(gain.grad_of_a_fn_of_the_body(0.3), 0.3_f64.cos() * 1.5);
    assert_eq!(gain.hessian_of_a_fn_of_the_body(0.3), -0.3_f64.sin() * 1.5);
}

#[differentiable]
fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// Fns that variables hold: of f64, of the body, of the crate; also of plain values.
#[differentiable]
fn held(x: f64, y: f64) -> f64 {
    fn cube(x: f64) -> f64 {
        x * x * x
    }
    let wave = f64::sin;
    let larger = f64::max;
    let third = cube;
    let squash: fn(f64) -> f64 = logistic;
    let plain = f64::sqrt;
    let again = wave;
    // A float until a closure takes its name.
    let shadowed = x;
    let moved = shadowed * y;
    let shadowed = |t: f64| t * moved;
    shadowed(y) + wave(x) * wave(0.5) + larger(x, y) + third(x * y) + squash(x - y) + again(y) * plain(2.0)
}
proves!(scalar held |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, -0.7], [1.1, 0.4]]);

/// One of several, chosen before it is called, in tuples, and in a loop over an array of them.
#[differentiable]
fn one_of_several(x: f64, y: f64, k: usize) -> f64 {
    fn pair(a: f64, b: f64) -> f64 {
        a * b.exp()
    }
    let f = if x > y {
        f64::sin
    } else if k > 3 {
        doubled
    } else {
        f64::exp
    };
    let g: fn(f64, f64) -> f64 = match k {
        0 => f64::atan2,
        1 | 2 => pair,
        _ => f64::powf,
    };
    let (h, scale, s): (fn(f64) -> f64, f64, _) = (doubled, 0.5, f64::sqrt);
    let mut sum = h(x * scale) * s(y);
    for inner in [f64::tanh, doubled, f64::cos] {
        for outer in [f64::sin, f64::exp] {
            sum += outer(inner(x * y));
        }
    }
    // Which one was chosen stays what it was.
    let x = y;
    sum + f(x) * g(x, 1.5) + f(sum)
}
#[differentiable]
fn doubled(x: f64) -> f64 {
    2.0 * x * x
}
proves!(scalar one_of_several |x| (x[0], x[1], 0) along |t| (t[0], t[1]) at [[0.3, 0.7], [1.1, 0.4]]);

#[test]
fn each_is_chosen() {
    use dual_core::{assert_grad, assert_hessian};
    for k in 0..5 {
        for (x, y) in [(0.3, 0.7), (0.9, 0.4)] {
            assert_grad!(one_of_several(x, y, k));
            assert_hessian!(one_of_several(x, y, k));
        }
    }
}
