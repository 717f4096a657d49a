//! Proof of derivatives by measurement: every derivative against differences of the fn's values.
//!
//! [`check_gradient`], [`check_jacobian`], [`check_hessian`], [`check_jvp`] and [`check_hvp`] take any derivative, also one
//! written by hand; [`Check`] is what the assert macros build. A check returns a [`Report`] with a [`Verdict`] for every
//! entry. [`difference`] has the measurements alone.
//!
//! ```
//! use dual_core::check::check_gradient;
//!
//! let f = |x: &[f64]| x[0] * x[0] + 3.0 * x[0] * x[1];
//! let gradient = |x: &[f64]| vec![2.0 * x[0] + 3.0 * x[1], 3.0 * x[0]];
//! check_gradient(f, gradient, &[2.0, 1.0]).assert();
//! ```

mod branch;
mod by_hand;
mod compare;
pub(crate) mod cover;
pub mod difference;
#[cfg(feature = "exact")]
pub(crate) mod exact;
mod fault;
pub(crate) mod generated;
mod line;
mod method;
mod region;
mod remainder;
mod report;
mod ridders;
mod rule;
mod samples;
mod slope;
mod subject;
mod table;
mod text;
mod verdict;

pub use by_hand::{
    check_gradient, check_hessian, check_hessian_of_values, check_hvp, check_jacobian, check_jvp,
};
pub use difference::{Estimate, derivative};
#[cfg(feature = "exact")]
pub use exact::DoubleDouble;
pub use fault::Fault;
pub use method::Method;
pub use region::Region;
pub use report::{CHAPTER_THRESHOLD, Entry, Report};
#[doc(hidden)]
pub use subject::Asked;
pub use subject::Check;
pub use verdict::Verdict;

/// A fn of flat points, as the checks see all.
type Flat<'a> = dyn Fn(&[f64]) -> Vec<f64> + 'a;
