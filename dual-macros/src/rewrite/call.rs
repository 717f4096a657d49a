//! Calls of fns, closures, constructors and methods.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, ExprMethodCall, ExprPath, PathArguments};

use super::Rewriter;
use crate::diag;
use crate::elementals::{self, Kind};
use crate::names;

impl Rewriter<'_> {
    pub(super) fn call(&self, call: &ExprCall) -> TokenStream {
        let Expr::Path(path) = &*call.func else {
            let (func, arguments) = (self.expr(&call.func), call.args.iter().map(|a| self.expr(a)));
            return quote!((#func)(#(#arguments),*));
        };
        if let Some(slot) = self.activity.slot(path) {
            // A closure of this body: where it takes numbers, passive arguments are lifted.
            let arguments = call.args.iter().enumerate().map(|(i, argument)| {
                if self.activity.closure_takes_active(slot, i) {
                    self.slot(argument)
                } else {
                    self.expr(argument)
                }
            });
            return quote!(#path(#(#arguments),*));
        }
        if self.is_constructor(call) {
            return self.expr_in_constructor(call);
        }
        let active = call.args.iter().any(|a| self.activity.is_active(a));
        if !active {
            let arguments = call.args.iter().map(|a| self.expr(a));
            return quote!(#path(#(#arguments),*));
        }
        if let Some(tokens) = self.float_path(path, call) {
            return tokens;
        }
        self.twin_call(path, call)
    }

    /// `f64::sin(x)`, `f64::max(a, b)`, `f64::from(i)`.
    fn float_path(&self, path: &ExprPath, call: &ExprCall) -> Option<TokenStream> {
        let segments: Vec<&Ident> = path.path.segments.iter().map(|s| &s.ident).collect();
        let [.., ty, name] = segments.as_slice() else { return None };
        if **ty != self.primitive {
            return None;
        }
        let mut arguments = call.args.iter();
        let first = arguments.next()?;
        if *name == "from" {
            let inner = self.expr(first);
            return Some(self.op("as_float", call.span(), &[inner]));
        }
        self.elemental(name, first, &arguments.collect::<Vec<_>>())
    }

    /// A call of another annotated fn: of its twin.
    fn twin_call(&self, path: &ExprPath, call: &ExprCall) -> TokenStream {
        let mut path = path.clone();
        let Some(segment) = path.path.segments.last_mut() else { return quote!(#call) };
        let name = segment.ident.to_string();
        if name.starts_with(char::is_uppercase) {
            self.errors.push(diag::unknown_constructor(segment.span(), &name));
            return quote!(#call);
        }
        segment.ident = names::twin(&segment.ident);
        let scalar = self.scalar;
        let explicit = match &segment.arguments {
            PathArguments::AngleBracketed(list) => {
                let list = &list.args;
                quote!(, #list)
            }
            _ => TokenStream::new(),
        };
        segment.arguments = PathArguments::None;
        let arguments = call.args.iter().map(|argument| match argument {
            Expr::Closure(closure) => self.closure(closure, self.activity.is_active(&closure.body)),
            _ => self.expr(argument),
        });
        quote!(#path::<#scalar #explicit>(#(#arguments),*))
    }

    pub(super) fn method(&self, call: &ExprMethodCall) -> TokenStream {
        let name = call.method.to_string();
        let arguments: Vec<&Expr> = call.args.iter().collect();
        let active =
            self.activity.is_active(&call.receiver) || arguments.iter().any(|a| self.activity.is_active(a));
        if active {
            if let Some(tokens) = self.elemental(&call.method, &call.receiver, &arguments) {
                return tokens;
            }
            if elementals::is_predicate(&name) {
                let receiver = self.primal(&call.receiver);
                let arguments = arguments.iter().map(|a| match a {
                    Expr::Reference(e) => {
                        let inner = self.primal(&e.expr);
                        quote!(&#inner)
                    }
                    a => self.primal(a),
                });
                let method = &call.method;
                return quote_spanned!(call.span()=> (#receiver).#method(#(#arguments),*));
            }
            if !elementals::is_through(&name) {
                self.errors.push(diag::unknown_method(&call.method));
            }
        }
        self.through(call, &name, active)
    }

    /// A method that passes active values on, with what is passive among them lifted where they meet.
    fn through(&self, call: &ExprMethodCall, name: &str, active: bool) -> TokenStream {
        let method = &call.method;
        let turbofish =
            call.turbofish.as_ref().map(|t| if active { self.active_types(t) } else { t.to_token_stream() });
        let pair = active && elementals::is_matrix_pair(name);
        let receiver = if pair { self.matrix(&call.receiver) } else { self.expr(&call.receiver) };
        let lifts = elementals::lifts_arguments(name) && active;
        let arguments = call.args.iter().map(|argument| match argument {
            Expr::Closure(closure) => self.closure(closure, self.activity.is_active(argument)),
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
        match expr {
            Expr::Reference(e) => {
                let inner = self.expr(&e.expr);
                quote!(&::dual_core::__private::lift::<#types, _>(::core::clone::Clone::clone(&(#inner))))
            }
            _ => {
                let inner = self.expr(expr);
                quote!(::dual_core::__private::lift::<#types, _>(::core::clone::Clone::clone(&(#inner))))
            }
        }
    }

    /// An elementary function, if this is one.
    fn elemental(&self, name: &Ident, receiver: &Expr, arguments: &[&Expr]) -> Option<TokenStream> {
        let kind = elementals::elemental(&name.to_string(), arguments.len())?;
        let (types, span) = (self.types(), name.span());
        let function = format_ident!("{name}", span = span);
        let x = self.expr(receiver);
        let operands = arguments.iter().map(|a| self.expr(a));
        let (blanks, passed) = match kind {
            Kind::Unary => (quote!(_), quote!(&(#x))),
            Kind::Powi => (quote!(_), quote!(&(#x), #(#operands),*)),
            Kind::Binary if is_power(name) => (quote!(_, _), quote!(&(#x), #(&(#operands)),*)),
            // The last blank is the result.
            Kind::Binary => (quote!(_, _, _), quote!(&(#x), #(&(#operands)),*)),
            Kind::Ternary => (quote!(_, _, _), quote!(&(#x), #(&(#operands)),*)),
        };
        Some(quote_spanned!(span=> ::dual_core::__private::elementals::#function::<#types, #blanks>(#passed)))
    }
}

fn is_power(name: &Ident) -> bool {
    *name == "powf" || *name == "log"
}
