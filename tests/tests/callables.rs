//! Arguments that are called with active values: `active(f)`, or unasked where the body does so.

#![allow(clippy::all, clippy::pedantic)] // fns as users write them

use dual_core::{assert_grad, assert_jacobian, differentiable};
use tests::proves;

/// Simpson's rule.
#[differentiable(active(f))]
fn simpson(f: impl Fn(f64) -> f64, a: f64, b: f64, n: usize) -> f64 {
    let h = (b - a) / (2 * n) as f64;
    let inner: f64 = (1..2 * n).map(|i| f(a + i as f64 * h) * if i % 2 == 1 { 4.0 } else { 2.0 }).sum();
    (f(a) + inner + f(b)) * h / 3.0
}

/// A bound of a type parameter, and `FnMut` by reference; a callable that is handed on.
#[differentiable(active(f))]
fn adaptive<F>(f: &F, a: f64, b: f64, depth: usize) -> f64
where
    F: Fn(f64) -> f64,
{
    let whole = simpson(f, a, b, 1);
    if depth == 0 {
        return whole;
    }
    let middle = 0.5 * (a + b);
    adaptive(f, a, middle, depth - 1) + adaptive(f, middle, b, depth - 1)
}

#[differentiable]
fn bell(x: f64) -> f64 {
    (-0.5 * x * x).exp()
}

#[differentiable]
fn captured(k: f64, to: f64) -> f64 {
    simpson(|x| (k * x).sin() / (1.0 + x * x), 0.0, to, 8)
}

/// Only what the closure captures is active.
#[differentiable]
fn only_captured(k: f64) -> f64 {
    simpson(|x: f64| k.powi(2) * x.cos() + 1.0, 0.0, 1.0, 4)
}

/// Only what is outside the closure is active; it gives a constant in one branch.
#[differentiable]
fn only_bounds(to: f64) -> f64 {
    simpson(|x: f64| -> f64 { if x < 0.5 { 1.0 } else { 2.0 * x } }, 0.5, to, 4)
}

#[differentiable]
fn by_name(to: f64) -> f64 {
    simpson(bell, 0.0, to, 6) + adaptive(&bell, 0.0, to, 2) + simpson(f64::sinh, 0.0, to, 3)
}

#[differentiable]
fn by_variable(k: f64, to: f64) -> f64 {
    let wave = |x: f64| (k * x).cos();
    let plain = |x: f64| x * x;
    let constant = |_: f64| 0.5;
    let elsewhere = |_x: f64| 0.25;
    let plus = elsewhere(k) * to + simpson(elsewhere, 0.0, 1.0, 1) * k;
    plus + simpson(&constant, k, to, 1)
        + simpson(wave, 0.0, to, 5)
        + simpson(&wave, 0.1, to, 2)
        + adaptive(&plain, 0.0, to, 1)
}

#[differentiable]
fn nothing_active(k: f64) -> f64 {
    k * simpson(|x| x * x, 0.0, 3.0, 1) + k * adaptive(&|x: f64| x.exp(), 0.0, 1.0, 3)
}

/// Called with active values, and so active unasked: a fn pointer, a type parameter, a reference, what gives what another takes.
#[differentiable]
fn inverse(f: fn(f64) -> f64, target: f64, x0: f64, x1: f64) -> f64 {
    let (mut a, mut b) = (x0, x1);
    while (f(b) - target).abs() > 1e-13 {
        let next = b - (f(b) - target) * (b - a) / (f(b) - f(a));
        (a, b) = (b, next);
    }
    b - (f(b) - target) * (b - a) / (f(b) - f(a))
}

#[differentiable]
fn chained<F, G>(f: F, g: &G, x: f64, k: i32) -> f64
where
    F: Fn(f64, i32) -> f64,
    G: Fn(f64) -> f64,
{
    if k > 2 { g(f(x, k)) } else { (f)(0.5, k) * x }
}

/// Called with constants alone: passive, so there is a gradient.
#[differentiable]
fn sampled(f: impl Fn(f64) -> f64, x: f64, n: usize) -> f64 {
    (0..n).map(|i| f(i as f64) * x.powi(i as i32)).sum()
}

#[differentiable]
fn raised(x: f64, k: i32) -> f64 {
    x.powi(k) + 0.25 * x
}

#[differentiable]
fn unasked(x: f64, y: f64) -> f64 {
    inverse(f64::sinh, x * y, 0.1, 0.3)
        + inverse(bell, 0.5 * y, 0.8, x) * chained(raised, &|z| (x * z).sin(), y, 3)
        + chained(raised, &bell, y, 1)
}

#[test]
fn what_is_called_with_active_values_is_active_unasked() {
    for (x, y) in [(0.7, 0.9), (1.2, 0.4)] {
        assert_grad!(unasked(x, y));
        assert_eq!(value_and_grad_unasked(x, y).0.to_bits(), unasked(x, y).to_bits());
    }
    assert_grad!(sampled(|i| i + 0.5, 0.8, 4));
}

/// What may be called by exclusive reference alone, or once: the twin is called once itself.
#[differentiable]
fn counted_midpoints<F: FnMut(f64) -> f64>(mut f: F, a: f64, b: f64) -> f64 {
    let h = (b - a) / 8.0;
    (0..8).map(|i| f(a + (f64::from(i) + 0.5) * h)).sum::<f64>() * h
}

#[differentiable]
fn at_the_middle(f: &mut impl FnMut(f64) -> f64, a: f64, b: f64) -> f64 {
    (b - a) * f(0.5 * (a + b))
}

#[differentiable]
fn fixed_point(step: &mut dyn FnMut(f64) -> f64, start: f64) -> f64 {
    (0..40).fold(start, |x, _| step(x))
}

#[differentiable]
fn weighted_once(f: impl FnOnce(f64) -> f64, a: f64) -> f64 {
    a * f(a)
}

#[differentiable]
fn with_state(x: f64, y: f64) -> f64 {
    let mut calls = 0;
    let integral = counted_midpoints(
        |t| {
            calls += 1;
            (x * t).sin()
        },
        0.0,
        y,
    );
    let mut last = 0.0;
    let middle = at_the_middle(
        &mut |t| {
            last = t * x;
            last * t
        },
        x,
        y,
    );
    let owned = vec![x, y];
    integral * f64::from(calls)
        + middle * last
        + fixed_point(&mut |t| (t * x).cos(), y)
        + weighted_once(move |t| t * owned[1], x)
}

#[test]
fn callables_with_state() {
    for (x, y) in [(0.7, 0.9), (1.2, 0.4)] {
        assert_grad!(with_state(x, y));
        dual_core::assert_hessian!(with_state(x, y));
        assert_eq!(value_and_grad_with_state(x, y).0.to_bits(), with_state(x, y).to_bits());
    }
}

/// Runge and Kutta's step over a slice, by reference to a trait object.
#[differentiable(active(rate))]
fn rk4(rate: &dyn Fn(f64, &[f64; 2]) -> [f64; 2], t: f64, y: [f64; 2], h: f64) -> [f64; 2] {
    let along = |y: &[f64; 2], k: &[f64; 2], s: f64| [y[0] + s * k[0], y[1] + s * k[1]];
    let k1 = rate(t, &y);
    let k2 = rate(t + 0.5 * h, &along(&y, &k1, 0.5 * h));
    let k3 = rate(t + 0.5 * h, &along(&y, &k2, 0.5 * h));
    let k4 = rate(t + h, &along(&y, &k3, h));
    let mut next = y;
    for i in 0..2 {
        next[i] += h / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
    }
    next
}

#[differentiable]
fn pendulum(state: [f64; 2], length: f64, damping: f64) -> [f64; 2] {
    let rate = |_t: f64, y: &[f64; 2]| [y[1], -9.81 / length * y[0].sin() - damping * y[1]];
    let mut y = state;
    for step in 0..10 {
        y = rk4(&rate, 0.05 * step as f64, y, 0.05);
    }
    y
}

/// A pointer to a fn; an integer beside floats.
#[differentiable(active(term))]
fn series(term: fn(usize, f64) -> f64, x: f64, n: usize) -> f64 {
    (0..n).map(|k| term(k, x)).sum()
}

#[differentiable]
fn power(k: usize, x: f64) -> f64 {
    x.powi(k as i32) / (1..=k).product::<usize>() as f64
}

#[differentiable]
fn exponential(x: f64) -> f64 {
    series(power, 2.0 * x, 12)
}

/// What is called once or changes what it captures.
#[differentiable(active(visit, last))]
fn walk(mut visit: impl FnMut(f64) -> f64, last: impl FnOnce(f64) -> f64, x: f64) -> f64 {
    let mut y = x;
    for _ in 0..3 {
        y = visit(y);
    }
    last(y)
}

#[differentiable]
fn counted(x: f64, k: f64) -> f64 {
    let mut sum = 0.0;
    let y = walk(
        |y| {
            sum += y;
            (k * y).sin()
        },
        |y| y * y,
        x,
    );
    y + sum
}

/// Within a body nothing has to be said.
#[differentiable]
fn within(x: f64, k: f64) -> f64 {
    fn twice(f: impl Fn(f64) -> f64, x: f64) -> f64 {
        f(f(x))
    }
    fn newton(f: &dyn Fn(f64) -> f64, df: &dyn Fn(f64) -> f64, mut x: f64) -> f64 {
        for _ in 0..6 {
            x -= f(x) / df(x);
        }
        x
    }
    twice(|y| (k * y).sin(), x) + newton(&|y| y * y - k, &|y| 2.0 * y, 1.0) + twice(f64::cos, x)
}

/// A fn within a fn, in a file with several modules, that gives one of them a closure by its name.
mod elsewhere {
    use super::simpson;
    use dual_core::differentiable;

    #[differentiable]
    pub(super) fn outer(k: f64, to: f64) -> f64 {
        fn inner(k: f64, to: f64) -> f64 {
            let wave = |x: f64| (k * x).sin() + x;
            let plain = |x: f64| x * x;
            simpson(&wave, 0.0, to, 3) * simpson(&plain, 0.0, to, 1)
                + simpson(|x| plain(x) * wave(x), 0.1, 0.7, 2)
        }
        inner(k * k, to)
    }
}

struct Rule {
    nodes: [f64; 2],
    weights: [f64; 2],
}

impl Rule {
    #[differentiable(active(f))]
    fn integrate(&self, f: impl Fn(f64) -> f64, a: f64, b: f64) -> f64 {
        let (middle, half) = (0.5 * (a + b), 0.5 * (b - a));
        self.nodes.iter().zip(self.weights).map(|(x, w)| w * f(middle + half * x)).sum::<f64>() * half
    }

    #[differentiable]
    fn arc(&self, k: f64, to: f64) -> f64 {
        self.integrate(|x| (1.0 + (k * x).powi(2)).sqrt(), 0.0, to) + self.integrate(bell, 0.0, to)
    }
}

/// The value with respect to a bound of an integral is the integrand there, and beyond.
#[differentiable]
fn sensitivity(to: f64, k: f64) -> f64 {
    let slope = grad_captured(k, to);
    slope[0] * slope[1]
}

#[test]
fn derivatives_flow_through_what_is_called() {
    for k in [0.3, 1.7, -2.2] {
        assert_grad!(captured(k, 1.4));
        assert_grad!(only_captured(k));
        assert_grad!(by_variable(k, 0.8));
        assert_grad!(nothing_active(k));
        assert_grad!(counted(k, 0.7));
        assert_grad!(within(k, 2.3));
        assert_grad!(elsewhere::outer(k, 1.2));
        assert_grad!(sensitivity(1.1, k));
        assert_jacobian!(pendulum([k, 0.2], 1.3, 0.4));
    }
    for to in [0.7, 1.9] {
        assert_grad!(only_bounds(to));
        assert_grad!(by_name(to));
        assert_grad!(exponential(to));
    }
    let gauss = Rule { nodes: [-(1.0_f64 / 3.0).sqrt(), (1.0_f64 / 3.0).sqrt()], weights: [1.0, 1.0] };
    assert_grad!(gauss.arc(0.8, 1.2));
}

/// Leibniz' rule, against closed forms.
#[test]
fn derivatives_are_those_of_the_integral() {
    let to = 1.3_f64;
    // Simpson's rule is exact for cubic polynomials, of which `plain` is one.
    assert!((grad_only_bounds(to) - 2.0 * to).abs() < 1e-12);
    assert!((hessian_only_bounds(to) - 2.0).abs() < 1e-10);
    let [by_k] = [grad_only_captured(0.6)];
    let integral = simpson(|x: f64| x.cos(), 0.0, 1.0, 4);
    assert!((by_k - 1.2 * integral).abs() < 1e-14, "{by_k} {integral}");
    assert!((hessian_only_captured(0.6) - 2.0 * integral).abs() < 1e-14);
    assert!((grad_exponential(0.4) - 2.0 * 0.8_f64.exp()).abs() < 1e-8);
    // The value is the same bits.
    assert_eq!(value_and_grad_captured(0.7, to).0.to_bits(), captured(0.7, to).to_bits());
    assert_eq!(value_and_grad_by_name(to).0.to_bits(), by_name(to).to_bits());
}

/// Another name of a fn's type, as solvers have it.
type Equation = fn(f64, f64) -> f64;

#[differentiable]
fn secant(f: Equation, y: f64, target: f64, mut a: f64, mut b: f64) -> f64 {
    let mut before = f(a, y) - target;
    for _ in 0..20 {
        let at = f(b, y) - target;
        if at.abs() < 1e-13 {
            break;
        }
        let next = b - at * (b - a) / (at - before);
        (a, before, b) = (b, at, next);
    }
    b
}

#[differentiable]
fn cubic(x: f64, y: f64) -> f64 {
    x * x * x + y * x
}

#[differentiable]
fn root_of_cubic(y: f64, target: f64) -> f64 {
    secant(cubic, y, target, 1.0, 2.0)
}

#[test]
fn names_of_fn_types() {
    let (y, target) = (0.7, 4.1);
    let (x, [by_y, by_target]) = value_and_grad_root_of_cubic(y, target);
    let slope = 3.0 * x * x + y;
    assert!((by_target - 1.0 / slope).abs() < 1e-9 && (by_y + x / slope).abs() < 1e-9, "{by_y} {by_target}");
    assert!((grad_root_of_cubic(0.3, 2.0)[1] - jvp_root_of_cubic(0.3, 2.0, 0.0, 1.0).1).abs() < 1e-14);
}

/// A decision by what a closure of numbers gives to a fn that calls it: found by the fuzzer.
#[differentiable]
fn decided(x: f64, y: f64) -> f64 {
    let gain = |a: f64, b: f64| (a * b).sin();
    let y = gain(x, y);
    if f64::lt(&f64::sin(simpson(|t| gain(t, x), 0.0, 1.0, 4)), &0.5) {
        x * y
    } else {
        x - y * adaptive(&|t| gain(t, t), 0.0, x, 1)
    }
}
proves!(scalar decided |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, -0.7], [2.1, 0.4]]);
