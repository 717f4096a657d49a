//! Calls: other annotated fns, modules, recursion, nested fns, paths of f64, closures as arguments.
#![allow(clippy::all, clippy::pedantic)] // fns in every spelling that users have are the subject
#![cfg(feature = "full")] // nalgebra

use dual_core::differentiable;
use dual_core::nalgebra::Vector2;
use tests::proves;

mod shapes {
    use dual_core::differentiable;

    /// Visible where its siblings are.
    #[differentiable]
    pub(crate) fn sigmoid(x: f64) -> f64 {
        1.0 / (1.0 + (-x).exp())
    }
    pub(crate) mod deep {
        #[dual_core::differentiable]
        pub(crate) fn bump(x: f64, width: f64) -> f64 {
            (-(x / width).powi(2)).exp()
        }
    }
    /// Not annotated: takes passive values only.
    pub(crate) fn table(i: usize) -> f64 {
        [0.5, 1.5, 2.5][i]
    }
}

#[differentiable]
fn composed(x: f64) -> f64 {
    shapes::sigmoid(3.0 * x + 2.0) * shapes::deep::bump(x, 2.0)
        + shapes::deep::bump(1.0, x) * shapes::table(1)
}
proves!(scalar composed |x| (x[0]) along |t| (t[0]) at [[0.3], [-1.2]]);

/// Recursion, with plain numbers and a passive count.
#[differentiable]
fn legendre(n: usize, x: f64) -> f64 {
    match n {
        0 => 1.0,
        1 => x,
        _ => {
            let m = n as f64;
            ((2.0 * m - 1.0) * x * legendre(n - 1, x) - (m - 1.0) * legendre(n - 2, x)) / m
        }
    }
}
proves!(scalar legendre |x| (5, x[0]) along |t| (t[0]) at [[0.3], [-0.7]]);

#[differentiable]
fn norm2(v: &[f64]) -> f64 {
    v.iter().map(|x| x * x).sum::<f64>().sqrt()
}
proves!(scalar norm2 |x| (x) along |t| (t) at [[0.3, -0.1]]);

#[differentiable]
fn rotate(v: [f64; 2], angle: f64) -> [f64; 2] {
    let (s, c) = angle.sin_cos();
    [c * v[0] - s * v[1], s * v[0] + c * v[1]]
}
proves!(several rotate |x| ([x[0], x[1]], x[2]) along |t| ([t[0], t[1]], t[2]) at [[0.3, -0.1, 1.0]]);

/// Slices, arrays and vectors passed on.
#[differentiable]
fn passed_on(v: Vec<f64>, angle: f64) -> f64 {
    let head = norm2(&v[1..]);
    let all = norm2(&v);
    let [x, y] = rotate([v[0], 1.0], angle);
    let turned = rotate([x, y], 0.5);
    head * all + x * y + norm2(&turned)
}
proves!(scalar passed_on |x| (x[..3].to_vec(), x[3]) along |t| (t[..3].to_vec(), t[3]) at [[0.3, -0.1, 1.0, 0.4]]);

#[differentiable]
fn energy(v: Vector2<f64>, m: f64) -> f64 {
    0.5 * m * v.norm_squared()
}
#[differentiable]
fn total_energy(v: Vector2<f64>, u: Vector2<f64>) -> f64 {
    energy(v, 2.0) + energy(u + v, 0.5)
}
proves!(scalar total_energy |x| (Vector2::new(x[0], x[1]), Vector2::new(x[2], x[3])) along |t| (Vector2::new(t[0], t[1]), Vector2::new(t[2], t[3])) at [[0.3, -0.1, 1.0, 0.4]]);

/// By path, and as a value.
#[differentiable]
fn paths(x: f64, y: f64) -> f64 {
    let a = f64::sin(x) + f64::max(x, 0.25) * f64::powi(y, 3) + f64::from(2_i32) * f64::mul_add(x, y, 1.0);
    let roots: f64 = [x, y, 2.0].iter().copied().map(f64::sqrt).sum();
    let squashed: f64 = vec![x, y].into_iter().map(shapes::sigmoid).product();
    let h = f64::hypot(3.0, x).atan2(y) + f64::abs(x - y);
    a + roots * squashed + h + std::f64::consts::E.powf(x) + 2_f64.powf(y) + 10f64.ln() * f64::EPSILON
}
proves!(scalar paths |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 0.8]]);

/// Fns within the fn, one of which calls the other; a passive one beside them.
#[differentiable]
fn nested(x: f64, y: f64) -> f64 {
    const SCALE: f64 = 1.5;
    static OFFSETS: [f64; 2] = [0.1, 0.2];
    fn square(v: f64) -> f64 {
        v * v
    }
    fn gap(a: f64, b: f64) -> f64 {
        square(a - b) * SCALE
    }
    fn pick(i: usize) -> f64 {
        OFFSETS[i]
    }
    gap(x, y) + gap(y, 2.0) + pick(1) * x
}
proves!(scalar nested |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 0.8]]);

/// Fns within the fn with parameters of types and constants, named or not, which call themselves and each other.
#[differentiable]
fn nested_of_any_length(x: [f64; 3], y: f64) -> f64 {
    fn squares<const N: usize>(a: [f64; N]) -> f64 {
        let mut sum = 0.0;
        for i in 0..N {
            sum += a[i] * a[i];
        }
        sum
    }
    fn folded<const N: usize>(a: &[f64; N], depth: usize) -> f64 {
        if depth == 0 {
            squares(*a)
        } else {
            folded(&a.map(|x| x.sin()), depth - 1) * squares::<2>([a[0], 2.0])
        }
    }
    fn apply<T: Copy>(f: impl Fn(f64) -> f64, x: f64, between: (T, T)) -> f64 {
        let _: [T; 2] = between.into();
        f(x) * x
    }
    fn applied(x: f64, with: Option<f64>) -> f64 {
        apply(|x| x * with.unwrap_or(x), x, (1, 2))
    }
    fn named<const N: usize>(x: [f64; N], k: f64) -> f64 {
        x[N - 1] * k
    }
    fn twice(x: f64) -> f64 {
        applied(x, None) + applied(x, Some(2.0))
    }
    squares(x) + folded(&x, 2) + squares([x[1], y]) + folded(&[y], 1) + twice(y) + named::<1>([y], x[0])
}
proves!(scalar nested_of_any_length |x| ([x[0], x[1], x[2]], x[3]) along |t| ([t[0], t[1], t[2]], t[3])
    at [[0.3, 0.8, -0.5, 1.1]]);

/// Parameters that a call does not name, some of which no argument tells alone.
#[differentiable(wrt(x))]
fn weighted<T: Copy + Into<f64>, const N: usize>(x: [f64; N], least: T, most: T) -> f64 {
    x.iter().map(|x| x * x).sum::<f64>() * (most.into() - least.into())
}
#[differentiable]
fn unnamed_parameters(x: f64, y: f64) -> f64 {
    weighted([x, y, 2.0], 1_i32, 3) + weighted([x * y], 0.5, 2.0) + weighted::<u8, 2>([x, 1.0], 1, 2)
}
proves!(scalar unnamed_parameters |x| (x[0], x[1]) along |t| (t[0], t[1]) at [[0.3, 0.8]]);

/// A price by Black and Scholes, with the normal distribution of another fn.
#[differentiable]
fn normal_cdf(x: f64) -> f64 {
    // Abramowitz and Stegun 26.2.17
    let t = 1.0 / (1.0 + 0.231_641_9 * x.abs());
    let poly = t
        * (0.319_381_53
            + t * (-0.356_563_782 + t * (1.781_477_937 + t * (-1.821_255_978 + t * 1.330_274_429))));
    let tail = (-0.5 * x * x).exp() / (2.0 * std::f64::consts::PI).sqrt() * poly;
    if x >= 0.0 { 1.0 - tail } else { tail }
}
#[differentiable]
fn call_price(spot: f64, strike: f64, rate: f64, volatility: f64, expiry: f64) -> f64 {
    let deviation = volatility * expiry.sqrt();
    let d1 = ((spot / strike).ln() + (rate + volatility.powi(2) / 2.0) * expiry) / deviation;
    let d2 = d1 - deviation;
    spot * normal_cdf(d1) - strike * (-rate * expiry).exp() * normal_cdf(d2)
}
proves!(scalar call_price |x| (x[0], x[1], x[2], x[3], x[4]) along |t| (t[0], t[1], t[2], t[3], t[4]) at [[100.0, 110.0, 0.03, 0.2, 0.75], [120.0, 100.0, 0.01, 0.3, 2.0]]);

/// Names in the style of other languages: a fn is none of the crate's structs.
#[allow(non_snake_case)]
#[differentiable]
fn NormalisedVega(x: f64, s: f64) -> f64 {
    (-0.5 * ((x / s).powi(2) + (0.5 * s).powi(2))).exp() * 0.4
}
#[allow(non_snake_case)]
#[differentiable]
fn Vega(f: f64, k: f64, sigma: f64, t: f64) -> f64 {
    f.sqrt() * k.sqrt() * NormalisedVega((f / k).ln(), sigma * t.sqrt()) * t.sqrt()
}
proves!(scalar Vega |x| (x[0], x[1], x[2], x[3]) along |t| (t[0], t[1], t[2], t[3]) at [[100.0, 110.0, 0.2, 0.75]]);

/// A sum of which an elementary function alone says that it is a number.
#[differentiable]
fn magnitude(a: &[f64; 3]) -> f64 {
    f64::sqrt(a.iter().map(|x| f64::powi(*x, 2)).sum()) + a[0].max(a.iter().product())
}
proves!(scalar magnitude |x| (&[x[0], x[1], x[2]]) along |t| (&[t[0], t[1], t[2]]) at [[0.3, 1.2, -0.4]]);
