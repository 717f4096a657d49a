//! What comes behind a search.

use std::collections::HashSet;

use syn::visit::Visit;
use syn::{BinOp, Block, Expr, ExprAssign, ExprBinary, ExprPath, Local, Pat};

use super::super::{Activity, Slot, place};
use super::repeated::{self, Repeated};

/// Whether something brings back what the search lost: a step of Newton's behind it, `x - f(x) / df(x)`, or what another fn makes of
/// what was found, if that is what it is from there on.
pub(super) fn goes_on(
    activity: &Activity,
    block: &Block,
    mut found: HashSet<Slot>,
    around: &Repeated,
) -> bool {
    loop {
        let mut copies = Copies {
            activity,
            found: &found,
            more: HashSet::new(),
            body: around.place(),
            passed: around.place().is_none(),
            steps: false,
        };
        copies.visit_block(block);
        if copies.steps {
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

/// The variables that are set to what is made of these alone.
struct Copies<'a> {
    activity: &'a Activity,
    found: &'a HashSet<Slot>,
    more: HashSet<Slot>,
    /// What is repeated, and whether that is over.
    body: Option<usize>,
    passed: bool,
    /// Whether one of these is corrected behind it, by what depends on it and is active.
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

    /// Whether an active expression mentions one of these.
    fn follows(&self, expr: &Expr) -> bool {
        self.activity.is_active(expr) && !repeated::slots(self.activity, expr).is_disjoint(self.found)
    }

    /// Whether an expression is an active quotient of these.
    fn is_quotient(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Paren(e) => self.is_quotient(&e.expr),
            Expr::Binary(e) => matches!(e.op, BinOp::Div(_)) && self.follows(expr),
            _ => false,
        }
    }
}

impl<'ast> Visit<'ast> for Copies<'_> {
    into_macros!();
    fn visit_expr(&mut self, expr: &'ast Expr) {
        syn::visit::visit_expr(self, expr);
        self.passed |= self.body == Some(place(expr));
    }
    // What is only looked at changes nothing.
    fn visit_expr_if(&mut self, e: &'ast syn::ExprIf) {
        self.visit_block(&e.then_branch);
        e.else_branch.iter().for_each(|(_, other)| self.visit_expr(other));
    }
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
        // By a fn.
        self.steps |= self.passed
            && matches!(&*e.left, Expr::Path(path) if self.is_found(path))
            && matches!(&*e.right, Expr::Call(_) | Expr::MethodCall(_))
            && self.follows(&e.right);
        syn::visit::visit_expr_assign(self, e);
    }
    fn visit_expr_binary(&mut self, e: &'ast ExprBinary) {
        self.steps |= self.passed
            && matches!(e.op, BinOp::Sub(_) | BinOp::SubAssign(_))
            && matches!(&*e.left, Expr::Path(path) if self.is_found(path))
            && self.is_quotient(&e.right);
        syn::visit::visit_expr_binary(self, e);
    }
    fn visit_item(&mut self, _: &'ast syn::Item) {}
}
