//! Bisections: the value is what the loop finds, the derivatives are those of the root.

use super::super::program::{Binary, Found, Root, Side, Unary, Until};
use super::{Machine, Number, Ran};

/// A cubic and what it is to be.
struct Cubic<N> {
    rate: N,
    target: N,
}

impl<N: Number> Cubic<N> {
    fn at(&self, x: &N) -> N {
        let cube = x.binary(Binary::Mul, x).binary(Binary::Mul, x);
        cube.binary(Binary::Add, &self.rate.binary(Binary::Mul, x)).binary(Binary::Sub, &self.target)
    }

    fn slope(&self, x: &N) -> N {
        let square = N::of(3.0).binary(Binary::Mul, x).binary(Binary::Mul, x);
        square.binary(Binary::Add, &self.rate)
    }
}

impl<'p, N: Number> Machine<'p, N> {
    pub(super) fn root(&mut self, e: &'p Root) -> Ran<'p, N, N> {
        let cubic = Cubic { rate: self.real(&e.rate)?, target: self.real(&e.target)? };
        let (mut low, mut high) = (self.real(&e.bounds[0])?, self.real(&e.bounds[1])?);
        let (first, last) = (cubic.at(&low).exact(), cubic.at(&high).exact());
        self.decided(first.abs().min(last.abs()));
        let mean = |low: &N, high: &N| N::of(0.5).binary(Binary::Mul, &low.binary(Binary::Add, high));
        let mut steps = 0;
        while match e.until {
            Until::Steps(all) => steps < all,
            Until::Width(width) => high.exact() - low.exact() > width,
        } {
            steps += 1;
            let middle = mean(&low, &high);
            let here = cubic.at(&middle).exact();
            let above = match e.side {
                Side::Sign => here > 0.0,
                Side::Product => here * cubic.at(&low).exact() <= 0.0,
            };
            if above {
                high = middle;
            } else {
                low = middle;
            }
        }
        let found = match e.gives {
            Found::Low => low,
            Found::High => high,
            Found::Middle => mean(&low, &high),
        };
        // Without a root between them what is found is one of the bounds.
        if first * last > 0.0 {
            return Ok(self.noted(found));
        }
        // Steps of Newton's from the number: each one doubles the orders that are right, and none moves the value.
        let mut root = N::of(found.exact());
        for _ in 0..2 {
            let off = cubic.at(&root);
            let off = off.binary(Binary::Sub, &N::of(off.exact()));
            let step = off.binary(Binary::Mul, &cubic.slope(&root).unary(Unary::Recip));
            root = root.binary(Binary::Sub, &step);
        }
        Ok(self.noted(root))
    }
}
