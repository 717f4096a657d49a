//! Statements.

use super::super::program::{Block, Label, Stmt};
use super::{Leave, Machine, Number, Ran, Value};

impl<'p, N: Number> Machine<'p, N> {
    pub(super) fn stmts(&mut self, stmts: &'p [Stmt]) -> Ran<'p, N, ()> {
        stmts.iter().try_for_each(|stmt| self.stmt(stmt))
    }

    /// The body of a loop; whether it goes on.
    fn round(&mut self, label: Label, body: &'p Block) -> Ran<'p, N, bool> {
        match self.block(body) {
            Err(Leave::Break(left, _)) if left == label => Ok(false),
            Err(Leave::Continue(next)) if next == label => Ok(true),
            ran => ran.map(|_| true),
        }
    }

    #[allow(clippy::too_many_lines)] // the list of statements, an arm each
    fn stmt(&mut self, stmt: &'p Stmt) -> Ran<'p, N, ()> {
        match stmt {
            Stmt::Let(id, value, _) => {
                let value = self.real(value)?;
                self.set(*id, Value::Real(value));
            }
            Stmt::LetInt(id, value) | Stmt::SetInt(id, value) => {
                let value = self.int(value)?;
                self.set(*id, Value::Int(value));
            }
            Stmt::LetList(id, list, _) => {
                let list = self.list(list)?;
                self.set(*id, Value::List(list));
            }
            Stmt::LetPair(id, a, b, _) => {
                let (a, b) = (self.real(a)?, self.real(b)?);
                self.set(*id, Value::Pair(a, b));
            }
            Stmt::LetBoth(a, b, x, y, _) | Stmt::SetBoth(a, b, x, y) => {
                let (x, y) = (self.real(x)?, self.real(y)?);
                self.set(*a, Value::Real(x));
                self.set(*b, Value::Real(y));
            }
            Stmt::LetCall(a, b, f, arguments) => {
                let (x, y) = match self.call(*f, arguments)? {
                    Value::Pair(x, y) => (x, y),
                    Value::List(list) => (list[0].clone(), list[1].clone()),
                    _ => panic!("two results"),
                };
                self.set(*a, Value::Real(x));
                self.set(*b, Value::Real(y));
            }
            Stmt::LetMaybe(id, maybe) => {
                let maybe = self.maybe(maybe)?;
                self.set(*id, Value::Maybe(maybe));
            }
            Stmt::LetParts(ids, list, _) => {
                let list = self.elements(*list).clone();
                for (id, x) in ids.iter().zip(list) {
                    self.set(*id, Value::Real(x));
                }
            }
            Stmt::LetElse(id, maybe, other) => match self.maybe(maybe)? {
                Some(x) => self.set(*id, Value::Real(x)),
                None => return Err(self.returned(other)),
            },
            Stmt::LetClosure(id, parameters, body, moves, _) => {
                let held = moves.then(|| self.variables.clone());
                self.set(*id, Value::Closure(parameters, body, held));
            }
            Stmt::Set(place, f, value, _) => {
                let value = self.real(value)?;
                self.write(place, *f, &value)?;
            }
            Stmt::Swap(a, b, _) => self.variables.swap(*a, *b),
            Stmt::SwapElements(list, i, j) => {
                let (i, j) = (self.int(i)?, self.int(j)?);
                self.elements_mut(*list).swap(i, j);
            }
            Stmt::Push(list, value) => {
                let value = self.real(value)?;
                self.elements_mut(*list).push(value);
            }
            Stmt::If(c, then, other) => {
                if self.holds(c)? {
                    self.block(then)?;
                } else if let Some(other) = other {
                    self.block(other)?;
                }
            }
            Stmt::Match(e) => {
                self.matched(e)?;
            }
            Stmt::IfLet(id, maybe, body) => {
                if let Some(x) = self.maybe(maybe)? {
                    self.set(*id, Value::Real(x));
                    self.block(body)?;
                }
            }
            Stmt::For { label, index, count, body, style } => {
                for i in 0..*count {
                    self.set(*index, Value::Int(if style % 4 == 1 { count - 1 - i } else { i }));
                    if !self.round(*label, body)? {
                        break;
                    }
                }
            }
            Stmt::Each { label, chain, body } => {
                for item in self.items(chain)? {
                    self.name(&chain.names, item);
                    if !self.round(*label, body)? {
                        break;
                    }
                }
            }
            Stmt::EachMut { label, list, item, index, body, .. } => {
                for i in 0..self.elements(*list).len() {
                    let x = self.elements(*list)[i].clone();
                    self.set(*item, Value::Real(x));
                    if let Some(index) = index {
                        self.set(*index, Value::Int(i));
                    }
                    let goes_on = self.round(*label, body);
                    let x = self.number(*item);
                    self.elements_mut(*list)[i] = x;
                    if !goes_on? {
                        break;
                    }
                }
            }
            Stmt::While { label, counter, limit, condition, body } => {
                let mut n = 0;
                self.set(*counter, Value::Int(0));
                while n < *limit && self.holds(condition)? {
                    n += 1;
                    self.set(*counter, Value::Int(n));
                    if !self.round(*label, body)? {
                        break;
                    }
                }
            }
            Stmt::Break(label, value) => {
                let value = value.as_ref().map(|value| self.real(value)).transpose()?;
                return Err(Leave::Break(*label, value));
            }
            Stmt::Continue(label) => return Err(Leave::Continue(*label)),
            Stmt::Return(value) => return Err(self.returned(value)),
            Stmt::Through { target, name, body } => {
                // Nothing else can reach the place while it is borrowed.
                let index = match target {
                    super::super::program::Place::Element(_, i) => self.int(i)?,
                    _ => 0,
                };
                let held = self.read(target, index);
                self.set(*name, Value::Real(held));
                let left = self.block(body);
                let now = self.number(*name);
                self.put(target, index, now);
                left?;
            }
            Stmt::Assert(value, _) => {
                self.real(value)?;
            }
        }
        Ok(())
    }

    /// What `return` leaves with; of a fn that gives more than a float, in its shape.
    fn returned(&mut self, value: &'p super::super::program::Real) -> Leave<'p, N> {
        let x = match self.real(value) {
            Ok(x) => x,
            Err(leave) => return leave,
        };
        Leave::Return(match self.program.functions[self.current].gives {
            super::super::program::Gives::Maybe => Value::Maybe(Some(x)),
            _ => Value::Real(x),
        })
    }
}
