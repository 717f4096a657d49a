//! Level lines of a function of two variables, by marching squares.

use std::ops::Range;

use ::contour::{ContourBuilder, Error};

/// From point to point.
pub(crate) type Line = Vec<(f64, f64)>;

/// The lines f(x, y) = level in the square `side` × `side`, from values on a grid of `n` × `n` points.
pub(crate) fn of(
    f: impl Fn(f64, f64) -> f64,
    side: &Range<f64>,
    n: u32,
    levels: &[f64],
) -> Result<Vec<(f64, Line)>, Error> {
    let step = (side.end - side.start) / f64::from(n - 1);
    let at = |i: u32| side.start + step * f64::from(i);
    let values: Vec<f64> = (0..n * n).map(|k| f(at(k % n), at(k / n))).collect();

    // A value belongs to the middle of its cell.
    let origin = side.start - step / 2.0;
    let lines = ContourBuilder::new(n as usize, n as usize, true)
        .x_origin(origin)
        .y_origin(origin)
        .x_step(step)
        .y_step(step)
        .lines(&values, levels)?;

    // Open lines come closed by a detour outside the grid: what lies inside is the line.
    let slack = step * 1e-6;
    let inside = |v: f64| side.start - slack <= v && v <= side.end + slack;
    let mut pieces = Vec::new();
    for line in lines {
        let level = line.threshold();
        for ring in line.geometry().iter() {
            let points: Line = ring.coords().map(|point| (point.x, point.y)).collect();
            let runs = points.split(|&(x, y)| !(inside(x) && inside(y)));
            pieces.extend(runs.filter(|run| run.len() > 1).map(|run| (level, run.to_vec())));
        }
    }
    Ok(pieces)
}
