//! The test of the Taylor remainder, for fns of which no difference table converges.
//!
//! `R(h) = |f(x + h) - f(x) - h·a|` is of the order h² where a is the slope and of the order h where it is not, down to where
//! noise takes over. So the power of h in R tells which, and no error of a difference quotient comes in. The test is common
//! for adjoint codes: P. E. Farrell, D. A. Ham, S. W. Funke, M. E. Rognes, Automated derivation of the adjoint of high-level
//! transient finite element programs, SIAM J. Sci. Comput. 35 (2013), §6.

use super::samples::Samples;
use super::slope::{Remainder, Side};

/// Each step is half of the one before.
const ROWS: usize = 40;
/// So many powers in a row have to agree.
const RUN: usize = 4;
/// How far a power may be from 2, and from 1.
const SLACK: f64 = 0.15;
/// With a power of at least 2 - `SLACK` the linear part of R(h) is below this part of it: for a ratio r of the linear part to
/// the quadratic one, 2^1.85 ≤ (r + 1)/(r/2 + 1/4) has the solution r ≤ 0.13.
const LINEAR: f64 = 0.13;

/// Values to both sides at halving steps.
pub(super) struct Rows(Vec<(f64, Vec<f64>, Vec<f64>)>);

impl Samples<'_> {
    /// Samples the rows.
    pub(super) fn remainder_rows(&mut self) -> Rows {
        let mut h = self.size.max(1.0) * 0.5;
        let mut rows = Vec::with_capacity(ROWS);
        for _ in 0..ROWS {
            if let Some((h, low, high)) = self.both(h) {
                rows.push((h, low, high));
            }
            h *= 0.5;
        }
        Rows(rows)
    }
}

impl Rows {
    /// What the remainders say of a slope, if anything: both sides have to say the same.
    pub(super) fn remainder(&self, output: usize, center: f64, slope: f64) -> Option<Remainder> {
        let (left, right) =
            (self.side(output, Side::Left, center, slope)?, self.side(output, Side::Right, center, slope)?);
        let same = (left.power - right.power).abs() <= 2.0 * SLACK;
        same.then_some(Remainder {
            power: 0.5 * (left.power + right.power),
            bound: left.bound.max(right.bound),
        })
    }

    /// The run of powers at the smallest steps, which is the one that counts for h → 0.
    ///
    /// Where the values do not move, since they are too coarse, the remainder is h·a, whatever the slope: so a power of 1
    /// counts only where the values themselves go with a power of h.
    fn side(&self, output: usize, side: Side, center: f64, slope: f64) -> Option<Remainder> {
        let row = |(h, low, high): &(f64, Vec<f64>, Vec<f64>)| {
            let (values, h) = if side == Side::Left { (low, -h) } else { (high, *h) };
            let moved = values.get(output).copied().unwrap_or(f64::NAN) - center;
            (h.abs(), moved.abs(), (moved - h * slope).abs())
        };
        let rows: Vec<(f64, f64, f64)> = self.0.iter().map(row).collect();
        let power = |ratio: f64, pair: &[(f64, f64, f64)]| ratio.log2() / (pair[0].0 / pair[1].0).log2();
        let of_values = rows.windows(2).map(|pair| power(pair[0].1 / pair[1].1, pair));
        let of_remainders = rows.windows(2).map(|pair| power(pair[0].2 / pair[1].2, pair));
        let powers: Vec<(f64, f64)> = of_values.zip(of_remainders).collect();
        let near = |power: f64, wanted: f64| (power - wanted).abs() <= SLACK;
        let moves = |power: f64| near(power, 1.0) || near(power, 2.0);
        let last = powers.windows(RUN).rposition(|run| {
            let right = run.iter().all(|&(_, remainder)| near(remainder, 2.0));
            right || run.iter().all(|&(value, remainder)| near(remainder, 1.0) && moves(value))
        })?;
        let run = &powers[last..last + RUN];
        let power =
            run.iter().map(|(_, remainder)| remainder).sum::<f64>() / f64::from(u32::try_from(RUN).ok()?);
        let (h, _, remainder) = rows[last + RUN];
        let part = if power > 1.5 { LINEAR } else { 1.0 };
        Some(Remainder { power, bound: part * remainder / h })
    }
}
