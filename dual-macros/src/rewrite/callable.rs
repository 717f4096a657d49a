//! What is passed on to be called: fns by their names, closures, references to these.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::Expr;

use super::Rewriter;
use crate::diag;
use crate::elementals;

impl Rewriter<'_> {
    /// An argument that is called with active values: a closure, a reference to one, a fn by its name.
    pub(super) fn callable(&self, argument: &Expr) -> TokenStream {
        match argument {
            Expr::Closure(closure) => self.closure(closure, true),
            Expr::Reference(e) => {
                let (mutability, inner) = (&e.mutability, self.callable(&e.expr));
                quote!(&#mutability #inner)
            }
            Expr::Paren(e) => {
                let inner = self.callable(&e.expr);
                quote!((#inner))
            }
            _ => self.function_value(argument).unwrap_or_else(|| self.argument(argument)),
        }
    }

    /// A fn that is passed by its name to a method of active values: `fold(0.0, f64::max)`, `map(sigmoid)`.
    pub(super) fn function_value(&self, expr: &Expr) -> Option<TokenStream> {
        let Expr::Path(path) = expr else { return None };
        if self.activity.slot(path).is_some() {
            return None;
        }
        let segments: Vec<&Ident> = path.path.segments.iter().map(|s| &s.ident).collect();
        let name = *segments.last()?;
        let lowercase = |ident: &Ident| ident.to_string().starts_with(char::is_lowercase);
        // A constant or a constructor; `Jn` and `T_sat` are fns.
        let text = name.to_string();
        let is_no_fn =
            || elementals::is_type_name(&text) || !text.contains(char::is_lowercase) || self.is_struct(path);
        if !lowercase(name) && is_no_fn() {
            return None;
        }
        let owner = segments.len().checked_sub(2).map(|i| segments[i]);
        if owner.is_some_and(|owner| *owner == self.primitive) {
            let types = self.types();
            let text = name.to_string();
            if text == "from" {
                return Some(quote!(|a| ::dual_core::__private::as_float::<#types, _>(a)));
            }
            if elementals::is_predicate(&text) {
                let primal = quote!(::dual_core::__private::primal::<#types, _>);
                return Some(if text.ends_with("_cmp") {
                    quote!(|a, b| #primal(a).#name(&#primal(b)))
                } else {
                    quote!(|a| #primal(&a).#name())
                });
            }
            let mut kinds = (0..3).rev().filter_map(|n| Some((n, elementals::elemental(&text, n)?)));
            let Some((count, kind)) = kinds.next() else {
                self.errors.push(diag::unknown_method(name));
                return None;
            };
            let names = &["a", "b", "c"].map(|name| format_ident!("{name}"))[..=count];
            let operands: Vec<_> = names.iter().map(|name| quote!(#name)).collect();
            let body = self.elemental_call(name, kind, &operands[0], &operands[1..]);
            return Some(quote!(|#(#names),*| #body));
        }
        let known =
            owner.is_some_and(|owner| elementals::is_through_fn(&owner.to_string(), &name.to_string()));
        let of_a_type = owner.is_some_and(|owner| !lowercase(owner) || is_primitive(owner));
        if known || of_a_type {
            return None;
        }
        if self.takes_primals(path) {
            let types = self.types();
            let by_reference = self.source.by_reference(&path.path)?;
            let names: Vec<Ident> = (0..by_reference.len()).map(|i| format_ident!("argument{i}")).collect();
            let primals = names.iter().zip(by_reference).map(|(name, by_reference)| {
                let reference = by_reference.then(|| quote!(&));
                quote!(#reference ::dual_core::__private::primal::<#types, _>(&#name))
            });
            return Some(quote!(|#(#names),*| #path(#(#primals),*)));
        }
        let twin = self.twin_path(path);
        Some(quote!(#twin))
    }
}

fn is_primitive(name: &Ident) -> bool {
    let name = name.to_string();
    ["f64", "f32", "bool", "char", "str"].contains(&name.as_str())
        || name.strip_prefix(['u', 'i']).is_some_and(|bits| bits == "size" || bits.parse::<u8>().is_ok())
}
