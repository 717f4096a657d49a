//! Slots: their growth, the names that bind them, the places that belong to them.

use syn::visit::Visit;
use syn::{Block, Expr, Pat, Stmt};

use super::super::{MacroArguments, Reach, Slot, place};
use super::Flow;
use super::discrete::carries_nothing;
use crate::elementals;

impl Flow {
    pub(super) fn grow(&mut self, slot: Slot, reach: Reach) {
        let mut next = Some(slot);
        // A chain of borrows ends; a cycle is left as soon as it brings nothing new.
        while let Some(slot) = next.filter(|slot| !self.found.discrete.contains(slot)) {
            let grown = self.found.slots[slot] | reach;
            if grown == self.found.slots[slot] {
                return;
            }
            self.found.slots[slot] = grown;
            self.grown = true;
            next = self.behind.get(&slot).copied();
        }
    }

    /// Brings the names of a pattern into scope.
    pub(super) fn bind(&mut self, pat: &Pat, reach: Reach, behind: Option<Slot>) {
        match pat {
            Pat::Ident(ident) => {
                let next = self.found.slots.len();
                let slot = *self.found.bindings.entry(place(ident)).or_insert(next);
                if slot == next {
                    self.found.slots.push(Reach::default());
                }
                if let Some(behind) = behind {
                    self.behind.insert(slot, behind);
                }
                self.grow(slot, reach);
                if let Some(scope) = self.scopes.last_mut() {
                    scope.insert(ident.ident.to_string(), slot);
                }
                if let Some((_, sub)) = &ident.subpat {
                    self.bind(sub, reach, behind);
                }
            }
            Pat::Type(typed) => {
                let reach = if carries_nothing(&typed.ty) { Reach::default() } else { reach };
                self.discrete_of(&typed.pat, &typed.ty);
                self.bind(&typed.pat, reach, behind);
            }
            Pat::Reference(reference) => self.bind(&reference.pat, reach, behind),
            Pat::Paren(paren) => self.bind(&paren.pat, reach, behind),
            Pat::Tuple(tuple) => tuple.elems.iter().for_each(|p| self.bind(p, reach, behind)),
            Pat::TupleStruct(tuple) => {
                tuple.elems.iter().for_each(|p| self.bind(p, reach, behind));
                if tuple.path.segments.last().is_some_and(|segment| segment.ident == "Err") {
                    tuple.elems.iter().for_each(|p| self.of_error(p));
                }
            }
            Pat::Slice(slice) => slice.elems.iter().for_each(|p| self.bind(p, reach, behind)),
            Pat::Struct(pat) => pat.fields.iter().for_each(|f| self.bind(&f.pat, reach, behind)),
            Pat::Or(or) => or.cases.iter().for_each(|p| self.bind(p, reach, behind)),
            _ => {}
        }
    }

    /// Binds a pattern to a value: part by part where both are written as tuples.
    pub(super) fn bind_to(&mut self, pat: &Pat, value: &Expr, reach: Reach) {
        match (pat, value) {
            (Pat::Tuple(pats), Expr::Tuple(values)) if pats.elems.len() == values.elems.len() => {
                for (pat, value) in pats.elems.iter().zip(&values.elems) {
                    let reach = self.found.reach(value);
                    self.bind_to(pat, value, reach);
                }
            }
            _ => {
                if matches!(pat, Pat::Ident(_)) && self.is_discrete(value) {
                    self.discrete(pat);
                }
                let (behind, reach) = (self.borrowed(value), reach | self.tied(value));
                self.bind(pat, reach, behind);
                if reach.is_empty() {
                    self.bound_together(&[pat]);
                }
                if let (Pat::Ident(ident), Expr::Reference(reference)) = (pat, value)
                    && reference.mutability.is_some()
                {
                    self.exclusive.insert(self.found.bindings[&place(ident)]);
                }
                if let (Pat::Ident(ident), Expr::Closure(closure)) = (pat, value) {
                    let slot = self.found.bindings[&place(ident)];
                    self.found.closures.insert(slot, place(closure));
                }
                if self.found.is_of_error(value) {
                    self.of_error(pat);
                }
            }
        }
    }

    /// Where one name of a passive value becomes active, the value is lifted, and with it what the others hold.
    pub(super) fn bound_together(&mut self, pats: &[&Pat]) {
        let mut names = MacroArguments::default();
        for pat in pats {
            names.visit_pat(pat);
        }
        let slots: Vec<Slot> =
            names.names.iter().filter_map(|(place, _)| self.found.bindings.get(place).copied()).collect();
        let reach = slots.iter().fold(Reach::default(), |reach, slot| reach | self.found.slots[*slot]);
        for slot in slots {
            self.grow(slot, reach);
        }
    }

    /// The names of a pattern that has been bound hold what an error carries.
    pub(super) fn of_error(&mut self, pat: &Pat) {
        let mut names = MacroArguments::default();
        names.visit_pat(pat);
        let slots = names.names.iter().filter_map(|(place, _)| self.found.bindings.get(place));
        self.found.errors.extend(slots);
    }

    /// The slot of a pattern that is one name.
    pub(super) fn name(&self, pat: &Pat) -> Option<Slot> {
        match pat {
            Pat::Ident(ident) => self.found.bindings.get(&place(ident)).copied(),
            Pat::Type(typed) => self.name(&typed.pat),
            Pat::Paren(paren) => self.name(&paren.pat),
            _ => None,
        }
    }

    pub(super) fn lookup(&self, name: &str) -> Option<Slot> {
        self.scopes.iter().rev().find_map(|scope| scope.get(name).copied())
    }

    /// The slot that a place expression is part of.
    pub(super) fn root(&self, expr: &Expr) -> Option<Slot> {
        match expr {
            Expr::Path(path) => self.found.slot(path),
            Expr::Index(e) => self.root(&e.expr),
            Expr::Field(e) => self.root(&e.base),
            Expr::Paren(e) => self.root(&e.expr),
            Expr::Unary(e) => self.root(&e.expr),
            Expr::Reference(e) => self.root(&e.expr),
            Expr::MethodCall(e) => self.root(&e.receiver),
            _ => None,
        }
    }

    /// A fn that active values go to may write them to what its arguments refer to.
    pub(super) fn written(&mut self, argument: &Expr, reach: Reach) {
        let slot = match argument {
            Expr::Reference(e) if e.mutability.is_some() => self.root(&e.expr),
            Expr::Path(path) => self.found.slot(path).filter(|slot| self.exclusive.contains(slot)),
            _ => None,
        };
        if let Some(slot) = slot {
            self.grow(slot, reach);
        }
    }

    /// What one of several variables is, that a value borrows one of, they all are; gives that.
    fn tied(&mut self, value: &Expr) -> Reach {
        let borrowed: Vec<Slot> =
            branches(value).into_iter().filter_map(|branch| self.borrowed(branch)).collect();
        let all = borrowed.iter().fold(Reach::default(), |all, slot| all | self.found.slots[*slot]);
        for slot in borrowed {
            self.grow(slot, all);
        }
        all
    }

    /// The slot that a value borrows mutably, the first of several.
    pub(super) fn borrowed(&self, expr: &Expr) -> Option<Slot> {
        match expr {
            Expr::Reference(e) if e.mutability.is_some() => self.root(&e.expr),
            Expr::MethodCall(e) if elementals::lends(&e.method.to_string()) => self.root(&e.receiver),
            Expr::MethodCall(e) => self.borrowed(&e.receiver),
            Expr::Paren(e) => self.borrowed(&e.expr),
            Expr::Field(e) => self.borrowed(&e.base),
            // A variable that borrows itself.
            Expr::Path(path) => self.found.slot(path).and_then(|slot| self.behind.get(&slot).copied()),
            Expr::If(_) | Expr::Match(_) => {
                branches(expr).into_iter().find_map(|branch| self.borrowed(branch))
            }
            _ => None,
        }
    }
}

/// What a choice gives in each of its branches; nothing of what is none.
fn branches(expr: &Expr) -> Vec<&Expr> {
    fn of_block(block: &Block) -> Option<&Expr> {
        match block.stmts.last() {
            Some(Stmt::Expr(value, None)) => Some(value),
            _ => None,
        }
    }
    match expr {
        Expr::If(e) => {
            let other = e.else_branch.as_ref().map(|(_, other)| match &**other {
                Expr::Block(e) => of_block(&e.block).into_iter().collect(),
                other => branches(other),
            });
            of_block(&e.then_branch).into_iter().chain(other.into_iter().flatten()).collect()
        }
        Expr::Match(e) => e.arms.iter().map(|arm| &*arm.body).collect(),
        _ => Vec::new(),
    }
}
