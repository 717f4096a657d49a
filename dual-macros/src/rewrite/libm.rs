//! The elementary functions of the crate `libm`, which fns without the standard library call: `libm::sin(x)`, or `sin(x)` if that
//! is imported.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{ExprCall, ExprPath};

use super::Rewriter;
use crate::elementals;
use crate::names;

/// Names that differ from f64's.
const NAMES: &[(&str, &str)] = &[
    ("expm1", "exp_m1"),
    ("log", "ln"),
    ("log1p", "ln_1p"),
    ("fabs", "abs"),
    ("pow", "powf"),
    ("fmax", "max"),
    ("fmin", "min"),
    ("fma", "mul_add"),
];

/// Those that f64 has not, and their names in `special`.
const SPECIAL: &[(&str, &str)] =
    &[("erf", "erf"), ("erfc", "erfc"), ("tgamma", "gamma"), ("lgamma", "ln_gamma")];

impl Rewriter<'_> {
    /// The elemental's derivatives beside the value that libm gives, whose last bit may be another.
    pub(super) fn libm(&self, path: &ExprPath, full: &ExprPath, call: &ExprCall) -> Option<TokenStream> {
        let mut segments = full.path.segments.iter().rev();
        let name = &segments.next()?.ident;
        if segments.next()?.ident != "libm" {
            return None;
        }
        let text = name.to_string();
        let known =
            NAMES.iter().find(|(of_libm, _)| *of_libm == text).map_or(text.as_str(), |(_, known)| known);
        let special = SPECIAL.iter().find(|(of_libm, _)| *of_libm == text && call.args.len() == 1);
        let kind = elementals::elemental(known, call.args.len().checked_sub(1)?);
        let names: Vec<Ident> =
            (0..call.args.len()).map(|i| Ident::new(&format!("operand{i}"), Span::mixed_site())).collect();
        let operands: Vec<TokenStream> = names.iter().map(|name| quote!(#name)).collect();
        let elemental = match (special, kind, operands.as_slice()) {
            (Some((_, special)), _, [x]) => {
                let (twin, scalar) = (names::twin(&Ident::new(special, name.span())), self.scalar);
                quote!(::dual_core::special::#twin::<#scalar>(#x))
            }
            (None, _, [a, b]) if text == "fmod" => self.op("rem", call.span(), &[a.clone(), b.clone()]),
            (_, kind, [x, rest @ ..]) => {
                self.elemental_call(&format_ident!("{known}", span = name.span()), kind?, x, rest)
            }
            _ => return None,
        };
        let (types, values) = (self.types(), call.args.iter().map(|a| self.expr(a)));
        Some(quote_spanned! {call.span()=> {
            let (#(#names,)*) = (#(#values,)*);
            ::dual_core::Part::with_primal(
                &#elemental,
                #path(#(::dual_core::__private::primal::<#types, _>(&#names)),*),
            )
        }})
    }
}
