//! Arguments of twins, whose types say less than those of the fn: they take numbers or plain values.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall, ExprPath, Type};

use super::call::is_self;
use super::{Rewriter, nested};

impl Rewriter<'_> {
    /// The argument at a place of a twin.
    pub(super) fn twin_argument(&self, path: &ExprPath, place: usize, argument: &Expr) -> TokenStream {
        match argument {
            argument if self.activity.taking.takes(&path.path, place) => self.callable(argument),
            Expr::Closure(closure) => self.closure(closure, self.activity.closure_gives_active(closure)),
            _ => self.or_nothing(argument, || match self.nested(path) {
                Some(f) => nested::active_parameter(f, place),
                None => self.source.active_parameter(&path.path, place),
            }),
        }
    }

    /// The argument at a place of the twin of a method.
    pub(super) fn method_argument(
        &self,
        call: &ExprMethodCall,
        place: usize,
        argument: &Expr,
    ) -> TokenStream {
        if is_self(&call.receiver) && self.activity.taking.method_takes(&call.method, place) {
            return self.callable(argument);
        }
        self.or_nothing(argument, || self.source.active_method_parameter(&call.method, place))
    }

    /// An argument for a parameter of this type, which is asked for only where it tells something.
    fn or_nothing(&self, argument: &Expr, ty: impl FnOnce() -> Option<Type>) -> TokenStream {
        let ty = if is_nothing(argument) { ty() } else { None };
        ty.and_then(|ty| self.nothing(argument, &ty)).unwrap_or_else(|| self.argument(argument))
    }

    /// `None`, or a reference to that, where nothing else tells of what.
    fn nothing(&self, argument: &Expr, ty: &Type) -> Option<TokenStream> {
        Some(match (argument, ty) {
            (Expr::Reference(e), Type::Reference(ty)) => {
                let (mutability, inner) = (&e.mutability, self.nothing(&e.expr, &ty.elem)?);
                quote!(&#mutability #inner)
            }
            (Expr::Path(_), Type::Path(ty)) => {
                let ty = self.active_types(&ty.path.segments.last());
                quote!(<::core::option::#ty>::None)
            }
            _ => return None,
        })
    }

    /// An argument of a twin, whose type does not tell what a sum is of.
    pub(super) fn argument(&self, argument: &Expr) -> TokenStream {
        self.refuse_error_value(argument);
        let inner = self.expr(argument);
        let sums = |e: &ExprMethodCall| {
            e.turbofish.is_none() && ["sum", "product"].iter().any(|name| e.method == name)
        };
        match argument {
            // Not by a parameter of the method: those of vectors and matrices have none.
            Expr::MethodCall(e) if sums(e) && self.activity.is_active(argument) => {
                let scalar = self.scalar;
                quote_spanned!(argument.span()=> ::dual_core::__private::core::convert::identity::<#scalar>(#inner))
            }
            _ => inner,
        }
    }
}

/// Whether an argument is `None`, or a reference to that.
fn is_nothing(argument: &Expr) -> bool {
    match argument {
        Expr::Reference(e) => is_nothing(&e.expr),
        Expr::Path(path) => path.path.segments.last().is_some_and(|segment| segment.ident == "None"),
        _ => false,
    }
}
