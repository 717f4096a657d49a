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
    /// Its imports; those under a condition, which may not be there, with an empty path.
    pub(super) uses: Uses,
    /// Those of them that others may take from here.
    pub(super) handed_on: HashSet<String>,
    /// What it imports as a whole, but for what may not be there, and whether others may take that from here.
    pub(super) globs: Vec<(Segments, bool)>,
    pub(super) fns: HashMap<String, Declared>,
    /// The fns of its `impl`s.
    pub(super) methods: Vec<Method>,
    /// Its `enum`s of variants that hold nothing.
    pub(super) enums: HashSet<String>,
    /// Its other names of types, and the types.
    pub(super) aliases: HashMap<String, String>,
    /// The modules in files of their own, and whether they are public.
    pub(super) files: HashMap<String, bool>,
    pub(super) is_public: bool,
}

/// A fn.
#[derive(Clone, Default)]
pub(super) struct Declared {
    /// What it takes, without white space.
    pub(super) inputs: String,
    /// What it gives: nothing, or an arrow and a type.
    pub(super) output: String,
    /// How many const parameters it has.
    pub(super) consts: usize,
    /// Whether the attribute may be on it.
    pub(super) annotated: bool,
    pub(super) is_public: bool,
}

/// A fn of an `impl`.
pub(super) struct Method {
    pub(super) name: String,
    pub(super) declared: Declared,
    pub(super) of_trait: bool,
    /// The name of the type that it is of.
    pub(super) of: String,
}

/// What the braces hold that come next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holds {
    Other,
    Fn,
    Module,
    Impl,
    TraitImpl,
}

impl Module {
    /// Takes in an import, of which nobody knows more than its names if it may be absent.
    fn imports(&mut self, item: &ItemUse, is_public: bool, may_be_absent: bool) {
        let (mut uses, mut globs) = (Uses::new(), Vec::new());
        flatten(&root(item), &item.tree, &mut uses, &mut globs);
        for (name, path) in &uses {
            add(&mut self.uses, name, if may_be_absent { &[] } else { path });
            if is_public {
                self.handed_on.insert(name.clone());
            }
        }
        if !may_be_absent {
            self.globs.extend(globs.into_iter().map(|glob| (glob, is_public)));
        }
    }

    /// Whether it has a fn of this name that takes this.
    pub(super) fn has(&self, name: &str, inputs: &str) -> bool {
        let methods = self.methods.iter().filter(|method| method.name == name);
        let declared = self.fns.get(name).into_iter().chain(methods.map(|method| &method.declared));
        declared.into_iter().any(|declared| declared.inputs == inputs)
    }
}

/// The modules of a file, and when it was changed.
type Read = (Option<SystemTime>, Rc<Vec<Module>>);

thread_local! {
    static READ: RefCell<HashMap<PathBuf, Read>> = RefCell::default();
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
        collect(tokens, (0, Holds::Module), "", &mut modules);
    }
    modules
}

/// Goes through the items of a module or an `impl` in it, and not into the bodies of fns.
fn collect(tokens: TokenStream, (here, of): (usize, Holds), subject: &str, modules: &mut Vec<Module>) {
    let mut tokens = tokens.into_iter().peekable();
    // What is known of the item whose tokens these are.
    let (mut holds, mut name, mut is_public) = (Holds::Other, String::new(), false);
    let (mut annotated, mut may_be_absent, mut behind_bang, mut elsewhere) = (false, false, false, false);
    // Of the angle brackets of an `impl`.
    let mut depth = 0;
    while let Some(token) = tokens.next() {
        let mut ends = is(&token, ';');
        match &token {
            TokenTree::Ident(word) if word == "use" => {
                let tree: TokenStream = tokens.by_ref().take_while(|t| !is(t, ';')).collect();
                if let Ok(item) = syn::parse2::<ItemUse>(quote!(use #tree;)) {
                    modules[here].imports(&item, is_public, may_be_absent);
                }
                ends = true;
            }
            TokenTree::Ident(word) if word == "pub" => is_public = true,
            TokenTree::Ident(word) if word == "fn" => {
                holds = Holds::Fn;
                if let Some(TokenTree::Ident(name)) = tokens.next_if(|t| matches!(t, TokenTree::Ident(_))) {
                    let consts = consts(&mut tokens);
                    let inputs = tokens.peek().map(bare).unwrap_or_default();
                    let output = output(tokens.clone().skip(1));
                    let declared = Declared { inputs, output, consts, annotated, is_public };
                    declare(&mut modules[here], of, name.to_string(), declared, subject);
                }
            }
            // Under a condition it may be another one.
            TokenTree::Ident(word)
                if holds == Holds::Other && of == Holds::Module && !may_be_absent && is_type(word) =>
            {
                named_type(word, tokens.clone(), &mut modules[here]);
            }
            // `-> impl Fn(f64)` is no such item.
            TokenTree::Ident(word) if word == "mod" && holds != Holds::Fn => {
                holds = Holds::Module;
                name = tokens.peek().map(ToString::to_string).unwrap_or_default();
            }
            TokenTree::Ident(word) if word == "impl" && holds != Holds::Fn => {
                (holds, depth) = (Holds::Impl, 0);
                name.clear();
            }
            // Not that of a bound, `for<'a>`.
            TokenTree::Ident(word)
                if word == "for" && holds == Holds::Impl && !tokens.peek().is_some_and(|t| is(t, '<')) =>
            {
                holds = Holds::TraitImpl;
                name.clear();
            }
            // The last name in front of the type's own generics and conditions.
            TokenTree::Ident(word) if matches!(holds, Holds::Impl | Holds::TraitImpl) && depth == 0 => {
                if word == "where" {
                    depth = i32::MAX / 2;
                } else {
                    name = word.to_string();
                }
            }
            TokenTree::Punct(sign) if matches!(holds, Holds::Impl | Holds::TraitImpl) => {
                depth += i32::from(sign.as_char() == '<') - i32::from(sign.as_char() == '>');
            }
            _ if ends && holds == Holds::Module => {
                let name = std::mem::take(&mut name);
                if !elsewhere {
                    modules[here].files.insert(name, is_public);
                }
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                match holds {
                    Holds::Module => {
                        let path = modules[here].path.iter().cloned().chain([std::mem::take(&mut name)]);
                        modules.push(Module { path: path.collect(), is_public, ..Module::default() });
                        collect(group.stream(), (modules.len() - 1, holds), "", modules);
                    }
                    Holds::Impl | Holds::TraitImpl => collect(group.stream(), (here, holds), &name, modules),
                    Holds::Fn | Holds::Other => {}
                }
                ends = true;
            }
            _ => {}
        }
        if let TokenTree::Group(group) = &token
            && group.delimiter() == Delimiter::Bracket
            && !behind_bang
        {
            annotated |= may_be_ours(&group.stream());
            // `#[path = "…"] mod m;`, also by `cfg_attr`: not in the file of its name.
            let first = group.stream().into_iter().next();
            elsewhere |=
                matches!(first, Some(TokenTree::Ident(word)) if word == "path" || word == "cfg_attr");
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
        if ends {
            (holds, is_public, annotated, elsewhere) = (Holds::Other, false, false, false);
        }
    }
}

/// Whether an attribute is none that the compiler knows: ours by this name or another, or one that may write it.
fn may_be_ours(attribute: &TokenStream) -> bool {
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

fn declare(module: &mut Module, of: Holds, name: String, declared: Declared, subject: &str) {
    if of == Holds::Module {
        // Of several, under one condition or another.
        let annotated = module.fns.get(&name).is_some_and(|before| before.annotated);
        module.fns.insert(name, Declared { annotated: annotated || declared.annotated, ..declared });
    } else {
        let of_trait = of == Holds::TraitImpl;
        module.methods.push(Method { name, declared, of_trait, of: subject.to_owned() });
    }
}

fn is_type(word: &proc_macro2::Ident) -> bool {
    word == "enum" || word == "type"
}

/// Takes in an `enum`, if no variant of it holds anything, or another name of a type; neither has parameters.
fn named_type(word: &proc_macro2::Ident, mut behind: impl Iterator<Item = TokenTree>, module: &mut Module) {
    match (behind.next(), behind.next()) {
        (Some(TokenTree::Ident(name)), Some(TokenTree::Group(variants)))
            if word == "enum" && holds_nothing(variants.stream()) =>
        {
            module.enums.insert(name.to_string());
        }
        (Some(TokenTree::Ident(name)), Some(sign)) if word == "type" && is(&sign, '=') => {
            let ty: TokenStream = behind.take_while(|t| !is(t, ';')).collect();
            module.aliases.insert(name.to_string(), ty.to_string());
        }
        _ => {}
    }
}

/// What stands between the arguments of a fn and its body or conditions.
fn output(tokens: impl Iterator<Item = TokenTree>) -> String {
    let ends = |token: &TokenTree| match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Ident(word) => word == "where",
        token => is(token, ';'),
    };
    tokens.take_while(|token| !ends(token)).collect::<TokenStream>().to_string()
}

/// Whether no variant holds anything.
fn holds_nothing(variants: TokenStream) -> bool {
    !variants
        .into_iter()
        .any(|token| matches!(token, TokenTree::Group(group) if group.delimiter() != Delimiter::Bracket))
}

/// Tokens without white space, and without the parentheses of a group.
fn bare(token: &TokenTree) -> String {
    match token {
        TokenTree::Group(group) => without_spaces(&group.stream()),
        token => without_spaces(token),
    }
}

/// Tokens without white space.
pub(super) fn without_spaces(tokens: &impl ToString) -> String {
    tokens.to_string().split_whitespace().collect()
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
            /// Documented.
            #[inline] fn outer() -> impl Fn(f64) -> f64 { use not::here; |x| x }
            #[a::differentiable(wrt(x))] #[inline]
            pub fn many<'a, F: Fn(f64) -> f64, const N: usize, const M: usize>(f: F, x: f64) {}
            impl<T> Point<T> where for<'a> &'a T: Copy { fn length<const K: usize>(&self) {} }
            impl<T> Drop for Point<T> { fn drop(&mut self) {} }
            pub enum Region { #[default] Liquid, Steam = 2 } enum Shape { Round(f64), Flat } type Joints = [f64; 6];
            #[cfg(x)] type Real = f32; #[cfg(not(x))] pub(crate) type Real = f64; #[cfg(x)] pub enum Perhaps { A }
            pub mod file; mod hidden; #[cfg_attr(x, path)] mod astray;
            pub mod inner { use super::n; fn within() {} mod deep {} }",
        );
        let [outer, inner, deep] = modules.as_slice() else { panic!("{}", modules.len()) };
        let mut uses: Vec<_> =
            outer.uses.iter().map(|(name, path)| format!("{name} {}", path.join("::"))).collect();
        uses.sort();
        assert_eq!(uses, ["a crate::a", "f crate::a::f", "h crate::a::g", "k ::c::k", "l ", "m e::m"]);
        assert!(outer.handed_on.contains("m") && !outer.handed_on.contains("f"));
        assert_eq!(outer.globs, [(vec!["crate".to_owned(), "b".to_owned()], false)]);
        assert_eq!((outer.fns["outer"].is_public, outer.fns["many"].is_public), (false, true));
        assert_eq!((outer.fns["outer"].consts, outer.fns["many"].consts), (0, 2));
        assert_eq!((outer.fns["outer"].annotated, outer.fns["many"].annotated), (false, true));
        assert_eq!(outer.fns["many"].inputs, "f:F,x:f64");
        assert_eq!(outer.fns["outer"].output, "-> impl Fn (f64) -> f64");
        assert!(outer.enums.contains("Region") && outer.enums.len() == 1);
        assert_eq!((outer.aliases["Joints"].as_str(), outer.aliases.len()), ("[f64 ; 6]", 1));
        assert!(outer.has("length", "&self") && !outer.has("within", "") && inner.has("within", ""));
        assert!(!outer.has("length", ""));
        let methods: Vec<_> = outer.methods.iter().map(|m| (m.name.as_str(), m.of_trait)).collect();
        assert_eq!(methods, [("length", false), ("drop", true)]);
        assert!(outer.methods.iter().all(|method| method.of == "Point"));
        assert_eq!((outer.files["file"], outer.files["hidden"], outer.files.len()), (true, false, 2));
        assert_eq!(inner.uses["n"], ["super", "n"]);
        assert_eq!((inner.is_public, deep.is_public), (true, false));
        assert_eq!(deep.path, ["inner", "deep"]);
    }
}
