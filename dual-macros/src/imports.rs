//! What is imported where the fn stands. A twin lies beside its fn, and `use m::g` leads to `g` alone; so the body of a twin imports
//! `m::dual_g` itself, by the `use` items of the file, which the attribute does not get to see, and of the fn's own body.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::path::PathBuf;
use std::rc::Rc;
use std::time::SystemTime;

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::quote;
use syn::visit::Visit;
use syn::{ItemFn, ItemUse, UseTree};

/// Names and the paths that they stand for: all before the last segment, and that.
type Uses = HashMap<String, (String, String)>;

/// The imports that a fn sees.
#[derive(Default)]
pub(crate) struct Imports(Uses);

impl Imports {
    pub(crate) fn of(item: &ItemFn) -> Self {
        let name = item.sig.ident.to_string();
        let mut uses = Uses::new();
        let modules = modules();
        // A fn within a fn is of none of them.
        let within = modules.iter().all(|module| !module.has(&name));
        for module in modules.iter().filter(|module| within || module.has(&name)) {
            for (name, path) in module.uses.iter().filter(|(name, _)| !module.fns.contains(*name)) {
                add(&mut uses, name.clone(), path.clone());
            }
        }
        let mut body = Body(Uses::new());
        body.visit_block(&item.block);
        uses.extend(body.0);
        uses.retain(|_, path| !path.0.is_empty());
        Imports(uses)
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// The path of an imported name: all before its last segment, and that.
    pub(crate) fn path(&self, name: &str) -> Option<(&str, &str)> {
        self.0.get(name).map(|(module, name)| (module.as_str(), name.as_str()))
    }
}

/// Of two paths for one name nobody knows which one is meant.
fn add(uses: &mut Uses, name: String, path: (String, String)) {
    let known = uses.entry(name).or_insert_with(|| path.clone());
    if *known != path {
        known.0.clear();
    }
}

fn flatten(module: &str, tree: &UseTree, uses: &mut Uses) {
    match tree {
        UseTree::Path(e) => {
            let colons = if module.is_empty() || module == "::" { "" } else { "::" };
            flatten(&format!("{module}{colons}{}", e.ident), &e.tree, uses);
        }
        UseTree::Name(e) => add(uses, e.ident.to_string(), (module.to_owned(), e.ident.to_string())),
        UseTree::Rename(e) => add(uses, e.rename.to_string(), (module.to_owned(), e.ident.to_string())),
        UseTree::Group(e) => e.items.iter().for_each(|tree| flatten(module, tree, uses)),
        UseTree::Glob(_) => {}
    }
}

/// The `use` items of a fn's body.
struct Body(Uses);

impl<'ast> Visit<'ast> for Body {
    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        flatten(if item.leading_colon.is_some() { "::" } else { "" }, &item.tree, &mut self.0);
    }
}

/// A module of a file.
#[derive(Default)]
struct Module {
    /// Its imports, but for those under an attribute, which may not be there.
    uses: Uses,
    fns: HashSet<String>,
    /// The fns of its `impl`s.
    methods: HashSet<String>,
}

impl Module {
    fn has(&self, name: &str) -> bool {
        self.fns.contains(name) || self.methods.contains(name)
    }
}

/// A file, when it was changed, and its modules.
type Read = (PathBuf, Option<SystemTime>, Rc<Vec<Module>>);

thread_local! {
    /// The last file: its fns come one after the other.
    static LAST: RefCell<Option<Read>> = const { RefCell::new(None) };
}

/// The modules of the file that the attribute is in; none, if there is no such file.
fn modules() -> Rc<Vec<Module>> {
    let place = proc_macro::is_available().then(|| Span::call_site().unwrap().local_file());
    let Some(file) = place.flatten() else { return Rc::default() };
    let changed = std::fs::metadata(&file).and_then(|data| data.modified()).ok();
    LAST.with_borrow_mut(|last| match last {
        Some((known, when, modules)) if *known == file && *when == changed => Rc::clone(modules),
        _ => {
            let text = std::fs::read_to_string(&file).unwrap_or_default();
            let modules = Rc::new(parse(&text));
            *last = Some((file, changed, Rc::clone(&modules)));
            modules
        }
    })
}

fn parse(text: &str) -> Vec<Module> {
    let mut modules = vec![Module::default()];
    if let Ok(tokens) = text.parse() {
        collect(tokens, 0, false, &mut modules);
    }
    modules
}

/// Goes through the items of a module, and not into the bodies of fns.
fn collect(tokens: TokenStream, here: usize, in_impl: bool, modules: &mut Vec<Module>) {
    let mut tokens = tokens.into_iter().peekable();
    // The keyword that says what the next braces hold; and whether a `#[cfg(…)]` stands before this token.
    let (mut holds, mut may_be_absent, mut behind_bang) = (String::new(), false, false);
    while let Some(token) = tokens.next() {
        match &token {
            TokenTree::Ident(word) if word == "use" => {
                let is_end = |t: &TokenTree| matches!(t, TokenTree::Punct(p) if p.as_char() == ';');
                let tree: TokenStream = tokens.by_ref().take_while(|t| !is_end(t)).collect();
                if let Ok(item) = syn::parse2::<ItemUse>(quote!(use #tree;))
                    && !may_be_absent
                {
                    let root = if item.leading_colon.is_some() { "::" } else { "" };
                    flatten(root, &item.tree, &mut modules[here].uses);
                }
            }
            TokenTree::Ident(word) if word == "fn" => {
                if let Some(TokenTree::Ident(name)) = tokens.peek() {
                    let module = &mut modules[here];
                    let known = if in_impl { &mut module.methods } else { &mut module.fns };
                    known.insert(name.to_string());
                }
                "fn".clone_into(&mut holds);
            }
            // `-> impl Fn(f64)` is no such item.
            TokenTree::Ident(word) if (word == "impl" || word == "mod") && holds != "fn" => {
                holds = word.to_string();
            }
            TokenTree::Punct(sign) if sign.as_char() == ';' => holds.clear(),
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                match holds.as_str() {
                    "mod" => {
                        modules.push(Module::default());
                        collect(group.stream(), modules.len() - 1, false, modules);
                    }
                    "impl" => collect(group.stream(), here, true, modules),
                    _ => {}
                }
                holds.clear();
            }
            _ => {}
        }
        may_be_absent = match &token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => {
                let cfg = matches!(group.stream().into_iter().next(), Some(TokenTree::Ident(word)) if word == "cfg");
                may_be_absent || (cfg && !behind_bang)
            }
            // `pub(crate)`, another attribute
            TokenTree::Ident(word) => may_be_absent && word == "pub",
            TokenTree::Group(group) => may_be_absent && group.delimiter() == Delimiter::Parenthesis,
            TokenTree::Punct(sign) => may_be_absent && sign.as_char() == '#',
            TokenTree::Literal(_) => false,
        };
        behind_bang = matches!(&token, TokenTree::Punct(sign) if sign.as_char() == '!');
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn names_and_their_paths() {
        let modules = parse(
            "//! use no::such;
            use crate::{a::{f, g as h}, b::*}; use ::c::k;
            #[cfg(x)] #[allow(y)] pub(crate) use d::l; pub(crate) use e::m;
            const TABLE: [f64; 2] = [1.0, 2.0];
            fn outer() -> impl Fn(f64) -> f64 { use not::here; |x| x }
            impl<T> Point<T> { fn length(&self) {} }
            mod inner { use super::n; fn within() {} }",
        );
        let [outer, inner] = modules.as_slice() else { panic!("{}", modules.len()) };
        let mut uses: Vec<_> = outer.uses.iter().map(|(n, (m, f))| format!("{n} {m} {f}")).collect();
        uses.sort();
        assert_eq!(uses, ["f crate::a f", "h crate::a g", "k ::c k", "m e m"]);
        assert!(outer.has("outer") && outer.has("length") && !outer.has("within"));
        assert_eq!(inner.uses["n"], ("super".to_owned(), "n".to_owned()));
    }
}
