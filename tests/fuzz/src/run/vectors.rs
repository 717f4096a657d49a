//! Vectors, in the order of nalgebra's operations.

use super::super::program::{Binary, Of, Real};
use super::{Machine, Number, Ran};

impl<'p, N: Number> Machine<'p, N> {
    pub(super) fn vectors(&mut self, elements: &'p [[Real; 2]], of: Of) -> Ran<'p, N, N> {
        let (mut left, mut right) = (Vec::new(), Vec::new());
        for [a, _] in elements {
            left.push(self.real(a)?);
        }
        for [_, b] in elements {
            right.push(self.real(b)?);
        }
        let mut sum = match of {
            Of::Dot(_) => None,
            Of::SumOfProducts(_) | Of::SquaredDistance(_) => Some(N::of(0.0)),
        };
        let mut products = Vec::new();
        for (a, b) in left.iter().zip(&right) {
            products.push(match of {
                Of::SquaredDistance(_) => {
                    let gap = self.apply(Binary::Sub, a, b);
                    self.apply(Binary::Mul, &gap, &gap)
                }
                _ => self.apply(Binary::Mul, a, b),
            });
        }
        for product in products {
            sum = Some(match sum {
                Some(sum) => self.apply(Binary::Add, &sum, &product),
                None => product,
            });
        }
        Ok(sum.expect("an element"))
    }
}
