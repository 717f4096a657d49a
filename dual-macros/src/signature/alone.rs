//! Callees that a number goes through alone, without the lanes of its caller: fns of one active number that give one.

use syn::Path;

use super::shape::Shape;
use super::{Primal, Role, fuses};
use crate::diag::Errors;
use crate::source::Source;

/// From so many operations on, what is gained in each is more than what the slope costs behind them.
pub(super) const OPERATIONS_LEAST: usize = 3;

/// The place of that argument, if a path names such an fn of the crate over this primitive.
pub(crate) fn place(path: &Path, primitive: &str, source: &Source) -> Option<usize> {
    let (item, options, within) = source.annotated(path)?;
    if !item.sig.generics.params.is_empty() || fuses::operations(&item, &within) < OPERATIONS_LEAST {
        return None;
    }
    let callee = Primal::from_item(item, &options, &within, &Errors::default())?;
    let number =
        callee.is_of_scalar() && callee.is_scalar() && callee.always_gives() && callee.beside.is_none();
    let others = |role: &Role| matches!(role, Role::Active(_) | Role::Passive);
    if !number
        || callee.is_twin_alone()
        || callee.primitive.ident() != primitive
        || !callee.arguments.iter().all(|argument| others(&argument.role))
    {
        return None;
    }
    callee.arguments.iter().position(|argument| argument.active().is_some_and(Shape::is_scalar_by_value))
}
