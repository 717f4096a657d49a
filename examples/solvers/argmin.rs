//! argmin's solvers with generated gradients and Hessians, beside the same with finite differences.
//!
//! Rosenbrock's valley in 2 and 20 dimensions, and the chapter's two-layer network that learns exclusive or: the minimum of all
//! is 0. A run ends at a cost that is as good as that, after 1000 iterations, or where its solver gives up.
//!
//! argmin 0.11's Newton-CG ends its inner iteration by the square of the residual, so that near a minimum its steps are those of
//! steepest descent; with gradients and Hessians by hand it goes the same way, as the tests show.
//!
//! `cargo run --release --example argmin`

use std::cell::Cell;

use argmin::core::{Executor, State};
use argmin::solver::gradientdescent::SteepestDescent;
use argmin::solver::linesearch::MoreThuenteLineSearch;
use argmin::solver::newton::NewtonCG;
use argmin::solver::quasinewton::LBFGS;
use argmin::solver::trustregion::{Steihaug, TrustRegion};
use chapter::{
    NETWORK_B1, NETWORK_B2, NETWORK_W1, NETWORK_W2, XOR_X, XOR_Y, grad_rosenbrock, hessian_rosenbrock,
    rosenbrock,
};
use dual_core::differentiable;
use dual_core::nalgebra::{SMatrix, SVector};
use finitediff::vec::{central_diff, forward_hessian_nograd};

/// The chapter's two-layer network on exclusive or, by its 13 weights in one list, as solvers want it.
#[differentiable]
fn network(w: &[f64]) -> f64 {
    let w1 = SMatrix::<f64, 2, 3>::new(w[0], w[1], w[2], w[3], w[4], w[5]);
    let b1 = SVector::<f64, 3>::new(w[6], w[7], w[8]);
    let w2 = SVector::<f64, 3>::new(w[9], w[10], w[11]);
    chapter::network(&XOR_X, &XOR_Y, &w1, &b1, &w2, w[12])
}

// glue
dual_core::argmin_problem!(struct Problem);
// end of glue

/// A cost with its derivatives, where solvers start, and the cost that is good enough.
struct Story {
    name: &'static str,
    start: Vec<f64>,
    target: f64,
    cost: fn(&[f64]) -> f64,
    gradient: fn(&[f64]) -> Vec<f64>,
    hessian: fn(&[f64]) -> Vec<Vec<f64>>,
}

fn stories() -> [Story; 3] {
    let valley = |name, start| Story {
        name,
        start,
        target: 1e-12,
        cost: rosenbrock,
        gradient: grad_rosenbrock,
        hessian: hessian_rosenbrock,
    };
    let weights = NETWORK_W1.transpose().iter().chain(&NETWORK_B1).chain(&NETWORK_W2).copied().collect();
    [
        valley("Rosenbrock's valley, n = 2", vec![-1.2, 1.0]),
        valley("Rosenbrock's valley, n = 20", vec![0.0; 20]),
        Story {
            name: "two-layer network, 13 weights",
            start: [weights, vec![NETWORK_B2]].concat(),
            target: 1e-8,
            cost: network,
            gradient: grad_network,
            hessian: hessian_network,
        },
    ]
}

const MOST_ITERATIONS: u64 = 1000;

/// How a run went.
struct Run {
    solver: &'static str,
    iterations: u64,
    /// Calls of the cost, its gradient and its Hessian.
    calls: [u64; 3],
    /// How often the cost was computed, within differences too.
    evaluations: u64,
    best: f64,
    end: String,
}

/// Runs all four solvers on a problem, with a counter of how often the cost is computed.
macro_rules! runs {
    ($problem:expr, $story:expr, $counter:expr; $($name:literal $solver:expr),*) => { [$( {
        $counter.set(0);
        let start = $story.start.clone();
        let outcome = Executor::new($problem, $solver)
            .configure(|state| state.param(start).max_iters(MOST_ITERATIONS).target_cost($story.target))
            .timer(false)
            .run();
        match outcome {
            Ok(result) => {
                let count = |what| result.problem.counts.get(what).copied().unwrap_or(0);
                Run {
                    solver: $name,
                    iterations: result.state.get_iter(),
                    calls: [count("cost_count"), count("gradient_count"), count("hessian_count")],
                    evaluations: $counter.get(),
                    best: result.state.get_best_cost(),
                    end: result.state.get_termination_reason().map_or_else(String::new, ToString::to_string),
                }
            }
            Err(error) => Run {
                solver: $name,
                iterations: 0,
                calls: [0; 3],
                evaluations: $counter.get(),
                best: f64::NAN,
                end: error.to_string(),
            },
        }
    } ),*] };
    ($problem:expr, $story:expr, $counter:expr) => {
        runs! { $problem, $story, $counter;
            "steepest descent" SteepestDescent::new(MoreThuenteLineSearch::new()),
            "L-BFGS" LBFGS::new(MoreThuenteLineSearch::new(), 7),
            "Newton-CG" NewtonCG::new(MoreThuenteLineSearch::new()),
            "trust region" TrustRegion::new(Steihaug::new().with_max_iters(20))
        }
    };
}

/// Runs with generated derivatives.
fn generated(story: &Story) -> [Run; 4] {
    let counter = Cell::new(0);
    let counted = |x: &[f64]| {
        counter.set(counter.get() + 1);
        (story.cost)(x)
    };
    // glue
    let problem = || Problem::new(counted, story.gradient).with_hessian(story.hessian);
    // end of glue
    runs!(problem(), story, counter)
}

/// Runs with central differences for gradients, and forward ones of second order for Hessians.
fn differences(story: &Story) -> [Run; 4] {
    let counter = Cell::new(0);
    let counted = |x: &[f64]| {
        counter.set(counter.get() + 1);
        (story.cost)(x)
    };
    let fallible = |x: &Vec<f64>| Ok(counted(x));
    let gradient = |x: &[f64]| central_diff(&fallible)(&x.to_vec()).expect("the cost does not fail");
    let hessian = |x: &[f64]| forward_hessian_nograd(&fallible)(&x.to_vec()).expect("the cost does not fail");
    runs!(Problem::new(&counted, &gradient).with_hessian(&hessian), story, counter)
}

fn print(run: &Run, derivatives: &str) {
    let [cost, gradient, hessian] = run.calls;
    println!(
        "  {:<17} {derivatives:<12} {:>6} {cost:>7} {gradient:>10} {hessian:>9} {:>12}   {:<10.1e} {}",
        run.solver, run.iterations, run.evaluations, run.best, run.end
    );
}

fn main() {
    for story in stories() {
        println!("\n{}", story.name);
        println!(
            "  {:<17} {:<12} {:>6} {:>7} {:>10} {:>9} {:>12}   {:<10} ended by",
            "solver", "derivatives", "iter.", "costs", "gradients", "Hessians", "evaluations", "final cost"
        );
        for (ours, theirs) in generated(&story).iter().zip(&differences(&story)) {
            print(ours, "generated");
            print(theirs, "differences");
        }
    }
    println!(
        "\nevaluations: how often the cost itself is computed, within differences too; generated gradients and Hessians"
    );
    println!("are one or a few passes over dual numbers each, and not counted there");
}

#[cfg(test)]
mod tests {
    use argmin_testfunctions::{rosenbrock_derivative, rosenbrock_hessian};
    use dual_core::{assert_grad, assert_hessian};

    use super::*;

    #[test]
    fn solvers_reach_the_minimum() {
        for story in stories() {
            let [steepest, lbfgs, newton, trust] = generated(&story);
            assert!(lbfgs.best <= 1e-8, "{}: {:e}", story.name, lbfgs.best);
            assert!(trust.best <= story.target, "{}: {:e}", story.name, trust.best);
            // These two are slow in a valley.
            for slow in [steepest, newton] {
                assert!(slow.best < 0.5 * (story.cost)(&story.start), "{}: {:e}", story.name, slow.best);
            }
        }
    }

    #[test]
    fn derivatives_by_hand_go_the_same_way() {
        for story in &stories()[..2] {
            let by_hand = Story {
                start: story.start.clone(),
                gradient: |x| rosenbrock_derivative(x),
                hessian: |x| rosenbrock_hessian(x),
                ..*story
            };
            let [ours, theirs] = [generated(story), generated(&by_hand)];
            // The last bits of derivatives, and with them the way, depend on how a formula is written.
            for solver in [1, 3] {
                let [ours, theirs] = [&ours[solver], &theirs[solver]];
                let apart = ours.iterations.abs_diff(theirs.iterations);
                assert!(
                    apart <= ours.iterations / 10,
                    "{}: {} and {}",
                    ours.solver,
                    ours.iterations,
                    theirs.iterations
                );
                assert!(theirs.best <= story.target);
            }
            let apart = (ours[2].best / theirs[2].best).log10().abs();
            assert!(apart < 1.0, "Newton-CG: {:e} and {:e}", ours[2].best, theirs[2].best);
        }
    }

    #[test]
    fn differences_take_more_evaluations() {
        for story in stories() {
            let [_, lbfgs, ..] = generated(&story);
            let [_, by_differences, ..] = differences(&story);
            let of_gradients = 2 * story.start.len() as u64 * by_differences.calls[1];
            assert_eq!(by_differences.evaluations, by_differences.calls[0] + of_gradients);
            assert!(by_differences.evaluations > 4 * lbfgs.evaluations);
        }
    }

    #[test]
    fn derivatives_of_the_network_agree_with_differences() {
        let start = &stories()[2].start;
        assert_grad!(network(start));
        assert_hessian!(network(start));
        let w: Vec<f64> = start.iter().map(|w| -0.7 * w).collect();
        assert_grad!(network(&w));
        assert_hessian!(network(&w));
    }
}
