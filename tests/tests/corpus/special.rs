//! Special functions: series, continued fractions, Lanczos and Chebyshev coefficients.

use dual_core::differentiable;
use tests::proves;

const LANCZOS_G: f64 = 7.0;
const LANCZOS: [f64; 9] = [
    0.999_999_999_999_809_93,
    676.520_368_121_885_1,
    -1_259.139_216_722_402_8,
    771.323_428_777_653_13,
    -176.615_029_162_140_59,
    12.507_343_278_686_905,
    -0.138_571_095_265_720_12,
    9.984_369_578_019_571_6e-6,
    1.505_632_735_149_311_6e-7,
];

/// The logarithm of the gamma function by Lanczos's approximation, by reflection below 1/2.
#[differentiable]
pub fn ln_gamma(x: f64) -> f64 {
    if x < 0.5 {
        let s = (std::f64::consts::PI * x).sin();
        return (std::f64::consts::PI / s.abs()).ln() - ln_gamma(1.0 - x);
    }
    let x = x - 1.0;
    let mut a = LANCZOS[0];
    for (i, &c) in LANCZOS.iter().enumerate().skip(1) {
        a += c / (x + i as f64);
    }
    let t = x + LANCZOS_G + 0.5;
    0.5 * (2.0 * std::f64::consts::PI).ln() + (x + 0.5) * t.ln() - t + a.ln()
}
proves!(scalar ln_gamma |x| (x[0]) along |t| (t[0]) at [[2.5], [0.3], [11.0]]);

#[differentiable]
pub fn digamma(mut x: f64) -> f64 {
    let mut result = 0.0;
    while x < 6.0 {
        result -= 1.0 / x;
        x += 1.0;
    }
    let inv2 = 1.0 / (x * x);
    result + x.ln() - 0.5 / x - inv2 * (1.0 / 12.0 - inv2 * (1.0 / 120.0 - inv2 / 252.0))
}
proves!(scalar digamma |x| (x[0]) along |t| (t[0]) at [[2.5], [0.3], [7.5]]);

/// The lower regularized incomplete gamma function: a series left of a + 1, a continued fraction right of it.
#[differentiable]
pub fn gamma_p(a: f64, x: f64) -> Result<f64, &'static str> {
    const EPS: f64 = 1e-15;
    const FPMIN: f64 = 1e-300;
    if x < 0.0 || a <= 0.0 {
        return Err("invalid arguments");
    }
    if x == 0.0 {
        return Ok(0.0);
    }
    let gln = ln_gamma(a);
    if x < a + 1.0 {
        let mut ap = a;
        let mut del = 1.0 / a;
        let mut sum = del;
        for _ in 0..500 {
            ap += 1.0;
            del *= x / ap;
            sum += del;
            if del.abs() < sum.abs() * EPS {
                break;
            }
        }
        Ok(sum * (-x + a * x.ln() - gln).exp())
    } else {
        let mut b = x + 1.0 - a;
        let mut c = 1.0 / FPMIN;
        let mut d = 1.0 / b;
        let mut h = d;
        for i in 1..500 {
            let an = -(i as f64) * (i as f64 - a);
            b += 2.0;
            d = an * d + b;
            if d.abs() < FPMIN {
                d = FPMIN;
            }
            c = b + an / c;
            if c.abs() < FPMIN {
                c = FPMIN;
            }
            d = 1.0 / d;
            let del = d * c;
            h *= del;
            if (del - 1.0).abs() <= EPS {
                break;
            }
        }
        Ok(1.0 - (-x + a * x.ln() - gln).exp() * h)
    }
}
proves!(scalar gamma_p |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[2.5, 1.3], [1.5, 4.0]]);

/// erfc by a Chebyshev-like fit in t = 1/(1 + |x|/2).
#[differentiable]
pub fn erfc(x: f64) -> f64 {
    let z = x.abs();
    let t = 1.0 / (1.0 + 0.5 * z);
    let r = t
        * (-z * z - 1.26551223
            + t * (1.00002368
                + t * (0.37409196
                    + t * (0.09678418
                        + t * (-0.18628806
                            + t * (0.27886807
                                + t * (-1.13520398
                                    + t * (1.48851587 + t * (-0.82215223 + t * 0.17087277)))))))))
            .exp();
    if x >= 0. { r } else { 2. - r }
}
proves!(scalar erfc |x| (x[0]) along |t| (t[0]) at [[0.5], [-1.2]]);

/// Clenshaw's recurrence.
#[differentiable(wrt(x))]
pub fn chebyshev(x: f64, coefficients: &[f64]) -> f64 {
    let mut b0 = 0.0;
    let mut b1 = 0.0;
    let mut b2 = 0.0;
    for &c in coefficients.iter().rev() {
        b2 = b1;
        b1 = b0;
        b0 = 2.0 * x * b1 - b2 + c;
    }
    0.5 * (b0 - b2)
}
proves!(scalar chebyshev |x| (x[0], &[1.2, 0.4, -0.3, 0.02]) along |t| (t[0]) at [[0.3], [-0.8]]);

/// Bessel's J₀ with rational fits.
#[differentiable]
pub fn bessel_j0(x: f64) -> f64 {
    let ax = x.abs();
    if ax < 8.0 {
        let y = x * x;
        let num = 57568490574.0
            + y * (-13362590354.0
                + y * (651619640.7 + y * (-11214424.18 + y * (77392.33017 + y * (-184.9052456)))));
        let den = 57568490411.0
            + y * (1029532985.0 + y * (9494680.718 + y * (59272.64853 + y * (267.8532712 + y))));
        num / den
    } else {
        let z = 8.0 / ax;
        let y = z * z;
        let xx = ax - 0.785398164;
        let p = 1.0
            + y * (-0.1098628627e-2 + y * (0.2734510407e-4 + y * (-0.2073370639e-5 + y * 0.2093887211e-6)));
        let q = -0.1562499995e-1 + y * (0.1430488765e-3 + y * (-0.6911147651e-5 + y * 0.7621095161e-6));
        (std::f64::consts::FRAC_2_PI / ax).sqrt() * (xx.cos() * p - z * xx.sin() * q)
    }
}
proves!(scalar bessel_j0 |x| (x[0]) along |t| (t[0]) at [[2.5], [-9.3]]);

/// The complete elliptic integral of the first kind by the arithmetic-geometric mean.
#[differentiable]
pub fn elliptic_k(m: f64) -> Option<f64> {
    if !(0.0..1.0).contains(&m) {
        return None;
    }
    let (mut a, mut b) = (1.0, (1.0 - m).sqrt());
    while (a - b).abs() > f64::EPSILON * a {
        (a, b) = (0.5 * (a + b), (a * b).sqrt());
    }
    Some(std::f64::consts::FRAC_PI_2 / a)
}
proves!(scalar elliptic_k |x| (x[0]) along |t| (t[0]) at [[0.5], [0.2]]);

/// The Lambert W function by Halley's method.
#[differentiable]
pub fn lambert_w0(x: f64) -> f64 {
    let mut w = if x < 1.0 { x } else { x.ln() };
    for _ in 0..64 {
        let ew = w.exp();
        let f = w * ew - x;
        let step = f / (ew * (w + 1.0) - (w + 2.0) * f / (2.0 * w + 2.0));
        w -= step;
    }
    w
}
proves!(scalar lambert_w0 |x| (x[0]) along |t| (t[0]) at [[0.5], [3.0]]);

/// Horner's rule over a slice, highest power first.
#[differentiable]
pub fn polyval(coefficients: &[f64], x: f64) -> f64 {
    coefficients.iter().fold(0.0, |acc, &c| acc * x + c)
}
proves!(scalar polyval |x| (&x[..3], x[3]) along |t| (&t[..3], t[3]) at [[1.0, -2.0, 0.5, 1.7]]);

/// The zeta function of s > 1 by Euler and Maclaurin.
#[differentiable]
pub fn zeta(s: f64) -> f64 {
    let n = 12usize;
    let head: f64 = (1..n).map(|k| (k as f64).powf(-s)).sum();
    let nf = n as f64;
    let b = [1.0 / 6.0, -1.0 / 30.0, 1.0 / 42.0];
    let mut tail = nf.powf(1.0 - s) / (s - 1.0) + 0.5 * nf.powf(-s);
    let mut factor = s * nf.powf(-s - 1.0);
    let mut factorial = 2.0;
    for (j, bj) in b.iter().enumerate() {
        tail += bj * factor / factorial;
        let k = 2.0 * j as f64;
        factor *= (s + k + 1.0) * (s + k + 2.0) / (nf * nf);
        factorial *= (k + 3.0) * (k + 4.0);
    }
    head + tail
}
proves!(scalar zeta |x| (x[0]) along |t| (t[0]) at [[2.5], [4.0]]);

/// Legendre polynomials by recurrence, filled into a vector.
#[differentiable]
pub fn legendre_all(n: usize, x: f64) -> Vec<f64> {
    let mut p = Vec::with_capacity(n + 1);
    p.push(1.0);
    if n >= 1 {
        p.push(x);
    }
    for k in 1..n {
        let kf = k as f64;
        p.push(((2.0 * kf + 1.0) * x * p[k] - kf * p[k - 1]) / (kf + 1.0));
    }
    p
}
proves!(several legendre_all |x| (4, x[0]) along |t| (t[0]) at [[0.4]]);

/// The inverse of the normal distribution by Acklam's fit.
#[differentiable]
pub fn inverse_normal_cdf(p: f64) -> f64 {
    static A: [f64; 6] = [
        -3.969683028665376e+01,
        2.209460984245205e+02,
        -2.759285104469687e+02,
        1.383577518672690e+02,
        -3.066479806614716e+01,
        2.506628277459239e+00,
    ];
    static B: [f64; 5] = [
        -5.447609879822406e+01,
        1.615858368580409e+02,
        -1.556989798598866e+02,
        6.680131188771972e+01,
        -1.328068155288572e+01,
    ];
    static C: [f64; 6] = [
        -7.784894002430293e-03,
        -3.223964580411365e-01,
        -2.400758277161838e+00,
        -2.549732539343734e+00,
        4.374664141464968e+00,
        2.938163982698783e+00,
    ];
    static D: [f64; 4] =
        [7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00];
    let p_low = 0.02425;
    match p {
        p if p < p_low => {
            let q = (-2.0 * p.ln()).sqrt();
            (((((C[0] * q + C[1]) * q + C[2]) * q + C[3]) * q + C[4]) * q + C[5])
                / ((((D[0] * q + D[1]) * q + D[2]) * q + D[3]) * q + 1.0)
        }
        p if p <= 1.0 - p_low => {
            let q = p - 0.5;
            let r = q * q;
            (((((A[0] * r + A[1]) * r + A[2]) * r + A[3]) * r + A[4]) * r + A[5]) * q
                / (((((B[0] * r + B[1]) * r + B[2]) * r + B[3]) * r + B[4]) * r + 1.0)
        }
        _ => -inverse_normal_cdf(1.0 - p),
    }
}
proves!(scalar inverse_normal_cdf |x| (x[0]) along |t| (t[0]) at [[0.01], [0.3], [0.99]]);
