//! One output's differences and their extrapolation to a step of zero.

use super::slope::{Side, Slope};

/// One step to either side of the point, for one output; NaN on a side that is not looked at.
#[derive(Clone, Copy)]
pub(crate) struct Pair {
    /// The step that is really taken.
    pub(crate) h: f64,
    pub(crate) below: f64,
    pub(crate) center: f64,
    pub(crate) above: f64,
}

impl Pair {
    fn difference(self, side: Side) -> f64 {
        match side {
            Side::Both => (self.above - self.below) / (2.0 * self.h),
            Side::Right => self.right(),
            Side::Left => self.left(),
        }
    }

    fn left(self) -> f64 {
        (self.center - self.below) / self.h
    }

    fn right(self) -> f64 {
        (self.above - self.center) / self.h
    }

    fn values(self) -> impl Iterator<Item = f64> {
        [self.below, self.center, self.above].into_iter().filter(|value| !value.is_nan())
    }

    fn largest(self) -> f64 {
        self.values().fold(0.0, |largest, value| value.abs().max(largest))
    }

    fn steepest(self) -> f64 {
        [self.left(), self.right()].into_iter().fold(0.0, |steepest, slope| slope.abs().max(steepest))
    }
}

/// The largest power of two that divides x.
fn quantum(x: f64) -> f64 {
    let bits = x.to_bits();
    // Clearing the last set bit of the mantissa leaves a number that is one quantum nearer to zero; a power of two has
    // no such bit and is its own quantum.
    match bits & (f64::MIN_POSITIVE.to_bits() - 1) {
        0 => x.abs(),
        _ => (x - f64::from_bits(bits & (bits - 1))).abs(),
    }
}

/// An entry of the table.
#[derive(Clone, Copy)]
struct Entry {
    value: f64,
    error: f64,
    step: f64,
    rounding: f64,
}

/// What the extrapolation makes of noise in its finest difference: the product of `1.96ʲ / (1.96ʲ - 1)`, rounded up.
const AMPLIFIED: f64 = 4.0;

/// Neville's scheme in h² (in h for differences to one side): row i, column j removes the first j terms of the error.
pub(crate) struct Table {
    side: Side,
    epsilon: f64,
    noise: f64,
    pairs: Vec<Pair>,
    /// All values are multiples of this. Where large terms cancelled inside the fn, it is their rounding.
    quantum: f64,
    last_row: Vec<f64>,
    row_before: Vec<f64>,
    best: Entry,
    diverges: bool,
}

impl Table {
    pub(crate) fn new(side: Side, epsilon: f64, noise: f64) -> Self {
        let best = Entry { value: f64::NAN, error: f64::INFINITY, step: f64::INFINITY, rounding: 0.0 };
        Self {
            side,
            epsilon,
            noise,
            pairs: Vec::new(),
            quantum: f64::INFINITY,
            last_row: Vec::new(),
            row_before: Vec::new(),
            best,
            diverges: false,
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }

    pub(crate) fn side(&self) -> Side {
        self.side
    }

    /// Whether smaller steps would not help: the error has grown twofold past the best, or is rounding alone.
    pub(crate) fn is_done(&self) -> bool {
        self.diverges || self.best.error <= 2.0 * self.best.rounding
    }

    /// `A[i][j] = A[i][j-1] + (A[i][j-1] - A[i-1][j-1]) / ((h[i-j] / h[i])^p - 1)`, p = 2, or 1 for one side; the error
    /// of an entry is the larger of its distances to the two that it was made from, and the rounding error of its row.
    pub(crate) fn push(&mut self, pair: Pair) {
        for value in pair.values().filter(|&value| value != 0.0) {
            self.quantum = self.quantum.min(quantum(value));
        }
        self.pairs.push(pair);
        let mut row = vec![pair.difference(self.side)];
        for (j, &above) in self.last_row.iter().enumerate() {
            let coarser = self.pairs[self.pairs.len() - 2 - j].h;
            let from = row[j];
            let value = from + (from - above) / ((coarser / pair.h).powi(self.side.order()) - 1.0);
            let spread = (value - from).abs().max((value - above).abs());
            let error = spread + self.rounding(pair);
            if error < self.best.error {
                self.best = Entry { value, error, step: pair.h, rounding: self.rounding(pair) };
            }
            row.push(value);
        }
        if let (Some(corner), Some(previous)) = (row.last(), self.last_row.last()) {
            self.diverges |= (corner - previous).abs() >= 2.0 * self.best.error;
        }
        self.row_before = std::mem::replace(&mut self.last_row, row);
    }

    /// The entry with the smallest error.
    pub(crate) fn best(&self) -> Option<Slope> {
        self.slope(self.best)
    }

    /// The entry of the last row in this column, and its truncation error from the row before: an entry of column j has the
    /// error c·h^p(j+1), so that `|A[i][j] - A[i-1][j]| / ((h[i-1] / h[i])^p(j+1) - 1)` is that of the latter.
    pub(crate) fn last(&self, column: usize) -> Option<Slope> {
        let [.., coarse, fine] = self.pairs[..] else {
            return None;
        };
        let (&value, &before) = (self.last_row.get(column)?, self.row_before.get(column)?);
        let terms = i32::try_from(column + 1).unwrap_or(i32::MAX);
        let factor = (coarse.h / fine.h).powi(self.side.order().saturating_mul(terms)) - 1.0;
        let rounding = self.rounding(fine);
        let error = (before - value).abs() / factor + rounding;
        self.slope(Entry { value, error, step: fine.h, rounding })
    }

    fn slope(&self, entry: Entry) -> Option<Slope> {
        let Entry { value, error, step, rounding } = entry;
        let ([first, ..], [.., last]) = (&self.pairs[..], &self.pairs[..]) else {
            return None;
        };
        if !value.is_finite() || !error.is_finite() {
            return None;
        }
        let jump = self.jump(*first, *last);
        // Slopes further out say nothing: those of exp grow faster than its error.
        let used = self.pairs.iter().find(|pair| pair.h == step);
        let scale = used.map_or(0.0, |&pair| self.scale(pair)).max(value.abs());
        // A smaller jump may come from rounding inside the fn, which its result does not show.
        let smallest_kink = (1e4 * self.epsilon).max(1e-6);
        Some(Slope {
            value,
            // A central difference across a kink is the mean of two slopes, and either may be meant.
            error: error.max(0.5 * jump),
            step,
            rounding,
            scale,
            around: scale,
            flat: self.flat(),
            reach: first.h,
            side: self.side,
            kink: (jump > smallest_kink * scale).then_some((last.left(), last.right())),
            hole: None,
            remainder: None,
        })
    }

    fn flat(&self) -> bool {
        self.pairs.iter().all(|pair| pair.values().all(|value| value == pair.center))
    }

    /// What rounding the values may do to their difference quotient: ε·max|f| / h, or more if they are coarser.
    fn rounding(&self, pair: Pair) -> f64 {
        let quantum = if self.flat() { 0.0 } else { self.quantum };
        quantum.max(self.epsilon * pair.largest()).max(AMPLIFIED * self.noise) / pair.h
            * self.side.amplified()
    }

    /// The steepest slope seen, less what rounding may have made up.
    fn scale(&self, pair: Pair) -> f64 {
        (pair.steepest() - 10.0 * self.rounding(pair)).max(0.0)
    }

    /// The jump of the one-sided slopes if it looks like that of a kink, else zero.
    ///
    /// `right(h) - left(h) = h·f'' + O(h³)` shrinks with h where f is smooth and stays where it has a kink.
    fn jump(&self, first: Pair, last: Pair) -> f64 {
        let jump = |pair: Pair| pair.right() - pair.left();
        let (coarse, fine) = (jump(first).abs(), jump(last).abs());
        let shrunk = last.h / first.h;
        let stays = fine > 0.5 * (1.0 + shrunk) * coarse;
        let clear = fine > 100.0 * self.epsilon * last.largest() / last.h;
        if shrunk < 1.0 && stays && clear { fine } else { 0.0 }
    }
}
