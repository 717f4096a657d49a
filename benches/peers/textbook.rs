//! Value and three derivatives of exp(x) / √(sin³ x + cos³ x). `ad_trait`, autodiff and hyperdual have no third order, tapes are
//! for gradients, and third differences would keep five digits.

use crate::models::*;
use crate::number::Number;
use crate::passes::input;
use crate::report::Report;
use crate::table::{Kind, Table};

#[inline(always)]
fn generic<T: Number>(x: T) -> T {
    x.exp() / (x.sin().powi(3) + x.cos().powi(3)).sqrt()
}

/// With f = exp h, h = x - ln u / 2 and u = sin³ x + cos³ x.
#[inline(always)]
fn by_hand(x: f64) -> [f64; 4] {
    let (s, c) = x.sin_cos();
    let (product, sum, difference) = (s * c, s + c, s - c);
    let u = s * s * s + c * c * c;
    let over = 1.0 / u;
    let u1 = 3.0 * product * difference;
    let u2 = 6.0 * product * sum - 3.0 * u;
    let u3 = -6.0 * difference * (sum * sum + product) - 3.0 * u1;
    let (a, b) = (u1 * over, u2 * over);
    let h1 = 1.0 - 0.5 * a;
    let h2 = -0.5 * (b - a * a);
    let h3 = -0.5 * (u3 * over - 3.0 * a * b + 2.0 * a * a * a);
    let f = x.exp() / u.sqrt();
    [f, f * h1, f * (h1 * h1 + h2), f * (h1 * h1 * h1 + 3.0 * h1 * h2 + h3)]
}

pub(crate) fn tables(report: &mut Report) {
    let x = 0.5;
    let mut table =
        Table::new("W10 textbook, derivatives 0 to 3", || textbook(*input(&x)), || by_hand(*input(&x)));
    table.row(Kind::Ours, "ours", || derivatives_textbook::<3>(*input(&x)));
    table.row(Kind::Api, "num-dual, third_derivative()", || {
        num_dual::third_derivative(generic::<num_dual::Dual3_64>, *input(&x))
    });
    table.row(Kind::Forward, "num-dual, bare Dual3_64", || {
        let y = generic(num_dual::Dual3_64::new(*input(&x), 1.0, 0.0, 0.0));
        [y.re, y.v1, y.v2, y.v3]
    });
    table.row(Kind::Forward, "echidna Taylor<4>", || {
        let y = generic(echidna::Taylor::<f64, 4>::variable(*input(&x)));
        [y.coeffs[0], y.coeffs[1], 2.0 * y.coeffs[2], 6.0 * y.coeffs[3]]
    });
    report.measure(table);
}
