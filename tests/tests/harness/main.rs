//! The check macros as users call them, and the test that the attribute writes.

mod calls;
mod cover;
mod exact;
