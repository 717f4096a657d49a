//! Computations with complex numbers.

use super::super::program::{Binary, Complex, Map, Part, Real, Turn};
use super::Maker;

impl Maker<'_> {
    pub(super) fn complex(&mut self, depth: usize) -> Real {
        let first = self.both(depth);
        let count = 1 + self.random.below(4);
        let turns = self.turns(count, depth);
        let part = self.random.pick(&[Part::Re, Part::Im, Part::NormSqr, Part::Norm, Part::Arg]);
        Real::Complex(Box::new(Complex { first, turns, part, style: self.random.style() }))
    }

    fn both(&mut self, depth: usize) -> [Real; 2] {
        [self.tame(depth), self.tame(depth.min(1))]
    }

    fn turns(&mut self, count: usize, depth: usize) -> Vec<Turn> {
        (0..count).map(|_| self.turn(depth)).collect()
    }

    fn turn(&mut self, depth: usize) -> Turn {
        let depth = depth.min(1);
        match self.random.below(10) {
            0..=3 => {
                let f = self.random.pick(&[Binary::Add, Binary::Sub, Binary::Mul, Binary::Div]);
                let by = match f {
                    Binary::Div => [self.positive(depth), self.tame(depth)],
                    _ => self.both(depth),
                };
                Turn::By(f, by, self.random.style())
            }
            4 | 5 => {
                let f = self.random.pick(&[Binary::Add, Binary::Sub, Binary::Mul, Binary::Div]);
                let by = if f == Binary::Div { self.positive(depth) } else { self.tame(depth) };
                Turn::ByReal(f, by, self.random.style())
            }
            6 | 7 => Turn::Of(self.random.pick(&[Map::Neg, Map::Conj, Map::Inv, Map::Exp, Map::Ln])),
            8 => {
                let c = self.condition(1);
                Turn::If(c, self.turns(1, depth))
            }
            _ => {
                let (times, count) = (2 + self.random.below(2), 1 + self.random.below(2));
                self.loops += 1;
                let turns = self.turns(count, depth);
                self.loops -= 1;
                Turn::Times(times, turns)
            }
        }
    }
}
