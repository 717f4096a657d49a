//! Imported fns: their paths, and the imports of their twins.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::ExprPath;

use super::Rewriter;
use crate::names;

impl Rewriter<'_> {
    /// The path of an imported fn that is called by its name alone: `libm::sin` of `sin`.
    pub(super) fn full_path(&self, path: &ExprPath) -> ExprPath {
        let full = self.imported(path).and_then(|(_, module, name)| {
            syn::parse_str(&format!("{module}::{name}")).ok()
        });
        full.unwrap_or_else(|| path.clone())
    }

    /// Has the twin of an imported fn imported.
    pub(super) fn import_twin(&self, path: &ExprPath) {
        let Some((name, module, imported)) = self.imported(path) else { return };
        let (twin, of) = (names::twin(name), names::twin(&Ident::new(imported, name.span())));
        // By hand, if its name is imported beside that of the fn.
        let Some(module) = module.parse::<TokenStream>().ok().filter(|_| !self.imports.has(&twin.to_string()))
        else {
            return;
        };
        // Where there is no such twin, the call is the place of the error.
        let module = module.into_iter().map(|mut token| {
            token.set_span(name.span());
            token
        });
        let module: TokenStream = module.collect();
        let item = quote!(#[allow(unused_imports)] use #module::#of as #twin;);
        self.twins.borrow_mut().insert(name.to_string(), item);
    }

    /// A name alone that is imported, with all of its path before the last segment, and that.
    fn imported<'p>(&self, path: &'p ExprPath) -> Option<(&'p Ident, &str, &str)> {
        let only = path.path.segments.first().filter(|_| path.path.segments.len() == 1);
        let name = &only.filter(|_| path.path.leading_colon.is_none())?.ident;
        let text = name.to_string();
        let (module, imported) = self.imports.path(&text).filter(|_| !self.nested.contains(&text))?;
        Some((name, module, imported))
    }
}
