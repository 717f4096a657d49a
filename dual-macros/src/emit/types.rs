//! Signatures of what is generated: generics, parameters, attributes, result types.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{Attribute, GenericParam, Generics, Meta, Type, WhereClause, WherePredicate, parse_quote};

use super::Model;
use crate::signature::kind::is_callable;
use crate::signature::shape::{Count, Kind};
use crate::signature::{Argument, anonymous};

impl Model<'_> {
    /// The fn's generics, with a type parameter of ours behind the lifetimes.
    pub(super) fn generics(&self, ours: Option<TokenStream>) -> TokenStream {
        with_ours(&self.primal.item.sig.generics, ours)
    }

    /// The generics of a twin, with its number type first; callers name that alone where they can.
    pub(super) fn twin_generics(&self, ours: &TokenStream) -> (TokenStream, Option<WhereClause>) {
        let names = self.primal.anonymous();
        let generics = self.primal.item.sig.generics.clone();
        let mut generics = self.primal.callables_over(generics, &self.primal.scalar.to_token_stream());
        let named = |p: &GenericParam| !matches!(p, GenericParam::Type(p) if names.contains(&&p.ident));
        generics.params = generics.params.into_iter().filter(named).collect();
        if let Some(clause) = &mut generics.where_clause {
            let kept = |predicate: &WherePredicate| !anonymous::is_bound_of(predicate, &names);
            clause.predicates = std::mem::take(&mut clause.predicates).into_iter().filter(kept).collect();
        }
        (with_ours(&generics, Some(ours.clone())), generics.where_clause)
    }

    /// The fn's where clause, with what it takes to call it several times, and predicates of ours.
    pub(super) fn where_clause(&self, ours: impl IntoIterator<Item = TokenStream>) -> Option<TokenStream> {
        let clause = self.primal.item.sig.generics.where_clause.clone();
        with_predicates(self.repeated(clause, &[]), ours)
    }

    /// The where clause of a sibling, or of what calls one: that of the fn, and what it takes to share out passes to threads.
    pub(super) fn sibling_clause(&self, ours: impl IntoIterator<Item = TokenStream>) -> Option<TokenStream> {
        let shared = self.primal.request.parallel.is_some().then(|| self.shared());
        self.where_clause(ours.into_iter().chain(shared.into_iter().flatten()))
    }

    /// That the fn's type parameters can be given to several threads.
    pub(super) fn shared(&self) -> Vec<TokenStream> {
        let of = |p: &syn::TypeParam| {
            let name = &p.ident;
            quote!(#name: ::core::marker::Send + ::core::marker::Sync)
        };
        self.primal.item.sig.generics.type_params().map(of).collect()
    }

    /// A where clause by which what is passed by value can be cloned, but for parameters without a name.
    pub(super) fn repeated(&self, clause: Option<WhereClause>, unnamed: &[&Ident]) -> Option<WhereClause> {
        let item = &self.primal.item;
        let by_value = item.sig.generics.type_params().filter(|p| {
            let is = |a: &&Argument| matches!(&a.ty, Type::Path(path) if path.path.is_ident(&p.ident));
            let argument = self.primal.arguments.iter().filter(|a| a.is_passive()).find(is);
            argument.is_some_and(|a| !is_callable(&a.ty, item)) && !unnamed.contains(&&p.ident)
        });
        by_value.fold(clause, |clause, parameter| {
            let (name, mut clause) = (&parameter.ident, clause.unwrap_or_else(|| parse_quote!(where)));
            clause.predicates.push(parse_quote!(#name: ::core::clone::Clone));
            Some(clause)
        })
    }

    /// The type of a parameter of a sibling: an anonymous one is given to several calls.
    pub(super) fn parameter_type(&self, argument: &Argument) -> TokenStream {
        match &argument.ty {
            ty @ Type::ImplTrait(hidden) if !is_callable(ty, &self.primal.item) => {
                let bounds = &hidden.bounds;
                quote!(impl #bounds + ::core::clone::Clone)
            }
            ty => ty.to_token_stream(),
        }
    }

    /// The same for several threads.
    pub(super) fn shared_type(&self, argument: &Argument) -> TokenStream {
        let ty = self.parameter_type(argument);
        if matches!(argument.ty, Type::ImplTrait(_)) { quote!(#ty + ::core::marker::Sync) } else { ty }
    }

    /// The fn's own parameters under plain names.
    pub(super) fn parameters(&self) -> Vec<TokenStream> {
        let parameter = |argument: &Argument| {
            let shared = self.primal.request.parallel.is_some();
            let ty = if shared { self.shared_type(argument) } else { self.parameter_type(argument) };
            let name = &argument.name;
            quote!(#name: #ty)
        };
        self.receiver_parameter().into_iter().chain(self.primal.arguments.iter().map(parameter)).collect()
    }

    /// Docs, and the attributes that generated code needs or takes over.
    pub(super) fn attributes(&self, doc: &str, lints: &TokenStream) -> TokenStream {
        let kept = |a: &&Attribute| ["doc", "cfg", "allow"].iter().any(|name| a.path().is_ident(name));
        let users = self.primal.item.attrs.iter().filter(kept);
        let rule = self.primal.item.attrs.iter().any(is_doc).then(|| quote!(#[doc = ""]));
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

/// A where clause with predicates of ours, as tokens: to parse them costs more time than the rest of the item.
pub(super) fn with_predicates(
    clause: Option<WhereClause>,
    ours: impl IntoIterator<Item = TokenStream>,
) -> Option<TokenStream> {
    let theirs = clause.into_iter().flat_map(|clause| clause.predicates);
    let all: Vec<_> = theirs.map(ToTokens::into_token_stream).chain(ours).collect();
    (!all.is_empty()).then(|| quote!(where #(#all),*))
}

fn with_ours(generics: &Generics, ours: Option<TokenStream>) -> TokenStream {
    let is_lifetime = |p: &&GenericParam| matches!(p, GenericParam::Lifetime(_));
    let lifetimes = generics.params.iter().filter(is_lifetime).map(ToTokens::to_token_stream);
    let rest = generics.params.iter().filter(|p| !is_lifetime(p)).map(ToTokens::to_token_stream);
    let all = lifetimes.chain(ours).chain(rest);
    quote!(<#(#all),*>)
}

fn is_doc(attribute: &Attribute) -> bool {
    matches!(&attribute.meta, Meta::NameValue(meta) if meta.path.is_ident("doc"))
}
