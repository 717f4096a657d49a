//! What can be wrong with a struct that has the derive.

use quote::ToTokens;
use syn::Error;

use super::show;

pub(crate) fn derive_on_no_struct(name: &syn::Ident) -> Error {
    Error::new(
        name.span(),
        "`#[derive(Differentiable)]` goes on a struct: which variant an enum has would not change with its floats; put the \
         floats into a struct",
    )
}

pub(crate) fn derive_without_scalar(name: &syn::Ident) -> Error {
    Error::new(
        name.span(),
        format!(
            "`#[derive(Differentiable)]` needs a type parameter for the floats of `{name}`, so that they can be numbers with \
             derivatives: write `struct {name}<T = f64>`, and `T` for each f64 in it; everywhere else `{name}` stays `{name}`"
        ),
    )
}

pub(crate) fn derive_with_many_scalars(name: &syn::Ident) -> Error {
    Error::new(
        name.span(),
        format!(
            "`#[derive(Differentiable)]` cannot tell which type parameter of `{name}` stands for its floats; make f64 the \
             default of that one alone, `T = f64`"
        ),
    )
}

pub(crate) fn derived_bound(bound: &impl ToTokens, scalar: &syn::Ident) -> Error {
    Error::new_spanned(
        bound,
        format!(
            "second derivatives are a struct of structs, so `#[derive(Differentiable)]` takes no bound on `{scalar}` that a struct \
             does not meet; put `{}` on the impls that need it",
            show(bound)
        ),
    )
}

pub(crate) fn derived_lifetime(lifetime: &syn::LifetimeParam) -> Error {
    Error::new_spanned(
        lifetime,
        "`#[derive(Differentiable)]` takes no struct that borrows: a gradient of the same type has nothing to borrow from; \
         let the struct own its fields",
    )
}

pub(crate) fn borrowed_field(ty: &syn::Type) -> Error {
    Error::new_spanned(
        ty,
        "`#[derive(Differentiable)]` takes no field that borrows: a gradient of the same type has nothing to borrow from; \
         own the floats, in an array or a `Vec`",
    )
}

pub(crate) fn plain_field(ty: &syn::Type, scalar: &syn::Ident) -> Error {
    Error::new_spanned(
        ty,
        format!(
            "floats of this field could not be numbers with derivatives; write `{scalar}` for them, or put `#[passive]` on the \
             field"
        ),
    )
}

pub(crate) fn field_without_scalar(ty: &syn::Type, scalar: &syn::Ident) -> Error {
    let name = show(ty);
    let generic = if name.starts_with(char::is_uppercase) && !name.ends_with('>') {
        format!("; or write `{name}<{scalar}>`, if it is a struct of floats")
    } else {
        String::new()
    };
    Error::new_spanned(
        ty,
        format!(
            "a field of type `{name}` has nothing of `{scalar}` to differentiate by; put `#[passive]` on it, and gradients keep its \
             value{generic}"
        ),
    )
}

pub(crate) fn unknown_field(ty: &syn::Type) -> Error {
    Error::new_spanned(
        ty,
        format!(
            "`#[derive(Differentiable)]` finds no order for the floats in `{}`; it takes arrays, `Vec`s, `Option`s, tuples, nalgebra's \
             matrices and derived structs of them",
            show(ty)
        ),
    )
}

pub(crate) fn passive_field_of_scalar(ty: &syn::Type, scalar: &syn::Ident) -> Error {
    Error::new_spanned(
        ty,
        format!(
            "a `#[passive]` field keeps its value, so it cannot be made of `{scalar}`, which is a number in twins; write f64, or \
             drop `#[passive]`"
        ),
    )
}
