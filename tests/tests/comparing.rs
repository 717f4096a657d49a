//! Patterns that compare active values: with literals, ranges and constants.
#![allow(clippy::all, clippy::pedantic)] // fns in every spelling that users have are the subject

use dual_core::differentiable;
use tests::proves;

const LIMIT: f64 = 2.0;

#[differentiable]
fn eased(t: f64) -> f64 {
    match t {
        ..0.0 => 0.0,
        0.0..0.5 => 2.0 * t * t,
        0.5..=1.0 => 1.0 - 2.0 * (1.0 - t).powi(2),
        LIMIT => 3.0 * t,
        f64::INFINITY => 3.0,
        _ => t,
    }
}
proves!(scalar eased |x| (x[0]) along |t| (t[0]) at [[-0.5], [0.3], [0.7], [1.5]]);

#[test]
fn constants_are_compared_not_bound() {
    assert_eq!(value_and_grad_eased(2.0), (6.0, 3.0));
    assert_eq!(value_and_grad_eased(f64::INFINITY), (3.0, 0.0));
    assert_eq!(value_and_grad_eased(-0.0), (0.0, 0.0));
    assert!(grad_eased(f64::NAN) == 1.0 && eased(f64::NAN).is_nan());
}

/// Negative literals, alternatives, bindings, guards.
#[differentiable]
fn pieces(x: f64, y: f64) -> f64 {
    let a = match x {
        -1.0 => 0.5,
        -2.0..=-1.5 => x * y,
        z @ (1.0 | 2.0) => z * z,
        z @ 3.0..=4.0 if y > 0.0 || z > 3.5 => z * y,
        3.0..=4.0 => -y,
        z if z < y => z,
        _ => 1.0,
    };
    let b = match (x, y) {
        (0.0, 0.0) => 1.0,
        (0.0, v) | (v, 0.0) => v,
        (u, 1.0..) => u * y,
        (u, v) => u - v,
    };
    a * b
}
proves!(scalar pieces |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[-1.75, 2.0], [3.3, 0.5], [3.3, -0.5], [0.2, 0.7]]);

#[test]
fn points_of_a_pattern() {
    assert_eq!(value_and_grad_pieces(2.0, 3.0), (24.0, [4.0 * 6.0 + 4.0 * 3.0, 8.0]));
    assert_eq!(value_and_grad_pieces(-1.0, 3.0), (-1.5, [1.5, -0.5]));
}

/// In references, Options and arrays; `matches!`; `contains`.
#[differentiable]
fn within(xs: &[f64; 3], y: f64) -> f64 {
    let mut sum = 0.0;
    for x in xs {
        sum += match x {
            &0.0 => 1.0,
            0.1..=0.5 => x * y,
            other => *other,
        };
    }
    let first = match xs.first() {
        Some(0.0) => 2.0,
        Some(v) => *v,
        None => 0.0,
    };
    let corner = match *xs {
        [0.0, .., 1.0] => 7.0,
        [a, _, c] => a * c,
    };
    let low = if matches!(y, 0.0..=1.0) && !matches!(y, v if v > 0.5) { y } else { 2.0 * y };
    let inside = if (0.0..1.0).contains(&y) && !(y..=2.0).contains(&xs[0]) { y * y } else { 1.0 };
    sum * first + corner * low * inside
}
proves!(scalar within |x| (&[x[0], x[1], x[2]], x[3]) along |t| (&[t[0], t[1], t[2]], t[3]) at [[0.3, 0.7, 0.2, 0.4], [2.5, 0.2, 0.9, 1.7]]);

/// Membership looks at values only.
#[differentiable]
fn member(x: f64, y: f64) -> f64 {
    let seen = vec![x, 0.5];
    let again = [2.0, x * 1.0].contains(&x);
    if seen.contains(&0.5) && again && !seen.contains(&y) { x * y } else { 0.0 }
}
proves!(scalar member |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 0.7]]);
