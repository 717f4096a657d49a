//! Calls of fns of one number, which it goes through without its other lanes.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, ExprPath};

use super::Rewriter;
use crate::signature::alone;

impl Rewriter<'_> {
    /// The place of the number, if a call is one of such an fn.
    pub(super) fn place_alone(&self, path: &ExprPath, call: &ExprCall) -> Option<usize> {
        let plain =
            path.qself.is_none() && path.path.segments.iter().all(|segment| segment.arguments.is_none());
        if !plain || self.nested(path).is_some() {
            return None;
        }
        let place = alone::place(&path.path, &self.primitive.to_string(), self.source)?;
        // In front of the call nothing tells of what a closure is.
        let closure = |argument: &Expr| matches!(argument, Expr::Closure(_));
        (place < call.args.len() && !call.args.iter().take(place).any(closure)).then_some(place)
    }

    /// The number that goes through it.
    pub(super) fn number_alone(&self) -> TokenStream {
        let (scalar, primitive) = (self.scalar, &self.primitive);
        quote!(<#scalar as ::dual_core::__private::Alone<#primitive>>::Number)
    }

    /// The call of a twin with these arguments: those up to the number come first, in their order.
    pub(super) fn call_alone(
        &self,
        call: &ExprCall,
        place: usize,
        mut arguments: Vec<TokenStream>,
        twin: impl FnOnce(&[TokenStream]) -> TokenStream,
    ) -> TokenStream {
        let (scalar, types) = (self.scalar, self.types());
        let names: Vec<Ident> =
            (0..=place).map(|i| format_ident!("argument{i}", span = Span::mixed_site())).collect();
        let number = &arguments[place];
        arguments[place] =
            quote_spanned!(call.args[place].span()=> ::dual_core::__private::argument::<#scalar>(#number));
        let first: Vec<_> = arguments.drain(..=place).collect();
        let (last, passed) = (&names[place], &names[..place]);
        let number = quote!(::dual_core::__private::alone::<#types>(#last));
        let all: Vec<_> = passed.iter().map(|name| quote!(#name)).chain([number]).chain(arguments).collect();
        let twin = twin(&all);
        quote!(match (#(#first,)*) { (#(#names,)*) => ::dual_core::__private::through::<#types>(#last, #twin) })
    }
}
