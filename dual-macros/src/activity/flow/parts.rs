//! What iterators over pairs give: the index of `enumerate` is passive, and of `zip` each side is what it is.

use syn::{Expr, Pat};

use super::super::{Reach, Slot};
use super::Flow;

/// The reach of a value, part by part where it is a pair.
#[derive(Clone)]
pub(super) enum Parts {
    Whole(Reach),
    Pair(Box<Parts>, Box<Parts>),
}

impl Parts {
    pub(super) fn whole(&self) -> Reach {
        match self {
            Parts::Whole(reach) => *reach,
            Parts::Pair(a, b) => a.whole() | b.whole(),
        }
    }

    /// With more that reaches every part.
    pub(super) fn and(&self, more: Reach) -> Self {
        match self {
            Parts::Whole(reach) => Parts::Whole(*reach | more),
            Parts::Pair(a, b) => Parts::Pair(Box::new(a.and(more)), Box::new(b.and(more))),
        }
    }
}

/// Adapters that pass the items on as they are.
const PASSES_ITEMS: &[&str] = &[
    "iter",
    "iter_mut",
    "into_iter",
    "rev",
    "skip",
    "take",
    "step_by",
    "filter",
    "skip_while",
    "take_while",
    "inspect",
    "peekable",
    "by_ref",
    "fuse",
    "copied",
    "cloned",
];

impl Flow {
    /// What the items of an expression are that has been walked.
    pub(super) fn items(&self, expr: &Expr) -> Parts {
        match expr {
            Expr::Paren(e) => self.items(&e.expr),
            Expr::MethodCall(e) if e.method == "enumerate" && e.args.is_empty() => {
                Parts::Pair(Box::new(Parts::Whole(Reach::default())), Box::new(self.items(&e.receiver)))
            }
            Expr::MethodCall(e) if e.method == "zip" && e.args.len() == 1 => {
                Parts::Pair(Box::new(self.items(&e.receiver)), Box::new(self.items(&e.args[0])))
            }
            Expr::MethodCall(e) if PASSES_ITEMS.iter().any(|name| e.method == name) => {
                self.items(&e.receiver)
            }
            expr => Parts::Whole(self.found.reach(expr)),
        }
    }

    /// Binds a pattern to a value of these parts.
    pub(super) fn bind_parts(&mut self, pat: &Pat, parts: &Parts, behind: Option<Slot>) {
        match (pat, parts) {
            (Pat::Reference(e), _) => self.bind_parts(&e.pat, parts, behind),
            (Pat::Paren(e), _) => self.bind_parts(&e.pat, parts, behind),
            (Pat::Tuple(e), Parts::Pair(a, b)) if e.elems.len() == 2 => {
                self.bind_parts(&e.elems[0], a, behind);
                self.bind_parts(&e.elems[1], b, behind);
            }
            (pat, parts) => self.bind(pat, parts.whole(), behind),
        }
    }
}
