//! Searches by comparison: of a place in a table they have no derivative, and of a root a later step may bring it back.

#![allow(clippy::all, clippy::pedantic)] // fns as users write them

use dual_core::{assert_grad, assert_hessian, differentiable, implicit, stop_gradient};

fn ends(n: usize) -> (i32, i32) {
    (-1, n as i32)
}

/// That the ends are integers only their use shows.
#[differentiable]
fn of_unknown_ends(xs: &[f64; 4], x: f64) -> f64 {
    let (mut low, mut high) = ends(xs.len());
    while high - low > 1 {
        let m = (high + low) >> 1;
        if xs[m as usize] >= x { high = m } else { low = m }
    }
    x * xs[high as usize] + xs[(low + 1) as usize]
}

fn root(drag: f64, weight: f64) -> f64 {
    let (mut low, mut high) = (0.0, 100.0);
    for _ in 0..100 {
        let middle = 0.5 * (low + high);
        if weight > drag * middle * middle { low = middle } else { high = middle }
    }
    0.5 * (low + high)
}

#[differentiable(passive(root))]
fn by_its_residual(drag: f64, weight: f64) -> f64 {
    let start = root(drag, weight);
    implicit(start, |u, [drag, weight]| weight - drag * u * u, [drag, weight])
}

/// A step from a variable of its own brings the first order back.
#[differentiable]
fn one_step(drag: f64, weight: f64) -> f64 {
    let (mut low, mut high) = (0.0, 100.0);
    for _ in 0..100 {
        let middle = 0.5 * (low + high);
        if weight - drag * middle * middle > 0.0 { low = middle } else { high = middle }
    }
    let u = 0.5 * (low + high);
    u - (drag * u * u - weight) / (2.0 * drag * u)
}

/// Each of Newton's steps brings one order back.
#[differentiable]
fn polished(drag: f64, weight: f64) -> f64 {
    let (mut low, mut high) = (0.0, 100.0);
    for _ in 0..100 {
        let middle = 0.5 * (low + high);
        if stop_gradient(weight - drag * middle * middle) > 0.0 { low = middle } else { high = middle }
    }
    let mut u = low;
    for _ in 0..2 {
        u -= (drag * u * u - weight) / (2.0 * drag * u);
    }
    u
}

// What repeats a choice without being a search.

/// Steps that are taken or not: the time is no result.
#[differentiable]
fn adaptive(rate: f64, start: f64) -> f64 {
    let (mut t, mut h, mut y) = (0.0, 0.1_f64, start);
    while t < 1.0 {
        let step = h.min(1.0 - t);
        let euler = y + step * rate * y;
        let half = y + 0.5 * step * rate * y;
        let two = half + 0.5 * step * rate * half;
        if (two - euler).abs() < 1e-3 {
            t += step;
            y = 2.0 * two - euler;
            h *= 1.5;
        } else {
            h = h * 0.5;
        }
    }
    y
}

/// The mean of Gauss: what it calls itself with has both in it.
#[differentiable]
fn mean(a: f64, b: f64) -> f64 {
    if (a - b).abs() < 1e-13 { 0.5 * (a + b) } else { mean(0.5 * (a + b), (a * b).sqrt()) }
}

/// The best of a grid, with a step from it.
#[differentiable]
fn best_of_grid(x: f64) -> f64 {
    let (mut best, mut at) = (f64::MAX, 0.0);
    for i in 0..20 {
        let y = f64::from(i) * 0.25;
        let error = (y * y - x).abs();
        if error < best {
            best = error;
            at = y;
        }
    }
    best + at * x
}

/// A switch between two states.
#[differentiable]
fn thermostat(leak: f64, set: f64) -> f64 {
    let (mut temperature, mut heat) = (15.0 + 0.0 * leak, 1.0);
    for _ in 0..50 {
        temperature += 0.1 * (10.0 * heat - leak * (temperature - 10.0));
        if temperature > set {
            heat = 0.0;
        } else if temperature < set - 1.0 {
            heat = 1.0;
        }
    }
    temperature
}

/// A power series with a count of floats.
#[differentiable]
fn exponential(x: f64) -> f64 {
    let (mut n, mut term, mut sum) = (0.0, 1.0_f64, 1.0);
    while term.abs() > 1e-17 {
        n += 1.0;
        term *= x / n;
        if n > 3.0 { sum += term } else { sum += 1.0 * term }
    }
    sum
}

/// Dry friction: its sign gives a force.
#[differentiable]
fn friction(push: f64, grip: f64) -> f64 {
    let (mut at, mut speed) = (0.0, 1.0_f64);
    for _ in 0..20 {
        speed += 0.05 * (push - grip * speed.signum());
        at += 0.05 * speed;
    }
    at
}

/// A count of events, and how long something was on, beside what they are of.
#[differentiable]
fn events(rate: f64, limit: f64) -> f64 {
    let (mut level, mut count, mut on) = (0.0, 0.0, 0.0);
    for _ in 0..30 {
        level += 0.1 * (rate - level);
        let above = if level > limit { 1.0 } else { 0.0 };
        on += above * 0.1;
        if level > limit {
            count += 1.0;
        }
    }
    level * (1.0 + on) + count
}

/// One value for two variables, one in each branch, of which the next point is made.
#[differentiable]
fn legendre_root(start: f64, shift: f64) -> f64 {
    let (mut x, mut value, mut slope) = (start, 0.0, 0.0);
    for _ in 0..4 {
        if x > 0.1 {
            value = 0.5 * (3.0 * x * x - 1.0);
            slope = 3.0 * x;
        } else {
            value = 3.0 * x;
            slope = 3.0;
        }
        x -= 0.5 * value / slope;
    }
    x + shift * slope + value
}

/// A range is reduced by whole periods.
#[differentiable]
fn wrapped(angle: f64, period: f64) -> f64 {
    let mut rest = angle;
    while rest > period {
        rest -= period;
    }
    loop {
        if rest < 0.0 {
            rest += period;
        } else {
            break rest * rest;
        }
    }
}

#[test]
fn choices_that_are_no_searches() {
    assert_grad!(friction(1.3, 0.4));
    assert_grad!(events(1.1, 0.6));
    assert_grad!(wrapped(7.3, 2.1));
    assert_grad!(legendre_root(0.9, 0.3));
    assert_hessian!(wrapped(-3.3, 2.1));
    for (a, b) in [(0.8, 1.3), (1.7, 0.4)] {
        assert_grad!(adaptive(a, b));
        assert_grad!(mean(a, b));
        assert_hessian!(mean(a, b));
        assert_grad!(best_of_grid(a));
        assert_grad!(thermostat(a, 18.03));
        assert_grad!(exponential(b));
    }
}

#[test]
fn derivatives_are_those_of_what_is_found() {
    let xs = [0.0, 1.0, 2.5, 4.0];
    assert_grad!(of_unknown_ends(&xs, 1.7));
    for (drag, weight) in [(0.3, 2.0), (1.4, 9.0)] {
        assert_grad!(by_its_residual(drag, weight));
        assert_hessian!(by_its_residual(drag, weight));
        assert_grad!(one_step(drag, weight));
        assert_grad!(polished(drag, weight));
        assert_hessian!(polished(drag, weight));
        let by_weight = 0.5 / f64::sqrt(drag * weight);
        assert!((grad_by_its_residual(drag, weight)[1] - by_weight).abs() < 1e-14);
        assert!((grad_polished(drag, weight)[1] - by_weight).abs() < 1e-14);
    }
}
