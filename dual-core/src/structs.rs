//! Structs of floats: the trait of those with `#[derive(Differentiable)]`, and what the derive is made of.

use core::marker::PhantomData;

use crate::error::{Error, or_panic};
use crate::real::{Part, of};
use crate::tree::Tree;

/// A struct with `#[derive(Differentiable)]`: a [`Tree`] whose leaves are those of its fields.
///
/// The derive implements this trait and [`Tree`], and makes the struct a vector: `+`, `-`, `+=`, `-=` of two, `*`, `/` by a
/// scalar, leaf by leaf. The former panic where shapes that the type does not fix differ, which [`try_add`](Self::try_add) and
/// [`try_sub`](Self::try_sub) say instead. With [`Tree::leaves`] and [`Tree::with_leaves`] it goes into the flat vector of an optimizer and
/// back.
///
/// ```
/// use dual_core::{Differentiable, Tree};
///
/// #[derive(Clone, Debug, PartialEq, Differentiable)]
/// struct Line<T = f64> {
///     slope: T,
///     ends: [T; 2],
///     #[passive]
///     name: String,
/// }
///
/// let line = Line { slope: 2.0, ends: [0.0, 1.0], name: "a".into() };
/// assert_eq!(line.leaves(), [2.0, 0.0, 1.0]);
/// assert_eq!(line.labels("line"), ["line.slope", "line.ends[0]", "line.ends[1]"]);
/// assert_eq!(line.with_leaves(&[1.0, 2.0, 3.0]), Ok(Line { slope: 1.0, ends: [2.0, 3.0], name: "a".into() }));
/// assert_eq!((&line - &line * 0.5).leaves(), [1.0, 0.0, 0.5]);
/// assert_eq!((line.dot(&line), line.norm()), (5.0, 5_f64.sqrt()));
/// ```
pub trait Differentiable: Tree {
    /// The sum of the products of leaves.
    ///
    /// # Panics
    /// If shapes that the type does not fix differ; [`try_dot`](Self::try_dot) says so instead.
    #[track_caller]
    fn dot(&self, other: &Self) -> Self::Leaf
    where
        Self::Leaf: Part,
    {
        or_panic("dot", self.try_dot(other))
    }
    /// As [`dot`](Self::dot), of another whose shape nobody has compared.
    ///
    /// # Errors
    /// [`Error::Shape`] if shapes differ.
    ///
    /// ```
    /// use dual_core::Differentiable;
    ///
    /// #[derive(Clone, Debug, PartialEq, Differentiable)]
    /// struct Rates<T = f64> {
    ///     all: Vec<T>,
    /// }
    ///
    /// let (two, three) = (Rates { all: vec![1.0, 2.0] }, Rates { all: vec![1.0; 3] });
    /// assert_eq!(two.try_dot(&two), Ok(5.0));
    /// let error = two.try_dot(&three).unwrap_err();
    /// assert_eq!(error.to_string(), "the counterpart of `self.all` has length 3, but `self.all` has length 2");
    /// assert_eq!(two.try_add(&two).unwrap().all, [2.0, 4.0]);
    /// assert_eq!((two.try_add(&three), two.try_sub(&three)), (Err(error.clone()), Err(error)));
    /// ```
    fn try_dot(&self, other: &Self) -> Result<Self::Leaf, Error>
    where
        Self::Leaf: Part,
    {
        self.same_shape(other, &"self")?;
        let products = self.leaves().into_iter().zip(other.leaves()).map(|(a, b)| a * b);
        Ok(products.fold(Self::Leaf::lift(of(0.0)), |sum, product| sum + product))
    }
    /// `self + other`, of another whose shape nobody has compared: an example is at [`try_dot`](Self::try_dot).
    ///
    /// # Errors
    /// [`Error::Shape`] if shapes differ.
    fn try_add(&self, other: &Self) -> Result<Self::Of<Self::Leaf>, Error>
    where
        Self::Leaf: Part,
    {
        leaf_by_leaf(self, other, |a, b| a + b)
    }
    /// `self - other`, of another whose shape nobody has compared: an example is at [`try_dot`](Self::try_dot).
    ///
    /// # Errors
    /// [`Error::Shape`] if shapes differ.
    fn try_sub(&self, other: &Self) -> Result<Self::Of<Self::Leaf>, Error>
    where
        Self::Leaf: Part,
    {
        leaf_by_leaf(self, other, |a, b| a - b)
    }
    /// The Euclidean length: the square root of the sum of squares of leaves.
    fn norm(&self) -> Self::Leaf
    where
        Self::Leaf: Part,
    {
        self.dot(self).sqrt()
    }
}

/// A tree of the shape of two, with these of their leaves.
fn leaf_by_leaf<X>(a: &X, b: &X, f: impl Fn(X::Leaf, X::Leaf) -> X::Leaf) -> Result<X::Of<X::Leaf>, Error>
where
    X: Tree<Leaf: Part> + ?Sized,
{
    a.same_shape(b, &"self")?;
    let leaves: Vec<_> = a.leaves().into_iter().zip(b.leaves()).map(|(a, b)| f(a, b)).collect();
    a.with_leaves(&leaves)
}

/// The number of leaves of fields with these counts, if all are known.
pub const fn total(counts: &[Option<usize>]) -> Option<usize> {
    let (mut sum, mut i) = (0, 0);
    while i < counts.len() {
        match counts[i] {
            Some(count) => sum += count,
            None => return None,
        }
        i += 1;
    }
    Some(sum)
}

/// What the operators of a derived struct need of a field: arithmetic leaf by leaf, over any number.
///
/// Not by way of [`Tree`], which numbers of other crates are not.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no arithmetic leaf by leaf, which `#[derive(Differentiable)]` gives the struct",
    label = "not made of floats in arrays, `Vec`s, tuples, nalgebra's matrices or derived structs",
    note = "put `#[own_operators]` on the struct, and the derive writes no operators"
)]
pub trait Linear<T> {
    /// Calls `f` with each leaf and its counterpart.
    fn pairs(&mut self, other: &Self, f: &mut impl FnMut(&mut T, &T));
    /// Calls `f` with each leaf.
    fn each(&mut self, f: &mut impl FnMut(&mut T));
}

impl<T: Part> Linear<T> for T {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn pairs(&mut self, other: &T, f: &mut impl FnMut(&mut T, &T)) {
        f(self, other);
    }
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn each(&mut self, f: &mut impl FnMut(&mut T)) {
        f(self);
    }
}

/// What can be walked through by `iter` and `iter_mut`.
macro_rules! sequence {
    ($( [$($g:tt)*] $ty:ty [$($w:tt)*] )*) => { $(
        impl<T: Part, X: Linear<T>, $($g)*> Linear<T> for $ty where $($w)* {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn pairs(&mut self, other: &Self, f: &mut impl FnMut(&mut T, &T)) {
                assert_eq!(self.iter().len(), other.iter().len(), "two trees of different length");
                for (a, b) in self.iter_mut().zip(other.iter()) {
                    a.pairs(b, f);
                }
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn each(&mut self, f: &mut impl FnMut(&mut T)) {
                for x in self.iter_mut() {
                    x.each(f);
                }
            }
        }
    )* };
}
sequence! {
    [const N: usize] [X; N] []
    [] Vec<X> []
    [] Option<X> []
}

macro_rules! tuple {
    ($($name:ident $index:tt),*) => {
        impl<T: Part, $($name: Linear<T>),*> Linear<T> for ($($name,)*) {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn pairs(&mut self, other: &Self, f: &mut impl FnMut(&mut T, &T)) {
                $( self.$index.pairs(&other.$index, f); )*
            }
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn each(&mut self, f: &mut impl FnMut(&mut T)) {
                $( self.$index.each(f); )*
            }
        }
    };
}
tuple!(A 0, B 1);
tuple!(A 0, B 1, C 2);

/// `self` as the field of a literal that takes a `Dst`: as it is, or of plain values their lifts.
///
/// What the field takes, the struct says: a number where it has its type parameter, a plain value where it is passive.
#[diagnostic::on_unimplemented(
    message = "`#[differentiable]` cannot put `{Self}` into a field of type `{Dst}`",
    label = "this field holds something else, so a derivative would be lost",
    note = "let the struct be `#[derive(Differentiable)] struct P<T = f64> {{ x: T, … }}`, with `T` for its floats; or use an array \
            or a tuple"
)]
pub trait Field<D, F, Dst> {
    /// Goes into the field.
    fn field(self) -> Dst;
}
/// A value for the field of a literal, where `place` says of which type the field is.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn field<D, F, T: Field<D, F, Dst>, Dst>(_place: PhantomData<Dst>, value: T) -> Dst {
    value.field()
}

/// The type of a literal that is to come.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn literal<S>() -> PhantomData<S> {
    PhantomData
}
/// The type of a field of a literal that is to come.
///
/// Without it the compiler would take the type of the value for that of the field, and complain in its own words.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn place<S, Dst>(_literal: PhantomData<S>, _read: impl FnOnce(&S) -> &Dst) -> PhantomData<Dst> {
    PhantomData
}
/// The literal.
#[cfg_attr(not(debug_assertions), inline(always))]
pub fn finished<S>(_literal: PhantomData<S>, value: S) -> S {
    value
}

impl<D, F, T> Field<D, F, T> for T {
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn field(self) -> T {
        self
    }
}

/// Plain values that fields of numbers take.
macro_rules! plain {
    ($f:ident) => {
        plain! { $f [] $f => D }
        plain! { $f [const N: usize] [$f; N] => [D; N] }
        plain! { $f [const N: usize, const M: usize] [[$f; N]; M] => [[D; N]; M] }
        plain! { $f [] Vec<$f> => Vec<D> }
    };
    ($f:ident [$($g:tt)*] $from:ty => $to:ty) => {
        impl<D: crate::Real<$f>, $($g)*> Field<D, $f, $to> for $from {
            #[cfg_attr(not(debug_assertions), inline(always))]
            fn field(self) -> $to {
                crate::twin::lift::<D, $f, _>(self)
            }
        }
    };
}
plain!(f64);
plain!(f32);
