//! Structs that hold active values: literals, and the names of their types.

pub(super) mod local;

use std::collections::HashSet;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{Block, Expr, ExprCall, ExprPath, ExprStruct, Pat, Path, Type, TypePath};

use super::Rewriter;
use crate::activity::Activity;
use crate::diag;
use crate::elementals;
use crate::signature::Primal;
use crate::signature::shape::replace_floats;
use crate::signature::structs::is_struct;

/// The structs whose names the body may use for what holds numbers.
pub(super) struct Structs<'a> {
    pub(super) primal: &'a Primal,
    /// Those of the active arguments and the result, and those that the body fills with active values.
    known: HashSet<String>,
    /// Those that the body declares and fills with active values.
    pub(super) local: HashSet<String>,
    /// All that the body declares.
    declared: HashSet<String>,
}

impl<'a> Structs<'a> {
    pub(super) fn of(primal: &'a Primal, activity: &Activity) -> Self {
        let mut names = Names { primal, found: HashSet::new() };
        primal.active().for_each(|(argument, _)| names.visit_type(&argument.ty));
        names.visit_type(&primal.output.ty);
        let declared = local::declared(&primal.item.block);
        let (local, others) = local::filled(&primal.item.block, &declared, activity);
        names.found.extend(others);
        let declared = declared.iter().map(|s| s.ident.to_string()).collect();
        Structs { primal, known: names.found, local, declared }
    }
}

/// The names of structs in types, without generics.
struct Names<'a> {
    primal: &'a Primal,
    found: HashSet<String>,
}

impl<'ast> Visit<'ast> for Names<'_> {
    fn visit_type_path(&mut self, path: &'ast TypePath) {
        if let Some(name) = path.path.get_ident()
            && name != "Self"
            && is_struct(path, &self.primal.item)
        {
            self.found.insert(name.to_string());
        }
        syn::visit::visit_type_path(self, path);
    }
    fn visit_block(&mut self, _: &'ast Block) {}
}

impl Rewriter<'_> {
    /// A literal that active values go into.
    pub(super) fn literal(&self, e: &ExprStruct) -> TokenStream {
        self.refuse_self(&e.path);
        let path = self.active_path(&e.path);
        if elementals::is_complex_path(&e.path) {
            let fields = e.fields.iter().map(|field| {
                let (member, value) = (&field.member, self.slot(&field.expr));
                quote!(#member: #value)
            });
            let rest = e.rest.as_ref().map(|rest| {
                let rest = self.slot(rest);
                quote!(..#rest)
            });
            return quote!(#path { #(#fields,)* #rest });
        }
        let fields = e.fields.iter().map(|field| {
            let (attributes, member) = (&field.attrs, &field.member);
            let value = self.field(&field.expr, |held| quote!(#path { #member: #held, .. }));
            quote!(#(#attributes)* #member: #value)
        });
        let rest = e.rest.as_ref().map(|rest| {
            let rest = self.slot(rest);
            quote!(..#rest)
        });
        finished(&quote!(#path { #(#fields,)* #rest }))
    }

    /// One that only a decision on the way to a field is active in.
    pub(super) fn passive_literal(&self, e: &ExprStruct) -> TokenStream {
        let (path, rest) = (&e.path, e.rest.as_ref().map(|rest| self.expr(rest)));
        let fields = e.fields.iter().map(|field| {
            let (attributes, member, value) = (&field.attrs, &field.member, self.expr(&field.expr));
            quote!(#(#attributes)* #member: #value)
        });
        let rest = rest.map(|rest| quote!(..#rest));
        quote!(#path { #(#fields,)* #rest })
    }

    /// `P(x, y)` of a tuple struct.
    pub(super) fn tuple_literal(&self, path: &ExprPath, call: &ExprCall) -> TokenStream {
        self.refuse_self(&path.path);
        let path = self.active_path(path);
        let fields = call.args.iter().enumerate().map(|(i, value)| {
            let before = (0..i).map(|_| quote!(_,));
            self.field(value, |held| quote!(#path(#(#before)* #held, ..)))
        });
        finished(&quote!(#path(#(#fields),*)))
    }

    /// The value of a field, which a pattern finds: lifted if the field holds numbers, which its type says.
    fn field(&self, value: &Expr, pattern: impl FnOnce(&Ident) -> TokenStream) -> TokenStream {
        self.refuse_error_value(value);
        match value {
            Expr::Struct(e) => self.literal(e),
            Expr::Call(e) if self.is_tuple_struct(e) => match &*e.func {
                Expr::Path(path) => self.tuple_literal(path, e),
                _ => self.expr(value),
            },
            // A conversion by type would take references and closures as they are, without coercion.
            Expr::Reference(_) | Expr::Closure(_) => self.expr(value),
            // What a new container is of, nothing but its place says.
            Expr::Call(e) if self.is_constructor(e) => self.slot(value),
            Expr::Tuple(_) | Expr::Array(_) | Expr::Macro(_) if self.activity.is_active(value) => {
                self.slot(value)
            }
            Expr::Lit(e) if !matches!(e.lit, syn::Lit::Float(_)) => self.expr(value),
            _ => {
                let (types, inner, literal, held) =
                    (self.types(), self.expr(value), hidden("literal"), hidden("held"));
                let (pattern, made) = (pattern(&held), hidden("made"));
                let place = quote! {
                    ::dual_core::__private::place(#literal, |#made| match #made {
                        #pattern => #held,
                        _ => ::dual_core::__private::core::unreachable!(),
                    })
                };
                quote_spanned!(value.span()=> ::dual_core::__private::field::<#types, _, _>(#place, #inner))
            }
        }
    }

    /// The path of a literal, whose parameters follow from its fields, unless floats are written in it.
    fn active_path(&self, path: &impl ToTokens) -> TokenStream {
        replace_floats(path.to_token_stream(), &self.scalar.to_token_stream())
    }

    fn refuse_self(&self, path: &Path) {
        if path.segments.first().is_some_and(|segment| segment.ident == "Self") {
            self.errors.push(diag::self_in_literal(path));
        }
    }

    /// A pattern; types in it follow the activity of the names they annotate.
    pub(super) fn pattern(&self, pat: &Pat) -> TokenStream {
        match pat {
            Pat::Type(typed) if self.activity.pattern_is_active(&typed.pat) => {
                let (pat, ty) = (&typed.pat, self.pattern_type(&typed.pat, &typed.ty));
                quote!(#pat: #ty)
            }
            _ => quote!(#pat),
        }
    }

    /// The type of an active name; of a struct that is not known here, whatever its value is.
    pub(super) fn active_type(&self, ty: &Type) -> TokenStream {
        let known = |name: &Ident| {
            let name = name.to_string();
            self.structs.known.contains(&name) || self.structs.local.contains(&name)
        };
        match ty {
            Type::Path(path)
                if is_struct(path, &self.structs.primal.item)
                    && path.path.segments.iter().all(|segment| segment.arguments.is_none())
                    && !path.path.get_ident().is_some_and(known) =>
            {
                quote!(_)
            }
            Type::Reference(e) => {
                let (lifetime, mutability, inner) = (&e.lifetime, &e.mutability, self.active_type(&e.elem));
                quote!(& #lifetime #mutability #inner)
            }
            ty => self.active_types(ty),
        }
    }

    /// The tokens of a type or path with its structs of numbers.
    pub(super) fn active_structs(&self, tokens: TokenStream) -> TokenStream {
        let scalar = self.scalar;
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let is = |token: Option<&TokenTree>, sign: char| matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == sign);
        let replaced = tokens.iter().enumerate().map(|(i, token)| {
            let (before, behind) = (i.checked_sub(1).and_then(|i| tokens.get(i)), tokens.get(i + 1));
            let alone = !is(before, ':') && !is(behind, '<') && !is(behind, ':');
            match token {
                TokenTree::Ident(name) if alone && self.structs.local.contains(&name.to_string()) => {
                    quote!(#name<#scalar>)
                }
                TokenTree::Ident(name) if alone && self.structs.known.contains(&name.to_string()) => {
                    quote!(<#name as ::dual_core::Tree>::Of<#scalar>)
                }
                TokenTree::Group(group) => {
                    let inner = self.active_structs(group.stream());
                    TokenTree::Group(proc_macro2::Group::new(group.delimiter(), inner)).into()
                }
                token => token.to_token_stream(),
            }
        });
        replaced.collect()
    }
}

/// A literal whose fields ask for its type.
fn finished(made: &TokenStream) -> TokenStream {
    let literal = hidden("literal");
    quote! {{
        let #literal = ::dual_core::__private::literal();
        ::dual_core::__private::finished(#literal, #made)
    }}
}

/// A name that is none of the user's.
fn hidden(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}

impl Rewriter<'_> {
    /// Whether a call makes a struct, or a variant: by its name, where no fn of the crate has that.
    pub(super) fn is_tuple_struct(&self, call: &ExprCall) -> bool {
        let Expr::Path(path) = &*call.func else { return false };
        let named_so = is_tuple_struct(call) || self.is_struct(path);
        named_so && self.nested(path).is_none() && !self.source.is_fn(&path.path)
    }

    /// Whether a path is that of a struct of the body or of the crate, however its name is written: `P`, `S1`, `Vec3d`.
    pub(super) fn is_struct(&self, path: &ExprPath) -> bool {
        let of_body = |name: &Ident| self.structs.declared.contains(&name.to_string());
        path.path.get_ident().is_some_and(of_body) || self.source.is_struct(&path.path)
    }
}

/// Whether a call has a name that is written as those of structs and variants are.
fn is_tuple_struct(call: &ExprCall) -> bool {
    let Expr::Path(path) = &*call.func else { return false };
    let name = path.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
    elementals::is_type_name(&name) && !["Some", "Ok", "Err"].contains(&name.as_str())
}
