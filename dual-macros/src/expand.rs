//! THE PASS LIST.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{File, Item, ItemFn};

use crate::activity;
use crate::desugar;
use crate::diag::{self, Errors};
use crate::emit;
use crate::options::{Options, Within};
use crate::rewrite;
use crate::scaling;
use crate::signature::{Primal, callable, fuses};
use crate::source::Source;
use crate::unroll;

/// Options → what is around the fn → plain body → model of the fn → short loops written out → activity → twin → siblings. Errors of all passes are reported together, and the item
/// is emitted whatever happens. If only its body has errors, its siblings are emitted in outlines, so that who calls them has no errors of their own.
#[allow(clippy::needless_pass_by_value)] // the form that the compiler calls
pub(crate) fn expand(args: TokenStream, item: TokenStream) -> TokenStream {
    let errors = Errors::default();
    let options = Options::parse(args, &errors);
    let generated = match syn::parse2::<Item>(item.clone()) {
        Ok(Item::Fn(function)) => generated(function, &options, &errors, emit::items),
        Ok(other) => {
            errors.push(diag::not_a_fn(&other));
            None
        }
        // The compiler reports what it cannot parse, at the place, from the item itself.
        Err(_) => None,
    };
    let generated = if errors.is_empty() { generated } else { generated.map(outlines) };
    let reports = errors.into_tokens();
    quote! { #item #generated #reports }
}

/// The twin alone of a fn that stands within another one's, and holds what that calls.
pub(crate) fn twin_alone(function: ItemFn, within: Within, errors: &Errors) -> Option<TokenStream> {
    let options = Options { within: Some(within), ..Options::default() };
    generated(function, &options, errors, emit::twin)
}

fn generated(
    mut function: ItemFn,
    options: &Options,
    errors: &Errors,
    items: fn(&Primal, Option<&TokenStream>) -> TokenStream,
) -> Option<TokenStream> {
    // With a rule by hand nobody looks at the body.
    let transparent = options.rule.is_none();
    let source = Source::of(&function, options.within.as_ref());
    source.write_out_types(&mut function);
    let called = callable::called_with_active(&function, options);
    let options = &Options { active: called, ..options.clone() };
    if transparent {
        desugar::block(&mut function.block, &source);
    }
    // Docs and lints written within the fn's braces; its siblings have them outside.
    function.attrs.iter_mut().for_each(|attribute| attribute.style = syn::AttrStyle::Outer);
    let primal = Primal::from_item(function, options, &source, errors);
    // Of a signature with errors nobody knows what its siblings would be.
    primal.filter(|_| errors.is_empty()).map(|mut primal| {
        if transparent {
            activity::complete_searches(&mut primal, &source, errors);
        }
        unroll::body(&mut primal);
        let is_known = |item: &ItemFn, primal: &Primal| {
            let arrays = primal.active().any(|(_, shape)| !shape.is_of_nalgebra() && !shape.is_scalar());
            let known = |lanes| fuses::is_known(item, lanes, arrays, &source);
            primal.whole && primal.scalars().is_some_and(known)
        };
        primal.unrolls = unroll::for_known(&primal).is_some_and(|item| is_known(&item, &primal));
        primal.known = primal.unrolls || is_known(&primal.item, &primal);
        let by_body = || {
            let activity = activity::analyze(&primal, errors);
            rewrite::twin(&primal, &activity, &source, errors)
        };
        let twin = transparent.then(|| scaling::twin(&primal).unwrap_or_else(by_body));
        items(&primal, twin.as_ref())
    })
}

/// Items without what is in their bodies: who calls them finds them, and they have no errors of their own.
fn outlines(items: TokenStream) -> TokenStream {
    let mut file: File = syn::parse2(items).unwrap_or_else(|_| syn::parse_quote!());
    for item in &mut file.items {
        if let Item::Fn(f) = item {
            *f.block = syn::parse_quote!({ ::core::unreachable!() });
        }
    }
    file.into_token_stream()
}

#[cfg(test)]
mod tests {
    use quote::quote;

    /// The twin of `drag` among the items of an expansion.
    fn twin(tokens: proc_macro2::TokenStream) -> String {
        let mut file: syn::File = syn::parse2(super::expand(quote!(), tokens)).expect("items");
        file.items.retain(|item| matches!(item, syn::Item::Fn(f) if f.sig.ident == "dual_drag"));
        prettyplease::unparse(&file)
    }

    /// What is passive stays f64, whatever it costs in calls: only what stands in a slot is lifted.
    #[test]
    fn constants_stay_passive() {
        let twin = twin(quote! {
            fn drag(v: f64, area: f64, n: usize) -> f64 {
                const RHO: f64 = 1.225;
                let half = 0.5;
                let table = [0.1, 0.2, 0.4];
                let c = table[n] * half + RHO.sqrt() * 1e-3;
                let mut force = 0.0;
                let mut k = 1.0;
                for i in 0..n {
                    k *= 1.5;
                    force += k * v.powi(2) * area / (i as f64 + 2.0);
                }
                if force > 100.0 { 100.0 } else { c * force - half }
            }
        });
        // `UPDATE=1 cargo test -p dual-macros` keeps a new expansion; read it before you commit.
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/src/expand.txt"), &twin).expect("written");
        }
        let kept = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/expand.txt"));
        assert_eq!(twin, kept.unwrap_or_default());
    }

    /// What the run over one number calls.
    #[test]
    fn arrays_that_are_only_read_are_lent() {
        let calls_lent = |body: proc_macro2::TokenStream| {
            let item = quote! { fn drag(x: [f64; 20], n: usize) -> f64 { #body } };
            super::expand(quote!(), item).to_string().contains("__lent_drag")
        };
        assert!(calls_lent(quote!(x[n] * x[n + 1] + x.iter().sum::<f64>() + x.len() as f64)));
        for taken in [
            quote!(x.into_iter().sum()),
            quote!(total(x)),
            quote!(total(&x) * x[0]),
            quote!({
                let [a, ..] = x;
                a
            }),
        ] {
            assert!(!calls_lent(taken));
        }
    }
}
