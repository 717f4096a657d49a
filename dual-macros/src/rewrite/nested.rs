//! Fns within the fn: those that active values go to get twins of their own.

use std::collections::{BTreeMap, HashSet};

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::punctuated::Punctuated;
use syn::visit::Visit;
use syn::{
    Attribute, Block, Expr, ExprCall, ExprMethodCall, ExprPath, FnArg, Item, ItemFn, Pat, Path, Stmt, Token,
    Type,
};

use super::Rewriter;
use super::call::is_self;
use crate::activity::Activity;
use crate::elementals;
use crate::intrinsics;
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
        match expr {
            Expr::Path(path) if self.activity.slot(path).is_none() => {
                self.called.extend(alone(&path.path).map(ToString::to_string));
            }
            Expr::Reference(e) => self.mention(&e.expr),
            Expr::Paren(e) => self.mention(&e.expr),
            _ => {}
        }
    }
}

impl<'a> Finder<'a> {
    /// Those among the arguments at these places that are only handed on.
    fn hand_on(&mut self, arguments: &'a Punctuated<Expr, Token![,]>, at: impl Fn(usize) -> bool) {
        arguments.iter().enumerate().filter(|(i, _)| at(*i)).for_each(|(_, argument)| self.mention(argument));
    }
}

impl<'a> Visit<'a> for Finder<'a> {
    fn visit_expr_call(&mut self, call: &'a ExprCall) {
        if call.args.iter().any(|a| self.activity.is_active(a)) {
            self.mention(&call.func);
            if let Expr::Path(path) = &*call.func {
                let calls = calls_its_arguments(&path.path);
                self.hand_on(&call.args, |i| calls || self.activity.taking.takes(&path.path, i));
            }
        }
        syn::visit::visit_expr_call(self, call);
    }
    fn visit_expr_method_call(&mut self, call: &'a ExprMethodCall) {
        if self.activity.is_active(&call.receiver) {
            self.hand_on(&call.args, |_| true);
        } else if is_self(&call.receiver) && call.args.iter().any(|a| self.activity.is_active(a)) {
            self.hand_on(&call.args, |i| self.activity.taking.method_takes(&call.method, i));
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

/// Whether what a fn of ours or of the standard library calls is among its arguments.
fn calls_its_arguments(path: &Path) -> bool {
    let mut names = path.segments.iter().rev().map(|segment| segment.ident.to_string());
    let (name, module) = (names.next().unwrap_or_default(), names.next().unwrap_or_default());
    intrinsics::is_implicit(path) || elementals::is_through_fn(&module, &name)
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
        let name = alone(&path.path)?;
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

/// The name that is all of a path, but for parameters.
fn alone(path: &Path) -> Option<&Ident> {
    let first = path.segments.first().filter(|_| path.segments.len() == 1 && path.leading_colon.is_none());
    first.map(|segment| &segment.ident)
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
