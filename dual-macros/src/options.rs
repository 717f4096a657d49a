//! What the attribute's arguments say.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Expr, ExprPath, ItemFn, Path, Token, bracketed, parenthesized};

use crate::diag::{self, Errors};

/// The options of one attribute.
#[derive(Clone, Default)]
pub(crate) struct Options {
    /// The arguments to differentiate by; all that carry floats if not given.
    pub(crate) wrt: Option<Vec<Ident>>,
    /// The callables that take and give active values.
    pub(crate) active: Vec<Ident>,
    /// Fns without the attribute that the body calls, with primals.
    pub(crate) passive: Vec<Path>,
    /// The siblings to generate, by their prefix; all if not given.
    pub(crate) only: Option<Vec<Ident>>,
    /// The fn that has the derivatives, if the body is not to be looked at.
    pub(crate) rule: Option<Rule>,
    /// What the test that is written for it takes for its arguments.
    pub(crate) check: Option<Vec<Probe>>,
    /// No run with wide vectors.
    pub(crate) narrow: bool,
    /// What is generated beyond the siblings that every fn has.
    pub(crate) request: Request,
    /// The fn belongs to an `impl`, though neither `self` nor `Self` occurs in it.
    pub(crate) associated: bool,
    /// Where the fn is one of a body, the fn that no other one is around, as the attribute there says of itself.
    pub(crate) within: Option<Within>,
}

/// A fn by its name and arguments, by which it is found in its file.
#[derive(Clone)]
pub(crate) struct Within {
    pub(crate) name: Ident,
    pub(crate) inputs: TokenStream,
    /// Those that get twins of the bodies around the one that stands in it.
    pub(crate) fns: Vec<ItemFn>,
}

impl Within {
    pub(crate) fn of(item: &ItemFn) -> Self {
        Within { name: item.sig.ident.clone(), inputs: item.sig.inputs.to_token_stream(), fns: Vec::new() }
    }
}

impl ToTokens for Within {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Within { name, inputs, fns } = self;
        // No option that users write.
        tokens.extend(quote!(@ #name (#inputs) [#(#fns)*]));
    }
}

impl Parse for Within {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        input.parse::<Token![@]>()?;
        let name = input.parse()?;
        let (inputs, around);
        parenthesized!(inputs in input);
        bracketed!(around in input);
        let mut fns = Vec::new();
        while !around.is_empty() {
            fns.push(around.parse()?);
        }
        Ok(Within { name, inputs: inputs.parse()?, fns })
    }
}

/// Siblings that are generated on request only, since each costs time to compile; each with the place where it is asked for.
#[derive(Clone, Default)]
pub(crate) struct Request {
    /// Those that write derivatives into places of the caller.
    pub(crate) into: Option<Ident>,
    /// Those at many points.
    pub(crate) batch: Option<Ident>,
    /// Those of the sum over samples, and the arguments that a sample is made of.
    pub(crate) sum: Option<(Ident, Vec<Ident>)>,
    /// First derivatives by several threads.
    pub(crate) parallel: Option<Ident>,
}

/// What a test takes for an argument: `x in -1.0..1.0`, `n = 3`, `w = &[0.0; 5] in -1.0..1.0`.
#[derive(Clone)]
pub(crate) struct Probe {
    pub(crate) name: Ident,
    /// The argument as in a call.
    pub(crate) value: Option<Expr>,
    /// Where its floats are.
    pub(crate) range: Option<Expr>,
}

impl Parse for Probe {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name: Ident = input.parse()?;
        let mut probe = Probe { name, value: None, range: None };
        if input.parse::<Option<Token![=]>>()?.is_some() {
            probe.value = Some(input.parse()?);
        }
        if input.parse::<Option<Token![in]>>()?.is_some() {
            probe.range = Some(input.parse()?);
        }
        Ok(probe)
    }
}

/// A rule by hand: who gives the derivatives.
#[derive(Clone)]
pub(crate) struct Rule {
    /// The option, `derivative` or `grad`.
    pub(crate) option: Ident,
    /// The fn that it names.
    pub(crate) path: ExprPath,
}

impl Rule {
    /// Whether the fn gives the derivative by one scalar, not a gradient.
    pub(crate) fn is_derivative(&self) -> bool {
        self.option == "derivative"
    }
}

enum Entry {
    Within(Within),
    Wrt(Vec<Ident>),
    Active(Vec<Ident>),
    Passive(Vec<Path>),
    Only(Vec<Ident>),
    Rule(Rule),
    Check(Vec<Probe>),
    Narrow,
    Into(Ident),
    Batch(Ident),
    Sum(Ident, Vec<Ident>),
    Parallel(Ident),
    Associated,
    Wrong(syn::Error),
}

impl Parse for Entry {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(Token![@]) {
            return Ok(Entry::Within(input.parse()?));
        }
        let name: Ident = input.parse()?;
        match name.to_string().as_str() {
            "wrt" => {
                // `self` is a keyword, and what is wrong with it is better said where arguments are looked for.
                let names: Vec<Ident> = listed(input, Ident::parse_any)?;
                let wrong = names.is_empty().then(|| diag::option_syntax(name.span()));
                return Ok(wrong.map_or(Entry::Wrt(names), Entry::Wrong));
            }
            "active" => {
                let names: Vec<Ident> = listed(input, Ident::parse)?;
                let wrong = names.is_empty().then(|| diag::active_syntax(name.span()));
                return Ok(wrong.map_or(Entry::Active(names), Entry::Wrong));
            }
            "passive" => {
                let paths: Vec<Path> = listed(input, Path::parse)?;
                let wrong = paths.is_empty().then(|| diag::passive_syntax(name.span()));
                return Ok(wrong.map_or(Entry::Passive(paths), Entry::Wrong));
            }
            "only" => {
                let names: Vec<Ident> = listed(input, Ident::parse)?;
                let wrong = names.is_empty().then(|| diag::only_syntax(name.span()));
                return Ok(wrong.map_or(Entry::Only(names), Entry::Wrong));
            }
            "derivative" | "grad" => {
                if input.parse::<Option<Token![=]>>()?.is_some() {
                    return Ok(Entry::Rule(Rule { option: name, path: input.parse()? }));
                }
                skip(input)?;
                return Ok(Entry::Wrong(diag::rule_syntax(&name)));
            }
            "check" => {
                let probes: Vec<Probe> = listed(input, Probe::parse)?;
                let wrong = probes.is_empty().then(|| diag::check_syntax(name.span()));
                return Ok(wrong.map_or(Entry::Check(probes), Entry::Wrong));
            }
            "sum" => {
                let names: Vec<Ident> = listed(input, Ident::parse)?;
                let wrong = names.is_empty().then(|| diag::sum_syntax(name.span()));
                return Ok(wrong.map_or(Entry::Sum(name, names), Entry::Wrong));
            }
            "into" => return Ok(Entry::Into(name)),
            "batch" => return Ok(Entry::Batch(name)),
            "parallel" => return Ok(Entry::Parallel(name)),
            "narrow" => return Ok(Entry::Narrow),
            "associated" => return Ok(Entry::Associated),
            _ => {}
        }
        skip(input)?;
        Ok(Entry::Wrong(diag::unknown_option(name.span(), &name.to_string())))
    }
}

/// Skips what belongs to a wrong option, so that the ones after it are still read.
fn skip(input: ParseStream<'_>) -> syn::Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<proc_macro2::TokenTree>()?;
    }
    Ok(())
}

/// What is listed in parentheses; nothing if there are no parentheses.
fn listed<T>(input: ParseStream<'_>, parser: fn(ParseStream<'_>) -> syn::Result<T>) -> syn::Result<Vec<T>> {
    if !input.peek(syn::token::Paren) {
        return Ok(Vec::new());
    }
    let inner;
    parenthesized!(inner in input);
    Ok(Punctuated::<T, Token![,]>::parse_terminated_with(&inner, parser)?.into_iter().collect())
}

impl Options {
    pub(crate) fn parse(args: TokenStream, errors: &Errors) -> Self {
        let mut options = Options::default();
        match Punctuated::<Entry, Token![,]>::parse_terminated.parse2(args) {
            Ok(entries) => {
                for entry in entries {
                    match entry {
                        Entry::Within(within) => options.within = Some(within),
                        Entry::Wrt(names) => options.wrt.get_or_insert_default().extend(names),
                        Entry::Active(names) => options.active.extend(names),
                        Entry::Passive(names) => options.passive.extend(names),
                        Entry::Only(names) => options.only.get_or_insert_default().extend(names),
                        Entry::Rule(rule) => match &options.rule {
                            Some(first) => errors.push(diag::two_rules(&first.option, &rule.option)),
                            None => options.rule = Some(rule),
                        },
                        Entry::Check(probes) => options.check.get_or_insert_default().extend(probes),
                        Entry::Narrow => options.narrow = true,
                        Entry::Into(place) => options.request.into = Some(place),
                        Entry::Batch(place) => options.request.batch = Some(place),
                        Entry::Sum(place, names) => options.request.sum = Some((place, names)),
                        Entry::Parallel(place) => options.request.parallel = Some(place),
                        Entry::Associated => options.associated = true,
                        Entry::Wrong(error) => errors.push(error),
                    }
                }
            }
            Err(error) => errors.push(error),
        }
        options
    }
}
