//! Polynomials whose short loops the attribute writes out: what they give is what they give with loops.
#![allow(clippy::all, clippy::pedantic)] // fns in every spelling that users have are the subject

use dual_core::differentiable;

const THREE: usize = 3;
const TABLE: [[f64; 4]; 3] = [[0.5, -1.5, 2.0, 0.25], [1.0, 0.0, -0.75, 3.0], [-2.0, 1.25, 0.5, 1.0]];

// Each is there with bounds that are literals, and with others, which stay loops.

#[differentiable]
fn chain(x: [f64; 4]) -> f64 {
    let mut sum = 0.0;
    for i in 0..4 - 1 {
        let (valley, slope) = (x[i + 1] - x[i] * x[i], 1.0 - x[i]);
        sum += 100.0 * (valley * valley) + slope * slope;
    }
    sum
}

#[differentiable]
fn chain_in_a_loop(x: [f64; 4]) -> f64 {
    let mut sum = 0.0;
    for i in 0..THREE {
        let (valley, slope) = (x[i + 1] - x[i] * x[i], 1.0 - x[i]);
        sum += 100.0 * (valley * valley) + slope * slope;
    }
    sum
}

#[differentiable]
fn residuals(x: [f64; 4]) -> f64 {
    let mut loss = 0.0;
    for r in 0..=2 {
        let mut z = -1.0;
        for i in 0..4 {
            z += TABLE[r][i] * x[i];
        }
        loss += z * z;
    }
    for _ in 0..2 {
        loss = loss * x[0] + loss;
    }
    loss
}

#[differentiable]
fn residuals_in_loops(x: [f64; 4]) -> f64 {
    let mut loss = 0.0;
    for r in 0..THREE {
        let mut z = -1.0;
        for i in 0..THREE + 1 {
            z += TABLE[r][i] * x[i];
        }
        loss += z * z;
    }
    for _ in 0..THREE - 1 {
        loss = loss * x[0] + loss;
    }
    loss
}

/// The name of a loop hides another one in there only, and a value assigned in it stays.
#[differentiable]
fn hidden(x: f64, y: f64) -> f64 {
    let i = 10.0;
    let mut last = [x, y];
    for i in 1..=2 {
        let x = last[i - 1] * y;
        last[2 - i] = x + last[1];
    }
    last[0] * i + last[1] * x
}

#[differentiable]
fn hidden_in_a_loop(x: f64, y: f64) -> f64 {
    let i = 10.0;
    let mut last = [x, y];
    for i in 1..THREE {
        let x = last[i - 1] * y;
        last[2 - i] = x + last[1];
    }
    last[0] * i + last[1] * x
}

fn close(a: &[f64], b: &[f64]) {
    let scale = b.iter().fold(0.0, |m: f64, b| m.max(b.abs()));
    for (a, b) in a.iter().zip(b) {
        assert!((a - b).abs() <= 8.0 * f64::EPSILON * scale, "{a} is not {b}");
    }
}

#[test]
fn what_is_written_out_gives_the_same() {
    for x in [[0.3, -0.7, 1.1, 0.9], [0.0; 4], [1.0; 4], [-2.5, 1e3, 1e-3, 4.0]] {
        assert_eq!(chain(x).to_bits(), chain_in_a_loop(x).to_bits());
        let (value, gradient) = value_and_grad_chain(x);
        assert_eq!(value.to_bits(), chain(x).to_bits());
        close(&gradient, &grad_chain_in_a_loop(x));
        close(hessian_chain(x).as_flattened(), hessian_chain_in_a_loop(x).as_flattened());
        let (value, gradient) = value_and_grad_residuals(x);
        assert_eq!(value.to_bits(), residuals_in_loops(x).to_bits());
        close(&gradient, &grad_residuals_in_loops(x));
        close(hessian_residuals(x).as_flattened(), hessian_residuals_in_loops(x).as_flattened());
        let [x, y, ..] = x;
        assert_eq!(hidden(x, y).to_bits(), hidden_in_a_loop(x, y).to_bits());
        close(&grad_hidden(x, y), &grad_hidden_in_a_loop(x, y));
        close(hessian_hidden(x, y).as_flattened(), hessian_hidden_in_a_loop(x, y).as_flattened());
    }
}

#[test]
fn by_hand() {
    let x = [0.5, 2.0, -1.0, 3.0];
    let valley = |i: usize| 200.0 * (x[i + 1] - x[i] * x[i]);
    let first = |i: usize| -2.0 * (x[i] * valley(i) + (1.0 - x[i]));
    assert_eq!(grad_chain(x), [first(0), valley(0) + first(1), valley(1) + first(2), valley(2)]);
    assert_eq!(hessian_chain(x)[3], [0.0, 0.0, -400.0 * x[2], 200.0]);
}
