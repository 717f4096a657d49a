//! The twin of an annotated fn over the numbers of the oracles.

use ::num_dual::Dual64;

use super::double::DoubleDouble;
use crate::drivers::run::Run;
use crate::tree::{Leaf, ScalarLeaf, Tree};

/// Over double-double numbers, at this place.
pub struct Exact<'a>(pub &'a [DoubleDouble]);

/// Over num-dual's numbers, moving along the argument of this number.
pub struct Foreign(pub usize);

impl<X, A, B> Run<X, DoubleDouble, DoubleDouble, A, B> for Exact<'_>
where
    X: Tree<Leaf = f64> + ?Sized,
    A: Tree<Leaf = DoubleDouble>,
{
    type Out = Option<Vec<DoubleDouble>>;

    fn run(
        self,
        x: &X,
        plain: impl Fn(X::Of<DoubleDouble>) -> A,
        _: impl Fn(X::Of<DoubleDouble>) -> B,
    ) -> Self::Out {
        let mut place = self.0.iter().copied();
        Some(plain(x.map(&mut |&x| place.next().unwrap_or_else(|| x.into()))).leaves())
    }
}

impl<X, A, B> Run<X, Dual64, Dual64, A, B> for Foreign
where
    X: Tree<Leaf = f64> + ?Sized,
    A: Tree<Leaf = Dual64>,
{
    type Out = Option<Vec<f64>>;

    fn run(self, x: &X, plain: impl Fn(X::Of<Dual64>) -> A, _: impl Fn(X::Of<Dual64>) -> B) -> Self::Out {
        let mut k = 0..;
        let seeded = x.map(&mut |&x| Dual64::new(x, if k.next() == Some(self.0) { 1.0 } else { 0.0 }));
        Some(plain(seeded).leaves().iter().map(|leaf| leaf.eps).collect())
    }
}

macro_rules! leaf {
    ($($ty:ty)*) => { $(
        impl Tree for $ty {
            type Leaf = Self;
            type Of<L: Leaf> = L;
            const COUNT: Option<usize> = Some(1);

            fn len(&self) -> usize {
                1
            }
            fn map<L: Leaf>(&self, f: &mut impl FnMut(&Self) -> L) -> L {
                f(self)
            }
            fn zip_mut<L: Leaf>(&self, other: &mut L, f: &mut impl FnMut(&Self, &mut L)) {
                f(self, other);
            }
            fn write_labels(&self, name: &str, labels: &mut Vec<String>) {
                labels.push(name.to_owned());
            }
        }
        impl ScalarLeaf for $ty {}
    )* };
}
leaf!(DoubleDouble Dual64);
