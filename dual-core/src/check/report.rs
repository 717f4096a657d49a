//! The outcome of a check.

use super::fault::Fault;
use super::verdict::{Verdict, relative};

/// The relative error below which the source chapter calls a gradient right: a rule of thumb beside the verdicts, which
/// follow the error estimate of each entry.
///
/// ```
/// use dual_core::check::{CHAPTER_THRESHOLD, check_gradient};
///
/// let report = check_gradient(|x| x[0].exp(), |x| vec![x[0].exp()], &[1.0]);
/// assert!(report.relative_error() < CHAPTER_THRESHOLD);
/// ```
pub const CHAPTER_THRESHOLD: f64 = 1e-7;

/// One derivative: by the library, and measured.
///
/// ```
/// use dual_core::check::{Verdict, check_gradient};
///
/// let report = check_gradient(|x| x[0].abs(), |x| vec![x[0].signum()], &[0.0]);
/// let entry = &report.entries()[0];
/// assert_eq!((entry.argument.as_str(), entry.point, entry.analytic), ("x[0]", 0.0, 1.0));
/// assert_eq!(entry.verdict, Verdict::Kink);
/// assert!(entry.detail.is_some());
/// ```
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Row of the Jacobian; 0 for a fn with one result, and for Hessians.
    pub output: usize,
    /// The argument's name: `x`, `w[2]`, `w[2, 1]`; for Hessians both: `x, w[2]`; for a jvp `direction`.
    pub argument: String,
    /// The argument's value; 0 for a direction.
    pub point: f64,
    /// The derivative under test.
    pub analytic: f64,
    /// The measured derivative; NaN where there is none.
    pub numeric: f64,
    /// How far off the measured one may be.
    pub error: f64,
    /// What the two say.
    pub verdict: Verdict,
    /// What else is known: the slopes beside a kink, where the domain ends, how the Taylor remainder goes.
    pub detail: Option<String>,
    /// How far from the point, along the argument and with sign, the nearest place was seen where the fn has no finite value:
    /// for [`Verdict::OutOfDomain`] to a part in a million where it is not at the point itself.
    pub edge: Option<f64>,
    /// How far from the point, along the argument and with sign, the branch changes that the fn takes; only where
    /// [`Check::branches`](super::Check::branches) asked for it.
    pub branch: Option<f64>,
    /// How far apart the two are, as a part of what is allowed: puts the worst first.
    pub(crate) excess: f64,
    /// The machine epsilon of the fn.
    pub(crate) epsilon: f64,
}

impl Entry {
    /// `|a - n| / (|a| + |n|)`; 0 where both are 0, NaN where either is.
    ///
    /// ```
    /// # use dual_core::check::check_gradient;
    /// let report = check_gradient(|x| x[0] * x[0], |x| vec![3.0 * x[0]], &[1.0]);
    /// assert!((report.entries()[0].relative_error() - 0.2).abs() < 1e-12); // 3 instead of 2
    /// ```
    pub fn relative_error(&self) -> f64 {
        relative(self.analytic, self.numeric)
    }

    /// The distance in units of the last place of the larger, in the fn's own precision; NaN where either is not finite.
    ///
    /// ```
    /// # use dual_core::check::check_gradient;
    /// let report = check_gradient(|x| x[0] * x[0], |x| vec![3.0 * x[0]], &[1.0]);
    /// assert!(report.entries()[0].ulps() > 1e15);
    /// ```
    pub fn ulps(&self) -> f64 {
        if self.analytic == self.numeric {
            return 0.0;
        }
        let larger = self.analytic.abs().max(self.numeric.abs());
        let last_place = if self.epsilon > f64::EPSILON {
            #[allow(clippy::cast_possible_truncation)] // the fn's values are f32
            let larger = larger as f32;
            f64::from(larger.next_up() - larger)
        } else {
            larger.next_up() - larger
        };
        (self.analytic - self.numeric).abs() / last_place
    }
}

/// What is differentiated: decides the header and the labels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Gradient,
    Jacobian,
    Hessian,
    Jvp,
    Hvp,
}

impl Kind {
    pub(crate) fn noun(self) -> &'static str {
        match self {
            Self::Gradient => "gradient",
            Self::Jacobian => "jacobian",
            Self::Hessian => "hessian",
            Self::Jvp => "jvp",
            Self::Hvp => "hvp",
        }
    }

    /// Whether it is measured by differences of first derivatives.
    pub(crate) fn is_second(self) -> bool {
        matches!(self, Self::Hessian | Self::Hvp)
    }
}

/// The outcome of a check: an entry for every derivative.
///
/// Its `Display` is a header and a table with the worst entry first; [`to_markdown`](Report::to_markdown) and
/// [`to_csv`](Report::to_csv) write it for pages and other tools, and with the feature `serde` it is `Serialize`.
///
/// ```
/// use dual_core::check::check_gradient;
///
/// let report = check_gradient(|x| x[0] * x[0], |x| vec![3.0 * x[0]], &[1.0]);
/// assert!(!report.passed());
/// assert!(report.to_string().starts_with("gradient of f at (x[0] = 1): DIFFERS"));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    pub(crate) kind: Kind,
    pub(crate) name: String,
    /// `(x = 2, w[0] = 1)`.
    pub(crate) place: String,
    pub(crate) entries: Vec<Entry>,
    /// Faults of the whole: lengths that do not fit, values that are not finite.
    pub(crate) faults: Vec<Fault>,
    pub(crate) evaluations: usize,
    /// How many points were looked at; this is the worst of them.
    pub(crate) points: usize,
}

impl Report {
    /// Whether every entry agrees.
    ///
    /// ```
    /// # use dual_core::check::check_gradient;
    /// let report = check_gradient(|x| x[0] * x[0], |x| vec![3.0 * x[0]], &[1.0]);
    /// assert!(!report.passed());
    /// ```
    pub fn passed(&self) -> bool {
        self.faults.is_empty() && self.entries.iter().all(|entry| entry.verdict == Verdict::Agrees)
    }

    /// The entry at the top of the table; `None` if there are no entries.
    ///
    /// ```
    /// # use dual_core::check::check_gradient;
    /// let report = check_gradient(|x| x[0] * x[1], |x| vec![x[1], -x[0]], &[2.0, 3.0]);
    /// assert_eq!(report.worst().map(|entry| entry.argument.as_str()), Some("x[1]"));
    /// ```
    pub fn worst(&self) -> Option<&Entry> {
        self.worst_first().into_iter().next()
    }

    /// All entries: the outputs in order, for each the arguments in order.
    ///
    /// ```
    /// # use dual_core::check::check_gradient;
    /// let report = check_gradient(|x| x[0] * x[1], |x| vec![x[1], x[0]], &[2.0, 3.0]);
    /// let analytic: Vec<f64> = report.entries().iter().map(|entry| entry.analytic).collect();
    /// assert_eq!(analytic, [3.0, 2.0]);
    /// ```
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Why the check fails as a whole, whatever its entries say; nothing where it is about entries alone.
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// The report taken apart by argument: one with the entries of `w[0]`, `w[1]`, … for `w`, under its name.
    ///
    /// ```
    /// use dual_core::check::check_gradient;
    ///
    /// let report = check_gradient(|x| x[0] * x[1], |x| vec![x[1], x[0]], &[2.0, 3.0]);
    /// let parts = report.by_argument();
    /// assert_eq!(parts.len(), 1);
    /// assert_eq!(parts[0].0, "x");
    /// assert_eq!(parts[0].1.entries().len(), 2);
    /// ```
    pub fn by_argument(&self) -> Vec<(&str, Report)> {
        let mut parts: Vec<(&str, Report)> = Vec::new();
        for entry in &self.entries {
            let name = entry.argument.split('[').next().unwrap_or_default();
            if parts.last().is_none_or(|(last, _)| *last != name) {
                parts.push((name, Report { entries: Vec::new(), ..self.clone() }));
            }
            if let Some((_, part)) = parts.last_mut() {
                part.entries.push(entry.clone());
            }
        }
        parts
    }

    /// `‖analytic - numeric‖ / (‖analytic‖ + ‖numeric‖)` over all entries, 0 where both are 0. Compare with
    /// [`CHAPTER_THRESHOLD`].
    ///
    /// ```
    /// # use dual_core::check::check_gradient;
    /// let report = check_gradient(|x| x[0] * x[0], |x| vec![3.0 * x[0]], &[1.0]);
    /// assert!((report.relative_error() - 0.2).abs() < 1e-12);
    /// ```
    pub fn relative_error(&self) -> f64 {
        let parts = |part: fn(&Entry) -> f64| self.entries.iter().map(part).collect::<Vec<_>>();
        let distance = norm(&parts(|entry| entry.analytic - entry.numeric));
        if distance == 0.0 {
            return 0.0;
        }
        distance / (norm(&parts(|entry| entry.analytic)) + norm(&parts(|entry| entry.numeric)))
    }

    /// How many points were looked at. The report is on the worst of them.
    ///
    /// ```
    /// use dual_core::{check_grad, check::Region};
    ///
    /// let report = check_grad!(|x| x.sin(), at = 0.5, points = Region::new([(0.0, 1.0)]).points(10));
    /// assert_eq!(report.points(), 11);
    /// ```
    pub fn points(&self) -> usize {
        self.points
    }

    /// How often the fn was called to measure, at all points.
    ///
    /// ```
    /// # use dual_core::check_grad;
    /// assert!(check_grad!(|x| x.sin(), at = 0.5).evaluations() < 30);
    /// ```
    pub fn evaluations(&self) -> usize {
        self.evaluations
    }

    /// Does nothing if the check passed.
    ///
    /// # Panics
    /// With the table, if it did not pass.
    ///
    /// ```should_panic
    /// # use dual_core::check::check_gradient;
    /// check_gradient(|x| x[0] * x[0], |x| vec![3.0 * x[0]], &[1.0]).assert();
    /// ```
    #[track_caller]
    pub fn assert(&self) {
        assert!(self.passed(), "{self}");
    }

    /// The entries as the table has them.
    pub(crate) fn worst_first(&self) -> Vec<&Entry> {
        let mut entries: Vec<&Entry> = self.entries.iter().collect();
        let key = |entry: &Entry| (entry.verdict.rank(), entry.excess);
        entries.sort_by(|a, b| {
            let ((rank_a, excess_a), (rank_b, excess_b)) = (key(a), key(b));
            rank_b.cmp(&rank_a).then(excess_b.total_cmp(&excess_a))
        });
        entries
    }

    /// The worse of the reports on two sets of points.
    pub(crate) fn worse_of(self, other: Self) -> Self {
        let key = |report: &Self| {
            let worst = report.worst().map_or((0, 0.0), |entry| (entry.verdict.rank(), entry.excess));
            (!report.passed(), worst.0, worst.1)
        };
        let (points, evaluations) = (self.points + other.points, self.evaluations + other.evaluations);
        let ((fails, rank, excess), (other_fails, other_rank, other_excess)) = (key(&self), key(&other));
        let order = fails.cmp(&other_fails).then(rank.cmp(&other_rank)).then(excess.total_cmp(&other_excess));
        let worse = if order.is_lt() { other } else { self };
        Self { evaluations, points, ..worse }
    }

    /// What is said of the whole.
    pub(crate) fn outcome(&self) -> Verdict {
        match self.worst() {
            _ if self.passed() => Verdict::Agrees,
            Some(worst) if worst.verdict != Verdict::Agrees => worst.verdict,
            _ => Verdict::Differs,
        }
    }
}

/// Scaled by the largest part, so that squares neither overflow nor vanish.
fn norm(parts: &[f64]) -> f64 {
    let largest = parts.iter().fold(0.0_f64, |largest, part| largest.max(part.abs()));
    if largest == 0.0 || !largest.is_finite() {
        return largest + parts.iter().sum::<f64>().abs();
    }
    largest * parts.iter().map(|part| (part / largest).powi(2)).sum::<f64>().sqrt()
}
