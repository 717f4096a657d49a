//! Every identifier that is generated.

use proc_macro2::{Ident, Span};
use quote::format_ident;

/// The sibling `prefix_f` of `f`, with the span of the user's name, so that errors point there.
pub(crate) fn sibling(prefix: &str, f: &Ident) -> Ident {
    let name = f.to_string();
    format_ident!("{prefix}_{}", name.strip_prefix("r#").unwrap_or(&name), span = f.span())
}

/// The form of a sibling that gives an error where that one panics.
pub(crate) fn checked(sibling: &Ident) -> Ident {
    self::sibling("try", sibling)
}

/// The twin of `f`.
pub(crate) fn twin(f: &Ident) -> Ident {
    sibling("dual", f)
}

/// The twin of `f` that is lent its arrays.
pub(crate) fn lent(f: &Ident) -> Ident {
    sibling("__lent", f)
}

/// The fn that runs the twin of `f` over one number.
pub(crate) fn over(f: &Ident) -> Ident {
    sibling("__over", f)
}

/// The same with wide vectors.
pub(crate) fn wide(f: &Ident) -> Ident {
    sibling("__wide", f)
}

/// The fn that runs the twin of `f` for its siblings.
pub(crate) fn runner(f: &Ident) -> Ident {
    sibling("__run", f)
}

/// The form of the sibling `prefix_f` of `f` that is asked for: `prefix_f_into`.
pub(crate) fn form(prefix: &str, f: &Ident, form: &str) -> Ident {
    format_ident!("{}_{form}", sibling(prefix, f))
}

/// The test that the attribute writes for `f`.
pub(crate) fn test(f: &Ident) -> Ident {
    format_ident!("{}_everywhere", sibling("check", f))
}

/// The parameter of a sibling for an argument whose pattern is not a name.
pub(crate) fn argument(index: usize) -> Ident {
    format_ident!("argument{index}")
}

/// The parameter of a sibling for an argument that has the fn's own name.
pub(crate) fn beside(argument: &Ident) -> Ident {
    format_ident!("{argument}_")
}

/// The tangent of an argument, a parameter of `jvp_f` and `hvp_f`.
pub(crate) fn tangent(argument: &Ident, suffix: &str) -> Ident {
    format_ident!("{argument}_{suffix}")
}

/// The const parameter of `derivatives_f`.
pub(crate) fn order() -> Ident {
    Ident::new("ORDER", Span::mixed_site())
}

/// The twin's scalar: `D`, unless the fn uses that name.
pub(crate) fn scalar(taken: impl Fn(&str) -> bool) -> Ident {
    let name =
        ["D", "Dual", "Scalar", "DualScalar"].into_iter().find(|name| !taken(name)).unwrap_or("__DualScalar");
    Ident::new(name, Span::call_site())
}
