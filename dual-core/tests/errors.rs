//! Every error, in its words, from where it comes.

use std::error::Error as _;

use dual_core::{Dual, Error, Shape, Tree, try_hvp, try_implicit, try_jvp};

fn shape(what: &'static str, argument: &str, expected: Shape, given: Shape) -> Error {
    Error::Shape { what, argument: argument.to_owned(), expected, given }
}

#[test]
fn tangents_of_another_shape() {
    let sum = |x: Vec<Dual<f64, 1>>| x.into_iter().sum::<Dual<f64, 1>>();
    let error = try_jvp(sum, &[1.0, 2.0][..], &[1.0, 0.0, 0.0]).unwrap_err();
    assert_eq!(error, shape("tangent", "x", Shape::Length(2), Shape::Length(3)));
    assert_eq!(error.to_string(), "the tangent of `x` has length 3, but `x` has length 2");
    assert_eq!(try_jvp(sum, &[1.0, 2.0][..], &[1.0, 0.5]), Ok((3.0, 1.5)));
    // None is as long as none.
    assert_eq!(try_jvp(sum, &[0.0; 0][..], &[]), Ok((0.0, 0.0)));
}

#[test]
fn directions_of_another_shape() {
    let error = try_hvp(|x| x[0] * x[1], &vec![1.0, 2.0], &vec![1.0]).unwrap_err();
    assert_eq!(error, shape("direction", "x", Shape::Length(2), Shape::Length(1)));
    assert_eq!(try_hvp(|x| x[0] * x[1], &vec![1.0, 2.0], &vec![1.0, 3.0]), Ok(vec![3.0, 1.0]));
}

#[test]
fn the_place_that_differs_is_named() {
    let x = (vec![vec![1.0, 2.0], vec![3.0]], Some([4.0]), Ok::<f64, String>(5.0));
    assert_eq!(x.same_shape(&x.clone(), &"x"), Ok(()));
    let same = |other| x.same_shape(&other, &"x").unwrap_err();
    let error = same((vec![vec![1.0, 2.0], vec![]], Some([4.0]), Ok(5.0)));
    assert_eq!(error, shape("counterpart", "x.0[1]", Shape::Length(1), Shape::Length(0)));
    let error = same((vec![vec![1.0, 2.0]], Some([4.0]), Ok(5.0)));
    assert_eq!(error, shape("counterpart", "x.0", Shape::Length(2), Shape::Length(1)));
    let error = same((x.0.clone(), None, Ok(5.0)));
    assert_eq!(error, shape("counterpart", "x.1", Shape::Value, Shape::NoValue));
    assert_eq!(error.to_string(), "the counterpart of `x.1` has no value, but `x.1` has a value");
    let error = same((x.0.clone(), Some([4.0]), Err(String::new())));
    assert_eq!(error, shape("counterpart", "x.2", Shape::Value, Shape::NoValue));
    // What the type fixes is no question, and neither are values.
    assert_eq!([1.0, f64::NAN].same_shape(&[2.0, 3.0], &"x"), Ok(()));
}

#[cfg(feature = "nalgebra")]
#[test]
fn matrices_of_another_shape() {
    use dual_core::nalgebra::{DMatrix, DVector};

    let zeros = |rows, columns| DMatrix::<f64>::zeros(rows, columns);
    let error = try_jvp(|m: DMatrix<_>| m[(0, 0)], &zeros(2, 3), &zeros(3, 2)).unwrap_err();
    assert_eq!(error, shape("tangent", "x", Shape::Matrix(2, 3), Shape::Matrix(3, 2)));
    assert_eq!(error.to_string(), "the tangent of `x` has shape 3 × 2, but `x` has shape 2 × 3");
    let error = DVector::<f64>::zeros(2).same_shape(&DVector::zeros(3), &"v").unwrap_err();
    assert_eq!(error, shape("counterpart", "v", Shape::Length(2), Shape::Length(3)));
    let of = |n| DVector::from_element(2, vec![0.0; n]);
    let error = of(1).same_shape(&of(2), &"v").unwrap_err();
    assert_eq!(error, shape("counterpart", "v[0]", Shape::Length(1), Shape::Length(2)));
    assert_eq!(of(1).same_shape(&of(1), &"v"), Ok(()));
    let square = |n| DMatrix::from_fn(2, 2, |i, j| vec![0.0; if (i, j) == (0, 1) { n } else { 1 }]);
    let error = square(1).same_shape(&square(2), &"m").unwrap_err();
    assert_eq!(error, shape("counterpart", "m[0, 1]", Shape::Length(1), Shape::Length(2)));
}

#[test]
fn leaves_of_another_number() {
    let tree = (1.0, vec![2.0, 3.0]);
    assert_eq!(tree.with_leaves(&[4.0, 5.0, 6.0]), Ok((4.0, vec![5.0, 6.0])));
    for given in [0, 2, 4] {
        let error = tree.with_leaves(&vec![0.0; given]).unwrap_err();
        assert_eq!(error, Error::Leaves { expected: 3, given });
        assert_eq!(error.to_string(), format!("{given} leaves for a tree of 3"));
    }
}

#[test]
fn residuals_of_another_number() {
    let a = Dual::<f64, 1>::variable(4.0, 0);
    let error = try_implicit(vec![2.0, 1.0], |x, a| vec![x[0] - a], a).unwrap_err();
    assert_eq!(error, Error::Residuals { unknowns: 2, residuals: 1 });
    assert_eq!(error.to_string(), "1 residuals for 2 unknowns");
    // More of them at a second call, too.
    let calls = std::cell::Cell::new(0);
    let grows = |x: Vec<Dual<f64, 1>>, a: Dual<f64, 1>| {
        calls.set(calls.get() + 1);
        vec![x[0] - a; calls.get()]
    };
    assert!(matches!(try_implicit(vec![2.0], grows, a), Err(Error::Residuals { unknowns: 1, .. })));
    assert_eq!(try_implicit(vec![2.0], |x, a| vec![x[0] * x[0] - a], a).unwrap()[0].eps, [0.25]);
}

#[test]
fn they_are_errors_like_any_other() {
    fn passes_on() -> Result<f64, Box<dyn std::error::Error + Send + Sync>> {
        Ok(vec![1.0].with_leaves(&[1.0, 2.0])?[0])
    }
    assert_eq!(passes_on().unwrap_err().to_string(), "2 leaves for a tree of 1");
    // Nothing lies under them.
    assert!(Error::Leaves { expected: 1, given: 2 }.source().is_none());
    assert!(Error::Residuals { unknowns: 1, residuals: 2 }.source().is_none());
    assert!(shape("tangent", "x", Shape::Value, Shape::NoValue).source().is_none());
}
