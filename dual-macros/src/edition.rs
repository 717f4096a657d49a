//! The edition that generated paths are of.

use std::path::Path;

use proc_macro2::{Group, Spacing, Span, TokenStream, TokenTree};

/// Whether the crate at work is of 2015, as are those that say no edition.
pub(crate) fn is_2015() -> bool {
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR").map(|dir| Path::new(&dir).join("Cargo.toml"));
    let text = manifest.and_then(|file| std::fs::read_to_string(file).ok());
    let said = |text: &str| {
        text.lines().map(str::trim_start).find(|line| line.starts_with("edition")).map(str::to_owned)
    };
    text.is_some_and(|text| said(&text).is_none_or(|line| line.contains("2015")))
}

/// Code whose paths `::dual_core` and `::core` name those crates in a crate of 2015, too, where `::` is the crate's own root: the
/// edition of a path is that of its first token, which is the user's where it stands at a word of theirs.
pub(crate) fn rooted(tokens: TokenStream) -> TokenStream {
    if is_2015() { with_our_roots(tokens) } else { tokens }
}

fn with_our_roots(tokens: TokenStream) -> TokenStream {
    let mut tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for at in 0..tokens.len() {
        if let TokenTree::Group(group) = &tokens[at] {
            let mut inner = Group::new(group.delimiter(), with_our_roots(group.stream()));
            inner.set_span(group.span());
            tokens[at] = inner.into();
        } else if is_root(&tokens[at..]) {
            for colon in &mut tokens[at..at + 2] {
                colon.set_span(Span::call_site().located_at(colon.span()));
            }
        }
    }
    tokens.into_iter().collect()
}

/// Whether `::dual_core` stands first, or `::core`, as derived code has it.
fn is_root(tokens: &[TokenTree]) -> bool {
    let [TokenTree::Punct(first), TokenTree::Punct(second), TokenTree::Ident(name), ..] = tokens else {
        return false;
    };
    first.as_char() == ':'
        && first.spacing() == Spacing::Joint
        && second.as_char() == ':'
        && (name == "dual_core" || name == "core")
}
