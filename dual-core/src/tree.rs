//! What can be differentiated by and into: scalars, arrays, slices, `Vec`, nalgebra, tuples, `Option` and `Result` of these.

mod lanes;
mod outcomes;
mod range;
mod rows;
#[cfg(test)]
mod tests;
mod tuples;

use core::fmt::{Debug, Display};
use core::ops::Range;

use crate::error::{Error, Shape};
use crate::number::for_each_number;
use crate::real::Part;

pub use lanes::Lanes;
pub(crate) use lanes::SEEDED;
#[cfg(feature = "nalgebra")]
pub(crate) use lanes::{by_reference, by_value};
use range::refill;
pub(crate) use range::{elements_in_range, map_elements};
pub use rows::Rows;

/// What may stand at a leaf of a [`Tree`]: anything that can be copied, compared and printed.
///
/// ```
/// use dual_core::{Dual, Leaf, Tree};
///
/// fn seeded<X: Tree<Leaf = f64>>(x: &X) -> X::Of<Dual<f64, 1>> {
///     x.map(&mut |&leaf| Dual::new(leaf, [1.0]))
/// }
/// fn is_leaf<L: Leaf>(_: &L) {}
/// is_leaf(&seeded(&2.0_f64));
/// assert_eq!(seeded(&[1.0_f64, 2.0])[1].eps, [1.0]);
/// ```
pub trait Leaf: Clone + PartialEq + Debug + 'static {}
impl<T: Clone + PartialEq + Debug + 'static> Leaf for T {}

/// A value made of scalars in a fixed order: its leaves.
///
/// A gradient has the shape of what it is taken by, `X::Of<f64>`; a Jacobian is a tree of outputs whose leaves are
/// trees of inputs, `Y::Of<X::Of<f64>>`. Leaves of arrays, slices and tuples come in order, those of matrices column
/// by column, as nalgebra stores them.
///
/// ```
/// use dual_core::Tree;
///
/// let doubled = (&1.5, &[2.0, 3.0]).map(&mut |leaf| 2.0 * leaf);
/// assert_eq!(doubled, (3.0, [4.0, 6.0]));
/// assert_eq!([1.0, 2.0].labels("w"), ["w[0]", "w[1]"]);
/// let tree = (1.5, [2.0, 3.0]);
/// assert!(!tree.is_empty() && tree.len() == 3 && <(f64, [f64; 2]) as Tree>::COUNT == Some(3));
/// assert_eq!(tree.leaves(), [1.5, 2.0, 3.0]);
/// let mut slopes = (0.0, [0.0, 0.0]);
/// tree.zip_mut(&mut slopes, &mut |leaf, slope| *slope = 10.0 * leaf);
/// tree.zip_range(&mut slopes, 2..3, &mut |_, _, slope| *slope = 0.0);
/// assert_eq!(slopes, (15.0, [20.0, 0.0]));
/// let mut labels = Vec::new();
/// tree.write_labels("t", &mut labels);
/// assert_eq!(labels, ["t.0", "t.1[0]", "t.1[1]"]);
/// ```
#[diagnostic::on_unimplemented(
    message = "`#[differentiable]` finds no floats in `{Self}` that derivatives could be taken by or of",
    label = "not made of f64 or f32 in a way that is known",
    note = "let a struct be `#[derive(Differentiable)] struct P<T = f64> {{ x: T, … }}`, with `T` for its floats",
    note = "an argument stays passive if `#[differentiable(wrt(…))]` names the others",
    note = "nalgebra's types are those of `dual_core::nalgebra`, with the feature of that name; of other versions floats come in \
            arrays and slices"
)]
pub trait Tree {
    /// The scalar type.
    type Leaf;
    /// The same shape with leaves of another type.
    type Of<D: Leaf>: Leaf;
    /// The number of leaves, if the type says how many. A driver that goes in one pass then has no code for more,
    /// and the compiler sees seeds and function as one.
    const COUNT: Option<usize> = None;

    /// The number of leaves.
    fn len(&self) -> usize;
    /// The same shape with `f` of every leaf, called in order.
    fn map<D: Leaf>(&self, f: &mut impl FnMut(&Self::Leaf) -> D) -> Self::Of<D>;
    /// The same in place of another such tree, whatever its lengths, in the memory that it has.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn map_into<D: Leaf>(&self, place: &mut Self::Of<D>, f: &mut impl FnMut(&Self::Leaf) -> D) {
        *place = self.map(f);
    }
    /// Calls `f` with each leaf and its counterpart in a tree of the same shape; what has another length there has none.
    #[doc(hidden)]
    fn zip_mut<D: Leaf>(&self, other: &mut Self::Of<D>, f: &mut impl FnMut(&Self::Leaf, &mut D));
    /// The same for the leaves of these numbers only, which `f` is told; what lies beyond is left out.
    #[doc(hidden)]
    fn zip_range<D: Leaf>(
        &self,
        other: &mut Self::Of<D>,
        range: Range<usize>,
        f: &mut impl FnMut(usize, &Self::Leaf, &mut D),
    ) {
        let mut next = 0;
        self.zip_mut(other, &mut |leaf, counterpart| {
            if range.contains(&next) {
                f(next, leaf, counterpart);
            }
            next += 1;
        });
    }
    /// Whether another tree has the same lengths and shapes where the type does not fix them; `argument` is what
    /// the error calls this one.
    ///
    /// # Errors
    /// [`Error::Shape`] with the first place that differs.
    ///
    /// ```
    /// use dual_core::Tree;
    ///
    /// let x = (1.5, vec![vec![1.0, 2.0], vec![3.0]]);
    /// assert_eq!(x.same_shape(&(0.0, vec![vec![0.0, 0.0], vec![0.0]]), &"x"), Ok(()));
    /// let error = x.same_shape(&(0.0, vec![vec![0.0], vec![0.0, 0.0]]), &"x").unwrap_err();
    /// assert_eq!(error.to_string(), "the counterpart of `x.1[0]` has length 1, but `x.1[0]` has length 2");
    /// ```
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn same_shape(&self, other: &Self, argument: &dyn Display) -> Result<(), Error> {
        Shape::Length(self.len()).meets(Shape::Length(other.len()), argument)
    }
    /// Appends the names of the leaves under a name for the whole: `w[2]`, `w[2, 1]`.
    fn write_labels(&self, name: &str, labels: &mut Vec<String>);

    /// Whether there is no leaf.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The names of the leaves under a name for the whole.
    fn labels(&self, name: &str) -> Vec<String> {
        let mut labels = Vec::with_capacity(self.len());
        self.write_labels(name, &mut labels);
        labels
    }
    /// The leaves in order.
    fn leaves(&self) -> Vec<Self::Leaf>
    where
        Self::Leaf: Leaf,
    {
        let mut leaves = Vec::with_capacity(self.len());
        self.map(&mut |leaf| leaves.push(leaf.clone()));
        leaves
    }
    /// The same shape with these leaves, in order: the inverse of [`leaves`](Tree::leaves).
    ///
    /// # Errors
    /// [`Error::Leaves`] if there are more or fewer of them.
    ///
    /// ```
    /// use dual_core::Tree;
    ///
    /// let tree = (1.5, [2.0, 3.0]);
    /// assert_eq!(tree.with_leaves(&[4.0, 5.0, 6.0]), Ok((4.0, [5.0, 6.0])));
    /// assert_eq!(tree.with_leaves(&[4.0]).unwrap_err().to_string(), "1 leaves for a tree of 3");
    /// ```
    fn with_leaves<D: Leaf>(&self, leaves: &[D]) -> Result<Self::Of<D>, Error> {
        let (expected, given) = (self.len(), leaves.len());
        if expected != given {
            return Err(Error::Leaves { expected, given });
        }
        let mut next = leaves.iter();
        Ok(self.map(&mut |_| next.next().expect("as many as there are").clone()))
    }
}

/// The product of two counts that the types say.
pub(crate) const fn product(a: Option<usize>, b: Option<usize>) -> Option<usize> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a * b),
        _ => None,
    }
}

/// The sum of two counts that the types say.
const fn sum(a: Option<usize>, b: Option<usize>) -> Option<usize> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a + b),
        _ => None,
    }
}

/// Whether the type says that `lanes` are enough for one pass.
pub(crate) const fn fits<X: Tree + ?Sized>(lanes: usize) -> bool {
    matches!(X::COUNT, Some(count) if count <= lanes)
}

/// A scalar: a tree of one leaf, itself.
///
/// ```
/// use dual_core::{Dual, ScalarLeaf, Tree};
///
/// fn one<T: ScalarLeaf>(x: T) -> usize {
///     x.len()
/// }
/// assert_eq!((one(2.0), one(Dual::new(2.0, [1.0]))), (1, 1));
/// ```
pub trait ScalarLeaf: Tree<Leaf = Self> + Leaf {}

macro_rules! scalar {
    ({} [$($g:tt)*] $ty:ty [$($w:tt)*]) => {
        impl<$($g)*> Tree for $ty where $($w)* {
            type Leaf = Self;
            type Of<D: Leaf> = D;
            const COUNT: Option<usize> = Some(1);

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn len(&self) -> usize { 1 }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn map<D: Leaf>(&self, f: &mut impl FnMut(&Self) -> D) -> D { f(self) }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn zip_mut<D: Leaf>(&self, other: &mut D, f: &mut impl FnMut(&Self, &mut D)) { f(self, other); }
            fn write_labels(&self, name: &str, labels: &mut Vec<String>) { labels.push(name.to_owned()); }
        }
        impl<$($g)*> ScalarLeaf for $ty where $($w)* {}
    };
}
scalar!({} [] f32 []);
scalar!({} [] f64 []);
for_each_number!(scalar);

/// Whether elements in a row have the shape of their counterparts.
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) fn elements_have_same_shape<'a, T: Tree + 'a>(
    pairs: impl Iterator<Item = (&'a T, &'a T)>,
    argument: &dyn Display,
) -> Result<(), Error> {
    if T::COUNT.is_some() {
        return Ok(());
    }
    let mut pairs = pairs.enumerate();
    pairs.try_for_each(|(i, (a, b))| a.same_shape(b, &format_args!("{argument}[{i}]")))
}

/// Trees whose elements stand in a row: arrays, slices, vectors.
macro_rules! sequence {
    ([$($g:tt)*] $ty:ty, $of:ty, $elements:expr, $self:ident $f:ident => $map:expr, $place:ident => $map_into:expr) => {
        impl<T: Tree, $($g)*> Tree for $ty {
            type Leaf = T::Leaf;
            type Of<D: Leaf> = $of;
            const COUNT: Option<usize> = product($elements, T::COUNT);

            #[cfg_attr(not(debug_assertions), inline(always))]
            fn len(&self) -> usize {
                self.iter().map(Tree::len).sum()
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn map<D: Leaf>(&$self, $f: &mut impl FnMut(&T::Leaf) -> D) -> $of {
                $map
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn map_into<D: Leaf>(&$self, $place: &mut $of, $f: &mut impl FnMut(&T::Leaf) -> D) {
                $map_into;
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn zip_mut<D: Leaf>(&self, other: &mut $of, f: &mut impl FnMut(&T::Leaf, &mut D)) {
                if self[..].len() == other[..].len() {
                    self.iter().zip(other.iter_mut()).for_each(|(a, b)| a.zip_mut(b, f));
                }
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn zip_range<D: Leaf>(
                &self,
                other: &mut $of,
                range: Range<usize>,
                f: &mut impl FnMut(usize, &T::Leaf, &mut D),
            ) {
                elements_in_range(self, other, range, f);
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn same_shape(&self, other: &Self, argument: &dyn Display) -> Result<(), Error> {
                Shape::Length(self[..].len()).meets(Shape::Length(other[..].len()), argument)?;
                elements_have_same_shape(self.iter().zip(other.iter()), argument)
            }
            fn write_labels(&self, name: &str, labels: &mut Vec<String>) {
                for (i, element) in self.iter().enumerate() {
                    element.write_labels(&format!("{name}[{i}]"), labels);
                }
            }
        }
    };
}
sequence!([const N: usize] [T; N], [T::Of<D>; N], Some(N), self f => core::array::from_fn(|i| self[i].map(f)),
    place => map_elements(self, place, f));
sequence!([] [T], Vec<T::Of<D>>, None, self f => self.iter().map(|x| x.map(f)).collect(),
    place => refill(self, place, f));
sequence!([] Vec<T>, Vec<T::Of<D>>, None, self f => self.iter().map(|x| x.map(f)).collect(),
    place => refill(self, place, f));

/// A reference stands for what it refers to; mapped, it owns.
impl<T: Tree + ?Sized> Tree for &T {
    type Leaf = T::Leaf;
    type Of<D: Leaf> = T::Of<D>;
    const COUNT: Option<usize> = T::COUNT;

    #[cfg_attr(not(debug_assertions), inline(always))]
    fn len(&self) -> usize {
        T::len(self)
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn map<D: Leaf>(&self, f: &mut impl FnMut(&T::Leaf) -> D) -> T::Of<D> {
        T::map(self, f)
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn map_into<D: Leaf>(&self, place: &mut T::Of<D>, f: &mut impl FnMut(&T::Leaf) -> D) {
        T::map_into(self, place, f);
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn zip_mut<D: Leaf>(&self, other: &mut T::Of<D>, f: &mut impl FnMut(&T::Leaf, &mut D)) {
        T::zip_mut(self, other, f);
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn zip_range<D: Leaf>(
        &self,
        other: &mut T::Of<D>,
        range: Range<usize>,
        f: &mut impl FnMut(usize, &T::Leaf, &mut D),
    ) {
        T::zip_range(self, other, range, f);
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn same_shape(&self, other: &Self, argument: &dyn Display) -> Result<(), Error> {
        T::same_shape(self, other, argument)
    }
    fn write_labels(&self, name: &str, labels: &mut Vec<String>) {
        T::write_labels(self, name, labels);
    }
}

/// Calls back once for each length of tuples that are trees: `callback! { A 0, B 1 }`. `L` stays free.
macro_rules! for_each_tuple {
    ($callback:ident) => {
        $callback! { A 0 }
        $callback! { A 0, B 1 }
        $callback! { A 0, B 1, C 2 }
        $callback! { A 0, B 1, C 2, D 3 }
        $callback! { A 0, B 1, C 2, D 3, E 4 }
        $callback! { A 0, B 1, C 2, D 3, E 4, F 5 }
        $callback! { A 0, B 1, C 2, D 3, E 4, F 5, G 6 }
        $callback! { A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7 }
        $callback! { A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8 }
        $callback! { A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9 }
        $callback! { A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10 }
        $callback! { A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, M 11 }
    };
}
pub(crate) use for_each_tuple;
