//! Where an expression decides and gives no value: through what it asks there no derivative flows.

use std::collections::HashSet;

use syn::visit::Visit;
use syn::{BinOp, Expr, ExprBinary, ExprCall, ExprIf, ExprIndex, ExprMatch, ExprMethodCall, ExprPath};

use super::super::{Activity, Slot};

/// What a call decides by.
enum Asks {
    /// All that it is given.
    Everything,
    /// All but the first, which is the value.
    AllButFirst,
}

/// By the name of a fn or method of floats.
fn asks(name: &str) -> Option<Asks> {
    match name {
        "signum" | "is_sign_negative" | "is_sign_positive" | "is_nan" | "is_finite" | "is_infinite"
        | "partial_cmp" | "total_cmp" | "cmp" | "lt" | "le" | "gt" | "ge" | "eq" | "ne" => {
            Some(Asks::Everything)
        }
        "copysign" => Some(Asks::AllButFirst),
        _ => None,
    }
}

fn compares(e: &ExprBinary) -> bool {
    use BinOp::{Eq, Ge, Gt, Le, Lt, Ne};
    matches!(e.op, Lt(_) | Le(_) | Gt(_) | Ge(_) | Eq(_) | Ne(_))
}

/// What a call of a fn asks, and what it is given.
fn call(call: &ExprCall) -> Option<(Asks, impl Iterator<Item = &Expr>)> {
    Some((asks(&name(call)?)?, call.args.iter()))
}

/// The name of a fn that is called, without its path.
pub(super) fn name(call: &ExprCall) -> Option<String> {
    match &*call.func {
        Expr::Path(path) => path.path.segments.last().map(|segment| segment.ident.to_string()),
        _ => None,
    }
}

/// The first part of an expression that decides.
pub(super) fn of(expr: &Expr) -> Option<&Expr> {
    let mut first = First(None);
    first.visit_expr(expr);
    first.0
}

struct First<'a>(Option<&'a Expr>);

impl<'a> Visit<'a> for First<'a> {
    fn visit_expr(&mut self, expr: &'a Expr) {
        let found = match expr {
            _ if self.0.is_some() => return,
            Expr::If(e) => Some(&*e.cond),
            Expr::Match(e) => Some(&*e.expr),
            Expr::Binary(e) if compares(e) => Some(expr),
            Expr::MethodCall(e) => asks(&e.method.to_string()).and_then(|asks| match asks {
                Asks::Everything => Some(expr),
                Asks::AllButFirst => e.args.first(),
            }),
            Expr::Call(e) => call(e).and_then(|(asks, mut arguments)| match asks {
                Asks::Everything => Some(expr),
                Asks::AllButFirst => arguments.nth(1),
            }),
            _ => None,
        };
        match found {
            Some(_) => self.0 = found,
            None => syn::visit::visit_expr(self, expr),
        }
    }
    fn visit_item(&mut self, _: &'a syn::Item) {}
}

/// The variables whose values become that of an expression.
pub(super) fn values(activity: &Activity, expr: &Expr) -> HashSet<Slot> {
    let mut values = Values { activity, found: HashSet::new() };
    values.visit_expr(expr);
    values.found
}

struct Values<'a> {
    activity: &'a Activity,
    found: HashSet<Slot>,
}

impl<'ast> Visit<'ast> for Values<'_> {
    into_macros!();
    fn visit_expr_path(&mut self, path: &'ast ExprPath) {
        self.found.extend(self.activity.slot(path));
    }
    fn visit_expr_if(&mut self, e: &'ast ExprIf) {
        self.visit_block(&e.then_branch);
        e.else_branch.iter().for_each(|(_, other)| self.visit_expr(other));
    }
    fn visit_expr_match(&mut self, e: &'ast ExprMatch) {
        e.arms.iter().for_each(|arm| self.visit_expr(&arm.body));
    }
    fn visit_expr_binary(&mut self, e: &'ast ExprBinary) {
        if !compares(e) {
            syn::visit::visit_expr_binary(self, e);
        }
    }
    fn visit_expr_method_call(&mut self, e: &'ast ExprMethodCall) {
        match asks(&e.method.to_string()) {
            Some(Asks::Everything) => {}
            Some(Asks::AllButFirst) => self.visit_expr(&e.receiver),
            None => syn::visit::visit_expr_method_call(self, e),
        }
    }
    fn visit_expr_call(&mut self, e: &'ast ExprCall) {
        match call(e) {
            Some((Asks::Everything, _)) => {}
            Some((Asks::AllButFirst, mut arguments)) => {
                arguments.next().into_iter().for_each(|first| self.visit_expr(first));
            }
            None => syn::visit::visit_expr_call(self, e),
        }
    }
    /// Of a place in a table there is no derivative.
    fn visit_expr_index(&mut self, e: &'ast ExprIndex) {
        self.visit_expr(&e.expr);
    }
}
