//! Types of nalgebra, by their names.

/// Types of nalgebra whose constructors take active values.
pub(crate) fn is_nalgebra_type(name: &str) -> bool {
    column_vector(name).is_some()
        || matrix(name)
        || ["RowSVector", "RowDVector", "RowVector2", "RowVector3", "RowVector4", "RowVector5", "RowVector6"]
            .contains(&name)
}

/// How many generic parameters a type of nalgebra has behind its scalar.
pub(crate) fn parameters_behind_scalar(name: &str) -> Option<usize> {
    match name {
        "SMatrix" => Some(2),
        "SVector" | "RowSVector" => Some(1),
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
