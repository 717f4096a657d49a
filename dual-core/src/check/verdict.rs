//! What a check says of an entry.

use std::fmt;

/// What the comparison of one derivative with its numeric estimate shows.
///
/// ```
/// use dual_core::check::{Verdict, check_gradient};
///
/// let verdict = |f: fn(f64) -> f64, slope: f64, x: f64| {
///     check_gradient(|x| f(x[0]), |_| vec![slope], &[x]).entries()[0].verdict
/// };
/// assert_eq!(verdict(|x| x * x, 6.0, 3.0), Verdict::Agrees);
/// assert_eq!(verdict(|x| x * x, 5.9, 3.0), Verdict::Differs);
/// assert_eq!(verdict(f64::abs, 0.0, 0.0), Verdict::Kink);
/// assert_eq!(verdict(f64::ln, 1.0, -1.0), Verdict::OutOfDomain);
/// assert_eq!(verdict(f64::exp, 1.0, f64::INFINITY), Verdict::NotCheckable);
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Both are the same within what the estimate can tell: |a - n| is at most 10 times the estimate's error and 32 units of
    /// the last place; or the error of the Taylor series says so where differences say nothing.
    Agrees,
    /// They are not.
    Differs,
    /// The slopes on the two sides of the point are different: there is no derivative to compare with.
    Kink,
    /// The estimate's own error is so large, above a thousandth of the slopes around, that it proves nothing, and the
    /// remainder of the Taylor series shows no power of the step either.
    Noisy,
    /// The fn, or its slope, is not finite at the point or on one side of it, however near.
    OutOfDomain,
    /// Nothing could be measured: the argument is not finite, or the method's step is lost in its rounding.
    NotCheckable,
}

/// Every verdict with its name in code and in tables: the larger its place, the further up in a table.
const NAMES: [(Verdict, &str, &str); 6] = [
    (Verdict::Agrees, "Agrees", "agrees"),
    (Verdict::Noisy, "Noisy", "noisy"),
    (Verdict::NotCheckable, "NotCheckable", "not checkable"),
    (Verdict::OutOfDomain, "OutOfDomain", "out of domain"),
    (Verdict::Kink, "Kink", "kink nearby"),
    (Verdict::Differs, "Differs", "DIFFERS"),
];

impl Verdict {
    /// The larger, the further up in the table.
    pub(crate) fn rank(self) -> usize {
        NAMES.iter().position(|&(verdict, ..)| verdict == self).unwrap_or(NAMES.len())
    }

    /// The name of the variant.
    #[cfg(feature = "serde")]
    pub(crate) fn variant(self) -> &'static str {
        NAMES[self.rank()].1
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(NAMES[self.rank()].2)
    }
}

/// `|a - n| / (|a| + |n|)`, 0 where both are 0.
pub(crate) fn relative(analytic: f64, numeric: f64) -> f64 {
    if analytic == numeric {
        return 0.0;
    }
    (analytic - numeric).abs() / (analytic.abs() + numeric.abs())
}
