//! Bisections.

use super::super::program::{Found, Real, Root, Side, Unary, Until};
use super::Maker;

impl Maker<'_> {
    pub(super) fn root(&mut self, depth: usize) -> Real {
        let (rate, target) = (self.positive(depth), self.tame(depth));
        let bounds = [self.bound(depth), self.bound(depth)];
        let [low, high] = bounds;
        let low = self.unary(Unary::Neg, low);
        let until = match self.random.below(2) {
            0 => Until::Steps(60),
            _ => Until::Width(1e-13),
        };
        Real::Root(Box::new(Root {
            rate,
            target,
            bounds: [low, high],
            until,
            side: self.random.pick(&[Side::Sign, Side::Product]),
            gives: self.random.pick(&[Found::Low, Found::High, Found::Middle]),
            style: self.random.style(),
        }))
    }

    /// How far from 0 a bound is.
    fn bound(&mut self, depth: usize) -> Real {
        match self.random.below(3) {
            0 => self.positive(depth.min(1)),
            _ => Real::Literal(self.random.pick(&[0.25, 1.0, 2.0, 3.0]), 0),
        }
    }
}
