//! Steam, humid air, equations of state.

use dual_core::differentiable;
use tests::proves;

/// Exponents and coefficients, a row a term.
struct Term {
    i: i32,
    j: i32,
    n: f64,
}

const TERMS: [Term; 6] = [
    Term { i: 0, j: -2, n: 0.14632971213167 },
    Term { i: 0, j: -1, n: -0.84548187169114 },
    Term { i: 0, j: 0, n: -3.7563603672040 },
    Term { i: 1, j: -9, n: 0.28319080123804e-3 },
    Term { i: 2, j: -3, n: -0.60706301565874e-3 },
    Term { i: 4, j: 4, n: -0.72545108e-5 },
];

/// A sum of powers as region 1 of IAPWS-IF97 has it.
#[differentiable]
pub fn gibbs_region1(p: f64, t: f64) -> f64 {
    let pi = p / 16.53;
    let tau = 1386.0 / t;
    TERMS.iter().map(|term| term.n * (7.1 - pi).powi(term.i) * (tau - 1.222).powi(term.j)).sum::<f64>()
}
proves!(scalar gibbs_region1 |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[3.0, 500.0]]);

/// The saturation pressure of region 4.
#[differentiable]
pub fn saturation_pressure(t: f64) -> f64 {
    let n = [
        0.11670521452767e4,
        -0.72421316703206e6,
        -0.17073846940092e2,
        0.12020824702470e5,
        -0.32325550322333e7,
        0.14915108613530e2,
        -0.48232657361591e4,
        0.40511340542057e6,
        -0.23855557567849,
        0.65017534844798e3,
    ];
    let theta = t + n[8] / (t - n[9]);
    let a = theta.powi(2) + n[0] * theta + n[1];
    let b = n[2] * theta * theta + n[3] * theta + n[4];
    let c = n[5] * theta * theta + n[6] * theta + n[7];
    (2.0 * c / (-b + (b * b - 4.0 * a * c).sqrt())).powi(4)
}
proves!(scalar saturation_pressure |x| (x[0]) along |t| (t[0]) at [[373.15]]);

/// Which region a state is in.
pub fn region(p: f64, t: f64) -> u8 {
    if t < 623.15 && p > 0.1 { 1 } else { 2 }
}

/// Steam's volume by region; a helper that is not annotated looks at the state.
#[differentiable(passive(region))]
pub fn specific_volume(p: f64, t: f64) -> Result<f64, String> {
    match region(p, t) {
        1 => {
            let pi = p / 16.53;
            let tau = 1386.0 / t;
            Ok(0.461526 * t / p
                * pi
                * TERMS
                    .iter()
                    .map(|term| {
                        -term.n * f64::from(term.i) * (7.1 - pi).powi(term.i - 1) * (tau - 1.222).powi(term.j)
                    })
                    .sum::<f64>())
        }
        2 => Ok(0.461526e-3 * t / p),
        other => Err(format!("region {other} is not covered at {p} MPa, {t} K")),
    }
}
proves!(scalar specific_volume |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[3.0, 500.0], [0.05, 500.0]]);

/// The saturation pressure over ice and water, after Hyland and Wexler.
#[differentiable]
pub fn sat_vap_pres(t_dry_bulb: f64) -> f64 {
    let t = t_dry_bulb + 273.15;
    let ln_pws = if t_dry_bulb <= 0.01 {
        -5.6745359E+03 / t + 6.3925247 - 9.677843E-03 * t
            + 6.2215701E-07 * t.powf(2.0)
            + 2.0747825E-09 * t.powf(3.0)
            - 9.484024E-13 * t.powf(4.0)
            + 4.1635019 * t.ln()
    } else {
        -5.8002206E+03 / t + 1.3914993 - 4.8640239E-02 * t + 4.1764768E-05 * t.powi(2)
            - 1.4452093E-08 * t.powi(3)
            + 6.5459673 * t.ln()
    };
    ln_pws.exp()
}
proves!(scalar sat_vap_pres |x| (x[0]) along |t| (t[0]) at [[25.0], [-10.0]]);

#[differentiable]
pub fn humidity_ratio(t_dry_bulb: f64, rel_hum: f64, pressure: f64) -> f64 {
    debug_assert!((0.0..=1.0).contains(&rel_hum), "relative humidity out of range: {rel_hum}");
    let vap_pres = rel_hum * sat_vap_pres(t_dry_bulb);
    f64::max(0.621945 * vap_pres / (pressure - vap_pres), 1e-7)
}
proves!(scalar humidity_ratio |x| (x[0], x[1], x[2]) along |t| (t[0], t[1], t[2]) at [[25.0, 0.5, 101325.0]]);

/// The wet bulb by bisection, then a Newton step that carries the derivative.
#[differentiable]
pub fn wet_bulb(t_dry_bulb: f64, hum_ratio: f64, pressure: f64) -> f64 {
    let mut hi = t_dry_bulb;
    let mut lo = -40.0;
    let mut mid = (lo + hi) / 2.0;
    while hi - lo > 1e-3 {
        let w = hum_ratio_from_wet_bulb(t_dry_bulb, mid, pressure);
        if w > hum_ratio {
            hi = mid;
        } else {
            lo = mid;
        }
        mid = (hi + lo) / 2.0;
    }
    for _ in 0..6 {
        let h = 1e-4;
        let w = hum_ratio_from_wet_bulb(t_dry_bulb, mid, pressure);
        let slope = (hum_ratio_from_wet_bulb(t_dry_bulb, mid + h, pressure)
            - hum_ratio_from_wet_bulb(t_dry_bulb, mid - h, pressure))
            / (2.0 * h);
        mid -= (w - hum_ratio) / slope;
    }
    mid
}
#[test]
fn wet_bulb_is_the_inverse() {
    let (t, p) = (30.0, 101_325.0);
    let w = 0.01;
    let (tw, slope) = value_and_grad_wet_bulb(t, w, p);
    assert_eq!(tw.to_bits(), wet_bulb(t, w, p).to_bits());
    let back = grad_hum_ratio_from_wet_bulb(t, tw, p);
    assert!((slope[1] * back[1] - 1.0).abs() < 1e-6, "{slope:?} {back:?}");
    assert!((slope[0] + back[0] / back[1]).abs() < 1e-5 * slope[0].abs(), "{slope:?} {back:?}");
}

#[differentiable]
fn hum_ratio_from_wet_bulb(t_dry: f64, t_wet: f64, pressure: f64) -> f64 {
    let pws = sat_vap_pres(t_wet);
    let ws = 0.621945 * pws / (pressure - pws);
    if t_wet >= 0.0 {
        ((2501.0 - 2.326 * t_wet) * ws - 1.006 * (t_dry - t_wet)) / (2501.0 + 1.86 * t_dry - 4.186 * t_wet)
    } else {
        ((2830.0 - 0.24 * t_wet) * ws - 1.006 * (t_dry - t_wet)) / (2830.0 + 1.86 * t_dry - 2.1 * t_wet)
    }
}
proves!(scalar hum_ratio_from_wet_bulb |x| (x[0], x[1], x[2]) along |t| (t[0], t[1], t[2]) at [[30.0, 20.0, 101325.0]]);

#[differentiable]
pub fn dew_point(vapour_pressure: f64) -> Option<f64> {
    if vapour_pressure <= 0.0 || vapour_pressure.is_nan() {
        return None;
    }
    let alpha = (vapour_pressure / 1000.0).ln();
    let poly = [6.54, 14.526, 0.7389, 0.09486];
    let t = poly.iter().rev().fold(0.0, |acc, c| acc * alpha + c)
        + 0.4569 * (vapour_pressure / 1000.0).powf(0.1984);
    (t > 0.0).then(|| t).or_else(|| Some(6.09 + 12.608 * alpha + 0.4959 * alpha * alpha))
}
proves!(scalar dew_point |x| (x[0]) along |t| (t[0]) at [[1500.0], [400.0]]);

/// Peng and Robinson's compressibility: the largest root of a cubic.
#[differentiable]
pub fn peng_robinson_z(t: f64, p: f64, tc: f64, pc: f64, omega: f64) -> f64 {
    const R: f64 = 8.314462618;
    let kappa = 0.37464 + 1.54226 * omega - 0.26992 * omega.powi(2);
    let alpha = (1.0 + kappa * (1.0 - (t / tc).sqrt())).powi(2);
    let a = 0.45724 * R * R * tc * tc / pc * alpha;
    let b = 0.07780 * R * tc / pc;
    let (aa, bb) = (a * p / (R * R * t * t), b * p / (R * t));
    let roots = cubic_roots(-(1.0 - bb), aa - 3.0 * bb.powi(2) - 2.0 * bb, -(aa * bb - bb * bb - bb.powi(3)));
    roots.iter().cloned().fold(f64::NEG_INFINITY, f64::max)
}
proves!(scalar peng_robinson_z |x| (x[0], x[1], x[2], x[3], x[4]) along |t| (t[0], t[1], t[2], t[3], t[4]) at [[350.0, 1e6, 304.1, 7.38e6, 0.225]]);

#[differentiable]
fn cubic_roots(a: f64, b: f64, c: f64) -> Vec<f64> {
    let q = (a * a - 3.0 * b) / 9.0;
    let r = (2.0 * a.powi(3) - 9.0 * a * b + 27.0 * c) / 54.0;
    if r * r < q.powi(3) {
        let theta = (r / q.powi(3).sqrt()).acos();
        let k = -2.0 * q.sqrt();
        [0.0, 1.0, -1.0]
            .iter()
            .map(|s| k * ((theta + s * std::f64::consts::TAU) / 3.0).cos() - a / 3.0)
            .collect()
    } else {
        let s = -r.signum() * (r.abs() + (r * r - q.powi(3)).sqrt()).cbrt();
        let t = if s == 0.0 { 0.0 } else { q / s };
        vec![s + t - a / 3.0]
    }
}
proves!(several cubic_roots |x| (x[0], x[1], x[2]) along |t| (t[0], t[1], t[2]) at [[-6.1, 11.0, -6.0], [0.3, 1.0, 2.0]]);

/// Antoine's equation.
#[differentiable]
pub fn antoine(coefficients: (f64, f64, f64), t: f64) -> f64 {
    let (a, b, c) = coefficients;
    10.0_f64.powf(a - b / (c + t))
}
proves!(scalar antoine |x| ((x[0], x[1], x[2]), x[3]) along |t| ((t[0], t[1], t[2]), t[3]) at [[8.07, 1730.6, 233.4, 80.0]]);

/// The regions of a simple fluid.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Region {
    Liquid,
    Vapour,
    Supercritical,
}

#[differentiable]
pub fn boundary_pressure(t: f64) -> f64 {
    (11.78 * (1.0 - 647.1 / t)).exp() * 22.06
}

#[differentiable]
pub fn state(t: f64, p: f64) -> Option<Region> {
    if !(273.15..=2000.0).contains(&t) || p <= 0.0 {
        return None;
    }
    if t > 647.1 && p > 22.06 {
        return Some(Region::Supercritical);
    }
    Some(if p > boundary_pressure(t) { Region::Liquid } else { Region::Vapour })
}

/// A specific volume, each region by its own equation.
#[differentiable]
pub fn fluid_volume(t: f64, p: f64) -> Option<f64> {
    let region = state(t, p)?;
    if region == Region::Supercritical {
        return None;
    }
    match region {
        Region::Liquid => Some(1e-3 * (1.0 + 4.5e-4 * (t - 300.0) - 4.6e-4 * p)),
        Region::Vapour => Some(0.4615e-3 * t / p * (1.0 - 0.02 * p * (500.0 / t).powi(3))),
        _ => None,
    }
}
proves!(scalar fluid_volume |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[320.0, 1.5], [480.0, 0.7]]);
