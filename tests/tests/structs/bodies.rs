//! Structs in bodies: patterns, literals, calls, closures, comparisons, what is passive beside them.

use dual_core::{Differentiable, differentiable};
use tests::proves;

use crate::found;

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Spot<T = f64>(T, T);
found!(Spot);

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Body<T = f64> {
    place: Spot<T>,
    speed: Spot<T>,
    mass: T,
    #[passive]
    drag: f64,
    #[passive]
    name: &'static str,
}
found!(Body);

fn body<T: Copy>(x: &[T]) -> Body<T> {
    Body { place: Spot(x[0], x[1]), speed: Spot(x[2], x[3]), mass: x[4], drag: 0.1, name: "ball" }
}

/// Literals of tuple structs and of structs, shorthand, the rest from another, struct patterns in `let` and `match`.
#[differentiable(wrt(b))]
fn moved(b: &Body, dt: f64) -> Body {
    let Body { place: Spot(x, y), speed, .. } = b;
    let Spot(vx, vy) = speed;
    let k = b.drag / b.mass;
    let place = Spot(x + vx * dt, y + vy * dt);
    let speed = Spot(vx * (1.0 - k * dt), vy * (1.0 - k * dt) - 9.81 * dt);
    let next = Body { place, speed, ..b.clone() };
    match next {
        Body { place: Spot(_, y), .. } if y < 0.0 => Body { place: Spot(0.0, 0.0), ..next },
        Body { name: "ball", .. } => next,
        other => other,
    }
}
proves!(several moved |x| (&body(x), 0.1) along |t| (&body(t))
    at [[0.3, 1.2, 2.0, 0.5, 1.5], [0.3, -1.2, 2.0, 0.5, 1.5]]);

/// A field that is passive takes plain values, one of numbers takes either.
#[differentiable]
fn made(x: f64, n: usize) -> f64 {
    let drag = 0.3;
    let b = Body { place: Spot(x, 0.0), speed: Spot(0.0, 1.0), mass: 2.0, drag, name: "stone" };
    let c = Body { mass: x * x, drag: 0.5, ..b.clone() };
    let mut best = Spot(1.0, 2.0);
    for i in 0..n {
        if best.0 > b.place.0 * i as f64 {
            best = Spot(b.place.0 * c.mass, best.1);
        }
        best.1 += c.drag * x;
    }
    best.0 * best.1 + c.mass.sin() * b.drag + c.speed.1
}
proves!(scalar made |x| (x[0], 3) along |t| (t[0]) at [[0.3], [1.7]]);

/// A passive struct that the body makes active, closures over structs, structs in containers.
#[differentiable(wrt(k))]
fn scaled(start: Spot, k: f64) -> f64 {
    let mut p = start;
    p.0 *= k;
    let scale = |p: &Spot, k: f64| Spot(p.0 * k, p.1 * k);
    let q = scale(&p, k);
    let list = vec![q, Spot(1.0, k), Spot(0.5, 0.5)];
    let all: Vec<Spot> = list.iter().map(|p| Spot(p.1, p.0)).collect();
    let far = all.iter().max_by(|a, b| a.0.partial_cmp(&b.0).unwrap()).unwrap();
    let sum = all.iter().fold(Spot(0.0, 0.0), |s, p| Spot(s.0 + p.0, s.1 + p.1));
    far.0 * sum.1 + sum.0
}
proves!(scalar scaled |x| (Spot(2.0, 3.0), x[0]) along |t| (t[0]) at [[0.4], [1.7]]);

/// Other fns of structs: annotated ones, also of passive structs; one called with plain values.
#[differentiable]
fn energy(b: &Body) -> f64 {
    let v2 = b.speed.0.powi(2) + b.speed.1.powi(2);
    0.5 * b.mass * v2 + b.mass * 9.81 * b.place.1
}
proves!(scalar energy |x| (&body(x)) along |t| (&body(t)) at [[0.3, 1.2, 2.0, 0.5, 1.5]]);

fn is_high(b: &Body) -> bool {
    b.place.1 > 1.0
}

#[differentiable(wrt(b), passive(is_high))]
fn total(b: &Body, others: &[Body]) -> f64 {
    let mut e = energy(b) + energy(&moved(b, 0.1));
    for other in others {
        e += energy(other) * b.mass;
    }
    if is_high(b) { e } else { e * b.mass }
}
proves!(scalar total |x| (&body(x), &[body(&[1.0; 5])]) along |t| (&body(t))
    at [[0.3, 1.2, 2.0, 0.5, 1.5], [0.3, 0.2, 2.0, 0.5, 1.5]]);

/// An unannotated struct that is generic keeps active values as well.
struct Interval<T> {
    low: T,
    high: T,
}

#[differentiable]
fn width(x: f64) -> f64 {
    let i = Interval { low: x.sin(), high: x.exp() };
    let Interval { low, high } = i;
    high - low
}
proves!(scalar width |x| (x[0]) along |t| (t[0]) at [[0.3]]);

/// Tuple structs whose names could be those of fns in the notation of a field.
mod short {
    #[derive(Clone, Debug, PartialEq, dual_core::Differentiable)]
    pub(super) struct P<T = f64>(pub(super) T, pub(super) T);
    #[derive(Clone, Debug, PartialEq, dual_core::Differentiable)]
    pub(super) struct Vec3d<T = f64>(pub(super) P<T>, pub(super) T);
}
use short::Vec3d;
#[derive(Clone, Debug, PartialEq, Differentiable)]
struct S1<T = f64>(T, T);
found!(S1);

#[differentiable]
fn length(v: &Vec3d) -> f64 {
    ((v.0).0 * (v.0).0 + (v.0).1 * (v.0).1 + v.1 * v.1).sqrt()
}

#[differentiable]
fn short_names(x: f64, y: f64) -> S1 {
    #[derive(Clone, Copy)]
    struct L(f64, f64);
    let Vec3d(p, z) = Vec3d(short::P(x * y, 1.0), x.sin());
    let line = L(p.0 * z, 2.0);
    let lengths: f64 = [y, 0.5].into_iter().map(|z| length(&Vec3d(short::P(x, z), 2.0))).sum();
    S1(lengths * line.0, line.1 + Some((x, y)).map(|(x, y)| S1(x, y)).map_or(0.0, |s| s.0 * s.1))
}
proves!(several short_names |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 1.2], [-1.7, 0.4]]);

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Range<T = f64> {
    low: T,
    high: T,
}

/// Literals that a decision by active values is in, and nothing else of them.
#[differentiable]
fn decided(x: f64, n: usize) -> f64 {
    let table = [0.25_f64, 0.5, 2.0];
    let plain = Range { low: table[(x > 0.5) as usize].sqrt(), high: 3.0 };
    let based = Range { high: table[if x * x > 2.0 { 1 } else { 2 }], ..plain };
    let mut moved = Range { low: table[(x > 1.0) as usize], high: 1.0 };
    for _ in 0..n {
        moved.low *= x;
    }
    x * plain.low + x.sin() * based.high * based.low + moved.low * moved.high + plain.high
}
proves!(scalar decided |x| (x[0], 2) along |t| (t[0]) at [[0.3], [0.7], [1.7]]);
