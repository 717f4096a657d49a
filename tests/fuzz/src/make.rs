//! Random programs.

mod choices;
mod complex;
mod lists;
mod loops;
mod real;
mod roots;
mod stmts;

use super::program::{
    Argument, Binary, Block, Condition, Function, Gives, Id, Int, Kind, Label, Parameter, Program, Real,
    Stmt, Store, Unary, Variable,
};
use super::random::Random;
use super::run::Machine;

/// The program of this number in the batch of a seed: the first that behaves at its points.
pub fn program(seed: u64, number: usize) -> Program {
    let mut random = Random::new(seed ^ (number as u64).wrapping_mul(0xd605_bbb5_8c8a_bbfd));
    loop {
        let program = Maker::new(&mut random, number).program();
        if behaves(&program) {
            return program;
        }
    }
}

/// Whether values stay moderate, no decision is close to the other side, and the value depends on something, smoothly.
fn behaves(program: &Program) -> bool {
    let run = |point: [f64; 3]| {
        let mut machine = Machine::new(program);
        let value = machine.main(&point);
        (value, machine.margin > 1e-4 && machine.largest < 1e3 && machine.steps < 20_000)
    };
    let mut depends = false;
    let all = program.points.iter().all(|&point| {
        let (value, behaves) = run(point);
        behaves
            && (0..3).all(|i| {
                let mut moved = point;
                moved[i] += 1e-6;
                let slope = (run(moved).0 - value) / 1e-6;
                depends |= slope.abs() > 1e-3;
                slope.abs() < 1e3
            })
    });
    all && depends
}

const REALS: &[&str] = &["a", "b", "c", "p", "q", "s", "t", "x", "y", "z", "sum", "acc", "value"];
const INTS: &[&str] = &["i", "j", "k", "n", "m", "x", "t"];
const LISTS: &[&str] = &["u", "v", "w", "xs", "grid", "a"];

/// What grows into a program.
struct Maker<'r> {
    random: &'r mut Random,
    program: Program,
    /// The least integer that a variable does not reach.
    bounds: Vec<usize>,
    visible: Vec<Id>,
    /// Variables before this one are only read: a closure is around.
    writable: Id,
    /// Loops and blocks around, and whether they are left with a value.
    labels: Vec<(Label, Leaves)>,
    next_label: Label,
    /// Whether `return` may stand here.
    returns: bool,
    /// Whether `?` may.
    tries: bool,
    /// Whether the nested fns can be called.
    main: bool,
    loops: usize,
}

#[derive(Clone, Copy, PartialEq)]
enum Leaves {
    Plainly,
    WithValue,
    Block,
}

impl<'r> Maker<'r> {
    fn new(random: &'r mut Random, number: usize) -> Self {
        let mut coordinate = || {
            let x = random.hundredths(12, 190) + random.hundredths(0, 100) / 97.0;
            if random.chance(30) { -x } else { x }
        };
        let points = (0..3).map(|_| [coordinate(), coordinate(), coordinate()]).collect();
        Maker {
            random,
            program: Program {
                number,
                variables: Vec::new(),
                functions: Vec::new(),
                points,
                takes_slopes: false,
            },
            bounds: Vec::new(),
            visible: Vec::new(),
            writable: 0,
            labels: Vec::new(),
            next_label: 0,
            returns: false,
            tries: false,
            main: false,
            loops: 0,
        }
    }

    fn program(mut self) -> Program {
        for i in 0..self.random.below(4) {
            let function = self.helper(i);
            self.program.functions.push(function);
        }
        self.visible.clear();
        (self.main, self.returns) = (true, true);
        let parameters = self.main_parameters();
        let count = 4 + self.random.below(6);
        let body = self.body(count);
        self.program.functions.push(Function {
            name: format!("f{}", self.program.number),
            parameters,
            body,
            second: None,
            gives: Gives::Real,
            nested: false,
        });
        self.program
    }

    fn body(&mut self, count: usize) -> Block {
        let mut stmts = Vec::new();
        for _ in 0..count {
            let stmt = self.stmt(2);
            stmts.extend(stmt);
        }
        let mut value = self.real(2);
        for _ in 0..3 {
            let term = self.leaf();
            let f = self.random.pick(&[Binary::Add, Binary::Sub]);
            let factor = self.tame(1);
            let term = Real::Binary(Binary::Mul, Box::new(term), Box::new(factor), self.random.style());
            value = Real::Binary(f, Box::new(value), Box::new(term), self.random.style());
        }
        Block { stmts, value: Some(value) }
    }

    fn helper(&mut self, i: usize) -> Function {
        self.visible.clear();
        let nested = self.random.chance(25);
        let gives = if nested {
            Gives::Real
        } else {
            self.random.pick(&[Gives::Real, Gives::Real, Gives::Maybe, Gives::Pair, Gives::Array])
        };
        let mut parameters = Vec::new();
        for _ in 0..=self.random.below(3) {
            parameters.push(self.parameter());
        }
        // Without floats there is nothing to differentiate by.
        if parameters.iter().all(|p| matches!(p, Parameter::Int(_))) {
            parameters.push(Parameter::Real(self.given_real()));
        }
        self.tries = gives == Gives::Maybe;
        let depth = (gives == Gives::Real && self.random.chance(20))
            .then(|| (self.depth(&mut parameters), self.tame(1)));
        let count = self.random.below(4);
        // What a fn of two results returned early would need two numbers.
        let two = matches!(gives, Gives::Pair | Gives::Array);
        self.returns = !two;
        let mut body = self.body(count);
        let second = two.then(|| self.tame(2));
        self.tries = false;
        if let Some((depth, first)) = depth {
            let last = Condition::Whole(Int::Variable(depth), Int::Literal(1), 0);
            let first = Block { stmts: vec![Stmt::Return(first)], value: None };
            body.stmts.insert(0, Stmt::If(last, first, None));
            let again = Box::new(Real::Call(i, self.arguments(&parameters, 1, Some(depth))));
            let factor = Box::new(self.tame(0));
            let again = Real::Binary(Binary::Mul, factor, again, self.random.style());
            let value = body.value.take().map(Box::new).expect("a value");
            body.value = Some(Real::Binary(Binary::Add, value, Box::new(again), self.random.style()));
        }
        let value = body.value.take().map(|value| self.squash(value));
        let body = Block { stmts: body.stmts, value };
        Function {
            name: format!("helper{}_{i}", self.program.number),
            parameters,
            body,
            second,
            gives,
            nested,
        }
    }

    /// A parameter for a fn that calls itself, in front or behind.
    fn depth(&mut self, parameters: &mut Vec<Parameter>) -> Id {
        // No other variable hides it.
        let id = self.named("depth", Kind::Int, false, false);
        self.bounds[id] = 4;
        let place = if self.random.chance(50) { 0 } else { parameters.len() };
        parameters.insert(place, Parameter::Depth(id));
        id
    }

    fn parameter(&mut self) -> Parameter {
        match self.random.below(10) {
            0..=3 => Parameter::Real(self.given_real()),
            4 => {
                let id = self.fresh(REALS, Kind::Real, false);
                self.program.variables[id].references = 1;
                Parameter::Borrowed(id)
            }
            5 => {
                let (a, b) = (self.given_real(), self.given_real());
                if self.random.chance(50) { Parameter::Pair(a, b) } else { Parameter::Two(a, b) }
            }
            6 => {
                let mutable = self.random.chance(30);
                let id = self.fresh(INTS, Kind::Int, mutable);
                self.bounds[id] = 13;
                Parameter::Int(id)
            }
            _ => {
                let (n, store) = (
                    2 + self.random.below(3),
                    self.random.pick(&[
                        Store::Array,
                        Store::Borrowed,
                        Store::Slice,
                        Store::Vector,
                        Store::Any,
                    ]),
                );
                Parameter::List(self.given_list(n, store), n, store)
            }
        }
    }

    /// A float parameter; its name is not yet taken.
    fn given_real(&mut self) -> Id {
        let mutable = self.random.chance(30);
        self.fresh(REALS, Kind::Real, mutable)
    }
    fn given_list(&mut self, n: usize, store: Store) -> Id {
        let mutable = matches!(store, Store::Array | Store::Vector) && self.random.chance(50);
        self.fresh(LISTS, Kind::List(n, store), mutable)
    }
    /// Parameters cannot shadow each other.
    fn fresh(&mut self, names: &[&str], kind: Kind, mutable: bool) -> Id {
        loop {
            let name = self.random.pick(names);
            if !self.visible.iter().any(|&id| self.program.variables[id].name == name) {
                return self.declare(&[name], kind, mutable, false);
            }
        }
    }

    fn main_parameters(&mut self) -> Vec<Parameter> {
        let shape = self.random.below(9);
        let mut all = match shape {
            0..=2 => (0..3).map(|_| Parameter::Real(self.given_real())).collect(),
            3 => {
                let store = self.random.pick(&[Store::Array, Store::Borrowed, Store::Slice, Store::Vector]);
                vec![Parameter::List(self.given_list(3, store), 3, store)]
            }
            4 => {
                let store = self.random.pick(&[Store::Array, Store::Borrowed, Store::Slice, Store::Vector]);
                let list = Parameter::List(self.given_list(2, store), 2, store);
                vec![list, Parameter::Real(self.given_real())]
            }
            5 => vec![
                Parameter::Pair(self.given_real(), self.given_real()),
                Parameter::Real(self.given_real()),
            ],
            6 => {
                vec![Parameter::Real(self.given_real()), Parameter::Two(self.given_real(), self.given_real())]
            }
            7 => {
                let id = self.fresh(REALS, Kind::Real, false);
                self.program.variables[id].references = 1;
                vec![
                    Parameter::Real(self.given_real()),
                    Parameter::Borrowed(id),
                    Parameter::Real(self.given_real()),
                ]
            }
            _ => {
                let mut all: Vec<_> = (0..3).map(|_| Parameter::Real(self.given_real())).collect();
                all.insert(self.random.below(4), Parameter::Passive(self.given_real()));
                all
            }
        };
        if self.random.chance(40) {
            let id = self.fresh(INTS, Kind::Int, false);
            self.bounds[id] = 4;
            all.push(Parameter::Int(id));
        }
        all
    }

    /// A new variable, which hides those of its name.
    fn declare(&mut self, names: &[&str], kind: Kind, mutable: bool, vague: bool) -> Id {
        let name = self.random.pick(names);
        self.named(name, kind, mutable, vague)
    }

    fn named(&mut self, name: &str, kind: Kind, mutable: bool, vague: bool) -> Id {
        let id = self.program.variables.len();
        self.visible.retain(|&other| self.program.variables[other].name != name);
        self.program.variables.push(Variable { name: name.to_owned(), references: 0, vague, kind, mutable });
        self.bounds.push(0);
        self.visible.push(id);
        id
    }

    fn scoped<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> T {
        let visible = self.visible.clone();
        let made = make(self);
        self.visible = visible;
        made
    }

    /// The body of a closure: it writes to nothing outside, and leaves nothing.
    fn closed<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> T {
        let writable = std::mem::replace(&mut self.writable, self.program.variables.len());
        let (labels, returns) = (std::mem::take(&mut self.labels), std::mem::take(&mut self.returns));
        let tries = std::mem::take(&mut self.tries);
        let made = self.scoped(make);
        (self.writable, self.labels, self.returns, self.tries) = (writable, labels, returns, tries);
        made
    }

    fn of_kind(&self, fits: impl Fn(&Variable) -> bool) -> Vec<Id> {
        self.visible.iter().copied().filter(|&id| fits(&self.program.variables[id])).collect()
    }
    fn writable(&self, fits: impl Fn(&Variable) -> bool) -> Vec<Id> {
        let mut all = self.of_kind(|v| v.mutable && fits(v));
        all.retain(|&id| id >= self.writable);
        all
    }
    fn any_of(&mut self, ids: &[Id]) -> Option<Id> {
        (!ids.is_empty()).then(|| self.random.pick(ids))
    }

    fn squash(&mut self, value: Real) -> Real {
        let f = self.random.pick(&[Unary::Tanh, Unary::Sin, Unary::Cos, Unary::Atan, Unary::Asinh]);
        Real::Unary(f, Box::new(value), self.random.style())
    }

    fn given(&mut self, f: usize, depth: usize) -> Vec<Argument> {
        self.arguments(&self.program.functions[f].parameters.clone(), depth, None)
    }

    /// Arguments for these parameters; within a fn that calls itself, with one less to go.
    fn arguments(&mut self, parameters: &[Parameter], depth: usize, within: Option<Id>) -> Vec<Argument> {
        parameters
            .iter()
            .map(|parameter| match parameter {
                Parameter::Real(_) | Parameter::Passive(_) => Argument::Real(self.real(depth)),
                Parameter::Borrowed(_) => Argument::Borrowed(self.real(depth)),
                Parameter::Pair(..) => Argument::Pair(self.real(depth), self.real(depth)),
                Parameter::Two(..) => Argument::List(self.elements(2, depth, Store::Array), Store::Array),
                Parameter::Int(_) => Argument::Int(self.int(1)),
                Parameter::Depth(_) => Argument::Int(match within {
                    Some(id) => Int::Before(id),
                    None => Int::Mod(Box::new(self.int(1)), 4),
                }),
                Parameter::List(_, n, store) => Argument::List(self.elements(*n, depth, *store), *store),
            })
            .collect()
    }

    /// A helper that can be called here.
    fn callee(&mut self, gives: &[Gives]) -> Option<usize> {
        let all: Vec<usize> = (0..self.program.functions.len())
            .filter(|&f| {
                let function = &self.program.functions[f];
                gives.contains(&function.gives) && (self.main || !function.nested)
            })
            .collect();
        self.any_of(&all)
    }
}
