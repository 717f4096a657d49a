//! The modules of a crate: which file has which, and where a fn is that others re-export.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::file::{Declared, Module, modules};
use super::originals;
use super::uses::{Segments, Uses};
use crate::edition;

/// How many re-exports are followed.
const MOST_STEPS: usize = 8;

/// A crate, as far as its files tell.
#[derive(Clone)]
pub(super) struct Tree {
    root: PathBuf,
}

/// The fns that a search has found, by module and name, and whether from within the module.
type Known = HashMap<(Segments, String, bool), Option<Place>>;

/// A fn of the crate.
#[derive(Clone)]
pub(super) struct Place {
    pub(super) module: Segments,
    pub(super) name: String,
    pub(super) declared: Declared,
    /// Whether this is a sibling of the fn that is declared there.
    pub(super) is_sibling: bool,
    /// Whether the module that was asked for only re-exports it, from one that may be named there.
    pub(super) re_exported: bool,
    /// Whether it is in a module that may not be named there.
    pub(super) hidden: bool,
    /// The module that declares it, and its name there.
    declared_as: (Segments, String),
}

/// The module at a path of a file, if it is not one of several, under one condition or another.
fn only<'m>(modules: &'m [Module], path: &[String]) -> Option<&'m Module> {
    let mut there = modules.iter().filter(|module| module.path == path);
    there.next().filter(|_| there.next().is_none())
}

/// The source files below a folder, or the one file.
pub(super) fn files(path: &Path) -> Vec<PathBuf> {
    if !path.is_dir() {
        return vec![path.to_owned()];
    }
    let entries = std::fs::read_dir(path).into_iter().flatten().flatten().map(|entry| entry.path());
    let is_source = |path: &PathBuf| path.is_dir() || path.extension().is_some_and(|end| end == "rs");
    entries.filter(is_source).flat_map(|path| files(&path)).collect()
}

impl Tree {
    /// The crate of a file, and where in it the file is: the root is a `lib.rs` or `main.rs` above that leads to it, or it is one
    /// itself, such as a test.
    pub(super) fn of(file: &Path) -> (Self, Segments) {
        let above = file.ancestors().skip(1).flat_map(|dir| [dir.join("lib.rs"), dir.join("main.rs")]);
        let found = above.filter(|root| modules(root).is_some()).find_map(|root| {
            let path = file.strip_prefix(root.parent()?).ok()?.with_extension("");
            let mut path: Segments = path.iter().map(|part| part.to_string_lossy().into_owned()).collect();
            path.pop_if(|last| last == "mod" || root == file);
            let tree = Tree { root };
            (tree.file(&path)?.0 == file).then_some((tree, path))
        });
        found.unwrap_or_else(|| (Tree { root: file.to_owned() }, Segments::new()))
    }

    /// Where the crate's sources are: a folder, or the one file that a test is.
    pub(super) fn sources(&self) -> PathBuf {
        let is_root = |name: &str| self.root.file_name().is_some_and(|file| file == name);
        let folder = self.root.parent().filter(|_| is_root("lib.rs") || is_root("main.rs"));
        folder.map_or_else(|| self.root.clone(), Path::to_owned)
    }

    /// Whether a fn of this name is declared in a file whose text is such.
    pub(super) fn declares(&self, name: &str, is_such: impl Fn(&str) -> bool) -> bool {
        let declared = ["(", "<"].map(|behind| format!("fn {name}{behind}"));
        files(&self.sources()).iter().any(|file| {
            let text = std::fs::read_to_string(file).unwrap_or_default();
            declared.iter().any(|it| text.contains(it)) && is_such(&text)
        })
    }

    /// The file of a module, and how much of its path is in there.
    fn file(&self, path: &[String]) -> Option<(PathBuf, usize)> {
        let (mut file, mut dir, mut inside) = (self.root.clone(), self.root.parent()?.to_owned(), 0);
        for (i, name) in path.iter().enumerate() {
            let all = modules(&file)?;
            let here = only(&all, &path[i - inside..i])?;
            if here.files.contains_key(name) {
                let within = path[i - inside..i].iter().fold(dir, |dir, name| dir.join(name));
                (dir, inside) = (within.join(name), 0);
                file = Some(within.join(format!("{name}.rs")))
                    .filter(|file| modules(file).is_some())
                    .unwrap_or(dir.join("mod.rs"));
            } else {
                inside += 1;
            }
        }
        Some((file, inside))
    }

    fn with<R>(&self, path: &[String], look: impl FnOnce(&Module) -> R) -> Option<R> {
        let (file, inside) = self.file(path)?;
        let modules: Rc<Vec<Module>> = modules(&file)?;
        only(&modules, &path[path.len() - inside..]).map(look)
    }

    /// The module that a path names within another one.
    fn absolute(&self, path: &[String], from: &[String], steps: usize) -> Option<Segments> {
        let (first, rest) = path.split_first()?;
        let behind = |start: &[String]| Some([start, rest].concat());
        match first.as_str() {
            "crate" => behind(&[]),
            "self" => self.absolute(rest, from, steps).or_else(|| rest.is_empty().then(|| from.to_vec())),
            "super" => {
                let (_, parent) = from.split_last()?;
                if rest.is_empty() { Some(parent.to_vec()) } else { self.relative(rest, parent, steps) }
            }
            "" => None,
            _ => self.relative(path, from, steps),
        }
    }

    /// The same of a path that starts with a name, or with another `super`.
    fn relative(&self, path: &[String], from: &[String], steps: usize) -> Option<Segments> {
        let (first, rest) = path.split_first()?;
        if first == "super" {
            return self.absolute(path, from, steps);
        }
        let below = [from, std::slice::from_ref(first)].concat();
        if self.with(&below, |_| ()).is_some() {
            return Some([&below, rest].concat());
        }
        let imported = self.with(from, |module| module.uses.get(first).cloned()).flatten();
        if let Some(imported) = imported.filter(|path| path.first() != Some(first) && steps > 0) {
            return Some([self.absolute(&imported, from, steps - 1)?, rest.to_vec()].concat());
        }
        // Of a crate of the 2015 edition; of later ones it is another crate.
        if !edition::is_2015() {
            return None;
        }
        self.with(std::slice::from_ref(first), |_| path.to_vec())
    }

    /// What a module imports, if it is one.
    pub(super) fn uses(&self, module: &[String]) -> Option<Uses> {
        self.with(module, |module| module.uses.clone())
    }

    /// Whether a module has a fn of this name.
    pub(super) fn has(&self, module: &[String], name: &str) -> bool {
        let has = |module: &Module| {
            module.fns.contains_key(name) || module.methods.iter().any(|method| method.name == name)
        };
        self.with(module, has).unwrap_or_default()
    }

    /// The fn that a path names within a module.
    pub(super) fn find(&self, path: &[String], from: &[String]) -> Option<Place> {
        let place = self.follow(path, from, MOST_STEPS, &mut Known::new())?;
        // What is private where it is has a twin that only re-exports could make visible.
        let visible = self.is_visible(&place.module, from);
        Some(Place {
            hidden: place.re_exported && !visible,
            re_exported: place.re_exported && visible,
            ..place
        })
    }

    fn follow(&self, path: &[String], from: &[String], steps: usize, known: &mut Known) -> Option<Place> {
        let (name, module) = path.split_last()?;
        let module = if module.is_empty() { from.to_vec() } else { self.absolute(module, from, steps)? };
        let mine = from.starts_with(&module);
        let key = (module.clone(), name.clone(), mine);
        if let Some(place) = known.get(&key) {
            return place.clone();
        }
        // What leads here again leads to nothing else.
        known.insert(key.clone(), None);
        let place = self.follow_in(module, name, mine, steps, known);
        known.insert(key, place.clone());
        place
    }

    /// The fn of this name in a module, for those outside it or, if it is `mine`, inside.
    fn follow_in(
        &self,
        module: Segments,
        name: &str,
        mine: bool,
        steps: usize,
        known: &mut Known,
    ) -> Option<Place> {
        // What is private in a module is nothing to those outside it, who may have the name from elsewhere.
        let (declared, imported, globs) = self.with(&module, |there| {
            let of_name = there.fns.get(name).map(|declared| (declared, false));
            let sibling_of = |name| there.fns.get(name).filter(|declared| declared.annotated);
            let of_sibling = || originals(name).skip(1).find_map(sibling_of).map(|declared| (declared, true));
            let declared = of_name.or_else(of_sibling).filter(|(declared, _)| mine || declared.is_public);
            let imported = there.uses.get(name).filter(|_| mine || there.handed_on.contains(name));
            let globs = there.globs.iter().filter(|glob| mine || glob.1).map(|glob| glob.0.clone());
            let declared = declared.map(|(declared, is_sibling)| (declared.clone(), is_sibling));
            (declared, imported.cloned(), globs.collect::<Vec<_>>())
        })?;
        if let Some((declared, is_sibling)) = declared {
            return Some(Place {
                declared_as: (module.clone(), name.to_owned()),
                module,
                name: name.to_owned(),
                declared,
                is_sibling,
                re_exported: false,
                hidden: false,
            });
        }
        let steps = steps.checked_sub(1)?;
        if let Some(imported) = imported {
            let place = self.follow(&imported, &module, steps, known)?;
            return Some(Place { re_exported: true, ..place });
        }
        // What a glob brings, it brings with its twin.
        let brought = globs.into_iter().map(|glob| [glob, vec![name.to_owned()]].concat());
        let mut places = brought.filter_map(|path| self.follow(&path, &module, steps, known));
        let place = places.next()?;
        // Two may bring the same one.
        if places.any(|other| other.declared_as != place.declared_as) {
            return None;
        }
        Some(if place.re_exported { place } else { Place { module, name: name.to_owned(), ..place } })
    }

    /// What a module has of the name that a path ends with, or one from which it is imported.
    pub(super) fn look<R>(
        &self,
        path: &[String],
        from: &[String],
        get: &dyn Fn(&Module, &str) -> Option<R>,
    ) -> Option<R> {
        self.look_in(path, from, get, MOST_STEPS, &mut HashSet::new())
    }

    fn look_in<R>(
        &self,
        path: &[String],
        from: &[String],
        get: &dyn Fn(&Module, &str) -> Option<R>,
        steps: usize,
        seen: &mut HashSet<(Segments, String)>,
    ) -> Option<R> {
        let (name, module) = path.split_last()?;
        let module = if module.is_empty() { from.to_vec() } else { self.absolute(module, from, steps)? };
        // What leads here again leads to nothing else.
        if !seen.insert((module.clone(), name.clone())) {
            return None;
        }
        let (found, imported, globs) = self.with(&module, |there| {
            let globs: Vec<Segments> = there.globs.iter().map(|glob| glob.0.clone()).collect();
            (get(there, name), there.uses.get(name).cloned(), globs)
        })?;
        let steps = steps.checked_sub(1)?;
        let brought = globs.into_iter().map(|glob| [glob, vec![name.clone()]].concat());
        let elsewhere = || imported.into_iter().chain(brought);
        found.or_else(|| elsewhere().find_map(|path| self.look_in(&path, &module, get, steps, seen)))
    }

    /// A number for a fn of a private module that the module above hands on, and not its twin.
    pub(super) fn key(&self, module: &[String], name: &str) -> Option<u64> {
        let (last, above) = module.split_last()?;
        let hands_on = |above: &Module| {
            let path = above.uses.get(name).filter(|_| above.handed_on.contains(name));
            path.is_some_and(|path| path.ends_with(&[last.clone(), name.to_owned()]))
        };
        if self.is_public(above, last) || !self.with(above, hands_on)? {
            return None;
        }
        let package = std::env::var("CARGO_PKG_NAME").unwrap_or_default();
        let version = std::env::var("CARGO_PKG_VERSION").unwrap_or_default();
        let place = [[package, version].as_slice(), module, &[name.to_owned()]].concat().join("::");
        // FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/
        let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        Some(place.bytes().fold(0xcbf2_9ce4_8422_2325, step))
    }

    /// Whether a module says that the one of this name in it is for others, too.
    fn is_public(&self, parent: &[String], name: &String) -> bool {
        let in_a_file = self.with(parent, |parent| parent.files.get(name).copied()).flatten();
        let inline = || self.with(&[parent, std::slice::from_ref(name)].concat(), |inline| inline.is_public);
        in_a_file.or_else(inline) == Some(true)
    }

    /// Whether all modules on a way may be named within another one: what is private is so below its parent alone.
    fn is_visible(&self, module: &[String], from: &[String]) -> bool {
        (0..module.len()).all(|i| {
            let (parent, name) = (&module[..i], &module[i]);
            self.is_public(parent, name) || from.starts_with(parent)
        })
    }
}
