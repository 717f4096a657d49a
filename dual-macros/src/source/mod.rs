//! The source around the fn, which the attribute does not get to see: what its module imports and declares, and where in the crate
//! the fns are that it calls.
//!
//! A twin lies beside its fn, and `use m::g` leads to `g` alone, so the body of a twin imports `m::dual_g` itself; where `m` only
//! re-exports `g`, the twin is where `g` is. Where there is no file, as in what a macro writes, nothing is known, and paths
//! are taken as they are written.

mod attributes;
mod body;
mod extension;
mod file;
mod generic;
mod methods;
mod parse;
mod parts;
mod rules;
mod tree;
mod types;
mod uses;
mod write_out;

use std::path::PathBuf;
use std::rc::Rc;

use proc_macro2::{Span, TokenStream};
use syn::visit::Visit;
use syn::{Ident, Item, ItemFn, ItemUse, Macro, Path, Stmt};

use crate::driver::{DRIVERS, Driver};
use crate::names;
use crate::options::Within;
use file::{Declared, Module};
pub(crate) use generic::Takes;
use parse::without_spaces;
use tree::{Place, Tree};
use uses::{Segments, Uses, add, flatten};

/// What is known around a fn.
#[derive(Default)]
pub(crate) struct Source {
    uses: Uses,
    /// What only a part of the fn's body imports.
    deeper: Uses,
    /// The modules of the file that may be the fn's.
    modules: Rc<Vec<Module>>,
    seen: Vec<usize>,
    /// The crate and the module of the fn, if there is a file.
    tree: Option<(Tree, Segments)>,
    /// The file of the fn.
    file: Option<PathBuf>,
    /// The macros that the body defines.
    macros: rules::Definitions,
    /// Where the fn stands.
    pub(crate) stands: Stands,
    /// The fn itself, as its file has it, or the one that it stands in.
    pub(crate) outermost: Option<Within>,
}

/// Where a fn stands.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Stands {
    /// In a module, or nobody knows.
    #[default]
    Free,
    /// In an `impl` of a type.
    Associated,
    /// In an `impl` of a trait.
    OfTrait,
}

/// A fn that is called.
pub(crate) struct Callee {
    /// Where it is, if the path at the call does not lead to its twin: its module's path, and its name there.
    pub(crate) elsewhere: Option<Segments>,
    /// How many parameters beside the number a call of its twin has to name.
    pub(crate) named: usize,
    /// Whether it is one of this crate that has no twin.
    pub(crate) lacks_twin: bool,
    /// Whether its twin is where nobody can name it from here.
    pub(crate) hides_twin: bool,
    /// What such a twin is found by, if it can be.
    pub(crate) key: Option<u64>,
}

impl Source {
    /// Around a fn, or around the one that it stands in.
    pub(crate) fn of(item: &ItemFn, within: Option<&Within>) -> Self {
        let body = Body::of(&item.block);
        let macros = rules::of_body(&item.block);
        let place = proc_macro::is_available().then(|| Span::call_site().unwrap().local_file());
        let Some(file) = place.flatten() else {
            let (uses, deeper, outermost) = (body.uses, body.deeper, within.cloned());
            return Source { uses, deeper, macros, outermost, ..Source::default() };
        };
        file::begin_look();
        let outermost = within.cloned().unwrap_or_else(|| Within::of(item));
        let (name, inputs) = (outermost.name.to_string(), without_spaces(&outermost.inputs));
        let modules = file::modules(&file).unwrap_or_default();
        // What a macro wrote is in none of them.
        let unseen = modules.iter().all(|module| !module.has(&name, &inputs));
        let seen = (0..modules.len()).filter(|&i| unseen || modules[i].has(&name, &inputs));
        let seen: Vec<usize> = seen.collect();
        let mut uses = Uses::new();
        for module in seen.iter().map(|&i| &modules[i]) {
            for (name, path) in &module.uses {
                // What one of several imports, another may declare, or have from elsewhere: then nobody knows.
                let differs = |&k: &usize| {
                    let other: &Module = &modules[k];
                    other.fns.contains_key(name) || (!unseen && other.uses.get(name) != Some(path))
                };
                add(&mut uses, name, if seen.iter().any(differs) { &[] } else { path });
            }
        }
        uses.extend(body.uses);
        uses.retain(|_, path| path.len() > 1);
        // Where several modules have such a fn, only what they import tells where that is.
        let tree = if let [only] = seen.as_slice() {
            let (tree, path) = Tree::of(&file);
            Some((tree, [path, modules[*only].path.clone()].concat()))
        } else {
            None
        };
        let file = Some(file);
        let (deeper, stands, outermost) = (body.deeper, Stands::Free, Some(outermost));
        let mut source = Source { uses, deeper, modules, seen, tree, file, macros, stands, outermost };
        if within.is_none() {
            source.stands = source.stands(&name, &inputs);
        }
        source
    }

    /// What a call of one of the crate's own macros becomes, if there is one definition of it.
    pub(crate) fn expand(&self, call: &Macro, count: usize, within: bool) -> Option<TokenStream> {
        let name = &call.path.segments.last()?.ident;
        let of_the_crate = call.path.segments.len() == 1 || call.path.segments.first()?.ident == "crate";
        let imported = self.uses.get(&name.to_string()).and_then(|path| path.first());
        let from_elsewhere =
            imported.is_some_and(|root| !["crate", "self", "super"].contains(&root.as_str()));
        if !of_the_crate || from_elsewhere {
            return None;
        }
        let files = || self.file.as_ref().map(|file| rules::of_files(&Tree::of(file).0.sources()));
        let of_this_name = |(known, _): &(String, String)| name == known;
        let within_body: Vec<_> = self.macros.iter().filter(|known| of_this_name(known)).cloned().collect();
        let all = if within_body.is_empty() { files()? } else { within_body };
        let mut all = all.into_iter().filter(of_this_name).map(|(_, definition)| definition);
        let definition = all.next()?;
        all.all(|other| other == definition).then(|| rules::expand(&definition, call, count, within))?
    }

    /// A method that a trait of the crate has for floats, as a fn of this name, and what that needs.
    pub(crate) fn extension(&self, method: &Ident, primitive: &str) -> Option<(Ident, Vec<Item>)> {
        let sources = Tree::of(self.file.as_ref()?).0.sources();
        let items = extension::of_files(&sources, &method.to_string(), primitive)?;
        Some((extension::name(method, primitive), items))
    }

    /// Whether a fn of this name is declared anywhere in the crate, if its files are known.
    pub(crate) fn declared_anywhere(&self, name: &Ident) -> Option<bool> {
        Some(Tree::of(self.file.as_ref()?).0.declares(&name.to_string(), |_| true))
    }

    /// Where the fn stands that this is around.
    fn stands(&self, name: &str, inputs: &str) -> Stands {
        let seen = || self.seen.iter().map(|&i| &self.modules[i]);
        let is = |declared: &Declared| declared.inputs == inputs;
        let free = seen().any(|module| module.fns.get(name).is_some_and(is));
        let methods = seen().flat_map(|module| &module.methods);
        let methods: Vec<_> = methods.filter(|method| method.name == name && is(&method.declared)).collect();
        match methods.as_slice() {
            [] => Stands::Free,
            _ if free => Stands::Free,
            all if all.iter().all(|method| method.of_trait) => Stands::OfTrait,
            _ => Stands::Associated,
        }
    }

    /// Whether a name that nothing of the crate has may come from `use libm::*`.
    pub(crate) fn is_of_libm(&self, name: &str) -> bool {
        let of_libm = |(path, _): &(Segments, bool)| matches!(path.as_slice(), [root] if root == "libm");
        let all = self.seen.iter().any(|&i| self.modules[i].globs.iter().any(of_libm));
        let known =
            || self.tree.as_ref().is_some_and(|(tree, here)| tree.find(&[name.to_owned()], here).is_some());
        all && !self.declares(name) && !known()
    }

    /// Whether a path names a fn of this crate.
    pub(crate) fn is_fn(&self, path: &Path) -> bool {
        self.tree.as_ref().is_some_and(|(tree, here)| tree.find(&self.full(path), here).is_some())
    }

    /// The places of the arguments that a fn of this crate calls with active values.
    pub(crate) fn takes_active(&self, path: &Path) -> Vec<usize> {
        let Some((tree, here)) = &self.tree else { return Vec::new() };
        let Some(place) = tree.find(&self.full(path), here) else { return Vec::new() };
        let around = Source { tree: Some((tree.clone(), place.module)), ..Source::default() };
        place.declared.takes_active(&around)
    }

    /// The fn of this crate that a path names, or that it names a sibling of.
    fn original(&self, path: &Path) -> Option<Place> {
        let (tree, here) = self.tree.as_ref()?;
        let full = self.full(path);
        let (name, module) = full.split_last()?;
        originals(name).find_map(|name| tree.find(&[module, &[name.to_owned()]].concat(), here))
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.uses.contains_key(name)
    }

    /// Whether the fn's module may have a fn of this name.
    fn declares(&self, name: &str) -> bool {
        self.seen.iter().any(|&i| self.modules[i].fns.contains_key(name))
    }

    /// The path that a name stands for.
    pub(crate) fn path(&self, name: &str) -> Option<&[String]> {
        let deeper = || self.deeper.get(name).filter(|path| path.len() > 1 && !self.declares(name));
        self.uses.get(name).or_else(deeper).map(Vec::as_slice)
    }

    /// A path, with what its start is imported as.
    fn full(&self, path: &Path) -> Segments {
        let written: Segments = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let deeper = || self.deeper.get(&written[0]).filter(|path| !path.is_empty());
        let imported = self.uses.get(&written[0]).or_else(deeper).filter(|_| path.leading_colon.is_none());
        imported.map_or_else(|| written.clone(), |start| [start, &written[1..]].concat())
    }

    /// The fns with twins of the bodies around the fn.
    pub(crate) fn around(&self) -> &[ItemFn] {
        self.outermost.as_ref().map_or(&[], |outermost| &outermost.fns)
    }

    /// What is known of the fn that a path names.
    pub(crate) fn callee(&self, path: &Path) -> Callee {
        let written: Segments = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let imported = self.uses.get(&written[0]).filter(|_| path.leading_colon.is_none());
        let full = self.full(path);
        let place = self.tree.as_ref().and_then(|(tree, here)| Some((tree, tree.find(&full, here)?)));
        let found = |place: &Place| {
            let is_plain = place.declared.generics[0].is_empty() && !place.is_sibling;
            place.hidden && place.declared.annotated && is_plain
        };
        let key = place.as_ref().filter(|(_, place)| found(place));
        let key = key.and_then(|(tree, place)| tree.key(&place.module, &place.name));
        let named = match self.original(path) {
            Some(place) => place.declared.named(),
            None => associated(path).map_or(0, |name| self.method_named(name)),
        };
        let lacks_twin = place.as_ref().is_some_and(|(tree, place)| {
            let by_hand = names::twin(&Ident::new(place.name.trim_start_matches("r#"), Span::call_site()));
            let by_hand = by_hand.to_string();
            !place.declared.annotated && !self.has(&by_hand) && !tree.has(&place.module, &by_hand)
        });
        let hides_twin = place.as_ref().is_some_and(|(tree, place)| {
            let twin = names::twin(&Ident::new(place.name.trim_start_matches("r#"), Span::call_site()));
            let beside = [&full[..full.len() - 1], &[twin.to_string()]].concat();
            let has = |module: &Module, name: &str| {
                (module.uses.contains_key(name) || module.fns.contains_key(name)).then_some(())
            };
            let here = || self.tree.as_ref().and_then(|(_, here)| tree.look(&beside, here, &has));
            place.hidden && here().is_none()
        });
        let lacks_twin = lacks_twin
            || associated(path).is_some_and(|method| {
                let mut ty = path.clone();
                ty.segments.pop();
                ty.segments.pop_punct();
                self.method_of_path_lacks_twin(&ty, method)
            });
        // A name that means one fn in a part of the body and another one around it: its twin could be either's.
        let deeper = self.deeper.get(&written[0]).filter(|_| path.leading_colon.is_none());
        let own = || self.declares(&written[0]);
        let lacks_twin = lacks_twin
            || deeper
                .is_some_and(|deeper| deeper.is_empty() || own() || imported.is_some_and(|i| i != deeper));
        let imported = imported.or(deeper);
        // In the module that is asked for, its twin is beside it; what is imported by its name alone has to be, again.
        let by_name = imported.filter(|_| written.len() == 1);
        let re_exported = place.map(|(_, place)| place).filter(|place| place.re_exported);
        let elsewhere =
            re_exported.map(|place| [vec!["crate".to_owned()], place.module, vec![place.name]].concat());
        Callee { elsewhere: elsewhere.or_else(|| by_name.cloned()), named, lacks_twin, hides_twin, key }
    }

    /// What the twin of the fn that this is around is found by, if it has to be.
    pub(crate) fn key(&self, name: &Ident) -> Option<u64> {
        let (tree, here) = self.tree.as_ref()?;
        tree.key(here, &name.to_string())
    }
}

/// The name of a fn that a path says to be one of a type: `Model::f`, `Self::f`.
fn associated(path: &Path) -> Option<&Ident> {
    let mut segments = path.segments.iter().rev().map(|segment| &segment.ident);
    let (name, owner) = (segments.next()?, segments.next()?);
    owner.to_string().starts_with(char::is_uppercase).then_some(name)
}

/// What the fn may be called that has this name, or a sibling of this name that has a twin.
fn originals(name: &str) -> impl Iterator<Item = &str> {
    let behind = |driver: &Driver| name.strip_prefix(driver.prefix)?.strip_prefix('_');
    let siblings = DRIVERS.iter().filter(|driver| driver.composes).filter_map(behind);
    std::iter::once(name).chain(siblings)
}

/// The `use` items of a fn's body: those at its top, and those of blocks and fns in it.
#[derive(Default)]
struct Body {
    uses: Uses,
    deeper: Uses,
}

impl Body {
    fn of(block: &syn::Block) -> Self {
        let mut body = Body::default();
        for statement in &block.stmts {
            if let Stmt::Item(Item::Use(item)) = statement {
                flatten(&uses::root(item), &item.tree, &mut body.uses, &mut Vec::new());
            } else {
                body.visit_stmt(statement);
            }
        }
        body
    }
}

impl<'ast> Visit<'ast> for Body {
    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        flatten(&uses::root(item), &item.tree, &mut self.deeper, &mut Vec::new());
    }
}
