//! The twin's body: the fn's, with operators, elementals and slots directed by types.

mod alone;
mod argument;
mod call;
mod callable;
mod expr;
mod extension;
mod foreign;
mod implicit;
mod import;
mod meet;
mod method;
mod nested;
mod one_value;
mod passive;
mod pattern;
mod slot;
mod stmt;
mod structs;

use std::cell::RefCell;
use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::visit::Visit;
use syn::visit_mut::VisitMut;
use syn::{Expr, Pat};

use self::nested::Nested;
use self::structs::Structs;
use crate::activity::Activity;
use crate::diag::Errors;
use crate::signature::shape::replace_floats;
use crate::signature::{Argument, Primal};
use crate::source::Source;

/// The twin's body, without the braces.
pub(crate) fn twin(primal: &Primal, activity: &Activity, source: &Source, errors: &Errors) -> TokenStream {
    let structs = Structs::of(primal, activity);
    let nested = nested::differentiated(&primal.item.block, activity, &structs.local);
    let gives = !primal.has_outputs() && !primal.is_discrete();
    let twins = RefCell::default();
    let rewriter = Rewriter {
        activity,
        errors,
        scalar: &primal.scalar,
        primitive: primal.primitive.ident(),
        unrolls: primal.unrolls,
        returns_active: gives,
        generics: &primal.item.sig.generics,
        arguments: &primal.arguments,
        nested: &nested,
        structs: &structs,
        source,
        twins: &twins,
    };
    // A passive argument that the body makes active.
    let passive = primal.arguments.iter().filter(|argument| argument.is_passive());
    let lifts: TokenStream = passive.map(|argument| rewriter.lifts(&argument.pattern)).collect();
    let statements = rewriter.statements(&primal.item.block.stmts, gives);
    let twins = twins.borrow();
    let twins = twins.values();
    quote!(#(#twins)* #lifts #statements)
}

/// What the rewriting of an expression needs to know.
#[derive(Clone)]
struct Rewriter<'a> {
    activity: &'a Activity,
    errors: &'a Errors,
    /// The name of the twin's scalar type.
    scalar: &'a Ident,
    primitive: Ident,
    /// Whether loops are written out for numbers that know which lanes reach them.
    unrolls: bool,
    /// Whether what `return` leaves gives active values: the fn, or a closure that does.
    returns_active: bool,
    /// The parameters of the fn.
    generics: &'a syn::Generics,
    arguments: &'a [Argument],
    /// The fns of the body that get twins.
    nested: &'a Nested<'a>,
    structs: &'a Structs<'a>,
    source: &'a Source,
    /// The imports that the twin needs, by what they bring.
    twins: &'a RefCell<BTreeMap<String, TokenStream>>,
}

/// The names that a pattern binds.
#[derive(Default)]
struct Names<'a>(Vec<&'a syn::PatIdent>);

impl<'ast> Visit<'ast> for Names<'ast> {
    fn visit_pat_ident(&mut self, pat: &'ast syn::PatIdent) {
        self.0.push(pat);
        syn::visit::visit_pat_ident(self, pat);
    }
    fn visit_expr(&mut self, _: &'ast Expr) {}
}

impl Rewriter<'_> {
    /// The lifts of the active names that a pattern has bound to passive values.
    fn lifts(&self, pat: &Pat) -> TokenStream {
        let mut names = Names::default();
        names.visit_pat(pat);
        let active = names.0.into_iter().filter(|name| self.activity.binds_active(name));
        active.map(|name| self.lift_name(name)).collect()
    }

    fn lift_name(&self, pat: &syn::PatIdent) -> TokenStream {
        let (name, mutability, types) = (&pat.ident, &pat.mutability, self.types());
        quote_spanned!(name.span()=> let #mutability #name = ::dual_core::__private::lift::<#types, _>(#name);)
    }

    /// The parameters that every type-directed call carries.
    fn types(&self) -> TokenStream {
        let (scalar, primitive) = (self.scalar, &self.primitive);
        quote!(#scalar, #primitive)
    }

    /// A passive expression as it is; its float literals get the fn's type, which the twin's calls cannot infer.
    fn verbatim(&self, expr: &Expr) -> TokenStream {
        let mut expr = expr.clone();
        Suffix { primitive: &self.primitive }.visit_expr_mut(&mut expr);
        expr.into_token_stream()
    }

    /// The tokens of a type or path with its floats active.
    fn active_types(&self, tokens: &impl ToTokens) -> TokenStream {
        replace_floats(self.active_structs(tokens.to_token_stream()), &self.scalar.to_token_stream())
    }

    /// The type of a pattern: of a tuple each part by its own names.
    fn pattern_type(&self, pat: &Pat, ty: &syn::Type) -> TokenStream {
        match (pat, ty) {
            (Pat::Tuple(pats), syn::Type::Tuple(types)) if pats.elems.len() == types.elems.len() => {
                let parts = pats.elems.iter().zip(&types.elems).map(|(pat, ty)| self.pattern_type(pat, ty));
                quote!((#(#parts,)*))
            }
            _ if self.activity.pattern_is_active(pat) => self.active_type(ty),
            _ => quote!(#ty),
        }
    }
}

/// Gives unsuffixed float literals a type.
struct Suffix<'a> {
    primitive: &'a Ident,
}

impl VisitMut for Suffix<'_> {
    fn visit_lit_float_mut(&mut self, literal: &mut syn::LitFloat) {
        if literal.suffix().is_empty() {
            let digits = literal.base10_digits();
            let dot = if digits.ends_with('.') { "0" } else { "" };
            *literal = syn::LitFloat::new(&format!("{digits}{dot}_{}", self.primitive), literal.span());
        }
    }
    // An annotation says what type the literal has.
    fn visit_local_mut(&mut self, local: &mut syn::Local) {
        if !matches!(local.pat, Pat::Type(_)) {
            syn::visit_mut::visit_local_mut(self, local);
        }
    }
    // So do the parameters of a fn.
    fn visit_expr_call_mut(&mut self, call: &mut syn::ExprCall) {
        let name = match &*call.func {
            Expr::Path(path) if path.path.segments.len() == 1 => path.path.segments.last(),
            _ => None,
        };
        if !name.is_some_and(|segment| segment.ident.to_string().starts_with(char::is_lowercase)) {
            syn::visit_mut::visit_expr_call_mut(self, call);
        }
    }
    // What is cast has a type of its own, whatever comes out.
    fn visit_expr_cast_mut(&mut self, _: &mut syn::ExprCast) {}
    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
    fn visit_pat_mut(&mut self, _: &mut Pat) {}
}

/// The same for those of a pattern.
struct PatternSuffix<'a> {
    primitive: &'a Ident,
}

impl VisitMut for PatternSuffix<'_> {
    fn visit_lit_float_mut(&mut self, literal: &mut syn::LitFloat) {
        Suffix { primitive: self.primitive }.visit_lit_float_mut(literal);
    }
}
