//! The check macros as users call them, and the test that the attribute writes.

#[cfg(feature = "full")]
mod calls;
#[cfg(feature = "full")]
mod cover;
#[cfg(feature = "full")]
mod exact;
