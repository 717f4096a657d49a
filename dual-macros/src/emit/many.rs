//! The siblings at many points, and those of the sum over samples.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::Type;

use super::call::{hidden, quote_hidden};
use super::{Model, conversion, lints};
use crate::driver::{DRIVERS, Driver};
use crate::names;
use crate::signature::outcome::Missing;
use crate::signature::request::{BATCH, SUM};
use crate::signature::{Argument, Role};

impl Model<'_> {
    /// Those that are asked for.
    pub(super) fn at_many(&self) -> TokenStream {
        let request = &self.primal.request;
        let batch = self.primal.on_request(request.batch.is_some(), BATCH);
        let batch = batch.into_iter().filter_map(row).map(|driver| self.batch(driver));
        let sum = self.primal.on_request(request.sum.is_some(), SUM);
        let sum = sum.into_iter().filter_map(row).map(|driver| self.sum(driver));
        batch.chain(sum).collect()
    }

    /// A sibling at many points.
    fn batch(&self, driver: &Driver) -> TokenStream {
        let [points, point] = ["points", "point"].map(hidden);
        let (of, pattern) = (self.gradient_type(), self.pattern());
        let first = quote!(#points: &[#of]);
        let passive = self.primal.arguments.iter().filter(|argument| argument.is_passive());
        let passive = passive.map(|argument| self.shared_parameter(argument));
        let parameters: Vec<_> =
            self.receiver_parameter().into_iter().chain([first]).chain(passive).collect();
        let given = self.primal.arguments.iter().map(|argument| match &argument.role {
            Role::Active(_) => borrowed(argument),
            _ => self.again(argument),
        });
        let call = self.call_of_sibling(driver, given);
        let doc = format!(
            "[`{}`] at each of these points, in their order: on every core with dual-core's feature `rayon`, with the same bits.",
            self.beside(&names::sibling(driver.prefix, self.primal.name()))
        );
        let returns = self.primal.outcome.wrap(&(driver.returns)(self));
        let returns = quote!(::dual_core::__private::Vec<#returns>);
        let body = quote!(::dual_core::batch(#points, |#point| { let #pattern = #point; #call }));
        self.at_several(driver, "batch", &doc, &parameters, &returns, &body)
    }

    /// A sibling of the sum over samples.
    fn sum(&self, driver: &Driver) -> TokenStream {
        let [samples, sample] = ["samples", "sample"].map(hidden);
        let sampled: Vec<_> =
            self.primal.arguments.iter().filter(|a| self.primal.is_sampled(&a.name)).collect();
        let (types, names): (Vec<_>, Vec<_>) = sampled.iter().map(|a| (owned(&a.ty), &a.name)).unzip();
        let (of, pattern) = match (types.as_slice(), names.as_slice()) {
            ([ty], [name]) => (ty.clone(), quote!(#name)),
            _ => (quote!((#(#types),*)), quote!((#(#names),*))),
        };
        let mut parameters: Vec<_> = self.receiver_parameter().into_iter().collect();
        for argument in &self.primal.arguments {
            if sampled.first().is_some_and(|first| first.name == argument.name) {
                parameters.push(quote!(#samples: &[#of]));
            } else if !self.primal.is_sampled(&argument.name) {
                parameters.push(self.shared_parameter(argument));
            }
        }
        let given = self.primal.arguments.iter().map(|argument| {
            if self.primal.is_sampled(&argument.name) { borrowed(argument) } else { self.again(argument) }
        });
        let call = self.call_of_sibling(driver, given);
        let doc = format!(
            "[`{}`] of the sum over these samples: on every core with dual-core's feature `rayon`, with the same bits on any number \
             of threads. Zero where there are none.",
            self.beside(&names::sibling(driver.prefix, self.primal.name()))
        );
        let returns = self.primal.outcome.wrap(&(driver.returns)(self));
        let zero = self.zero(driver);
        let over = |term: TokenStream| quote!(::dual_core::__private::sum_from(#zero, #samples, |#sample| { let #pattern = #sample; #term }));
        let body = match self.primal.outcome.missing {
            Missing::Never => {
                let sum = over(quote!(::dual_core::__private::Always(#call)));
                quote!(#sum.0)
            }
            Missing::Option | Missing::Result => over(call),
        };
        self.at_several(driver, "sum", &doc, &parameters, &returns, &body)
    }

    /// What this driver gives of nothing.
    fn zero(&self, driver: &Driver) -> TokenStream {
        let (inputs, primitive) = (self.inputs(), &self.primitive);
        let gradient = quote_hidden!(::dual_core::Tree::map(#inputs, &mut |_| 0.0 as #primitive));
        match driver.prefix {
            "grad" => gradient,
            "value_and_grad" => quote!((0.0 as #primitive, #gradient)),
            _ => {
                let convert = conversion(self.gradient_is_vector());
                quote_hidden!(#convert(::dual_core::Tree::map(#inputs, &mut |_| #gradient)))
            }
        }
    }

    fn at_several(
        &self,
        driver: &Driver,
        form: &str,
        doc: &str,
        parameters: &[TokenStream],
        returns: &TokenStream,
        body: &TokenStream,
    ) -> TokenStream {
        let (vis, name) = (&self.primal.item.vis, names::form(driver.prefix, self.primal.name(), form));
        let (attributes, generics) = (self.attributes(doc, &lints()), self.generics(None));
        let clause = self.where_clause(self.shared());
        quote! {
            #attributes
            #vis fn #name #generics (#(#parameters),*) -> #returns #clause { #body }
        }
    }

    /// A parameter that calls in several threads are given.
    fn shared_parameter(&self, argument: &Argument) -> TokenStream {
        let (name, ty) = (&argument.name, self.shared_type(argument));
        quote!(#name: #ty)
    }

    /// An argument for one of several calls of a sibling.
    fn again(&self, argument: &Argument) -> TokenStream {
        let name = &argument.name;
        match &argument.role {
            Role::Active(shape) if shape.reference => quote!(#name),
            Role::Active(_) => quote!(::core::clone::Clone::clone(&#name)),
            _ if argument.lent => quote!(::core::clone::Clone::clone(&#name)),
            _ => self.passive(argument),
        }
    }

    fn call_of_sibling(&self, driver: &Driver, given: impl Iterator<Item = TokenStream>) -> TokenStream {
        let path = self.path(&names::sibling(driver.prefix, self.primal.name()));
        let (generics, receiver) = (self.turbofish(), self.receiver());
        quote!(#path #generics(#receiver #(#given),*))
    }
}

/// The row of a driver.
fn row(prefix: &str) -> Option<&'static Driver> {
    DRIVERS.iter().find(|driver| driver.prefix == prefix)
}

/// An argument that is borrowed from a point or a sample, as the fn takes it.
fn borrowed(argument: &Argument) -> TokenStream {
    let name = &argument.name;
    let reference = matches!(argument.ty, Type::Reference(_));
    if reference { quote!(#name) } else { quote!(::core::clone::Clone::clone(#name)) }
}

/// What a caller has of whom the fn takes this: of a slice a `Vec`, of a text a `String`.
fn owned(ty: &Type) -> TokenStream {
    let Type::Reference(reference) = ty else { return ty.to_token_stream() };
    match &*reference.elem {
        Type::Slice(slice) => {
            let element = &slice.elem;
            quote!(::dual_core::__private::Vec<#element>)
        }
        Type::Path(path) if path.path.is_ident("str") => quote!(::dual_core::__private::String),
        ty => ty.to_token_stream(),
    }
}
