//! Easing curves and interpolation.

use dual_core::differentiable;
use std::f64::consts::PI;
use tests::proves;

#[differentiable]
pub fn ease_out_bounce(t: f64) -> f64 {
    const N1: f64 = 7.5625;
    const D1: f64 = 2.75;
    if t < 1.0 / D1 {
        N1 * t * t
    } else if t < 2.0 / D1 {
        let t = t - 1.5 / D1;
        N1 * t * t + 0.75
    } else if t < 2.5 / D1 {
        let t = t - 2.25 / D1;
        N1 * t * t + 0.9375
    } else {
        let t = t - 2.625 / D1;
        N1 * t * t + 0.984375
    }
}
proves!(scalar ease_out_bounce |x| (x[0]) along |t| (t[0]) at [[0.2], [0.5], [0.8], [0.95]]);

#[differentiable]
pub fn ease_in_out_elastic(x: f64) -> f64 {
    let c5 = (2.0 * PI) / 4.5;
    match x {
        0.0 => 0.0,
        1.0 => 1.0,
        x if x < 0.5 => -(2f64.powf(20.0 * x - 10.0) * ((20.0 * x - 11.125) * c5).sin()) / 2.0,
        _ => (2f64.powf(-20.0 * x + 10.0) * ((20.0 * x - 11.125) * c5).sin()) / 2.0 + 1.0,
    }
}
proves!(scalar ease_in_out_elastic |x| (x[0]) along |t| (t[0]) at [[0.3], [0.7]]);
#[test]
fn the_ends_of_the_elastic_are_flat() {
    assert_eq!(value_and_grad_ease_in_out_elastic(0.0), (0.0, 0.0));
    assert_eq!(value_and_grad_ease_in_out_elastic(1.0), (1.0, 0.0));
}

#[differentiable]
pub fn smootherstep(edge0: f64, edge1: f64, x: f64) -> f64 {
    let x = ((x - edge0) / (edge1 - edge0)).clamp(0.0, 1.0);
    x * x * x * (x * (x * 6.0 - 15.0) + 10.0)
}
proves!(scalar smootherstep |x| (x[0], x[1], x[2]) along |t| (t[0], t[1], t[2]) at [[0.0, 1.0, 0.3], [0.0, 1.0, 2.0]]);

/// A cubic Bézier curve as CSS has it: solve for the parameter, then evaluate.
#[differentiable]
pub fn cubic_bezier(x1: f64, y1: f64, x2: f64, y2: f64, x: f64) -> f64 {
    let sample =
        |a: f64, b: f64, t: f64| ((1.0 - 3.0 * b + 3.0 * a) * t + (3.0 * b - 6.0 * a)) * t * t + 3.0 * a * t;
    let slope = |a: f64, b: f64, t: f64| {
        3.0 * (1.0 - 3.0 * b + 3.0 * a) * t * t + 2.0 * (3.0 * b - 6.0 * a) * t + 3.0 * a
    };
    let mut t = x;
    for _ in 0..20 {
        let error = sample(x1, x2, t) - x;
        t -= error / slope(x1, x2, t);
    }
    sample(y1, y2, t)
}
proves!(scalar cubic_bezier |x| (x[0], x[1], x[2], x[3], x[4]) along |t| (t[0], t[1], t[2], t[3], t[4]) at [[0.25, 0.1, 0.25, 1.0, 0.4]]);

#[differentiable]
#[must_use]
#[inline(always)]
pub fn lerp(a: f64, b: f64, t: f64) -> f64 {
    a.mul_add(1.0 - t, b * t)
}
proves!(scalar lerp |x| (x[0], x[1], x[2]) along |t| (t[0], t[1], t[2]) at [[1.0, 3.0, 0.3]]);

/// Damped spring, by damping.
#[differentiable]
pub fn spring(t: f64, stiffness: f64, damping: f64) -> f64 {
    let omega = stiffness.sqrt();
    let zeta = damping / (2.0 * omega);
    match zeta.partial_cmp(&1.0) {
        Some(std::cmp::Ordering::Less) => {
            let wd = omega * (1.0 - zeta * zeta).sqrt();
            1.0 - (-zeta * omega * t).exp() * ((wd * t).cos() + zeta * omega / wd * (wd * t).sin())
        }
        Some(std::cmp::Ordering::Equal) => 1.0 - (-omega * t).exp() * (1.0 + omega * t),
        _ => {
            let s = omega * (zeta * zeta - 1.0).sqrt();
            let (r1, r2) = (-zeta * omega + s, -zeta * omega - s);
            1.0 - (r1 * (r2 * t).exp() - r2 * (r1 * t).exp()) / (r1 - r2)
        }
    }
}
proves!(scalar spring |x| (x[0], x[1], x[2]) along |t| (t[0], t[1], t[2]) at [[0.7, 10.0, 2.0], [0.7, 10.0, 9.0]]);

/// Steps of an animation's key frames, found from behind.
#[differentiable]
pub fn keyframes(t: f64, values: &[f64; 4]) -> f64 {
    let at = t * (values.len() - 1) as f64;
    let i = at.floor() as usize;
    let i = std::cmp::min(i, values.len() - 2);
    let f = at - i as f64;
    let smooth = f * f * (3.0 - 2.0 * f);
    values[i] + (values[i + 1] - values[i]) * smooth
}
proves!(scalar keyframes |x| (x[0], &[x[1], x[2], x[3], x[4]]) along |t| (t[0], &[t[1], t[2], t[3], t[4]]) at [[0.4, 0.0, 1.0, 0.5, 2.0]]);

/// Catmull and Rom's spline through four points of the plane.
#[differentiable]
pub fn catmull_rom(p: [(f64, f64); 4], t: f64) -> (f64, f64) {
    let blend = |a: f64, b: f64, c: f64, d: f64| -> f64 {
        0.5 * (2.0 * b
            + (c - a) * t
            + (2.0 * a - 5.0 * b + 4.0 * c - d) * t * t
            + (3.0 * b - a - 3.0 * c + d) * t * t * t)
    };
    let [(x0, y0), (x1, y1), (x2, y2), (x3, y3)] = p;
    (blend(x0, x1, x2, x3), blend(y0, y1, y2, y3))
}
#[test]
fn catmull_rom_agrees() {
    dual_core::assert_jacobian!(catmull_rom([(0.0, 0.1), (1.0, 0.5), (2.0, 0.2), (3.0, 0.9)], 0.4));
}

/// A ping-pong of time.
#[differentiable]
pub fn ping_pong(t: f64, length: f64) -> f64 {
    let t = t.rem_euclid(length * 2.0);
    length - (t - length).abs()
}
proves!(ours ping_pong |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[3.7, 1.0], [0.3, 1.0]]);
