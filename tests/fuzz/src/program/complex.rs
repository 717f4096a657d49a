//! Computations with a complex number.

use super::{Condition, Real};

/// A complex number, what becomes of it, and what is asked of it in the end.
#[derive(Clone, Debug)]
pub struct Complex {
    /// Its parts at first.
    pub first: [Real; 2],
    /// What becomes of it.
    pub turns: Vec<Turn>,
    /// What is asked.
    pub part: Part,
    /// How it is spelled.
    pub style: usize,
}

/// What becomes of a complex number.
#[derive(Clone, Debug)]
pub enum Turn {
    /// `z + a`, `z - a`, `z * a` or `z / a` of a complex number.
    By(super::Binary, [Real; 2], usize),
    /// The same of a float.
    ByReal(super::Binary, Real, usize),
    /// `f(z)`
    Of(Map),
    /// Some turns, if so.
    If(Condition, Vec<Turn>),
    /// Some turns, so often.
    Times(usize, Vec<Turn>),
}

/// A fn from complex numbers to complex numbers.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)] // the names of num-complex
pub enum Map {
    Neg,
    Conj,
    Inv,
    Exp,
    Ln,
}

/// A float of a complex number.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)] // the names of num-complex
pub enum Part {
    Re,
    Im,
    NormSqr,
    Norm,
    Arg,
}
