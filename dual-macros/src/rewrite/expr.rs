//! Expressions.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{BinOp, Expr, ExprBinary, ExprCast, ExprClosure, Macro, Pat, ReturnType, UnOp};

use super::Rewriter;
use super::one_value::is_one_value;
use crate::activity::{Use, named};
use crate::diag;
use crate::signature::shape;
use crate::unroll;

impl Rewriter<'_> {
    /// An expression as the twin has it.
    #[allow(clippy::too_many_lines)] // the list of expressions, an arm each
    pub(super) fn expr(&self, expr: &Expr) -> TokenStream {
        if !self.activity.touches(expr) {
            return self.verbatim(expr);
        }
        match expr {
            Expr::Path(_) | Expr::Lit(_) | Expr::Continue(_) => quote!(#expr),
            Expr::Paren(e) => {
                let inner = self.expr(&e.expr);
                quote!((#inner))
            }
            Expr::Group(e) => self.expr(&e.expr),
            Expr::Reference(e) => {
                let (mutability, inner) = (&e.mutability, self.expr(&e.expr));
                quote!(& #mutability #inner)
            }
            Expr::Unary(e) => {
                let inner = self.expr(&e.expr);
                match e.op {
                    UnOp::Neg(op) if self.activity.is_of_error(&e.expr) => {
                        self.refuse_error_value(&e.expr);
                        quote!(#op #inner)
                    }
                    UnOp::Neg(op) if self.activity.is_active(&e.expr) => self.op("neg", op.span(), &[inner]),
                    op => quote!(#op #inner),
                }
            }
            Expr::Try(e) => {
                let inner = self.expr(&e.expr);
                quote!(#inner?)
            }
            Expr::Field(e) => {
                let (base, member) = (self.expr(&e.base), &e.member);
                quote!(#base.#member)
            }
            Expr::Index(e) => {
                let (base, index) = (self.expr(&e.expr), self.expr(&e.index));
                quote!(#base[#index])
            }
            Expr::Cast(e) => self.cast(e),
            Expr::Binary(e) => self.binary(e),
            Expr::Assign(e) => {
                self.check_place(&e.left, &e.right);
                self.refuse_error_value(&e.right);
                let (target, value) = (self.target(&e.left), self.assigned(&e.left, &e.right));
                quote!(#target = #value)
            }
            Expr::Tuple(e) => {
                let parts = e.elems.iter().map(|part| self.expr(part));
                quote!((#(#parts,)*))
            }
            Expr::Array(_) | Expr::If(_) | Expr::Block(_) if self.activity.is_active(expr) => self.slot(expr),
            Expr::Array(e) => {
                let parts = e.elems.iter().map(|part| self.expr(part));
                quote!([#(#parts),*])
            }
            Expr::Repeat(e) => {
                let element =
                    if self.activity.is_active(&e.expr) { self.slot(&e.expr) } else { self.expr(&e.expr) };
                let len = &e.len;
                quote!([#element; #len])
            }
            Expr::Range(e) => {
                let (start, end) =
                    (e.start.as_ref().map(|e| self.expr(e)), e.end.as_ref().map(|e| self.expr(e)));
                let limits = &e.limits;
                quote!(#start #limits #end)
            }
            Expr::Let(e) => {
                self.check_literals(&e.pat, &e.expr);
                let (pat, value) = (&e.pat, self.bound(&e.pat, &e.expr));
                quote!(let #pat = #value)
            }
            // Where one branch gives a number, all do.
            Expr::If(e) => {
                let (cond, then) = (self.expr(&e.cond), self.block(&e.then_branch, false));
                let other = e.else_branch.as_ref().map(|(_, other)| {
                    let other = self.expr(other);
                    quote!(else #other)
                });
                quote!(if #cond #then #other)
            }
            Expr::Match(e) => self.match_arms(e, self.activity.is_active(expr)),
            Expr::Block(e) => {
                let (label, block) = (&e.label, self.block(&e.block, false));
                quote!(#label #block)
            }
            Expr::Unsafe(e) => {
                let block = self.block(&e.block, false);
                quote!(unsafe #block)
            }
            Expr::Loop(e) => {
                let (label, body) = (&e.label, self.block(&e.body, false));
                quote!(#label loop #body)
            }
            Expr::While(e) => {
                let (label, cond, body) = (&e.label, self.expr(&e.cond), self.block(&e.body, false));
                quote!(#label while #cond #body)
            }
            Expr::ForLoop(e) => {
                let (label, pat, iter) = (&e.label, &e.pat, self.iterated(&e.pat, &e.expr));
                let body = self.block(&e.body, false);
                let each = quote!(#label for #pat in #iter #body);
                let Some(steps) = unroll::steps(e).filter(|_| self.unrolls) else { return each };
                let (scalar, primitive) = (self.scalar, &self.primitive);
                let known = quote!(<#scalar as ::dual_core::__private::Alone<#primitive>>::KNOWN);
                let written_out = unroll::written_out(pat, steps, &body);
                quote!(if #known #written_out else { #each })
            }
            Expr::Break(e) => {
                let label = &e.label;
                let value = e.expr.as_ref().map(|value| {
                    if self.activity.breaks_with_active(e) { self.slot(value) } else { self.expr(value) }
                });
                quote!(break #label #value)
            }
            Expr::Return(e) => {
                let value = e
                    .expr
                    .as_ref()
                    .map(|value| if self.returns_active { self.slot(value) } else { self.expr(value) });
                quote!(return #value)
            }
            Expr::Closure(e) => self.closure(e, self.activity.closure_gives_active(e)),
            Expr::Call(e) => self.call(e),
            Expr::MethodCall(e) => self.method(e),
            Expr::Macro(e) => self.mac(&e.mac, false),
            Expr::Struct(e) if self.activity.is_active(expr) => self.literal(e),
            Expr::Struct(e) => self.passive_literal(e),
            other => {
                self.errors.push(diag::unsupported_expression(other, what(other)));
                quote!(#other)
            }
        }
    }

    /// A call of a type-directed operator.
    pub(super) fn op(&self, name: &str, span: Span, operands: &[TokenStream]) -> TokenStream {
        let (name, types) = (format_ident!("{name}"), self.types());
        let blanks = operands.iter().map(|_| quote!(_));
        quote_spanned!(span=> ::dual_core::__private::#name::<#types, #(#blanks),*>(#(#operands),*))
    }

    /// The primal of an operand; a literal is its own.
    pub(super) fn primal(&self, expr: &Expr) -> TokenStream {
        let inner = self.expr(expr);
        match expr {
            Expr::Lit(_) => inner,
            Expr::Paren(e) => self.primal(&e.expr),
            // Of a range, its ends.
            Expr::Range(e) => {
                let (start, end) =
                    (e.start.as_ref().map(|e| self.primal(e)), e.end.as_ref().map(|e| self.primal(e)));
                let limits = &e.limits;
                quote!((#start #limits #end))
            }
            _ => {
                let types = self.types();
                quote_spanned!(expr.span()=> ::dual_core::__private::primal::<#types, _>(&(#inner)))
            }
        }
    }

    fn binary(&self, e: &ExprBinary) -> TokenStream {
        let (op, span) = (&e.op, e.op.span());
        let active = self.activity.is_active(&e.left) || self.activity.is_active(&e.right);
        if let Some(name) = assigning(op) {
            self.check_place(&e.left, &e.right);
            if self.activity.is_active(&e.left) {
                return self.compound(name, e);
            }
        } else if active {
            if let Some(name) = arithmetic(op) {
                self.refuse_error_value(&e.left);
                self.refuse_error_value(&e.right);
                let name = if name == "mul" && is_one_value(&e.left, &e.right) { "square" } else { name };
                return self.op(name, span, &[self.expr(&e.left), self.expr(&e.right)]);
            }
            if matches!(
                op,
                BinOp::Lt(_) | BinOp::Le(_) | BinOp::Gt(_) | BinOp::Ge(_) | BinOp::Eq(_) | BinOp::Ne(_)
            ) {
                let (left, right) = (self.primal(&e.left), self.primal(&e.right));
                return quote_spanned!(span=> (#left) #op (#right));
            }
        }
        let (left, right) = (self.expr(&e.left), self.expr(&e.right));
        quote!(#left #op #right)
    }

    /// `a += b`: the right side first, as for primitives.
    fn compound(&self, name: &str, e: &ExprBinary) -> TokenStream {
        let (target, value) = (self.target(&e.left), self.expr(&e.right));
        // The user may have a `value`, too.
        let held = Ident::new("value", Span::mixed_site());
        let call = self.op(name, e.op.span(), &[quote!(&mut #target), quote!(#held)]);
        quote!({ let #held = #value; #call })
    }

    /// A place that holds plain values takes no active one.
    fn check_place(&self, target: &Expr, value: &Expr) {
        let of_a_slot = matches!(target, Expr::Tuple(_) | Expr::Array(_))
            || self.activity.is_active(target)
            || self.activity.is_discrete(target);
        if self.activity.is_active(value) && !of_a_slot && !matches!(target, Expr::Infer(_)) {
            self.errors.push(diag::passive_place(target));
        }
    }

    /// A place that is written to.
    fn target(&self, expr: &Expr) -> TokenStream {
        match expr {
            Expr::Tuple(e) => {
                let parts = e.elems.iter().map(|part| self.target(part));
                quote!((#(#parts,)*))
            }
            Expr::Array(e) => {
                let parts = e.elems.iter().map(|part| self.target(part));
                quote!([#(#parts),*])
            }
            _ => self.expr(expr),
        }
    }

    fn cast(&self, e: &ExprCast) -> TokenStream {
        let ty = &e.ty;
        if !self.activity.is_active(&e.expr) {
            let inner = self.expr(&e.expr);
            return quote!(#inner as #ty);
        }
        let name = ty.to_token_stream().to_string();
        if self.primitive == name {
            let inner = self.expr(&e.expr);
            return self.op("as_float", e.span(), &[inner]);
        }
        if shape::carries_floats(ty) {
            self.errors.push(diag::other_float_cast(e, &name, &self.primitive.to_string()));
        }
        let inner = self.primal(&e.expr);
        quote!((#inner as #ty))
    }

    /// A closure, whose result goes into a slot if `slot`.
    pub(super) fn closure(&self, e: &ExprClosure, slot: bool) -> TokenStream {
        let inner = Rewriter { returns_active: slot, ..self.clone() };
        if self.activity.makes_errors(e) {
            return self.error_maker(e);
        }
        let capture = &e.capture;
        let inputs = e.inputs.iter().enumerate().map(|(i, pat)| match pat {
            // It binds no name that would say that it takes numbers.
            Pat::Type(typed) if matches!(&*typed.pat, Pat::Wild(_)) && self.activity.takes_active(e, i) => {
                let ty = self.active_type(&typed.ty);
                quote!(_: #ty)
            }
            pat => self.pattern(pat),
        });
        let body = if slot { inner.slot(&e.body) } else { inner.expr(&e.body) };
        let output = match &e.output {
            ReturnType::Type(_, ty) if slot => {
                let ty = self.active_types(ty);
                quote!(-> #ty)
            }
            output => quote!(#output),
        };
        quote!(#capture |#(#inputs),*| #output #body)
    }

    /// A macro of the standard library; others pass as they are, having no active argument.
    pub(super) fn mac(&self, mac: &Macro, slot: bool) -> TokenStream {
        let path = &mac.path;
        let Some(known) = self.activity.macros.get(mac) else { return quote!(#mac) };
        let element = |e: &Expr| if slot { self.slot(e) } else { self.expr(e) };
        let arguments = &known.arguments;
        match known.usage {
            Use::Elements | Use::Rows(_) => {
                let slot = slot || arguments.iter().any(|e| self.activity.is_active(e));
                let elements: Vec<_> =
                    arguments.iter().map(|e| if slot { self.slot(e) } else { self.expr(e) }).collect();
                let Use::Rows(width) = known.usage else { return quote!(#path![#(#elements),*]) };
                let rows = elements.chunks(width).map(|row| quote!(#(#row),*));
                quote!(#path![#(#rows);*])
            }
            Use::Repeat => {
                let [value, count] = arguments.as_slice() else { return quote!(#mac) };
                let (value, count) = (element(value), self.expr(count));
                quote!(#path![#value; #count])
            }
            Use::Look | Use::Format | Use::Round => {
                let types = self.types();
                let look = |e: &Expr| match e {
                    e if self.activity.is_of_error(e) => self.verbatim(e),
                    e if self.activity.is_active(e) && known.usage == Use::Round => {
                        let inner = self.expr(e);
                        quote_spanned!(e.span()=> ::dual_core::__private::written::<#types, _>(&(#inner)))
                    }
                    e if self.activity.is_active(e) => self.primal(e),
                    e => self.expr(e),
                };
                let looked = arguments.iter().map(|e| match named(e) {
                    Some((name, value)) => {
                        let value = look(value);
                        quote!(#name = #value)
                    }
                    None => look(e),
                });
                let look = if known.usage == Use::Round { quote!(written) } else { quote!(primal) };
                let captured = known.captured.iter().filter(|name| self.activity.captures_number(name));
                let captured = captured.map(|name| {
                    quote_spanned!(name.span()=> #name = ::dual_core::__private::#look::<#types, _>(&#name))
                });
                let arguments = looked.chain(captured);
                quote!(#path!(#(#arguments),*))
            }
        }
    }
}

pub(super) fn arithmetic(op: &BinOp) -> Option<&'static str> {
    Some(match op {
        BinOp::Add(_) => "add",
        BinOp::Sub(_) => "sub",
        BinOp::Mul(_) => "mul",
        BinOp::Div(_) => "div",
        BinOp::Rem(_) => "rem",
        _ => return None,
    })
}

fn assigning(op: &BinOp) -> Option<&'static str> {
    Some(match op {
        BinOp::AddAssign(_) => "add_assign",
        BinOp::SubAssign(_) => "sub_assign",
        BinOp::MulAssign(_) => "mul_assign",
        BinOp::DivAssign(_) => "div_assign",
        BinOp::RemAssign(_) => "rem_assign",
        _ => return None,
    })
}

fn what(expr: &Expr) -> &'static str {
    match expr {
        Expr::Async(_) | Expr::Await(_) => "async code",
        Expr::Const(_) => "const blocks",
        _ => "this expression",
    }
}
