//! Parts of a fn among the tokens behind its name.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::quote;

use super::Segments;
use super::parse::{Tokens, is};
use crate::signature::mentions;

/// The fn of this name of which these are the tokens behind it, up to the end of its body.
pub(super) fn whole(name: &Ident, behind: impl Iterator<Item = TokenTree>) -> String {
    let mut ended = false;
    let ends = |token: &TokenTree| {
        let before = ended;
        ended = matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
        before
    };
    let mut ends = ends;
    let behind: TokenStream = behind.take_while(|token| !ends(token)).collect();
    quote!(fn #name #behind).to_string()
}

/// What stands between the arguments of a fn and its body or conditions.
pub(super) fn output(tokens: impl Iterator<Item = TokenTree>) -> String {
    let ends = |token: &TokenTree| match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Ident(word) => word == "where",
        token => is(token, ';'),
    };
    tokens.take_while(|token| !ends(token)).collect::<TokenStream>().to_string()
}

/// Ways from a number to a plain float, or to its bits; a text may be read again.
pub(super) const CONVERSIONS: [&str; 4] = ["to_f64", "to_f32", "integer_decode", "parse"];

/// Whether a name occurs in the body of the fn of which these are the tokens behind its name.
pub(super) fn body_mentions(tokens: impl Iterator<Item = TokenTree>, name: &str) -> bool {
    let body = tokens.filter_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group.stream()),
        _ => None,
    });
    body.take(1).any(|body| mentions(body, name))
}

/// What integers may hold all bits of a float by, or be read from.
pub(super) const BITS: [&str; 9] = [
    "to_bits",
    "to_ne_bytes",
    "to_le_bytes",
    "to_be_bytes",
    "transmute",
    "transmute_copy",
    "integer_decode",
    "unsafe",
    "asm",
];

/// The paths that are called in the body of the fn of which these are the tokens behind its name, if nothing there takes the bits of
/// a float.
pub(super) fn called_without_bits(tokens: impl Iterator<Item = TokenTree> + Clone) -> Option<Vec<Segments>> {
    if BITS.iter().any(|name| body_mentions(tokens.clone(), name)) {
        return None;
    }
    let body = tokens.filter_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group.stream()),
        _ => None,
    });
    let mut called = Vec::new();
    body.take(1).all(|body| calls(body, &mut called)).then_some(called)
}

/// Macros that take no bits, and words before the `!` of a condition.
const LOOKED_THROUGH: [&str; 16] = [
    "assert",
    "assert_eq",
    "assert_ne",
    "debug_assert",
    "matches",
    "panic",
    "unreachable",
    "println",
    "eprintln",
    "if",
    "while",
    "return",
    "match",
    "in",
    "else",
    "break",
];

/// What stands for the receiver in front of the name of a method.
pub(super) const RECEIVER: &str = ".";

/// Collects the paths before parentheses; whether there is no macro that may hide others.
fn calls(tokens: TokenStream, called: &mut Vec<Segments>) -> bool {
    let (mut path, mut colons): (Segments, usize) = (Vec::new(), 0);
    let mut around: Vec<Segments> = Vec::new();
    let (mut behind_bang, mut behind_dot) = (false, false);
    for token in tokens {
        let hides = behind_bang
            && matches!(token, TokenTree::Group(_))
            && path.last().is_some_and(|word| !LOOKED_THROUGH.contains(&word.as_str()));
        if hides {
            return false;
        }
        behind_bang = is(&token, '!');
        let is_dot = is(&token, '.');
        match token {
            // Behind the name of a macro.
            token if is(&token, '!') => {}
            TokenTree::Ident(word) => {
                if colons < 2 {
                    path.clear();
                }
                if behind_dot {
                    path.push(RECEIVER.to_owned());
                }
                path.push(word.to_string());
                colons = 0;
            }
            token if is(&token, '<') => {
                // `f::<f64>(x)`; of a comparison nothing is kept.
                around.push(if colons < 2 { Vec::new() } else { std::mem::take(&mut path) });
                path.clear();
                colons = 0;
            }
            token if is(&token, '>') => {
                // `<f64 as Trait>::of(x)` is of a path that is not known.
                path =
                    around.pop().filter(|path| !path.is_empty()).unwrap_or_else(|| vec![token.to_string()]);
                colons = 0;
            }
            token if is(&token, ':') => colons += 1,
            TokenTree::Group(group) => {
                if group.delimiter() == Delimiter::Parenthesis && !path.is_empty() {
                    called.push(std::mem::take(&mut path));
                }
                path.clear();
                if !calls(group.stream(), called) {
                    return false;
                }
            }
            _ => path.clear(),
        }
        behind_dot = is_dot;
    }
    true
}

/// What stands between the type that a fn gives and its body, from `where` on.
pub(super) fn conditions(tokens: impl Iterator<Item = TokenTree>) -> String {
    let tokens = tokens.skip_while(|token| !matches!(token, TokenTree::Ident(word) if word == "where"));
    let ends = |token: &TokenTree| {
        is(token, ';') || matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
    };
    tokens.take_while(|token| !ends(token)).collect::<TokenStream>().to_string()
}

/// The const parameters of the generics that come next, if any do.
pub(super) fn consts(tokens: &mut Tokens) -> usize {
    let (mut depth, mut count, mut behind_dash) = (0, 0, false);
    while let Some(token) = tokens.next_if(|t| depth > 0 || is(t, '<')) {
        match &token {
            TokenTree::Ident(word) if word == "const" => count += 1,
            token if is(token, '<') => depth += 1,
            // `-> f64` of a bound.
            token if is(token, '>') && !behind_dash => depth -= 1,
            _ => {}
        }
        behind_dash = is(&token, '-');
    }
    count
}
