//! What the attribute's arguments say.

use proc_macro2::{Ident, TokenStream};
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Token, parenthesized};

use crate::diag::{self, Errors};

/// The options of one attribute.
#[derive(Default)]
pub(crate) struct Options {
    /// The arguments to differentiate by; all that carry floats if not given.
    pub(crate) wrt: Option<Vec<Ident>>,
}

enum Entry {
    Wrt(Vec<Ident>),
    Wrong(syn::Error),
}

impl Parse for Entry {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name: Ident = input.parse()?;
        if name == "wrt" {
            if !input.peek(syn::token::Paren) {
                return Ok(Entry::Wrong(diag::option_syntax(name.span())));
            }
            let inner;
            parenthesized!(inner in input);
            let names = Punctuated::<Ident, Token![,]>::parse_terminated(&inner)?;
            if names.is_empty() {
                return Ok(Entry::Wrong(diag::option_syntax(name.span())));
            }
            return Ok(Entry::Wrt(names.into_iter().collect()));
        }
        // Skip what belongs to the unknown option, so that the ones after it are still read.
        while !input.is_empty() && !input.peek(Token![,]) {
            input.parse::<proc_macro2::TokenTree>()?;
        }
        Ok(Entry::Wrong(diag::unknown_option(name.span(), &name.to_string())))
    }
}

impl Options {
    pub(crate) fn parse(args: TokenStream, errors: &Errors) -> Self {
        let mut options = Options::default();
        match Punctuated::<Entry, Token![,]>::parse_terminated.parse2(args) {
            Ok(entries) => {
                for entry in entries {
                    match entry {
                        Entry::Wrt(names) => options.wrt.get_or_insert_default().extend(names),
                        Entry::Wrong(error) => errors.push(error),
                    }
                }
            }
            Err(error) => errors.push(error),
        }
        options
    }
}
