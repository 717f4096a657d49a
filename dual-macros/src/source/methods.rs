//! Fns of `impl`s by their names: whether they have twins, and what calls of those name.

use proc_macro2::Ident;
use syn::Path;

use super::file::{self, Method};
use super::parse::without_spaces;
use super::tree::{self, Tree};
use super::{Source, originals};
use crate::names;

impl Source {
    /// Whether a method of `self`, or of what `Self::` names, is known to have no twin.
    pub(crate) fn own_method_lacks_twin(&self, method: &Ident) -> bool {
        let Some(around) = &self.outermost else { return false };
        let (name, inputs) = (around.name.to_string(), without_spaces(&around.inputs));
        let is_around = |method: &&Method| method.name == name && method.declared.inputs == inputs;
        let methods = self.modules.iter().flat_map(|module| &module.methods);
        // Of several types nobody knows whose fn this is.
        let mut of = methods.filter(is_around).map(|around| &around.of).peekable();
        of.peek().is_some() && of.all(|ty| self.method_lacks_twin(ty, method))
    }

    /// Whether a method of the type that a path names is known to have no twin.
    pub(crate) fn method_of_path_lacks_twin(&self, ty: &Path, method: &Ident) -> bool {
        let full = self.full(ty);
        let is_of_the_crate = full.len() == 1 || ["crate", "self", "super"].contains(&full[0].as_str());
        full.last().is_some_and(|ty| match ty.as_str() {
            "Self" => self.own_method_lacks_twin(method),
            ty => is_of_the_crate && self.method_lacks_twin(ty, method),
        })
    }

    /// Whether a method of a type of the crate is known to have no twin: it is there without the attribute.
    fn method_lacks_twin(&self, ty: &str, method: &Ident) -> bool {
        let Some(file) = &self.file else { return false };
        let tree = Tree::of(file).0;
        let (mut there, twin) = (false, names::twin(method));
        for file in tree::files(&tree.sources()) {
            let modules = file::modules(&file).unwrap_or_default();
            for found in modules.iter().flat_map(|module| &module.methods).filter(|found| found.of == ty) {
                if twin == found.name || (*method == found.name && found.declared.annotated) {
                    return false;
                }
                there |= *method == found.name;
            }
        }
        // A trait may have the twin for all its types.
        there && !tree.declares(&twin.to_string(), |_| true)
    }

    /// The places of the arguments that a method of `self` calls with active values, if all of its name are alike.
    pub(crate) fn method_takes_active(&self, name: &Ident) -> Vec<usize> {
        let methods = self.modules.iter().flat_map(|module| &module.methods);
        let around = Source { tree: self.tree.clone(), ..Source::default() };
        let mut places = methods.filter(|m| *name == m.name).map(|m| m.declared.takes_active(&around));
        let Some(first) = places.next() else { return Vec::new() };
        if places.all(|other| other == first) { first } else { Vec::new() }
    }

    /// The methods of this file that have this name, or a sibling of this name.
    pub(super) fn methods(&self, name: &Ident) -> Vec<&Method> {
        let all = || self.modules.iter().flat_map(|module| &module.methods);
        let of = |name: &str| all().filter(|method| method.name == name).collect::<Vec<_>>();
        originals(&name.to_string()).map(of).find(|found| !found.is_empty()).unwrap_or_default()
    }

    /// How many parameters a call of a method's twin has to name beside the number, if all of its name are alike.
    pub(crate) fn method_named(&self, name: &Ident) -> usize {
        let mut named = self.methods(name).into_iter().map(|method| method.declared.named());
        let first = named.next().unwrap_or_default();
        if named.all(|other| other == first) { first } else { 0 }
    }
}
