//! Stiff equations by diffsol's BDF with generated Jacobian-vector products, and sensitivities by parameters.
//!
//! Robertson's reactions and Van der Pol's oscillator against the reference solutions of the Bari test set of initial value
//! problem solvers (Mazzia and Magherini, 2008), Robertson's sensitivities against those that SUNDIALS prints, and a fit of the
//! rate constants by those sensitivities.
//!
//! `cargo run --release --example stiff`

use diffsol::{
    DiffsolError, NalgebraLU, NalgebraMat, OdeBuilder, OdeSolverMethod, SensitivitiesOdeSolverMethod,
};
use dual_core::differentiable;
use levenberg_marquardt::LevenbergMarquardt;

/// Three reactions with rates from 0.04 to 3e7 (Robertson, 1966).
#[differentiable(wrt(y, k))]
fn robertson(y: &[f64], k: &[f64], _t: f64, rates: &mut [f64]) {
    rates[0] = -k[0] * y[0] + k[1] * y[1] * y[2];
    rates[1] = k[0] * y[0] - k[1] * y[1] * y[2] - k[2] * y[1] * y[1];
    rates[2] = k[2] * y[1] * y[1];
}

/// y″ = μ(1 − y²)y′ − y
#[differentiable(wrt(y))]
fn van_der_pol(y: &[f64], mu: &[f64], _t: f64, rates: &mut [f64]) {
    rates[0] = y[1];
    rates[1] = mu[0] * (1.0 - y[0] * y[0]) * y[1] - y[0];
}

/// Robertson's, from the slowest reaction to the fastest.
const RATE_CONSTANTS: [f64; 3] = [0.04, 1e4, 3e7];

/// A solution at some times.
struct Reactions {
    /// The three concentrations.
    y: Vec<[f64; 3]>,
    /// Their derivatives by the three rate constants, a row each.
    by_k: Vec<[[f64; 3]; 3]>,
    steps: usize,
}

/// Solves Robertson's reactions with sensitivities.
fn reactions(k: [f64; 3], times: &[f64], tolerance: f64) -> Result<Reactions, DiffsolError> {
    let problem = OdeBuilder::<NalgebraMat<f64>>::new()
        .p(k)
        .rtol(tolerance)
        .atol([tolerance * 1e-8, tolerance * 1e-12, tolerance * 1e-8])
        .sens_rtol(tolerance)
        .sens_atol([tolerance * 1e-4, tolerance * 1e-8, tolerance * 1e-4])
        .param_scales(k)
        .h0(1e-6)
        // glue
        .rhs_sens_implicit(
            robertson,
            |y, k, t, v, jv| jv.copy_from_slice(&jvp_robertson(y, k, t, &mut [0.0; 3], v, &[0.0; 3]).1),
            |y, k, t, v, jv| jv.copy_from_slice(&jvp_robertson(y, k, t, &mut [0.0; 3], &[0.0; 3], v).1),
        )
        // end of glue
        .init_sens(|_, _, y| y.copy_from_slice(&[1.0, 0.0, 0.0]), |_, _, _, s| s.fill(0.0), 3)
        .build()?;
    let mut solver = problem.bdf_sens::<NalgebraLU<f64>>()?;
    let (y, by_k, _) = solver.solve_dense_sensitivities(times)?;
    let row = |t: usize, i: usize| [by_k[0][(i, t)], by_k[1][(i, t)], by_k[2][(i, t)]];
    Ok(Reactions {
        y: (0..times.len()).map(|t| [y[(0, t)], y[(1, t)], y[(2, t)]]).collect(),
        by_k: (0..times.len()).map(|t| [row(t, 0), row(t, 1), row(t, 2)]).collect(),
        steps: solver.get_statistics().number_of_steps,
    })
}

/// Solves Van der Pol's oscillator from (2, 0): where it is at a time, and the steps taken.
fn oscillator(mu: f64, time: f64, tolerance: f64) -> Result<([f64; 2], usize), DiffsolError> {
    let problem = OdeBuilder::<NalgebraMat<f64>>::new()
        .p([mu])
        .rtol(tolerance)
        .atol([tolerance, tolerance / mu])
        .h0(1e-6)
        // glue
        .rhs_implicit(van_der_pol, |y, mu, t, v, jv| {
            jv.copy_from_slice(&jvp_van_der_pol(y, mu, t, &mut [0.0; 2], v).1);
        })
        // end of glue
        .init(|_, _, y| y.copy_from_slice(&[2.0, 0.0]), 2)
        .build()?;
    let mut solver = problem.bdf::<NalgebraLU<f64>>()?;
    let (y, _) = solver.solve_dense(&[time])?;
    Ok(([y[(0, 0)], y[(1, 0)]], solver.get_statistics().number_of_steps))
}

/// The Bari test set's ROBER at 1e11, and its VDPOL for μ = 1000 at 2: it counts time in units of μ, so that this is 2000 here,
/// and the slope a thousandth.
const ROBERTSON_AT_1E11: [f64; 3] =
    [0.208_334_014_970_125_5e-7, 0.833_336_077_033_471_3e-13, 0.999_999_979_166_505];
const VAN_DER_POL_AT_2000: [f64; 2] = [1.706_167_732_170_483, -0.892_809_701_024_797_5e-3];

/// What SUNDIALS' example `cvsRoberts_FSA_dns` prints at two times: derivatives of the concentrations by each rate constant.
const SUNDIALS: [(f64, [[f64; 3]; 3]); 2] = [
    (
        0.4,
        [
            [-3.5595e-1, 3.9025e-4, 3.5556e-1],
            [9.5431e-8, -2.1309e-10, -9.5218e-8],
            [-1.5833e-11, -5.2900e-13, 1.6362e-11],
        ],
    ),
    (
        40.0,
        [
            [-4.2475, 4.5913e-5, 4.2475],
            [1.3731e-5, -2.3573e-10, -1.3730e-5],
            [-2.2883e-9, -1.1380e-13, 2.2884e-9],
        ],
    ),
];

/// The relative distance of a figure from its reference.
fn off(figure: f64, reference: f64) -> f64 {
    ((figure - reference) / reference).abs()
}

// glue
dual_core::least_squares_problem!(struct Fit);
// end of glue

/// Times at which the concentrations are taken for known.
const TIMES: [f64; 6] = [0.1, 0.4, 4.0, 40.0, 400.0, 4000.0];

/// Fits the rate constants, by their logarithms, to what Robertson's give: the constants, and how often the equations are solved.
fn fitted_rate_constants(start: [f64; 3]) -> ([f64; 3], usize) {
    let solve =
        |ln_k: &[f64; 3]| reactions(ln_k.map(f64::exp), &TIMES, 1e-9).expect("the equations have a solution");
    let known = reactions(RATE_CONSTANTS, &TIMES, 1e-9).expect("the equations have a solution").y;
    let residuals = |ln_k: &[f64; 3]| -> Vec<f64> {
        solve(ln_k).y.iter().flatten().zip(known.iter().flatten()).map(|(y, known)| y / known - 1.0).collect()
    };
    // By the logarithm of k, relative to the concentration: dy/dk times k / y.
    let jacobian = |ln_k: &[f64; 3]| -> Vec<[f64; 3]> {
        let scaled = |row: &[f64; 3], known: f64| std::array::from_fn(|j| row[j] * ln_k[j].exp() / known);
        solve(ln_k)
            .by_k
            .iter()
            .flatten()
            .zip(known.iter().flatten())
            .map(|(row, y)| scaled(row, *y))
            .collect()
    };
    // glue
    let fit = Fit::new(start.map(f64::ln), residuals, jacobian);
    // end of glue
    let (fit, report) = LevenbergMarquardt::new().with_tol(1e-10).minimize(fit);
    (fit.params.map(f64::exp), report.number_of_evaluations)
}

fn main() -> Result<(), DiffsolError> {
    println!("Robertson's reactions at t = 1e11");
    println!(
        "  tolerance   steps   y[0]                   y[1]                   y[2]                   off by"
    );
    for tolerance in [1e-4, 1e-6, 1e-8, 1e-10] {
        let Reactions { y, steps, .. } = reactions(RATE_CONSTANTS, &[1e11], tolerance)?;
        let worst = (0..3).map(|i| off(y[0][i], ROBERTSON_AT_1E11[i])).fold(0.0, f64::max);
        println!(
            "  {tolerance:>9.0e}   {steps:>5}   {:<20.15e}   {:<20.15e}   {:<20.15e}   {worst:.1e}",
            y[0][0], y[0][1], y[0][2]
        );
    }
    let [a, b, c] = ROBERTSON_AT_1E11;
    println!("  reference           {a:<20.15e}   {b:<20.15e}   {c:<20.15e}");

    println!("\nVan der Pol's oscillator, μ = 1000, at t = 2000");
    println!("  tolerance   steps   y                   y′                      off by");
    for tolerance in [1e-4, 1e-6, 1e-8, 1e-10] {
        let (y, steps) = oscillator(1000.0, 2000.0, tolerance)?;
        let worst = (0..2).map(|i| off(y[i], VAN_DER_POL_AT_2000[i])).fold(0.0, f64::max);
        println!("  {tolerance:>9.0e}   {steps:>5}   {:.15}   {:<21.14e}   {worst:.1e}", y[0], y[1]);
    }
    let [y, slope] = VAN_DER_POL_AT_2000;
    println!("  reference           {y:.15}   {slope:<21.14e}");

    println!(
        "\nSensitivities of Robertson's reactions, times the rate constant, beside those that SUNDIALS prints"
    );
    let found = reactions(RATE_CONSTANTS, &SUNDIALS.map(|(t, _)| t), 1e-8)?;
    for (t, (time, printed)) in SUNDIALS.iter().enumerate() {
        for (j, &k) in RATE_CONSTANTS.iter().enumerate() {
            for (i, by_k) in printed[j].iter().enumerate() {
                println!(
                    "  t = {time:<4}  k[{j}] dy[{i}]/dk[{j}] = {:>12.5e}   {:>12.5e}",
                    k * found.by_k[t][i][j],
                    k * by_k
                );
            }
        }
    }

    let start = [0.1, 5e3, 1e8];
    let (k, evaluations) = fitted_rate_constants(start);
    println!(
        "\nRate constants fitted to the concentrations at {TIMES:?} by these sensitivities, from {start:?}"
    );
    println!(
        "  {:.9e} {:.9e} {:.9e} after {evaluations} evaluations; Robertson's are {RATE_CONSTANTS:?}",
        k[0], k[1], k[2]
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use dual_core::assert_jvp;

    use super::*;

    #[test]
    fn robertson_reaches_the_reference() {
        let y = reactions(RATE_CONSTANTS, &[1e11], 1e-10).unwrap().y[0];
        for i in 0..3 {
            assert!(off(y[i], ROBERTSON_AT_1E11[i]) < 1e-7, "{y:?}");
        }
    }

    #[test]
    fn van_der_pol_reaches_the_reference() {
        let (y, _) = oscillator(1000.0, 2000.0, 1e-10).unwrap();
        for i in 0..2 {
            assert!(off(y[i], VAN_DER_POL_AT_2000[i]) < 1e-7, "{y:?}");
        }
    }

    #[test]
    fn sensitivities_are_those_of_sundials() {
        let found = reactions(RATE_CONSTANTS, &SUNDIALS.map(|(t, _)| t), 1e-8).unwrap();
        for (t, (_, printed)) in SUNDIALS.iter().enumerate() {
            for (j, of_k) in printed.iter().enumerate() {
                for (i, printed) in of_k.iter().enumerate() {
                    // Its tolerance is 1e-4.
                    let found = found.by_k[t][i][j];
                    assert!(off(found, *printed) < 2e-4, "{found:e} is not {printed:e}");
                }
            }
        }
    }

    /// All rates times c is time times c: Σ kⱼ ∂y/∂kⱼ = t ∂y/∂t.
    #[test]
    fn sensitivities_keep_the_scale_of_time() {
        let by_k = reactions(RATE_CONSTANTS, &TIMES, 1e-10).unwrap().by_k;
        let h = 1e-3;
        let [before, after] =
            [1.0 - h, 1.0 + h].map(|c| reactions(RATE_CONSTANTS, &TIMES.map(|t| c * t), 1e-10).unwrap().y);
        for t in 0..TIMES.len() {
            for i in 0..3 {
                let terms: [f64; 3] = std::array::from_fn(|j| RATE_CONSTANTS[j] * by_k[t][i][j]);
                let by_time = (after[t][i] - before[t][i]) / (2.0 * h);
                let scale = terms.iter().fold(0.0_f64, |m, x| m.max(x.abs()));
                assert!(
                    (terms.iter().sum::<f64>() - by_time).abs() < 1e-5 * scale,
                    "{terms:?} and {by_time:e}"
                );
            }
        }
    }

    #[test]
    fn rate_constants_are_found_again() {
        let (k, _) = fitted_rate_constants([0.1, 5e3, 1e8]);
        for (k, known) in k.iter().zip(RATE_CONSTANTS) {
            assert!(off(*k, known) < 1e-7, "{k:e} is not {known:e}");
        }
    }

    #[test]
    fn products_agree_with_differences() {
        assert_jvp!(
            robertson(&[0.7, 1e-5, 0.3], &RATE_CONSTANTS, 0.0, &mut [0.0; 3]),
            along(&[0.1, 2e-6, -0.3], &[0.01, 1e3, -1e6])
        );
        assert_jvp!(van_der_pol(&[1.2, -0.4], &[1000.0], 0.0, &mut [0.0; 2]), along(&[0.3, 0.2]));
    }
}
