//! THE PASS LIST.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Item;

use crate::activity;
use crate::diag::{self, Errors};
use crate::emit;
use crate::options::Options;
use crate::rewrite;
use crate::signature::Primal;

/// Options → model of the fn → activity → twin → siblings. Errors of all passes are reported together, and the item
/// is emitted whatever happens.
pub(crate) fn expand(args: TokenStream, item: TokenStream) -> TokenStream {
    let errors = Errors::default();
    let options = Options::parse(args, &errors);
    let generated = match syn::parse2::<Item>(item.clone()) {
        Ok(Item::Fn(function)) => Primal::from_item(function, &options, &errors).map(|primal| {
            let activity = activity::analyze(&primal, &errors);
            let twin = rewrite::twin(&primal, &activity, &errors);
            emit::items(&primal, &twin)
        }),
        Ok(other) => {
            errors.push(diag::not_a_fn(&other));
            None
        }
        // The compiler reports what it cannot parse, at the place, from the item itself.
        Err(_) => None,
    };
    let generated = if errors.is_empty() { generated } else { None };
    let reports = errors.into_tokens();
    quote! { #item #generated #reports }
}
