//! Lengths that no type fixes: the forms that say so, and those that panic with the same words.
#![allow(clippy::all, clippy::pedantic)] // fns in every spelling that users have are the subject

use dual_core::{Differentiable, Error, Shape, differentiable};

fn shape(what: &'static str, argument: &str, expected: usize, given: usize) -> Error {
    let (expected, given) = (Shape::Length(expected), Shape::Length(given));
    Error::Shape { what, argument: argument.to_owned(), expected, given }
}

#[differentiable]
fn mixed(w: &[f64], b: f64, table: Vec<[f64; 2]>, passive: &[u8]) -> f64 {
    let weighed: f64 = w.iter().zip(passive).map(|(w, &k)| w * f64::from(k)).sum();
    weighed * b + table.iter().map(|[x, y]| x * y).sum::<f64>()
}

#[test]
fn each_argument_by_its_name() {
    let along = |w: &[f64], table: usize| {
        try_jvp_mixed(&[1.0, 2.0], 3.0, vec![[4.0, 5.0]; 2], &[6, 7], w, 0.0, vec![[1.0, 0.0]; table])
    };
    assert_eq!(along(&[1.0, 0.0], 2), Ok((60.0 + 40.0, 18.0 + 10.0)));
    assert_eq!(along(&[1.0], 2), Err(shape("tangent", "w", 2, 1)));
    assert_eq!(along(&[1.0, 0.0], 3), Err(shape("tangent", "table", 2, 3)));

    let hvp = |w: &[f64], table: usize| {
        try_hvp_mixed(&[1.0, 2.0], 3.0, vec![[4.0, 5.0]; 2], &[6, 7], w, 0.0, vec![[1.0, 0.0]; table])
    };
    assert_eq!(hvp(&[1.0, 0.0], 2).unwrap(), (vec![0.0, 0.0], 6.0, vec![[0.0, 1.0]; 2]));
    assert_eq!(hvp(&[1.0, 0.0], 0), Err(shape("direction", "table", 2, 0)));
}

#[test]
#[should_panic(expected = "jvp_mixed: the tangent of `w` has length 3, but `w` has length 1")]
fn jvp_along_a_tangent_of_another_length() {
    jvp_mixed(&[1.0], 1.0, vec![], &[1], &[1.0; 3], 1.0, vec![]);
}

#[test]
#[should_panic(expected = "hvp_mixed: the direction of `table` has length 1, but `table` has length 0")]
fn hvp_along_a_direction_of_another_length() {
    hvp_mixed(&[1.0], 1.0, vec![], &[1], &[1.0], 1.0, vec![[1.0; 2]]);
}

/// What the fn itself gives in place of a value passes through within.
#[differentiable]
fn root(x: &[f64]) -> Result<f64, String> {
    let sum: f64 = x.iter().sum();
    if sum < 0.0 { Err("negative".to_owned()) } else { Ok(sum.sqrt()) }
}

#[test]
fn of_a_fn_that_fails() {
    assert_eq!(try_jvp_root(&[4.0], &[1.0]), Ok(Ok((2.0, 0.25))));
    assert_eq!(try_jvp_root(&[-4.0], &[1.0]), Ok(Err("negative".to_owned())));
    assert_eq!(try_jvp_root(&[4.0], &[]), Err(shape("tangent", "x", 1, 0)));
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Layers<T = f64> {
    rates: Vec<Vec<T>>,
    scale: T,
    #[passive]
    name: String,
}

#[differentiable]
fn energy(layers: &Layers) -> f64 {
    layers.rates.iter().flatten().map(|r| r * r).sum::<f64>() * layers.scale
}

#[test]
fn places_within_a_struct() {
    let of = |rates: [usize; 2], name: &str| Layers {
        rates: rates.map(|n| vec![1.0; n]).to_vec(),
        scale: 0.5,
        name: name.to_owned(),
    };
    // Passive fields are nobody's shape.
    assert_eq!(try_jvp_energy(&of([1, 2], "a"), &of([1, 2], "b")), Ok((1.5, 3.0 + 1.5)));
    let error = try_jvp_energy(&of([1, 2], "a"), &of([2, 1], "a")).unwrap_err();
    assert_eq!(error, shape("tangent", "layers.rates[0]", 1, 2));
}

struct Spring {
    stiffness: f64,
}

impl Spring {
    #[differentiable]
    fn pull(&self, x: &[f64], out: &mut [f64]) {
        for (out, x) in out.iter_mut().zip(x) {
            *out = -self.stiffness * x;
        }
    }

    #[differentiable(associated)]
    fn weighed<const N: usize, W: Fn(usize) -> f64>(x: &[[f64; N]], weight: W) -> f64 {
        x.iter().flatten().enumerate().map(|(i, x)| weight(i) * x * x).sum()
    }
}

#[test]
fn of_methods_with_generics_and_outputs() {
    let (spring, mut out) = (Spring { stiffness: 2.0 }, [0.0; 2]);
    assert_eq!(
        spring.try_jvp_pull(&[1.0, 2.0], &mut out, &[1.0, 0.0]),
        Ok((vec![-2.0, -4.0], vec![-2.0, 0.0]))
    );
    assert_eq!(out, [-2.0, -4.0]);
    assert_eq!(spring.try_jvp_pull(&[1.0, 2.0], &mut out, &[1.0]), Err(shape("tangent", "x", 2, 1)));

    let weight = |i| if i == 0 { 1.0 } else { 0.5 };
    let x = [[1.0, 2.0], [3.0, 4.0]];
    let along = [[1.0, 0.0], [0.0, 1.0]];
    assert_eq!(Spring::try_jvp_weighed(&x, weight, &along), Ok((1.0 + 0.5 * 29.0, 2.0 + 4.0)));
    assert_eq!(Spring::try_jvp_weighed(&x, weight, &along[1..]), Err(shape("tangent", "x", 2, 1)));
    assert_eq!(Spring::jvp_weighed(&x, weight, &along), (15.5, 6.0));
}

/// Writes to an argument beside its result.
#[differentiable]
fn counted(x: &[f64], calls: &mut usize) -> f64 {
    *calls += 1;
    x.iter().product()
}

#[test]
fn of_a_fn_that_changes_an_argument() {
    let mut calls = 0;
    assert_eq!(try_jvp_counted(&[2.0, 3.0], &mut calls, &[1.0, 0.0]), Ok((6.0, 3.0)));
    assert_eq!(calls, 1);
    assert!(try_jvp_counted(&[2.0, 3.0], &mut calls, &[1.0]).is_err());
    assert_eq!(calls, 1, "a fn whose tangents do not fit is not run");
    assert_eq!((jvp_counted(&[2.0, 3.0], &mut calls, &[0.0, 1.0]), calls), ((6.0, 2.0), 2));
}

/// Places: of fns that fail, of methods with outputs, of those that change an argument.
#[differentiable(into)]
fn roots(x: &[f64]) -> Option<Vec<f64>> {
    x.iter().all(|x| *x >= 0.0).then(|| x.iter().map(|x| x.sqrt()).collect())
}

impl Spring {
    #[differentiable(into)]
    fn push(&self, x: &[f64], out: &mut [f64]) {
        for (out, x) in out.iter_mut().zip(x) {
            *out = self.stiffness * x * x;
        }
    }

    #[differentiable(associated, into)]
    fn scaled<const N: usize>(x: [f64; N], by: f64, calls: &mut usize) -> f64 {
        *calls += 1;
        x.iter().sum::<f64>() * by
    }
}

fn place(place: &str, given: usize, units: &'static str, expected: usize, of: &'static str) -> Error {
    Error::Place { place: place.to_owned(), units, of, expected, given }
}

#[test]
fn places_of_another_length() {
    let mut j = [[0.0; 2]; 3];
    assert_eq!(try_jacobian_roots_into(&[4.0, 1.0], &mut j[..2]), Ok(Some(vec![2.0, 1.0])));
    assert_eq!(j, [[0.25, 0.0], [0.0, 0.5], [0.0, 0.0]]);
    assert_eq!(try_jacobian_roots_into(&[-4.0, 1.0], &mut j), Ok(None));
    let error = try_jacobian_roots_into(&[4.0, 9.0], &mut j).unwrap_err();
    assert_eq!(error, place("jacobian", 3, "rows", 2, "results"));
    assert_eq!(j[0], [0.25, 0.0], "nothing is written");
    let error = try_jacobian_roots_into(&[4.0, 9.0, 1.0], &mut j).unwrap_err();
    assert_eq!(error, place("jacobian[0]", 2, "entries", 3, "active scalars"));

    let (spring, mut out) = (Spring { stiffness: 2.0 }, [0.0; 2]);
    assert_eq!(spring.try_jacobian_push_into(&[1.0, 2.0], &mut out, &mut j[..2]), Ok(()));
    assert_eq!((out, &j[..2]), ([2.0, 8.0], &[[4.0, 0.0], [0.0, 8.0]][..]));
    let error = spring.try_jacobian_push_into(&[1.0, 2.0], &mut out, &mut j).unwrap_err();
    assert_eq!(error, place("jacobian", 3, "rows", 2, "results"));
    spring.jacobian_push_into(&[1.0, 1.0], &mut out, &mut j[..2]);
    assert_eq!(out, [2.0, 2.0]);

    let (mut calls, mut slope, mut bend) = (0, [0.0; 3], [[0.0; 3]; 3]);
    assert_eq!(Spring::try_grad_scaled_into([1.0, 2.0], 3.0, &mut calls, &mut slope), Ok(9.0));
    assert_eq!((calls, slope), (1, [3.0, 3.0, 3.0]));
    let error = Spring::try_grad_scaled_into([1.0], 3.0, &mut calls, &mut slope).unwrap_err();
    assert_eq!((error, calls), (place("gradient", 3, "entries", 2, "active scalars"), 1));
    let error = Spring::try_hessian_scaled_into([1.0, 2.0], 3.0, &mut calls, &mut slope, &mut bend[1..]);
    assert_eq!((error, calls), (Err(place("hessian", 2, "rows", 3, "active scalars")), 1));
    assert_eq!(Spring::hessian_scaled_into([1.0, 2.0], 3.0, &mut calls, &mut slope, &mut bend), 9.0);
    assert_eq!((calls, bend[2]), (2, [1.0, 1.0, 0.0]));
}

/// A rule that gives one slope, however many it should.
#[differentiable(grad = one_slope)]
fn weighed_by_hand(x: &[f64], y: f64) -> f64 {
    x.iter().sum::<f64>() * y
}

#[differentiable]
fn one_slope(_x: &[f64], y: f64) -> (Vec<f64>, f64) {
    (vec![y], 0.0)
}

#[test]
fn what_a_rule_does_not_give_is_unknown() {
    assert_eq!(grad_weighed_by_hand(&[2.0], 3.0), (vec![3.0], 0.0));
    let (by_x, by_y) = grad_weighed_by_hand(&[2.0, 1.0], 3.0);
    assert!(by_x.len() == 2 && by_x.iter().all(|slope| slope.is_nan()));
    assert_eq!(by_y, 0.0, "what is given stays");
    assert!(grad_weighed_by_hand(&[], 3.0).0.is_empty());
    // A direction in which nothing of it moves needs no slope.
    assert_eq!(jvp_weighed_by_hand(&[2.0, 1.0], 3.0, &[0.0, 0.0], 1.0), (9.0, 0.0));
    assert!(hessian_weighed_by_hand(&[2.0, 1.0], 3.0).0[0].0[0].is_nan());
}

#[cfg(feature = "full")] // nalgebra
#[test]
fn a_rule_of_another_shape_is_unknown() {
    use dual_core::nalgebra::DMatrix;

    #[differentiable(grad = turned, only(grad, value_and_grad))]
    fn trace(m: &DMatrix<f64>) -> f64 {
        m[(0, 0)]
    }
    fn turned(m: &DMatrix<f64>) -> DMatrix<f64> {
        m.transpose()
    }
    assert!(grad_trace(&DMatrix::from_element(2, 3, 1.0)).iter().all(|slope| slope.is_nan()));
    assert!(grad_trace(&DMatrix::from_element(2, 2, 1.0)).iter().all(|slope| *slope == 1.0));
}

/// As many results as calls before it.
#[differentiable(into, parallel)]
fn growing(x: &[f64], calls: &std::sync::atomic::AtomicUsize) -> Vec<f64> {
    let n = calls.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    vec![x.iter().sum::<f64>(); n]
}

#[test]
fn results_of_another_number_in_another_pass_are_unknown() {
    let x = vec![1.0; 40];
    for calls in 0..3 {
        let calls = std::sync::atomic::AtomicUsize::new(calls);
        let rows = jacobian_growing(&x, &calls);
        assert!(rows.iter().flatten().all(|slope| *slope == 1.0 || slope.is_nan()), "{rows:?}");
    }
    let calls = std::sync::atomic::AtomicUsize::new(2);
    let mut rows = vec![vec![0.0; 40]; 2];
    assert_eq!(try_jacobian_growing_into(&x, &calls, &mut rows), Ok(vec![40.0; 2]));
    assert!(rows.iter().all(|row| row[0] == 1.0 && row[39].is_nan()), "{rows:?}");
}

fn solve(a: f64) -> Vec<f64> {
    vec![(0..60).fold(1.0, |x, _| 0.5 * (x + a / x))]
}

/// The checked form of `implicit` within an annotated fn.
#[differentiable]
fn equilibrium(a: f64, residuals: usize) -> Result<f64, Error> {
    let residual = |x: Vec<f64>, a: f64| vec![x[0] * x[0] - a; residuals];
    let root = dual_core::try_implicit(solve(a), residual, a)?;
    Ok(root[0] * 2.0)
}

#[test]
fn residuals_in_an_annotated_fn() {
    assert_eq!(grad_equilibrium(4.0, 1), Ok(0.5));
    assert_eq!(hessian_equilibrium(4.0, 1), Ok(-0.0625));
    assert_eq!(grad_equilibrium(4.0, 2), Err(Error::Residuals { unknowns: 1, residuals: 2 }));
}
