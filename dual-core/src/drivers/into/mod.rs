//! Drivers that write derivatives into places that the caller has, for loops that allocate nothing.
//!
//! They seed and read as those that give their derivatives do. Seeds of a size that the type does not say are made in memory
//! that the thread keeps from the call before. Passive fields of a struct are kept with its seeds.

mod first;
mod hvp;
mod kept;
mod parts;
mod place;
mod second;

pub use first::{
    FirstInto, Gradient, Jacobian, gradient_into, jacobian_into, try_gradient_into, try_jacobian_into,
};
pub use hvp::{HvpInto, hvp_into, try_hvp_into};
pub use parts::in_parts;
pub use place::{Entries, Table};
pub use second::{SecondInto, hessian_into, try_hessian_into};

use crate::error::Error;
use crate::tree::{Leaf, Tree};

/// The leaves of `x` as numbers, in memory of the call before if there is any.
#[cfg_attr(not(debug_assertions), inline(always))]
fn seeds<X: Tree + ?Sized, D: Leaf>(x: &X, number: &mut impl FnMut(&X::Leaf) -> D) -> X::Of<D> {
    if X::COUNT.is_some() {
        return x.map(number);
    }
    match kept::lend() {
        Some(mut memory) => {
            x.map_into(&mut memory, number);
            memory
        }
        None => x.map(number),
    }
}

/// Keeps the memory of these seeds for the next call.
#[cfg_attr(not(debug_assertions), inline(always))]
fn keep<X: Tree + ?Sized, D: Leaf>(x: &X, seeds: X::Of<D>) {
    if X::COUNT.is_none() {
        kept::keep(seeds, x.len() * size_of::<D>());
    }
}

/// Whether a place has as many entries or rows as it takes.
#[cfg_attr(not(debug_assertions), inline(always))]
fn check(
    place: impl FnOnce() -> String,
    [given, expected]: [usize; 2],
    [units, of]: [&'static str; 2],
) -> Result<(), Error> {
    if given == expected { Ok(()) } else { Err(Error::Place { place: place(), units, of, expected, given }) }
}

/// What is to be by each scalar of the arguments.
const ENTRIES: [&str; 2] = ["entries", "active scalars"];
