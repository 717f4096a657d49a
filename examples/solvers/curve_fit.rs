//! Least squares with the generated Jacobian: NIST's reference problems, fitted by the crate levenberg-marquardt.
//!
//! NIST certifies parameters and sums of squares to 11 digits. The solver has a nalgebra of its own, older than ours; the
//! macro hands it the Jacobian in that.
//!
//! `cargo run --release --example curve_fit`

mod nist;

use dual_core::differentiable;
use levenberg_marquardt::LevenbergMarquardt;
use nalgebra::{DMatrix, DVector};
use nist::{MGH09, MISRA1A, Problem, THURBER};

/// Monomolecular adsorption: y = b₁(1 − exp(−b₂x))
#[differentiable(wrt(b))]
fn misra1a(b: &[f64; 2], data: &[[f64; 2]]) -> Vec<f64> {
    data.iter().map(|[y, x]| b[0] * (1.0 - (-b[1] * x).exp()) - y).collect()
}

const MISRA1A_MODEL: Model<2> = Model { residuals: misra1a, jacobian: jacobian_misra1a };

/// Kowalik and Osborne: y = b₁(x² + xb₂) / (x² + xb₃ + b₄)
#[differentiable(wrt(b))]
fn mgh09(b: &[f64; 4], data: &[[f64; 2]]) -> Vec<f64> {
    data.iter().map(|[y, x]| b[0] * (x * x + x * b[1]) / (x * x + x * b[2] + b[3]) - y).collect()
}

const MGH09_MODEL: Model<4> = Model { residuals: mgh09, jacobian: jacobian_mgh09 };

/// Electron mobility: y = (b₁ + b₂x + b₃x² + b₄x³) / (1 + b₅x + b₆x² + b₇x³)
#[differentiable(wrt(b))]
fn thurber(b: &[f64; 7], data: &[[f64; 2]]) -> Vec<f64> {
    let mut residuals = vec![0.0; data.len()];
    for (residual, [y, x]) in residuals.iter_mut().zip(data) {
        let above = b[0] + x * (b[1] + x * (b[2] + x * b[3]));
        let below = 1.0 + x * (b[4] + x * (b[5] + x * b[6]));
        *residual = above / below - y;
    }
    residuals
}

const THURBER_MODEL: Model<7> = Model { residuals: thurber, jacobian: jacobian_thurber };

// glue
dual_core::least_squares_problem!(struct Fit);
// end of glue

/// Where a fit ended.
struct Fitted<const N: usize> {
    params: [f64; N],
    sum_of_squares: f64,
    evaluations: usize,
    /// The parameters where the sum of squares says no more.
    by_sum: [f64; N],
}

type Parameters<const N: usize> = [f64; N];
type Data = [[f64; 2]];

/// A model as a fit sees it: residuals and their Jacobian.
struct Model<const N: usize> {
    residuals: fn(&Parameters<N>, &Data) -> Vec<f64>,
    jacobian: fn(&Parameters<N>, &Data) -> Vec<Parameters<N>>,
}

impl<const N: usize> Model<N> {
    /// Fits from both of NIST's starting points.
    fn fit(&self, problem: &Problem<N>) -> [Fitted<N>; 2] {
        problem.starts.map(|start| self.fit_from(start, problem.data))
    }

    fn fit_from(&self, start: [f64; N], data: &Data) -> Fitted<N> {
        let solver = LevenbergMarquardt::new().with_tol(f64::EPSILON).with_patience(1000);
        let (residuals, jacobian) = (|b: &_| (self.residuals)(b, data), |b: &_| (self.jacobian)(b, data));
        // glue
        let fit = Fit::new(start, |b| resolved(residuals(b), &jacobian(b)), jacobian);
        // end of glue
        let (fit, report) = solver.minimize(fit);
        let (by_sum, _) = solver.minimize(Fit::new(start, residuals, jacobian));
        Fitted {
            params: fit.params,
            sum_of_squares: residuals(&fit.params).iter().map(|r| r * r).sum(),
            evaluations: report.number_of_evaluations,
            by_sum: by_sum.params,
        }
    }
}

/// The cosine of the angle between residuals and their changes from which on a fit is close to its minimum.
const CLOSE: f64 = 1e-3;
/// How much then is left of what no step changes.
const REST: f64 = 1e-4;

/// Residuals whose sum of squares tells where its minimum is, to the last digits.
///
/// A sum of squares is flat to rounding within √ε of its minimum, so a solver that looks at it stops there, with half the digits of
/// f64 or fewer. What is large there is what no step changes: the part of the residuals that is orthogonal to the columns of the
/// Jacobian. Scaled down, it leaves the minimum where it is, since there it is stationary and the other part vanishes.
fn resolved<const N: usize>(residuals: Vec<f64>, jacobian: &[[f64; N]]) -> Vec<f64> {
    let columns = DMatrix::from_fn(residuals.len(), N, |i, j| jacobian[i][j]).qr().q();
    let residuals = DVector::from_vec(residuals);
    let changed = &columns * columns.tr_mul(&residuals);
    let scale = if changed.norm() < CLOSE * residuals.norm() { REST } else { 1.0 };
    (&changed + (residuals - &changed) * scale).data.into()
}

/// How many decimal digits a figure shares with the certified one, of which 11 are known.
fn digits(figure: f64, certified: f64) -> f64 {
    (-((figure - certified) / certified).abs().log10()).min(11.0)
}

/// Those of the worst parameter.
fn fewest_digits<const N: usize>(params: &[f64; N], certified: &[f64; N]) -> f64 {
    params.iter().zip(certified).map(|(&p, &c)| digits(p, c)).fold(f64::INFINITY, f64::min)
}

fn print<const N: usize>(problem: &Problem<N>, model: &Model<N>) {
    println!("\n{}, {} observations, {N} parameters", problem.name, problem.data.len());
    println!("  {:<9}{:>17}{:>20}{:>20}", "", "certified", "from start 1", "from start 2");
    let fits = model.fit(problem);
    for i in 0..N {
        let certified = problem.certified[i];
        let [a, b] = [fits[0].params[i], fits[1].params[i]];
        println!("  b[{i}]     {certified:>17.10e}{a:>20.12e}{b:>20.12e}");
    }
    let [a, b] = [fits[0].sum_of_squares, fits[1].sum_of_squares];
    println!("  Σr²      {:>17.10e}{a:>20.12e}{b:>20.12e}", problem.sum_of_squares);
    for (i, fit) in fits.iter().enumerate() {
        println!(
            "  start {}: {:.1} digits in {} evaluations; {:.1} where the sum of squares as it is says no more",
            i + 1,
            fewest_digits(&fit.params, &problem.certified),
            fit.evaluations,
            fewest_digits(&fit.by_sum, &problem.certified),
        );
    }
}

fn main() {
    println!("NIST's reference problems by Levenberg-Marquardt with generated Jacobians");
    print(&MISRA1A, &MISRA1A_MODEL);
    print(&MGH09, &MGH09_MODEL);
    print(&THURBER, &THURBER_MODEL);
}

#[cfg(test)]
mod tests {
    use dual_core::assert_jacobian;

    use super::*;

    #[test]
    fn observations_are_those_of_the_certified_sums_of_squares() {
        let sum = |residuals: Vec<f64>| residuals.iter().map(|r| r * r).sum::<f64>();
        for (sum, certified) in [
            (sum(misra1a(&MISRA1A.certified, MISRA1A.data)), MISRA1A.sum_of_squares),
            (sum(mgh09(&MGH09.certified, MGH09.data)), MGH09.sum_of_squares),
            (sum(thurber(&THURBER.certified, THURBER.data)), THURBER.sum_of_squares),
        ] {
            assert!(digits(sum, certified) > 10.0, "{sum:e} is not {certified:e}");
        }
    }

    #[track_caller]
    fn assert_fitted<const N: usize>(problem: &Problem<N>, model: &Model<N>) {
        for fit in model.fit(problem) {
            let digits_of_all = fewest_digits(&fit.params, &problem.certified);
            assert!(digits_of_all >= 9.0, "{}: {digits_of_all} digits", problem.name);
            assert!(digits(fit.sum_of_squares, problem.sum_of_squares) > 10.0);
            assert!(fewest_digits(&fit.by_sum, &problem.certified) > 6.5);
        }
    }

    #[test]
    fn parameters_agree_with_the_certified_ones_from_both_starts() {
        assert_fitted(&MISRA1A, &MISRA1A_MODEL);
        assert_fitted(&MGH09, &MGH09_MODEL);
        assert_fitted(&THURBER, &THURBER_MODEL);
    }

    #[test]
    fn jacobians_agree_with_differences() {
        for start in MISRA1A.starts {
            assert_jacobian!(misra1a(&start, MISRA1A.data));
        }
        for start in MGH09.starts {
            assert_jacobian!(mgh09(&start, MGH09.data));
        }
        for start in THURBER.starts {
            assert_jacobian!(thurber(&start, THURBER.data));
        }
    }
}
