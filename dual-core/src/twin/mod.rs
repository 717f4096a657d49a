//! What a twin is made of: operators, conversions and elementals that are directed by types.
//!
//! The attribute sees names, not types. Where an operand may be active it writes a call that carries the twin's
//! number `D` and primitive `F`, and the trait picks by type: number or passive value, by value or by reference,
//! scalar or matrix. The parameter `D` is what makes the impls coherent; passive operands stay f64, which saves
//! a factor of 1.3 to 3. All of it is inlined away.

mod again;
mod alias;
mod blank;
mod by_hand;
#[cfg(feature = "nalgebra")]
mod complex;
pub mod elementals;
mod floating;
mod handed_on;
mod held;
mod leaves;
mod lift;
#[cfg(feature = "nalgebra")]
pub(crate) mod matrix;
mod operators;
pub mod parts;
mod passed;

pub use again::{Again, Cloned, NotCloned};
pub use alias::{Named, NoFloats};
pub use blank::{Blank, Unwrap, blank, take, unwrap_or_blank};
pub use by_hand::{below, bends, by_hand, carried, degree, unknown};
#[cfg(feature = "nalgebra")]
pub use complex::ComplexMethods;
/// What complex numbers would have.
#[cfg(not(feature = "nalgebra"))]
pub trait ComplexMethods<D> {}
pub use floating::{Floating, FromFloating, IntoFloating, floating, number};
pub use handed_on::{HandedOn, Key};
pub use held::{Unknown, held};
pub use leaves::{LeafOf, Leaves, leaf, leaves};
pub use lift::{AsFloat, Lift, Primal, as_float, lift, primal, written};
pub use operators::{
    AddAssignOp, AddOp, DivAssignOp, DivOp, MulAssignOp, MulOp, NegOp, RemAssignOp, RemOp, SubAssignOp,
    SubOp, add, add_assign, div, div_assign, mul, mul_assign, neg, rem, rem_assign, square, sub, sub_assign,
};
pub use passed::{Passed, passed, passed_slice};

/// Calls back for both primitives, so that every impl names its `F`: a blanket over `F` would not be coherent.
macro_rules! for_each_primitive {
    ($callback:ident $($extra:tt)*) => {
        $callback! { f64 $($extra)* }
        $callback! { f32 $($extra)* }
    };
}
use for_each_primitive;

/// The numeric types that stay as they are in a twin.
macro_rules! with_passive_types {
    ($callback:ident $($extra:tt)*) => {
        $callback! { [f32 f64 usize isize u8 u16 u32 u64 u128 i8 i16 i32 i64 i128] $($extra)* }
    };
}
use with_passive_types;
