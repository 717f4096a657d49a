//! Fns that may give nothing: `Option`, `Result`, `?`, and what stands in an error.
#![allow(clippy::all, clippy::pedantic)] // fns in every spelling that users have are the subject

use dual_core::{assert_grad, assert_hessian, differentiable};
use tests::proves;

#[differentiable]
fn root(x: f64) -> Option<f64> {
    (x > 0.0).then(|| x.sqrt())
}
proves!(scalar root |x| (x[0]) along |t| (t[0]) at [[2.0]]);

/// A passive value in `Some`.
#[differentiable]
fn step(x: f64) -> Option<f64> {
    if x > 0.0 { Some(1.0) } else { None }
}
proves!(scalar step |x| (x[0]) along |t| (t[0]) at [[2.0]]);

/// An error that is neither copied nor compared, with active values in it.
#[derive(Debug)]
enum Error {
    Domain(f64),
    Range { value: f64, limit: f64 },
    Text(#[allow(dead_code)] String), // printed only
}

impl From<String> for Error {
    fn from(text: String) -> Self {
        Error::Text(text)
    }
}

#[differentiable]
fn checked(x: f64) -> Result<f64, Error> {
    if x < 0.0 {
        return Err(Error::Domain(x));
    }
    if x > 5.0 {
        return Err(Error::Range { value: x * 2.0, limit: 5.0 });
    }
    let y = Some(x.sqrt()).filter(|v| v.is_finite()).ok_or(Error::Text("no root".to_owned()))?;
    let z = logarithm(y + 1.0)?;
    Ok(y * z)
}
fn unwrapped(x: f64) -> f64 {
    checked(x).unwrap()
}

/// Passed on with `?` into another error, and with a text.
#[differentiable]
fn logarithm(x: f64) -> Result<f64, String> {
    if !(x > 0.0) {
        return Err(format!("no logarithm of {x}"));
    }
    if x > 1e6 { Err("too large".into()) } else { Ok(x.ln()) }
}
proves!(scalar logarithm |x| (x[0]) along |t| (t[0]) at [[2.0]]);

#[test]
fn errors_pass_through_with_primals() {
    dual_core::assert_grad!(checked(2.0));
    dual_core::assert_hessian!(checked(2.0));
    assert_eq!(value_and_grad_checked(2.0).unwrap().0.to_bits(), unwrapped(2.0).to_bits());
    assert!(matches!(grad_checked(-1.5), Err(Error::Domain(x)) if x == -1.5));
    assert!(matches!(jvp_checked(-1.5, 1.0), Err(Error::Domain(x)) if x == -1.5));
    assert!(
        matches!(hvp_checked(7.0, 1.0), Err(Error::Range { value, limit }) if value == 14.0 && limit == 5.0)
    );
    assert_eq!(hessian_logarithm(-1.0), Err("no logarithm of -1".to_owned()));
    assert_eq!(hessian_root(-1.0), None);
}

/// Nothing within the check's steps.
#[differentiable]
fn above_one(x: f64) -> Option<f64> {
    if x <= 1.0 { None } else { Some((x - 1.0).sqrt()) }
}

#[test]
fn a_check_near_the_edge_of_the_domain() {
    let report = dual_core::check_grad!(above_one(1.001));
    assert!(report.passed(), "{report}");
    assert!(!dual_core::check_grad!(above_one(0.5)).passed());
}

/// A pair in an `Option`; several results in a `Result`.
#[differentiable]
fn quadratic(a: f64, b: f64, c: f64) -> Option<(f64, f64)> {
    let disc = b * b - 4.0 * a * c;
    if disc < 0.0 {
        return None;
    }
    let q = -0.5 * (b + disc.sqrt().copysign(b));
    Some((q / a, c / q))
}
proves!(several quadratic |x| (x[0], x[1], x[2]) along |t| (t[0], t[1], t[2]) at [[1.0, -3.0, 1.5]]);

#[differentiable]
fn solve(m: [[f64; 2]; 2], b: [f64; 2]) -> Result<Vec<f64>, &'static str> {
    let det = m[0][0] * m[1][1] - m[0][1] * m[1][0];
    match det.abs() {
        d if d < 1e-12 => Err("singular"),
        _ => Ok(vec![(b[0] * m[1][1] - b[1] * m[0][1]) / det, (m[0][0] * b[1] - m[1][0] * b[0]) / det]),
    }
}
proves!(several solve |x| ([[x[0], x[1]], [x[2], x[3]]], [x[4], x[5]]) along |t| ([[t[0], t[1]], [t[2], t[3]]], [t[4], t[5]]) at [[2.0, 1.0, 0.5, 3.0, 1.0, -1.0]]);

/// Every way to look into one.
#[differentiable]
fn opened(x: f64) -> f64 {
    let a = logarithm(x).unwrap_or(f64::NAN) + logarithm(-x).unwrap_or(0.25);
    let b = logarithm(x).unwrap_or_default() + root(-x).unwrap_or_default();
    let c = checked(-x).unwrap_or_else(|_| 0.5)
        + root(x).map_or(1.0, |v| v * v)
        + root(-x).map_or(1.0, |v| v * v);
    let d = match logarithm(x + 1.0) {
        Ok(v) => v * x,
        Err(_) => -1.0,
    };
    let e = if let Ok(v) = logarithm(x) { v * 2.0 } else { 0.0 };
    let f = if let Some(w) = root(-x) { w } else { 3.0 };
    let g = root(-x).or(Some(2.0)).and_then(root).or_else(|| root(x)).expect("one of them");
    let h = if root(x).is_some_and(|v| v > 1.0) { x } else { 1.0 };
    a + b * c + d - e * f + g * h
}
proves!(scalar opened |x| (x[0]) along |t| (t[0]) at [[2.0], [0.5]]);

/// `?` on Options, with let-else.
#[differentiable]
fn chained(x: f64, y: f64) -> Option<f64> {
    let a = root(x)?;
    let Some(b) = root(y) else { return None };
    let table = [a, b, 2.0];
    let first = table.iter().copied().find(|v| *v > 0.5)?;
    root(a * b).map(|v| v + first)
}
proves!(scalar chained |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[2.0, 0.7], [0.1, 0.7]]);

/// A `Result` by another name.
type Outcome<T> = Result<T, Error>;
mod io {
    pub(crate) type Result<T> = std::result::Result<T, super::Error>;
}
#[differentiable]
fn aliased(x: f64) -> io::Result<f64> {
    Ok(checked(x)? * 2.0)
}
#[test]
fn results_of_other_names() {
    dual_core::assert_grad!(aliased(2.0));
    let outcome: Outcome<f64> = grad_aliased(-1.0);
    assert!(matches!(outcome, Err(Error::Domain(_))));
}

/// What stands in an error goes into another, into a text, into a comparison.
#[differentiable]
fn wrapped(x: f64) -> Result<f64, String> {
    let a = match checked(x) {
        Ok(v) => v,
        Err(Error::Domain(at)) if at > -2.0 => return Err(format!("just below zero: {at}")),
        Err(Error::Domain(at)) => return Err(format!("{:.1} is far below zero", at)),
        Err(other) => return Err(describe(&other)),
    };
    let b = logarithm(x).map_err(|e| format!("logarithm: {e}"))?;
    let c = checked(x + 1.0).map_err(|e| describe(&e))?;
    Ok(a * b * c)
}
fn describe(error: &Error) -> String {
    format!("{error:?}")
}
proves!(scalar wrapped |x| (x[0]) along |t| (t[0]) at [[2.0]]);

#[test]
fn errors_in_errors() {
    assert_eq!(grad_wrapped(-1.0), Err("just below zero: -1".to_owned()));
    assert_eq!(grad_wrapped(-3.0), Err("-3.0 is far below zero".to_owned()));
    assert_eq!(grad_wrapped(4.5), Err("Range { value: 11.0, limit: 5.0 }".to_owned()));
    assert_eq!(grad_wrapped(9.0), Err(wrapped(9.0).unwrap_err()));
}

/// Whether all is well, told by a fn without the attribute, and by one that has it.
fn within(latitude: f64) -> Result<(), Error> {
    if latitude.abs() > 90.0 {
        return Err(Error::Domain(latitude));
    }
    Ok(())
}
#[differentiable]
fn positive(height: f64) -> Result<(), Error> {
    if height <= 0.0 {
        return Err(Error::Range { value: height, limit: 0.0 });
    }
    within(height)
}

/// A closure that makes the error of several places.
#[differentiable]
fn gravity(latitude: f64, height: f64) -> Result<f64, Error> {
    within(latitude)?;
    positive(height)?;
    let outside = || Error::Range { value: latitude * height, limit: 2.0 };
    let half = Some(latitude).filter(|x| *x < 60.0).ok_or_else(outside)?;
    let other = Some(height).filter(|x| *x < 60.0).ok_or_else(outside)?;
    Ok(9.8 + half.sin() / other)
}

#[test]
fn errors_of_checks() {
    for (latitude, height) in [(0.3, 1.2), (-1.7, 0.4)] {
        assert_grad!(gravity(latitude, height));
        assert_hessian!(gravity(latitude, height));
    }
    assert!(matches!(grad_gravity(91.0, 1.0), Err(Error::Domain(91.0))));
    assert!(matches!(grad_gravity(1.0, -2.0), Err(Error::Range { value: -2.0, limit: 0.0 })));
    assert!(matches!(grad_gravity(61.0, 2.0), Err(Error::Range { value: 122.0, limit: 2.0 })));
}
