//! `Complex` of num-complex, by its names.

use quote::format_ident;
use syn::{GenericArgument, Path, PathArguments, Type};

#[allow(clippy::option_option)] // no such type, one of parts that its name does not tell, of these
/// The float that `Complex64`, `Complex32` or `Complex<f64>` is made of, by the last segment of a path; the type's own name says
/// nothing of it in `Complex::new`.
pub(crate) fn complex_of(path: &Path) -> Option<Option<syn::Ident>> {
    let segment = path.segments.last()?;
    match (segment.ident.to_string().as_str(), &segment.arguments) {
        ("Complex64", PathArguments::None) => Some(Some(format_ident!("f64", span = segment.ident.span()))),
        ("Complex32", PathArguments::None) => Some(Some(format_ident!("f32", span = segment.ident.span()))),
        ("Complex", PathArguments::None) => Some(None),
        ("Complex", PathArguments::AngleBracketed(list)) => match list.args.first()? {
            GenericArgument::Type(Type::Path(ty)) => {
                let name = ty.path.get_ident()?;
                (*name == "f64" || *name == "f32").then(|| Some(name.clone()))
            }
            _ => None,
        },
        _ => None,
    }
}

/// Whether a path is that by which the passes name the type, which is nalgebra's, too.
pub(crate) fn is_complex_path(path: &Path) -> bool {
    let mut segments = path.segments.iter().rev();
    segments.next().is_some_and(|last| last.ident == "Complex")
        && segments.next().is_some_and(|owner| owner.ident == "nalgebra")
}

/// Methods of a complex number that num-complex has for floats alone: over numbers they are those of our trait.
pub(crate) fn is_of_floats(name: &str) -> bool {
    ["norm", "arg", "to_polar", "l1_norm", "powc", "expf", "finv", "fdiv", "from_polar", "cis"]
        .contains(&name)
}

/// Methods of a complex number that no container has.
pub(crate) fn is_complex_method(name: &str) -> bool {
    is_of_floats(name) || ["norm_sqr", "conj", "inv", "unscale", "powu"].contains(&name)
}

/// Those that take two values, of one type both.
pub(crate) fn is_complex_pair(name: &str) -> bool {
    ["powc", "expf", "fdiv", "scale", "unscale"].contains(&name)
}
