//! The fns of a crate that take and give floats, or leave them in what they take.

use std::path::{Path, PathBuf};
use std::{fs, io};

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Block, FnArg, ImplItemFn, ItemFn, ItemImpl, ItemTrait, ReturnType, Signature, Type, Visibility};

/// A fn, and where it is written.
pub(crate) struct Found {
    /// Relative to the crate's folder.
    pub(crate) file: PathBuf,
    pub(crate) name: String,
    /// Lines from its first word behind attributes to its last brace.
    pub(crate) lines: std::ops::RangeInclusive<usize>,
    /// Where the attribute goes, in bytes.
    pub(crate) start: usize,
    /// Behind the brace that opens the body, in bytes.
    pub(crate) body: usize,
    /// Behind the brace that closes it, in bytes.
    pub(crate) end: usize,
    /// How many floats it takes, if it takes nothing else, and gives floats.
    pub(crate) floats: Option<usize>,
    /// Whether it gives one.
    pub(crate) one: bool,
    /// Whether it is a free fn without type parameters whose arguments and results are scalars and std's containers of them.
    pub(crate) plain: bool,
}

/// All of a crate, file by file; of tests, too, which are not compiled.
pub(crate) fn fns(root: &Path) -> io::Result<Vec<Found>> {
    let mut found = Vec::new();
    folder(root, &root.join("src"), &mut found)?;
    Ok(found)
}

fn folder(root: &Path, at: &Path, found: &mut Vec<Found>) -> io::Result<()> {
    let mut entries: Vec<PathBuf> =
        fs::read_dir(at)?.map(|entry| entry.map(|it| it.path())).collect::<io::Result<_>>()?;
    entries.sort();
    for path in entries {
        if path.is_dir() {
            folder(root, &path, found)?;
        } else if path.extension().is_some_and(|it| it == "rs") {
            let text = fs::read_to_string(&path)?;
            // What is no Rust by itself, such as a file that is included into an expression, has no fns to annotate.
            let Ok(file) = syn::parse_file(&text) else { continue };
            let name = path.strip_prefix(root).unwrap_or(&path).to_path_buf();
            Finder { file: name, found }.visit_file(&file);
        }
    }
    Ok(())
}

struct Finder<'a> {
    file: PathBuf,
    found: &'a mut Vec<Found>,
}

impl Finder<'_> {
    fn take(&mut self, vis: &Visibility, sig: &Signature, block: &Block, free: bool) {
        let given = sig.inputs.iter().any(|input| matches!(input, FnArg::Typed(it) if has_float(&it.ty)));
        let back = match &sig.output {
            ReturnType::Type(_, ty) => has_float(ty),
            ReturnType::Default => sig.inputs.iter().any(|input| match input {
                FnArg::Typed(it) => {
                    matches!(&*it.ty, Type::Reference(it) if it.mutability.is_some() && has_float(&it.elem))
                }
                FnArg::Receiver(_) => false,
            }),
        };
        let special = sig.asyncness.is_some() || sig.abi.is_some();
        if !given || !back || special {
            return;
        }
        // Of an item without `pub` the visibility's span says nothing.
        let first = if matches!(vis, Visibility::Inherited) { sig.span() } else { vis.span() };
        let open = block.brace_token.span.open();
        self.found.push(Found {
            file: self.file.clone(),
            name: sig.ident.to_string(),
            lines: first.start().line..=block.brace_token.span.close().end().line,
            start: first.byte_range().start,
            body: open.byte_range().end,
            end: block.brace_token.span.close().byte_range().end,
            floats: floats(sig).filter(|_| free && is_plain(sig)),
            one: matches!(&sig.output, ReturnType::Type(_, ty) if is_float(ty)),
            plain: free && is_plain(sig),
        });
    }
}

impl<'ast> Visit<'ast> for Finder<'_> {
    fn visit_item_fn(&mut self, item: &'ast ItemFn) {
        self.take(&item.vis, &item.sig, &item.block, true);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast ImplItemFn) {
        self.take(&item.vis, &item.sig, &item.block, false);
    }

    /// The attribute is for inherent methods.
    fn visit_item_impl(&mut self, item: &'ast ItemImpl) {
        if item.trait_.is_none() {
            visit::visit_item_impl(self, item);
        }
    }

    fn visit_item_trait(&mut self, _: &'ast ItemTrait) {}
}

fn has_float(ty: &Type) -> bool {
    ty.to_token_stream().into_iter().any(|token| any(&token, &|name| name == "f64" || name == "f32"))
}

/// Whether a name in the token, or in the group that it is, is such a one.
fn any(token: &TokenTree, is: &dyn Fn(&str) -> bool) -> bool {
    match token {
        TokenTree::Ident(name) => is(&name.to_string()),
        TokenTree::Group(group) => group.stream().into_iter().any(|inner| any(&inner, is)),
        _ => false,
    }
}

/// Names that types of plain fns are made of.
const PLAIN: [&str; 22] = [
    "f64", "f32", "bool", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128",
    "usize", "mut", "Vec", "Option", "Result", "str", "String", "static",
];

fn is_float(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.is_ident("f64"))
}

/// How many floats a fn takes, if nothing else, and if it gives one, a tuple or an array of them.
fn floats(sig: &Signature) -> Option<usize> {
    let ReturnType::Type(_, given) = &sig.output else { return None };
    let gives = match &**given {
        Type::Tuple(tuple) => tuple.elems.iter().all(is_float),
        Type::Array(array) => is_float(&array.elem),
        ty => is_float(ty),
    };
    let takes = sig.inputs.iter().all(|input| matches!(input, FnArg::Typed(it) if is_float(&it.ty)));
    (gives && takes && sig.generics.params.is_empty()).then_some(sig.inputs.len())
}

fn is_plain(sig: &Signature) -> bool {
    let plain = |ty: &Type| {
        let tokens: TokenStream = ty.to_token_stream();
        // A constant that is a length is in capitals.
        !tokens
            .into_iter()
            .any(|token| any(&token, &|name| !PLAIN.contains(&name) && name.chars().any(char::is_lowercase)))
    };
    sig.generics.type_params().next().is_none()
        && sig.inputs.iter().all(|input| matches!(input, FnArg::Typed(it) if plain(&it.ty)))
        && matches!(&sig.output, ReturnType::Type(_, ty) if plain(ty))
}
