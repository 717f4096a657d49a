//! The arguments of a fn, and what each is to the derivatives.

use proc_macro2::{Ident, TokenStream};
use syn::{FnArg, ItemFn, Pat, Signature, Type};

use super::shape::Shape;
use super::{Argument, Role, beside, callable, kind, lent, shape, structs};
use crate::diag::{self, Errors};
use crate::names;
use crate::options::Options;
use crate::source::Source;

/// `outputs` says whether `&mut` arguments take the results.
pub(super) fn of(
    item: &ItemFn,
    options: &Options,
    source: &Source,
    outputs: bool,
    errors: &Errors,
) -> Vec<Argument> {
    let typed = item.sig.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(typed) => Some(typed),
        FnArg::Receiver(_) => None,
    });
    let mut arguments: Vec<Argument> = typed
        .enumerate()
        .map(|(index, typed)| {
            let name = match &*typed.pat {
                // What calls the fn must see its name.
                Pat::Ident(pat) if pat.ident == item.sig.ident => names::beside(&pat.ident),
                Pat::Ident(pat) => pat.ident.clone(),
                _ => names::argument(index),
            };
            let wanted = options.wrt.as_ref().map(|wrt| match &*typed.pat {
                Pat::Ident(pat) => wrt.contains(&pat.ident),
                _ => wrt.contains(&name),
            });
            let called = options
                .active
                .iter()
                .find(|called| matches!(&*typed.pat, Pat::Ident(pat) if pat.ident == **called));
            let is_called = called.is_some();
            let changed = mutable_argument(&typed.ty).filter(|_| wanted != Some(true));
            let role = match (called, changed) {
                (Some(called), _) => {
                    callable::check(item, called, &typed.ty, errors);
                    Role::Passive
                }
                (None, Some(Role::Changed(Some(shape)))) if outputs => Role::Output(shape),
                (None, Some(role)) => role,
                (None, None) => role(item, &name, &typed.ty, wanted, source, errors),
            };
            let pattern = match options.rule {
                // The rule takes the argument as a whole.
                Some(_) => syn::parse_quote!(#name),
                None => (*typed.pat).clone(),
            };
            Argument { name, pattern, ty: (*typed.ty).clone(), role, lent: false, is_called }
        })
        .collect();
    if options.wrt.is_none() && errors.is_empty() && arguments.iter().all(|a| a.active().is_none()) {
        structs::promote(item, source, &mut arguments, errors);
    }
    // What a fn leaves in `&mut` arguments, it leaves itself, and takes what it takes.
    if options.rule.is_none() && !arguments.iter().any(Argument::is_changed) {
        for argument in arguments.iter_mut().filter(|a| a.is_passive()) {
            argument.lent = lent::is_lent(item, &argument.pattern, &argument.ty);
        }
    }
    let known: Vec<String> = arguments
        .iter()
        .map(|a| match &a.pattern {
            Pat::Ident(pat) => pat.ident.to_string(),
            _ => a.name.to_string(),
        })
        .collect();
    for name in options.wrt.iter().flatten() {
        if name == "self" {
            errors.push(diag::active_self(name));
        } else if !known.contains(&name.to_string()) {
            errors.push(diag::no_such_argument("wrt", name, &known));
        }
    }
    arguments
}

/// What a `&mut` argument, or an `Option` of one, is beside a result, if it holds floats, or what has no derivative.
fn mutable_argument(ty: &Type) -> Option<Role> {
    if beside::discrete_option(ty).is_some() {
        return Some(Role::Changed(None));
    }
    let Type::Reference(reference) = ty else { return None };
    reference.mutability?;
    if beside::is_discrete(&reference.elem) {
        return Some(Role::Changed(None));
    }
    let shape = Shape::of(&reference.elem).filter(|shape| !shape.reference)?;
    Some(Role::Changed(Some(shape)))
}

/// `wanted` is what `wrt` says, if it says anything.
fn role(
    item: &ItemFn,
    name: &Ident,
    ty: &Type,
    wanted: Option<bool>,
    source: &Source,
    errors: &Errors,
) -> Role {
    if shape::holds_mutable_reference(ty) {
        errors.push(diag::output_argument(&name.to_string(), ty));
        return Role::Passive;
    }
    if kind::is_called_once(ty, item) {
        errors.push(diag::called_once(&name.to_string(), ty));
        return Role::Passive;
    }
    if wanted == Some(false) || kind::is_callable(ty, item) {
        return Role::Passive;
    }
    let derived = source.structs(ty).iter().any(|(_, derives)| *derives);
    let carries_floats = shape::carries_floats(ty) || kind::hides_floats(ty, item) || derived;
    match structs::shape(ty, item).filter(|_| carries_floats || wanted == Some(true)) {
        Some(_) if structs::lacks_derive(ty, source, errors) => Role::Passive,
        Some(shape) => Role::Active(shape),
        None if carries_floats && wanted.is_none() && shape::is_table(ty) => Role::Passive,
        None if !carries_floats => {
            if wanted == Some(true) {
                errors.push(diag::not_differentiable_argument(name, ty));
            }
            Role::Passive
        }
        None => {
            errors.push(diag::unsupported_argument(&name.to_string(), ty));
            Role::Passive
        }
    }
}

/// The type of the parameter at a place of a fn, if that carries floats and the attribute's options do not leave it out.
pub(crate) fn active_parameter(options: TokenStream, signature: &Signature, place: usize) -> Option<Type> {
    let options = Options::parse(options, &Errors::default());
    let FnArg::Typed(parameter) = signature.inputs.iter().nth(place)? else { return None };
    let named = |wrt: &[Ident]| matches!(&*parameter.pat, Pat::Ident(pat) if wrt.contains(&pat.ident));
    let wanted = options.wrt.as_deref().is_none_or(named);
    (wanted && shape::carries_floats(&parameter.ty)).then(|| (*parameter.ty).clone())
}
