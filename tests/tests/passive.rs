//! Passive arguments, tables, casts and constants.
#![allow(clippy::all, clippy::pedantic)] // fns in every spelling that users have are the subject
#![cfg(feature = "full")] // nalgebra

use dual_core::nalgebra::DMatrix;
use dual_core::{assert_grad, assert_hessian, differentiable};
use tests::{near, proves};

const KNOTS: [f64; 5] = [0.0, 0.5, 1.5, 3.0, 5.0];
static VALUES: [f64; 5] = [1.0, 1.8, 0.7, 2.2, 2.0];

/// Linear interpolation in a const table found by search.
#[differentiable]
fn interpolate(x: f64) -> f64 {
    let i = KNOTS.partition_point(|&k| k <= x).clamp(1, KNOTS.len() - 1);
    let (x0, x1) = (KNOTS[i - 1], KNOTS[i]);
    let (y0, y1) = (VALUES[i - 1], VALUES[i]);
    y0 + (y1 - y0) * (x - x0) / (x1 - x0)
}
proves!(scalar interpolate |x| (x[0]) along |t| (t[0]) at [[0.3], [2.0], [4.2]]);

/// A table of equal steps, found by a cast.
#[differentiable(wrt(x))]
fn lookup(x: f64, table: &[f64], step: f64) -> f64 {
    let at = x / step;
    let i = (at.floor() as usize).min(table.len() - 2);
    let fraction = at - i as f64;
    table[i] * (1.0 - fraction) + table[i + 1] * fraction
}
proves!(scalar lookup |x| (x[0], &[1.0, 2.0, 4.0, 3.0], 0.5) along |t| (t[0]) at [[0.3], [0.8], [1.2]]);

/// A text of so many decimals is a rounding, as `round` is.
#[differentiable]
fn rounded(x: f64, places: usize) -> f64 {
    format!("{:.width$}", x, width = places).parse::<f64>().unwrap()
}

#[differentiable]
fn by_whole_coins(price: f64, rate: f64) -> f64 {
    let paid = format!("{price:.0}").parse().unwrap_or(0.0);
    (price - paid) * rate.exp() + rounded(10.0 * rate, 0) * price
}
proves!(scalar by_whole_coins |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[2.3, 0.27], [-0.8, 1.32]]);

#[test]
fn a_text_is_a_step() {
    assert_eq!(by_whole_coins(2.25, 0.27), 0.25 * 0.27_f64.exp() + 3.0 * 2.25);
    assert_eq!(grad_by_whole_coins(2.25, 0.27), [0.27_f64.exp() + 3.0, 0.25 * 0.27_f64.exp()]);
}

/// A polynomial with passive coefficients that are changed before.
#[differentiable(wrt(x))]
fn scaled_polynomial(mut c: Vec<f64>, x: f64, mut gain: f64, degree: i32) -> f64 {
    for v in c.iter_mut() {
        *v *= 2.0;
    }
    gain *= x;
    c[0] += x;
    let mut y = 0.0;
    for v in c.iter().rev() {
        y = y * x + v;
    }
    y * gain + x.powi(degree) * x.powi(-1)
}
proves!(scalar scaled_polynomial |x| (vec![1.0, 2.0], x[0], 3.0, 3) along |t| (t[0]) at [[0.3], [0.8]]);

/// Data and labels of a regression.
#[differentiable(wrt(w, b))]
fn logistic_loss(w: &[f64], b: f64, data: &DMatrix<f64>, labels: &[bool]) -> f64 {
    let mut loss = 0.0;
    for (i, &label) in labels.iter().enumerate() {
        let mut z = b;
        for (j, wj) in w.iter().enumerate() {
            z += wj * data[(i, j)];
        }
        let sign = if label { 1.0 } else { -1.0 };
        loss += (-sign * z).exp().ln_1p();
    }
    loss / labels.len() as f64
}
fn data() -> DMatrix<f64> {
    DMatrix::from_vec(3, 2, vec![0.5, -1.0, 2.0, 0.1, 0.4, -0.3])
}
proves!(scalar logistic_loss |x| (&x[..2], x[2], &data(), &[true, false, true]) along |t| (&t[..2], t[2]) at [[0.3, -0.4, 0.1]]);

/// A passive fn, called with passive values.
#[differentiable]
fn collocated(x: f64, source: impl Fn(f64) -> f64, n: usize) -> f64 {
    let mut sum = 0.0;
    for k in 0..n {
        sum += source(k as f64) * x.powi(k as i32);
    }
    sum
}
proves!(scalar collocated |x| (x[0], |s: f64| s.sqrt() + 1.0, 4) along |t| (t[0]) at [[0.3]]);

/// Flags, characters, strings and tuples of settings.
#[differentiable]
fn settings(x: f64, unit: &str, signs: (bool, char), depth: Option<u32>) -> f64 {
    let scale = match unit {
        "m" => 1.0,
        "km" => 1e3,
        _ => return 0.0,
    };
    let sign = if signs.0 || signs.1 == '-' { -1.0 } else { 1.0 };
    let mut y = scale * x * sign;
    for _ in 0..depth.unwrap_or(0) {
        y = y.sin();
    }
    y
}
proves!(scalar settings |x| (x[0], "km", (false, '-'), Some(2)) along |t| (t[0]) at [[0.0003]]);

/// Casts of every kind.
#[differentiable]
fn casts(x: f64, i: i64, n: u8) -> f64 {
    let whole = x.trunc() as i64;
    let half = (i as f64) / 2.0;
    let narrow = (n as f32) as f64;
    let same = x as f64;
    let cell = (x * 10.0) as usize % 4;
    let share = (whole - i) as f64 * 1_000.0e-3 + f64::from(n) + cell as f64;
    (same + half) * share + narrow * x
}
proves!(scalar casts |x| (x[0], 3, 7) along |t| (t[0]) at [[2.35], [-1.65]]);

/// Ten constants, of which none needs a tangent.
#[differentiable]
fn minimax(x: f64) -> f64 {
    const C: [f64; 4] = [0.25, -1.5, 3.0, 1e-3];
    let a = 2.5;
    let b = a * 0.5 + C[1];
    let k = 3;
    let c = b.sin() * f64::from(k);
    x * a + b * x * x - c / (1.0 + x) + C[2] * x.powi(k) + C[3]
}
proves!(scalar minimax |x| (x[0]) along |t| (t[0]) at [[0.3], [1.8]]);

/// Takes single precision whatever the caller has.
fn narrow(x: f32) -> f64 {
    f64::from(x) * 0.5
}

/// Literals of the other float type, by annotation and by the parameter of a fn.
#[differentiable]
fn both_precisions(x: f64) -> f64 {
    let half: f32 = 0.5;
    let third: [f32; 2] = [0.25, 1.];
    x * f64::from(half) + narrow(1.5) * x.powi(2) + x * third[0] as f64
}
proves!(scalar both_precisions |x| (x[0]) along |t| (t[0]) at [[0.7], [-2.0]]);

mod tables {
    pub(crate) fn region(x: f64) -> f64 {
        if x < 1.0 { 2.0 } else { 3.0 }
    }
    pub(crate) struct Grid(pub(crate) f64);
    impl Grid {
        pub(crate) fn cell(&self, x: f64) -> f64 {
            (x / self.0).floor()
        }
    }
}

/// Passive fns by a path, of which another fn of the same name is none; and methods.
#[differentiable(passive(tables::region, cell), wrt(x))]
fn piecewise(x: f64, grid: &tables::Grid) -> f64 {
    #[differentiable]
    fn region(x: f64) -> f64 {
        x * x
    }
    tables::region(x) * x + region(x) * grid.cell(x)
}
proves!(scalar piecewise |x| (x[0], &tables::Grid(0.5)) along |t| (t[0]) at [[0.7], [1.3]]);

/// Fns without the attribute that tell something of a value in words.
fn judged(x: f64) -> String {
    if x < 1.0 { "small".to_string() } else { format!("{} and more", x.floor()) }
}
fn side(x: f64) -> &'static str {
    if x < 0.0 { "left" } else { "right" }
}

#[differentiable]
fn by_words(x: f64) -> f64 {
    if judged(x) == "2 and more" {
        return -x * x;
    }
    let words = judged(2.0 * x);
    let factor = match words.as_str() {
        "small" => x,
        _ => 3.0,
    };
    if side(x) != "left" && side(-x) == "left" { factor * x } else { factor / x }
}
proves!(scalar by_words |x| (x[0]) along |t| (t[0]) at [[0.3], [-0.7], [0.9], [2.5]]);

/// Arguments that are references, to a passive fn.
fn largest(v: &[f64], floor: &f64) -> f64 {
    v.iter().fold(*floor, |m, &x| m.max(x))
}

#[differentiable(passive(largest))]
fn soft_maximum(v: &[f64], floor: &f64) -> f64 {
    let shift = largest(v, floor);
    v.iter().map(|&x| (x - shift).exp()).sum::<f64>().ln() + shift
}

#[test]
fn references_for_passive_fns() {
    let v = [0.5_f64, 2.0, -1.0];
    let sum: f64 = v.iter().map(|x| x.exp()).sum();
    let (gradient, by_floor) = grad_soft_maximum(&v, &0.0);
    near("softmax", &gradient, &v.map(|x| x.exp() / sum), 1.0, 1e-15);
    assert_eq!(by_floor, 0.0);
}

// Types without `Clone`, of which the fn reads fields or tells the variant.

struct Ellipsoid {
    radius: f64,
    flattening: f64,
}
struct Steps {
    a: f64,
    d: f64,
}
enum Unit {
    Degrees,
    Hours,
}
#[differentiable]
fn meridian(latitude: f64, ellipsoid: Ellipsoid) -> f64 {
    let e2 = ellipsoid.flattening * (2.0 - ellipsoid.flattening);
    ellipsoid.radius * (1.0 - e2) / (1.0 - e2 * latitude.sin().powi(2)).powf(1.5)
}
#[differentiable]
fn stepped(x: f64, d: Steps) -> f64 {
    (x - d.a).powi(2) * d.d
}
#[differentiable]
fn in_degrees(x: f64, unit: Unit) -> f64 {
    let factor = match unit {
        Unit::Degrees => 1.0,
        Unit::Hours => 15.0,
    };
    factor * x * x
}
#[differentiable]
fn curvature(x: f64) -> f64 {
    let earth = Ellipsoid { radius: 6378.137, flattening: 1.0 / 298.257 };
    meridian(in_degrees(x, Unit::Hours).sin(), earth) * in_degrees(x, Unit::Degrees)
        + stepped(x, Steps { a: 0.5, d: 2.0 })
}
proves!(scalar curvature |x| (x[0]) along |t| (t[0]) at [[0.3], [-1.7]]);

#[test]
fn types_without_clone() {
    let unit = || Ellipsoid { radius: 1.0, flattening: 0.5 };
    let (value, slope) = value_and_grad_meridian(0.4, unit());
    assert_eq!(value, meridian(0.4, unit()));
    let h = 1e-6;
    let numeric = (meridian(0.4 + h, unit()) - meridian(0.4 - h, unit())) / (2.0 * h);
    assert!((slope - numeric).abs() < 1e-8);
    assert_eq!(hessian_in_degrees(0.3, Unit::Hours), 30.0);
}

#[test]
fn a_check_needs_clone() {
    let report = dual_core::check_grad!(in_degrees(0.3, Unit::Hours));
    assert!(!report.passed() && report.to_string().contains("has no `Clone`; derive it"), "{report}");
    assert!(!dual_core::check_hessian!(in_degrees(0.3, Unit::Hours)).passed());
}

/// A row of a table, which is there as long as the program.
struct Layer {
    base: f64,
    rate: f64,
}
static LAYERS: [Layer; 2] = [Layer { base: 288.15, rate: -6.5 }, Layer { base: 216.65, rate: 1.0 }];

fn layer(height: f64) -> &'static Layer {
    if height < 11.0 { &LAYERS[0] } else { &LAYERS[1] }
}

/// The same with the attribute on it.
#[differentiable]
fn layer_of(height: f64) -> &'static Layer {
    layer(height)
}

fn is_inside(point: &[f64], radius: f64) -> bool {
    point.iter().map(|x| x * x).sum::<f64>() < radius * radius
}

fn report(text: &str, value: f64) {
    assert!(value.is_finite(), "{text}");
}

/// Fns that give nothing with a derivative are called with primals.
#[differentiable]
fn temperature(height: f64, point: &[f64]) -> f64 {
    let (row, same) = (layer(height), layer_of(height));
    report("height", height);
    let factor = if is_inside(point, height * 2.0) { point[0] } else { point[1] };
    (row.base + same.rate * height) * factor
}

#[test]
fn callees_without_floats() {
    for (height, point) in [(3.0, [1.0, 2.0]), (12.0, [30.0, 2.0])] {
        assert_grad!(temperature(height, &point));
        assert_hessian!(temperature(height, &point));
    }
    assert_eq!(grad_temperature(3.0, &[2.0, 5.0]), (-13.0, vec![268.65, 0.0]));
}
