//! Checks of derivatives written by hand for fns of plain `f64`.

use super::difference;
use super::fault::Fault;
use super::method::Method;
use super::report::Kind;
use super::{Check, Report};

/// A check of a fn `f` of `x`.
fn checked<'a>(
    x: &[f64],
    value: impl Fn(&[f64]) -> Vec<f64> + 'a,
    jacobian: impl Fn(&[f64]) -> Vec<f64> + 'a,
) -> Check<'a> {
    let labels = (0..x.len()).map(|index| format!("x[{index}]")).collect();
    Check::new("f", labels, x.to_vec(), f64::EPSILON, value, jacobian)
}

/// Checks a gradient written by hand.
///
/// `gradient(x)` must have the length of `x`; if not, the report fails and names both lengths.
///
/// ```
/// use dual_core::check::check_gradient;
///
/// let report = check_gradient(|x| x[0].sin() * x[1], |x| vec![x[0].cos() * x[1], x[0].sin()], &[0.5, 2.0]);
/// assert!(report.passed());
/// ```
pub fn check_gradient(f: impl Fn(&[f64]) -> f64, gradient: impl Fn(&[f64]) -> Vec<f64>, x: &[f64]) -> Report {
    checked(x, |x| vec![f(x)], gradient).gradient()
}

/// Checks a Jacobian written by hand: `jacobian(x)` has a row for every result of `f`, of the length of `x`.
///
/// If not, the report fails and names both lengths.
///
/// ```
/// use dual_core::check::check_jacobian;
///
/// let polar = |x: &[f64]| vec![x[0] * x[1].cos(), x[0] * x[1].sin()];
/// let jacobian = |x: &[f64]| {
///     let (sin, cos) = x[1].sin_cos();
///     vec![vec![cos, -x[0] * sin], vec![sin, x[0] * cos]]
/// };
/// assert!(check_jacobian(polar, jacobian, &[2.0, 0.7]).passed());
/// ```
pub fn check_jacobian(
    f: impl Fn(&[f64]) -> Vec<f64>,
    jacobian: impl Fn(&[f64]) -> Vec<Vec<f64>>,
    x: &[f64],
) -> Report {
    let rows = jacobian(x);
    let flat = |_: &[f64]| rows.concat();
    let check = checked(x, &f, flat);
    let results = f(x).len();
    if rows.len() != results {
        let fault = Fault::Rows { expected: results, given: rows.len() };
        return fails(&check, Kind::Jacobian, fault);
    }
    ragged(&check, Kind::Jacobian, &rows).unwrap_or_else(|| check.jacobian())
}

/// The report on rows of which one has not the length of the point.
fn ragged(check: &Check<'_>, kind: Kind, rows: &[Vec<f64>]) -> Option<Report> {
    let (row, entries) = rows.iter().enumerate().find(|(_, row)| row.len() != check.point.len())?;
    let what = format!("row {row} of the {}", kind.noun());
    Some(fails(check, kind, Fault::Point { what, expected: check.point.len(), given: entries.len() }))
}

/// Checks second derivatives written by hand against differences of a gradient, and their symmetry.
///
/// `gradient(x)` and each row of `hessian(x)` must have the length of `x`; if not, the report fails and names the lengths.
///
/// ```
/// use dual_core::check::check_hessian;
///
/// let gradient = |x: &[f64]| vec![2.0 * x[0] * x[1], x[0] * x[0]];
/// let hessian = |x: &[f64]| vec![vec![2.0 * x[1], 2.0 * x[0]], vec![2.0 * x[0], 0.0]];
/// assert!(check_hessian(gradient, hessian, &[3.0, 2.0]).passed());
/// ```
pub fn check_hessian(
    gradient: impl Fn(&[f64]) -> Vec<f64>,
    hessian: impl Fn(&[f64]) -> Vec<Vec<f64>>,
    x: &[f64],
) -> Report {
    let rows = hessian(x);
    let check = checked(x, |_| Vec::new(), gradient).with_hessian(|_| rows.concat());
    ragged(&check, Kind::Hessian, &rows).unwrap_or_else(|| check.hessian())
}

/// As [`check_hessian`] where there is no gradient: against differences of differences of values, which are good for some ten
/// digits and cost some hundred evaluations an entry.
///
/// ```
/// use dual_core::check::check_hessian_of_values;
///
/// let hessian = |x: &[f64]| vec![vec![2.0 * x[1], 2.0 * x[0]], vec![2.0 * x[0], 0.0]];
/// let report = check_hessian_of_values(|x| x[0] * x[0] * x[1], hessian, &[3.0, 2.0]);
/// assert!(report.passed(), "{report}");
/// ```
pub fn check_hessian_of_values(
    f: impl Fn(&[f64]) -> f64,
    hessian: impl Fn(&[f64]) -> Vec<Vec<f64>>,
    x: &[f64],
) -> Report {
    let gradient = |x: &[f64]| -> Vec<f64> {
        difference::gradient(&f, x, Method::Ridders).iter().map(|slope| slope.value).collect()
    };
    let rows = hessian(x);
    let check = checked(x, |x| vec![f(x)], gradient).with_hessian(|_| rows.concat());
    ragged(&check, Kind::Hessian, &rows).unwrap_or_else(|| check.hessian())
}

/// Checks derivatives along a direction written by hand: `jvp(x, direction)` gives one for each result of `f`.
///
/// `direction` must have the length of `x`, and the product that of `f(x)`; if not, the report fails and names both lengths.
///
/// ```
/// use dual_core::check::check_jvp;
///
/// let jvp = |x: &[f64], v: &[f64]| vec![x[1] * v[0] + x[0] * v[1]];
/// assert!(check_jvp(|x| vec![x[0] * x[1]], jvp, &[2.0, 3.0], &[0.5, -1.0]).passed());
/// ```
pub fn check_jvp(
    f: impl Fn(&[f64]) -> Vec<f64>,
    jvp: impl Fn(&[f64], &[f64]) -> Vec<f64>,
    x: &[f64],
    direction: &[f64],
) -> Report {
    let beside = |x: &[f64], v: &[f64]| [f(x), jvp(x, v)].concat();
    let (results, slopes) = (f(x).len(), jvp(x, direction).len());
    let check = checked(x, &f, |_| Vec::new()).with_jvp(beside);
    if results == slopes {
        return check.jvp(direction);
    }
    fails(&check, Kind::Jvp, Fault::Length { what: "jvp", expected: results, given: slopes })
}

/// Checks second derivatives times a direction written by hand, `hvp(x, direction)`, against differences of a gradient along
/// the direction.
///
/// All must have the length of `x`; if not, the report fails and names both lengths.
///
/// ```
/// use dual_core::check::check_hvp;
///
/// let gradient = |x: &[f64]| vec![2.0 * x[0] * x[1], x[0] * x[0]];
/// let hvp = |x: &[f64], v: &[f64]| vec![2.0 * (x[1] * v[0] + x[0] * v[1]), 2.0 * x[0] * v[0]];
/// assert!(check_hvp(gradient, hvp, &[3.0, 2.0], &[1.0, -1.0]).passed());
/// ```
pub fn check_hvp(
    gradient: impl Fn(&[f64]) -> Vec<f64>,
    hvp: impl Fn(&[f64], &[f64]) -> Vec<f64>,
    x: &[f64],
    direction: &[f64],
) -> Report {
    checked(x, |_| Vec::new(), gradient).with_hvp(hvp).hvp(direction)
}

fn fails(check: &Check<'_>, kind: Kind, fault: Fault) -> Report {
    let mut report = check.report(kind, &check.point);
    report.faults.push(fault);
    report
}
