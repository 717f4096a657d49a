//! Floats, integers and conditions.

use super::super::program::{
    Binary, Block, CONSTANTS, Condition, Gives, Id, Int, Kind, Match, Pattern, Real, Stmt, Subject, TABLE,
    Unary,
};
use super::{INTS, Leaves, Maker, REALS};

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
        match self.random.below(34) {
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
                    let arguments = self.arguments(f, depth);
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
                        Real::Apply(id, (0..n).map(|_| self.real(depth)).collect())
                    }
                    None => self.leaf(),
                }
            }
            29..=31 => self.chain_expression(depth),
            _ => self.unwrap_expression(depth),
        }
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

    /// A `match`, with values or with statements.
    pub(super) fn matched(&mut self, depth: usize, values: bool) -> Match {
        let arm = |make: &mut Self| if values { make.valued(depth) } else { make.statements(depth) };
        let mut arms = Vec::new();
        let subject = match self.random.below(6) {
            0 | 1 => {
                let subject = Subject::Int(Int::Mod(Box::new(self.int(1)), 4));
                arms.push((Pattern::Ints(vec![self.random.below(2)]), None, arm(self)));
                let guard = self.random.chance(50).then(|| self.condition(1));
                arms.push((Pattern::Ints(vec![1, 2 + self.random.below(2)]), guard, arm(self)));
                let last = self.scoped(|make| {
                    let id = make.declare(INTS, Kind::Int, false, false);
                    make.bounds[id] = 4;
                    (Pattern::Bind(id), None, arm(make))
                });
                arms.push(last);
                subject
            }
            2 => {
                let a = self.tame(depth);
                let vague = self.program.is_vague(&a);
                let guarded = self.scoped(|make| {
                    let id = make.declare(REALS, Kind::Real, false, vague);
                    let limit = make.leaf();
                    let guard = Condition::Less(Real::Variable(id), limit, make.random.style());
                    (Pattern::Bind(id), Some(guard), arm(make))
                });
                arms.push((Pattern::Range(None, Some(0.25)), None, arm(self)));
                arms.push(guarded);
                arms.push((Pattern::Range(Some(0.25), Some(1.5)), None, arm(self)));
                arms.push((Pattern::Any, None, arm(self)));
                Subject::Real(a)
            }
            3 => {
                let (a, b) = (self.tame(depth), self.tame(depth));
                let (x, y) = (self.program.is_vague(&a), self.program.is_vague(&b));
                for guarded in [true, false] {
                    let made = self.scoped(|make| {
                        let p = make.declare(&REALS[..5], Kind::Real, false, x);
                        let q = make.declare(&REALS[5..], Kind::Real, false, y);
                        let less = Condition::Less(Real::Variable(p), Real::Variable(q), make.random.style());
                        (Pattern::Both(p, q), guarded.then_some(less), arm(make))
                    });
                    arms.push(made);
                }
                Subject::Both(a, b)
            }
            4 => {
                let (c, n) = (self.condition(1), Int::Mod(Box::new(self.int(1)), 3));
                let flag = self.random.chance(50);
                arms.push((Pattern::Flag(flag, Some(self.random.below(3))), None, arm(self)));
                arms.push((Pattern::Flag(!flag, None), None, arm(self)));
                arms.push((Pattern::Any, None, arm(self)));
                Subject::Flag(c, n)
            }
            _ => {
                let maybe = self.maybe(depth);
                let guard = self.random.chance(40);
                let some = self.scoped(|make| {
                    let id = make.declare(REALS, Kind::Real, false, true);
                    let guard = guard.then(|| make.condition(1));
                    (Pattern::Some(id), guard, arm(make))
                });
                arms.push(some);
                arms.push((if guard { Pattern::Any } else { Pattern::None }, None, arm(self)));
                Subject::Maybe(maybe)
            }
        };
        Match { subject, arms }
    }

    /// An integer below `n`.
    pub(super) fn index(&mut self, n: usize) -> Int {
        let small: Vec<Id> = self.of_kind(|v| v.kind == Kind::Int);
        let small: Vec<Id> = small.into_iter().filter(|&id| self.bounds[id] <= n).collect();
        match self.any_of(&small) {
            Some(id) if self.random.chance(60) => Int::Variable(id),
            _ if self.random.chance(50) => Int::Literal(self.random.below(n)),
            _ => Int::Mod(Box::new(self.int(1)), n),
        }
    }

    /// A small integer.
    pub(super) fn int(&mut self, depth: usize) -> Int {
        let variables = self.of_kind(|v| v.kind == Kind::Int);
        if depth == 0 {
            return match self.any_of(&variables) {
                Some(id) if self.random.chance(75) => Int::Variable(id),
                _ => Int::Literal(self.random.below(5)),
            };
        }
        match self.random.below(14) {
            0..=3 => self.int(0),
            4 | 5 => Int::Add(Box::new(self.int(0)), Box::new(self.int(0))),
            6 => Int::Mul(Box::new(self.int(0)), Box::new(self.int(0))),
            7..=9 => {
                let a = self.tame(0);
                Int::Floor(Box::new(a), 2 + self.random.below(4), self.random.style())
            }
            10 => {
                let lists = self.of_kind(|v| matches!(v.kind, Kind::List(..)));
                match self.any_of(&lists) {
                    Some(id) if self.loops == 0 && self.random.chance(50) => Int::Len(id),
                    Some(id) => self.position(id),
                    None => self.int(0),
                }
            }
            11 => Int::Flag(Box::new(self.condition(0))),
            12 => match self.counted() {
                Some(count) => count,
                None => self.int(0),
            },
            _ => Int::If(Box::new(self.condition(0)), Box::new(self.int(0)), Box::new(self.int(0))),
        }
    }

    pub(super) fn condition(&mut self, depth: usize) -> Condition {
        match self.random.below(if depth == 0 { 7 } else { 13 }) {
            0..=3 => {
                let (a, b) = (self.tame(depth), self.leaf());
                Condition::Less(a, b, self.random.style())
            }
            4 => {
                let (a, b) = (self.int(depth), self.int(0));
                Condition::Whole(a, b, self.random.style())
            }
            5 | 6 => {
                let a = self.tame(depth);
                Condition::Within(a, 0.25, self.random.pick(&[0.5, 1.0, 1.5]), self.random.style())
            }
            7 => Condition::And(Box::new(self.condition(0)), Box::new(self.condition(0))),
            8 => Condition::Or(Box::new(self.condition(0)), Box::new(self.condition(0))),
            9 => Condition::Not(Box::new(self.condition(0))),
            10 => Condition::Some(Box::new(self.maybe(0))),
            _ => self.any_condition().unwrap_or_else(|| self.condition(0)),
        }
    }
}
