//! What a name is by its spelling.

/// Whether a name is written as constants are: `LIMIT`, not `T`, which may be a temperature.
pub(crate) fn is_constant_name(name: &str) -> bool {
    name.len() > 1 && name.contains(char::is_uppercase) && !name.contains(char::is_lowercase)
}

/// Whether a name is written as types and variants are: `Rgb`, not `Td_reg3` or `Jn`, which are fns in the notation of a field.
pub(crate) fn is_type_name(name: &str) -> bool {
    name.len() > 2
        && name.starts_with(char::is_uppercase)
        && name.contains(char::is_lowercase)
        && !name.contains('_')
        // `T2sat`, but `Vector3`.
        && !name.trim_end_matches(|c: char| c.is_ascii_digit()).contains(|c: char| c.is_ascii_digit())
}
