//! Slots: places that hold numbers, so that a passive value put there is lifted.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, PathArguments, parse_quote};

use super::Rewriter;
use crate::elementals;

impl Rewriter<'_> {
    /// A value for a slot: each end of its branches is lifted where it is passive.
    pub(super) fn slot(&self, expr: &Expr) -> TokenStream {
        match expr {
            Expr::Paren(e) => {
                let inner = self.slot(&e.expr);
                quote!((#inner))
            }
            Expr::Group(e) => self.slot(&e.expr),
            // Its `break`s lift where it gives active values.
            Expr::Block(e) if e.label.is_some() && !self.activity.is_active(expr) => self.lifted(expr),
            Expr::Block(e) => {
                let (label, block) = (&e.label, self.block(&e.block, true));
                quote!(#label #block)
            }
            Expr::Unsafe(e) => {
                let block = self.block(&e.block, true);
                quote!(unsafe #block)
            }
            Expr::If(e) => {
                let (cond, then) = (self.expr(&e.cond), self.block(&e.then_branch, true));
                let other = e.else_branch.as_ref().map(|(_, other)| {
                    let other = self.slot(other);
                    quote!(else #other)
                });
                quote!(if #cond #then #other)
            }
            Expr::Match(e) => self.match_arms(e, true),
            Expr::Loop(e) if self.activity.is_active(expr) || !self.activity.is_left(expr) => {
                let (label, body) = (&e.label, self.block(&e.body, false));
                quote!(#label loop #body)
            }
            Expr::Tuple(e) if !e.elems.is_empty() => {
                let parts = e.elems.iter().map(|part| self.slot(part));
                quote!((#(#parts,)*))
            }
            Expr::Array(e) if !e.elems.is_empty() => {
                let parts = e.elems.iter().map(|part| self.slot(part));
                quote!([#(#parts),*])
            }
            Expr::Macro(e) => self.mac(&e.mac, true),
            Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) | Expr::Closure(_) => self.expr(expr),
            Expr::Cast(_) => self.lifted(expr),
            Expr::Reference(e) if !self.activity.is_active(expr) && e.mutability.is_none() => {
                self.lifted_reference(&e.expr)
            }
            // A place is active where it is written to through the reference; here is a value that only the reference has.
            Expr::Reference(e) if !self.activity.is_active(expr) && !is_place(&e.expr) => {
                let inner = self.slot(&e.expr);
                quote!(&mut #inner)
            }
            // Of no type that could be named.
            Expr::Path(path) if path.path.is_ident("None") => quote!(#expr),
            Expr::Call(call) if is_path(&call.func, &["Err"]) => self.expr(expr),
            Expr::Call(call) if is_path(&call.func, &["Default", "default"]) => {
                let types = self.types();
                quote_spanned!(call.span()=> ::dual_core::__private::blank::<#types, _>())
            }
            Expr::Call(call) if is_path(&call.func, &["dual_core", "nalgebra", "Complex", "default"]) => {
                let (types, scalar) = (self.types(), self.scalar);
                quote_spanned!(call.span()=>
                    ::dual_core::__private::blank::<#types, ::dual_core::nalgebra::Complex<#scalar>>())
            }
            Expr::Call(call) if self.is_constructor(call) => self.expr_in_constructor(call),
            _ if self.activity.is_active(expr) => self.expr(expr),
            Expr::MethodCall(call) => self.lifted_end(call).unwrap_or_else(|| self.lifted(expr)),
            // A method may give what no lift is defined for; where its receiver is not active there is nothing else.
            _ => self.lifted(expr),
        }
    }

    /// The lift of a value; of a number the number.
    pub(super) fn lifted(&self, expr: &Expr) -> TokenStream {
        if is_discrete(expr) {
            return self.expr(expr);
        }
        self.refuse_error_value(expr);
        let (types, inner) = (self.types(), self.expr(expr));
        quote_spanned!(expr.span()=> ::dual_core::__private::lift::<#types, _>(#inner))
    }

    /// A reference to the lift of a passive value.
    fn lifted_reference(&self, value: &Expr) -> TokenStream {
        match value {
            Expr::Path(_) | Expr::Field(_) => {
                let (types, inner) = (self.types(), self.expr(value));
                quote_spanned!(value.span()=>
                    &::dual_core::__private::lift::<#types, _>(::dual_core::__private::core::clone::Clone::clone(&#inner)))
            }
            // A part of a slice has no size that could be lifted.
            Expr::Index(_) => {
                let inner = self.expr(value);
                quote!(&#inner)
            }
            _ => {
                let inner = self.slot(value);
                quote!(&#inner)
            }
        }
    }

    /// Whether a call makes a container whose element type follows from its arguments or its use.
    pub(super) fn is_constructor(&self, call: &ExprCall) -> bool {
        let Expr::Path(path) = &*call.func else { return false };
        if self.activity.slot(path).is_some() {
            return false;
        }
        let names: Vec<String> = path.path.segments.iter().map(|s| s.ident.to_string()).collect();
        match names.as_slice() {
            [.., name] if ["Some", "Ok"].contains(&name.as_str()) => true,
            [.., owner, ty, _] if owner == "nalgebra" && ty == "Complex" => true,
            [.., ty, _] => elementals::is_nalgebra_type(ty) || elementals::is_container(ty),
            _ => false,
        }
    }

    /// The path of a constructor with its floats active; where it names none, inference could not find the scalar behind
    /// operators that take many types.
    fn constructor(&self, func: &Expr) -> TokenStream {
        let Expr::Path(path) = func else { return self.active_types(func) };
        let mut path = path.clone();
        let count = path.path.segments.len();
        if let Some(ty) = count.checked_sub(2).and_then(|i| path.path.segments.get_mut(i))
            && ty.arguments.is_none()
            && let Some(blanks) = elementals::parameters_behind_scalar(&ty.ident.to_string())
        {
            let (scalar, blanks) = (self.scalar, (0..blanks).map(|_| quote!(_)));
            ty.arguments = PathArguments::AngleBracketed(parse_quote!(::<#scalar #(, #blanks)*>));
        }
        self.active_types(&path)
    }

    /// A constructor with its floats active and its arguments lifted.
    pub(super) fn expr_in_constructor(&self, call: &ExprCall) -> TokenStream {
        if let Expr::Path(path) = &*call.func
            && path.path.segments.last().is_some_and(|last| elementals::is_of_floats(&last.ident.to_string()))
        {
            self.bring_complex_methods();
        }
        let func = self.constructor(&call.func);
        let arguments = call.args.iter().map(|argument| match argument {
            Expr::Closure(closure) => self.closure(closure, true),
            _ => self.slot(argument),
        });
        quote!(#func(#(#arguments),*))
    }
}

fn is_path(func: &Expr, names: &[&str]) -> bool {
    matches!(func, Expr::Path(path) if path.path.segments.len() == names.len()
        && path.path.segments.iter().zip(names).all(|(segment, name)| segment.ident == name))
}

/// Whether an expression names memory that was there before.
fn is_place(expr: &Expr) -> bool {
    match expr {
        Expr::Path(_) | Expr::Field(_) | Expr::Index(_) => true,
        Expr::Unary(e) => matches!(e.op, syn::UnOp::Deref(_)),
        Expr::Paren(e) => is_place(&e.expr),
        _ => false,
    }
}

/// Whether a literal is no float; its type follows from its place, which a lift would hide.
fn is_discrete(expr: &Expr) -> bool {
    match expr {
        Expr::Lit(literal) => match &literal.lit {
            syn::Lit::Int(n) => !n.suffix().starts_with('f'),
            syn::Lit::Float(_) => false,
            _ => true,
        },
        Expr::Unary(e) => is_discrete(&e.expr),
        _ => false,
    }
}
