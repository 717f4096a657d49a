//! The macros that check an annotated fn, or a closure, at a point: `check_grad!(f(2.0, 1.0), tol = 1e-9)`.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{
    AngleBracketedGenericArguments, Error, Expr, ExprCall, ExprClosure, ExprLit, ExprMethodCall, ExprUnary,
    Lit, LitFloat, PathArguments, Token, parenthesized, parse_quote,
};

use crate::names;

/// What a macro checks.
pub(crate) struct Kind {
    /// The method of `Check`.
    method: &'static str,
    /// Whether it goes along a direction.
    along: bool,
    /// What it asks of a closure, and the driver that answers, with what it takes of its result.
    closure: [Question; 2],
}

/// What is asked, the driver that answers, and which part of what it gives is the answer.
type Question = (&'static str, Option<&'static str>, Option<u32>);

const VALUE: Question = ("Value", None, None);
const GRADIENT: Question = ("First", Some("gradient"), Some(1));
/// One row a kind of derivative.
pub(crate) const KINDS: &[(&str, Kind)] = &[
    ("grad", Kind { method: "gradient", along: false, closure: [VALUE, GRADIENT] }),
    (
        "jacobian",
        Kind { method: "jacobian", along: false, closure: [VALUE, ("First", Some("jacobian"), Some(1))] },
    ),
    (
        "hessian",
        Kind { method: "hessian", along: false, closure: [GRADIENT, ("Second", Some("hessian"), Some(2))] },
    ),
    ("jvp", Kind { method: "jvp", along: true, closure: [VALUE, ("Jvp", Some("jvp"), None)] }),
    ("hvp", Kind { method: "hvp", along: true, closure: [GRADIENT, ("Hvp", Some("hvp"), None)] }),
];

/// A call, and options behind it.
struct Input {
    call: Called,
    /// The point of a closure.
    at: Option<Expr>,
    /// One tangent an active argument.
    along: Option<Vec<Expr>>,
    /// Whether to check in numbers of twice the digits.
    exact: Option<Ident>,
    options: TokenStream,
}

/// `f(x)`, `Model::f(x)`, `model.f(x)` or `|x| …`.
enum Called {
    Fn(ExprCall),
    Method(ExprMethodCall),
    Closure(ExprClosure),
}

impl Parse for Input {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut expr: Expr = input.parse()?;
        // A call that comes through a user's macro is in an invisible group.
        while let Expr::Group(group) = expr {
            expr = *group.expr;
        }
        let call = match expr {
            Expr::Call(call) => Called::Fn(call),
            Expr::MethodCall(call) => Called::Method(call),
            Expr::Closure(closure) => Called::Closure(closure),
            expr => {
                return Err(Error::new_spanned(
                    expr,
                    "expected a call of a fn with `#[differentiable]`, such as `f(2.0, 1.0)`, or a closure, such as \
                     `|[x, y]| x * y, at = [2.0, 1.0]`",
                ));
            }
        };
        let (mut at, mut along, mut exact, mut options) = (None, None, None, TokenStream::new());
        while input.parse::<Option<Token![,]>>()?.is_some() && !input.is_empty() {
            let name: Ident = input.parse()?;
            if name == "along" {
                let tangents;
                parenthesized!(tangents in input);
                along = Some(Punctuated::<_, Token![,]>::parse_terminated(&tangents)?.into_iter().collect());
                continue;
            }
            if name == "exact" {
                exact = Some(name);
                continue;
            }
            if name == "branches" {
                options.extend(quote!(.branches()));
                continue;
            }
            input.parse::<Token![=]>()?;
            let value: Expr = input.parse()?;
            match name.to_string().as_str() {
                "at" => at = Some(suffixed(value)),
                "method" => options.extend(quote!(.method(#value))),
                "points" => options.extend(quote!(.points(#value))),
                "tol" => options.extend(quote!(.tolerance(#value))),
                _ => {
                    return Err(Error::new(
                        name.span(),
                        format!(
                            "no option `{name}`; there are `method`, `points`, `tol`, `branches`, `exact`, `along(…)` and `at`"
                        ),
                    ));
                }
            }
        }
        Ok(Input { call, at, along, exact, options })
    }
}

/// Calls `check_f` of the fn `f` that is called, and runs the check of this kind.
pub(crate) fn expand(input: TokenStream, kind: &str, assert: bool) -> TokenStream {
    let kind = KINDS.iter().find(|(name, _)| *name == kind).map(|(_, kind)| kind);
    let Some(kind) = kind else {
        return Error::new(Span::call_site(), "no such check").to_compile_error();
    };
    match Input::parse.parse2(input).and_then(|input| run(input, kind)) {
        Ok(report) if assert => quote!(#report.assert()),
        Ok(report) => report,
        Err(error) => error.to_compile_error(),
    }
}

fn run(input: Input, kind: &Kind) -> syn::Result<TokenStream> {
    let Input { call, at, along, exact, options } = input;
    let check = match &exact {
        None => format_ident!("{}", kind.method),
        Some(exact) => exactly(exact, kind, &call)?,
    };
    let direction = match (&along, kind.along) {
        (None, false) => TokenStream::new(),
        (Some(tangents), true) => quote!(&[#(::dual_core::__private::flatten(&(#tangents))),*].concat()),
        (None, true) => {
            return Err(Error::new(
                Span::call_site(),
                "say the direction, with a tangent for each active argument: `along(1.0, 0.0)`",
            ));
        }
        (Some(tangents), false) => {
            let at = tangents.first().map_or_else(Span::call_site, syn::spanned::Spanned::span);
            return Err(Error::new(at, "only products have a direction: use `assert_jvp!` or `assert_hvp!`"));
        }
    };
    let checked = quote!(check #options.#check(#direction));
    // dual-core knows whether it has the feature.
    let checked = if exact.is_some() { quote!(::dual_core::__exact!(#checked)) } else { checked };
    let run = quote!(|check| #checked);
    if let (Some(at), Called::Fn(_) | Called::Method(_)) = (&at, &call) {
        return Err(Error::new_spanned(at, "the point is in the call; `at` is for closures"));
    }
    match call {
        Called::Closure(closure) => {
            let at = at.ok_or_else(|| {
                Error::new_spanned(&closure, "say at which point to check the closure: `at = [2.0, 1.0]`")
            })?;
            Ok(of_closure(&closure, &at, kind, &options, &direction))
        }
        Called::Method(ExprMethodCall { receiver, method, turbofish, args, .. }) => {
            let (companion, arguments) = (names::sibling("check", &method), args.iter());
            let turbofish = turbofish.map(with_result);
            Ok(quote!(#receiver.#companion #turbofish (#(#arguments,)* #run)))
        }
        Called::Fn(call) => {
            let Expr::Path(mut path) = *call.func else {
                return Err(Error::new_spanned(
                    call.func,
                    "expected the name of a fn with `#[differentiable]`",
                ));
            };
            if let Some(segment) = path.path.segments.last_mut() {
                segment.ident = names::sibling("check", &segment.ident);
                if let PathArguments::AngleBracketed(given) = &mut segment.arguments {
                    *given = with_result(given.clone());
                }
            }
            let arguments = call.args.iter();
            Ok(quote!(#path(#(#arguments,)* #run)))
        }
    }
}

/// The method of `Check` that goes by numbers of twice the digits.
fn exactly(exact: &Ident, kind: &Kind, call: &Called) -> syn::Result<Ident> {
    let first = matches!(kind.method, "gradient" | "jacobian");
    if !first || matches!(call, Called::Closure(_)) {
        return Err(Error::new(exact.span(), "`exact` is for gradients and Jacobians of annotated fns"));
    }
    Ok(format_ident!("exact_{}", kind.method))
}

/// The check of a closure. No closure is generic over its numbers, so its text stands once for plain floats or for the
/// numbers of first derivatives, and once for those of the derivative that is checked.
fn of_closure(
    closure: &ExprClosure,
    at: &Expr,
    kind: &Kind,
    options: &TokenStream,
    direction: &TokenStream,
) -> TokenStream {
    let check = format_ident!("{}", kind.method);
    let arms = kind.closure.iter().map(|&(asked, driver, part)| {
        let along = matches!(asked, "Jvp" | "Hvp").then(|| quote!(, &direction));
        let found = driver.map_or_else(
            || quote!(::dual_core::__private::value(#closure, x)),
            |driver| {
                let driver = format_ident!("{driver}");
                let part = part
                    .map(|part| syn::Index { index: part, span: Span::call_site() })
                    .map(|part| quote!(.#part));
                quote!(::dual_core::#driver(#closure, &x #along) #part)
            },
        );
        let asked = format_ident!("{asked}");
        quote!(::dual_core::check::Asked::#asked => ::dual_core::__private::flatten(&#found),)
    });
    quote! {
        match &#at {
            at => ::dual_core::__private::check(
                "the closure",
                ::dual_core::Tree::labels(at, "x"),
                at,
                |asked, x, direction| ::core::option::Option::Some(match asked {
                    #(#arms)*
                    _ => return ::core::option::Option::None,
                }),
            )
            #options.#check(#direction)
        }
    }
}

/// A number as one of f64, which what the closure is written for could not tell.
fn suffixed(number: Expr) -> Expr {
    match number {
        Expr::Lit(ExprLit { lit: Lit::Float(float), attrs }) if float.suffix().is_empty() => {
            let float = LitFloat::new(&format!("{}_f64", float.base10_digits()), float.span());
            Expr::Lit(ExprLit { lit: Lit::Float(float), attrs })
        }
        Expr::Unary(negated) => Expr::Unary(ExprUnary { expr: Box::new(suffixed(*negated.expr)), ..negated }),
        Expr::Array(mut array) => {
            array.elems = array.elems.into_iter().map(suffixed).collect();
            Expr::Array(array)
        }
        other => other,
    }
}

/// The parameters that a call gives the fn, with the companion's own in front.
fn with_result(mut given: AngleBracketedGenericArguments) -> AngleBracketedGenericArguments {
    given.args.insert(0, parse_quote!(_));
    given
}
