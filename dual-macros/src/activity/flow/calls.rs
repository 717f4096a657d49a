//! Values through closures, loops that are left with a value, calls and macros.

use quote::ToTokens;
use syn::{Expr, ExprCall, ExprClosure, ExprMethodCall, Label, Macro, Pat};

use super::super::macros::{MacroArguments, Use, named};
use super::super::{Reach, place};
use super::discrete::holds_nothing;
use super::implicit::implicit;
use super::parts::{Behind, Parts};
use super::{Flow, Target};
use crate::elementals;

impl Flow {
    /// A closure whose parameters receive `input`, the first of two or more also `state`; gives what its body gives.
    pub(super) fn closure(
        &mut self,
        closure: &ExprClosure,
        (state, input): (Reach, &Parts),
        behind: &Behind,
        macros: &MacroArguments,
    ) -> Reach {
        let key = place(closure);
        let counts = |pat: &Pat| matches!(pat, Pat::Type(typed) if holds_nothing(&typed.ty));
        let counts = closure.inputs.iter().enumerate().filter(|(_, pat)| counts(pat));
        self.counts.extend(counts.map(|(i, _)| (key, i)));
        let called = self
            .found
            .parameters
            .entry(key)
            .or_insert_with(|| vec![Reach::default(); closure.inputs.len()])
            .clone();
        let targets = std::mem::take(&mut self.targets);
        self.returns.push(Reach::default());
        let value = self.scoped(|flow| {
            for (i, (pat, reach)) in closure.inputs.iter().zip(called).enumerate() {
                let parts =
                    if i == 0 && !state.is_empty() { &Parts::Whole(input.whole() | state) } else { input };
                flow.bind_parts(pat, &parts.and(reach), behind);
            }
            flow.expr(&closure.body, macros)
        });
        let result = value | self.returns.pop().unwrap_or_default();
        self.targets = targets;
        // What the body assigns to a parameter makes that a number for whoever calls it.
        for (i, pat) in closure.inputs.iter().enumerate() {
            if let Some(slot) = self.name(pat) {
                self.takes(key, i, self.found.slots[slot]);
            }
        }
        self.gives(key, result)
    }

    /// A closure gives values of this reach, and of that which was known.
    fn gives(&mut self, closure: usize, reach: Reach) -> Reach {
        let known = self.found.results.entry(closure).or_default();
        self.grown |= (*known | reach) != *known;
        *known |= reach;
        *known
    }

    /// What a loop or labelled block gives: its own value, and what leaves it by `break`.
    pub(super) fn target(
        &mut self,
        label: Option<&Label>,
        is_loop: bool,
        place: usize,
        walk: impl FnOnce(&mut Self) -> Reach,
    ) -> Reach {
        let label = label.map(|label| label.name.ident.to_string());
        self.targets.push(Target { label, is_loop, place, reach: Reach::default() });
        let value = walk(self);
        self.targets.pop().map_or(value, |target| value | target.reach)
    }

    /// A closure's parameter receives values of this reach.
    pub(super) fn takes(&mut self, closure: usize, parameter: usize, reach: Reach) {
        if !self.counts.contains(&(closure, parameter))
            && let Some(known) = self.found.parameters.get_mut(&closure).and_then(|p| p.get_mut(parameter))
            && (*known | reach) != *known
        {
            *known |= reach;
            self.grown = true;
        }
    }

    /// A closure that is passed on and called with values of these parts; `keeps` if it gets back what it gives.
    pub(super) fn closure_argument(
        &mut self,
        argument: &Expr,
        closure: &ExprClosure,
        (keeps, input): (Keeps, &Parts),
        behind: &Behind,
        macros: &MacroArguments,
    ) -> Reach {
        let state = match keeps {
            Keeps::Nothing => Reach::default(),
            Keeps::State(state) => state,
        };
        let once = self.closure(closure, (state, input), behind, macros);
        let result = match keeps {
            Keeps::Nothing => once,
            // What a fold's body gives comes back as its accumulator.
            Keeps::State(state) => once | self.closure(closure, (state | once, input), behind, macros),
        };
        self.record(argument, result)
    }

    /// Closures that a fn calls with active values, as `takes` says of its arguments: where anything of the call is active, so are
    /// all of their parameters, and what they give. Gives that.
    fn called<'e>(
        &mut self,
        arguments: impl IntoIterator<Item = &'e Expr>,
        reach: Reach,
        takes: impl Fn(usize) -> bool,
        macros: &MacroArguments,
    ) -> Reach {
        let mut all = reach;
        let mut closures = Vec::new();
        for (_, argument) in arguments.into_iter().enumerate().filter(|(i, _)| takes(*i)) {
            let place = match referred(argument) {
                Expr::Closure(closure) => {
                    let input = (Keeps::Nothing, &Parts::Whole(Reach::default()));
                    self.closure_argument(argument, closure, input, &Behind::Whole(None), macros);
                    Some(place(closure))
                }
                Expr::Path(path) => {
                    self.found.slot(path).and_then(|slot| self.found.closures.get(&slot)).copied()
                }
                _ => None,
            };
            closures.extend(place);
            all |= place.and_then(|place| self.found.results.get(&place)).copied().unwrap_or_default();
            // One that takes numbers elsewhere takes them here, too.
            let takes = place.and_then(|place| self.found.parameters.get(&place)).into_iter().flatten();
            all |= takes.fold(Reach::default(), |all, &reach| all | reach);
        }
        for closure in closures.into_iter().filter(|_| !all.is_empty()) {
            let count = self.found.parameters.get(&closure).map_or(0, Vec::len);
            (0..count).for_each(|parameter| self.takes(closure, parameter, all));
            // Also what is a constant for any parameters comes back as a number.
            self.gives(closure, all);
        }
        all
    }

    pub(super) fn call(&mut self, call: &ExprCall, macros: &MacroArguments) -> Reach {
        self.expr(&call.func, macros);
        if let Some(parts) = implicit(&call.func, call) {
            return self.implicit(&parts, macros);
        }
        let mut reach = self.exprs(call.args.iter().filter(|a| as_closure(a).is_none()), macros);
        if let Expr::Path(path) = &*call.func {
            let taking = self.found.taking.clone();
            reach |= self.called(&call.args, reach, |place| taking.takes(&path.path, place), macros);
        }
        for argument in &call.args {
            if let Some(closure) = as_closure(argument) {
                let input = (Keeps::State(reach), &Parts::Whole(reach));
                reach |= self.closure_argument(argument, closure, input, &Behind::Whole(None), macros);
            }
            self.written(argument, reach);
        }
        if let Expr::Path(path) = &*call.func
            && (path.path.is_ident("Err")
                || self.found.is_passive_callee(&path.path)
                || self.found.choosing.contains(&path.path.to_token_stream().to_string())
                || elementals::is_float_predicate(&path.path))
        {
            return Reach::default();
        }
        // A local closure: its parameters receive the arguments.
        if let Expr::Path(path) = &*call.func
            && let Some(slot) = self.found.slot(path)
        {
            if let Some(&key) = self.found.closures.get(&slot) {
                for (i, argument) in call.args.iter().enumerate() {
                    self.takes(key, i, self.found.reach(argument));
                }
                return self.found.results.get(&key).copied().unwrap_or_default();
            }
            return reach | self.found.slots[slot];
        }
        reach
    }

    pub(super) fn method(&mut self, call: &ExprMethodCall, macros: &MacroArguments) -> Reach {
        let name = call.method.to_string();
        let receiver = self.expr(&call.receiver, macros);
        let mut arguments = self.exprs(call.args.iter().filter(|a| as_closure(a).is_none()), macros);
        if matches!(&*call.receiver, Expr::Path(path) if path.path.is_ident("self")) {
            let taking = self.found.taking.clone();
            arguments =
                self.called(&call.args, arguments, |place| taking.method_takes(&call.method, place), macros);
        }
        if elementals::is_mutator(&name)
            && let Some(slot) = self.root(&call.receiver)
        {
            self.grow(slot, arguments);
        }
        let of_self = matches!(&*call.receiver, Expr::Path(path) if path.path.is_ident("self"));
        if of_self || !elementals::is_known_method(&name) {
            call.args.iter().for_each(|argument| self.written(argument, receiver | arguments));
        }
        let behind = if elementals::lends_items(&name) {
            Behind::Whole(self.root(&call.receiver))
        } else {
            self.behind_items(&call.receiver)
        };
        // What a closure makes of an item may have lost all that the item depends on.
        let is_replaced = |argument: &Expr| as_closure(argument).is_some() || counts(argument);
        let replaced = elementals::gives_closure(&name) && call.args.iter().all(is_replaced);
        let mut reach = if replaced { Reach::default() } else { receiver | arguments };
        let folds = elementals::folds(&name);
        let items = self.items(&call.receiver);
        for (i, argument) in call.args.iter().enumerate() {
            if let Some(closure) = as_closure(argument) {
                let (keeps, input) = match (folds, elementals::is_through(&name)) {
                    (true, _) => (Keeps::State(arguments), items.clone()),
                    (false, true) => (Keeps::Nothing, items.clone()),
                    // Nobody knows what it does with the closure.
                    (false, false) => (Keeps::State(reach), Parts::Whole(reach)),
                };
                let given = self.closure_argument(argument, closure, (keeps, &input), &behind, macros);
                if !elementals::asks_closure(&name) {
                    reach |= given;
                }
                if elementals::fills(&name)
                    && let Some(slot) = self.root(&call.receiver)
                {
                    self.grow(slot, given);
                }
                if elementals::gives_error(&name) || (name == "map_or_else" && i == 0) {
                    closure.inputs.iter().for_each(|pat| self.of_error(pat));
                }
            }
        }
        if elementals::is_passive(&name)
            || elementals::is_predicate(&name)
            || self.found.is_passive_method(&call.method)
        {
            Reach::default()
        } else if elementals::takes_error(&name) {
            let named = call.args.iter().filter_map(|argument| match argument {
                Expr::Path(path) => Some(place(path)),
                _ => None,
            });
            self.found.error_makers.extend(named);
            receiver
        } else {
            reach
        }
    }

    pub(super) fn mac(&mut self, mac: &Macro, macros: &MacroArguments) -> Reach {
        let Some(known) = macros.get(mac) else { return Reach::default() };
        let mut reach = Reach::default();
        for argument in &known.arguments {
            reach |= match named(argument) {
                Some((_, value)) => self.expr(value, macros),
                None => self.expr(argument, macros),
            };
        }
        for name in &known.captured {
            if let Some(slot) = self.lookup(&name.to_string()) {
                reach |= self.found.slots[slot];
                self.found.captures.insert(place(name), slot);
            }
        }
        match known.usage {
            Use::Repeat => known.arguments.first().map_or(reach, |e| self.found.reach(e)),
            // A text made of numbers may be parsed again.
            Use::Elements | Use::Rows(_) | Use::Format => reach,
            // What an error carries is plain already, and no number that a slope of zero could be of.
            Use::Round if known.arguments.iter().any(|e| self.found.is_of_error(e)) => reach,
            Use::Look | Use::Round => Reach::default(),
        }
    }
}

/// What a closure that is called many times gets back of what it gave.
#[derive(Clone, Copy)]
pub(super) enum Keeps {
    Nothing,
    /// All, and this at first.
    State(Reach),
}

/// What an argument refers to, if it is a reference.
fn referred(expr: &Expr) -> &Expr {
    match expr {
        Expr::Reference(e) => referred(&e.expr),
        Expr::Paren(e) => referred(&e.expr),
        expr => expr,
    }
}

/// Whether it is a method of a container that gives no floats, `Vec::len`.
fn counts(argument: &Expr) -> bool {
    let Expr::Path(path) = argument else { return false };
    let mut names = path.path.segments.iter().rev().map(|segment| segment.ident.to_string());
    let (method, owner) = (names.next(), names.next());
    method.is_some_and(|method| elementals::is_passive(&method))
        && owner
            .is_some_and(|owner| elementals::is_container(&owner) || owner == "Option" || owner == "Result")
}

fn as_closure(expr: &Expr) -> Option<&ExprClosure> {
    match expr {
        Expr::Closure(closure) => Some(closure),
        _ => None,
    }
}
