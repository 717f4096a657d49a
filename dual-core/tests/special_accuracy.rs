//! Accuracy of the special functions, their first and second derivatives against references of high precision:
//! `data/special.csv`, which `data/special.py` writes.

use std::collections::BTreeMap;

use dual_core::{HyperDual, special};

/// What every function keeps for its value, first and second derivative, in units in the last place of the exact value.
const LIMITS: [f64; 3] = [3.0, 4.0, 16.0];

/// A derivative that no formula in f64 has all digits of. A difference of two terms that vanishes inside the domain:
/// there the error counts in ulps of the larger term. Or a product with a subnormal value, which has few digits itself.
struct Cancels {
    function: &'static str,
    /// 0: the value.
    order: usize,
    larger_term: fn(f64) -> f64,
}

const CANCELS: &[Cancels] = &[
    Cancels { function: "ln_gamma", order: 0, larger_term: reflected_ln_gamma },
    Cancels { function: "ln_gamma", order: 1, larger_term: reflected_digamma },
    Cancels { function: "digamma", order: 0, larger_term: reflected_digamma },
    // Γ′ = Γ ψ
    Cancels {
        function: "gamma",
        order: 1,
        larger_term: |x| {
            (special::gamma(x) * reflected_digamma(x))
                .abs()
                .max(times_subnormal_gamma(x, special::digamma(x)))
        },
    },
    // Γ″ = Γ (ψ² + ψ′)
    Cancels {
        function: "gamma",
        order: 2,
        larger_term: |x| times_subnormal_gamma(x, special::digamma(x).powi(2) + special::polygamma(1, x)),
    },
    // (sin x / x)′ = (cos x - sin x / x)/x; within 2 of the origin it is a series.
    Cancels {
        function: "sinc",
        order: 1,
        larger_term: |x| if x.abs() < 2.0 { 0.0 } else { x.cos().abs().max((x.sin() / x).abs()) / x.abs() },
    },
    // (sin x / x)″ = (2 j₂(x) - j₀(x))/3
    Cancels {
        function: "sinc",
        order: 2,
        larger_term: |x| if x == 0.0 { 0.0 } else { (x.sin() / x / 3.0).abs() },
    },
];

/// Where Γ is subnormal: what has the least float times the factor as its ulp.
fn times_subnormal_gamma(x: f64, factor: f64) -> f64 {
    let least = f64::from_bits(1);
    if special::gamma(x).is_subnormal() { factor.abs() * least / f64::EPSILON } else { 0.0 }
}

/// ln |Γ(x)| = ln |π/(x sin πx)| - ln Γ(-x); where it vanishes the terms are of the order of 1 and more.
fn reflected_ln_gamma(x: f64) -> f64 {
    if x < 0.0 { special::ln_gamma(-x).abs().max(1.0) } else { 0.0 }
}

/// ψ(x) = ψ(1 - x) - π cot πx
fn reflected_digamma(x: f64) -> f64 {
    use core::f64::consts::PI;
    if x < 0.0 { special::digamma(1.0 - x).abs().max((PI / (PI * (x - x.round())).tan()).abs()) } else { 0.0 }
}

macro_rules! by_name {
    ($name:expr, $parameter:expr; $($f:ident)*; $x:ident) => {
        match $name {
            $( stringify!($f) => special::$f($x), )*
            "polygamma" => special::polygamma($parameter.parse().unwrap(), $x),
            other => panic!("no function {other}"),
        }
    };
}

#[test]
fn values_and_derivatives_are_within_3_4_and_16_ulp_of_the_exact_value() {
    let mut table: BTreeMap<String, [Worst; 3]> = BTreeMap::new();
    for line in include_str!("data/special.csv").lines().skip(1) {
        let cells: Vec<_> = line.split(',').collect();
        let [function, parameter, ref floats @ ..] = cells[..] else { panic!("{line}") };
        let [a, exact @ ..]: [f64; 4] = core::array::from_fn(|k| float(floats[k]));

        let x = HyperDual::<f64, 1>::variable(a, 0);
        let y = by_name!(function, parameter; erf erfc norm_cdf norm_pdf ln_gamma gamma digamma sigmoid softplus sinc; x);
        let plain: f64 = by_name!(function, parameter; erf erfc norm_cdf norm_pdf ln_gamma gamma digamma sigmoid softplus sinc; a);
        assert_eq!(y.re.to_bits(), plain.to_bits(), "the primal of {function}({a:e}) is f64's");

        let worst = table.entry(format!("{function}{parameter}")).or_default();
        for (order, got) in [y.re, y.eps[0], y.second(0, 0)].into_iter().enumerate() {
            let row = CANCELS.iter().find(|c| c.function == function && c.order == order);
            worst[order].see(a, got, exact[order], row.map_or(0.0, |row| (row.larger_term)(a)));
        }
    }
    assert_eq!(table.len(), 13, "functions in the data");
    for (name, worst) in &table {
        println!("{name:<11} {}", worst.each_ref().map(|w| format!("{:.2} {}", w.ulp, w.at)).join(" | "));
    }
    let over: Vec<_> = table
        .iter()
        .flat_map(|(name, worst)| worst.iter().zip(LIMITS).map(move |(w, limit)| (name, w, limit)))
        .filter(|(_, worst, limit)| worst.ulp > *limit)
        .collect();
    assert!(over.is_empty(), "beyond the limit: {over:#?}");
}

/// The largest error so far, and where.
#[derive(Debug, Default)]
struct Worst {
    ulp: f64,
    at: String,
}

impl Worst {
    fn see(&mut self, x: f64, got: f64, exact: f64, larger_term: f64) {
        // One infinity and the largest float are one ulp apart.
        let near = |y: f64| y.clamp(-f64::MAX, f64::MAX);
        let gap = (near(got) - near(exact)).abs() / ulp(exact.abs().max(larger_term.abs()));
        let ulp = if got.is_nan() {
            f64::INFINITY
        } else {
            gap + f64::from(got.is_infinite() != exact.is_infinite())
        };
        if ulp > self.ulp {
            *self = Self { ulp, at: format!("({x:e}): {got:e}, exactly {exact:e}") };
        }
    }
}

/// The distance to the next float.
fn ulp(x: f64) -> f64 {
    let x = x.abs().min(f64::MAX.next_down());
    x.next_up() - x
}

fn float(bits: &str) -> f64 {
    f64::from_bits(u64::from_str_radix(bits, 16).unwrap_or_else(|_| panic!("hexadecimal bits: {bits}")))
}
