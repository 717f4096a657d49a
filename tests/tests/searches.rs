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
