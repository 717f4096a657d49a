//! Fns within the fn: those that active values go to get twins of their own.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::visit::Visit;
use syn::{Block, Expr, ExprCall, ExprMethodCall, FnArg, Item, ItemFn, Pat, Stmt, Type};

use super::Rewriter;
use crate::activity::Activity;
use crate::options::Within;
use crate::signature::kind::is_callable;
use crate::signature::shape::carries_floats;
use crate::signature::{callable, mentions};

/// The names of the fns in a body that active values go to, or that those fns mention.
pub(super) fn differentiated(
    block: &Block,
    activity: &Activity,
    structs: &HashSet<String>,
) -> HashSet<String> {
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
            called.retain(|name| nested.iter().any(|f| f.sig.ident == name));
            return called;
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
            Item::Fn(f) if self.nested.contains(&f.sig.ident.to_string()) && !is_annotated(f) => {
                let chosen = self.options(f);
                quote!(#[::dual_core::differentiable #chosen] #item)
            }
            Item::Struct(s) if self.structs.local.contains(&s.ident.to_string()) => self.local_struct(s),
            _ => quote!(#item),
        }
    }
}

impl Rewriter<'_> {
    /// The fn that what stands in this body stands in.
    pub(super) fn within(&self) -> Within {
        self.source.outermost.clone().unwrap_or_else(|| Within::of(&self.structs.primal.item))
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

fn is_annotated(f: &ItemFn) -> bool {
    let name = |a: &syn::Attribute| a.path().segments.last().is_some_and(|s| s.ident == "differentiable");
    f.attrs.iter().any(name)
}
