//! What `use` items bring: names, and the paths that they stand for.

use std::collections::HashMap;

use syn::{ItemUse, UseTree};

/// A path, segment by segment.
pub(super) type Segments = Vec<String>;

/// Names and the paths that they stand for; an empty path if nobody knows which of several.
pub(super) type Uses = HashMap<String, Segments>;

/// What the paths of an item start with: `::`, an empty segment.
pub(super) fn root(item: &ItemUse) -> Segments {
    item.leading_colon.iter().map(|_| String::new()).collect()
}

/// The names that a tree of imports brings.
pub(super) fn flatten(before: &[String], tree: &UseTree, uses: &mut Uses, globs: &mut Vec<Segments>) {
    let behind = |last: &syn::Ident| before.iter().cloned().chain([last.to_string()]).collect::<Segments>();
    match tree {
        UseTree::Path(e) => flatten(&behind(&e.ident), &e.tree, uses, globs),
        UseTree::Name(e) if e.ident == "self" => {
            add(uses, before.last().map_or("", String::as_str), before);
        }
        UseTree::Name(e) => add(uses, &e.ident.to_string(), &behind(&e.ident)),
        UseTree::Rename(e) if e.ident == "self" => add(uses, &e.rename.to_string(), before),
        UseTree::Rename(e) => add(uses, &e.rename.to_string(), &behind(&e.ident)),
        UseTree::Group(e) => e.items.iter().for_each(|tree| flatten(before, tree, uses, globs)),
        UseTree::Glob(_) => globs.push(before.to_vec()),
    }
}

/// Of two paths for one name nobody knows which one is meant.
pub(super) fn add(uses: &mut Uses, name: &str, path: &[String]) {
    let known = uses.entry(name.to_owned()).or_insert_with(|| path.to_vec());
    if *known != path {
        known.clear();
    }
}
