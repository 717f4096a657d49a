//! Special functions of statistics and finance.

// The values come first; the numbers' functions that call them are written against this module.
#![allow(dead_code)]

mod polygamma;
#[cfg(test)]
mod tests;
mod twofold;
pub(crate) mod value;
