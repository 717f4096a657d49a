//! Complex numbers, in the order of num-complex's operations.

use super::super::program::{Binary, Complex, Map, Part, Real, Turn, Unary};
use super::{Machine, Number, Ran};

type Parts<N> = [N; 2];

impl<'p, N: Number> Machine<'p, N> {
    pub(super) fn complex(&mut self, e: &'p Complex) -> Ran<'p, N, N> {
        let first = self.both(&e.first)?;
        let z = self.turns(first, &e.turns)?;
        let [re, im] = z.clone();
        Ok(match e.part {
            Part::Re => re,
            Part::Im => im,
            Part::NormSqr => self.norm_sqr(&z),
            Part::Norm => self.apply(Binary::Hypot, &re, &im),
            Part::Arg => self.argument(&z),
        })
    }

    fn both(&mut self, parts: &'p [Real; 2]) -> Ran<'p, N, Parts<N>> {
        Ok([self.real(&parts[0])?, self.real(&parts[1])?])
    }

    fn turns(&mut self, mut z: Parts<N>, turns: &'p [Turn]) -> Ran<'p, N, Parts<N>> {
        for turn in turns {
            z = self.turn(z, turn)?;
        }
        Ok(z)
    }

    fn turn(&mut self, z: Parts<N>, turn: &'p Turn) -> Ran<'p, N, Parts<N>> {
        match turn {
            Turn::By(f, by, _) => {
                let by = self.both(by)?;
                Ok(match f {
                    Binary::Mul => self.product(&z, &by),
                    Binary::Div => {
                        let [a, b] = &by;
                        let size = self.norm_sqr(&by);
                        let turned = [a.clone(), b.unary(Unary::Neg)];
                        // -(a * b) is (-a) * b to the last bit.
                        let product = self.product(&z, &turned);
                        product.map(|part| self.apply(Binary::Div, &part, &size))
                    }
                    f => [0, 1].map(|i| self.apply(*f, &z[i], &by[i])),
                })
            }
            Turn::ByReal(f, by, _) => {
                let by = self.real(by)?;
                let [re, im] = &z;
                Ok(match f {
                    Binary::Mul | Binary::Div => [re, im].map(|part| self.apply(*f, part, &by)),
                    f => [self.apply(*f, re, &by), im.clone()],
                })
            }
            Turn::Of(map) => Ok(self.mapped(&z, *map)),
            Turn::If(c, turns) => {
                if self.holds(c)? {
                    self.turns(z, turns)
                } else {
                    Ok(z)
                }
            }
            Turn::Times(times, turns) => {
                let mut z = z;
                for _ in 0..*times {
                    z = self.turns(z, turns)?;
                }
                Ok(z)
            }
        }
    }

    fn mapped(&mut self, z: &Parts<N>, map: Map) -> Parts<N> {
        let [re, im] = z;
        match map {
            Map::Neg => [re.unary(Unary::Neg), im.unary(Unary::Neg)],
            Map::Conj => [re.clone(), im.unary(Unary::Neg)],
            Map::Inv => {
                let size = self.norm_sqr(z);
                [re.clone(), im.unary(Unary::Neg)].map(|part| self.apply(Binary::Div, &part, &size))
            }
            Map::Exp => {
                let size = re.unary(Unary::Exp);
                [Unary::Cos, Unary::Sin].map(|f| self.apply(Binary::Mul, &size, &im.unary(f)))
            }
            Map::Ln => {
                let size = self.apply(Binary::Hypot, re, im);
                [size.unary(Unary::Ln), self.argument(z)]
            }
        }
    }

    /// Off the negative real axis, where it jumps.
    fn argument(&mut self, [re, im]: &Parts<N>) -> N {
        self.apply(Binary::Atan2, im, re)
    }

    fn product(&mut self, [a, b]: &Parts<N>, [c, d]: &Parts<N>) -> Parts<N> {
        let [ac, bd, ad, bc] = [(a, c), (b, d), (a, d), (b, c)].map(|(x, y)| self.apply(Binary::Mul, x, y));
        [self.apply(Binary::Sub, &ac, &bd), self.apply(Binary::Add, &ad, &bc)]
    }

    fn norm_sqr(&mut self, [re, im]: &Parts<N>) -> N {
        let (a, b) = (self.apply(Binary::Mul, re, re), self.apply(Binary::Mul, im, im));
        let size = self.apply(Binary::Add, &a, &b);
        self.decided(size.exact());
        size
    }
}
