//! First derivatives against central differences in double-double numbers.

use super::double::DoubleDouble;
use crate::check::compare::At;
use crate::check::fault::Fault;
use crate::check::report::{Entry, Kind, Report};
use crate::check::rule::Rule;
use crate::check::subject::{Asked, Check};
use crate::check::verdict::{Verdict, relative};
use crate::real::Part;

/// The fn in double-double numbers.
pub(in crate::check) type Precise<'a> = Box<dyn Fn(&[DoubleDouble]) -> Option<Vec<DoubleDouble>> + 'a>;
/// Its derivatives by one argument in num-dual's numbers.
pub(in crate::check) type Foreign<'a> = Box<dyn Fn(usize) -> Option<Vec<f64>> + 'a>;

/// Steps as powers of two, of |x| or 1: 1e-10, and smaller ones for fns that change faster than their argument.
const STEPS: [i32; 3] = [-33, -43, -53];
/// What rounding in double-double numbers may do to a value.
const PRECISION: f64 = 1e-30;
/// What a derivative may be off beyond its own rounding, as a part of what the primal is off, over |x|.
const PRIMAL: f64 = 4.0;

impl Check<'_> {
    /// Checks the gradient in double-double numbers: to its last digits, where [`gradient`](Self::gradient) sees some fourteen.
    ///
    /// The numeric column is the central difference of the twin in numbers of 31 digits with steps of 1e-10·|x|, good for some
    /// twenty. A derivative agrees within 32 units of the last place, and four times what the primal itself is off over |x|; or
    /// within the tolerance. Where num-dual's numbers give something else on the same twin, the table says so. Of a fn without a twin
    /// in those numbers the report fails and says so. What goes through a function of which no more than 16 digits are known
    /// (gamma functions, rules by hand) is not checkable. With the feature `exact`.
    ///
    /// ```
    /// use dual_core::{check_grad, differentiable};
    ///
    /// #[differentiable]
    /// fn f(x: f64, y: f64) -> f64 {
    ///     x.sin() * y.ln()
    /// }
    /// let report = check_grad!(f(2.0, 1.5), exact); // calls it
    /// assert!(report.passed() && report.entries().iter().all(|entry| entry.ulps() <= 32.0));
    /// ```
    pub fn exact_gradient(&self) -> Report {
        self.everywhere(|at| at.exact(Kind::Gradient))
    }

    /// As [`exact_gradient`](Self::exact_gradient) for several results.
    ///
    /// ```
    /// use dual_core::{check_jacobian, differentiable};
    ///
    /// #[differentiable]
    /// fn f(x: f64, y: f64) -> [f64; 2] {
    ///     [x.sin() * y, y.ln()]
    /// }
    /// let report = check_jacobian!(f(2.0, 1.5), exact); // calls it
    /// assert!(report.passed() && report.entries().iter().all(|entry| entry.ulps() <= 32.0));
    /// ```
    pub fn exact_jacobian(&self) -> Report {
        self.everywhere(|at| at.exact(Kind::Jacobian))
    }
}

impl At<'_> {
    fn exact(&self, kind: Kind) -> Report {
        if let Some(report) = self.no_answers(kind) {
            return report;
        }
        let Some((precise, foreign)) = &self.check.oracles else {
            return self.fails(kind, Fault::NoTwin);
        };
        let (values, analytic) = (self.ask(Asked::Value, &[]), self.ask(Asked::First, &[]));
        let (Some(values), Some(analytic)) = (values, analytic) else {
            return self.fails(kind, Fault::Missing { what: "first derivatives" });
        };
        let n = self.point.len();
        if values.is_empty() {
            return self.fails(kind, Fault::NoResult);
        }
        let (expected, given) = (n * values.len(), analytic.len());
        if given != expected {
            return self.fails(kind, Fault::Length { what: kind.noun(), expected, given });
        }
        let mut report = self.check.report(kind, self.point);
        if kind == Kind::Gradient {
            report.faults.extend(self.not_scalar());
        }
        let mut slopes = Vec::with_capacity(n);
        for argument in 0..n {
            let (column, calls) = self.column_exactly(precise, argument, values.len());
            // num-dual is asked at the point of the call alone.
            let here = *self.point == *self.check.point;
            slopes.push((column, here.then(|| foreign(argument)).flatten()));
            report.evaluations += calls;
        }
        for (output, &value) in values.iter().enumerate() {
            for (argument, (column, foreign)) in slopes.iter().enumerate() {
                let analytic = analytic[output * n + argument];
                let foreign = foreign.as_ref().and_then(|slopes| slopes.get(output).copied());
                report.entries.push(self.exact_entry(
                    (output, argument),
                    value,
                    analytic,
                    column[output],
                    foreign,
                ));
            }
        }
        report
    }

    /// The slopes of all results along one argument, and how often the fn was called.
    fn column_exactly(&self, f: &Precise<'_>, argument: usize, results: usize) -> (Vec<Slope>, usize) {
        let mut place: Vec<DoubleDouble> = self.point.iter().map(|&x| x.into()).collect();
        let x = place[argument];
        let size = if x.primal() == 0.0 { 1.0 } else { x.primal().abs() };
        let center = f(&place).unwrap_or_default();
        let mut calls = 1;
        let mut rows = Vec::new();
        for step in STEPS {
            let h = DoubleDouble::from(size).scaled(step);
            let mut at = |steps: f64| {
                place[argument] = x + h * steps;
                calls += 1;
                f(&place).unwrap_or_default()
            };
            rows.push((h, [at(-2.0), at(-1.0), at(1.0), at(2.0)]));
        }
        let get = |values: &Vec<DoubleDouble>, output: usize| values.get(output).copied();
        let slope = |output: usize| {
            let Some(center) = get(&center, output) else {
                return Slope::default();
            };
            let mut best = Slope { value: center, ..Slope::default() };
            for (h, values) in &rows {
                let found: Option<Vec<DoubleDouble>> =
                    values.iter().map(|values| get(values, output)).collect();
                if let Some([lower, low, high, upper]) = found.as_deref() {
                    best.offer(*h, [*lower, *low, *high, *upper]);
                }
            }
            best
        };
        ((0..results).map(slope).collect(), calls)
    }

    fn exact_entry(
        &self,
        (output, argument): (usize, usize),
        value: f64,
        analytic: f64,
        slope: Slope,
        foreign: Option<f64>,
    ) -> Entry {
        let x = self.point[argument];
        let size = if x == 0.0 { 1.0 } else { x.abs() };
        let numeric = slope.found.primal();
        let off = (slope.found - analytic).primal().abs();
        let own = (slope.value - value).primal().abs();
        let larger = analytic.abs().max(numeric.abs());
        let allowed = match self.check.tolerance {
            Some(tolerance) => tolerance * (analytic.abs() + numeric.abs()),
            None => Rule::ULPS * self.check.epsilon * larger + PRIMAL * own / size + slope.error,
        };
        let (verdict, mut detail) = if !x.is_finite() {
            (Verdict::NotCheckable, Some("the argument is not finite".into()))
        } else if !value.is_finite() || !analytic.is_finite() && !slope.error.is_finite() {
            (Verdict::OutOfDomain, None)
        } else if !slope.value.is_exact() || (slope.vague && !slope.error.is_finite()) {
            (Verdict::NotCheckable, Some("no more digits are known than those of f64".into()))
        } else if !slope.error.is_finite() {
            (Verdict::OutOfDomain, None)
        } else if let Some((left, right)) = slope.kink {
            (Verdict::Kink, Some(format!("slope {left:.6e} on the left, {right:.6e} on the right")))
        } else if off <= allowed {
            (Verdict::Agrees, None)
        } else if slope.error > self.check.epsilon * larger {
            (Verdict::Noisy, None)
        } else {
            (Verdict::Differs, None)
        };
        // num-dual's edges are its own: what it says is told, and decides nothing.
        if let Some(foreign) = foreign.filter(|&foreign| relative(analytic, foreign) > 1e-9) {
            detail = Some(detail.unwrap_or_default() + &format!("num-dual gives {foreign:e}"));
        }
        Entry {
            output,
            argument: self.check.labels.get(argument).cloned().unwrap_or_default(),
            point: x,
            analytic,
            numeric,
            error: slope.error,
            verdict,
            detail,
            edge: None,
            branch: None,
            excess: if (off / allowed).is_nan() { f64::INFINITY } else { off / allowed },
            epsilon: self.check.epsilon,
        }
    }
}

/// A slope in double-double numbers.
#[derive(Clone, Copy)]
struct Slope {
    /// The value of the fn itself.
    value: DoubleDouble,
    found: DoubleDouble,
    error: f64,
    /// Whether digits of a value beside the point are not known.
    vague: bool,
    /// The slopes beside a kink, at the smallest step.
    kink: Option<(f64, f64)>,
    /// The jump at the step before.
    jump: Option<f64>,
}

impl Default for Slope {
    fn default() -> Self {
        let nan = DoubleDouble::from(f64::NAN);
        Self { value: nan, found: nan, error: f64::INFINITY, vague: false, kink: None, jump: None }
    }
}

impl Slope {
    /// The better of what is known and the differences at this step: `(4·D(h) - D(2h))/3`, of which the error is no more than
    /// its distance from D(h), and rounding.
    fn offer(&mut self, h: DoubleDouble, [lower, low, high, upper]: [DoubleDouble; 4]) {
        let values = [lower, low, high, upper];
        self.vague |= values.iter().any(|value| !value.is_exact());
        if self.vague || !values.iter().all(Part::all_finite) {
            return;
        }
        let (coarse, fine) = ((upper - lower) / (h * 4.0), (high - low) / (h * 2.0));
        let slope = (fine * 4.0 - coarse) / 3.0;
        let largest = values.iter().fold(0.0_f64, |largest, value| largest.max(value.primal().abs()));
        let error = (slope - fine).primal().abs() + PRECISION * largest / h.primal();
        let (left, right) = ((self.value - low) / h, (high - self.value) / h);
        let (left, right) = (left.primal(), right.primal());
        let jump = (right - left).abs();
        // Of a smooth fn the jump shrinks with the step, a thousandfold.
        let clear = jump > 1e-6 * left.abs().max(right.abs());
        self.kink = self.jump.filter(|&before| clear && jump > 0.1 * before).map(|_| (left, right));
        self.jump = Some(jump);
        if error < self.error {
            (self.found, self.error) = (slope, error);
        }
    }
}
