//! Fns: their bodies, calls of them, and their derivatives.

use super::super::program::{Argument, Function, Gives, Parameter};
use super::{Leave, Machine, Number, Ran, Value};

impl<'p, N: Number> Machine<'p, N> {
    pub(super) fn body(&mut self, function: &'p Function) -> Value<'p, N> {
        match self.results(function) {
            Ok(value) | Err(Leave::Return(value)) => value,
            Err(Leave::Break(..) | Leave::Continue(..)) => panic!("nothing to leave"),
        }
    }

    fn results(&mut self, function: &'p Function) -> Ran<'p, N, Value<'p, N>> {
        self.stmts(&function.body.stmts)?;
        let first = self.real(function.body.value.as_ref().expect("a value"))?;
        Ok(match (&function.second, function.gives) {
            (Some(second), Gives::Pair) => Value::Pair(first, self.real(second)?),
            (Some(second), Gives::Array) => Value::List(vec![first, self.real(second)?]),
            (_, Gives::Maybe) => Value::Maybe(Some(first)),
            _ => Value::Real(first),
        })
    }

    fn given(&mut self, arguments: &'p [Argument]) -> Ran<'p, N, Vec<Value<'p, N>>> {
        let mut values = Vec::new();
        for argument in arguments {
            values.push(match argument {
                Argument::Real(a) | Argument::Borrowed(a) => Value::Real(self.real(a)?),
                Argument::List(list, _) => Value::List(self.list(list)?),
                Argument::Pair(a, b) => Value::Pair(self.real(a)?, self.real(b)?),
                Argument::Int(n) => Value::Int(self.int(n)?),
            });
        }
        Ok(values)
    }

    pub(super) fn call(&mut self, function: usize, arguments: &'p [Argument]) -> Ran<'p, N, Value<'p, N>> {
        let values = self.given(arguments)?;
        // Of a call within a call, each has its own.
        let held = self.program.functions[function].depth().map(|_| self.variables.clone());
        let result = self.called(function, values);
        if let Some(held) = held {
            self.variables = held;
        }
        Ok(result)
    }

    fn called(&mut self, function: usize, values: Vec<Value<'p, N>>) -> Value<'p, N> {
        let callee = &self.program.functions[function];
        for (parameter, value) in callee.parameters.iter().zip(values) {
            match (parameter, value) {
                (Parameter::Pair(a, b), Value::Pair(x, y)) => {
                    self.set(*a, Value::Real(x));
                    self.set(*b, Value::Real(y));
                }
                (Parameter::Two(a, b), Value::List(list)) => {
                    self.set(*a, Value::Real(list[0].clone()));
                    self.set(*b, Value::Real(list[1].clone()));
                }
                (
                    Parameter::Real(id)
                    | Parameter::Borrowed(id)
                    | Parameter::List(id, ..)
                    | Parameter::Int(id)
                    | Parameter::Depth(id)
                    | Parameter::Passive(id),
                    value,
                ) => self.set(*id, value),
                _ => panic!("arguments are as parameters"),
            }
        }
        let caller = std::mem::replace(&mut self.current, function);
        let result = self.body(callee);
        self.current = caller;
        result
    }

    /// The derivative of a helper by one of its floats: a run of it over numbers of which that one moves.
    pub(super) fn slope(
        &mut self,
        function: usize,
        arguments: &'p [Argument],
        which: usize,
    ) -> Ran<'p, N, N> {
        let mut floats = 0;
        let values = self.given(arguments)?.into_iter().map(|value| match value {
            Value::Real(x) => {
                floats += 1;
                Value::Real(x.over(floats == which + 1))
            }
            Value::Int(n) => Value::Int(n),
            _ => panic!("floats and integers"),
        });
        let values = values.collect();
        let mut inner = Machine::<N::Over>::new(self.program);
        let Value::Real(x) = inner.called(function, values) else { panic!("a float") };
        self.margin = self.margin.min(inner.margin);
        self.largest = self.largest.max(inner.largest);
        self.steps += inner.steps;
        Ok(N::slope(x))
    }
}
