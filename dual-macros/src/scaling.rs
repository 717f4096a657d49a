//! C's `frexp` and `ldexp`, as crates write them for themselves: nobody can look into the bits of a float, but what these fns do is a
//! product with a power of two, and which one, what they give tells.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::signature::{Primal, mentions};

/// The body of the twin of such a fn.
pub(crate) fn twin(primal: &Primal) -> Option<TokenStream> {
    let by_bits =
        ["to_bits", "from_bits"].iter().any(|name| mentions(primal.item.block.to_token_stream(), name));
    if !by_bits
        || primal.associated
        || !primal.is_of_scalar()
        || !primal.is_scalar()
        || !primal.always_gives()
    {
        return None;
    }
    let (name, primitive, scalar) = (primal.name(), primal.primitive.ident(), &primal.scalar);
    let names: Vec<_> = primal.arguments.iter().map(|argument| &argument.name).collect();
    match (name.to_string().as_str(), names.as_slice(), primal.beside.is_some()) {
        ("frexp", [x], true) => Some(quote! {
            let parts = #name(::dual_core::__private::primal::<#scalar, #primitive, _>(&#x));
            ::dual_core::__private::parts::frexp(#x, parts)
        }),
        ("ldexp" | "scalbn", [x, power], false) if primal.arguments[1].is_passive() => Some(quote! {
            let value = #name(::dual_core::__private::primal::<#scalar, #primitive, _>(&#x), #power);
            ::dual_core::__private::parts::scaled(#x, #name(1.0, #power), value)
        }),
        _ => None,
    }
}
