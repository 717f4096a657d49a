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
