//! `&mut` arguments that derivatives are not of: beside a result, of integers, alone.
#![allow(clippy::all, clippy::pedantic)] // fns in every spelling that users have are the subject

use dual_core::{assert_grad, assert_jacobian, check_grad, differentiable};
use tests::proves;

/// The sign of the gamma function beside the logarithm of its magnitude, as old libraries give it.
#[differentiable]
fn ln_magnitude(x: f64, sign: &mut isize) -> f64 {
    *sign = 1;
    if x < 0.0 {
        *sign = -1;
        return (x * x + 0.5).ln();
    }
    (1.0 + x * x * x).ln()
}

/// A variable of integers that a fn of active values counts in stays one.
#[differentiable]
fn signed(x: f64, y: f64) -> f64 {
    let mut sign: isize = 0;
    let mut other = 1;
    let size = ln_magnitude(x, &mut sign) - ln_magnitude(y, &mut other);
    if size > 30.0 {
        return sign as f64 * f64::INFINITY;
    }
    sign *= other;
    sign as f64 * size.exp()
}
proves!(scalar signed |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 0.7], [-1.2, 0.4], [-0.8, -2.0]]);

#[test]
fn an_integer_beside_the_result() {
    let mut sign = 7;
    assert_grad!(ln_magnitude(-0.4, &mut sign));
    assert_eq!(sign, 7, "a check leaves it alone");
    let (value, slope) = value_and_grad_ln_magnitude(-0.4, &mut sign);
    assert_eq!(sign, -1);
    let mut again = 0;
    assert_eq!(value.to_bits(), ln_magnitude(-0.4, &mut again).to_bits());
    assert!((slope + 0.8 / 0.66).abs() < 1e-15);
    sign = 0;
    assert!((hessian_ln_magnitude(1.0, &mut sign) - 0.75).abs() < 1e-15);
    assert_eq!(sign, 1);
}

/// The same of a sign that nobody may want.
#[differentiable]
fn ln_or_sign(x: f64, sign: Option<&mut i32>, scale: f64) -> f64 {
    if let Some(sign) = sign {
        *sign = 1;
        if x < 0.0 && (-x) as i32 % 2 == 0 {
            *sign = -1;
        }
    }
    (scale * x.abs()).ln()
}

#[differentiable]
fn signed_or_not(x: f64, y: f64) -> f64 {
    let mut sign = 0;
    let size = ln_or_sign(x, Some(&mut sign), y);
    sign as f64 * size.exp() + ln_or_sign(y, None, 2.0) * x
}
proves!(scalar signed_or_not |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 0.7], [-0.8, 2.5], [-1.8, 0.5]]);

#[test]
fn an_integer_that_nobody_may_want() {
    let mut sign = 7;
    assert_grad!(ln_or_sign(-0.4, Some(&mut sign), 2.0));
    assert_eq!(sign, 7, "a check leaves it alone");
    assert_eq!(grad_ln_or_sign(-0.5, Some(&mut sign), 2.0), [-2.0, 0.5]);
    assert_eq!(sign, -1);
    assert_eq!(value_and_grad_ln_or_sign(0.5, Some(&mut sign), 2.0), (0.0, [2.0, 0.5]));
    assert_eq!(sign, 1);
    assert_eq!(hessian_ln_or_sign(0.5, None, 2.0), [[-4.0, 0.0], [0.0, -0.25]]);
}

/// Floats beside the result: the rest that a sum loses.
#[differentiable]
fn two_sum(a: f64, b: f64, rest: &mut f64) -> f64 {
    let sum = a + b;
    let part = sum - a;
    *rest = (a - (sum - part)) + (b - part);
    sum
}
#[differentiable]
fn compensated(x: &[f64; 3]) -> f64 {
    let (mut sum, mut lost) = (0.0, 0.0);
    for v in x {
        let mut rest = 0.0;
        sum = two_sum(sum, v.sin(), &mut rest);
        lost += rest;
    }
    (sum + lost) * x[0]
}
proves!(scalar compensated |x| (x.try_into().unwrap()) along |t| (t.try_into().unwrap())
    at [[0.3, 0.7, 1e-9], [-1.2, 4e5, 0.4]]);

/// What it held before has a derivative that only the caller knows.
#[differentiable]
fn carried(x: f64, carry: &mut f64) -> f64 {
    let next = *carry * 0.5 + x;
    *carry = x * x;
    next
}
#[differentiable]
fn chain(x: f64, y: f64) -> f64 {
    let mut carry = x * y;
    carried(x, &mut carry) + carried(y, &mut carry) * carry
}
proves!(scalar chain |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 0.7], [-1.2, 0.4]]);

#[test]
fn floats_beside_the_result() {
    let mut rest = 9.0;
    assert_eq!(value_and_grad_two_sum(1.0, 1e-20, &mut rest), (1.0, [1.0, 1.0]));
    assert_eq!(rest, 1e-20);
    let mut carry = 3.0;
    assert!(grad_carried(2.0, &mut carry).is_nan());
    assert_eq!(carry, 4.0);
}

/// Slices, several at once, a fallible fn, a method.
#[differentiable]
fn split(x: &[f64], low: &mut [f64], count: &mut usize) -> Option<f64> {
    let mut rest = 0.0;
    for (l, v) in low.iter_mut().zip(x) {
        *l = v.min(1.0);
        rest += v - *l;
        *count += 1;
    }
    if x.is_empty() { None } else { Some(rest * rest) }
}
struct Filter {
    gain: f64,
}
impl Filter {
    #[differentiable]
    fn step(&self, input: f64, ready: &mut bool) -> [f64; 2] {
        *ready = input > 0.0;
        [self.gain * input, input * input]
    }
    #[differentiable]
    fn fill(&self, input: f64, state: &mut [f64; 2]) {
        *state = [self.gain * input, input.sin()];
    }
    #[differentiable]
    fn through(&self, input: f64) -> f64 {
        let (mut state, mut ready) = ([0.0; 2], false);
        self.fill(input, &mut state);
        let other = self.step(state[0], &mut ready);
        if ready { state[1] * other[1] } else { state[0] }
    }
}

#[test]
fn every_place() {
    let (mut low, mut count) = ([0.0; 2], 5);
    assert_grad!(split(&[0.5, 3.0], &mut low, &mut count));
    assert_eq!(grad_split(&[0.5, 3.0], &mut low, &mut count), Some(vec![0.0, 4.0]));
    assert_eq!((low, count), ([0.5, 1.0], 7));
    let (filter, mut ready) = (Filter { gain: 2.0 }, false);
    assert_eq!(filter.jacobian_step(3.0, &mut ready), [2.0, 6.0]);
    assert!(ready);
    assert_jacobian!(filter.step(3.0, &mut ready));
    assert_grad!(filter.through(0.4));
}

/// Nothing else: the twin is there for other fns to call.
#[differentiable]
fn normalize(x: &mut f64, y: &mut f64) {
    let r = x.hypot(*y);
    *x /= r;
    *y /= r;
}
#[differentiable]
fn cosine(x: f64, y: f64) -> f64 {
    let (mut a, mut b) = (x * 1.5, y);
    normalize(&mut a, &mut b);
    a * a - b
}
proves!(scalar cosine |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 0.7], [-1.2, 0.4]]);

// References to new values, which a fn that takes them fills.

#[differentiable]
fn transposed(m: &[[f64; 2]; 2], out: &mut [[f64; 2]; 2]) {
    let held = &mut [[0.0; 2]; 2];
    for i in 0..2 {
        for j in 0..2 {
            held[j][i] = m[i][j];
        }
    }
    *out = *held;
}
#[differentiable]
fn rotated(angle: f64, p: &[f64; 2]) -> f64 {
    let turned = &mut [[0.0; 2]; 2];
    let (s, c) = angle.sin_cos();
    transposed(&[[c, -s], [s, c]], turned);
    turned[0][0] * p[0] * p[0] + turned[0][1] * p[1]
}
proves!(scalar rotated |x| (x[0], x[1..].try_into().unwrap()) along |t| (t[0], t[1..].try_into().unwrap())
    at [[0.3, 0.7, 2.0], [-1.2, 0.4, -0.5]]);

#[test]
fn a_difference_in_place_is_seen() {
    let mut carry = 0.0;
    assert!(!check_grad!(carried(2.0, &mut carry)).passed());
}

// Texts beside floats.

#[differentiable]
fn rise(latitude: f64, declination: f64) -> (f64, String, &'static str) {
    let cosine = -latitude.tan() * declination.tan();
    if cosine.abs() > 1.0 {
        return (0.0, "never".to_string(), "polar");
    }
    (cosine.acos(), String::from("OK"), if latitude > 0.0 { "north" } else { "south" })
}
#[differentiable]
fn day(latitude: f64, declination: f64) -> f64 {
    let (hour, status, half) = rise(latitude, declination);
    if status != "OK" || half == "polar" { 0.0 } else { 2.0 * hour * hour }
}
proves!(scalar day |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 0.2], [-0.9, 0.4], [1.4, 0.4]]);

#[test]
fn texts_beside_floats() {
    assert_jacobian!(rise(0.7, 0.1));
}

// Type parameters that a caller does not name.

enum Region {
    Warm,
    Cold,
}
#[derive(Clone, Copy)]
struct Code(i32);
impl From<Code> for Region {
    fn from(code: Code) -> Self {
        if code.0 > 0 { Region::Warm } else { Region::Cold }
    }
}
#[differentiable]
fn region<R: Into<Region>>(x: f64, region: R) -> f64 {
    match region.into() {
        Region::Warm => x * x,
        Region::Cold => x.sin(),
    }
}
#[differentiable]
fn hidden_region(x: f64, code: impl Into<Region>) -> f64 {
    region(x, code) + x
}
#[differentiable]
fn both_regions<F>(x: f64, weight: F) -> f64
where
    F: Fn(usize) -> f64,
{
    region(x, Code(1)) * weight(0) + region(x * x, Code(0)) * weight(1) + hidden_region(x, Code(1))
}
#[differentiable]
fn weighted(x: f64) -> f64 {
    both_regions(x, |i| 1.0 + i as f64) + x * grad_region(x, Code(0))
}
proves!(ours weighted |x| (x[0]) along |t| (t[0]) at [[0.3], [-1.7]]);

trait Scale {
    const FACTOR: f64;
    fn offset() -> f64;
}
struct Celsius;
impl Scale for Celsius {
    const FACTOR: f64 = 1.8;
    fn offset() -> f64 {
        32.0
    }
}
#[differentiable]
fn scaled<S: Scale>(x: f64) -> f64 {
    x * x * S::FACTOR + S::offset()
}
#[differentiable]
fn converted(x: f64) -> f64 {
    scaled::<Celsius>(x.cos())
}
proves!(scalar converted |x| (x[0]) along |t| (t[0]) at [[0.3], [-1.7]]);

#[test]
fn type_parameters() {
    assert_grad!(scaled::<Celsius>(0.3));
    assert_grad!(region(0.3, Code(0)));
    assert_eq!(grad_region(0.5, Code(1)), 1.0);
    assert_eq!(grad_hidden_region(0.5, Code(1)), 2.0);
}
