//! Searches by comparison, such as bisection: what they find depends on active values through comparisons alone, through which no
//! derivative flows.

mod choice;
mod repeated;

use std::collections::HashSet;

use syn::visit::Visit;
use syn::{
    BinOp, Error, Expr, ExprAssign, ExprBinary, ExprCall, ExprIndex, ExprPath, Ident, ItemFn, Local, Pat,
};

use super::{Activity, Reach, Slot, place};
use crate::diag;
use crate::signature::Primal;
use choice::{Choice, Step, Target};
use repeated::Repeated;

/// Finds `if f(m) > 0.0 { lo = m } else { hi = m }` where it is repeated, if what decides is active and nothing brings its derivative
/// back; gives the places of the conditions, and the errors that they are if nobody else does.
pub(super) fn find(activity: &Activity, primal: &Primal) -> Vec<(usize, Error)> {
    let block = &*primal.item.block;
    let mut indices = Indices { activity, within: false, found: HashSet::new() };
    indices.visit_block(block);
    let (indices, around, found) = (indices.found, Vec::new(), Vec::new());
    let mut finder = Finder { activity, primal, indices, around, found };
    if calls_itself(&primal.item) {
        finder.around.push(Repeated::of_itself(activity, block));
    }
    finder.visit_block(block);
    finder.found
}

/// Whether what a fn gives may be what it gives of other arguments.
fn calls_itself(item: &ItemFn) -> bool {
    struct Calls<'a>(&'a Ident, bool);
    impl<'ast> Visit<'ast> for Calls<'_> {
        fn visit_expr_call(&mut self, call: &'ast ExprCall) {
            self.1 |= matches!(&*call.func, Expr::Path(path) if path.path.is_ident(self.0));
            syn::visit::visit_expr_call(self, call);
        }
    }
    let mut calls = Calls(&item.sig.ident, false);
    calls.visit_block(&item.block);
    calls.1
}

/// Whether a body has a choice that is repeated.
pub(super) fn may_have_one(item: &ItemFn) -> bool {
    let mut choices = Choices { repeated: usize::from(calls_itself(item)), found: false };
    choices.visit_block(&item.block);
    choices.found
}

struct Choices {
    repeated: usize,
    found: bool,
}

impl<'ast> Visit<'ast> for Choices {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        let repeats = usize::from(repeated::body(expr).is_some());
        self.repeated += repeats;
        self.found |= self.repeated > 0 && matches!(expr, Expr::If(_) | Expr::Match(_));
        syn::visit::visit_expr(self, expr);
        self.repeated -= repeats;
    }
    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

struct Finder<'a> {
    activity: &'a Activity,
    primal: &'a Primal,
    /// What places in a table are told by, which no derivative is of.
    indices: HashSet<Slot>,
    /// What is repeated around here, the innermost last.
    around: Vec<Repeated>,
    found: Vec<(usize, Error)>,
}

impl<'ast> Visit<'ast> for Finder<'_> {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        let repeated =
            repeated::body(expr).map(|body| Repeated::of(self.activity, &self.primal.item.block, body));
        let repeats = repeated.is_some();
        self.around.extend(repeated);
        if !self.around.is_empty() {
            let choices = Choice::of(expr).into_iter().chain(Choice::of_itself(self.primal, expr));
            for choice in choices {
                self.check(&choice);
            }
        }
        if repeats
            && let Some(Expr::Closure(closure)) = repeated::body(expr)
            && let Some(choice) = Choice::of_fold(closure)
        {
            self.check(&choice);
        }
        syn::visit::visit_expr(self, expr);
        if repeats {
            self.around.pop();
        }
    }
    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

impl Finder<'_> {
    fn check(&mut self, choice: &Choice) {
        let mut decides = Decides { activity: self.activity, reach: Reach::default() };
        decides.visit_expr(choice.condition);
        // By a flag that was set before.
        if let Some(flag) = flag(choice.condition).and_then(|path| self.activity.slot(path)) {
            let mut set = Set { activity: self.activity, flag, decides: &mut decides };
            set.visit_block(&self.primal.item.block);
        }
        let decides = decides.reach;
        if decides.is_empty() {
            return;
        }
        let asked = repeated::slots(self.activity, choice.condition);
        let lost = choice.steps.iter().filter_map(|step| {
            let slot = step.target.slot(self.activity)?;
            // From one time to the next of what is repeated without it, its value stays.
            let around = self.around.iter().rev().find(|repeated| !repeated.declares(slot))?;
            let is_number = !self.indices.contains(&slot) && !self.activity.discrete.contains(&slot);
            // A parameter has what the fn was called with first; what it calls itself with is what goes on.
            let reach = match step.target {
                Target::Parameter(_) => self.activity.reach(step.value),
                _ => self.activity.slots[slot],
            };
            // Two ends that close in on something may be active; else what goes on from an active value has a slope of its own.
            let closes_in = self.closes_in(choice, step);
            let depends = reach | decides == reach || !reach.is_empty() && !closes_in;
            let follow = around.follow(slot);
            // What is made of the ends is the result as well; a time that steps are taken by, or not, is none.
            let is_used = around.is_used_behind(slot)
                || closes_in && follow.iter().any(|slot| around.is_used_behind(*slot));
            let is_searched = is_number
                && !depends
                && is_used
                && around.moves(self.activity, step)
                && !follow.is_disjoint(&asked);
            is_searched.then_some((slot, step))
        });
        let lost: Vec<_> = lost.collect();
        let Some(name) = lost.first().and_then(|(_, step)| step.target.name()) else { return };
        let from = lost.iter().filter_map(|(_, step)| match step.value {
            Expr::Path(path) => self.activity.slot(path),
            _ => None,
        });
        let ends = lost.iter().map(|(slot, _)| *slot).chain(from).collect();
        if !self.goes_on(ends, decides) {
            self.found.push((place(choice.condition), diag::search(choice.condition, name)));
        }
    }

    /// Whether another branch sets another variable to the same one.
    fn closes_in(&self, choice: &Choice, step: &Step) -> bool {
        let value = |step: &Step| match step.value {
            Expr::Path(path) => self.activity.slot(path),
            _ => None,
        };
        let slot = |step: &Step| step.target.slot(self.activity);
        let is_other = |other: &Step| value(other) == value(step) && slot(other) != slot(step);
        value(step).is_some() && choice.steps.iter().chain(&choice.within).any(is_other)
    }

    /// Whether something brings back what the search lost: a variable that starts from its ends and depends on all that decides, as
    /// one that Newton's steps improve does, or one such step, `x - f(x) / df(x)`.
    fn goes_on(&self, mut found: HashSet<Slot>, decides: Reach) -> bool {
        loop {
            let mut copies =
                Copies { activity: self.activity, found: &found, more: HashSet::new(), steps: false };
            copies.visit_block(&self.primal.item.block);
            if copies.steps
                || found.iter().any(|&slot| self.activity.slots[slot] | decides == self.activity.slots[slot])
            {
                return true;
            }
            let more = copies.more;
            let count = found.len();
            found.extend(more);
            if found.len() == count {
                return false;
            }
        }
    }
}

/// The variables that are set to what is made of these alone.
struct Copies<'a> {
    activity: &'a Activity,
    found: &'a HashSet<Slot>,
    more: HashSet<Slot>,
    /// Whether one of these is corrected by what depends on it and is active.
    steps: bool,
}

impl Copies<'_> {
    fn is_found(&self, path: &ExprPath) -> bool {
        self.activity.slot(path).is_some_and(|slot| self.found.contains(&slot))
    }

    /// Whether these and constants are all that an expression is made of.
    fn is_of_found(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Path(path) => self.is_found(path),
            Expr::Paren(e) => self.is_of_found(&e.expr),
            Expr::Lit(_) => true,
            Expr::Binary(e) => self.is_of_found(&e.left) && self.is_of_found(&e.right),
            _ => false,
        }
    }
}

impl<'ast> Visit<'ast> for Copies<'_> {
    fn visit_local(&mut self, local: &'ast Local) {
        if let Some(init) = &local.init
            && self.is_of_found(&init.expr)
            && let Pat::Ident(pat) = &local.pat
        {
            self.more.extend(self.activity.bindings.get(&place(pat)));
        }
        syn::visit::visit_local(self, local);
    }
    fn visit_expr_assign(&mut self, e: &'ast ExprAssign) {
        if self.is_of_found(&e.right)
            && let Expr::Path(path) = &*e.left
        {
            self.more.extend(self.activity.slot(path));
        }
        syn::visit::visit_expr_assign(self, e);
    }
    fn visit_expr_binary(&mut self, e: &'ast ExprBinary) {
        let mentions = |expr: &'ast Expr| {
            let mut slots = Indices { activity: self.activity, within: true, found: HashSet::new() };
            slots.visit_expr(expr);
            !slots.found.is_disjoint(self.found)
        };
        self.steps |= matches!((&e.op, &*e.left), (BinOp::Sub(_), Expr::Path(path)) if self.is_found(path))
            && self.activity.is_active(&e.right)
            && !self.is_of_found(&e.right)
            && mentions(&e.right);
        syn::visit::visit_expr_binary(self, e);
    }
    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

/// The variables that occur in indices.
struct Indices<'a> {
    activity: &'a Activity,
    within: bool,
    found: HashSet<Slot>,
}

impl<'ast> Visit<'ast> for Indices<'_> {
    fn visit_expr_index(&mut self, e: &'ast ExprIndex) {
        self.visit_expr(&e.expr);
        let within = std::mem::replace(&mut self.within, true);
        self.visit_expr(&e.index);
        self.within = within;
    }
    fn visit_expr_path(&mut self, path: &'ast ExprPath) {
        if self.within {
            self.found.extend(self.activity.slot(path));
        }
    }
    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

/// The variable that a condition is, or is not.
fn flag(condition: &Expr) -> Option<&ExprPath> {
    match condition {
        Expr::Path(path) => Some(path),
        Expr::Paren(e) => flag(&e.expr),
        Expr::Unary(e) => flag(&e.expr),
        _ => None,
    }
}

/// Where a flag is declared.
struct Set<'a, 'd> {
    activity: &'a Activity,
    flag: Slot,
    decides: &'d mut Decides<'a>,
}

impl<'ast> Visit<'ast> for Set<'_, '_> {
    fn visit_local(&mut self, local: &'ast Local) {
        if let (Pat::Ident(pat), Some(init)) = (&local.pat, &local.init)
            && self.activity.bindings.get(&place(pat)) == Some(&self.flag)
        {
            self.decides.visit_expr(&init.expr);
        }
        syn::visit::visit_local(self, local);
    }
    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

/// What a condition depends on.
struct Decides<'a> {
    activity: &'a Activity,
    reach: Reach,
}

impl<'ast> Visit<'ast> for Decides<'_> {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        self.reach |= self.activity.reach(expr);
        syn::visit::visit_expr(self, expr);
    }
    fn visit_expr_call(&mut self, call: &'ast ExprCall) {
        // Whoever writes `stop_gradient` there knows.
        let passive = matches!(&*call.func, Expr::Path(path) if self.activity.is_passive_callee(&path.path));
        if !passive {
            syn::visit::visit_expr_call(self, call);
        }
    }
    fn visit_expr_closure(&mut self, _: &'ast syn::ExprClosure) {}
}
