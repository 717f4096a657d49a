//! Follows values through a body: one walk, repeated until no reach grows.

mod calls;
mod discrete;
mod implicit;
mod parts;
mod slots;

use std::collections::{HashMap, HashSet};

use syn::{BinOp, Block, Expr, ExprMacro, Local, Pat, Stmt};

use self::discrete::carries_nothing;
use self::parts::{Behind, Parts};
use super::macros::MacroArguments;
use super::{Activity, Reach, Slot, guarded, place};
use crate::signature::{Primal, Role, shape};

/// The walk, with what it has found so far.
struct Flow {
    found: Activity,
    /// The slot that writes through this one reach too: of `x` in `for x in xs.iter_mut()` that of `xs`.
    behind: HashMap<Slot, Slot>,
    /// The slots that are exclusive references: a fn that takes one may write to what it refers to.
    exclusive: HashSet<Slot>,
    /// The parameters of closures that are integers by what is written there.
    counts: HashSet<(usize, usize)>,
    /// Names in scope, innermost last.
    scopes: Vec<HashMap<String, Slot>>,
    /// The loops and labelled blocks around the walk, innermost last.
    targets: Vec<Target>,
    /// The reach of what `return` gives, of each closure around the walk.
    returns: Vec<Reach>,
    grown: bool,
}

/// What a `break` may leave.
struct Target {
    label: Option<String>,
    /// A block is left by its label only.
    is_loop: bool,
    /// The expression that takes the value.
    place: usize,
    reach: Reach,
}

pub(super) fn run(primal: &Primal, macros: MacroArguments) -> Activity {
    let mut activity = Activity {
        slots: Vec::new(),
        bindings: HashMap::new(),
        uses: HashMap::new(),
        expressions: HashMap::new(),
        targets: HashMap::new(),
        closures: HashMap::new(),
        captures: HashMap::new(),
        given: HashSet::new(),
        references: HashSet::new(),
        discrete: HashSet::new(),
        errors: HashSet::new(),
        error_makers: HashSet::new(),
        passive: primal.passive.clone(),
        choosing: primal.choosing.clone(),
        taking: primal.taking.clone(),
        parameters: HashMap::new(),
        results: HashMap::new(),
        macros: MacroArguments::default(),
    };
    let mut behind = HashMap::new();
    loop {
        let mut flow = Flow {
            found: activity,
            behind,
            exclusive: HashSet::new(),
            counts: HashSet::new(),
            scopes: vec![HashMap::new()],
            targets: Vec::new(),
            returns: Vec::new(),
            grown: false,
        };
        let mut number = 0;
        for argument in &primal.arguments {
            let reach = match argument.role {
                Role::Active(_) => {
                    number += 1;
                    Reach::argument(number - 1)
                }
                // What it held before, nobody knows.
                Role::Output(_) | Role::Changed(Some(_)) => Reach::all(),
                // What it captures, nobody knows.
                Role::Passive if argument.is_called => Reach::all(),
                Role::Passive | Role::Changed(None) => Reach::default(),
            };
            flow.discrete_of(&argument.pattern, &argument.ty);
            flow.bind(&argument.pattern, reach, None);
            if let Pat::Ident(ident) = &argument.pattern {
                let slot = flow.found.bindings[&place(ident)];
                match &argument.role {
                    Role::Passive if argument.is_called => {}
                    Role::Passive => _ = flow.found.given.insert(slot),
                    Role::Active(shape) if shape.reference => _ = flow.found.references.insert(slot),
                    Role::Active(_) | Role::Output(_) | Role::Changed(_) => {}
                }
            }
        }
        flow.block(&primal.item.block, &macros);
        (activity, behind) = (flow.found, flow.behind);
        if !flow.grown {
            activity.macros = macros;
            return activity;
        }
    }
}

impl Flow {
    // Statements

    fn scoped<R>(&mut self, walk: impl FnOnce(&mut Self) -> R) -> R {
        self.scopes.push(HashMap::new());
        let result = walk(self);
        self.scopes.pop();
        result
    }

    fn block(&mut self, block: &Block, macros: &MacroArguments) -> Reach {
        self.scoped(|flow| {
            let mut last = Reach::default();
            for stmt in &block.stmts {
                last = match stmt {
                    Stmt::Local(local) => flow.local(local, macros),
                    Stmt::Expr(expr, semicolon) => {
                        let reach = flow.expr(expr, macros);
                        if semicolon.is_some() { Reach::default() } else { reach }
                    }
                    Stmt::Macro(stmt) => flow.mac(&stmt.mac, macros),
                    Stmt::Item(_) => Reach::default(),
                };
            }
            last
        })
    }

    fn local(&mut self, local: &Local, macros: &MacroArguments) -> Reach {
        if let Some(init) = &local.init {
            let name = match &local.pat {
                Pat::Type(typed) => &*typed.pat,
                pat => pat,
            };
            let reach = match (name, &*init.expr) {
                // Its calls tell what it takes.
                (Pat::Ident(_), Expr::Closure(closure)) => {
                    let result = self.closure(
                        closure,
                        (Reach::default(), &Parts::Whole(Reach::default())),
                        &Behind::Whole(None),
                        macros,
                    );
                    self.record(&init.expr, result)
                }
                (_, value) => self.expr(value, macros),
            };
            if let Some((_, diverge)) = &init.diverge {
                self.expr(diverge, macros);
            }
            match &local.pat {
                Pat::Type(typed) if carries_nothing(&typed.ty) => {
                    self.bind(&local.pat, Reach::default(), None);
                }
                Pat::Type(typed) => {
                    self.discrete_of(&typed.pat, &typed.ty);
                    self.bind_to(&typed.pat, &init.expr, reach);
                }
                pat => self.bind_to(pat, &init.expr, reach),
            }
        } else {
            self.bind(&local.pat, Reach::default(), None);
        }
        Reach::default()
    }

    // Expressions

    fn expr(&mut self, expr: &Expr, macros: &MacroArguments) -> Reach {
        let reach = self.value(expr, macros);
        self.record(expr, reach)
    }

    fn record(&mut self, expr: &Expr, reach: Reach) -> Reach {
        let known = self.found.expressions.entry(place(expr)).or_default();
        let grown = *known | reach;
        if grown != *known {
            *known = grown;
            self.grown = true;
        }
        grown
    }

    fn exprs<'e>(&mut self, exprs: impl IntoIterator<Item = &'e Expr>, macros: &MacroArguments) -> Reach {
        exprs.into_iter().fold(Reach::default(), |reach, e| reach | self.expr(e, macros))
    }

    #[allow(clippy::too_many_lines)] // the list of expressions, an arm each
    fn value(&mut self, expr: &Expr, macros: &MacroArguments) -> Reach {
        let none = Reach::default();
        match expr {
            Expr::Path(path) => {
                let slot = path.path.get_ident().and_then(|ident| self.lookup(&ident.to_string()));
                slot.map_or(none, |slot| {
                    self.found.uses.insert(place(path), slot);
                    self.found.slots[slot]
                })
            }
            Expr::Paren(e) => self.expr(&e.expr, macros),
            Expr::Group(e) => self.expr(&e.expr, macros),
            Expr::Reference(e) => self.expr(&e.expr, macros),
            Expr::Unary(e) => self.expr(&e.expr, macros),
            Expr::Try(e) => self.expr(&e.expr, macros),
            Expr::Field(e) => self.expr(&e.base, macros),
            Expr::Index(e) => {
                self.expr(&e.index, macros);
                self.expr(&e.expr, macros)
            }
            Expr::Cast(e) => {
                let reach = self.expr(&e.expr, macros);
                if carries_nothing(&e.ty) { none } else { reach }
            }
            Expr::Tuple(e) => self.exprs(&e.elems, macros),
            Expr::Array(e) => self.exprs(&e.elems, macros),
            Expr::Repeat(e) => {
                self.expr(&e.len, macros);
                self.expr(&e.expr, macros)
            }
            Expr::Struct(e) => {
                let fields = self.exprs(e.fields.iter().map(|f| &f.expr), macros);
                fields | e.rest.as_ref().map_or(none, |rest| self.expr(rest, macros))
            }
            Expr::Range(e) => self.exprs(e.start.iter().chain(&e.end).map(|e| &**e), macros),
            Expr::Binary(e) => self.binary(&e.left, e.op, &e.right, macros),
            Expr::Assign(e) => {
                let reach = self.expr(&e.right, macros);
                self.assign(&e.left, &e.right, reach, macros);
                none
            }
            Expr::Let(e) => {
                let reach = self.expr(&e.expr, macros);
                self.bind_to(&e.pat, &e.expr, reach);
                none
            }
            Expr::If(e) => {
                let then = self.scoped(|flow| {
                    flow.expr(&e.cond, macros);
                    flow.block(&e.then_branch, macros)
                });
                // What `if let` binds is not in scope here.
                then | e.else_branch.as_ref().map_or(none, |(_, other)| self.expr(other, macros))
            }
            Expr::Match(e) => {
                let scrutinee = self.expr(&e.expr, macros);
                if scrutinee.is_empty() && !matches!(&*e.expr, Expr::Tuple(_)) {
                    let pats: Vec<&Pat> = e.arms.iter().map(|arm| guarded(&arm.pat).0).collect();
                    self.bound_together(&pats);
                }
                e.arms.iter().fold(none, |reach, arm| {
                    reach
                        | self.scoped(|flow| {
                            let (pat, guard) = guarded(&arm.pat);
                            flow.bind_to(pat, &e.expr, scrutinee);
                            if let Some(guard) = guard {
                                flow.expr(guard, macros);
                            }
                            flow.expr(&arm.body, macros)
                        })
                })
            }
            Expr::Block(e) => match &e.label {
                Some(label) => {
                    self.target(Some(label), false, place(expr), |flow| flow.block(&e.block, macros))
                }
                None => self.block(&e.block, macros),
            },
            Expr::Unsafe(e) => self.block(&e.block, macros),
            Expr::Loop(e) => self.target(e.label.as_ref(), true, place(expr), |flow| {
                flow.block(&e.body, macros);
                none
            }),
            Expr::While(e) => self.target(e.label.as_ref(), true, place(expr), |flow| {
                flow.scoped(|flow| {
                    flow.expr(&e.cond, macros);
                    flow.block(&e.body, macros);
                });
                none
            }),
            Expr::ForLoop(e) => {
                self.expr(&e.expr, macros);
                let (behind, items) = (self.behind_items(&e.expr), self.items(&e.expr));
                self.target(e.label.as_ref(), true, place(expr), |flow| {
                    flow.scoped(|flow| {
                        flow.bind_parts(&e.pat, &items, &behind);
                        if flow.found.is_of_error(&e.expr) {
                            flow.of_error(&e.pat);
                        }
                        flow.block(&e.body, macros);
                    });
                    none
                })
            }
            Expr::Break(e) => {
                let reach = e.expr.as_ref().map_or(none, |value| self.expr(value, macros));
                let label = e.label.as_ref().map(|label| label.ident.to_string());
                let target = self.targets.iter_mut().rev().find(|target| match &label {
                    Some(_) => target.label == label,
                    None => target.is_loop,
                });
                if let Some(target) = target {
                    target.reach |= reach;
                    self.found.targets.insert(place(e), target.place);
                }
                none
            }
            Expr::Return(e) => {
                if let Some(value) = &e.expr {
                    let reach = self.expr(value, macros);
                    if let Some(returned) = self.returns.last_mut() {
                        *returned |= reach;
                    }
                }
                none
            }
            Expr::Closure(closure) => {
                // Nobody knows who will call it, and with what.
                let floats = |pat: &Pat| matches!(pat, Pat::Type(typed) if shape::carries_floats(&typed.ty));
                let result = self.closure(closure, (none, &Parts::Whole(none)), &Behind::Whole(None), macros);
                for (i, _) in closure.inputs.iter().enumerate().filter(|(_, pat)| floats(pat)) {
                    self.takes(place(closure), i, Reach::all());
                }
                result
            }
            Expr::Call(call) => self.call(call, macros),
            Expr::MethodCall(call) => self.method(call, macros),
            Expr::Macro(ExprMacro { mac, .. }) => self.mac(mac, macros),
            _ => none,
        }
    }

    fn binary(&mut self, left: &Expr, op: BinOp, right: &Expr, macros: &MacroArguments) -> Reach {
        let both = self.expr(left, macros) | self.expr(right, macros);
        match op {
            BinOp::Add(_) | BinOp::Sub(_) | BinOp::Mul(_) | BinOp::Div(_) | BinOp::Rem(_) => both,
            BinOp::AddAssign(_)
            | BinOp::SubAssign(_)
            | BinOp::MulAssign(_)
            | BinOp::DivAssign(_)
            | BinOp::RemAssign(_) => {
                let reach = self.found.reach(right);
                if let Some(slot) = self.root(left) {
                    self.grow(slot, reach);
                }
                Reach::default()
            }
            _ => Reach::default(),
        }
    }

    fn assign(&mut self, target: &Expr, value: &Expr, reach: Reach, macros: &MacroArguments) {
        match (target, value) {
            (Expr::Tuple(targets), Expr::Tuple(values)) if targets.elems.len() == values.elems.len() => {
                for (target, value) in targets.elems.iter().zip(&values.elems) {
                    let reach = self.found.reach(value);
                    self.assign(target, value, reach, macros);
                }
            }
            (Expr::Tuple(targets), _) => {
                for target in &targets.elems {
                    self.assign(target, value, reach, macros);
                }
            }
            (Expr::Array(targets), _) => {
                for target in &targets.elems {
                    self.assign(target, value, reach, macros);
                }
            }
            _ => {
                self.expr(target, macros);
                if let Expr::Path(path) = target
                    && let Some(slot) = self.found.slot(path)
                    && self.is_discrete(value)
                {
                    self.found.discrete.insert(slot);
                }
                if let Some(slot) = self.root(target) {
                    self.grow(slot, reach);
                }
            }
        }
    }
}
