//! One point: the derivatives there against what is measured, entry by entry.

use std::cell::Cell;

use super::Flat;
use super::branch;
use super::fault::Fault;
use super::line::Line;
use super::report::{Entry, Kind, Report};
use super::rule::Rule;
use super::samples::{Grid, Samples};
use super::slope::Slope;
use super::subject::{Asked, Check};
use super::verdict::Verdict;

/// The first step of a second look, as a part of that of the first: none of its steps is one of those.
const OTHER: f64 = 0.3;

/// A check at one of its points.
pub(super) struct At<'c> {
    pub(super) check: &'c Check<'c>,
    pub(super) point: &'c [f64],
}

impl At<'_> {
    /// The report on this kind of derivative; the direction is for products.
    pub(super) fn of(&self, kind: Kind, direction: &[f64]) -> Report {
        if let Some(report) = self.no_answers(kind) {
            return report;
        }
        match kind {
            Kind::Gradient | Kind::Jacobian => self.first(kind),
            Kind::Hessian => self.hessian(),
            Kind::Jvp => self.jvp(direction),
            Kind::Hvp => self.hvp(direction),
        }
    }

    /// The report where there are no answers.
    pub(super) fn no_answers(&self, kind: Kind) -> Option<Report> {
        self.check.fault.as_ref().map(|fault| self.fails(kind, fault.clone()))
    }

    /// What is wrong with a fn that has a gradient to check.
    pub(super) fn not_scalar(&self) -> Option<Fault> {
        let results = self.ask(Asked::Value, &[]).map_or(0, |value| value.len());
        (results > 1).then_some(Fault::NotScalar { results })
    }

    fn first(&self, kind: Kind) -> Report {
        let Some(analytic) = self.ask(Asked::First, &[]) else {
            return self.fails(kind, Fault::Missing { what: "first derivatives" });
        };
        let mut report = self.compare(kind, &self.asking(Asked::Value), &analytic, &self.axes());
        if kind == Kind::Gradient {
            report.faults.extend(self.not_scalar());
        }
        if self.check.looks_for_branches {
            self.look_for_branches(&mut report);
        }
        report
    }

    fn look_for_branches(&self, report: &mut Report) {
        let n = self.check.labels.len();
        for argument in 0..n {
            let line = Line::Axis(self.point, argument);
            let sampled = |place: f64| {
                let x = line.at(place);
                let ask = |asked| self.check.ask(asked, &x, &[]).unwrap_or_default();
                (ask(Asked::Value), ask(Asked::First).into_iter().skip(argument).step_by(n).collect())
            };
            let results = report.entries.len() / n;
            let branches = branch::nearest(&sampled, line, results, &mut report.evaluations);
            let entries = report.entries.iter_mut().skip(argument).step_by(n);
            for (entry, branch) in entries.zip(branches) {
                entry.branch = branch;
            }
        }
    }

    fn hessian(&self) -> Report {
        let Some(analytic) = self.ask(Asked::Second, &[]) else {
            return self.fails(Kind::Hessian, Fault::Missing { what: "second derivatives" });
        };
        let mut report = self.compare(Kind::Hessian, &self.asking(Asked::First), &analytic, &self.axes());
        symmetry(&mut report.entries, self.check.labels.len(), self.check.epsilon);
        report
    }

    fn jvp(&self, direction: &[f64]) -> Report {
        let Some(mut values) = self.ask(Asked::Jvp, direction) else {
            return self.fails(Kind::Jvp, Fault::Missing { what: "derivatives along a direction" });
        };
        if direction.len() != self.point.len() {
            return self.misfits(Kind::Jvp, direction);
        }
        let slopes = values.split_off(values.len() / 2);
        let lines = [Line::Along(self.point, direction)];
        let mut report = self.compare(Kind::Jvp, &self.asking(Asked::Value), &slopes, &lines);
        report.faults.extend(self.other_bits(&values));
        report
    }

    fn hvp(&self, direction: &[f64]) -> Report {
        let Some(analytic) = self.ask(Asked::Hvp, direction) else {
            return self.fails(Kind::Hvp, Fault::Missing { what: "second derivatives along a direction" });
        };
        if direction.len() != self.point.len() {
            return self.misfits(Kind::Hvp, direction);
        }
        let lines = [Line::Along(self.point, direction)];
        self.compare(Kind::Hvp, &self.asking(Asked::First), &analytic, &lines)
    }

    /// What is wrong with values that should be the fn's own, bit for bit; NaN is as good as any other NaN.
    pub(super) fn other_bits(&self, values: &[f64]) -> Option<Fault> {
        let own = self.ask(Asked::Value, &[])?;
        let same = |(a, b): (&f64, &f64)| a.to_bits() == b.to_bits() || (a.is_nan() && b.is_nan());
        if own.len() == values.len() && own.iter().zip(values).all(same) {
            return None;
        }
        Some(Fault::Values { expected: own, given: values.to_vec() })
    }

    pub(super) fn ask(&self, asked: Asked, direction: &[f64]) -> Option<Vec<f64>> {
        self.check.ask(asked, self.point, direction)
    }

    fn asking(&self, asked: Asked) -> impl Fn(&[f64]) -> Vec<f64> {
        move |x| self.check.ask(asked, x, &[]).unwrap_or_default()
    }

    fn axes(&self) -> Vec<Line<'_>> {
        (0..self.check.labels.len()).map(|argument| Line::Axis(self.point, argument)).collect()
    }

    pub(super) fn fails(&self, kind: Kind, fault: Fault) -> Report {
        let mut report = self.check.report(kind, self.point);
        report.faults.push(fault);
        report
    }

    fn misfits(&self, kind: Kind, direction: &[f64]) -> Report {
        let (expected, given) = (self.point.len(), direction.len());
        self.fails(kind, Fault::Point { what: "the direction".into(), expected, given })
    }

    /// Compares `analytic`, results of `f` × lines, with differences of `f` along the lines.
    fn compare(&self, kind: Kind, f: &Flat<'_>, analytic: &[f64], lines: &[Line<'_>]) -> Report {
        let (length, labels) = (self.point.len(), self.check.labels.len());
        if length != labels {
            return self.fails(kind, Fault::Labels { labels, point: length });
        }
        let center = f(self.point);
        if kind.is_second() && center.len() != labels {
            let (what, given) = ("the gradient".into(), center.len());
            return self.fails(kind, Fault::Point { what, expected: labels, given });
        }
        if center.is_empty() && !kind.is_second() {
            return self.fails(kind, Fault::NoResult);
        }
        let (expected, given) = (center.len() * lines.len(), analytic.len());
        if given != expected {
            return self.fails(kind, Fault::Length { what: kind.noun(), expected, given });
        }

        let calls = Cell::new(1);
        let column = |(k, &line): (usize, &Line<'_>)| {
            let analytic: Vec<f64> = analytic.iter().skip(k).step_by(lines.len()).copied().collect();
            self.column(f, line, &center, &analytic, &calls)
        };
        let columns: Vec<Vec<Slope>> = lines.iter().enumerate().map(column).collect();
        let mut entries = Vec::with_capacity(expected);
        for (output, &value) in center.iter().enumerate() {
            for (k, line) in lines.iter().enumerate() {
                let analytic = analytic[output * lines.len() + k];
                entries.push(self.entry(
                    kind,
                    (output, k),
                    line.origin(),
                    value,
                    analytic,
                    &columns[k][output],
                ));
            }
        }
        if kind.is_second() {
            let magnitude = largest(&center) / largest(self.point).max(1.0);
            negligible(&mut entries, magnitude, self.check.epsilon);
        }
        Report {
            entries,
            faults: self.lost(kind, &center),
            evaluations: calls.get(),
            ..self.check.report(kind, self.point)
        }
    }

    fn rule(&self) -> Rule {
        Rule { epsilon: self.check.epsilon, tolerance: self.check.tolerance }
    }

    /// The slopes of all results along one line.
    fn column(
        &self,
        f: &Flat<'_>,
        line: Line<'_>,
        center: &[f64],
        analytic: &[f64],
        calls: &Cell<usize>,
    ) -> Vec<Slope> {
        let (rule, method) = (self.rule(), self.check.method);
        let mut along = |place: f64| f(&line.at(place));
        let grid = Grid::of_epsilon(self.check.epsilon);
        let mut samples = Samples::new(&mut along, line, center, grid);
        method.run(&mut samples);
        let mut slopes = samples.slopes();
        let with = |slopes: &[Slope], verdict: Verdict| -> Vec<usize> {
            let has = |&output: &usize| {
                center[output].is_finite() && rule.verdict(analytic[output], &slopes[output]) == verdict
            };
            (0..analytic.len()).filter(has).collect()
        };
        // A table has many entries and takes the best, which errors inside the fn (of the argument of a sine, say)
        // can make too good. Before a derivative is said to differ, that noise is measured and allowed for.
        let doubtful = with(&slopes, Verdict::Differs);
        if !doubtful.is_empty() {
            for &output in &doubtful {
                samples.measure_noise(output, slopes[output].step);
            }
            samples.forget();
            method.run(&mut samples);
            let again = samples.slopes();
            for output in doubtful {
                slopes[output] = again[output];
            }
        }
        // The best of many entries can be good by chance. With other steps it is not so once more.
        let doubtful = with(&slopes, Verdict::Differs);
        if !doubtful.is_empty() {
            samples.forget();
            samples.first *= OTHER;
            method.run(&mut samples);
            let other = samples.slopes();
            for output in doubtful {
                slopes[output] = Rule::reconciled(slopes[output], other[output]);
            }
        }
        // Where no table converges, the remainder of the Taylor series decides.
        let noisy = with(&slopes, Verdict::Noisy);
        if !noisy.is_empty() {
            let rows = samples.remainder_rows();
            for output in noisy {
                slopes[output].remainder = rows.remainder(output, center[output], analytic[output]);
            }
        }
        for output in with(&slopes, Verdict::OutOfDomain) {
            slopes[output].hole = samples.edge(output);
        }
        calls.set(calls.get() + samples.evaluations());
        slopes
    }

    fn entry(
        &self,
        kind: Kind,
        (output, line): (usize, usize),
        point: f64,
        value: f64,
        analytic: f64,
        slope: &Slope,
    ) -> Entry {
        let label = |k: usize| self.check.labels.get(k).cloned().unwrap_or_default();
        let (output, argument, moved) = match kind {
            Kind::Gradient | Kind::Jacobian => (output, label(line), label(line)),
            Kind::Hessian => (0, format!("{}, {}", label(output), label(line)), label(line)),
            Kind::Jvp => (output, "direction".into(), "direction".into()),
            Kind::Hvp => (0, label(output), "direction".into()),
        };
        let (verdict, detail, excess) = if !point.is_finite() {
            (Verdict::NotCheckable, Some(format!("{moved} is not finite")), f64::INFINITY)
        } else if value.is_finite() {
            self.rule().judge(analytic, slope, &moved)
        } else {
            (Verdict::OutOfDomain, None, f64::INFINITY)
        };
        let edge = if value.is_finite() { slope.hole.map(|hole| hole.offset) } else { Some(0.0) };
        Entry {
            output,
            argument,
            point,
            analytic,
            numeric: slope.value,
            error: slope.error,
            verdict,
            detail,
            edge,
            branch: None,
            excess,
            epsilon: self.check.epsilon,
        }
    }

    /// The results that are not finite at the point itself.
    fn lost(&self, kind: Kind, center: &[f64]) -> Vec<Fault> {
        let lost = center.iter().enumerate().filter(|(_, value)| !value.is_finite());
        let describe = |(output, &value): (usize, &f64)| {
            let name = &self.check.name;
            let what = match kind {
                Kind::Hessian | Kind::Hvp => {
                    format!("the slope of {name} by {}", self.check.labels[output])
                }
                _ if center.len() == 1 => name.clone(),
                _ => format!("{name}[{output}]"),
            };
            Fault::NotFinite { what, value, place: self.check.place(self.point) }
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
    for (i, j) in (0..size).flat_map(|i| (0..i).map(move |j| (i, j))) {
        let pair = (entries.get(i * size + j), entries.get(j * size + i));
        let (Some(lower), Some(upper)) = pair else {
            continue;
        };
        let (lower, upper) = (lower.analytic, upper.analytic);
        if is_symmetric(lower, upper, epsilon) {
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

/// Equal infinities have no difference, and NaN has its verdict already.
pub(super) fn is_symmetric(lower: f64, upper: f64, epsilon: f64) -> bool {
    const ULPS: f64 = 4.0;
    let same = (lower - upper).abs() <= ULPS * epsilon * lower.abs().max(upper.abs());
    same || lower == upper || lower.is_nan() || upper.is_nan()
}
