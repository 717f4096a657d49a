//! The closure drivers: shapes, lengths, and agreement with num-dual, with differences and with each other.

#[cfg(feature = "num-dual")]
mod agreement;
mod lengths;
#[cfg(feature = "nalgebra")]
mod shapes;
