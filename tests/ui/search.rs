//! Searches by comparison, through which no derivative flows.

use dual_core::differentiable;

/// What the step of the loop says is not the same from step to step.
#[differentiable]
fn moving(weight: f64, drag: f64) -> f64 {
    let (mut low, mut high) = (0.0, 100.0);
    for i in 0..100 {
        let middle = 0.5 * (low + high);
        if weight - drag * middle * middle > 1.0 / f64::from(i + 1) {
            low = middle;
        } else {
            high = middle;
        }
    }
    0.5 * (low + high)
}

/// Of two values that depend on what is searched nobody knows which is 0 there.
#[differentiable]
fn of_two(target: f64) -> f64 {
    let (mut low, mut high) = (0.0_f64, 4.0);
    for _ in 0..60 {
        let m = 0.5 * (low + high);
        if (m * m - target) * (m * m * m - target) > 0.0 && m > 1.0 { high = m } else { low = m }
    }
    low
}

/// Among whole numbers.
#[differentiable]
fn whole(x: f64) -> f64 {
    let (mut low, mut high) = (0.0_f64, 64.0);
    while high - low > 1.0 {
        let m = (0.5 * (low + high)).floor();
        if m * m > x { high = m } else { low = m }
    }
    low
}

/// What the middle is compared with moves, too.
#[differentiable]
fn against_an_end(target: f64) -> f64 {
    let (mut low, mut high) = (0.0_f64, 4.0);
    for _ in 0..60 {
        let m = 0.5 * (low + high);
        if (m - target).powi(2) > (low - target).powi(2) { high = m } else { low = m }
    }
    low
}

/// What it asks changes with each question.
#[differentiable]
fn counted(target: f64) -> f64 {
    let mut calls = 0;
    let mut f = |x: f64| {
        calls += 1;
        x * x - target
    };
    let (mut low, mut high) = (0.0, 4.0);
    for _ in 0..60 {
        let m = 0.5 * (low + high);
        if f(m) > 0.0 { high = m } else { low = m }
    }
    low
}

/// The value may be missing.
#[differentiable]
fn perhaps(target: f64) -> Option<f64> {
    let f = |x: f64| (x > 0.0).then(|| x.ln() - target);
    let (mut low, mut high) = (0.0, 4.0);
    for _ in 0..60 {
        let m = 0.5 * (low + high);
        let fm = f(m)?;
        if fm > 0.0 { high = m } else { low = m }
    }
    Some(low)
}

/// Other ways to write one.
#[differentiable]
fn by_fold(x: f64) -> f64 {
    let (low, high) = (0..60).fold((0.0, 4.0), |(low, high), _| {
        let m = 0.5 * (low + high);
        if m * m > x { (low, m) } else { (m, high) }
    });
    0.5 * (low + high)
}

#[differentiable]
fn by_pairs(x: f64) -> f64 {
    let (mut low, mut high) = (0.0, 4.0);
    for _ in 0..60 {
        let m = 0.5 * (low + high);
        (low, high) = if m * m > x { (low, m) } else { (m, high) };
    }
    low + high
}

#[differentiable]
fn by_order(x: f64) -> f64 {
    let (mut low, mut high) = (0.0, 4.0);
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
    let (mut y, mut step) = (0.0, 2.0);
    for _ in 0..60 {
        if y * y < x { y += step } else { y -= step }
        step *= 0.5;
    }
    y
}

#[differentiable]
fn by_signs(x: f64) -> f64 {
    let (mut y, mut step) = (0.0, 2.0);
    for _ in 0..60 {
        y += if y * y < x { step } else { -step };
        step *= 0.5;
    }
    y
}

#[differentiable]
fn by_acceptance(x: f64) -> f64 {
    let (mut y, mut step) = (0.0, 2.0);
    while step > 1e-12 {
        let z = y + step;
        if z * z < x {
            y = z;
        }
        step *= 0.5;
    }
    y
}

#[differentiable]
fn by_places(x: f64) -> f64 {
    let mut ends = [0.0, 4.0];
    for _ in 0..60 {
        let m = 0.5 * (ends[0] + ends[1]);
        if m * m > x { ends[1] = m } else { ends[0] = m }
    }
    ends[0]
}

#[differentiable]
fn by_itself(x: f64, low: f64, high: f64, n: u32) -> f64 {
    let m = 0.5 * (low + high);
    if n == 0 {
        return m;
    }
    if m * m > x { by_itself(x, low, m, n - 1) } else { by_itself(x, m, high, n - 1) }
}

#[differentiable]
fn by_each(x: f64) -> f64 {
    let (mut low, mut high) = (0.0, 4.0);
    (0..60).for_each(|_| {
        let m = 0.5 * (low + high);
        if m * m > x { high = m } else { low = m }
    });
    low
}

#[differentiable]
fn by_successors(x: f64) -> f64 {
    let halves = std::iter::successors(Some((0.0, 4.0)), |&(low, high)| {
        let m = 0.5 * (low + high);
        Some(if m * m > x { (low, m) } else { (m, high) })
    });
    halves.take(60).last().unwrap().0
}

#[differentiable]
fn by_trial(x: f64) -> Option<f64> {
    let ends = (0..60).try_fold((0.0, 4.0), |(low, high), _| {
        let m = 0.5 * (low + high);
        if m * m > x { Some((low, m)) } else { Some((m, high)) }
    });
    Some(ends?.0)
}

#[differentiable]
fn by_values(x: f64) -> f64 {
    let (mut low, mut high) = (0.0, 4.0);
    for _ in 0..60 {
        let m = 0.5 * (low + high);
        high = (m * m > x).then_some(m).unwrap_or(high);
        low = (m * m <= x).then(|| m).unwrap_or(low);
    }
    low
}

#[differentiable]
fn by_index(x: f64) -> f64 {
    let mut ends = [0.0, 4.0];
    for _ in 0..60 {
        let m = 0.5 * (ends[0] + ends[1]);
        ends[usize::from(m * m > x)] = m;
    }
    ends[0]
}

#[differentiable]
fn by_signum(x: f64) -> f64 {
    let (mut y, mut step) = (0.0_f64, 2.0);
    for _ in 0..60 {
        y += step * (x - y * y).signum();
        step *= 0.5;
    }
    y
}

#[differentiable]
fn by_copysign(x: f64) -> f64 {
    let (mut y, mut step) = (0.0_f64, 2.0_f64);
    for _ in 0..60 {
        y += step.copysign(x - y * y);
        step *= 0.5;
    }
    y
}

#[differentiable]
fn by_a_count(x: f64) -> f64 {
    let (mut y, mut step) = (0.0_f64, 2.0);
    for _ in 0..60 {
        y += step * f64::from(u8::from((y + step) * (y + step) < x));
        step *= 0.5;
    }
    y
}

#[differentiable]
fn by_going_on(x: f64) -> f64 {
    let (mut y, mut step) = (0.0_f64, 1.0);
    while step > 1e-12 {
        while (y + step) * (y + step) <= x {
            y += step;
        }
        step *= 0.5;
    }
    y
}

#[differentiable]
fn by_leaving(x: f64) -> f64 {
    let (mut low, mut high) = (0.0, 4.0);
    loop {
        let m = 0.5 * (low + high);
        if high - low < 1e-12 {
            return m;
        }
        if m * m > x {
            high = m;
            continue;
        }
        low = m;
    }
}

#[differentiable]
fn by_digits(x: f64) -> f64 {
    let (mut root, mut place) = (0.0, 1.0);
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

/// The angle is counted down by signs, and the vector turns with it.
#[differentiable]
fn cordic(angle: f64) -> f64 {
    let (mut x, mut y, mut rest) = (0.607_252_935_008_881_3, 0.0, angle);
    let mut part = 1.0_f64;
    for _ in 0..50 {
        let turn = if rest < 0.0 { -1.0 } else { 1.0 };
        (x, y) = (x - turn * y * part, y + turn * x * part);
        rest -= turn * part.atan();
        part *= 0.5;
    }
    x + y
}

/// Three ways, between active bounds.
#[differentiable]
fn three_ways(mut a: f64, mut b: f64, x: f64) -> f64 {
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

/// The last step brings the derivative back.
#[differentiable]
fn polished(target: f64) -> f64 {
    let (mut low, mut high) = (0.0, 10.0);
    for _ in 0..50 {
        let middle = 0.5 * (low + high);
        if middle * middle - target > 0.0 {
            high = middle;
        } else {
            low = middle;
        }
    }
    low - (low * low - target) / (2.0 * low)
}

/// The search of a table.
#[differentiable]
fn interpolated(x: f64) -> f64 {
    const KNOTS: [f64; 4] = [0.0, 1.0, 2.0, 4.0];
    let (mut low, mut high) = (0, 3);
    while high - low > 1 {
        let middle = (low + high) / 2;
        if KNOTS[middle] > x {
            high = middle;
        } else {
            low = middle;
        }
    }
    let t = (x - KNOTS[low]) / (KNOTS[high] - KNOTS[low]);
    KNOTS[low].powi(2) * (1.0 - t) + KNOTS[high].powi(2) * t
}

fn main() {}
