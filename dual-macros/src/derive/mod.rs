//! `#[derive(Differentiable)]`: a struct of floats as a tree, as a vector, and in twins.

mod model;
mod operators;
mod tree;
mod twin;

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use self::model::Model;
use crate::diag::Errors;

/// Model of the struct → its impls. All errors are reported together.
#[allow(clippy::needless_pass_by_value)] // the form that the compiler calls
pub(crate) fn expand(item: TokenStream) -> TokenStream {
    let input = match syn::parse2::<DeriveInput>(item) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let errors = Errors::default();
    let impls = Model::of(&input, &errors).map(|model| {
        let (tree, operators, twin) = (model.tree(), model.operators(), model.twin());
        quote!(#tree #operators #twin)
    });
    let impls = impls.filter(|_| errors.is_empty());
    let reports = errors.into_tokens();
    quote!(#impls #reports)
}
