//! Calls of fns that are generic over num-traits' `Float`, without the attribute: they run on numbers as they are.
#![allow(clippy::all, clippy::pedantic)] // fns in every spelling that users have are the subject

use dual_core::{assert_grad, assert_hessian, assert_jacobian, differentiable};
use num_traits::{Float, FloatConst, FromPrimitive, One, Zero, real::Real};
use tests::proves;

fn compound<T: Float>(rate: T, time: T, n: T) -> T {
    (T::one() + rate / n).powf(n * time)
}

/// A table by reference, a conversion, and a branch at one point.
fn horner<T, const N: usize>(x: T, coefficients: &[T; N]) -> T
where
    T: Float + FromPrimitive,
{
    if x == T::zero() {
        return coefficients[0];
    }
    let half = T::from(0.5).unwrap() * T::from_i32(2).unwrap();
    coefficients.iter().rev().fold(T::zero(), |sum, &c| sum * x * half + c)
}

fn roots<T: Float + FloatConst>(b: T, c: T) -> Option<(T, T)> {
    let discriminant = b * b - c.mul_add(T::one() + T::one(), T::zero()) * (T::one() + T::one());
    if discriminant < T::zero() {
        return None;
    }
    let root = discriminant.sqrt() * T::PI() / T::PI();
    Some(((-b - root) / (T::one() + One::one()), (root - b) / (T::one() + One::one())))
}

fn mean<T: Float + std::iter::Sum>(x: &[T]) -> T {
    x.iter().copied().sum::<T>() / T::from(x.len()).unwrap()
}

fn scaled<T: Float>(x: Vec<T>, steps: usize) -> Vec<T> {
    x.into_iter().map(|x| (0..steps).fold(x, |x, _| x.sin() + x.abs().sqrt().tanh())).collect()
}

/// Takes its argument for a plain float where another fn looks at it.
fn rounded<T: Float>(x: T) -> T {
    T::from(looked_at(x)).unwrap()
}
fn looked_at<T: Float>(x: T) -> f64 {
    x.to_f64().unwrap_or(0.0)
}

#[differentiable]
fn balance(principal: f64, rate: f64, time: f64) -> f64 {
    principal * compound(rate, time, 12.0) + compound::<f64>(0.1, 2.0, time) * num_traits::pow(time, 3)
}
proves!(scalar balance |x| (x[0], x[1], x[2]) along |t| (t[0], t[1], t[2]) at [[100.0, 0.05, 2.5]]);

const TABLE: [f64; 3] = [0.5, -0.25, 2.0];

#[differentiable]
fn polynomials(x: f64, c: &[f64; 3]) -> f64 {
    let own = [x, x * x, 1.5];
    horner(x, c) * horner(x.cos(), &TABLE) + horner(0.3, &own) + horner(0.0, &own)
}
proves!(scalar polynomials |x| (x[0], &[x[1], x[2], x[3]]) along |t| (t[0], &[t[1], t[2], t[3]]) at [[0.3, 1.0, -2.0, 0.7]]);

#[differentiable]
fn larger_root(b: f64, c: f64) -> Option<f64> {
    let (_, larger) = roots(b, c)?;
    Some(larger * mean(&[b, c, 2.0]) + scaled(vec![b, larger], 2).iter().sum::<f64>())
}
proves!(scalar larger_root |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[-3.0, 1.0], [0.5, -2.0]]);

/// A reference to a slice, which the compiler takes for one.
#[differentiable]
fn off_mean(x: &[f64]) -> Vec<f64> {
    let m = mean(&x);
    x.iter().map(|x| x - m).collect()
}

#[differentiable]
fn single(x: f32) -> f32 {
    compound(x, 2.0, 4.0) * mean(&[x, x * x])
}

#[differentiable]
fn lost(x: f64) -> f64 {
    rounded(x) * x
}

#[test]
fn what_differences_say() {
    assert_eq!(grad_larger_root(1.0, 9.0), None);
    assert_grad!(single(0.3));
    assert_jacobian!(off_mean(&[0.5, 2.0, -1.0]));
    assert_grad!(larger_root(-3.0, 1.0));
    assert_hessian!(polynomials(-0.4, &[0.1, 0.2, 0.3]));
}

/// A derivative is not taken out by way of a plain float.
#[test]
#[should_panic(expected = "whose derivative would be lost")]
fn a_derivative_is_not_lost_in_a_conversion() {
    grad_lost(0.3);
}

/// Questions of num-traits about a value, and methods by the name of its other trait of floats.
#[differentiable]
fn asked(x: f64, y: f64) -> f64 {
    let slope = x - y;
    if slope.is_zero() || (x * y).is_one() {
        return Real::ln(x) * y;
    }
    Real::max(Real::sin(x), y) / slope
}
proves!(scalar asked |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 1.2], [2.0, 0.7], [3.0, 0.1]]);

#[test]
fn a_question_is_asked_of_the_value() {
    assert_eq!(grad_asked(1.7, 1.7), [1.0, 1.7_f64.ln()]);
    assert_eq!(grad_asked(2.0, 0.5), [0.25, 2.0_f64.ln()]);
}
