//! Arguments that are called: which of them take and give active values, of this fn and of those that it calls.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::visit::Visit;
use syn::{
    Expr, ExprCall, ExprMethodCall, FnArg, GenericParam, Generics, Item, ItemFn, Pat, Path, Stmt, Token,
};
use syn::{Type, TypeParamBound, WherePredicate, parse_quote};

use super::shape::{self, replace_floats};
use super::{Argument, Primal, Primitive, kind};
use crate::activity::{self, Activity};
use crate::diag::{self, Errors};
use crate::options::Options;
use crate::source::Source;

/// Checks an argument that `active` names so.
pub(super) fn check(item: &ItemFn, name: &Ident, ty: &Type, errors: &Errors) {
    if !kind::is_callable(ty, item) {
        errors.push(diag::active_is_no_callable(name));
    } else if !carries_floats(ty, item) {
        errors.push(diag::active_takes_no_floats(name));
    }
}

/// Whether a callable takes or gives this primitive.
pub(super) fn carries(ty: &Type, item: &ItemFn, primitive: Primitive) -> bool {
    let of = |bound: &&TypeParamBound| super::mentions(bound.to_token_stream(), primitive.name());
    shape::carries(ty, primitive) || kind::bounds_of(ty, item).iter().any(of)
}

fn carries_floats(ty: &Type, item: &ItemFn) -> bool {
    carries(ty, item, Primitive::F64) || carries(ty, item, Primitive::F32)
}

/// Of the fns that a body calls, the places of the arguments that take callables over active values.
#[derive(Clone, Default)]
pub(crate) struct Taking(Rc<HashMap<String, Vec<usize>>>);

impl Taking {
    pub(super) fn of(item: &ItemFn, source: &Source) -> Self {
        let around = source.around().iter().map(|f| (f.sig.ident.to_string(), of_nested(f))).collect();
        let mut taking = Walk { source, found: HashMap::new(), nested: around };
        taking.visit_block(&item.block);
        taking.found.extend(taking.nested);
        taking.found.retain(|_, places| !places.is_empty());
        Taking(Rc::new(taking.found))
    }

    /// Whether the fn of this path takes such a callable here.
    pub(crate) fn takes(&self, path: &Path, place: usize) -> bool {
        self.has(&path.to_token_stream().to_string(), place)
    }

    /// The same of a method of `self`.
    pub(crate) fn method_takes(&self, method: &Ident, place: usize) -> bool {
        self.has(&of_self(method), place)
    }

    fn has(&self, name: &str, place: usize) -> bool {
        self.0.get(name).is_some_and(|places| places.contains(&place))
    }
}

fn of_self(method: &Ident) -> String {
    format!("self.{method}")
}

struct Walk<'a> {
    source: &'a Source,
    found: HashMap<String, Vec<usize>>,
    /// Those of the fns in the body, which hide others of their names.
    nested: HashMap<String, Vec<usize>>,
}

impl<'ast> Visit<'ast> for Walk<'_> {
    fn visit_expr_call(&mut self, call: &'ast ExprCall) {
        if let Expr::Path(path) = &*call.func {
            let name = path.path.to_token_stream().to_string();
            self.found.entry(name).or_insert_with(|| self.source.takes_active(&path.path));
        }
        syn::visit::visit_expr_call(self, call);
    }
    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        if matches!(&*call.receiver, Expr::Path(path) if path.path.is_ident("self")) {
            let places = || self.source.method_takes_active(&call.method);
            self.found.entry(of_self(&call.method)).or_insert_with(places);
        }
        syn::visit::visit_expr_method_call(self, call);
    }
    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        for argument in &activity::parsed(mac) {
            self.visit_expr(argument);
        }
    }
    fn visit_stmt(&mut self, stmt: &'ast Stmt) {
        match stmt {
            Stmt::Item(Item::Fn(f)) => _ = self.nested.insert(f.sig.ident.to_string(), of_nested(f)),
            Stmt::Item(_) => {}
            stmt => syn::visit::visit_stmt(self, stmt),
        }
    }
}

/// Those of a fn in the body: as its attribute says, or all that take floats.
fn of_nested(item: &ItemFn) -> Vec<usize> {
    let annotated =
        item.attrs.iter().find(|a| a.path().segments.last().is_some_and(|s| s.ident == "differentiable"));
    if let Some(attribute) = annotated {
        return places(&attribute.to_token_stream(), item.sig.inputs.to_token_stream());
    }
    let typed = item.sig.inputs.iter().enumerate();
    typed.filter(|(_, input)| name_in_nested(item, input).is_some()).map(|(place, _)| place).collect()
}

/// The name of an argument of a fn in the body, if it is a callable that takes floats.
pub(crate) fn name_in_nested<'a>(item: &ItemFn, input: &'a FnArg) -> Option<&'a Ident> {
    let FnArg::Typed(typed) = input else { return None };
    let Pat::Ident(pat) = &*typed.pat else { return None };
    (kind::is_callable(&typed.ty, item) && carries_floats(&typed.ty, item)).then_some(&pat.ident)
}

/// The callables of a fn that its body calls with active values, if its attribute says nothing of them. Who calls the fn asks the same,
/// and both know no more than what is written there.
pub(crate) fn called_with_active(item: &ItemFn, options: &Options) -> Vec<Ident> {
    // What is called with active values leaves the fn its twin alone.
    if !options.active.is_empty()
        || options.only.is_some()
        || options.rule.is_some()
        || options.check.is_some()
    {
        return options.active.clone();
    }
    let mut options =
        Options { wrt: options.wrt.clone(), passive: options.passive.clone(), ..Options::default() };
    let callables = item.sig.inputs.iter().filter_map(|input| Some((name_in_nested(item, input)?, input)));
    // What a derivative could not call again and again may be called by a twin, which is called once.
    let is_called_once = |input: &FnArg| match input {
        FnArg::Typed(typed) => {
            kind::is_called_once(&typed.ty, item) || shape::holds_mutable_reference(&typed.ty)
        }
        FnArg::Receiver(_) => false,
    };
    let (once, mut passive): (Vec<_>, Vec<_>) = callables.partition(|(_, input)| is_called_once(input));
    let once: Vec<Ident> = once.into_iter().map(|(name, _)| name.clone()).collect();
    let mut called: HashSet<Ident> = HashSet::new();
    options.active.clone_from(&once);
    while called.is_empty() && !once.is_empty() || !passive.is_empty() {
        let errors = Errors::default();
        let Some(primal) = Primal::from_item(item.clone(), &options, &Source::default(), &errors) else {
            break;
        };
        let activity = activity::analyze(&primal, &errors);
        let names: Vec<&Ident> = once.iter().chain(passive.iter().map(|(name, _)| *name)).collect();
        let mut now = CalledWithActive { activity: &activity, names: &names, found: HashSet::new() };
        now.visit_block(&primal.item.block);
        called.extend(now.found);
        let (more, rest): (Vec<_>, Vec<_>) =
            passive.into_iter().partition(|(name, _)| called.contains(*name));
        passive = rest;
        if more.is_empty() {
            break;
        }
        // What one gives may go to another.
        options.active.extend(more.into_iter().map(|(name, _)| name.clone()));
    }
    options.active.retain(|name| called.contains(name));
    options.active
}

struct CalledWithActive<'a> {
    activity: &'a Activity,
    names: &'a [&'a Ident],
    found: HashSet<Ident>,
}

impl<'ast> Visit<'ast> for CalledWithActive<'_> {
    fn visit_expr_call(&mut self, call: &'ast ExprCall) {
        if let Expr::Path(path) = without_parentheses(&call.func)
            && let Some(name) = path.path.get_ident().filter(|name| self.names.contains(name))
            && call.args.iter().any(|argument| self.activity.is_active(argument))
        {
            self.found.insert(name.clone());
        }
        syn::visit::visit_expr_call(self, call);
    }
    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        self.activity.macros.arguments(mac).for_each(|argument| self.visit_expr(argument));
    }
    fn visit_item(&mut self, _: &'ast Item) {}
}

pub(crate) fn without_parentheses(expr: &Expr) -> &Expr {
    match expr {
        Expr::Paren(e) => without_parentheses(&e.expr),
        // What a macro passes on comes in an invisible group.
        Expr::Group(e) => without_parentheses(&e.expr),
        _ => expr,
    }
}

/// The places of the arguments that an attribute names in `active(…)`.
pub(crate) fn places(attribute: &TokenStream, inputs: TokenStream) -> Vec<usize> {
    let names = named(attribute.clone());
    if names.is_empty() {
        return Vec::new();
    }
    let inputs = Punctuated::<FnArg, Token![,]>::parse_terminated.parse2(inputs).unwrap_or_default();
    places_of(&inputs, |name| names.iter().any(|known| name == known))
}

/// The places of the arguments of such names, a receiver not counted.
fn places_of(inputs: &Punctuated<FnArg, Token![,]>, is_one: impl Fn(&Ident) -> bool) -> Vec<usize> {
    let typed = inputs.iter().filter_map(|input| match input {
        FnArg::Typed(typed) => Some(&*typed.pat),
        FnArg::Receiver(_) => None,
    });
    let is = |pat: &Pat| matches!(pat, Pat::Ident(pat) if is_one(&pat.ident));
    typed.enumerate().filter(|(_, pat)| is(pat)).map(|(place, _)| place).collect()
}

/// The places of those that a fn with these options calls with active values, where the options do not say.
pub(crate) fn places_called(options: &str, item: &str, around: &Source) -> Vec<usize> {
    let (Ok(options), Ok(mut item)) = (options.parse(), syn::parse_str::<ItemFn>(item)) else {
        return Vec::new();
    };
    around.write_out_types(&mut item);
    let names = called_with_active(&item, &Options::parse(options, &Errors::default()));
    places_of(&item.sig.inputs, |name| names.contains(name))
}

fn named(tokens: TokenStream) -> Vec<String> {
    let mut names = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match (&token, tokens.peek()) {
            (TokenTree::Ident(word), Some(TokenTree::Group(list))) if word == "active" => {
                names.extend(list.stream().into_iter().map(|name| name.to_string()));
            }
            (TokenTree::Group(group), _) => names.extend(named(group.stream())),
            _ => {}
        }
    }
    names
}

impl Primal {
    /// The arguments that are called with active values: only the twin has something to call.
    pub(crate) fn callables(&self) -> impl Iterator<Item = &Argument> {
        self.arguments.iter().filter(|argument| argument.is_called)
    }

    /// These generics with the bounds of such arguments over another type of numbers.
    pub(crate) fn callables_over(&self, mut generics: Generics, number: &TokenStream) -> Generics {
        let is_one = |name: &Ident| {
            self.callables().any(|argument| super::mentions(argument.ty.to_token_stream(), &name.to_string()))
        };
        for parameter in &mut generics.params {
            if let GenericParam::Type(parameter) = parameter
                && is_one(&parameter.ident)
            {
                let bounds = replace_floats(parameter.bounds.to_token_stream(), number);
                parameter.bounds = parse_quote!(#bounds);
            }
        }
        for predicate in generics.where_clause.iter_mut().flat_map(|clause| &mut clause.predicates) {
            if let WherePredicate::Type(predicate) = predicate
                && matches!(&predicate.bounded_ty, Type::Path(path) if path.path.get_ident().is_some_and(is_one))
            {
                let bounds = replace_floats(predicate.bounds.to_token_stream(), number);
                predicate.bounds = parse_quote!(#bounds);
            }
        }
        generics
    }

    pub(super) fn check_callables(&self, options: &Options, errors: &Errors) {
        for name in &options.active {
            if !self.arguments.iter().any(|argument| argument.name == *name) {
                let known: Vec<String> =
                    self.arguments.iter().map(|argument| argument.name.to_string()).collect();
                errors.push(diag::no_such_argument("active", name, &known));
            }
        }
        let beside = self.only.is_some() || self.rule.is_some() || options.check.is_some();
        if let Some(name) = options.active.first().filter(|_| beside) {
            errors.push(diag::active_beside(name));
        }
    }
}
