//! Integers and conditions.

use super::super::program::{Condition, Int};
use super::{Holds, Writer, wrapped};

impl<'p> Writer<'p> {
    pub(super) fn int(&mut self, e: &'p Int) -> (String, Holds) {
        let atom = |text: String| (text, Holds::Atom);
        match e {
            Int::Literal(n) => atom(n.to_string()),
            Int::Variable(id) => {
                let stars = self.variable(*id).references;
                ("*".repeat(stars) + self.name(*id), if stars == 0 { Holds::Atom } else { Holds::Prefix })
            }
            Int::Add(a, b) => {
                let (a, b) = (self.int(a), self.int(b));
                (format!("{} + {}", wrapped(a, Holds::Sum), wrapped(b, Holds::Product)), Holds::Sum)
            }
            Int::Before(id) => (format!("{} - 1", self.name(*id)), Holds::Sum),
            Int::Mul(a, b) => {
                let (a, b) = (self.int(a), self.int(b));
                (format!("{} * {}", wrapped(a, Holds::Product), wrapped(b, Holds::Cast)), Holds::Product)
            }
            Int::Mod(a, k) => {
                let a = self.int(a);
                (format!("{} % {k}", wrapped(a, Holds::Product)), Holds::Product)
            }
            Int::Floor(a, k, style) => {
                let a = if self.program.is_vague(a) {
                    format!("f64::abs({})", self.real(a).0)
                } else {
                    self.operand(a, Holds::Atom) + ".abs()"
                };
                let text = match style % 3 {
                    0 => format!("({a} * 2.0).floor() as usize % {k}"),
                    1 => format!("({a} * 2.0) as usize % {k}"),
                    _ => format!("((2.0 * {a}).floor() as i32 % {k}) as usize"),
                };
                (text, Holds::Product)
            }
            Int::Len(id) => atom(format!("{}.len()", self.name(*id))),
            Int::Flag(c) => (format!("({}) as usize", self.condition(c).0), Holds::Cast),
            Int::Count(chain) => atom(format!("{}.count()", self.chain(chain))),
            Int::Position(list, id, c, other) => {
                let (list, pattern, c) = (self.name(*list), self.pattern(*id, 1), self.condition(c).0);
                atom(format!("{list}.iter().position(|{pattern}| {c}).unwrap_or({other})"))
            }
            Int::If(c, a, b) => {
                let text = format!(
                    "if {} {{ {} }} else {{ {} }}",
                    self.condition(c).0,
                    self.int(a).0,
                    self.int(b).0
                );
                (text, Holds::Block)
            }
        }
    }

    /// A condition, and whether it needs parentheses beside `&&`.
    pub(super) fn condition(&mut self, c: &'p Condition) -> (String, bool) {
        match c {
            Condition::Less(a, b, style) => {
                // A block at the left end, or a cast before `<`, reads as something else.
                let (a, b) = (self.operand(a, Holds::Prefix), self.operand(b, Holds::Product));
                let text = match style % 6 {
                    0 => format!("{b} > {a}"),
                    1 => format!("!({a} >= {b})"),
                    2 => format!("{a} <= {b}"),
                    3 if !self.untyped => format!("f64::lt(&{a}, &({b}))"),
                    _ => format!("{a} < {b}"),
                };
                (text, false)
            }
            Condition::Whole(a, b, style) => {
                let (a, b) = (wrapped(self.int(a), Holds::Prefix), wrapped(self.int(b), Holds::Product));
                (format!("{a} {} {b}", ["<", "==", ">="][style % 3]), false)
            }
            Condition::And(a, b) => {
                let text = format!("{} && {}", self.inner(a), self.inner(b));
                (text, true)
            }
            Condition::Or(a, b) => {
                let text = format!("{} || {}", self.inner(a), self.inner(b));
                (text, true)
            }
            Condition::Not(a) => (format!("!({})", self.condition(a).0), false),
            Condition::Within(a, lo, hi, style) => {
                let text = self.operand(a, Holds::Prefix);
                (
                    match style % 3 {
                        0 => format!("({lo:?}..{hi:?}).contains(&{text})"),
                        1 => format!("matches!({text}, {lo:?}..{hi:?})"),
                        _ => format!("({text} > {lo:?} && {text} < {hi:?})"),
                    },
                    false,
                )
            }
            Condition::Any(any, chain, c) => {
                let (items, names) = (self.chain(chain), self.item(chain, &chain.names, 0));
                let name = if *any { "any" } else { "all" };
                (format!("{items}.{name}(|{names}| {})", self.condition(c).0), false)
            }
            Condition::Some(maybe) => {
                let held = self.maybe(maybe);
                (format!("{}.is_some()", wrapped(held, Holds::Atom)), false)
            }
        }
    }

    pub(super) fn inner(&mut self, c: &'p Condition) -> String {
        let (text, several) = self.condition(c);
        if several { format!("({text})") } else { text }
    }
}
