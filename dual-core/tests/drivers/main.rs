//! The closure drivers: shapes, lengths, and agreement with num-dual, with differences and with each other.

mod agreement;
mod lengths;
mod shapes;
