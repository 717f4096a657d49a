//! Models of the fields that the crate is made for, as their users write them.

use dual_core::{differentiable, special};

macro_rules! rosenbrock {
    ($($f:ident $n:literal)*) => { $(
        /// Rosenbrock's chain.
        #[differentiable]
        pub fn $f(x: [f64; $n]) -> f64 {
            let mut sum = 0.0;
            for i in 0..$n - 1 {
                let (valley, slope) = (x[i + 1] - x[i] * x[i], 1.0 - x[i]);
                sum += 100.0 * (valley * valley) + slope * slope;
            }
            sum
        }
    )* };
}
rosenbrock!(rosenbrock2 2 rosenbrock4 4 rosenbrock8 8 rosenbrock16 16 rosenbrock32 32 rosenbrock100 100);

/// Where a camera (rotation vector, translation, focal length, two distortions) sees a point.
#[differentiable]
pub fn reprojection(camera: [f64; 9], point: [f64; 3]) -> [f64; 2] {
    let angle = (camera[0] * camera[0] + camera[1] * camera[1] + camera[2] * camera[2]).sqrt();
    let (sin, cos) = angle.sin_cos();
    let k = [camera[0] / angle, camera[1] / angle, camera[2] / angle];
    let along = (k[0] * point[0] + k[1] * point[1] + k[2] * point[2]) * (1.0 - cos);
    let x = point[0] * cos + (k[1] * point[2] - k[2] * point[1]) * sin + k[0] * along + camera[3];
    let y = point[1] * cos + (k[2] * point[0] - k[0] * point[2]) * sin + k[1] * along + camera[4];
    let z = point[2] * cos + (k[0] * point[1] - k[1] * point[0]) * sin + k[2] * along + camera[5];
    let (u, v) = (-x / z, -y / z);
    let r = u * u + v * v;
    let scale = camera[6] * (1.0 + r * (camera[7] + camera[8] * r));
    [scale * u, scale * v]
}

/// Black and Scholes' price of a call.
#[differentiable]
pub fn black_scholes(spot: f64, strike: f64, years: f64, rate: f64, volatility: f64) -> f64 {
    let deviation = volatility * years.sqrt();
    let d1 = ((spot / strike).ln() + (rate + 0.5 * (volatility * volatility)) * years) / deviation;
    let d2 = d1 - deviation;
    spot * special::norm_cdf(d1) - strike * (-rate * years).exp() * special::norm_cdf(d2)
}

/// The position of the hand of an arm with seven joints.
#[differentiable]
pub fn kinematics(q: [f64; 7]) -> [f64; 3] {
    let lengths = [0.0, 0.1, 0.2, 0.1, 0.05, 0.02, 0.1];
    let mut position = [0.0; 3];
    let (mut x, mut y, mut z) = ([1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]);
    for i in 0..7 {
        let (sin, cos) = q[i].sin_cos();
        let mut turned = [0.0; 3];
        for j in 0..3 {
            turned[j] = x[j] * cos + y[j] * sin;
            let lifted = x[j] * sin - y[j] * cos;
            y[j] = z[j];
            z[j] = lifted;
            position[j] += lengths[i] * turned[j] + 0.3 * lifted;
        }
        x = turned;
    }
    position
}

/// Peng and Robinson's Helmholtz energy of a mixture of three, in J, by temperature, volume and amounts.
#[differentiable]
pub fn peng_robinson(t: f64, volume: f64, n: [f64; 3]) -> f64 {
    const CRITICAL: [f64; 3] = [190.6, 305.3, 369.8];
    const SLOPE: [f64; 3] = [0.39, 0.52, 0.59];
    const ATTRACTION: [f64; 3] = [0.25, 0.6, 1.0];
    const COVOLUME: [f64; 3] = [2.7e-5, 4.0e-5, 5.6e-5];
    let root = core::f64::consts::SQRT_2;
    let (mut a, mut b, mut total, mut ideal) = ([0.0; 3], 0.0, 0.0, 0.0);
    for i in 0..3 {
        let alpha = 1.0 + SLOPE[i] * (1.0 - (t / CRITICAL[i]).sqrt());
        a[i] = ATTRACTION[i] * (alpha * alpha);
        b += n[i] * COVOLUME[i];
        total += n[i];
        ideal += n[i] * ((n[i] / volume).ln() - 1.0);
    }
    let mut mixed = 0.0;
    for i in 0..3 {
        for j in 0..3 {
            mixed += n[i] * n[j] * (a[i] * a[j]).sqrt();
        }
    }
    let shape = ((volume + (1.0 + root) * b) / (volume + (1.0 - root) * b)).ln();
    8.314 * t * (ideal - total * (1.0 - b / volume).ln()) - mixed / (2.0 * root * b) * shape
}

/// The fn of which the third derivative is the textbook's example for hyper-dual numbers (Fike and Alonso 2011).
#[differentiable]
pub fn textbook(x: f64) -> f64 {
    x.exp() / (x.sin().powi(3) + x.cos().powi(3)).sqrt()
}
