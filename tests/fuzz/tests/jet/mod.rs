//! The interpreter's numbers with derivatives: num-dual's, beside f64 for the value and the decisions.

use dual_core::nalgebra::{Const, SVector, U1};
use dual_core::num_dual::{self, Derivative, Dual2SVec64, DualNum};
use fuzz::program::{Binary, Program, Unary};
use fuzz::run::{self, Machine, Number, Over};

type Jet2 = Dual2SVec64<3>;

/// A value, its derivatives, and the largest number that went into them.
#[derive(Clone)]
pub struct Jet {
    exact: f64,
    jet: Jet2,
    scale: f64,
}

/// What is right.
pub struct Derivatives {
    pub gradient: Vec<f64>,
    pub hessian: Vec<f64>,
    pub scale: f64,
}

fn parts(jet: &Jet2) -> (Vec<f64>, Vec<f64>) {
    let first = jet.v1.unwrap_generic(U1, Const::<3>);
    let second = jet.v2.unwrap_generic(Const::<3>, Const::<3>);
    (first.iter().copied().collect(), second.iter().copied().collect())
}

/// The derivatives of a program at a point.
pub fn derivatives(program: &Program, point: [f64; 3]) -> Derivatives {
    let seeded: [Jet; 3] = std::array::from_fn(|i| {
        let mut first = SVector::<f64, 3>::zeros();
        first[i] = 1.0;
        let jet = Jet2::new(point[i], Derivative::some(first.transpose()), Derivative::none());
        Jet { exact: point[i], jet, scale: point[i].abs().max(1.0) }
    });
    let result = Machine::new(program).main(&seeded);
    let (gradient, hessian) = parts(&result.jet);
    Derivatives { gradient, hessian, scale: result.scale }
}

impl Jet {
    /// With the scale of what it was made of.
    fn made(exact: f64, jet: Jet2, from: f64) -> Self {
        let (first, second) = parts(&jet);
        let largest = first.iter().chain(&second).fold(exact.abs(), |m, x| m.max(x.abs()));
        Jet { exact, jet, scale: from.max(largest) }
    }
}

impl Number for Jet {
    fn of(x: f64) -> Self {
        Jet { exact: x, jet: Jet2::from(x), scale: x.abs() }
    }
    fn exact(&self) -> f64 {
        self.exact
    }
    fn unary(&self, f: Unary) -> Self {
        let x = &self.jet;
        let exact = run::unary(f, self.exact);
        let jet = match f {
            Unary::Neg => -x.clone(),
            Unary::Sin => x.sin(),
            Unary::Cos => x.cos(),
            // Where num-dual's quotient of infinities has no derivative, the slope is below 1e-300.
            Unary::Tanh if self.exact.abs() > 350.0 => Jet2::from(exact),
            Unary::Tanh => x.tanh(),
            Unary::Atan => x.atan(),
            Unary::Exp => x.exp(),
            Unary::Ln => x.ln(),
            Unary::Sqrt => x.sqrt(),
            Unary::Cbrt => x.cbrt(),
            Unary::Recip => x.recip(),
            Unary::Abs if self.exact < 0.0 => -x.clone(),
            Unary::Abs => x.clone(),
            Unary::Floor | Unary::Signum => Jet2::from(exact),
            Unary::Fract => x.clone() - self.exact.trunc(),
            Unary::Asinh => x.asinh(),
            Unary::ExpM1 => x.exp_m1(),
            Unary::Ln1p => x.ln_1p(),
        };
        Jet::made(exact, jet, self.scale)
    }
    fn binary(&self, f: Binary, b: &Self) -> Self {
        let (x, y) = (self.jet.clone(), b.jet.clone());
        let exact = run::binary(f, self.exact, b.exact);
        let jet = match f {
            Binary::Add => x + y,
            Binary::Sub => x - y,
            Binary::Mul => x * y,
            Binary::Div => x / y,
            Binary::Rem => x - y * (self.exact / b.exact).trunc(),
            Binary::Max | Binary::Min => {
                if (self.exact > b.exact) == (f == Binary::Max) {
                    x
                } else {
                    y
                }
            }
            Binary::Hypot => (x.clone() * x + y.clone() * y).sqrt(),
            Binary::Atan2 => x.atan2(y),
            Binary::Powf => (x.ln() * y).exp(),
            Binary::Copysign if self.exact.is_sign_negative() == b.exact.is_sign_negative() => x,
            Binary::Copysign => -x,
        };
        Jet::made(exact, jet, self.scale.max(b.scale))
    }
    fn powi(&self, n: i32) -> Self {
        Jet::made(self.exact.powi(n), self.jet.powi(n), self.scale)
    }
    fn fused(&self, a: &Self, b: &Self) -> Self {
        let jet = self.jet.clone() * a.jet.clone() + b.jet.clone();
        Jet::made(self.exact.mul_add(a.exact, b.exact), jet, self.scale.max(a.scale).max(b.scale))
    }
    type Over = Over<Jet>;
    fn over(self, moves: bool) -> Self::Over {
        Over::new(self, moves)
    }
    fn slope(of: Self::Over) -> Jet {
        of.slope()
    }
}
