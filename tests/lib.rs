//! Tests only; see the files in `tests/`.
