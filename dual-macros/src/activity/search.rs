//! Searches by comparison, such as bisection: what they find depends on active values through comparisons alone, through which no
//! derivative flows.

/// Looks into the macros of the body, for a visitor that knows its activity.
macro_rules! into_macros {
    () => {
        fn visit_macro(&mut self, mac: &'ast syn::Macro) {
            let activity = self.activity;
            activity.macros.arguments(mac).for_each(|argument| self.visit_expr(argument));
        }
    };
}

mod behind;
mod called;
mod choice;
mod decision;
mod plain;
mod repeated;

use std::collections::{HashMap, HashSet};

use quote::ToTokens;
use syn::visit::Visit;
use syn::{Error, Expr, ExprCall, ExprIndex, ExprPath, Ident, ItemFn, Local, Pat};

use super::{Activity, Reach, Slot, parsed, place};
use crate::diag;
use crate::signature::Primal;
use choice::{Choice, Kind, Step, Target};
pub(super) use plain::plain;
use repeated::Repeated;

/// A search, by what decides it.
pub(super) struct Found {
    /// The place of the condition.
    pub(super) condition: usize,
    /// How that is written.
    pub(super) text: String,
    /// What it is if nobody brings the derivative back: neither the fn itself, behind the search, nor whoever completes it.
    pub(super) error: Option<Error>,
}

/// Finds `if f(m) > 0.0 { lo = m } else { hi = m }` where it is repeated, if what decides is active.
pub(super) fn find(activity: &Activity, primal: &Primal) -> Vec<Found> {
    let block = &*primal.item.block;
    let mut indices = Indices { activity, within: false, found: HashSet::new() };
    indices.visit_block(block);
    let (indices, around, found) = (indices.found, Vec::new(), Vec::new());
    let constant = Repeated::of_itself(activity, block).constant(activity);
    let mut finder = Finder { activity, primal, indices, constant, decided: HashMap::new(), around, found };
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

/// Whether an expression has.
fn searches(expr: &Expr) -> bool {
    let mut choices = Choices { repeated: 0, found: false };
    choices.visit_expr(expr);
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
        self.found |= self.repeated > 0 && decision::of(expr).is_some();
        syn::visit::visit_expr(self, expr);
        self.repeated -= repeats;
    }
    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        for argument in &parsed(mac) {
            self.visit_expr(argument);
        }
    }
    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

struct Finder<'a> {
    activity: &'a Activity,
    primal: &'a Primal,
    /// What places in a table are told by, which no derivative is of.
    indices: HashSet<Slot>,
    /// The variables that no active value gets into, whatever decides what they are.
    constant: HashSet<Slot>,
    /// What has decided the values of variables that begin anew each time.
    decided: HashMap<Slot, &'a Expr>,
    /// What is repeated around here, the innermost last.
    around: Vec<Repeated>,
    found: Vec<Found>,
}

impl<'a> Visit<'a> for Finder<'a> {
    fn visit_expr(&mut self, expr: &'a Expr) {
        let is_fold = repeated::folds(expr);
        let repeated = repeated::body(expr)
            .map(|body| Repeated::of(self.activity, &self.primal.item.block, body, is_fold));
        let repeats = repeated.is_some();
        self.around.extend(repeated);
        if !self.around.is_empty() {
            let own = Choice::of(expr).or_else(|| self.decided(expr));
            let choices = own.into_iter().chain(Choice::of_itself(self.primal, expr));
            for choice in choices {
                self.check(&choice);
            }
        }
        if is_fold
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
    fn visit_local(&mut self, local: &'a Local) {
        if let Some(choice) = Choice::of_local(local).filter(|_| !self.around.is_empty()) {
            self.check(&choice);
        }
        if let (Pat::Ident(pat), Some(init)) = (&local.pat, &local.init)
            && let Some(slot) = self.activity.bindings.get(&place(pat))
            && let Some(condition) = decision::of(&init.expr).filter(|_| !self.around.is_empty())
        {
            self.decided.insert(*slot, condition);
        }
        syn::visit::visit_local(self, local);
    }
    fn visit_block(&mut self, block: &'a syn::Block) {
        if !self.around.is_empty() {
            let rests = block.stmts.iter().enumerate().map(|(i, stmt)| (stmt, &block.stmts[i + 1..]));
            let choices: Vec<_> = rests.filter_map(|(stmt, rest)| Choice::with_rest(stmt, rest)).collect();
            for choice in &choices {
                self.check(choice);
            }
        }
        syn::visit::visit_block(self, block);
    }
    fn visit_macro(&mut self, mac: &'a syn::Macro) {
        self.activity.macros.arguments(mac).for_each(|argument| self.visit_expr(argument));
    }
    fn visit_item(&mut self, _: &'a syn::Item) {}
}

impl<'a> Finder<'a> {
    /// The choice that decided what is assigned here, a few statements before.
    fn decided(&self, expr: &'a Expr) -> Option<Choice<'a>> {
        let (_, value, _) = choice::assignment(expr)?;
        let sources = self.around.last()?.sources(decision::values(self.activity, value));
        // The first, since a set has no order.
        let slot = sources.iter().filter(|slot| self.decided.contains_key(slot)).min()?;
        let condition = self.decided.get(slot)?;
        Choice::decided(condition, expr)
    }

    fn check(&mut self, choice: &Choice) {
        if choice.orders() {
            return;
        }
        let mut decides = Decides { activity: self.activity, reach: Reach::default() };
        decides.visit_expr(choice.condition);
        // By a flag or a count that was set before.
        let tellers = |of| self.around.iter().fold(of, |of, around| around.tellers(self.activity, of));
        let told = tellers(repeated::told(self.activity, choice.condition));
        let decides = told.iter().fold(decides.reach, |all, slot| all | self.activity.slots[*slot]);
        let asked = tellers(repeated::slots(self.activity, choice.condition));
        if decides.is_empty() {
            return;
        }
        let lost = choice.steps.iter().filter(|step| step.leads_on()).filter_map(|step| {
            let stored = step.target.slot(self.activity)?;
            let (slot, around) = self.carried(stored)?;
            let counts = |slot| self.indices.contains(slot) || self.activity.discrete.contains(slot);
            let is_number = ![stored, slot].iter().any(counts);
            // A parameter has what the fn was called with first; what it calls itself with is what goes on.
            let reach = match step.target {
                Target::Parameter(_) => self.activity.reach(step.value),
                _ => self.activity.slots[slot],
            };
            // Two ends that close in on something may be active; else what goes on from an active value has a slope of its own.
            let closes_in = self.closes_in(choice, step);
            let depends = !(choice.kind == Kind::Value && self.constant.contains(&slot))
                && (reach | decides == reach || !reach.is_empty() && !closes_in)
                && !self.around.iter().any(|around| self.is_blind(choice, step, around));
            let follow = around.follow(slot);
            // What is made of the ends is the result as well; a time that steps are taken by, or not, is none.
            let is_used = around.is_used_behind(slot)
                || closes_in && follow.iter().any(|slot| around.is_used_behind(*slot));
            let is_searched = is_number
                && !depends
                && is_used
                && around.moves(self.activity, step)
                && (choice.kind != Kind::Again || self.shrinks(step, around))
                && (!follow.is_disjoint(&asked) || self.turns(step, &asked, around));
            is_searched.then_some((slot, step, around))
        });
        let lost: Vec<_> = lost.collect();
        let Some((_, step, around)) = lost.first() else { return };
        let Some(name) = step.target.name() else { return };
        let from = lost.iter().filter_map(|(_, step, _)| repeated::copied(self.activity, step.value));
        let ends = lost.iter().map(|(slot, ..)| *slot).chain(from).collect();
        let condition = place(choice.condition);
        if self.found.iter().all(|found| found.condition != condition) {
            let goes_on = behind::goes_on(self.activity, &self.primal.item.block, ends, around);
            let error = (!goes_on).then(|| diag::search(choice.condition, &called::original(name)));
            let text = choice.condition.to_token_stream().to_string();
            self.found.push(Found { condition, text, error });
        }
    }

    /// The variable that what is stored here becomes from one time to the next: this one, or one that it is stored in, and what is
    /// repeated without that.
    fn carried(&self, slot: Slot) -> Option<(Slot, &Repeated)> {
        self.around.iter().rev().find_map(|around| Some((around.carried(slot)?, around)))
    }

    /// Whether another branch sets another variable to the same value.
    fn closes_in(&self, choice: &Choice, step: &Step) -> bool {
        let written = |step: &Step| step.value.to_token_stream().to_string();
        let slot = |step: &Step| step.target.slot(self.activity);
        let is_same = |other: &Step| match (
            repeated::copied(self.activity, step.value),
            repeated::copied(self.activity, other.value),
        ) {
            // A middle that has no name is made of both.
            (None, None) => {
                let made_of = repeated::slots(self.activity, step.value);
                let of_both = [slot(step), slot(other)].iter().flatten().all(|slot| made_of.contains(slot));
                of_both && written(other) == written(step)
            }
            (mine, others) => mine == others,
        };
        let is_other = |other: &&Step| {
            let is_same_place = slot(other) == slot(step) && other.place == step.place;
            other.branch != step.branch && !other.adds && other.leads_on() && !is_same_place
        };
        !step.adds && choice.all().filter(is_other).any(is_same)
    }

    /// Whether a step that searches is made of what is searched alone, from one time to the next, so that what is active decides which way
    /// it goes, and gets into no value: two ends that close in on one middle, or that go to two of their own, as the golden section has
    /// them; a number that goes on by less and less. It may have begun from what is active.
    fn is_blind(&self, choice: &Choice, step: &Step, around: &Repeated) -> bool {
        let circle = around.circle(self.activity, choice.all());
        let brings = |slot: &Slot| self.activity.may_bring(*slot) && !circle.contains(slot);
        let slot = |step: &Step| step.target.slot(self.activity);
        if !slot(step).is_some_and(|slot| circle.contains(&slot))
            || decision::values(self.activity, step.value).iter().any(brings)
        {
            return false;
        }
        let is_other_end = |other: &Step| {
            let copies = repeated::copied(self.activity, step.value).is_some()
                && repeated::copied(self.activity, other.value).is_some();
            other.branch != step.branch
                && !other.adds
                && other.leads_on()
                && slot(other) != slot(step)
                && copies
        };
        let asked = || around.tellers(self.activity, repeated::slots(self.activity, choice.condition));
        let asks = || around.sources(asked()).iter().any(brings);
        // `high = if above { m } else { high }; low = if above { low } else { m };`
        let closes_in_apart = || {
            let of = repeated::copied(self.activity, step.value);
            of.zip(slot(step)).is_some_and(|(of, end)| around.copies_to_another(of, end))
        };
        let goes_apart = || choice.all().any(is_other_end) || self.shrinks(step, around) || closes_in_apart();
        self.closes_in(choice, step) || goes_apart() && asks()
    }

    /// Whether a step goes by less and less.
    fn shrinks(&self, step: &Step, around: &Repeated) -> bool {
        let size = around.sources(decision::values(self.activity, step.value));
        let scales = |slot: Slot| self.around.iter().any(|repeated| repeated.scales(slot));
        size.into_iter().any(|slot| Some(slot) != step.target.slot(self.activity) && scales(slot))
    }

    /// Whether a step goes the way that was decided before, from where others went that way: the vector that CORDIC turns while it
    /// counts down the angle.
    fn turns(&self, step: &Step, asked: &HashSet<Slot>, around: &Repeated) -> bool {
        let sources = around.sources(decision::values(self.activity, step.value));
        let driving =
            |slot: &Slot| self.decided.contains_key(slot) && !around.follow(*slot).is_disjoint(asked);
        sources.iter().filter(|slot| driving(slot)).any(|decided| {
            let follow = around.follow(*decided);
            let is_other = |slot: &&Slot| Some(**slot) != step.target.slot(self.activity);
            sources.iter().filter(is_other).any(|slot| !around.declares(*slot) && follow.contains(slot))
        })
    }
}

/// The variables that occur in indices.
struct Indices<'a> {
    activity: &'a Activity,
    within: bool,
    found: HashSet<Slot>,
}

impl<'ast> Visit<'ast> for Indices<'_> {
    into_macros!();
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

/// What a condition depends on.
struct Decides<'a> {
    activity: &'a Activity,
    reach: Reach,
}

impl<'ast> Visit<'ast> for Decides<'_> {
    into_macros!();
    fn visit_expr(&mut self, expr: &'ast Expr) {
        self.reach |= self.activity.reach(expr);
        syn::visit::visit_expr(self, expr);
    }
    fn visit_expr_call(&mut self, call: &'ast ExprCall) {
        // Whoever writes `stop_gradient` there knows.
        if !repeated::stops(call) {
            syn::visit::visit_expr_call(self, call);
        }
    }
    fn visit_expr_closure(&mut self, _: &'ast syn::ExprClosure) {}
}
