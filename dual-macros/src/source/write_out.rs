//! Types under names that the crate gives them: what stands for floats, and for complex numbers, is written out.

use quote::quote_spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ItemFn, Lit, Path, ReturnType, Type, TypePath, parse_quote};

use super::Source;
use super::types::name;
use crate::activity;
use crate::desugar;
use crate::elementals;

impl Source {
    /// Writes `[f64; 6]` where the fn has `Joints`, if `type Joints = [f64; 6]`.
    ///
    /// `Complex64` becomes nalgebra's `Complex<f64>`, which is the same type, so that the passes know it by its path.
    pub(crate) fn write_out_types(&self, item: &mut ItemFn) {
        WriteOut(self).visit_item_fn_mut(item);
    }

    /// The same in what macros have written since.
    pub(crate) fn write_out_types_in(&self, block: &mut Block) {
        WriteOut(self).visit_block_mut(block);
    }

    /// The path of a complex number for one that a type, a literal or a pattern names.
    fn complex(&self, path: &Path) -> Option<Path> {
        let full = self.full(path);
        let of_crate = |module: &super::Module, name: &str| {
            let is_type = module.structs.contains_key(name) || module.enums.contains(name);
            let alias =
                module.aliases.get(name).map(|text| syn::parse_str::<TypePath>(text).map(|ty| ty.path));
            alias.map(Result::ok).or(is_type.then_some(None))
        };
        let found = self.tree.as_ref().and_then(|(tree, here)| tree.look(&full, here, &of_crate));
        let float = match &found {
            Some(alias) => elementals::complex_of(alias.as_ref()?)?,
            None => elementals::complex_of(path)?,
        };
        let span = path.segments.last()?.ident.span();
        let complex = quote_spanned!(span=> ::dual_core::nalgebra::Complex);
        Some(match float {
            Some(float) => parse_quote!(#complex::<#float>),
            None => parse_quote!(#complex),
        })
    }
}

/// Whether a type means the same wherever it is written: floats and integers, in tuples and arrays, and fns of those.
fn is_the_same_everywhere(ty: &Type) -> bool {
    match ty {
        Type::Array(array) => {
            let literal = matches!(&array.len, Expr::Lit(len) if matches!(len.lit, Lit::Int(_)));
            literal && is_the_same_everywhere(&array.elem)
        }
        Type::Tuple(tuple) => !tuple.elems.is_empty() && tuple.elems.iter().all(is_the_same_everywhere),
        Type::FnPtr(f) => {
            let output = match &f.output {
                ReturnType::Type(_, ty) => is_the_same_everywhere(ty),
                ReturnType::Default => true,
            };
            let plain = f.abi.is_none() && f.lifetimes.is_none();
            plain && output && f.inputs.iter().all(|input| is_the_same_everywhere(&input.ty))
        }
        Type::Path(path) => ["f64", "f32", "usize", "i32", "u32"].iter().any(|name| path.path.is_ident(name)),
        _ => false,
    }
}

struct WriteOut<'a>(&'a Source);

impl VisitMut for WriteOut<'_> {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        let alias = |module: &super::Module, name: &str| {
            let mut written = syn::parse_str::<Type>(module.aliases.get(name)?).ok()?;
            Lengths(module).visit_type_mut(&mut written);
            Some(written)
        };
        if let Some((tree, here)) = &self.0.tree
            && let Some(path) = name(ty)
            && !["f64", "f32"].contains(&path[0].as_str())
            && let Some(written) = tree.look(&path, here, &alias)
            && is_the_same_everywhere(&written)
        {
            *ty = written;
        } else if let Type::Path(path) = &*ty
            && path.qself.is_none()
            && let Some(complex) = self.0.complex(&path.path)
            && complex.segments.last().is_some_and(|segment| !segment.arguments.is_none())
        {
            *ty = parse_quote!(#complex);
        }
        visit_mut::visit_type_mut(self, ty);
    }
    fn visit_macro_mut(&mut self, mac: &mut syn::Macro) {
        activity::change(mac, |argument| {
            desugar::expr(argument);
            self.visit_expr_mut(argument);
        });
    }
    /// `Complex64::new`
    fn visit_expr_path_mut(&mut self, path: &mut syn::ExprPath) {
        let mut owner = path.path.clone();
        if path.qself.is_none()
            && let Some(name) = owner.segments.pop()
            && owner.segments.pop_punct().is_some()
            && let Some(complex) = self.0.complex(&owner)
        {
            path.path = parse_quote!(#complex::#name);
        }
        visit_mut::visit_expr_path_mut(self, path);
    }
    /// `Complex64 { re, im }`
    fn visit_expr_struct_mut(&mut self, literal: &mut syn::ExprStruct) {
        self.without_float(&mut literal.path);
        visit_mut::visit_expr_struct_mut(self, literal);
    }
    fn visit_pat_struct_mut(&mut self, pattern: &mut syn::PatStruct) {
        self.without_float(&mut pattern.path);
        visit_mut::visit_pat_struct_mut(self, pattern);
    }
}

impl WriteOut<'_> {
    /// Of what parts they are made their values say.
    fn without_float(&self, path: &mut Path) {
        if let Some(mut complex) = self.0.complex(path)
            && let Some(last) = complex.segments.last_mut()
        {
            last.arguments = syn::PathArguments::None;
            *path = complex;
        }
    }
}

/// Writes `6` for `N`, if the module says that `const N: usize = 6`.
struct Lengths<'a>(&'a super::Module);

impl VisitMut for Lengths<'_> {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if let Expr::Path(path) = &*expr
            && let Some(written) =
                path.path.get_ident().and_then(|name| self.0.integers.get(&name.to_string()))
            && let Ok(written) = syn::parse_str(written)
        {
            *expr = written;
        }
    }
}
