//! What is checked: a fn of a flat point with its derivatives, and how.

use super::compare::At;
use super::fault::Fault;
use super::method::Method;
use super::report::{Kind, Report};

/// What a check asks of the fn under test: the last argument is a direction for the products, and nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// The results.
    Value,
    /// First derivatives, row by row: results × arguments.
    First,
    /// Second derivatives of a fn with one result, row by row: arguments × arguments.
    Second,
    /// The results, then their derivatives along the direction.
    Jvp,
    /// Second derivatives times the direction.
    Hvp,
}

type Answers<'a> = Box<dyn Fn(Asked, &[f64], &[f64]) -> Option<Vec<f64>> + 'a>;

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
/// check.method(Method::CHAPTER).tolerance(1e-7).points([[1.0, -1.0], [0.0, 5.0]]).gradient().assert();
/// ```
pub struct Check<'a> {
    pub(super) name: String,
    pub(super) labels: Vec<String>,
    pub(super) point: Vec<f64>,
    pub(super) epsilon: f64,
    pub(super) method: Method,
    pub(super) tolerance: Option<f64>,
    pub(super) looks_for_branches: bool,
    #[cfg(feature = "exact")]
    pub(super) oracles: Option<(super::exact::Precise<'a>, super::exact::ForeignSlopes<'a>)>,
    /// Why there are no answers.
    pub(super) fault: Option<Fault>,
    answers: Answers<'a>,
    further: Vec<Vec<f64>>,
}

impl<'a> Check<'a> {
    /// A check of `jacobian` against differences of `value` at `point`.
    ///
    /// `labels` names the coordinates of `point`; `epsilon` is that of the primitive the fn computes in, `f64` or `f32`
    /// (a point for `f32` must be one that `f32` can hold). `value` gives the results, `jacobian` its derivatives row
    /// by row: results × labels; for a fn with one result, the gradient. Lengths that do not fit make a report that
    /// fails and says so.
    ///
    /// ```
    /// # use dual_core::check::{Check, Method};
    /// let area = |x: &[f64]| vec![x[0] * x[1]];
    /// let gradient = |x: &[f64]| vec![x[1], x[0]];
    /// let check = Check::new("area", vec!["a".into(), "b".into()], vec![2.0, 3.0], f64::EPSILON, area, gradient);
    /// check.gradient().assert();
    /// ```
    pub fn new(
        name: impl Into<String>,
        labels: Vec<String>,
        point: Vec<f64>,
        epsilon: f64,
        value: impl Fn(&[f64]) -> Vec<f64> + 'a,
        jacobian: impl Fn(&[f64]) -> Vec<f64> + 'a,
    ) -> Self {
        Self::answering(name, labels, point, epsilon, move |asked, x, _| match asked {
            Asked::Value => Some(value(x)),
            Asked::First => Some(jacobian(x)),
            Asked::Second | Asked::Jvp | Asked::Hvp => None,
        })
    }

    /// A check of a fn that answers what is asked; nothing where it has no such derivatives.
    #[doc(hidden)]
    pub fn answering(
        name: impl Into<String>,
        labels: Vec<String>,
        point: Vec<f64>,
        epsilon: f64,
        answers: impl Fn(Asked, &[f64], &[f64]) -> Option<Vec<f64>> + 'a,
    ) -> Self {
        Self {
            name: name.into(),
            labels,
            point,
            epsilon,
            method: Method::default(),
            tolerance: None,
            looks_for_branches: false,
            #[cfg(feature = "exact")]
            oracles: None,
            fault: None,
            answers: Box::new(answers),
            further: Vec::new(),
        }
    }

    /// The same check, if this type has no `Clone`.
    #[doc(hidden)]
    pub fn uncloned(self, ty: Option<&'static str>) -> Self {
        Self { fault: ty.map(|ty| Fault::NotCloned { ty }).or(self.fault), ..self }
    }

    fn with(mut self, what: Asked, f: impl Fn(&[f64], &[f64]) -> Vec<f64> + 'a) -> Self {
        let others = self.answers;
        self.answers =
            Box::new(
                move |asked, x, direction| {
                    if asked == what { Some(f(x, direction)) } else { others(asked, x, direction) }
                },
            );
        self
    }

    /// Adds second derivatives, row by row: labels × labels.
    ///
    /// ```
    /// # use dual_core::check::{Check, Method};
    /// let area = |x: &[f64]| vec![x[0] * x[1]];
    /// let gradient = |x: &[f64]| vec![x[1], x[0]];
    /// let check = Check::new("area", vec!["a".into(), "b".into()], vec![2.0, 3.0], f64::EPSILON, area, gradient);
    /// check.with_hessian(|_| vec![0.0, 1.0, 1.0, 0.0]).hessian().assert();
    /// ```
    pub fn with_hessian(self, hessian: impl Fn(&[f64]) -> Vec<f64> + 'a) -> Self {
        self.with(Asked::Second, move |x, _| hessian(x))
    }

    /// Adds the derivative along a direction: `jvp(x, direction)` gives the results, and behind them the derivative of each.
    ///
    /// ```
    /// # use dual_core::check::{Check, Method};
    /// let area = |x: &[f64]| vec![x[0] * x[1]];
    /// let gradient = |x: &[f64]| vec![x[1], x[0]];
    /// let check = Check::new("area", vec!["a".into(), "b".into()], vec![2.0, 3.0], f64::EPSILON, area, gradient);
    /// let jvp = |x: &[f64], d: &[f64]| vec![x[0] * x[1], x[1] * d[0] + x[0] * d[1]];
    /// check.with_jvp(jvp).jvp(&[1.0, -1.0]).assert();
    /// ```
    pub fn with_jvp(self, jvp: impl Fn(&[f64], &[f64]) -> Vec<f64> + 'a) -> Self {
        self.with(Asked::Jvp, jvp)
    }

    /// Adds second derivatives times a direction: `hvp(x, direction)`, of the length of both.
    ///
    /// ```
    /// # use dual_core::check::{Check, Method};
    /// let area = |x: &[f64]| vec![x[0] * x[1]];
    /// let gradient = |x: &[f64]| vec![x[1], x[0]];
    /// let check = Check::new("area", vec!["a".into(), "b".into()], vec![2.0, 3.0], f64::EPSILON, area, gradient);
    /// check.with_hvp(|_, d| vec![d[1], d[0]]).hvp(&[1.0, -1.0]).assert();
    /// ```
    pub fn with_hvp(self, hvp: impl Fn(&[f64], &[f64]) -> Vec<f64> + 'a) -> Self {
        self.with(Asked::Hvp, hvp)
    }

    /// Measures by this method; [`Method::Ridders`] if not called.
    ///
    /// ```
    /// # use dual_core::check::{Check, Method};
    /// let area = |x: &[f64]| vec![x[0] * x[1]];
    /// let gradient = |x: &[f64]| vec![x[1], x[0]];
    /// let check = Check::new("area", vec!["a".into(), "b".into()], vec![2.0, 3.0], f64::EPSILON, area, gradient);
    /// assert_eq!(check.method(Method::CHAPTER).gradient().evaluations(), 9);
    /// ```
    pub fn method(mut self, method: Method) -> Self {
        self.method = method;
        self
    }

    /// Accepts a relative error `|a - n| / (|a| + |n|)` up to this one, instead of what the error estimates tell.
    ///
    /// ```
    /// # use dual_core::check::{Check, Method};
    /// let area = |x: &[f64]| vec![x[0] * x[1]];
    /// let gradient = |x: &[f64]| vec![x[1], x[0]];
    /// let check = Check::new("area", vec!["a".into(), "b".into()], vec![2.0, 3.0], f64::EPSILON, area, gradient);
    /// check.method(Method::CHAPTER).tolerance(1e-7).gradient().assert();
    /// ```
    pub fn tolerance(mut self, tolerance: f64) -> Self {
        self.tolerance = Some(tolerance);
        self
    }

    /// Tells of each first derivative at which distance along its argument the branch changes that the fn takes: where its slope
    /// or its value jumps, [`Entry::branch`](super::Entry::branch).
    ///
    /// The slopes are those of the derivative under test, some hundred evaluations an argument. Branches that meet smoothly do
    /// not show, and those farther away than the argument is large are not looked for.
    ///
    /// ```
    /// use dual_core::check::Check;
    ///
    /// let f = |x: &[f64]| vec![(x[0] - 3.0).abs()];
    /// let slope = |x: &[f64]| vec![(x[0] - 3.0).signum()];
    /// let check = Check::new("f", vec!["x".into()], vec![2.75], f64::EPSILON, f, slope).branches();
    /// assert_eq!(check.gradient().entries()[0].branch, Some(0.25));
    /// ```
    pub fn branches(mut self) -> Self {
        self.looks_for_branches = true;
        self
    }

    /// Checks at these points as well, and reports on the worst of all.
    ///
    /// A [`Region`](super::Region) makes points that fill a box. A point whose length does not fit makes a report that fails.
    ///
    /// ```
    /// # use dual_core::check::{Check, Method};
    /// let area = |x: &[f64]| vec![x[0] * x[1]];
    /// let gradient = |x: &[f64]| vec![x[1], x[0]];
    /// let check = Check::new("area", vec!["a".into(), "b".into()], vec![2.0, 3.0], f64::EPSILON, area, gradient);
    /// assert_eq!(check.points([[1.0, -1.0], [0.0, 5.0]]).gradient().points(), 3);
    /// ```
    pub fn points(mut self, points: impl IntoIterator<Item: AsRef<[f64]>>) -> Self {
        self.further.extend(points.into_iter().map(|point| point.as_ref().to_vec()));
        self
    }

    /// Checks the gradient of a fn with one result; a fn with another number of results makes a report that fails.
    ///
    /// ```
    /// # use dual_core::check::{Check, Method};
    /// let area = |x: &[f64]| vec![x[0] * x[1]];
    /// let gradient = |x: &[f64]| vec![x[1], x[0]];
    /// let check = Check::new("area", vec!["a".into(), "b".into()], vec![2.0, 3.0], f64::EPSILON, area, gradient);
    /// assert_eq!(check.gradient().entries().len(), 2);
    /// ```
    pub fn gradient(&self) -> Report {
        self.everywhere(|at| at.of(Kind::Gradient, &[]))
    }

    /// Checks the derivatives of all results.
    ///
    /// ```
    /// # use dual_core::check::Check;
    /// let f = |x: &[f64]| vec![x[0].sin(), x[0].cos()];
    /// let slopes = |x: &[f64]| vec![x[0].cos(), -x[0].sin()];
    /// Check::new("f", vec!["x".into()], vec![0.5], f64::EPSILON, f, slopes).jacobian().assert();
    /// ```
    pub fn jacobian(&self) -> Report {
        self.everywhere(|at| at.of(Kind::Jacobian, &[]))
    }

    /// Checks second derivatives against differences of the gradient, and that they are symmetric.
    ///
    /// Without [`with_hessian`](Self::with_hessian) the report fails and says so.
    ///
    /// ```
    /// # use dual_core::check::{Check, Method};
    /// let area = |x: &[f64]| vec![x[0] * x[1]];
    /// let gradient = |x: &[f64]| vec![x[1], x[0]];
    /// let check = Check::new("area", vec!["a".into(), "b".into()], vec![2.0, 3.0], f64::EPSILON, area, gradient);
    /// check.with_hessian(|_| vec![0.0, 1.0, 1.0, 0.0]).hessian().assert();
    /// ```
    pub fn hessian(&self) -> Report {
        self.everywhere(|at| at.of(Kind::Hessian, &[]))
    }

    /// Checks derivatives along a direction, and that the values beside them are those of the fn, bit for bit.
    ///
    /// Without [`with_jvp`](Self::with_jvp) the report fails and says so.
    ///
    /// ```
    /// use dual_core::check::Check;
    ///
    /// let labels = vec!["x".into(), "y".into()];
    /// Check::new("f", labels, vec![2.0, 3.0], f64::EPSILON, |x| vec![x[0] * x[1]], |x| vec![x[1], x[0]])
    ///     .with_jvp(|x, v| vec![x[0] * x[1], x[1] * v[0] + x[0] * v[1]])
    ///     .jvp(&[0.5, -1.0])
    ///     .assert();
    /// ```
    pub fn jvp(&self, direction: &[f64]) -> Report {
        self.everywhere(|at| at.of(Kind::Jvp, direction))
    }

    /// Checks second derivatives times a direction against differences of the gradient along it.
    ///
    /// Without [`with_hvp`](Self::with_hvp) the report fails and says so.
    ///
    /// ```
    /// use dual_core::check::Check;
    ///
    /// let labels = vec!["x".into(), "y".into()];
    /// Check::new("f", labels, vec![2.0, 3.0], f64::EPSILON, |x| vec![x[0] * x[1]], |x| vec![x[1], x[0]])
    ///     .with_hvp(|_, v| vec![v[1], v[0]])
    ///     .hvp(&[0.5, -1.0])
    ///     .assert();
    /// ```
    pub fn hvp(&self, direction: &[f64]) -> Report {
        self.everywhere(|at| at.of(Kind::Hvp, direction))
    }

    /// Adds the twin over the numbers of the oracles.
    #[cfg(feature = "exact")]
    #[doc(hidden)]
    pub fn with_oracles(
        mut self,
        precise: impl Fn(&[super::DoubleDouble]) -> Option<Vec<super::DoubleDouble>> + 'a,
        foreign: impl Fn(usize) -> Option<Vec<f64>> + 'a,
    ) -> Self {
        self.oracles = Some((Box::new(precise), Box::new(foreign)));
        self
    }

    /// The worst report of all points.
    pub(super) fn everywhere(&self, check: impl Fn(&At) -> Report) -> Report {
        let points = std::iter::once(&self.point).chain(&self.further);
        let reports = points.map(|point| check(&At { check: self, point }));
        let joined = reports.reduce(Report::worse_of);
        joined.unwrap_or_else(|| self.report(Kind::Gradient, &self.point))
    }

    pub(super) fn ask(&self, asked: Asked, x: &[f64], direction: &[f64]) -> Option<Vec<f64>> {
        (self.answers)(asked, x, direction)
    }

    /// A report without entries.
    pub(super) fn report(&self, kind: Kind, point: &[f64]) -> Report {
        Report {
            kind,
            name: self.name.clone(),
            place: self.place(point),
            entries: Vec::new(),
            faults: Vec::new(),
            evaluations: 0,
            points: 1,
        }
    }

    /// `(x = 2, w[0] = 1, …)`
    pub(super) fn place(&self, point: &[f64]) -> String {
        const SHOWN: usize = 8;
        let name =
            |(label, x): (&String, &f64)| format!("{label} = {x:?}").trim_end_matches(".0").to_string();
        let mut parts: Vec<String> = self.labels.iter().zip(point).take(SHOWN).map(name).collect();
        if self.labels.len() > SHOWN {
            parts.push("…".into());
        }
        format!("({})", parts.join(", "))
    }
}
