//! Items that a file's own macros write.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::Macro;

use super::{Definitions, expand, of_items};

/// How deep what a macro gives is looked into for calls of others.
const DEEPEST: usize = 8;

/// The items of a file with what the calls of its own macros among them stand for.
pub(in crate::source) fn items(tokens: TokenStream) -> TokenStream {
    let mut definitions = Definitions::new();
    of_items(tokens.clone(), &mut definitions);
    if definitions.is_empty() { tokens } else { written_out(tokens, &definitions, DEEPEST) }
}

fn written_out(tokens: TokenStream, definitions: &Definitions, depth: usize) -> TokenStream {
    let mut items = TokenStream::new();
    // Up to where the next one ends, or an attribute in front of it.
    let mut item = Vec::new();
    for token in tokens {
        item.push(token);
        let given = if depth > 0 { given(&item, definitions) } else { None };
        if let Some(given) = given {
            items.extend(written_out(given, definitions, depth - 1));
            item.clear();
        } else if ends(&item) {
            let holds_items = holds_items(&item);
            items.extend(item.drain(..).map(|token| match token {
                TokenTree::Group(group) if holds_items && group.delimiter() == Delimiter::Brace => {
                    Group::new(Delimiter::Brace, written_out(group.stream(), definitions, depth)).into()
                }
                token => token,
            }));
        }
    }
    items.extend(item);
    items
}

/// What the call of one of these macros stands for, if there is one definition of it that takes it.
fn given(item: &[TokenTree], definitions: &Definitions) -> Option<TokenStream> {
    let [TokenTree::Ident(name), TokenTree::Punct(mark), TokenTree::Group(_)] = item else { return None };
    let mut of_it = definitions.iter().filter(|(defined, _)| name == defined);
    let (Some((_, definition)), None, '!') = (of_it.next(), of_it.next(), mark.as_char()) else {
        return None;
    };
    let call: Macro = syn::parse2(item.iter().cloned().collect()).ok()?;
    expand(definition, &call, 0, false)
}

fn ends(item: &[TokenTree]) -> bool {
    let is = |token: &TokenTree, sign| matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign);
    match item {
        [.., TokenTree::Group(group)] if group.delimiter() == Delimiter::Brace => true,
        [first, TokenTree::Group(_)] => is(first, '#'),
        [first, mark, TokenTree::Group(_)] => is(first, '#') && is(mark, '!'),
        [.., last] => is(last, ';'),
        [] => false,
    }
}

/// Whether the braces of an item hold others: those of a module or an `impl`, and not of a fn that gives an `impl Fn`.
fn holds_items(item: &[TokenTree]) -> bool {
    let kind = item.iter().find_map(|token| match token {
        TokenTree::Ident(word) => ["fn", "mod", "impl"].into_iter().find(|kind| word == kind),
        _ => None,
    });
    matches!(kind, Some("mod" | "impl"))
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::items;

    #[test]
    fn what_macros_write_stands_in_place_of_their_calls() {
        let file = quote! {
            #![allow(unused)]
            macro_rules! pair { ($a:ident $b:ident) => { one!($a); one! { $b } }; }
            macro_rules! one { ($name:ident) => { #[inline] fn $name() {} }; }
            const N: usize = 3;
            pub mod m {
                pair!(f g);
                impl S { one!(h); }
            }
            fn body() -> impl Fn() { one!(kept); }
            other!(kept);
        };
        let written = items(file).to_string();
        for name in ["f", "g", "h"] {
            assert!(written.contains(&format!("# [inline] fn {name} () {{ }}")), "{name}: {written}");
        }
        assert!(!written.contains("one ! (h)") && !written.contains("pair ! (f g)"), "{written}");
        assert!(written.contains("one ! (kept)") && written.contains("other ! (kept) ;"), "{written}");
    }
}
