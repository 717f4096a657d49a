//! Exact derivatives.
pub use nalgebra;
pub use num_dual;

mod bessel;
mod dual;
mod elementary;
mod hyper_dual;
mod interop;
mod number;
mod ops;
mod packed;
mod real;
mod rules;

pub use dual::Dual;
pub use hyper_dual::HyperDual;
pub use packed::{Dim, Packed};
pub use real::{Part, Primitive, Real};
