//! The companion of the check macros, and the checks at compile time.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{GenericParam, Type};

use super::call::{hidden, quote_hidden};
use super::run::without_comma;
use super::{Model, borrow, borrowed, lints};
use crate::names;
use crate::signature::outcome::Missing;
use crate::signature::{Argument, Primitive, mentions, structs};

impl Model<'_> {
    /// The companion that hands fn, point and generated derivatives to the check.
    pub(super) fn check(&self) -> TokenStream {
        let f = self.primal.name();
        let (vis, name) = (&self.primal.item.vis, names::sibling("check", f));
        let generics = self.generics(Some(quote!(CheckResult)));
        let where_clause = self.sibling_clause([]);
        let parameters = self.parameters();
        let inputs = self.inputs();
        let labels = self.active.iter().map(|(argument, shape)| {
            let (label, x) = (argument.name.to_string(), borrow(&argument.name, shape));
            quote_hidden!(::dual_core::Tree::write_labels(#x, #label, &mut labels);)
        });
        let inputs = quote_hidden!(let inputs = #inputs;);
        let (label, answers, oracles) = (f.to_string(), self.answers(), self.oracles());
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
                let check = ::dual_core::__private::check(#label, labels, inputs, #answers);
                #oracles
                run(check)
            }
        }
    }

    /// The fn and its siblings as one closure of what is asked, the point and a direction: of one closure the compiler checks
    /// the surroundings once.
    fn answers(&self) -> TokenStream {
        let f = self.primal.name();
        let directions: Vec<_> = (0..self.active.len()).map(|k| hidden(&format!("direction{k}"))).collect();
        let (point, direction) = (self.pattern(), self.pattern_of(&directions));
        let held = self.held(&|name| quote!(::dual_core::Tree::map(&*#name, &mut |leaf| *leaf)));
        let lent = self.cloned();
        let given = self.active.iter().zip(&directions).map(|((_, shape), name)| borrowed(name, shape));
        let (arguments, moved) = (self.arguments(), quote!(#(, #given)*));
        let generics = self.turbofish();
        let missing = self.primal.outcome.missing;
        let found = (missing == Missing::Result).then(|| quote!(.ok()));
        let transpose = match (self.jacobian_is_matrix(), missing) {
            (false, _) => TokenStream::new(),
            (true, Missing::Never) => quote!(.transpose()),
            (true, _) => quote!(.map(|matrix| matrix.transpose())),
        };
        let value = self.path(f);
        let value = self.results(&quote!(#value #generics (#arguments)));
        let mut arms = quote_hidden!(::dual_core::check::Asked::Value => ::dual_core::__private::flatten(&#value #found),);
        let none = TokenStream::new();
        let siblings = [
            ("grad", "First", &none, &none),
            ("jacobian", "First", &none, &transpose),
            ("hessian", "Second", &none, &none),
            ("jvp", "Jvp", &moved, &none),
            ("hvp", "Hvp", &moved, &none),
        ];
        for (prefix, asked, moved, converted) in siblings {
            if self.primal.has_sibling(prefix) {
                let (path, asked) =
                    (self.path(&names::sibling(prefix, f)), Ident::new(asked, Span::call_site()));
                arms.extend(quote_hidden! {
                    ::dual_core::check::Asked::#asked =>
                        ::dual_core::__private::flatten(&#path #generics (#arguments #moved) #found #converted),
                });
            }
        }
        quote_hidden! {
            |asked, #point, #direction| {
                #held
                #lent
                ::core::option::Option::Some(match asked {
                    #arms
                    _ => return ::core::option::Option::None,
                })
            }
        }
    }

    /// Statements that clone what is lent, if its type can be cloned.
    fn cloned(&self) -> TokenStream {
        let lent = self.primal.arguments.iter().filter(|argument| argument.lent);
        let again = lent.map(|Argument { name, .. }| {
            quote! {
                let #name = {
                    use ::dual_core::__private::{Cloned as _, NotCloned as _};
                    (&::dual_core::__private::Again(&#name)).again()
                };
            }
        });
        again.collect()
    }

    /// What adds the twin over the numbers of the oracles to the check, for `assert_grad!(…, exact)`.
    fn oracles(&self) -> Option<TokenStream> {
        let writes = self.primal.has_outputs() || self.primal.changed().next().is_some();
        if self.primal.primitive != Primitive::F64 || writes {
            return None;
        }
        let run = |driver: &TokenStream| {
            // Without the comma behind it.
            let receiver = self.receiver().map(without_comma);
            let passive = self.primal.arguments.iter().filter(|a| a.is_passive()).map(|argument| {
                let given = self.passive(argument);
                if argument.lent { quote!(&#given) } else { given }
            });
            let inputs = quote_hidden!(inputs);
            let call = self.call_of_runner(receiver.into_iter().chain([inputs]).chain(passive), driver);
            match self.primal.outcome.missing {
                Missing::Never => quote!(::core::option::Option::Some(#call)),
                Missing::Option => call,
                Missing::Result => quote!(#call.ok()),
            }
        };
        let precise = run(&quote_hidden!(::dual_core::__private::Exact(at)));
        let foreign = run(&quote_hidden!(::dual_core::__private::Foreign(argument)));
        // Nothing but for a feature of dual-core, which knows whether it has it.
        Some(quote_hidden! {
            let check = ::dual_core::__with_oracles!(check, |at| #precise, |argument| #foreign);
        })
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
