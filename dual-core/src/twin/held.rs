//! Output arguments: what a twin writes to in place of the fn's own.

use crate::dual::Dual;
use crate::hyper_dual::HyperDual;
use crate::reaching::Reaching;
use crate::real::{Part, Primitive, of};
use crate::sparse::Sparse;
use crate::taylor::Taylor;
use crate::tree::{Leaf, Tree};
use crate::{Dim, Packed};

/// A number whose derivatives are not known.
pub trait Unknown: Part {
    /// The value, with NaN for every derivative.
    fn unknown(value: Self::Primal) -> Self;
}
impl<T: Part, const N: usize, const MODE: u8> Unknown for Dual<T, N, MODE>
where
    Self: Part<Primal = T::Primal>,
{
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn unknown(value: T::Primal) -> Self {
        Dual::new(T::lift(value), [T::lift(of(f64::NAN)); N])
    }
}
macro_rules! as_dual {
    ($ty:ident) => {
        impl<T: Part, const N: usize, const MODE: u8> Unknown for $ty<T, N, MODE>
        where
            Self: Part<Primal = T::Primal>,
        {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn unknown(value: T::Primal) -> Self {
                Dual::new(T::lift(value), [T::lift(of(f64::NAN)); N]).into()
            }
        }
    };
}
as_dual!(Sparse);
as_dual!(Reaching);
impl<T: Part, const N: usize, const MODE: u8> Unknown for HyperDual<T, N, MODE>
where
    Self: Part<Primal = T::Primal>,
    Dim<N>: Packed,
{
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn unknown(value: T::Primal) -> Self {
        let nan = T::lift(of(f64::NAN));
        HyperDual::new(T::lift(value), [nan; N], |_, _| nan)
    }
}
impl<T: Part, const K: usize, const MODE: u8> Unknown for Taylor<T, K, MODE>
where
    Self: Part<Primal = T::Primal>,
{
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn unknown(value: T::Primal) -> Self {
        Taylor { re: T::lift(value), eps: [T::lift(of(f64::NAN)); K] }
    }
}

/// What an output argument holds before a run: its values, whose derivatives nobody knows.
///
/// Whether they depend on what is differentiated by, only the caller knows. So a derivative of what a fn makes of them
/// is NaN, and never one that lacks a part.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn held<D, X>(before: &X) -> X::Of<D>
where
    D: Unknown + Leaf,
    X: Tree<Leaf = D::Primal> + ?Sized,
    D::Primal: Primitive,
{
    before.map(&mut |&value| D::unknown(value))
}
