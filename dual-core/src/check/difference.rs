//! Derivatives from values alone: central differences and Ridders' table, each with an estimate of its own error.

use super::samples::{Grid, Samples, Slope};
use super::table::Table;

/// How [`derivative`] and the checks measure a slope.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Method {
    /// `(f(x + h) - f(x - h)) / 2h` with a fixed step.
    ///
    /// A second difference with twice the step shows the truncation error. In `f32` a step below `∛ε` or
    /// `10·ε·|x|` is raised to the larger of them.
    Central {
        /// The step, positive.
        h: f64,
    },
    /// Central differences with shrinking steps, extrapolated to a step of zero.
    ///
    /// C. J. F. Ridders, Accurate computation of F'(x) and F'(x)F''(x), Advances in Engineering Software 4 (1982)
    /// 75–76; Numerical Recipes §5.7. The table starts at 0.1·|x|; where it does not converge, other starts are tried.
    #[default]
    Ridders,
}

impl Method {
    /// The plain central difference with ε = 1e-5: the simplest method there is.
    pub const CHAPTER: Self = Self::Central { h: 1e-5 };

    /// The list of methods: which fn fills the samples.
    pub(crate) fn run(self, samples: &mut Samples) {
        match self {
            Self::Central { h } => central(samples, h),
            Self::Ridders => ridders(samples),
        }
    }
}

/// A numeric derivative.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The derivative; NaN where `f` has no finite values on both sides of the point.
    pub value: f64,
    /// How far off the value may be; infinite where there is none.
    pub error: f64,
    /// How often `f` was called.
    pub evaluations: usize,
}

/// The derivative of `f` at `x`, from values of `f` alone.
///
/// Across a kink the error is at least half the jump of the slope. Where `f` has no finite value at `x` or on one side
/// of it, the value is NaN and the error infinite. Never panics unless `f` does.
///
/// ```
/// use dual_core::check::{derivative, Method};
///
/// let slope = derivative(f64::sin, 1.0, Method::Ridders);
/// assert!((slope.value - 1.0_f64.cos()).abs() < 1e-13);
/// assert!(slope.error < 1e-12);
///
/// let slope = derivative(|x| x * x, 3.0, Method::CHAPTER);
/// assert!((slope.value - 6.0).abs() < 1e-9);
/// ```
pub fn derivative(mut f: impl FnMut(f64) -> f64, x: f64, method: Method) -> Estimate {
    let center = [f(x)];
    let mut vector = |x: f64| vec![f(x)];
    let mut samples = Samples::new(&mut vector, x, &center, Grid::F64);
    method.run(&mut samples);
    let Slope { value, error, .. } = samples.slopes()[0];
    Estimate { value, error, evaluations: samples.evaluations() + 1 }
}

fn central(samples: &mut Samples, h: f64) {
    let h = samples.grid.smallest_step(samples.x, h);
    let mut tables = samples.tables();
    for h in [2.0 * h, h] {
        samples.pair(h, &mut tables);
    }
    for (output, table) in tables.iter().enumerate() {
        let slope = table.central();
        samples.offer(output, slope);
    }
}

/// The first step of a table, as a part of |x|, and the first step that is tried where |x| is no guide.
const FIRST: f64 = 0.1;
/// Ratio of a step to the next.
const SHRINK: f64 = 1.4;
const ROWS: usize = 10;
/// Fewer rows cannot tell a kink from curvature.
const FEWEST_ROWS: usize = 3;
/// How often the first step shrinks tenfold while `f` is not finite there.
const RETREATS: usize = 10;

fn ridders(samples: &mut Samples) {
    for h in starts(samples.x, samples.grid) {
        if samples.settled() {
            break;
        }
        if samples.hopeless(h) {
            continue;
        }
        let tables = fill(samples, h);
        if tables.iter().all(Table::is_empty) {
            // The domain ends at x itself.
            break;
        }
        for (output, table) in tables.iter().enumerate() {
            samples.offer(output, table.best());
        }
    }
}

/// First steps in the order in which they are tried.
///
/// 0.1·|x| suits nearly every fn; 0.1 helps where x is large (sin at 1e8) or lost in rounding (1e6 + sin x at 1e-300);
/// the smaller ones are for steep fns and for kinks and domain edges close to x.
fn starts(x: f64, grid: Grid) -> Vec<f64> {
    let size = x.abs();
    let near_one = (0..5).map(|k| FIRST * 0.01_f64.powi(k));
    let near_x = (0..4).map(|k| FIRST * size * 0.01_f64.powi(k));
    let mut starts: Vec<f64> = Vec::new();
    for h in near_x.clone().take(1).chain(near_one).chain(near_x.skip(1)) {
        // A table spans a factor of 20, so a start within a factor of 2 of another adds nothing.
        let known = starts.iter().any(|&other| h < 2.0 * other && other < 2.0 * h);
        if h > 100.0 * grid.epsilon() * size && !known {
            starts.push(h);
        }
    }
    starts
}

fn fill(samples: &mut Samples, start: f64) -> Vec<Table> {
    let mut tables = samples.tables();
    let mut h = start;
    for _ in 0..RETREATS {
        samples.pair(h, &mut tables);
        if tables.iter().any(|table| !table.is_empty()) {
            break;
        }
        h *= 0.1;
    }
    for row in 1..ROWS {
        let done = |table: &Table| table.is_empty() || (row >= FEWEST_ROWS && table.diverges());
        if tables.iter().all(done) {
            break;
        }
        h /= SHRINK;
        samples.pair(h, &mut tables);
    }
    tables
}
