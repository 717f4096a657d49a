//! The model of the annotated fn.

pub(crate) mod shape;

use proc_macro2::{Ident, Span};
use syn::spanned::Spanned;
use syn::{FnArg, GenericParam, ItemFn, Pat, ReturnType, Type};

use crate::diag::{self, Errors};
use crate::names;
use crate::options::Options;
use shape::Shape;

/// f64 or f32.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Primitive {
    F64,
    F32,
}

impl Primitive {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Primitive::F64 => "f64",
            Primitive::F32 => "f32",
        }
    }

    pub(crate) fn ident(self) -> Ident {
        Ident::new(self.name(), Span::call_site())
    }
}

/// What an argument is to the derivatives.
#[allow(clippy::large_enum_variant)] // a few values a fn
pub(crate) enum Role {
    Active(Shape),
    Passive,
}

/// One argument of the fn.
pub(crate) struct Argument {
    /// Its name, or one made for a pattern.
    pub(crate) name: Ident,
    pub(crate) pattern: Pat,
    pub(crate) ty: Type,
    pub(crate) role: Role,
}

impl Argument {
    pub(crate) fn active(&self) -> Option<&Shape> {
        match &self.role {
            Role::Active(shape) => Some(shape),
            Role::Passive => None,
        }
    }
}

/// The annotated fn.
pub(crate) struct Primal {
    pub(crate) item: ItemFn,
    pub(crate) arguments: Vec<Argument>,
    pub(crate) output: Shape,
    pub(crate) primitive: Primitive,
    /// Whether `wrt` says which arguments are active.
    pub(crate) chosen: bool,
    /// The name of the twin's scalar type.
    pub(crate) scalar: Ident,
}

impl Primal {
    pub(crate) fn name(&self) -> &Ident {
        &self.item.sig.ident
    }

    /// The active arguments in order.
    pub(crate) fn active(&self) -> impl Iterator<Item = (&Argument, &Shape)> {
        self.arguments.iter().filter_map(|a| a.active().map(|shape| (a, shape)))
    }

    /// Checks the signature and tells each argument's role; `None` if the passes behind cannot go on.
    pub(crate) fn from_item(item: ItemFn, options: &Options, errors: &Errors) -> Option<Self> {
        check_kind(&item, errors);
        let arguments = arguments(&item, options, errors);
        let primitive = primitive(&item, &arguments, errors)?;
        let output = output(&item, primitive, errors)?;
        let text = quote::ToTokens::to_token_stream(&item);
        let scalar = names::scalar(|name| mentions(text.clone(), name));
        errors.is_empty().then_some(Primal {
            item,
            arguments,
            output,
            primitive,
            chosen: options.wrt.is_some(),
            scalar,
        })
    }
}

/// Whether a fn that is not annotated could be.
pub(crate) fn has_active_arguments(item: &ItemFn) -> bool {
    Primal::from_item(item.clone(), &Options::default(), &Errors::default()).is_some()
}

/// Fns of kinds that have no derivative here.
fn check_kind(item: &ItemFn, errors: &Errors) {
    let sig = &item.sig;
    if let Some(token) = &sig.asyncness {
        errors.push(diag::unsupported_fn(
            token.span(),
            "async fns",
            "compute the value in a fn of its own and await around it",
        ));
    }
    if let Some(token) = &sig.constness {
        errors.push(diag::unsupported_fn(
            token.span(),
            "const fns",
            "elementary functions are not const; remove `const`",
        ));
    }
    if let Some(abi) = &sig.abi {
        errors.push(diag::unsupported_fn(abi.span(), "extern fns", "call a plain fn from the extern one"));
    }
    for parameter in &sig.generics.params {
        if let GenericParam::Type(parameter) = parameter {
            errors.push(diag::unsupported_fn(
                parameter.span(),
                "type parameters",
                "write the fn over f64; its twin is the generic form",
            ));
        }
    }
    if let Some(FnArg::Receiver(receiver)) = sig.inputs.first() {
        errors.push(diag::unsupported_fn(
            receiver.span(),
            "methods yet",
            "write a free fn that takes the fields it needs",
        ));
    }
}

fn arguments(item: &ItemFn, options: &Options, errors: &Errors) -> Vec<Argument> {
    let typed = item.sig.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(typed) => Some(typed),
        FnArg::Receiver(_) => None,
    });
    let arguments: Vec<Argument> = typed
        .enumerate()
        .map(|(index, typed)| {
            let name = match &*typed.pat {
                Pat::Ident(pat) => pat.ident.clone(),
                _ => names::argument(index),
            };
            let wanted = options.wrt.as_ref().map(|wrt| wrt.contains(&name));
            let role = role(&name, &typed.ty, wanted, errors);
            Argument { name, pattern: (*typed.pat).clone(), ty: (*typed.ty).clone(), role }
        })
        .collect();
    let known: Vec<String> = arguments.iter().map(|a| a.name.to_string()).collect();
    for name in options.wrt.iter().flatten() {
        if !known.contains(&name.to_string()) {
            errors.push(diag::no_such_argument(name, &known));
        }
    }
    arguments
}

/// `wanted` is what `wrt` says, if it says anything.
fn role(name: &Ident, ty: &Type, wanted: Option<bool>, errors: &Errors) -> Role {
    if shape::is_mutable_reference(ty) {
        errors.push(diag::output_argument(&name.to_string(), ty));
        return Role::Passive;
    }
    if wanted == Some(false) || matches!(ty, Type::ImplTrait(_) | Type::TraitObject(_) | Type::FnPtr(_)) {
        return Role::Passive;
    }
    match (Shape::of(ty), shape::carries_floats(ty)) {
        (Some(shape), true) => Role::Active(shape),
        (_, false) => {
            if wanted == Some(true) {
                errors.push(diag::not_differentiable_argument(name, ty));
            }
            Role::Passive
        }
        (None, true) if matches!(ty, Type::Reference(r) if matches!(&*r.elem, Type::ImplTrait(_) | Type::TraitObject(_))) => {
            Role::Passive
        }
        (None, true) => {
            errors.push(diag::unsupported_argument(&name.to_string(), ty));
            Role::Passive
        }
    }
}

/// The one float type of the active arguments.
fn primitive(item: &ItemFn, arguments: &[Argument], errors: &Errors) -> Option<Primitive> {
    let floats = |primitive: Primitive| {
        arguments.iter().any(|a| a.active().is_some() && shape::carries(&a.ty, primitive))
    };
    match (floats(Primitive::F64), floats(Primitive::F32)) {
        (true, false) => Some(Primitive::F64),
        (false, true) => Some(Primitive::F32),
        (true, true) => {
            errors.push(diag::mixed_floats(item.sig.inputs.span()));
            None
        }
        (false, false) => {
            // Where an argument was refused, that is the error.
            if errors.is_empty() {
                errors.push(diag::no_active_argument(item.sig.ident.span()));
            }
            None
        }
    }
}

fn output(item: &ItemFn, primitive: Primitive, errors: &Errors) -> Option<Shape> {
    match &item.sig.output {
        ReturnType::Default => {
            errors.push(diag::no_result(item.sig.ident.span()));
            None
        }
        ReturnType::Type(_, ty) => {
            let shape = Shape::of(ty).filter(|s| !s.reference && shape::carries(ty, primitive));
            if shape.is_none() {
                errors.push(diag::unsupported_result(ty));
            }
            shape
        }
    }
}

/// Whether an identifier occurs anywhere in the tokens.
pub(crate) fn mentions(tokens: proc_macro2::TokenStream, name: &str) -> bool {
    tokens.into_iter().any(|token| match token {
        proc_macro2::TokenTree::Ident(ident) => ident == name,
        proc_macro2::TokenTree::Group(group) => mentions(group.stream(), name),
        _ => false,
    })
}
