//! Searches that begin from what they are decided by: its derivative is that of where they began.

use dual_core::differentiable;

#[differentiable]
fn by_fold(x: f64) -> f64 {
    let (low, high) = (0..60).fold((0.0 * x, x + 1.0), |(low, high), _| {
        let m = 0.5 * (low + high);
        if m * m > x { (low, m) } else { (m, high) }
    });
    0.5 * (low + high)
}

#[differentiable]
fn by_pairs(x: f64) -> f64 {
    let (mut low, mut high) = (0.0, x + 1.0);
    for _ in 0..60 {
        let m = 0.5 * (low + high);
        (low, high) = if m * m > x { (low, m) } else { (m, high) };
    }
    low + high
}

#[differentiable]
fn by_order(x: f64) -> f64 {
    let (mut low, mut high) = (x - 4.0, 4.0);
    for _ in 0..60 {
        let m = 0.5 * (low + high);
        match (m * m).partial_cmp(&x) {
            Some(std::cmp::Ordering::Greater) => high = m,
            _ => low = m,
        }
    }
    low + high
}

#[differentiable]
fn by_steps(x: f64) -> f64 {
    let (mut y, mut step) = (x, 0.5 * x);
    for _ in 0..60 {
        if y * y < x { y += step } else { y -= step }
        step *= 0.5;
    }
    y
}

#[differentiable]
fn by_signs(x: f64) -> f64 {
    let (mut y, mut step) = (x, 2.0);
    for _ in 0..60 {
        y += if y * y < x { step } else { -step };
        step /= 2.0;
    }
    y
}

#[differentiable]
fn by_acceptance(x: f64) -> f64 {
    let (mut y, mut step) = (0.1 * x, 2.0);
    while step > 1e-12 {
        let z = y + step;
        if z * z < x {
            y = z;
        }
        step = step * 0.5;
    }
    y
}

#[differentiable]
fn by_places(x: f64) -> f64 {
    let mut ends = [0.0, x + 1.0];
    for _ in 0..60 {
        let m = 0.5 * (ends[0] + ends[1]);
        if m * m > x { ends[1] = m } else { ends[0] = m }
    }
    ends[0]
}

/// Its middle has no name.
#[differentiable]
fn by_middles(x: f64) -> f64 {
    let (mut low, mut high) = (0.0, x + 1.0);
    for _ in 0..60 {
        if (0.25 * (low + high) * (low + high)) > x { high = 0.5 * (low + high) } else { low = 0.5 * (low + high) }
    }
    high
}

#[differentiable]
fn by_flag(x: f64) -> f64 {
    let (mut low, mut high) = (0.0_f64, x + 1.0);
    for _ in 0..60 {
        let m = (0.5 * (low + high)).floor();
        let above = m * m > x;
        if above { high = m } else { low = m }
    }
    low
}

#[differentiable]
fn golden(x: f64) -> f64 {
    const PART: f64 = 0.618_033_988_749_894_9;
    let (mut a, mut b) = (x - 2.0, x + 2.0);
    while b - a > 1e-8 {
        let (c, d) = (b - PART * (b - a), a + PART * (b - a));
        if (c - x * x).powi(2) < (d - x * x).powi(2) { b = d } else { a = c }
    }
    0.5 * (a + b)
}

/// It keeps one of its points.
#[differentiable]
fn golden_once(x: f64) -> f64 {
    const PART: f64 = 0.618_033_988_749_894_9;
    let cost = |u: f64| (u - x * x).powi(2);
    let (mut a, mut b) = (x - 2.0, x + 2.0);
    let (mut c, mut d) = (b - PART * (b - a), a + PART * (b - a));
    let (mut fc, mut fd) = (cost(c), cost(d));
    while b - a > 1e-8 {
        if fc < fd {
            b = d;
            d = c;
            fd = fc;
            c = b - PART * (b - a);
            fc = cost(c);
        } else {
            a = c;
            c = d;
            fc = fd;
            d = a + PART * (b - a);
            fd = cost(d);
        }
    }
    0.5 * (a + b)
}

#[differentiable]
fn ternary(x: f64) -> f64 {
    let (mut a, mut b) = (0.0, 2.0 * x);
    for _ in 0..100 {
        let third = (b - a) / 3.0;
        let (c, d) = (a + third, b - third);
        if (c * c - x).abs() < (d * d - x).abs() {
            b = d;
        } else {
            a = c;
        }
    }
    a
}

#[differentiable]
fn three_ways(x: f64) -> f64 {
    let (mut a, mut b) = (0.0, x + 1.0);
    while b - a > 1e-12 {
        let m = 0.5 * (a + b);
        if m * m > x {
            b = m;
        } else if m * m < x {
            a = m;
        } else {
            return m;
        }
    }
    a
}

#[differentiable]
fn log_sum(y: f64) -> f64 {
    y.ln() + y
}

#[differentiable]
fn by_sign_in_place(x: f64) -> f64 {
    let (mut y, mut step) = (x.exp(), 1.0);
    while step > 1e-15 {
        y += step * (x - log_sum(y)).signum();
        step /= 2.0;
    }
    y
}

#[differentiable]
fn sign_or_zero(x: f64) -> f64 {
    if x == 0.0 { 0.0 } else { x.signum() }
}

#[differentiable]
fn by_sign_of_a_helper(x: f64) -> f64 {
    let (mut y, mut step) = (x.exp(), 1.0);
    while step > 1e-15 {
        y += step * sign_or_zero(x - log_sum(y));
        step /= 2.0;
    }
    y
}

#[differentiable]
fn by_digits(x: f64) -> f64 {
    let (mut root, mut place) = (0.0, 5.0 + x);
    for _ in 0..12 {
        for digit in (0..10).rev() {
            let next = root + f64::from(digit) * place;
            if next * next <= x {
                root = next;
                break;
            }
        }
        place /= 10.0;
    }
    root
}

#[differentiable]
fn by_index(x: f64) -> f64 {
    let mut ends = [0.3 * x - 1.0, x + 5.0];
    for _ in 0..60 {
        let m = 0.5 * (ends[0] + ends[1]);
        ends[usize::from(m * m > x)] = m;
    }
    ends[0]
}

/// Each end by itself.
#[differentiable]
fn by_selection(x: f64) -> f64 {
    let (mut low, mut high) = (0.3 * x - 1.0, x + 5.0);
    for _ in 0..60 {
        let m = 0.5 * (low + high);
        let above = m * m > x;
        high = if above { m } else { high };
        low = if above { low } else { m };
    }
    low + high
}

#[differentiable]
fn by_two_conditions(x: f64) -> f64 {
    let (mut low, mut high) = (0.3 * x - 1.0, x + 5.0);
    for _ in 0..60 {
        let m = 0.5 * (low + high);
        if m * m > x {
            high = m;
        }
        if m * m <= x {
            low = m;
        }
    }
    low + high
}

#[differentiable]
fn count_below(x: &[f64], y: f64) -> usize {
    x.iter().filter(|x| **x < y).count()
}

/// Of counts there is no equation.
#[differentiable]
fn by_count_of_a_helper(x: &[f64], k: usize) -> f64 {
    let (mut low, mut high) = (x[0] - 10.0, x[0] + 10.0);
    for _ in 0..60 {
        let m = 0.5 * (low + high);
        if count_below(x, m) > k { high = m } else { low = m }
    }
    0.5 * (low + high)
}

#[differentiable]
fn by_count(x: &[f64], k: usize) -> f64 {
    let (mut low, mut high) = (x[0] - 10.0, x[0] + 10.0);
    for _ in 0..60 {
        let m = 0.5 * (low + high);
        let below = x.iter().filter(|x| **x < m).count();
        if below > k { high = m } else { low = m }
    }
    0.5 * (low + high)
}

fn main() {}
