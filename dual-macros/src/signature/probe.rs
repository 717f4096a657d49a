//! What the test that the attribute writes takes for each argument.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Expr, GenericParam, Type};

use super::shape::{Kind, Shape};
use super::{Primal, Role};
use crate::diag::{self, Errors};
use crate::options::{Options, Probe};

/// One argument in the test.
pub(crate) struct Probed {
    /// As in a call.
    pub(crate) value: TokenStream,
    /// Where its floats are; they stay at the value if not given.
    pub(crate) range: Option<Expr>,
}

impl Primal {
    /// Looks up each argument in what `check(…)` says, if the attribute has it.
    pub(super) fn probe(&mut self, options: &Options, errors: &Errors) {
        let Some(probes) = &options.check else {
            return;
        };
        let parameters =
            self.item.sig.generics.params.iter().any(|p| !matches!(p, GenericParam::Lifetime(_)));
        if self.associated || parameters {
            errors.push(diag::check_of_no_free_fn(self.name().span()));
            return;
        }
        let known: Vec<String> = self.arguments.iter().map(|a| a.name.to_string()).collect();
        for (k, Probe { name, range, .. }) in probes.iter().enumerate() {
            if !known.contains(&name.to_string()) {
                errors.push(diag::check_of_no_argument(name, &known));
            }
            if probes[..k].iter().any(|other| other.name == *name) {
                errors.push(diag::check_twice(name));
            }
            let bounded = |range: &Expr| matches!(range, Expr::Range(range) if range.start.is_some() && range.end.is_some());
            if let Some(range) = range.as_ref().filter(|range| !bounded(range)) {
                errors.push(diag::check_range(range));
            }
        }
        let probed: Vec<Option<Probed>> = self
            .arguments
            .iter()
            .map(|argument| {
                let probe = probes.iter().find(|probe| probe.name == argument.name);
                let missing = |how: &str| {
                    errors.push(diag::check_without(
                        &argument.name,
                        &how.replace('@', &argument.name.to_string()),
                    ));
                    None
                };
                let (value, range) =
                    probe.map_or((None, None), |probe| (probe.value.as_ref(), probe.range.clone()));
                let Role::Active(shape) = &argument.role else {
                    if range.is_some() {
                        errors.push(diag::check_range_of_passive(&argument.name));
                        return None;
                    }
                    let Some(value) = value else {
                        return missing("@ = … as in a call");
                    };
                    return Some(Probed { value: quote!(#value), range });
                };
                let value = match (value, &range) {
                    (Some(value), _) => quote!(#value),
                    (None, None) => return missing("@ in -1.0..1.0"),
                    (None, Some(_)) => match origin(shape) {
                        Some(value) if shape.reference => quote!(&#value),
                        Some(value) => value,
                        None => return missing("@ = … in -1.0..1.0, with a value of the size wanted"),
                    },
                };
                Some(Probed { value, range })
            })
            .collect();
        self.probes = probed.into_iter().collect();
    }
}

/// A value of a shape whose size the type says.
fn origin(shape: &Shape) -> Option<TokenStream> {
    match shape.kind {
        Kind::Slice | Kind::Vec | Kind::Option | Kind::Struct => None,
        Kind::Scalar | Kind::Array(_) | Kind::Tuple => zero(&shape.ty),
        Kind::Complex => Some(quote!(::core::default::Default::default())),
        Kind::Vector(_) | Kind::Matrix => {
            let text = &shape.ty;
            let dynamic = quote!(#text).to_string().contains('D');
            (!dynamic).then(|| quote!(::core::default::Default::default()))
        }
    }
}

/// Zeros in arrays and tuples: the standard library knows defaults of short arrays only.
fn zero(ty: &Type) -> Option<TokenStream> {
    match ty {
        Type::Array(array) => {
            let (element, length) = (zero(&array.elem)?, &array.len);
            Some(quote!([#element; #length]))
        }
        Type::Tuple(tuple) => {
            let elements = tuple.elems.iter().map(zero).collect::<Option<Vec<_>>>()?;
            Some(quote!((#(#elements,)*)))
        }
        Type::Path(path) if path.path.is_ident("f64") || path.path.is_ident("f32") => Some(quote!(0.0)),
        Type::Paren(inner) => zero(&inner.elem),
        Type::Group(inner) => zero(&inner.elem),
        _ => None,
    }
}
