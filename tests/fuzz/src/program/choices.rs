//! Conditions, and what is chosen by them.

use super::{Argument, Block, Chain, Id, Int, Real};

/// An expression that gives a `bool`.
#[derive(Clone, Debug)]
pub enum Condition {
    /// `a < b`, or greater.
    Less(Real, Real, usize),
    /// `a < b` or equal of integers.
    Whole(Int, Int, usize),
    /// Both.
    And(Box<Condition>, Box<Condition>),
    /// Either.
    Or(Box<Condition>, Box<Condition>),
    /// Not.
    Not(Box<Condition>),
    /// Between both.
    Within(Real, f64, f64, usize),
    /// Whether any or all items of a list are such.
    Any(bool, Box<Chain>, Box<Condition>),
    /// Whether there is one.
    Some(Box<Maybe>),
}

/// A `match` with the last arm for everything.
#[derive(Clone, Debug)]
pub struct Match {
    /// What it looks at.
    pub subject: Subject,
    /// Pattern, guard, end.
    pub arms: Vec<(Pattern, Option<Condition>, Block)>,
}

/// What a `match` looks at.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub enum Subject {
    Int(Int),
    Real(Real),
    Both(Real, Real),
    Flag(Condition, Int),
    Maybe(Maybe),
    List(Id),
}

/// The pattern of an arm.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub enum Pattern {
    Any,
    Bind(Id),
    Ints(Vec<usize>),
    /// From, up to.
    Range(Option<f64>, Option<f64>),
    Both(Id, Id),
    Flag(bool, Option<usize>),
    Some(Id),
    None,
    /// The first names of a list, then the rest.
    Slice(Vec<Id>),
}

/// An expression that gives an `Option<f64>`.
#[derive(Clone, Debug)]
pub enum Maybe {
    /// `Some(a)` if so.
    If(Box<Condition>, Real, usize),
    /// A variable.
    Variable(Id),
    /// An element, if the list is so long.
    Get(Id, Int, usize),
    /// The first item such that.
    Find(Chain, Vec<Id>, Box<Condition>),
    /// The largest or the smallest.
    Extreme(Chain, bool, usize),
    /// A helper that gives an option.
    Call(usize, Vec<Argument>),
    /// `maybe.map(|v| …)`
    Map(Box<Maybe>, Id, Box<Real>),
    /// `maybe.filter(|v| …)`
    Filter(Box<Maybe>, Id, Box<Condition>),
}

/// How an option is taken.
#[derive(Clone, Debug)]
pub enum Unwrap {
    /// What is there, or else.
    Or(Real, usize),
    /// Something of what is there, or else.
    Map(Id, Block, Real, usize),
    /// `?`
    Try,
}
