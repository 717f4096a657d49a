//! How the cost of a gradient grows with the number of variables: `cargo bench -p benches --bench growth`, alone on the machine,
//! a minute.
//!
//! Gradients by slices, whose length only the caller knows: ours, num-dual's numbers, echidna's reverse mode, and central
//! differences. What is timed agrees before, to 1e-9 of the largest entry, differences to 1e-4; a time is the least of rounds
//! in which the methods take turns. Once a gradient takes a method longer than `LONGEST`, larger ones are left out. Written to
//! docs/growth.csv, which the example `growth` draws; `-- --test` checks agreement only.

#![allow(clippy::cast_precision_loss)] // counts
#![allow(clippy::needless_range_loop)] // sums over indices, as in the formulas

#[path = "../peers/number.rs"]
#[allow(dead_code)] // what the other benchmark asks of numbers
mod number;
mod workloads;

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant};

use num_dual::DualSVec64;

use number::Forward;
use workloads::{Mixture, Network, Rosenbrock, Workload};

/// Of a gradient, in ns. Forward mode takes four times as long for twice the variables.
const LONGEST: f64 = 5e7;
/// Of all methods, at one number of variables.
const PATIENCE: Duration = Duration::from_millis(1500);
/// Of a sample: calls are repeated that long.
const SAMPLE: f64 = 3e-4;
const ROUNDS: usize = 5;

const OURS: &str = "ours";
const NUM_DUAL: &str = "num-dual";
const TAPE: &str = "echidna tape";
const GRAD: &str = "echidna grad";
const DIFFERENCES: &str = "central differences";
const METHODS: [&str; 5] = [OURS, NUM_DUAL, TAPE, GRAD, DIFFERENCES];

fn main() {
    // As criterion decides: cargo bench says `--bench`, cargo test does not.
    let given = |name: &str| std::env::args().any(|argument| argument == name);
    let test = given("--test") || !given("--bench");
    let mut table = String::from("n,workload,method,ns\n");
    grow(&Rosenbrock, test, &mut table);
    grow(&Network::new(), test, &mut table);
    grow(&Mixture::new(), test, &mut table);
    if !test {
        const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/growth.csv");
        std::fs::write(PATH, table).expect("docs/growth.csv can be written");
        println!("written to docs/growth.csv");
    }
}

/// One method's gradient of one workload.
type Gradient<'a> = Box<dyn FnMut(&[f64]) -> Vec<f64> + 'a>;

/// All numbers of variables of a workload: prints and writes times, and from where on the reverse modes are faster.
fn grow<W: Workload>(workload: &W, test: bool, table: &mut String) {
    let most = if test { 6 } else { 12 };
    let mut points: Vec<_> = (1..=most).map(|power| W::point(1 << power)).collect();
    points.dedup_by_key(|x| x.len());
    let mut times: Vec<[f64; 5]> = Vec::new();
    if !test {
        println!("{}: ns a gradient\n{:>6}{}", W::NAME, "n", METHODS.map(|m| format!("{m:>21}")).concat());
    }
    for x in &points {
        let mut methods = methods(workload, x).map(Some);
        for (k, method) in methods.iter_mut().enumerate() {
            // A method that was left out has NaN, and stays out.
            if times.last().is_some_and(|before| before[k].is_nan() || before[k] > LONGEST) {
                *method = None;
            }
        }
        agree::<W>(&mut methods, x);
        if test {
            continue;
        }
        let row = measure(&mut methods, x);
        println!("{:>6}{}", x.len(), row.map(|time| format!("{time:>21.1}")).concat());
        for (method, time) in METHODS.iter().zip(row).filter(|entry| entry.1.is_finite()) {
            writeln!(table, "{},{},{method},{time:.1}", x.len(), W::NAME).expect("a String takes all");
        }
        times.push(row);
    }
    if test {
        println!("{}: {} points agree", W::NAME, points.len());
        return;
    }
    let lengths: Vec<_> = points.iter().map(|x| x.len() as f64).collect();
    for method in [TAPE, GRAD] {
        println!("{method} is faster than ours {}", crossover(&lengths, &times, method));
    }
    println!();
}

fn methods<'a, W: Workload>(workload: &'a W, x: &[f64]) -> [Gradient<'a>; 5] {
    // Recorded before the clock runs; it holds for the branches of that point only.
    let (mut tape, _) = echidna::record(|x| workload.eval(x), x);
    let mut adjoints = Vec::new();
    [
        Box::new(|x| workload.gradient(x)),
        // As many lanes as there are variables, up to the 16 that serve it best.
        match x.len() {
            ..=2 => Box::new(|x| chunks::<DualSVec64<2>, 2, W>(workload, x)),
            3..=4 => Box::new(|x| chunks::<DualSVec64<4>, 4, W>(workload, x)),
            5..=8 => Box::new(|x| chunks::<DualSVec64<8>, 8, W>(workload, x)),
            _ => Box::new(|x| chunks::<DualSVec64<16>, 16, W>(workload, x)),
        },
        Box::new(move |x| tape.gradient_with_buf(x, &mut adjoints)),
        Box::new(|x| echidna::grad(|x| workload.eval(x), x)),
        Box::new(|x| differences(workload, x)),
    ]
}

/// L lanes a pass; the variables of other passes are constants.
fn chunks<T: Forward<L>, const L: usize, W: Workload>(workload: &W, x: &[f64]) -> Vec<f64> {
    let mut gradient = Vec::with_capacity(x.len());
    let mut seeded: Vec<_> = x.iter().map(|&x| T::constant(x)).collect();
    for start in (0..x.len()).step_by(L) {
        let lanes = start..x.len().min(start + L);
        for i in lanes.clone() {
            seeded[i] = T::variable(x[i], i - start);
        }
        gradient.extend(&workload.eval(&seeded).tangents()[..lanes.len()]);
        for i in lanes {
            seeded[i] = T::constant(x[i]);
        }
    }
    gradient
}

fn differences<W: Workload>(workload: &W, x: &[f64]) -> Vec<f64> {
    let mut moved = x.to_vec();
    let slope = |j: usize| {
        // The cube root of the unit of the last place balances truncation and rounding.
        let h = f64::EPSILON.cbrt() * x[j].abs().max(1e-3);
        moved[j] = x[j] + h;
        let above = workload.value(&moved);
        moved[j] = x[j] - h;
        let below = workload.value(&moved);
        moved[j] = x[j];
        (above - below) / (2.0 * h)
    };
    (0..x.len()).map(slope).collect()
}

/// Every method that is left gives the same gradient as the first.
fn agree<W: Workload>(methods: &mut [Option<Gradient<'_>>; 5], x: &[f64]) {
    let mut given = METHODS.iter().zip(methods).filter_map(|(name, f)| Some((name, f.as_mut()?(x))));
    let Some((first, expected)) = given.next() else { return };
    assert_eq!(expected.len(), x.len());
    let largest = expected.iter().fold(0.0, |m: f64, y| m.max(y.abs()));
    for (name, gradient) in given {
        assert_eq!(gradient.len(), x.len());
        let tolerance = if *name == DIFFERENCES { 1e-4 } else { 1e-9 };
        for (i, (a, b)) in expected.iter().zip(&gradient).enumerate() {
            assert!(
                (a - b).abs() <= tolerance * largest,
                "{}, n = {}, entry {i}: {a} by {first}, {b} by {name}",
                W::NAME,
                x.len()
            );
        }
    }
}

/// The least time of a call, in ns, of methods that take turns; NaN of those left out.
fn measure(methods: &mut [Option<Gradient<'_>>; 5], x: &[f64]) -> [f64; 5] {
    let mut calls = [1; 5];
    let mut least = [f64::NAN; 5];
    let start = Instant::now();
    let mut round = 0;
    while round <= ROUNDS || start.elapsed() < PATIENCE {
        for ((method, calls), least) in methods.iter_mut().zip(&mut calls).zip(&mut least) {
            let Some(method) = method else { continue };
            let start = Instant::now();
            for _ in 0..*calls {
                drop(black_box(method(black_box(x))));
            }
            let time = start.elapsed().as_secs_f64();
            *least = least.min(time / f64::from(*calls) * 1e9);
            // Until a sample is long enough for the clock.
            if time < SAMPLE {
                *calls *= 2;
            }
        }
        round += 1;
    }
    least
}

/// From where on a method is faster than ours at every larger n: where the line between two points of the log-log plot crosses.
fn crossover(lengths: &[f64], times: &[[f64; 5]], method: &str) -> String {
    let column = |name| METHODS.iter().position(|m| *m == name).expect("a method");
    let (ours, peer) = (column(OURS), column(method));
    let ratios: Vec<_> = lengths
        .iter()
        .zip(times)
        .map(|(n, row)| (n.ln(), (row[peer] / row[ours]).ln()))
        .filter(|point| point.1.is_finite())
        .collect();
    match ratios.iter().rposition(|point| point.1 > 0.0) {
        None => "at every n".to_owned(),
        Some(last) if last + 1 == ratios.len() => format!("at no n up to {:.0}", ratios[last].0.exp()),
        Some(last) => {
            let ((n, above), (next, below)) = (ratios[last], ratios[last + 1]);
            format!("from n = {:.0} on", (n + (next - n) * above / (above - below)).exp())
        }
    }
}
