//! Types of nalgebra, by their names.

/// Types of nalgebra whose constructors take active values.
pub(crate) fn is_nalgebra_type(name: &str) -> bool {
    column_vector(name).is_some() || row_vector(name).is_some() || matrix(name)
}

/// How many generic parameters a type of nalgebra has behind its scalar.
pub(crate) fn parameters_behind_scalar(name: &str) -> Option<usize> {
    match name {
        "SMatrix" => Some(2),
        "SVector" | "RowSVector" => Some(1),
        "Complex" => Some(0),
        _ => is_nalgebra_type(name).then_some(0),
    }
}

#[allow(clippy::option_option)] // no such type, a length behind it, a length in its name
/// Entries of a column vector type: `Some(Some(3))` of `Vector3`, `Some(None)` where a parameter or the value says.
pub(crate) fn column_vector(name: &str) -> Option<Option<usize>> {
    match name {
        "SVector" | "DVector" => Some(None),
        "Vector1" => Some(Some(1)),
        "Vector2" => Some(Some(2)),
        "Vector3" => Some(Some(3)),
        "Vector4" => Some(Some(4)),
        "Vector5" => Some(Some(5)),
        "Vector6" => Some(Some(6)),
        _ => None,
    }
}

/// Entries of a row vector type, likewise.
#[allow(clippy::option_option)]
fn row_vector(name: &str) -> Option<Option<usize>> {
    name.strip_prefix("Row").and_then(column_vector).filter(|count| *count != Some(1))
}

/// Rows and columns of a type with these arguments behind its scalar, where they are literals or in its name.
pub(crate) fn static_shape(name: &str, arguments: &[usize]) -> Option<(usize, usize)> {
    if let Some(count) = column_vector(name) {
        return Some((count.or(arguments.first().copied())?, 1));
    }
    if let Some(count) = row_vector(name) {
        return Some((1, count.or(arguments.first().copied())?));
    }
    match (square(name), name, arguments) {
        (Some(n), ..) => Some((n, n)),
        (None, "SMatrix", &[rows, columns]) => Some((rows, columns)),
        _ => None,
    }
}

/// Whether this is a matrix type other than a column vector.
fn matrix(name: &str) -> bool {
    matches!(name, "SMatrix" | "DMatrix") || square(name).is_some()
}

/// Rows and columns of a square matrix alias.
pub(crate) fn square(name: &str) -> Option<usize> {
    match name {
        "Matrix1" => Some(1),
        "Matrix2" => Some(2),
        "Matrix3" => Some(3),
        "Matrix4" => Some(4),
        "Matrix5" => Some(5),
        "Matrix6" => Some(6),
        _ => None,
    }
}
