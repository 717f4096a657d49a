//! A check of everything over a box: the test that the attribute writes.

use std::ops::{Bound, RangeBounds};

use super::compare::{At, is_symmetric};
use super::fault::Fault;
use super::region::Region;
use super::report::{Kind, Report};
use super::samples::Grid;
use super::subject::{Asked, Check};
use super::verdict::Verdict;

/// Points inside; the corners come on top.
const POINTS: usize = 256;
/// What a jvp may be off, in units of the last place of the sum of all magnitudes: it rounds elsewhere than first derivatives do, and
/// on the way terms may cancel.
const ULPS: f64 = 65536.0;

/// The ends of a range, and whether the upper one belongs to it.
pub fn ends(range: impl RangeBounds<f64>) -> (f64, f64, bool) {
    let end = |bound: Bound<&f64>| match bound {
        Bound::Included(&end) => (end, true),
        Bound::Excluded(&end) => (end, false),
        Bound::Unbounded => (f64::NAN, false),
    };
    let (low, (high, inclusive)) = (end(range.start_bound()).0, end(range.end_bound()));
    (low, high, inclusive)
}

/// Checks first derivatives, symmetry of the second ones, products against sums of products, and the bits of the values, at
/// points that fill the box and at its corners; what has no range stays where it is. Reports on the worst point.
///
/// At a corner a domain may end or a kink be: there only what differs counts.
pub fn cover(check: &Check<'_>, ranges: &[(&str, (f64, f64, bool))]) -> Report {
    let grid = Grid::of_epsilon(check.epsilon);
    let within = |(label, &x): (&String, &f64)| {
        let root = label.split(['[', '.']).next();
        let range = ranges.iter().find(|(name, _)| Some(*name) == root);
        range.map_or((x, x), |&(_, (low, high, inclusive))| {
            (grid.round(low), if inclusive { grid.round(high) } else { grid.below(high) })
        })
    };
    let region = Region::new(check.labels.iter().zip(&check.point).map(within));
    let rounded = |x: Vec<f64>| -> Vec<f64> { x.into_iter().map(|x| grid.round(x)).collect() };
    let inside = region.points(POINTS).map(|x| (rounded(x), false));
    let points: Vec<(Vec<f64>, bool)> = inside.chain(region.corners().map(|x| (x, true))).collect();
    let count = points.len();
    let reports = points.iter().enumerate().filter_map(|(k, (point, corner))| {
        let report = everything(&At { check, point }, k);
        let harmless =
            *corner && !report.passed() && report.faults.is_empty() && report.outcome() != Verdict::Differs;
        (!harmless).then_some(report)
    });
    let worst = reports.reduce(Report::worse_of);
    let worst = worst.unwrap_or_else(|| check.report(Kind::Gradient, &check.point));
    Report { points: count, ..worst }
}

/// The report on first derivatives, or the first one on something else that fails.
fn everything(at: &At<'_>, k: usize) -> Report {
    let one = at.ask(Asked::Value, &[]).is_some_and(|value| value.len() == 1);
    let mut report = at.of(if one { Kind::Gradient } else { Kind::Jacobian }, &[]);
    if !report.passed() {
        return report;
    }
    if !second_are_symmetric(at) {
        return at.of(Kind::Hessian, &[]);
    }
    let direction = direction(at.point.len(), k);
    let Some(mut values) = at.ask(Asked::Jvp, &direction) else {
        return report;
    };
    let slopes = values.split_off(values.len() / 2);
    report.faults.extend(at.other_bits(&values));
    let rows = at.ask(Asked::First, &[]).unwrap_or_default();
    for (output, (row, slope)) in rows.chunks(at.point.len().max(1)).zip(slopes).enumerate() {
        let terms = row.iter().zip(&direction).map(|(slope, v)| slope * v);
        let (sum, size) = terms.fold((0.0, 0.0), |(sum, size), term| (sum + term, size + term.abs()));
        if (slope - sum).abs() > ULPS * at.check.epsilon * size {
            let direction = direction.clone();
            report.faults.push(Fault::Product { output, direction, expected: sum, given: slope });
        }
    }
    report
}

fn second_are_symmetric(at: &At<'_>) -> bool {
    let (n, second) = (at.point.len(), at.ask(Asked::Second, &[]).unwrap_or_default());
    let pair = |i: usize, j: usize| second.get(i * n + j).zip(second.get(j * n + i));
    let mut pairs = (0..n).flat_map(|i| (0..i).map(move |j| (i, j)));
    pairs.all(|(i, j)| pair(i, j).is_none_or(|(&a, &b)| is_symmetric(a, b, at.check.epsilon)))
}

/// A direction that is another one at each point, and the same every time.
fn direction(length: usize, k: usize) -> Vec<f64> {
    let region = Region::new((0..length).map(|_| (-1.0, 1.0)));
    region.points(k + 1).last().unwrap_or_default()
}
