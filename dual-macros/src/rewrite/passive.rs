//! Places that take plain values by the user's word: errors, and fns named in `passive(…)`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Expr, ExprCall, ExprClosure, ExprPath, Macro, Pat};

use super::Rewriter;
use crate::activity::Use;
use crate::diag;

impl Rewriter<'_> {
    /// An expression over primals: what is active in it gives its primal.
    pub(super) fn passive(&self, expr: &Expr) -> TokenStream {
        if !self.activity.touches(expr) {
            return self.expr(expr);
        }
        match expr {
            // What an error carries is passive already.
            expr if self.activity.is_of_error(expr) => self.verbatim(expr),
            // What takes a reference takes one of the primals.
            Expr::Path(path) if self.activity.is_reference(path) => {
                let types = self.types();
                quote!(&::dual_core::__private::primal::<#types, _>(&*#path))
            }
            Expr::Paren(e) => {
                let inner = self.passive(&e.expr);
                quote!((#inner))
            }
            Expr::Tuple(e) => {
                let parts = e.elems.iter().map(|part| self.passive(part));
                quote!((#(#parts,)*))
            }
            Expr::Array(e) => {
                let parts = e.elems.iter().map(|part| self.passive(part));
                quote!([#(#parts),*])
            }
            // What it writes would go to a copy.
            Expr::Reference(e) if e.mutability.is_some() => {
                self.errors.push(diag::passive_exclusive_reference(e));
                quote!(#expr)
            }
            Expr::Reference(e) => {
                let inner = self.passive(&e.expr);
                quote!(&#inner)
            }
            Expr::Closure(e) => self.error_maker(e),
            // What a type is made of.
            Expr::Struct(e) => {
                let path = &e.path;
                let fields = e.fields.iter().map(|field| {
                    let (member, value) = (&field.member, self.passive(&field.expr));
                    quote!(#member: #value)
                });
                let rest = e.rest.as_ref().map(|rest| {
                    let rest = self.passive(rest);
                    quote!(..#rest)
                });
                quote!(#path { #(#fields,)* #rest })
            }
            // Of primals any fn does, also the one that is called by an annotated name, unless that calls a closure of numbers.
            Expr::Call(e) if self.is_no_closure(&e.func) && !self.hands_on_numbers(e) => {
                let (func, arguments) = (&e.func, e.args.iter().map(|a| self.passive(a)));
                quote!(#func(#(#arguments),*))
            }
            Expr::MethodCall(e) if ["into", "to_string", "to_owned"].iter().any(|name| e.method == name) => {
                let (receiver, method) = (self.passive(&e.receiver), &e.method);
                quote!(#receiver.#method())
            }
            // A method of what is passive, such as a solver or `self`, takes primals as a fn does.
            Expr::MethodCall(e) if !self.activity.touches(&e.receiver) => {
                let (receiver, method, turbofish) = (self.expr(&e.receiver), &e.method, &e.turbofish);
                let arguments = e.args.iter().map(|a| self.passive(a));
                quote!(#receiver.#method #turbofish(#(#arguments),*))
            }
            Expr::Macro(e) => self.passive_macro(&e.mac).unwrap_or_else(|| self.expr(expr)),
            // A closure is no value.
            Expr::Path(path) if self.activity.names_error_maker(path) => quote!(#path),
            Expr::Path(path) if self.is_borrowed_argument(path) => {
                let primal = self.primal(expr);
                quote!(&#primal)
            }
            _ => self.primal(expr),
        }
    }

    /// A closure that gives what is made of primals.
    pub(super) fn error_maker(&self, e: &ExprClosure) -> TokenStream {
        let (capture, inputs, body) = (&e.capture, &e.inputs, self.passive(&e.body));
        quote!(#capture |#inputs| #body)
    }

    /// A macro that makes a container, of primals.
    fn passive_macro(&self, mac: &Macro) -> Option<TokenStream> {
        let (path, known) = (&mac.path, self.activity.macros.get(mac)?);
        let arguments: Vec<_> = known.arguments.iter().map(|argument| self.passive(argument)).collect();
        match (known.usage, arguments.as_slice()) {
            (Use::Elements, elements) => Some(quote!(#path![#(#elements),*])),
            (Use::Rows(width), elements) => {
                let rows = elements.chunks(width).map(|row| quote!(#(#row),*));
                Some(quote!(#path![#(#rows);*]))
            }
            (Use::Repeat, [value, count]) => Some(quote!(#path![#value; #count])),
            _ => None,
        }
    }

    /// Whether a name is that of an active argument that the fn takes by reference.
    fn is_borrowed_argument(&self, path: &ExprPath) -> bool {
        let mut borrowed = self.structs.primal.active().filter(|(_, shape)| shape.reference);
        borrowed.any(|(argument, _)| match &argument.pattern {
            Pat::Ident(pat) => self.activity.is_use_of(path, pat),
            _ => false,
        })
    }
}

impl Rewriter<'_> {
    /// Whether an annotated fn is called with a closure that takes or captures numbers.
    fn hands_on_numbers(&self, call: &ExprCall) -> bool {
        let Expr::Path(path) = &*call.func else { return false };
        let mut arguments = call.args.iter().enumerate();
        arguments.any(|(i, a)| self.activity.taking.takes(&path.path, i) && self.is_active_closure(a))
    }

    /// Whether an argument is a closure in which something is active, or a reference to one.
    fn is_active_closure(&self, argument: &Expr) -> bool {
        match argument {
            Expr::Paren(e) => self.is_active_closure(&e.expr),
            Expr::Reference(e) => self.is_active_closure(&e.expr),
            Expr::Closure(_) => self.activity.touches(argument),
            Expr::Path(path) => self.activity.names_active_closure(path),
            _ => false,
        }
    }

    fn is_no_closure(&self, func: &Expr) -> bool {
        matches!(func, Expr::Path(path) if self.activity.slot(path).is_none())
    }

    /// A number that an error carries has lost its derivative where the error was made.
    pub(super) fn refuse_error_value(&self, operand: &Expr) {
        if self.activity.is_of_error(operand) {
            self.errors.push(diag::error_value(operand));
        }
    }
}
