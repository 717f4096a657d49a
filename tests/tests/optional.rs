//! Arguments that may not be there, and results of which a part may not.
#![allow(clippy::all, clippy::pedantic)] // fns in every spelling that users have are the subject

use dual_core::{assert_grad, assert_hessian, assert_jacobian, differentiable};
use tests::proves;

/// As spreadsheets have it: payments and a final value, both of which may be left out.
#[differentiable]
fn present_value(rate: f64, payment: Option<f64>, future: Option<f64>, due: Option<bool>) -> f64 {
    let payment = payment.unwrap_or(0.0);
    let at = if due.unwrap_or(false) { 1.0 + rate } else { 1.0 };
    let future = match future {
        Some(future) => future,
        None => 1.0,
    };
    -(future / (1.0 + rate).powi(3) + payment * at * rate)
}
proves!(ours present_value |x| (x[0], Some(x[1]), Some(x[2]), Some(true)) along |t| (t[0], Some(t[1]), Some(t[2]))
    at [[0.3, 1.2, 0.7], [0.1, -2.0, 3.0]]);

/// By its gradient, an argument that is not there has no derivative.
#[test]
fn what_is_missing_has_no_derivative() {
    assert_eq!(
        grad_present_value(0.5, None, Some(2.0), None),
        (4.0 * 1.5 / 1.5_f64.powi(5) * 1.5, None, Some(-1.0 / 1.5_f64.powi(3)))
    );
    assert_eq!(hvp_present_value(0.5, None, None, None, 1.0, None, None).1, None);
    assert_grad!(present_value(0.5, None, Some(2.0), Some(true)));
    assert_hessian!(present_value(0.5, Some(-0.3), None, None));
}

#[differentiable]
fn cusp(a: f64, cusp: Option<[f64; 2]>) -> f64 {
    let [x, y] = cusp.unwrap_or_else(|| [a * a, a.sin()]);
    if let Some([l, c]) = cusp { l * c * a + x } else { x * y }
}
proves!(ours cusp |x| (x[0], Some([x[1], x[2]])) along |t| (t[0], Some([t[1], t[2]])) at [[0.3, 1.2, 0.7]]);

#[differentiable]
fn smallest(of: &[Option<f64>], start: &Option<f64>) -> f64 {
    let found = of.iter().flatten().fold(f64::INFINITY, |least, x| least.min(*x));
    found * start.map_or(1.0, |start| start.exp())
}

/// Calls with active values, with constants, and with nothing.
#[differentiable]
fn calls(a: f64) -> f64 {
    let paid = present_value(a, Some(a), None, None) * present_value(a, None, Some(2.0), Some(true));
    paid + cusp(a, Some([a, 1.0])) + cusp(a, None) + cusp(0.5, Some([a, a * a]))
}

#[test]
fn in_every_spelling() {
    assert_grad!(cusp(0.4, None));
    assert_hessian!(cusp(0.4, None));
    assert_eq!(grad_smallest(&[Some(3.0), None, Some(2.0)], &None), (vec![Some(0.0), None, Some(1.0)], None));
    assert_grad!(smallest(&[Some(3.0), None, Some(2.0)], &Some(0.3)));
    assert_hessian!(smallest(&[Some(3.0), None, Some(2.0)], &Some(0.3)));
    for a in [0.3, 1.7] {
        assert_grad!(calls(a));
        assert_hessian!(calls(a));
    }
}

#[differentiable]
fn product_and_gap(a: f64, b: f64) -> (f64, Option<f64>) {
    (a * b, if a > b { Some(a - b * b) } else { None })
}

#[differentiable]
fn perhaps(a: f64) -> Result<Option<f64>, String> {
    if a > 9.0 {
        return Err(format!("{a} is too large"));
    }
    Ok(if a > 1.0 { None } else { Some(a * a) })
}

#[test]
fn results_in_part() {
    assert_eq!(jacobian_product_and_gap(3.0, 2.0), ([2.0, 3.0], Some([1.0, -4.0])));
    assert_eq!(jacobian_product_and_gap(1.0, 2.0), ([2.0, 1.0], None));
    assert_jacobian!(product_and_gap(3.0, 2.0));
    assert_eq!(jacobian_perhaps(0.5), Ok(Some(1.0)));
    assert_eq!(jacobian_perhaps(2.0), Ok(None));
    assert_eq!(jacobian_perhaps(10.0), Err("10 is too large".to_owned()));
}

/// What is not there, behind a reference, by its path, and to a fn of the body.
#[differentiable]
fn nothing_by_reference(a: f64) -> f64 {
    fn or_square(start: &Option<f64>, a: f64, scale: Option<f64>) -> f64 {
        start.unwrap_or(a * a) * scale.unwrap_or(a)
    }
    let none = smallest(&[Some(a), None], &None) * cusp(a, Option::None);
    none + or_square(&None, a, None) + or_square(&Some(a), 2.0, None) + or_square(&Some(2.0), a, Some(0.5))
}

#[test]
fn nothing_behind_a_reference() {
    for a in [0.3_f64, 1.7] {
        assert_eq!(nothing_by_reference(a), a * (a * a * a.sin()) + a * a * a + a * 2.0 + 2.0 * 0.5);
        let slope = 3.0 * a * a * a.sin() + a.powi(3) * a.cos() + 3.0 * a * a + 2.0;
        assert!((grad_nothing_by_reference(a) - slope).abs() < 1e-14 * slope.abs());
        assert_grad!(nothing_by_reference(a));
        assert_hessian!(nothing_by_reference(a));
    }
}
