//! What the attribute's arguments say.

use proc_macro2::{Ident, TokenStream};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Token, parenthesized};

use crate::diag::{self, Errors};

/// The options of one attribute.
#[derive(Default)]
pub(crate) struct Options {
    /// The arguments to differentiate by; all that carry floats if not given.
    pub(crate) wrt: Option<Vec<Ident>>,
    /// Fns without the attribute that the body calls, with primals.
    pub(crate) passive: Vec<Ident>,
    /// The fn belongs to an `impl`, though neither `self` nor `Self` occurs in it.
    pub(crate) associated: bool,
}

enum Entry {
    Wrt(Vec<Ident>),
    Passive(Vec<Ident>),
    Associated,
    Wrong(syn::Error),
}

impl Parse for Entry {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name: Ident = input.parse()?;
        if name == "wrt" || name == "passive" {
            let names = names(input)?;
            return Ok(match (name == "wrt", names.is_empty()) {
                (true, true) => Entry::Wrong(diag::option_syntax(name.span())),
                (false, true) => Entry::Wrong(diag::passive_syntax(name.span())),
                (true, false) => Entry::Wrt(names),
                (false, false) => Entry::Passive(names),
            });
        }
        if name == "associated" {
            return Ok(Entry::Associated);
        }
        // Skip what belongs to the unknown option, so that the ones after it are still read.
        while !input.is_empty() && !input.peek(Token![,]) {
            input.parse::<proc_macro2::TokenTree>()?;
        }
        Ok(Entry::Wrong(diag::unknown_option(name.span(), &name.to_string())))
    }
}

/// The names in parentheses; none if there are no parentheses.
fn names(input: ParseStream<'_>) -> syn::Result<Vec<Ident>> {
    if !input.peek(syn::token::Paren) {
        return Ok(Vec::new());
    }
    let inner;
    parenthesized!(inner in input);
    // `self` is a keyword, and what is wrong with it is better said where arguments are looked for.
    Ok(Punctuated::<Ident, Token![,]>::parse_terminated_with(&inner, Ident::parse_any)?.into_iter().collect())
}

impl Options {
    pub(crate) fn parse(args: TokenStream, errors: &Errors) -> Self {
        let mut options = Options::default();
        match Punctuated::<Entry, Token![,]>::parse_terminated.parse2(args) {
            Ok(entries) => {
                for entry in entries {
                    match entry {
                        Entry::Wrt(names) => options.wrt.get_or_insert_default().extend(names),
                        Entry::Passive(names) => options.passive.extend(names),
                        Entry::Associated => options.associated = true,
                        Entry::Wrong(error) => errors.push(error),
                    }
                }
            }
            Err(error) => errors.push(error),
        }
        options
    }
}
