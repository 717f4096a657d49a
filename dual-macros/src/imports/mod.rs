//! What is imported where the fn stands. A twin lies beside its fn, and `use m::g` leads to `g` alone; so the body of a twin imports
//! `m::dual_g` itself, by the `use` items of the file, which the attribute does not get to see, and of the fn's own body. Where
//! `m` only re-exports `g`, the twin is looked for where `g` is, and there it is seen, too, how many const parameters `g` has.

mod file;
mod tree;

use proc_macro2::Span;
use syn::visit::Visit;
use syn::{ItemFn, ItemUse, Path};

use file::{Segments, Uses, add, flatten};
use tree::Tree;

/// What a fn sees.
#[derive(Default)]
pub(crate) struct Imports {
    uses: Uses,
    /// The crate and the module of the fn, if there is a file.
    tree: Option<(Tree, Segments)>,
}

/// A fn that is called.
pub(crate) struct Callee {
    /// Where it is, if the path at the call does not lead to its twin: its module's path, and its name there.
    pub(crate) elsewhere: Option<Segments>,
    /// How many const parameters it has.
    pub(crate) consts: usize,
}

impl Imports {
    pub(crate) fn of(item: &ItemFn) -> Self {
        let mut body = Body(Uses::new());
        body.visit_block(&item.block);
        let place = proc_macro::is_available().then(|| Span::call_site().unwrap().local_file());
        let Some(file) = place.flatten() else { return Imports { uses: body.0, tree: None } };
        let name = item.sig.ident.to_string();
        let modules = file::modules(&file).unwrap_or_default();
        // A fn within a fn is of none of them.
        let within = modules.iter().all(|module| !module.has(&name));
        let seen: Vec<_> = modules.iter().filter(|module| within || module.has(&name)).collect();
        let mut uses = Uses::new();
        for module in &seen {
            for (name, path) in module.uses.iter().filter(|(name, _)| !module.fns.contains_key(*name)) {
                add(&mut uses, name.clone(), path.clone());
            }
        }
        uses.extend(body.0);
        uses.retain(|_, path| path.len() > 1);
        // Where several modules have such a fn, only what they import tells where that is.
        let tree = if let [module] = seen.as_slice() {
            let (tree, path) = Tree::of(&file);
            Some((tree, [path, module.path.clone()].concat()))
        } else {
            None
        };
        Imports { uses, tree }
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.uses.contains_key(name)
    }

    /// The path that a name stands for.
    pub(crate) fn path(&self, name: &str) -> Option<&[String]> {
        self.uses.get(name).map(Vec::as_slice)
    }

    /// What is known of the fn that a path names.
    pub(crate) fn callee(&self, path: &Path) -> Callee {
        let written: Segments = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let imported = self.uses.get(&written[0]).filter(|_| path.leading_colon.is_none());
        let full = imported.map_or_else(|| written.clone(), |start| [start, &written[1..]].concat());
        let place = self.tree.as_ref().and_then(|(tree, here)| tree.find(&full, here));
        let consts = place.as_ref().map_or(0, |place| place.consts);
        // In the module that is asked for, its twin is beside it; what is imported by its name alone has to be, again.
        let by_name = imported.filter(|_| written.len() == 1);
        // A name that is imported is in the module, too, and is no re-export for this fn.
        let re_exported = place.filter(|place| place.re_exported);
        let elsewhere =
            re_exported.map(|place| [vec!["crate".to_owned()], place.module, vec![place.name]].concat());
        Callee { elsewhere: elsewhere.or_else(|| by_name.cloned()), consts }
    }
}

/// The `use` items of a fn's body.
struct Body(Uses);

impl<'ast> Visit<'ast> for Body {
    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        flatten(&file::root(item), &item.tree, &mut self.0, &mut Vec::new());
    }
}
