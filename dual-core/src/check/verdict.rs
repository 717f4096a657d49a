//! The rule that decides what a numeric slope says about an analytic one.

use std::fmt;

use super::slope::{Hole, Slope};

/// What the comparison of one derivative with its numeric estimate shows.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Both are the same within what the estimate can tell.
    Agrees,
    /// They are not.
    Differs,
    /// The slopes on the two sides of the point are different: there is no derivative to compare with.
    Kink,
    /// The estimate's own error is so large that it proves nothing.
    Noisy,
    /// The fn, or its slope, is not finite at the point or on one side of it.
    OutOfDomain,
}

impl Verdict {
    /// The larger, the further up in the table.
    pub(crate) fn rank(self) -> u8 {
        match self {
            Self::Agrees => 0,
            Self::Noisy => 1,
            Self::OutOfDomain => 2,
            Self::Kink => 3,
            Self::Differs => 4,
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Agrees => "agrees",
            Self::Differs => "DIFFERS",
            Self::Kink => "kink nearby",
            Self::Noisy => "noisy",
            Self::OutOfDomain => "out of domain",
        })
    }
}

/// `|a - n| / (|a| + |n|)`, 0 where both are 0.
pub(crate) fn relative(analytic: f64, numeric: f64) -> f64 {
    if analytic == numeric {
        return 0.0;
    }
    (analytic - numeric).abs() / (analytic.abs() + numeric.abs())
}

/// How a verdict is reached. The constants are those below and [`Slope::NOISY`].
///
/// Agrees: `|a - n| ≤ TRUST·error + ULPS·ε·max(|a|, |n|)`, or with a tolerance t: relative error ≤ t, or both zero to
/// within an error that t allows. The error holds the scatter of the extrapolation and ε·max|f|/h, the rounding of the
/// values. Noisy: `error > NOISY·scale` (the scale is the steepest slope seen around the point), unless the error is of a
/// known cause and the two are
/// further apart than `PROOF·error`. A fn whose values are all the same has the slope 0, and one below `NOISY·error`.
///
/// Before a derivative is said to differ, the noise of the values is measured and the table is filled again with
/// noise/h in the error of its entries.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rule {
    pub(crate) epsilon: f64,
    pub(crate) tolerance: Option<f64>,
}

impl Rule {
    /// The estimate is the smallest of many, hence too small at times.
    const TRUST: f64 = 10.0;
    /// Rounding in the analytic derivative of a fn of some ten operations.
    const ULPS: f64 = 32.0;
    /// Beyond this even a poor estimate shows that a derivative is wrong.
    const PROOF: f64 = 100.0;

    /// The verdict, what else to tell, and how far apart the two are as a part of what is allowed.
    pub(crate) fn judge(
        &self,
        analytic: f64,
        slope: &Slope,
        argument: &str,
    ) -> (Verdict, Option<String>, f64) {
        let hole = slope.hole.map(|hole| describe_hole(hole, argument));
        let excess = (analytic - slope.value).abs() / self.allowed(analytic, slope);
        let verdict = self.verdict(analytic, slope);
        let detail = match verdict {
            Verdict::Kink => slope
                .kink
                .map(|(left, right)| format!("slope {left:.6e} on the left, {right:.6e} on the right")),
            Verdict::OutOfDomain if hole.is_none() => Some("an infinite slope cannot be measured".into()),
            Verdict::Noisy if !slope.value.is_finite() => Some("no step that can be measured with".into()),
            Verdict::Differs if analytic.is_nan() => Some("the analytic derivative is NaN".into()),
            _ => None,
        };
        (verdict, detail.or(hole), if excess.is_nan() { f64::INFINITY } else { excess })
    }

    pub(crate) fn verdict(&self, analytic: f64, slope: &Slope) -> Verdict {
        let distance = (analytic - slope.value).abs();
        let larger = if slope.trusted() { analytic.abs() } else { 0.0 };
        let scale = if slope.converged() { slope.scale } else { slope.around };
        let noisy = !slope.converged() && slope.error > Slope::NOISY * scale.max(larger);
        if !slope.value.is_finite() {
            let edge = slope.hole.is_some() || !analytic.is_finite();
            return if edge { Verdict::OutOfDomain } else { Verdict::Noisy };
        }
        if slope.kink.is_some() {
            return Verdict::Kink;
        }
        if analytic.is_nan() {
            return Verdict::Differs;
        }
        if analytic.is_infinite() {
            let bounded = slope.converged();
            return if bounded { Verdict::Differs } else { Verdict::OutOfDomain };
        }
        if let Some(tolerance) = self.tolerance {
            let zero = analytic.abs().max(slope.value.abs()) <= Self::TRUST * slope.error;
            let near_zero = zero && slope.error <= tolerance * scale;
            if near_zero || relative(analytic, slope.value) <= tolerance {
                return Verdict::Agrees;
            }
        }
        let constant = slope.flat && analytic.abs() <= Slope::NOISY * slope.error;
        let proof = slope.trusted() && distance > Self::PROOF * slope.error;
        match distance <= self.allowed(analytic, slope) {
            _ if noisy && !constant && !proof => Verdict::Noisy,
            true if self.tolerance.is_none() => Verdict::Agrees,
            _ => Verdict::Differs,
        }
    }

    fn allowed(&self, analytic: f64, slope: &Slope) -> f64 {
        let larger = analytic.abs().max(slope.value.abs());
        match self.tolerance {
            Some(tolerance) => tolerance * (analytic.abs() + slope.value.abs()),
            None => Self::TRUST * slope.error + Self::ULPS * self.epsilon * larger,
        }
    }
}

fn describe_hole(hole: Hole, argument: &str) -> String {
    let sign = if hole.offset < 0.0 { '-' } else { '+' };
    format!("f is {} at {argument} {sign} {:.0e}", hole.value, hole.offset.abs())
}
