//! Certainty beyond differences of floats: the twin in numbers of twice the digits, differenced with a step so small that nothing
//! of the fn's shape is left in the error.

mod double;
mod functions;
mod judge;
mod run;
mod traits;

pub use double::DoubleDouble;
pub(super) use judge::{Foreign as ForeignSlopes, Precise};
pub use run::{Exact, Foreign};
