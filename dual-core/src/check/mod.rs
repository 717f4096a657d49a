//! Proof of derivatives by measurement: every derivative against differences of the fn's values.
//!
//! [`check_gradient`] and [`check_jacobian`] take any derivative, also one written by hand; [`Check`] is what the assert
//! macros build. A check returns a [`Report`] with a [`Verdict`] for every entry.
//!
//! ```
//! use dual_core::check::check_gradient;
//!
//! let f = |x: &[f64]| x[0] * x[0] + 3.0 * x[0] * x[1];
//! let gradient = |x: &[f64]| vec![2.0 * x[0] + 3.0 * x[1], 3.0 * x[0]];
//! check_gradient(f, gradient, &[2.0, 1.0]).assert();
//! ```

mod by_hand;
pub mod difference;
mod line;
mod method;
mod report;
mod ridders;
mod samples;
mod slope;
mod table;
mod verdict;

use std::cell::Cell;

use line::Line;
use report::Kind;
use samples::{Grid, Samples};
use slope::Slope;
use verdict::Rule;

pub use by_hand::{check_gradient, check_jacobian};
pub use difference::{Estimate, derivative};
pub use method::Method;
pub use report::{CHAPTER_THRESHOLD, Entry, Report};
pub use verdict::Verdict;

type Flat<'a> = Box<dyn Fn(&[f64]) -> Vec<f64> + 'a>;

/// A fn of a flat point, its derivatives, and the names of its arguments.
///
/// ```
/// use dual_core::check::{Check, Method};
///
/// let check = Check::new(
///     "area",
///     vec!["a".into(), "b".into()],
///     vec![2.0, 3.0],
///     f64::EPSILON,
///     |x| vec![x[0] * x[1]],
///     |x| vec![x[1], x[0]],
/// )
/// .with_hessian(|_| vec![0.0, 1.0, 1.0, 0.0]);
/// check.gradient().assert();
/// check.hessian().assert();
/// check.method(Method::CHAPTER).tolerance(1e-7).gradient().assert();
/// ```
pub struct Check<'a> {
    name: String,
    labels: Vec<String>,
    point: Vec<f64>,
    epsilon: f64,
    value: Flat<'a>,
    jacobian: Flat<'a>,
    hessian: Option<Flat<'a>>,
    method: Method,
    tolerance: Option<f64>,
}

impl<'a> Check<'a> {
    /// A check of `jacobian` against differences of `value` at `point`.
    ///
    /// `labels` names the coordinates of `point`; `epsilon` is that of the primitive the fn computes in, `f64` or `f32`
    /// (a point for `f32` must be one that `f32` can hold). `value` gives the results, `jacobian` its derivatives row
    /// by row: results × labels; for a fn with one result, the gradient. Lengths that do not fit make a report that
    /// fails and says so.
    pub fn new(
        name: impl Into<String>,
        labels: Vec<String>,
        point: Vec<f64>,
        epsilon: f64,
        value: impl Fn(&[f64]) -> Vec<f64> + 'a,
        jacobian: impl Fn(&[f64]) -> Vec<f64> + 'a,
    ) -> Self {
        Self {
            name: name.into(),
            labels,
            point,
            epsilon,
            value: Box::new(value),
            jacobian: Box::new(jacobian),
            hessian: None,
            method: Method::default(),
            tolerance: None,
        }
    }

    /// Adds second derivatives, row by row: labels × labels.
    pub fn with_hessian(mut self, hessian: impl Fn(&[f64]) -> Vec<f64> + 'a) -> Self {
        self.hessian = Some(Box::new(hessian));
        self
    }

    /// Measures by this method; [`Method::Ridders`] if not called.
    pub fn method(mut self, method: Method) -> Self {
        self.method = method;
        self
    }

    /// Accepts a relative error `|a - n| / (|a| + |n|)` up to this one, instead of what the error estimates tell.
    pub fn tolerance(mut self, tolerance: f64) -> Self {
        self.tolerance = Some(tolerance);
        self
    }

    /// Checks the gradient of a fn with one result; a fn with another number of results makes a report that fails.
    pub fn gradient(&self) -> Report {
        let mut report = self.compare(Kind::Gradient, &self.value, &self.jacobian);
        let results = (self.value)(&self.point).len();
        if results != 1 {
            report.faults.push(format!("a gradient is of a fn with 1 result, this one has {results}"));
        }
        report
    }

    /// Checks the derivatives of all results.
    pub fn jacobian(&self) -> Report {
        self.compare(Kind::Jacobian, &self.value, &self.jacobian)
    }

    /// Checks second derivatives against differences of the gradient, and that they are symmetric.
    ///
    /// Without [`with_hessian`](Self::with_hessian) the report fails and says so.
    pub fn hessian(&self) -> Report {
        let Some(hessian) = &self.hessian else {
            return self.fails(Kind::Hessian, "no second derivatives were given".into());
        };
        let mut report = self.compare(Kind::Hessian, &self.jacobian, hessian);
        symmetry(&mut report.entries, self.labels.len(), self.epsilon);
        report
    }

    pub(crate) fn fails(&self, kind: Kind, fault: String) -> Report {
        Report {
            kind,
            name: self.name.clone(),
            place: self.place(),
            entries: Vec::new(),
            faults: vec![fault],
            evaluations: 0,
        }
    }

    /// `(x = 2, w[0] = 1, …)`
    fn place(&self) -> String {
        const SHOWN: usize = 8;
        let name =
            |(label, x): (&String, &f64)| format!("{label} = {x:?}").trim_end_matches(".0").to_string();
        let mut parts: Vec<String> = self.labels.iter().zip(&self.point).take(SHOWN).map(name).collect();
        if self.labels.len() > SHOWN {
            parts.push("…".into());
        }
        format!("({})", parts.join(", "))
    }

    /// Compares `derivative(point)`, results of `f` × labels, with differences of `f`.
    fn compare(&self, kind: Kind, f: &Flat<'a>, derivative: &Flat<'a>) -> Report {
        let (points, labels) = (self.point.len(), self.labels.len());
        if points != labels {
            return self.fails(kind, format!("{labels} labels for a point of length {points}"));
        }
        let center = f(&self.point);
        let analytic = derivative(&self.point);
        let (expected, found) = (center.len() * labels, analytic.len());
        if kind == Kind::Hessian && center.len() != labels {
            let gradient = center.len();
            return self
                .fails(kind, format!("the gradient has length {gradient}, the point has length {labels}"));
        }
        if found != expected {
            let fault = format!("the {} has length {found}, it should have length {expected}", kind.noun());
            return self.fails(kind, fault);
        }

        let calls = Cell::new(1);
        let column = |argument| {
            let analytic: Vec<f64> = analytic.iter().skip(argument).step_by(labels).copied().collect();
            self.column(f, argument, &center, &analytic, &calls)
        };
        let columns: Vec<Vec<Slope>> = (0..labels).map(column).collect();
        let entries = (0..center.len()).flat_map(|output| {
            let columns = &columns;
            let analytic = &analytic[output * labels..];
            (0..labels)
                .map(move |argument| (output, argument, analytic[argument], &columns[argument][output]))
        });
        let judge = |(output, argument, analytic, slope)| {
            let value: f64 = center[output];
            self.entry(kind, (output, argument), value, analytic, slope)
        };
        let mut entries: Vec<Entry> = entries.map(judge).collect();
        if kind == Kind::Hessian {
            negligible(&mut entries, largest(&center) / largest(&self.point).max(1.0), self.epsilon);
        }
        Report {
            entries,
            faults: self.lost(kind, &center),
            evaluations: calls.get(),
            ..self.fails(kind, String::new())
        }
    }

    fn rule(&self) -> Rule {
        Rule { epsilon: self.epsilon, tolerance: self.tolerance }
    }

    /// The slopes of all results along one argument.
    fn column(
        &self,
        f: &Flat<'a>,
        argument: usize,
        center: &[f64],
        analytic: &[f64],
        calls: &Cell<usize>,
    ) -> Vec<Slope> {
        let line = Line::Axis(&self.point, argument);
        let mut along = |place: f64| f(&line.at(place));
        let grid = Grid::of_epsilon(self.epsilon);
        let mut samples = Samples::new(&mut along, line, center, grid);
        self.method.run(&mut samples);
        let mut slopes = samples.slopes();
        // A table has many entries and takes the best, which errors inside the fn (of the argument of a sine, say)
        // can make too good. Before a derivative is said to differ, that noise is measured and allowed for.
        let differs =
            |output: usize| self.rule().verdict(analytic[output], &slopes[output]) == Verdict::Differs;
        let doubtful: Vec<usize> = (0..analytic.len()).filter(|&output| differs(output)).collect();
        if !doubtful.is_empty() {
            for &output in &doubtful {
                samples.measure_noise(output, slopes[output].step);
            }
            samples.forget();
            self.method.run(&mut samples);
            let again = samples.slopes();
            for output in doubtful {
                slopes[output] = again[output];
            }
        }
        calls.set(calls.get() + samples.evaluations());
        slopes
    }

    fn entry(
        &self,
        kind: Kind,
        (output, argument): (usize, usize),
        value: f64,
        analytic: f64,
        slope: &Slope,
    ) -> Entry {
        let label = &self.labels[argument];
        let (verdict, detail, excess) = if value.is_finite() {
            self.rule().judge(analytic, slope, label)
        } else {
            (Verdict::OutOfDomain, None, f64::INFINITY)
        };
        let (output, argument_name) = match kind {
            Kind::Hessian => (0, format!("{}, {label}", self.labels[output])),
            Kind::Gradient | Kind::Jacobian => (output, label.clone()),
        };
        Entry {
            output,
            argument: argument_name,
            point: self.point[argument],
            analytic,
            numeric: slope.value,
            error: slope.error,
            verdict,
            detail,
            excess,
            epsilon: self.epsilon,
        }
    }

    /// The results that are not finite at the point itself.
    fn lost(&self, kind: Kind, center: &[f64]) -> Vec<String> {
        let lost = center.iter().enumerate().filter(|(_, value)| !value.is_finite());
        let describe = |(output, value): (usize, &f64)| {
            let result = match kind {
                Kind::Gradient => self.name.clone(),
                Kind::Jacobian => format!("{}[{output}]", self.name),
                Kind::Hessian => format!("the slope of {} by {}", self.name, self.labels[output]),
            };
            format!("{result} is {value} at {}", self.place())
        };
        lost.map(describe).collect()
    }
}

fn largest(values: &[f64]) -> f64 {
    values.iter().fold(0.0, |m, v| m.max(v.abs()))
}

/// Second derivatives that vanish by cancellation agree: the entry, its estimate and the error of that are all rounding
/// beside the largest entry or, where all vanish, beside `magnitude`, the gradient over the arguments.
///
/// The gradient's differences are then the rounding of terms that cancelled, so that no step resolves them. A gradient's
/// own entries get no such licence: there a small one may be the one that matters.
fn negligible(entries: &mut [Entry], magnitude: f64, epsilon: f64) {
    const ULPS: f64 = 4096.0;
    let finite = entries.iter().map(|e| e.analytic.abs()).filter(|a| a.is_finite());
    let bound = ULPS * epsilon * finite.fold(magnitude, f64::max);
    for entry in entries.iter_mut().filter(|e| e.verdict == Verdict::Noisy) {
        if entry.analytic.abs().max(entry.numeric.abs()).max(entry.error) <= bound {
            entry.verdict = Verdict::Agrees;
        }
    }
}

/// Entries (i, j) and (j, i) are one number computed in two orders: they may differ by rounding only.
fn symmetry(entries: &mut [Entry], size: usize, epsilon: f64) {
    const ULPS: f64 = 4.0;
    for (i, j) in (0..size).flat_map(|i| (0..i).map(move |j| (i, j))) {
        let (lower, upper) = (entries[i * size + j].analytic, entries[j * size + i].analytic);
        let same = (lower - upper).abs() <= ULPS * epsilon * lower.abs().max(upper.abs());
        // Equal infinities have no difference, and NaN has its verdict already.
        if same || lower == upper || lower.is_nan() || upper.is_nan() {
            continue;
        }
        for (index, other) in [(i * size + j, upper), (j * size + i, lower)] {
            let entry = &mut entries[index];
            entry.verdict = Verdict::Differs;
            entry.detail = Some(format!("not symmetric: {other:e} the other way round"));
            entry.excess = f64::INFINITY;
        }
    }
}
