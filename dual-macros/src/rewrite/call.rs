//! Calls of fns, closures and constructors, and of elementary functions.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, ExprPath};

use super::Rewriter;
use crate::diag;
use crate::elementals::{self, Kind};
use crate::intrinsics;
use crate::signature::shape::replace_floats;
use crate::source::Takes;

impl Rewriter<'_> {
    pub(super) fn call(&self, call: &ExprCall) -> TokenStream {
        let Expr::Path(path) = &*call.func else {
            let active = call.args.iter().any(|a| self.activity.is_active(a));
            let (closure, takes) = (is_closure(&call.func), self.activity.is_active(&call.func));
            if active && !closure && !takes {
                self.errors.push(diag::passive_callee(&call.func));
            }
            let argument = |a| if takes && !closure { self.slot(a) } else { self.expr(a) };
            let (func, arguments) = (self.expr(&call.func), call.args.iter().map(argument));
            return quote!((#func)(#(#arguments),*));
        };
        if let Some(slot) = self.activity.slot(path) {
            if self.activity.is_given(slot) && call.args.iter().any(|a| self.activity.is_active(a)) {
                self.errors.push(diag::passive_argument_called(path));
            }
            // A closure of this body: where it takes numbers, passive arguments are lifted.
            let arguments = call.args.iter().enumerate().map(|(i, argument)| {
                if self.activity.callee_takes_active(slot, i) {
                    self.refuse_error_value(argument);
                    self.slot(argument)
                } else {
                    self.expr(argument)
                }
            });
            return quote!(#path(#(#arguments),*));
        }
        if is_error(path) || self.activity.is_passive_callee(&path.path) {
            let arguments = call.args.iter().map(|a| self.passive(a));
            // With its type parameter, so that one of the user's own by that name is an error.
            let ours = intrinsics::is_stop_gradient(&path.path).then(|| quote!(::<_>));
            return quote!(#path #ours(#(#arguments),*));
        }
        if intrinsics::is_implicit(&path.path) && call.args.len() == 3 {
            return self.implicit(path, call);
        }
        let active = call.args.iter().any(|a| self.activity.is_active(a));
        if active && self.takes_primals(path) {
            let arguments = call.args.iter().map(|a| self.passive(a));
            return quote!(#path(#(#arguments),*));
        }
        if active && self.is_constructor(call) {
            return self.expr_in_constructor(call);
        }
        if !active {
            let arguments = call.args.iter().map(|a| self.expr(a));
            return quote!(#path(#(#arguments),*));
        }
        let full = self.full_path(path);
        if let Some(tokens) = self
            .float_path(path, call)
            .or_else(|| self.foreign(path, &full, call))
            .or_else(|| self.through_fn(path, &full, call))
        {
            return tokens;
        }
        self.twin_call(path, call)
    }

    /// Whether a fn of the crate tells something of primals, and has no twin.
    pub(super) fn takes_primals(&self, path: &ExprPath) -> bool {
        self.nested(path).is_none() && self.source.takes_primals(&path.path)
    }

    /// `f64::sin(x)`, `f64::max(a, b)`, `f64::from(i)`, and `Float::sin(x)` of `num_traits`.
    fn float_path(&self, path: &ExprPath, call: &ExprCall) -> Option<TokenStream> {
        let segments: Vec<&Ident> = path.path.segments.iter().map(|s| &s.ident).collect();
        let [.., ty, name] = segments.as_slice() else { return None };
        // Others may have a `Real` of their own.
        let of_num_traits =
            || self.source.path("Real").is_some_and(|path| ["num_traits", "num"].contains(&path[0].as_str()));
        let is_trait = elementals::is_float_trait(&ty.to_string()) && (*ty != "Real" || of_num_traits());
        if **ty != self.primitive && !is_trait {
            return None;
        }
        let mut arguments = call.args.iter();
        let first = arguments.next()?;
        if *name == "from" && !is_trait {
            let inner = self.expr(first);
            return Some(self.op("as_float", call.span(), &[inner]));
        }
        let arguments: Vec<&Expr> = arguments.collect();
        if elementals::is_predicate(&name.to_string()) {
            // By the path, which says of which type a container is that nothing else tells.
            if call.args.iter().all(|a| matches!(a, Expr::Reference(_))) {
                let primals = call.args.iter().map(|a| self.passive(a));
                return Some(quote_spanned!(call.span()=> #path(#(#primals),*)));
            }
            return Some(self.predicate(name, first, &arguments));
        }
        Some(self.elemental(name, first, &arguments).unwrap_or_else(|| {
            self.errors.push(diag::unknown_method(name));
            quote!(#call)
        }))
    }

    /// `mem::swap(&mut a, &mut b)`, `array::from_fn(|i| x[i])`.
    fn through_fn(&self, path: &ExprPath, full: &ExprPath, call: &ExprCall) -> Option<TokenStream> {
        let segments: Vec<String> = full.path.segments.iter().map(|s| s.ident.to_string()).collect();
        let mutable = |e: Option<&Expr>| matches!(e, Some(Expr::Reference(e)) if e.mutability.is_some());
        let known = match segments.as_slice() {
            [.., module, name] => elementals::is_through_fn(module, name),
            // Of what takes `&mut`, only these can be meant.
            [name] => {
                name == "drop" || (mutable(call.args.first()) && elementals::is_through_fn("mem", name))
            }
            [] => false,
        };
        if !known {
            return None;
        }
        if segments.last().is_some_and(|name| name == "take") {
            let arguments: Vec<_> = call.args.iter().map(|a| self.expr(a)).collect();
            return Some(self.op("take", call.span(), &arguments));
        }
        let func = self.active_types(path);
        let arguments = call.args.iter().map(|argument| match argument {
            Expr::Closure(closure) => self.closure(closure, self.activity.closure_gives_active(closure)),
            Expr::Reference(_) => self.expr(argument),
            _ => self.function_value(argument).unwrap_or_else(|| self.slot(argument)),
        });
        Some(quote!(#func(#(#arguments),*)))
    }

    /// An operand of an operator.
    pub(super) fn operand(&self, operand: &Expr) -> TokenStream {
        self.refuse_error_value(operand);
        self.expr(operand)
    }

    pub(super) fn predicate(&self, method: &Ident, receiver: &Expr, arguments: &[&Expr]) -> TokenStream {
        let receiver = self.primal(receiver);
        // Comparisons take a reference.
        let arguments = arguments.iter().map(|a| {
            let inner = self.primal(a);
            quote!(&#inner)
        });
        quote_spanned!(method.span()=> (#receiver).#method(#(#arguments),*))
    }

    /// A call of another annotated fn: of its twin.
    fn twin_call(&self, path: &ExprPath, call: &ExprCall) -> TokenStream {
        if self.is_tuple_struct(call) {
            return self.tuple_literal(path, call);
        }
        let mut segments = path.path.segments.iter().rev();
        let name = segments.next().map(|segment| segment.ident.to_string()).unwrap_or_default();
        let owner_is_type =
            segments.next().is_some_and(|owner| owner.ident.to_string().starts_with(char::is_uppercase));
        let constructs = ["new", "from", "with_capacity"].contains(&name.as_str()) && owner_is_type;
        if constructs {
            self.errors.push(diag::unknown_constructor(&*call.func));
            return quote!(#call);
        }
        if let Some(takes) = self.source.generic(&path.path).filter(|_| self.nested(path).is_none()) {
            let lost = |(a, takes): (&Expr, &Takes)| *takes == Takes::Other && self.activity.is_active(a);
            if !call.args.iter().zip(&takes).any(lost) {
                return self.generic_call(path, call, &takes);
            }
        }
        let arguments: Vec<_> =
            call.args.iter().enumerate().map(|(i, a)| self.twin_argument(path, i, a)).collect();
        match self.place_alone(path, call) {
            Some(place) => {
                let number = self.number_alone();
                self.call_alone(call, place, arguments, |arguments| {
                    self.call_over(&number, path, call, arguments)
                })
            }
            None => self.call_over(&self.scalar.to_token_stream(), path, call, &arguments),
        }
    }

    /// A call of a twin over this number.
    fn call_over(
        &self,
        number: &TokenStream,
        path: &ExprPath,
        call: &ExprCall,
        arguments: &[TokenStream],
    ) -> TokenStream {
        if let Some(key) = self.source.callee(&path.path).key.filter(|_| self.nested(path).is_none()) {
            return quote_spanned! {call.func.span()=>
                <::dual_core::__private::Key<#key> as ::dual_core::__private::HandedOn<_, #number, _>>::call((#(#arguments,)*))
            };
        }
        let twin = self.twin_over(path, number);
        quote!(#twin(#(#arguments),*))
    }

    /// A call of a fn that takes numbers as they are.
    fn generic_call(&self, path: &ExprPath, call: &ExprCall, takes: &[Takes]) -> TokenStream {
        // What is written of floats follows from the arguments.
        let (types, path) = (self.types(), replace_floats(path.to_token_stream(), &quote!(_)));
        let arguments = call.args.iter().zip(takes).map(|(argument, takes)| {
            let reference = match takes {
                Takes::Other => return self.expr(argument),
                Takes::Reference => Some(quote!(&)),
                Takes::Value => None,
            };
            let inner = self.argument(argument);
            quote_spanned!(argument.span()=> #reference ::dual_core::__private::floating::<#types, _>(#inner))
        });
        quote_spanned!(call.func.span()=> ::dual_core::__private::number(#path(#(#arguments),*)))
    }

    /// An elementary function, if this is one.
    pub(super) fn elemental(
        &self,
        name: &Ident,
        receiver: &Expr,
        arguments: &[&Expr],
    ) -> Option<TokenStream> {
        let kind = elementals::elemental(&name.to_string(), arguments.len())?;
        let operands: Vec<_> = arguments.iter().map(|a| self.argument(a)).collect();
        Some(self.elemental_call(name, kind, &self.argument(receiver), &operands))
    }

    pub(super) fn elemental_call(
        &self,
        name: &Ident,
        kind: Kind,
        x: &TokenStream,
        operands: &[TokenStream],
    ) -> TokenStream {
        let (types, span) = (self.types(), name.span());
        let function = format_ident!("{name}", span = span);
        let (blanks, passed) = match kind {
            Kind::Unary => (quote!(_), quote!(&(#x))),
            Kind::Powi => (quote!(_), quote!(&(#x), #(#operands),*)),
            Kind::Binary if is_power(name) => (quote!(_, _), quote!(&(#x), #(&(#operands)),*)),
            // The last blank is the result.
            Kind::Binary | Kind::Ternary => (quote!(_, _, _), quote!(&(#x), #(&(#operands)),*)),
        };
        quote_spanned!(span=> ::dual_core::__private::elementals::#function::<#types, #blanks>(#passed))
    }
}

/// What stands for parameters that a call does not name.
pub(super) fn blanks(count: usize) -> TokenStream {
    let blanks = (0..count).map(|_| quote!(_));
    quote!(#(#blanks),*)
}

pub(super) fn is_self(receiver: &Expr) -> bool {
    matches!(receiver, Expr::Path(path) if path.path.is_ident("self"))
}

/// Whether a callee is a closure where it is called.
fn is_closure(callee: &Expr) -> bool {
    match callee {
        Expr::Closure(_) => true,
        Expr::Paren(e) => is_closure(&e.expr),
        _ => false,
    }
}

fn is_error(path: &ExprPath) -> bool {
    path.path.segments.last().is_some_and(|segment| segment.ident == "Err")
}

fn is_power(name: &Ident) -> bool {
    *name == "powf" || *name == "log"
}
