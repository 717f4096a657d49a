//! What stands around the result: nothing, `Option` or `Result`.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{GenericArgument, PathArguments, ReturnType, Type};

/// How a fn may give no result.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Missing {
    /// It always gives one.
    Never,
    Option,
    /// Or another name of `Result`, such as `io::Result`.
    Result,
}

/// The type that a fn gives, apart from what derivatives are of.
#[derive(Clone)]
pub(crate) struct Outcome {
    pub(crate) missing: Missing,
    /// The return type.
    ty: Option<Type>,
}

impl Outcome {
    /// Of a return type, and the type within, if there is one beside `()`.
    pub(crate) fn of(output: &ReturnType) -> (Self, Option<Type>) {
        let ReturnType::Type(_, ty) = output else { return (Outcome::plain(None), None) };
        let missing = name(ty).map_or(Missing::Never, |name| match name.as_str() {
            "Option" => Missing::Option,
            name if name.ends_with("Result") => Missing::Result,
            _ => Missing::Never,
        });
        let mut around = (**ty).clone();
        let within = first_argument(&mut around).map(|ty| ty.clone()).filter(|_| missing != Missing::Never);
        match within {
            Some(within) => (Outcome { missing, ty: Some(around) }, value(within)),
            None => (Outcome::plain(Some((**ty).clone())), value((**ty).clone())),
        }
    }

    fn plain(ty: Option<Type>) -> Self {
        Outcome { missing: Missing::Never, ty }
    }

    /// The return type with another type within.
    pub(crate) fn wrap(&self, within: &TokenStream) -> TokenStream {
        let mut around = self.ty.clone().filter(|_| self.missing != Missing::Never);
        if let Some(place) = around.as_mut().and_then(first_argument) {
            *place = Type::Verbatim(within.clone());
        }
        around.map_or_else(|| within.clone(), Type::into_token_stream)
    }
}

fn value(ty: Type) -> Option<Type> {
    let unit = matches!(&ty, Type::Tuple(tuple) if tuple.elems.is_empty());
    (!unit).then_some(ty)
}

fn name(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) => path.path.segments.last().map(|segment| segment.ident.to_string()),
        _ => None,
    }
}

fn first_argument(ty: &mut Type) -> Option<&mut Type> {
    let Type::Path(path) = ty else { return None };
    let PathArguments::AngleBracketed(arguments) = &mut path.path.segments.last_mut()?.arguments else {
        return None;
    };
    match arguments.args.first_mut()? {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    }
}
