//! Values of which no derivative is wanted.

use crate::container::Container;
use crate::real::Part;

/// The value itself, without derivatives: what depends on it by way of this has none, by intention.
///
/// A float comes back as it is, bit for bit; of numbers the primals come back. In an annotated fn the result is a plain
/// value. So a weight, a step size or a target counts as a constant though it is computed from what is differentiated by.
/// A check against differences sees that it is none, of course.
///
/// ```
/// use dual_core::{differentiable, gradient, stop_gradient};
///
/// #[differentiable]
/// fn loss(x: f64, y: f64) -> f64 {
///     let weight = stop_gradient(x.exp());
///     weight * (x - y).powi(2)
/// }
/// assert_eq!(grad_loss(0.0, 3.0), [-6.0, 6.0]); // and not 9 - 6 by x
///
/// let (_, slopes) = gradient(|[x, y]| stop_gradient(x) * y, &[2.0, 3.0]);
/// assert_eq!(slopes, [0.0, 2.0]);
/// ```
#[cfg_attr(not(debug_assertions), inline(always))]
#[allow(clippy::needless_pass_by_value)] // a value comes back as it went in
pub fn stop_gradient<T: Container>(x: T) -> T {
    x.each(&|number| Part::lift(number.primal()))
}
