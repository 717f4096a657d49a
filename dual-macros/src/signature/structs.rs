//! Structs in signatures: types that the attribute knows by name only.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{GenericArgument, ItemFn, PathArguments, Type, TypePath};

use super::shape::{Shape, replace_floats};
use super::{Argument, Role};
use crate::diag::{self, Errors};
use crate::elementals;
use crate::source::Source;

/// Types that are no structs of floats, as far as an argument or result goes, by their names.
const OTHERS: &[&str] = &[
    "Arc",
    "BTreeMap",
    "BTreeSet",
    "Box",
    "Cell",
    "Cow",
    "Duration",
    "HashMap",
    "HashSet",
    "Instant",
    "Option",
    "Ordering",
    "PathBuf",
    "PhantomData",
    "Range",
    "RangeInclusive",
    "Rc",
    "RefCell",
    "Result",
    "String",
    "Vec",
    "VecDeque",
    "Wrapping",
];

/// Whether a type of this name may be a struct of floats: what is neither of the standard library, nor of nalgebra,
/// nor a parameter of the fn.
pub(crate) fn is_struct(path: &TypePath, item: &ItemFn) -> bool {
    let Some(segment) = path.path.segments.last() else { return false };
    let name = segment.ident.to_string();
    let parameter = item.sig.generics.type_params().any(|p| path.path.is_ident(&p.ident));
    name.starts_with(char::is_uppercase)
        && !parameter
        && !is_no_struct(&name)
        && !name.ends_with("Result")
        && !elementals::is_nalgebra_type(&name)
        && !elementals::is_complex_path(&path.path)
}

/// Whether this is the name of a type of the standard library.
pub(crate) fn is_no_struct(name: &str) -> bool {
    OTHERS.contains(&name)
}

/// The shape of a type, structs among its parts.
pub(crate) fn shape(ty: &Type, item: &ItemFn) -> Option<Shape> {
    Shape::with(ty, &|path| is_struct(path, item))
}

/// Reports the structs of a type that are known to have no derivatives.
pub(super) fn lacks_derive(ty: &Type, source: &Source, errors: &Errors) -> bool {
    let without: Vec<_> = source.structs(ty).into_iter().filter(|(_, derives)| !derives).collect();
    for (path, _) in &without {
        errors.push(diag::struct_without_derive(path));
    }
    !without.is_empty()
}

/// Where no argument carries floats by its name, those that may be structs of floats do.
pub(super) fn promote(item: &ItemFn, source: &Source, arguments: &mut [Argument], errors: &Errors) {
    for argument in arguments.iter_mut().filter(|a| a.is_passive()) {
        if let Some(shape) = shape(&argument.ty, item)
            && !lacks_derive(&argument.ty, source, errors)
        {
            argument.role = Role::Active(shape);
        }
    }
}

/// Whether a type whose shape is known has a struct among its parts.
pub(crate) fn contains(ty: &Type) -> bool {
    match ty {
        Type::Reference(e) => contains(&e.elem),
        Type::Paren(e) => contains(&e.elem),
        Type::Group(e) => contains(&e.elem),
        Type::Slice(e) => contains(&e.elem),
        Type::Array(e) => contains(&e.elem),
        Type::Tuple(e) => e.elems.iter().any(contains),
        Type::Path(path) => match element(path) {
            Some(element) => contains(element),
            None => Shape::of(ty).is_none() && is_written_as_type(path),
        },
        _ => false,
    }
}

/// `Params`, and not `bool` or `String`.
fn is_written_as_type(path: &TypePath) -> bool {
    let name = path.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
    name.starts_with(char::is_uppercase) && !is_no_struct(&name)
}

/// A type whose shape is known with its floats replaced; of a struct what the derive says.
pub(crate) fn with_leaf(ty: &Type, leaf: &TokenStream) -> TokenStream {
    if !contains(ty) {
        return replace_floats(ty.to_token_stream(), leaf);
    }
    match ty {
        Type::Reference(e) => {
            let (lifetime, inner) = (&e.lifetime, with_leaf(&e.elem, leaf));
            quote!(& #lifetime #inner)
        }
        Type::Paren(e) => with_leaf(&e.elem, leaf),
        Type::Group(e) => with_leaf(&e.elem, leaf),
        Type::Slice(e) => {
            let inner = with_leaf(&e.elem, leaf);
            quote!([#inner])
        }
        Type::Array(e) => {
            let (inner, len) = (with_leaf(&e.elem, leaf), &e.len);
            quote!([#inner; #len])
        }
        Type::Tuple(e) => {
            let parts = e.elems.iter().map(|part| with_leaf(part, leaf));
            quote!((#(#parts,)*))
        }
        Type::Path(path) if element(path).is_some() => {
            let mut path = path.clone();
            if let Some(PathArguments::AngleBracketed(list)) =
                path.path.segments.last_mut().map(|segment| &mut segment.arguments)
                && let Some(GenericArgument::Type(inner)) = list.args.first_mut()
            {
                *inner = Type::Verbatim(with_leaf(inner, leaf));
            }
            path.into_token_stream()
        }
        ty => quote_spanned!(ty.span()=> <#ty as ::dual_core::Tree>::Of<#leaf>),
    }
}

/// The type of the elements of a `Vec`.
fn element(path: &TypePath) -> Option<&Type> {
    let segment = path.path.segments.last().filter(|segment| segment.ident == "Vec")?;
    let PathArguments::AngleBracketed(list) = &segment.arguments else { return None };
    match list.args.first()? {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    }
}
