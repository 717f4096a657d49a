//! Lists, iterators and options.

use super::super::program::{Chain, Id, List, Maybe, Store, Trim, With};
use super::{Holds, Writer, wrapped};

impl<'p> Writer<'p> {
    /// An expression that gives a list in this store.
    pub(super) fn list(&mut self, list: &'p List, store: Store) -> String {
        let vector = if store == Store::Vector { "vec!" } else { "" };
        match list {
            List::Of(elements) => {
                let elements: Vec<String> = elements.iter().map(|e| self.real(e).0).collect();
                format!("{vector}[{}]", elements.join(", "))
            }
            List::Repeat(e, n) => format!("{vector}[{}; {n}]", self.real(e).0),
            List::Copy(id) => {
                let (name, held) = (self.name(*id), self.store(*id).1);
                match (held, store) {
                    (Store::Array, Store::Array) => name.to_owned(),
                    (Store::Borrowed, Store::Array) => format!("*{name}"),
                    (Store::Vector, _) => format!("{name}.clone()"),
                    _ => format!("{name}.to_vec()"),
                }
            }
            List::Collect(chain, body) => {
                let (items, names) = (self.chain(chain), self.item(chain, &chain.names, 0));
                let body = self.real(body).0;
                let ty = ["Vec<f64>", "Vec<_>"][chain.style / 8 % 2];
                format!("{items}.map(|{names}| {body}).collect::<{ty}>()")
            }
            List::Map(id, name, body) => {
                format!("{}.map(|{}| {})", self.name(*id), self.pattern(*name, 0), self.real(body).0)
            }
            List::FromFn(n, index, body) => {
                let (index, body) = (self.name(*index), self.real(body).0);
                match store {
                    Store::Vector => format!("(0..{n}).map(|{index}| {body}).collect::<Vec<f64>>()"),
                    _ => format!("std::array::from_fn::<f64, {n}, _>(|{index}| {body})"),
                }
            }
            List::Sorted(id, style) => {
                let list = self.name(*id);
                let (a, b) = if style % 2 == 1 { ("b", "a") } else { ("a", "b") };
                let by = match style / 2 % 3 {
                    0 => format!("sort_by(|a, b| f64::total_cmp({a}, {b}))"),
                    1 => format!("sort_unstable_by(|a, b| {a}.partial_cmp({b}).unwrap())"),
                    _ => format!("sort_by(|a, b| {a}.partial_cmp({b}).unwrap_or(std::cmp::Ordering::Equal))"),
                };
                format!("{{ let mut sorted: Vec<f64> = {list}.to_vec(); sorted.{by}; sorted }}")
            }
            List::Scan(id, [state, name], first, step) => {
                let (list, pattern) = (self.name(*id), self.pattern(*name, 1));
                let (state, first, step) = (self.name(*state), self.real(first).0, self.real(step).0);
                format!(
                    "{list}.iter().scan({first}, |{state}, {pattern}| {{ *{state} = {step}; Some(*{state}) }})\
                     .collect::<Vec<f64>>()"
                )
            }
            List::Call(f, arguments) => self.called(*f, arguments),
        }
    }

    /// The iterator, up to its filter.
    pub(super) fn chain(&mut self, chain: &'p Chain) -> String {
        let (name, (_, store)) = (self.name(chain.list), self.store(chain.list));
        let by_value = |name: &str, store: Store, style: usize| match (store, style % 4) {
            (Store::Array, 0) => format!("{name}.into_iter()"),
            (Store::Vector, 0) => format!("{name}.clone().into_iter()"),
            (_, 1) => format!("{name}.iter().cloned()"),
            (_, 2) => format!("{name}.iter().map(|v| *v)"),
            _ => format!("{name}.iter().copied()"),
        };
        let mut out = match chain.with {
            With::Windows(n) => format!("{name}.windows({n})"),
            With::Chunks(n) => format!("{name}.chunks({n})"),
            _ if chain.by_reference => format!("{name}.iter()"),
            _ => by_value(name, store, chain.style),
        };
        for trim in &chain.trims {
            out += &match trim {
                Trim::Rev => ".rev()".to_owned(),
                Trim::Skip(n) => format!(".skip({n})"),
                Trim::Take(n) => format!(".take({n})"),
                Trim::StepBy(n) => format!(".step_by({n})"),
            };
        }
        match chain.with {
            With::Index => out += ".enumerate()",
            With::Other(other) => {
                let (name, (_, store)) = (self.name(other), self.store(other));
                let other = match (chain.by_reference, store) {
                    (true, Store::Array | Store::Vector) if chain.style % 3 == 0 => format!("&{name}"),
                    (true, _) => format!("{name}.iter()"),
                    (false, _) => by_value(name, store, chain.style / 4),
                };
                out += &format!(".zip({other})");
            }
            With::Nothing | With::Windows(_) | With::Chunks(_) => {}
        }
        if let Some((names, condition)) = &chain.filter {
            let (names, condition) = (self.item(chain, names, 1), self.condition(condition).0);
            out += &format!(".filter(|{names}| {condition})");
        }
        out
    }

    /// The pattern of an item, behind so many more references.
    pub(super) fn item(&self, chain: &Chain, names: &[Id], more: usize) -> String {
        let references = usize::from(chain.by_reference);
        let part = |id: Id, references: usize| self.pattern(id, references);
        match (chain.with, names) {
            (With::Nothing, [a]) => part(*a, references + more),
            (With::Windows(_) | With::Chunks(_), [w]) => self.name(*w).to_owned(),
            (With::Index, [i, a]) => {
                if more == 1 && self.variable(*i).references == 1 {
                    format!("({}, {})", self.name(*i), self.name(*a))
                } else {
                    format!("{}({}, {})", "&".repeat(more), self.name(*i), part(*a, references))
                }
            }
            (_, [a, b]) => {
                if more == 1 && self.variable(*a).references == references + 1 {
                    format!("({}, {})", self.name(*a), self.name(*b))
                } else {
                    format!("{}({}, {})", "&".repeat(more), part(*a, references), part(*b, references))
                }
            }
            _ => panic!("names as items"),
        }
    }

    pub(super) fn maybe(&mut self, maybe: &'p Maybe) -> (String, Holds) {
        let atom = |text: String| (text, Holds::Atom);
        match maybe {
            Maybe::If(c, value, style) => {
                let (c, value) = (self.condition(c).0, self.real(value).0);
                match style % 4 {
                    0 => atom(format!("({c}).then(|| {value})")),
                    1 => atom(format!("({c}).then_some({value})")),
                    _ => (format!("if {c} {{ Some({value}) }} else {{ None }}"), Holds::Block),
                }
            }
            Maybe::Variable(id) => atom(self.name(*id).to_owned()),
            Maybe::Get(list, i, style) => {
                let (name, i) = (self.name(*list), self.int(i).0);
                atom(match style % 4 {
                    0 => format!("{name}.iter().nth({i}).cloned()"),
                    1 => format!("{name}.get({i}).map(|v| *v)"),
                    _ => format!("{name}.get({i}).copied()"),
                })
            }
            Maybe::Find(chain, names, c) => {
                let (items, names) = (self.chain(chain), self.item(chain, names, 1));
                let copied = if chain.by_reference { ".copied()" } else { "" };
                atom(format!("{items}.find(|{names}| {}){copied}", self.condition(c).0))
            }
            Maybe::Extreme(chain, largest, style) => {
                let items = self.chain(chain);
                let (by, f) = if *largest { ("max_by", "max") } else { ("min_by", "min") };
                let copied = if chain.by_reference { ".copied()" } else { "" };
                atom(match style % 3 {
                    0 if !chain.by_reference => format!("{items}.reduce(f64::{f})"),
                    1 if !self.variable(chain.list).vague => {
                        format!("{items}.{by}(|a, b| a.partial_cmp(b).unwrap()){copied}")
                    }
                    _ => format!("{items}.{by}(|a, b| f64::total_cmp(a, b)){copied}"),
                })
            }
            Maybe::Call(f, arguments) => {
                let call = self.called(*f, arguments);
                atom(if self.explains(*f) { format!("{call}.ok()") } else { call })
            }
            Maybe::Map(inner, id, body) => {
                let inner = self.maybe(inner);
                let (name, body) = (self.name(*id), self.real(body).0);
                atom(format!("{}.map(|{name}| {body})", wrapped(inner, Holds::Atom)))
            }
            Maybe::Filter(inner, id, c) => {
                let inner = self.maybe(inner);
                let (pattern, c) = (self.pattern(*id, 1), self.condition(c).0);
                atom(format!("{}.filter(|{pattern}| {c})", wrapped(inner, Holds::Atom)))
            }
        }
    }
}
