//! Macros that stand for plain expressions or statements, written out before the passes look at the body.

use syn::parse::{Parse, ParseStream, Parser};
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, Macro, Pat, Stmt, StmtMacro, Token, parse_quote};

use crate::activity::is_known;
use crate::fn_values;
use crate::source::Source;

/// How deep macros are looked into that macros call.
const DEEPEST: usize = 8;

/// `matches!(x, pattern if guard)` is a `match`; the crate's own macros are what they are defined to be.
pub(crate) fn block(block: &mut Block, source: &Source) {
    let mut desugar = Desugar { source: Some(source), calls: 0, depth: 0, wrote: false };
    desugar.visit_block_mut(block);
    if desugar.wrote {
        source.write_out_types_in(block);
    }
    fn_values::block(block);
}

/// The former in an argument of a macro.
pub(crate) fn expr(expr: &mut Expr) {
    Desugar { source: None, calls: 0, depth: 0, wrote: false }.visit_expr_mut(expr);
}

struct Desugar<'a> {
    source: Option<&'a Source>,
    /// How many macros were written out.
    calls: usize,
    /// Within how many what is looked at stands.
    depth: usize,
    /// Whether anything was written out.
    wrote: bool,
}

impl Desugar<'_> {
    /// What a call of one of the crate's macros becomes.
    fn written<T>(&mut self, mac: &Macro, parse: impl Parser<Output = T>) -> Option<T> {
        if self.depth == DEEPEST || is_known(mac) {
            return None;
        }
        let written = parse.parse2(self.source?.expand(mac, self.calls, self.depth > 0)?).ok()?;
        self.calls += 1;
        self.wrote = true;
        Some(written)
    }
}

impl VisitMut for Desugar<'_> {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if let Expr::Macro(e) = expr {
            if e.mac.path.is_ident("matches")
                && let Ok(written) = matches.parse2(e.mac.tokens.clone())
            {
                *expr = written;
                self.wrote = true;
            } else if let Some(written) = self.written(&e.mac, Expr::parse) {
                *expr = parse_quote!((#written));
                self.depth += 1;
                visit_mut::visit_expr_mut(self, expr);
                self.depth -= 1;
                return;
            }
        }
        visit_mut::visit_expr_mut(self, expr);
    }
    fn visit_block_mut(&mut self, block: &mut Block) {
        let (mut all, last) = (Vec::new(), block.stmts.len().saturating_sub(1));
        for (i, mut statement) in std::mem::take(&mut block.stmts).into_iter().enumerate() {
            let Stmt::Macro(StmtMacro { mac, semi_token, .. }) = &statement else {
                self.visit_stmt_mut(&mut statement);
                all.push(statement);
                continue;
            };
            let Some(mut written) = self.written(mac, Block::parse_within) else {
                all.push(statement);
                continue;
            };
            // What it gives is dropped, unless it is the block's value.
            if let Some(Stmt::Expr(_, semi)) = written.last_mut()
                && (semi_token.is_some() || i < last)
            {
                semi.get_or_insert_default();
            }
            self.depth += 1;
            for statement in &mut written {
                self.visit_stmt_mut(statement);
            }
            self.depth -= 1;
            all.extend(written);
        }
        block.stmts = all;
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
