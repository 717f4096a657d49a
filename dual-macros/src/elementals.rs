//! The names that the passes know.

mod closures;
mod complex;
mod nalgebra;
mod spelling;
mod through;

use proc_macro2::TokenStream;
use quote::quote;

pub(crate) use closures::{
    asks_closure, fills, folds, gives_closure, gives_either, gives_error, replaces, takes_error,
};
pub(crate) use complex::{complex_of, is_complex_method, is_complex_pair, is_complex_path, is_of_floats};
pub(crate) use nalgebra::{column_vector, is_nalgebra_type, parameters_behind_scalar, square, static_shape};
pub(crate) use spelling::{is_constant_name, is_type_name};
use through::THROUGH;

/// How an elemental is called.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    /// `x.sin()`
    Unary,
    /// `x.powi(n)` with a passive integer
    Powi,
    /// `x.atan2(y)`
    Binary,
    /// `x.mul_add(a, b)`
    Ternary,
}

const UNARY: &[&str] = &[
    "recip",
    "sqrt",
    "cbrt",
    "exp",
    "exp2",
    "exp_m1",
    "ln",
    "log2",
    "log10",
    "ln_1p",
    "sin",
    "cos",
    "tan",
    "asin",
    "acos",
    "atan",
    "sinh",
    "cosh",
    "tanh",
    "asinh",
    "acosh",
    "atanh",
    "to_degrees",
    "to_radians",
];
/// Unary elementals whose slope is constant between the breaks.
const STEPS: &[&str] = &["floor", "ceil", "round", "round_ties_even", "trunc", "fract", "signum", "abs"];
const BINARY: &[&str] =
    &["atan2", "hypot", "powf", "log", "copysign", "rem_euclid", "div_euclid", "midpoint", "abs_sub"];
/// Binary elementals that select instead of chaining.
const SELECTING: &[&str] = &["max", "min"];
const TERNARY: &[&str] = &["mul_add", "clamp"];

/// The elemental of this name that takes this many arguments beside its receiver.
///
/// The count tells `a.max(b)` from the `max()` of a matrix or an iterator.
pub(crate) fn elemental(name: &str, arguments: usize) -> Option<Kind> {
    match arguments {
        0 if UNARY.contains(&name) || STEPS.contains(&name) || name == "sin_cos" => Some(Kind::Unary),
        1 if name == "powi" => Some(Kind::Powi),
        1 if BINARY.contains(&name) || SELECTING.contains(&name) => Some(Kind::Binary),
        2 if TERNARY.contains(&name) => Some(Kind::Ternary),
        _ => None,
    }
}

/// The methods behind the operators, which calls may name: `x.neg()`, `a.add(b)`.
pub(crate) fn is_operator(name: &str, arguments: usize) -> bool {
    match arguments {
        0 => name == "neg",
        1 => ["add", "sub", "mul", "div", "rem"].contains(&name),
        _ => false,
    }
}

/// Traits of `num_traits` whose methods are those of f64 by the same names.
pub(crate) fn is_float_trait(name: &str) -> bool {
    ["Float", "FloatCore", "Real"].contains(&name)
}

/// Questions about the value: asked of the primal, with a passive answer.
pub(crate) fn is_predicate(name: &str) -> bool {
    [
        "is_nan",
        "is_finite",
        "is_infinite",
        "is_normal",
        "is_subnormal",
        "is_sign_positive",
        "is_sign_negative",
        // Of num-traits.
        "is_zero",
        "is_one",
        "total_cmp",
        "cmp",
        "partial_cmp",
        "contains",
        "lt",
        "le",
        "gt",
        "ge",
        "eq",
        "ne",
    ]
    .contains(&name)
}

/// Whether a path is that of a question about a float: `f64::is_nan`.
pub(crate) fn is_float_predicate(path: &syn::Path) -> bool {
    let mut segments = path.segments.iter().rev().map(|segment| segment.ident.to_string());
    segments.next().is_some_and(|name| is_predicate(&name))
        && segments.next().is_some_and(|ty| ty == "f64" || ty == "f32" || is_float_trait(&ty))
}

/// Methods of an active container whose answer carries no floats.
pub(crate) fn is_passive(name: &str) -> bool {
    [
        "len",
        "is_empty",
        "capacity",
        "nrows",
        "ncols",
        "shape",
        "shape_generic",
        "is_square",
        "any",
        "all",
        "position",
        "count",
        "is_some",
        "is_some_and",
        "is_none_or",
        "is_ok_and",
        "is_none",
        "is_ok",
        "is_err",
        "rposition",
        "partition_point",
        "binary_search_by",
        "is_sorted",
        "is_sorted_by",
        "is_sorted_by_key",
        "size_hint",
        "ends_with",
        "starts_with",
    ]
    .contains(&name)
}

/// Methods that put their arguments into the receiver.
pub(crate) fn is_mutator(name: &str) -> bool {
    [
        "push",
        "push_back",
        "push_front",
        "get_or_insert",
        "or_insert",
        "fill",
        "insert",
        "extend",
        "extend_from_slice",
        "copy_from_slice",
        "clone_from_slice",
        "append",
        "copy_from",
        "set_column",
        "set_row",
    ]
    .contains(&name)
}

/// Methods whose float arguments meet active values, so that a passive one must be lifted.
pub(crate) fn lifts_arguments(name: &str) -> bool {
    is_mutator(name)
        || [
            "fold",
            "rfold",
            "scan",
            "try_fold",
            "unwrap_or",
            "map_or",
            "map_or_else",
            "resize",
            "and",
            "or",
            "xor",
            "then_some",
        ]
        .contains(&name)
}

/// Methods of containers by names that traits of the user's own have for floats as well.
pub(crate) fn may_be_of_floats(name: &str) -> bool {
    ["split", "repeat", "remainder", "front", "back", "peek", "entry", "keys", "values"].contains(&name)
}

/// Methods that lend a part of the receiver to be changed.
pub(crate) fn lends(name: &str) -> bool {
    const ENDS: &[&str] =
        &["_mut", "_mut_checked", "or_insert", "or_insert_with", "or_default", "make_contiguous"];
    ENDS.iter().any(|end| name.ends_with(end))
}

/// Methods that lend a part of the receiver to their closure.
pub(crate) fn lends_items(name: &str) -> bool {
    ["retain_mut", "and_modify", "take_if", "dedup_by", "dedup_by_key"].contains(&name)
}

/// Types of the standard library whose constructors take active values as any.
pub(crate) fn is_container(ty: &str) -> bool {
    ["Vec", "Box", "VecDeque", "BTreeMap", "HashMap", "Rc", "Arc"].contains(&ty)
}

/// Methods that put a value where no derivative can follow it.
const KEEPS: &[&str] = &["set", "replace", "store", "send", "swap", "write"];

/// Whether a method is one of f64 or of the standard library's containers, of which the passes know what becomes of
/// the derivative.
pub(crate) fn is_known_method(name: &str) -> bool {
    is_through(name) || is_predicate(name) || KEEPS.contains(&name)
}

/// Methods of nalgebra that take two vectors or matrices of one scalar type.
pub(crate) fn is_matrix_pair(name: &str) -> bool {
    [
        "dot",
        "cross",
        "component_mul",
        "component_div",
        "tr_mul",
        "kronecker",
        "solve",
        "metric_distance",
        "angle",
    ]
    .contains(&name)
}

/// Methods that pass active values through as they are.
pub(crate) fn is_through(name: &str) -> bool {
    is_matrix_pair(name) || lifts_arguments(name) || is_passive(name) || THROUGH.contains(&name)
}

/// Fns of the standard library that pass active values through, by their module.
pub(crate) fn is_through_fn(module: &str, name: &str) -> bool {
    match module {
        "mem" => ["swap", "replace", "take", "drop"].contains(&name),
        "array" => name == "from_fn",
        "iter" => {
            ["once", "repeat", "repeat_n", "repeat_with", "successors", "from_fn", "zip"].contains(&name)
        }
        "hint" => name == "black_box",
        "convert" => name == "identity",
        _ => false,
    }
}

/// The names for the parity test.
pub(crate) fn as_tokens() -> TokenStream {
    let (unary, binary) = (UNARY.iter().chain(STEPS), BINARY.iter());
    quote! { (&[#(#unary),*] as &[&str], &[#(#binary),*] as &[&str]) }
}
