//! The compiler's words on wrong uses, as kept in `ui/`.
#![cfg(feature = "full")] // nalgebra

/// `TRYBUILD=overwrite cargo test -p tests --test ui` keeps new words; read them before you commit.
#[test]
fn messages() {
    trybuild::TestCases::new().compile_fail("ui/*.rs");
}
