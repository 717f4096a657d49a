//! Black and Scholes' price of a call by spot, strike, years, rate and volatility: gradient and Hessian. The normal distribution
//! is a function of ours; peers get its chain rule by hand (`Number::norm_cdf`).

use dual_core::special::{norm_cdf, norm_pdf};

use crate::models::*;
use crate::number::Number;
use crate::passes::{Model, gradient_peers, hessian_peers, input, one_pass_peers};
use crate::report::Report;
use crate::table::{Kind, Table};

struct Call;

impl Model<5, 1> for Call {
    #[inline(always)]
    fn eval<T: Number>(&self, &[spot, strike, years, rate, volatility]: &[T; 5]) -> [T; 1] {
        let deviation = volatility * years.sqrt();
        let d1 = ((spot / strike).ln() + (rate + volatility * volatility * 0.5) * years) / deviation;
        let d2 = d1 - deviation;
        [spot * d1.norm_cdf() - strike * (-rate * years).exp() * d2.norm_cdf()]
    }
}

/// The terms that gradient and Hessian share; density is that at d1, with spot·φ(d1) = strike·discount·φ(d2).
struct Terms {
    root: f64,
    d1: f64,
    density: f64,
    above: f64,
    /// strike·discount·Φ(d2)
    paid: f64,
    discount: f64,
    below: f64,
}

#[inline(always)]
fn terms(&[spot, strike, years, rate, volatility]: &[f64; 5]) -> Terms {
    let root = years.sqrt();
    let deviation = volatility * root;
    let d1 = ((spot / strike).ln() + (rate + 0.5 * volatility * volatility) * years) / deviation;
    let discount = (-rate * years).exp();
    let below = norm_cdf(d1 - deviation);
    Terms {
        root,
        d1,
        density: norm_pdf(d1),
        above: norm_cdf(d1),
        paid: strike * discount * below,
        discount,
        below,
    }
}

#[inline(always)]
fn gradient_by_hand(x: &[f64; 5]) -> [f64; 5] {
    let &[spot, _, years, rate, volatility] = x;
    let t = terms(x);
    let vega = spot * t.density * t.root;
    let decay = 0.5 * vega * volatility / years + rate * t.paid;
    [t.above, -t.discount * t.below, decay, years * t.paid, vega]
}

#[inline(always)]
fn hessian_by_hand(x: &[f64; 5]) -> [[f64; 5]; 5] {
    let &[spot, strike, years, rate, volatility] = x;
    let t = terms(x);
    let q = spot * t.density;
    let over = 1.0 / (volatility * t.root);
    // Of d1 by each argument; those of d2 differ by years and volatility only.
    let by_years = (rate + 0.5 * volatility * volatility) * over - 0.5 * t.d1 / years;
    let by_rate = t.root / volatility;
    let by_volatility = t.root - t.d1 / volatility;
    let half = 0.5 * volatility / t.root;
    let (by_years2, by_volatility2) = (by_years - half, by_volatility - t.root);
    let vega = q * t.root;
    let d = t.density;
    let (ss, sk, sr) = (d * over / spot, -d * over / strike, d * by_rate);
    let (st, sv) = (d * by_years, d * by_volatility);
    let e = q / strike;
    let (kk, kv) = (e * over / strike, -e * by_volatility2);
    let discounted = t.discount * t.below;
    let kt = rate * discounted - e * by_years2;
    let kr = years * discounted - e * by_rate;
    let rr = years * (q * by_rate - years * t.paid);
    let rt = t.paid + years * (q * by_years2 - rate * t.paid);
    let rv = years * q * by_volatility2;
    let vv = -t.d1 * vega * by_volatility;
    let vt = vega * (0.5 / years - t.d1 * by_years);
    let tt = -q * half * (t.d1 * by_years + 0.5 / years) + rate * (q * by_years2 - rate * t.paid);
    [
        [ss, sk, st, sr, sv],
        [sk, kk, kt, kr, kv],
        [st, kt, tt, rt, vt],
        [sr, kr, rt, rr, rv],
        [sv, kv, vt, rv, vv],
    ]
}

pub(crate) fn tables(report: &mut Report) {
    let x = [100.0, 95.0, 0.5, 0.03, 0.2];
    let primal = || {
        let [spot, strike, years, rate, volatility] = *input(&x);
        black_scholes(spot, strike, years, rate, volatility)
    };
    let recorded = "echidna's tape records a rational approximation of the normal distribution, as the chain rule by hand would \
                    hold at the point of the recording only.";

    let mut table = Table::new("W5 Black-Scholes, gradient of 5", primal, || gradient_by_hand(input(&x)));
    table.row(Kind::Ours, "ours", || {
        let [spot, strike, years, rate, volatility] = *input(&x);
        grad_black_scholes(spot, strike, years, rate, volatility)
    });
    one_pass_peers::<hyperdual::Hyperdual<f64, 6>, _, _>(&mut table, &Call, &x);
    gradient_peers(&mut table, &Call, &x);
    table.note(recorded);
    report.measure(table);

    let mut table = Table::new("W5 Black-Scholes, Hessian 5x5", primal, || hessian_by_hand(input(&x)));
    table.row(Kind::Ours, "ours", || {
        let [spot, strike, years, rate, volatility] = *input(&x);
        hessian_black_scholes(spot, strike, years, rate, volatility)
    });
    hessian_peers(&mut table, &Call, &x);
    table.note(recorded);
    report.measure(table);
}
