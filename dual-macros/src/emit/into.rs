//! The siblings that write derivatives into places of the caller.

use proc_macro2::TokenStream;
use quote::quote;

use super::call::hidden;
use super::{Model, lints};
use crate::names;
use crate::signature::request::INTO;

impl Model<'_> {
    /// Those that are asked for.
    pub(super) fn writers(&self) -> TokenStream {
        let prefixes = self.primal.on_request(self.primal.request.into.is_some(), INTO);
        prefixes.into_iter().map(|prefix| self.writer(prefix)).collect()
    }

    fn writer(&self, prefix: &str) -> TokenStream {
        let name = names::form(prefix, self.primal.name(), "into");
        let (caller, inputs, primitive) = (name.to_string(), self.inputs(), &self.primitive);
        let (row, table) = (quote!(::dual_core::Entries<#primitive>), quote!(::dual_core::Table<#primitive>));
        let [gradient, jacobian, hessian] = ["gradient", "jacobian", "hessian"].map(hidden);
        let (first, second) = (self.first_numbers(), self.second_numbers());
        let writes =
            |place: &TokenStream| quote!(::dual_core::__private::FirstInto::<_, #first>::new(#place));
        let (places, driver, doc, lengths) = match prefix {
            "grad" => (
                quote!(#gradient: &mut (impl #row + ?::core::marker::Sized)),
                writes(&quote!(::dual_core::__private::Gradient::new(#caller, #inputs, #gradient))),
                "The gradient of [`{f}`], written to `gradient`, flat, one entry an active scalar; gives the value.",
                "`gradient` has not as many entries as there are active scalars",
            ),
            "jacobian" => (
                quote!(#jacobian: &mut (impl #table + ?::core::marker::Sized)),
                writes(&quote!(::dual_core::__private::Jacobian::new(#caller, #inputs, #jacobian))),
                "The Jacobian of [`{f}`], written to `jacobian`, one row a result, one column an active scalar; gives the values.",
                "`jacobian` has not as many rows as there are results, or a row not as many entries as there are active scalars",
            ),
            _ => (
                quote! {
                    #gradient: &mut (impl #row + ?::core::marker::Sized),
                    #hessian: &mut (impl #table + ?::core::marker::Sized)
                },
                quote!(::dual_core::__private::SecondInto::<_, _, #second>::new(#caller, #inputs, #gradient, #hessian)),
                "The gradient and Hessian of [`{f}`], written to `gradient` and `hessian`, flat, one entry, row and column an active \
                 scalar; gives the value.",
                "`gradient` or `hessian` has not as many entries, rows or entries in a row as there are active scalars",
            ),
        };
        let doc = doc.replace("{f}", &self.link());
        let doc = format!("{doc}\n\n# Panics\nIf {lengths}; the message names both.");
        let writes = self.primal.has_outputs();
        let runs = self.runs(&driver, |out| if writes { quote!(()) } else { quote!(#out.value) });
        let runs = self.and_changes(runs);
        let returns = if writes { quote!(()) } else { self.value_type() };
        let returns = self.primal.outcome.wrap(&returns);
        let (attributes, vis) = (self.attributes(&doc, &lints()), &self.primal.item.vis);
        let (generics, clause, parameters) =
            (self.generics(None), self.sibling_clause([]), self.parameters());
        quote! {
            #attributes
            #[track_caller]
            #vis fn #name #generics (#(#parameters,)* #places) -> #returns #clause { #runs }
        }
    }
}
