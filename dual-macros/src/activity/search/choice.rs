//! Choices between steps: what an `if` or a `match` does with variables in each of its branches.

use proc_macro2::Ident;
use quote::ToTokens;
use syn::{BinOp, Expr, ExprClosure, ExprPath, Lit, Local, Pat, PatIdent, Stmt};

use super::super::{Activity, Slot, place};
use super::decision;
use crate::signature::Primal;
use crate::signature::shape::carries_floats;

/// A variable that is set, or the part of a fold's state that its closure gives anew.
#[derive(Clone, Copy)]
pub(super) enum Target<'e> {
    Variable(&'e ExprPath),
    State(&'e PatIdent),
    /// What a fn calls itself with.
    Parameter(&'e PatIdent),
}

impl<'e> Target<'e> {
    pub(super) fn slot(self, activity: &Activity) -> Option<Slot> {
        match self {
            Target::Variable(path) => activity.slot(path),
            Target::State(pat) | Target::Parameter(pat) => activity.bindings.get(&place(pat)).copied(),
        }
    }

    pub(super) fn name(self) -> Option<&'e Ident> {
        match self {
            Target::Variable(path) => path.path.get_ident(),
            Target::State(pat) | Target::Parameter(pat) => Some(&pat.ident),
        }
    }
}

/// What one branch does with a variable.
pub(super) struct Step<'e> {
    pub(super) target: Target<'e>,
    /// Where in the variable, `ends[0]`, as it is written.
    pub(super) place: String,
    pub(super) value: &'e Expr,
    /// Whether the value is added or taken away.
    pub(super) adds: bool,
    /// The number of the branch that does it.
    pub(super) branch: usize,
}

pub(super) struct Choice<'e> {
    pub(super) condition: &'e Expr,
    pub(super) steps: Vec<Step<'e>>,
    /// Those of the choices within its branches, such as behind `else if`.
    pub(super) within: Vec<Step<'e>>,
    pub(super) kind: Kind,
}

/// What a condition decides.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Kind {
    /// Which branch is taken.
    Branch,
    /// Whether a loop goes on.
    Again,
    /// What is made of what was decided.
    Value,
}

impl<'e> Choice<'e> {
    /// The choice that an expression is, or that decides what is assigned, or what the closure of a fold gives.
    pub(super) fn of(expr: &'e Expr) -> Option<Self> {
        match expr {
            Expr::If(_) | Expr::Match(_) => {
                let (condition, branches) = branches(expr)?;
                let steps = numbered(branches.iter().map(|parts| parts.iter().copied().flat_map(steps_of)));
                let within = branches.iter().map(|parts| parts.iter().copied().flat_map(steps_within));
                Some(Choice { condition, steps, within: numbered(within), kind: Kind::Branch })
            }
            // `while f(y) < x { y += step; }`
            Expr::While(e) => Some(Choice {
                condition: &e.cond,
                steps: of(&e.body.stmts).into_iter().flat_map(steps_of).collect(),
                within: Vec::new(),
                kind: Kind::Again,
            }),
            _ => {
                let (place, value, adds) = assignment(expr)?;
                // `y += if f(y) < x { step } else { -step }`
                Choice::between(value, |value| steps(place, value, adds)).or_else(|| {
                    // `y += step * (x - f(y)).signum()`
                    let by_value = decision::of(value).and_then(|condition| Choice::decided(condition, expr));
                    by_value
                        .or_else(|| Some(Choice::between_places(decision::of(place)?, place, value, adds)))
                })
            }
        }
    }

    /// `if f(m) > y { high = m; continue; }` and what comes behind it otherwise.
    pub(super) fn with_rest(stmt: &'e Stmt, rest: &'e [Stmt]) -> Option<Self> {
        let Stmt::Expr(Expr::If(e), _) = stmt else { return None };
        let leaves = matches!(e.then_branch.stmts.last(), Some(Stmt::Expr(Expr::Continue(_), _)));
        if !leaves || e.else_branch.is_some() {
            return None;
        }
        let branches = [&e.then_branch.stmts[..], rest];
        let steps = numbered(branches.into_iter().map(|part| of(part).into_iter().flat_map(steps_of)));
        Some(Choice { condition: &e.cond, steps, within: Vec::new(), kind: Kind::Branch })
    }

    /// An assignment that something else decides.
    pub(super) fn decided(condition: &'e Expr, expr: &'e Expr) -> Option<Self> {
        let (place, value, adds) = assignment(expr)?;
        Some(Choice { condition, steps: steps(place, value, adds), within: Vec::new(), kind: Kind::Value })
    }

    /// `ends[usize::from(f(m) > x)] = m`
    fn between_places(condition: &'e Expr, place: &'e Expr, value: &'e Expr, adds: bool) -> Self {
        let at = |branch: usize| {
            let of_place = steps(place, value, adds).into_iter();
            of_place.map(move |step| Step { place: format!("{} {branch}", step.place), ..step })
        };
        let steps = numbered([at(0), at(1)].into_iter());
        Choice { condition, steps, within: Vec::new(), kind: Kind::Value }
    }

    /// The same of what the closure of a fold gives.
    pub(super) fn of_fold(closure: &'e ExprClosure) -> Option<Self> {
        let state = closure.inputs.first()?;
        Choice::between(tail(&closure.body)?, |value| states(state, value))
    }

    /// The same of what variables are declared with.
    pub(super) fn of_local(local: &'e Local) -> Option<Self> {
        let init = local.init.as_ref()?;
        Choice::between(&init.expr, |value| states(&local.pat, value))
    }

    /// The same of what a fn calls itself with, if that is all that a branch gives.
    pub(super) fn of_itself(primal: &'e Primal, expr: &'e Expr) -> Option<Self> {
        let (condition, branches) = branches(expr)?;
        let of_branch = |branch: Vec<&'e Expr>| {
            branch.last().and_then(|last| called_with(primal, last)).unwrap_or_default()
        };
        let steps = numbered(branches.into_iter().map(of_branch));
        Some(Choice { condition, steps, within: Vec::new(), kind: Kind::Branch })
    }

    /// Its own steps and those within.
    pub(super) fn all(&self) -> impl Iterator<Item = &Step<'e>> {
        self.steps.iter().chain(&self.within)
    }

    /// Whether each branch puts the same values into the same places: in another order.
    pub(super) fn orders(&self) -> bool {
        let of_branch = |branch: usize| {
            let steps = || self.all().filter(move |step| step.branch == branch && !step.adds);
            let mut places: Vec<_> = steps().map(|step| step.place.clone()).collect();
            let mut values: Vec<_> = steps().map(|step| step.value.to_token_stream().to_string()).collect();
            places.sort();
            values.sort();
            (places, values)
        };
        let first = of_branch(0);
        let others = self.all().map(|step| step.branch).max();
        !first.0.is_empty()
            && others.is_some_and(|last| last > 0 && (1..=last).all(|i| of_branch(i) == first))
    }

    fn between(chosen: &'e Expr, steps: impl Fn(&'e Expr) -> Vec<Step<'e>>) -> Option<Self> {
        let (condition, branches) = branches(held(chosen))?;
        let of_branch =
            |branch: Vec<&'e Expr>| branch.last().map(|value| steps(held(value))).unwrap_or_default();
        let steps = numbered(branches.into_iter().map(of_branch));
        Some(Choice { condition, steps, within: Vec::new(), kind: Kind::Branch })
    }
}

/// What a place gets, and whether that is added.
pub(super) fn assignment(expr: &Expr) -> Option<(&Expr, &Expr, bool)> {
    match expr {
        Expr::Assign(e) => Some((&e.left, &e.right, false)),
        Expr::Binary(e) if is_additive(&e.op) => Some((&e.left, &e.right, true)),
        _ => None,
    }
}

/// What `Some`, `Ok` or `Continue` holds.
fn held(value: &Expr) -> &Expr {
    match value {
        Expr::Paren(e) => held(&e.expr),
        Expr::Call(e) => match (decision::name(e).as_deref(), e.args.first()) {
            (Some("Some" | "Ok" | "Continue"), Some(first)) => held(first),
            _ => value,
        },
        _ => value,
    }
}

/// The steps of all branches, which know their branch.
fn numbered<'e, S: IntoIterator<Item = Step<'e>>>(branches: impl Iterator<Item = S>) -> Vec<Step<'e>> {
    let of_branch = |(branch, steps): (usize, S)| steps.into_iter().map(move |step| Step { branch, ..step });
    branches.enumerate().flat_map(of_branch).collect()
}

/// `+=` and `-=`
pub(super) fn is_additive(op: &BinOp) -> bool {
    matches!(op, BinOp::AddAssign(_) | BinOp::SubAssign(_))
}

/// `*=`, `/=` and `%=`
pub(super) fn is_scaling(op: &BinOp) -> bool {
    matches!(op, BinOp::MulAssign(_) | BinOp::DivAssign(_) | BinOp::RemAssign(_))
}

/// The variable that a place is in.
pub(super) fn root(place: &Expr) -> Option<&ExprPath> {
    match place {
        Expr::Path(path) => Some(path),
        Expr::Field(e) => root(&e.base),
        Expr::Index(e) => root(&e.expr),
        Expr::Paren(e) => root(&e.expr),
        Expr::Unary(e) => root(&e.expr),
        _ => None,
    }
}

/// What decides, and the expressions of each branch.
pub(super) fn branches(expr: &Expr) -> Option<(&Expr, Vec<Vec<&Expr>>)> {
    match expr {
        Expr::Paren(e) => branches(&e.expr),
        Expr::Block(_) => branches(tail(expr)?),
        Expr::If(e) => {
            let other = e.else_branch.iter().map(|(_, other)| expressions(other));
            Some((&e.cond, std::iter::once(of(&e.then_branch.stmts)).chain(other).collect()))
        }
        Expr::Match(e) => Some((&e.expr, e.arms.iter().map(|arm| expressions(&arm.body)).collect())),
        _ => None,
    }
}

fn expressions(branch: &Expr) -> Vec<&Expr> {
    match branch {
        Expr::Block(e) => of(&e.block.stmts),
        branch => vec![branch],
    }
}

fn of(stmts: &[Stmt]) -> Vec<&Expr> {
    fn expression(stmt: &Stmt) -> Option<&Expr> {
        match stmt {
            Stmt::Expr(expr, _) => Some(expr),
            _ => None,
        }
    }
    stmts.iter().filter_map(expression).collect()
}

/// What a block gives.
fn tail(expr: &Expr) -> Option<&Expr> {
    match expr {
        Expr::Block(e) => expressions(expr)
            .last()
            .copied()
            .filter(|_| matches!(e.block.stmts.last(), Some(Stmt::Expr(_, None))))
            .and_then(tail),
        expr => Some(expr),
    }
}

/// The floats that a fn calls itself with.
fn called_with<'e>(primal: &'e Primal, expr: &'e Expr) -> Option<Vec<Step<'e>>> {
    match expr {
        Expr::Return(e) => called_with(primal, e.expr.as_deref()?),
        Expr::Call(call) if matches!(&*call.func, Expr::Path(path) if path.path.is_ident(primal.name())) => {
            let pairs = primal.arguments.iter().zip(&call.args);
            let steps = pairs.filter_map(|(argument, value)| match &argument.pattern {
                Pat::Ident(pat) if carries_floats(&argument.ty) => {
                    Some(steps_in(Target::Parameter(pat), pat.ident.to_string(), value, false))
                }
                _ => None,
            });
            Some(steps.flatten().collect())
        }
        _ => None,
    }
}

/// What a statement does by itself; a choice in it is another one.
fn steps_of(expr: &Expr) -> Vec<Step<'_>> {
    match expr {
        Expr::Assign(e) => steps(&e.left, &e.right, false),
        Expr::Binary(e) if is_additive(&e.op) => steps(&e.left, &e.right, true),
        Expr::Block(e) => of(&e.block.stmts).into_iter().flat_map(steps_of).collect(),
        _ => Vec::new(),
    }
}

/// What the choices in a statement do, at any depth.
fn steps_within(expr: &Expr) -> Vec<Step<'_>> {
    let of_all = |parts: Vec<_>| parts.into_iter().flat_map(steps_within).collect::<Vec<_>>();
    match expr {
        Expr::Block(e) => of_all(of(&e.block.stmts)),
        Expr::If(_) | Expr::Match(_) => {
            let parts: Vec<_> = branches(expr).into_iter().flat_map(|(_, all)| all).flatten().collect();
            let own = parts.iter().copied().flat_map(steps_of);
            own.chain(of_all(parts.clone())).collect()
        }
        _ => Vec::new(),
    }
}

fn steps<'e>(target: &'e Expr, value: &'e Expr, adds: bool) -> Vec<Step<'e>> {
    match (target, value) {
        (Expr::Tuple(targets), Expr::Tuple(values)) if targets.elems.len() == values.elems.len() => {
            let pairs = targets.elems.iter().zip(&values.elems);
            pairs.flat_map(|(target, value)| steps(target, value, adds)).collect()
        }
        (target, value) => {
            let place = target.to_token_stream().to_string();
            root(target).map(|path| steps_in(Target::Variable(path), place, value, adds)).unwrap_or_default()
        }
    }
}

/// What a place gets, by its parts if they are written out.
fn steps_in<'e>(target: Target<'e>, place: String, value: &'e Expr, adds: bool) -> Vec<Step<'e>> {
    let of_parts = |parts: &mut dyn Iterator<Item = (String, &'e Expr)>| {
        parts.flat_map(|(place, value)| steps_in(target, place, value, adds)).collect()
    };
    match value {
        Expr::Paren(e) => steps_in(target, place, &e.expr, adds),
        Expr::Tuple(e) => {
            of_parts(&mut e.elems.iter().enumerate().map(|(i, part)| (format!("{place} . {i}"), part)))
        }
        Expr::Array(e) => {
            of_parts(&mut e.elems.iter().enumerate().map(|(i, part)| (format!("{place} [{i}]"), part)))
        }
        Expr::Struct(e) => of_parts(
            &mut e
                .fields
                .iter()
                .map(|field| (format!("{place} . {}", field.member.to_token_stream()), &field.expr)),
        ),
        value => {
            vec![Step { target, place, value, adds, branch: 0 }]
        }
    }
}

fn states<'e>(state: &'e Pat, value: &'e Expr) -> Vec<Step<'e>> {
    match (state, value) {
        (Pat::Tuple(state), Expr::Tuple(values)) if state.elems.len() == values.elems.len() => {
            let pairs = state.elems.iter().zip(&values.elems);
            pairs.flat_map(|(state, value)| states(state, value)).collect()
        }
        (Pat::Reference(state), value) => states(&state.pat, value),
        (Pat::Type(state), value) => states(&state.pat, value),
        (Pat::Paren(state), value) => states(&state.pat, value),
        (Pat::TupleStruct(state), value) if state.elems.len() == 1 => states(&state.elems[0], held(value)),
        (Pat::Ident(pat), value) => steps_in(Target::State(pat), pat.ident.to_string(), value, false),
        _ => Vec::new(),
    }
}

impl Step<'_> {
    /// Whether it may lead to what is searched: not back to where it is, by a count, or by a factor, as the step of an integrator goes.
    pub(super) fn leads_on(&self) -> bool {
        let is_target = |expr: &Expr| match (expr, self.target.name()) {
            (Expr::Path(path), Some(name)) => path.path.is_ident(name),
            _ => expr.to_token_stream().to_string() == self.place,
        };
        match self.value {
            Expr::Lit(literal) => !matches!(literal.lit, Lit::Int(_)),
            Expr::Binary(e) if matches!(e.op, BinOp::Mul(_) | BinOp::Div(_)) => {
                !is_target(&e.left) && !is_target(&e.right)
            }
            value => !is_target(value),
        }
    }
}
