//! The body of another annotated fn of the crate, for the question what becomes of a call of its twin.

use syn::{Ident, ItemFn, Path};

use super::{Body, Source, Stands, rules};
use crate::desugar;
use crate::diag::Errors;
use crate::options::Options;
use crate::signature::{Primal, callable};

impl Source {
    /// Whether the attribute is on the fn that a path calls, and its signature has errors.
    pub(crate) fn refuses(&self, path: &Path) -> bool {
        let errors = Errors::default();
        self.annotated(path).is_some_and(|(mut item, options, source)| {
            let called = callable::called_with_active(&item, &options);
            let options = Options { active: called, passive: Vec::new(), ..options };
            item.block.stmts.clear();
            Primal::from_item(item, &options, &source, &errors).is_none() || !errors.is_empty()
        })
    }

    /// The fn that a path calls, as the passes get to see it, its options, and what is around it; `None` if that is in no file, is not sure, or
    /// has its derivatives by hand.
    pub(crate) fn annotated(&self, path: &Path) -> Option<(ItemFn, Options, Self)> {
        self.annotated_where(path, |_| true)
    }

    /// The same if its text is such, as most need not be parsed.
    pub(crate) fn annotated_where(
        &self,
        path: &Path,
        is_such: impl Fn(&str) -> bool,
    ) -> Option<(ItemFn, Options, Self)> {
        let (tree, here) = self.tree.as_ref()?;
        let first = path.segments.first()?.ident.to_string();
        // A part of the body may mean another one.
        if path.leading_colon.is_some() || self.deeper.contains_key(&first) {
            return None;
        }
        let place = tree.find(&self.full(path), here)?;
        let written = place.declared.written.filter(|written| is_such(&written.item))?;
        let errors = Errors::default();
        let options = Options::parse(written.options.parse().ok()?, &errors);
        let mut item: ItemFn = syn::parse_str(&written.item).ok()?;
        if options.rule.is_some() || !errors.is_empty() {
            return None;
        }
        let body = Body::of(&item.block);
        let mut uses = tree.uses(&place.module)?;
        uses.extend(body.uses);
        uses.retain(|_, path| path.len() > 1);
        let source = Source {
            uses,
            deeper: body.deeper,
            tree: Some((tree.clone(), place.module)),
            file: self.file.clone(),
            macros: rules::of_body(&item.block),
            stands: Stands::Free,
            ..Source::default()
        };
        source.write_out_types(&mut item);
        desugar::block(&mut item.block, &source);
        Some((item, options, source))
    }

    /// The only annotated fn of an `impl` of this file that has this name, as the passes get to see it.
    pub(crate) fn annotated_method(&self, name: &Ident) -> Option<ItemFn> {
        let mut methods = self.methods(name).into_iter().filter(|method| *name == method.name);
        let written = methods.next()?.declared.written.clone().filter(|_| methods.next().is_none())?;
        let mut item: ItemFn = syn::parse_str(&written.item).ok()?;
        desugar::block(&mut item.block, self);
        Some(item)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signature::alone;
    use crate::source::tree::Tree;

    #[test]
    fn annotated_fns_of_the_crate_are_found_and_no_others() {
        let dir = std::env::temp_dir().join(format!("dual-macros-body-{}", std::process::id()));
        std::fs::create_dir_all(&dir).expect("a folder");
        std::fs::write(dir.join("m.rs"), "use super::g; #[differentiable] pub fn h(x: f64) -> f64 { g(x) }")
            .expect("a file");
        let root = dir.join("lib.rs");
        std::fs::write(
            &root,
            "mod m; use m::h as renamed;
            #[dual_core::differentiable(wrt(x))] #[inline] pub fn g<const N: usize>(x: f64) -> f64 where [f64; N]: Copy { x * 2.0 }
            #[differentiable(derivative = d)] fn by_hand(x: f64) -> f64 { x }
            #[differentiable] #[other] fn changed(x: f64) -> f64 { x }
            #[cfg(a)] #[differentiable] fn perhaps(x: f64) -> f64 { x }
            #[differentiable] fn twice(x: f64) -> f64 { x }
            #[cfg(a)] fn twice(x: f64) -> f64 { 2.0 * x }
            fn plain(x: f64) -> f64 { x }",
        )
        .expect("a file");
        let (tree, here) = Tree::of(&root);
        let uses = tree.uses(&here).expect("the root");
        let source = Source { uses, tree: Some((tree, here)), ..Source::default() };
        let found = |source: &Source, path: &str| {
            let (item, _, within) = source.annotated(&syn::parse_str(path).expect("a path"))?;
            Some((item.sig.ident.to_string(), within))
        };
        let (name, within) = found(&source, "renamed").expect("there");
        assert_eq!(name, "h");
        // What it calls is looked for where it is.
        assert_eq!(found(&within, "g").expect("there").0, "g");
        for path in ["g", "self::g", "crate::m::h"] {
            assert!(found(&source, path).is_some(), "{path}");
        }
        for path in ["by_hand", "changed", "perhaps", "twice", "plain", "h", "::g", "m::g::k"] {
            assert!(found(&source, path).is_none(), "{path}");
        }
        std::fs::remove_dir_all(&dir).expect("removed");
    }

    #[test]
    fn a_number_goes_alone_through_fns_of_one_that_are_worth_it() {
        let dir = std::env::temp_dir().join(format!("dual-macros-alone-{}", std::process::id()));
        std::fs::create_dir_all(&dir).expect("a folder");
        let root = dir.join("lib.rs");
        std::fs::write(
            &root,
            "#[differentiable] fn sigmoid(x: f64) -> f64 { 1.0 / (1.0 + (-x).exp()) }
            #[differentiable(wrt(x))] fn second(n: i32, x: f64) -> f64 { x.powi(n) * 2.0 - x }
            #[differentiable] fn square(x: f64) -> f64 { x * x }
            #[differentiable] fn two(x: f64, y: f64) -> f64 { x * y * x * y }
            #[differentiable] fn reference(x: &f64) -> f64 { x * x * x * x }
            #[differentiable] fn pair(x: f64) -> [f64; 2] { [x * x * x * x, x] }
            #[differentiable] fn perhaps(x: f64) -> Option<f64> { Some(x * x * x * x) }
            #[differentiable] fn generic<const N: usize>(x: f64) -> f64 { x * x * x * x }
            #[differentiable] fn single(x: f32) -> f32 { x * x * x * x }
            #[differentiable] fn changes(x: f64, y: &mut f64) -> f64 { *y = x; x * x * x * x }
            #[differentiable(active(f))] fn calls(x: f64, f: impl Fn(f64) -> f64) -> f64 { f(x * x * x) + x }",
        )
        .expect("a file");
        let (tree, here) = Tree::of(&root);
        let source = Source { tree: Some((tree, here)), ..Source::default() };
        let place = |path: &str| alone::place(&syn::parse_str(path).expect("a path"), "f64", &source);
        assert_eq!((place("sigmoid"), place("second")), (Some(0), Some(1)));
        for path in
            ["square", "two", "reference", "pair", "perhaps", "generic", "single", "changes", "calls", "none"]
        {
            assert_eq!(place(path), None, "{path}");
        }
        std::fs::remove_dir_all(&dir).expect("removed");
    }
}
