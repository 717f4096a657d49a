//! Fns of other modules: their paths, and those of their twins.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{ExprPath, PathArguments, parse_quote};

use super::Rewriter;
use super::call::blanks;
use crate::diag;
use crate::names;
use crate::signature::anonymous;

impl Rewriter<'_> {
    /// The path of an imported fn that is called by its name alone: `libm::sin` of `sin`.
    pub(super) fn full_path(&self, path: &ExprPath) -> ExprPath {
        let name = path.path.get_ident().filter(|_| self.nested(path).is_none()).map(ToString::to_string);
        let full = name.as_deref().and_then(|name| self.source.path(name));
        let full = full.map(|full| full.join("::"));
        let full =
            full.or_else(|| Some(format!("libm::{}", name.filter(|name| self.source.is_of_libm(name))?)));
        full.and_then(|full| syn::parse_str(&full).ok()).unwrap_or_else(|| path.clone())
    }

    /// The twin of a fn that is called or passed on, with its generic arguments.
    pub(super) fn twin_path(&self, path: &ExprPath) -> ExprPath {
        self.twin_over(path, &self.scalar.to_token_stream())
    }

    /// The same over this number.
    pub(super) fn twin_over(&self, path: &ExprPath, number: &TokenStream) -> ExprPath {
        let mut twin = path.clone();
        self.refuse_fn_of_parameter(path);
        let callee = self.source.callee(&path.path);
        let nested = self.nested(path);
        if callee.lacks_twin
            && nested.is_none()
            && let Some(segment) = path.path.segments.last()
        {
            self.errors.push(diag::no_twin(&segment.ident));
        }
        if nested.is_none()
            && self.source.refuses(&path.path)
            && let Some(segment) = path.path.segments.last()
        {
            self.errors.push(diag::refused_callee(&segment.ident));
        }
        if callee.hides_twin
            && !callee.lacks_twin
            && nested.is_none()
            && let Some(segment) = path.path.segments.last()
        {
            self.errors.push(diag::hidden_twin(&segment.ident));
        }
        let elsewhere = callee.elsewhere.filter(|_| nested.is_none());
        let count = twin.path.segments.len();
        let Some(segment) = twin.path.segments.last_mut() else { return twin };
        let name = segment.ident.clone();
        segment.ident = names::twin(&name);
        let given = match &segment.arguments {
            PathArguments::AngleBracketed(list) => {
                let list = &list.args;
                quote!(#list)
            }
            _ => blanks(nested.map_or(callee.named, anonymous::named)),
        };
        segment.arguments = PathArguments::AngleBracketed(parse_quote!(::<#number, #given>));
        if let Some(elsewhere) = elsewhere {
            let segment = segment.clone();
            // By hand, if its name is imported beside that of the fn.
            if count == 1 && !self.source.has(&segment.ident.to_string()) {
                self.import(&elsewhere, &name, &segment.ident);
            } else if count > 1 {
                let modules = elsewhere[..elsewhere.len() - 1].iter().map(|part| named(part, name.span()));
                twin.path = parse_quote!(#(#modules::)* #segment);
            }
        }
        twin
    }

    /// Refuses `S::f(x)` of a type parameter `S`, unless a trait of the crate declares a twin of it.
    fn refuse_fn_of_parameter(&self, path: &ExprPath) {
        let (Some(owner), Some(name)) = (path.path.segments.first(), path.path.segments.last()) else {
            return;
        };
        let of_parameter = self.generics.type_params().any(|parameter| parameter.ident == owner.ident);
        if of_parameter && self.source.declared_anywhere(&names::twin(&name.ident)) == Some(false) {
            self.errors.push(diag::fn_of_parameter(&owner.ident, &name.ident));
        }
    }

    /// Has the twin of an imported fn imported.
    fn import(&self, path: &[String], name: &Ident, twin: &Ident) {
        let Some((last, modules)) = path.split_last() else { return };
        // Where there is no such twin, the call is the place of the error.
        let modules = modules.iter().map(|part| named(part, name.span()));
        let last = named(last, name.span()).map(|last| names::twin(&last));
        let item = quote!(#[allow(unused_imports)] use #(#modules::)* #last as #twin;);
        self.twins.borrow_mut().insert(name.to_string(), item);
    }
}

/// A segment of a path, of which an empty one is what stands before the first `::`.
fn named(segment: &str, span: Span) -> Option<Ident> {
    match segment.strip_prefix("r#") {
        Some(raw) => Some(Ident::new_raw(raw, span)),
        None => (!segment.is_empty()).then(|| Ident::new(segment, span)),
    }
}
