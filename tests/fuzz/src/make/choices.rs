//! Integers, conditions and what is chosen by them.

use super::super::program::{Condition, Id, Int, Kind, Match, Pattern, Real, Subject};
use super::{INTS, Maker, REALS};

impl Maker<'_> {
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
