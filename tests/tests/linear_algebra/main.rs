//! nalgebra on our numbers: what carries derivatives, what nalgebra's own branches lose, and what to write instead.
//! `docs/linear_algebra.md` tells it to users; this test proves what it says.
#![cfg(feature = "full")] // nalgebra

mod factorizations;
mod identities;
mod instead;
mod lost;
mod matrices;
mod products;
mod proof;
mod replacements;
mod rotations;
mod singular;
mod spectra;
