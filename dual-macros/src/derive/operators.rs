//! The struct as a vector: operators leaf by leaf.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned;

use super::model::{Model, own};

/// `(trait, method, operator)` of those between two structs, each with its assigning form.
const SUMS: &[(&str, &str, &str)] = &[("Add", "add", "+"), ("Sub", "sub", "-")];
/// Of those with a scalar on the right.
const MULTIPLES: &[(&str, &str, &str)] = &[("Mul", "mul", "*"), ("Div", "div", "/")];

impl Model<'_> {
    /// The operators, unless they are the user's own.
    pub(super) fn operators(&self) -> TokenStream {
        if self.own_operators {
            return TokenStream::new();
        }
        let linear = self.linear();
        let sums = SUMS.iter().map(|row| self.sum(row));
        let multiples = MULTIPLES.iter().map(|row| self.multiple(row));
        let (negation, factor) = (self.negation(), self.factor_on_the_left());
        quote!(#linear #(#sums)* #(#multiples)* #negation #factor)
    }

    /// An impl for any number.
    fn vector(
        &self,
        ours: &TokenStream,
        (of, for_type): (&TokenStream, &TokenStream),
        more: &TokenStream,
        items: &TokenStream,
    ) -> TokenStream {
        let scalar = self.scalar;
        self.implement((ours, true), (of, for_type), &quote!(#scalar: ::dual_core::Part, #more), items)
    }

    fn linear(&self) -> TokenStream {
        let scalar = self.scalar;
        let fields: Vec<_> = self.active().collect();
        let pairs = fields.iter().map(|field| {
            let member = &field.member;
            quote_spanned!(field.ty.span()=>
                ::dual_core::__private::Linear::pairs(&mut self.#member, &other.#member, f);)
        });
        let eaches = fields.iter().map(|field| {
            let member = &field.member;
            quote_spanned!(field.ty.span()=> ::dual_core::__private::Linear::each(&mut self.#member, f);)
        });
        let items = quote! {
            #[inline]
            fn pairs(&mut self, other: &Self, f: &mut impl FnMut(&mut #scalar, &#scalar)) {
                #(#pairs)*
            }
            #[inline]
            fn each(&mut self, f: &mut impl FnMut(&mut #scalar)) {
                #(#eaches)*
            }
        };
        let of = quote!(::dual_core::__private::Linear<#scalar>);
        self.vector(&TokenStream::new(), (&of, &self.itself()), &TokenStream::new(), &items)
    }

    fn sum(&self, row: &(&str, &str, &str)) -> TokenStream {
        let ((name, method), (assign_name, assign), op) = (names(row), assigning(row), operator(row));
        let (this, none) = (self.itself(), TokenStream::new());
        let value = quote!(#this);
        let reference = quote!(&#this);
        let assign_items = |rhs: &TokenStream, other: TokenStream| {
            quote! {
                #[inline]
                fn #assign(&mut self, rhs: #rhs) {
                    ::dual_core::__private::Linear::pairs(self, #other, &mut |a, b| *a = *a #op *b);
                }
            }
        };
        let assigns = [
            (quote!(::core::ops::#assign_name), assign_items(&value, quote!(&rhs))),
            (quote!(::core::ops::#assign_name<&#this>), assign_items(&reference, quote!(rhs))),
        ];
        let assigns = assigns.into_iter().map(|(of, items)| self.vector(&none, (&of, &value), &none, &items));
        let forms = [(&value, &value), (&value, &reference), (&reference, &value), (&reference, &reference)];
        let sums = forms.into_iter().map(|(left, right)| {
            let own = if std::ptr::eq(left, &raw const value) {
                quote!(self)
            } else {
                quote!(::core::clone::Clone::clone(self))
            };
            let items = quote! {
                type Output = #this;
                #[inline]
                fn #method(self, rhs: #right) -> #this {
                    let mut sum = #own;
                    ::core::ops::#assign_name::#assign(&mut sum, rhs);
                    sum
                }
            };
            let clone = quote!(#this: ::core::clone::Clone,);
            self.vector(&none, (&quote!(::core::ops::#name<#right>), left), &clone, &items)
        });
        quote!(#(#assigns)* #(#sums)*)
    }

    fn multiple(&self, row: &(&str, &str, &str)) -> TokenStream {
        let ((name, method), (assign_name, assign), op) = (names(row), assigning(row), operator(row));
        let (this, scalar, factor) = (self.itself(), self.scalar, own("Factor"));
        let ours = quote!(#factor: ::core::marker::Copy,);
        let more = quote!(#scalar: ::core::ops::#name<#factor, Output = #scalar>,);
        let items = quote! {
            #[inline]
            fn #assign(&mut self, factor: #factor) {
                ::dual_core::__private::Linear::each(self, &mut |x: &mut #scalar| *x = *x #op factor);
            }
        };
        let assigned =
            self.vector(&ours, (&quote!(::core::ops::#assign_name<#factor>), &this), &more, &items);
        let forms =
            [(quote!(#this), quote!(self)), (quote!(&#this), quote!(::core::clone::Clone::clone(self)))];
        let multiples = forms.into_iter().map(|(left, own)| {
            let items = quote! {
                type Output = #this;
                #[inline]
                fn #method(self, factor: #factor) -> #this {
                    let mut multiple = #own;
                    ::core::ops::#assign_name::#assign(&mut multiple, factor);
                    multiple
                }
            };
            let more = quote!(#more #this: ::core::clone::Clone,);
            self.vector(&ours, (&quote!(::core::ops::#name<#factor>), &left), &more, &items)
        });
        quote!(#assigned #(#multiples)*)
    }

    fn negation(&self) -> TokenStream {
        let (this, scalar) = (self.itself(), self.scalar);
        let forms =
            [(quote!(#this), quote!(self)), (quote!(&#this), quote!(::core::clone::Clone::clone(self)))];
        let negations = forms.into_iter().map(|(of, own)| {
            let items = quote! {
                type Output = #this;
                #[inline]
                fn neg(self) -> #this {
                    let mut negative = #own;
                    ::dual_core::__private::Linear::each(&mut negative, &mut |x: &mut #scalar| *x = -*x);
                    negative
                }
            };
            let clone = quote!(#this: ::core::clone::Clone,);
            self.vector(&TokenStream::new(), (&quote!(::core::ops::Neg), &of), &clone, &items)
        });
        quote!(#(#negations)*)
    }

    /// `0.1 * p`, of primitives only: of numbers, the impl would not be the struct's crate's to write.
    fn factor_on_the_left(&self) -> TokenStream {
        if self.is_conditioned() {
            return TokenStream::new();
        }
        let products = self.primitives().into_iter().map(|primitive| {
            let this = self.with(&primitive.to_token_stream());
            let items = |of: TokenStream| {
                quote! {
                    type Output = #this;
                    #[inline]
                    fn mul(self, rhs: #of) -> #this { ::core::ops::Mul::mul(rhs, self) }
                }
            };
            let leaves = self.leaves();
            let conditions = quote!(#leaves #this: ::core::clone::Clone,);
            let products = [quote!(#this), quote!(&#this)].map(|of| {
                self.implement(
                    (&TokenStream::new(), false),
                    (&quote!(::core::ops::Mul<#of>), &primitive.to_token_stream()),
                    &conditions,
                    &items(of),
                )
            });
            quote!(#(#products)*)
        });
        quote!(#(#products)*)
    }
}

fn names((name, method, _): &(&str, &str, &str)) -> (Ident, Ident) {
    (format_ident!("{name}"), format_ident!("{method}"))
}

fn assigning((name, method, _): &(&str, &str, &str)) -> (Ident, Ident) {
    (format_ident!("{name}Assign"), format_ident!("{method}_assign"))
}

fn operator((.., op): &(&str, &str, &str)) -> TokenStream {
    op.parse().unwrap_or_default()
}
