//! Lists and iterators over them.

use super::{Argument, Condition, Id, Real};

/// A list.
#[derive(Clone, Debug)]
pub enum List {
    /// Its elements.
    Of(Vec<Real>),
    /// One element, many times.
    Repeat(Real, usize),
    /// A copy of a variable.
    Copy(Id),
    /// The items of an iterator.
    Collect(Chain, Real),
    /// `array.map(|v| …)`
    Map(Id, Id, Box<Real>),
    /// By index.
    FromFn(usize, Id, Box<Real>),
    /// In order of value.
    Sorted(Id, usize),
    /// Running sums of products: `scan`.
    Scan(Id, [Id; 2], Box<Real>, Box<Real>),
    /// A call of a helper that gives an array.
    Call(usize, Vec<Argument>),
}

/// An iterator over lists.
#[derive(Clone, Debug)]
pub struct Chain {
    /// The list.
    pub list: Id,
    /// Whether items come as references.
    pub by_reference: bool,
    /// Adapters of the list.
    pub trims: Vec<Trim>,
    /// What the items are.
    pub with: With,
    /// Names and condition of a filter.
    pub filter: Option<(Vec<Id>, Condition)>,
    /// Names of an item in what follows.
    pub names: Vec<Id>,
    /// The spelling.
    pub style: usize,
}

/// An adapter that leaves items out or turns them around.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub enum Trim {
    Rev,
    Skip(usize),
    Take(usize),
    StepBy(usize),
}

/// What comes with an item.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub enum With {
    Nothing,
    Index,
    Other(Id),
    /// Items are neighbours.
    Windows(usize),
    Chunks(usize),
}

/// How an iterator ends in a float.
#[derive(Clone, Debug)]
pub enum End {
    /// The sum of this.
    Sum(Real),
    /// The product.
    Product(Real),
    /// `fold(first, |state, item| step)`
    Fold(Real, Id, Real, usize),
}
