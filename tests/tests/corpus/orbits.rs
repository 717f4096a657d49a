//! Orbits, calendars, the sun.

use dual_core::differentiable;
use tests::proves;

const TAU: f64 = std::f64::consts::PI * 2.0;
const MU: f64 = 398_600.441_8;

/// The eccentric anomaly by Newton's method, to a tolerance.
#[differentiable]
pub fn eccentric_anomaly(mean: f64, e: f64) -> f64 {
    let m = mean.rem_euclid(TAU);
    let mut ea = if e > 0.8 { std::f64::consts::PI } else { m };
    let mut delta = f64::MAX;
    let mut iterations = 0;
    while delta.abs() > 1e-30 && iterations < 15 {
        delta = (ea - e * ea.sin() - m) / (1.0 - e * ea.cos());
        ea -= delta;
        iterations += 1;
    }
    ea
}
proves!(ours eccentric_anomaly |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[1.0, 0.3], [8.0, 0.1]]);

#[differentiable]
pub fn true_anomaly(mean: f64, e: f64) -> f64 {
    let ea = eccentric_anomaly(mean, e);
    2.0 * ((1.0 + e).sqrt() * (ea / 2.0).sin()).atan2((1.0 - e).sqrt() * (ea / 2.0).cos())
}
proves!(ours true_anomaly |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[1.0, 0.3]]);

/// The Julian day of a calendar date with fractional day.
#[differentiable]
pub fn julian_day(year: i32, month: u32, day: f64) -> f64 {
    let (y, m) = if month <= 2 { (year - 1, month + 12) } else { (year, month) };
    let a = (y as f64 / 100.0).floor();
    let b = 2.0 - a + (a / 4.0).floor();
    (365.25 * (y + 4716) as f64).floor() + (30.6001 * (m + 1) as f64).floor() + day + b - 1524.5
}
proves!(scalar julian_day |x| (2024, 2, x[0]) along |t| (t[0]) at [[17.25]]);

/// Declination and equation of time, in degrees and minutes, after NOAA's sheet.
#[differentiable]
pub fn solar_declination_and_eot(jd: f64) -> (f64, f64) {
    let t = (jd - 2_451_545.0) / 36_525.0;
    let l0 = (280.46646 + t * (36_000.76983 + t * 0.0003032)) % 360.0;
    let m = 357.52911 + t * (35_999.05029 - 0.0001537 * t);
    let e = 0.016708634 - t * (0.000042037 + 0.0000001267 * t);
    let c = m.to_radians().sin() * (1.914602 - t * (0.004817 + 0.000014 * t))
        + (2.0 * m).to_radians().sin() * (0.019993 - 0.000101 * t)
        + (3.0 * m.to_radians()).sin() * 0.000289;
    let lambda = l0 + c - 0.00569 - 0.00478 * (125.04 - 1934.136 * t).to_radians().sin();
    let eps = 23.0 + (26.0 + (21.448 - t * (46.815 + t * (0.00059 - t * 0.001813))) / 60.0) / 60.0;
    let decl = (eps.to_radians().sin() * lambda.to_radians().sin()).asin().to_degrees();
    let y = (eps.to_radians() / 2.0).tan().powi(2);
    let l0r = l0.to_radians();
    let mr = m.to_radians();
    let eot = y * (2.0 * l0r).sin() - 2.0 * e * mr.sin() + 4.0 * e * y * mr.sin() * (2.0 * l0r).cos()
        - 0.5 * y * y * (4.0 * l0r).sin()
        - 1.25 * e * e * (2.0 * mr).sin();
    (decl, 4.0 * eot.to_degrees())
}
proves!(several solar_declination_and_eot |x| (x[0]) along |t| (t[0]) at [[2_460_000.3]]);

/// The hour angle of sunrise, if the sun rises.
#[differentiable]
pub fn sunrise_hour_angle(latitude: f64, declination: f64) -> Option<f64> {
    let zenith = 90.833_f64.to_radians();
    let (lat, dec) = (latitude.to_radians(), declination.to_radians());
    let cos_h = zenith.cos() / (lat.cos() * dec.cos()) - lat.tan() * dec.tan();
    match cos_h {
        c if c > 1.0 || c < -1.0 => None,
        c => Some(c.acos().to_degrees()),
    }
}
proves!(scalar sunrise_hour_angle |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[47.0, 12.0]]);
#[test]
fn polar_night_has_no_sunrise() {
    assert_eq!(grad_sunrise_hour_angle(85.0, -20.0), None);
    assert_eq!(hessian_sunrise_hour_angle(85.0, -20.0), None);
    assert_eq!(jvp_sunrise_hour_angle(85.0, -20.0, 1.0, 0.0), None);
    assert_eq!(value_and_grad_sunrise_hour_angle(85.0, -20.0), None);
}

/// State to elements: semi-major axis, eccentricity, inclination.
#[differentiable]
pub fn elements(r: [f64; 3], v: [f64; 3]) -> [f64; 3] {
    let cross = |a: &[f64; 3], b: &[f64; 3]| {
        [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
    };
    let dot = |a: &[f64; 3], b: &[f64; 3]| a.iter().zip(b.iter()).map(|(x, y)| x * y).sum::<f64>();
    let norm = |a: &[f64; 3]| dot(a, a).sqrt();
    let h = cross(&r, &v);
    let rn = norm(&r);
    let energy = dot(&v, &v) / 2.0 - MU / rn;
    let a = -MU / (2.0 * energy);
    let vxh = cross(&v, &h);
    let mut e = [0.0; 3];
    for k in 0..3 {
        e[k] = vxh[k] / MU - r[k] / rn;
    }
    [a, norm(&e), (h[2] / norm(&h)).acos()]
}
proves!(several elements |x| ([x[0], x[1], x[2]], [x[3], x[4], x[5]]) along |t| ([t[0], t[1], t[2]], [t[3], t[4], t[5]]) at [[7000.0, 100.0, 300.0, 0.5, 7.0, 2.0]]);

/// Two bodies with J2: an ODE's right-hand side that writes into its last argument.
#[differentiable]
pub fn two_body_j2(_t: f64, y: &[f64; 6], dydt: &mut [f64; 6]) {
    const J2: f64 = 1.082_626_68e-3;
    const RE: f64 = 6378.137;
    let r2 = y[0] * y[0] + y[1] * y[1] + y[2] * y[2];
    let r = r2.sqrt();
    let factor = 1.5 * J2 * (RE / r).powi(2);
    let z2 = 5.0 * y[2] * y[2] / r2;
    for i in 0..3 {
        dydt[i] = y[i + 3];
        let k = if i == 2 { 3.0 } else { 1.0 };
        dydt[i + 3] = -MU * y[i] / (r2 * r) * (1.0 + factor * (k - z2));
    }
}
#[test]
fn two_body_writes_its_jacobian() {
    let y = [7000.0, 100.0, 300.0, 0.5, 7.0, 2.0];
    let mut rate = [0.0; 6];
    two_body_j2(0.0, &y, &mut rate);
    let mut out = [1.0; 6];
    let (value, rows) = value_and_jacobian_two_body_j2(0.0, &y, &mut out);
    assert_eq!((value, out), (rate, rate));
    assert_eq!(rows[0], (0.0, [0.0, 0.0, 0.0, 1.0, 0.0, 0.0]));
    dual_core::assert_jacobian!(two_body_j2(0.0, &y, &mut out));
}

/// A Lambert solver's Stumpff functions by branches.
#[differentiable]
pub fn stumpff_c(z: f64) -> f64 {
    if z > 1e-6 {
        (1.0 - z.sqrt().cos()) / z
    } else if z < -1e-6 {
        ((-z).sqrt().cosh() - 1.0) / (-z)
    } else {
        0.5 - z / 24.0 + z.powi(2) / 720.0
    }
}
proves!(scalar stumpff_c |x| (x[0]) along |t| (t[0]) at [[1.5], [-2.0], [1e-8]]);

/// Altitude and azimuth of the sun, in degrees.
#[differentiable]
pub fn sun_altitude_azimuth(hour_angle: f64, latitude: f64, declination: f64) -> [f64; 2] {
    let (sh, ch) = hour_angle.to_radians().sin_cos();
    let (sl, cl) = latitude.to_radians().sin_cos();
    let (sd, cd) = declination.to_radians().sin_cos();
    let altitude = f64::asin(sl * sd + cl * cd * ch);
    let azimuth = f64::atan2(-sh * cd, cl * sd - sl * cd * ch);
    [altitude.to_degrees(), (azimuth.to_degrees() + 360.0) % 360.0]
}
proves!(several sun_altitude_azimuth |x| (x[0], x[1], x[2]) along |t| (t[0], t[1], t[2]) at [[30.0, 47.0, 12.0]]);

/// A polynomial in nested form, as almanacs print them.
macro_rules! polynomial {
    ($t:expr; $($c:expr),+ $(,)?) => {{
        let mut sum = 0.0;
        let mut power = 1.0;
        $(
            sum += power * $c;
            power *= $t;
        )+
        let _ = power;
        sum
    }};
}

macro_rules! degrees {
    ($d:expr, $m:expr, $s:expr) => {
        $d + ($m + $s / 60.0) / 60.0
    };
}

/// The mean obliquity of the ecliptic (Laskar), from the Julian century, and a nutation in longitude of two terms.
#[differentiable]
pub fn true_obliquity(t: f64) -> f64 {
    let u = t / 100.0;
    let mean =
        polynomial!(u; degrees!(23.0, 26.0, 21.448), -4680.93 / 3600.0, -1.55 / 3600.0, 1999.25 / 3600.0);
    let node = polynomial!(t; 125.04452, -1934.136261, 0.0020708).to_radians();
    let sun = polynomial!(t; 280.4665, 36000.7698).to_radians();
    mean + (9.20 * node.cos() + 0.57 * (2.0 * sun).cos()) / 3600.0
}
proves!(scalar true_obliquity |x| (x[0]) along |t| (t[0]) at [[0.24], [-0.13]]);
