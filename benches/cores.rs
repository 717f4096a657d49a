//! What several cores and places of the caller gain: `cargo bench -p benches --bench cores`, alone on the machine, half a minute.
//!
//! Ratios of one run, medians of rounds by turns. The same work as a plain loop or with the attribute alone, in a pool of one
//! thread, and in one of as many threads as there are cores; and gradients that are given beside those that are written into a
//! place.

use std::hint::black_box;
use std::time::Instant;

use benches::models::grad_black_scholes;
use dual_core::{batch, differentiable};
use rayon::{ThreadPool, ThreadPoolBuilder};

macro_rules! rosenbrock {
    ($($f:ident ($($option:tt)*))*) => { $(
        #[differentiable(only(grad), $($option)*)]
        fn $f(x: &[f64]) -> f64 {
            let mut sum = 0.0;
            for i in 0..x.len() - 1 {
                let (valley, slope) = (x[i + 1] - x[i] * x[i], 1.0 - x[i]);
                sum += 100.0 * valley * valley + slope * slope;
            }
            sum
        }
    )* };
}
rosenbrock!(rosenbrock(into) rosenbrock_shared(parallel));

/// The squared error of a 4-16-1 network at one sample.
#[differentiable(wrt(w), only(grad, value_and_grad), sum(x, y))]
fn network(w: &[f64], x: [f64; 4], y: f64) -> f64 {
    let mut out = w[96];
    for j in 0..16 {
        let mut z = w[64 + j];
        for i in 0..4 {
            z += w[4 * j + i] * x[i];
        }
        out += w[80 + j] * z.tanh();
    }
    (out - y) * (out - y)
}

macro_rules! total {
    ($($f:ident ($($option:tt)*))*) => { $(
        #[differentiable(wrt(w), only(grad), $($option)*)]
        fn $f(w: &[f64], data: &[([f64; 4], f64)]) -> f64 {
            data.iter().map(|&(x, y)| network(w, x, y)).sum()
        }
    )* };
}
total!(total() total_shared(parallel));

type Work<'a> = &'a (dyn Fn() + Sync);

fn main() {
    // `cargo bench -- --test` runs each benchmark once.
    let test = std::env::args().any(|a| a == "--test");
    let rounds = if test { 1 } else { 15 };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let pool = |threads| ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool");
    let pools = [pool(1), pool(cores)];

    let x: Vec<f64> = (0..4096).map(|k| 1.0 + 0.1 * (0.7 * f64::from(k)).sin()).collect();
    let w: Vec<f64> = (0..97).map(|k| 0.4 * (1.3 * f64::from(k)).sin()).collect();
    let at = |k: u32| (f64::from(k) * 0.618_033_988_749_895).fract();
    let data: Vec<_> = (0..2000).map(|k| ([at(k), at(k + 7), at(k + 11), at(k + 13)], at(k + 17))).collect();
    let few = &data[..200];
    let market: Vec<_> =
        (0..100_000).map(|k| [90.0 + 20.0 * at(k), 95.0, 0.5, 0.03, 0.1 + 0.2 * at(k + 5)]).collect();

    assert_eq!(grad_rosenbrock(&x), grad_rosenbrock_shared(&x));
    assert_eq!(grad_total(&w, few), grad_total_shared(&w, few));
    println!(
        "{:<58} {:>9} {:>9} {:>12}",
        "ratios to the time of a plain loop",
        "1 thread",
        format!("{cores} threads"),
        "plain, ms"
    );
    let row = |title: &str, plain: Work<'_>, shared: Work<'_>| compare(title, rounds, plain, shared, &pools);
    row("gradient, Rosenbrock 4096", &|| drop(black_box(grad_rosenbrock(black_box(&x)))), &|| {
        drop(black_box(grad_rosenbrock_shared(black_box(&x))));
    });
    row(
        "gradient, network of 97 weights, 200 samples in the fn",
        &|| drop(black_box(grad_total(black_box(&w), few))),
        &|| drop(black_box(grad_total_shared(black_box(&w), few))),
    );
    row(
        "batch, Black-Scholes gradient at 100 000 points",
        &|| {
            let each = |&[s, k, t, r, v]: &[f64; 5]| grad_black_scholes(s, k, t, r, v);
            drop(black_box(black_box(&market).iter().map(each).collect::<Vec<_>>()));
        },
        &|| drop(black_box(batch(black_box(&market), |&[s, k, t, r, v]| grad_black_scholes(s, k, t, r, v)))),
    );
    row(
        "sum, network of 97 weights, 2000 samples",
        &|| {
            let (mut value, mut gradient) = (0.0, vec![0.0; w.len()]);
            for &(x, y) in black_box(&data) {
                let (term, slope) = value_and_grad_network(&w, x, y);
                value += term;
                gradient.iter_mut().zip(slope).for_each(|(sum, slope)| *sum += slope);
            }
            black_box((value, gradient));
        },
        &|| drop(black_box(value_and_grad_network_sum(&w, black_box(&data)))),
    );

    println!("\n{:<58} {:>9}", "gradients given, to gradients written into a place", "");
    for n in [4, 16, 64, 256, 1024] {
        let (x, mut place) = (&x[..n], vec![0.0; n]);
        let repeats = 200_000 / n / (1 + n / 64);
        let mut into = || {
            for _ in 0..repeats {
                black_box(grad_rosenbrock_into(black_box(x), &mut place[..]));
            }
        };
        let given = || {
            for _ in 0..repeats {
                drop(black_box(grad_rosenbrock(black_box(x))));
            }
        };
        let (mut times, mut others) = (Vec::new(), Vec::new());
        for _ in 0..rounds {
            times.push(time(given));
            others.push(time(&mut into));
        }
        println!("{:<58} {:>9.2}", format!("Rosenbrock {n}, slice"), median(times) / median(others));
    }
}

/// One row: the plain loop, and the same shared out in each pool.
fn compare(title: &str, rounds: usize, plain: Work<'_>, shared: Work<'_>, pools: &[ThreadPool; 2]) {
    let mut times = [Vec::new(), Vec::new(), Vec::new()];
    for _ in 0..rounds {
        times[0].push(time(plain));
        for (pool, times) in pools.iter().zip(&mut times[1..]) {
            // What is timed is within the pool.
            times.push(pool.install(|| time(shared)));
        }
    }
    let [plain, one, all] = times.map(median);
    println!("{title:<58} {:>9.2} {:>9.2} {:>12.2}", plain / one, plain / all, plain * 1e3);
}

fn time(mut work: impl FnMut()) -> f64 {
    let start = Instant::now();
    work();
    start.elapsed().as_secs_f64()
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
