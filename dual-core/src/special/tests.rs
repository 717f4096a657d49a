//! Values against mpmath (`tests/data/special.csv`, which `special.py` writes) and at the edges.

use std::collections::BTreeMap;

use super::polygamma::{digamma, polygamma};
use super::value::*;

const INF: f64 = f64::INFINITY;

fn value(function: &str, parameter: &str, x: f64) -> Option<f64> {
    Some(match function {
        "erf" => erf(x),
        "erfc" => erfc(x),
        "norm_cdf" => norm_cdf(x),
        "norm_pdf" => norm_pdf(x),
        "ln_gamma" => ln_gamma(x),
        "gamma" => gamma(x),
        "digamma" => digamma(x),
        "polygamma" => polygamma(parameter.parse().unwrap(), x),
        "sigmoid" => sigmoid(x),
        "softplus" => softplus(x),
        "sinc" => crate::bessel::sph_j0(x),
        _ => return None,
    })
}

/// What every value keeps, in units in the last place of the exact one.
const LIMIT: f64 = 3.0;

/// Differences of two terms that vanish somewhere: their error counts in ulps of the larger term.
fn larger_term(function: &str, x: f64) -> f64 {
    let reflected = core::f64::consts::PI / (core::f64::consts::PI * (x - x.round())).tan();
    match function {
        // ψ(x) = ψ(1 - x) - π cot πx
        "digamma" if x < 0.0 => reflected.abs().max(digamma(1.0 - x).abs()),
        // ln |Γ(x)| = ln |π/(x sin πx)| - ln Γ(-x); near its zeros Γ is ±1 and the terms are of the order of 1 and more.
        "ln_gamma" if x < 0.0 => ln_gamma(-x).abs().max(1.0),
        _ => 0.0,
    }
}

fn ulp(x: f64) -> f64 {
    let x = x.abs().min(f64::MAX.next_down());
    x.next_up() - x
}

fn float(bits: &str) -> f64 {
    f64::from_bits(u64::from_str_radix(bits, 16).unwrap())
}

#[test]
fn values_are_within_3_ulp_of_the_exact_value() {
    let mut worst: BTreeMap<String, (f64, String)> = BTreeMap::new();
    for line in include_str!("../../tests/data/special.csv").lines().skip(1) {
        let cells: Vec<_> = line.split(',').collect();
        let (function, parameter, x, exact) = (cells[0], cells[1], float(cells[2]), float(cells[3]));
        let got = value(function, parameter, x).unwrap_or_else(|| panic!("no function {function}"));
        let error = if got == exact {
            0.0
        } else {
            (got - exact).abs() / ulp(exact.abs().max(larger_term(function, x)))
        };
        let entry = worst.entry(format!("{function}{parameter}")).or_default();
        if error.is_nan() || error > entry.0 {
            *entry = (error, format!("f({x:e}) = {got:e}, exactly {exact:e}"));
        }
    }
    for (name, (error, at)) in &worst {
        println!("{name:<11} {error:>6.2} {at}");
    }
    assert_eq!(worst.len(), 13);
    assert!(worst.values().all(|(error, _)| *error <= LIMIT), "beyond {LIMIT} ulp: {worst:#?}");
}

/// Asserts f(x) = y by its bits, and any NaN for NaN.
fn at(f: impl Fn(f64) -> f64, cases: &[(f64, f64)]) {
    for &(x, y) in cases {
        let got = f(x);
        assert!(
            got.to_bits() == y.to_bits() || (got.is_nan() && y.is_nan()),
            "f({x:e}) = {got:e}, not {y:e}"
        );
    }
}

#[test]
fn error_functions_at_the_edges() {
    at(erf, &[(0.0, 0.0), (-0.0, -0.0), (INF, 1.0), (-INF, -1.0), (f64::NAN, f64::NAN), (1e300, 1.0)]);
    at(
        erfc,
        &[(0.0, 1.0), (-0.0, 1.0), (INF, 0.0), (-INF, 2.0), (f64::NAN, f64::NAN), (30.0, 0.0), (1e300, 0.0)],
    );
    at(norm_cdf, &[(0.0, 0.5), (-0.0, 0.5), (INF, 1.0), (-INF, 0.0), (f64::NAN, f64::NAN)]);
    at(norm_cdf, &[(40.0, 1.0), (-40.0, 0.0), (1e308, 1.0), (-1e308, 0.0), (f64::MAX, 1.0), (5e-324, 0.5)]);
    at(norm_pdf, &[(0.0, FRAC_1_SQRT_2PI), (-0.0, FRAC_1_SQRT_2PI), (f64::NAN, f64::NAN)]);
    at(norm_pdf, &[(INF, 0.0), (-INF, 0.0), (40.0, 0.0), (63.9, 0.0), (64.0, 0.0), (-f64::MAX, 0.0)]);
    at(
        gauss,
        &[(0.0, 1.0), (-0.0, 1.0), (INF, 0.0), (-INF, 0.0), (f64::NAN, f64::NAN), (28.0, 0.0), (1e-300, 1.0)],
    );
    // 27.3² = 745.29, so that e^(-x²) is below the smallest float; its product with 1e10 is not.
    assert_eq!(gauss(27.3), 0.0);
    assert!(
        (crate::rules::bell(27.3_f64, 1.0, 1e10) / 2.111_862_226_5e-314 - 1.0).abs() < 1e-9,
        "{:e}",
        crate::rules::bell(27.3_f64, 1.0, 1e10)
    );
}

#[test]
fn logistic_functions_at_the_edges() {
    at(sigmoid, &[(0.0, 0.5), (-0.0, 0.5), (INF, 1.0), (-INF, 0.0), (f64::NAN, f64::NAN), (40.0, 1.0)]);
    at(sigmoid, &[(-745.0, 5e-324), (-746.0, 0.0), (746.0, 1.0), (-f64::MAX, 0.0), (5e-324, 0.5)]);
    at(softplus, &[(INF, INF), (-INF, 0.0), (f64::NAN, f64::NAN), (-745.0, 5e-324), (-746.0, 0.0)]);
    let ln_2 = core::f64::consts::LN_2;
    at(softplus, &[(0.0, ln_2), (-0.0, ln_2), (5e-324, ln_2), (1e300, 1e300), (f64::MAX, f64::MAX)]);
}

#[test]
fn gamma_functions_at_the_edges() {
    at(gamma, &[(0.0, INF), (-0.0, -INF), (INF, INF), (-INF, f64::NAN), (f64::NAN, f64::NAN)]);
    at(gamma, &[(-1.0, f64::NAN), (-170.0, f64::NAN), (-1e300, f64::NAN), (172.0, INF), (f64::MAX, INF)]);
    at(
        gamma,
        &[
            (5e-324, INF),
            (-5e-324, -INF),
            (1.0, 1.0),
            (2.0, 1.0),
            (3.0, 2.0),
            (5.0, 24.0),
            (23.0, 1.124_000_727_777_607_7e21),
        ],
    );
    // (-2k, 1 - 2k) is where Γ is positive.
    at(gamma, &[(-199.5, 0.0), (-200.5, -0.0), (-201.5, 0.0), (-1_000_000.5, -0.0), (-1_000_001.5, 0.0)]);
    at(ln_gamma, &[(0.0, INF), (-0.0, INF), (-3.0, INF), (INF, INF), (-INF, INF), (f64::NAN, f64::NAN)]);
    at(ln_gamma, &[(1.0, 0.0), (2.0, 0.0), (f64::MAX, INF)]);
}

#[test]
fn factorials_are_correctly_rounded() {
    // n! is an integer of u128 up to 34!
    let mut factorial: u128 = 1;
    for n in 1_u32..=34 {
        factorial *= u128::from(n);
        #[allow(clippy::cast_precision_loss)] // the nearest float is what is meant
        let nearest = factorial as f64;
        assert_eq!(gamma(f64::from(n) + 1.0), nearest, "{n}!");
    }
}

#[test]
fn digamma_at_the_edges() {
    at(digamma, &[(0.0, -INF), (-0.0, INF), (INF, INF), (-INF, f64::NAN), (f64::NAN, f64::NAN)]);
    at(digamma, &[(-1.0, f64::NAN), (-7.0, f64::NAN), (-1e300, f64::NAN), (5e-324, -INF), (-5e-324, INF)]);
    at(
        digamma,
        &[
            (1e-300, -1.0 / 1e-300),
            (-1e-300, 1.0 / 1e-300),
            (1.0, -0.577_215_664_901_532_9),
            (1e300, 690.775_527_898_213_7),
        ],
    );
}

#[test]
fn polygamma_at_the_edges() {
    for n in [1, 3, 5, 171, 401] {
        at(
            |x| polygamma(n, x),
            &[(0.0, INF), (-0.0, INF), (-1.0, INF), (-1e300, INF), (INF, 0.0), (5e-324, INF)],
        );
        at(|x| polygamma(n, x), &[(-INF, f64::NAN), (f64::NAN, f64::NAN), (-5e-324, INF)]);
    }
    for n in [2, 4, 6, 170, 400] {
        at(
            |x| polygamma(n, x),
            &[(0.0, -INF), (-0.0, INF), (-1.0, f64::NAN), (-1e300, f64::NAN), (INF, -0.0)],
        );
        at(|x| polygamma(n, x), &[(-INF, f64::NAN), (f64::NAN, f64::NAN), (5e-324, -INF), (-5e-324, INF)]);
    }
    at(|x| polygamma(0, x), &[(0.0, -INF), (1.0, -0.577_215_664_901_532_9)]);
}

#[test]
fn polygamma_of_any_order_ends() {
    for n in [1, 2, 9, 50, 169, 170, 171, 172, 1000, 1_000_000, u32::MAX - 1, u32::MAX] {
        let order = f64::from(n);
        let sizes = [
            5e-324,
            1e-300,
            0.3,
            1.7,
            10.0,
            60.0,
            order / 2.8,
            order / 2.7,
            order,
            order + 10.0,
            1e12,
            1e300,
        ];
        for x in sizes.into_iter().flat_map(|x| [x, -x, -x - 0.5]) {
            let y = polygamma(n, x);
            let pole = x < 0.0 && x == x.floor() && n % 2 == 0;
            assert_eq!(y.is_nan(), pole, "ψ^({n})({x:e}) = {y:e}");
            assert!(x < 0.0 || y == 0.0 || (y > 0.0) == (n % 2 == 1), "ψ^({n})({x:e}) = {y:e}");
        }
    }
}

// mpmath's, by n! ζ(n + 1, x) on both sides of the nearest pole. At n = 150 and beyond the terms of two poles are outside
// the range and their difference is not; half-way between poles they cancel to the last bit.
#[test]
fn polygamma_of_high_order_is_within_an_ulp() {
    for (n, x, exact) in [
        (4, -3.0001, 2.399_999_999_974_676_4e21),
        (20, -2.75, -1.070_001_618_789_629_8e31),
        (100, 12.25, -1.170_619_369_243_495_1e48),
        (150, -0.4999, 9.852_059_495_233_806e306),
        (152, -0.499_999_99, 9.163_359_065_023_323e307),
        (170, -7.5, -8.514_236_316_914_354e147),
        (170, 200.0, -4.235_542_800_112_51e-87),
    ] {
        let got = polygamma(n, x);
        assert!((got - exact).abs() <= ulp(exact), "ψ^({n})({x}) = {got:e}, exactly {exact:e}");
    }
    at(|x| polygamma(170, x), &[(-0.3, INF), (0.3, -INF), (-0.7, -INF)]);
}

// ψ⁽ⁿ⁾(x + 1) = ψ⁽ⁿ⁾(x) + (-1)ⁿ n!/xⁿ⁺¹ (Abramowitz and Stegun, 6.4.6)
#[test]
fn polygamma_keeps_the_recurrence_at_high_orders() {
    for n in [4_i32, 7, 20, 60, 100, 120] {
        for x in [0.5_f64, 1.25, 3.5, 9.75, 40.0, 150.5, -0.25, -1.5, -20.625] {
            let step = (1..=n).fold((-1.0_f64).powi(n) / x, |product, k| product * f64::from(k) / x);
            let terms = [polygamma(n.unsigned_abs(), x + 1.0), polygamma(n.unsigned_abs(), x), step];
            let size = terms.iter().fold(0.0_f64, |m, t| m.max(t.abs()));
            let residual = terms[0] - terms[1] - terms[2];
            assert!(residual.abs() <= 1e-13 * size, "n = {n}, x = {x}: {residual:e} of {size:e}");
        }
    }
}

// Far left of the origin only the two poles about x count: ψ′(x) → π²/sin² πx.
#[test]
fn trigamma_far_left_is_periodic() {
    let two_sided = core::f64::consts::PI.powi(2);
    for x in [-1_000_000_000_000.5, -4_503_599_627_370_495.5] {
        assert!((polygamma(1, x) - two_sided).abs() < 1e-11, "{x:e}");
    }
}
