//! The crate's own `macro_rules!`: what a call of one stands for, so that the passes can look into it.
//!
//! Of several definitions by one name nobody knows which is in scope, and then the macro stays what nobody looks into.

mod items;
mod matching;
mod pattern;

use std::cell::RefCell;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::visit::Visit;
use syn::{Block, ItemMacro, Macro};

use super::tree::files;
pub(super) use items::items;
use pattern::rules;

/// Definitions by their names.
pub(super) type Definitions = Vec<(String, String)>;

/// What a call becomes; `count` tells the calls of a body apart. A call `within` what another one gave is looked into where there is one
/// rule only: of an expression that came through the compiler's macros see no more than that it is one.
pub(crate) fn expand(definition: &str, call: &Macro, count: usize, within: bool) -> Option<TokenStream> {
    let rules = rules(definition.parse().ok()?)?;
    if within && rules.len() > 1 {
        return None;
    }
    rules.iter().find_map(|rule| matching::expand(rule, call, count))
}

/// The definitions of a body.
pub(super) fn of_body(block: &Block) -> Definitions {
    #[derive(Default)]
    struct Found(Definitions);
    impl<'ast> Visit<'ast> for Found {
        fn visit_item_macro(&mut self, item: &'ast ItemMacro) {
            if let Some(name) = item.ident.as_ref().filter(|_| item.mac.path.is_ident("macro_rules")) {
                self.0.push((name.to_string(), item.mac.tokens.to_string()));
            }
        }
    }
    let mut found = Found::default();
    found.visit_block(block);
    found.0
}

/// The definitions of the files below a folder, or of one file.
pub(super) fn of_files(path: &Path) -> Definitions {
    files(path).iter().flat_map(|file| of_file(file)).collect()
}

thread_local! {
    static READ: RefCell<HashMap<PathBuf, (Option<SystemTime>, Definitions)>> = RefCell::default();
}

fn of_file(file: &Path) -> Definitions {
    let changed = std::fs::metadata(file).and_then(|data| data.modified()).ok();
    READ.with_borrow_mut(|read| {
        if let Some((when, known)) = read.get(file)
            && *when == changed
        {
            return known.clone();
        }
        let mut found = Definitions::new();
        let text = std::fs::read_to_string(file).unwrap_or_default();
        if text.contains("macro_rules!") {
            of_items(text.parse().unwrap_or_default(), &mut found);
        }
        read.insert(file.to_owned(), (changed, found.clone()));
        found
    })
}

/// Those among items, and in the modules among them.
fn of_items(tokens: TokenStream, found: &mut Definitions) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (i, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else { continue };
        match &tokens[i.saturating_sub(3)..i] {
            [TokenTree::Ident(kind), TokenTree::Punct(_), TokenTree::Ident(name)]
                if kind == "macro_rules" =>
            {
                found.push((name.to_string(), group.stream().to_string()));
            }
            [.., TokenTree::Ident(module), TokenTree::Ident(_)]
                if module == "mod" && group.delimiter() == Delimiter::Brace =>
            {
                of_items(group.stream(), found);
            }
            _ => {}
        }
    }
}
