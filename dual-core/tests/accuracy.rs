//! Accuracy of first and second derivatives against references of high precision: `data/accuracy.csv`, which
//! `data/accuracy.py` writes.

use std::collections::BTreeMap;

use dual_core::{HyperDual, Part};

/// What every rule keeps, in units in the last place of the exact value.
const LIMITS: [f64; 2] = [4.0, 16.0];

type Unary = HyperDual<f64, 1>;
type Binary = HyperDual<f64, 2>;

#[test]
fn derivatives_are_within_4_and_16_ulp_of_the_exact_value() {
    let mut table: BTreeMap<String, [Worst; 2]> = BTreeMap::new();
    for line in include_str!("data/accuracy.csv").lines().skip(1) {
        let case = Case::parse(line);
        let (first, second) = case.derivatives();
        let worst = table.entry(case.function.to_owned()).or_default();
        for (order, got, want) in [(0, first, &case.first), (1, second, &case.second)] {
            assert_eq!(got.len(), want.len(), "{line}");
            for (k, (g, w)) in got.iter().zip(want).enumerate() {
                worst[order].see(&case, k, (*g, *w), share(&case, order, k));
            }
        }
    }
    println!("{:<8} {:>6} {:>6}", "", "d1", "d2");
    for (function, [d1, d2]) in &table {
        println!("{function:<8} {:>6.1} {:>6.1}   {} | {}", d1.ulp, d2.ulp, d1.at, d2.at);
    }
    let over: Vec<_> = table
        .iter()
        .flat_map(|(f, w)| (0..2).map(move |k| (f, &w[k], LIMITS[k])))
        .filter(|(_, w, l)| w.ulp > *l)
        .collect();
    assert!(over.is_empty(), "beyond the limit: {over:#?}");
}

/// A derivative that changes its sign inside the domain, as a sum of terms that cancel there: with f64's own logarithm
/// rounded to half an ulp, no formula in f64 has digits left. There the error counts in ulps of the terms.
struct Cancels {
    function: &'static str,
    order: usize,
    part: usize,
    /// The sum over the size of its terms.
    left: fn(f64, f64) -> f64,
}

const CANCELS: &[Cancels] = &[
    // ∂ab aᵇ = aᵇ⁻¹(1 + b ln a)
    Cancels { function: "powd", order: 1, part: 1, left: |a, b| 1.0 + b * a.ln() },
    // ∂bb log_b a = y(2 + ln b)/(b ln b)²
    Cancels { function: "logd", order: 1, part: 2, left: |_, b| 0.5 * (2.0 + b.ln()) },
];

/// What share of a unit in the last place of the terms one of the sum is; 1 where nothing cancels.
fn share(case: &Case, order: usize, part: usize) -> f64 {
    let row = CANCELS.iter().find(|c| c.function == case.function && c.order == order && c.part == part);
    match (row, case.b) {
        (Some(row), Some(b)) => (row.left)(case.a, b).abs().min(1.0),
        _ => 1.0,
    }
}

/// The largest error so far, and where.
#[derive(Debug, Default)]
struct Worst {
    ulp: f64,
    at: String,
}

impl Worst {
    fn see(&mut self, case: &Case, k: usize, (got, want): (f64, f64), share: f64) {
        let ulp = distance(got, want) * share;
        if ulp > self.ulp {
            let Case { parameter, a, b, .. } = case;
            *self = Self { ulp, at: format!("[{k}]({a:e}, {b:?}; {parameter}): {got:e}, exactly {want:e}") };
        }
    }
}

/// How many floats apart.
#[allow(clippy::cast_precision_loss)] // exact where it is small
fn distance(a: f64, b: f64) -> f64 {
    if a.is_nan() || b.is_nan() {
        return if a.is_nan() && b.is_nan() { 0.0 } else { f64::INFINITY };
    }
    let place = |x: f64| {
        let magnitude = i128::from(x.abs().to_bits());
        if x.is_sign_negative() { -magnitude } else { magnitude }
    };
    (place(a) - place(b)).unsigned_abs() as f64
}

struct Case<'a> {
    function: &'a str,
    parameter: &'a str,
    a: f64,
    b: Option<f64>,
    first: Vec<f64>,
    second: Vec<f64>,
}

impl<'a> Case<'a> {
    fn parse(line: &'a str) -> Self {
        let cells: Vec<_> = line.split(',').collect();
        let [function, parameter, a, b, first, second] = cells[..] else { panic!("six cells: {line}") };
        let floats = |cell: &str| cell.split(' ').map(float).collect();
        let b = (!b.is_empty()).then(|| float(b));
        Self { function, parameter, a: float(a), b, first: floats(first), second: floats(second) }
    }

    fn derivatives(&self) -> (Vec<f64>, Vec<f64>) {
        if let Some(b) = self.b {
            let y = binary(self.function, Binary::variable(self.a, 0), Binary::variable(b, 1));
            (y.eps.to_vec(), vec![y.second(0, 0), y.second(0, 1), y.second(1, 1)])
        } else {
            let x = Unary::variable(self.a, 0);
            let y = match self.function {
                "powi" => x.powi(self.parameter.parse().unwrap()),
                "powf" => x.powf(float(self.parameter)),
                "log" => x.log(float(self.parameter)),
                _ => unary(self.function, x),
            };
            (y.eps.to_vec(), vec![y.second(0, 0)])
        }
    }
}

fn float(bits: &str) -> f64 {
    f64::from_bits(u64::from_str_radix(bits, 16).unwrap_or_else(|_| panic!("hexadecimal bits: {bits}")))
}

macro_rules! by_name {
    ($name:expr; $($f:ident)*; $args:tt) => {
        match $name {
            $( stringify!($f) => by_name!(@call $f $args), )*
            other => panic!("no function {other}"),
        }
    };
    (@call $f:ident ($x:ident $(, $b:ident)?)) => { Part::$f(&$x $(, $b)?) };
}

fn unary(name: &str, x: Unary) -> Unary {
    by_name!(name; recip sqrt cbrt exp exp2 exp_m1 ln log2 log10 ln_1p sin cos tan asin acos atan sinh cosh tanh
        asinh acosh atanh; (x))
}

fn binary(name: &str, a: Binary, b: Binary) -> Binary {
    by_name!(name; atan2 hypot powd logd; (a, b))
}
