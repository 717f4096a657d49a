//! The model of the annotated fn.

pub(crate) mod alone;
pub(crate) mod anonymous;
pub(crate) mod arguments;
pub(crate) mod beside;
pub(crate) mod callable;
pub(crate) mod fuses;
pub(crate) mod kind;
mod lent;
mod made;
mod matrices;
pub(crate) mod outcome;
mod polynomial;
pub(crate) mod probe;
mod read;
pub(crate) mod request;
mod rule;
pub(crate) mod shape;
pub(crate) mod structs;

use std::collections::HashSet;

use proc_macro2::{Ident, Span};
use quote::ToTokens;
use syn::visit::Visit;
use syn::{Expr, ExprCall, ItemFn, Pat, Type};

use crate::diag::{self, Errors};
use crate::names;
use crate::options::{Options, Request, Rule};
use crate::source::{Source, Stands};
use beside::Beside;
use callable::Taking;
use fuses::{Fuses, Seen};
use outcome::Outcome;
use probe::Probed;
use shape::Shape;

/// f64 or f32.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Primitive {
    F64,
    F32,
}

impl Primitive {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Primitive::F64 => "f64",
            Primitive::F32 => "f32",
        }
    }

    pub(crate) fn ident(self) -> Ident {
        Ident::new(self.name(), Span::call_site())
    }
}

/// What an argument is to the derivatives.
#[allow(clippy::large_enum_variant)] // a few values a fn
pub(crate) enum Role {
    Active(Shape),
    Passive,
    /// A `&mut` argument that takes results.
    Output(Shape),
    /// A `&mut` argument beside the results: its floats have this shape, or it has none.
    Changed(Option<Shape>),
}

/// One argument of the fn.
pub(crate) struct Argument {
    /// Its name, or one made for a pattern.
    pub(crate) name: Ident,
    pub(crate) pattern: Pat,
    pub(crate) ty: Type,
    pub(crate) role: Role,
    /// Whether the twin borrows what the fn takes.
    pub(crate) lent: bool,
    /// Whether it is called with active values, and gives some.
    pub(crate) is_called: bool,
}

impl Argument {
    pub(crate) fn active(&self) -> Option<&Shape> {
        match &self.role {
            Role::Active(shape) => Some(shape),
            Role::Passive | Role::Output(_) | Role::Changed(_) => None,
        }
    }

    pub(crate) fn is_passive(&self) -> bool {
        matches!(self.role, Role::Passive) && !self.is_called
    }

    pub(crate) fn output(&self) -> Option<&Shape> {
        match &self.role {
            Role::Output(shape) => Some(shape),
            Role::Passive | Role::Active(_) | Role::Changed(_) => None,
        }
    }

    /// Whether it is called with active values made of this primitive, or gives some.
    fn calls(&self, item: &ItemFn, primitive: Primitive) -> bool {
        self.is_called && callable::carries(&self.ty, item, primitive)
    }

    /// Whether what it holds behind a call is no result.
    pub(crate) fn is_changed(&self) -> bool {
        matches!(self.role, Role::Changed(_))
    }

    /// Whether it may be absent.
    pub(crate) fn is_optional(&self) -> bool {
        self.is_changed() && !matches!(self.ty, Type::Reference(_))
    }

    /// Whether it holds floats of which nobody knows a derivative before a call.
    fn holds_unknown(&self) -> bool {
        matches!(self.role, Role::Output(_) | Role::Changed(Some(_)))
    }
}

/// The annotated fn.
#[allow(clippy::struct_excessive_bools)] // what signature, attribute and files say, each by itself
pub(crate) struct Primal {
    pub(crate) item: ItemFn,
    pub(crate) arguments: Vec<Argument>,
    /// What derivatives are of: the result, or what the output arguments take.
    pub(crate) output: Shape,
    /// What the fn gives beside it.
    pub(crate) beside: Option<Beside>,
    /// What may stand around the result.
    pub(crate) outcome: Outcome,
    /// Whether the fn belongs to an `impl`.
    pub(crate) associated: bool,
    /// Whether it gives nothing that has a derivative.
    gives_nothing: bool,
    /// Fns that are called with primals.
    pub(crate) passive: Vec<syn::Path>,
    /// Fns that are called in the body, and give nothing that has a derivative.
    pub(crate) choosing: HashSet<String>,
    /// What the twin is found by where nobody can name it.
    pub(crate) key: Option<u64>,
    /// What the fns that are called in the body take to call with active values.
    pub(crate) taking: Taking,
    /// The siblings to generate, by their prefix; all if not given.
    pub(crate) only: Option<Vec<Ident>>,
    /// Siblings beyond those that every fn has.
    pub(crate) request: Request,
    /// Who gives the derivatives, if the body is not to be looked at.
    pub(crate) rule: Option<Rule>,
    /// What the test of the fn takes for its arguments, in their order, if there is to be one.
    pub(crate) probes: Option<Vec<Probed>>,
    pub(crate) primitive: Primitive,
    /// Whether `wrt` says which arguments are active.
    pub(crate) chosen: bool,
    /// The name of the twin's scalar type.
    pub(crate) scalar: Ident,
    /// What a run with wide vectors is made of.
    pub(crate) wide: Wide,
    /// Whether the compiler sees it as one function with what it calls.
    pub(crate) whole: bool,
    /// Whether every call of the twin becomes a copy.
    pub(crate) small: bool,
    /// Whether the body is a polynomial as it stands.
    pub(crate) polynomial: bool,
    /// Whether it has no loops.
    pub(crate) straight: bool,
    /// Whether its loops are written out for numbers that know which lanes reach them.
    pub(crate) unrolls: bool,
    /// Whether the compiler knows of every number which lanes reach it.
    pub(crate) known: bool,
}

/// Which numbers the twin runs over with wide vectors.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wide {
    /// There is no such run.
    Never,
    Plain,
    /// Those with a fused multiply-add: the twin is always inlined.
    Fused,
    /// The same, with few lanes too: the body is arithmetic for the most part.
    FusedAlways,
}

impl Wide {
    pub(crate) fn is_fused(self) -> bool {
        matches!(self, Wide::Fused | Wide::FusedAlways)
    }
}

impl Primal {
    pub(crate) fn name(&self) -> &Ident {
        &self.item.sig.ident
    }

    /// Whether derivatives are of one scalar that is returned.
    pub(crate) fn is_scalar(&self) -> bool {
        self.output.is_scalar() && !self.has_outputs()
    }

    /// Whether the fn gives nothing that has a derivative.
    pub(crate) fn is_discrete(&self) -> bool {
        !self.has_outputs() && self.gives_nothing
    }

    /// Whether there is nothing to take a derivative of, or to take it by: other fns call its twin, and that is all there is.
    pub(crate) fn is_twin_alone(&self) -> bool {
        self.is_discrete() || self.active().next().is_none() || self.callables().next().is_some()
    }

    /// Whether the one active argument is a scalar.
    pub(crate) fn is_of_scalar(&self) -> bool {
        let mut active = self.active();
        active.next().is_some_and(|(_, shape)| shape.is_scalar()) && active.next().is_none()
    }

    /// Whether a call gives a result, never `None` or an error.
    pub(crate) fn always_gives(&self) -> bool {
        self.outcome.missing == outcome::Missing::Never
    }

    pub(crate) fn has_outputs(&self) -> bool {
        self.outputs().next().is_some()
    }

    /// The arguments that take results, in order.
    pub(crate) fn outputs(&self) -> impl Iterator<Item = (&Argument, &Shape)> {
        self.arguments.iter().filter_map(|a| a.output().map(|shape| (a, shape)))
    }

    /// The `&mut` arguments that derivatives are not of.
    pub(crate) fn changed(&self) -> impl Iterator<Item = &Argument> {
        self.arguments.iter().filter(|argument| argument.is_changed())
    }

    /// The type parameters that a caller of the twin does not name; one by a rule by hand hands them on by name.
    pub(crate) fn anonymous(&self) -> Vec<&Ident> {
        if self.rule.is_some() { Vec::new() } else { anonymous::parameters(&self.item) }
    }

    /// Whether the twin starts from numbers whose derivatives are not known.
    pub(crate) fn starts_from_unknown(&self) -> bool {
        self.arguments.iter().any(Argument::holds_unknown)
    }

    /// The active arguments in order.
    pub(crate) fn active(&self) -> impl Iterator<Item = (&Argument, &Shape)> {
        self.arguments.iter().filter_map(|a| a.active().map(|shape| (a, shape)))
    }

    /// How many scalars it is differentiated by, where the signature says so.
    pub(crate) fn scalars(&self) -> Option<usize> {
        self.active().map(|(_, shape)| shape.count.known()).sum()
    }

    /// Checks the signature and tells each argument's role; `None` if the passes behind cannot go on.
    pub(crate) fn from_item(
        item: ItemFn,
        options: &Options,
        source: &Source,
        errors: &Errors,
    ) -> Option<Self> {
        kind::check(&item, options.wrt.is_some(), errors);
        let stands = source.stands;
        if stands == Stands::OfTrait {
            errors.push(diag::in_trait_impl(&item.sig.ident));
        }
        let (outcome, result) = Outcome::of(&item.sig.output);
        let arguments = arguments::of(&item, options, source, result.is_none(), errors);
        let primitive = made::primitive(&item, &arguments, errors)?;
        // Whether all is well may be all that a fn tells.
        let checks =
            outcome.missing != outcome::Missing::Never && arguments.iter().all(|a| a.output().is_none());
        let result = result.or_else(|| checks.then(|| syn::parse_quote!(())));
        let discrete = |ty: &Type| beside::is_discrete(ty) || source.is_enum(ty);
        let (output, beside) =
            made::output(&item, result.as_ref(), &arguments, (primitive, &discrete), errors)?;
        let gives_nothing = discrete(&output.ty);
        if !gives_nothing {
            structs::lacks_derive(&output.ty, source, errors);
        }
        let choosing = Calls::of(&item).into_iter().filter(|path| source.gives_no_floats(path));
        let choosing = choosing.map(|path| path.to_token_stream().to_string()).collect();
        let taking = Taking::of(&item, source);
        let text = item.to_token_stream();
        let associated = options.associated
            || stands == Stands::Associated
            || item.sig.receiver().is_some()
            || mentions(text.clone(), "Self");
        let key = source.key(&item.sig.ident).filter(|_| !associated && item.sig.generics.params.is_empty());
        for path in &options.passive {
            let body = || item.block.to_token_stream();
            if !path.segments.iter().all(|segment| mentions(body(), &segment.ident.to_string())) {
                errors.push(diag::no_such_callee(path));
            }
        }
        let Fuses { seen, arithmetic } = fuses::fuses(&item, source);
        let by_body = options.rule.is_none();
        let wide = match (options.narrow, by_body && seen >= Seen::Fused) {
            (true, _) => Wide::Never,
            (false, false) => Wide::Plain,
            (false, true) if arithmetic => Wide::FusedAlways,
            (false, true) => Wide::Fused,
        };
        let polynomial = options.rule.is_none() && polynomial::is_polynomial(&item);
        let scalar = names::scalar(|name| mentions(text.clone(), name));
        let mut primal = Primal {
            item,
            arguments,
            output,
            beside,
            outcome,
            associated,
            gives_nothing,
            passive: options.passive.clone(),
            choosing,
            key,
            taking,
            only: options.only.clone(),
            request: options.request.clone(),
            rule: options.rule.clone(),
            probes: None,
            primitive,
            chosen: options.wrt.is_some(),
            scalar,
            wide,
            whole: by_body && seen >= Seen::Whole,
            small: by_body && seen == Seen::Small,
            polynomial,
            straight: false,
            unrolls: false,
            known: false,
        };
        primal.check_rule(errors);
        primal.check_only(errors);
        primal.check_request(errors);
        primal.check_callables(options, errors);
        primal.probe(options, errors);
        errors.is_empty().then_some(primal)
    }
}

/// The paths of the fns that a body calls.
#[derive(Default)]
struct Calls(Vec<syn::Path>);

impl Calls {
    fn of(item: &ItemFn) -> Vec<syn::Path> {
        let mut calls = Calls::default();
        calls.visit_block(&item.block);
        calls.0
    }
}

impl<'ast> Visit<'ast> for Calls {
    fn visit_expr_call(&mut self, call: &'ast ExprCall) {
        if let Expr::Path(path) = &*call.func {
            self.0.push(path.path.clone());
        }
        syn::visit::visit_expr_call(self, call);
    }
    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

/// Whether a fn that is not annotated could be, and floats or one of these structs occur in its signature.
pub(crate) fn has_active_arguments(item: &ItemFn, structs: &HashSet<String>) -> bool {
    let primal = Primal::from_item(item.clone(), &Options::default(), &Source::default(), &Errors::default());
    let of_structs = |ty: &Type| structs.iter().any(|name| mentions(ty.to_token_stream(), name));
    primal.is_some_and(|primal| {
        primal.active().any(|(argument, _)| shape::carries_floats(&argument.ty) || of_structs(&argument.ty))
    })
}

/// Whether an identifier occurs anywhere in the tokens.
pub(crate) fn mentions(tokens: proc_macro2::TokenStream, name: &str) -> bool {
    tokens.into_iter().any(|token| match token {
        proc_macro2::TokenTree::Ident(ident) => ident == name,
        proc_macro2::TokenTree::Group(group) => mentions(group.stream(), name),
        _ => false,
    })
}
