//! The catalogue of messages, and the collector: all errors of a fn at once. Those of the attribute's options and of the
//! derive are files of their own.

mod derive;
mod options;

use std::cell::RefCell;

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Error;

pub(crate) use derive::*;
pub(crate) use options::*;

/// Collects errors over all passes.
#[derive(Default)]
pub(crate) struct Errors(RefCell<Vec<Error>>);

impl Errors {
    pub(crate) fn push(&self, error: Error) {
        self.0.borrow_mut().push(error);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.borrow().is_empty()
    }

    /// One `compile_error!` each, a message once per place.
    pub(crate) fn into_tokens(self) -> TokenStream {
        self.0.into_inner().iter().flat_map(|error| unqualified(error.to_compile_error())).collect()
    }
}

/// `compile_error!` by its plain name: in a crate of the 2015 edition, whose spans these are, there is no `::core`.
fn unqualified(error: TokenStream) -> impl Iterator<Item = TokenTree> {
    let is_path = |token: &TokenTree| {
        matches!(token, TokenTree::Punct(p) if p.as_char() == ':') || token.to_string() == "core"
    };
    error.into_iter().filter(move |token| !is_path(token))
}

pub(crate) fn not_a_fn(item: &syn::Item) -> Error {
    let place = match item {
        syn::Item::Impl(_) | syn::Item::Mod(_) => "; put it on each fn in here",
        _ => "; there is nothing to differentiate here",
    };
    Error::new(first_token(item), format!("`#[differentiable]` goes on a fn{place}"))
}

pub(crate) fn called_once(name: &str, ty: &syn::Type) -> Error {
    Error::new_spanned(
        ty,
        format!(
            "`#[differentiable]` calls the fn several times, so `{name}: {}` cannot be called in it; take `impl Fn`",
            show(ty)
        ),
    )
}

pub(crate) fn no_such_argument(option: &str, name: &syn::Ident, arguments: &[String]) -> Error {
    Error::new(
        name.span(),
        format!("`{option}({name})`: the fn has no argument `{name}`; its arguments are {}", list(arguments)),
    )
}

pub(crate) fn not_differentiable_argument(name: &syn::Ident, ty: &syn::Type) -> Error {
    Error::new(
        name.span(),
        format!("`wrt({name})`: an argument of type `{}` carries no floats to differentiate by", show(ty)),
    )
}

pub(crate) fn unsupported_argument(name: &str, ty: &syn::Type) -> Error {
    Error::new_spanned(
        ty,
        format!(
            "`#[differentiable]` cannot differentiate by `{name}: {}`; it takes f64, f32, arrays, slices, `Vec`, `Option` and \
             nalgebra vectors and matrices of them. Name the other arguments in `#[differentiable(wrt(…))]` to keep this one passive",
            show(ty)
        ),
    )
}

pub(crate) fn output_argument(name: &str, ty: &syn::Type) -> Error {
    Error::new_spanned(
        ty,
        format!(
            "`#[differentiable]` does not take a `&mut` argument such as `{name}: {}` here: a derivative calls the fn several \
             times, each from the same start; it takes `&mut` arguments of floats, integers, bools and texts; return what else changes",
            show(ty)
        ),
    )
}

/// The panic of a check at compile time.
pub(crate) fn another_name_of_float(name: &str, ty: &syn::Type) -> String {
    format!(
        "`#[differentiable]` took `{name}: {0}` for passive, but `{0}` is made of floats; write f64 in its type, or name \
         the active arguments in `#[differentiable(wrt(…))]`",
        show(ty)
    )
}

/// The panic of a check at compile time.
pub(crate) fn struct_taken_for_passive(name: &str, ty: &syn::Type) -> String {
    let ty = show(ty);
    let bare = ty.trim_start_matches('&');
    let written =
        bare.strip_suffix('>').map_or_else(|| format!("{bare}<f64>"), |start| format!("{start}, f64>"));
    format!(
        "`#[differentiable]` took `{name}: {ty}` for passive, but `{bare}` has `#[derive(Differentiable)]`; write `{written}` here, \
         or name it in `#[differentiable(wrt(…))]`, to differentiate by it, or name only the others there to keep it passive"
    )
}

pub(crate) fn struct_without_derive(ty: &syn::TypePath) -> Error {
    let name = ty.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
    Error::new_spanned(
        ty,
        format!(
            "`#[differentiable]` needs `#[derive(Differentiable)]` on the struct `{name}`, with a type parameter for its floats: \
             `struct {name}<T = f64>`. An argument stays passive if `#[differentiable(wrt(…))]` names only the others"
        ),
    )
}

pub(crate) fn no_active_argument(span: Span) -> Error {
    Error::new(
        span,
        "no argument of this fn carries floats, so there is nothing to differentiate by; `#[differentiable]` takes \
         f64, f32, arrays, slices, `Vec`, `Option` and nalgebra vectors and matrices of them",
    )
}

pub(crate) fn mixed_floats(span: Span) -> Error {
    Error::new(
        span,
        "the active arguments mix f64 and f32; use one float type, or name those of one type in `wrt(…)`",
    )
}

pub(crate) fn no_result(span: Span) -> Error {
    Error::new(
        span,
        "`#[differentiable]` needs a fn that returns floats; this one gives none, by its result or by a `&mut` argument",
    )
}

pub(crate) fn unsupported_result(ty: &syn::Type) -> Error {
    Error::new_spanned(
        ty,
        format!(
            "`#[differentiable]` cannot differentiate a result of type `{}`; it takes f64, f32, arrays, `Vec`, tuples and \
             nalgebra vectors of them, and `Option` and `Result` around these",
            show(ty)
        ),
    )
}

pub(crate) fn other_float_result(ty: &syn::Type, primitive: &str) -> Error {
    Error::new_spanned(
        ty,
        format!(
            "the active arguments are made of {primitive} and the result of type `{}` is not; use one float type, and convert outside",
            show(ty)
        ),
    )
}

pub(crate) fn large_tuple(ty: &syn::Type) -> Error {
    Error::new_spanned(
        ty,
        "`#[differentiable]` takes tuples of at most 12 floats, as the traits of the standard library do; return an array, or a \
         tuple of tuples",
    )
}

pub(crate) fn unsupported_fn(span: Span, what: &str, instead: &str) -> Error {
    Error::new(span, format!("`#[differentiable]` does not take {what}; {instead}"))
}

pub(crate) fn in_trait_impl(name: &syn::Ident) -> Error {
    Error::new(
        name.span(),
        format!(
            "`#[differentiable]` cannot put siblings such as `grad_{name}` into the `impl` of a trait; move the body to a fn or an \
             inherent method with `#[differentiable]`, and call that here"
        ),
    )
}

pub(crate) fn no_twin(name: &syn::Ident) -> Error {
    Error::new(
        name.span(),
        format!(
            "an active value goes to `{name}`, which has no twin, so its derivative would be lost; put `#[differentiable]` on \
             `{name}`, or `#[differentiable(derivative = …)]` if nobody can look into it, or name it here in \
             `#[differentiable(passive({name}))]` to take what it gives for constant"
        ),
    )
}

pub(crate) fn refused_callee(name: &syn::Ident) -> Error {
    Error::new(
        name.span(),
        format!("`{name}` has no twin to call, as its signature has an error, which is reported there"),
    )
}

pub(crate) fn fn_of_parameter(owner: &syn::Ident, name: &syn::Ident) -> Error {
    Error::new(
        name.span(),
        format!(
            "an active value goes to `{owner}::{name}`, which each type for `{owner}` has in a trait's `impl`, where there are no twins, so \
             its derivative would be lost; call a fn with `#[differentiable]` in its place, or declare its twin in the trait"
        ),
    )
}

pub(crate) fn hidden_twin(name: &syn::Ident) -> Error {
    let twin = crate::names::twin(name);
    Error::new(
        name.span(),
        format!(
            "the twin of `{name}` is in a private module, out of which `{name}` alone is handed on; write `{twin}` beside `{name}` in that \
             `use`"
        ),
    )
}

pub(crate) fn unknown_method(name: &syn::Ident) -> Error {
    Error::new(
        name.span(),
        format!(
            "`#[differentiable]` does not know the method `{name}` of an active value, so its derivative would be lost; \
             write it with operators and methods of f64, or as a fn of its own with `#[differentiable]`"
        ),
    )
}

pub(crate) fn passive_callee(function: &impl ToTokens) -> Error {
    let name = show(function);
    Error::new_spanned(
        function,
        format!(
            "`#[differentiable]` cannot pass an active value to `{name}`, which takes plain numbers, so its \
             derivative would be lost; call a fn with `#[differentiable]` by its name instead, and where this solves an \
             equation, give `implicit` its root"
        ),
    )
}

pub(crate) fn passive_argument_called(function: &syn::ExprPath) -> Error {
    let name = show(function);
    Error::new_spanned(
        function,
        format!(
            "`#[differentiable]` cannot pass an active value to the argument `{name}`, which takes plain numbers, so its derivative \
             would be lost; write `#[differentiable(active({name}))]` for a fn that others with `#[differentiable]` call, or where this \
             solves an equation, give `implicit` its root"
        ),
    )
}

pub(crate) fn search(condition: &syn::Expr, name: &str) -> Error {
    Error::new_spanned(
        condition,
        format!(
            "this search moves `{name}` by comparing active values, through which no derivative flows, so that of what it finds would \
             be lost; give the root to `implicit`, or, if later steps bring its derivative back or it has none, compare \
             `stop_gradient(…)` here"
        ),
    )
}

pub(crate) fn passive_place(place: &syn::Expr) -> Error {
    Error::new_spanned(
        place,
        format!(
            "`#[differentiable]` cannot store an active value in `{}`, which holds plain numbers, so its derivative would be \
             lost; keep it in a local variable",
            show(place)
        ),
    )
}

pub(crate) fn error_value(operand: &syn::Expr) -> Error {
    Error::new_spanned(
        operand,
        format!(
            "`{}` comes out of an error, which carries plain numbers, so its derivative is lost; give it back in the `Ok`, in \
             a tuple or an array",
            show(operand)
        ),
    )
}

pub(crate) fn passive_exclusive_reference(reference: &syn::ExprReference) -> Error {
    Error::new_spanned(
        reference,
        format!(
            "`{}` is active, and what a fn that takes plain numbers writes to it would be lost; let the fn return it",
            show(&reference.expr)
        ),
    )
}

pub(crate) fn unknown_constructor(made: &impl ToTokens) -> Error {
    let name = show(made);
    Error::new_spanned(
        made,
        format!(
            "`#[differentiable]` cannot put an active value into `{name}`, which is not made for numbers with derivatives; \
             use an array or a tuple"
        ),
    )
}

pub(crate) fn self_in_literal(made: &impl ToTokens) -> Error {
    Error::new_spanned(
        made,
        "`Self` is made of f64, and active values would lose their derivatives in it; write the name of the struct",
    )
}

pub(crate) fn active_self(name: &syn::Ident) -> Error {
    Error::new(
        name.span(),
        "`wrt(self)`: `self` is passive, since a method of this `impl` cannot take a `self` of numbers; write a fn that takes \
         the struct, `fn f(p: &P, …)`, with `#[derive(Differentiable)]` on `P`",
    )
}

pub(crate) fn unknown_macro(name: &syn::Path) -> Error {
    Error::new_spanned(
        name,
        format!(
            "`#[differentiable]` cannot look into `{}!`, to which an active value is passed; write its expansion, or pass \
             passive values only",
            show(name)
        ),
    )
}

pub(crate) fn other_float_cast(cast: &syn::ExprCast, to: &str, primitive: &str) -> Error {
    Error::new_spanned(
        cast,
        format!("casting an active value to {to} would lose its derivative; keep to {primitive} in this fn"),
    )
}

pub(crate) fn unsupported_expression(expr: &syn::Expr, what: &str) -> Error {
    Error::new_spanned(expr, format!("`#[differentiable]` does not take {what} on active values"))
}

pub(crate) fn active_literal_pattern(pat: &syn::Pat) -> Error {
    Error::new_spanned(
        pat,
        "`#[differentiable]` does not compare an active value with literals or ranges in this place; use `match`, or `if` with comparisons",
    )
}

fn list(names: &[String]) -> String {
    names.iter().map(|n| format!("`{n}`")).collect::<Vec<_>>().join(", ")
}

/// Tokens as a person would write them.
pub(crate) fn show(tokens: &impl ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string();
    for (from, to) in [
        (" < ", "<"),
        (" >", ">"),
        (" ,", ","),
        ("& ", "&"),
        (" :: ", "::"),
        ("[ ", "["),
        (" ]", "]"),
        (" ;", ";"),
    ] {
        text = text.replace(from, to);
    }
    text
}

fn first_token(item: &impl ToTokens) -> Span {
    item.to_token_stream().into_iter().next().map_or_else(Span::call_site, |t| t.span())
}
