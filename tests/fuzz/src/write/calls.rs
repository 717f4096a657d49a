//! Calls of the fns of a program.

use super::super::program::{Argument, List, Parameter, Real, Store};
use super::houses::House;
use super::shapes::Shape;
use super::{Holds, Writer};

impl<'p> Writer<'p> {
    pub(super) fn called(&mut self, f: usize, arguments: &'p [Argument]) -> String {
        let callee = &self.program.functions[f];
        let parameters = callee.parameters.iter();
        let mut arguments: Vec<String> = arguments
            .iter()
            .zip(parameters)
            .map(|(argument, parameter)| match argument {
                Argument::Real(a) => self.real(a).0,
                Argument::Borrowed(a) => match a {
                    Real::Variable(id) if self.variable(*id).references == 1 => self.name(*id).to_owned(),
                    _ => format!("&{}", self.operand(a, Holds::Prefix)),
                },
                Argument::List(list, store) => self.passed(list, *store),
                Argument::Pair(a, b) => {
                    let (a, b) = (self.real(a).0, self.real(b).0);
                    let Parameter::Pair(first, _) = parameter else { panic!("a pair") };
                    Shape::of(*first).made(&a, &b)
                }
                Argument::Int(n) => self.int(n).0,
            })
            .collect();
        let of = if callee.nested { "" } else { House::of(self.program).owner(false) };
        if self.leaves(f) {
            arguments.push("&mut out".to_owned());
        }
        let call = format!("{of}{}({})", callee.name, arguments.join(", "));
        if self.leaves(f) { format!("({{ let mut out = [0.0; 2]; {call}; out }})") } else { call }
    }

    /// A list as an argument for a parameter of this kind.
    fn passed(&mut self, list: &'p List, store: Store) -> String {
        match (list, store) {
            (List::Copy(id), Store::Array) => match self.store(*id).1 {
                Store::Borrowed => format!("*{}", self.name(*id)),
                _ => self.name(*id).to_owned(),
            },
            (List::Copy(id), Store::Vector) => format!("{}.to_vec()", self.name(*id)),
            (List::Copy(id), Store::Slice | Store::Borrowed) => match self.store(*id).1 {
                Store::Slice | Store::Borrowed => self.name(*id).to_owned(),
                _ => format!("&{}", self.name(*id)),
            },
            (list, Store::Slice | Store::Borrowed) => format!("&{}", self.list(list, Store::Array)),
            (list, store) => self.list(list, store),
        }
    }
}
