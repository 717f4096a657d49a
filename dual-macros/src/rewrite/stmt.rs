//! Statements and blocks.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, Block, Expr, Local, Pat, Stmt};

use super::Rewriter;

impl Rewriter<'_> {
    /// A block whose value is put into a slot if `slot`.
    pub(super) fn block(&self, block: &Block, slot: bool) -> TokenStream {
        let statements = self.statements(&block.stmts, slot);
        quote!({ #statements })
    }

    pub(super) fn statements(&self, stmts: &[Stmt], slot: bool) -> TokenStream {
        let last = stmts.len().saturating_sub(1);
        stmts.iter().enumerate().map(|(i, stmt)| self.statement(stmt, slot && i == last)).collect()
    }

    fn statement(&self, stmt: &Stmt, slot: bool) -> TokenStream {
        let attributes = match stmt {
            Stmt::Local(local) => attributes(&local.attrs),
            Stmt::Expr(expr, _) if self.activity.touches(expr) || slot => expression_attributes(expr),
            Stmt::Macro(stmt) => attributes(&stmt.attrs),
            Stmt::Expr(..) | Stmt::Item(_) => TokenStream::new(),
        };
        let stmt = self.plain_statement(stmt, slot);
        quote!(#attributes #stmt)
    }

    fn plain_statement(&self, stmt: &Stmt, slot: bool) -> TokenStream {
        match stmt {
            Stmt::Local(local) => self.local(local),
            Stmt::Item(item) => self.item(item),
            Stmt::Expr(expr, None) if slot => self.slot(expr),
            Stmt::Expr(expr, semicolon) => {
                let expr = self.expr(expr);
                quote!(#expr #semicolon)
            }
            Stmt::Macro(stmt) => {
                let (mac, semicolon) =
                    (self.mac(&stmt.mac, slot && stmt.semi_token.is_none()), &stmt.semi_token);
                quote!(#mac #semicolon)
            }
        }
    }

    fn local(&self, local: &Local) -> TokenStream {
        let pattern = self.pattern(&local.pat);
        let Some(init) = &local.init else { return quote!(let #pattern;) };
        // A part of a slice has no size, so that it could not be lifted: what it is taken apart into is.
        let apart = self.activity.pattern_is_active(&local.pat)
            && !self.activity.is_active(&init.expr)
            && is_part_of_slice(&init.expr);
        let value = if apart {
            self.expr(&init.expr)
        } else if self.activity.pattern_is_active(&local.pat) {
            self.init(&local.pat, &init.expr)
        } else if matches!(local.pat, Pat::Type(_)) && !self.activity.touches(&init.expr) {
            // The annotation says what type its literals have.
            init.expr.to_token_stream()
        } else {
            self.expr(&init.expr)
        };
        let diverge = init.diverge.as_ref().map(|(_, expr)| {
            let expr = self.expr(expr);
            quote!(else #expr)
        });
        let lifts = apart.then(|| self.lifts(&local.pat));
        quote!(let #pattern = #value #diverge; #lifts)
    }

    /// The first value of a pattern with active names: of a tuple each part by its own name.
    pub(super) fn init(&self, pat: &Pat, value: &Expr) -> TokenStream {
        let pat = match pat {
            Pat::Type(typed) => &*typed.pat,
            pat => pat,
        };
        match (pat, value) {
            (Pat::Tuple(pats), Expr::Tuple(values)) if pats.elems.len() == values.elems.len() => {
                let parts = pats.elems.iter().zip(&values.elems).map(|(pat, value)| {
                    if self.activity.pattern_is_active(pat) {
                        self.init(pat, value)
                    } else {
                        self.expr(value)
                    }
                });
                quote!((#(#parts,)*))
            }
            // What the type of a variable that changes is must not depend on whether its first value is active.
            (Pat::Ident(ident), value) if ident.mutability.is_some() && is_scalar_like(value) => {
                self.lifted(value)
            }
            (_, value) => self.slot(value),
        }
    }
}

fn is_part_of_slice(expr: &Expr) -> bool {
    match expr {
        Expr::Index(e) => matches!(&*e.index, Expr::Range(_)),
        Expr::Paren(e) => is_part_of_slice(&e.expr),
        _ => false,
    }
}

/// The attributes that say whether a statement is there.
fn attributes(all: &[Attribute]) -> TokenStream {
    let kept = all.iter().filter(|a| a.path().is_ident("cfg"));
    quote!(#(#kept)*)
}

fn expression_attributes(expr: &Expr) -> TokenStream {
    match expr {
        Expr::If(e) => attributes(&e.attrs),
        Expr::Match(e) => attributes(&e.attrs),
        Expr::Block(e) => attributes(&e.attrs),
        Expr::ForLoop(e) => attributes(&e.attrs),
        Expr::While(e) => attributes(&e.attrs),
        Expr::Loop(e) => attributes(&e.attrs),
        Expr::Assign(e) => attributes(&e.attrs),
        Expr::Binary(e) => attributes(&e.attrs),
        Expr::Return(e) => attributes(&e.attrs),
        Expr::Call(e) => attributes(&e.attrs),
        Expr::MethodCall(e) => attributes(&e.attrs),
        Expr::Macro(e) => attributes(&e.attrs),
        _ => TokenStream::new(),
    }
}

/// Whether a value is made by scalar syntax, of which the lift of anything is defined.
fn is_scalar_like(expr: &Expr) -> bool {
    match expr {
        Expr::Path(path) => !path.path.is_ident("None"),
        Expr::Field(_) | Expr::Index(_) | Expr::Binary(_) | Expr::Lit(_) | Expr::Cast(_) => true,
        Expr::Unary(e) => is_scalar_like(&e.expr),
        Expr::Paren(e) => is_scalar_like(&e.expr),
        _ => false,
    }
}
