//! Statements.

use super::super::program::{Binary, Block, Label, Place, Real, Stmt, Store, With};
use super::Writer;
use super::shapes::Shape;

impl<'p> Writer<'p> {
    fn place(&mut self, place: &'p Place) -> String {
        match place {
            Place::Variable(id) => "*".repeat(self.variable(*id).references) + self.name(*id),
            Place::Part(id, i) => self.part(*id, *i),
            Place::Element(id, i) => format!("{}[{}]", self.name(*id), self.int(i).0),
        }
    }

    fn looping(&mut self, label: Label, body: &'p Block) -> String {
        self.labels.push((label, true));
        let text = self.block(body);
        self.labels.pop();
        text
    }

    /// A label that the innermost loop needs not be called by, sometimes.
    fn left(&self, label: Label) -> String {
        match self.labels.last() {
            Some((innermost, true)) if *innermost == label && label % 2 == 0 => String::new(),
            _ => format!(" 'l{label}"),
        }
    }

    pub(super) fn stmt(&mut self, stmt: &'p Stmt) -> String {
        let text = self.stmt_text(stmt);
        self.line(&text)
    }

    #[allow(clippy::too_many_lines)] // the list of statements, an arm each
    fn stmt_text(&mut self, stmt: &'p Stmt) -> String {
        match stmt {
            Stmt::Let(id, value, style) => {
                let (name, ty) = (self.bound(*id), if style % 3 == 0 { ": f64" } else { "" });
                match value {
                    // Late.
                    Real::If(c, a, b) if style % 5 == 0 => {
                        let plain = self.name(*id);
                        let c = self.condition(c).0;
                        let (a, b) = (self.late(plain, a), self.late(plain, b));
                        format!("let {name}{ty}; if {c} {a} else {b}")
                    }
                    value => {
                        let value = self.real(value).0;
                        format!("let {name}{ty} = {value};")
                    }
                }
            }
            Stmt::LetInt(id, value) => format!("let {} = {};", self.bound(*id), self.int(value).0),
            Stmt::LetList(id, list, style) => {
                let (n, store) = self.store(*id);
                let ty = match store {
                    _ if style % 2 == 1 => String::new(),
                    Store::Vector => ": Vec<f64>".to_owned(),
                    _ => format!(": [f64; {n}]"),
                };
                format!("let {}{ty} = {};", self.bound(*id), self.list(list, store))
            }
            Stmt::LetPair(id, a, b, style) => {
                let shape = Shape::of(*id);
                let ty = if style % 2 == 0 { format!(": {}", shape.ty()) } else { String::new() };
                let made = shape.made(&self.real(a).0, &self.real(b).0);
                format!("let {}{ty} = {made};", self.bound(*id))
            }
            Stmt::LetBoth(a, b, x, y, style) => {
                let ty = if style % 2 == 0 { ": (f64, f64)" } else { "" };
                let (x, y) = (self.real(x).0, self.real(y).0);
                format!("let ({}, {}){ty} = ({x}, {y});", self.bound(*a), self.bound(*b))
            }
            Stmt::LetCall(a, b, f, arguments) => {
                let call = self.called(*f, arguments);
                let (a, b) = (self.bound(*a), self.bound(*b));
                match self.program.functions[*f].gives {
                    super::super::program::Gives::Pair => {
                        format!("let {} = {call};", Shape::of(*f).made(&a, &b))
                    }
                    _ => format!("let [{a}, {b}] = {call};"),
                }
            }
            Stmt::LetMaybe(id, maybe) => {
                let maybe = self.maybe(maybe).0;
                format!("let {}: Option<f64> = {maybe};", self.bound(*id))
            }
            Stmt::LetParts(ids, list, style) => {
                let (n, store) = self.store(*list);
                let by_value = ids.iter().all(|id| self.variable(*id).references == 0);
                let mut names: Vec<String> = ids.iter().map(|id| self.bound(*id)).collect();
                if store != Store::Array && store != Store::Borrowed || n != names.len() || style % 2 == 0 {
                    names.push("..".to_owned());
                }
                let (pattern, list) = (format!("[{}]", names.join(", ")), self.name(*list));
                match (store, by_value) {
                    (Store::Array, _) => format!("let {pattern} = {list};"),
                    (Store::Borrowed, true) => format!("let {pattern} = *{list};"),
                    (Store::Borrowed, false) => format!("let {pattern} = {list};"),
                    (_, true) => format!("let {pattern} = {list}[..] else {{ unreachable!() }};"),
                    (_, false) => format!("let {pattern} = &{list}[..] else {{ panic!(\"too short\") }};"),
                }
            }
            Stmt::LetElse(id, maybe, other) => {
                let (maybe, other) = (self.maybe(maybe), self.returned(other));
                let maybe = super::wrapped(maybe, super::Holds::Atom);
                format!("let Some({}) = {maybe} else {{ {other} }};", self.bound(*id))
            }
            Stmt::LetClosure(id, parameters, body, moves, style) => {
                let ty = |id: &usize| if self.variable(*id).vague { "" } else { ": f64" };
                let parameters: Vec<String> = parameters.iter().map(|id| self.bound(*id) + ty(id)).collect();
                let labels = std::mem::take(&mut self.labels);
                // What it returns is its own, whatever the fn around gives.
                let (untyped, ends) = (self.untyped, std::mem::take(&mut self.ends));
                self.untyped |= !parameters.iter().all(|p| p.contains(':'));
                let body = match (&body.stmts[..], &body.value) {
                    ([], Some(value)) if style % 2 == 0 => self.real(value).0,
                    _ if style % 3 == 0 => format!("-> f64 {}", self.block(body)),
                    _ => self.block(body),
                };
                (self.labels, self.untyped, self.ends) = (labels, untyped, ends);
                let moves = if *moves { "move " } else { "" };
                format!("let {} = {moves}|{}| {body};", self.name(*id), parameters.join(", "))
            }
            Stmt::Set(place, f, value, style) => {
                let read = match place {
                    Place::Variable(id) if self.variable(*id).references > 0 => {
                        format!("*{}", self.name(*id))
                    }
                    place => self.place(place),
                };
                let place = self.place(place);
                let (text, holds) = self.real(value);
                let operator = match f {
                    None => return format!("{place} = {text};"),
                    Some(Binary::Add) => "+",
                    Some(Binary::Sub) => "-",
                    Some(Binary::Mul) => "*",
                    Some(_) => "/",
                };
                match style % 4 {
                    0 => {
                        let text = if holds < super::Holds::Cast { format!("({text})") } else { text };
                        format!("{place} = {read} {operator} {text};")
                    }
                    _ => format!("{place} {operator}= {text};"),
                }
            }
            Stmt::SetInt(id, value) => format!("{} = {};", self.name(*id), self.int(value).0),
            Stmt::SetBoth(a, b, x, y) => {
                let (x, y) = (self.real(x).0, self.real(y).0);
                format!("({}, {}) = ({x}, {y});", self.name(*a), self.name(*b))
            }
            Stmt::Swap(a, b, style) => {
                let (a, b) = (self.name(*a), self.name(*b));
                match style % 4 {
                    0 => format!("({a}, {b}) = ({b}, {a});"),
                    1 => format!("{{ let held = {a}; {a} = {b}; {b} = held; }}"),
                    2 => format!("core::mem::swap(&mut {a}, &mut {b});"),
                    _ => format!("std::mem::swap(&mut {a}, &mut {b});"),
                }
            }
            Stmt::SwapElements(list, i, j) => {
                format!("{}.swap({}, {});", self.name(*list), self.int(i).0, self.int(j).0)
            }
            Stmt::Push(list, value) => format!("{}.push({});", self.name(*list), self.real(value).0),
            Stmt::If(c, then, other) => {
                let text = format!("if {} {}", self.condition(c).0, self.block(then));
                match other {
                    Some(other) => format!("{text} else {}", self.other(other)),
                    None => text,
                }
            }
            Stmt::Match(e) => self.matched(e),
            Stmt::IfLet(id, maybe, body) => {
                let maybe = self.maybe(maybe);
                let maybe = super::wrapped(maybe, super::Holds::Atom);
                format!("if let Some({}) = {maybe} {}", self.bound(*id), self.block(body))
            }
            Stmt::For { label, index, count, body, style } => {
                let index = self.name(*index);
                let range = match style % 4 {
                    0 => format!("0..={}", count - 1),
                    1 => format!("(0..{count}).rev()"),
                    2 => format!("(0..{count}).step_by(1)"),
                    _ => format!("0..{count}"),
                };
                format!("'l{label}: for {index} in {range} {}", self.looping(*label, body))
            }
            Stmt::Each { label, chain, body } => {
                let (list, (_, store)) = (self.name(chain.list), self.store(chain.list));
                let plain =
                    matches!(chain.with, With::Nothing) && chain.trims.is_empty() && chain.filter.is_none();
                let items = match (plain && chain.style % 2 == 0, chain.by_reference, store) {
                    (true, true, Store::Array | Store::Vector) => format!("&{list}"),
                    (true, false, Store::Array) | (true, true, _) => list.to_owned(),
                    _ => self.chain(chain),
                };
                let names = self.item(chain, &chain.names, 0);
                format!("'l{label}: for {names} in {items} {}", self.looping(*label, body))
            }
            Stmt::EachMut { label, list, item, index, body, style } => {
                let (list, item) = (self.name(*list), self.name(*item));
                let body = self.looping(*label, body);
                match index.map(|i| self.name(i)) {
                    Some(i) => {
                        format!("'l{label}: for ({i}, {item}) in {list}.iter_mut().enumerate() {body}")
                    }
                    None if style % 2 == 0 => format!("'l{label}: for {item} in &mut {list} {body}"),
                    None => format!("'l{label}: for {item} in {list}.iter_mut() {body}"),
                }
            }
            Stmt::While { label, counter, limit, condition, body } => {
                let (n, condition) = (self.name(*counter), self.inner_condition(condition));
                let body = self.looping(*label, body);
                let body = body.trim_start_matches('{');
                format!(
                    "{{ let mut {n} = 0; 'l{label}: while {n} < {limit} && {condition} {{ {n} += 1;{body} }}"
                )
            }
            Stmt::Break(label, None) => format!("break{};", self.left(*label)),
            Stmt::Break(label, Some(value)) => format!("break 'l{label} {};", self.real(value).0),
            Stmt::Continue(label) => format!("continue{};", self.left(*label)),
            Stmt::Return(value) => self.returned(value),
            Stmt::Through { target, name, body } => {
                let target = self.place(target);
                let (name, body) = (self.name(*name), self.block(body));
                format!("{{ let {name} = &mut {target}; {body} }}")
            }
            Stmt::Assert(value, style) => {
                let Real::Variable(id) = value else { return String::new() };
                let (name, vague) = (self.name(*id), self.variable(*id).vague);
                match style % 4 {
                    0 => format!("let _ = format!(\"{{}} {{{name}:.2}}\", {name});"),
                    1 if !vague => format!("debug_assert!({name}.is_finite(), \"{name} is {{{name}}}\");"),
                    2 => format!("assert_ne!({}{name}, 1e9);", "*".repeat(self.variable(*id).references)),
                    _ => format!(
                        "assert!({}{name} < 1e9, \"{{}}\", {name});",
                        "*".repeat(self.variable(*id).references)
                    ),
                }
            }
        }
    }

    fn inner_condition(&mut self, c: &'p super::super::program::Condition) -> String {
        let (text, several) = self.condition(c);
        if several { format!("({text})") } else { text }
    }

    /// A `return` in the form of the fn around.
    fn returned(&mut self, value: &'p Real) -> String {
        let value = self.real(value).0;
        format!("return {};", self.ended(&value))
    }

    fn late(&mut self, name: &str, block: &'p Block) -> String {
        self.depth += 1;
        let mut out = String::from("{\n");
        for stmt in &block.stmts {
            out += &self.stmt(stmt);
        }
        if let Some(value) = &block.value {
            let value = self.real(value).0;
            out += &self.line(&format!("{name} = {value};"));
        }
        self.depth -= 1;
        out + self.line("}").trim_end()
    }
}
