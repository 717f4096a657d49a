//! An extended Kalman filter: a turning target, seen by range and bearing, with generated Jacobians of motion and measurement.
//!
//! Whether a filter's Jacobians are right shows in its consistency (Bar-Shalom, Li and Kirubarajan, Estimation with
//! Applications to Tracking and Navigation, 5.4): errors must be as large as the filter says, on average over many runs.
//!
//! `cargo run --release --example kalman`
#![allow(clippy::cast_precision_loss)] // counts are small

mod random;

use std::f64::consts::{PI, TAU};

use dual_core::nalgebra::{SMatrix, SVector, Vector2};
use dual_core::{differentiable, special};
use random::Random;

/// Position in m, speed in m/s, heading in rad, rate of turn in rad/s.
type State = SVector<f64, 5>;
type Covariance = SMatrix<f64, 5, 5>;

/// A step along an arc, by its chord, which exists without a turn as well.
#[differentiable(wrt(state))]
fn motion(state: &SVector<f64, 5>, dt: f64) -> SVector<f64, 5> {
    let (x, y, speed, heading, turn) = (state[0], state[1], state[2], state[3], state[4]);
    let half = 0.5 * turn * dt;
    let chord = speed * dt * special::sinc(half);
    SVector::<f64, 5>::new(
        x + chord * (heading + half).cos(),
        y + chord * (heading + half).sin(),
        speed,
        heading + turn * dt,
        turn,
    )
}

/// What a radar at the origin sees.
#[differentiable]
fn range_and_bearing(state: &SVector<f64, 5>) -> SVector<f64, 2> {
    SVector::<f64, 2>::new(state[0].hypot(state[1]), state[1].atan2(state[0]))
}

const DT: f64 = 0.5;
const STEPS: usize = 200;
/// Deviations of the measurements: 5 m and 0.5°.
const DEVIATIONS: [f64; 2] = [5.0, 0.5 * PI / 180.0];
/// Deviations by which speed and rate of turn change in a step.
const RESTLESSNESS: [f64; 2] = [0.2, 0.002];

/// The same angle between -π and π.
fn turned_back(angle: f64) -> f64 {
    angle - TAU * (angle / TAU).round()
}

/// An estimate and how far it may be off.
struct Filter {
    state: State,
    covariance: Covariance,
}

impl Filter {
    fn predict(&mut self) {
        // glue
        let by_state = jacobian_motion(&self.state, DT);
        // end of glue
        let noise = State::new(0.0, 0.0, RESTLESSNESS[0].powi(2), 0.0, RESTLESSNESS[1].powi(2));
        self.state = motion(&self.state, DT);
        self.covariance =
            by_state * self.covariance * by_state.transpose() + Covariance::from_diagonal(&noise);
    }

    /// Takes in a measurement; returns the square of what it was off, in deviations that the filter expects.
    fn update(&mut self, measured: &Vector2<f64>) -> f64 {
        // glue
        let by_state = jacobian_range_and_bearing(&self.state);
        // end of glue
        let noise = SMatrix::from_diagonal(&Vector2::from(DEVIATIONS.map(|d| d * d)));
        let expected = by_state * self.covariance * by_state.transpose() + noise;
        let inverse = expected.cholesky().expect("a covariance is positive definite").inverse();
        let mut off = measured - range_and_bearing(&self.state);
        off[1] = turned_back(off[1]);
        let gain = self.covariance * by_state.transpose() * inverse;
        self.state += gain * off;
        // Joseph's form, which stays symmetric and positive.
        let rest = Covariance::identity() - gain * by_state;
        self.covariance = rest * self.covariance * rest.transpose() + gain * noise * gain.transpose();
        off.dot(&(inverse * off))
    }
}

/// One moment of a run.
struct Moment {
    truth: State,
    measured: Vector2<f64>,
    estimate: State,
    covariance: Covariance,
    /// Squares of the errors of the state and of the innovation, in expected deviations.
    off: [f64; 2],
}

/// Simulates a target with the noise that the filter assumes, and filters what is seen of it.
fn run(seed: u64) -> Vec<Moment> {
    let mut random = Random(seed);
    let start = State::new(400.0, 200.0, 15.0, 0.8, 0.02);
    let covariance = Covariance::from_diagonal(&State::new(100.0, 100.0, 4.0, 0.01, 1e-4));
    let mut filter = Filter { state: start, covariance };
    let mut truth = start + State::from_fn(|i, _| covariance[(i, i)].sqrt() * random.normal());
    (0..STEPS)
        .map(|_| {
            truth = motion(&truth, DT);
            truth[2] += RESTLESSNESS[0] * random.normal();
            truth[4] += RESTLESSNESS[1] * random.normal();
            let mut measured = range_and_bearing(&truth);
            measured[0] += DEVIATIONS[0] * random.normal();
            measured[1] = turned_back(measured[1] + DEVIATIONS[1] * random.normal());
            filter.predict();
            let innovation = filter.update(&measured);
            let mut error = truth - filter.state;
            error[3] = turned_back(error[3]);
            let inverse = filter.covariance.cholesky().expect("a covariance is positive definite").inverse();
            Moment {
                truth,
                measured,
                estimate: filter.state,
                covariance: filter.covariance,
                off: [error.dot(&(inverse * error)), innovation],
            }
        })
        .collect()
}

/// Means over runs and moments: the two of `Moment::off`, and distances of the position as measured and as estimated (rms).
fn means(runs: u64) -> [f64; 4] {
    let all: Vec<[f64; 4]> = (0..runs)
        .flat_map(run)
        .map(|m| {
            let seen = Vector2::new(m.measured[0] * m.measured[1].cos(), m.measured[0] * m.measured[1].sin());
            let distance = |x: f64, y: f64| (m.truth[0] - x).powi(2) + (m.truth[1] - y).powi(2);
            [m.off[0], m.off[1], distance(seen.x, seen.y), distance(m.estimate[0], m.estimate[1])]
        })
        .collect();
    let mean = |i: usize| all.iter().map(|m| m[i]).sum::<f64>() / all.len() as f64;
    [mean(0), mean(1), mean(2).sqrt(), mean(3).sqrt()]
}

const RUNS: u64 = 100;

fn main() {
    println!("One run: position in m, rate of turn in °/s\n");
    println!(
        "  time   true position     seen at           estimate          off     ± expected   turn  estimate"
    );
    for (step, m) in run(1).iter().enumerate().skip(9).step_by(20) {
        let seen = [m.measured[0] * m.measured[1].cos(), m.measured[0] * m.measured[1].sin()];
        let off = (m.truth[0] - m.estimate[0]).hypot(m.truth[1] - m.estimate[1]);
        println!(
            "  {:>4}   {:>7.1} {:>7.1}   {:>7.1} {:>7.1}   {:>7.1} {:>7.1}   {off:>5.1}   {:>5.1}        {:>5.1} {:>5.1}",
            (step + 1) as f64 * DT,
            m.truth[0],
            m.truth[1],
            seen[0],
            seen[1],
            m.estimate[0],
            m.estimate[1],
            (m.covariance[(0, 0)] + m.covariance[(1, 1)]).sqrt(),
            m.truth[4].to_degrees(),
            m.estimate[4].to_degrees(),
        );
    }
    let [state, innovation, seen, estimated] = means(RUNS);
    println!("\n{RUNS} runs of {STEPS} steps                                  found   expected");
    println!("  squared error of the state, in deviations          {state:.3}      5, its dimension");
    println!("  squared error of what is seen, in deviations       {innovation:.3}      2, its dimension");
    println!("  distance of what is seen from the truth, rms       {seen:.2} m");
    println!("  distance of the estimate from the truth, rms       {estimated:.2} m");
}

#[cfg(test)]
mod tests {
    use dual_core::assert_jacobian;

    use super::*;

    #[test]
    fn errors_are_as_large_as_the_filter_says() {
        let [state, innovation, seen, estimated] = means(RUNS);
        // Innovations are independent: 20 000 of variance 4 give a mean within 0.014 (one deviation) of 2.
        assert!((innovation - 2.0).abs() < 0.06, "{innovation}");
        // Errors of the state are not, over some tens of steps.
        assert!((state - 5.0).abs() < 0.3, "{state}");
        assert!(estimated < 0.5 * seen, "{estimated} of {seen}");
    }

    #[test]
    fn jacobians_are_those_by_hand() {
        for moment in run(7).iter().step_by(10) {
            let s = &moment.truth;
            let r = s[0].hypot(s[1]);
            #[rustfmt::skip]
            let by_hand = SMatrix::<f64, 2, 5>::new(
                s[0] / r, s[1] / r, 0.0, 0.0, 0.0,
                -s[1] / (r * r), s[0] / (r * r), 0.0, 0.0, 0.0,
            );
            assert!((jacobian_range_and_bearing(s) - by_hand).amax() < 1e-14);
            assert_jacobian!(range_and_bearing(s));
            assert_jacobian!(motion(s, DT));
        }
        // Straight on, where the arc's own formula divides by the rate of turn.
        assert_jacobian!(motion(&State::new(1.0, 2.0, 3.0, 0.4, 0.0), DT));
    }
}
