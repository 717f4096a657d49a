//! Methods that a trait of the crate has for floats, `x.squared()`: an `impl` of a trait takes no twins, so who calls such a method
//! has it written out as a fn of its own, with what it calls beside it.

use std::collections::HashSet;
use std::path::Path;

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{FnArg, ImplItem, ImplItemFn, Item, ItemFn, ItemImpl, TraitItem, Type, Visibility};

use super::tree::{Tree, files};
use super::uses::{Uses, flatten, root};
use crate::signature::mentions;

/// The items that stand for the method of this name, its fn the first; `None` if no file has it, or more than one place, but for
/// those under conditions, of which the compiler keeps one.
pub(super) fn of_files(path: &Path, method: &str, primitive: &str) -> Option<Vec<Item>> {
    let mut found = Vec::new();
    for file in files(path) {
        look(&file, method, primitive, &mut found);
    }
    let conditional = |items: &Option<Vec<Item>>| matches!(items.as_deref(), Some([Item::Fn(f), ..]) if !conditions(&f.attrs).is_empty());
    if found.len() > 1 && !found.iter().all(conditional) {
        return None;
    }
    let mut items = found.into_iter().collect::<Option<Vec<_>>>()?.concat();
    let mut known = HashSet::new();
    items.retain(|item| known.insert(item.to_token_stream().to_string()));
    (!items.is_empty()).then_some(items)
}

/// The name of the fn that a method becomes.
pub(super) fn name(method: &Ident, primitive: &str) -> Ident {
    Ident::new(&format!("{method}_of_{primitive}"), method.span())
}

fn look(path: &Path, method: &str, primitive: &str, found: &mut Vec<Option<Vec<Item>>>) {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let may_be_there = text.contains(&format!("fn {method}")) && text.contains(&format!("for {primitive}"));
    if let Some(Ok(file)) = may_be_there.then(|| syn::parse_file(&text)) {
        of_items(&file.items, &Tree::of(path).1, method, primitive, found);
    }
}

/// `module` is the path of the items in the crate.
fn of_items(
    items: &[Item],
    module: &[String],
    method: &str,
    primitive: &str,
    found: &mut Vec<Option<Vec<Item>>>,
) {
    for item in items {
        match item {
            Item::Mod(inner) => {
                let within = inner.content.iter().flat_map(|(_, items)| items.iter());
                let within: Vec<Item> = within.cloned().collect();
                let path = [module, &[inner.ident.to_string()]].concat();
                of_items(&within, &path, method, primitive, found);
            }
            Item::Impl(block) if is_of(block, primitive) => {
                let methods = block.items.iter().filter_map(|item| match item {
                    ImplItem::Fn(f) if f.sig.ident == method => Some(f),
                    _ => None,
                });
                found.extend(methods.map(|f| written_out(f, items, module, primitive)));
            }
            _ => {}
        }
    }
}

fn is_of(block: &ItemImpl, primitive: &str) -> bool {
    block.trait_.is_some() && matches!(&*block.self_ty, Type::Path(path) if path.path.is_ident(primitive))
}

/// A method as a fn, copies of the fns, constants and imports of its module that it needs, and imports of the traits there.
fn written_out(
    method: &ImplItemFn,
    beside: &[Item],
    module: &[String],
    primitive: &str,
) -> Option<Vec<Item>> {
    let mut sig = method.sig.clone();
    let float = Ident::new(primitive, sig.ident.span());
    match sig.inputs.first_mut()? {
        FnArg::Receiver(receiver) if receiver.mutability.is_none() => {
            let reference = matches!(receiver.kind, syn::ReceiverKind::Reference(..)).then(|| quote!(&));
            let this: FnArg = syn::parse2(quote!(this: #reference #float)).ok()?;
            *sig.inputs.first_mut()? = this;
        }
        _ => return None,
    }
    sig.ident = name(&sig.ident, primitive);
    let (block, conditions) = (&method.block, conditions(&method.attrs));
    let mut items = vec![quote!(#(#conditions)* #sig #block)];
    let mut names = vec![("self".to_owned(), "this".to_owned()), ("Self".to_owned(), primitive.to_owned())];
    let mut next = 0;
    // What is copied may need more.
    while next < items.len() {
        let body = items[next].clone();
        next += 1;
        for item in beside {
            let (name, copy) = match item {
                Item::Fn(f) => (&f.sig.ident, copy_of(f)),
                Item::Const(item) => (&item.ident, without_visibility(&Item::Const(item.clone()))?),
                Item::Static(item) => (&item.ident, without_visibility(&Item::Static(item.clone()))?),
                _ => continue,
            };
            let known = items.iter().any(|item| item.to_string() == copy.to_string());
            if mentions(body.clone(), &name.to_string()) && !known {
                names.push((name.to_string(), format!("{name}_of_{primitive}")));
                items.push(copy);
            }
        }
    }
    for item in beside {
        let Item::Use(item) = item else { continue };
        let (mut uses, mut globs) = (Uses::new(), Vec::new());
        flatten(&root(item), &item.tree, &mut uses, &mut globs);
        let needed = uses.keys().any(|name| items.iter().any(|item| mentions(item.clone(), name)));
        let from_here =
            uses.values().any(|path| path.first().is_some_and(|root| root == "self" || root == "super"));
        match (needed, from_here) {
            (true, true) => return None,
            (true, false) => items.push(quote!(#item)),
            (false, _) => {}
        }
    }
    let other = |item: &TraitItem| match item {
        TraitItem::Fn(f) if f.sig.ident != method.sig.ident => {
            items.iter().any(|item| mentions(item.clone(), &f.sig.ident.to_string()))
        }
        _ => false,
    };
    let traits = beside.iter().filter_map(|item| match item {
        // Who calls the method has its own trait at hand, and of a private one nobody else could have.
        Item::Trait(t) if !matches!(t.vis, Visibility::Inherited) && t.items.iter().any(other) => {
            Some(&t.ident)
        }
        _ => None,
    });
    let path: Vec<Ident> = module.iter().map(|part| Ident::new(part, method.sig.ident.span())).collect();
    let traits: Vec<_> = traits.map(|name| quote!(use crate #(::#path)* ::#name as _;)).collect();
    items.extend(traits);
    let items = items.into_iter().map(|item| syn::parse2(renamed(item, &names)).ok());
    items.collect()
}

fn conditions(attributes: &[syn::Attribute]) -> Vec<&syn::Attribute> {
    attributes.iter().filter(|attribute| attribute.path().is_ident("cfg")).collect()
}

fn copy_of(f: &ItemFn) -> TokenStream {
    let (conditions, sig, block) = (conditions(&f.attrs), &f.sig, &f.block);
    quote!(#(#conditions)* #sig #block)
}

fn without_visibility(item: &Item) -> Option<TokenStream> {
    let mut item = item.clone();
    match &mut item {
        Item::Const(item) => item.vis = Visibility::Inherited,
        Item::Static(item) => item.vis = Visibility::Inherited,
        _ => return None,
    }
    Some(item.into_token_stream())
}

fn renamed(tokens: TokenStream, names: &[(String, String)]) -> TokenStream {
    let of = |token| match token {
        TokenTree::Ident(ident) => {
            let new = names.iter().find(|(old, _)| ident == old);
            TokenTree::Ident(new.map_or_else(|| ident.clone(), |(_, new)| Ident::new(new, ident.span())))
        }
        TokenTree::Group(group) => {
            let mut inner = Group::new(group.delimiter(), renamed(group.stream(), names));
            inner.set_span(group.span());
            TokenTree::Group(inner)
        }
        token => token,
    };
    tokens.into_iter().map(of).collect()
}
