//! The twin of a fn in a private module, for those who have the fn from another one.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::visit_mut::{self, VisitMut};
use syn::{FnArg, Type, parse_quote};

use super::Model;
use crate::names;

impl Model<'_> {
    /// An `impl` that leads to the twin, if no path does.
    pub(super) fn handed_on(&self) -> Option<TokenStream> {
        let key = self.primal.key?;
        let (twin, scalar, bound) =
            (names::twin(self.primal.name()), &self.primal.scalar, self.number_bound());
        let mut named = Named::default();
        let types = self.twin_parameters().0.into_iter().map(|parameter| {
            let FnArg::Typed(mut typed) = syn::parse2(parameter).ok()? else { return None };
            named.visit_type_mut(&mut typed.ty);
            Some(typed.ty)
        });
        let types = types.collect::<Option<Vec<_>>>()?;
        let (parameters, arguments) = (named.0, (0..types.len()).map(|i| format_ident!("argument{i}")));
        let (arguments, types) = (quote!((#(#arguments,)*)), quote!((#(#types,)*)));
        let given = (0..self.primal.arguments.len()).map(|i| format_ident!("argument{i}"));
        let output = self.twin_output();
        let hints = self.primal.item.attrs.iter().filter(|attribute| attribute.path().is_ident("cfg"));
        Some(quote! {
            #(#hints)*
            const _: () = {
                pub struct Here;
                #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
                impl<#scalar: #bound, #(#parameters),*> ::dual_core::__private::HandedOn<Here, #scalar, #types>
                    for ::dual_core::__private::Key<#key>
                {
                    type Out = #output;
                    #[cfg_attr(not(debug_assertions), inline(always))]
                    fn call(#arguments: #types) -> Self::Out {
                        #twin::<#scalar>(#(#given),*)
                    }
                }
            };
        })
    }
}

/// Type parameters in place of `impl Into<D>`, which an `impl` cannot have.
#[derive(Default)]
struct Named(Vec<TokenStream>);

impl VisitMut for Named {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        if let Type::ImplTrait(hidden) = ty {
            let (name, bounds) = (format_ident!("__Argument{}", self.0.len()), &hidden.bounds);
            self.0.push(quote!(#name: #bounds));
            *ty = parse_quote!(#name);
            return;
        }
        visit_mut::visit_type_mut(self, ty);
    }
}
