//! What is run several times, and how values go through it from one time to the next.

use std::collections::HashSet;

use syn::visit::Visit;
use syn::{
    BinOp, Block, Expr, ExprAssign, ExprBinary, ExprCall, ExprIf, ExprMatch, ExprPath, ExprWhile, Local,
    PatIdent,
};

use super::super::{Activity, Slot, place};
use super::choice::{Step, branches, is_additive, is_scaling, root};
use super::decision::{name, values};
use crate::{elementals, intrinsics};

/// What an expression runs several times: a loop as a whole, or the closure that an iterator calls.
pub(super) fn body(expr: &Expr) -> Option<&Expr> {
    let closure = |last: &&Expr| matches!(last, Expr::Closure(_));
    match expr {
        Expr::Loop(_) | Expr::While(_) | Expr::ForLoop(_) => Some(expr),
        Expr::MethodCall(e) if folds(expr) || repeats(&e.method.to_string()) => e.args.last().filter(closure),
        Expr::Call(e) if folds(expr) || name(e).is_some_and(|name| repeats(&name)) => {
            e.args.last().filter(closure)
        }
        _ => None,
    }
}

/// Whether what an expression repeats gives its state from one time to the next.
pub(super) fn folds(expr: &Expr) -> bool {
    match expr {
        Expr::MethodCall(e) => elementals::folds(&e.method.to_string()),
        Expr::Call(e) => name(e).is_some_and(|name| name == "successors"),
        _ => false,
    }
}

/// Whether a fn calls its closure several times, which keeps what it captures.
fn repeats(name: &str) -> bool {
    ["for_each", "try_for_each", "map", "inspect", "from_fn", "repeat_with"].contains(&name)
}

/// The variables that an expression mentions.
pub(super) fn slots(activity: &Activity, expr: &Expr) -> HashSet<Slot> {
    let mut mentioned = Mentioned { activity, stopped: true, found: HashSet::new() };
    mentioned.visit_expr(expr);
    mentioned.found
}

/// The same without what `stop_gradient` is of.
pub(super) fn told(activity: &Activity, expr: &Expr) -> HashSet<Slot> {
    let mut mentioned = Mentioned { activity, stopped: false, found: HashSet::new() };
    mentioned.visit_expr(expr);
    mentioned.found
}

/// Whether a call is that of `stop_gradient`.
pub(super) fn stops(call: &ExprCall) -> bool {
    matches!(&*call.func, Expr::Path(path) if intrinsics::is_stop_gradient(&path.path))
}

/// The variable that an expression is.
pub(super) fn copied(activity: &Activity, expr: &Expr) -> Option<Slot> {
    match expr {
        Expr::Path(path) => activity.slot(path),
        Expr::Paren(e) => copied(activity, &e.expr),
        _ => None,
    }
}

/// The variables that an expression is in one of its branches.
fn copies(activity: &Activity, expr: &Expr) -> HashSet<Slot> {
    match branches(expr) {
        Some((_, branches)) => branches
            .iter()
            .filter_map(|branch| branch.last())
            .flat_map(|value| copies(activity, value))
            .collect(),
        None => copied(activity, expr).into_iter().collect(),
    }
}

struct Mentioned<'a> {
    activity: &'a Activity,
    /// Whether what is behind `stop_gradient` counts.
    stopped: bool,
    found: HashSet<Slot>,
}

impl<'ast> Visit<'ast> for Mentioned<'_> {
    into_macros!();
    fn visit_expr_call(&mut self, call: &'ast ExprCall) {
        if self.stopped || !stops(call) {
            syn::visit::visit_expr_call(self, call);
        }
    }
    fn visit_expr_path(&mut self, path: &'ast ExprPath) {
        self.found.extend(self.activity.slot(path));
    }
}

/// A variable that is written to.
struct Flow {
    to: Slot,
    /// All that tells its value.
    from: HashSet<Slot>,
    /// The same with what decides whether it is written to, but not what `stop_gradient` is of: whoever writes that knows.
    told: HashSet<Slot>,
    /// Of these, what the value is made of, and has its derivatives from.
    values: HashSet<Slot>,
    /// The variables that it is a copy of, in one branch or another.
    copies: HashSet<Slot>,
    /// Whether it is declared with this value.
    begins: bool,
}

/// What is repeated.
pub(super) struct Repeated {
    /// Its place; `None` for a fn that calls itself.
    place: Option<usize>,
    /// The variables that begin anew each time.
    declared: HashSet<Slot>,
    flows: Vec<Flow>,
    /// Those that are multiplied or divided by constants.
    scaled: HashSet<Slot>,
    /// Those that are mentioned behind it.
    behind: HashSet<Slot>,
    /// Whether its state is its result: it is what a fold calls, or a fn that calls itself.
    gives_state: bool,
}

impl Repeated {
    pub(super) fn of(activity: &Activity, block: &Block, body: &Expr, is_fold: bool) -> Self {
        let mut flows = Flows::of(activity);
        match body {
            // The parameters of a fold's closure keep their values from one time to the next.
            Expr::Closure(closure) if is_fold => flows.visit_expr(&closure.body),
            // Whether it goes on tells nothing of what it does each time.
            Expr::While(e) => {
                flows.visit_expr(&e.cond);
                flows.visit_block(&e.body);
            }
            body => flows.visit_expr(body),
        }
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

    /// The variable that keeps from one time to the next what is stored in this one: itself, or the first one outside that it is copied to.
    pub(super) fn carried(&self, slot: Slot) -> Option<Slot> {
        let copies = grown(HashSet::from([slot]), |reached| {
            let into = self.flows.iter().filter(|flow| !flow.copies.is_disjoint(reached));
            into.map(|flow| flow.to).collect()
        });
        if self.declares(slot) {
            copies.into_iter().filter(|copy| !self.declares(*copy)).min()
        } else {
            Some(slot)
        }
    }

    /// Whether another variable becomes a copy of this one, too.
    pub(super) fn copies_to_another(&self, of: Slot, than: Slot) -> bool {
        self.flows.iter().any(|flow| flow.to != than && !self.declares(flow.to) && flow.copies.contains(&of))
    }

    /// Whether a step goes from where the last one led: by what changes from one time to the next.
    pub(super) fn moves(&self, activity: &Activity, step: &Step) -> bool {
        let changes = |slot: &Slot| self.declares(*slot) || self.flows.iter().any(|flow| flow.to == *slot);
        step.adds || slots(activity, step.value).iter().any(changes)
    }

    /// The variables that a value of this one gets into.
    pub(super) fn follow(&self, slot: Slot) -> HashSet<Slot> {
        grown(HashSet::from([slot]), |reached| {
            let reaches = self.flows.iter().filter(|flow| !flow.from.is_disjoint(reached));
            reaches.map(|flow| flow.to).collect()
        })
    }

    /// These variables, and those that tell their values.
    pub(super) fn sources(&self, of: HashSet<Slot>) -> HashSet<Slot> {
        grown(of, |reached| {
            let into = self.flows.iter().filter(|flow| reached.contains(&flow.to));
            into.flat_map(|flow| flow.from.iter().copied()).collect()
        })
    }

    /// These variables, and those that tell what is plain among them: flags and counts are set by what is compared elsewhere.
    pub(super) fn tellers(&self, activity: &Activity, of: HashSet<Slot>) -> HashSet<Slot> {
        grown(of, |reached| {
            let plain = |slot: Slot| reached.contains(&slot) && !activity.slot_is_active(slot);
            let into = self.flows.iter().filter(|flow| plain(flow.to));
            into.flat_map(|flow| flow.told.iter().copied()).collect()
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
        let written = self.flows.iter().map(|flow| (flow.to, &flow.values));
        let flows: Vec<_> = written.chain(steps.iter().map(|(to, values)| (*to, values))).collect();
        closed(activity, &flows, flows.iter().map(|(to, _)| *to).collect())
    }

    /// Of the variables that are declared here, those that are made of constants alone.
    pub(super) fn constant(&self, activity: &Activity) -> HashSet<Slot> {
        let flows: Vec<_> = self.flows.iter().map(|flow| (flow.to, &flow.values)).collect();
        let declared = self.flows.iter().filter(|flow| flow.begins).map(|flow| flow.to);
        closed(activity, &flows, declared.collect())
    }

    /// Whether a variable grows or shrinks by a factor from one time to the next.
    pub(super) fn scales(&self, slot: Slot) -> bool {
        self.scaled.contains(&slot)
    }

    pub(super) fn is_used_behind(&self, slot: Slot) -> bool {
        self.gives_state || self.behind.contains(&slot)
    }
}

/// Of these variables, those into which no active value gets by these flows but from each other.
fn closed(activity: &Activity, flows: &[(Slot, &HashSet<Slot>)], mut all: HashSet<Slot>) -> HashSet<Slot> {
    loop {
        let brings = |from: &Slot| activity.may_bring(*from) && !all.contains(from);
        let opened: Vec<Slot> =
            flows.iter().filter(|(_, values)| values.iter().any(brings)).map(|(to, _)| *to).collect();
        let count = all.len();
        all.retain(|slot| !opened.contains(slot));
        if all.len() == count {
            return all;
        }
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
    /// What the conditions around here mention, the innermost last.
    conditions: Vec<HashSet<Slot>>,
    declared: HashSet<Slot>,
    found: Vec<Flow>,
    scaled: HashSet<Slot>,
}

impl<'a> Flows<'a> {
    fn of(activity: &'a Activity) -> Self {
        let (conditions, found) = (Vec::new(), Vec::new());
        Flows { activity, conditions, declared: HashSet::new(), found, scaled: HashSet::new() }
    }

    /// What tells a value that is written here.
    fn told(&self, value: Option<&Expr>) -> HashSet<Slot> {
        let own = value.map(|value| told(self.activity, value)).unwrap_or_default();
        self.conditions.iter().flatten().copied().chain(own).collect()
    }

    fn within(&mut self, condition: &Expr, walk: impl FnOnce(&mut Self)) {
        self.conditions.push(told(self.activity, condition));
        walk(self);
        self.conditions.pop();
    }

    fn into(&mut self, target: &Expr, value: &Expr) {
        match (target, value) {
            (Expr::Tuple(targets), Expr::Tuple(values)) if targets.elems.len() == values.elems.len() => {
                targets.elems.iter().zip(&values.elems).for_each(|(target, value)| self.into(target, value));
            }
            (Expr::Tuple(targets), value) => targets.elems.iter().for_each(|target| self.into(target, value)),
            (target, value) => {
                let slot = root(target).and_then(|path| self.activity.slot(path));
                let Some(to) = slot else { return };
                let (mut from, values) = (slots(self.activity, value), values(self.activity, value));
                // Which place is written to tells what stands there.
                from.extend(slots(self.activity, target).into_iter().filter(|slot| *slot != to));
                if let Expr::Binary(e) = value
                    && matches!(e.op, BinOp::Mul(_) | BinOp::Div(_))
                    && values.iter().all(|slot| *slot == to)
                    && !values.is_empty()
                {
                    self.scaled.insert(to);
                }
                let (copies, told) = (copies(self.activity, value), self.told(Some(value)));
                self.found.push(Flow { to, from, told, values, copies, begins: false });
            }
        }
    }
}

impl<'ast> Visit<'ast> for Flows<'_> {
    into_macros!();
    fn visit_local(&mut self, local: &'ast Local) {
        let mut bound = Bound { activity: self.activity, found: Vec::new() };
        bound.visit_pat(&local.pat);
        let init = local.init.as_ref();
        let from = init.map(|init| slots(self.activity, &init.expr)).unwrap_or_default();
        let values = init.map(|init| values(self.activity, &init.expr)).unwrap_or_default();
        let copies = init.map(|init| copies(self.activity, &init.expr)).unwrap_or_default();
        let told = self.told(init.map(|init| &*init.expr));
        let flow = |to| Flow {
            to,
            told: told.clone(),
            from: from.clone(),
            values: values.clone(),
            copies: copies.clone(),
            begins: true,
        };
        self.found.extend(bound.found.into_iter().map(flow));
        syn::visit::visit_local(self, local);
    }
    fn visit_pat_ident(&mut self, pat: &'ast PatIdent) {
        self.declared.extend(self.activity.bindings.get(&place(pat)));
        syn::visit::visit_pat_ident(self, pat);
    }
    fn visit_expr_if(&mut self, e: &'ast ExprIf) {
        self.within(&e.cond, |flows| syn::visit::visit_expr_if(flows, e));
    }
    fn visit_expr_match(&mut self, e: &'ast ExprMatch) {
        self.within(&e.expr, |flows| syn::visit::visit_expr_match(flows, e));
    }
    fn visit_expr_while(&mut self, e: &'ast ExprWhile) {
        self.within(&e.cond, |flows| syn::visit::visit_expr_while(flows, e));
    }
    fn visit_expr_assign(&mut self, e: &'ast ExprAssign) {
        self.into(&e.left, &e.right);
        syn::visit::visit_expr_assign(self, e);
    }
    fn visit_expr_binary(&mut self, e: &'ast ExprBinary) {
        if is_additive(&e.op) || is_scaling(&e.op) {
            self.into(&e.left, &e.right);
        }
        if is_scaling(&e.op) && slots(self.activity, &e.right).is_empty() {
            self.scaled.extend(root(&e.left).and_then(|path| self.activity.slot(path)));
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
