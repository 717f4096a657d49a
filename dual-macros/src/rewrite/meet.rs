//! Where something passive meets active names, slots or arguments, and is lifted as a whole.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Expr, ExprMethodCall, Pat};

use super::Rewriter;
use crate::elementals;

impl Rewriter<'_> {
    /// The receiver of a method; one that is passive holds numbers, where what comes out may be it or an active argument.
    pub(super) fn receiver(&self, call: &ExprMethodCall, name: &str) -> TokenStream {
        let gives_active = |argument: &Expr| match argument {
            Expr::Closure(closure) => self.activity.closure_gives_active(closure),
            argument => self.activity.is_active(argument),
        };
        let passive = !self.activity.is_active(&call.receiver);
        if passive && elementals::gives_either(name) && call.args.iter().any(gives_active) {
            return self.slot(&call.receiver);
        }
        let receiver = self.expr(&call.receiver);
        if passive && name == "chain" && call.args.iter().any(gives_active) {
            let types = self.types();
            return quote!(#receiver.map(::dual_core::__private::lift::<#types, _>));
        }
        receiver
    }

    /// What a passive iterator gives to a slot, where only the place of the result says its type, which a lift would hide.
    pub(super) fn lifted_end(&self, call: &ExprMethodCall) -> Option<TokenStream> {
        let (method, types) = (&call.method, self.types());
        if *method == "collect" {
            let (receiver, turbofish) =
                (self.expr(&call.receiver), call.turbofish.as_ref().map(|t| self.active_types(t)));
            return Some(
                quote!(#receiver.map(::dual_core::__private::lift::<#types, _>).#method #turbofish()),
            );
        }
        if (*method == "sum" || *method == "product") && call.turbofish.is_none() && call.args.is_empty() {
            let (receiver, primitive) = (self.expr(&call.receiver), &self.primitive);
            // Not by a parameter of the method: those of vectors and matrices have none.
            return Some(quote!(
                ::dual_core::__private::lift::<#types, _>(
                    ::dual_core::__private::core::convert::identity::<#primitive>(#receiver.#method())
                )
            ));
        }
        None
    }

    /// A value for the names of a pattern that may not fit; a passive one is lifted if a name becomes active later.
    pub(super) fn bound(&self, pat: &Pat, value: &Expr) -> TokenStream {
        if self.activity.pattern_is_active(pat) && !self.activity.is_active(value) {
            self.init(pat, value)
        } else {
            self.expr(value)
        }
    }

    /// The same for the items of a loop.
    pub(super) fn iterated(&self, pat: &Pat, items: &Expr) -> TokenStream {
        let iter = self.expr(items);
        if self.activity.pattern_is_active(pat) && !self.activity.is_active(items) {
            let types = self.types();
            quote!(::core::iter::IntoIterator::into_iter(#iter).map(::dual_core::__private::lift::<#types, _>))
        } else {
            iter
        }
    }

    /// What is assigned to a place: of a tuple each part as its own place wants it.
    pub(super) fn assigned(&self, target: &Expr, value: &Expr) -> TokenStream {
        match (target, value) {
            (Expr::Tuple(targets), Expr::Tuple(values)) if targets.elems.len() == values.elems.len() => {
                let parts = targets.elems.iter().zip(&values.elems);
                let parts = parts.map(|(target, value)| self.assigned(target, value));
                quote!((#(#parts,)*))
            }
            (Expr::Tuple(e), _) if e.elems.iter().any(|e| self.activity.is_active(e)) => self.slot(value),
            (Expr::Array(e), _) if e.elems.iter().any(|e| self.activity.is_active(e)) => self.slot(value),
            _ if self.activity.is_active(target) => self.slot(value),
            _ => self.expr(value),
        }
    }
}
