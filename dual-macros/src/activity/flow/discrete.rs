//! Variables that cannot hold floats, whatever is stored there: a fn that takes active values may count in them, too.

use syn::{Expr, GenericArgument, Lit, Pat, PathArguments, Type};

use super::super::{MacroArguments, parsed};
use super::Flow;
use crate::signature::shape;
use syn::visit::Visit;

impl Flow {
    /// The names of a pattern that is to be bound hold nothing that has a derivative.
    pub(super) fn discrete(&mut self, pat: &Pat) {
        let mut names = MacroArguments::default();
        names.visit_pat(pat);
        for (place, _) in names.names {
            let next = self.found.slots.len();
            let slot = *self.found.bindings.entry(place).or_insert(next);
            if slot == next {
                self.found.slots.push(super::Reach::default());
            }
            self.found.discrete.insert(slot);
        }
    }

    /// The names of a pattern of this type that can hold no floats.
    pub(super) fn discrete_of(&mut self, pat: &Pat, ty: &Type) {
        match (pat, ty) {
            (Pat::Tuple(pats), Type::Tuple(types)) if pats.elems.len() == types.elems.len() => {
                pats.elems.iter().zip(&types.elems).for_each(|(pat, ty)| self.discrete_of(pat, ty));
            }
            _ if holds_nothing(ty) => self.discrete(pat),
            _ => {}
        }
    }

    /// Whether an expression that has been walked is an integer or a bool by what is written there.
    pub(super) fn is_discrete(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Lit(literal) => match &literal.lit {
                Lit::Int(n) => !n.suffix().starts_with('f'),
                Lit::Bool(_) => true,
                _ => false,
            },
            Expr::Cast(e) => holds_nothing(&e.ty),
            Expr::Path(path) => self.found.slot(path).is_some_and(|slot| self.found.discrete.contains(&slot)),
            Expr::Paren(e) => self.is_discrete(&e.expr),
            Expr::Unary(e) => self.is_discrete(&e.expr),
            Expr::Binary(e) => self.is_discrete(&e.left) && self.is_discrete(&e.right),
            // Of a table of integers every entry is one.
            Expr::Repeat(e) => self.is_discrete(&e.expr),
            Expr::Array(e) => e.elems.first().is_some_and(|first| self.is_discrete(first)),
            Expr::Macro(e) if e.mac.path.is_ident("vec") => {
                parsed(&e.mac).first().is_some_and(|first| self.is_discrete(first))
            }
            _ => false,
        }
    }
}

/// Whether a type annotation says that no derivative fits in: an integer, a bool, a string.
pub(super) fn carries_nothing(ty: &Type) -> bool {
    let Type::Path(path) = ty else { return false };
    path.path.get_ident().is_some_and(|name| {
        [
            "bool", "char", "String", "usize", "isize", "u8", "u16", "u32", "u64", "u128", "i8", "i16",
            "i32", "i64", "i128",
        ]
        .contains(&name.to_string().as_str())
    }) && !shape::carries_floats(ty)
}

/// The same without texts, which may be made of numbers and parsed again, and of what holds nothing else: `Vec<Option<usize>>`.
pub(super) fn holds_nothing(ty: &Type) -> bool {
    match ty {
        Type::Array(ty) => holds_nothing(&ty.elem),
        Type::Slice(ty) => holds_nothing(&ty.elem),
        Type::Reference(ty) => holds_nothing(&ty.elem),
        Type::Tuple(ty) => !ty.elems.is_empty() && ty.elems.iter().all(holds_nothing),
        Type::Path(path) => match path.path.segments.last() {
            Some(last) if ["Vec", "Option", "VecDeque"].iter().any(|name| last.ident == name) => {
                let PathArguments::AngleBracketed(all) = &last.arguments else { return false };
                all.args.iter().all(|part| matches!(part, GenericArgument::Type(ty) if holds_nothing(ty)))
            }
            _ => carries_nothing(ty) && !path.path.is_ident("String"),
        },
        _ => false,
    }
}
