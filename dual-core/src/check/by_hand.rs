//! Checks of derivatives written by hand for fns of plain `f64`.

use super::report::Kind;
use super::{Check, Report};

fn indexed_labels(length: usize) -> Vec<String> {
    (0..length).map(|index| format!("x[{index}]")).collect()
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
    let value = |x: &[f64]| vec![f(x)];
    Check::new("f", indexed_labels(x.len()), x.to_vec(), f64::EPSILON, value, gradient).gradient()
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
    let check = Check::new("f", indexed_labels(x.len()), x.to_vec(), f64::EPSILON, &f, flat);
    let results = f(x).len();
    if rows.len() != results {
        let fault = format!("the jacobian has {} rows, the fn has {results} results", rows.len());
        return check.fails(Kind::Jacobian, fault);
    }
    if let Some((row, entries)) = rows.iter().enumerate().find(|(_, row)| row.len() != x.len()) {
        let fault = format!(
            "row {row} of the jacobian has length {}, the point has length {}",
            entries.len(),
            x.len()
        );
        return check.fails(Kind::Jacobian, fault);
    }
    check.jacobian()
}
