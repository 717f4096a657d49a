//! Special functions that statistics and finance need: of f64, of f32, and with derivatives of any number.
//!
//! Each is in the table of rules like the elementary functions, so numbers also have it as a method, `x.erf()`. In an
//! annotated fn call it by its path, which finds the twin's `dual_erf` beside it, or import both.
//!
//! ```
//! use dual_core::{differentiable, special};
//!
//! /// The price of a European call.
//! #[differentiable]
//! fn call(spot: f64, strike: f64, years: f64, rate: f64, volatility: f64) -> f64 {
//!     let deviation = volatility * years.sqrt();
//!     let d1 = ((spot / strike).ln() + (rate + volatility * volatility / 2.0) * years) / deviation;
//!     let d2 = d1 - deviation;
//!     spot * special::norm_cdf(d1) - strike * (-rate * years).exp() * special::norm_cdf(d2)
//! }
//! let [delta, ..] = grad_call(100.0, 95.0, 0.5, 0.03, 0.2);
//! assert!((delta - 0.7052).abs() < 1e-4);
//! ```
//!
//! Values are of f64, those of f32 are rounded. Accuracy is in the repository's docs/accuracy.md.

use crate::real::Part;
use crate::rules::for_each_rule;

mod polygamma;
#[cfg(test)]
mod tests;
mod twofold;
pub(crate) mod value;

macro_rules! functions {
    ({}
     smooth $smooth:tt
     special { $pv:tt $( $f:ident $twin:ident = $value:path [ $($pe:tt)* ] dom $pdom:tt $doc:literal; )* }
     linear $linear:tt step $step:tt binary $binary:tt
    ) => { $(
        #[doc = concat!("Special function: ", $doc, ".\n\n```\nuse dual_core::{derivative, special};\n\n")]
        #[doc = concat!("let (y, slope) = derivative(special::", stringify!($f), ", 0.5);\n")]
        #[doc = concat!("assert_eq!(y, special::", stringify!($f), "(0.5));\nassert!(slope != 0.0);\n```")]
        #[inline]
        pub fn $f<T: Part>(x: T) -> T {
            Part::$f(&x)
        }
        #[doc = concat!("The twin of [`", stringify!($f), "`], for annotated fns that call it.\n\n```\n")]
        #[doc = concat!("use dual_core::{differentiable, special};\n\n#[differentiable]\nfn f(x: f64) -> f64 {\n")]
        #[doc = concat!("    special::", stringify!($f), "(2.0 * x) // in the twin: `special::", stringify!($twin), "`\n}\n")]
        #[doc = "assert!(grad_f(0.25) != 0.0);\n```"]
        #[inline]
        pub fn $twin<D: Part>(x: impl Into<D>) -> D {
            Part::$f(&x.into())
        }
    )* };
}
for_each_rule!(functions);

/// The polygamma function: the n-th derivative of [`digamma`] (Abramowitz and Stegun, 6.4.1).
///
/// ```
/// use dual_core::special::{digamma, polygamma};
/// use dual_core::derivative;
///
/// assert_eq!(derivative(digamma, 0.5).1, polygamma(1, 0.5));
/// ```
#[inline]
pub fn polygamma<T: Part>(n: u32, x: T) -> T {
    x.polygamma(n)
}

/// The twin of [`polygamma()`], for annotated fns that call it.
///
/// ```
/// use dual_core::{assert_grad, differentiable, special};
///
/// #[differentiable]
/// fn f(x: f64) -> f64 {
///     special::polygamma(1, 2.0 * x) // in the twin: `special::dual_polygamma`
/// }
/// assert_grad!(f(0.25));
/// ```
#[inline]
pub fn dual_polygamma<D: Part>(n: u32, x: impl Into<D>) -> D {
    x.into().polygamma(n)
}
