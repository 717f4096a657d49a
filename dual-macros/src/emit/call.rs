//! Calls of the fn, its twin and its siblings, and what their outcomes become.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{GenericParam, Type};

use super::Model;
use crate::signature::kind::is_callable;
use crate::signature::outcome::Missing;
use crate::signature::shape::{Kind, Passes, Shape, replace_floats};
use crate::signature::{Argument, Role, anonymous, structs};

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
            Role::Passive if argument.is_called => {
                let names = self.primal.anonymous();
                let hidden = anonymous::argument(&self.primal.item, &names, ty, false);
                let ty = replace_floats(hidden.unwrap_or_else(|| ty.to_token_stream()), &quote!(#scalar));
                return as_it_is(&ty);
            }
            Role::Passive if argument.lent && !self.within_twin => {
                let look = quote!(let #pattern: &#ty = ::core::borrow::Borrow::borrow(&#name););
                return (quote!(#name: impl ::core::borrow::Borrow<#ty>), look);
            }
            Role::Passive | Role::Changed(None) => {
                let names = self.primal.anonymous();
                let hidden = anonymous::argument(&self.primal.item, &names, ty, self.within_twin);
                let named =
                    || if self.within_twin { self.parameter_type(argument) } else { ty.to_token_stream() };
                return as_it_is(&hidden.unwrap_or_else(named));
            }
            Role::Output(_) | Role::Changed(Some(_)) => return as_it_is(&numbers),
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
            Passes::Slice => quote!(let mut #held = ::dual_core::__private::Vec::new();),
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
    /// What the twin gives.
    pub(super) fn twin_output(&self) -> TokenStream {
        let leaf = self.primal.scalar.to_token_stream();
        let output = self.primal.beside.as_ref().map(|beside| beside.owned(&leaf));
        self.wrapped(&output.unwrap_or_else(|| self.primal.output.owned(&leaf)))
    }

    fn wrapped(&self, output: &TokenStream) -> TokenStream {
        let within = if self.primal.has_outputs() { quote!(()) } else { output.clone() };
        self.primal.outcome.wrap(&within)
    }

    // Calls

    /// A fn beside the one that has the attribute, or that one.
    pub(super) fn path(&self, function: &Ident) -> TokenStream {
        if self.primal.associated { quote!(Self::#function) } else { quote!(#function) }
    }

    /// The arguments of a call of the fn, its twin or a sibling, with owned active values and outputs of these names in
    /// scope.
    pub(super) fn arguments(&self) -> TokenStream {
        self.arguments_of(false)
    }

    /// The same, with active values that are owned or borrowed already.
    pub(super) fn arguments_of(&self, borrowed: bool) -> TokenStream {
        let receiver = self.receiver();
        let arguments = self.primal.arguments.iter().map(|argument| {
            let name = &argument.name;
            match &argument.role {
                Role::Active(shape) if shape.reference && !borrowed => quote!(&#name),
                Role::Active(_) => quote!(#name),
                Role::Changed(_) if argument.is_optional() => quote!(#name.as_mut()),
                Role::Output(_) | Role::Changed(_) => quote!(&mut #name),
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
            _ if argument.lent => quote!(#name),
            Type::Reference(_) => quote!(#name),
            ty if is_callable(ty, &self.primal.item) => quote!(&#name),
            // Where its type has no `Clone`, the error belongs there.
            ty => quote_spanned!(ty.span()=> ::dual_core::__private::core::clone::Clone::clone(&#name)),
        }
    }

    /// The fn's own generics for a call from a sibling: no argument may tell what they are.
    pub(super) fn given_generics(&self) -> impl Iterator<Item = TokenStream> {
        let anonymous = if self.within_twin { self.primal.anonymous() } else { Vec::new() };
        self.primal.item.sig.generics.params.iter().filter_map(move |p| match p {
            GenericParam::Const(p) => Some(p.ident.to_token_stream()),
            GenericParam::Type(p) if anonymous.contains(&&p.ident) => Some(quote!(_)),
            // A fn is passed on by reference.
            GenericParam::Type(p) if is_callable(&named(&p.ident), &self.primal.item) => Some(quote!(_)),
            GenericParam::Type(p) => Some(p.ident.to_token_stream()),
            GenericParam::Lifetime(_) => None,
        })
    }

    /// Those that a call of the twin gives behind its number type.
    pub(super) fn twin_arguments(&self) -> impl Iterator<Item = TokenStream> {
        let anonymous = self.primal.anonymous();
        let parameters = self.primal.item.sig.generics.params.iter();
        let parameters = parameters.filter(|p| !matches!(p, GenericParam::Lifetime(_)));
        let given = parameters.zip(self.given_generics());
        given.filter_map(move |(p, given)| match p {
            GenericParam::Type(p) if anonymous.contains(&&p.ident) => None,
            _ => Some(given),
        })
    }

    /// They as they stand behind the fn's name.
    pub(super) fn turbofish(&self) -> Option<TokenStream> {
        let generics: Vec<_> = self.given_generics().collect();
        (!generics.is_empty()).then(|| quote!(::<#(#generics),*>))
    }

    /// Statements that give each `&mut` argument a variable of its own, its floats by `floats`.
    pub(super) fn held(&self, floats: &dyn Fn(&Ident) -> TokenStream) -> TokenStream {
        let holds = self.primal.arguments.iter().filter_map(|argument| {
            let name = &argument.name;
            let value = match &argument.role {
                Role::Output(_) | Role::Changed(Some(_)) => floats(name),
                Role::Changed(None) if argument.is_optional() => quote!(#name.as_deref().cloned()),
                Role::Changed(None) => quote!(::core::clone::Clone::clone(#name)),
                Role::Active(_) | Role::Passive => return None,
            };
            Some(quote!(let mut #name = #value;))
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
            let value = if one { quote!(#out.value) } else { quote!(#out.value.#index) };
            if matches!(shape.kind, Kind::Slice) {
                quote!(#name.copy_from_slice(&#value);)
            } else {
                quote!(*#name = ::core::clone::Clone::clone(&#value);)
            }
        });
        stores.collect()
    }

    /// Statements before and behind a sibling's run that leave in the `&mut` arguments beside the results what the fn leaves
    /// there: it is called for that, once, since a run may call its twin several times.
    pub(super) fn changed(&self) -> Option<(TokenStream, TokenStream)> {
        self.primal.changed().next()?;
        let copy = |name: &Ident| quote!(::dual_core::Tree::map(&*#name, &mut |leaf| *leaf));
        let behind = |name: &Ident| Ident::new(&format!("{name}_behind"), Span::mixed_site());
        let receiver = self.receiver();
        let arguments = self.primal.arguments.iter().map(|argument| {
            let name = &argument.name;
            match &argument.role {
                Role::Active(shape) if shape.reference => quote!(#name),
                Role::Active(_) => quote!(::core::clone::Clone::clone(&#name)),
                Role::Passive => self.passive(argument),
                Role::Output(_) => {
                    let copy = copy(name);
                    quote!(&mut #copy)
                }
                Role::Changed(_) => {
                    let behind = behind(name);
                    if argument.is_optional() { quote!(#behind.as_mut()) } else { quote!(&mut #behind) }
                }
            }
        });
        let (path, generics) = (self.path(self.primal.name()), self.turbofish());
        let call = quote!(let _ = #path #generics (#receiver #(#arguments),*););
        let (copies, stores): (Vec<_>, Vec<_>) = self
            .primal
            .changed()
            .map(|argument| {
                let (name, behind) = (&argument.name, behind(&argument.name));
                if argument.is_optional() {
                    let store = quote!(if let (Some(to), Some(from)) = (#name, #behind) { *to = from; });
                    return (quote!(let mut #behind = #name.as_deref().cloned();), store);
                }
                let (copy, is_slice) = match &argument.role {
                    Role::Changed(Some(shape)) => (copy(name), matches!(shape.kind, Kind::Slice)),
                    _ => (quote!(::core::clone::Clone::clone(&*#name)), false),
                };
                let store = if is_slice {
                    quote!(#name.copy_from_slice(&#behind);)
                } else {
                    quote!(*#name = #behind;)
                };
                (quote!(let mut #behind = #copy;), store)
            })
            .unzip();
        Some((quote!(#(#copies)* #call), quote!(#(#stores)*)))
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

/// The type of this name.
fn named(name: &Ident) -> Type {
    syn::parse_quote!(#name)
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
