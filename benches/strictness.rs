//! What it costs that a zero tangent stays zero: gradients as generated (plain numbers first, strict ones if something
//! comes out that is not finite), on plain numbers alone, and on strict numbers alone.
//!
//! `cargo bench -p benches --bench strictness`. The three take turns in one run; figures are medians of the rounds.

#![allow(clippy::cast_precision_loss)] // counts of calls and rows
#![allow(clippy::wildcard_imports)] // the models

use std::hint::black_box;
use std::time::Instant;

use benches::models::*;
use dual_core::numbers::{Dual, HyperDual, PLAIN, STRICT};

// Twins of their own: of an instance that two places call the compiler makes a call, and what one-hot seeds give is lost.
#[path = "models.rs"]
#[allow(unreachable_pub, dead_code, clippy::duplicate_mod)] // a copy on purpose
mod plain_models;
#[path = "models.rs"]
#[allow(unreachable_pub, dead_code, clippy::duplicate_mod)] // a copy on purpose
mod strict_models;

const ROUNDS: usize = 31;

/// Medians of the time of one call, in ns, of fns that take turns.
fn medians<const N: usize>(mut fns: [&mut dyn FnMut(usize); N], rounds: usize) -> [f64; N] {
    let mut calls = 64;
    loop {
        let start = Instant::now();
        fns[0](calls);
        if start.elapsed().as_micros() > 300 || rounds == 1 {
            break;
        }
        calls *= 2;
    }
    let mut times = [const { Vec::new() }; N];
    for _ in 0..rounds {
        for (f, times) in fns.iter_mut().zip(&mut times) {
            let start = Instant::now();
            f(calls);
            times.push(start.elapsed().as_secs_f64() / calls as f64 * 1e9);
        }
    }
    times.map(|mut times| {
        times.sort_by(f64::total_cmp);
        times[times.len() / 2]
    })
}

/// A row: name, the generated call, the same of the twin over one number type.
macro_rules! row {
    ($rounds:expr, $name:literal, $x:expr, |$arg:pat_param| $generated:expr, |$seeds:pat_param, $mode:ident| $number:ty => $twin:expr) => {{
        let x = $x;
        let plain = {
            use plain_models::*;
            const $mode: u8 = PLAIN;
            fn seeded<const N: usize>(x: [f64; N]) -> [$number; N] {
                core::array::from_fn(|i| <$number>::variable(x[i], i))
            }
            move |x| {
                let $seeds = seeded(x);
                $twin
            }
        };
        let strict = {
            use strict_models::*;
            const $mode: u8 = STRICT;
            fn seeded<const N: usize>(x: [f64; N]) -> [$number; N] {
                core::array::from_fn(|i| <$number>::variable(x[i], i))
            }
            move |x| {
                let $seeds = seeded(x);
                $twin
            }
        };
        let [generated, plain, strict] = medians(
            [
                &mut |n| {
                    for _ in 0..n {
                        let $arg = black_box(x);
                        black_box($generated);
                    }
                },
                &mut |n| {
                    for _ in 0..n {
                        black_box(plain(black_box(x)));
                    }
                },
                &mut |n| {
                    for _ in 0..n {
                        black_box(strict(black_box(x)));
                    }
                },
            ],
            $rounds,
        );
        println!(
            "{:<24} {generated:>10.2} {plain:>10.2} {:>10.2} {:>10.2}",
            $name,
            generated / plain,
            strict / plain
        );
        generated / plain
    }};
}

fn main() {
    // `cargo bench -- --test` proves that it runs, and times nothing worth reading.
    let rounds = if std::env::args().any(|a| a == "--test") { 1 } else { ROUNDS };
    let chain: [f64; 16] = core::array::from_fn(|i| 1.0 + 0.01 * i as f64);
    let head = |n: usize| &chain[..n];
    let camera = [0.1, 0.2, 0.3, 0.1, 0.2, 5.0, 500.0, 0.01, 0.001, 1.0, 2.0, 3.0];
    let option = [100.0, 95.0, 0.5, 0.03, 0.2];
    let joints = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7];
    let mixture = [300.0, 1e-3, 0.3, 0.3, 0.4];
    let four: [f64; 4] = head(4).try_into().unwrap_or_default();
    let eight: [f64; 8] = head(8).try_into().unwrap_or_default();

    println!("{:<24} {:>10} {:>10} {:>10} {:>10}", "", "generated", "plain", "gen/plain", "strict/plain");
    let ratios = [
        row!(rounds, "Rosenbrock 2", [1.0, 1.01], |x| grad_rosenbrock2(x), |x, S| Dual<f64, 2, S> => dual_rosenbrock2(x)),
        row!(rounds, "Rosenbrock 4", four, |x| grad_rosenbrock4(x), |x, S| Dual<f64, 4, S> => dual_rosenbrock4(x)),
        row!(rounds, "Rosenbrock 8", eight, |x| grad_rosenbrock8(x), |x, S| Dual<f64, 8, S> => dual_rosenbrock8(x)),
        row!(rounds, "Rosenbrock 16", chain, |x| grad_rosenbrock16(x), |x, S| Dual<f64, 16, S> => dual_rosenbrock16(x)),
        row!(rounds, "reprojection 2x12", camera,
            |[a, b, c, d, e, f, g, h, i, j, k, l]| jacobian_reprojection([a, b, c, d, e, f, g, h, i], [j, k, l]),
            |[a, b, c, d, e, f, g, h, i, j, k, l], S| Dual<f64, 12, S> => dual_reprojection([a, b, c, d, e, f, g, h, i], [j, k, l])),
        row!(rounds, "Black-Scholes 5", option, |[s, k, t, r, v]| grad_black_scholes(s, k, t, r, v),
            |[s, k, t, r, v], S| Dual<f64, 5, S> => dual_black_scholes::<Dual<f64, 5, S>>(s, k, t, r, v)),
        row!(rounds, "kinematics 3x7", joints, |q| jacobian_kinematics(q), |q, S| Dual<f64, 7, S> => dual_kinematics(q)),
        row!(rounds, "Peng-Robinson 5", mixture, |[t, v, a, b, c]| grad_peng_robinson(t, v, [a, b, c]),
            |[t, v, a, b, c], S| Dual<f64, 5, S> => dual_peng_robinson::<Dual<f64, 5, S>>(t, v, [a, b, c])),
        row!(rounds, "Hessians: Rosenbrock 2", [1.0, 1.01], |x| hessian_rosenbrock2(x),
            |x, S| HyperDual<f64, 2, S> => dual_rosenbrock2(x)),
        row!(rounds, "Rosenbrock 8", eight, |x| hessian_rosenbrock8(x), |x, S| HyperDual<f64, 8, S> => dual_rosenbrock8(x)),
        row!(rounds, "Black-Scholes 5", option, |[s, k, t, r, v]| hessian_black_scholes(s, k, t, r, v),
            |[s, k, t, r, v], S| HyperDual<f64, 5, S> => dual_black_scholes::<HyperDual<f64, 5, S>>(s, k, t, r, v)),
        row!(rounds, "Peng-Robinson 5", mixture, |[t, v, a, b, c]| hessian_peng_robinson(t, v, [a, b, c]),
            |[t, v, a, b, c], S| HyperDual<f64, 5, S> => dual_peng_robinson::<HyperDual<f64, 5, S>>(t, v, [a, b, c])),
    ];
    let mean = (ratios.iter().map(|r| r.ln()).sum::<f64>() / ratios.len() as f64).exp();
    println!("geometric mean of generated over plain: {mean:.3}");
}
