//! Random programs in the language of plain Rust: made from a seed, written as source, and run by an interpreter that
//! knows nothing of the attribute.

#![allow(clippy::missing_panics_doc)] // to panic is what a proof is for
// A style is taken modulo the number of spellings; all numbers are small.
#![allow(clippy::manual_is_multiple_of, clippy::cast_precision_loss, clippy::missing_panics_doc)]

pub mod make;
#[allow(missing_docs)] // fields of statements are said by the names of their types
pub mod program;
pub mod random;
pub mod run;
pub mod write;
