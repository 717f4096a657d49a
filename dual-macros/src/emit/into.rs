//! The siblings that write derivatives into places of the caller.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::call::{hidden, quote_hidden};
use super::sibling::Along;
use super::{Model, lints};
use crate::names;
use crate::signature::request::INTO;

impl Model<'_> {
    /// Those that are asked for.
    pub(super) fn writers(&self) -> TokenStream {
        let prefixes = self.primal.on_request(self.primal.request.into.is_some(), INTO);
        prefixes.into_iter().map(|prefix| self.writer(prefix)).collect()
    }

    /// The one that says whether places have the lengths of what is written there, and the one that panics with the same words.
    fn writer(&self, prefix: &str) -> TokenStream {
        let name = names::form(prefix, self.primal.name(), "into");
        let checked = names::checked(&name);
        let (inputs, primitive) = (self.inputs(), &self.primitive);
        let (row, table) = (quote!(::dual_core::Entries<#primitive>), quote!(::dual_core::Table<#primitive>));
        let [gradient, jacobian, hessian, product] =
            ["gradient", "jacobian", "hessian", "product"].map(hidden);
        let along = if prefix == "hvp" { self.along("direction") } else { Along::default() };
        let place = |name: &Ident, of: &TokenStream| quote!(#name: &mut (impl #of + ?::core::marker::Sized));
        let second = self.second_numbers();
        let (direction, bent) = (hidden("direction"), self.hvp_numbers());
        let written = |first: &TokenStream| match prefix {
            "grad" => {
                quote!(FirstInto::<_, #first>::new(::dual_core::__private::Gradient::new(#inputs, #gradient)?))
            }
            "jacobian" => {
                quote!(FirstInto::<_, #first>::new(::dual_core::__private::Jacobian::new(#inputs, #jacobian)?))
            }
            "hvp" => quote!(HvpInto::<_, _, #bent>::new(#inputs, #direction, #product)?),
            _ => quote!(SecondInto::<_, _, #second>::new(#inputs, #gradient, #hessian)?),
        };
        let (places, types, doc, lengths) = match prefix {
            "grad" => (
                vec![gradient.clone()],
                vec![place(&gradient, &row)],
                "The gradient of [`{f}`], written to `gradient`, flat, one entry an active scalar; gives the value.",
                "`gradient` has not as many entries as there are active scalars",
            ),
            "jacobian" => (
                vec![jacobian.clone()],
                vec![place(&jacobian, &table)],
                "The Jacobian of [`{f}`], written to `jacobian`, one row a result, one column an active scalar; gives the values.",
                "`jacobian` has not as many rows as there are results, or a row not as many entries as there are active scalars",
            ),
            "hvp" => (
                vec![product.clone()],
                vec![place(&product, &row)],
                "The Hessian of [`{f}`] times a direction, written to `product`, flat, one entry an active scalar; gives the value.",
                "`product` has not as many entries as there are active scalars, or a direction another length or shape than its \
                 argument",
            ),
            _ => (
                vec![gradient.clone(), hessian.clone()],
                vec![place(&gradient, &row), place(&hessian, &table)],
                "The gradient and Hessian of [`{f}`], written to `gradient` and `hessian`, flat, one entry, row and column an active \
                 scalar; gives the value.",
                "`gradient` or `hessian` has not as many entries, rows or entries in a row as there are active scalars",
            ),
        };
        let driver = hidden("driver");
        let writes = self.primal.has_outputs();
        let runs = self.runs(&quote!(#driver), |out| if writes { quote!(()) } else { quote!(#out.value) });
        let runs = self.and_changes(runs);
        // How many results there are, only the fn says.
        let fitted = (prefix == "jacobian").then(|| quote!(#driver.fitted()?;));
        let body = |first: &TokenStream| {
            let written = written(first);
            quote_hidden! {{
                let #driver = ::dual_core::__private::#written;
                let given = { #runs };
                #fitted
                ::core::result::Result::Ok(given)
            }}
        };
        let many = body(&self.first_numbers());
        let first = ["grad", "jacobian"].contains(&prefix);
        let body = if first { self.by_count(|| body(&self.numbers_of_few()), many) } else { many };
        // Outlives the driver that looks at it.
        let held = (prefix == "hvp").then(|| {
            let directions = self.tangents("direction");
            quote!(let #direction = #directions;)
        });
        let checks = &along.checks;
        let body = quote!(#checks #held #body);
        let returns = if writes { quote!(()) } else { self.value_type() };
        let returns = self.primal.outcome.wrap(&returns);
        let (vis, generics, clause) = (&self.primal.item.vis, self.generics(None), self.sibling_clause([]));
        let parameters: Vec<_> = self.parameters().into_iter().chain(along.parameters).collect();
        let item = |name: &Ident, doc: &str, returns: &TokenStream, body: &TokenStream| {
            let attributes = self.attributes(doc, &lints());
            quote! {
                #attributes
                #[track_caller]
                #vis fn #name #generics (#(#parameters,)* #(#types),*) -> #returns #clause { #body }
            }
        };
        let doc = doc.replace("{f}", &self.link());
        let panics =
            format!("{doc}\n\n# Panics\nIf {lengths}; [`{}`] says so instead.", self.beside(&checked));
        let errors = format!(
            "As [`{}`], for places whose lengths nobody has compared.\n\n# Errors\nIf {lengths}.",
            self.beside(&name)
        );
        let panicking = item(
            &name,
            &panics,
            &returns,
            &self.or_panic(&name, along.names.into_iter().chain(places).collect()),
        );
        let result = quote!(::core::result::Result<#returns, ::dual_core::Error>);
        let checking = item(&checked, &errors, &result, &body);
        quote!(#panicking #checking)
    }
}
