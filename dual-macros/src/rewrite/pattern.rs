//! Patterns that compare: literals, ranges and constants are matched against primals, in guards.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{Expr, ExprMatch, Lit, Pat, Path};

use super::Rewriter;
use crate::activity::guarded;
use crate::diag;

impl Rewriter<'_> {
    pub(super) fn match_arms(&self, e: &ExprMatch, slot: bool) -> TokenStream {
        let binds_active = |arm: &syn::Arm| self.activity.pattern_is_active(guarded(&arm.pat).0);
        let passive = !self.activity.is_active(&e.expr);
        let scrutinee = match e.arms.iter().find(|arm| passive && binds_active(arm)) {
            Some(arm) => self.bound(guarded(&arm.pat).0, &e.expr),
            None => self.expr(&e.expr),
        };
        let cases = e.arms.iter().flat_map(|arm| {
            let (pat, guard) = guarded(&arm.pat);
            cases(pat).into_iter().map(move |pat| (arm, pat, guard))
        });
        let arms = cases.map(|(arm, pat, guard)| {
            let (pat, mut guards) = self.compared(pat, &e.expr);
            if let Some(guard) = guard {
                let tokens = self.expr(guard);
                guards.push(if has_let(guard) { tokens } else { quote!((#tokens)) });
            }
            let guard = (!guards.is_empty()).then(|| quote!(if #(#guards)&&*));
            let body = if slot { self.slot(&arm.body) } else { self.expr(&arm.body) };
            let attributes = &arm.attrs;
            quote!(#(#attributes)* #pat #guard => #body,)
        });
        quote!(match #scrutinee { #(#arms)* })
    }

    /// A pattern for a value whose parts are numbers: names where it has floats to compare with, and the comparisons.
    fn compared(&self, pat: &Pat, value: &Expr) -> (TokenStream, Vec<TokenStream>) {
        let mut guards = Vec::new();
        let pat = self.compared_with(pat, Some(value), &mut guards);
        (pat, guards)
    }

    fn compared_with(&self, pat: &Pat, value: Option<&Expr>, guards: &mut Vec<TokenStream>) -> TokenStream {
        match (pat, value) {
            (Pat::Tuple(pats), Some(Expr::Tuple(values))) if pats.elems.len() == values.elems.len() => {
                let parts = pats.elems.iter().zip(&values.elems);
                let parts = parts.map(|(pat, value)| self.compared_with(pat, Some(value), guards));
                let parts: Vec<_> = parts.collect();
                quote!((#(#parts,)*))
            }
            (_, Some(value)) if !self.activity.is_active(value) => quote!(#pat),
            (pat, _) if compares(pat) => {
                let name = Ident::new(&format!("compared{}", guards.len()), Span::mixed_site());
                guards.push(self.comparison(&name, pat));
                quote!(#name)
            }
            (Pat::Ident(ident), _) if ident.subpat.as_ref().is_some_and(|(_, sub)| compares(sub)) => {
                let name = &ident.ident;
                if let Some((_, sub)) = &ident.subpat {
                    guards.push(self.comparison(name, sub));
                }
                let (by_ref, mutability) = (&ident.by_ref, &ident.mutability);
                quote!(#by_ref #mutability #name)
            }
            (Pat::Tuple(e), _) => {
                let parts: Vec<_> = e.elems.iter().map(|p| self.compared_with(p, None, guards)).collect();
                quote!((#(#parts,)*))
            }
            (Pat::Slice(e), _) => {
                let parts: Vec<_> = e.elems.iter().map(|p| self.compared_with(p, None, guards)).collect();
                quote!([#(#parts),*])
            }
            (Pat::TupleStruct(e), _) => {
                let path = &e.path;
                let parts: Vec<_> = e.elems.iter().map(|p| self.compared_with(p, None, guards)).collect();
                quote!(#path(#(#parts),*))
            }
            (Pat::Paren(e), _) => self.compared_with(&e.pat, value, guards),
            (Pat::Reference(e), _) => {
                let (mutability, inner) = (&e.mutability, self.compared_with(&e.pat, None, guards));
                quote!(& #mutability #inner)
            }
            _ => {
                self.refuse_floats(pat);
                quote!(#pat)
            }
        }
    }

    fn comparison(&self, name: &Ident, pat: &Pat) -> TokenStream {
        let types = self.types();
        let pat = self.with_primitive(pat);
        quote_spanned!(pat.span()=>
            ::dual_core::__private::core::matches!(::dual_core::__private::primal::<#types, _>(&#name), #pat))
    }

    /// Patterns without a place for a guard.
    pub(super) fn check_literals(&self, pat: &Pat, value: &Expr) {
        match (pat, value) {
            (Pat::Tuple(pats), Expr::Tuple(values)) if pats.elems.len() == values.elems.len() => {
                pats.elems.iter().zip(&values.elems).for_each(|(pat, value)| self.check_literals(pat, value));
            }
            _ if self.activity.is_active(value) => self.refuse_floats(pat),
            _ => {}
        }
    }

    fn refuse_floats(&self, pat: &Pat) {
        if has_float(pat) {
            self.errors.push(diag::active_literal_pattern(pat));
        }
    }

    /// Float literals with the fn's type.
    fn with_primitive(&self, pat: &Pat) -> Pat {
        let mut pat = pat.clone();
        syn::visit_mut::VisitMut::visit_pat_mut(
            &mut super::PatternSuffix { primitive: &self.primitive },
            &mut pat,
        );
        pat
    }
}

/// The alternatives of an arm, of which each has comparisons of its own where they bind names.
fn cases(pat: &Pat) -> Vec<&Pat> {
    match pat {
        Pat::Or(or) if has_float(pat) && !compares(pat) => or.cases.iter().collect(),
        pat => vec![pat],
    }
}

/// Whether a pattern binds nothing and compares with floats, or with constants that may be.
fn compares(pat: &Pat) -> bool {
    let bound = |expr: &Expr| match expr {
        Expr::Lit(literal) => matches!(literal.lit, Lit::Float(_)),
        Expr::Path(path) => is_constant(&path.path),
        _ => false,
    };
    match pat {
        Pat::Lit(literal) => matches!(literal.lit, Lit::Float(_)),
        Pat::Range(range) => range.start.iter().chain(&range.end).any(|end| bound(end)),
        Pat::Path(path) => is_constant(&path.path),
        Pat::Ident(ident) => {
            ident.subpat.is_none() && ident.mutability.is_none() && is_constant(&ident.ident.clone().into())
        }
        Pat::Paren(paren) => compares(&paren.pat),
        Pat::Or(or) => or.cases.iter().all(compares),
        _ => false,
    }
}

/// Whether a path has the name of a constant, `LIMIT` or `f64::INFINITY`.
fn is_constant(path: &Path) -> bool {
    path.segments
        .last()
        .is_some_and(|segment| crate::elementals::is_constant_name(&segment.ident.to_string()))
}

/// Whether a pattern compares with a float; integers compare with what is passive.
fn has_float(pat: &Pat) -> bool {
    struct Finder(bool);
    impl<'ast> Visit<'ast> for Finder {
        fn visit_lit_float(&mut self, _: &'ast syn::LitFloat) {
            self.0 = true;
        }
    }
    let mut finder = Finder(false);
    finder.visit_pat(pat);
    finder.0
}

/// Whether a guard is a chain with `let` in it, which takes no parentheses.
fn has_let(expr: &Expr) -> bool {
    match expr {
        Expr::Let(_) => true,
        Expr::Binary(e) => has_let(&e.left) || has_let(&e.right),
        _ => false,
    }
}
