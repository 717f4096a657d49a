//! Macros that stand for plain expressions, written out before the passes look at the body.

use syn::parse::{Parse, ParseStream, Parser};
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, Pat, Token, parse_quote};

/// `matches!(x, pattern if guard)` is a `match`.
pub(crate) fn block(block: &mut Block) {
    Desugar.visit_block_mut(block);
}

/// The same in an argument of a macro.
pub(crate) fn expr(expr: &mut Expr) {
    Desugar.visit_expr_mut(expr);
}

struct Desugar;

impl VisitMut for Desugar {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if let Expr::Macro(e) = expr
            && e.mac.path.is_ident("matches")
            && let Ok(written) = matches.parse2(e.mac.tokens.clone())
        {
            *expr = written;
        }
        visit_mut::visit_expr_mut(self, expr);
    }
    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

fn matches(input: ParseStream<'_>) -> syn::Result<Expr> {
    let value = Expr::parse(input)?;
    input.parse::<Token![,]>()?;
    let pat = Pat::parse_multi_with_leading_vert(input)?;
    let guard = if input.parse::<Option<Token![if]>>()?.is_some() {
        let guard = Expr::parse(input)?;
        quote::quote!(if #guard)
    } else {
        proc_macro2::TokenStream::new()
    };
    input.parse::<Option<Token![,]>>()?;
    Ok(parse_quote!((match #value { #pat #guard => true, _ => false })))
}
