//! Runs with wide vectors: the same values to the bit, the same derivatives to rounding, in a crate without `unsafe`.
#![forbid(unsafe_code)]

use dual_core::{assert_grad, assert_hessian, differentiable};

macro_rules! twice {
    ($($wide:ident $narrow:ident ($($x:ident: $ty:ty),*) -> $out:ty $body:block)*) => { $(
        #[differentiable]
        fn $wide($($x: $ty),*) -> $out $body
        #[differentiable(narrow)]
        fn $narrow($($x: $ty),*) -> $out $body
    )* };
}

twice! {
    wave wave_narrow (a: f64, b: f64, c: f64, d: f64, e: f64) -> f64 {
        (a * b).sin() / (c * c + d * d).sqrt() - (a / e).exp() * d.powi(3) + b.atan2(c)
    }
    chain chain_narrow (x: &[f64]) -> f64 {
        x.windows(2).map(|w| (w[0] * w[1]).tanh() / (1.0 + w[1] * w[1])).sum()
    }
    turned turned_narrow (x: [f64; 6]) -> [f64; 2] {
        let (s, c) = x[0].sin_cos();
        [c * x[1] - s * x[2] + x[3] * x[4], s * x[1] + c * x[2] + x[5] / x[4]]
    }
}

/// Equal but for some units of the last place of the largest.
fn assert_close(a: &[f64], b: &[f64]) {
    let scale = b.iter().fold(1.0, |m: f64, x| m.max(x.abs()));
    for (a, b) in a.iter().zip(b) {
        assert!((a - b).abs() <= 16.0 * f64::EPSILON * scale, "{a} is not {b}");
    }
}

fn points() -> impl Iterator<Item = [f64; 6]> {
    (0..200).map(|k| {
        let at = |i: u32| 0.3 + (f64::from(k * 7 + i * 13) * 0.618_033_988_749_895).fract() * 2.0;
        [at(0), at(1), at(2), at(3), at(4), at(5)]
    })
}

#[test]
fn values_are_the_same_bits() {
    for x in points() {
        let [a, b, c, d, e, _] = x;
        assert_eq!(value_and_grad_wave(a, b, c, d, e).0.to_bits(), wave(a, b, c, d, e).to_bits());
        assert_eq!(value_and_grad_chain(&x).0.to_bits(), chain(&x).to_bits());
        assert_eq!(value_and_jacobian_turned(x).0.map(f64::to_bits), turned(x).map(f64::to_bits));
    }
}

#[test]
fn derivatives_are_those_of_the_narrow_run() {
    for x in points() {
        let [a, b, c, d, e, _] = x;
        assert_close(&grad_wave(a, b, c, d, e), &grad_wave_narrow(a, b, c, d, e));
        assert_close(
            hessian_wave(a, b, c, d, e).as_flattened(),
            hessian_wave_narrow(a, b, c, d, e).as_flattened(),
        );
        assert_close(
            &hvp_wave(a, b, c, d, e, 1.0, 2.0, 3.0, 4.0, 5.0),
            &hvp_wave_narrow(a, b, c, d, e, 1.0, 2.0, 3.0, 4.0, 5.0),
        );
        assert_close(&grad_chain(&x), &grad_chain_narrow(&x));
        assert_close(jacobian_turned(x).as_flattened(), jacobian_turned_narrow(x).as_flattened());
    }
}

#[test]
fn they_agree_with_differences() {
    assert_grad!(wave(0.7, 1.1, 0.4, 0.9, 1.3));
    assert_hessian!(wave(0.7, 1.1, 0.4, 0.9, 1.3));
    assert_grad!(chain(&[0.3, 0.7, 1.1, 0.2]));
}

/// What a zero tangent meets at a pole is left to the strict run, from the wide one too: in chunks, and to second order.
#[test]
fn an_infinite_slope_does_not_reach_the_others() {
    #[differentiable]
    fn corner(x: &[f64]) -> f64 {
        x[0].sqrt() + x[1] * x[2] + x[13]
    }
    #[differentiable]
    fn bent(a: f64, b: f64, c: f64, d: f64) -> f64 {
        a.sqrt() + b * c * d
    }
    let mut x = [1.0; 14];
    (x[0], x[1], x[2]) = (0.0, 2.0, 3.0);
    let gradient = grad_corner(&x);
    assert_eq!(gradient[..4], [f64::INFINITY, 3.0, 2.0, 0.0]);
    assert_eq!(gradient[4..], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0]);
    let hessian = hessian_bent(0.0, 2.0, 3.0, 4.0);
    assert_eq!(hessian[0], [f64::NEG_INFINITY, 0.0, 0.0, 0.0]);
    assert_eq!(hessian[1], [0.0, 0.0, 4.0, 3.0]);
}

/// Every length of a slice around the lanes of a pass, of which several are passive in each.
#[test]
fn chunks_of_every_length_agree_with_one_pass() {
    for n in (2..20).chain([31, 32, 33, 64, 100]) {
        let x: Vec<f64> = (0..n).map(|k| 0.3 + 0.01 * f64::from(k)).collect();
        let gradient = grad_chain(&x);
        for k in 0..x.len() {
            let mut along = vec![0.0; x.len()];
            along[k] = 1.0;
            let (_, slope) = jvp_chain(&x, &along);
            assert!((gradient[k] - slope).abs() <= 16.0 * f64::EPSILON * (1.0 + slope.abs()), "{n} {k}");
        }
    }
}
