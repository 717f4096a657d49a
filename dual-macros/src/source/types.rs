//! Types of the crate by their names: what another name of floats stands for, which structs have our derive, and which `enum`s hold
//! nothing.

use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ItemFn, Lit, Path, ReturnType, Type, TypePath};

use super::{Segments, Source};
use crate::signature::outcome::Outcome;

impl Source {
    /// Writes `[f64; 6]` where the fn has `Joints`, if `type Joints = [f64; 6]`.
    pub(crate) fn write_out_types(&self, item: &mut ItemFn) {
        if self.tree.is_some() {
            WriteOut(self).visit_item_fn_mut(item);
        }
    }

    /// The structs in a type that are known to be of this crate, and whether they have our derive.
    pub(crate) fn structs(&self, ty: &Type) -> Vec<(TypePath, bool)> {
        let mut structs = Structs(self, Vec::new());
        structs.visit_type(ty);
        structs.1
    }

    /// Whether a type is an `enum` of variants that hold nothing.
    pub(crate) fn is_enum(&self, ty: &Type) -> bool {
        let Some((tree, here)) = &self.tree else { return false };
        name(ty).is_some_and(|path| tree.look(&path, here, &is_enum).is_some())
    }

    /// Whether a fn gives such a one.
    pub(crate) fn gives_enum(&self, path: &Path) -> bool {
        let Some((tree, here)) = &self.tree else { return false };
        let Some(place) = tree.find(&self.full(path), here) else { return false };
        let Ok(output) = syn::parse_str::<ReturnType>(&place.declared.output) else { return false };
        let ty = Outcome::of(&output).1.as_ref().and_then(name);
        ty.is_some_and(|ty| tree.look(&ty, &place.module, &is_enum).is_some())
    }
}

fn is_enum(module: &super::Module, name: &str) -> Option<()> {
    module.enums.contains(name).then_some(())
}

/// The path of a type without parameters.
fn name(ty: &Type) -> Option<Segments> {
    let Type::Path(path) = ty else { return None };
    let plain = path.qself.is_none() && path.path.segments.iter().all(|segment| segment.arguments.is_none());
    plain.then(|| path.path.segments.iter().map(|segment| segment.ident.to_string()).collect())
}

/// Whether a type means the same wherever it is written: floats and integers, in tuples, arrays and `Vec`s.
fn is_the_same_everywhere(ty: &Type) -> bool {
    match ty {
        Type::Array(array) => {
            let literal = matches!(&array.len, Expr::Lit(len) if matches!(len.lit, Lit::Int(_)));
            literal && is_the_same_everywhere(&array.elem)
        }
        Type::Tuple(tuple) => !tuple.elems.is_empty() && tuple.elems.iter().all(is_the_same_everywhere),
        Type::Path(path) => ["f64", "f32", "usize", "i32", "u32"].iter().any(|name| path.path.is_ident(name)),
        _ => false,
    }
}

struct Structs<'a>(&'a Source, Vec<(TypePath, bool)>);

impl<'ast> Visit<'ast> for Structs<'_> {
    fn visit_type_path(&mut self, ty: &'ast TypePath) {
        let derives = |module: &super::Module, name: &str| module.structs.get(name).copied();
        if let Some((tree, here)) = &self.0.tree
            && let Some(derives) = tree.look(&self.0.full(&ty.path), here, &derives)
        {
            self.1.push((ty.clone(), derives));
        }
        visit::visit_type_path(self, ty);
    }
}

struct WriteOut<'a>(&'a Source);

impl VisitMut for WriteOut<'_> {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        let alias = |module: &super::Module, name: &str| module.aliases.get(name).cloned();
        if let Some((tree, here)) = &self.0.tree
            && let Some(path) = name(ty)
            && !["f64", "f32"].contains(&path[0].as_str())
            && let Some(written) = tree.look(&path, here, &alias)
            && let Ok(written) = syn::parse_str::<Type>(&written)
            && is_the_same_everywhere(&written)
        {
            *ty = written;
        }
        visit_mut::visit_type_mut(self, ty);
    }
}
