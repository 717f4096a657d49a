//! Kinds of fns and parameters that have no derivative here.

use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{GenericParam, ItemFn, ReceiverKind, Type, TypeParamBound, WherePredicate};

use super::{mentions, shape};
use crate::diag::{self, Errors};

/// Traits of numbers: a parameter bound by one may be a float.
const NUMERIC: &[&str] = &[
    "Float",
    "FloatCore",
    "Num",
    "NumCast",
    "NumOps",
    "Real",
    "RealField",
    "ComplexField",
    "Scalar",
    "Signed",
    "Zero",
    "One",
    "ToPrimitive",
    "FromPrimitive",
    "Add",
    "Sub",
    "Mul",
    "Div",
    "Neg",
    "Rem",
    "Sum",
    "Product",
];

/// Reports what this fn is that none with derivatives can be.
pub(super) fn check(item: &ItemFn, chosen: bool, errors: &Errors) {
    let sig = &item.sig;
    if let Some(token) = &sig.asyncness {
        errors.push(diag::unsupported_fn(
            token.span(),
            "async fns",
            "compute the value in a fn of its own and await around it",
        ));
    }
    if let Some(abi) = &sig.abi {
        errors.push(diag::unsupported_fn(abi.span(), "extern fns", "call a plain fn from the extern one"));
    }
    if let syn::Safety::Unsafe(token) = &sig.safety {
        errors.push(diag::unsupported_fn(token.span(), "unsafe fns", "call a safe fn from the unsafe one"));
    }
    for parameter in &sig.generics.params {
        if let GenericParam::Type(parameter) = parameter
            && !chosen
            && is_numeric(item, &parameter.ident.to_string())
        {
            errors.push(diag::unsupported_fn(
                parameter.span(),
                &format!("the type parameter `{}`, which may be a float", parameter.ident),
                "write f64 for it, as the twin is the generic form, or name the active arguments in \
                 `#[differentiable(wrt(…))]`",
            ));
        }
    }
    match sig.receiver().map(|receiver| (&receiver.kind, receiver.span())) {
        None | Some((ReceiverKind::Value | ReceiverKind::Reference(_, _, None), _)) => {}
        Some((ReceiverKind::Reference(..), span)) => errors.push(diag::unsupported_fn(
            span,
            "`&mut self`",
            "a derivative calls the fn several times; take `&self` and return what changes",
        )),
        Some((_, span)) => errors.push(diag::unsupported_fn(span, "a `self` of this type", "take `&self`")),
    }
}

/// Whether a fn, an `impl Fn` or a type parameter for one.
pub(crate) fn is_callable(ty: &Type, item: &ItemFn) -> bool {
    let called =
        |bound: &&TypeParamBound| ["Fn", "FnMut", "FnOnce"].iter().any(|name| callable_bound(bound, name));
    match ty {
        Type::FnPtr(_) => true,
        Type::Reference(ty) => is_callable(&ty.elem, item),
        ty => bounds_of(ty, item).iter().any(called),
    }
}

/// Whether only a call by exclusive reference or by value is possible.
pub(super) fn is_called_once(ty: &Type, item: &ItemFn) -> bool {
    bounds_of(ty, item).iter().any(|bound| ["FnMut", "FnOnce"].iter().any(|name| callable_bound(bound, name)))
}

/// The bounds of what an argument hides behind `impl`, `dyn` or a type parameter.
pub(super) fn bounds_of<'a>(ty: &'a Type, item: &'a ItemFn) -> Vec<&'a TypeParamBound> {
    match ty {
        Type::ImplTrait(ty) => ty.bounds.iter().collect(),
        Type::TraitObject(ty) => ty.bounds.iter().collect(),
        Type::Path(path) => {
            path.path.get_ident().map_or(Vec::new(), |name| bounds(item, &name.to_string()).collect())
        }
        Type::Reference(ty) => bounds_of(&ty.elem, item),
        _ => Vec::new(),
    }
}

fn callable_bound(bound: &TypeParamBound, name: &str) -> bool {
    matches!(bound, TypeParamBound::Trait(bound) if bound.path.segments.last().is_some_and(|s| s.ident == name))
}

/// The bounds of a type parameter, where it is declared and in the where clause.
fn bounds<'a>(item: &'a ItemFn, name: &str) -> impl Iterator<Item = &'a TypeParamBound> {
    let name = name.to_owned();
    let generics = &item.sig.generics;
    let declared = generics.type_params().filter({
        let name = name.clone();
        move |parameter| parameter.ident == name
    });
    let clauses = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
    let clauses = clauses.filter_map(move |predicate| match predicate {
        WherePredicate::Type(predicate) if mentions(predicate.bounded_ty.to_token_stream(), &name) => {
            Some(&predicate.bounds)
        }
        _ => None,
    });
    declared.map(|parameter| &parameter.bounds).chain(clauses).flatten()
}

fn is_numeric(item: &ItemFn, name: &str) -> bool {
    bounds(item, name).any(|bound| {
        let tokens = bound.to_token_stream();
        let of_floats = mentions(tokens.clone(), "f64") || mentions(tokens.clone(), "f32");
        let callable = ["Fn", "FnMut", "FnOnce"].iter().any(|name| callable_bound(bound, name));
        NUMERIC.iter().any(|name| mentions(tokens.clone(), name)) || (of_floats && !callable)
    })
}

/// Whether a type hides floats behind `impl` or `dyn`: anything that names them, but for fns.
pub(super) fn hides_floats(ty: &Type, item: &ItemFn) -> bool {
    let hidden = match ty {
        Type::Reference(ty) => return hides_floats(&ty.elem, item),
        Type::ImplTrait(_) | Type::TraitObject(_) => true,
        _ => false,
    };
    hidden
        && !is_callable(ty, item)
        && (shape::carries_floats(ty) || NUMERIC.iter().any(|name| mentions(ty.to_token_stream(), name)))
}
