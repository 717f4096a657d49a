//! Programs as Rust source.

mod calls;
mod choices;
mod complex;
mod houses;
mod lists;
mod real;
mod roots;
mod shapes;
mod stmts;

use self::houses::House;
use self::shapes::{STRUCTS, Shape};
use super::program::{
    CONSTANTS, Function, Gives, Id, Kind, Label, PASSIVE, Parameter, Program, Store, TABLE, Variable,
};

/// The constants that all programs share, and fns that call what they are given.
pub fn prelude() -> String {
    let consts: String = CONSTANTS.iter().map(|(name, x)| format!("const {name}: f64 = {x:?};\n")).collect();
    let n = TABLE.len();
    let callers: String = (1..=3)
        .map(|count| {
            let types = vec!["f64"; count].join(", ");
            let names = &["u", "v", "w"][..count];
            let (parameters, names) = (
                names.iter().map(|name| format!("{name}: f64")).collect::<Vec<_>>().join(", "),
                names.join(", "),
            );
            let body = format!("{parameters}) -> f64 {{ f({names}) }}\n");
            format!(
                "#[differentiable(active(f))]\nfn call{count}(f: impl Fn({types}) -> f64, {body}\
                 #[differentiable(active(f))]\nfn refer{count}(f: &dyn Fn({types}) -> f64, {body}"
            )
        })
        .collect();
    format!(
        "{consts}{STRUCTS}{callers}const TABLE: [f64; {n}] = {TABLE:?};\nstatic KNOTS: &[f64] = &TABLE;\n"
    )
}

/// A program as a module, with what a test calls.
pub fn module(program: &Program) -> String {
    let source = source(program);
    let main = program.functions.last().map_or("", |f| &f.name);
    let arguments = arguments(program);
    let of = House::of(program).owner(true);
    format!(
        "mod p{} {{\nuse super::*;\n{source}\npub(super) const ENTRY: super::Entry = super::Entry {{\n\
         value: |p| {of}{main}({arguments}),\n\
         gradient: |p| {{ let (v, g) = {of}value_and_grad_{main}({arguments}); (v, tests::flat(&g)) }},\n\
         hessian: |p| tests::flat(&{of}hessian_{main}({arguments})),\n}};\n}}\n",
        program.number
    )
}

fn arguments(program: &Program) -> String {
    let mut at = 0;
    let mut next = |n: usize| {
        at += n;
        (at - n..at).map(|i| format!("p[{i}]")).collect::<Vec<_>>().join(", ")
    };
    let main = program.functions.last().map_or(&[][..], |f| &f.parameters);
    let all: Vec<String> = main
        .iter()
        .map(|parameter| match parameter {
            Parameter::Real(_) => next(1),
            Parameter::Borrowed(_) => format!("&{}", next(1)),
            Parameter::List(_, n, Store::Array) => format!("[{}]", next(*n)),
            Parameter::List(_, n, Store::Vector) => format!("vec![{}]", next(*n)),
            Parameter::List(_, n, _) => format!("&[{}]", next(*n)),
            Parameter::Pair(a, _) => Shape::of(*a).made(&next(1), &next(1)),
            Parameter::Two(..) => format!("[{}]", next(2)),
            Parameter::Int(_) | Parameter::Depth(_) => PASSIVE.1.to_string(),
            Parameter::Passive(_) => format!("{:?}", PASSIVE.0),
        })
        .collect();
    all.join(", ")
}

/// The fns of a program.
pub fn source(program: &Program) -> String {
    let mut writer = Writer { program, labels: Vec::new(), depth: 0, ends: Ends::Plainly, untyped: false };
    let (main, helpers) = program.functions.split_last().expect("a main fn");
    let (nested, free): (Vec<&Function>, Vec<&Function>) = helpers.iter().partition(|f| f.nested);
    let house = House::of(program);
    let free: String = free.into_iter().map(|f| house.around(f, &writer.function(f, &[]))).collect();
    house.around_all(&(free + &writer.function(main, &nested)))
}

/// How tightly an expression holds together.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Holds {
    /// `if` and its like, closures.
    Block,
    Sum,
    Product,
    Cast,
    Prefix,
    Atom,
}

/// What a float is wrapped in at the end of a fn.
#[derive(Clone, Copy, Default, PartialEq)]
enum Ends {
    #[default]
    Plainly,
    WithSome,
    WithOk,
}

struct Writer<'p> {
    program: &'p Program,
    /// Around what is written; `None` for a block.
    labels: Vec<(Label, bool)>,
    depth: usize,
    /// What the fn around gives.
    ends: Ends,
    /// Whether a closure is around whose parameters have no types: methods of what is made of them say too little.
    untyped: bool,
}

impl<'p> Writer<'p> {
    fn variable(&self, id: Id) -> &'p Variable {
        &self.program.variables[id]
    }
    fn name(&self, id: Id) -> &'p str {
        &self.variable(id).name
    }
    /// The name in a `let`.
    fn bound(&self, id: Id) -> String {
        let variable = self.variable(id);
        let mutable = if variable.mutable && variable.references == 0 { "mut " } else { "" };
        format!("{mutable}{}", variable.name)
    }
    /// The name in a pattern for something behind so many references.
    fn pattern(&self, id: Id, references: usize) -> String {
        let variable = self.variable(id);
        "&".repeat(references.saturating_sub(variable.references)) + &variable.name
    }
    fn store(&self, id: Id) -> (usize, Store) {
        match self.variable(id).kind {
            Kind::List(n, store) => (n, store),
            _ => panic!("a list"),
        }
    }
    fn line(&self, text: &str) -> String {
        format!("{}{text}\n", "    ".repeat(self.depth))
    }

    fn function(&mut self, f: &'p Function, nested: &[&'p Function]) -> String {
        let house = House::of(self.program);
        let receiver = house.receiver().filter(|_| !f.nested);
        let parameters = f.parameters.iter().map(|p| self.parameter(p));
        let mut parameters: Vec<String> = receiver.map(str::to_owned).into_iter().chain(parameters).collect();
        let is_main = self.program.functions.last().is_some_and(|main| std::ptr::eq(main, f));
        let active: Vec<&str> = f
            .parameters
            .iter()
            .filter_map(|p| match p {
                Parameter::Real(id) | Parameter::Borrowed(id) | Parameter::List(id, ..) => {
                    Some(self.name(*id))
                }
                _ => None,
            })
            .collect();
        let passive = is_main && f.parameters.iter().any(|p| matches!(p, Parameter::Passive(_)));
        let wrt = if passive { format!("(wrt({}))", active.join(", ")) } else { String::new() };
        let place = self.place_of(f);
        let gives = match f.gives {
            Gives::Real => "-> f64 ",
            Gives::Maybe if self.explains(place) => "-> Result<f64, String> ",
            Gives::Maybe => "-> Option<f64> ",
            Gives::Pair => &format!("-> {} ", Shape::of(place).ty()),
            Gives::Array if self.leaves(place) => "",
            Gives::Array => "-> [f64; 2] ",
        };
        if self.leaves(place) {
            parameters.push("out: &mut [f64; 2]".to_owned());
        }
        let generics: Vec<String> = f.of_any_length().map(|id| format!("const N{id}: usize")).collect();
        let generics = if generics.is_empty() { String::new() } else { format!("<{}>", generics.join(", ")) };
        let mut out = String::new();
        if !f.nested {
            out += &self.line(&format!("#[differentiable{wrt}]"));
        }
        let (visible, written) = (house.visibility(is_main || f.nested), parameters.join(", "));
        out += &self.line(&format!("{visible}fn {}{generics}({written}) {gives}{{", f.name));
        self.depth += 1;
        for f in nested {
            out += &self.function(f, &[]);
        }
        self.ends = match f.gives {
            Gives::Maybe if self.explains(place) => Ends::WithOk,
            Gives::Maybe => Ends::WithSome,
            _ => Ends::Plainly,
        };
        for stmt in &f.body.stmts {
            out += &self.stmt(stmt);
        }
        let first = f.body.value.as_ref().map_or(String::new(), |value| self.real(value).0);
        let value = match (&f.second, f.gives) {
            (Some(second), Gives::Pair) => Shape::of(place).made(&first, &self.real(second).0),
            (Some(second), Gives::Array) if self.leaves(place) => {
                format!("*out = [{first}, {}];", self.real(second).0)
            }
            (Some(second), Gives::Array) => format!("[{first}, {}]", self.real(second).0),
            _ => self.ended(&first),
        };
        out += &self.line(&value);
        self.depth -= 1;
        out + &self.line("}")
    }

    /// A float at the end of the fn around.
    fn ended(&self, value: &str) -> String {
        match self.ends {
            Ends::Plainly => value.to_owned(),
            Ends::WithSome => format!("Some({value})"),
            Ends::WithOk => format!("Ok({value})"),
        }
    }

    fn parameter(&self, parameter: &Parameter) -> String {
        match parameter {
            Parameter::Real(id) | Parameter::Passive(id) => format!("{}: f64", self.bound(*id)),
            Parameter::Borrowed(id) => format!("{}: &f64", self.name(*id)),
            Parameter::List(id, n, Store::Array) => format!("{}: [f64; {n}]", self.bound(*id)),
            Parameter::List(id, _, Store::Vector) => format!("{}: Vec<f64>", self.bound(*id)),
            Parameter::List(id, n, Store::Borrowed) => format!("{}: &[f64; {n}]", self.name(*id)),
            Parameter::List(id, _, Store::Slice) => format!("{}: &[f64]", self.name(*id)),
            Parameter::List(id, _, Store::Any) => format!("{}: &[f64; N{id}]", self.name(*id)),
            Parameter::Pair(a, b) => {
                let shape = Shape::of(*a);
                format!("{}: {}", shape.made(&self.bound(*a), &self.bound(*b)), shape.ty())
            }
            Parameter::Two(a, b) => format!("[{}, {}]: [f64; 2]", self.bound(*a), self.bound(*b)),
            Parameter::Int(id) | Parameter::Depth(id) => format!("{}: usize", self.bound(*id)),
        }
    }
}

/// An expression in parentheses, if its place asks for more than it holds.
fn wrapped((text, holds): (String, Holds), least: Holds) -> String {
    if holds < least { format!("({text})") } else { text }
}
