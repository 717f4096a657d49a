//! Exact derivatives.

pub use nalgebra;
pub use num_dual;

pub mod check;

mod bessel;
mod drivers;
mod dual;
mod elementary;
mod hyper_dual;
mod interop;
mod number;
mod ops;
mod packed;
mod real;
mod rules;
mod seed;
mod tree;
mod twin;

pub use drivers::derivative::derivative;
pub use drivers::gradient::gradient;
pub use drivers::hessian::hessian;
pub use drivers::hvp::hvp;
pub use drivers::jacobian::jacobian;
pub use drivers::jvp::jvp;
pub use dual::Dual;
pub use dual_macros::{
    assert_grad, assert_hessian, assert_jacobian, check_grad, check_hessian, check_jacobian, differentiable,
};
pub use hyper_dual::HyperDual;
pub use packed::{Dim, Packed};
pub use real::{Part, Primitive, Real};
pub use tree::{Lanes, Leaf, Rows, ScalarLeaf, Tree};

/// What the generated code calls; not for use by hand, and free to change with any version.
#[doc(hidden)]
pub mod __private {
    pub use crate::drivers::gradient::first;
    pub use crate::drivers::hessian::second;
    pub use crate::drivers::hvp::along as hvp;
    pub use crate::drivers::same_length;
    pub use crate::rules::{BINARY, UNARY};
    pub use crate::seed::{flatten, rebuild};
    pub use crate::twin::*;
    pub use dual_macros::__elementals as elementals_of_the_attribute;
}
