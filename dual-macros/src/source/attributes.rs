//! Attributes in a source file: whether they are ours, and what they say.

use proc_macro2::{Ident, TokenStream, TokenTree};

use crate::signature::mentions;

/// Whether an attribute is none that the compiler knows: ours by this name or another, or one that may write it.
pub(super) fn may_be_ours(attribute: &TokenStream) -> bool {
    const KNOWN: &[&str] = &[
        "allow",
        "cfg",
        "cold",
        "deny",
        "deprecated",
        "doc",
        "expect",
        "inline",
        "must_use",
        "no_mangle",
        "rustfmt",
        "track_caller",
        "warn",
    ];
    match attribute.clone().into_iter().next() {
        Some(TokenTree::Ident(name)) => !KNOWN.iter().any(|known| name == known),
        _ => true,
    }
}

/// What the parentheses of an attribute hold, if it is ours by its own name.
pub(super) fn our_options(attribute: &TokenStream) -> Option<String> {
    let mut tokens = attribute.clone().into_iter().peekable();
    let path = std::iter::from_fn(|| tokens.next_if(|t| !matches!(t, TokenTree::Group(_))));
    let ours = matches!(path.last(), Some(TokenTree::Ident(name)) if name == "differentiable");
    ours.then(|| {
        tokens.next().map_or_else(String::new, |token| match token {
            TokenTree::Group(group) => group.stream().to_string(),
            token => token.to_string(),
        })
    })
}

/// Whether an attribute derives what differentiates by a struct, under whatever condition.
pub(super) fn is_our_derive(attribute: &TokenStream) -> bool {
    let derives = |name: &Ident| name == "derive" || name == "cfg_attr";
    let first = attribute.clone().into_iter().next();
    matches!(first, Some(TokenTree::Ident(name)) if derives(&name))
        && mentions(attribute.clone(), "Differentiable")
}
