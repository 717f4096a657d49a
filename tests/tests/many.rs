//! Batches, sums over samples and large gradients by several threads: the same bits as one call after the other.
#![cfg(feature = "full")] // nalgebra
#![forbid(unsafe_code)]
#![allow(clippy::all, clippy::pedantic)] // fns in every spelling that users have are the subject

use dual_core::nalgebra::{DMatrix, DVector, Vector2};
use dual_core::{Differentiable, batch, differentiable, sum_over};

#[differentiable(batch)]
fn price(spot: f64, volatility: f64, years: f64) -> f64 {
    spot * (1.0 + volatility * years.sqrt()).ln()
}

#[differentiable(batch, wrt(x))]
fn polynomial(coefficients: &[f64], x: f64) -> f64 {
    coefficients.iter().rev().fold(0.0, |sum, c| sum * x + c)
}

#[differentiable(batch)]
fn of_slice(x: &[f64], power: i32) -> f64 {
    x.iter().map(|x| x.powi(power)).sum()
}

#[differentiable(batch)]
fn of_mixture(w: &[f64], b: f64) -> [f64; 2] {
    [w.iter().map(|w| w * b).sum(), b.sin()]
}

#[differentiable(batch)]
fn of_vector(x: &Vector2<f64>) -> Vector2<f64> {
    x * x.dot(x)
}

#[differentiable(batch)]
fn guarded(x: f64) -> Option<f64> {
    (x > 0.0).then(|| x.ln())
}

#[differentiable(batch)]
fn through(x: f64, y: f64, scale: impl Fn(usize) -> f64) -> f64 {
    x * y * scale(2)
}

struct Wave {
    frequency: f64,
}

impl Wave {
    #[differentiable(batch, sum(t))]
    fn at<const N: usize>(&self, amplitudes: [f64; N], t: usize) -> f64 {
        amplitudes.iter().map(|a| (a * self.frequency * t as f64).sin()).sum()
    }
}

#[test]
fn batches_are_one_call_after_the_other() {
    let points: Vec<[f64; 3]> = (1..200).map(|k| [f64::from(k), 0.01 * f64::from(k), 0.5]).collect();
    let each =
        |f: fn(f64, f64, f64) -> [f64; 3]| points.iter().map(|&[s, v, t]| f(s, v, t)).collect::<Vec<_>>();
    assert_eq!(grad_price_batch(&points), each(grad_price));
    let (values, gradients): (Vec<_>, Vec<_>) = value_and_grad_price_batch(&points).into_iter().unzip();
    assert_eq!(gradients, each(grad_price));
    assert_eq!(values, points.iter().map(|&[s, v, t]| price(s, v, t)).collect::<Vec<_>>());
    assert_eq!(hessian_price_batch(&points)[7], hessian_price(8.0, 0.08, 0.5));
    assert_eq!(grad_price_batch(&[]), [[0.0; 3]; 0]);
    assert_eq!(batch(&points, |&[s, v, t]| grad_price(s, v, t)), each(grad_price));
}

#[test]
fn points_are_shaped_as_gradients() {
    assert_eq!(grad_polynomial_batch(&[2.0, 3.0], &[1.0, 2.0, 3.0]), [14.0, 20.0]);
    assert_eq!(grad_of_slice_batch(&[vec![1.0, 2.0], vec![3.0]], 2), [vec![2.0, 4.0], vec![6.0]]);
    let (w, b) = (vec![1.0, 2.0], 0.5);
    assert_eq!(jacobian_of_mixture_batch(&[(w.clone(), b)]), [jacobian_of_mixture(&w, b)]);
    let points = [Vector2::new(1.0, 2.0), Vector2::new(3.0, -1.0)];
    assert_eq!(jacobian_of_vector_batch(&points), points.map(|x| jacobian_of_vector(&x)));
    let pairs = value_and_jacobian_of_vector_batch(&points);
    assert_eq!(pairs, points.map(|x| value_and_jacobian_of_vector(&x)));
    let factor = 3.0;
    assert_eq!(grad_through_batch(&[[1.0, 2.0]], |n| factor * n as f64), [[12.0, 6.0]]);
    let wave = Wave { frequency: 2.0 };
    assert_eq!(wave.grad_at_batch(&[[0.3, 0.4]], 3), [wave.grad_at([0.3, 0.4], 3)]);
}

#[test]
fn each_point_has_its_own_outcome() {
    assert_eq!(grad_guarded_batch(&[2.0, -1.0, 4.0]), [Some(0.5), None, Some(0.25)]);
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Line<T = f64> {
    slope: T,
    offset: T,
}

#[derive(Clone)]
struct Sample {
    x: f64,
    y: f64,
}

#[differentiable(wrt(line), sum(sample))]
fn of_struct(line: &Line, sample: &Sample) -> f64 {
    (line.slope * sample.x + line.offset - sample.y).powi(2)
}

#[differentiable(wrt(w), sum(x, y), only(grad, value_and_grad, hessian))]
fn of_weights(w: &[f64], x: &[f64], power: i32, y: f64) -> f64 {
    (w.iter().zip(x).map(|(w, x)| w * x).sum::<f64>().tanh() - y).powi(power)
}

#[differentiable(wrt(w), sum(x))]
fn of_matrix(w: &DVector<f64>, x: f64) -> f64 {
    w.dot(w) * x
}

#[differentiable(wrt(w), sum(x))]
fn fallible(w: [f64; 2], x: f64) -> Result<f64, String> {
    if x < 0.0 { Err(format!("{x} is negative")) } else { Ok((w[0] + w[1] * x.sqrt()).powi(2)) }
}

fn samples(n: usize) -> Vec<(Vec<f64>, f64)> {
    let at = |k: usize| (k as f64 * 0.618_033_988_749_895).fract() - 0.5;
    (0..n).map(|k| (vec![at(k), at(3 * k + 1), at(7 * k + 2)], at(5 * k))).collect()
}

/// In blocks of 32 from left to right, and those in pairs: as the sum is documented, by other code.
fn in_pairs(mut blocks: Vec<Vec<f64>>) -> Vec<f64> {
    let blocks = &mut blocks[..];
    match blocks {
        [one] => one.clone(),
        _ => {
            let (left, right) = blocks.split_at(blocks.len() / 2);
            let (left, right) = (in_pairs(left.to_vec()), in_pairs(right.to_vec()));
            left.iter().zip(&right).map(|(a, b)| a + b).collect()
        }
    }
}

#[test]
fn sums_are_formed_in_a_fixed_order() {
    let w = [0.3, -0.7, 1.1];
    for n in [1, 2, 31, 32, 33, 64, 65, 96, 97, 1000] {
        let data = samples(n);
        let blocks = data.chunks(32).map(|block| {
            let terms = block.iter().map(|(x, y)| {
                let (value, mut gradient) = value_and_grad_of_weights(&w, x, 2, *y);
                gradient.push(value);
                gradient
            });
            terms.reduce(|a, b| a.iter().zip(&b).map(|(a, b)| a + b).collect()).unwrap()
        });
        let mut expected = in_pairs(blocks.collect());
        let value = expected.pop().unwrap();
        let bits = |x: &[f64]| x.iter().map(|x| x.to_bits()).collect::<Vec<_>>();
        let (sum, gradient) = value_and_grad_of_weights_sum(&w, &data, 2);
        assert_eq!(sum.to_bits(), value.to_bits());
        assert_eq!(bits(&gradient), bits(&expected));
        assert_eq!(bits(&grad_of_weights_sum(&w, &data, 2)), bits(&expected));
        let by_closure = sum_over(&data, |(x, y)| value_and_grad_of_weights(&w, x, 2, *y));
        assert_eq!(by_closure, Some((sum, gradient)));
    }
}

/// The sum of derivatives is the derivative of the sum.
#[test]
fn sums_are_derivatives_of_the_total() {
    #[differentiable(wrt(w))]
    fn total(w: &[f64], data: &[(Vec<f64>, f64)]) -> f64 {
        data.iter().map(|(x, y)| of_weights(w, x, 2, *y)).sum()
    }
    let (w, data) = ([0.3, -0.7, 1.1], samples(100));
    let close = |a: &[f64], b: &[f64]| a.iter().zip(b).all(|(a, b)| (a - b).abs() < 1e-12 * (1.0 + b.abs()));
    assert!(close(&grad_of_weights_sum(&w, &data, 2), &grad_total(&w, &data)));
    assert!(close(&hessian_of_weights_sum(&w, &data, 2).concat(), &hessian_total(&w, &data).concat()));
}

#[test]
fn no_samples_are_zero() {
    assert_eq!(value_and_grad_of_weights_sum(&[1.0, 2.0], &[], 2), (0.0, vec![0.0; 2]));
    assert_eq!(hessian_of_weights_sum(&[1.0, 2.0], &[], 2), vec![vec![0.0; 2]; 2]);
    assert_eq!(hessian_of_matrix_sum(&DVector::zeros(2), &[]), DMatrix::zeros(2, 2));
    let line = Line { slope: 1.0, offset: 2.0 };
    assert_eq!(grad_of_struct_sum(&line, &[]), Line { slope: 0.0, offset: 0.0 });
    assert_eq!(sum_over(&[0.0; 0], |x| *x), None);
}

#[test]
fn samples_are_what_the_fn_takes() {
    let line = Line { slope: 1.0, offset: 2.0 };
    let data = [Sample { x: 1.0, y: 4.0 }, Sample { x: 2.0, y: 3.0 }];
    let expected = &grad_of_struct(&line, &data[0]) + &grad_of_struct(&line, &data[1]);
    assert_eq!(grad_of_struct_sum(&line, &data), expected);
    let w = DVector::from_vec(vec![1.0, 2.0]);
    assert_eq!(value_and_grad_of_matrix_sum(&w, &[1.0, 2.0]), (15.0, DVector::from_vec(vec![6.0, 12.0])));
    let wave = Wave { frequency: 2.0 };
    let each: f64 = [1, 2].iter().map(|&t| wave.grad_at([0.3], t)[0]).sum();
    assert_eq!(wave.grad_at_sum([0.3], &[1, 2]), [each]);
}

#[test]
fn the_first_error_is_that_of_the_sum() {
    let mut data = vec![1.0; 100];
    assert_eq!(value_and_grad_fallible_sum([1.0, 1.0], &data), Ok((400.0, [400.0, 400.0])));
    (data[90], data[40]) = (-2.0, -1.0);
    assert_eq!(grad_fallible_sum([1.0, 1.0], &data), Err("-1 is negative".to_owned()));
    assert_eq!(grad_fallible_sum([1.0, 1.0], &[]), Ok([0.0, 0.0]));
}

#[differentiable(parallel)]
fn shared(x: &[f64], scale: f64) -> f64 {
    x.windows(2).map(|w| (w[0] * w[1] * scale).tanh() / (1.0 + w[1] * w[1])).sum()
}

#[differentiable]
fn alone(x: &[f64], scale: f64) -> f64 {
    x.windows(2).map(|w| (w[0] * w[1] * scale).tanh() / (1.0 + w[1] * w[1])).sum()
}

#[differentiable(parallel)]
fn rates(x: &[f64], out: &mut [f64]) -> Option<()> {
    (!x.is_empty()).then_some(())?;
    for i in 0..x.len() {
        out[i] = x[i] * x[(i + 1) % x.len()];
    }
    Some(())
}

#[differentiable]
fn rates_alone(x: &[f64], out: &mut [f64]) -> Option<()> {
    (!x.is_empty()).then_some(())?;
    for i in 0..x.len() {
        out[i] = x[i] * x[(i + 1) % x.len()];
    }
    Some(())
}

#[differentiable(parallel, batch, wrt(x))]
fn generic<T: Into<f64> + Clone, const N: usize>(x: [f64; N], by: T, with: impl Fn(f64) -> f64) -> f64 {
    let by = with(by.into());
    x.iter().map(|x| x.sin() * by).sum()
}

#[test]
fn columns_are_those_of_one_thread() {
    for n in [0, 1, 11, 12, 13, 25, 100, 1000] {
        let x: Vec<f64> = (0..n).map(|k| 0.3 + (f64::from(k) * 0.73).sin()).collect();
        let bits = |x: &[f64]| x.iter().map(|x| x.to_bits()).collect::<Vec<_>>();
        let ((value, (slopes, by_scale)), (alone, (expected, by))) =
            (value_and_grad_shared(&x, 0.7), value_and_grad_alone(&x, 0.7));
        assert_eq!((value.to_bits(), by_scale.to_bits()), (alone.to_bits(), by.to_bits()));
        assert_eq!(bits(&slopes), bits(&expected));
        let (mut out, mut again) = (x.clone(), x.clone());
        assert_eq!(jacobian_rates(&x, &mut out), jacobian_rates_alone(&x, &mut again));
        assert_eq!(out, again);
    }
    assert_eq!(grad_generic([0.3; 40], 2.0_f32, |x| x + 1.0), [0.3_f64.cos() * 3.0; 40]);
    assert_eq!(grad_generic_batch(&[[0.3; 40]], 2.0_f32, |x| x + 1.0), [[0.3_f64.cos() * 3.0; 40]]);
    dual_core::assert_grad!(shared(&[0.3, 0.7, 1.1, 0.2], 0.5));
}

#[test]
fn panics_are_passed_on() {
    #[differentiable(batch)]
    fn fussy(x: f64) -> f64 {
        assert!(x < 90.0, "too large: {x}");
        x * x
    }
    let points: Vec<f64> = (0..100).map(f64::from).collect();
    let panic = std::panic::catch_unwind(|| grad_fussy_batch(&points)).unwrap_err();
    let message = panic.downcast_ref::<String>().unwrap();
    assert!(message.starts_with("too large: 9"), "{message}");
}

#[test]
fn any_number_of_threads_gives_the_same_bits() {
    let (w, data) = ([0.3, -0.7, 1.1], samples(5000));
    let points: Vec<Vec<f64>> = data.iter().map(|(x, _)| x.clone()).collect();
    let x: Vec<f64> = (0..500).map(|k| 0.3 + (f64::from(k) * 0.73).sin()).collect();
    let all = || {
        (value_and_grad_of_weights_sum(&w, &data, 2), grad_of_slice_batch(&points, 3), grad_shared(&x, 0.7))
    };
    let of = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        format!("{:?}", pool.install(all))
    };
    let one = of(1);
    assert_eq!(one, format!("{:?}", all()));
    for threads in [2, 3, 4] {
        assert_eq!(of(threads), one);
    }
    // Within a thread of a pool, of another pool.
    let nested = rayon::ThreadPoolBuilder::new().num_threads(2).build().unwrap();
    assert_eq!(nested.install(|| of(3)), one);
}
