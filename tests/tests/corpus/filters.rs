//! Filters, envelopes, controllers.

use dual_core::differentiable;
use tests::proves;

/// Coefficients of a low-pass biquad: b0, b1, b2, a1, a2.
#[differentiable]
pub fn lowpass(freq: f64, q: f64, sample_rate: f64) -> [f64; 5] {
    let w0 = 2.0 * std::f64::consts::PI * freq / sample_rate;
    let (sin, cos) = w0.sin_cos();
    let alpha = sin / (2.0 * q);
    let a0 = 1.0 + alpha;
    let b1 = 1.0 - cos;
    [b1 / 2.0, b1, b1 / 2.0, -2.0 * cos, 1.0 - alpha].map(|c| c / a0)
}
proves!(several lowpass |x| (x[0], x[1], x[2]) along |t| (t[0], t[1], t[2]) at [[1000.0, 0.7, 48000.0]]);

/// The output of a biquad, in transposed direct form II.
#[differentiable]
pub fn biquad(coefficients: &[f64; 5], input: &[f64]) -> Vec<f64> {
    let [b0, b1, b2, a1, a2] = *coefficients;
    let (mut z1, mut z2) = (0.0, 0.0);
    let mut output = Vec::with_capacity(input.len());
    for &x in input {
        let y = b0 * x + z1;
        z1 = b1 * x - a1 * y + z2;
        z2 = b2 * x - a2 * y;
        output.push(y);
    }
    output
}
proves!(several biquad |x| (&[x[0], x[1], x[2], x[3], x[4]], &x[5..]) along |t| (&[t[0], t[1], t[2], t[3], t[4]], &t[5..]) at [[0.2, 0.4, 0.2, -0.5, 0.3, 1.0, 0.0, -0.5, 0.7]]);

/// The gain of a filter at a frequency, in decibels.
#[differentiable]
pub fn magnitude_db(coefficients: &[f64; 5], omega: f64) -> f64 {
    let response = |c: &[f64]| {
        let (mut re, mut im) = (0.0, 0.0);
        for (k, v) in c.iter().enumerate() {
            let phase = omega * k as f64;
            re += v * phase.cos();
            im -= v * phase.sin();
        }
        re * re + im * im
    };
    let [b0, b1, b2, a1, a2] = coefficients;
    let numerator = response(&[*b0, *b1, *b2]);
    let denominator = response(&[1.0, *a1, *a2]);
    10.0 * (numerator / denominator).log10()
}
proves!(scalar magnitude_db |x| (&[x[0], x[1], x[2], x[3], x[4]], x[5]) along |t| (&[t[0], t[1], t[2], t[3], t[4]], t[5]) at [[0.2, 0.4, 0.2, -0.5, 0.3, 0.7]]);

/// A one-pole filter over samples, its last state.
#[differentiable]
pub fn one_pole(samples: &[f64], cutoff: f64, dt: f64) -> f64 {
    let rc = 1.0 / (cutoff * std::f64::consts::TAU);
    let alpha = dt / (rc + dt);
    samples.iter().fold(0.0, |state, sample| state + alpha * (sample - state))
}
proves!(scalar one_pole |x| (&x[..3], x[3], x[4]) along |t| (&t[..3], t[3], t[4]) at [[1.0, 0.5, -0.2, 10.0, 0.01]]);

/// Peak and RMS.
#[differentiable]
pub fn peak_and_rms(samples: &[f64]) -> (f64, f64) {
    let peak = samples.iter().map(|s| s.abs()).fold(f64::NEG_INFINITY, f64::max);
    let rms = (samples.iter().map(|s| s.powi(2)).sum::<f64>() / samples.len() as f64).sqrt();
    (peak, rms)
}
proves!(several peak_and_rms |x| (x) along |t| (t) at [[1.0, 0.5, -2.2]]);

/// A PID controller run against a first-order plant.
#[differentiable]
pub fn pid_cost(kp: f64, ki: f64, kd: f64, setpoint: f64) -> f64 {
    let dt = 0.05;
    let mut integral = 0.0;
    let mut previous: Option<f64> = None;
    let mut y = 0.0;
    let mut cost = 0.0;
    for _ in 0..20 {
        let error = setpoint - y;
        integral += error * dt;
        let derivative = match previous {
            Some(p) => (error - p) / dt,
            None => 0.0,
        };
        previous = Some(error);
        let u = (kp * error + ki * integral + kd * derivative).clamp(-10.0, 10.0);
        y += dt * (u - y);
        cost += error.powi(2) * dt;
    }
    cost
}
proves!(scalar pid_cost |x| (x[0], x[1], x[2], x[3]) along |t| (t[0], t[1], t[2], t[3]) at [[1.2, 0.4, 0.02, 1.0]]);

/// The median of a window.
#[differentiable]
pub fn median(samples: &[f64]) -> f64 {
    let mut sorted = samples.to_vec();
    sorted.sort_by(|a, b| a.partial_cmp(b).unwrap_or(std::cmp::Ordering::Equal));
    let mid = sorted.len() / 2;
    if sorted.len() % 2 == 0 { (sorted[mid - 1] + sorted[mid]) / 2.0 } else { sorted[mid] }
}
proves!(scalar median |x| (x) along |t| (t) at [&[1.0, 0.5, -2.2][..], &[3.0, 0.1, 0.7, 2.2]]);

/// A moving average by windows.
#[differentiable]
pub fn moving_average(samples: &[f64], width: usize) -> Vec<f64> {
    samples.windows(width).map(|w| w.iter().sum::<f64>() / width as f64).collect()
}
proves!(several moving_average |x| (x, 2) along |t| (t) at [[1.0, 0.5, -2.2, 0.3]]);

#[differentiable]
pub fn db_to_gain(db: f64) -> f64 {
    10f64.powf(db / 20.0)
}
proves!(scalar db_to_gain |x| (x[0]) along |t| (t[0]) at [[-6.0]]);

/// A window function by kind.
#[differentiable]
pub fn window(kind: Window, x: f64) -> f64 {
    use Window::*;
    use std::f64::consts::PI;
    match kind {
        Rectangular => 1.0,
        Hann => 0.5 - 0.5 * (2.0 * PI * x).cos(),
        Blackman { alpha } => {
            (1.0 - alpha) / 2.0 - 0.5 * (2.0 * PI * x).cos() + alpha / 2.0 * (4.0 * PI * x).cos()
        }
    }
}
#[derive(Clone, Copy)]
pub enum Window {
    Rectangular,
    Hann,
    Blackman { alpha: f64 },
}
proves!(scalar window |x| (Window::Blackman { alpha: 0.16 }, x[0]) along |t| (t[0]) at [[0.3]]);
#[test]
fn other_windows() {
    assert_eq!(grad_window(Window::Rectangular, 0.3), 0.0);
    dual_core::assert_grad!(window(Window::Hann, 0.3));
}

/// A filter with its state in a struct: the coefficient is what is tuned.
#[derive(Clone, Copy)]
pub struct Smoother {
    state: f64,
    floor: f64,
}

impl Smoother {
    #[differentiable]
    pub fn next(self, alpha: f64, sample: f64) -> f64 {
        let next = self.state + alpha * (sample - self.state);
        if next < self.floor { self.floor } else { next }
    }

    #[differentiable(wrt(alpha))]
    pub fn run(&self, alpha: f64, samples: &[f64]) -> f64 {
        let mut copy = *self;
        copy.floor = -1e9;
        let mut y = copy.state;
        for s in samples.iter() {
            y += alpha * (*s - y);
        }
        y.max(copy.floor)
    }
}
#[test]
fn smoother_methods() {
    let smoother = Smoother { state: 0.5, floor: 0.0 };
    dual_core::assert_grad!(smoother.next(0.3, 1.0));
    dual_core::assert_hessian!(smoother.next(0.3, 1.0));
    assert_eq!(smoother.grad_next(0.3, -9.0), [0.0, 0.0]);
    dual_core::assert_grad!(smoother.run(0.3, &[1.0, 0.2, 0.8]));
    let (value, slope) = smoother.jvp_run(0.3, &[1.0, 0.2, 0.8], 1.0);
    assert_eq!(value.to_bits(), smoother.run(0.3, &[1.0, 0.2, 0.8]).to_bits());
    assert_eq!(slope, smoother.grad_run(0.3, &[1.0, 0.2, 0.8]));
}
