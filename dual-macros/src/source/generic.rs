//! Fns of the crate that are generic over the floats of num-traits: they have no twin, and need none, as they take numbers.

use syn::visit::{self, Visit};
use syn::{FnArg, GenericParam, Path, Signature, Type, TypeParamBound, WherePredicate};

use super::Source;
use crate::signature::mentions;
use crate::signature::shape::carries_floats;
use quote::ToTokens;

/// Traits that a `Floating` has, and through which no derivative is lost.
const KNOWN: &[&str] = &[
    "Float",
    "FloatConst",
    "Num",
    "NumCast",
    "NumOps",
    "NumAssign",
    "NumAssignOps",
    "Signed",
    "Zero",
    "One",
    "Bounded",
    "FromPrimitive",
    "ToPrimitive",
    "Add",
    "Sub",
    "Mul",
    "Div",
    "Rem",
    "Neg",
    "AddAssign",
    "SubAssign",
    "MulAssign",
    "DivAssign",
    "RemAssign",
    "Sum",
    "Product",
    "Copy",
    "Clone",
    "PartialEq",
    "PartialOrd",
    "Default",
    "Debug",
    "Send",
    "Sync",
];

/// What a fn that is generic over floats takes in a place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Takes {
    /// Floats of its parameter, by value.
    Value,
    /// The same by reference.
    Reference,
    /// What has none of them.
    Other,
}

impl Source {
    /// What such a fn takes, if a path names one of this crate, or `num_traits::pow`.
    pub(crate) fn generic(&self, path: &Path) -> Option<Vec<Takes>> {
        let full = self.full(path);
        if let [root, name] = full.as_slice()
            && ["num", "num_traits"].contains(&root.as_str())
            && name == "pow"
        {
            return Some(vec![Takes::Value, Takes::Other]);
        }
        let (tree, here) = self.tree.as_ref()?;
        let declared = tree.find(&full, here)?.declared;
        let [generics, conditions] = &declared.generics;
        if declared.annotated || generics.is_empty() || declared.converts {
            return None;
        }
        let (inputs, output) = (&declared.inputs, &declared.output);
        let signature: Signature =
            syn::parse_str(&format!("fn f{generics}({inputs}){output} {conditions}")).ok()?;
        let of = float_parameter(&signature)?;
        let is_of = |ty: &Type| mentions(ty.to_token_stream(), &of);
        // What it gives is of its floats alone.
        let syn::ReturnType::Type(_, ty) = &signature.output else { return None };
        if !is_of(ty) || carries_floats(ty) || hides(ty) {
            return None;
        }
        let takes = signature.inputs.iter().map(|input| match input {
            FnArg::Typed(input) if hides(&input.ty) => None,
            FnArg::Typed(input) if !is_of(&input.ty) => Some(Takes::Other),
            FnArg::Typed(input) => match &*input.ty {
                Type::Reference(ty) => ty.mutability.is_none().then_some(Takes::Reference),
                _ => Some(Takes::Value),
            },
            FnArg::Receiver(_) => None,
        });
        takes.collect()
    }
}

/// The one type parameter, if all that is asked of it a `Floating` has.
fn float_parameter(signature: &Signature) -> Option<String> {
    let mut types = signature.generics.type_params();
    let (one, None) = (types.next()?, types.next()) else { return None };
    let name = one.ident.to_string();
    let known = |bound: &TypeParamBound| match bound {
        TypeParamBound::Trait(bound) => {
            bound.path.segments.last().is_some_and(|segment| KNOWN.iter().any(|known| segment.ident == known))
        }
        _ => false,
    };
    let clauses = signature.generics.where_clause.iter().flat_map(|clause| &clause.predicates);
    let mut bounds: Vec<&TypeParamBound> = one.bounds.iter().collect();
    for predicate in clauses {
        match predicate {
            WherePredicate::Type(predicate) if mentions(predicate.bounded_ty.to_token_stream(), &name) => {
                bounds.extend(&predicate.bounds);
            }
            _ => return None,
        }
    }
    let lifetimes_alone = |p: &GenericParam| !matches!(p, GenericParam::Lifetime(p) if !p.bounds.is_empty());
    let plain = signature.generics.params.iter().all(lifetimes_alone);
    (plain && !bounds.is_empty() && bounds.into_iter().all(known)).then_some(name)
}

/// Whether a type says what it is by a trait, or takes something to write to or to call.
fn hides(ty: &Type) -> bool {
    struct Hides(bool);
    impl<'ast> Visit<'ast> for Hides {
        fn visit_type(&mut self, ty: &'ast Type) {
            self.0 |= matches!(ty, Type::ImplTrait(_) | Type::TraitObject(_) | Type::FnPtr(_));
            self.0 |= matches!(ty, Type::Reference(ty) if ty.mutability.is_some());
            visit::visit_type(self, ty);
        }
    }
    let mut hides = Hides(false);
    hides.visit_type(ty);
    hides.0
}
