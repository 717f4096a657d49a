//! Values of a fn along a line, at points that the fn's primitive can hold, and the best slope found so far.

use super::line::Line;
use super::ridders::FIRST;
use super::slope::{Hole, Side, Slope};
use super::table::{Pair, Table};

/// The numbers that an argument can be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Grid {
    F32,
    F64,
}

impl Grid {
    /// The grid of a primitive with this machine epsilon.
    pub(crate) fn of_epsilon(epsilon: f64) -> Self {
        if epsilon > 1e-10 { Self::F32 } else { Self::F64 }
    }

    pub(crate) fn epsilon(self) -> f64 {
        match self {
            Self::F32 => f64::from(f32::EPSILON),
            Self::F64 => f64::EPSILON,
        }
    }

    pub(crate) fn round(self, x: f64) -> f64 {
        match self {
            // Rounding to f32 is the purpose.
            #[allow(clippy::cast_possible_truncation)]
            Self::F32 => f64::from(x as f32),
            Self::F64 => x,
        }
    }

    /// The next number below one that the grid has.
    pub(crate) fn below(self, x: f64) -> f64 {
        match self {
            #[allow(clippy::cast_possible_truncation)] // as above
            Self::F32 => f64::from((x as f32).next_down()),
            Self::F64 => x.next_down(),
        }
    }

    /// A fixed step, raised where f32 would turn it into noise; ∛ε balances truncation (h²) and rounding (ε/h).
    pub(crate) fn smallest_step(self, x: f64, h: f64) -> f64 {
        match self {
            Self::F32 => h.max(self.epsilon().cbrt()).max(10.0 * self.epsilon() * x.abs()),
            Self::F64 => h,
        }
    }

    /// The points a step below and above x, and the step that is really taken.
    ///
    /// The step is rounded on the side away from zero, where the grid is coarser, so that both points are exact.
    fn sides(self, x: f64, h: f64) -> Option<(f64, f64, f64)> {
        let size = x.abs();
        let h = self.round(size + h) - size;
        let (below, above) = (self.round(x - h), self.round(x + h));
        let h = 0.5 * (above - below);
        (h > 0.0 && h.is_finite()).then_some((below, above, h))
    }
}

/// The fn along a line, and what is known of its slopes.
pub(crate) struct Samples<'a> {
    f: &'a mut dyn FnMut(f64) -> Vec<f64>,
    pub(crate) x: f64,
    /// What a step is large or small against.
    pub(crate) size: f64,
    /// The first step of a table, as a part of the size, and the first one that is tried where the size is no guide.
    pub(crate) first: f64,
    center: &'a [f64],
    pub(crate) grid: Grid,
    slopes: Vec<Slope>,
    holes: Vec<Option<Hole>>,
    /// For every output the kinks of all tables, each with its table's first step.
    kinks: Vec<Vec<(f64, (f64, f64))>>,
    /// For every output the first step and the scale of the widest table.
    widest: Vec<(f64, f64)>,
    /// Measured noise, 0 where it was not.
    noise: Vec<f64>,
    evaluations: usize,
}

impl<'a> Samples<'a> {
    pub(crate) fn new(
        f: &'a mut dyn FnMut(f64) -> Vec<f64>,
        line: Line<'_>,
        center: &'a [f64],
        grid: Grid,
    ) -> Self {
        Self {
            f,
            x: line.origin(),
            size: line.size(),
            first: FIRST,
            center,
            grid,
            slopes: vec![Slope::unknown(); center.len()],
            holes: vec![None; center.len()],
            kinks: vec![Vec::new(); center.len()],
            widest: vec![(0.0, 0.0); center.len()],
            noise: vec![0.0; center.len()],
            evaluations: 0,
        }
    }

    /// An empty table for every output.
    pub(crate) fn tables(&self, side: Side) -> Vec<Table> {
        self.noise.iter().map(|&noise| Table::new(side, self.grid.epsilon(), noise)).collect()
    }

    /// Samples the sides that the tables are made of, and adds a row to the table of every output that is finite on both.
    pub(crate) fn pair(&mut self, h: f64, tables: &mut [Table]) {
        let Some((below, above, h)) = self.grid.sides(self.x, h) else {
            return;
        };
        let side = tables.first().map_or(Side::Both, Table::side);
        let (low, high) = (self.value(side != Side::Right, below), self.value(side != Side::Left, above));
        for (output, table) in tables.iter_mut().enumerate() {
            let at = |values: &Option<Vec<f64>>| {
                let value = |values: &Vec<f64>| values.get(output).copied().unwrap_or(f64::NAN);
                values.as_ref().map(value)
            };
            let (below, center, above) = (at(&low), self.center[output], at(&high));
            for (offset, value) in [(-h, below), (h, above)] {
                let nearer = self.holes[output].is_none_or(|hole| h < hole.offset.abs());
                if let Some(value) = value.filter(|value| !value.is_finite() && nearer) {
                    self.holes[output] = Some(Hole { offset, value });
                }
            }
            if center.is_finite() && [below, above].into_iter().flatten().all(f64::is_finite) {
                let or_none = |value: Option<f64>| value.unwrap_or(f64::NAN);
                table.push(Pair { h, below: or_none(below), center, above: or_none(above) });
            }
        }
    }

    /// The values a step below and above, and the step that is really taken.
    pub(crate) fn both(&mut self, h: f64) -> Option<(f64, Vec<f64>, Vec<f64>)> {
        let (below, above, h) = self.grid.sides(self.x, h)?;
        self.evaluations += 2;
        Some((h, (self.f)(below), (self.f)(above)))
    }

    /// The hole of an output, moved to the edge of the domain: between the nearest place known to be without a finite value
    /// and the point, by halving the exponent and then the distance.
    pub(crate) fn edge(&mut self, output: usize) -> Option<Hole> {
        const HALVINGS: usize = 24;
        let mut hole = self.holes[output]?;
        let (mut inside, mut outside) = (0.0, hole.offset);
        for _ in 0..HALVINGS {
            // Where nothing is known of the inside, a step of a factor of a hundred.
            let middle = if inside == 0.0 { 0.01 * outside } else { 0.5 * (inside + outside) };
            let place = self.x + middle;
            if place == self.x || (place - self.x).abs() >= outside.abs() {
                break;
            }
            self.evaluations += 1;
            let value = (self.f)(place).get(output).copied().unwrap_or(f64::NAN);
            if value.is_finite() {
                inside = middle;
            } else {
                outside = place - self.x;
                hole = Hole { offset: outside, value };
            }
        }
        Some(hole)
    }

    fn value(&mut self, wanted: bool, place: f64) -> Option<Vec<f64>> {
        self.evaluations += usize::from(wanted);
        wanted.then(|| (self.f)(place))
    }

    /// Keeps the better of two slopes: one that has converged, of two such the one with the smaller part of its scale
    /// as error, else the one with the smaller error.
    pub(crate) fn offer(&mut self, output: usize, slope: Option<Slope>) {
        let (known, Some(new)) = (&mut self.slopes[output], slope) else {
            return;
        };
        self.kinks[output].extend(new.kink.map(|sides| (new.reach, sides)));
        // Where the steps are much too long an error may be small by chance, but so is the scale: hence the quotient.
        let better = match (new.converged(), known.converged()) {
            (true, true) => new.error * known.scale < known.error * new.scale,
            (false, false) => new.error < known.error,
            (converged, _) => converged,
        };
        let widest = &mut self.widest[output];
        if new.reach > widest.0 {
            *widest = (new.reach, new.scale);
        }
        if better {
            *known = new;
        }
        known.around = widest.1;
    }

    /// The outputs that have a value and no slope, because they have no value on a side.
    pub(crate) fn at_an_edge(&self) -> Vec<usize> {
        let edge = |&output: &usize| {
            self.center[output].is_finite()
                && !self.slopes[output].value.is_finite()
                && self.holes[output].is_some()
        };
        (0..self.center.len()).filter(edge).collect()
    }

    /// Nothing is left to do for any output.
    pub(crate) fn settled(&self) -> bool {
        let epsilon = self.grid.epsilon();
        let lost = |output: usize| !self.center[output].is_finite();
        (0..self.center.len()).all(|output| lost(output) || self.slopes[output].settled(epsilon))
    }

    /// Rounding is the error of every slope already, and steps up to h would only make more of it.
    pub(crate) fn hopeless(&self, h: f64) -> bool {
        let rounding = |f: f64, h: f64| self.grid.epsilon() * f.abs() / h;
        let limited = |(slope, &f): (&Slope, &f64)| {
            slope.converged() && slope.error <= 20.0 * slope.rounding && rounding(f, h) >= slope.error
        };
        self.slopes.iter().zip(self.center).all(limited)
    }

    /// Takes these for the noise of the outputs, where it is finite.
    pub(crate) fn expect_noise(&mut self, noise: &[f64]) {
        for (known, &noise) in self.noise.iter_mut().zip(noise) {
            *known = if noise.is_finite() { noise } else { 0.0 };
        }
    }

    /// Measures the noise of an output: how far its values are from those of a smooth fn, whatever the cause.
    ///
    /// Rounding can be in step with the spacing and then looks smooth, so two spacings are tried.
    pub(crate) fn measure_noise(&mut self, output: usize, step: f64) {
        if step.is_finite() {
            self.noise[output] = self.noise_at(output, 0.01 * step).max(self.noise_at(output, 0.0073 * step));
        }
    }

    /// Starts again; only the noise and the holes are still known.
    pub(crate) fn forget(&mut self) {
        self.slopes.fill(Slope::unknown());
        self.kinks.fill(Vec::new());
        self.widest.fill((0.0, 0.0));
    }

    /// The sixth differences of a smooth fn at a spacing of a hundredth of the step vanish (1e-12); those of
    /// independent errors of size σ have the mean square 924·σ². J. J. Moré, S. M. Wild, Estimating
    /// computational noise, SIAM J. Sci. Comput. 33 (2011).
    fn noise_at(&mut self, output: usize, spacing: f64) -> f64 {
        const POINTS: i32 = 10;
        const ORDER: i32 = 6;
        const BINOMIAL: f64 = 924.0;
        let spacing = spacing.max(8.0 * self.grid.epsilon() * self.size);
        let Some((_, above, _)) = self.grid.sides(self.x, spacing) else {
            return 0.0;
        };
        let spacing = above - self.x;
        let place = |k: i32| self.grid.round(self.x + f64::from(k - POINTS / 2) * spacing);
        let values: Vec<Vec<f64>> = (0..POINTS).map(place).map(&mut self.f).collect();
        self.evaluations += values.len();
        let at = |values: &Vec<f64>| values.get(output).copied().unwrap_or(f64::NAN);
        let mut row: Vec<f64> = values.iter().map(at).collect();
        for _ in 0..ORDER {
            row = row.windows(2).map(|pair| pair[1] - pair[0]).collect();
        }
        let mean = row.iter().map(|d| d * d / BINOMIAL).sum::<f64>() / f64::from(POINTS - ORDER);
        if mean.is_finite() { mean.sqrt() } else { 0.0 }
    }

    /// What is known.
    pub(crate) fn slopes(&self) -> Vec<Slope> {
        let slope = |output: usize| Slope {
            hole: self.holes[output],
            kink: self.slopes[output].kink.and(self.kink(output)),
            ..self.slopes[output]
        };
        (0..self.center.len()).map(slope).collect()
    }

    /// The slopes beside a kink, by the table with the smallest steps; none if the next table contradicts it, for then
    /// they come from waves or noise.
    fn kink(&self, output: usize) -> Option<(f64, f64)> {
        let mut kinks = self.kinks[output].clone();
        kinks.sort_by(|a, b| a.0.total_cmp(&b.0));
        let jump = |(left, right): (f64, f64)| right - left;
        match kinks[..] {
            [(_, finest), (_, next), ..] => {
                let quotient = jump(finest) / jump(next);
                (0.5..2.0).contains(&quotient).then_some(finest)
            }
            [(_, only)] => Some(only),
            [] => None,
        }
    }

    /// How often the fn was called.
    pub(crate) fn evaluations(&self) -> usize {
        self.evaluations
    }
}
