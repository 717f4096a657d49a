//! Searches by comparison: of a place in a table they have no derivative, and of a root a later step may bring it back.

#![allow(clippy::all, clippy::pedantic)] // fns as users write them

use dual_core::{assert_grad, assert_hessian, differentiable, implicit, stop_gradient};

fn ends(n: usize) -> (i32, i32) {
    (-1, n as i32)
}

/// That the ends are integers only their use shows.
#[differentiable]
fn of_unknown_ends(xs: &[f64; 4], x: f64) -> f64 {
    let (mut low, mut high) = ends(xs.len());
    while high - low > 1 {
        let m = (high + low) >> 1;
        if xs[m as usize] >= x { high = m } else { low = m }
    }
    x * xs[high as usize] + xs[(low + 1) as usize]
}

fn root(drag: f64, weight: f64) -> f64 {
    let (mut low, mut high) = (0.0, 100.0);
    for _ in 0..100 {
        let middle = 0.5 * (low + high);
        if weight > drag * middle * middle { low = middle } else { high = middle }
    }
    0.5 * (low + high)
}

#[differentiable(passive(root))]
fn by_its_residual(drag: f64, weight: f64) -> f64 {
    let start = root(drag, weight);
    implicit(start, |u, [drag, weight]| weight - drag * u * u, [drag, weight])
}

/// A step from a variable of its own brings the first order back.
#[differentiable]
fn one_step(drag: f64, weight: f64) -> f64 {
    let (mut low, mut high) = (0.0, 100.0);
    for _ in 0..100 {
        let middle = 0.5 * (low + high);
        if weight - drag * middle * middle > 0.0 { low = middle } else { high = middle }
    }
    let u = 0.5 * (low + high);
    u - (drag * u * u - weight) / (2.0 * drag * u)
}

/// Each of Newton's steps brings one order back.
#[differentiable]
fn polished(drag: f64, weight: f64) -> f64 {
    let (mut low, mut high) = (0.0, 100.0);
    for _ in 0..100 {
        let middle = 0.5 * (low + high);
        if stop_gradient(weight - drag * middle * middle) > 0.0 { low = middle } else { high = middle }
    }
    let mut u = low;
    for _ in 0..2 {
        u -= (drag * u * u - weight) / (2.0 * drag * u);
    }
    u
}

// Searches that narrow an interval: the root has the derivatives that its equation gives it.

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

#[test]
fn roots_between_bounds_have_the_derivatives_of_their_equation() {
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

// What repeats a choice without being a search.

/// Steps that are taken or not: the time is no result.
#[differentiable]
fn adaptive(rate: f64, start: f64) -> f64 {
    let (mut t, mut h, mut y) = (0.0, 0.1_f64, start);
    while t < 1.0 {
        let step = h.min(1.0 - t);
        let euler = y + step * rate * y;
        let half = y + 0.5 * step * rate * y;
        let two = half + 0.5 * step * rate * half;
        if (two - euler).abs() < 1e-3 {
            t += step;
            y = 2.0 * two - euler;
            h *= 1.5;
        } else {
            h = h * 0.5;
        }
    }
    y
}

/// The mean of Gauss: what it calls itself with has both in it.
#[differentiable]
fn mean(a: f64, b: f64) -> f64 {
    if (a - b).abs() < 1e-13 { 0.5 * (a + b) } else { mean(0.5 * (a + b), (a * b).sqrt()) }
}

/// The best of a grid, with a step from it.
#[differentiable]
fn best_of_grid(x: f64) -> f64 {
    let (mut best, mut at) = (f64::MAX, 0.0);
    for i in 0..20 {
        let y = f64::from(i) * 0.25;
        let error = (y * y - x).abs();
        if error < best {
            best = error;
            at = y;
        }
    }
    best + at * x
}

/// A switch between two states.
#[differentiable]
fn thermostat(leak: f64, set: f64) -> f64 {
    let (mut temperature, mut heat) = (15.0 + 0.0 * leak, 1.0);
    for _ in 0..50 {
        temperature += 0.1 * (10.0 * heat - leak * (temperature - 10.0));
        if temperature > set {
            heat = 0.0;
        } else if temperature < set - 1.0 {
            heat = 1.0;
        }
    }
    temperature
}

/// A power series with a count of floats.
#[differentiable]
fn exponential(x: f64) -> f64 {
    let (mut n, mut term, mut sum) = (0.0, 1.0_f64, 1.0);
    while term.abs() > 1e-17 {
        n += 1.0;
        term *= x / n;
        if n > 3.0 { sum += term } else { sum += 1.0 * term }
    }
    sum
}

#[test]
fn choices_that_are_no_searches() {
    for (a, b) in [(0.8, 1.3), (1.7, 0.4)] {
        assert_grad!(adaptive(a, b));
        assert_grad!(mean(a, b));
        assert_hessian!(mean(a, b));
        assert_grad!(best_of_grid(a));
        assert_grad!(thermostat(a, 18.03));
        assert_grad!(exponential(b));
    }
}

#[test]
fn derivatives_are_those_of_what_is_found() {
    let xs = [0.0, 1.0, 2.5, 4.0];
    assert_grad!(of_unknown_ends(&xs, 1.7));
    for (drag, weight) in [(0.3, 2.0), (1.4, 9.0)] {
        assert_grad!(by_its_residual(drag, weight));
        assert_hessian!(by_its_residual(drag, weight));
        assert_grad!(one_step(drag, weight));
        assert_grad!(polished(drag, weight));
        assert_hessian!(polished(drag, weight));
        let by_weight = 0.5 / f64::sqrt(drag * weight);
        assert!((grad_by_its_residual(drag, weight)[1] - by_weight).abs() < 1e-14);
        assert!((grad_polished(drag, weight)[1] - by_weight).abs() < 1e-14);
    }
}
