//! Fns within the fn: those that active values go to get twins of their own.

use std::collections::{BTreeMap, HashSet};

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::visit::Visit;
use syn::{Attribute, Block, Expr, ExprCall, ExprMethodCall, ExprPath, FnArg, Item, ItemFn, Pat, Stmt, Type};

use super::Rewriter;
use crate::activity::Activity;
use crate::options::Within;
use crate::signature::kind::is_callable;
use crate::signature::shape::carries_floats;
use crate::signature::{arguments, callable, mentions};

/// The fns of a body that get twins, by their names.
pub(super) type Nested<'a> = BTreeMap<String, &'a ItemFn>;

/// The fns in a body that active values go to, or that those fns mention.
pub(super) fn differentiated<'a>(
    block: &'a Block,
    activity: &'a Activity,
    structs: &HashSet<String>,
) -> Nested<'a> {
    let mut finder = Finder { activity, nested: Vec::new(), called: HashSet::new() };
    finder.visit_block(block);
    let Finder { nested, mut called, .. } = finder;
    loop {
        let callers: Vec<&ItemFn> =
            nested.iter().filter(|f| called.contains(&f.sig.ident.to_string())).copied().collect();
        let reached = |f: &&&ItemFn| {
            let name = f.sig.ident.to_string();
            !called.contains(&name) && callers.iter().any(|g| mentions(g.block.to_token_stream(), &name))
        };
        // A fn without floats among its arguments has no twin and needs none.
        let takes_floats = |f: &&&ItemFn| crate::signature::has_active_arguments(f, structs);
        let more: Vec<String> =
            nested.iter().filter(reached).filter(takes_floats).map(|f| f.sig.ident.to_string()).collect();
        if more.is_empty() {
            let called = nested.into_iter().filter(|f| called.contains(&f.sig.ident.to_string()));
            return called.map(|f| (f.sig.ident.to_string(), f)).collect();
        }
        called.extend(more);
    }
}

struct Finder<'a> {
    activity: &'a Activity,
    nested: Vec<&'a ItemFn>,
    called: HashSet<String>,
}

impl Finder<'_> {
    /// A path that no variable has, where active values are.
    fn mention(&mut self, expr: &Expr) {
        if let Expr::Path(path) = expr
            && let (Some(name), None) = (path.path.get_ident(), self.activity.slot(path))
        {
            self.called.insert(name.to_string());
        }
    }
}

impl<'a> Visit<'a> for Finder<'a> {
    fn visit_expr_call(&mut self, call: &'a ExprCall) {
        if call.args.iter().any(|a| self.activity.is_active(a)) {
            self.mention(&call.func);
        }
        syn::visit::visit_expr_call(self, call);
    }
    fn visit_expr_method_call(&mut self, call: &'a ExprMethodCall) {
        if self.activity.is_active(&call.receiver) {
            call.args.iter().for_each(|a| self.mention(a));
        }
        syn::visit::visit_expr_method_call(self, call);
    }
    fn visit_macro(&mut self, mac: &'a syn::Macro) {
        let activity = self.activity;
        activity.macros.arguments(mac).for_each(|argument| self.visit_expr(argument));
    }
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::Item(Item::Fn(f)) => self.nested.push(f),
            Stmt::Item(_) => {}
            stmt => syn::visit::visit_stmt(self, stmt),
        }
    }
}

impl Rewriter<'_> {
    /// An item of the body; the attribute makes the twin of a fn, if active values go to it.
    pub(super) fn item(&self, item: &Item) -> TokenStream {
        match item {
            Item::Fn(f) if self.nested.contains_key(&f.sig.ident.to_string()) && attribute(f).is_none() => {
                let chosen = self.options(f);
                quote!(#[::dual_core::differentiable #chosen] #item)
            }
            Item::Struct(s) if self.structs.local.contains(&s.ident.to_string()) => self.local_struct(s),
            _ => quote!(#item),
        }
    }
}

impl Rewriter<'_> {
    /// The fn with a twin, of this body or of one around, that a path names.
    pub(super) fn nested(&self, path: &ExprPath) -> Option<&ItemFn> {
        let name = path.path.get_ident()?;
        let around = || self.source.around().iter().find(|f| f.sig.ident == *name);
        self.nested.get(&name.to_string()).copied().or_else(around)
    }

    /// The fn that what stands in this body stands in.
    pub(super) fn within(&self) -> Within {
        let within = self.source.outermost.clone();
        let mut within = within.unwrap_or_else(|| Within::of(&self.structs.primal.item));
        within.fns.retain(|f| !self.nested.contains_key(&f.sig.ident.to_string()));
        within.fns.extend(self.nested.values().map(|&f| f.clone()));
        within
    }

    /// What the attribute has to say of a fn that takes structs of the body, whose floats it does not see, or callables.
    fn options(&self, f: &ItemFn) -> TokenStream {
        let of_structs = |ty: &Type| {
            let tokens = ty.to_token_stream();
            self.structs.local.iter().any(|name| mentions(tokens.clone(), name))
        };
        let typed = f.sig.inputs.iter().filter_map(|input| match input {
            FnArg::Typed(typed) => Some(typed),
            FnArg::Receiver(_) => None,
        });
        let active: Vec<_> = typed
            .filter(|typed| of_structs(&typed.ty) || carries_floats(&typed.ty))
            .filter(|t| !is_callable(&t.ty, f))
            .collect();
        let names = active.iter().filter_map(|typed| match &*typed.pat {
            Pat::Ident(pat) => Some(&pat.ident),
            _ => None,
        });
        let names: Vec<_> = names.collect();
        let chosen = names.len() == active.len() && active.iter().any(|typed| of_structs(&typed.ty));
        let wrt = chosen.then(|| quote!(wrt(#(#names),*),));
        let called: Vec<_> =
            f.sig.inputs.iter().filter_map(|input| callable::name_in_nested(f, input)).collect();
        let called = (!called.is_empty()).then(|| quote!(active(#(#called),*)));
        let within = self.within();
        quote!((#within, #wrt #called))
    }
}

/// Our attribute on a fn of the body.
fn attribute(f: &ItemFn) -> Option<&Attribute> {
    f.attrs.iter().find(|a| a.path().segments.last().is_some_and(|s| s.ident == "differentiable"))
}

/// The type of an active parameter of such a fn.
pub(super) fn active_parameter(f: &ItemFn, place: usize) -> Option<Type> {
    let options = attribute(f).and_then(|attribute| attribute.meta.require_list().ok());
    let options = options.map(|list| list.tokens.clone()).unwrap_or_default();
    arguments::active_parameter(options, &f.sig, place)
}
