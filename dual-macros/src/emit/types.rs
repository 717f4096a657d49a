//! Signatures of what is generated: generics, parameters, attributes, result types.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, GenericParam, Meta};

use super::{Model, lints};
use crate::signature::Argument;
use crate::signature::shape::{Count, Kind};

impl Model<'_> {
    /// The fn's generics, with a type parameter of ours behind the lifetimes.
    pub(super) fn generics(&self, ours: Option<TokenStream>) -> TokenStream {
        let parameters = &self.primal.item.sig.generics.params;
        let lifetimes = parameters.iter().filter(|p| matches!(p, GenericParam::Lifetime(_)));
        let rest = parameters.iter().filter(|p| !matches!(p, GenericParam::Lifetime(_)));
        let all =
            lifetimes.map(ToTokens::to_token_stream).chain(ours).chain(rest.map(ToTokens::to_token_stream));
        quote!(<#(#all),*>)
    }

    /// The fn's where clause with predicates of ours.
    pub(super) fn where_clause(&self, ours: impl IntoIterator<Item = TokenStream>) -> Option<TokenStream> {
        let theirs = self.primal.item.sig.generics.where_clause.as_ref().map(|clause| &clause.predicates);
        let theirs = theirs.into_iter().flatten().map(ToTokens::to_token_stream);
        let all: Vec<_> = theirs.chain(ours).collect();
        // Written as tokens: what is parsed here costs more time than the rest of the item.
        (!all.is_empty()).then(|| quote!(where #(#all),*))
    }

    /// The fn's own parameters under plain names.
    pub(super) fn parameters(&self) -> Vec<TokenStream> {
        let parameter = |argument: &Argument| {
            let (name, ty) = (&argument.name, &argument.ty);
            quote!(#name: #ty)
        };
        self.receiver_parameter().into_iter().chain(self.primal.arguments.iter().map(parameter)).collect()
    }

    /// Docs, and the attributes that generated code needs or takes over.
    pub(super) fn attributes(&self, doc: &str) -> TokenStream {
        let kept = |a: &&Attribute| ["doc", "cfg", "allow"].iter().any(|name| a.path().is_ident(name));
        let users = self.primal.item.attrs.iter().filter(kept);
        let rule = self.primal.item.attrs.iter().any(is_doc).then(|| quote!(#[doc = ""]));
        let lints = lints();
        quote!(#[doc = #doc] #rule #(#users)* #lints)
    }

    pub(crate) fn value_type(&self) -> TokenStream {
        self.primal.output.owned(&self.leaf)
    }

    pub(crate) fn gradient_type(&self) -> TokenStream {
        self.gradient_of(&self.leaf)
    }

    pub(crate) fn derivatives_type(&self) -> TokenStream {
        let (order, leaf) = (crate::names::order(), &self.leaf);
        quote!(<::dual_core::Dim<#order> as ::dual_core::Order>::Derivatives<#leaf>)
    }

    /// The shape of the active arguments with other leaves.
    pub(super) fn gradient_of(&self, leaf: &TokenStream) -> TokenStream {
        if self.all_scalars() {
            let count = self.active.len();
            return quote!([#leaf; #count]);
        }
        let mut shapes = self.active.iter().map(|(_, shape)| shape.owned(leaf));
        if shapes.len() == 1 { shapes.next().unwrap_or_default() } else { quote!((#(#shapes),*)) }
    }

    pub(crate) fn hessian_type(&self) -> TokenStream {
        match self.entries() {
            Some(count) if self.gradient_is_vector() => self.matrix_type(count, count),
            _ => self.gradient_of(&self.gradient_type()),
        }
    }

    pub(crate) fn jacobian_type(&self) -> TokenStream {
        match (&self.primal.output.kind, self.entries()) {
            (Kind::Vector(rows), Some(columns)) if self.jacobian_is_matrix() => {
                self.matrix_type(rows, columns)
            }
            _ => self.primal.output.owned(&self.gradient_type()),
        }
    }

    pub(super) fn matrix_type(&self, rows: &Count, columns: &Count) -> TokenStream {
        let f = &self.leaf;
        let dimension = |count: &Count| match count {
            Count::Known(n) => quote!(::dual_core::nalgebra::Const<#n>),
            Count::Named(n) => quote!(::dual_core::nalgebra::Const<#n>),
            Count::Dynamic => quote!(::dual_core::nalgebra::Dyn),
        };
        match (rows, columns) {
            (Count::Dynamic, Count::Dynamic) => quote!(::dual_core::nalgebra::DMatrix<#f>),
            (Count::Known(m), Count::Known(n)) => quote!(::dual_core::nalgebra::SMatrix<#f, #m, #n>),
            _ => {
                let (rows, columns) = (dimension(rows), dimension(columns));
                quote!(::dual_core::nalgebra::OMatrix<#f, #rows, #columns>)
            }
        }
    }

    /// Whether the gradient is a column vector of nalgebra.
    pub(crate) fn gradient_is_vector(&self) -> bool {
        matches!(self.active.as_slice(), [(_, shape)] if matches!(shape.kind, Kind::Vector(_)))
    }

    /// Whether rows of a Jacobian become a matrix of nalgebra: a vector by a vector or by an array of scalars.
    pub(crate) fn jacobian_is_matrix(&self) -> bool {
        matches!(self.primal.output.kind, Kind::Vector(_)) && self.entries().is_some()
    }

    /// How many entries the gradient has where it is one row of scalars of fixed or vector type.
    pub(super) fn entries(&self) -> Option<&Count> {
        match self.active.as_slice() {
            [(_, shape)] => match &shape.kind {
                Kind::Vector(count) => Some(count),
                Kind::Array(count)
                    if count.known() == shape.count.known() && !matches!(shape.count, Count::Dynamic) =>
                {
                    Some(count)
                }
                _ => None,
            },
            _ => None,
        }
    }

    pub(super) fn all_scalars(&self) -> bool {
        self.active.len() > 1 && self.active.iter().all(|(_, shape)| shape.is_scalar())
    }
}

fn is_doc(attribute: &Attribute) -> bool {
    matches!(&attribute.meta, Meta::NameValue(meta) if meta.path.is_ident("doc"))
}
