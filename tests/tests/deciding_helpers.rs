//! Loops whose steps are chosen by helpers, closures, references and swaps, and that search nothing: values flow through what is chosen.

#![allow(clippy::all, clippy::pedantic)] // fns as users write them

use dual_core::{assert_grad, assert_hessian, assert_jacobian, differentiable};

#[differentiable]
fn ordered(a: f64, b: f64) -> (f64, f64) {
    if a > b { (b, a) } else { (a, b) }
}

#[differentiable]
fn sorted(x: [f64; 4]) -> f64 {
    let mut v = x;
    for _ in 0..4 {
        for i in 0..3 {
            (v[i], v[i + 1]) = ordered(v[i], v[i + 1]);
        }
    }
    v[0] + 2.0 * v[1] * v[2] - v[3]
}

#[differentiable]
fn limited(step: f64, most: f64) -> f64 {
    if step > most {
        return most;
    }
    if step < -most { -most } else { step }
}

/// Newton's method that goes no further than it may.
#[differentiable]
fn damped(x: f64) -> f64 {
    let mut y = 8.0;
    for _ in 0..60 {
        let step = (y * y * y - x) / (3.0 * y * y);
        y -= limited(step, 0.5);
    }
    y
}

#[differentiable]
fn wrapped(mut angle: f64) -> f64 {
    if angle > 3.0 {
        angle -= 6.0;
    }
    angle
}

#[differentiable]
fn turns(x: f64, y: f64) -> f64 {
    let (mut angle, mut sum) = (x, 0.0);
    for _ in 0..9 {
        angle = wrapped(angle + y);
        sum += angle.sin();
    }
    sum
}

/// Steps of half the length where the slope is steep.
#[differentiable]
fn adaptive(k: f64, start: f64) -> f64 {
    let rate = |y: f64| -k * y;
    let pace = |y: f64| if rate(y).abs() > 1.0 { 0.05 } else { 0.1 };
    let (mut t, mut y) = (0.0, start);
    while t < 1.0 {
        let h = pace(y);
        y += h * rate(y);
        t += h;
    }
    y
}

/// The larger of two sums grows by what comes.
#[differentiable]
fn balances(x: [f64; 5]) -> f64 {
    let (mut left, mut right) = (0.0, 0.1);
    for v in x {
        let lighter = if left < right { &mut left } else { &mut right };
        *lighter += v * v;
    }
    left * right
}

#[differentiable]
fn swaps(x: f64, y: f64) -> f64 {
    let (mut a, mut b) = (x, y);
    for _ in 0..5 {
        if a < b {
            std::mem::swap(&mut a, &mut b);
        }
        a = 0.5 * a * b;
    }
    a + 3.0 * b
}

/// What has been so far decides what comes.
#[differentiable]
fn history(x: f64, y: f64) -> f64 {
    let mut all = vec![x];
    for i in 0..6 {
        let last = all[i];
        if last > 1.0 {
            all.push(last * 0.5 + y);
        } else {
            all.push(last * y);
        }
    }
    all.iter().sum()
}

/// A state that is changed by a closure, which keeps the largest.
#[differentiable]
fn largest(x: [f64; 4]) -> f64 {
    let mut most = f64::MIN;
    let mut keep = |v: f64| {
        if v > most {
            most = v
        }
    };
    for v in x {
        keep(v * v.sin());
    }
    most
}

/// Two fns that call each other, with what they have added up.
#[differentiable]
fn even(x: f64, sum: f64, n: i32) -> f64 {
    if n == 0 {
        sum
    } else if sum > 2.0 {
        odd(x, sum - x, n - 1)
    } else {
        odd(x, sum + x * x, n - 1)
    }
}

#[differentiable]
fn odd(x: f64, sum: f64, n: i32) -> f64 {
    if n == 0 { sum } else { even(x, sum * x, n - 1) }
}

/// The step that was accepted is copied back.
#[differentiable]
fn descends(a: f64, b: f64) -> f64 {
    let height = |u: f64| (u - a) * (u - a) + b * u;
    let slope = |u: f64| 2.0 * (u - a) + b;
    let mut u = 0.0;
    for _ in 0..80 {
        let mut next = u - 0.7 * slope(u);
        if height(next) > height(u) {
            next = u - 0.1 * slope(u);
        }
        u = next;
    }
    u
}

#[differentiable]
fn whole(x: f64) -> u32 {
    let shifted = if x > 2.0 { x + 0.06 } else { x };
    return shifted.floor() as u32;
}

#[differentiable]
fn month(day: f64) -> u32 {
    let months = day / 30.6;
    return whole(months);
}

#[differentiable]
fn month_of(day: f64) -> u32 {
    let day = day + 0.5;
    return month(day);
}

#[differentiable]
fn later(day: f64, mut of: u32, rate: f64) -> (f64, u32) {
    let step = if day > 31.0 { rate * f64::from(of) } else { rate };
    let next = day + step;
    of = month_of(next);
    (next, of)
}

/// Which month it is decides, and is an integer, whoever tells.
#[differentiable]
fn dated(start: f64, rate: f64) -> f64 {
    let (mut day, mut of) = (start, month_of(start));
    for _ in 0..8 {
        let (next, next_of) = later(day, of, rate);
        day = next;
        of = next_of;
    }
    day * f64::from(of)
}

/// What is chosen is a place, and is noted.
#[differentiable]
fn makespan(jobs: &[f64]) -> (f64, Vec<usize>) {
    let mut order: Vec<usize> = (0..jobs.len()).collect();
    order.sort_by(|&a, &b| jobs[b].partial_cmp(&jobs[a]).unwrap().then(a.cmp(&b)));
    let mut load = vec![0.0f64; 2];
    let mut noted = vec![0usize; jobs.len()];
    for &i in &order {
        let target =
            (0..2).min_by(|&a: &usize, &b: &usize| load[a].partial_cmp(&load[b]).unwrap()).unwrap_or(0);
        load[target] += jobs[i];
        noted[i] = target;
    }
    (load.iter().copied().fold(0.0f64, f64::max), noted)
}

/// Bellman and Ford's shortest path, until nothing changes; what comes before is noted.
#[differentiable]
fn shortest(costs: &[f64], arcs: &[(usize, usize)]) -> f64 {
    let mut distance = vec![f64::INFINITY; 4];
    let mut before: Vec<Option<usize>> = vec![None; 4];
    distance[0] = 0.0;
    for _ in 0..4 {
        let mut changed = false;
        for (i, &(from, to)) in arcs.iter().enumerate() {
            let through = distance[from] + costs[i];
            if through < distance[to] - 1e-12 {
                distance[to] = through;
                before[to] = Some(from);
                changed = true;
            }
        }
        if !changed {
            break;
        }
    }
    let (mut sum, mut at) = (distance[3], 3);
    while let Some(from) = before[at] {
        sum += distance[from] * distance[from];
        at = from;
    }
    sum
}

/// Viterbi's path: of a pair the place goes to a table of places.
#[differentiable]
fn likeliest(emissions: &[f64], moves: [[f64; 2]; 2]) -> (f64, Vec<usize>) {
    let steps = emissions.len() / 2;
    let mut scores = [emissions[0], emissions[1]];
    let mut back = vec![vec![0usize; 2]; steps];
    for step in 1..steps {
        let mut next = [0.0; 2];
        for j in 0..2 {
            let (best, score) = (0..2)
                .map(|i| (i, scores[i] + moves[i][j]))
                .fold((0usize, f64::NEG_INFINITY), |best, x| if x.1 > best.1 { x } else { best });
            back[step][j] = best;
            next[j] = score + emissions[2 * step + j];
        }
        scores = next;
    }
    let mut state = if scores[0] > scores[1] { 0 } else { 1 };
    let score = scores[state];
    let mut path = vec![0usize; steps];
    for step in (0..steps).rev() {
        path[step] = state;
        state = back[step][state];
    }
    (score, path)
}

#[test]
fn values_flow_through_what_is_chosen() {
    assert_grad!(sorted([0.3, -1.2, 2.5, 0.8]));
    assert_hessian!(sorted([0.3, -1.2, 2.5, 0.8]));
    assert_grad!(damped(5.0));
    assert_hessian!(damped(5.0));
    assert!((grad_damped(8.0) - 1.0 / 12.0).abs() < 1e-14);
    assert_grad!(turns(0.3, 1.1));
    assert_grad!(adaptive(1.7, 2.0));
    assert_grad!(balances([0.3, 0.5, 0.7, 0.2, 0.9]));
    assert_grad!(swaps(1.2, 1.7));
    assert_grad!(history(1.4, 0.8));
    assert_grad!(largest([0.3, 2.0, 1.1, 4.0]));
    assert_grad!(even(1.3, 0.2, 5));
    assert_grad!(descends(1.5, 0.3));
    assert_grad!(dated(13.2, 1.3));
    let arcs = [(0, 1), (0, 2), (1, 2), (1, 3), (2, 3)];
    assert_grad!(shortest(&[1.0, 2.5, 0.7, 3.0, 1.1], &arcs));
    assert_jacobian!(likeliest(&[0.1, 0.4, -0.2, 0.3, 0.9, -0.5], [[0.2, -0.1], [-0.4, 0.3]]));
    assert_jacobian!(makespan(&[3.0, 1.5, 2.2, 0.7, 1.1]));
    assert_hessian!(descends(1.5, 0.3));
}
