//! Searches by comparison, such as bisection: what they find depends on active values through comparisons alone, through which no
//! derivative flows.

use std::collections::HashSet;

use syn::visit::Visit;
use syn::{
    BinOp, Block, Expr, ExprAssign, ExprBinary, ExprCall, ExprIf, ExprIndex, ExprPath, Local, Pat, Stmt,
};

use super::{Activity, Reach, Slot, place};
use crate::diag::{self, Errors};

/// Refuses `if f(m) > 0.0 { lo = m } else { hi = m }` in loops, where what decides is active and nothing brings its derivative back.
pub(super) fn check(activity: &Activity, block: &Block, errors: &Errors) {
    let mut indices = Indices { activity, within: false, found: HashSet::new() };
    indices.visit_block(block);
    Finder { activity, errors, block, indices: indices.found, loops: 0 }.visit_block(block);
}

/// Whether a body has a loop with a choice in it.
pub(super) fn may_have_one(block: &Block) -> bool {
    let mut choices = Choices { loops: 0, found: false };
    choices.visit_block(block);
    choices.found
}

struct Choices {
    loops: usize,
    found: bool,
}

impl<'ast> Visit<'ast> for Choices {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        let repeats = usize::from(is_loop(expr));
        self.loops += repeats;
        self.found |= self.loops > 0 && matches!(expr, Expr::If(e) if e.else_branch.is_some());
        syn::visit::visit_expr(self, expr);
        self.loops -= repeats;
    }
    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

fn is_loop(expr: &Expr) -> bool {
    matches!(expr, Expr::Loop(_) | Expr::While(_) | Expr::ForLoop(_))
}

struct Finder<'a> {
    activity: &'a Activity,
    errors: &'a Errors,
    block: &'a Block,
    /// What places in a table are told by, which no derivative is of.
    indices: HashSet<Slot>,
    loops: usize,
}

impl<'ast> Visit<'ast> for Finder<'_> {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        let repeats = usize::from(is_loop(expr));
        self.loops += repeats;
        if let Expr::If(e) = expr
            && self.loops > 0
        {
            self.check(e);
        }
        syn::visit::visit_expr(self, expr);
        self.loops -= repeats;
    }
    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

impl Finder<'_> {
    fn check(&self, e: &ExprIf) {
        let Some((_, other)) = &e.else_branch else { return };
        let mut decides = Decides { activity: self.activity, reach: Reach::default() };
        decides.visit_expr(&e.cond);
        if decides.reach.is_empty() {
            return;
        }
        let (then, other) = (self.moves(&e.then_branch.stmts), self.moves_of(other));
        let narrowed = then.iter().find_map(|(low, from)| {
            let same = |(high, value): &&(&ExprPath, &ExprPath)| {
                self.slot(high) != self.slot(low) && self.slot(value) == self.slot(from)
            };
            let (high, _) = other.iter().find(same)?;
            let ends = [low, high, from].into_iter().filter_map(|path| self.slot(path));
            (!self.goes_on(ends.collect(), decides.reach)).then_some((low, high))
        });
        if let Some((low, high)) = narrowed {
            self.errors.push(diag::search(&e.cond, low, high));
        }
    }

    /// Whether something brings back what the search lost: a variable that starts from its ends and depends on all that decides, as
    /// one that Newton's steps improve does, or one such step, `x - f(x) / df(x)`.
    fn goes_on(&self, mut found: HashSet<Slot>, decides: Reach) -> bool {
        loop {
            let mut copies =
                Copies { activity: self.activity, found: &found, more: HashSet::new(), steps: false };
            copies.visit_block(self.block);
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

    /// The assignments of one variable to another among these statements, and in the branches of an `if` behind `else`.
    fn moves<'e>(&self, stmts: &'e [Stmt]) -> Vec<(&'e ExprPath, &'e ExprPath)> {
        let of = |stmt: &'e Stmt| match stmt {
            Stmt::Expr(expr, _) => self.moves_of(expr),
            _ => Vec::new(),
        };
        stmts.iter().flat_map(of).collect()
    }

    fn moves_of<'e>(&self, expr: &'e Expr) -> Vec<(&'e ExprPath, &'e ExprPath)> {
        match expr {
            Expr::Assign(e) => match (&*e.left, &*e.right) {
                (Expr::Path(target), Expr::Path(value)) if self.is_number(&e.left, target) => {
                    vec![(target, value)]
                }
                _ => Vec::new(),
            },
            Expr::Block(e) => self.moves(&e.block.stmts),
            Expr::If(e) => {
                let mut moves = self.moves(&e.then_branch.stmts);
                moves.extend(e.else_branch.iter().flat_map(|(_, other)| self.moves_of(other)));
                moves
            }
            _ => Vec::new(),
        }
    }

    fn is_number(&self, place: &Expr, path: &ExprPath) -> bool {
        self.slot(path).is_some_and(|slot| !self.indices.contains(&slot)) && !self.activity.is_discrete(place)
    }

    fn slot(&self, path: &ExprPath) -> Option<Slot> {
        self.activity.slot(path)
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
