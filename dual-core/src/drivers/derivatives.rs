//! Derivatives of every order up to K, of a function of one scalar.

use crate::number::PLAIN;
use crate::real::Part;
use crate::taylor::Taylor as Number;
use crate::tree::Tree;
use crate::{Dim, Taylor};

use super::Doubt;
use super::run::{Pass, Settle, Widen};

/// An order at the type level; carries the array of the derivatives from the value on.
///
/// [`Dim<K>`](Dim) implements it for K = 0 to 32, because stable Rust cannot compute `[T; K + 1]` from `K`.
///
/// ```
/// use dual_core::{Dim, Order, derivatives};
///
/// fn series<const K: usize>(x: f64) -> <Dim<K> as Order>::Derivatives<f64>
/// where
///     Dim<K>: Order,
/// {
///     derivatives::<K>(|x| x * x * x, x)
/// }
/// assert_eq!(series::<2>(2.0), [8.0, 12.0, 12.0]);
/// assert_eq!(<Dim<3> as Order>::from_fn(|k| k), [0, 1, 2, 3]);
/// ```
pub trait Order {
    /// `[T; K + 1]`
    type Derivatives<T>;
    /// Builds the array from a function of the order.
    fn from_fn<T>(derivative: impl FnMut(usize) -> T) -> Self::Derivatives<T>;
}

macro_rules! order {
    ($($k:literal)*) => { $(
        impl Order for Dim<$k> {
            type Derivatives<T> = [T; $k + 1];
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn from_fn<T>(derivative: impl FnMut(usize) -> T) -> [T; $k + 1] { core::array::from_fn(derivative) }
        }
    )* };
}
order!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32);

/// The value and the derivatives of every order up to `K` of a function of one scalar, in one run: `[f64; K + 1]`.
///
/// ```
/// use dual_core::derivatives;
///
/// assert_eq!(derivatives::<3>(|x| x.powi(3), 2.0), [8.0, 12.0, 12.0, 6.0]);
/// let [y, slope, curvature] = derivatives::<2>(|x| 1.0 / x, 2.0);
/// assert_eq!((y, slope, curvature), (0.5, -0.25, 0.25));
/// ```
#[inline]
pub fn derivatives<const K: usize>(
    f: impl FnOnce(Taylor<f64, K>) -> Taylor<f64, K>,
    x: f64,
) -> <Dim<K> as Order>::Derivatives<f64>
where
    Dim<K>: Order,
{
    let y = f(Taylor::variable(x));
    Dim::<K>::from_fn(|k| y.derivative(k))
}

/// The value and every derivative up to order `K`, by the one leaf.
pub struct Series<const K: usize>;

impl<X, F, const K: usize, const MODE: u8> Pass<X, Number<F, K, MODE>, Number<F, K, MODE>> for Series<K>
where
    X: Tree<Leaf = F> + ?Sized,
    F: Part,
    Dim<K>: Order,
{
    type Out = <Dim<K> as Order>::Derivatives<F>;
    type State = ();

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn start(&self) {}
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn seed(&self, x: &X, (): &()) -> X::Of<Number<F, K, MODE>> {
        x.map(&mut |&x| Number::variable(x))
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read(&self, _: &X, (): &mut (), y: Number<F, K, MODE>, place: &mut Option<Self::Out>) -> Option<bool> {
        *place = Some(Dim::<K>::from_fn(|k| y.derivative(k)));
        Some(Doubt::of(MODE, y.eps.into_iter()).remains())
    }
}

impl<F, const K: usize> Settle<Number<F, K, PLAIN>, Number<F, K>> for Series<K> {}

impl<F, const K: usize> Widen<Number<F, K, PLAIN>> for Series<K> {
    const PAYS: bool = false;
}
