//! What can be wrong with the attribute's options.

use proc_macro2::Span;
use syn::Error;

use super::{list, show};

pub(crate) fn unknown_option(span: Span, option: &str) -> Error {
    Error::new(
        span,
        format!(
            "`#[differentiable]` has no option `{option}`; it has `wrt(argument, …)`, `passive(fn, …)`, `only(sibling, …)`, \
             `derivative = fn`, `grad = fn` and `associated`"
        ),
    )
}

pub(crate) fn option_syntax(span: Span) -> Error {
    Error::new(span, "write the arguments to differentiate by as `#[differentiable(wrt(w, b))]`")
}

pub(crate) fn passive_syntax(span: Span) -> Error {
    Error::new(span, "write the fns to call with plain values as `#[differentiable(passive(region, table))]`")
}

pub(crate) fn no_such_callee(path: &syn::Path) -> Error {
    let name = show(path);
    Error::new_spanned(path, format!("`passive({name})`: the fn calls no `{name}`"))
}

pub(crate) fn only_syntax(span: Span) -> Error {
    Error::new(span, "write the siblings to generate as `#[differentiable(only(grad, jvp))]`")
}

pub(crate) fn no_such_sibling(name: &syn::Ident, siblings: &[String]) -> Error {
    Error::new(
        name.span(),
        format!("`only({name})`: this fn has no sibling `{name}`; its siblings are {}", list(siblings)),
    )
}

pub(crate) fn rule_syntax(option: &syn::Ident) -> Error {
    let what = if option == "derivative" { "its derivative" } else { "its gradient" };
    Error::new(
        option.span(),
        format!("write the fn that gives {what} as `#[differentiable({option} = name_of_that_fn)]`"),
    )
}

pub(crate) fn two_rules(first: &syn::Ident, second: &syn::Ident) -> Error {
    Error::new(
        second.span(),
        format!(
            "the derivatives are given by `{first} = …` already; a fn has one rule by hand, so leave one out"
        ),
    )
}

pub(crate) fn rule_of_several(option: &syn::Ident) -> Error {
    Error::new(
        option.span(),
        format!(
            "`{option} = …` is for a fn that returns one float; give each result a fn of its own, and put them together in \
             one with plain `#[differentiable]`"
        ),
    )
}

pub(crate) fn derivative_of_several(option: &syn::Ident, arguments: &[String]) -> Error {
    Error::new(
        option.span(),
        format!(
            "`derivative = …` is by one active scalar, and this fn has the active arguments {}; use `grad = …` for the \
             gradient, or say with `wrt(…)` which one is active",
            list(arguments)
        ),
    )
}

pub(crate) fn derivative_of_container(option: &syn::Ident, argument: &str, ty: &syn::Type) -> Error {
    Error::new(
        option.span(),
        format!(
            "`derivative = …` is by one active scalar, and `{argument}` is of type `{}`; use `grad = …` for the gradient",
            show(ty)
        ),
    )
}

pub(crate) fn passive_in_opaque(path: &syn::Path, option: &syn::Ident) -> Error {
    Error::new_spanned(
        path,
        format!(
            "with `{option} = …` nothing of the body is differentiated, so `passive(…)` has nothing to say; leave it out"
        ),
    )
}
