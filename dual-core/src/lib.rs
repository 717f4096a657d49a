//! Exact derivatives.
pub use num_dual;
pub use nalgebra;

mod drivers;
mod dual;
mod elementary;
mod hyper_dual;
mod number;
mod ops;
mod packed;
mod real;
mod rules;
mod seed;
mod tree;

pub use dual::Dual;
pub use hyper_dual::HyperDual;
pub use packed::{Dim, Packed};
pub use real::{Part, Primitive, Real};
pub use drivers::derivative::derivative;
pub use drivers::gradient::gradient;
pub use drivers::hessian::hessian;
pub use drivers::hvp::hvp;
pub use drivers::jacobian::jacobian;
pub use drivers::jvp::jvp;
pub use tree::{Lanes, Leaf, Rows, ScalarLeaf, Tree};
