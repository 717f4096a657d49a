//! The struct as the derive sees it, and what it cannot be.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::visit::Visit;
use syn::{Attribute, Data, DeriveInput, Generics, Index, Member, Type, TypeParam, TypeParamBound, TypePath};

use crate::diag::{self, Errors};
use crate::signature::shape::carries_floats;
use crate::signature::structs::is_no_struct;
use crate::signature::{Primitive, mentions};

/// Traits that a struct may ask of its scalar, since every tree of leaves has them.
const BOUNDS: &[&str] = &["Clone", "PartialEq", "Debug", "Scalar", "Leaf", "Tree"];

/// One field.
pub(super) struct Field<'a> {
    pub(super) member: Member,
    pub(super) ty: &'a Type,
    /// Keeps its value and has no derivative.
    pub(super) passive: bool,
}

/// The struct.
pub(super) struct Model<'a> {
    pub(super) name: &'a Ident,
    pub(super) generics: &'a Generics,
    /// The type parameter that stands for the floats.
    pub(super) scalar: &'a Ident,
    /// What it is by default, if that is said.
    pub(super) primitive: Option<Primitive>,
    pub(super) fields: Vec<Field<'a>>,
    /// Whether the user writes the operators.
    pub(super) own_operators: bool,
}

impl<'a> Model<'a> {
    /// `None` if it has no scalar.
    pub(super) fn of(input: &'a DeriveInput, errors: &Errors) -> Option<Self> {
        let Data::Struct(data) = &input.data else {
            errors.push(diag::derive_on_no_struct(&input.ident));
            return None;
        };
        let scalar = scalar(input, errors)?;
        for lifetime in input.generics.lifetimes() {
            errors.push(diag::derived_lifetime(lifetime));
        }
        let fields = data.fields.iter().enumerate().map(|(index, field)| Field {
            member: field.ident.clone().map_or_else(|| Member::Unnamed(Index::from(index)), Member::Named),
            ty: &field.ty,
            passive: has(&field.attrs, "passive"),
        });
        let fields: Vec<Field<'_>> = fields.collect();
        for field in &fields {
            check(field, &scalar.ident, errors);
        }
        Some(Model {
            name: &input.ident,
            generics: &input.generics,
            scalar: &scalar.ident,
            primitive: default(scalar),
            fields,
            own_operators: has(&input.attrs, "own_operators"),
        })
    }

    pub(super) fn active(&self) -> impl Iterator<Item = &Field<'a>> {
        self.fields.iter().filter(|field| !field.passive)
    }

    /// The primitives that the scalar may be.
    pub(super) fn primitives(&self) -> Vec<Ident> {
        let all = [Primitive::F64, Primitive::F32];
        let possible = all.into_iter().filter(|p| self.primitive.is_none_or(|default| default == *p));
        possible.map(Primitive::ident).collect()
    }

    /// The struct with this type for its scalar.
    pub(super) fn with(&self, scalar: &TokenStream) -> TokenStream {
        let name = self.name;
        let arguments = self.generics.params.iter().map(|parameter| match parameter {
            syn::GenericParam::Type(p) if p.ident == *self.scalar => scalar.clone(),
            syn::GenericParam::Type(p) => p.ident.to_token_stream(),
            syn::GenericParam::Const(p) => p.ident.to_token_stream(),
            syn::GenericParam::Lifetime(p) => p.lifetime.to_token_stream(),
        });
        quote!(#name<#(#arguments),*>)
    }

    /// The struct as it is declared.
    pub(super) fn itself(&self) -> TokenStream {
        self.with(&self.scalar.to_token_stream())
    }

    /// An impl with these parameters beside the struct's own, of a trait for a type, on conditions. `scalar` says
    /// whether the scalar is a parameter.
    pub(super) fn implement(
        &self,
        (ours, scalar): (&TokenStream, bool),
        (of, for_type): (&TokenStream, &TokenStream),
        conditions: &TokenStream,
        items: &TokenStream,
    ) -> TokenStream {
        let parameters = self.generics.params.iter().filter_map(|parameter| match parameter {
            syn::GenericParam::Type(p) if p.ident == *self.scalar && !scalar => None,
            syn::GenericParam::Type(p) => {
                let (name, bounds) = (&p.ident, &p.bounds);
                Some(quote!(#name: #bounds))
            }
            syn::GenericParam::Const(p) => {
                let (name, ty) = (&p.ident, &p.ty);
                Some(quote!(const #name: #ty))
            }
            syn::GenericParam::Lifetime(p) => Some(p.to_token_stream()),
        });
        // Lifetimes of ours come first, types and constants in any order.
        let predicates = self.generics.where_clause.iter().flat_map(|clause| &clause.predicates);
        quote! {
            #[automatically_derived]
            #[allow(clippy::all, clippy::pedantic)]
            impl<#ours #(#parameters),*> #of for #for_type where #conditions #(#predicates),* { #items }
        }
    }

    /// The conditions on the other type parameters of whatever stands in a tree.
    pub(super) fn leaves(&self) -> TokenStream {
        let others = self.generics.type_params().map(|p| &p.ident).filter(|name| *name != self.scalar);
        quote!(#(#others: ::dual_core::Leaf,)*)
    }

    /// Whether conditions of the user's name the scalar.
    pub(super) fn is_conditioned(&self) -> bool {
        let clause = self.generics.where_clause.to_token_stream();
        mentions(clause, &self.scalar.to_string())
    }

    /// A literal of the struct, field by field.
    pub(super) fn literal(&self, value: impl Fn(&Field<'a>) -> TokenStream) -> TokenStream {
        let name = self.name;
        let fields = self.fields.iter().map(|field| {
            let (member, value) = (&field.member, value(field));
            quote!(#member: #value)
        });
        quote!(#name { #(#fields),* })
    }
}

/// A type parameter of the derive's own.
pub(super) fn own(name: &str) -> Ident {
    format_ident!("__{name}")
}

/// The type parameter that stands for the floats: the one that is f64 or f32 by default, or the only one.
fn scalar<'a>(input: &'a DeriveInput, errors: &Errors) -> Option<&'a TypeParam> {
    let parameters: Vec<&TypeParam> = input.generics.type_params().collect();
    let by_default: Vec<&TypeParam> = parameters.iter().copied().filter(|p| default(p).is_some()).collect();
    let scalar = match (by_default.as_slice(), parameters.as_slice()) {
        ([one], _) | ([], [one]) => *one,
        ([], []) => {
            errors.push(diag::derive_without_scalar(&input.ident));
            return None;
        }
        _ => {
            errors.push(diag::derive_with_many_scalars(&input.ident));
            return None;
        }
    };
    let asked = scalar.bounds.iter().filter(|bound| match bound {
        TypeParamBound::Trait(bound) => {
            let name = bound.path.segments.last().map(|s| s.ident.to_string()).unwrap_or_default();
            !BOUNDS.contains(&name.as_str())
        }
        TypeParamBound::Lifetime(lifetime) => lifetime.ident != "static",
        _ => true,
    });
    for bound in asked {
        errors.push(diag::derived_bound(bound, &scalar.ident));
    }
    Some(scalar)
}

fn default(parameter: &TypeParam) -> Option<Primitive> {
    let default = parameter.default.as_ref()?.1.to_token_stream().to_string();
    [Primitive::F64, Primitive::F32].into_iter().find(|primitive| primitive.name() == default)
}

fn has(attributes: &[Attribute], name: &str) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident(name))
}

/// A field is made of the scalar, or passive.
fn check(field: &Field<'_>, scalar: &Ident, errors: &Errors) {
    let of_scalar = names(field.ty, scalar);
    match (field.passive, of_scalar) {
        (true, true) => errors.push(diag::passive_field_of_scalar(field.ty, scalar)),
        (false, _) if carries_floats(field.ty) => errors.push(diag::plain_field(field.ty, scalar)),
        (false, false) => errors.push(diag::field_without_scalar(field.ty, scalar)),
        (false, true) if holds_otherwise(field.ty) => errors.push(diag::unknown_field(field.ty)),
        (false, true) if borrows(field.ty) => errors.push(diag::borrowed_field(field.ty)),
        _ => {}
    }
}

/// Whether a type is made of this parameter.
fn names(ty: &Type, parameter: &Ident) -> bool {
    struct Finder<'a>(&'a Ident, bool);
    impl<'ast> Visit<'ast> for Finder<'_> {
        fn visit_type_path(&mut self, path: &'ast TypePath) {
            self.1 |= path.path.segments.first().is_some_and(|segment| segment.ident == *self.0);
            syn::visit::visit_type_path(self, path);
        }
    }
    let mut finder = Finder(parameter, false);
    finder.visit_type(ty);
    finder.1
}

/// Whether a type has a part that no tree is.
fn holds_otherwise(ty: &Type) -> bool {
    struct Finder(bool);
    impl<'ast> Visit<'ast> for Finder {
        fn visit_type_path(&mut self, path: &'ast TypePath) {
            let name = path.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
            self.0 |= is_no_struct(&name) && !["Vec", "Option", "Result"].contains(&name.as_str());
            syn::visit::visit_type_path(self, path);
        }
    }
    let mut finder = Finder(false);
    finder.visit_type(ty);
    finder.0
}

fn borrows(ty: &Type) -> bool {
    struct Finder(bool);
    impl<'ast> Visit<'ast> for Finder {
        fn visit_type_reference(&mut self, _: &'ast syn::TypeReference) {
            self.0 = true;
        }
        fn visit_type_ptr(&mut self, _: &'ast syn::TypePtr) {
            self.0 = true;
        }
    }
    let mut finder = Finder(false);
    finder.visit_type(ty);
    finder.0
}
