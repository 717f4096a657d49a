//! The companion of the check macros, and the checks at compile time.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{GenericParam, Type};

use super::call::quote_hidden;
use super::{Model, borrow, lints};
use crate::names;
use crate::signature::outcome::Missing;
use crate::signature::{Argument, mentions, structs};

impl Model<'_> {
    /// The companion that hands fn, point and generated derivatives to the check.
    pub(super) fn check(&self) -> TokenStream {
        let f = self.primal.name();
        let (vis, name) = (&self.primal.item.vis, names::sibling("check", f));
        let generics = self.generics(Some(quote!(CheckResult)));
        let where_clause = self.where_clause();
        let parameters = self.parameters();
        let inputs = self.inputs();
        let labels = self.active.iter().map(|(argument, shape)| {
            let (label, x) = (argument.name.to_string(), borrow(&argument.name, shape));
            quote_hidden!(::dual_core::Tree::write_labels(#x, #label, &mut labels);)
        });
        let scalar = self.primal.is_scalar();
        let first = names::sibling(if scalar { "grad" } else { "jacobian" }, f);
        let value = self.evaluate(f, true, false);
        let jacobian = self.evaluate(&first, false, self.jacobian_is_matrix());
        let hessian = self.primal.has_sibling("hessian").then(|| {
            let hessian = self.evaluate(&names::sibling("hessian", f), false, false);
            quote!(.with_hessian(#hessian))
        });
        let inputs = quote_hidden!(let inputs = #inputs;);
        let (label, primitive) = (f.to_string(), &self.primitive);
        let doc = format!(
            "[`{}`] with its generated derivatives, for the check: what `check_grad!({f}(…))` and its sisters call.",
            self.link()
        );
        let attributes = lints();
        quote_hidden! {
            #[doc = #doc]
            #attributes
            #vis fn #name #generics (
                #(#parameters,)*
                run: impl ::core::ops::FnOnce(::dual_core::check::Check<'_>) -> CheckResult,
            ) -> CheckResult #where_clause {
                #inputs
                let mut labels = ::dual_core::__private::Vec::new();
                #(#labels)*
                let point = ::dual_core::__private::flatten(inputs);
                let at = ::core::clone::Clone::clone(&point);
                let epsilon = <#primitive as ::dual_core::Primitive>::EPSILON;
                run(::dual_core::check::Check::new(#label, labels, point, epsilon, #value, #jacobian)#hessian)
            }
        }
    }

    /// The fn or a sibling as a fn of the flat point.
    fn evaluate(&self, function: &Ident, is_fn: bool, transposed: bool) -> TokenStream {
        let (pattern, path, arguments) = (self.pattern(), self.path(function), self.arguments());
        let lent =
            self.primal.arguments.iter().filter(|argument| argument.lent).map(|Argument { name, .. }| {
                quote! {
                    let #name = {
                        use ::dual_core::__private::{Cloned as _, NotCloned as _};
                        (&::dual_core::__private::Again(&#name)).again()
                    };
                }
            });
        let held = self.held(&|name| quote!(::dual_core::Tree::map(&*#name, &mut |leaf| *leaf)));
        let generics = self.turbofish();
        let call = quote!(#path #generics (#arguments));
        let call = if is_fn { self.results(&call) } else { call };
        let missing = self.primal.outcome.missing;
        let found = (missing == Missing::Result).then(|| quote!(.ok()));
        let transpose = match (transposed, missing) {
            (false, _) => TokenStream::new(),
            (true, Missing::Never) => quote!(.transpose()),
            (true, _) => quote!(.map(|matrix| matrix.transpose())),
        };
        let closure = quote_hidden! {
            |flat: &[f64]| {
                let #pattern = ::dual_core::__private::rebuild(inputs, flat);
                #held
                #(#lent)*
                ::dual_core::__private::flatten(&#call #found #transpose)
            }
        };
        if missing == Missing::Never {
            closure
        } else {
            quote_hidden!(::dual_core::__private::or_nan(&at, #closure))
        }
    }

    /// Checks at compile time that passive arguments of named types are not floats by another name: within the runner
    /// where a type has parameters, which an item could not name.
    pub(super) fn aliases(&self, within: bool) -> TokenStream {
        let generics = &self.primal.item.sig.generics.params;
        let checks = self.primal.arguments.iter().filter(|a| a.is_passive() && !self.primal.chosen);
        let checks = checks.filter_map(|argument| {
            let ty = match &argument.ty {
                Type::Reference(reference) => &*reference.elem,
                ty => ty,
            };
            let tokens = ty.to_token_stream();
            let generic = generics.iter().any(|p| match p {
                GenericParam::Lifetime(_) => false,
                GenericParam::Const(p) => mentions(tokens.clone(), &p.ident.to_string()),
                GenericParam::Type(p) => mentions(tokens.clone(), &p.ident.to_string()),
            });
            let plain = !tokens.to_string().contains(['\'', '&']);
            let named = match ty {
                Type::Path(path) => {
                    path.path.segments.last()?.ident.to_string().starts_with(char::is_uppercase)
                }
                ty => structs::shape(ty, &self.primal.item).is_some(),
            };
            // A parameter of the `impl` may occur in the type.
            if within != (generic || self.primal.associated) {
                return None;
            }
            if !named || !plain || mentions(tokens.clone(), "Self") || mentions(tokens, "impl") {
                return None;
            }
            let name = argument.name.to_string();
            let of_floats = crate::diag::another_name_of_float(&name, &argument.ty);
            let of_struct = crate::diag::struct_taken_for_passive(&name, &argument.ty);
            let check = quote_spanned! {ty.span()=>
                {
                    #[allow(unused_imports)]
                    use ::dual_core::__private::NoFloats as _;
                    ::dual_core::__private::core::assert!(!::dual_core::__private::Named::<#ty>::IS_STRUCT, #of_struct);
                    ::dual_core::__private::core::assert!(!::dual_core::__private::Named::<#ty>::IS_FLOATS, #of_floats)
                }
            };
            Some(if within { quote!(const #check) } else { quote!(const _: () = #check;) })
        });
        checks.collect()
    }
}
