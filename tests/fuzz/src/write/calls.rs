//! Calls of the fns of a program.

use super::super::program::{Argument, Function, List, Parameter, Real, Store};
use super::houses::House;
use super::shapes::Shape;
use super::{Holds, Writer};

impl<'p> Writer<'p> {
    pub(super) fn called(&mut self, f: usize, arguments: &'p [Argument]) -> String {
        self.called_as("", f, arguments)
    }

    /// The same of the sibling that has this before its name.
    pub(super) fn called_as(&mut self, sibling: &str, f: usize, arguments: &'p [Argument]) -> String {
        let callee = &self.program.functions[f];
        let (parameters, lengths) = (callee.parameters.iter(), self.lengths(callee, arguments));
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
        let call = format!("{of}{sibling}{}{lengths}({})", callee.name, arguments.join(", "));
        if self.leaves(f) { format!("({{ let mut out = [0.0; 2]; {call}; out }})") } else { call }
    }

    /// The lengths of lists whose lengths are parameters, if they are named.
    fn lengths(&self, callee: &Function, arguments: &[Argument]) -> String {
        let lengths: Vec<String> = arguments
            .iter()
            .filter_map(|argument| match argument {
                Argument::List(List::Copy(id), Store::Any) => Some(match self.store(*id) {
                    (_, Store::Any) => format!("N{id}"),
                    (n, _) => n.to_string(),
                }),
                Argument::List(List::Of(elements), Store::Any) => Some(elements.len().to_string()),
                _ => None,
            })
            .collect();
        let named = callee.of_any_length().next().is_some_and(|id| id % 3 == 0);
        if named { format!("::<{}>", lengths.join(", ")) } else { String::new() }
    }

    /// A list as an argument for a parameter of this kind.
    fn passed(&mut self, list: &'p List, store: Store) -> String {
        match (list, store) {
            (List::Copy(id), Store::Array) => match self.store(*id).1 {
                Store::Borrowed => format!("*{}", self.name(*id)),
                _ => self.name(*id).to_owned(),
            },
            (List::Copy(id), Store::Vector) => format!("{}.to_vec()", self.name(*id)),
            (List::Copy(id), Store::Slice | Store::Borrowed | Store::Any) => match self.store(*id).1 {
                Store::Slice | Store::Borrowed | Store::Any => self.name(*id).to_owned(),
                _ => format!("&{}", self.name(*id)),
            },
            (list, Store::Slice | Store::Borrowed | Store::Any) => {
                format!("&{}", self.list(list, Store::Array))
            }
            (list, store) => self.list(list, store),
        }
    }
}
