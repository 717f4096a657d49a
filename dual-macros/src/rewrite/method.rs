//! Calls of methods.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Expr, ExprMethodCall, Pat, Type};

use super::Rewriter;
use super::call::{blanks, is_self};
use crate::diag;
use crate::elementals;
use crate::names;

impl Rewriter<'_> {
    /// A method of the user's own, which has a twin.
    fn twin_method(&self, call: &ExprMethodCall) -> TokenStream {
        if self.method_lacks_twin(call) {
            self.errors.push(diag::no_twin(&call.method));
        }
        let (receiver, method, scalar) = (self.expr(&call.receiver), names::twin(&call.method), self.scalar);
        let given = match &call.turbofish {
            Some(given) => given.args.to_token_stream(),
            None => blanks(self.source.method_named(&call.method)),
        };
        let arguments = call.args.iter().enumerate().map(|(i, a)| self.method_argument(call, i, a));
        quote!(#receiver.#method::<#scalar, #given>(#(#arguments),*))
    }

    /// Whether a method is known to have no twin: one of `self`, or of a passive argument.
    fn method_lacks_twin(&self, call: &ExprMethodCall) -> bool {
        if is_self(&call.receiver) {
            return self.source.own_method_lacks_twin(&call.method);
        }
        let Expr::Path(path) = &*call.receiver else { return false };
        let given = || self.activity.slot(path).is_some_and(|slot| self.activity.is_given(slot));
        let is_this = |pattern: &Pat| matches!(pattern, Pat::Ident(it) if path.path.is_ident(&it.ident));
        let argument = self.arguments.iter().find(|argument| is_this(&argument.pattern)).filter(|_| given());
        argument.is_some_and(|argument| match behind_references(&argument.ty) {
            Type::Path(ty) if ty.qself.is_none() => {
                let is_parameter =
                    self.generics.type_params().any(|parameter| ty.path.is_ident(&parameter.ident));
                !is_parameter && self.source.method_of_path_lacks_twin(&ty.path, &call.method)
            }
            _ => false,
        })
    }

    pub(super) fn method(&self, call: &ExprMethodCall) -> TokenStream {
        let name = call.method.to_string();
        if self.activity.is_passive_method(&call.method) {
            let (receiver, method) = (self.passive(&call.receiver), &call.method);
            let arguments = call.args.iter().map(|a| self.passive(a));
            return quote!(#receiver.#method(#(#arguments),*));
        }
        if is_self(&call.receiver) && call.args.iter().any(|a| self.activity.is_active(a)) {
            return self.twin_method(call);
        }
        let arguments: Vec<&Expr> = call.args.iter().collect();
        let active =
            self.activity.is_active(&call.receiver) || arguments.iter().any(|a| self.activity.is_active(a));
        if active {
            if let Some(tokens) = self.elemental(&call.method, &call.receiver, &arguments) {
                return tokens;
            }
            if elementals::is_predicate(&name) {
                return self.predicate(&call.method, &call.receiver, &arguments);
            }
            if self.activity.is_active(&call.receiver) && elementals::is_operator(&name, arguments.len()) {
                let operands = std::iter::once(&*call.receiver).chain(arguments);
                let operands: Vec<_> = operands.map(|operand| self.operand(operand)).collect();
                return self.op(&name, call.method.span(), &operands);
            }
            // The text of a number is that of its primal; what is made of it stays active, as it may be parsed again.
            if name == "to_string" && arguments.is_empty() {
                let (receiver, method) = (self.primal(&call.receiver), &call.method);
                return quote!(#receiver.#method());
            }
            if name == "dedup" {
                let (receiver, types) = (self.receiver(call, &name), self.types());
                let same = quote!(|a, b| ::dual_core::__private::primal::<#types, _>(a)
                    == ::dual_core::__private::primal::<#types, _>(b));
                return quote!(#receiver.dedup_by(#same));
            }
            if name == "or_default" {
                let (receiver, types) = (self.receiver(call, &name), self.types());
                return quote!(#receiver.or_insert_with(::dual_core::__private::blank::<#types, _>));
            }
            if name == "unwrap_or_default" {
                return self.op("unwrap_or_blank", call.method.span(), &[self.expr(&call.receiver)]);
            }
            if let Some(tokens) = self.foreign_method(call) {
                return tokens;
            }
            let closes = call.args.iter().any(|argument| matches!(argument, Expr::Closure(_)));
            if (!elementals::is_known_method(&name) || elementals::may_be_of_floats(&name) && !closes)
                && let Some(tokens) = self.extension(call)
            {
                return tokens;
            }
            if elementals::is_of_floats(&name) {
                self.bring_complex_methods();
            }
            if elementals::is_complex_pair(&name) && arguments.len() == 1 {
                let (receiver, method) = (self.slot(&call.receiver), &call.method);
                let argument = self.slot(arguments[0]);
                return quote!(#receiver.#method(#argument));
            }
            // A method of a passive struct, by a name that no container has.
            if !self.activity.is_active(&call.receiver) && !elementals::is_known_method(&name) {
                return self.twin_method(call);
            }
            if !elementals::is_through(&name) && !elementals::is_complex_method(&name) {
                self.errors.push(diag::unknown_method(&call.method));
            }
        }
        self.through(call, &name, active)
    }

    /// Has the methods imported that a complex number has over any number.
    pub(super) fn bring_complex_methods(&self) {
        let item = quote!(
            #[allow(unused_imports)]
            use ::dual_core::__private::ComplexMethods as _;
        );
        self.twins.borrow_mut().insert("Complex".to_owned(), item);
    }

    /// A method that passes active values on, with what is passive among them lifted where they meet.
    fn through(&self, call: &ExprMethodCall, name: &str, active: bool) -> TokenStream {
        let method = &call.method;
        let turbofish =
            call.turbofish.as_ref().map(|t| if active { self.active_types(t) } else { t.to_token_stream() });
        let pair = active && elementals::is_matrix_pair(name);
        let receiver = if pair { self.matrix(&call.receiver) } else { self.receiver(call, name) };
        let lifts = elementals::lifts_arguments(name) && active;
        let arguments = call.args.iter().map(|argument| match argument {
            _ if elementals::takes_error(name) => self.passive(argument),
            Expr::Closure(closure) => {
                let slot = active && elementals::replaces(name);
                self.closure(closure, slot || self.activity.closure_gives_active(closure))
            }
            Expr::Path(_) if active && self.function_value(argument).is_some() => {
                self.function_value(argument).unwrap_or_default()
            }
            _ if lifts => self.slot(argument),
            _ if pair => self.matrix(argument),
            _ => self.expr(argument),
        });
        quote!(#receiver.#method #turbofish(#(#arguments),*))
    }

    /// An operand of a method that takes two matrices of one scalar type.
    fn matrix(&self, expr: &Expr) -> TokenStream {
        if self.activity.is_active(expr) {
            return self.expr(expr);
        }
        let types = self.types();
        let (reference, value) = match expr {
            Expr::Reference(e) => (Some(&e.and_token), &*e.expr),
            value => (None, value),
        };
        let inner = self.expr(value);
        quote!(#reference ::dual_core::__private::lift::<#types, _>(::core::clone::Clone::clone(&(#inner))))
    }
}

fn behind_references(ty: &Type) -> &Type {
    match ty {
        Type::Reference(reference) => behind_references(&reference.elem),
        Type::Paren(inner) => behind_references(&inner.elem),
        ty => ty,
    }
}
