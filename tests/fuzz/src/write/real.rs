//! Floats, integers and conditions.

use super::super::program::{
    Binary, Block, CONSTANTS, End, Match, Maybe, Pattern, Program, Real, Store, Subject, Unary, Unwrap,
};
use super::shapes::Shape;
use super::{Ends, Holds, Writer};

impl Program {
    /// Whether nothing in an expression says that it is an f64, so that it takes no method.
    pub fn is_vague(&self, e: &Real) -> bool {
        match e {
            Real::Literal(_, style) => style % 4 != 3,
            Real::Variable(id) | Real::Part(id, _) | Real::Element(id, ..) | Real::Replace(id, _) => {
                self.variables[*id].vague
            }
            Real::Unary(Unary::Neg, a, _) => self.is_vague(a),
            Real::Binary(f, a, b, _) if operator(*f).is_some() => self.is_vague(a) && self.is_vague(b),
            Real::Constant(_)
            | Real::Table(..)
            | Real::Unary(..)
            | Real::Binary(..)
            | Real::Powi(..)
            | Real::Fused(..)
            | Real::Clamp(..)
            | Real::Count(..)
            | Real::Call(..)
            | Real::Slope(..)
            | Real::Complex(_)
            | Real::Root(_)
            | Real::CallPart(..) => false,
            Real::Chain(_, end) => matches!(**end, End::Fold(..)),
            _ => true,
        }
    }
}

pub(super) fn operator(f: Binary) -> Option<&'static str> {
    Some(match f {
        Binary::Add => "+",
        Binary::Sub => "-",
        Binary::Mul => "*",
        Binary::Div => "/",
        Binary::Rem => "%",
        _ => return None,
    })
}

fn unary(f: Unary) -> &'static str {
    match f {
        Unary::Neg => "-",
        Unary::Sin => "sin",
        Unary::Cos => "cos",
        Unary::Tanh => "tanh",
        Unary::Atan => "atan",
        Unary::Exp => "exp",
        Unary::Ln => "ln",
        Unary::Sqrt => "sqrt",
        Unary::Cbrt => "cbrt",
        Unary::Recip => "recip",
        Unary::Abs => "abs",
        Unary::Floor => "floor",
        Unary::Fract => "fract",
        Unary::Signum => "signum",
        Unary::Asinh => "asinh",
        Unary::ExpM1 => "exp_m1",
        Unary::Ln1p => "ln_1p",
    }
}

impl<'p> Writer<'p> {
    /// In parentheses, if it does not hold so tightly.
    pub(super) fn operand(&mut self, e: &'p Real, least: Holds) -> String {
        let (text, holds) = self.real(e);
        if holds < least { format!("({text})") } else { text }
    }

    /// An operand of an operator, which takes references as well.
    fn term(&mut self, e: &'p Real, least: Holds, bare: bool) -> String {
        match e {
            Real::Variable(id)
                if bare && self.variable(*id).references == 1 && !self.variable(*id).mutable =>
            {
                self.name(*id).to_owned()
            }
            _ => self.operand(e, least),
        }
    }

    /// `a.f(b)` or `f64::f(a, b)`.
    fn method(&mut self, name: &str, a: &'p Real, rest: &[String], by_path: bool) -> (String, Holds) {
        let text = if by_path || self.program.is_vague(a) {
            let mut all = vec![self.real(a).0];
            all.extend_from_slice(rest);
            format!("f64::{name}({})", all.join(", "))
        } else {
            let receiver = match a {
                // Methods look through references.
                Real::Variable(id) => self.name(*id).to_owned(),
                _ => self.operand(a, Holds::Atom),
            };
            format!("{receiver}.{name}({})", rest.join(", "))
        };
        (text, Holds::Atom)
    }

    #[allow(clippy::too_many_lines)] // the list of expressions, an arm each
    pub(super) fn real(&mut self, e: &'p Real) -> (String, Holds) {
        let atom = |text: String| (text, Holds::Atom);
        match e {
            Real::Literal(x, style) => atom(match style % 4 {
                3 => format!("{x:?}_f64"),
                2 if x.fract() == 0.0 => format!("{x:.0}."),
                _ => format!("{x:?}"),
            }),
            Real::Constant(i) => atom(CONSTANTS[*i].0.to_owned()),
            Real::Table(i, style) => {
                let i = self.int(i).0;
                atom(format!("{}[{i}]", ["TABLE", "KNOTS"][style % 2]))
            }
            Real::Variable(id) => {
                let stars = self.variable(*id).references;
                let text = "*".repeat(stars) + self.name(*id);
                (text, if stars == 0 { Holds::Atom } else { Holds::Prefix })
            }
            Real::Part(id, i) => atom(self.part(*id, *i)),
            Real::Element(id, i, style) => {
                let (name, i) = (self.name(*id), self.int(i).0);
                match style % 8 {
                    0 => (format!("*{name}.get({i}).unwrap()"), Holds::Prefix),
                    1 if i == "0" => (format!("*{name}.first().unwrap()"), Holds::Prefix),
                    _ => atom(format!("{name}[{i}]")),
                }
            }
            Real::Unary(Unary::Neg, a, _) => (format!("-{}", self.operand(a, Holds::Prefix)), Holds::Prefix),
            Real::Unary(f, a, style) => self.method(unary(*f), a, &[], style % 4 == 0),
            Real::Binary(f, a, b, style) => match operator(*f) {
                Some(operator) => {
                    let (mine, right) = match f {
                        Binary::Add | Binary::Sub => (Holds::Sum, Holds::Product),
                        _ => (Holds::Product, Holds::Cast),
                    };
                    // A literal beside a reference says too little.
                    let bare = style % 2 == 0 && !self.program.is_vague(a) && !self.program.is_vague(b);
                    let text =
                        format!("{} {operator} {}", self.term(a, mine, bare), self.term(b, right, bare));
                    (text, mine)
                }
                None => {
                    let name = match f {
                        Binary::Max => "max",
                        Binary::Min => "min",
                        Binary::Hypot => "hypot",
                        Binary::Atan2 => "atan2",
                        Binary::Copysign => "copysign",
                        _ => "powf",
                    };
                    let b = self.real(b).0;
                    self.method(name, a, &[b], style % 4 == 0)
                }
            },
            Real::Powi(a, n) => self.method("powi", a, &[n.to_string()], false),
            Real::Fused(all) => {
                let rest = [self.real(&all[1]).0, self.real(&all[2]).0];
                self.method("mul_add", &all[0], &rest, false)
            }
            Real::Clamp(a, lo, hi) => self.method("clamp", a, &[format!("{lo:?}"), format!("{hi:?}")], false),
            Real::Count(n, style) => {
                let (text, holds) = self.int(n);
                let inner = if holds < Holds::Prefix { format!("({text})") } else { text.clone() };
                match style % 5 {
                    0 => atom(format!("f64::from({inner} as u32)")),
                    1 => (format!("{inner} as i32 as f64"), Holds::Cast),
                    2 => (format!("{inner} as u8 as f64"), Holds::Cast),
                    _ => (format!("{inner} as f64"), Holds::Cast),
                }
            }
            Real::If(c, a, b) => {
                let text = format!("if {} {} else {}", self.condition(c).0, self.block(a), self.other(b));
                (text, Holds::Block)
            }
            Real::Match(e) => (self.matched(e), Holds::Block),
            Real::Block(label, block) => match label {
                None => (self.block(block), Holds::Block),
                Some(label) => {
                    self.labels.push((*label, false));
                    let block = self.block(block);
                    self.labels.pop();
                    (format!("'l{label}: {block}"), Holds::Block)
                }
            },
            Real::Loop(label, counter, limit, stmts, value) => {
                let (name, value) = (self.name(*counter), self.real(value).0);
                self.depth += 1;
                self.labels.push((*label, true));
                let stmts: String = stmts.iter().map(|stmt| self.stmt(stmt)).collect();
                self.labels.pop();
                self.depth -= 1;
                let close = self.line("}");
                (
                    format!(
                        "{{ let mut {name} = 0; 'l{label}: loop {{ if {name} >= {limit} {{ break 'l{label} {value}; }} \
                         {name} += 1;\n{stmts}{} }}",
                        close.trim_end()
                    ),
                    Holds::Block,
                )
            }
            Real::Vectors(elements, of) => atom(self.vectors(elements, *of)),
            Real::Call(f, arguments) => atom(self.called(*f, arguments)),
            Real::Slope(f, arguments, i) => {
                let call = self.called_as("grad_", *f, arguments);
                let one = self.program.functions[*f].floats() == Some(1);
                atom(if one { call } else { format!("{call}[{i}]") })
            }
            Real::CallPart(f, arguments, i) => {
                let is_pair = self.program.functions[*f].gives == super::super::program::Gives::Pair;
                let call = self.called(*f, arguments);
                atom(if is_pair {
                    format!("{call}.{}", Shape::of(*f).part(*i))
                } else {
                    format!("{call}[{i}]")
                })
            }
            Real::Apply(closure, arguments, style) => {
                let (f, count) = (self.name(*closure), arguments.len());
                let arguments: Vec<String> = arguments.iter().map(|a| self.real(a).0).collect();
                let arguments = arguments.join(", ");
                let names = &["u", "v", "w"].map(|name| format!("{name}_"))[..count];
                let names = names.join(", ");
                atom(match style % 6 {
                    0 => format!("call{count}(&{f}, {arguments})"),
                    1 => format!("call{count}(|{names}| {f}({names}), {arguments})"),
                    2 => format!("refer{count}(&|{names}| {f}({names}), {arguments})"),
                    _ => format!("{f}({arguments})"),
                })
            }
            Real::Changes { closure, parameter, target, step, gives, calls, style } => {
                let (f, x, target) = (self.name(*closure), self.name(*parameter), self.name(*target));
                let calls: Vec<String> = calls.iter().map(|a| format!("{f}({})", self.real(a).0)).collect();
                let (step, gives) = (self.real(step).0, self.real(gives).0);
                let ty = [": f64", ""][usize::from(self.variable(*parameter).vague && style % 2 == 1)];
                let calls = calls.join(" + ");
                (
                    format!("{{ let mut {f} = |{x}{ty}| {{ {target} += {step}; {gives} }}; {calls} }}"),
                    Holds::Block,
                )
            }
            Real::Chain(chain, end) => {
                let items = self.chain(chain);
                let names = self.item(chain, &chain.names, 0);
                atom(match &**end {
                    End::Sum(body) => format!("{items}.map(|{names}| {}).sum::<f64>()", self.real(body).0),
                    End::Product(body) => {
                        format!("{items}.map(|{names}| {}).product::<f64>()", self.real(body).0)
                    }
                    End::Fold(first, state, step, _) => {
                        let (first, step) = (self.real(first).0, self.real(step).0);
                        let state = self.bound(*state);
                        format!("{items}.fold({first}, |{state}, {names}| {step})")
                    }
                })
            }
            // Of one that gives the same as the fn around.
            Real::Unwrap(maybe, how) if self.fails_alike(maybe, how) => {
                let Maybe::Call(f, arguments) = &**maybe else { panic!("a call") };
                atom(format!("{}?", self.called(*f, arguments)))
            }
            Real::Unwrap(maybe, how) => {
                let held = self.maybe(maybe);
                self.unwrapped(held, how)
            }
            Real::Complex(e) => self.complex(e),
            Real::Root(e) => self.root(e),
            Real::Replace(id, with) => {
                let (name, with) = (self.name(*id), self.real(with).0);
                atom(format!("std::mem::replace(&mut {name}, {with})"))
            }
        }
    }

    fn fails_alike(&self, maybe: &Maybe, how: &Unwrap) -> bool {
        let explains = matches!(maybe, Maybe::Call(f, _) if self.explains(*f));
        explains && matches!(how, Unwrap::Try) && self.ends == Ends::WithOk
    }

    fn unwrapped(&mut self, (text, holds): (String, Holds), how: &'p Unwrap) -> (String, Holds) {
        let receiver = if holds < Holds::Atom { format!("({text})") } else { text.clone() };
        match how {
            Unwrap::Try if self.ends == Ends::WithOk => {
                (format!("{receiver}.ok_or_else(|| \"nothing\".to_owned())?"), Holds::Atom)
            }
            Unwrap::Try => (format!("{receiver}?"), Holds::Atom),
            Unwrap::Or(other, style) => {
                let other = self.real(other).0;
                match style % 5 {
                    0 => (format!("{receiver}.unwrap_or({other})"), Holds::Atom),
                    1 => (format!("{receiver}.unwrap_or_else(|| {other})"), Holds::Atom),
                    2 => (format!("match {text} {{ Some(found) => found, None => {other} }}"), Holds::Block),
                    3 => (
                        format!("if let Some(found) = {receiver} {{ found }} else {{ {other} }}"),
                        Holds::Block,
                    ),
                    _ => (format!("{receiver}.map_or({other}, |found| found)"), Holds::Atom),
                }
            }
            Unwrap::Map(id, block, other, style) => {
                let (name, other) = (self.name(*id), self.real(other).0);
                let block = self.block(block);
                match style % 6 {
                    0 => (format!("{receiver}.map_or({other}, |{name}| {block})"), Holds::Atom),
                    1 => (format!("{receiver}.map(|{name}| {block}).unwrap_or({other})"), Holds::Atom),
                    2 => {
                        (format!("match {text} {{ None => {other}, Some({name}) => {block} }}"), Holds::Block)
                    }
                    3 => (format!("{receiver}.map_or_else(|| {other}, |{name}| {block})"), Holds::Atom),
                    _ => {
                        (format!("if let Some({name}) = {receiver} {block} else {{ {other} }}"), Holds::Block)
                    }
                }
            }
        }
    }

    /// What follows `else`.
    pub(super) fn other(&mut self, block: &'p Block) -> String {
        match (&block.stmts[..], &block.value) {
            ([], Some(e @ Real::If(..))) => self.real(e).0,
            _ => self.block(block),
        }
    }

    pub(super) fn matched(&mut self, e: &'p Match) -> String {
        let subject = match &e.subject {
            Subject::Int(n) => self.int(n).0,
            Subject::Real(a) => self.real(a).0,
            Subject::Both(a, b) => format!("({}, {})", self.real(a).0, self.real(b).0),
            Subject::Flag(c, n) => format!("({}, {})", self.condition(c).0, self.int(n).0),
            Subject::Maybe(maybe) => self.maybe(maybe).0,
            Subject::List(id) => match self.store(*id).1 {
                Store::Array => self.name(*id).to_owned(),
                _ => format!("&{}[..]", self.name(*id)),
            },
        };
        let mut out = format!("match {subject} {{\n");
        self.depth += 1;
        for (pattern, guard, body) in &e.arms {
            let pattern = match pattern {
                Pattern::Any => "_".to_owned(),
                Pattern::Bind(id) => self.name(*id).to_owned(),
                Pattern::Ints(all) => all.iter().map(usize::to_string).collect::<Vec<_>>().join(" | "),
                Pattern::Range(lo, hi) => {
                    let end = |end: &Option<f64>| end.map_or(String::new(), |x| format!("{x:?}"));
                    format!("{}..{}", end(lo), end(hi))
                }
                Pattern::Both(a, b) => format!("({}, {})", self.name(*a), self.name(*b)),
                Pattern::Flag(flag, n) => {
                    format!("({flag}, {})", n.map_or("_".to_owned(), |n| n.to_string()))
                }
                Pattern::Some(id) => format!("Some({})", self.name(*id)),
                Pattern::None => "None".to_owned(),
                Pattern::Slice(ids) => {
                    let names: Vec<&str> = ids.iter().map(|id| self.name(*id)).collect();
                    format!("[{}, ..]", names.join(", "))
                }
            };
            let guard = guard.as_ref().map(|guard| format!(" if {}", self.condition(guard).0));
            let body = match (&body.stmts[..], &body.value) {
                ([], Some(value)) => self.real(value).0,
                _ => self.block(body),
            };
            out += &self.line(&format!("{pattern}{} => {body},", guard.unwrap_or_default()));
        }
        self.depth -= 1;
        out + self.line("}").trim_end()
    }

    pub(super) fn block(&mut self, block: &'p Block) -> String {
        if let ([], Some(value)) = (&block.stmts[..], &block.value) {
            return format!("{{ {} }}", self.real(value).0);
        }
        self.depth += 1;
        let mut out = String::from("{\n");
        for stmt in &block.stmts {
            out += &self.stmt(stmt);
        }
        if let Some(value) = &block.value {
            let value = self.real(value).0;
            out += &self.line(&value);
        }
        self.depth -= 1;
        out + self.line("}").trim_end()
    }
}
