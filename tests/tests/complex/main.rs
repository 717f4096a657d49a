//! Complex numbers, num-complex's: as arguments and results, on the way, and in what fns are made of.
#![cfg(feature = "full")] // num-complex comes with nalgebra

mod functions;
mod language;
mod shapes;
