//! The fns beside each annotated fn that run its twin for every sibling, and the calls of them.

use super::call::{hidden, quote_hidden};
use super::{Model, inlined_lints, lints};
use crate::names;
use crate::signature::beside;
use crate::signature::outcome::Missing;
use crate::signature::shape::Shape;
use crate::signature::{Argument, Role};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::Type;

/// The type parameters of the fn that runs over one number, in front of the fn's.
const OVER: [&str; 3] = ["Inputs", "Number", "Driver"];
/// Those of the fn that settles the outcome.
const SETTLE: [&str; 5] = ["Inputs", "Plain", "Strict", "Settled", "Driver"];
/// What both are lent.
const LENT: [&str; 3] = ["inputs", "driver", "place"];
/// One more, if there is a run with wide vectors.
const WIDE: &str = "Wide";

impl Model<'_> {
    /// The fns that run the twin for a driver: over one number, and over those that settle the outcome.
    ///
    /// Siblings are calls of the latter, so that there is one call of the twin a fn for the compiler to check.
    pub(super) fn runners(&self) -> TokenStream {
        let over = [false].into_iter().chain(self.is_wide().then_some(true)).map(|wide| self.over(wide));
        let (over, settle) = (over.collect::<TokenStream>(), self.settle());
        quote!(#over #settle)
    }

    /// Seeds, calls the twin and reads what it gives, over one number; or the same compiled for wide vectors.
    fn over(&self, wide: bool) -> TokenStream {
        let [inputs_type, number, driver] = OVER.map(parameter);
        let pass = {
            let results = self.primal.output.owned(&number.to_token_stream());
            quote!(::dual_core::__private::Pass<#inputs_type, #number, #results>)
        };
        let generics = self.generics(Some(quote!(#inputs_type: ?::core::marker::Sized, #number, #driver)));
        let where_clause =
            self.where_clause(self.numbers_are(&inputs_type, &[&number]).chain([quote!(#driver: #pass)]));
        let returns = self.primal.outcome.wrap(&quote!(bool));
        let parameters = self.lent_parameters(&inputs_type, &driver, &quote!(<#driver as #pass>::Out));
        if wide {
            let (name, call, lints) = (
                names::wide(self.primal.name()),
                self.call_of(&names::over(self.primal.name()), &number),
                lints(),
            );
            // An attribute of an fn with features must leave it to the compiler whether it is inlined.
            return quote_hidden! {
                #[cfg(target_arch = "x86_64")]
                #[target_feature(enable = "avx2,fma")]
                #[doc(hidden)]
                #lints
                fn #name #generics (#(#parameters),*) -> #returns #where_clause { #call }
            };
        }
        let name = names::over(self.primal.name());
        let held = self.held(&|name| quote!(::dual_core::__private::held::<#number, _>(&*#name)));
        // What is passed by reference keeps its place from pass to pass.
        let borrowed = self.active.iter().all(|(_, shape)| shape.reference);
        // So do many variables, of which the twin takes a copy where it takes them by value.
        let lends = self.lends();
        let kept = borrowed || lends || self.lanes().is_none();
        let taken = |shape: &Shape| !shape.reference && (shape.is_scalar() || !lends);
        let copies = self.active.iter().filter(|(_, shape)| taken(shape)).map(|(argument, shape)| {
            let name = &argument.name;
            // A clone would go from number to number.
            let copy =
                if is_array(&shape.ty) { quote!(*#name) } else { quote!(::core::clone::Clone::clone(#name)) };
            quote!(let #name = #copy;)
        });
        let copies: TokenStream = copies.collect();
        let call = {
            let name = if lends { names::lent } else { names::twin };
            let (twin, arguments) = (self.path(&name(self.primal.name())), self.arguments_of(kept));
            let generics = self.twin_arguments();
            self.results(&quote!(#twin::<#number #(, #generics)*>(#arguments)))
        };
        let (question, around) = self.missing();
        let pattern = self.pattern();
        let [inputs, driver, place] = LENT.map(hidden);
        let body = if kept {
            quote_hidden! {
                let mut seeds = #driver.seed(#inputs, &state);
                loop {
                    let #pattern = &seeds;
                    #copies
                    #held
                    let results = #call #question;
                    if let ::core::option::Option::Some(doubtful) = #driver.read(#inputs, &mut state, results, #place) {
                        #driver.finish(#inputs, seeds);
                        return #around(doubtful);
                    }
                    #driver.reseed(#inputs, &state, &mut seeds);
                }
            }
        } else {
            quote_hidden! {
                loop {
                    let #pattern = #driver.seed(#inputs, &state);
                    #held
                    let results = #call #question;
                    if let ::core::option::Option::Some(doubtful) = #driver.read(#inputs, &mut state, results, #place) {
                        return #around(doubtful);
                    }
                }
            }
        };
        let (aliases, lints) = (self.aliases(true), inlined_lints());
        quote_hidden! {
            #[doc(hidden)]
            #lints
            fn #name #generics (#(#parameters),*) -> #returns #where_clause {
                #aliases
                let mut state = #driver.start();
                #body
            }
        }
    }

    /// Runs over the plain number, and if that leaves a doubt over the strict one.
    fn settle(&self) -> TokenStream {
        let [inputs_type, plain, strict, settled, driver] = SETTLE.map(parameter);
        let settle = {
            let pass = |number: &Ident| {
                let results = self.primal.output.owned(&number.to_token_stream());
                quote!(::dual_core::__private::Pass<#inputs_type, #number, #results, Out = #settled>)
            };
            let (plainly, strictly) = (pass(&plain), pass(&strict));
            quote!(#plainly + #strictly + ::dual_core::__private::Settle<#plain, #strict>)
        };
        let wide = self.is_wide().then(|| parameter(WIDE));
        let widen = wide.as_ref().map(|wide| {
            let results = self.primal.output.owned(&wide.to_token_stream());
            let pass = quote!(::dual_core::__private::Pass<#inputs_type, #wide, #results, Out = #settled>);
            quote!(+ #pass + ::dual_core::__private::Widen<#wide>)
        });
        let further = wide.as_ref().map(|wide| quote!(#wide,));
        let ours = quote!(#inputs_type: ?::core::marker::Sized, #plain, #strict, #settled, #further #driver);
        let generics = self.generics(Some(ours));
        let numbers: Vec<_> = [&plain, &strict].into_iter().chain(&wide).collect();
        let numbers = self.numbers_are(&inputs_type, &numbers);
        let where_clause = self.where_clause(numbers.chain([quote!(#driver: #settle #widen)]));
        let returns = self.primal.outcome.wrap(&quote!(()));
        let name = names::runner(self.primal.name());
        let parameters = self.lent_parameters(&inputs_type, &driver, &settled.to_token_stream());
        let place = hidden(LENT[2]);
        let over = names::over(self.primal.name());
        let (plain, strict) = (self.call_of(&over, &plain), self.call_of(&over, &strict));
        let first = match wide {
            None => plain,
            Some(number) => {
                let wide = self.call_of(&names::wide(self.primal.name()), &number);
                quote!(
                    ::dual_core::__wide!(<#driver as ::dual_core::__private::Widen<#number>>::PAYS, #wide, #plain)
                )
            }
        };
        let (question, given) = self.missing();
        // Into a place of its own: one that the rare call knows of lies in memory, and what comes out often is stored and read back.
        let again = match self.primal.outcome.missing {
            Missing::Never => quote_hidden!({ #strict; again }),
            Missing::Option | Missing::Result => quote_hidden!({ let ran = #strict; ran.map(|_| again) }),
        };
        let lints = lints();
        quote_hidden! {
            #[doc(hidden)]
            #lints
            fn #name #generics (#(#parameters),*) -> #returns #where_clause {
                let doubtful = #first #question;
                if !#driver::AT_ONCE && doubtful {
                    *#place = ::dual_core::__private::rarely(|| {
                        let mut again = ::core::option::Option::None;
                        let #place = &mut again;
                        #again
                    }) #question;
                }
                #given(())
            }
        }
    }

    /// A call of this one of the fns that run over one number.
    fn call_of(&self, name: &Ident, number: &Ident) -> TokenStream {
        let name = self.path(name);
        let receiver = self.receiver();
        let others = self.primal.arguments.iter().filter_map(|argument| match &argument.role {
            Role::Active(_) => None,
            Role::Passive => Some(self.passive(argument)),
            Role::Output(_) | Role::Changed(_) => Some(argument.name.to_token_stream()),
        });
        let [inputs, driver, place] = LENT.map(hidden);
        let theirs = self.given_generics();
        let generics = quote!(::<_, #number, _ #(, #theirs)*>);
        quote!(#name #generics(#receiver #inputs, #(#others,)* #driver, #place))
    }

    /// That these are numbers of the twin, and the inputs trees of them.
    fn numbers_are(&self, inputs: &Ident, numbers: &[&Ident]) -> impl Iterator<Item = TokenStream> + use<> {
        let bound = self.number_bound();
        let unknown = self.primal.starts_from_unknown().then(|| quote!(+ ::dual_core::__private::Unknown));
        let of = numbers.iter().map(|number| {
            let of = self.gradient_of(&number.to_token_stream());
            quote!(::dual_core::Tree<Of<#number> = #of>)
        });
        // A bound for each, as older compilers take one `Of` a bound.
        let tree = quote!(#inputs: #(#of)+*);
        let bounds: Vec<_> = numbers.iter().map(|number| quote!(#number: #bound #unknown)).collect();
        bounds.into_iter().chain([tree])
    }

    /// The parameters of a runner: active arguments as inputs, the others lent or for another call, and the place for what
    /// comes out.
    fn lent_parameters(
        &self,
        inputs_type: &Ident,
        driver_type: &Ident,
        out: &TokenStream,
    ) -> Vec<TokenStream> {
        let [inputs, driver, place] = LENT.map(hidden);
        let others = self.primal.arguments.iter().filter_map(|argument| {
            let (name, ty) = (&argument.name, &argument.ty);
            match &argument.role {
                Role::Active(_) => None,
                Role::Passive if argument.lent => Some(quote!(#name: &#ty)),
                Role::Passive => {
                    let ty = self.parameter_type(argument);
                    Some(quote!(#name: #ty))
                }
                Role::Output(_) | Role::Changed(_) => match ty {
                    Type::Reference(reference) => {
                        let ty = &reference.elem;
                        Some(quote!(#name: &#ty))
                    }
                    ty => {
                        let ty = beside::discrete_option(ty)?;
                        Some(quote!(#name: ::core::option::Option<&#ty>))
                    }
                },
            }
        });
        let first = self.receiver_parameter().into_iter().chain([quote!(#inputs: &#inputs_type)]);
        let last = [quote!(#driver: &#driver_type), quote!(#place: &mut ::core::option::Option<#out>)];
        first.chain(others).chain(last).collect()
    }

    /// What stands behind a call that may give nothing, and around what is given.
    pub(super) fn missing(&self) -> (TokenStream, TokenStream) {
        match self.primal.outcome.missing {
            Missing::Never => (TokenStream::new(), TokenStream::new()),
            Missing::Option => (quote!(?), quote!(::core::option::Option::Some)),
            Missing::Result => (quote!(?), quote!(::core::result::Result::Ok)),
        }
    }

    /// A run of this driver at the inputs, and what the sibling makes of `out`, which it gives.
    pub(super) fn runs(&self, driver: &TokenStream, gives: impl Fn(&Ident) -> TokenStream) -> TokenStream {
        let receiver = self.primal.item.sig.receiver().map(|receiver| receiver.self_token.to_token_stream());
        let others = self.primal.arguments.iter().filter_map(
            |argument @ Argument { name, role, lent, .. }| match role {
                Role::Active(_) => None,
                Role::Passive if *lent => Some(quote!(&#name)),
                Role::Passive => Some(name.to_token_stream()),
                Role::Output(_) | Role::Changed(_) => Some(looked_at(argument)),
            },
        );
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

    /// The same of first derivatives, by several threads that share the columns.
    pub(super) fn runs_in_parts(&self, gives: impl Fn(&Ident) -> TokenStream) -> TokenStream {
        let (inputs, part, out) = (hidden("inputs"), hidden("part"), hidden("out"));
        let receiver = self.receiver().map(without_comma);
        let others = self.primal.arguments.iter().filter_map(|argument| {
            let name = &argument.name;
            match &argument.role {
                Role::Active(_) => None,
                Role::Passive if argument.lent => Some(quote!(&#name)),
                Role::Passive => Some(self.passive(argument)),
                Role::Output(_) | Role::Changed(_) => Some(looked_at(argument)),
            }
        });
        let arguments = receiver.into_iter().chain([inputs.to_token_stream()]).chain(others);
        let call = self.call_of_runner(arguments, &quote!((*#part)));
        let (tree, primitive, stores, given) =
            (self.inputs(), &self.primitive, self.stores(&out), gives(&out));
        let (lanes, modes) = (super::LANES_CHUNK, self.modes());
        let settled = quote_hidden! {
            let #out = ::dual_core::__private::Firsts {
                rows: parts.rows(#inputs, &#out.value),
                value: #out.value,
            };
            #stores
            #given
        };
        let settled = match self.primal.outcome.missing {
            Missing::Never => quote_hidden!({ let #out = ran; #settled }),
            Missing::Option | Missing::Result => quote_hidden!(ran.map(|#out| { #settled })),
        };
        quote_hidden! {{
            let #inputs = #tree;
            let (ran, parts) = ::dual_core::__private::in_parts::<#primitive, _, #lanes, #modes>(
                ::dual_core::Tree::len(#inputs),
                |#part| #call,
            );
            #settled
        }}
    }

    /// A call of the runner with these arguments in front of the driver, and what it gives.
    pub(super) fn call_of_runner(
        &self,
        arguments: impl Iterator<Item = TokenStream>,
        driver: &TokenStream,
    ) -> TokenStream {
        let name = self.path(&names::runner(self.primal.name()));
        let theirs: Vec<_> = self.given_generics().collect();
        let explicit = (!theirs.is_empty()).then(|| {
            let ours = SETTLE.iter().chain(self.is_wide().then_some(&WIDE)).map(|_| quote!(_));
            quote!(::<#(#ours,)* #(#theirs),*>)
        });
        let place = hidden(LENT[2]);
        quote_hidden!({
            let mut #place = ::core::option::Option::None;
            let ran = #name #explicit (#(#arguments,)* &#driver, &mut #place);
            ::dual_core::__private::given(ran, #place)
        })
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

/// Whether this is an array of floats, of which the numbers of a twin make one that can be copied.
fn is_array(ty: &Type) -> bool {
    match ty {
        Type::Array(array) => {
            is_array(&array.elem)
                || matches!(&*array.elem, Type::Path(path)
            if ["f32", "f64"].iter().any(|float| path.path.is_ident(float)))
        }
        _ => false,
    }
}

/// Tokens without the last one.
pub(super) fn without_comma(tokens: TokenStream) -> TokenStream {
    let mut tokens: Vec<_> = tokens.into_iter().collect();
    tokens.pop();
    tokens.into_iter().collect()
}

/// A name that no user gives a type.
fn parameter(name: &str) -> Ident {
    Ident::new(&format!("__{name}"), Span::call_site())
}

/// What a `&mut` argument holds, for runs that change copies.
fn looked_at(argument: &Argument) -> TokenStream {
    let name = &argument.name;
    if argument.is_optional() { quote!(#name.as_deref()) } else { quote!(&*#name) }
}
