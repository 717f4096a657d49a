//! A number that moves along one direction, for derivatives within programs: the rules of calculus, in the program's own operations.

use super::super::program::{Binary, Unary};
use super::Number;

/// A value and its slope.
#[derive(Clone)]
pub struct Over<N> {
    value: N,
    slope: N,
}

impl<N: Number> Over<N> {
    /// Moving with slope 1, or not.
    pub fn new(value: N, moves: bool) -> Self {
        Over { value, slope: N::of(f64::from(u8::from(moves))) }
    }

    /// How fast it moves.
    pub fn slope(self) -> N {
        self.slope
    }
}

fn times<N: Number>(a: &N, b: &N) -> N {
    a.binary(Binary::Mul, b)
}

fn plus<N: Number>(a: &N, b: &N) -> N {
    a.binary(Binary::Add, b)
}

/// The derivative of a fn of one argument.
fn derivative<N: Number>(f: Unary, x: &N) -> N {
    let one = N::of(1.0);
    match f {
        Unary::Neg => N::of(-1.0),
        Unary::Sin => x.unary(Unary::Cos),
        Unary::Cos => x.unary(Unary::Sin).unary(Unary::Neg),
        Unary::Tanh => {
            let value = x.unary(Unary::Tanh);
            one.binary(Binary::Sub, &times(&value, &value))
        }
        Unary::Atan => plus(&one, &times(x, x)).unary(Unary::Recip),
        Unary::Exp | Unary::ExpM1 => x.unary(Unary::Exp),
        Unary::Ln => x.unary(Unary::Recip),
        Unary::Sqrt => times(&N::of(0.5), &x.unary(Unary::Sqrt).unary(Unary::Recip)),
        Unary::Cbrt => {
            let value = x.unary(Unary::Cbrt);
            times(&N::of(3.0), &times(&value, &value)).unary(Unary::Recip)
        }
        Unary::Recip => times(x, x).unary(Unary::Recip).unary(Unary::Neg),
        Unary::Abs => x.unary(Unary::Signum),
        Unary::Floor | Unary::Signum => N::of(0.0),
        Unary::Fract => one,
        Unary::Asinh => plus(&one, &times(x, x)).unary(Unary::Sqrt).unary(Unary::Recip),
        Unary::Ln1p => plus(&one, x).unary(Unary::Recip),
    }
}

/// The derivatives of a fn of two.
fn derivatives<N: Number>(f: Binary, a: &N, b: &N) -> [N; 2] {
    let (x, y) = (a.exact(), b.exact());
    let numbers = |all: [f64; 2]| all.map(N::of);
    match f {
        Binary::Add => numbers([1.0, 1.0]),
        Binary::Sub => numbers([1.0, -1.0]),
        Binary::Mul => [b.clone(), a.clone()],
        Binary::Div => {
            let inverse = b.unary(Unary::Recip);
            let quotient = times(a, &times(&inverse, &inverse));
            [inverse, quotient.unary(Unary::Neg)]
        }
        Binary::Rem => numbers([1.0, -(x / y).trunc()]),
        Binary::Max | Binary::Min => {
            numbers(if (x > y) == (f == Binary::Max) { [1.0, 0.0] } else { [0.0, 1.0] })
        }
        Binary::Hypot => {
            let inverse = a.binary(f, b).unary(Unary::Recip);
            [times(a, &inverse), times(b, &inverse)]
        }
        Binary::Atan2 => {
            let inverse = plus(&times(a, a), &times(b, b)).unary(Unary::Recip);
            [times(b, &inverse), times(a, &inverse).unary(Unary::Neg)]
        }
        // Of a positive base.
        Binary::Powf => {
            let value = a.binary(f, b);
            [times(&times(b, &value), &a.unary(Unary::Recip)), times(&value, &a.unary(Unary::Ln))]
        }
        Binary::Copysign => numbers([x.signum() * y.signum(), 0.0]),
    }
}

impl<N: Number> Number for Over<N> {
    fn of(x: f64) -> Self {
        Over::new(N::of(x), false)
    }
    fn exact(&self) -> f64 {
        self.value.exact()
    }
    fn unary(&self, f: Unary) -> Self {
        Over { value: self.value.unary(f), slope: times(&derivative(f, &self.value), &self.slope) }
    }
    fn binary(&self, f: Binary, b: &Self) -> Self {
        let [by_a, by_b] = derivatives(f, &self.value, &b.value);
        let slope = plus(&times(&by_a, &self.slope), &times(&by_b, &b.slope));
        Over { value: self.value.binary(f, &b.value), slope }
    }
    fn powi(&self, n: i32) -> Self {
        let by = if n == 0 { N::of(0.0) } else { times(&N::of(f64::from(n)), &self.value.powi(n - 1)) };
        Over { value: self.value.powi(n), slope: times(&by, &self.slope) }
    }
    fn fused(&self, a: &Self, b: &Self) -> Self {
        let product = plus(&times(&self.slope, &a.value), &times(&self.value, &a.slope));
        Over { value: self.value.fused(&a.value, &b.value), slope: plus(&product, &b.slope) }
    }

    /// No program takes a derivative within one.
    type Over = Self;
    fn over(self, _: bool) -> Self {
        panic!("a derivative within a derivative")
    }
    fn slope(_: Self) -> Self {
        panic!("a derivative within a derivative")
    }
}
