//! What published code has that the language's own tests have not: names in a field's notation, tables of all kinds, answers
//! beside floats, macros of common crates.
#![allow(clippy::all, clippy::pedantic, nonstandard_style)] // fns in every spelling that users have are the subject

use dual_core::{Dual, assert_grad, assert_hessian, assert_jacobian, differentiable};
use tests::proves;

#[differentiable]
fn documented_within(x: f64) -> f64 {
    //! Of the Duffing oscillator.
    #![allow(unused_variables)]
    let unused = 1;
    x * x * (0.5 + 0.25 * x * x)
}
proves!(scalar documented_within |x| (x[0]) along |t| (t[0]) at [[0.3], [-1.7]]);

// Fns whose names are a formula's symbols.

#[differentiable]
fn T_sat(p: f64) -> f64 {
    373.0 * p.powf(0.06)
}
#[differentiable]
fn Tv2p(T: f64, v: f64) -> f64 {
    0.4615 * T / v
}
#[differentiable]
fn Jn(n: i32, x: f64) -> f64 {
    (x * 0.5).powi(n)
}
#[differentiable]
fn CDF(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}
#[differentiable]
fn symbols(p: f64, v: f64) -> f64 {
    Tv2p(T_sat(p), v) + Jn(3, p) * CDF(v) + [p, v].into_iter().map(T_sat).sum::<f64>()
}
proves!(scalar symbols |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 2.0], [1.7, 0.4]]);

// A const parameter that no argument tells.

#[differentiable]
fn payoff<const CALL: bool>(forward: f64, strike: f64) -> f64 {
    if CALL { (forward - strike).max(0.0) } else { (strike - forward).max(0.0) }
}
#[differentiable]
fn straddle(forward: f64, strike: f64) -> f64 {
    payoff::<true>(forward, strike) + payoff::<false>(forward, strike) * forward
}
proves!(scalar straddle |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[1.3, 1.0], [0.7, 1.1]]);

#[test]
fn const_parameters_of_the_fn_itself() {
    assert_grad!(payoff::<true>(1.5, 1.0));
    assert_eq!(grad_payoff::<false>(0.5, 1.0), [-1.0, 1.0]);
}

// Operators by the methods behind them.

#[differentiable]
fn methods_of_operators(x: f64, y: f64) -> f64 {
    use std::ops::{Add, Div, Mul, Neg, Sub};
    x.neg().add(y).mul(x.sub(2.0)).div(y.add(1.0)) + y.exp().neg()
}
proves!(scalar methods_of_operators |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 2.0], [1.9, 0.4]]);

// Tables whose entries are arrays or tuples, of constants and of active values.

const SERIES: [(f64, f64, f64); 3] = [(1.5, 0.1, 2.0), (-0.3, 1.2, 0.5), (0.02, 0.0, 7.0)];
static ROWS: &[[f64; 2]] = &[[0.5, 2.0], [0.25, -1.0]];
const EXPONENTS: &[(i32, i32, f64)] = &[(0, -2, 0.14), (1, 3, -0.84), (2, 0, 0.37)];

#[differentiable]
fn periodic(t: f64, table: &[(f64, f64, f64)]) -> f64 {
    table.iter().map(|(a, b, c)| a * (b + c * t).cos()).sum()
}
#[differentiable]
fn rows(t: f64, table: &[[f64; 2]]) -> f64 {
    let mut sum = 0.0;
    for [a, b] in table {
        sum += a * (b * t).sin();
    }
    sum
}
/// A table with integers is passive.
#[differentiable]
fn monomials(p: f64, t: f64, table: &[(i32, i32, f64)]) -> f64 {
    table.iter().map(|&(i, j, n)| n * p.powi(i) * t.powi(j)).sum()
}
#[differentiable]
fn tabulated(x: f64, y: f64) -> f64 {
    let active = [(x, y, 1.0), (y, 0.5, 2.0)];
    periodic(x, &SERIES) * rows(y, ROWS)
        + periodic(y, &active)
        + rows(x, &[[x, y], [1.0, 2.0]])
        + rows(x, &ROWS[1..])
        + monomials(x, y, EXPONENTS)
}
proves!(scalar tabulated |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 2.0], [1.9, 0.4]]);

#[test]
fn a_table_of_tuples_is_active_and_one_with_integers_is_not() {
    let (by_time, by_table) = grad_rows(0.5, &[[2.0, 3.0]]);
    assert_eq!(by_table[0], [1.5_f64.sin(), 2.0 * 0.5 * 1.5_f64.cos()]);
    assert_eq!(by_time, 2.0 * 3.0 * 1.5_f64.cos());
    assert_eq!(grad_monomials(2.0, 3.0, &[(2, 1, 0.5)]), [6.0, 2.0]);
    assert_hessian!(monomials(2.0, 3.0, EXPONENTS));
}

// Answers that are no floats, instead of floats and beside them.

#[differentiable]
fn zone(longitude: f64) -> u8 {
    ((longitude + 180.0) / 6.0).floor() as u8 + 1
}
#[differentiable]
fn is_far_from(longitude: f64, limits: &[f64; 2]) -> bool {
    longitude < limits[0] || longitude > limits[1]
}
#[differentiable]
fn easting(latitude: f64, longitude: f64) -> f64 {
    let meridian = zone(longitude) as f64 * 6.0 - 183.0;
    let scale = if is_far_from(longitude, &[-170.0, 170.0]) { 0.5 } else { 1.0 };
    500.0 + scale * (longitude - meridian) * latitude.to_radians().cos()
}
proves!(scalar easting |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[48.0, 11.5], [10.0, -175.0]]);

#[differentiable]
fn projected(latitude: f64, longitude: f64) -> (f64, u8, f64, char) {
    let hemisphere = if latitude < 0.0 { 'S' } else { 'N' };
    (easting(latitude, longitude), zone(longitude), latitude * 111.0 * longitude.cos(), hemisphere)
}
#[differentiable]
fn reduced(x: f64) -> Option<(f64, i32)> {
    if x <= 0.0 {
        return None;
    }
    let n = x.log2().floor() as i32;
    Some((x / 2_f64.powi(n), n))
}
#[differentiable]
fn logarithm(x: f64) -> f64 {
    match reduced(x) {
        Some((m, n)) => m.ln() + n as f64 * std::f64::consts::LN_2,
        None => f64::NAN,
    }
}
proves!(scalar logarithm |x| (x[0]) along |t| (t[0]) at [[0.3], [21.0]]);

#[test]
fn derivatives_are_of_the_floats_among_the_results() {
    let (east, number, north, letter) = dual_projected::<Dual<f64, 1>>(-20.0, Dual::variable(33.0, 0));
    let value = projected(-20.0, 33.0);
    assert_eq!((east.re.to_bits(), number), (value.0.to_bits(), value.1));
    assert_eq!((north.re.to_bits(), letter), (value.2.to_bits(), value.3));
    let jacobian = jacobian_projected(-20.0, 33.0);
    assert_eq!((jacobian.0[1], jacobian.1[1]), (east.eps[0], north.eps[0]));
    assert_jacobian!(projected(-20.0, 33.0));
    assert_eq!(value_and_grad_reduced(12.0), Some((1.5, 0.125)));
    assert_eq!(grad_reduced(-1.0), None);
    assert_grad!(reduced(12.0));
}

// The number of a region, from fns without the attribute, of which none takes the bits of a float.

const OUTSIDE: i32 = -1;

fn saturation(t: f64) -> f64 {
    0.01 * ((t - 273.15) / 20.0).exp()
}

fn region(p: f64, t: f64) -> i32 {
    if !(0.0..=100.0).contains(&p) {
        return OUTSIDE;
    }
    match band(t) {
        0 => i32::from(p < saturation(t)) + 1,
        n => n as i32 + 2,
    }
}

fn band(t: f64) -> u8 {
    if t > 1000.0 { band(t - 1000.0) + 1 } else { (t / 623.15) as u8 }
}

#[differentiable]
fn enthalpy(p: f64, t: f64) -> f64 {
    match region(p, t) {
        1 => 4.2 * (t - 273.15) + p,
        2 => 2500.0 + 1.9 * t - 0.5 * p * p,
        3 => p * t / 3.0,
        OUTSIDE => f64::NAN,
        n => t * f64::from(n),
    }
}
/// The same by a fn that is given all of them.
#[differentiable]
fn by_region<R, A, B>(p: f64, t: f64, region: R, cold: A, hot: B) -> f64
where
    R: Fn(f64, f64) -> i32,
    A: Fn(f64, f64) -> f64,
    B: Fn(f64, f64) -> f64,
{
    match region(p, t) {
        1 | 2 => cold(p, t),
        _ => hot(p, t) * [p, t].into_iter().filter(is_warm).sum::<f64>(),
    }
}

fn is_warm(t: &f64) -> bool {
    *t > 273.15
}

#[differentiable]
fn entropy(p: f64, t: f64) -> f64 {
    by_region(p, t, region, enthalpy, |p, t| p * (t / 273.15).ln())
}
proves!(scalar entropy |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[50.0, 300.0], [3.0, 700.0]]);

proves!(scalar enthalpy |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[50.0, 300.0], [0.001, 400.0], [3.0, 700.0], [3.0, 1100.0]]);

// Macros of crates that most know, which look and give nothing that is differentiated.

macro_rules! relative_eq {
    ($a:expr, $b:expr, epsilon = $epsilon:expr) => {
        ($a - $b).abs() <= $epsilon * $b.abs()
    };
}
macro_rules! ensure {
    ($condition:expr, $($message:tt)*) => {
        if !$condition {
            return Err(format!($($message)*));
        }
    };
}

#[differentiable]
fn compared(x: f64, y: f64) -> Result<f64, String> {
    ensure!(x > 0.0, "{x} at {}", y);
    debug_assert!(matches!(x * y, 0.0..=100.0));
    if relative_eq!(x, y, epsilon = 1e-9) {
        return Ok(x * 0.5);
    }
    Ok((x.powi(3) - y.powi(3)) / (x - y))
}
proves!(scalar compared |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 2.0], [1.9, 0.4]]);

#[test]
fn what_macros_see_is_the_primal() {
    assert_eq!(grad_compared(2.0, 2.0), Ok([0.5, 0.0]));
    assert_eq!(grad_compared(-2.0, 1.5), Err("-2 at 1.5".to_owned()));
}
