//! The twin of an annotated fn over the numbers of the oracles.

use ::num_dual::Dual64;

use super::double::DoubleDouble;
use crate::drivers::run::{Pass, Settle, Widen};
use crate::tree::{Leaf, ScalarLeaf, Tree};

/// Over double-double numbers, at this place.
pub struct Exact<'a>(pub &'a [DoubleDouble]);

/// Over num-dual's numbers, moving along the argument of this number.
pub struct Foreign(pub usize);

macro_rules! oracle {
    ($oracle:ty, $number:ty, $found:ty, $oself:ident $x:ident => $seed:expr, $result:ident => $read:expr) => {
        impl<X, R> Pass<X, $number, R> for $oracle
        where
            X: Tree<Leaf = f64> + ?Sized,
            R: Tree<Leaf = $number>,
        {
            type Out = Vec<$found>;
            type State = ();

            fn start(&self) {}
            fn seed(&$oself, $x: &X, (): &()) -> X::Of<$number> {
                $seed
            }
            fn read(&self, _: &X, (): &mut (), $result: R, place: &mut Option<Self::Out>) -> Option<bool> {
                *place = Some($read);
                Some(false)
            }
        }
        impl Settle<$number, $number> for $oracle {
            const AT_ONCE: bool = true;
        }
        impl Widen<$number> for $oracle {
            const PAYS: bool = false;
        }
    };
}
oracle!(Exact<'_>, DoubleDouble, DoubleDouble, self x => {
    let mut place = self.0.iter().copied();
    x.map(&mut |&x| place.next().unwrap_or_else(|| x.into()))
}, result => result.leaves());
oracle!(Foreign, Dual64, f64, self x => {
    let mut k = 0..;
    x.map(&mut |&x| Dual64::new(x, if k.next() == Some(self.0) { 1.0 } else { 0.0 }))
}, result => result.leaves().iter().map(|leaf| leaf.eps).collect());

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
