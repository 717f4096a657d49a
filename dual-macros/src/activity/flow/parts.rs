//! What iterators over pairs give: the index of `enumerate` is passive, and of `zip` each side is what it is.

use syn::{Expr, Pat};

use super::super::{Reach, Slot};
use super::Flow;

/// What is known of a value, part by part where it is a pair: its reach, or the slot that it borrows mutably.
#[derive(Clone)]
pub(super) enum Parts<T = Reach> {
    Whole(T),
    Pair(Box<Parts<T>>, Box<Parts<T>>),
}

/// The slots behind a value: what is written through it, they hold.
pub(super) type Behind = Parts<Option<Slot>>;

impl<T: Clone> Parts<T> {
    fn pair(a: Self, b: Self) -> Self {
        Parts::Pair(Box::new(a), Box::new(b))
    }

    fn halves(&self) -> (Self, Self) {
        match self {
            Parts::Whole(all) => (Parts::Whole(all.clone()), Parts::Whole(all.clone())),
            Parts::Pair(a, b) => ((**a).clone(), (**b).clone()),
        }
    }
}

impl Behind {
    fn first(&self) -> Option<Slot> {
        match self {
            Parts::Whole(slot) => *slot,
            Parts::Pair(a, b) => a.first().or_else(|| b.first()),
        }
    }
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
                Parts::pair(Parts::Whole(Reach::default()), self.items(&e.receiver))
            }
            Expr::MethodCall(e) if e.method == "zip" && e.args.len() == 1 => {
                Parts::pair(self.items(&e.receiver), self.items(&e.args[0]))
            }
            Expr::MethodCall(e) if PASSES_ITEMS.iter().any(|name| e.method == name) => {
                self.items(&e.receiver)
            }
            expr => Parts::Whole(self.found.reach(expr)),
        }
    }

    /// What the items of an expression borrow.
    pub(super) fn behind_items(&self, expr: &Expr) -> Behind {
        match expr {
            Expr::Paren(e) => self.behind_items(&e.expr),
            Expr::MethodCall(e) if e.method == "enumerate" && e.args.is_empty() => {
                Parts::pair(Parts::Whole(None), self.behind_items(&e.receiver))
            }
            Expr::MethodCall(e) if e.method == "zip" && e.args.len() == 1 => {
                Parts::pair(self.behind_items(&e.receiver), self.behind_items(&e.args[0]))
            }
            Expr::MethodCall(e)
                if e.method != "iter_mut" && PASSES_ITEMS.iter().any(|name| e.method == name) =>
            {
                self.behind_items(&e.receiver)
            }
            expr => Parts::Whole(self.borrowed(expr)),
        }
    }

    /// Binds a pattern to a value of these parts.
    pub(super) fn bind_parts(&mut self, pat: &Pat, parts: &Parts, behind: &Behind) {
        let split = |tuple: &syn::PatTuple| {
            let pair = matches!(parts, Parts::Pair(..)) || matches!(behind, Parts::Pair(..));
            pair && tuple.elems.len() == 2
        };
        match pat {
            Pat::Reference(e) => self.bind_parts(&e.pat, parts, behind),
            Pat::Paren(e) => self.bind_parts(&e.pat, parts, behind),
            Pat::Tuple(e) if split(e) => {
                let ((a, b), (behind_a, behind_b)) = (parts.halves(), behind.halves());
                self.bind_parts(&e.elems[0], &a, &behind_a);
                self.bind_parts(&e.elems[1], &b, &behind_b);
            }
            pat => self.bind(pat, parts.whole(), behind.first()),
        }
    }
}
