//! The drivers against num-dual, against differences, against each other, and their values against the primal.

use dual_core::check::{check_gradient, check_jacobian};
use dual_core::nalgebra::{SMatrix, SVector};
use dual_core::num_dual::{self, Dual2SVec64, Dual64, DualNum, DualSVec64};
use dual_core::{Part, derivative, gradient, hessian, hvp, jacobian, jvp};

const POINTS: [[f64; 4]; 5] = [
    [0.7, 1.3, 0.4, 2.1],
    [1.9, 0.6, 1.1, 0.8],
    [0.25, 2.5, 0.9, 1.4],
    [1.0, 1.0, 1.0, 1.0],
    [3.2, 0.3, 1.7, 0.55],
];
const DIRECTION: [f64; 4] = [0.3, -1.2, 0.8, 2.0];

/// For num-dual's numbers, ours and f64.
fn mixed<D: DualNum<Primitive = f64> + Copy>(x: &[D]) -> D {
    let energy = (x[0] * x[1]).exp() / (x[2] + x[3]) + (x[0].sin() * x[3]).powi(3);
    energy + (x[1] * x[1] + x[2]).ln() * x[3].sqrt() - x[2].tanh() * x[0].recip()
}

fn several<D: DualNum<Primitive = f64> + Copy>(x: &[D]) -> [D; 3] {
    [x[0] * x[1].cos() / x[3], mixed(x), (x[2] - x[0]).atan() + x[3].powf(1.5) * x[1]]
}

/// The same kind of function with the operations of `Part`, which for f64 are those of the standard library.
fn rugged<T: Part<Primal = f64>>(x: &[T]) -> T {
    let start = T::lift(0.1) / x[0];
    x.windows(2)
        .fold(start, |f, w| (f * w[0]).tan() + (w[1] / f).powi(5) - w[0].powf(1.3).tanh() / (f + w[1]))
}

#[track_caller]
fn assert_near(ours: &[f64], theirs: &[f64]) {
    assert_eq!(ours.len(), theirs.len());
    for (a, b) in ours.iter().zip(theirs) {
        assert!((a - b).abs() <= 1e-14 * b.abs(), "{a:e} and {b:e}: {:.1e}", (a - b).abs() / b.abs());
    }
}

#[test]
fn derivatives_agree_with_num_dual() {
    for x in POINTS {
        let ours = derivative(|t| mixed(&[t, t * 0.5, t + 1.0, t * t]), x[0]);
        let theirs = num_dual::first_derivative(|t: Dual64| mixed(&[t, t * 0.5, t + 1.0, t * t]), x[0]);
        assert_near(&[ours.0, ours.1], &[theirs.0, theirs.1]);
    }
}

#[test]
fn gradients_agree_with_num_dual() {
    for x in POINTS {
        let (value, ours) = gradient(|x| mixed(&x), &x);
        let theirs =
            num_dual::gradient(|x: SVector<DualSVec64<4>, 4>| mixed(x.as_slice()), &SVector::from(x));
        assert_near(&[value], &[theirs.0]);
        assert_near(&ours, theirs.1.as_slice());
        // Shapes are only shapes: the numbers are the same to the last bit.
        assert_eq!(gradient(mixed, &x[..]), (value, ours.to_vec()));
        assert_eq!(gradient(|x| mixed(x.as_slice()), &SVector::from(x)), (value, SVector::from(ours)));
    }
}

#[test]
fn jacobians_agree_with_num_dual() {
    for x in POINTS {
        let (value, ours) = jacobian(|x| SVector::from(several(x.as_slice())), &SVector::from(x));
        let several = |x: SVector<DualSVec64<4>, 4>| SVector::from(several(x.as_slice()));
        let theirs = num_dual::jacobian(several, &SVector::from(x));
        assert_near(value.as_slice(), theirs.0.as_slice());
        assert_near(ours.as_slice(), theirs.1.as_slice());
    }
}

#[test]
fn hessians_agree_with_num_dual() {
    for x in POINTS {
        let (value, first, ours) = hessian(|x| mixed(x.as_slice()), &SVector::from(x));
        let theirs =
            num_dual::hessian(|x: SVector<Dual2SVec64<4>, 4>| mixed(x.as_slice()), &SVector::from(x));
        assert_near(&[value], &[theirs.0]);
        assert_near(first.as_slice(), theirs.1.as_slice());
        assert_near(ours.as_slice(), theirs.2.as_slice());
        assert_eq!(ours, ours.transpose());
    }
}

#[test]
fn gradients_and_jacobians_agree_with_differences() {
    for x in POINTS {
        check_gradient(mixed, |x| gradient(mixed, x).1, &x).assert();
        check_jacobian(|x| several(x).to_vec(), |x| jacobian(|x| several(x).to_vec(), x).1, &x).assert();
        // The Hessian is the Jacobian of the gradient.
        let slope = |x: &[f64]| gradient(mixed, x).1;
        check_jacobian(slope, |x| hessian(mixed, x).2, &x).assert();
    }
    let long: Vec<f64> = (0_u8..20).map(|i| 0.5 + 0.3 * f64::from(i).sin()).collect();
    let waves = |x: &[f64]| x.windows(2).map(|w| (w[0] * w[1]).sin()).sum();
    let by_dual = |x: &[f64]| gradient(|x| x.windows(2).map(|w| Part::sin(&(w[0] * w[1]))).sum(), x).1;
    check_gradient(waves, by_dual, &long).assert();
}

#[test]
fn products_with_directions_are_those_of_the_matrices() {
    let v = SVector::from(DIRECTION);
    for x in POINTS.map(SVector::from) {
        let (_, j) = jacobian(|x| SVector::from(several(x.as_slice())), &x);
        let (_, along) = jvp(|x| SVector::from(several(x.as_slice())), &x, &v);
        // Sums in another order: a few roundings of the sum of the magnitudes.
        assert_within(&along, &(j * v), &(j.abs() * v.abs()));
        let (_, _, h) = hessian(|x| mixed(x.as_slice()), &x);
        let along = hvp(|x| mixed(x.as_slice()), &x, &v);
        assert_within(&along, &(h * v), &(h.abs() * v.abs()));
    }
}

#[track_caller]
fn assert_within<const N: usize>(a: &SVector<f64, N>, b: &SVector<f64, N>, scale: &SVector<f64, N>) {
    let relative: SMatrix<f64, N, 1> = (a - b).component_div(scale);
    assert!(relative.amax() <= 1e-14, "{a} and {b}: {:.1e}", relative.amax());
}

#[test]
fn values_are_those_of_the_primal_bit_by_bit() {
    let mut phases = (0_u16..1800).map(|k| 1.1 + (1.9 * f64::from(k)).sin());
    for _ in 0..200 {
        let x: [f64; 9] = std::array::from_fn(|_| phases.next().unwrap_or_default());
        let bits = rugged(&x).to_bits();
        assert!(f64::from_bits(bits).is_finite());
        let same = |value: f64| value.to_bits() == bits;
        assert!(same(gradient(|x| rugged(&x), &x).0));
        assert!(same(gradient(rugged, &x[..]).0));
        assert!(same(jacobian(|x| [rugged(&x)], &x).0[0]));
        assert!(same(jacobian(|x| vec![rugged(x)], &x[..]).0[0]));
        assert!(same(hessian(|x| rugged(&x), &x).0));
        assert!(same(hessian(rugged, &x[..]).0));
        assert!(same(jvp(|x| rugged(&x), &x, &x).0));
        // 1·x = x
        assert!(same(derivative(|one| rugged(&x.map(|x| one * x)), 1.0).0));
    }
}
