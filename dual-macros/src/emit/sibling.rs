//! The siblings, and the twins of those that other annotated fns call.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use super::call::quote_hidden;
use super::types::with_predicates;
use super::{LANES_DENSE, Model, borrow, lints};
use crate::driver::Driver;
use crate::names;
use crate::signature::Argument;
use crate::signature::shape::{Count, Shape};

/// What an item of a driver is made of.
struct Item<'a> {
    attributes: &'a TokenStream,
    name: &'a Ident,
    /// The number of a twin, and its bound.
    number: Option<(&'a Ident, TokenStream)>,
    parameters: &'a [TokenStream],
    returns: &'a TokenStream,
    body: &'a TokenStream,
}

/// What is given to go along, one for each active argument.
#[derive(Default)]
pub(super) struct Along {
    pub(super) parameters: Vec<TokenStream>,
    pub(super) names: Vec<Ident>,
    /// Whether each has the shape of its argument, where no type says so.
    pub(super) checks: TokenStream,
}

impl Model<'_> {
    /// Tangents or directions, by the suffix of their names.
    pub(super) fn along(&self, suffix: &str) -> Along {
        let mut along = Along::default();
        for (argument, shape) in &self.active {
            let (tangent, ty) = (names::tangent(&argument.name, suffix), &argument.ty);
            along.parameters.push(quote!(#tangent: #ty));
            if matches!(shape.count, Count::Dynamic) {
                let (x, t) = (borrow(&argument.name, shape), borrow(&tangent, shape));
                let label = argument.name.to_string();
                along.checks.extend(quote!(::dual_core::__private::one_shape(#suffix, #label, #x, #t)?;));
            }
            along.names.push(tangent);
        }
        along
    }

    pub(super) fn sibling(&self, driver: &Driver) -> TokenStream {
        let name = names::sibling(driver.prefix, self.primal.name());
        let mut parameters = self.parameters();
        let Along { parameters: along, names: tangents, checks } =
            driver.tangents.map(|suffix| self.along(suffix)).unwrap_or_default();
        parameters.extend(along);
        let doc = driver
            .doc
            .replace("{f}", &self.link())
            .replace("{shape}", &format!("`{}`", crate::diag::show(&self.gradient_type())));
        let gives = |out: &Ident| (driver.gives)(self, out);
        let runs = if self.primal.goes_parallel(driver.prefix) && self.lanes().is_none() {
            self.runs_in_parts(gives)
        } else {
            let many = self.runs(&(driver.run)(self), gives);
            let few = || self.runs(&self.first_of_few(), gives);
            if driver.first { self.by_count(few, many) } else { many }
        };
        let runs = self.and_changes(runs);
        let returns = self.primal.outcome.wrap(&(driver.returns)(self));
        let item = |name: &Ident, doc: &str, returns: &TokenStream, body: &TokenStream| {
            let attributes = self.attributes(doc, &lints());
            let attributes = quote!(#attributes #[track_caller]);
            let parameters = &parameters;
            let item = Item { attributes: &attributes, name, number: None, parameters, returns, body };
            self.driver(driver, item)
        };
        if checks.is_empty() {
            return item(&name, &doc, &returns, &runs);
        }
        // No type fixes a length: one form that says so, and one that panics with the same words.
        let (checked, suffix) = (names::checked(&name), driver.tangents.unwrap_or_default());
        let fails = format!("a {suffix} has another length or shape than its argument");
        let error = format!(
            "As [`{}`], for a {suffix} whose length nobody has compared.\n\n# Errors\nIf {fails}.",
            self.beside(&name)
        );
        let result = quote!(::core::result::Result<#returns, ::dual_core::Error>);
        let tried = item(&checked, &error, &result, &quote!(#checks ::core::result::Result::Ok({ #runs })));
        let call = self.or_panic(&name, tangents);
        let panics = format!(
            "{doc}\n\n# Panics\nIf {fails}; the message names both. [`{}`] says so instead.",
            self.beside(&checked)
        );
        let sibling = item(&name, &panics, &returns, &call);
        quote!(#sibling #tried)
    }

    /// The former for few variables and the latter for more, where only a call says how many there are.
    pub(super) fn by_count(&self, few: impl FnOnce() -> TokenStream, many: TokenStream) -> TokenStream {
        if self.count.is_some() {
            return many;
        }
        let (inputs, few) = (self.inputs(), few());
        quote!(if ::dual_core::Tree::len(#inputs) <= #LANES_DENSE { #few } else { #many })
    }

    /// The body of a sibling that panics where its checked form, called with the same arguments and these, gives an error.
    pub(super) fn or_panic(&self, sibling: &Ident, further: Vec<Ident>) -> TokenStream {
        let (path, generics) = (self.path(&names::checked(sibling)), self.turbofish());
        let receiver = self.primal.item.sig.receiver().map(|receiver| receiver.self_token.to_token_stream());
        let arguments = self.primal.arguments.iter().map(|argument| argument.name.to_token_stream());
        let further = further.into_iter().map(Ident::into_token_stream);
        let given = receiver.into_iter().chain(arguments).chain(further);
        let caller = sibling.to_string();
        quote!(::dual_core::__private::or_panic(#caller, #path #generics (#(#given),*)))
    }

    /// A sibling's run with what it leaves in `&mut` arguments beside the results.
    pub(super) fn and_changes(&self, runs: TokenStream) -> TokenStream {
        match self.changed() {
            Some((before, behind)) => quote_hidden!(#before let given = #runs; #behind given),
            None => runs,
        }
    }

    /// A sibling over the twin's number, for other annotated fns to call.
    pub(super) fn twin_of_sibling(&self, driver: &Driver) -> TokenStream {
        let sibling = names::sibling(driver.prefix, self.primal.name());
        let scalar = &self.primal.scalar;
        let receiver = self.receiver_parameter();
        let parameter = |argument: &Argument, name: &Ident| {
            let (parameter, lift) = self.twin_parameter(argument, name, &name.to_token_stream());
            // What becomes a leaf at once needs no number before.
            let at_once = argument.active().is_some_and(Shape::is_scalar_by_value);
            (parameter, if at_once { TokenStream::new() } else { lift })
        };
        let arguments = self.primal.arguments.iter().map(|a| parameter(a, &a.name));
        let tangents = self.active.iter().filter_map(|(argument, _)| {
            Some(parameter(argument, &names::tangent(&argument.name, driver.tangents?)))
        });
        let (parameters, lifts): (Vec<_>, Vec<_>) = arguments.chain(tangents).unzip();
        let parameters: Vec<_> = receiver.into_iter().chain(parameters).collect();
        let doc = format!("The twin of [`{}`], for derivatives of derivatives.", self.beside(&sibling));
        let lints = lints();
        let attributes = quote!(#[doc = #doc] #lints);
        let body = if let Some(pair) = driver.half_of.filter(|pair| self.primal.has_sibling(pair)) {
            self.half(&names::twin(&names::sibling(pair, self.primal.name())))
        } else {
            let runs = self.runs(&(driver.run)(self), |out| (driver.gives)(self, out));
            quote!(#(#lifts)* #runs)
        };
        let number = Some((scalar, self.number_bound()));
        let returns = self.primal.outcome.wrap(&(driver.returns)(self));
        let item = Item {
            attributes: &attributes,
            name: &names::twin(&sibling),
            number,
            parameters: &parameters,
            returns: &returns,
            body: &body,
        };
        self.driver(driver, item)
    }

    /// The latter half of what another twin gives of the same arguments.
    fn half(&self, pair: &Ident) -> TokenStream {
        let (path, scalar, generics) = (self.path(pair), &self.primal.scalar, self.twin_arguments());
        let receiver = self.primal.item.sig.receiver().map(|receiver| receiver.self_token);
        let arguments = receiver.map(|this| this.to_token_stream()).into_iter();
        let arguments = arguments.chain(self.primal.arguments.iter().map(|a| a.name.to_token_stream()));
        let call = quote!(#path::<#scalar #(, #generics)*>(#(#arguments),*));
        if self.primal.always_gives() { quote!(#call.1) } else { quote_hidden!(#call.map(|out| out.1)) }
    }

    /// The item of a driver.
    fn driver(&self, driver: &Driver, item: Item<'_>) -> TokenStream {
        let Item { attributes, name, number, parameters, returns, body } = item;
        let vis = &self.primal.item.vis;
        let order = names::order();
        let ordered = driver.ordered.then(|| quote!(const #order: usize));
        let known = driver.ordered.then(|| quote!(::dual_core::Dim<#order>: ::dual_core::Order));
        let (generics, where_clause) = match number {
            Some((scalar, bound)) => {
                let number = quote!(#scalar: #bound);
                let ours: Vec<_> = [number].into_iter().chain(ordered).collect();
                let (generics, clause) = self.twin_generics(&quote!(#(#ours),*));
                let clause = self.repeated(clause, &self.primal.anonymous());
                (generics, with_predicates(clause, known))
            }
            None => (self.generics(ordered), self.sibling_clause(known)),
        };
        quote! {
            #attributes
            #vis fn #name #generics (#(#parameters),*) -> #returns #where_clause { #body }
        }
    }
}
