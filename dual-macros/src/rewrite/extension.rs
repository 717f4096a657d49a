//! Methods that a trait of the crate has for floats: each becomes a fn within the twin, with a twin of its own.

use std::cell::RefCell;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{ExprMethodCall, FnArg, Item, ItemFn, Type};

use super::Rewriter;
use crate::expand;
use crate::names;
use crate::signature::shape::carries_floats;

thread_local! {
    /// The methods that are being written out: what calls itself finds its twin around it.
    static WRITTEN: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

impl Rewriter<'_> {
    /// A call of such a method, if this is one.
    pub(super) fn extension(&self, call: &ExprMethodCall) -> Option<TokenStream> {
        if call.turbofish.is_some() {
            return None;
        }
        let (name, items) = self.source.extension(&call.method, &self.primitive.to_string())?;
        if matches!(items.first(), Some(Item::Fn(f)) if f.sig.inputs.len() != call.args.len() + 1) {
            return None;
        }
        let by_reference = matches!(items.first(), Some(Item::Fn(f)) if takes_reference(f));
        let key = format!("method {}", call.method);
        let around = WRITTEN.with_borrow(|written| written.contains(&key));
        if !around && !self.twins.borrow().contains_key(&key) {
            WRITTEN.with_borrow_mut(|written| written.push(key.clone()));
            let mut written = TokenStream::new();
            for item in items {
                written.extend(quote!(#[allow(unused)] #item));
                if let Item::Fn(f) = item
                    && f.sig
                        .inputs
                        .iter()
                        .any(|input| matches!(input, FnArg::Typed(typed) if carries_floats(&typed.ty)))
                {
                    written.extend(expand::twin_alone(f, self.within(), self.errors));
                }
            }
            WRITTEN.with_borrow_mut(Vec::pop);
            self.twins.borrow_mut().insert(key, written);
        }
        let (twin, scalar, types) = (names::twin(&name), self.scalar, self.types());
        // A method finds its receiver behind any reference.
        let receiver = self.expr(&call.receiver);
        let receiver = quote!(::dual_core::__private::elementals::Operand::<#types>::value(&(#receiver)));
        let receiver = if by_reference { quote!(&#receiver) } else { receiver };
        let arguments = call.args.iter().map(|argument| self.argument(argument));
        Some(quote!(#twin::<#scalar>(#receiver #(, #arguments)*)))
    }
}

/// Whether the first argument is one by reference.
fn takes_reference(f: &ItemFn) -> bool {
    matches!(f.sig.inputs.first(), Some(FnArg::Typed(this)) if matches!(&*this.ty, Type::Reference(_)))
}
