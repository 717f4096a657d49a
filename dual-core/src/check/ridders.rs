//! Ridders' method: differences with shrinking steps, extrapolated to a step of zero.

use super::samples::{Grid, Samples};
use super::slope::{Side, Slope};
use super::table::Table;

/// The first step of a table, as a part of |x|, and the first step that is tried where |x| is no guide.
pub(crate) const FIRST: f64 = 0.1;
/// Ratio of a step to the next.
const SHRINK: f64 = 1.4;
const ROWS: usize = 10;
/// Fewer rows cannot tell a kink from curvature.
const FEWEST_ROWS: usize = 3;
/// How often the first step shrinks tenfold while `f` is not finite there.
const RETREATS: usize = 10;

/// From both sides; where the fn ends at the point itself, from the side where it goes on.
pub(crate) fn ridders(samples: &mut Samples) {
    from(samples, Side::Both);
    if samples.at_an_edge().is_empty() {
        return;
    }
    for side in [Side::Right, Side::Left] {
        let edges = samples.at_an_edge();
        let tables = fill(samples, side, first(samples));
        for output in edges {
            // Roots and logarithms end with slopes that no table finds.
            samples.offer(output, tables[output].best().filter(Slope::converged));
        }
    }
}

/// Tables from one side, or both, until every output has a slope that more of them need not improve.
pub(crate) fn from(samples: &mut Samples, side: Side) {
    for h in starts(samples) {
        if samples.settled() {
            break;
        }
        if samples.hopeless(h) {
            continue;
        }
        let tables = fill(samples, side, h);
        if tables.iter().all(Table::is_empty) {
            // The domain ends at x itself.
            break;
        }
        for (output, table) in tables.iter().enumerate() {
            samples.offer(output, table.best());
        }
    }
}

/// The step that suits nearly every fn.
fn first(samples: &Samples) -> f64 {
    starts(samples).first().copied().unwrap_or(samples.first)
}

/// First steps in the order in which they are tried.
///
/// 0.1·|x| suits nearly every fn; 0.1 helps where x is large (sin at 1e8) or lost in rounding (1e6 + sin x at 1e-300);
/// the smaller ones are for steep fns and for kinks and domain edges close to x.
fn starts(samples: &Samples) -> Vec<f64> {
    let (size, first, grid): (f64, f64, Grid) = (samples.size, samples.first, samples.grid);
    let near_one = (0..5).map(|k| first * 0.01_f64.powi(k));
    let near_x = (0..4).map(|k| first * size * 0.01_f64.powi(k));
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

fn fill(samples: &mut Samples, side: Side, start: f64) -> Vec<Table> {
    let mut tables = samples.tables(side);
    let mut h = start;
    for _ in 0..RETREATS {
        samples.pair(h, &mut tables);
        if tables.iter().any(|table| !table.is_empty()) {
            break;
        }
        h *= 0.1;
    }
    for row in 1..ROWS {
        let done = |table: &Table| table.is_empty() || (row >= FEWEST_ROWS && table.is_done());
        if tables.iter().all(done) {
            break;
        }
        h /= SHRINK;
        samples.pair(h, &mut tables);
    }
    tables
}
