//! Positions and distances on the ellipsoid.

use dual_core::differentiable;
use tests::proves;

const WGS84_A: f64 = 6_378_137.0;
const WGS84_F: f64 = 1.0 / 298.257_223_563;

#[differentiable]
pub fn haversine(lat1: f64, lon1: f64, lat2: f64, lon2: f64) -> f64 {
    let d_lat = (lat2 - lat1).to_radians();
    let d_lon = (lon2 - lon1).to_radians();
    let a = (d_lat / 2.0).sin().powi(2)
        + lat1.to_radians().cos() * lat2.to_radians().cos() * (d_lon / 2.0).sin().powi(2);
    6371.0088 * 2.0 * a.sqrt().atan2((1.0 - a).sqrt())
}
proves!(scalar haversine |x| (x[0], x[1], x[2], x[3]) along |t| (t[0], t[1], t[2], t[3]) at [[48.8, 2.3, 52.5, 13.4]]);

/// Latitude, longitude, height to earth-centred coordinates.
#[differentiable]
pub fn geodetic_to_ecef(lat: f64, lon: f64, h: f64) -> (f64, f64, f64) {
    let e2 = WGS84_F * (2.0 - WGS84_F);
    let n = WGS84_A / (1.0 - e2 * lat.sin().powi(2)).sqrt();
    let x = (n + h) * lat.cos() * lon.cos();
    let y = (n + h) * lat.cos() * lon.sin();
    let z = (n * (1.0 - e2) + h) * lat.sin();
    (x, y, z)
}
proves!(several geodetic_to_ecef |x| (x[0], x[1], x[2]) along |t| (t[0], t[1], t[2]) at [[0.8, 0.2, 100.0]]);

/// And back, by iteration.
#[differentiable]
pub fn ecef_to_geodetic(x: f64, y: f64, z: f64) -> [f64; 3] {
    let e2 = WGS84_F * (2.0 - WGS84_F);
    let p = x.hypot(y);
    let lon = y.atan2(x);
    let mut lat = z.atan2(p * (1.0 - e2));
    let mut h = 0.0;
    for _ in 0..12 {
        let n = WGS84_A / (1.0 - e2 * lat.sin() * lat.sin()).sqrt();
        h = p / lat.cos() - n;
        lat = z.atan2(p * (1.0 - e2 * n / (n + h)));
    }
    [lat, lon, h]
}
proves!(several ecef_to_geodetic |x| (x[0], x[1], x[2]) along |t| (t[0], t[1], t[2]) at [[4_200_000.0, 170_000.0, 4_780_000.0]]);

/// Vincenty's inverse formula; antipodal points do not converge.
#[differentiable]
pub fn vincenty(lat1: f64, lon1: f64, lat2: f64, lon2: f64) -> Option<f64> {
    let b = (1.0 - WGS84_F) * WGS84_A;
    let l = (lon2 - lon1).to_radians();
    let u1 = ((1.0 - WGS84_F) * lat1.to_radians().tan()).atan();
    let u2 = ((1.0 - WGS84_F) * lat2.to_radians().tan()).atan();
    let (sin_u1, cos_u1) = u1.sin_cos();
    let (sin_u2, cos_u2) = u2.sin_cos();

    let mut lambda = l;
    let mut iter_limit = 100;
    let (cos_sq_alpha, sin_sigma, cos_sigma, sigma, cos_2_sigma_m) = loop {
        let (sin_lambda, cos_lambda) = lambda.sin_cos();
        let sin_sigma =
            ((cos_u2 * sin_lambda).powi(2) + (cos_u1 * sin_u2 - sin_u1 * cos_u2 * cos_lambda).powi(2)).sqrt();
        if sin_sigma == 0.0 {
            return Some(0.0);
        }
        let cos_sigma = sin_u1 * sin_u2 + cos_u1 * cos_u2 * cos_lambda;
        let sigma = sin_sigma.atan2(cos_sigma);
        let sin_alpha = cos_u1 * cos_u2 * sin_lambda / sin_sigma;
        let cos_sq_alpha = 1.0 - sin_alpha * sin_alpha;
        let cos_2_sigma_m =
            if cos_sq_alpha == 0.0 { 0.0 } else { cos_sigma - 2.0 * sin_u1 * sin_u2 / cos_sq_alpha };
        let c = WGS84_F / 16.0 * cos_sq_alpha * (4.0 + WGS84_F * (4.0 - 3.0 * cos_sq_alpha));
        let lambda_prev = lambda;
        lambda = l
            + (1.0 - c)
                * WGS84_F
                * sin_alpha
                * (sigma
                    + c * sin_sigma
                        * (cos_2_sigma_m + c * cos_sigma * (-1.0 + 2.0 * cos_2_sigma_m * cos_2_sigma_m)));
        if (lambda - lambda_prev).abs() <= 1e-15 {
            break (cos_sq_alpha, sin_sigma, cos_sigma, sigma, cos_2_sigma_m);
        }
        iter_limit -= 1;
        if iter_limit == 0 {
            return None;
        }
    };
    let u_sq = cos_sq_alpha * (WGS84_A * WGS84_A - b * b) / (b * b);
    let a = 1.0 + u_sq / 16384.0 * (4096.0 + u_sq * (-768.0 + u_sq * (320.0 - 175.0 * u_sq)));
    let bb = u_sq / 1024.0 * (256.0 + u_sq * (-128.0 + u_sq * (74.0 - 47.0 * u_sq)));
    let delta = bb
        * sin_sigma
        * (cos_2_sigma_m
            + bb / 4.0
                * (cos_sigma * (-1.0 + 2.0 * cos_2_sigma_m.powi(2))
                    - bb / 6.0
                        * cos_2_sigma_m
                        * (-3.0 + 4.0 * sin_sigma.powi(2))
                        * (-3.0 + 4.0 * cos_2_sigma_m.powi(2))));
    Some(b * a * (sigma - delta))
}
#[test]
fn vincenty_is_the_great_circle_but_for_flattening() {
    dual_core::assert_grad!(vincenty(48.8, 2.3, 52.5, 13.4));
    let (distance, slope) = value_and_grad_vincenty(48.8, 2.3, 52.5, 13.4).unwrap();
    assert_eq!(distance.to_bits(), vincenty(48.8, 2.3, 52.5, 13.4).unwrap().to_bits());
    for (a, b) in slope.iter().zip(grad_haversine(48.8, 2.3, 52.5, 13.4)) {
        assert!((a - b * 1e3).abs() < 0.01 * b.abs() * 1e3);
    }
}

#[differentiable]
pub fn initial_bearing(lat1: f64, lon1: f64, lat2: f64, lon2: f64) -> f64 {
    let (phi1, phi2) = (lat1.to_radians(), lat2.to_radians());
    let dl = (lon2 - lon1).to_radians();
    let theta = (dl.sin() * phi2.cos()).atan2(phi1.cos() * phi2.sin() - phi1.sin() * phi2.cos() * dl.cos());
    normalize_degrees(theta.to_degrees())
}
proves!(ours initial_bearing |x| (x[0], x[1], x[2], x[3]) along |t| (t[0], t[1], t[2], t[3]) at [[48.8, 2.3, 52.5, -13.4]]);

#[differentiable]
fn normalize_degrees(mut angle: f64) -> f64 {
    while angle < 0.0 {
        angle += 360.0;
    }
    while angle >= 360.0 {
        angle -= 360.0;
    }
    angle
}
proves!(scalar normalize_degrees |x| (x[0]) along |t| (t[0]) at [[-30.0], [400.0]]);

/// The web's projection, with its limit of latitude.
#[differentiable]
pub fn web_mercator(lon: f64, lat: f64) -> [f64; 2] {
    const MAX_LAT: f64 = 85.051_128_779_806_59;
    let lat = lat.clamp(-MAX_LAT, MAX_LAT);
    let x = WGS84_A * lon.to_radians();
    let y = WGS84_A * (std::f64::consts::FRAC_PI_4 + lat.to_radians() / 2.0).tan().ln();
    [x, y]
}
proves!(several web_mercator |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[2.3, 48.8]]);

/// An ellipsoid with methods.
#[derive(Debug, Clone, Copy)]
pub struct Ellipsoid {
    a: f64,
    f: f64,
}

impl Ellipsoid {
    pub const WGS84: Self = Self { a: WGS84_A, f: WGS84_F };

    fn e2(&self) -> f64 {
        self.f * (2.0 - self.f)
    }

    /// The radius of curvature in the prime vertical.
    #[differentiable]
    pub fn prime_vertical(&self, lat: f64) -> f64 {
        self.a / (1.0 - self.e2() * lat.sin().powi(2)).sqrt()
    }

    /// The radius of curvature in the meridian.
    #[differentiable]
    pub fn meridional(&self, lat: f64) -> f64 {
        let n = self.prime_vertical(lat);
        n * (1.0 - self.e2()) / (1.0 - self.e2() * lat.sin().powi(2))
    }

    #[differentiable]
    pub fn authalic_step(latitude: f64, k: f64) -> f64 {
        let shape = Self::WGS84;
        shape.f * k * latitude.sin() + Self::half(latitude)
    }

    #[differentiable(associated)]
    fn half(x: f64) -> f64 {
        0.5 * x
    }
}
#[test]
fn methods_have_siblings() {
    let shape = Ellipsoid::WGS84;
    let lat = 0.8;
    assert_eq!(shape.value_and_grad_meridional(lat).0.to_bits(), shape.meridional(lat).to_bits());
    dual_core::assert_grad!(shape.meridional(lat));
    dual_core::assert_hessian!(shape.prime_vertical(lat));
    dual_core::assert_grad!(Ellipsoid::authalic_step(lat, 2.0));
    dual_core::assert_hessian!(Ellipsoid::authalic_step(lat, 2.0));
    assert_eq!(Ellipsoid::grad_half(3.0), 0.5);
}

/// Degrees, minutes, seconds to degrees.
#[differentiable]
pub fn from_dms(degrees: i16, minutes: u8, seconds: f64) -> f64 {
    let sign = if degrees < 0 { -1.0 } else { 1.0 };
    sign * (f64::from(degrees.abs()) + f64::from(minutes) / 60.0 + seconds / 3600.0)
}
proves!(scalar from_dms |x| (-12, 30, x[0]) along |t| (t[0]) at [[30.0]]);

/// Refraction by altitude, with a different formula below a limit.
#[differentiable]
pub fn refraction(altitude_deg: f64, pressure: f64, temperature: f64) -> f64 {
    if altitude_deg < -5.0 {
        return Default::default();
    }
    let r = 1.02 / (altitude_deg + 10.3 / (altitude_deg + 5.11)).to_radians().tan();
    r / 60. * (pressure / 1010.) * (283. / (273. + temperature))
}
proves!(scalar refraction |x| (x[0], x[1], x[2]) along |t| (t[0], t[1], t[2]) at [[12.0, 1000.0, 15.0], [-6.0, 1000.0, 15.0]]);
