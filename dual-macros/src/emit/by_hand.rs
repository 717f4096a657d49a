//! The twin's body by a rule by hand: the value is the fn's, the derivatives are those that another fn gives.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{ExprPath, PathArguments};

use super::{Model, borrow};
use crate::names;
use crate::signature::shape::{Kind, Shape};
use crate::signature::{Argument, Role};

impl Model<'_> {
    /// Calls the fn with primals for the value, and the rule for the slopes: with primals where numbers carry first
    /// derivatives only, else its twin, as what lies beyond is made of the slopes' own derivatives.
    pub(super) fn by_hand(&self) -> TokenStream {
        let Some(rule) = &self.primal.rule else { return TokenStream::new() };
        let types = {
            let (scalar, primitive) = (&self.primal.scalar, &self.primitive);
            quote!(#scalar, #primitive)
        };
        let scalar = &self.primal.scalar;
        let primals: TokenStream = self
            .active
            .iter()
            .map(|(argument, shape)| {
                let name = &argument.name;
                let number = if shape.reference { quote!(&*#name) } else { quote!(&#name) };
                quote!(let #name = ::dual_core::__private::primal::<#types, _>(#number);)
            })
            .collect();
        let (question, given) = self.missing();
        let value = {
            let (path, arguments) = (self.path(self.primal.name()), self.arguments());
            let generics = self.turbofish();
            quote!({ #primals #path #generics(#arguments) #question })
        };

        // Errors of what the rule gives belong to its name.
        let span = rule.path.span();
        let slope = |i: usize| format_ident!("slope{i}", span = Span::mixed_site());
        let slopes: Vec<_> = (0..self.active.len()).map(slope).collect();
        let taken = match slopes.as_slice() {
            [one] => quote!(#one),
            several if self.all_scalars() => quote!([#(#several),*]),
            several => quote!((#(#several),*)),
        };
        let tuple = quote!((#(#slopes,)*));
        let passive = {
            let (path, arguments, shape) = (&rule.path, self.arguments(), self.gradient_type());
            let arguments = respan(arguments, span);
            let call = quote_spanned!(span=> #path(#arguments) #question);
            quote! {
                #primals
                let #taken: #shape = #call;
                (#(::dual_core::__private::lift::<#types, _>(#slopes),)*)
            }
        };
        // Each argument beside a name for its slopes, both by reference.
        let place = |(argument, shape): &(&Argument, &Shape), slope: &Ident| {
            let name = &argument.name;
            if matches!(shape.kind, Kind::Slice | Kind::Vec) {
                (quote!(&#name[..]), quote!(&#slope[..]))
            } else {
                (borrow(name, shape), quote!(&#slope))
            }
        };
        let places: Vec<_> =
            self.active.iter().zip(&slopes).map(|(active, slope)| place(active, slope)).collect();
        let degrees = places.iter().map(|(x, _)| quote!(::dual_core::__private::degree::<#scalar, _>(#x)));
        let degree = Ident::new("degree", Span::mixed_site());
        let settled = if self.primal.is_first_order() {
            quote! {
                let #tuple = { #passive };
                let #tuple = if ::dual_core::__private::bends(#degree) {
                    (#(::dual_core::__private::unknown(&#slopes),)*)
                } else {
                    #tuple
                };
            }
        } else {
            let (twin, arguments) = (self.twin_of(&rule.path), respan(self.numbers(&degree), span));
            let shape = self.gradient_of(&scalar.to_token_stream());
            let call = quote_spanned!(span=> #twin(#arguments) #question);
            quote! {
                let #tuple = if ::dual_core::__private::bends(#degree) {
                    let #taken: #shape = #call;
                    #tuple
                } else {
                    #passive
                };
            }
        };
        let contributions =
            places.iter().map(|(x, slope)| quote!(::dual_core::__private::carried::<#scalar, _>(#x, #slope)));
        let held = Ident::new("value", Span::mixed_site());
        quote! {
            let #held = #value;
            let #degree = usize::MAX #(.min(#degrees))*;
            #settled
            #given(::dual_core::__private::by_hand::<#scalar>(#held, &[#(#contributions),*]))
        }
    }

    /// The path of another fn's twin, for this twin's number.
    fn twin_of(&self, path: &ExprPath) -> TokenStream {
        let (mut path, scalar) = (path.clone(), &self.primal.scalar);
        let Some(segment) = path.path.segments.last_mut() else { return path.to_token_stream() };
        segment.ident = names::twin(&segment.ident);
        let explicit = match core::mem::replace(&mut segment.arguments, PathArguments::None) {
            PathArguments::AngleBracketed(list) => {
                let list = list.args;
                quote!(, #list)
            }
            _ => TokenStream::new(),
        };
        quote!(#path::<#scalar #explicit>)
    }

    /// The arguments of a call of another fn's twin, as far as they are asked for below this degree.
    fn numbers(&self, degree: &Ident) -> TokenStream {
        let receiver = self.receiver();
        let arguments = self.primal.arguments.iter().map(|argument: &Argument| {
            let name = &argument.name;
            let below = quote!(::dual_core::__private::below);
            match &argument.role {
                Role::Active(shape) if matches!(shape.kind, Kind::Slice) => {
                    quote!(&#below(#degree, &#name.to_vec()))
                }
                Role::Active(Shape { reference: true, .. }) => quote!(&#below(#degree, #name)),
                Role::Active(_) => quote!(#below(#degree, &#name)),
                Role::Passive => self.passive(argument),
                Role::Output(_) | Role::Changed(_) => quote!(#name),
            }
        });
        quote!(#receiver #(#arguments),*)
    }
}

/// The same tokens at another place.
fn respan(tokens: TokenStream, span: Span) -> TokenStream {
    tokens
        .into_iter()
        .map(|mut token| {
            if let TokenTree::Group(group) = &token {
                let mut inner = Group::new(group.delimiter(), respan(group.stream(), span));
                inner.set_span(span);
                return inner.into();
            }
            token.set_span(token.span().located_at(span));
            token
        })
        .collect()
}
