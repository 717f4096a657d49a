//! Floats, integers and conditions.

use super::super::program::{Binary, Block, CONSTANTS, Gives, Kind, Of, Real, Stmt, TABLE, Unary};
use super::{INTS, Leaves, Maker};

impl Maker<'_> {
    pub(super) fn literal(&mut self) -> Real {
        let x = match self.random.below(4) {
            0 => self.random.below(4) as f64,
            _ => self.random.hundredths(5, 250),
        };
        Real::Literal(x, self.random.style())
    }

    fn variable(&mut self) -> Option<Real> {
        let reals = self.of_kind(|v| v.kind == Kind::Real);
        let others = self.of_kind(|v| matches!(v.kind, Kind::List(..) | Kind::Pair));
        if !others.is_empty() && (reals.is_empty() || self.random.chance(30)) {
            let id = self.random.pick(&others);
            return Some(match self.program.variables[id].kind {
                Kind::List(n, _) => Real::Element(id, self.index(n), self.random.style()),
                _ => Real::Part(id, self.random.below(2)),
            });
        }
        self.any_of(&reals).map(Real::Variable)
    }

    pub(super) fn leaf(&mut self) -> Real {
        match self.random.below(20) {
            0..=2 => self.literal(),
            3 => Real::Constant(self.random.below(CONSTANTS.len())),
            4 => Real::Table(self.index(TABLE.len()), self.random.style()),
            5 => {
                let n = self.int(1);
                Real::Count(n, self.random.style())
            }
            _ => match self.variable() {
                Some(variable) => variable,
                None => self.literal(),
            },
        }
    }

    pub(super) fn unary(&mut self, f: Unary, a: Real) -> Real {
        Real::Unary(f, Box::new(a), self.random.style())
    }
    pub(super) fn binary(&mut self, f: Binary, a: Real, b: Real) -> Real {
        Real::Binary(f, Box::new(a), Box::new(b), self.random.style())
    }

    /// Between about 1 and a few.
    pub(super) fn positive(&mut self, depth: usize) -> Real {
        let a = self.tame(depth);
        let part = match self.random.below(4) {
            0 => self.unary(Unary::Abs, a),
            1 => Real::Powi(Box::new(a), 2),
            2 => {
                let a = self.unary(Unary::Tanh, a);
                self.unary(Unary::Exp, a)
            }
            _ => self.binary(Binary::Mul, a.clone(), a),
        };
        let one = Real::Literal(self.random.pick(&[1.0, 1.0, 1.5, 2.0]), self.random.style());
        if self.random.chance(50) {
            self.binary(Binary::Add, one, part)
        } else {
            self.binary(Binary::Add, part, one)
        }
    }

    /// Of moderate size.
    pub(super) fn tame(&mut self, depth: usize) -> Real {
        let value = self.real(depth);
        match value {
            Real::Literal(..) | Real::Constant(_) => value,
            Real::Variable(_) | Real::Element(..) | Real::Part(..) if self.loops == 0 => value,
            value if self.random.chance(if self.loops > 0 { 80 } else { 35 }) => self.squash(value),
            value => value,
        }
    }

    pub(super) fn real(&mut self, depth: usize) -> Real {
        if depth == 0 {
            return self.leaf();
        }
        // An operand that wrote to what another one reads would be no fn that anybody writes.
        let writable = std::mem::replace(&mut self.writable, self.program.variables.len());
        let value = self.operation(depth - 1);
        self.writable = writable;
        value
    }

    #[allow(clippy::too_many_lines)] // the list of expressions, an arm each
    fn operation(&mut self, depth: usize) -> Real {
        match self.random.below(40) {
            0..=3 => self.leaf(),
            4..=9 => {
                let f = self.random.pick(&[Binary::Add, Binary::Sub, Binary::Mul]);
                let (a, b) = (self.tame(depth), self.tame(depth));
                self.binary(f, a, b)
            }
            10 | 11 => {
                let (a, b) = (self.tame(depth), self.positive(depth));
                let f = self.random.pick(&[Binary::Div, Binary::Div, Binary::Div, Binary::Rem]);
                self.binary(f, a, b)
            }
            12 | 13 => {
                let f = self.random.pick(&[
                    Unary::Neg,
                    Unary::Sin,
                    Unary::Cos,
                    Unary::Tanh,
                    Unary::Atan,
                    Unary::Asinh,
                    Unary::Abs,
                    Unary::Floor,
                    Unary::Fract,
                    Unary::Signum,
                    Unary::Cbrt,
                ]);
                let a = self.real(depth);
                self.unary(f, a)
            }
            14 => {
                let f = self.random.pick(&[Unary::Ln, Unary::Sqrt, Unary::Recip, Unary::Ln1p]);
                let a = self.positive(depth);
                self.unary(f, a)
            }
            15 => {
                let a = self.real(depth);
                let a = self.unary(Unary::Tanh, a);
                let f = self.random.pick(&[Unary::Exp, Unary::ExpM1]);
                self.unary(f, a)
            }
            16 => {
                let f = self.random.pick(&[
                    Binary::Max,
                    Binary::Min,
                    Binary::Max,
                    Binary::Min,
                    Binary::Hypot,
                    Binary::Atan2,
                    Binary::Copysign,
                ]);
                let (a, b) = (self.tame(depth), self.tame(depth));
                self.binary(f, a, b)
            }
            17 => {
                let (a, b) = (self.positive(depth), self.tame(0));
                let b = self.unary(Unary::Sin, b);
                let b = if self.random.chance(50) { self.literal() } else { b };
                self.binary(Binary::Powf, a, b)
            }
            18 => {
                let n = i32::try_from(self.random.below(4)).unwrap_or_default();
                let a = self.tame(depth);
                Real::Powi(Box::new(a), n)
            }
            19 => {
                let all = [self.tame(depth), self.tame(depth), self.tame(depth)];
                if self.random.chance(60) {
                    Real::Fused(Box::new(all))
                } else {
                    let [a, ..] = all;
                    Real::Clamp(Box::new(a), 0.25, 1.75)
                }
            }
            20 | 21 => {
                let c = self.condition(1);
                let (a, b) = (self.valued(depth), self.valued(depth));
                Real::If(Box::new(c), Box::new(a), Box::new(b))
            }
            22 => Real::Match(Box::new(self.matched(depth, true))),
            23 => self.block_expression(depth),
            24 => self.loop_expression(depth),
            25..=27 => match self.callee(&[Gives::Real, Gives::Pair, Gives::Array]) {
                Some(f) => {
                    let arguments = self.given(f, depth);
                    if self.program.functions[f].gives == Gives::Real {
                        Real::Call(f, arguments)
                    } else {
                        Real::CallPart(f, arguments, self.random.below(2))
                    }
                }
                None => self.leaf(),
            },
            28 => {
                let closures = self.of_kind(|v| matches!(v.kind, Kind::Closure(_)));
                match self.any_of(&closures) {
                    Some(id) => {
                        let Kind::Closure(n) = self.program.variables[id].kind else { return self.leaf() };
                        Real::Apply(id, (0..n).map(|_| self.real(depth)).collect(), self.random.below(6))
                    }
                    None => self.leaf(),
                }
            }
            29..=31 => self.chain_expression(depth),
            32 => {
                let n = 2 + self.random.below(2);
                let elements = (0..n).map(|_| [self.tame(depth.min(1)), self.tame(depth.min(1))]).collect();
                let of: &[fn(usize) -> Of] = &[Of::Dot, Of::SumOfProducts, Of::SquaredDistance];
                let of = self.random.pick(of);
                Real::Vectors(elements, of(self.random.style()))
            }
            33 | 34 => self.slope(depth),
            35 => self.complex(depth),
            36 => self.root(depth),
            _ => self.unwrap_expression(depth),
        }
    }

    /// A derivative of a helper.
    fn slope(&mut self, depth: usize) -> Real {
        let floats = |f: usize| self.program.functions[f].floats();
        // One within another is a third derivative of what that calls.
        let all: Vec<usize> =
            (0..self.program.functions.len()).filter(|&f| self.main && floats(f).is_some()).collect();
        let Some(f) = self.any_of(&all) else { return self.leaf() };
        let which = self.random.below(self.program.functions[f].floats().unwrap_or(1));
        self.program.takes_slopes = true;
        Real::Slope(f, self.given(f, depth), which)
    }

    /// A block that gives a float.
    pub(super) fn valued(&mut self, depth: usize) -> Block {
        self.scoped(|make| {
            let mut stmts = Vec::new();
            if depth > 0 && make.random.chance(30) {
                stmts = make.stmt(depth - 1);
            }
            let value = make.real(depth);
            Block { stmts, value: Some(value) }
        })
    }

    fn label(&mut self) -> usize {
        self.next_label += 1;
        self.next_label
    }

    pub(super) fn block_expression(&mut self, depth: usize) -> Real {
        if self.random.chance(50) {
            return Real::Block(None, Box::new(self.valued(depth + 1)));
        }
        let label = self.label();
        let block = self.scoped(|make| {
            make.labels.push((label, Leaves::Block));
            let mut stmts = make.stmt(depth);
            let (c, value) = (make.condition(1), make.real(depth));
            let leave = Block { stmts: vec![Stmt::Break(label, Some(value))], value: None };
            stmts.push(Stmt::If(c, leave, None));
            stmts.extend(make.stmt(depth));
            make.labels.pop();
            Block { stmts, value: Some(make.real(depth)) }
        });
        Real::Block(Some(label), Box::new(block))
    }

    pub(super) fn loop_expression(&mut self, depth: usize) -> Real {
        if self.loops > 1 {
            return self.leaf();
        }
        let (label, limit) = (self.label(), 1 + self.random.below(4));
        self.scoped(|make| {
            let counter = make.declare(INTS, Kind::Int, false, false);
            make.bounds[counter] = limit + 1;
            let value = make.real(depth);
            make.labels.push((label, Leaves::WithValue));
            make.loops += 1;
            let stmts = make.scoped(|make| {
                let mut stmts = make.stmt(depth);
                if make.random.chance(60) {
                    let (c, value) = (make.condition(1), make.real(depth));
                    let leave = Block { stmts: vec![Stmt::Break(label, Some(value))], value: None };
                    stmts.push(Stmt::If(c, leave, None));
                }
                stmts.extend(make.stmt(depth));
                stmts
            });
            make.loops -= 1;
            make.labels.pop();
            Real::Loop(label, counter, limit, stmts, Box::new(value))
        })
    }
}
