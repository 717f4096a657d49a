//! Functions of other crates: `libm::sin(x)`, or `sin(x)` if that is imported, `statrs::function::erf::erf(x)`, `normal.cdf(x)`. Their
//! values are what those crates give; the derivatives are ours.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{ExprCall, ExprMethodCall, ExprPath};

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
const SPECIAL: &[(&str, &str)] = &[
    ("erf", "erf"),
    ("erfc", "erfc"),
    ("tgamma", "gamma"),
    ("gamma", "gamma"),
    ("lgamma", "ln_gamma"),
    ("ln_gamma", "ln_gamma"),
    ("digamma", "digamma"),
];

/// libm's fns that give a part of a number, or two: those of `dual_core::twin::parts`, and how many numbers they take.
const PARTS: &[(&str, usize)] = &[("sincos", 1), ("modf", 1), ("frexp", 1), ("remainder", 2), ("remquo", 2)];

/// Crates that have them by these names.
const CRATES: &[&str] = &["libm", "puruspe", "statrs"];

/// Methods of f64 by the traits of the crate `special`.
const METHODS: &[(&str, &str, &str)] = &[
    ("error", "Error", "erf"),
    ("compl_error", "Error", "erfc"),
    ("gamma", "Gamma", "gamma"),
    ("digamma", "Gamma", "digamma"),
];

impl Rewriter<'_> {
    /// The elemental's derivatives beside the value that libm gives, whose last bit may be another.
    pub(super) fn foreign(&self, path: &ExprPath, full: &ExprPath, call: &ExprCall) -> Option<TokenStream> {
        let mut segments = full.path.segments.iter().rev();
        let name = &segments.next()?.ident;
        let of_libm = segments.next()?.ident == "libm";
        // `sinf` takes f32, and is the sine as `sin` is.
        let of_f32 = of_libm && self.primitive == "f32";
        let text = name.to_string();
        let text = text.strip_suffix('f').filter(|_| of_f32).map_or(text.clone(), str::to_owned);
        let root = full.path.segments.first()?.ident.to_string();
        let is_special = CRATES.contains(&root.as_str()) && SPECIAL.iter().any(|(known, _)| *known == text);
        if !of_libm && !is_special {
            return None;
        }
        let known =
            NAMES.iter().find(|(of_libm, _)| *of_libm == text).map_or(text.as_str(), |(_, known)| known);
        let special = SPECIAL.iter().find(|(known, _)| *known == text && call.args.len() == 1);
        let kind = elementals::elemental(known, call.args.len().checked_sub(1)?);
        let names: Vec<Ident> =
            (0..call.args.len()).map(|i| Ident::new(&format!("operand{i}"), Span::mixed_site())).collect();
        let operands: Vec<TokenStream> = names.iter().map(|name| quote!(#name)).collect();
        if of_libm && !of_f32 && PARTS.contains(&(text.as_str(), call.args.len())) {
            return Some(self.parts(path, name, call, &names));
        }
        let elemental = match (special, kind, operands.as_slice()) {
            (Some((_, special)), _, [x]) => self.special(special, x),
            (None, _, [a, b]) if text == "fmod" => self.op("rem", call.span(), &[a.clone(), b.clone()]),
            // By a power of two, which is exact.
            (None, _, [x, power]) if ["ldexp", "scalbn"].contains(&text.as_str()) => {
                self.op("mul", call.span(), &[x.clone(), quote!(#path(1.0, #power))])
            }
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

    /// One of [`PARTS`], whose operands get these names.
    fn parts(&self, path: &ExprPath, name: &Ident, call: &ExprCall, names: &[Ident]) -> TokenStream {
        let (types, scalar) = (self.types(), self.scalar);
        let values = call.args.iter().map(|a| self.expr(a));
        quote_spanned! {call.span()=> {
            let (#(#names,)*) = (#(::dual_core::__private::argument::<#scalar>(#values),)*);
            let parts = #path(#(::dual_core::__private::primal::<#types, _>(&#names)),*);
            ::dual_core::__private::parts::#name(#(#names,)* parts)
        }}
    }

    fn special(&self, name: &str, x: &TokenStream) -> TokenStream {
        let (twin, scalar) = (names::twin(&Ident::new(name, Span::call_site())), self.scalar);
        quote!(::dual_core::special::#twin::<#scalar>(#x))
    }

    /// A method of another crate with active values.
    pub(super) fn foreign_method(&self, call: &ExprMethodCall) -> Option<TokenStream> {
        if self.activity.is_active(&call.receiver) {
            self.special_method(call)
        } else {
            self.normal_method(call)
        }
    }

    /// `x.error()` by a trait of the crate `special`.
    fn special_method(&self, call: &ExprMethodCall) -> Option<TokenStream> {
        let method = &call.method;
        let (_, of, name) = METHODS.iter().find(|(known, ..)| method == known)?;
        let imported = self.source.path(of).is_some_and(|path| path == ["special", of]);
        if !imported || !call.args.is_empty() {
            return None;
        }
        let (types, value) = (self.types(), self.expr(&call.receiver));
        let operand = ours("operand");
        let special = self.special(name, &operand);
        Some(quote_spanned! {method.span()=> {
            let #operand = #value;
            ::dual_core::Part::with_primal(
                &#special,
                ::dual_core::__private::primal::<#types, _>(&#operand).#method(),
            )
        }})
    }

    /// `normal.cdf(x)` and `normal.pdf(x)` of statrs' normal distribution.
    fn normal_method(&self, call: &ExprMethodCall) -> Option<TokenStream> {
        let method = &call.method;
        let normal = self.source.path("Normal").filter(|path| path[0] == "statrs" && path.len() == 3)?;
        if !["cdf", "pdf"].iter().any(|name| method == name) || call.args.len() != 1 {
            return None;
        }
        let path = |path: &str| syn::parse_str::<syn::Path>(path).ok();
        let (ty, spread) = (path(&normal.join("::"))?, path("statrs::statistics::Distribution::std_dev")?);
        let mean = path("statrs::statistics::Distribution::mean")?;
        let (types, receiver, value) =
            (self.types(), self.expr(&call.receiver), self.expr(call.args.first()?));
        let [of, operand, at, middle, width] = ["of", "operand", "at", "middle", "width"].map(ours);
        let span = method.span();
        let from_mean = self.op("sub", span, &[operand.clone(), middle.clone()]);
        let deviations = self.op("div", span, &[from_mean, width.clone()]);
        let special = self.special(&format!("norm_{method}"), &at);
        // The density is one by the value, not by the number of deviations.
        let special = if method == "pdf" { self.op("div", span, &[special, width.clone()]) } else { special };
        Some(quote_spanned! {span=> {
            let (#of, #operand): (&#ty, _) = (&#receiver, #value);
            let (#middle, #width) = (#mean(#of).expect("a mean"), #spread(#of).expect("a width"));
            let #at = #deviations;
            ::dual_core::Part::with_primal(
                &#special,
                #of.#method(::dual_core::__private::primal::<#types, _>(&#operand)),
            )
        }})
    }
}

/// A name that the user's are not taken for.
fn ours(name: &str) -> TokenStream {
    Ident::new(name, Span::mixed_site()).into_token_stream()
}
