//! What the numeric methods of the harness are worth: their errors and costs against `data/slopes.csv`.

use std::fmt::Write;

use dual_core::check::{Method, derivative};

const DATA: &str = include_str!("../data/slopes.csv");

type Named = (&'static str, fn(f64) -> f64);
/// The functions of the data.
const FUNCTIONS: &[Named] = &[
    ("sin", f64::sin),
    ("cos", f64::cos),
    ("tan", f64::tan),
    ("exp", f64::exp),
    ("ln", f64::ln),
    ("sqrt", f64::sqrt),
    ("atan", f64::atan),
    ("tanh", f64::tanh),
    ("sigmoid", |x| 1.0 / (1.0 + (-x).exp())),
    ("x³", |x| x * x * x),
    ("1 + 2x + 3x² - x³", |x| 1.0 + x * (2.0 + x * (3.0 - x))),
    ("1/x", f64::recip),
    ("e^(-x²)", |x| (-x * x).exp()),
    ("x sin x", |x| x * x.sin()),
    ("e^(-x/2) cos 3x", |x| (-x / 2.0).exp() * (3.0 * x).cos()),
    ("ln(1 + x²)", |x| (1.0 + x * x).ln()),
];

/// Each method with its name, and the limits that it keeps everywhere: median, ninetieth percentile and largest of the relative
/// errors, evaluations.
pub(crate) const METHODS: &[(&str, Method, [f64; 4])] = &[
    ("Central { h: 1e-5 }", Method::CHAPTER, [1e-9, 1e-8, 1e-4, 5.0]),
    ("CentralScaled", Method::CentralScaled, [1e-9, 1e-8, 1e-4, 5.0]),
    ("FivePoint", Method::FivePoint, [1e-11, 1e-10, 1e-4, 7.0]),
    ("Ridders", Method::Ridders, [1e-14, 8e-14, 1e-11, 15.0]),
    ("Forward", Method::Forward, [1e-10, 1e-9, 1e-5, 25.0]),
    ("Backward", Method::Backward, [1e-10, 1e-9, 1e-5, 25.0]),
];

/// What is measured of one method.
pub(crate) struct Measured {
    /// Median, ninetieth percentile, largest.
    pub(crate) errors: [f64; 3],
    pub(crate) evaluations: f64,
    /// The largest error as a part of the estimate of it.
    over: f64,
    points: usize,
}

impl Measured {
    /// The figures that have limits.
    pub(crate) fn figures(&self) -> [f64; 4] {
        let [median, ninety, worst] = self.errors;
        [median, ninety, worst, self.evaluations]
    }
}

pub(crate) fn measure(method: Method) -> Measured {
    let float = |bits: &str| f64::from_bits(u64::from_str_radix(bits, 16).unwrap());
    let (mut errors, mut evaluations, mut over) = (Vec::new(), 0.0, 0.0_f64);
    for line in DATA.lines().skip(1) {
        let [name, x, exact] = line.split(',').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let (x, exact) = (float(x), float(exact));
        let &(_, f) = FUNCTIONS.iter().find(|(known, _)| *known == name).unwrap_or_else(|| panic!("{name}"));
        let estimate = derivative(f, x, method);
        let error = (estimate.value - exact).abs();
        errors.push(error / exact.abs());
        over = over.max(error / estimate.error);
        evaluations += f64::from(u32::try_from(estimate.evaluations).unwrap());
    }
    errors.sort_by(f64::total_cmp);
    let points = errors.len();
    let at = |percent: usize| errors[(points - 1) * percent / 100];
    let errors = [at(50), at(90), at(100)];
    Measured { errors, evaluations: evaluations / f64::from(u32::try_from(points).unwrap()), over, points }
}

/// The section of the page.
pub(crate) fn section() -> String {
    let measured: Vec<_> = METHODS.iter().map(|&(name, method, _)| (name, measure(method))).collect();
    let mut text = format!(
        "## Numeric derivatives

What the harness compares with: relative errors of the numeric methods of `dual_core::check` at {} points of {} smooth
functions, and how often the function is called for a derivative. The exact derivatives come from mpmath
(`dual-core/tests/data/slopes.py`). The last column is the largest error as a part of the method's own estimate of it, of
which a check allows ten.

| method | median | ninetieth percentile | worst | evaluations | worst/estimate |
|---|--:|--:|--:|--:|--:|
",
        measured[0].1.points,
        FUNCTIONS.len()
    );
    for (name, Measured { errors: [median, ninety, worst], evaluations, over, .. }) in measured {
        writeln!(
            text,
            "| `{name}` | {median:.0e} | {ninety:.0e} | {worst:.0e} | {evaluations:.1} | {over:.1} |"
        )
        .unwrap();
    }
    text + "\n"
}

#[test]
fn numeric_derivatives_keep_their_limits() {
    assert!(DATA.lines().count() > 500 && FUNCTIONS.len() >= 14);
    for &(name, method, limits) in METHODS {
        let measured = measure(method);
        println!("{name}: {:?}, error/estimate {:.2}", measured.figures(), measured.over);
        for (figure, limit) in measured.figures().into_iter().zip(limits) {
            assert!(figure <= limit, "{name}: {figure:e} is above {limit:e}");
        }
        assert!(measured.over < 10.0, "{name}: the estimate is {} times too small", measured.over);
    }
}
