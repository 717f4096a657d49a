//! What a call calls, in place of the call.

use std::collections::HashMap;

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::visit::Visit;
use syn::{Block, Expr, ExprCall, ExprClosure, FnArg, ItemFn, Pat, PatIdent, Stmt, parse_quote, parse2};

/// Stands between the name of a variable of what is called and the number of the call.
const WITHIN: &str = "__within_";

/// The name of a variable, as it is written.
pub(super) fn original(name: &Ident) -> String {
    let name = name.to_string();
    name.split(WITHIN).next().unwrap_or_default().to_string()
}

/// The body of what a call calls, with the arguments in place of the parameters; all of it has the place of the call.
pub(super) fn body(closure: &ExprClosure, call: &ExprCall, number: usize, span: Span) -> Option<Block> {
    let mut names = Names { of: HashMap::new(), call: number };
    names.visit_expr(&closure.body);
    let mut begins = Vec::new();
    for (parameter, argument) in closure.inputs.iter().zip(&call.args) {
        match (untyped(parameter), place(argument)) {
            (Pat::Ident(pat), Some(place)) if pat.mutability.is_none() && !names.has(&pat.ident) => {
                names.of.insert(pat.ident.to_string(), place.to_token_stream());
            }
            _ => begins.push((parameter, argument)),
        }
    }
    for (parameter, _) in &begins {
        names.visit_pat(parameter);
    }
    let begins = begins.iter().map(|(parameter, argument)| {
        let parameter = names.written(parameter.to_token_stream(), span);
        quote!(let #parameter = #argument;)
    });
    let stmts = given(match &*closure.body {
        Expr::Block(e) => e.block.stmts.clone(),
        value => vec![Stmt::Expr(value.clone(), None)],
    });
    let stmts = names.written(quote!(#(#stmts)*), span);
    parse2(quote!({ #(#begins)* #stmts })).ok()
}

/// The variable, or the place in it, that an argument is or refers to.
pub(super) fn place(argument: &Expr) -> Option<&Expr> {
    match argument {
        Expr::Path(_) | Expr::Field(_) => Some(argument),
        Expr::Reference(e) => place(&e.expr),
        Expr::Paren(e) => place(&e.expr),
        _ => None,
    }
}

fn untyped(pat: &Pat) -> &Pat {
    match pat {
        Pat::Type(typed) => &typed.pat,
        pat => pat,
    }
}

/// A fn as a closure.
pub(super) fn closure_of(item: &ItemFn) -> ExprClosure {
    // What a method is called on keeps its name.
    let inputs = item.sig.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(typed) => Some(typed),
        FnArg::Receiver(_) => None,
    });
    let body = &item.block;
    parse_quote!(|#(#inputs),*| #body)
}

/// What a body gives early, given in the branches: `if c { return a; } b` is `if c { a } else { b }`.
fn given(stmts: Vec<Stmt>) -> Vec<Stmt> {
    let mut given_stmts = Vec::new();
    let mut stmts = stmts.into_iter();
    while let Some(mut stmt) = stmts.next() {
        let last = match &mut stmt {
            Stmt::Expr(Expr::Return(e), _) => e.expr.take().map(|value| *value),
            Stmt::Expr(Expr::If(e), _) if e.else_branch.is_none() => match e.then_branch.stmts.last() {
                Some(Stmt::Expr(Expr::Return(_), _)) => {
                    e.then_branch.stmts = given(std::mem::take(&mut e.then_branch.stmts));
                    let rest = given(stmts.collect());
                    e.else_branch = Some((syn::token::Else::default(), parse_quote!({ #(#rest)* })));
                    given_stmts.push(Stmt::Expr(Expr::If(e.clone()), None));
                    return given_stmts;
                }
                _ => None,
            },
            _ => None,
        };
        given_stmts.push(last.map_or(stmt, |value| Stmt::Expr(value, None)));
    }
    given_stmts
}

/// Whether a text calls the fn of a name.
pub(super) fn calls(text: &str, name: &Ident) -> bool {
    let name = name.to_string();
    let of_name = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(&name)
        .any(|(i, _)| !text[..i].ends_with(of_name) && text[i + name.len()..].trim_start().starts_with('('))
}

/// What becomes of the names of a body that stands in place of a call.
struct Names {
    of: HashMap<String, TokenStream>,
    /// The number of the call.
    call: usize,
}

impl Names {
    fn has(&self, name: &Ident) -> bool {
        self.of.contains_key(&name.to_string())
    }

    /// Tokens of the body, all with the place of the call.
    fn written(&self, tokens: TokenStream, span: Span) -> TokenStream {
        let mut before = ' ';
        let written = tokens.into_iter().flat_map(|mut token| {
            let is_name = !matches!(before, '.' | '\'');
            // Of a range `..` both are dots.
            before = match &token {
                TokenTree::Punct(sign) if before != '.' => sign.as_char(),
                _ => ' ',
            };
            token.set_span(span);
            match token {
                TokenTree::Ident(name) if is_name && self.has(&name) => {
                    respanned(self.of[&name.to_string()].clone(), span)
                }
                TokenTree::Group(group) => {
                    let mut inner = Group::new(group.delimiter(), self.written(group.stream(), span));
                    inner.set_span(span);
                    TokenTree::Group(inner).into()
                }
                token => token.into(),
            }
        });
        written.collect()
    }
}

fn respanned(tokens: TokenStream, span: Span) -> TokenStream {
    Names { of: HashMap::new(), call: 0 }.written(tokens, span)
}

/// The variables that a body binds get names of their own.
impl<'ast> Visit<'ast> for Names {
    fn visit_pat_ident(&mut self, pat: &'ast PatIdent) {
        if !pat.ident.to_string().starts_with(char::is_uppercase) {
            let name = format_ident!("{}{WITHIN}{}", pat.ident, self.call);
            self.of.entry(pat.ident.to_string()).or_insert_with(|| name.into_token_stream());
        }
        syn::visit::visit_pat_ident(self, pat);
    }
}
