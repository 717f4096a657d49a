//! What is run several times, and how values go through it from one time to the next.

use std::collections::HashSet;

use syn::visit::Visit;
use syn::{BinOp, Block, Expr, ExprAssign, ExprBinary, ExprPath, Local, PatIdent};

use super::super::{Activity, Slot, place};
use super::choice::{Step, is_additive, is_scaling, root};
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
    into_macros!();
    fn visit_expr_path(&mut self, path: &'ast ExprPath) {
        self.found.extend(self.activity.slot(path));
    }
}

/// The variables whose values become that of an expression: not those that decide which of its branches is taken.
fn values(activity: &Activity, expr: &Expr) -> HashSet<Slot> {
    let mut values = Values(Mentioned { activity, found: HashSet::new() });
    values.visit_expr(expr);
    values.0.found
}

struct Values<'a>(Mentioned<'a>);

impl<'ast> Visit<'ast> for Values<'_> {
    fn visit_expr_path(&mut self, path: &'ast ExprPath) {
        self.0.visit_expr_path(path);
    }
    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        self.0.visit_macro(mac);
    }
    fn visit_expr_if(&mut self, e: &'ast syn::ExprIf) {
        self.visit_block(&e.then_branch);
        e.else_branch.iter().for_each(|(_, other)| self.visit_expr(other));
    }
    fn visit_expr_match(&mut self, e: &'ast syn::ExprMatch) {
        e.arms.iter().for_each(|arm| self.visit_expr(&arm.body));
    }
}

/// What is repeated.
pub(super) struct Repeated {
    /// Its place; `None` for a fn that calls itself.
    place: Option<usize>,
    /// The variables that begin anew each time.
    declared: HashSet<Slot>,
    /// Those that are written to, and what goes into them.
    flows: Vec<(Slot, HashSet<Slot>)>,
    /// Those that are multiplied or divided, and by what.
    scaled: Vec<(Slot, HashSet<Slot>)>,
    /// Those that are mentioned behind it.
    behind: HashSet<Slot>,
    /// Whether its state is its result: it is what a fold calls, or a fn that calls itself.
    gives_state: bool,
}

impl Repeated {
    pub(super) fn of(activity: &Activity, block: &Block, body: &Expr) -> Self {
        let mut flows = Flows::of(activity);
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
        Repeated { place: Some(place(body)), behind: behind.found, ..Repeated::with(flows, is_fold) }
    }

    /// The same of the body of a fn that calls itself.
    pub(super) fn of_itself(activity: &Activity, block: &Block) -> Self {
        let mut flows = Flows::of(activity);
        flows.visit_block(block);
        Repeated::with(flows, true)
    }

    fn with(flows: Flows, gives_state: bool) -> Self {
        let Flows { declared, found, scaled, .. } = flows;
        Repeated { place: None, declared, flows: found, scaled, behind: HashSet::new(), gives_state }
    }

    pub(super) fn place(&self) -> Option<usize> {
        self.place
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
        grown(HashSet::from([slot]), |reached| {
            let reaches = self.flows.iter().filter(|(_, from)| !from.is_disjoint(reached));
            reaches.map(|(to, _)| *to).collect()
        })
    }

    /// These variables, and those whose values get into them.
    pub(super) fn sources(&self, of: HashSet<Slot>) -> HashSet<Slot> {
        grown(of, |reached| {
            let into = self.flows.iter().filter(|(to, _)| reached.contains(to));
            into.flat_map(|(_, from)| from.iter().copied()).collect()
        })
    }

    /// The variables that are made of each other and of constants alone, from one time to the next: whatever active value decides where
    /// they go, none gets into them. These steps are part of it.
    pub(super) fn circle<'e>(
        &self,
        activity: &Activity,
        steps: impl Iterator<Item = &'e Step<'e>>,
    ) -> HashSet<Slot> {
        let steps =
            steps.filter_map(|step| Some((step.target.slot(activity)?, values(activity, step.value))));
        let steps: Vec<_> = steps.collect();
        let flows = || self.flows.iter().chain(&self.scaled).chain(&steps);
        let mut circle: HashSet<Slot> = flows().map(|(to, _)| *to).collect();
        loop {
            let brings = |from: &Slot| activity.may_bring(*from) && !circle.contains(from);
            let opened: Vec<Slot> =
                flows().filter(|(_, from)| from.iter().any(brings)).map(|(to, _)| *to).collect();
            let count = circle.len();
            circle.retain(|slot| !opened.contains(slot));
            if circle.len() == count {
                return circle;
            }
        }
    }

    /// Whether a variable grows or shrinks by a factor from one time to the next.
    pub(super) fn scales(&self, slot: Slot) -> bool {
        self.scaled.iter().any(|(to, _)| *to == slot)
    }

    pub(super) fn is_used_behind(&self, slot: Slot) -> bool {
        self.gives_state || self.behind.contains(&slot)
    }
}

/// A set with all that its members lead to.
fn grown(mut set: HashSet<Slot>, next: impl Fn(&HashSet<Slot>) -> Vec<Slot>) -> HashSet<Slot> {
    loop {
        let count = set.len();
        let more = next(&set);
        set.extend(more);
        if set.len() == count {
            return set;
        }
    }
}

struct Flows<'a> {
    activity: &'a Activity,
    declared: HashSet<Slot>,
    found: Vec<(Slot, HashSet<Slot>)>,
    scaled: Vec<(Slot, HashSet<Slot>)>,
}

impl<'a> Flows<'a> {
    fn of(activity: &'a Activity) -> Self {
        Flows { activity, declared: HashSet::new(), found: Vec::new(), scaled: Vec::new() }
    }

    fn into(&mut self, target: &Expr, value: &Expr) {
        match (target, value) {
            (Expr::Tuple(targets), Expr::Tuple(values)) if targets.elems.len() == values.elems.len() => {
                targets.elems.iter().zip(&values.elems).for_each(|(target, value)| self.into(target, value));
            }
            (Expr::Tuple(targets), value) => targets.elems.iter().for_each(|target| self.into(target, value)),
            (target, value) => {
                let slot = root(target).and_then(|path| self.activity.slot(path));
                let Some(slot) = slot else { return };
                let from = values(self.activity, value);
                if let Expr::Binary(e) = value
                    && matches!(e.op, BinOp::Mul(_) | BinOp::Div(_))
                    && from.contains(&slot)
                {
                    self.scaled.push((slot, from.clone()));
                }
                self.found.push((slot, from));
            }
        }
    }
}

impl<'ast> Visit<'ast> for Flows<'_> {
    into_macros!();
    fn visit_local(&mut self, local: &'ast Local) {
        let mut bound = Bound { activity: self.activity, found: Vec::new() };
        bound.visit_pat(&local.pat);
        let from = local.init.as_ref().map(|init| values(self.activity, &init.expr)).unwrap_or_default();
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
        } else if is_scaling(&e.op)
            && let Some(slot) = root(&e.left).and_then(|path| self.activity.slot(path))
        {
            self.scaled.push((slot, slots(self.activity, &e.right)));
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
    into_macros!();
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
