//! The macros in a body: those of the standard library whose arguments are expressions are parsed once.

use std::collections::HashMap;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::visit::Visit;
use syn::{Block, Expr, ExprLit, Lit, LitStr, Macro, PatIdent, Path, Token};

use super::place;
use crate::desugar;

/// What a known macro does with its arguments.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Use {
    /// `vec!`, `vector!`: they become its elements.
    Elements,
    /// `matrix!`: they become its elements, so many a row.
    Rows(usize),
    /// `vec![x; n]`: the first does.
    Repeat,
    /// They are tested or printed: their primals are.
    Look,
    /// As `Look`, but what comes out still depends on them: a text that may be parsed again.
    Format,
    /// As `Look`, where they are numbers: a text of so many decimals of each is a step of them, as `round` is.
    Round,
}

/// A macro call of the standard library with its arguments.
pub(crate) struct Known {
    pub(crate) usage: Use,
    pub(crate) arguments: Vec<Expr>,
    /// The names that its format string captures.
    pub(crate) captured: Vec<Ident>,
}

/// Macros that look at their arguments, by the number of arguments before the format string: those of the standard library, of
/// `log`, of `anyhow` and its like, and of `approx` and its like, which compare.
const LOOKS: &[(&[&str], usize)] = &[
    (
        &[
            "panic",
            "unreachable",
            "todo",
            "unimplemented",
            "print",
            "println",
            "eprint",
            "eprintln",
            "format",
        ],
        0,
    ),
    (&["trace", "debug", "info", "warn", "error", "bail", "anyhow"], 0),
    (&["assert", "debug_assert", "ensure", "write", "writeln"], 1),
    (&["assert_eq", "assert_ne", "debug_assert_eq", "debug_assert_ne"], 2),
    (&["abs_diff_eq", "abs_diff_ne", "relative_eq", "relative_ne", "ulps_eq", "ulps_ne"], 2),
    (&["assert_abs_diff_eq", "assert_relative_eq", "assert_ulps_eq"], 2),
];

/// The macro calls of a body, by their place, in macros' arguments too.
#[derive(Default)]
pub(crate) struct MacroArguments {
    known: HashMap<usize, Known>,
    unknown: Vec<(Path, TokenStream)>,
    /// The names that the body's patterns bind, by the pattern's place.
    pub(crate) names: Vec<(usize, String)>,
}

impl MacroArguments {
    pub(crate) fn parse(block: &Block) -> Self {
        let mut found = MacroArguments::default();
        found.visit_block(block);
        found
    }

    pub(crate) fn get(&self, mac: &Macro) -> Option<&Known> {
        self.known.get(&place(mac))
    }

    /// The arguments of a macro that is known.
    pub(crate) fn arguments(&self, mac: &Macro) -> impl Iterator<Item = &Expr> {
        self.get(mac).into_iter().flat_map(|known| &known.arguments)
    }

    pub(crate) fn take(&mut self, mac: &Macro) -> Option<Known> {
        self.known.remove(&place(mac))
    }

    /// Macros that are not of the standard library.
    pub(crate) fn unknown(&self) -> impl Iterator<Item = &(Path, TokenStream)> {
        self.unknown.iter()
    }
}

impl<'ast> Visit<'ast> for MacroArguments {
    fn visit_macro(&mut self, mac: &'ast Macro) {
        match parse(mac) {
            Some(known) => {
                for argument in &known.arguments {
                    self.visit_expr(argument);
                }
                self.known.insert(place(mac), known);
            }
            None => self.unknown.push((mac.path.clone(), mac.tokens.clone())),
        }
    }
    fn visit_pat_ident(&mut self, pat: &'ast PatIdent) {
        self.names.push((place(pat), pat.ident.to_string()));
    }
    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

/// The arguments of a macro that is known, for those who look at a body before its macros are parsed once.
pub(crate) fn parsed(mac: &Macro) -> Vec<Expr> {
    parse(mac).map(|known| known.arguments).unwrap_or_default()
}

/// Changes the arguments of a macro that is known.
pub(crate) fn change(mac: &mut Macro, argument: impl FnMut(&mut Expr)) {
    if let Some(mut known) = arguments(mac) {
        known.change(argument);
        mac.tokens = known.tokens();
    }
}

impl Known {
    pub(crate) fn change(&mut self, argument: impl FnMut(&mut Expr)) {
        self.arguments.iter_mut().for_each(argument);
    }

    /// What stands in the macro's parentheses.
    pub(crate) fn tokens(&self) -> TokenStream {
        let all = &self.arguments;
        match self.usage {
            Use::Rows(width) => {
                let rows = all.chunks(width).map(|row| quote!(#(#row),*));
                quote!(#(#rows);*)
            }
            Use::Repeat => quote!(#(#all);*),
            _ => quote!(#(#all),*),
        }
    }
}

/// Whether it is one of which the passes know what becomes of its arguments.
pub(crate) fn is_known(mac: &Macro) -> bool {
    arguments(mac).is_some()
}

fn parse(mac: &Macro) -> Option<Known> {
    let mut known = arguments(mac)?;
    known.arguments.iter_mut().for_each(desugar::expr);
    Some(known)
}

fn arguments(mac: &Macro) -> Option<Known> {
    let name = mac.path.segments.last()?.ident.to_string();
    match name.as_str() {
        // `dbg!` gives back what it is given.
        "dbg" | "vector" | "dvector" | "point" => elements.parse2(mac.tokens.clone()).ok(),
        "matrix" | "dmatrix" => rows.parse2(mac.tokens.clone()).ok(),
        "vec" => repeat.parse2(mac.tokens.clone()).or_else(|_| elements.parse2(mac.tokens.clone())).ok(),
        name => {
            // Where its format string stands.
            let (_, format) = LOOKS.iter().find(|(known, _)| known.contains(&name))?;
            let list = Punctuated::<Expr, Token![,]>::parse_terminated;
            let arguments: Vec<Expr> = list.parse2(mac.tokens.clone()).ok()?.into_iter().collect();
            let text = match arguments.get(*format) {
                Some(Expr::Lit(ExprLit { lit: Lit::Str(text), .. })) => Some(text),
                _ => None,
            };
            let holes = text.map_or_else(Vec::new, |text| holes(&text.value()));
            let usage = match name {
                "format" if rounds(&holes) => Use::Round,
                "format" => Use::Format,
                _ => Use::Look,
            };
            let span = text.map_or_else(Span::call_site, LitStr::span);
            let captured = captured(&arguments, holes).map(|name| Ident::new(&name, span)).collect();
            Some(Known { usage, arguments, captured })
        }
    }
}

/// What stands in the braces of a format string: the argument, and how it is written.
fn holes(format: &str) -> Vec<(String, String)> {
    let format = format.replace("{{", "");
    let inside = format.split('{').skip(1).filter_map(|hole| hole.split('}').next());
    inside
        .map(|hole| hole.split_once(':').unwrap_or((hole, "")))
        .map(|(argument, how)| (argument.trim().to_owned(), how.trim().to_owned()))
        .collect()
}

/// The names in the braces of the format string, but for those given as `name = value`.
fn captured(arguments: &[Expr], holes: Vec<(String, String)>) -> impl Iterator<Item = String> {
    let mut names: Vec<String> = holes
        .into_iter()
        .map(|(argument, _)| argument)
        .filter(|name| name.starts_with(|c: char| c.is_alphabetic() || c == '_'))
        .collect();
    names.sort();
    names.dedup();
    names.retain(|name| !arguments.iter().any(|a| named(a).is_some_and(|(given, _)| given.is_ident(name))));
    names.into_iter()
}

/// Whether all that a text holds is written to so many decimals. Not with an exponent, nor with decimals that hold all digits of a
/// number about one: these write the number itself.
fn rounds(holes: &[(String, String)]) -> bool {
    let decimals = |(_, how): &(String, String)| match how.split_once('.') {
        Some((_, precision)) => {
            precision.parse::<usize>().map_or(precision.ends_with(['$', '*']), |n| n < 15)
        }
        None => false,
    };
    !holes.is_empty() && holes.iter().all(decimals)
}

/// `name = value` among the arguments of a format string, which parses as an assignment.
pub(crate) fn named(argument: &Expr) -> Option<(&Path, &Expr)> {
    match argument {
        Expr::Assign(e) => match &*e.left {
            Expr::Path(path) => Some((&path.path, &e.right)),
            _ => None,
        },
        _ => None,
    }
}

fn repeat(input: ParseStream<'_>) -> syn::Result<Known> {
    let element = Expr::parse(input)?;
    input.parse::<Token![;]>()?;
    Ok(Known { usage: Use::Repeat, arguments: vec![element, Expr::parse(input)?], captured: Vec::new() })
}

fn elements(input: ParseStream<'_>) -> syn::Result<Known> {
    let list = Punctuated::<Expr, Token![,]>::parse_terminated(input)?;
    Ok(Known { usage: Use::Elements, arguments: list.into_iter().collect(), captured: Vec::new() })
}

fn rows(input: ParseStream<'_>) -> syn::Result<Known> {
    let mut arguments = Vec::new();
    let mut width = 0;
    while !input.is_empty() {
        let row = Punctuated::<Expr, Token![,]>::parse_separated_nonempty(input)?;
        width = row.len();
        arguments.extend(row);
        input.parse::<Option<Token![;]>>()?;
    }
    // Of rows of different length the macro itself tells.
    let usage = Use::Rows(width.max(1));
    Ok(Known { usage, arguments, captured: Vec::new() })
}

/// Whether one of these names occurs in the tokens, or in a format string among them.
pub(crate) fn mentions_any(tokens: TokenStream, name: &impl Fn(&str) -> bool) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => name(&ident.to_string()),
        TokenTree::Group(group) => mentions_any(group.stream(), name),
        TokenTree::Literal(_) | TokenTree::Punct(_) => false,
    })
}
