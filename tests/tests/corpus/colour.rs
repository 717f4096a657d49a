//! Colour spaces.

use dual_core::differentiable;
use tests::proves;

#[differentiable]
fn srgb_to_linear(c: f64) -> f64 {
    if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
}
proves!(scalar srgb_to_linear |x| (x[0]) along |t| (t[0]) at [[0.5], [0.02]]);

#[differentiable]
fn linear_to_srgb(c: f64) -> f64 {
    match c {
        c if c <= 0.0 => 0.0,
        0.0..=0.0031308 => 12.92 * c,
        _ => 1.055 * c.powf(1.0 / 2.4) - 0.055,
    }
}
proves!(scalar linear_to_srgb |x| (x[0]) along |t| (t[0]) at [[0.5], [0.002], [-0.1]]);

const RGB_TO_XYZ: [[f64; 3]; 3] =
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]];

#[differentiable]
fn mat_vec(m: [[f64; 3]; 3], v: [f64; 3]) -> [f64; 3] {
    let mut out = [0.0; 3];
    for (o, row) in out.iter_mut().zip(m.iter()) {
        *o = row.iter().zip(v.iter()).map(|(a, b)| a * b).sum();
    }
    out
}
#[test]
fn mat_vec_is_bilinear() {
    let m = [[1.0, 2.0, 3.0], [0.5, -1.0, 0.2], [0.0, 0.1, 0.9]];
    dual_core::assert_jacobian!(mat_vec(m, [0.3, 0.2, 0.9]));
}

/// A matrix of constants goes to another annotated fn.
#[differentiable]
pub fn srgb_to_xyz(rgb: [f64; 3]) -> [f64; 3] {
    let linear = [srgb_to_linear(rgb[0]), srgb_to_linear(rgb[1]), srgb_to_linear(rgb[2])];
    mat_vec(RGB_TO_XYZ, linear)
}
proves!(several srgb_to_xyz |x| ([x[0], x[1], x[2]]) along |t| ([t[0], t[1], t[2]]) at [[0.3, 0.02, 0.9]]);

#[differentiable]
pub fn xyz_to_lab(xyz: [f64; 3]) -> [f64; 3] {
    const WHITE: [f64; 3] = [0.95047, 1.0, 1.08883];
    fn f(t: f64) -> f64 {
        const DELTA: f64 = 6.0 / 29.0;
        if t > DELTA.powi(3) { t.cbrt() } else { t / (3.0 * DELTA * DELTA) + 4.0 / 29.0 }
    }
    let [x, y, z]: [f64; 3] = std::array::from_fn(|i| f(xyz[i] / WHITE[i]));
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}
proves!(several xyz_to_lab |x| ([x[0], x[1], x[2]]) along |t| ([t[0], t[1], t[2]]) at [[0.3, 0.4, 0.002]]);

/// The colour difference of CIE94.
#[differentiable]
pub fn delta_e94(lab1: &[f64; 3], lab2: &[f64; 3]) -> f64 {
    let [l1, a1, b1] = *lab1;
    let &[l2, a2, b2] = lab2;
    let dl = l1 - l2;
    let c1 = (a1 * a1 + b1 * b1).sqrt();
    let c2 = a2.hypot(b2);
    let dc = c1 - c2;
    let dh2 = ((a1 - a2).powi(2) + (b1 - b2).powi(2) - dc * dc).max(0.0);
    let sc = 1.0 + 0.045 * c1;
    let sh = 1.0 + 0.015 * c1;
    (dl.powi(2) + (dc / sc).powi(2) + dh2 / (sh * sh)).sqrt()
}
proves!(scalar delta_e94 |x| (&[x[0], x[1], x[2]], &[x[3], x[4], x[5]]) along |t| (&[t[0], t[1], t[2]], &[t[3], t[4], t[5]]) at [[50.0, 20.0, -10.0, 55.0, -5.0, 30.0]]);

#[differentiable]
pub fn hsv_to_rgb(h: f64, s: f64, v: f64) -> (f64, f64, f64) {
    let c = v * s;
    let hp = h / 60.0;
    let x = c * (1.0 - (hp % 2.0 - 1.0).abs());
    let (r, g, b) = match hp as u8 {
        0 => (c, x, 0.0),
        1 => (x, c, 0.0),
        2 => (0.0, c, x),
        3 => (0.0, x, c),
        4 => (x, 0.0, c),
        _ => (c, 0.0, x),
    };
    let m = v - c;
    (r + m, g + m, b + m)
}
proves!(several hsv_to_rgb |x| (x[0], x[1], x[2]) along |t| (t[0], t[1], t[2]) at [[200.0, 0.5, 0.7], [20.0, 0.25, 0.75]]);

/// The locus of daylight: ranges of an active value in a match.
#[differentiable]
pub fn daylight_x(kelvin: f64) -> Option<f64> {
    let t = kelvin.recip();
    match kelvin {
        4000.0..=7000.0 => Some(-4.6070e9 * t.powi(3) + 2.9678e6 * t.powi(2) + 0.09911e3 * t + 0.244063),
        7000.0..=25000.0 => Some(-2.0064e9 * t.powi(3) + 1.9018e6 * t.powi(2) + 0.24748e3 * t + 0.237040),
        _ => None,
    }
}
proves!(scalar daylight_x |x| (x[0]) along |t| (t[0]) at [[6504.0], [10000.0]]);

/// One channel blended by a mode.
#[differentiable]
pub fn blend(mode: &str, base: f64, top: f64) -> f64 {
    match mode {
        "multiply" => base * top,
        "screen" => 1.0 - (1.0 - base) * (1.0 - top),
        "overlay" if base < 0.5 => 2.0 * base * top,
        "overlay" => 1.0 - 2.0 * (1.0 - base) * (1.0 - top),
        "darken" => f64::min(base, top),
        other => unreachable!("no mode {other}"),
    }
}
proves!(scalar blend |x| ("overlay", x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 0.6], [0.7, 0.2]]);

/// A const fn.
#[differentiable]
pub const fn luma(r: f64, g: f64, b: f64) -> f64 {
    0.2126 * r + 0.7152 * g + 0.0722 * b
}
proves!(scalar luma |x| (x[0], x[1], x[2]) along |t| (t[0], t[1], t[2]) at [[0.3, 0.6, 0.1]]);
