//! The struct in twins: lifts, primals, and operators, which forward to the struct's own.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned;

use super::model::{Model, own};

/// Operators between two operands: `(trait of a twin, trait, method)`.
const BINARY: &[(&str, &str, &str)] =
    &[("AddOp", "Add", "add"), ("SubOp", "Sub", "sub"), ("MulOp", "Mul", "mul"), ("DivOp", "Div", "div")];

impl Model<'_> {
    pub(super) fn twin(&self) -> TokenStream {
        let twins = self.primitives().into_iter().map(|primitive| {
            let (lift, primal) = (self.lift(&primitive), self.primal(&primitive));
            let operators = BINARY.iter().map(|row| self.forward(&primitive, row));
            let negation = self.forward_negation(&primitive);
            quote!(#lift #primal #(#operators)* #negation)
        });
        let inputs = self.inputs();
        quote!(#(#twins)* #inputs)
    }

    /// A struct of numbers as a tree of them, for a derivative within a twin.
    fn inputs(&self) -> TokenStream {
        let scalar = self.scalar;
        let leaves = self.literal(|field| {
            let member = &field.member;
            if field.passive {
                quote!(::core::clone::Clone::clone(&self.#member))
            } else {
                quote_spanned!(field.ty.span()=>
                    ::dual_core::__private::Leaves::<#scalar>::leaves(&self.#member))
            }
        });
        let tree = self.with(&quote!(::dual_core::__private::LeafOf<#scalar>));
        let items = quote! {
            type As = #tree;
            #[inline]
            fn leaves(&self) -> Self::As { #leaves }
        };
        self.implement(
            (&TokenStream::new(), true),
            (&quote!(::dual_core::__private::Leaves<#scalar>), &self.itself()),
            &quote!(#scalar: ::dual_core::Part,),
            &items,
        )
    }

    /// A struct of numbers or of plain values as one of numbers.
    fn lift(&self, primitive: &Ident) -> TokenStream {
        let (number, scalar) = (own("Number"), self.scalar);
        let out = self.with(&number.to_token_stream());
        let lifted = self.literal(|field| {
            let member = &field.member;
            if field.passive {
                quote!(self.#member)
            } else {
                quote_spanned!(field.ty.span()=>
                    ::dual_core::__private::Lift::<#number, #primitive>::lift(self.#member))
            }
        });
        let items = quote! {
            type Out = #out;
            #[inline]
            fn lift(self) -> Self::Out { #lifted }
        };
        let of = quote!(::dual_core::__private::Lift<#number, #primitive>);
        let conditions = quote!(#scalar: ::dual_core::__private::Passed<#number, #primitive, Out = #number>,);
        self.implement(
            (&number_parameter(&number, primitive), true),
            (&of, &self.itself()),
            &conditions,
            &items,
        )
    }

    /// A struct of numbers or of plain values as one of plain values.
    fn primal(&self, primitive: &Ident) -> TokenStream {
        let (number, scalar) = (own("Number"), self.scalar);
        let out = self.with(&primitive.to_token_stream());
        let primals = self.literal(|field| {
            let member = &field.member;
            if field.passive {
                quote!(::core::clone::Clone::clone(&self.#member))
            } else {
                quote_spanned!(field.ty.span()=>
                    ::dual_core::__private::Primal::<#number, #primitive>::primal(&self.#member))
            }
        });
        let leaves = self.leaves();
        let conditions = quote! {
            #scalar: ::dual_core::__private::Passed<#number, #primitive, Out = #number>
                + ::dual_core::__private::Primal<#number, #primitive, Out = #primitive>,
            #leaves
        };
        let forms = [(self.itself(), primals), {
            let this = self.itself();
            (quote!(&#this), quote!(::dual_core::__private::Primal::<#number, #primitive>::primal(*self)))
        }];
        let of = quote!(::dual_core::__private::Primal<#number, #primitive>);
        let impls = forms.into_iter().map(|(this, body)| {
            let items = quote! {
                type Out = #out;
                #[inline]
                fn primal(&self) -> Self::Out { #body }
            };
            let ours = number_parameter(&number, primitive);
            self.implement((&ours, true), (&of, &this), &conditions, &items)
        });
        quote!(#(#impls)*)
    }

    /// An operator of twins on structs of numbers, as the struct has it.
    fn forward(&self, primitive: &Ident, (twin, name, method): &(&str, &str, &str)) -> TokenStream {
        let (number, other) = (self.scalar, own("Other"));
        let (twin, name, method) =
            (format_ident!("{twin}"), format_ident!("{name}"), format_ident!("{method}"));
        let (this, real) = (self.itself(), number_parameter(number, primitive));
        let forms = [(quote!(), quote!(#this)), (quote!('__a,), quote!(&'__a #this))];
        let impls = forms.into_iter().map(|(lifetime, left)| {
            let items = quote! {
                type Output = <#left as ::core::ops::#name<#other>>::Output;
                #[inline]
                fn #method(self, rhs: #other) -> Self::Output { ::core::ops::#name::#method(self, rhs) }
            };
            let of = quote!(::dual_core::__private::#twin<#number, #primitive, #other>);
            let conditions = quote!(#real #left: ::core::ops::#name<#other>,);
            self.implement((&quote!(#lifetime #other,), true), (&of, &left), &conditions, &items)
        });
        let assign_twin = format_ident!("{name}AssignOp");
        let (assign_name, assign) = (format_ident!("{name}Assign"), format_ident!("{method}_assign"));
        let items = quote! {
            #[inline]
            fn #assign(&mut self, rhs: #other) { ::core::ops::#assign_name::#assign(self, rhs); }
        };
        let of = quote!(::dual_core::__private::#assign_twin<#number, #primitive, #other>);
        let conditions = quote!(#real #this: ::core::ops::#assign_name<#other>,);
        let assigned = self.implement((&quote!(#other,), true), (&of, &this), &conditions, &items);
        quote!(#(#impls)* #assigned)
    }

    fn forward_negation(&self, primitive: &Ident) -> TokenStream {
        let (number, this) = (self.scalar, self.itself());
        let real = number_parameter(number, primitive);
        let forms = [(quote!(), quote!(#this)), (quote!('__a,), quote!(&'__a #this))];
        let impls = forms.into_iter().map(|(lifetime, of)| {
            let items = quote! {
                type Output = <#of as ::core::ops::Neg>::Output;
                #[inline]
                fn neg(self) -> Self::Output { ::core::ops::Neg::neg(self) }
            };
            let twin = quote!(::dual_core::__private::NegOp<#number, #primitive>);
            let conditions = quote!(#real #of: ::core::ops::Neg,);
            self.implement((&lifetime, true), (&twin, &of), &conditions, &items)
        });
        quote!(#(#impls)*)
    }
}

/// What the number of a twin has to be.
fn number_parameter(number: &Ident, primitive: &Ident) -> TokenStream {
    quote!(#number: ::dual_core::Real<#primitive>,)
}
