//! The modules of a source file: what they import and declare.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::SystemTime;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;
use syn::{ItemUse, UseTree};

/// A path, segment by segment.
pub(super) type Segments = Vec<String>;

/// Names and the paths that they stand for; an empty path if nobody knows which of several.
pub(super) type Uses = HashMap<String, Segments>;

/// A module.
#[derive(Default)]
pub(super) struct Module {
    /// Where it is in its file.
    pub(super) path: Segments,
    /// Its imports, but for those under a condition, which may not be there.
    pub(super) uses: Uses,
    pub(super) globs: Vec<Segments>,
    /// Its fns, and how many const parameters they have.
    pub(super) fns: HashMap<String, usize>,
    /// The fns of its `impl`s.
    methods: HashSet<String>,
    /// The modules in files of their own, and whether they are public.
    pub(super) files: HashMap<String, bool>,
    pub(super) is_public: bool,
}

impl Module {
    pub(super) fn has(&self, name: &str) -> bool {
        self.fns.contains_key(name) || self.methods.contains(name)
    }
}

thread_local! {
    static READ: RefCell<HashMap<PathBuf, (Option<SystemTime>, Rc<Vec<Module>>)>> = RefCell::default();
}

/// The modules of a file, the outermost first; `None` if there is no such file.
pub(super) fn modules(file: &Path) -> Option<Rc<Vec<Module>>> {
    let changed = std::fs::metadata(file).ok()?.modified().ok();
    READ.with_borrow_mut(|read| {
        if let Some((when, modules)) = read.get(file)
            && *when == changed
        {
            return Some(Rc::clone(modules));
        }
        let modules = Rc::new(parse(&std::fs::read_to_string(file).ok()?));
        read.insert(file.to_owned(), (changed, Rc::clone(&modules)));
        Some(modules)
    })
}

fn parse(text: &str) -> Vec<Module> {
    let mut modules = vec![Module { is_public: true, ..Module::default() }];
    if let Ok(tokens) = text.parse() {
        collect(tokens, 0, false, &mut modules);
    }
    modules
}

/// Goes through the items of a module, and not into the bodies of fns.
fn collect(tokens: TokenStream, here: usize, in_impl: bool, modules: &mut Vec<Module>) {
    let mut tokens = tokens.into_iter().peekable();
    // The keyword that says what the next braces hold, the name behind it, and what stood before this token.
    let (mut holds, mut name, mut is_public) = (String::new(), String::new(), false);
    let (mut may_be_absent, mut behind_bang) = (false, false);
    while let Some(token) = tokens.next() {
        match &token {
            TokenTree::Ident(word) if word == "use" => {
                let tree: TokenStream = tokens.by_ref().take_while(|t| !is(t, ';')).collect();
                if let Ok(item) = syn::parse2::<ItemUse>(quote!(use #tree;))
                    && !may_be_absent
                {
                    let module = &mut modules[here];
                    flatten(&root(&item), &item.tree, &mut module.uses, &mut module.globs);
                }
                is_public = false;
            }
            TokenTree::Ident(word) if word == "pub" => is_public = true,
            TokenTree::Ident(word) if word == "fn" => {
                "fn".clone_into(&mut holds);
                if let Some(TokenTree::Ident(name)) = tokens.next_if(|t| matches!(t, TokenTree::Ident(_))) {
                    let consts = consts(&mut tokens);
                    let module = &mut modules[here];
                    if in_impl {
                        module.methods.insert(name.to_string());
                    } else {
                        module.fns.insert(name.to_string(), consts);
                    }
                }
            }
            // `-> impl Fn(f64)` is no such item.
            TokenTree::Ident(word) if (word == "impl" || word == "mod") && holds != "fn" => {
                holds = word.to_string();
                name = tokens.peek().map(ToString::to_string).unwrap_or_default();
            }
            token if is(token, ';') => {
                if holds == "mod" {
                    modules[here].files.insert(std::mem::take(&mut name), is_public);
                }
                (is_public, holds) = (false, String::new());
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                match holds.as_str() {
                    "mod" => {
                        let path = modules[here].path.iter().cloned().chain([std::mem::take(&mut name)]);
                        modules.push(Module { path: path.collect(), is_public, ..Module::default() });
                        collect(group.stream(), modules.len() - 1, false, modules);
                    }
                    "impl" => collect(group.stream(), here, true, modules),
                    _ => {}
                }
                (is_public, holds) = (false, String::new());
            }
            _ => {}
        }
        may_be_absent = match &token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => {
                let first = group.stream().into_iter().next();
                let cfg = matches!(first, Some(TokenTree::Ident(word)) if word == "cfg");
                may_be_absent || (cfg && !behind_bang)
            }
            // `pub(crate)`, another attribute
            TokenTree::Ident(word) => may_be_absent && word == "pub",
            TokenTree::Group(group) => may_be_absent && group.delimiter() == Delimiter::Parenthesis,
            token => may_be_absent && is(token, '#'),
        };
        behind_bang = is(&token, '!');
    }
}

/// The const parameters of the generics that come next, if any do.
fn consts(tokens: &mut std::iter::Peekable<proc_macro2::token_stream::IntoIter>) -> usize {
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

fn is(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign)
}

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
            add(uses, before.last().cloned().unwrap_or_default(), before.to_vec());
        }
        UseTree::Name(e) => add(uses, e.ident.to_string(), behind(&e.ident)),
        UseTree::Rename(e) if e.ident == "self" => add(uses, e.rename.to_string(), before.to_vec()),
        UseTree::Rename(e) => add(uses, e.rename.to_string(), behind(&e.ident)),
        UseTree::Group(e) => e.items.iter().for_each(|tree| flatten(before, tree, uses, globs)),
        UseTree::Glob(_) => globs.push(before.to_vec()),
    }
}

/// Of two paths for one name nobody knows which one is meant.
pub(super) fn add(uses: &mut Uses, name: String, path: Segments) {
    let known = uses.entry(name).or_insert_with(|| path.clone());
    if *known != path {
        known.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn names_and_their_paths() {
        let modules = parse(
            "//! use no::such;
            use crate::{a::{self, f, g as h}, b::*}; use ::c::k;
            #[cfg(x)] #[allow(y)] pub(crate) use d::l; pub(crate) use e::m;
            const TABLE: [f64; 2] = [1.0, 2.0];
            fn outer() -> impl Fn(f64) -> f64 { use not::here; |x| x }
            fn many<'a, F: Fn(f64) -> f64, const N: usize, const M: usize>(f: F) {}
            impl<T> Point<T> { fn length<const K: usize>(&self) {} }
            pub mod file; mod hidden;
            pub mod inner { use super::n; fn within() {} mod deep {} }",
        );
        let [outer, inner, deep] = modules.as_slice() else { panic!("{}", modules.len()) };
        let mut uses: Vec<_> =
            outer.uses.iter().map(|(name, path)| format!("{name} {}", path.join("::"))).collect();
        uses.sort();
        assert_eq!(uses, ["a crate::a", "f crate::a::f", "h crate::a::g", "k ::c::k", "m e::m"]);
        assert_eq!(outer.globs, [["crate", "b"]]);
        assert_eq!((outer.fns["outer"], outer.fns["many"]), (0, 2));
        assert!(outer.has("length") && !outer.has("within") && inner.has("within"));
        assert_eq!((outer.files["file"], outer.files["hidden"]), (true, false));
        assert_eq!(inner.uses["n"], ["super", "n"]);
        assert_eq!((inner.is_public, deep.is_public), (true, false));
        assert_eq!(deep.path, ["inner", "deep"]);
    }
}
