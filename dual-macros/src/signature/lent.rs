//! Passive arguments by value that a fn only looks into. Its twin borrows them, since a derivative calls it several times and the
//! type may have no `Clone`.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Block, Expr, ExprField, ExprForLoop, ExprMatch, GenericParam, ItemFn, Member, Pat, Type};

use super::kind::is_callable;
use super::{beside, mentions, shape, structs};

/// Whether an argument is a value of a named type of which the body only reads fields, or tells the variant.
pub(super) fn is_lent(item: &ItemFn, pattern: &Pat, ty: &Type) -> bool {
    let (Pat::Ident(pat), Type::Path(path)) = (pattern, ty) else { return false };
    let generic = |p: &GenericParam| match p {
        GenericParam::Type(p) => mentions(ty.to_token_stream(), &p.ident.to_string()),
        GenericParam::Const(p) => mentions(ty.to_token_stream(), &p.ident.to_string()),
        GenericParam::Lifetime(_) => true,
    };
    let of_std = path.path.segments.last().is_none_or(|last| structs::is_no_struct(&last.ident.to_string()));
    let known = of_std || beside::is_discrete(ty) || shape::carries_floats(ty);
    if known || is_callable(ty, item) || item.sig.generics.params.iter().any(generic) {
        return false;
    }
    if pat.by_ref.is_some() || pat.mutability.is_some() || mentions(ty.to_token_stream(), "Self") {
        return false;
    }
    let name = pat.ident.to_string();
    let mut looks = Looks { name: &name, count: 0, takes: false };
    looks.visit_block(&item.block);
    !looks.takes && looks.count == occurrences(item.block.to_token_stream(), &name)
}

/// Counts the places that only look into a variable.
struct Looks<'a> {
    name: &'a str,
    count: usize,
    takes: bool,
}

impl Looks<'_> {
    fn is_it(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Path(path) => path.path.is_ident(self.name),
            Expr::Paren(e) => self.is_it(&e.expr),
            _ => false,
        }
    }
}

impl<'ast> Visit<'ast> for Looks<'_> {
    fn visit_block(&mut self, block: &'ast Block) {
        visit::visit_block(self, block);
    }
    fn visit_expr_field(&mut self, field: &'ast ExprField) {
        self.count += usize::from(self.is_it(&field.base));
        // A field by the same name is no use of the variable.
        self.count += usize::from(matches!(&field.member, Member::Named(member) if member == self.name));
        visit::visit_expr_field(self, field);
    }
    fn visit_expr_match(&mut self, e: &'ast ExprMatch) {
        if self.is_it(&e.expr) && e.arms.iter().all(|arm| binds_nothing(&arm.pat)) {
            self.count += 1;
        }
        visit::visit_expr_match(self, e);
    }
    // What is iterated over by value is taken.
    fn visit_expr_for_loop(&mut self, e: &'ast ExprForLoop) {
        self.takes |= matches!(&*e.expr, Expr::Field(field) if self.is_it(&field.base));
        visit::visit_expr_for_loop(self, e);
    }
}

/// Whether a pattern tells variants without a name for what is in them.
fn binds_nothing(pat: &Pat) -> bool {
    match pat {
        Pat::Path(_) | Pat::Wild(_) | Pat::Rest(_) => true,
        Pat::Or(or) => or.cases.iter().all(binds_nothing),
        Pat::Paren(paren) => binds_nothing(&paren.pat),
        Pat::TupleStruct(tuple) => tuple.elems.iter().all(binds_nothing),
        Pat::Struct(fields) => fields.fields.is_empty(),
        _ => false,
    }
}

/// How often a name stands in the tokens.
pub(super) fn occurrences(tokens: TokenStream, name: &str) -> usize {
    let count = |token| match token {
        TokenTree::Ident(ident) => usize::from(ident == name),
        TokenTree::Group(group) => occurrences(group.stream(), name),
        _ => 0,
    };
    tokens.into_iter().map(count).sum()
}
