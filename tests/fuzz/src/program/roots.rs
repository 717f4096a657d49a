//! Bisections.

use super::Real;

/// The root `x` of x³ + `rate` x - `target`, bisected between two bounds, outside which it may be.
#[derive(Clone, Debug)]
pub struct Root {
    /// At least 1: what it depends on is told from rounding.
    pub rate: Real,
    /// What the cubic is to be.
    pub target: Real,
    /// The bounds: the first is below the second.
    pub bounds: [Real; 2],
    /// When it ends.
    pub until: Until,
    /// How a side is chosen.
    pub side: Side,
    /// What is given.
    pub gives: Found,
    /// How it is spelled.
    pub style: usize,
}

/// When a bisection ends.
#[derive(Clone, Copy, Debug)]
pub enum Until {
    /// After so many steps.
    Steps(usize),
    /// When the bounds are as close as this.
    Width(f64),
}

/// How a bisection chooses.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Side {
    /// By the sign in the middle.
    Sign,
    /// By that of the product with what is at the lower bound.
    Product,
}

/// What a bisection gives.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub enum Found {
    Low,
    High,
    Middle,
}
