//! The test that `check(…)` asks for.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Model, lints};
use crate::names;
use crate::signature::probe::Probed;

impl Model<'_> {
    /// A test over the box that `check(…)` says; nothing without it.
    pub(super) fn test(&self) -> TokenStream {
        let Some(probes) = &self.primal.probes else {
            return TokenStream::new();
        };
        let f = self.primal.name();
        let (name, companion) = (names::test(f), names::sibling("check", f));
        let values = probes.iter().map(|probed| &probed.value);
        let ranges =
            self.primal.arguments.iter().zip(probes).filter_map(|(argument, Probed { range, .. })| {
                let (name, range) = (argument.name.to_string(), range.as_ref()?);
                Some(quote!((#name, ::dual_core::__private::ends(#range))))
            });
        let lints = lints();
        quote! {
            #[cfg(test)]
            #[test]
            #lints
            fn #name() {
                #companion(#(#values,)* |check| ::dual_core::__private::cover(&check, &[#(#ranges),*])).assert();
            }
        }
    }
}
