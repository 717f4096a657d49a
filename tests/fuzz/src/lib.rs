//! Random programs in the language of plain Rust: made from a seed, written as source, and run by an interpreter that
//! knows nothing of the attribute.

#![allow(clippy::missing_panics_doc)] // to panic is what a proof is for
// A style is taken modulo the number of spellings; all numbers are small.
#![allow(clippy::manual_is_multiple_of, clippy::cast_precision_loss)]
// Source is put together piece by piece, and no speed is wanted.
#![allow(clippy::format_push_string, clippy::format_collect, clippy::large_enum_variant)]
// A match with an arm for each form of the language is the clearest that there is.
#![allow(clippy::too_many_lines, clippy::match_same_arms, clippy::single_match_else)]

pub mod make;
#[allow(missing_docs)] // fields of statements are said by the names of their types
pub mod program;
pub mod random;
pub mod run;
pub mod write;
