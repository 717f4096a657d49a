//! Results without derivatives: what a fn gives beside floats, such as the zone of a projection, or instead of them.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{GenericArgument, Index, PathArguments, Type, TypeTuple};

use super::Primitive;
use super::shape::{Shape, carries, replace_floats};

/// A tuple of which some parts are floats.
pub(crate) struct Beside {
    /// All that the fn gives.
    ty: TypeTuple,
    /// Which parts derivatives are of.
    floats: Vec<usize>,
}

impl Beside {
    /// Of a type, if it is one; with it what derivatives are of.
    pub(super) fn of(ty: &Type, primitive: Primitive) -> Option<(Self, Shape)> {
        let Type::Tuple(tuple) = ty else { return None };
        let is_float =
            |ty: &Type| Shape::of(ty).is_some_and(|shape| !shape.reference) && carries(ty, primitive);
        let parts = tuple.elems.iter().enumerate();
        let floats: Vec<usize> = parts.filter(|(_, ty)| is_float(ty)).map(|(i, _)| i).collect();
        let known = tuple.elems.iter().all(|ty| is_float(ty) || holds_discrete(ty));
        let types: Vec<&Type> = floats.iter().map(|&i| &tuple.elems[i]).collect();
        let within = match types.as_slice() {
            [] => return None,
            [ty] => quote!(#ty),
            types => quote!((#(#types),*)),
        };
        let shape = Shape::of(&syn::parse2(within).ok()?)?;
        known.then(|| (Beside { ty: tuple.clone(), floats }, shape))
    }

    /// The type with its floats replaced.
    pub(crate) fn owned(&self, leaf: &TokenStream) -> TokenStream {
        replace_floats(self.ty.to_token_stream(), leaf)
    }

    /// The floats of `out`, which is all that a call gives.
    pub(crate) fn floats(&self, out: &Ident) -> TokenStream {
        let parts = self.floats.iter().map(|&i| {
            let index = Index::from(i);
            quote!(#out.#index)
        });
        if self.floats.len() == 1 { quote!(#(#parts)*) } else { quote!((#(#parts),*)) }
    }
}

/// Whether a type is such that no derivative is of it, or a container of those.
fn holds_discrete(ty: &Type) -> bool {
    let of_argument = |arguments: &PathArguments| match arguments {
        PathArguments::AngleBracketed(list) => {
            list.args.iter().all(|a| matches!(a, GenericArgument::Type(ty) if holds_discrete(ty)))
        }
        _ => false,
    };
    match ty {
        _ if is_discrete(ty) => true,
        Type::Tuple(tuple) => tuple.elems.iter().all(holds_discrete),
        Type::Array(array) => holds_discrete(&array.elem),
        Type::Path(path) => path.path.segments.last().is_some_and(|last| {
            ["Vec", "Option"].iter().any(|name| last.ident == name) && of_argument(&last.arguments)
        }),
        _ => false,
    }
}

/// What an `Option<&mut T>` leads to, if that has no derivative.
pub(crate) fn discrete_option(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == "Option")?;
    let PathArguments::AngleBracketed(list) = &last.arguments else { return None };
    match list.args.first()? {
        GenericArgument::Type(Type::Reference(to)) if to.mutability.is_some() && is_discrete(&to.elem) => {
            Some(&to.elem)
        }
        _ => None,
    }
}

/// Whether a type is an integer, a bool, a char or a text, or a tuple of those: nothing that a derivative could be of. What is
/// there as long as the program, such as the row of a table, is not made of an argument.
pub(crate) fn is_discrete(ty: &Type) -> bool {
    const NAMES: &[&str] = &[
        "bool", "char", "usize", "isize", "u8", "u16", "u32", "u64", "u128", "i8", "i16", "i32", "i64",
        "i128", "String",
    ];
    match ty {
        Type::Path(path) => path.path.get_ident().is_some_and(|name| NAMES.iter().any(|known| name == known)),
        Type::Tuple(tuple) => tuple.elems.iter().all(is_discrete),
        Type::Paren(ty) => is_discrete(&ty.elem),
        Type::Reference(r)
            if r.mutability.is_none() && r.lifetime.as_ref().is_some_and(|l| l.ident == "static") =>
        {
            true
        }
        Type::Reference(r) => matches!(&*r.elem, Type::Path(path) if path.path.is_ident("str")),
        _ => false,
    }
}
