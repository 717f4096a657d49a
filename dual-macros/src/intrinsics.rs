//! The fns of `dual_core` that the passes know by their name: `stop_gradient`, `implicit` and `try_implicit`.

use syn::Path;

/// Whether a path is the other, or ends with its segments: `m::helper` of `helper`, and of `m::helper` itself.
pub(crate) fn ends_with(path: &Path, end: &Path) -> bool {
    let mut segments = path.segments.iter().rev();
    end.segments.iter().rev().all(|last| segments.next().is_some_and(|segment| segment.ident == last.ident))
}

pub(crate) fn is_stop_gradient(path: &Path) -> bool {
    is(path, "stop_gradient")
}

/// Either form: they differ in what they give of a residual that does not fit.
pub(crate) fn is_implicit(path: &Path) -> bool {
    is(path, "implicit") || is(path, "try_implicit")
}

/// Imported, or by the crate's name.
fn is(path: &Path, name: &str) -> bool {
    let segments: Vec<_> = path.segments.iter().map(|segment| &segment.ident).collect();
    match segments.as_slice() {
        [last] => *last == name,
        [owner, last] => *owner == "dual_core" && *last == name,
        _ => false,
    }
}
