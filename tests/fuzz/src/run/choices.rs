//! Integers, conditions and what is chosen by them.

use super::super::program::{Condition, Int, Match, Pattern, Subject};
use super::{Machine, Number, Ran, Value};

impl<'p, N: Number> Machine<'p, N> {
    pub(super) fn matched(&mut self, e: &'p Match) -> Ran<'p, N, Option<N>> {
        let (mut ints, mut reals, mut flag, mut held) = (0, Vec::new(), false, None);
        match &e.subject {
            Subject::Int(n) => ints = self.int(n)?,
            Subject::Real(a) => reals.push(self.real(a)?),
            Subject::Both(a, b) => {
                reals.push(self.real(a)?);
                reals.push(self.real(b)?);
            }
            Subject::Flag(c, n) => {
                flag = self.holds(c)?;
                ints = self.int(n)?;
            }
            Subject::Maybe(maybe) => held = self.maybe(maybe)?,
            Subject::List(id) => reals.clone_from(self.elements(*id)),
        }
        for (pattern, guard, body) in &e.arms {
            let fits = match pattern {
                Pattern::Any => true,
                Pattern::Bind(id) => {
                    let value = reals.first().map_or(Value::Int(ints), |x| Value::Real(x.clone()));
                    self.set(*id, value);
                    true
                }
                Pattern::Ints(all) => all.contains(&ints),
                Pattern::Range(lo, hi) => {
                    let x = reals[0].exact();
                    for end in lo.iter().chain(hi) {
                        self.decided(x - end);
                    }
                    lo.is_none_or(|lo| lo <= x) && hi.is_none_or(|hi| x < hi)
                }
                Pattern::Both(a, b) => {
                    self.set(*a, Value::Real(reals[0].clone()));
                    self.set(*b, Value::Real(reals[1].clone()));
                    true
                }
                Pattern::Flag(wanted, n) => *wanted == flag && n.is_none_or(|n| n == ints),
                Pattern::Some(id) => {
                    if let Some(x) = &held {
                        self.set(*id, Value::Real(x.clone()));
                    }
                    held.is_some()
                }
                Pattern::None => held.is_none(),
                Pattern::Slice(ids) => {
                    if reals.len() >= ids.len() {
                        for (id, x) in ids.iter().zip(&reals) {
                            self.set(*id, Value::Real(x.clone()));
                        }
                    }
                    reals.len() >= ids.len()
                }
            };
            let allowed = match guard {
                Some(guard) if fits => self.holds(guard)?,
                _ => fits,
            };
            if allowed {
                return self.block(body);
            }
        }
        panic!("the last arm takes everything")
    }

    pub(super) fn int(&mut self, e: &'p Int) -> Ran<'p, N, usize> {
        Ok(match e {
            Int::Literal(n) => *n,
            Int::Variable(id) => match self.get(*id) {
                Value::Int(n) => *n,
                _ => panic!("variable {id} is an integer"),
            },
            Int::Add(a, b) => self.int(a)? + self.int(b)?,
            Int::Before(id) => match self.get(*id) {
                Value::Int(n) => n - 1,
                _ => panic!("an integer"),
            },
            Int::Mul(a, b) => self.int(a)? * self.int(b)?,
            Int::Mod(a, k) => self.int(a)? % k,
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // as the program has it
            Int::Floor(a, k, _) => {
                let x = self.real(a)?.exact();
                self.decided(x);
                let x = x.abs() * 2.0;
                self.decided(x - x.round());
                x as usize % k
            }
            Int::Len(id) => self.elements(*id).len(),
            Int::Flag(c) => usize::from(self.holds(c)?),
            Int::Count(chain) => self.count(chain)?,
            Int::Position(list, name, c, other) => {
                for (i, x) in self.elements(*list).clone().into_iter().enumerate() {
                    self.set(*name, Value::Real(x));
                    if self.holds(c)? {
                        return Ok(i);
                    }
                }
                *other
            }
            Int::If(c, a, b) => {
                if self.holds(c)? {
                    self.int(a)?
                } else {
                    self.int(b)?
                }
            }
        })
    }

    pub(super) fn holds(&mut self, c: &'p Condition) -> Ran<'p, N, bool> {
        Ok(match c {
            Condition::Less(a, b, _) => {
                let (a, b) = (self.real(a)?.exact(), self.real(b)?.exact());
                self.decided(a - b);
                a < b
            }
            Condition::Whole(a, b, style) => {
                let (a, b) = (self.int(a)?, self.int(b)?);
                match style % 3 {
                    0 => a < b,
                    1 => a == b,
                    _ => a >= b,
                }
            }
            Condition::And(a, b) => self.holds(a)? && self.holds(b)?,
            Condition::Or(a, b) => self.holds(a)? || self.holds(b)?,
            Condition::Not(a) => !self.holds(a)?,
            Condition::Within(a, lo, hi, _) => {
                let a = self.real(a)?.exact();
                self.decided((a - lo).abs().min((a - hi).abs()));
                *lo < a && a < *hi
            }
            Condition::Any(any, chain, c) => self.any(*any, chain, c)?,
            Condition::Some(maybe) => self.maybe(maybe)?.is_some(),
        })
    }
}
