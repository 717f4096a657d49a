//! `implicit(solution, |x, parameters| residual, parameters)` in a twin: of numbers, but for the solution.
//!
//! It is written with the three type parameters that ours has, so that one of the user's own by that name is an error.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Expr, ExprCall, ExprPath};

use super::Rewriter;

impl Rewriter<'_> {
    pub(super) fn implicit(&self, path: &ExprPath, call: &ExprCall) -> TokenStream {
        let (solution, residual, parameters) = (&call.args[0], &call.args[1], &call.args[2]);
        let plain = self.passive(solution);
        // Neither parameters nor captured values are active: the root is passive.
        if !self.activity.is_active(residual) && !self.activity.is_active(parameters) {
            let (residual, parameters) = (self.expr(residual), self.expr(parameters));
            return quote!(#path::<_, _, _>(#plain, #residual, #parameters));
        }
        let residual = match residual {
            Expr::Closure(closure) => self.closure(closure, true),
            other => self.function_value(other).unwrap_or_else(|| self.expr(other)),
        };
        let parameters = self.slot(parameters);
        quote!(#path::<_, _, _>(#plain, #residual, #parameters))
    }
}
