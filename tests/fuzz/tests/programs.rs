//! Every program of the build: value, gradient and Hessian of the generated fns, against the interpreter.
//!
//! `DUAL_FUZZ_SEED=7 DUAL_FUZZ_PROGRAMS=1000 cargo test -p fuzz` takes other programs, and more.

#![allow(warnings, clippy::all, clippy::pedantic)] // the programs are what users might write, not what we would

mod jet;

use dual_core::check::{Verdict, check_gradient, check_jacobian};
use dual_core::differentiable;
use dual_core::nalgebra::{self, Complex, SVector, Vector2, Vector3};
use fuzz::program::Program;
use fuzz::run::Machine;
use fuzz::{make, write};

/// By the names of the crate that has them.
mod num_complex {
    pub(crate) use dual_core::nalgebra::Complex;
    pub(crate) type Complex64 = Complex<f64>;
}
use num_complex::Complex64;

/// A compiled program.
struct Entry {
    value: fn(&[f64]) -> f64,
    gradient: fn(&[f64]) -> (f64, Vec<f64>),
    hessian: fn(&[f64]) -> Vec<f64>,
}

include!(concat!(env!("OUT_DIR"), "/programs.rs"));

/// What went wrong, with everything that it takes to see it again.
fn report(program: &Program, point: &[f64], what: &str, ours: &[f64], right: &[f64]) -> String {
    format!(
        "{what} of program {} of seed {SEED} at {point:?}:\n  generated {ours:?}\n  right     {right:?}\n\
         DUAL_FUZZ_SEED={SEED} DUAL_FUZZ_PROGRAMS={} cargo test -p fuzz\n{}",
        program.number,
        program.number + 1,
        write::source(program),
    )
}

/// Whether two derivatives are the same but for rounding. Both are sums of products of at most some thousand numbers, none
/// of which is larger than `scale`: num-dual rounds each of them otherwise, so cancellation leaves `scale` times 2⁻⁵³
/// times their number; a derivative that is wrong is off by its own size.
fn near(ours: &[f64], right: &[f64], scale: f64) -> bool {
    ours.len() == right.len() && ours.iter().zip(right).all(|(a, b)| (a - b).abs() <= 1e-11 * scale.max(1.0))
}

/// What the interpreter says, whose frames are larger than those of any program, which has to do with a thread's usual stack.
fn interpreted<T: Send>(run: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(64 << 20).spawn_scoped(scope, run);
        thread.expect("a thread").join().expect("a run")
    })
}

fn bits(x: f64) -> u64 {
    x.to_bits()
}

/// Differences of the value show what moves and how, with no number of anybody; where they do not settle they say nothing,
/// nor do they about what is left of terms of this scale when they cancel.
fn differs(entry: &dual_core::check::Entry, scale: f64) -> bool {
    entry.verdict == Verdict::Differs && !near(&[entry.analytic], &[entry.numeric], scale)
}

#[test]
fn generated_derivatives_are_those_of_the_program() {
    let (mut failures, mut settled, mut asked, mut taking) = (Vec::new(), 0, 0, 0);
    for (number, entry) in ENTRIES.iter().enumerate() {
        let program = interpreted(|| make::program(SEED, number));
        let slopes = program.takes_slopes;
        taking += usize::from(slopes);
        for point in &program.points {
            let plain = (entry.value)(point);
            let exact: f64 = interpreted(|| Machine::new(&program).main(point));
            let right = interpreted(|| jet::derivatives(&program, *point));
            // Of a derivative the last bits are those of who takes it.
            let same = |a: f64, b: f64| {
                if slopes { near(&[a], &[b], right.scale) } else { bits(a) == bits(b) }
            };
            if !same(plain, exact) {
                failures.push(report(&program, point, "the plain value", &[plain], &[exact]));
                continue;
            }
            let (value, gradient) = (entry.gradient)(point);
            let hessian = (entry.hessian)(point);
            if !same(value, plain) {
                failures.push(report(&program, point, "the value", &[value], &[plain]));
            }
            if !near(&gradient, &right.gradient, right.scale) {
                failures.push(report(&program, point, "the gradient", &gradient, &right.gradient));
            } else if !near(&hessian, &right.hessian, right.scale) {
                failures.push(report(&program, point, "the Hessian", &hessian, &right.hessian));
            }
            let first = check_gradient(|x| (entry.value)(x), |x| (entry.gradient)(x).1, point);
            let rows = |x: &[f64]| (entry.hessian)(x).chunks(3).map(<[f64]>::to_vec).collect();
            let second = check_jacobian(|x| (entry.gradient)(x).1, rows, point);
            for entry in first.entries().iter().chain(second.entries()) {
                asked += 1;
                settled += usize::from(entry.verdict == Verdict::Agrees);
            }
            for report_of in [&first, &second] {
                if report_of.entries().iter().any(|entry| differs(entry, right.scale)) {
                    let text = format!("differences\n{report_of}\n");
                    failures.push(report(&program, point, &text, &gradient, &right.gradient));
                }
            }
        }
    }
    let shown = failures.iter().take(5).cloned().collect::<Vec<_>>().join("\n\n");
    assert!(failures.is_empty(), "{} failures, of which the first:\n{shown}", failures.len());
    println!("{taking} of {} programs take derivatives on their way", ENTRIES.len());
    println!("{settled} of {asked} derivatives settled by differences");
    assert!(settled * 10 > asked * 9, "only {settled} of {asked} derivatives were settled by differences");
}
