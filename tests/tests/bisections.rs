//! Bisections: the root that they find has the derivatives that its equation gives it.

#![allow(clippy::all, clippy::pedantic)] // fns as users write them

use dual_core::{assert_grad, assert_hessian, differentiable};

/// The bounds are constants.
#[differentiable]
fn settling(weight: f64, drag: f64) -> f64 {
    let balance = |u: f64| weight - drag * u * u;
    let (mut low, mut high) = (0.0, 100.0);
    for _ in 0..100 {
        let middle = 0.5 * (low + high);
        if balance(middle) > 0.0 {
            low = middle;
        } else {
            high = middle;
        }
    }
    0.5 * (low + high)
}

/// So short that other loops of this length are written out.
#[differentiable]
fn few_steps(x: f64) -> f64 {
    let (mut low, mut high) = (1.0, 2.0);
    for _ in 0..48 {
        let m = 0.5 * (low + high);
        if m * m > x { high = m } else { low = m }
    }
    low
}

/// The bounds are active; it may be left with a value.
#[differentiable]
fn between(mut a: f64, mut b: f64, target: f64) -> f64 {
    let mut fa = a.powi(3) - target;
    while b - a > 1e-14 {
        let m = 0.5 * (a + b);
        let fm = m.powi(3) - target;
        if fm == 0.0 {
            return m;
        } else if fa * fm < 0.0 {
            b = m;
        } else {
            a = m;
            fa = fm;
        }
    }
    a
}

#[differentiable]
fn black(spot: f64, strike: f64, years: f64, volatility: f64) -> f64 {
    let d = ((spot / strike).ln() + 0.5 * volatility * volatility * years) / (volatility * years.sqrt());
    spot * dual_core::special::norm_cdf(d)
        - strike * dual_core::special::norm_cdf(d - volatility * years.sqrt())
}

/// A count, a way out by the residual, one by the width.
#[differentiable]
fn implied_volatility(price: f64, spot: f64, strike: f64, years: f64) -> Option<f64> {
    let (mut lo, mut hi) = (1e-4, 5.0);
    let mut iterations = 0;
    loop {
        let mid = (lo + hi) / 2.0;
        let diff = black(spot, strike, years, mid) - price;
        if diff.abs() < 1e-13 {
            return Some(mid);
        }
        if diff > 0.0 {
            hi = mid;
        } else {
            lo = mid;
        }
        iterations += 1;
        if iterations > 200 || (hi - lo) < 1e-15 {
            break;
        }
    }
    if iterations > 500 {
        return None;
    }
    Some((lo + hi) / 2.0)
}

/// The middle is a variable of its own, and what the loop gives.
#[differentiable]
fn wet_bulb(dry: f64, ratio: f64) -> f64 {
    let (mut sup, mut inf) = (dry, dry - 40.0);
    let mut t = (inf + sup) / 2.0;
    while (sup - inf) > 1e-12 {
        let star = 0.004 * (0.06 * t).exp() - 0.0004 * (dry - t);
        if star > ratio {
            sup = t;
        } else {
            inf = t;
        }
        t = (sup + inf) / 2.0;
    }
    t
}

/// By a flag that two signs set.
#[differentiable]
fn by_signs(y: f64) -> f64 {
    let f = |x: f64| x * x * x + x - y;
    let (mut a, mut b) = (-10.0_f64, 10.0_f64);
    let (mut n, mut c, fa) = (0, a, f(a));
    while n < 80 {
        c = (a + b) * 0.5;
        let fc = f(c);
        let same = fc.signum() == fa.signum();
        if !same {
            b = c;
        } else {
            a = c;
        }
        n += 1;
    }
    c
}

#[differentiable]
fn bisect(f: impl Fn(f64) -> f64, mut a: f64, mut b: f64) -> f64 {
    let fa = f(a);
    for _ in 0..80 {
        let m = 0.5 * (a + b);
        if f(m) * fa > 0.0 { a = m } else { b = m }
    }
    0.5 * (a + b)
}

#[differentiable]
fn by_helper(x: f64, y: f64) -> f64 {
    bisect(|z| z.exp() + z * y - x, -5.0, 5.0)
}

/// One that looks at the ends first, and keeps the residuals at both.
#[differentiable]
fn careful<F>(mut x1: f64, mut x2: f64, f: F, tolerance: f64) -> f64
where
    F: Fn(f64) -> f64,
{
    let mut r1 = f(x1);
    let mut r2 = f(x2);
    if r1 * r2 > 0.0 {
        panic!("no root between {x1} and {x2}");
    }
    for _ in 0..200 {
        let middle = 0.5 * (x1 + x2);
        let r = f(middle);
        if r.abs() < tolerance || (x1 - x2).abs() < tolerance {
            return middle;
        }
        if r1 * r < 0.0 {
            x2 = middle;
            #[allow(unused_assignments)] // as it is found in the wild
            {
                r2 = r;
            }
        } else {
            x1 = middle;
            r1 = r;
        }
    }
    0.5 * (x1 + x2)
}

#[differentiable]
fn by_careful(x: f64, y: f64) -> f64 {
    let residual = |z: f64| -> f64 { (x - z.exp()) / x - y * z };
    careful(-3.0, 5.0, residual, 1e-15)
}

/// Without a root between them it finds one of the ends.
#[differentiable]
fn clipped(x: f64, cap: f64) -> f64 {
    let (mut lo, mut hi) = (0.0, cap);
    for _ in 0..100 {
        let m = 0.5 * (lo + hi);
        if m * m < x { lo = m } else { hi = m }
    }
    hi
}

#[differentiable]
fn left_by_break(x: f64) -> f64 {
    let (mut lo, mut hi) = (0.0, 4.0);
    let root = loop {
        let m: f64 = 0.5 * (lo + hi);
        if hi - lo < 1e-15 * hi {
            break m;
        }
        if m.powi(2) >= x { hi = m } else { lo = m }
    };
    root * 2.0
}

struct Well {
    depth: f64,
}

impl Well {
    /// In a method, with steps before the middle, and in one of the branches of another choice.
    #[differentiable]
    fn level(&self, energy: f64, width: f64) -> f64 {
        if energy > self.depth {
            return energy;
        }
        let (mut low, mut high) = (0.0_f64, 1.5);
        for _ in 0..70 {
            let scale = width * self.depth;
            let k = low + 0.5 * (high - low);
            let left = k * k.tan();
            let right = scale - energy * k;
            if left < right { low = k } else { high = k }
        }
        low + high
    }
}

#[differentiable]
fn in_single_precision(x: f32) -> f32 {
    let (mut low, mut high) = (1.0, 4.0);
    for _ in 0..30 {
        let m: f32 = 0.5 * (low + high);
        if m * m * m > x { high = m } else { low = m }
    }
    low
}

/// Kepler's equation looks like one of Newton's steps.
#[differentiable]
fn eccentric_anomaly(eccentricity: f64, mean: f64) -> f64 {
    let (mut low, mut high) = (0.0, std::f64::consts::PI);
    for _ in 0..60 {
        let e: f64 = 0.5 * (low + high);
        let residual = e - eccentricity * e.sin();
        if residual > mean { high = e } else { low = e }
    }
    0.5 * (low + high)
}

/// Where the bounds are made of what decides, they bring a derivative of their own, which is not that of the root.
#[differentiable]
fn from_active_bounds(y: f64) -> f64 {
    let mut low: f64 = -(y.abs() + 1.0);
    let mut high: f64 = y.abs() + 2.0;
    while high - low > 1e-14 {
        let middle = 0.5 * (low + high);
        if middle * middle * middle + 1.7 * middle > y { high = middle } else { low = middle }
    }
    let root = 0.5 * (low + high);
    root
}

/// Nothing but the bounds is active, and the root is none of their business.
#[differentiable]
fn from_bounds_alone(a: f64) -> f64 {
    let (mut low, mut high) = (a, 2.0 * a);
    for _ in 0..60 {
        let middle: f64 = 0.5 * (low + high);
        if middle * middle > 4.0 { high = middle } else { low = middle }
    }
    low
}

/// What is looked at behind is no step.
#[differentiable]
fn looked_at(c: f64) -> f64 {
    let (mut low, mut high) = (0.5, 10.0);
    for _ in 0..60 {
        let x: f64 = 0.5 * (low + high);
        if x - c / x > 0.0 { high = x } else { low = x }
    }
    let root = 0.5 * (low + high);
    if root - c / root > 1e-6 {
        return f64::NAN;
    }
    root
}

/// In what a macro takes.
#[differentiable]
fn in_a_list(a: f64, y: f64) -> f64 {
    let all = vec![a, {
        let (mut low, mut high) = (0.0, y + 1.0);
        for _ in 0..60 {
            let x: f64 = 0.5 * (low + high);
            if x * x > y { high = x } else { low = x }
        }
        low
    }];
    all[0] * all[1]
}

/// What was left of the equation is told if it does not come to an end.
#[differentiable]
fn or_what_is_left(mean: f64, eccentricity: f64) -> Result<f64, (usize, f64)> {
    let mut lower = mean - 3.0;
    let mut upper = mean + 3.0;
    let mut left = 1.0;
    for _ in 0..100 {
        let middle = 0.5 * (lower + upper);
        left = middle - eccentricity * middle.sin() - mean;
        if left.abs() <= 1e-15 || (upper - lower).abs() <= 1e-15 {
            return Ok(middle);
        }
        if left.is_sign_positive() {
            upper = middle;
        } else {
            lower = middle;
        }
    }
    Err((100, left.abs()))
}

#[test]
fn roots_between_bounds_have_the_derivatives_of_their_equation() {
    let [by_mean, by_eccentricity] = grad_or_what_is_left(1.2, 0.4).unwrap();
    let root = or_what_is_left(1.2, 0.4).unwrap();
    let slope = 1.0 - 0.4 * root.cos();
    assert!((by_mean - 1.0 / slope).abs() < 1e-14 && (by_eccentricity - root.sin() / slope).abs() < 1e-14);
    assert_hessian!(or_what_is_left(1.2, 0.4));
    for (e, m) in [(0.3, 0.8), (0.7, 2.9)] {
        assert_grad!(eccentric_anomaly(e, m));
        assert_hessian!(eccentric_anomaly(e, m));
    }
    for y in [-1.3, 0.4, 2.0] {
        assert_grad!(from_active_bounds(y));
        assert_hessian!(from_active_bounds(y));
    }
    assert_eq!(grad_from_bounds_alone(1.3), 0.0);
    assert_grad!(looked_at(3.0));
    assert_hessian!(looked_at(3.0));
    assert_grad!(in_a_list(0.7, 3.0));
    assert_hessian!(in_a_list(0.7, 3.0));
    let same = |a: f64, b: f64| assert_eq!(a.to_bits(), b.to_bits());
    for (a, b) in [(2.0, 0.3), (9.0, 1.4)] {
        assert_grad!(settling(a, b));
        assert_hessian!(settling(a, b));
        same(value_and_grad_settling(a, b).0, settling(a, b));
        assert!((grad_settling(a, b)[0] - 0.5 / f64::sqrt(a * b)).abs() < 1e-14);
    }
    for x in [1.3, 2.0, 3.7] {
        assert_hessian!(few_steps(x));
        assert!((grad_few_steps(x) - 0.5 / x.sqrt()).abs() < 1e-14);
        assert_grad!(by_signs(x));
        assert_hessian!(by_signs(x));
        assert_grad!(left_by_break(x));
        assert_hessian!(left_by_break(x));
        same(value_and_grad_by_signs(x).0, by_signs(x));
        assert!((derivatives_few_steps::<3>(x)[3] - 0.375 * x.powf(-2.5)).abs() < 1e-12);
    }
    // Eight is found at once.
    for target in [5.0, 8.0] {
        let [by_a, by_b, by_target] = grad_between(0.0, 4.0, target);
        assert_eq!((by_a, by_b), (0.0, 0.0));
        assert!((by_target - target.powf(-2.0 / 3.0) / 3.0).abs() < 1e-12, "{by_target} at {target}");
    }
    let price = black(100.0, 95.0, 0.5, 0.25);
    assert_grad!(implied_volatility(price, 100.0, 95.0, 0.5));
    assert_hessian!(implied_volatility(price, 100.0, 95.0, 0.5));
    let vega = grad_black(100.0, 95.0, 0.5, 0.25)[3];
    assert!((grad_implied_volatility(price, 100.0, 95.0, 0.5).unwrap()[0] * vega - 1.0).abs() < 1e-11);
    assert_grad!(wet_bulb(25.0, 0.01));
    assert_hessian!(wet_bulb(25.0, 0.01));
    assert_grad!(by_helper(2.0, 1.5));
    assert_hessian!(by_helper(2.0, 1.5));
    assert_grad!(by_careful(2.0, 1.5));
    assert_hessian!(by_careful(2.0, 1.5));
    assert_grad!(Well { depth: 3.0 }.level(1.2, 0.8));
    assert_hessian!(Well { depth: 3.0 }.level(1.2, 0.8));
    assert_grad!(in_single_precision(5.0));
}

#[test]
fn without_a_root_it_is_the_bound_that_counts() {
    assert_grad!(clipped(2.0, 4.0));
    assert_grad!(clipped(20.0, 4.0));
    assert_eq!(grad_clipped(20.0, 4.0), [0.0, 1.0]);
    // Compared with NaN, every middle is too high.
    let [by_x, by_cap] = grad_clipped(f64::NAN, 4.0);
    assert_eq!((by_x, by_cap), (0.0, 0.5_f64.powi(100)));
}
