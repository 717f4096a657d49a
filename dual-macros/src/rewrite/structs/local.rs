//! Structs that the body declares: those that active values are put into get a type parameter for their floats.

use std::collections::HashSet;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::visit::Visit;
use syn::{Attribute, Block, Expr, ExprCall, Item, ItemImpl, ItemStruct, Type};

use super::super::Rewriter;
use super::is_tuple_struct;
use crate::activity::Activity;
use crate::signature::mentions;
use crate::signature::shape::{Shape, carries_floats, replace_floats};

/// What a struct in a tree has to be.
const OF_A_TREE: &[&str] = &["Clone", "Debug", "PartialEq"];
/// Types of fields that have no floats and are all that.
const PLAIN: &[&str] = &[
    "bool", "char", "str", "String", "usize", "isize", "u8", "u16", "u32", "u64", "u128", "i8", "i16", "i32",
    "i64", "i128",
];

/// The structs that a body declares.
pub(super) fn declared(block: &Block) -> Vec<&ItemStruct> {
    let mut declared = Declared(Vec::new());
    declared.visit_block(block);
    declared.0
}

struct Declared<'a>(Vec<&'a ItemStruct>);

impl<'a> Visit<'a> for Declared<'a> {
    fn visit_item(&mut self, item: &'a Item) {
        if let Item::Struct(s) = item {
            self.0.push(s);
        }
    }
}

/// The names of the structs that active values are put into. Of those of the body also the ones that these are made of,
/// or that are made of these; and then the names of others.
pub(super) fn filled(
    block: &Block,
    structs: &[&ItemStruct],
    activity: &Activity,
) -> (HashSet<String>, HashSet<String>) {
    let mut finder = Finder { activity, structs, filled: HashSet::new() };
    finder.visit_block(block);
    let filled = finder.filled;
    let (mut filled, others): (HashSet<String>, HashSet<String>) =
        filled.into_iter().partition(|name| structs.iter().any(|s| s.ident == *name));
    let is_plain = |s: &&&ItemStruct| s.generics.params.len() == s.generics.lifetimes().count();
    let structs: Vec<&ItemStruct> = structs.iter().filter(is_plain).copied().collect();
    filled.retain(|name| structs.iter().any(|s| s.ident == *name));
    loop {
        let made_of = |s: &ItemStruct, name: &str| mentions(s.fields.to_token_stream(), name);
        let touches = |s: &&&ItemStruct| {
            let parts = structs.iter().filter(|part| filled.contains(&part.ident.to_string()));
            let of_a_part = parts.clone().any(|part| made_of(s, &part.ident.to_string()));
            let has_floats = s.fields.iter().any(|field| carries_floats(&field.ty));
            of_a_part || (has_floats && parts.into_iter().any(|whole| made_of(whole, &s.ident.to_string())))
        };
        let more: Vec<String> = structs.iter().filter(touches).map(|s| s.ident.to_string()).collect();
        let before = filled.len();
        filled.extend(more);
        if filled.len() == before {
            return (filled, others);
        }
    }
}

struct Finder<'a> {
    activity: &'a Activity,
    structs: &'a [&'a ItemStruct],
    filled: HashSet<String>,
}

impl Finder<'_> {
    fn fill(&mut self, path: &syn::Path) {
        self.filled.extend(path.get_ident().map(Ident::to_string));
    }

    /// Whether a call has the name of a struct, as names of types are written or as one of the body has it.
    fn makes_struct(&self, call: &ExprCall) -> bool {
        let of_body = |path: &syn::ExprPath| self.structs.iter().any(|s| path.path.is_ident(&s.ident));
        is_tuple_struct(call) || matches!(&*call.func, Expr::Path(path) if of_body(path))
    }
}

impl<'a> Visit<'a> for Finder<'a> {
    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Struct(e) if self.activity.is_active(expr) => self.fill(&e.path),
            Expr::Call(e) if self.makes_struct(e) && self.activity.is_active(expr) => {
                if let Expr::Path(path) = &*e.func {
                    self.fill(&path.path);
                }
            }
            _ => {}
        }
        syn::visit::visit_expr(self, expr);
    }
    fn visit_macro(&mut self, mac: &'a syn::Macro) {
        let activity = self.activity;
        activity.macros.arguments(mac).for_each(|argument| self.visit_expr(argument));
    }
    fn visit_item(&mut self, _: &'a Item) {}
}

impl Rewriter<'_> {
    /// A struct of the body with a type parameter for its floats, and with the derive, if its fields allow it.
    pub(in crate::rewrite) fn local_struct(&self, item: &ItemStruct) -> TokenStream {
        let scalar = format_ident!("__Scalar");
        let primitive = &self.primitive;
        let mut generic = item.clone();
        generic.generics.params.push(syn::parse_quote!(#scalar = #primitive));
        let derives = self.is_tree(item);
        for field in &mut generic.fields {
            let ty = self.of_scalar(&field.ty, &scalar);
            if ty.to_string() == field.ty.to_token_stream().to_string() {
                field.attrs.extend(derives.then(|| syn::parse_quote!(#[passive])));
            } else {
                field.ty = Type::Verbatim(ty);
            }
        }
        let given = derived(&item.attrs);
        let missing = OF_A_TREE.iter().filter(|name| derives && !given.iter().any(|given| given == *name));
        let missing = missing.map(|name| format_ident!("{name}"));
        let derive =
            derives.then(|| quote!(#[derive(#(#missing,)* ::dual_core::Differentiable)] #[own_operators]));
        quote!(#derive #generic)
    }

    /// A type of a field with its floats and its structs of floats made of the scalar.
    fn of_scalar(&self, ty: &Type, scalar: &Ident) -> TokenStream {
        let inner = Rewriter { scalar, ..self.clone() };
        inner.active_structs(replace_floats(ty.to_token_stream(), &scalar.to_token_stream()))
    }

    fn is_tree(&self, item: &ItemStruct) -> bool {
        let is_local = |path: &syn::TypePath| {
            path.path.get_ident().is_some_and(|name| self.structs.local.contains(&name.to_string()))
        };
        let of_floats =
            |ty: &Type| Shape::with(ty, &is_local).is_some_and(|shape| !shape.reference && !is_slice(ty));
        let of_fields = item.fields.iter().all(|field| of_floats(&field.ty) || is_plain(&field.ty));
        let mut impls = Impls { of: &item.ident, found: false };
        impls.visit_block(&self.structs.primal.item.block);
        of_fields && !impls.found
    }
}

fn is_slice(ty: &Type) -> bool {
    matches!(ty, Type::Slice(_))
}

fn is_plain(ty: &Type) -> bool {
    match ty {
        Type::Path(path) => path.path.get_ident().is_some_and(|name| PLAIN.iter().any(|plain| name == plain)),
        Type::Array(array) => is_plain(&array.elem),
        Type::Reference(e) => e.lifetime.as_ref().is_some_and(|l| l.ident == "static") && is_plain(&e.elem),
        _ => false,
    }
}

/// What an item derives.
fn derived(attributes: &[Attribute]) -> Vec<String> {
    let mut names = Vec::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
        // What cannot be parsed, the compiler reports of the fn itself.
        let _ = attribute.parse_nested_meta(|meta| {
            names.extend(meta.path.segments.last().map(|segment| segment.ident.to_string()));
            Ok(())
        });
    }
    names
}

/// Whether the body implements a trait of trees for a struct itself, which the struct of numbers would not have.
struct Impls<'a> {
    of: &'a Ident,
    found: bool,
}

impl<'ast> Visit<'ast> for Impls<'_> {
    fn visit_item_impl(&mut self, item: &'ast ItemImpl) {
        let of = item.trait_.as_ref().and_then(|(path, _)| path.segments.last());
        let of_a_tree = of.is_some_and(|segment| OF_A_TREE.iter().any(|name| segment.ident == name));
        self.found |= of_a_tree && mentions(item.self_ty.to_token_stream(), &self.of.to_string());
    }
}
