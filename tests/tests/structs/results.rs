//! Structs as results.

use dual_core::{Differentiable, differentiable};
use tests::proves;

use crate::found;

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct State<T = f64> {
    x: T,
    v: T,
}
found!(State);

fn state<T: Copy>(x: &[T]) -> State<T> {
    State { x: x[0], v: x[1] }
}

/// The rest of the struct from another.
#[differentiable(wrt(s))]
fn kick(s: &State) -> State {
    State { v: s.v * 2.0, ..*s }
}
proves!(several kick |x| (&state(x)) along |t| (&state(t)) at [[0.3, 1.2], [2.0, -0.1]]);

#[differentiable(wrt(s, dt))]
fn stepped(s: &State, dt: f64) -> State {
    let mut s = *s;
    for _ in 0..3 {
        s = step_by(&s, dt);
    }
    s
}
proves!(several stepped |x| (&state(x), x[2]) along |t| (&state(t), t[2]) at [[0.3, 1.2, 0.1]]);

/// A step of a pendulum.
#[differentiable(wrt(s, dt))]
fn step_by(s: &State, dt: f64) -> State {
    let v = s.v - dt * s.x.sin();
    State { x: s.x + dt * v, v }
}

#[test]
fn jacobians_are_structs_of_gradients() {
    let s = State { x: 0.3, v: 1.2 };
    let jacobian: State<State> = jacobian_kick(&s);
    assert_eq!(jacobian, State { x: State { x: 1.0, v: 0.0 }, v: State { x: 0.0, v: 2.0 } });
    let (value, jacobian): (State, State<(State, f64)>) = value_and_jacobian_step_by(&s, 0.1);
    assert_eq!(value, step_by(&s, 0.1));
    assert!((jacobian.v.1 + 0.3_f64.sin()).abs() < 1e-15);
    let (value, slope): (State, State) = jvp_kick(&s, &State { x: 1.0, v: 3.0 });
    assert_eq!((value, slope), (State { x: 0.3, v: 2.4 }, State { x: 1.0, v: 6.0 }));
}

/// From plain numbers; within `Option`, `Result`, a tuple, an array, a `Vec`.
#[differentiable]
fn launched(angle: f64, speed: f64) -> State {
    State { x: speed * angle.cos(), v: speed * angle.sin() }
}
proves!(several launched |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 1.2]]);

#[differentiable]
fn perhaps(angle: f64) -> Option<State> {
    (angle < 1.5).then(|| State { x: angle.cos(), v: 0.0 })
}
proves!(several perhaps |x| (x[0]) along |t| (t[0]) at [[0.3]]);

#[derive(Clone, Debug, PartialEq)]
struct TooFast;

#[differentiable(wrt(s))]
fn limited(s: State) -> Result<(State, f64), TooFast> {
    if s.v > 10.0 {
        return Err(TooFast);
    }
    Ok((s, s.v * s.x))
}
proves!(several limited |x| (state(x)) along |t| (state(t)) at [[0.3, 2.0]]);

#[differentiable(wrt(s))]
fn trajectory(s: &State, dt: f64, n: usize) -> Vec<State> {
    let mut states: Vec<State> = Vec::new();
    let mut now: State = *s;
    for _ in 0..n {
        states.push(now);
        now = step_by(&now, dt);
    }
    states
}
proves!(several trajectory |x| (&state(x), 0.1, 4) along |t| (&state(t)) at [[0.3, 2.0]]);

#[differentiable]
fn both(s: &State) -> [State; 2] {
    [*s, State { x: 0.0, v: s.x }]
}
proves!(several both |x| (&state(x)) along |t| (&state(t)) at [[0.3, 2.0]]);

#[test]
fn errors_pass_through() {
    assert_eq!(jacobian_perhaps(2.0), None);
    assert_eq!(jacobian_limited(State { x: 0.0, v: 11.0 }), Err(TooFast));
    assert_eq!(jacobian_perhaps(0.0), Some(State { x: 0.0, v: 0.0 }));
}
