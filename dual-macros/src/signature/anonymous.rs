//! Type parameters that a caller need not name: a twin is called by its number type, and the language has either all
//! parameters of a fn named or none.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{GenericParam, ItemFn, Type, TypeParam, WherePredicate};

use super::mentions;

/// The type parameters of a fn that stand in one argument and nowhere else, `R` of `fn f<R: Into<Region>>(x: f64, region: R)`: its
/// twin takes `impl Into<Region>` there. None if others have to be named anyway.
pub(crate) fn parameters(item: &ItemFn) -> Vec<&Ident> {
    let named = item.sig.generics.params.iter().filter(|p| !matches!(p, GenericParam::Lifetime(_)));
    let found = named.map(|p| match p {
        GenericParam::Type(p) if is_anonymous(item, p) => Some(&p.ident),
        _ => None,
    });
    found.collect::<Option<Vec<_>>>().unwrap_or_default()
}

/// How many parameters beside the number a call of the fn's twin has to name.
pub(crate) fn named(item: &ItemFn) -> usize {
    let generics = &item.sig.generics;
    generics.params.len() - generics.lifetimes().count() - parameters(item).len()
}

fn is_anonymous(item: &ItemFn, parameter: &TypeParam) -> bool {
    let name = parameter.ident.to_string();
    let names = |tokens: TokenStream| mentions(tokens, &name);
    let generics = &item.sig.generics;
    let others = generics.params.iter().filter(|p| !matches!(p, GenericParam::Type(p) if p.ident == name));
    let predicates = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
    let arguments = item.sig.inputs.iter().filter(|input| names(input.to_token_stream()));
    arguments.count() == 1
        && item.sig.inputs.iter().any(|input| match input {
            syn::FnArg::Typed(typed) => is_parameter(&typed.ty, &name),
            syn::FnArg::Receiver(_) => false,
        })
        && !names(item.sig.output.to_token_stream())
        && !names(item.block.to_token_stream())
        && !names(parameter.bounds.to_token_stream())
        && !others.into_iter().any(|other| names(other.to_token_stream()))
        && predicates.into_iter().all(|predicate| match bounds_of(predicate, &name) {
            Some(bounds) => !names(bounds),
            None => !names(predicate.to_token_stream()),
        })
}

/// The bounds of this parameter in a where clause.
fn bounds_of(predicate: &WherePredicate, name: &str) -> Option<TokenStream> {
    match predicate {
        WherePredicate::Type(predicate) if predicate.lifetimes.is_none() => {
            is_path(&predicate.bounded_ty, name).then(|| predicate.bounds.to_token_stream())
        }
        _ => None,
    }
}

/// Whether a predicate bounds one of these parameters.
pub(crate) fn is_bound_of(predicate: &WherePredicate, names: &[&Ident]) -> bool {
    names.iter().any(|name| bounds_of(predicate, &name.to_string()).is_some())
}

/// The type of an argument with the parameter in it made anonymous; `cloned` if it is given to several calls.
pub(crate) fn argument(item: &ItemFn, names: &[&Ident], ty: &Type, cloned: bool) -> Option<TokenStream> {
    let within = match ty {
        Type::Reference(reference) => &*reference.elem,
        ty => ty,
    };
    let name = names.iter().find(|name| is_path(within, &name.to_string()))?.to_string();
    let generics = &item.sig.generics;
    let declared = generics.type_params().filter(|p| p.ident == name).map(|p| p.bounds.to_token_stream());
    let predicates = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
    let bounds = declared.chain(predicates.filter_map(|predicate| bounds_of(predicate, &name)));
    let clone = (cloned && !matches!(ty, Type::Reference(_))).then(|| quote!(::core::clone::Clone));
    let bounds: Vec<_> = bounds.filter(|bounds| !bounds.is_empty()).chain(clone).collect();
    let hidden = if bounds.is_empty() { quote!(impl Sized) } else { quote!(impl #(#bounds)+*) };
    Some(match ty {
        Type::Reference(r) => {
            let (lifetime, mutability) = (&r.lifetime, &r.mutability);
            quote!(& #lifetime #mutability (#hidden))
        }
        _ => hidden,
    })
}

fn is_parameter(ty: &Type, name: &str) -> bool {
    match ty {
        Type::Reference(reference) => is_path(&reference.elem, name),
        ty => is_path(ty, name),
    }
}

fn is_path(ty: &Type, name: &str) -> bool {
    matches!(ty, Type::Path(path) if path.path.is_ident(name))
}
