//! Calls of the fn, its twin and its siblings, and what their outcomes become.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{GenericParam, Type};

use super::Model;
use crate::names;
use crate::signature::kind::is_callable;
use crate::signature::outcome::Missing;
use crate::signature::shape::{Kind, Passes, Shape, replace_floats};
use crate::signature::{Argument, Role, structs};

impl Model<'_> {
    // The twin's signature

    /// The parameters of the twin, and the statements that make numbers of those that may be plain.
    pub(super) fn twin_parameters(&self) -> (Vec<TokenStream>, TokenStream) {
        let receiver = self.primal.item.sig.receiver().map(ToTokens::to_token_stream);
        let arguments = self.primal.arguments.iter();
        let arguments = arguments.map(|a| self.twin_parameter(a, &a.name, &a.pattern.to_token_stream()));
        let (arguments, lifts): (Vec<_>, Vec<_>) = arguments.unzip();
        (receiver.into_iter().chain(arguments).collect(), quote!(#(#lifts)*))
    }

    /// The parameter of this name, bound to this pattern.
    pub(super) fn twin_parameter(
        &self,
        argument: &Argument,
        name: &Ident,
        pattern: &TokenStream,
    ) -> (TokenStream, TokenStream) {
        let ty = &argument.ty;
        let (scalar, primitive) = (&self.primal.scalar, &self.primitive);
        let types = quote!(#scalar, #primitive);
        let of = |leaf: TokenStream| replace_floats(ty.to_token_stream(), &leaf);
        let numbers = structs::with_leaf(ty, &quote!(#scalar));
        let as_it_is = |ty: &TokenStream| (quote!(#pattern: #ty), TokenStream::new());
        let shape = match &argument.role {
            Role::Passive => return as_it_is(&ty.to_token_stream()),
            Role::Output(_) => return as_it_is(&numbers),
            Role::Active(shape) => shape,
        };
        if shape.is_scalar_by_value() {
            let lift = quote!(let #pattern: #scalar = ::core::convert::Into::into(#name););
            return (quote!(#name: impl ::core::convert::Into<#scalar>), lift);
        }
        // What would hold the lifts does not live as long as a named lifetime.
        if matches!(ty, Type::Reference(reference) if reference.lifetime.is_some()) {
            return as_it_is(&numbers);
        }
        // Plain values in a container, such as a table, need not be lifted by the caller, who cannot tell.
        let plain = if structs::contains(ty) {
            self.struct_parameter(shape)
        } else {
            of(quote!(impl ::dual_core::__private::Passed<#types, Out = #scalar>))
        };
        let held = hidden("held");
        let lift = match shape.passes() {
            Passes::Numbers => return as_it_is(&numbers),
            Passes::Value => quote!(::dual_core::__private::lift::<#types, _>(#name)),
            Passes::Slice => {
                quote!(::dual_core::__private::passed_slice::<#types, _>(#name, &mut #held))
            }
            Passes::Reference => quote!(::dual_core::__private::passed::<#types, _>(#name, &mut #held)),
        };
        let hold = match shape.passes() {
            Passes::Slice => quote!(let mut #held = ::std::vec::Vec::new();),
            Passes::Reference => quote!(let mut #held = ::core::option::Option::None;),
            Passes::Numbers | Passes::Value => TokenStream::new(),
        };
        let plain = match (shape.passes(), &shape.ty) {
            (Passes::Slice, Type::Slice(slice)) => {
                let item = replace_floats(slice.elem.to_token_stream(), &quote!(#scalar));
                quote!(&[impl ::dual_core::__private::Passed<#types, Out = #item>])
            }
            _ => plain,
        };
        (quote!(#name: #plain), quote!(#hold let #pattern: #numbers = #lift;))
    }

    /// The type of a parameter with structs in it, of numbers or of plain values.
    fn struct_parameter(&self, shape: &Shape) -> TokenStream {
        let (scalar, primitive) = (&self.primal.scalar, &self.primitive);
        let numbers = shape.owned(&scalar.to_token_stream());
        let lifted = quote!(impl ::dual_core::__private::Lift<#scalar, #primitive, Out = #numbers>);
        if shape.reference { quote!(&(#lifted + ::core::clone::Clone + 'static)) } else { lifted }
    }

    /// The return type of the fn or its twin, with this type for what derivatives are of.
    pub(super) fn returns(&self, output: &TokenStream) -> TokenStream {
        let within = if self.primal.has_outputs() { quote!(()) } else { output.clone() };
        let ty = self.primal.outcome.wrap(&within);
        quote!(-> #ty)
    }

    // Calls

    /// A fn beside the one that has the attribute, or that one.
    pub(super) fn path(&self, function: &Ident) -> TokenStream {
        if self.primal.associated { quote!(Self::#function) } else { quote!(#function) }
    }

    /// The arguments of a call of the fn, its twin or a sibling, with owned active values and outputs of these names in
    /// scope.
    pub(super) fn arguments(&self) -> TokenStream {
        let receiver = self.receiver();
        let arguments = self.primal.arguments.iter().map(|argument| {
            let name = &argument.name;
            match &argument.role {
                Role::Active(shape) if shape.reference => quote!(&#name),
                Role::Active(_) => quote!(#name),
                Role::Output(_) => quote!(&mut #name),
                Role::Passive => self.passive(argument),
            }
        });
        quote!(#receiver #(#arguments),*)
    }

    /// The receiver for one of several calls, with a comma behind.
    pub(super) fn receiver(&self) -> Option<TokenStream> {
        self.primal.item.sig.receiver().map(|receiver| {
            let this = &receiver.self_token;
            let by_value = matches!(receiver.kind, syn::ReceiverKind::Value);
            if by_value { quote!(::core::clone::Clone::clone(&#this),) } else { quote!(#this,) }
        })
    }

    /// A passive argument for one of several calls: references as they are, fns by reference, the rest cloned.
    pub(super) fn passive(&self, argument: &Argument) -> TokenStream {
        let name = &argument.name;
        match &argument.ty {
            Type::Reference(_) => quote!(#name),
            ty if matches!(ty, Type::ImplTrait(_)) || is_callable(ty, &self.primal.item) => quote!(&#name),
            _ => quote!(::core::clone::Clone::clone(&#name)),
        }
    }

    /// The fn's own generics for a call from a sibling: no argument may tell what a constant is.
    pub(super) fn given_generics(&self) -> impl Iterator<Item = TokenStream> {
        self.primal.item.sig.generics.params.iter().filter_map(|p| match p {
            GenericParam::Const(p) => Some(p.ident.to_token_stream()),
            GenericParam::Type(_) => Some(quote!(_)),
            GenericParam::Lifetime(_) => None,
        })
    }

    /// They as they stand behind the fn's name.
    pub(super) fn turbofish(&self) -> Option<TokenStream> {
        let generics: Vec<_> = self.given_generics().collect();
        (!generics.is_empty()).then(|| quote!(::<#(#generics),*>))
    }

    /// The twin for one number type, as a closure of the tree.
    pub(super) fn closure(&self, number: &TokenStream) -> TokenStream {
        let (pattern, twin, arguments) =
            (self.pattern(), self.path(&names::twin(self.primal.name())), self.arguments());
        let generics = self.given_generics();
        let call = quote!(#twin::<#number #(, #generics)*>(#arguments));
        let held = self.held(|name| quote!(::dual_core::__private::held::<#number, _>(&*#name)));
        let call = self.results(&call);
        let caught = match self.primal.outcome.missing {
            Missing::Result => {
                let failure = hidden("failure");
                quote!(#failure.catch(#call))
            }
            Missing::Never | Missing::Option => call,
        };
        quote!(|#pattern| { #held #caught })
    }

    /// Statements that make an output argument of each name's own.
    pub(super) fn held(&self, value: impl Fn(&Ident) -> TokenStream) -> TokenStream {
        let holds = self.primal.outputs().map(|(argument, _)| {
            let (name, value) = (&argument.name, value(&argument.name));
            quote!(let mut #name = #value;)
        });
        holds.collect()
    }

    /// What a call gives that has derivatives; what it writes to output arguments are its results.
    pub(super) fn results(&self, call: &TokenStream) -> TokenStream {
        if let Some(beside) = &self.primal.beside {
            let out = hidden("out");
            let floats = beside.floats(&out);
            return match self.primal.outcome.missing {
                Missing::Never => quote!({ let #out = #call; #floats }),
                Missing::Option | Missing::Result => quote!(#call.map(|#out| #floats)),
            };
        }
        if !self.primal.has_outputs() {
            return call.clone();
        }
        let names: Vec<_> = self.primal.outputs().map(|(argument, _)| &argument.name).collect();
        let outputs = if let [name] = names.as_slice() { quote!(#name) } else { quote!((#(#names),*)) };
        match self.primal.outcome.missing {
            Missing::Never => quote!({ #call; #outputs }),
            Missing::Option | Missing::Result => quote!(#call.map(|()| #outputs)),
        }
    }

    // Outcomes

    /// Writes the values of a run to the output arguments, as the fn does.
    pub(super) fn stores(&self, out: &Ident) -> TokenStream {
        let one = self.primal.outputs().count() == 1;
        let stores = self.primal.outputs().enumerate().map(|(i, (argument, shape))| {
            let (name, index) = (&argument.name, syn::Index::from(i));
            let value = if one { quote!(#out.0) } else { quote!(#out.0.#index) };
            if matches!(shape.kind, Kind::Slice) {
                quote!(#name.copy_from_slice(&#value);)
            } else {
                quote!(*#name = ::core::clone::Clone::clone(&#value);)
            }
        });
        stores.collect()
    }

    /// What documentation calls the fn.
    pub(super) fn link(&self) -> String {
        self.beside(self.primal.name())
    }

    /// What documentation calls a fn beside it.
    pub(super) fn beside(&self, function: &Ident) -> String {
        if self.primal.associated { format!("Self::{function}") } else { function.to_string() }
    }
}

/// A name that is none of the user's.
pub(super) fn hidden(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}

/// Tokens with names that are none of the user's.
macro_rules! quote_hidden {
    ($($tokens:tt)*) => { ::quote::quote_spanned! { ::proc_macro2::Span::mixed_site()=> $($tokens)* } };
}
pub(super) use quote_hidden;
