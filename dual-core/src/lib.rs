//! Exact derivatives.
pub use num_dual;
pub use nalgebra;

pub mod check;
mod dual;
mod elementary;
mod hyper_dual;
mod number;
mod ops;
mod packed;
mod real;
mod rules;

pub use dual::Dual;
pub use hyper_dual::HyperDual;
pub use packed::{Dim, Packed};
pub use real::{Part, Primitive, Real};
