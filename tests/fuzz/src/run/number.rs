//! What is computed with.

use super::super::program::{Binary, Unary};

/// What is computed with.
pub trait Number: Clone {
    /// A constant.
    fn of(x: f64) -> Self;
    /// The value of the fn, by f64's own operations; every decision is made by it.
    fn exact(&self) -> f64;
    /// `f(self)`
    fn unary(&self, f: Unary) -> Self;
    /// `f(self, b)`
    fn binary(&self, f: Binary, b: &Self) -> Self;
    /// The power.
    fn powi(&self, n: i32) -> Self;
    /// `self * a + b`, rounded once.
    fn fused(&self, a: &Self, b: &Self) -> Self;
    /// A number over this one that moves along one direction.
    type Over: Number;
    /// This one as such, moving or not.
    fn over(self, moves: bool) -> Self::Over;
    /// How fast such a number moves.
    fn slope(of: Self::Over) -> Self;
}

/// The operations of f64.
pub fn unary(f: Unary, x: f64) -> f64 {
    match f {
        Unary::Neg => -x,
        Unary::Sin => x.sin(),
        Unary::Cos => x.cos(),
        Unary::Tanh => x.tanh(),
        Unary::Atan => x.atan(),
        Unary::Exp => x.exp(),
        Unary::Ln => x.ln(),
        Unary::Sqrt => x.sqrt(),
        Unary::Cbrt => x.cbrt(),
        Unary::Recip => x.recip(),
        Unary::Abs => x.abs(),
        Unary::Floor => x.floor(),
        Unary::Fract => x.fract(),
        Unary::Signum => x.signum(),
        Unary::Asinh => x.asinh(),
        Unary::ExpM1 => x.exp_m1(),
        Unary::Ln1p => x.ln_1p(),
    }
}

/// The operations of f64.
pub fn binary(f: Binary, a: f64, b: f64) -> f64 {
    match f {
        Binary::Add => a + b,
        Binary::Sub => a - b,
        Binary::Mul => a * b,
        Binary::Div => a / b,
        Binary::Rem => a % b,
        Binary::Max => a.max(b),
        Binary::Min => a.min(b),
        Binary::Hypot => a.hypot(b),
        Binary::Atan2 => a.atan2(b),
        Binary::Powf => a.powf(b),
        Binary::Copysign => a.copysign(b),
    }
}

impl Number for f64 {
    fn of(x: f64) -> f64 {
        x
    }
    fn exact(&self) -> f64 {
        *self
    }
    fn unary(&self, f: Unary) -> f64 {
        unary(f, *self)
    }
    fn binary(&self, f: Binary, b: &f64) -> f64 {
        binary(f, *self, *b)
    }
    fn powi(&self, n: i32) -> f64 {
        f64::powi(*self, n)
    }
    fn fused(&self, a: &f64, b: &f64) -> f64 {
        self.mul_add(*a, *b)
    }
    type Over = super::Over<f64>;
    fn over(self, moves: bool) -> Self::Over {
        super::Over::new(self, moves)
    }
    fn slope(of: Self::Over) -> f64 {
        of.slope()
    }
}
