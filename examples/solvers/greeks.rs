//! The Greeks of a European call to second order, from its price alone, beside their closed forms.
//!
//! The option is that of Hull, Options, Futures, and Other Derivatives, chapter "The Greek Letters", who prints a delta of 0.522,
//! a gamma of 0.066, a vega of 12.1, a theta of −4.31 a year and a rho of 8.91.
//!
//! `cargo run --release --example greeks`

use dual_core::special::{norm_cdf, norm_pdf};
use dual_core::{differentiable, special};

/// The price of a call (Black and Scholes, 1973).
#[differentiable]
fn call(spot: f64, strike: f64, years: f64, rate: f64, volatility: f64) -> f64 {
    let deviation = volatility * years.sqrt();
    let d1 = ((spot / strike).ln() + (rate + 0.5 * volatility * volatility) * years) / deviation;
    spot * special::norm_cdf(d1) - strike * (-rate * years).exp() * special::norm_cdf(d1 - deviation)
}

/// What an option depends on: spot, strike, years, rate, volatility.
type Option5 = [f64; 5];

const HULL: Option5 = [49.0, 50.0, 0.3846, 0.05, 0.20];

/// First and second derivatives in closed form (Haug, The Complete Guide to Option Pricing Formulas, 2nd ed., chapter 2).
fn closed_forms([s, k, t, r, v]: Option5) -> ([f64; 5], [[f64; 5]; 5]) {
    let root = t.sqrt();
    let d1 = ((s / k).ln() + (r + 0.5 * v * v) * t) / (v * root);
    let d2 = d1 - v * root;
    let (n1, n2) = (norm_pdf(d1), norm_pdf(d2));
    let (discount, p2) = ((-r * t).exp(), norm_cdf(d2));
    let d1_by_t = (r + 0.5 * v * v) / (v * root) - d1 / (2.0 * t);
    let d2_by_t = d1_by_t - v / (2.0 * root);

    let first = [
        norm_cdf(d1),
        -discount * p2,
        s * n1 * v / (2.0 * root) + r * k * discount * p2,
        k * t * discount * p2,
        s * n1 * root,
    ];
    let mut second = [[0.0; 5]; 5];
    for (i, j, value) in [
        (0, 0, n1 / (s * v * root)),
        (0, 1, -n1 / (k * v * root)),
        (0, 2, n1 * d1_by_t),
        (0, 3, n1 * root / v),
        (0, 4, -n1 * d2 / v),
        (1, 1, discount * n2 / (k * v * root)),
        (1, 2, discount * (r * p2 - n2 * d2_by_t)),
        (1, 3, discount * (t * p2 - n2 * root / v)),
        (1, 4, s * n1 * d1 / (k * v)),
        (2, 2, {
            let by_diffusion = -0.5 * s * v * n1 * (d1 * d1_by_t / root + 0.5 / (t * root));
            by_diffusion + r * k * discount * (n2 * d2_by_t - r * p2)
        }),
        (2, 3, k * discount * ((1.0 - r * t) * p2 + t * n2 * d2_by_t)),
        (2, 4, s * n1 * (0.5 / root - root * d1 * d1_by_t)),
        (3, 3, k * t * discount * (n2 * root / v - t * p2)),
        (3, 4, -s * t * d1 * n1 / v),
        (4, 4, s * n1 * root * d1 * d2 / v),
    ] {
        second[i][j] = value;
        second[j][i] = value;
    }
    (first, second)
}

/// Names, of those that have one, and the sign that traders give it: time passes as years to expiry fall.
const FIRST: [(&str, f64); 5] =
    [("delta", 1.0), ("dual delta", 1.0), ("theta", -1.0), ("rho", 1.0), ("vega", 1.0)];
const SECOND: [(&str, usize, usize, f64); 15] = [
    ("gamma", 0, 0, 1.0),
    ("vanna", 0, 4, 1.0),
    ("volga", 4, 4, 1.0),
    ("charm", 0, 2, -1.0),
    ("veta", 4, 2, -1.0),
    ("vera", 4, 3, 1.0),
    ("dual gamma", 1, 1, 1.0),
    ("spot, strike", 0, 1, 1.0),
    ("spot, rate", 0, 3, 1.0),
    ("strike, years", 1, 2, 1.0),
    ("strike, rate", 1, 3, 1.0),
    ("strike, vol.", 1, 4, 1.0),
    ("years, years", 2, 2, 1.0),
    ("years, rate", 2, 3, 1.0),
    ("rate, rate", 3, 3, 1.0),
];

fn main() {
    let [s, k, t, r, v] = HULL;
    println!(
        "A call: spot {s}, strike {k}, {t} years, rate {r}, volatility {v}: price {:.6}\n",
        call(s, k, t, r, v)
    );
    println!("  {:<14}{:>22}{:>24}{:>12}", "", "generated", "closed form", "apart by");
    // glue
    let (gradient, hessian) = (grad_call(s, k, t, r, v), hessian_call(s, k, t, r, v));
    // end of glue
    let (first, second) = closed_forms(HULL);
    let row = |name: &str, ours: f64, closed: f64| {
        println!("  {name:<14}{ours:>22.15}{closed:>24.15}{:>12.1e}", ((ours - closed) / closed).abs());
    };
    for (i, (name, sign)) in FIRST.iter().enumerate() {
        row(name, sign * gradient[i], sign * first[i]);
    }
    for (name, i, j, sign) in SECOND {
        row(name, sign * hessian[i][j], sign * second[i][j]);
    }
}

#[cfg(test)]
mod tests {
    use dual_core::{assert_grad, assert_hessian};

    use super::*;

    #[test]
    fn greeks_are_those_that_hull_prints() {
        let [s, k, t, r, v] = HULL;
        let [delta, _, by_years, rho, vega] = grad_call(s, k, t, r, v);
        assert!((delta - 0.522).abs() < 5e-4);
        assert!((-by_years + 4.31).abs() < 5e-3);
        assert!((rho - 8.91).abs() < 5e-3);
        assert!((vega - 12.1).abs() < 5e-2);
        assert!((hessian_call(s, k, t, r, v)[0][0] - 0.066).abs() < 5e-4);
    }

    #[test]
    fn all_of_first_and_second_order_are_the_closed_forms() {
        for spot in [30.0, 45.0, 49.0, 52.0, 80.0] {
            for years in [0.02, 0.3846, 3.0] {
                for volatility in [0.08, 0.2, 0.6] {
                    let option = [spot, 50.0, years, 0.05, volatility];
                    let gradient = grad_call(spot, 50.0, years, 0.05, volatility);
                    let hessian = hessian_call(spot, 50.0, years, 0.05, volatility);
                    let (first, second) = closed_forms(option);
                    // Far out of the money, terms of the closed forms cancel: relative to the largest of the row.
                    let near = |a: &[f64], b: &[f64]| {
                        let scale = b.iter().fold(0.0_f64, |m, b| m.max(b.abs()));
                        a.iter().zip(b).all(|(a, b)| (a - b).abs() <= 1e-11 * scale + 1e-290)
                    };
                    assert!(near(&gradient, &first), "{option:?}: {gradient:?} and {first:?}");
                    for (row, closed) in hessian.iter().zip(&second) {
                        assert!(near(row, closed), "{option:?}: {row:?} and {closed:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn greeks_agree_with_differences() {
        let [s, k, t, r, v] = HULL;
        assert_grad!(call(s, k, t, r, v));
        assert_hessian!(call(s, k, t, r, v));
    }
}
