//! The struct as a tree of scalars.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;

use super::model::{Field, Model, own};

impl Model<'_> {
    /// `Tree`, field by field, and the trait that says so.
    pub(super) fn tree(&self) -> TokenStream {
        let (scalar, leaf) = (self.scalar, own("Leaf"));
        let of = self.with(&quote!(<#scalar as ::dual_core::Tree>::Of<#leaf>));
        let counts = self.active().map(|field| {
            let ty = field.ty;
            quote_spanned!(ty.span()=> <#ty as ::dual_core::Tree>::COUNT)
        });
        let lens = self.active().map(|field| {
            let member = &field.member;
            quote_spanned!(field.ty.span()=> ::dual_core::Tree::len(&self.#member))
        });
        let mapped = self.literal(|field| {
            let member = &field.member;
            if field.passive {
                quote!(::core::clone::Clone::clone(&self.#member))
            } else {
                quote_spanned!(field.ty.span()=> ::dual_core::Tree::map(&self.#member, f))
            }
        });
        let places = self.fields.iter().map(|field| {
            let member = &field.member;
            if field.passive {
                quote!(::core::clone::Clone::clone_from(&mut place.#member, &self.#member);)
            } else {
                quote_spanned!(field.ty.span()=> ::dual_core::Tree::map_into(&self.#member, &mut place.#member, f);)
            }
        });
        let zips = self.active().map(|field| {
            let member = &field.member;
            quote_spanned!(field.ty.span()=> ::dual_core::Tree::zip_mut(&self.#member, &mut other.#member, f);)
        });
        let place = |field: &Field<'_>, whole: &str| {
            let label = field.member.to_token_stream().to_string();
            format!("{{{whole}}}.{}", label.strip_prefix("r#").unwrap_or(&label))
        };
        let shapes = self.active().map(|field| {
            let (member, place) = (&field.member, place(field, "argument"));
            quote_spanned!(field.ty.span()=>
                ::dual_core::Tree::same_shape(&self.#member, &other.#member, &::core::format_args!(#place))?;)
        });
        let labels = self.active().map(|field| {
            let (member, label) = (&field.member, place(field, "name"));
            quote_spanned!(field.ty.span()=>
                ::dual_core::Tree::write_labels(&self.#member, &::dual_core::__private::format!(#label), labels);)
        });
        let items = quote! {
            type Leaf = <#scalar as ::dual_core::Tree>::Leaf;
            type Of<#leaf: ::dual_core::Leaf> = #of;
            const COUNT: ::core::option::Option<usize> = ::dual_core::__private::total(&[#(#counts),*]);

            #[inline]
            fn len(&self) -> usize {
                0 #(+ #lens)*
            }
            #[inline]
            fn map<#leaf: ::dual_core::Leaf>(&self, f: &mut impl FnMut(&Self::Leaf) -> #leaf) -> Self::Of<#leaf> {
                #mapped
            }
            #[inline]
            fn map_into<#leaf: ::dual_core::Leaf>(
                &self,
                place: &mut Self::Of<#leaf>,
                f: &mut impl FnMut(&Self::Leaf) -> #leaf,
            ) {
                #(#places)*
            }
            #[inline]
            fn zip_mut<#leaf: ::dual_core::Leaf>(
                &self,
                other: &mut Self::Of<#leaf>,
                f: &mut impl FnMut(&Self::Leaf, &mut #leaf),
            ) {
                #(#zips)*
            }
            #[inline]
            fn same_shape(
                &self,
                other: &Self,
                argument: &dyn ::core::fmt::Display,
            ) -> ::core::result::Result<(), ::dual_core::Error> {
                #(#shapes)*
                ::core::result::Result::Ok(())
            }
            fn write_labels(&self, name: &str, labels: &mut ::dual_core::__private::Vec<::dual_core::__private::String>) {
                #(#labels)*
            }
        };
        let leaves = self.leaves();
        let conditions = quote!(#scalar: ::dual_core::Tree + ::dual_core::Leaf, #leaves);
        let none = (&TokenStream::new(), true);
        let tree = self.implement(none, (&quote!(::dual_core::Tree), &self.itself()), &conditions, &items);
        let marker = self.implement(
            none,
            (&quote!(::dual_core::Differentiable), &self.itself()),
            &conditions,
            &TokenStream::new(),
        );
        quote!(#tree #marker)
    }
}
