//! Fns that a variable holds, `let f = f64::sin;`, written out as closures that call them before the passes look at the body: closures
//! are what those follow.

use proc_macro2::{Ident, Span};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ExprCall, ExprPath, Item, Local, Pat, PathSegment, Stmt, parse_quote_spanned};

use crate::signature::mentions;

pub(crate) fn block(block: &mut Block) {
    FnValues.visit_block_mut(block);
}

struct FnValues;

impl VisitMut for FnValues {
    fn visit_block_mut(&mut self, block: &mut Block) {
        for i in 0..block.stmts.len() {
            let (before, behind) = block.stmts.split_at_mut(i + 1);
            if let Some(Stmt::Local(local)) = before.last_mut() {
                held(local, behind);
            }
        }
        visit_mut::visit_block_mut(self, block);
    }
    fn visit_item_mut(&mut self, _: &mut Item) {}
}

/// Makes a variable that holds a fn, and is called behind, hold a closure.
fn held(local: &mut Local, behind: &[Stmt]) {
    let Some(init) = &mut local.init else { return };
    let (Expr::Path(path), Some(name)) = (&*init.expr, name(&local.pat)) else { return };
    let is_fn_name = |last: &PathSegment| last.ident.to_string().starts_with(char::is_lowercase);
    if let Some(count) = calls(name, behind).filter(|_| path.path.segments.last().is_some_and(is_fn_name)) {
        *init.expr = closure(path, count);
        // A pointer to a fn of plain floats.
        if let Pat::Type(typed) = &local.pat {
            local.pat = (*typed.pat).clone();
        }
    }
}

fn name(pat: &Pat) -> Option<&Ident> {
    match pat {
        Pat::Ident(pat) => Some(&pat.ident),
        Pat::Type(pat) => name(&pat.pat),
        _ => None,
    }
}

/// With how many arguments what has this name is called, if it is, as long as nothing else has the name.
fn calls(name: &Ident, behind: &[Stmt]) -> Option<usize> {
    let mut calls = Calls { name, count: None };
    calls.of(behind);
    calls.count
}

struct Calls<'a> {
    name: &'a Ident,
    count: Option<usize>,
}

impl Calls<'_> {
    fn of(&mut self, statements: &[Stmt]) {
        for statement in statements {
            self.visit_stmt(statement);
            if matches!(statement, Stmt::Local(local) if mentions(local.pat.to_token_stream(), &self.name.to_string()))
            {
                return;
            }
        }
    }
}

impl<'ast> Visit<'ast> for Calls<'_> {
    fn visit_block(&mut self, block: &'ast Block) {
        self.of(&block.stmts);
    }
    fn visit_expr_call(&mut self, call: &'ast ExprCall) {
        if matches!(&*call.func, Expr::Path(path) if path.path.is_ident(self.name)) {
            self.count.get_or_insert(call.args.len());
        }
        visit::visit_expr_call(self, call);
    }
    fn visit_item(&mut self, _: &'ast Item) {}
}

fn closure(path: &ExprPath, count: usize) -> Expr {
    let names: Vec<Ident> =
        (0..count).map(|i| Ident::new(&format!("argument{i}"), Span::mixed_site())).collect();
    parse_quote_spanned!(path.span()=> |#(#names),*| #path(#(#names),*))
}
