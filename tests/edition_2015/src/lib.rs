//! The attribute in a crate of the 2015 edition, where `::` is the crate's own root.

#![allow(clippy::cast_precision_loss)] // three points, three terms

extern crate dual_core;

pub mod earth;

use dual_core::{differentiable, Differentiable};

/// A line.
#[derive(Clone, Debug, PartialEq, Differentiable)]
pub struct Line<T = f64> {
    /// Its slope.
    pub slope: T,
    /// Its value at zero.
    pub shift: T,
}

/// The mean square of what a line misses.
#[differentiable(wrt(line))]
pub fn loss(line: &Line, points: &[[f64; 2]]) -> f64 {
    let mut sum = 0.0;
    for &[x, y] in points {
        sum += (line.slope * x + line.shift - y).powi(2);
    }
    sum / points.len() as f64
}

/// What a fn of another module gives, by a path from the root of the crate.
#[differentiable]
pub fn radius(latitude: f64) -> f64 {
    ::earth::footprint(0.1, latitude).max(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use dual_core::assert_grad;

    #[test]
    fn operators_calls_and_structs_are_right() {
        assert_grad!(earth::footprint(0.1, 0.7));
        assert_grad!(radius(0.7));
        let line = Line { slope: 2.0, shift: -1.0 };
        let points = [[0.0, 1.0], [1.0, 2.0], [2.0, 2.5], [3.0, 5.5]];
        let gradient = grad_loss(&line, &points);
        // By hand: the means of 2 r x and 2 r, r = −2, −1, 0.5, −0.5.
        assert_eq!((gradient.slope, gradient.shift), (-0.75, -1.5));
    }
}
