//! Which slots are active: which names and expressions of the body depend on which active arguments.
//!
//! Syntactic, without types, and therefore generous: what may be active is active. A slot too many costs a
//! conversion that does nothing; a slot too few would be a type error. The result keeps for each slot the *set* of
//! active arguments that reach it.

mod flow;
mod macros;
mod reach;
mod search;

pub(crate) use macros::{MacroArguments, Use, change, is_known, named, parsed};
pub(crate) use reach::Reach;

use std::collections::{HashMap, HashSet};

use proc_macro2::Ident;
use syn::visit::Visit;
use syn::{Expr, ExprBreak, ExprCall, ExprClosure, ExprPath, PatIdent};

use crate::bracket;
use crate::diag::Errors;
use crate::intrinsics;
use crate::signature::Primal;
use crate::signature::callable::Taking;
use crate::source::Source;

/// The place of a syntax node in memory, which names it: the tree does not change while the passes look at it.
pub(crate) fn place<T>(node: &T) -> usize {
    std::ptr::from_ref(node) as usize
}

/// The pattern of a match arm and its guard.
pub(crate) fn guarded(pat: &syn::Pat) -> (&syn::Pat, Option<&Expr>) {
    match pat {
        syn::Pat::Guard(guarded) => (&guarded.pat, Some(&guarded.guard)),
        pat => (pat, None),
    }
}

/// A variable of the body.
pub(crate) type Slot = usize;

/// What is known of the body.
pub(crate) struct Activity {
    /// The reach of each slot.
    slots: Vec<Reach>,
    /// The slot of each pattern that binds, by its place.
    bindings: HashMap<usize, Slot>,
    /// The slot of each path that names a variable, by its place.
    uses: HashMap<usize, Slot>,
    /// The reach of each expression, by its place.
    expressions: HashMap<usize, Reach>,
    /// The loop or labelled block that each `break` leaves, by their places.
    targets: HashMap<usize, usize>,
    /// The closure that a slot holds, if it holds one: its place.
    closures: HashMap<Slot, usize>,
    /// The slots of each closure's parameters, by the closure's place.
    parameters: HashMap<usize, Vec<Reach>>,
    /// The slot of each name that a format string captures, by its place.
    captures: HashMap<usize, Slot>,
    /// The slots of passive arguments.
    given: HashSet<Slot>,
    /// The slots of active arguments that are references.
    references: HashSet<Slot>,
    /// The slots of what cannot hold floats, whatever is stored there.
    discrete: HashSet<Slot>,
    /// The slots of what errors carry: plain values, made of primals.
    errors: HashSet<Slot>,
    /// Where a closure is named that makes an error: what `ok_or_else` takes.
    error_makers: HashSet<usize>,
    /// What each closure gives by its value or by `return`, by the closure's place.
    results: HashMap<usize, Reach>,
    /// Fns and methods that are called with primals.
    passive: Vec<syn::Path>,
    /// Fns that give nothing that has a derivative.
    choosing: HashSet<String>,
    /// What the fns that are called take to call with active values.
    pub(crate) taking: Taking,
    /// The macros of the body, parsed.
    pub(crate) macros: MacroArguments,
}

/// Finds the activity of a body by following values until nothing more becomes active.
pub(crate) fn analyze(primal: &Primal, errors: &Errors) -> Activity {
    let macros = MacroArguments::parse(&primal.item.block);
    let activity = flow::run(primal, macros);
    activity.check_macros(primal, errors);
    activity
}

/// Gives what searches by comparison find its derivatives, or refuses them, before loops are written out, of which nobody could see any
/// more that they are loops.
pub(crate) fn complete_searches(primal: &mut Primal, source: &Source, errors: &Errors) {
    let (plain, mut seen) = (search::plain(primal, source), Vec::new());
    if search::may_have_one(&primal.item) {
        let activity = flow::run(primal, MacroArguments::parse(&primal.item.block));
        let found = search::find(&activity, primal);
        seen.extend(found.iter().map(|search| search.text.clone()));
        let conditions = found.iter().map(|search| search.condition).collect();
        let done = bracket::complete(primal, &conditions, activity.macros);
        let left = found.into_iter().filter(|search| !done.contains(&search.condition));
        left.filter_map(|search| search.error).for_each(|error| errors.push(error));
    }
    // Those whose steps stand elsewhere.
    if let Some(plain) = plain {
        let written = std::mem::replace(&mut *primal.item.block, plain);
        let activity = flow::run(primal, MacroArguments::parse(&primal.item.block));
        for search in search::find(&activity, primal) {
            match seen.iter().position(|text| *text == search.text) {
                Some(place) => _ = seen.remove(place),
                None => search.error.into_iter().for_each(|error| errors.push(error)),
            }
        }
        *primal.item.block = written;
    }
}

impl Activity {
    /// The arguments that reach an expression.
    pub(crate) fn reach(&self, expr: &Expr) -> Reach {
        self.expressions.get(&place(expr)).copied().unwrap_or_default()
    }

    /// Whether derivatives may flow through an expression.
    pub(crate) fn is_active(&self, expr: &Expr) -> bool {
        !self.reach(expr).is_empty()
    }

    /// Whether a name that a pattern binds is active.
    pub(crate) fn binds_active(&self, pat: &PatIdent) -> bool {
        self.bindings.get(&place(pat)).is_some_and(|&slot| !self.slots[slot].is_empty())
    }

    /// Whether any name that a pattern binds is active.
    pub(crate) fn pattern_is_active(&self, pat: &syn::Pat) -> bool {
        let mut finder = Bindings { activity: self, active: false };
        finder.visit_pat(pat);
        finder.active
    }

    /// The slot that a path names, if it names a variable.
    pub(crate) fn slot(&self, path: &ExprPath) -> Option<Slot> {
        self.uses.get(&place(path)).copied()
    }

    /// Whether a path names what this pattern binds.
    pub(crate) fn is_use_of(&self, path: &ExprPath, pat: &PatIdent) -> bool {
        self.slot(path).is_some_and(|slot| self.bindings.get(&place(pat)) == Some(&slot))
    }

    pub(crate) fn slot_is_active(&self, slot: Slot) -> bool {
        !self.slots[slot].is_empty()
    }

    /// Whether what is made of a slot may depend on an active value: it is one, or a closure, which may hold one.
    fn may_bring(&self, slot: Slot) -> bool {
        self.slot_is_active(slot) || self.closures.contains_key(&slot)
    }

    /// Whether what a slot holds takes an active value as its parameter `index`: a closure by its calls, a value that
    /// is active by what it captures or takes anyway.
    pub(crate) fn callee_takes_active(&self, slot: Slot, index: usize) -> bool {
        let Some(closure) = self.closures.get(&slot) else { return self.slot_is_active(slot) };
        let parameters = self.parameters.get(closure);
        parameters.and_then(|p| p.get(index)).is_some_and(|reach| !reach.is_empty())
    }

    /// Whether a name that a format string captures is active.
    pub(crate) fn captures_active(&self, name: &Ident) -> bool {
        self.captures.get(&place(name)).is_some_and(|&slot| self.slot_is_active(slot))
    }

    /// Whether it is a number, and not what an error carries.
    pub(crate) fn captures_number(&self, name: &Ident) -> bool {
        let slot = self.captures.get(&place(name));
        slot.is_some_and(|slot| self.slot_is_active(*slot) && !self.errors.contains(slot))
    }

    /// Whether a place is a variable that cannot hold floats.
    pub(crate) fn is_discrete(&self, place: &Expr) -> bool {
        match place {
            Expr::Path(path) => self.slot(path).is_some_and(|slot| self.discrete.contains(&slot)),
            Expr::Paren(e) => self.is_discrete(&e.expr),
            Expr::Unary(e) => self.is_discrete(&e.expr),
            Expr::Index(e) => self.is_discrete(&e.expr),
            _ => false,
        }
    }

    /// Whether a slot is a passive argument of the fn: what it holds is not made here.
    pub(crate) fn is_given(&self, slot: Slot) -> bool {
        self.given.contains(&slot)
    }

    /// Whether a path names an active argument that is a reference.
    pub(crate) fn is_reference(&self, path: &ExprPath) -> bool {
        self.slot(path).is_some_and(|slot| self.references.contains(&slot))
    }

    /// Whether a fn is to be called with primals.
    pub(crate) fn is_passive_callee(&self, path: &syn::Path) -> bool {
        intrinsics::is_stop_gradient(path)
            || self.passive.iter().any(|named| intrinsics::ends_with(path, named))
    }

    /// Whether a method is.
    pub(crate) fn is_passive_method(&self, name: &Ident) -> bool {
        self.passive.iter().any(|named| named.is_ident(name))
    }

    /// Whether an expression is what an error carries, or a part of it.
    pub(crate) fn is_of_error(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Path(path) => self.slot(path).is_some_and(|slot| self.errors.contains(&slot)),
            Expr::Paren(e) => self.is_of_error(&e.expr),
            Expr::Reference(e) => self.is_of_error(&e.expr),
            Expr::Unary(e) => self.is_of_error(&e.expr),
            Expr::Field(e) => self.is_of_error(&e.base),
            Expr::Index(e) => self.is_of_error(&e.expr),
            Expr::MethodCall(e) => self.is_of_error(&e.receiver),
            _ => false,
        }
    }

    /// Whether a closure's parameter takes an active value.
    pub(crate) fn takes_active(&self, closure: &ExprClosure, index: usize) -> bool {
        let parameters = self.parameters.get(&place(closure));
        parameters.and_then(|p| p.get(index)).is_some_and(|reach| !reach.is_empty())
    }

    /// Whether a closure with a name makes errors, wherever it is used.
    pub(crate) fn makes_errors(&self, closure: &ExprClosure) -> bool {
        let named = self.closures.iter().filter(|(_, named)| **named == place(closure));
        let mut uses = named.flat_map(|(slot, _)| self.uses.iter().filter(move |(_, used)| *used == slot));
        uses.clone().next().is_some() && uses.all(|(place, _)| self.error_makers.contains(place))
    }

    /// Whether a path names such a closure.
    pub(crate) fn names_error_maker(&self, path: &ExprPath) -> bool {
        let named = self.slot(path).is_some_and(|slot| self.closures.contains_key(&slot));
        named && self.error_makers.contains(&place(path))
    }

    /// Whether a path names a closure that captures or takes active values.
    pub(crate) fn names_active_closure(&self, path: &ExprPath) -> bool {
        let Some(slot) = self.slot(path) else { return false };
        let Some(closure) = self.closures.get(&slot) else { return false };
        let takes = |reaches: &Vec<Reach>| reaches.iter().any(|reach| !reach.is_empty());
        self.slot_is_active(slot) || self.parameters.get(closure).is_some_and(takes)
    }

    /// Whether a closure gives active values.
    pub(crate) fn closure_gives_active(&self, closure: &ExprClosure) -> bool {
        self.results.get(&place(closure)).is_some_and(|reach| !reach.is_empty())
    }

    /// Whether a `break` leaves this loop; if none does, it gives nothing.
    pub(crate) fn is_left(&self, target: &Expr) -> bool {
        self.targets.values().any(|&left| left == place(target))
    }

    /// Whether the loop or block that a `break` leaves gives active values.
    pub(crate) fn breaks_with_active(&self, leave: &ExprBreak) -> bool {
        let target = self.targets.get(&place(leave)).and_then(|target| self.expressions.get(target));
        target.is_some_and(|reach| !reach.is_empty())
    }

    /// Whether an expression has to be written anew: something active occurs in it, or it leaves the fn.
    pub(crate) fn touches(&self, expr: &Expr) -> bool {
        let mut finder = Touches { activity: self, found: false };
        finder.visit_expr(expr);
        finder.found
    }

    /// Whether the macro arguments contain an active name; for macros that cannot be parsed.
    fn check_macros(&self, primal: &Primal, errors: &Errors) {
        let mut names = macros::MacroArguments::default();
        primal.active().for_each(|(argument, _)| names.visit_pat(&argument.pattern));
        let arguments: Vec<&String> = names.names.iter().map(|(_, name)| name).collect();
        for (path, tokens) in self.macros.unknown() {
            let active = |name: &str| {
                arguments.iter().any(|argument| *argument == name)
                    || self.bindings_by_name().any(|(bound, slot)| bound == name && self.slot_is_active(slot))
            };
            if macros::mentions_any(tokens.clone(), &active) {
                errors.push(crate::diag::unknown_macro(path));
            }
        }
    }

    fn bindings_by_name(&self) -> impl Iterator<Item = (&str, Slot)> {
        self.macros.names.iter().filter_map(|(place, name)| Some((name.as_str(), *self.bindings.get(place)?)))
    }
}

struct Bindings<'a> {
    activity: &'a Activity,
    active: bool,
}

impl<'ast> Visit<'ast> for Bindings<'_> {
    fn visit_pat_ident(&mut self, pat: &'ast PatIdent) {
        self.active |= self.activity.binds_active(pat);
        syn::visit::visit_pat_ident(self, pat);
    }
    fn visit_expr(&mut self, _: &'ast Expr) {}
}

struct Touches<'a> {
    activity: &'a Activity,
    found: bool,
}

impl<'ast> Visit<'ast> for Touches<'_> {
    fn visit_expr_path(&mut self, path: &'ast ExprPath) {
        self.found |= self.activity.slot(path).is_some_and(|slot| self.activity.slot_is_active(slot));
    }
    fn visit_pat_ident(&mut self, pat: &'ast PatIdent) {
        self.found |= self.activity.binds_active(pat);
    }
    fn visit_expr_call(&mut self, call: &'ast ExprCall) {
        // A closure that takes numbers elsewhere takes them here, too.
        if let Expr::Path(path) = &*call.func
            && let Some(slot) = self.activity.slot(path)
        {
            let takes = |i| self.activity.callee_takes_active(slot, i);
            self.found |= (0..call.args.len()).any(takes);
        }
        syn::visit::visit_expr_call(self, call);
    }
    fn visit_expr_closure(&mut self, closure: &'ast ExprClosure) {
        // A constant that goes where numbers are asked for.
        self.found |= self.activity.closure_gives_active(closure);
        syn::visit::visit_expr_closure(self, closure);
    }
    fn visit_expr_return(&mut self, _: &'ast syn::ExprReturn) {
        self.found = true;
    }
    fn visit_expr_break(&mut self, node: &'ast syn::ExprBreak) {
        self.found |= node.expr.is_some();
    }
    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        if let Some(known) = self.activity.macros.get(mac) {
            for argument in &known.arguments {
                self.visit_expr(argument);
            }
            self.found |= known.captured.iter().any(|name| self.activity.captures_active(name));
        }
    }
    fn visit_item(&mut self, _: &'ast syn::Item) {}
}
