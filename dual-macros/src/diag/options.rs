//! What can be wrong with the attribute's options.

use proc_macro2::Span;
use syn::Error;

use super::{list, show};

pub(crate) fn unknown_option(span: Span, option: &str) -> Error {
    Error::new(
        span,
        format!(
            "`#[differentiable]` has no option `{option}`; it has `wrt(argument, …)`, `active(callable, …)`, `passive(fn, …)`, \
             `only(sibling, …)`, `derivative = fn`, `grad = fn`, `check(argument in range, …)`, `into`, `batch`, `sum(argument, …)`, `parallel`, `narrow` and \
             `associated`"
        ),
    )
}

pub(crate) fn option_syntax(span: Span) -> Error {
    Error::new(span, "write the arguments to differentiate by as `#[differentiable(wrt(w, b))]`")
}

pub(crate) fn active_syntax(span: Span) -> Error {
    Error::new(span, "write the callables that take and give active values as `#[differentiable(active(f))]`")
}

pub(crate) fn active_is_no_callable(name: &syn::Ident) -> Error {
    Error::new(
        name.span(),
        format!(
            "`active({name})`: `{name}` is no fn, `impl Fn` or `dyn Fn`; the arguments to differentiate by are named in `wrt(…)`"
        ),
    )
}

pub(crate) fn active_takes_no_floats(name: &syn::Ident) -> Error {
    Error::new(name.span(), format!("`active({name})`: `{name}` neither takes nor gives floats"))
}

pub(crate) fn active_beside(option: &syn::Ident) -> Error {
    Error::new(
        option.span(),
        format!(
            "a fn with `active({option})` has its twin alone, which other fns with the attribute call: what it is given to call takes \
             numbers with derivatives, so siblings, tests and rules by hand have nothing to call"
        ),
    )
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

pub(crate) fn sum_syntax(span: Span) -> Error {
    Error::new(
        span,
        "write the arguments that a sample is made of as `#[differentiable(wrt(parameters), sum(x, y))]`",
    )
}

pub(crate) fn nothing_on_request(option: &syn::Ident, of: &[&str]) -> Error {
    let names: Vec<String> = of.iter().map(|&name| name.to_owned()).collect();
    Error::new(option.span(), format!("`{option}` adds forms of {}, of which this fn has none", list(&names)))
}

pub(crate) fn request_of_writer(option: &syn::Ident) -> Error {
    Error::new(
        option.span(),
        format!(
            "`{option}` is for a fn that returns its results; this one writes to `&mut` arguments, which calls would share"
        ),
    )
}

pub(crate) fn parallel_of_one_pass(option: &syn::Ident, count: usize, most: usize) -> Error {
    Error::new(
        option.span(),
        format!(
            "`parallel` shares out the passes of a large gradient, and that by {count} scalars is one pass, as up to {most} are; for \
             many points at once there is `batch`"
        ),
    )
}

pub(crate) fn sum_of_no_argument(name: &syn::Ident, arguments: &[String]) -> Error {
    Error::new(
        name.span(),
        format!("`sum({name})`: the fn has no argument `{name}`; its arguments are {}", list(arguments)),
    )
}

pub(crate) fn sum_of_active(name: &syn::Ident) -> Error {
    Error::new(
        name.span(),
        format!(
            "`sum({name})`: `{name}` is active, and a sample is passive; name the arguments to differentiate by in `wrt(…)`"
        ),
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

pub(crate) fn check_syntax(span: Span) -> Error {
    Error::new(
        span,
        "write the box for the test as `#[differentiable(check(x in -3.0..3.0, y in 0.1..10.0))]`, with what is passive and what \
         has no size by its type as in a call: `check(w = &[0.0; 5] in -1.0..1.0, n = 3)`",
    )
}

pub(crate) fn check_of_no_free_fn(span: Span) -> Error {
    Error::new(
        span,
        "`check(…)` writes a test that calls the fn, which it can only for a free fn without parameters of types and constants; \
         write a test with `assert_grad!` and its sisters instead",
    )
}

pub(crate) fn check_without(argument: &syn::Ident, how: &str) -> Error {
    Error::new(
        argument.span(),
        format!("`check(…)` does not say what `{argument}` is in the test; add `{how}`"),
    )
}

pub(crate) fn check_of_no_argument(name: &syn::Ident, arguments: &[String]) -> Error {
    Error::new(
        name.span(),
        format!("`check({name} …)`: the fn has no argument `{name}`; its arguments are {}", list(arguments)),
    )
}

pub(crate) fn check_twice(argument: &syn::Ident) -> Error {
    Error::new(argument.span(), format!("`check(…)` says twice what `{argument}` is"))
}

pub(crate) fn check_range_of_passive(argument: &syn::Ident) -> Error {
    Error::new(
        argument.span(),
        format!("`{argument}` is passive, so it has one value in the test: `{argument} = …`"),
    )
}

pub(crate) fn check_range(range: &syn::Expr) -> Error {
    Error::new_spanned(range, "expected a range with both ends, such as `-1.0..1.0` or `0.0..=1.0`")
}
