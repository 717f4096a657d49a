//! Derivatives from values alone, each with an estimate of its own error.
//!
//! ```
//! use dual_core::check::{Method, difference};
//!
//! let f = |x: &[f64]| x[0] * x[0] * x[1];
//! let slopes = difference::gradient(f, &[3.0, 2.0], Method::Ridders);
//! assert!((slopes[0].value - 12.0).abs() <= 10.0 * slopes[0].error);
//! let second = difference::hessian_of_values(f, &[3.0, 2.0], Method::Ridders);
//! assert!((second[0][1].value - 6.0).abs() <= 10.0 * second[0][1].error);
//! ```

use std::cell::Cell;

use super::line::Line;
use super::method::Method;
use super::samples::{Grid, Samples};
use crate::drivers::one_shape;
use crate::error::Error;

/// A numeric derivative.
///
/// ```
/// use dual_core::check::{Estimate, Method, derivative};
///
/// let Estimate { value, error, evaluations } = derivative(f64::exp, 0.0, Method::Ridders);
/// assert!((value - 1.0).abs() <= 10.0 * error && error < 1e-11 && evaluations < 30);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The derivative; NaN where `f` has no finite values on both sides of the point, or on the one that is looked at.
    pub value: f64,
    /// How far off the value may be; infinite where there is none.
    pub error: f64,
    /// How often `f` was called. What several estimates share counts in each of them.
    pub evaluations: usize,
}

/// The derivative of `f` at `x`, from values of `f` alone.
///
/// Across a kink the error is at least half the jump of the slope. Where `f` has no finite value at `x`, or on a side that
/// the method needs, the value is NaN and the error infinite. Never panics unless `f` does.
///
/// ```
/// use dual_core::check::{derivative, Method};
///
/// let slope = derivative(f64::sin, 1.0, Method::Ridders);
/// assert!((slope.value - 1.0_f64.cos()).abs() < 1e-13);
/// assert!(slope.error < 1e-12);
///
/// let slope = derivative(|x| x * x, 3.0, Method::CHAPTER);
/// assert!((slope.value - 6.0).abs() < 1e-9);
/// ```
pub fn derivative(mut f: impl FnMut(f64) -> f64, x: f64, method: Method) -> Estimate {
    let (at, center) = ([x], [f(x)]);
    let mut along = |x: f64| vec![f(x)];
    let slopes = measure(&mut along, Line::Axis(&at, 0), &center, &[0.0], method);
    Estimate { evaluations: slopes[0].evaluations + 1, ..slopes[0] }
}

/// The gradient of `f` at `x`: one estimate an argument. As [`derivative`] in all else.
///
/// ```
/// use dual_core::check::{Method, difference};
///
/// let slopes = difference::gradient(|x| x[0].sin() * x[1], &[0.0, 2.0], Method::FivePoint);
/// assert!((slopes[0].value - 2.0).abs() < 1e-10 && slopes[1].value.abs() < 1e-10);
/// ```
pub fn gradient(f: impl Fn(&[f64]) -> f64, x: &[f64], method: Method) -> Vec<Estimate> {
    let center = [f(x)];
    (0..x.len()).map(|i| along(&|x| vec![f(x)], Line::Axis(x, i), &center, &[0.0], method)[0]).collect()
}

/// The Jacobian of `f` at `x`: a row a result, in it one estimate an argument. As [`derivative`] in all else.
///
/// ```
/// use dual_core::check::{Method, difference};
///
/// let rows = difference::jacobian(|x| vec![x[0] * x[1], x[0] - x[1]], &[2.0, 3.0], Method::Ridders);
/// assert_eq!((rows.len(), rows[0].len()), (2, 2));
/// assert!((rows[0][1].value - 2.0).abs() < 1e-12);
/// ```
pub fn jacobian(f: impl Fn(&[f64]) -> Vec<f64>, x: &[f64], method: Method) -> Vec<Vec<Estimate>> {
    let center = f(x);
    let noise = vec![0.0; center.len()];
    let column = |i| along(&f, Line::Axis(x, i), &center, &noise, method);
    let columns: Vec<_> = (0..x.len()).map(column).collect();
    (0..center.len()).map(|output| columns.iter().map(|column| column[output]).collect()).collect()
}

/// The derivative of each result of `f` at `x` along `direction`, of the length of `x`. As [`derivative`] in all else;
/// where an entry of `x` or `direction` is not finite, or `direction` is zero, the values are NaN.
///
/// # Errors
/// [`Error::Shape`] if `direction` has another length than `x`.
///
/// ```
/// use dual_core::check::{Method, difference};
///
/// let slope = difference::jvp(|x| vec![x[0] * x[1]], &[2.0, 3.0], &[1.0, -1.0], Method::Ridders)?;
/// assert!((slope[0].value - 1.0).abs() < 1e-12);
/// # Ok::<(), dual_core::Error>(())
/// ```
pub fn jvp(
    f: impl Fn(&[f64]) -> Vec<f64>,
    x: &[f64],
    direction: &[f64],
    method: Method,
) -> Result<Vec<Estimate>, Error> {
    one_shape("direction", "x", x, direction)?;
    let center = f(x);
    Ok(along(&f, Line::Along(x, direction), &center, &vec![0.0; center.len()], method))
}

/// The second derivatives from a gradient, row by row: differences of its entries. As [`derivative`] in all else.
///
/// ```
/// use dual_core::check::{Method, difference};
///
/// let rows = difference::hessian(|x| vec![2.0 * x[0] * x[1], x[0] * x[0]], &[3.0, 2.0], Method::Ridders);
/// assert!((rows[1][0].value - 6.0).abs() < 1e-11);
/// ```
pub fn hessian(gradient: impl Fn(&[f64]) -> Vec<f64>, x: &[f64], method: Method) -> Vec<Vec<Estimate>> {
    jacobian(gradient, x, method)
}

/// The second derivatives from values alone, row by row, of which each pair is measured once: differences of differences, with
/// the error of the inner ones as noise of the outer ones.
///
/// The cost is that of some hundred evaluations an entry. As [`derivative`] in all else.
///
/// ```
/// use dual_core::check::{Method, difference};
///
/// let rows = difference::hessian_of_values(|x| x[0].exp() * x[1], &[0.5, 2.0], Method::Ridders);
/// let exact = 0.5_f64.exp();
/// assert!((rows[0][0].value - 2.0 * exact).abs() < 1e-8 && rows[0][1] == rows[1][0]);
/// ```
pub fn hessian_of_values(f: impl Fn(&[f64]) -> f64, x: &[f64], method: Method) -> Vec<Vec<Estimate>> {
    let unknown = Estimate { value: f64::NAN, error: f64::INFINITY, evaluations: 0 };
    let mut rows = vec![vec![unknown; x.len()]; x.len()];
    #[allow(clippy::needless_range_loop)] // a row and a column
    for i in 0..x.len() {
        let calls = Cell::new(0);
        let slopes = |x: &[f64]| -> Vec<Estimate> {
            let center = [f(x)];
            let slope = |j| along(&|x| vec![f(x)], Line::Axis(x, j), &center, &[0.0], method)[0];
            let slopes: Vec<_> = (0..=i).map(slope).collect();
            calls.set(calls.get() + 1 + slopes.iter().map(|s| s.evaluations).sum::<usize>());
            slopes
        };
        let at = slopes(x);
        let (center, noise): (Vec<f64>, Vec<f64>) = at.iter().map(|s| (s.value, s.error)).unzip();
        let values = |x: &[f64]| slopes(x).iter().map(|s| s.value).collect();
        for (j, second) in along(&values, Line::Axis(x, i), &center, &noise, method).into_iter().enumerate() {
            let second = Estimate { evaluations: calls.get(), ..second };
            rows[i][j] = second;
            rows[j][i] = second;
        }
    }
    rows
}

/// The slopes of all results along a line of points.
fn along(
    f: &dyn Fn(&[f64]) -> Vec<f64>,
    line: Line<'_>,
    center: &[f64],
    noise: &[f64],
    method: Method,
) -> Vec<Estimate> {
    measure(&mut |place| f(&line.at(place)), line, center, noise, method)
}

fn measure(
    f: &mut dyn FnMut(f64) -> Vec<f64>,
    line: Line<'_>,
    center: &[f64],
    noise: &[f64],
    method: Method,
) -> Vec<Estimate> {
    let mut samples = Samples::new(f, line, center, Grid::F64);
    samples.expect_noise(noise);
    method.run(&mut samples);
    let evaluations = samples.evaluations();
    samples.slopes().iter().map(|s| Estimate { value: s.value, error: s.error, evaluations }).collect()
}
