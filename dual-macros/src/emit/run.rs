//! The one fn beside each annotated fn that runs its twin for every sibling, and the calls of it.

use super::call::{hidden, quote_hidden};
use super::{Model, lints};
use crate::names;
use crate::signature::outcome::Missing;
use crate::signature::{Argument, Role};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::Type;

/// Its own type parameters, in front of the fn's.
const PARAMETERS: [&str; 5] = ["Inputs", "Plain", "Strict", "Outputs", "Driver"];

impl Model<'_> {
    /// The fn that hands a driver the twin over the two number types that it asks for.
    ///
    /// Siblings are calls of it, so that there is one pair of closures a fn for the compiler to check.
    pub(super) fn runner(&self) -> TokenStream {
        let [inputs_type, plain, strict, outputs, driver] = PARAMETERS.map(parameter);
        let ours = quote!(#inputs_type: ?::core::marker::Sized, #plain, #strict, #outputs, #driver);
        let generics = self.generics(Some(ours));
        let bound = self.number_bound();
        let unknown = self.primal.starts_from_unknown().then(|| quote!(+ ::dual_core::__private::Unknown));
        let (of_plain, of_strict) =
            (self.gradient_of(&plain.to_token_stream()), self.gradient_of(&strict.to_token_stream()));
        let (a, b) = (self.caught(&plain), self.caught(&strict));
        let together = quote!(::dual_core::__private::Together);
        let mut predicates = vec![
            quote!(#plain: #bound #unknown),
            quote!(#strict: #bound #unknown),
            quote!(#inputs_type: ::dual_core::Tree<Of<#plain> = #of_plain, Of<#strict> = #of_strict>),
            quote!(#driver: ::dual_core::__private::Run<#inputs_type, #plain, #strict, #a, #b, Out = #outputs>),
        ];
        let returns = if self.primal.always_gives() {
            outputs.to_token_stream()
        } else {
            predicates.push(quote!(#outputs: #together));
            self.primal.outcome.wrap(&quote!(<#outputs as #together>::All))
        };
        let where_clause = self.where_clause(predicates);
        let (inputs, run, failure) = (hidden("inputs"), hidden("run"), hidden("failure"));
        let receiver = self.receiver_parameter();
        let parameters = self.primal.arguments.iter().filter_map(|argument| {
            let (name, ty) = (&argument.name, &argument.ty);
            match &argument.role {
                Role::Active(_) => None,
                Role::Passive if argument.lent => Some(quote!(#name: &#ty)),
                Role::Passive => {
                    let ty = self.parameter_type(argument);
                    Some(quote!(#name: #ty))
                }
                Role::Output(_) | Role::Changed(_) => {
                    let Type::Reference(reference) = ty else { return None };
                    let ty = &reference.elem;
                    Some(quote!(#name: &#ty))
                }
            }
        });
        let parameters = receiver.into_iter().chain([quote!(#inputs: &#inputs_type)]).chain(parameters);
        let (plain, strict) =
            (self.closure(&plain.to_token_stream()), self.closure(&strict.to_token_stream()));
        let call = quote!(::dual_core::__private::Run::run(#run, #inputs, #plain, #strict));
        let body = match self.primal.outcome.missing {
            Missing::Never => call,
            Missing::Option => quote!(#together::together(#call)),
            Missing::Result => quote!(::dual_core::__private::attempt(|#failure| #together::together(#call))),
        };
        let (name, aliases, lints) = (names::runner(self.primal.name()), self.aliases(true), lints());
        quote! {
            #[doc(hidden)]
            #lints
            fn #name #generics (#(#parameters,)* #run: #driver) -> #returns #where_clause {
                #aliases
                #body
            }
        }
    }

    /// What a driver sees of the twin over this number.
    fn caught(&self, number: &Ident) -> TokenStream {
        let within = self.primal.output.owned(&number.to_token_stream());
        if self.primal.always_gives() { within } else { quote!(::core::option::Option<#within>) }
    }

    /// A run of this driver at the inputs, and what the sibling makes of `out`, which it gives.
    pub(super) fn runs(&self, driver: &TokenStream, gives: impl Fn(&Ident) -> TokenStream) -> TokenStream {
        let receiver = self.primal.item.sig.receiver().map(|receiver| receiver.self_token.to_token_stream());
        let others =
            self.primal.arguments.iter().filter_map(|Argument { name, role, lent, .. }| match role {
                Role::Active(_) => None,
                Role::Passive if *lent => Some(quote!(&#name)),
                Role::Passive => Some(name.to_token_stream()),
                Role::Output(_) | Role::Changed(_) => Some(quote!(&*#name)),
            });
        let arguments = receiver.into_iter().chain([self.inputs()]).chain(others);
        let call = self.call_of_runner(arguments, driver);
        let out = hidden("out");
        let (stores, given) = (self.stores(&out), gives(&out));
        if stores.is_empty() && out == given.to_string().as_str() {
            return call;
        }
        match self.primal.outcome.missing {
            Missing::Never => quote_hidden!({ let #out = #call; #stores #given }),
            Missing::Option | Missing::Result => quote!(#call.map(|#out| { #stores #given })),
        }
    }

    /// A call of the runner with these arguments in front of the driver.
    pub(super) fn call_of_runner(
        &self,
        arguments: impl Iterator<Item = TokenStream>,
        driver: &TokenStream,
    ) -> TokenStream {
        let name = self.path(&names::runner(self.primal.name()));
        let theirs: Vec<_> = self.given_generics().collect();
        let explicit = (!theirs.is_empty()).then(|| {
            let ours = PARAMETERS.map(|_| quote!(_));
            quote!(::<#(#ours,)* #(#theirs),*>)
        });
        quote!(#name #explicit (#(#arguments,)* #driver))
    }

    /// The fn's receiver under its plain name.
    pub(super) fn receiver_parameter(&self) -> Option<TokenStream> {
        self.primal.item.sig.receiver().map(|receiver| {
            let this = &receiver.self_token;
            if let syn::ReceiverKind::Reference(and, lifetime, _) = &receiver.kind {
                quote!(#and #lifetime #this)
            } else {
                quote!(#this)
            }
        })
    }
}

/// A name that no user gives a type.
fn parameter(name: &str) -> Ident {
    Ident::new(&format!("__{name}"), Span::call_site())
}
