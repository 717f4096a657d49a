//! The rule that decides what a numeric slope says about an analytic one.

use super::slope::{Hole, Remainder, Side, Slope};
use super::verdict::{Verdict, relative};

/// How a verdict is reached. The constants are those below and [`Slope::NOISY`].
///
/// Agrees: `|a - n| ≤ TRUST·error + ULPS·ε·max(|a|, |n|)`, or with a tolerance t: relative error ≤ t, or both zero to
/// within an error that t allows. The error holds the scatter of the extrapolation and ε·max|f|/h, the rounding of the
/// values. Noisy: `error > NOISY·scale` (the scale is the steepest slope seen around the point), unless the error is of a
/// known cause and the two are
/// further apart than `PROOF·error`. A fn whose values are all the same has the slope 0, and one below `NOISY·error`.
///
/// Before a derivative is said to differ, the noise of the values is measured and the table is filled again with
/// noise/h in the error of its entries; then it is measured once more with other steps. Before it is said to be noisy, the
/// remainder of the Taylor series is looked at: with the power 2 the derivative agrees, provided that this bounds its error by
/// `TRUST·NOISY·scale` as an estimate would, or by the tolerance; with the power 1 it differs.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rule {
    pub(super) epsilon: f64,
    pub(super) tolerance: Option<f64>,
}

impl Rule {
    /// The estimate is the smallest of many, hence too small at times.
    const TRUST: f64 = 10.0;
    /// Rounding in the analytic derivative of a fn of some ten operations.
    pub(super) const ULPS: f64 = 32.0;
    /// Beyond this even a poor estimate shows that a derivative is wrong.
    const PROOF: f64 = 100.0;

    /// The verdict, what else to tell, and how far apart the two are as a part of what is allowed.
    pub(super) fn judge(
        &self,
        analytic: f64,
        slope: &Slope,
        argument: &str,
    ) -> (Verdict, Option<String>, f64) {
        let hole = slope.hole.map(|hole| describe_hole(hole, argument));
        let excess = (analytic - slope.value).abs() / self.allowed(analytic, slope);
        let verdict = self.verdict(analytic, slope);
        let remainder = |Remainder { power, bound }: Remainder| {
            let off = if power > 1.5 { "at most" } else { "at least" };
            format!("the Taylor remainder goes with h^{power:.2}: off by {off} {bound:.1e}")
        };
        let side = match slope.side {
            Side::Both => None,
            Side::Right => Some("from above alone"),
            Side::Left => Some("from below alone"),
        };
        let detail = match verdict {
            Verdict::Kink => slope
                .kink
                .map(|(left, right)| format!("slope {left:.6e} on the left, {right:.6e} on the right")),
            Verdict::OutOfDomain if hole.is_none() => Some("an infinite slope cannot be measured".into()),
            Verdict::NotCheckable => Some("no step that can be measured with".into()),
            Verdict::Differs if analytic.is_nan() => Some("the analytic derivative is NaN".into()),
            _ => slope.remainder.map(remainder),
        };
        let seen: Vec<String> = [detail, side.map(String::from), hole].into_iter().flatten().collect();
        let detail = (!seen.is_empty()).then(|| seen.join("; "));
        (verdict, detail, if excess.is_nan() { f64::INFINITY } else { excess })
    }

    pub(super) fn verdict(&self, analytic: f64, slope: &Slope) -> Verdict {
        match self.by_difference(analytic, slope) {
            Verdict::Noisy => self.by_remainder(analytic, slope),
            verdict => verdict,
        }
    }

    fn by_difference(&self, analytic: f64, slope: &Slope) -> Verdict {
        let distance = (analytic - slope.value).abs();
        let larger = if slope.trusted() { analytic.abs() } else { 0.0 };
        let scale = if slope.converged() { slope.scale } else { slope.around };
        let noisy = !slope.converged() && slope.error > Slope::NOISY * scale.max(larger);
        if !slope.value.is_finite() {
            let edge = slope.hole.is_some() || !analytic.is_finite();
            return if edge { Verdict::OutOfDomain } else { Verdict::NotCheckable };
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

    fn by_remainder(&self, analytic: f64, slope: &Slope) -> Verdict {
        let part = self.tolerance.unwrap_or(Self::TRUST * Slope::NOISY);
        match slope.remainder {
            Some(Remainder { power, bound }) if power > 1.5 => {
                let enough = bound <= part * analytic.abs().max(slope.around);
                if enough { Verdict::Agrees } else { Verdict::Noisy }
            }
            Some(Remainder { bound, .. }) => {
                let tolerated = self.tolerance.is_some_and(|tolerance| bound <= tolerance * analytic.abs());
                if tolerated { Verdict::Agrees } else { Verdict::Differs }
            }
            None => Verdict::Noisy,
        }
    }

    /// What two measurements with different steps say together: the better one, if they agree as well as they say that they
    /// do; else neither estimate holds, and the derivative may be as far from the better one as twice what they are apart.
    pub(super) fn reconciled(a: Slope, b: Slope) -> Slope {
        if !b.value.is_finite() || !a.value.is_finite() || a.kink.is_some() || b.kink.is_some() {
            return a;
        }
        let better = if b.error < a.error { b } else { a };
        let apart = (a.value - b.value).abs();
        if apart <= Self::TRUST * (a.error + b.error) {
            return better;
        }
        Slope { error: better.error.max(2.0 / Self::TRUST * apart), ..better }
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
    format!("f is {} at {argument} {sign} {:.1e}", hole.value, hole.offset.abs())
}
