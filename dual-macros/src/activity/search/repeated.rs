//! What is run several times, and how values go through it from one time to the next.

use std::collections::HashSet;

use syn::visit::Visit;
use syn::{Block, Expr, ExprAssign, ExprBinary, ExprPath, Local, PatIdent};

use super::super::{Activity, Slot, place};
use super::choice::{Step, is_additive, root};
use crate::elementals;

/// What an expression runs several times: a loop as a whole, or the closure that a fold calls.
pub(super) fn body(expr: &Expr) -> Option<&Expr> {
    match expr {
        Expr::Loop(_) | Expr::While(_) | Expr::ForLoop(_) => Some(expr),
        Expr::MethodCall(e) if elementals::folds(&e.method.to_string()) => {
            e.args.last().filter(|last| matches!(last, Expr::Closure(_)))
        }
        _ => None,
    }
}

/// The variables that an expression mentions.
pub(super) fn slots(activity: &Activity, expr: &Expr) -> HashSet<Slot> {
    let mut mentioned = Mentioned { activity, found: HashSet::new() };
    mentioned.visit_expr(expr);
    mentioned.found
}

struct Mentioned<'a> {
    activity: &'a Activity,
    found: HashSet<Slot>,
}

impl<'ast> Visit<'ast> for Mentioned<'_> {
    fn visit_expr_path(&mut self, path: &'ast ExprPath) {
        self.found.extend(self.activity.slot(path));
    }
}

/// What is repeated.
pub(super) struct Repeated {
    /// The variables that begin anew each time.
    declared: HashSet<Slot>,
    /// Those that are written to, and what goes into them.
    flows: Vec<(Slot, HashSet<Slot>)>,
    /// Those that are mentioned behind it.
    behind: HashSet<Slot>,
    /// Whether its state is its result: it is what a fold calls, or a fn that calls itself.
    gives_state: bool,
}

impl Repeated {
    pub(super) fn of(activity: &Activity, block: &Block, body: &Expr) -> Self {
        let mut flows = Flows { activity, declared: HashSet::new(), found: Vec::new() };
        // The parameters of a closure keep their values from one time to the next.
        let is_fold = match body {
            Expr::Closure(closure) => {
                flows.visit_expr(&closure.body);
                true
            }
            body => {
                flows.visit_expr(body);
                false
            }
        };
        let mut behind = Behind { activity, body: place(body), passed: false, found: HashSet::new() };
        behind.visit_block(block);
        Repeated { declared: flows.declared, flows: flows.found, behind: behind.found, gives_state: is_fold }
    }

    /// The same of the body of a fn that calls itself.
    pub(super) fn of_itself(activity: &Activity, block: &Block) -> Self {
        let mut flows = Flows { activity, declared: HashSet::new(), found: Vec::new() };
        flows.visit_block(block);
        Repeated { declared: flows.declared, flows: flows.found, behind: HashSet::new(), gives_state: true }
    }

    pub(super) fn declares(&self, slot: Slot) -> bool {
        self.declared.contains(&slot)
    }

    /// Whether a step goes from where the last one led: by what changes from one time to the next.
    pub(super) fn moves(&self, activity: &Activity, step: &Step) -> bool {
        let changes = |slot: &Slot| self.declares(*slot) || self.flows.iter().any(|(to, _)| to == slot);
        step.adds || slots(activity, step.value).iter().any(changes)
    }

    /// The variables that a value of this one gets into.
    pub(super) fn follow(&self, slot: Slot) -> HashSet<Slot> {
        let mut reached = HashSet::from([slot]);
        loop {
            let count = reached.len();
            for (to, from) in &self.flows {
                if !from.is_disjoint(&reached) {
                    reached.insert(*to);
                }
            }
            if reached.len() == count {
                return reached;
            }
        }
    }

    pub(super) fn is_used_behind(&self, slot: Slot) -> bool {
        self.gives_state || self.behind.contains(&slot)
    }
}

struct Flows<'a> {
    activity: &'a Activity,
    declared: HashSet<Slot>,
    found: Vec<(Slot, HashSet<Slot>)>,
}

impl Flows<'_> {
    fn into(&mut self, target: &Expr, value: &Expr) {
        match (target, value) {
            (Expr::Tuple(targets), Expr::Tuple(values)) if targets.elems.len() == values.elems.len() => {
                targets.elems.iter().zip(&values.elems).for_each(|(target, value)| self.into(target, value));
            }
            (Expr::Tuple(targets), value) => targets.elems.iter().for_each(|target| self.into(target, value)),
            (target, value) => {
                let slot = root(target).and_then(|path| self.activity.slot(path));
                let from = slots(self.activity, value);
                self.found.extend(slot.map(|slot| (slot, from)));
            }
        }
    }
}

impl<'ast> Visit<'ast> for Flows<'_> {
    fn visit_local(&mut self, local: &'ast Local) {
        let mut bound = Bound { activity: self.activity, found: Vec::new() };
        bound.visit_pat(&local.pat);
        let from = local.init.as_ref().map(|init| slots(self.activity, &init.expr)).unwrap_or_default();
        self.found.extend(bound.found.iter().map(|slot| (*slot, from.clone())));
        syn::visit::visit_local(self, local);
    }
    fn visit_pat_ident(&mut self, pat: &'ast PatIdent) {
        self.declared.extend(self.activity.bindings.get(&place(pat)));
        syn::visit::visit_pat_ident(self, pat);
    }
    fn visit_expr_assign(&mut self, e: &'ast ExprAssign) {
        self.into(&e.left, &e.right);
        syn::visit::visit_expr_assign(self, e);
    }
    fn visit_expr_binary(&mut self, e: &'ast ExprBinary) {
        if is_additive(&e.op) {
            self.into(&e.left, &e.right);
        }
        syn::visit::visit_expr_binary(self, e);
    }
    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

/// The variables that a pattern binds.
struct Bound<'a> {
    activity: &'a Activity,
    found: Vec<Slot>,
}

impl<'ast> Visit<'ast> for Bound<'_> {
    fn visit_pat_ident(&mut self, pat: &'ast PatIdent) {
        self.found.extend(self.activity.bindings.get(&place(pat)));
        syn::visit::visit_pat_ident(self, pat);
    }
    fn visit_expr(&mut self, _: &'ast Expr) {}
}

/// The variables that are mentioned behind an expression, or that it leaves by `return` or `break`.
struct Behind<'a> {
    activity: &'a Activity,
    body: usize,
    passed: bool,
    found: HashSet<Slot>,
}

impl<'ast> Visit<'ast> for Behind<'_> {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        if let Expr::Return(syn::ExprReturn { expr: Some(value), .. })
        | Expr::Break(syn::ExprBreak { expr: Some(value), .. }) = expr
        {
            self.found.extend(slots(self.activity, value));
        }
        if let (Expr::Path(path), true) = (expr, self.passed) {
            self.found.extend(self.activity.slot(path));
        }
        syn::visit::visit_expr(self, expr);
        self.passed |= place(expr) == self.body;
    }
    fn visit_item(&mut self, _: &'ast syn::Item) {}
}
