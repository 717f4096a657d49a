//! Plain numeric fns in the style of the crates that people write, with nothing but the attribute added: that they
//! compile, and that values, gradients and Hessians are right.
#![allow(clippy::all, clippy::pedantic)] // fns in every spelling that users have are the subject
#![allow(unreachable_pub)] // that they have in their crates

mod colour;
mod easing;
mod filters;
mod finance;
mod geodesy;
mod kinematics;
#[cfg(feature = "full")]
mod numerics;
mod orbits;
mod special;
mod tables;
mod thermo;
