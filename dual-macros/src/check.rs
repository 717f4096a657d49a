//! The macros that check an annotated fn at a point: `check_grad!(f(2.0, 1.0), tol = 1e-9)`.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::parse::{Parse, ParseStream, Parser};
use syn::{
    AngleBracketedGenericArguments, Error, Expr, ExprCall, ExprMethodCall, PathArguments, Token, parse_quote,
};

use crate::names;

/// A call, and options behind it.
struct Input {
    call: Called,
    options: TokenStream,
}

/// `f(x)`, `Model::f(x)` or `model.f(x)`.
enum Called {
    Fn(ExprCall),
    Method(ExprMethodCall),
}

impl Parse for Input {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut expr: Expr = input.parse()?;
        // A call that comes through a user's macro is in an invisible group.
        while let Expr::Group(group) = expr {
            expr = *group.expr;
        }
        let call = match expr {
            Expr::Call(call) => Called::Fn(call),
            Expr::MethodCall(call) => Called::Method(call),
            expr => {
                return Err(Error::new_spanned(
                    expr,
                    "expected a call of a fn with `#[differentiable]`, such as `f(2.0, 1.0)`",
                ));
            }
        };
        let mut options = TokenStream::new();
        while input.parse::<Option<Token![,]>>()?.is_some() && !input.is_empty() {
            let name: Ident = input.parse()?;
            input.parse::<Token![=]>()?;
            let value: Expr = input.parse()?;
            options.extend(match name.to_string().as_str() {
                "method" => quote!(.method(#value)),
                "tol" => quote!(.tolerance(#value)),
                _ => {
                    return Err(Error::new(
                        name.span(),
                        format!("no option `{name}`; there are `method` and `tol`"),
                    ));
                }
            });
        }
        Ok(Input { call, options })
    }
}

/// Calls `check_f` of the fn `f` that is called, and runs the check of this name.
pub(crate) fn expand(input: TokenStream, check: &str, assert: bool) -> TokenStream {
    match Input::parse.parse2(input).and_then(|input| run(input, check, assert)) {
        Ok(tokens) => tokens,
        Err(error) => error.to_compile_error(),
    }
}

fn run(input: Input, check: &str, assert: bool) -> syn::Result<TokenStream> {
    let Input { call, options } = input;
    let check = format_ident!("{check}");
    let run = quote!(|check| check #options.#check());
    let call = match call {
        Called::Method(ExprMethodCall { receiver, method, turbofish, args, .. }) => {
            let (companion, arguments) = (names::sibling("check", &method), args.iter());
            let turbofish = turbofish.map(with_result);
            quote!(#receiver.#companion #turbofish (#(#arguments,)* #run))
        }
        Called::Fn(call) => {
            let Expr::Path(mut path) = *call.func else {
                return Err(Error::new_spanned(
                    call.func,
                    "expected the name of a fn with `#[differentiable]`",
                ));
            };
            if let Some(segment) = path.path.segments.last_mut() {
                segment.ident = names::sibling("check", &segment.ident);
                if let PathArguments::AngleBracketed(given) = &mut segment.arguments {
                    *given = with_result(given.clone());
                }
            }
            let arguments = call.args.iter();
            quote!(#path(#(#arguments,)* #run))
        }
    };
    let assertion = assert.then(|| quote!(.assert()));
    Ok(quote!(#call #assertion))
}

/// The parameters that a call gives the fn, with the companion's own in front.
fn with_result(mut given: AngleBracketedGenericArguments) -> AngleBracketedGenericArguments {
    given.args.insert(0, parse_quote!(_));
    given
}
