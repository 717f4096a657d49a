//! An interpreter of programs over any number: what a program means, without a line of the code that is tested.

mod calls;
mod choices;
mod complex;
mod lists;
mod number;
mod over;
mod roots;
mod stmts;
mod vectors;

use super::program::{
    Binary, Block, CONSTANTS, Id, Label, Maybe, PASSIVE, Parameter, Place, Program, Real, Stmt, TABLE, Unary,
    Unwrap,
};

pub use number::{Number, binary, unary};
pub use over::Over;

/// What a variable holds.
#[derive(Clone)]
enum Value<'p, N> {
    Real(N),
    Int(usize),
    List(Vec<N>),
    Pair(N, N),
    Maybe(Option<N>),
    /// Parameters, body, and for `move` what all variables held.
    Closure(&'p [Id], &'p Block, Option<Vec<Option<Value<'p, N>>>>),
}

/// What leaves a block early.
enum Leave<'p, N> {
    Break(Label, Option<N>),
    Continue(Label),
    Return(Value<'p, N>),
}

type Ran<'p, N, T> = Result<T, Leave<'p, N>>;

/// A run of a program.
pub struct Machine<'p, N> {
    program: &'p Program,
    variables: Vec<Option<Value<'p, N>>>,
    current: usize,
    /// How far the closest decision was from the other side.
    pub margin: f64,
    /// The largest magnitude on the way.
    pub largest: f64,
    /// How many operations there were.
    pub steps: usize,
}

impl<'p, N: Number> Machine<'p, N> {
    /// A machine at the start of a program.
    pub fn new(program: &'p Program) -> Self {
        let variables = program.variables.iter().map(|_| None).collect();
        Machine { program, variables, current: 0, margin: f64::INFINITY, largest: 0.0, steps: 0 }
    }

    /// The value of the main fn.
    ///
    /// # Panics
    /// If the program makes no sense.
    pub fn main(&mut self, point: &[N; 3]) -> N {
        let program = self.program;
        self.current = program.functions.len() - 1;
        let main = &program.functions[self.current];
        let mut given = point.iter().cloned();
        for parameter in &main.parameters {
            let mut next = || given.next().expect("three numbers");
            match parameter {
                Parameter::Real(id) | Parameter::Borrowed(id) => self.set(*id, Value::Real(next())),
                Parameter::List(id, n, _) => {
                    let list = (0..*n).map(|_| next()).collect();
                    self.set(*id, Value::List(list));
                }
                Parameter::Pair(a, b) | Parameter::Two(a, b) => {
                    let (first, second) = (next(), next());
                    self.set(*a, Value::Real(first));
                    self.set(*b, Value::Real(second));
                }
                Parameter::Int(id) | Parameter::Depth(id) => self.set(*id, Value::Int(PASSIVE.1)),
                Parameter::Passive(id) => self.set(*id, Value::Real(N::of(PASSIVE.0))),
            }
        }
        match self.body(main) {
            Value::Real(x) => x,
            _ => panic!("a float"),
        }
    }

    fn set(&mut self, id: Id, value: Value<'p, N>) {
        self.variables[id] = Some(value);
    }
    fn get(&self, id: Id) -> &Value<'p, N> {
        self.variables[id].as_ref().unwrap_or_else(|| panic!("variable {id} has a value"))
    }
    fn number(&self, id: Id) -> N {
        match self.get(id) {
            Value::Real(x) => x.clone(),
            _ => panic!("variable {id} is a float"),
        }
    }
    fn elements(&self, id: Id) -> &Vec<N> {
        match self.get(id) {
            Value::List(list) => list,
            _ => panic!("variable {id} is a list"),
        }
    }
    fn elements_mut(&mut self, id: Id) -> &mut Vec<N> {
        match &mut self.variables[id] {
            Some(Value::List(list)) => list,
            _ => panic!("variable {id} is a list"),
        }
    }

    /// Notes how close a decision was.
    fn decided(&mut self, distance: f64) {
        self.margin = self.margin.min(distance.abs());
    }

    fn noted(&mut self, x: N) -> N {
        let size = x.exact().abs();
        self.largest = if size.is_nan() { f64::INFINITY } else { self.largest.max(size) };
        self.steps += 1;
        x
    }

    fn apply(&mut self, f: Binary, a: &N, b: &N) -> N {
        let (x, y) = (a.exact(), b.exact());
        match f {
            Binary::Max | Binary::Min => self.decided(x - y),
            Binary::Hypot | Binary::Atan2 => self.decided(x.abs().min(y.abs())),
            Binary::Copysign => self.decided(x.abs().min(y.abs())),
            Binary::Rem => self.decided((x / y - (x / y).round()) * y),
            _ => {}
        }
        let value = a.binary(f, b);
        self.noted(value)
    }

    fn real(&mut self, e: &'p Real) -> Ran<'p, N, N> {
        let value = match e {
            Real::Literal(x, _) => N::of(*x),
            Real::Constant(i) => N::of(CONSTANTS[*i].1),
            Real::Table(i, _) => N::of(TABLE[self.int(i)?]),
            Real::Variable(id) => self.number(*id),
            Real::Part(id, i) => match self.get(*id) {
                Value::Pair(a, b) => [a, b][*i].clone(),
                _ => panic!("a pair"),
            },
            Real::Element(id, i, _) => {
                let i = self.int(i)?;
                self.elements(*id)[i].clone()
            }
            Real::Unary(f, a, _) => {
                let a = self.real(a)?;
                match f {
                    Unary::Abs | Unary::Signum | Unary::Sqrt | Unary::Cbrt => self.decided(a.exact()),
                    Unary::Floor | Unary::Fract => self.decided(a.exact() - a.exact().round()),
                    _ => {}
                }
                a.unary(*f)
            }
            Real::Binary(f, a, b, _) => {
                let (a, b) = (self.real(a)?, self.real(b)?);
                self.apply(*f, &a, &b)
            }
            Real::Powi(a, n) => self.real(a)?.powi(*n),
            Real::Fused(all) => {
                let (a, b, c) = (self.real(&all[0])?, self.real(&all[1])?, self.real(&all[2])?);
                a.fused(&b, &c)
            }
            Real::Clamp(a, lo, hi) => {
                let a = self.real(a)?;
                self.decided((a.exact() - lo).abs().min((a.exact() - hi).abs()));
                if a.exact() < *lo {
                    N::of(*lo)
                } else if a.exact() > *hi {
                    N::of(*hi)
                } else {
                    a
                }
            }
            #[allow(clippy::cast_precision_loss)] // small counts
            Real::Count(n, _) => N::of(self.int(n)? as f64),
            Real::If(c, a, b) => {
                if self.holds(c)? {
                    self.value(a)?
                } else {
                    self.value(b)?
                }
            }
            Real::Match(e) => self.matched(e)?.expect("a value"),
            Real::Block(label, block) => match (self.value(block), label) {
                (Err(Leave::Break(left, Some(x))), Some(label)) if left == *label => x,
                (value, _) => value?,
            },
            Real::Loop(label, counter, limit, stmts, value) => {
                self.looped(*label, *counter, *limit, stmts, value)?
            }
            Real::Vectors(elements, of) => self.vectors(elements, *of)?,
            Real::Call(f, arguments) => match self.call(*f, arguments)? {
                Value::Real(x) => x,
                _ => panic!("a float"),
            },
            Real::Slope(f, arguments, which) => self.slope(*f, arguments, *which)?,
            Real::CallPart(f, arguments, i) => match self.call(*f, arguments)? {
                Value::Pair(a, b) => [a, b][*i].clone(),
                Value::List(list) => list[*i].clone(),
                _ => panic!("a pair"),
            },
            Real::Apply(closure, arguments, _) => {
                let mut values = Vec::new();
                for argument in arguments {
                    values.push(self.real(argument)?);
                }
                self.enter(*closure, values)?
            }
            Real::Changes { parameter, target, step, gives, calls, .. } => {
                let mut sum: Option<N> = None;
                for call in calls {
                    let x = self.real(call)?;
                    self.set(*parameter, Value::Real(x));
                    let (held, step) = (self.number(*target), self.real(step)?);
                    let next = self.apply(Binary::Add, &held, &step);
                    self.set(*target, Value::Real(next));
                    let given = self.real(gives)?;
                    sum = Some(match sum {
                        Some(sum) => self.apply(Binary::Add, &sum, &given),
                        None => given,
                    });
                }
                sum.expect("a call")
            }
            Real::Chain(chain, end) => self.end(chain, end)?,
            Real::Unwrap(maybe, how) => self.unwrap(maybe, how)?,
            Real::Complex(e) => self.complex(e)?,
            Real::Root(e) => self.root(e)?,
            Real::Replace(id, with) => {
                let with = self.real(with)?;
                let held = self.number(*id);
                self.set(*id, Value::Real(with));
                held
            }
        };
        Ok(self.noted(value))
    }

    fn enter(&mut self, closure: Id, arguments: Vec<N>) -> Ran<'p, N, N> {
        let Value::Closure(parameters, body, held) = self.get(closure).clone() else { panic!("a closure") };
        let outer = held.map(|held| std::mem::replace(&mut self.variables, held));
        for (id, x) in parameters.iter().zip(arguments) {
            self.set(*id, Value::Real(x));
        }
        let result = match self.value(body) {
            // In the form of the fn around.
            Err(Leave::Return(Value::Real(x) | Value::Maybe(Some(x)))) => Ok(x),
            result => result,
        };
        if let Some(outer) = outer {
            self.variables = outer;
        }
        result
    }

    fn looped(
        &mut self,
        label: Label,
        counter: Id,
        limit: usize,
        stmts: &'p [Stmt],
        value: &'p Real,
    ) -> Ran<'p, N, N> {
        let mut n = 0;
        self.set(counter, Value::Int(0));
        loop {
            if n >= limit {
                return self.real(value);
            }
            n += 1;
            self.set(counter, Value::Int(n));
            match self.stmts(stmts) {
                Err(Leave::Break(left, Some(x))) if left == label => return Ok(x),
                Err(Leave::Continue(next)) if next == label => {}
                ran => ran?,
            }
        }
    }

    fn unwrap(&mut self, maybe: &'p Maybe, how: &'p Unwrap) -> Ran<'p, N, N> {
        let held = self.maybe(maybe)?;
        match (held, how) {
            // What stands in parentheses is computed in any case; it changes nothing.
            (Some(x), Unwrap::Or(..) | Unwrap::Try) => Ok(x),
            (None, Unwrap::Or(other, _) | Unwrap::Map(_, _, other, _)) => self.real(other),
            (Some(x), Unwrap::Map(id, block, ..)) => {
                self.set(*id, Value::Real(x));
                self.value(block)
            }
            (None, Unwrap::Try) => Err(Leave::Return(Value::Maybe(None))),
        }
    }

    fn value(&mut self, block: &'p Block) -> Ran<'p, N, N> {
        self.stmts(&block.stmts)?;
        self.real(block.value.as_ref().expect("a value"))
    }

    fn block(&mut self, block: &'p Block) -> Ran<'p, N, Option<N>> {
        self.stmts(&block.stmts)?;
        block.value.as_ref().map(|value| self.real(value)).transpose()
    }

    fn write(&mut self, place: &'p Place, f: Option<Binary>, value: &N) -> Ran<'p, N, ()> {
        let index = match place {
            Place::Element(_, i) => self.int(i)?,
            _ => 0,
        };
        let next = match f {
            Some(f) => {
                let held = self.read(place, index);
                self.apply(f, &held, value)
            }
            None => value.clone(),
        };
        self.put(place, index, next);
        Ok(())
    }
}
