//! Types of the crate by their names: which structs have our derive, and which `enum`s hold nothing.

use std::collections::HashSet;

use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{FnArg, Ident, Path, ReturnType, Type, TypePath};

use super::file::Declared;
use super::parts::{BITS, RECEIVER};
use super::tree::{Place, Tree};
use super::{Segments, Source, associated};
use crate::elementals;
use crate::signature::arguments::active_parameter;
use crate::signature::beside::is_discrete;
use crate::signature::mentions;
use crate::signature::outcome::{Missing, Outcome};

impl Source {
    /// The structs in a type that are known to be of this crate, and whether they have our derive.
    pub(crate) fn structs(&self, ty: &Type) -> Vec<(TypePath, bool)> {
        let mut structs = Structs(self, Vec::new());
        structs.visit_type(ty);
        structs.1
    }

    /// Whether a path is that of a struct of this crate.
    pub(crate) fn is_struct(&self, path: &Path) -> bool {
        self.derives(path).is_some()
    }

    /// Whether the struct that a path names has our derive, if it is one of this crate.
    fn derives(&self, path: &Path) -> Option<bool> {
        let derives = |module: &super::Module, name: &str| module.structs.get(name).copied();
        let (tree, here) = self.tree.as_ref()?;
        tree.look(&self.full(path), here, &derives)
    }

    /// Whether a type is an `enum` of variants that hold nothing.
    pub(crate) fn is_enum(&self, ty: &Type) -> bool {
        let Some((tree, here)) = &self.tree else { return false };
        name(ty).is_some_and(|path| tree.look(&path, here, &is_enum).is_some())
    }

    /// Whether a fn of this crate gives nothing that has a derivative, nor what a float could be read from again: a text, an error.
    pub(crate) fn gives_no_floats(&self, path: &Path) -> bool {
        self.gives(path, &|ty, missing| is_discrete(ty) && !mentions_text(ty) && missing != Missing::Result)
    }

    /// Whether this holds of what a fn of this crate gives; an `enum` of variants that hold nothing is asked for as a flag.
    fn gives(&self, path: &Path, holds: &dyn Fn(&Type, Missing) -> bool) -> bool {
        let Some((tree, here)) = &self.tree else { return false };
        let Some(place) = tree.find(&self.full(path), here) else { return false };
        let Ok(output) = syn::parse_str::<ReturnType>(&place.declared.output) else { return false };
        let is_enum =
            |ty: &Type| name(ty).is_some_and(|path| tree.look(&path, &place.module, &is_enum).is_some());
        let (outcome, ty) = Outcome::of(&output);
        // What has one way to be there tells as much as a flag.
        let ty = ty.unwrap_or_else(|| syn::parse_quote!(()));
        let ty = if is_enum(&ty) { syn::parse_quote!(bool) } else { ty };
        holds(&ty, outcome.missing)
    }

    /// Whether such a fn may be called with primals: it has no twin, nothing in which it could leave a number, and gives nothing that
    /// could be the bits of one.
    pub(crate) fn takes_primals(&self, path: &Path) -> bool {
        let Some((tree, here)) = &self.tree else { return false };
        let Some(place) = tree.find(&self.full(path), here) else { return false };
        let is_plain = signature(&place.declared).is_some_and(|signature| {
            let mut plain = Plain(true);
            plain.visit_signature(&signature);
            plain.0
        });
        let counts = counts(tree, &place, &mut HashSet::new());
        !place.declared.annotated && is_plain && self.gives(path, &|ty, _| tells(ty, counts))
    }

    /// Which arguments a fn of this crate takes by reference.
    pub(crate) fn by_reference(&self, path: &Path) -> Option<Vec<bool>> {
        let (tree, here) = self.tree.as_ref()?;
        let signature = signature(&tree.find(&self.full(path), here)?.declared)?;
        let by_reference =
            |input: &FnArg| matches!(input, FnArg::Typed(it) if matches!(&*it.ty, Type::Reference(_)));
        Some(signature.inputs.iter().map(by_reference).collect())
    }

    /// The type of a parameter of a fn of this crate, if that carries floats and `wrt` does not leave it out.
    pub(crate) fn active_parameter(&self, path: &Path, index: usize) -> Option<Type> {
        match self.original(path) {
            Some(place) => parameter(&place.declared, index),
            None => self.of_method(associated(path)?, index),
        }
    }

    /// The same of a method, if there is one of its name in this file.
    pub(crate) fn active_method_parameter(&self, name: &Ident, index: usize) -> Option<Type> {
        // Behind the receiver.
        self.of_method(name, index + 1)
    }

    fn of_method(&self, name: &Ident, index: usize) -> Option<Type> {
        let methods = self.methods(name);
        let [only] = methods.as_slice() else { return None };
        parameter(&only.declared, index)
    }
}

/// The type of a parameter, if it is an active one.
fn parameter(declared: &Declared, index: usize) -> Option<Type> {
    let options = declared.written.as_ref()?.options.parse().ok()?;
    active_parameter(options, &signature(declared)?, index)
}

/// Integers that may hold the bits of a float.
pub(super) const INTEGERS: [&str; 11] =
    ["isize", "u8", "u16", "u32", "u64", "u128", "i8", "i16", "i32", "i64", "i128"];

/// Whether the integers that a fn gives hold no bits of a float: neither it nor what it calls for integers takes any.
fn counts(tree: &Tree, place: &Place, asked: &mut HashSet<(Segments, Segments)>) -> bool {
    let Some(called) = &place.declared.counts else { return false };
    called.iter().all(|path| {
        let is_integer = |output: &str| INTEGERS.iter().any(|name| output.contains(name));
        // What calls itself says nothing new.
        !asked.insert((place.module.clone(), path.clone()))
            || match tree.find(path, &place.module) {
                Some(callee) => !is_integer(&callee.declared.output) || counts(tree, &callee, asked),
                None => !may_take_bits(tree, path),
            }
    })
}

/// Whether a method or associated fn may take the bits of a float: whether one of its name is declared where bits are taken. The
/// compiler's own is the one that `x.floor()` calls.
fn may_take_bits(tree: &Tree, path: &[String]) -> bool {
    let [owner, .., name] = path else { return false };
    let is_elemental = (0..=2).any(|arguments| elementals::elemental(name, arguments).is_some());
    let is_std = owner == RECEIVER && (is_elemental || elementals::is_known_method(name));
    !is_std && tree.declares(name, |text| BITS.iter().any(|word| text.contains(word)))
}

/// Whether a type tells no more than which way to go: a flag, a place in a table, the letter or number of a region, if numbers hold no
/// bits, a word for it, a row of a table that is there as long as the program.
fn tells(ty: &Type, numbers: bool) -> bool {
    match ty {
        Type::Path(path) => {
            let is = |names: &[&str]| names.iter().any(|name| path.path.is_ident(name));
            // A text stays active: it may be made of a number, and parsed again.
            is(&["bool", "usize", "char", "String"]) || numbers && is(&INTEGERS)
        }
        Type::Tuple(tuple) => tuple.elems.iter().all(|ty| tells(ty, numbers)),
        Type::Paren(ty) => tells(&ty.elem, numbers),
        Type::Reference(_) => is_discrete(ty),
        _ => false,
    }
}

fn mentions_text(ty: &Type) -> bool {
    ["str", "String"].iter().any(|name| mentions(ty.to_token_stream(), name))
}

/// What a fn takes. Without white space, `&mut f64` is of a type that nobody knows.
fn signature(declared: &Declared) -> Option<syn::Signature> {
    syn::parse_str(&format!("fn f({})", declared.inputs)).ok()
}

/// Whether all types are plain values, or containers of them.
struct Plain(bool);

impl<'ast> Visit<'ast> for Plain {
    fn visit_type(&mut self, ty: &'ast Type) {
        const CONTAINERS: &[&str] = &["f64", "f32", "str", "Vec", "Option"];
        let known = match ty {
            Type::Path(path) => {
                let last = path.path.segments.last();
                is_discrete(ty) || last.is_some_and(|s| CONTAINERS.iter().any(|name| s.ident == name))
            }
            // What it leaves there its twin leaves with derivatives.
            Type::Reference(reference) => reference.mutability.is_none() || is_discrete(&reference.elem),
            Type::Array(_) | Type::Slice(_) | Type::Tuple(_) => true,
            _ => false,
        };
        self.0 &= known;
        visit::visit_type(self, ty);
    }
    fn visit_receiver(&mut self, _: &'ast syn::Receiver) {
        self.0 = false;
    }
}

fn is_enum(module: &super::Module, name: &str) -> Option<()> {
    module.enums.contains(name).then_some(())
}

/// The path of a type without parameters.
pub(super) fn name(ty: &Type) -> Option<Segments> {
    let Type::Path(path) = ty else { return None };
    let plain = path.qself.is_none() && path.path.segments.iter().all(|segment| segment.arguments.is_none());
    plain.then(|| path.path.segments.iter().map(|segment| segment.ident.to_string()).collect())
}

struct Structs<'a>(&'a Source, Vec<(TypePath, bool)>);

impl<'ast> Visit<'ast> for Structs<'_> {
    fn visit_type_path(&mut self, ty: &'ast TypePath) {
        if let Some(derives) = self.0.derives(&ty.path) {
            self.1.push((ty.clone(), derives));
        }
        visit::visit_type_path(self, ty);
    }
}
