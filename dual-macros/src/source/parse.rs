//! A source file read: the items of its modules, and not the bodies of fns.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::quote;
use syn::ItemUse;

use super::attributes::{is_our_derive, may_be_ours, our_options};
use super::file::{Declared, Method, Module, Written};
use super::parts::{CONVERSIONS, body_mentions, called_without_bits, conditions, consts, output, whole};
use super::rules;
use super::types::INTEGERS;
use super::uses::{Uses, add, flatten, root};
use crate::signature::callable;

/// What the braces hold that come next.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Holds {
    #[default]
    Other,
    Fn,
    Module,
    Impl,
    TraitImpl,
    /// Fns that are linked, `extern "C" { … }`, within a module.
    Extern,
}

/// The modules of a file, the outermost first.
pub(super) fn parse(text: &str) -> Vec<Module> {
    let mut modules = vec![Module { is_public: true, ..Module::default() }];
    if let Ok(tokens) = text.parse() {
        // Of most files there are no macros.
        let items = if text.contains("macro_rules!") { rules::items(tokens) } else { tokens };
        collect(items, (0, Holds::Module), "", &mut modules);
    }
    modules
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

    /// Takes in `N: usize = 6`.
    fn has_constant(&mut self, mut behind: impl Iterator<Item = TokenTree>) {
        let Some(TokenTree::Ident(name)) = behind.next() else { return };
        let behind: Vec<TokenTree> = behind.take(5).collect();
        if let [colon, TokenTree::Ident(ty), equals, TokenTree::Literal(value), end] = behind.as_slice()
            && is(colon, ':')
            && ty == "usize"
            && is(equals, '=')
            && is(end, ';')
        {
            self.integers.insert(name.to_string(), value.to_string());
        }
    }

    /// Takes in a type, if this word declares one: a struct, an `enum` whose variants hold nothing, another name.
    fn has_type(&mut self, word: &str, mut behind: impl Iterator<Item = TokenTree>, derives: bool) {
        let (Some(TokenTree::Ident(name)), Some(next)) = (behind.next(), behind.next()) else { return };
        let name = name.to_string();
        match (word, next) {
            // Of several of a name, under one condition or another, all must have the derive.
            ("struct", _) => *self.structs.entry(name).or_insert(derives) &= derives,
            ("enum", TokenTree::Group(variants)) if holds_nothing(variants.stream()) => {
                self.enums.insert(name);
            }
            ("type", sign) if is(&sign, '=') => {
                let ty: TokenStream = behind.take_while(|t| !is(t, ';')).collect();
                self.aliases.insert(name, ty.to_string());
            }
            _ => {}
        }
    }
}

pub(super) type Tokens = std::iter::Peekable<proc_macro2::token_stream::IntoIter>;

/// What is known of the item whose tokens these are.
#[derive(Default)]
#[allow(clippy::struct_excessive_bools)] // what attributes and visibility say, each by itself
struct Item {
    holds: Holds,
    name: String,
    is_public: bool,
    annotated: bool,
    /// What our attribute says, if it is the one attribute that may make something of the item.
    options: Option<String>,
    derives: bool,
    /// Its attributes, of a fn.
    attributes: TokenStream,
    /// Whether it is a module in a file that its name does not tell.
    elsewhere: bool,
}

impl Item {
    /// Takes in an outer attribute.
    fn has(&mut self, attribute: &TokenStream) {
        if may_be_ours(attribute) {
            self.options = if self.annotated { None } else { our_options(attribute) };
            self.annotated = true;
            self.attributes.extend(attribute.clone());
        }
        self.derives |= is_our_derive(attribute);
        // `#[path = "…"] mod m;`, also by `cfg_attr`.
        let first = attribute.clone().into_iter().next();
        self.elsewhere |=
            matches!(first, Some(TokenTree::Ident(word)) if word == "path" || word == "cfg_attr");
    }

    /// Whether this word begins a type.
    fn declares_type(&self, word: &Ident) -> bool {
        self.holds == Holds::Other && ["struct", "enum", "type"].iter().any(|kind| word == kind)
    }

    /// What is known of the fn of this name, of which these are the tokens behind it; they go on behind its generics.
    fn declared(&mut self, name: &Ident, tokens: &mut Tokens, certain: bool) -> Declared {
        let options = self.options.take().filter(|_| certain);
        let written = options.map(|options| Written { options, item: whole(name, tokens.clone()) });
        let (begin, consts) = (tokens.clone(), consts(tokens));
        let generics = begin.take_while(|t| !is_parentheses(t)).collect::<TokenStream>().to_string();
        // Of others nobody asks.
        let converts =
            !generics.is_empty() && CONVERSIONS.iter().any(|name| body_mentions(tokens.clone(), name));
        let said_active = match tokens.peek() {
            Some(TokenTree::Group(group)) => callable::places(&self.attributes, group.stream()),
            _ => Vec::new(),
        };
        let output = output(tokens.clone().skip(1));
        let gives_integers =
            !self.annotated && generics.is_empty() && INTEGERS.iter().any(|name| output.contains(name));
        Declared {
            counts: if gives_integers { called_without_bits(tokens.clone()) } else { None },
            inputs: tokens.peek().map(bare).unwrap_or_default(),
            output,
            generics: [generics, conditions(tokens.clone().skip(1))],
            converts,
            consts,
            said_active,
            annotated: self.annotated,
            is_public: self.is_public,
            is_linked: false,
            written,
        }
    }

    fn is_impl(&self) -> bool {
        matches!(self.holds, Holds::Impl | Holds::TraitImpl)
    }
}

/// Goes through the items of a module or an `impl` in it, and not into the bodies of fns.
fn collect(tokens: TokenStream, (here, of): (usize, Holds), subject: &str, modules: &mut Vec<Module>) {
    let mut tokens = tokens.into_iter().peekable();
    let mut item = Item::default();
    let (mut may_be_absent, mut behind_bang) = (false, false);
    // Of the angle brackets of an `impl`.
    let mut depth = 0;
    while let Some(token) = tokens.next() {
        let mut ends = is(&token, ';');
        match &token {
            // Not `impl Trait + use<'_, T>`.
            TokenTree::Ident(word) if word == "use" && !tokens.peek().is_some_and(|t| is(t, '<')) => {
                let tree: TokenStream = tokens.by_ref().take_while(|t| !is(t, ';')).collect();
                if let Ok(import) = syn::parse2::<ItemUse>(quote!(use #tree;)) {
                    modules[here].imports(&import, item.is_public, may_be_absent);
                }
                ends = true;
            }
            TokenTree::Ident(word) if word == "pub" => item.is_public = true,
            TokenTree::Ident(word) if word == "fn" => {
                item.holds = Holds::Fn;
                if let Some(TokenTree::Ident(name)) = tokens.next_if(|t| matches!(t, TokenTree::Ident(_))) {
                    let certain = of != Holds::TraitImpl && !may_be_absent;
                    let mut declared = item.declared(&name, &mut tokens, certain);
                    // Nobody sees what it does.
                    declared.is_linked = of == Holds::Extern;
                    declared.counts.take_if(|_| declared.is_linked);
                    declare(&mut modules[here], of, name.to_string(), declared, subject);
                }
            }
            // Under a condition it may be another one.
            TokenTree::Ident(word) if of == Holds::Module && !may_be_absent && item.declares_type(word) => {
                modules[here].has_type(&word.to_string(), tokens.clone(), item.derives);
            }
            TokenTree::Ident(word) if of == Holds::Module && !may_be_absent && word == "const" => {
                modules[here].has_constant(tokens.clone());
            }
            TokenTree::Ident(word) if word == "extern" && of == Holds::Module => {
                item.holds = Holds::Extern;
            }
            // `-> impl Fn(f64)` is no such item.
            TokenTree::Ident(word) if word == "mod" && item.holds != Holds::Fn => {
                item.holds = Holds::Module;
                item.name = tokens.peek().map(ToString::to_string).unwrap_or_default();
            }
            TokenTree::Ident(word) if word == "impl" && item.holds != Holds::Fn => {
                (item.holds, depth) = (Holds::Impl, 0);
                item.name.clear();
            }
            // Not that of a bound, `for<'a>`.
            TokenTree::Ident(word)
                if word == "for"
                    && item.holds == Holds::Impl
                    && !tokens.peek().is_some_and(|t| is(t, '<')) =>
            {
                item.holds = Holds::TraitImpl;
                item.name.clear();
            }
            // The last name in front of the type's own generics and conditions.
            TokenTree::Ident(word) if item.is_impl() && depth == 0 => {
                if word == "where" {
                    depth = i32::MAX / 2;
                } else {
                    item.name = word.to_string();
                }
            }
            TokenTree::Punct(sign) if item.is_impl() => {
                depth += i32::from(sign.as_char() == '<') - i32::from(sign.as_char() == '>');
            }
            _ if ends && item.holds == Holds::Module && !item.elsewhere => {
                modules[here].files.insert(std::mem::take(&mut item.name), item.is_public);
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                enter(group.stream(), &item, here, modules);
                ends = true;
            }
            _ => {}
        }
        may_be_absent = match &token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => {
                let first = group.stream().into_iter().next();
                let cfg = matches!(first, Some(TokenTree::Ident(word)) if word == "cfg");
                if !behind_bang {
                    item.has(&group.stream());
                }
                may_be_absent || (cfg && !behind_bang)
            }
            // `pub(crate)`, another attribute
            TokenTree::Ident(word) => may_be_absent && word == "pub",
            TokenTree::Group(group) => may_be_absent && group.delimiter() == Delimiter::Parenthesis,
            token => may_be_absent && is(token, '#'),
        };
        behind_bang = is(&token, '!');
        if ends {
            item = Item::default();
        }
    }
}

/// Goes through what stands in the braces of an item.
fn enter(tokens: TokenStream, item: &Item, here: usize, modules: &mut Vec<Module>) {
    match item.holds {
        Holds::Module => {
            let path = modules[here].path.iter().cloned().chain([item.name.clone()]).collect();
            modules.push(Module { path, is_public: item.is_public, ..Module::default() });
            collect(tokens, (modules.len() - 1, item.holds), "", modules);
        }
        Holds::Impl | Holds::TraitImpl | Holds::Extern => {
            collect(tokens, (here, item.holds), &item.name, modules);
        }
        Holds::Fn | Holds::Other => {}
    }
}

fn declare(module: &mut Module, of: Holds, name: String, declared: Declared, subject: &str) {
    if of == Holds::Module || of == Holds::Extern {
        // Of several, under one condition or another.
        let before = module.fns.get(&name);
        let annotated = declared.annotated || before.is_some_and(|before| before.annotated);
        let written = declared.written.filter(|_| before.is_none());
        let counts = match before {
            Some(before) => before.counts.clone().zip(declared.counts).map(|(a, b)| [a, b].concat()),
            None => declared.counts,
        };
        module.fns.insert(name, Declared { counts, annotated, written, ..declared });
    } else {
        let of_trait = of == Holds::TraitImpl;
        module.methods.push(Method { name, declared, of_trait, of: subject.to_owned() });
    }
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

fn is_parentheses(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis)
}

pub(super) fn is(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign)
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
            fn over<T>(x: T) -> T where T: Float { x } fn lent<T>(x: &[T]) -> impl Iterator + use<'_, T> { x.iter() }
            unsafe extern \"C\" { pub safe fn erf(x: f64) -> f64; fn signbit(x: f64) -> i32; } extern \"C\" fn given() -> i32 { 1 }
            #[derive(Clone, dual_core::Differentiable)] pub struct Line<T = f64> { a: T }
            #[cfg(x)] struct Arc(f64); #[cfg_attr(x, derive(Differentiable))] struct Curve<T = f64>(T);
            #[derive(Clone)] struct Point<T>(T);
            impl<T> Point<T> where for<'a> &'a T: Copy { fn length<const K: usize>(&self) {} }
            impl<T> Drop for Point<T> { fn drop(&mut self) {} }
            const SIX: usize = 6; #[cfg(x)] const PERHAPS: usize = 1; const TWICE: usize = 2 * SIX;
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
        assert!(!outer.fns["erf"].annotated && outer.fns["erf"].is_public);
        assert!(outer.fns["lent"].output.contains("Iterator"));
        assert_eq!((&outer.fns["signbit"].counts, &outer.fns["given"].counts), (&None, &Some(Vec::new())));
        assert_eq!(outer.fns["over"].generics, ["< T >", "where T : Float"].map(String::from));
        let structs = ["Line", "Point", "Curve"].map(|name| outer.structs[name]);
        assert_eq!((structs, outer.structs.len()), ([true, false, true], 3));
        assert_eq!(outer.fns["outer"].output, "-> impl Fn (f64) -> f64");
        assert!(outer.enums.contains("Region") && outer.enums.len() == 1);
        assert_eq!((outer.aliases["Joints"].as_str(), outer.aliases.len()), ("[f64 ; 6]", 1));
        assert_eq!((outer.integers["SIX"].as_str(), outer.integers.len()), ("6", 1));
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
