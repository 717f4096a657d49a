//! Closures that have names: pointed to by a variable with a type of its own, `let f: &dyn Fn(f64) -> f64 = &g;`, or handed to a method
//! by their name, `all.map(f)`.

use proc_macro2::Ident;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::token::Colon;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{
    Block, Expr, ExprCall, ExprMethodCall, GenericArgument, Item, Local, Macro, Pat, PatType, PathArguments,
    Stmt, Type, TypeParamBound, parse_quote_spanned,
};

use super::{arguments, closure, name, untyped};
use crate::elementals;
use crate::signature::mentions;

/// Makes variables that point to a closure or a fn, `let f: Box<dyn Fn(f64) -> f64> = Box::new(|x| x * x);`, and are only called
/// behind, hold the closure itself.
pub(super) fn pointed(local: &mut Local, behind: &[Stmt]) {
    let (Pat::Type(typed), Some(init)) = (&local.pat, &mut local.init) else { return };
    let (Some(name), Some(inputs)) = (name(&local.pat), called_with(&typed.ty)) else { return };
    let mut uses = Uses { name, all: 0, calls: 0 };
    uses.of(behind);
    if uses.all == 0 || uses.all != uses.calls {
        return;
    }
    let closure = match target(&init.expr) {
        Expr::Closure(closure) if closure.inputs.len() == inputs.len() => {
            let mut closure = closure.clone();
            for (pat, ty) in closure.inputs.iter_mut().zip(&inputs) {
                if !matches!(pat, Pat::Type(_)) {
                    let typed: PatType = PatType {
                        attrs: Vec::new(),
                        pat: Box::new(pat.clone()),
                        colon_token: Colon::default(),
                        ty: Box::new(ty.clone()),
                    };
                    *pat = Pat::Type(typed);
                }
            }
            closure
        }
        Expr::Path(path) => {
            let names = arguments(inputs.len());
            parse_quote_spanned!(path.span()=> |#(#names: #inputs),*| #path(#(#names),*))
        }
        _ => return,
    };
    *init.expr = Expr::Closure(closure);
    untyped(&mut local.pat);
    changes(&mut local.pat);
}

/// Whoever takes a closure may change what it captures; so may who calls it, but not without a word.
fn changes(pat: &mut Pat) {
    if let Pat::Ident(pat) = pat {
        pat.mutability.get_or_insert_default();
    }
}

/// What is called with, of a type that points to something that can be called.
fn called_with(ty: &Type) -> Option<Vec<Type>> {
    match ty {
        Type::FnPtr(ty) => Some(ty.inputs.iter().map(|input| input.ty.clone()).collect()),
        Type::Reference(ty) => called_with(&ty.elem),
        Type::Paren(ty) => called_with(&ty.elem),
        Type::TraitObject(ty) => ty.bounds.iter().find_map(|bound| match bound {
            TypeParamBound::Trait(bound) => match &bound.path.segments.last()?.arguments {
                PathArguments::Parenthesized(all) => {
                    Some(all.inputs.iter().map(|input| input.ty.clone()).collect())
                }
                _ => None,
            },
            _ => None,
        }),
        Type::Path(ty) => match &ty.path.segments.last()?.arguments {
            PathArguments::AngleBracketed(all) => match all.args.first()? {
                GenericArgument::Type(ty @ Type::TraitObject(_)) => called_with(ty),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    }
}

/// What a reference, or a `Box` that is made, points to.
fn target(value: &Expr) -> &Expr {
    match value {
        Expr::Reference(e) => target(&e.expr),
        Expr::Paren(e) => target(&e.expr),
        Expr::Call(e) => match (&*e.func, e.args.first()) {
            (Expr::Path(path), Some(first))
                if path.path.segments.last().is_some_and(|s| s.ident == "new") =>
            {
                target(first)
            }
            _ => value,
        },
        value => value,
    }
}

/// How often a name is mentioned, and how often it is called or handed to what calls it.
struct Uses<'a> {
    name: &'a Ident,
    all: usize,
    calls: usize,
}

impl Uses<'_> {
    fn of(&mut self, statements: &[Stmt]) {
        for statement in statements {
            self.visit_stmt(statement);
            if is_shadowed(statement, self.name) {
                return;
            }
        }
    }

    fn is_it(&self, expr: &Expr) -> bool {
        matches!(expr, Expr::Path(path) if path.path.is_ident(self.name))
    }
}

impl<'ast> Visit<'ast> for Uses<'_> {
    fn visit_block(&mut self, block: &'ast Block) {
        self.of(&block.stmts);
    }
    fn visit_expr(&mut self, expr: &'ast Expr) {
        self.all += usize::from(self.is_it(expr));
        visit::visit_expr(self, expr);
    }
    fn visit_expr_call(&mut self, call: &'ast ExprCall) {
        self.calls += usize::from(self.is_it(&call.func));
        if is_of_std(call) {
            self.calls += call.args.iter().filter(|argument| self.is_it(referred(argument))).count();
        }
        visit::visit_expr_call(self, call);
    }
    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        if takes_closures(call) {
            self.calls += call.args.iter().filter(|argument| self.is_it(referred(argument))).count();
        }
        visit::visit_expr_method_call(self, call);
    }
    // Whatever stands there may mention it.
    fn visit_macro(&mut self, mac: &'ast Macro) {
        self.all += usize::from(mentions(mac.tokens.clone(), &self.name.to_string()));
    }
    fn visit_item(&mut self, _: &'ast Item) {}
}

fn referred(argument: &Expr) -> &Expr {
    match argument {
        Expr::Reference(e) => &e.expr,
        value => value,
    }
}

/// Whether a method of the standard library calls what it is given.
fn takes_closures(call: &ExprMethodCall) -> bool {
    let name = call.method.to_string();
    // What makes an error is followed by its name.
    elementals::is_through(&name) && !elementals::is_mutator(&name) && !elementals::takes_error(&name)
}

/// The same of a fn.
fn is_of_std(call: &ExprCall) -> bool {
    let Expr::Path(path) = &*call.func else { return false };
    let mut segments = path.path.segments.iter().rev().map(|segment| segment.ident.to_string());
    match (segments.next(), segments.next()) {
        (Some(name), Some(module)) => elementals::is_through_fn(&module, &name),
        _ => false,
    }
}

/// Writes out the closures that methods and fns of the standard library take by the name of a variable, `all.map(f)`, as ones that
/// call it: a call is where active values are seen to go.
pub(super) fn handed(local: &mut Local, behind: &mut [Stmt]) {
    let (Pat::Ident(pat), Some(init)) = (&local.pat, &local.init) else { return };
    let Expr::Closure(closure) = &*init.expr else { return };
    let mut handed = Handed { name: &pat.ident, count: closure.inputs.len(), written: false };
    handed.of(behind);
    if handed.written {
        changes(&mut local.pat);
    }
}

struct Handed<'a> {
    name: &'a Ident,
    count: usize,
    written: bool,
}

impl Handed<'_> {
    fn of(&mut self, statements: &mut [Stmt]) {
        for statement in statements {
            self.visit_stmt_mut(statement);
            if is_shadowed(statement, self.name) {
                return;
            }
        }
    }

    fn argument(&mut self, argument: &mut Expr) {
        let written = match referred(argument) {
            Expr::Path(path) if path.path.is_ident(self.name) => closure(path, self.count),
            _ => return,
        };
        (*argument, self.written) = (written, true);
    }
}

impl VisitMut for Handed<'_> {
    fn visit_block_mut(&mut self, block: &mut Block) {
        self.of(&mut block.stmts);
    }
    fn visit_expr_method_call_mut(&mut self, call: &mut ExprMethodCall) {
        if takes_closures(call) {
            call.args.iter_mut().for_each(|argument| self.argument(argument));
        }
        visit_mut::visit_expr_method_call_mut(self, call);
    }
    fn visit_expr_call_mut(&mut self, call: &mut ExprCall) {
        if is_of_std(call) {
            call.args.iter_mut().for_each(|argument| self.argument(argument));
        }
        visit_mut::visit_expr_call_mut(self, call);
    }
    fn visit_item_mut(&mut self, _: &mut Item) {}
}

pub(super) fn is_shadowed(statement: &Stmt, name: &Ident) -> bool {
    matches!(statement, Stmt::Local(local) if mentions(local.pat.to_token_stream(), &name.to_string()))
}
