//! What the numbers of a fn are made of, and what derivatives are of.

use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{ItemFn, Type};

use super::beside::Beside;
use super::shape::{self, Kind, Shape};
use super::{Argument, Primitive, mentions, structs};
use crate::diag::{self, Errors};

/// The parts of the largest tuple that is a tree.
const LARGEST_TUPLE: usize = 12;

/// The one float type of the active arguments.
pub(super) fn primitive(item: &ItemFn, arguments: &[Argument], errors: &Errors) -> Option<Primitive> {
    let floats = |primitive: Primitive| {
        arguments.iter().any(|a| a.active().is_some() && shape::carries(&a.ty, primitive))
            || arguments.iter().any(|a| a.calls(item, primitive))
    };
    match (floats(Primitive::F64), floats(Primitive::F32)) {
        (true, false) => Some(Primitive::F64),
        (false, true) => Some(Primitive::F32),
        (true, true) => {
            errors.push(diag::mixed_floats(item.sig.inputs.span()));
            None
        }
        // What is in a struct, the result tells, if anything does.
        (false, false) if arguments.iter().any(|a| a.active().is_some()) => {
            let f32s = mentions(item.sig.output.to_token_stream(), Primitive::F32.name());
            Some(if f32s { Primitive::F32 } else { Primitive::F64 })
        }
        // What is changed in place.
        (false, false) if errors.is_empty() && arguments.iter().any(Argument::holds_unknown) => {
            let f32s = arguments
                .iter()
                .filter(|a| a.holds_unknown())
                .all(|a| !shape::carries(&a.ty, Primitive::F64));
            Some(if f32s { Primitive::F32 } else { Primitive::F64 })
        }
        (false, false) => {
            for argument in arguments.iter().filter(|a| a.is_passive() && shape::is_table(&a.ty)) {
                if shape::carries_floats(&argument.ty) {
                    errors.push(diag::unsupported_argument(&argument.name.to_string(), &argument.ty));
                }
            }
            // Where an argument was refused, that is the error.
            if errors.is_empty() {
                errors.push(diag::no_active_argument(item.sig.ident.span()));
            }
            None
        }
    }
}

/// `result` is the type that the fn gives, if it gives one.
pub(super) fn output(
    item: &ItemFn,
    result: Option<&Type>,
    arguments: &[Argument],
    (primitive, discrete): (Primitive, &dyn Fn(&Type) -> bool),
    errors: &Errors,
) -> Option<(Shape, Option<Beside>)> {
    let tuple = |ty| Shape { kind: Kind::Tuple, count: shape::Count::Dynamic, reference: false, ty };
    if let Some(ty) = result {
        let floats = shape::carries(ty, primitive) || structs::contains(ty);
        let shape = structs::shape(ty, item).filter(|s| !s.reference && floats);
        let shape = Some(ty).filter(|ty| discrete(ty)).map(|ty| tuple(ty.clone())).or(shape);
        let found = shape
            .map(|shape| (shape, None))
            .or_else(|| Beside::of(ty, primitive).map(|(beside, shape)| (shape, Some(beside))));
        match &found {
            Some((Shape { ty, .. }, _)) if matches!(ty, Type::Tuple(tuple) if tuple.elems.len() > LARGEST_TUPLE) =>
            {
                errors.push(diag::large_tuple(ty));
            }
            Some(_) => {}
            None if Shape::of(ty).is_some_and(|shape| !shape.reference) && shape::carries_floats(ty) => {
                errors.push(diag::other_float_result(ty, primitive.name()));
            }
            None => errors.push(diag::unsupported_result(ty)),
        }
        return found;
    }
    let outputs: Vec<&Shape> = arguments.iter().filter_map(Argument::output).collect();
    match outputs.as_slice() {
        [] => {
            if errors.is_empty() {
                errors.push(diag::no_result(item.sig.ident.span()));
            }
            None
        }
        [shape] => Some(((*shape).clone(), None)),
        shapes => {
            let f = primitive.ident();
            let types = shapes.iter().map(|shape| shape.owned(&quote::quote!(#f)));
            let ty = Type::Verbatim(quote::quote!((#(#types),*)));
            Some((tuple(ty), None))
        }
    }
}
