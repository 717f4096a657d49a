//! Arrays by value that a body only looks into, so that it can do with a reference to one.

use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Expr, ExprIndex, ExprMethodCall, ItemFn, Pat};

use super::lent::occurrences;
use super::{Argument, Primal};

impl Primal {
    /// Whether the body only reads entries of each array by value that it is differentiated by, and there is one.
    pub(crate) fn only_reads(&self) -> bool {
        let plain = !self.associated && self.rule.is_none() && self.item.sig.generics.params.is_empty();
        let simple = |argument: &Argument| match argument.active() {
            Some(shape) => shape.is_scalar_by_value() || self.is_read(argument),
            None => argument.is_passive() && !argument.lent,
        };
        plain
            && self
                .arguments
                .iter()
                .all(|argument| matches!(argument.pattern, Pat::Ident(_)) && simple(argument))
            && self.active().any(|(argument, _)| self.is_read(argument))
    }

    /// Whether an argument is an array by value of which the body only reads entries.
    pub(crate) fn is_read(&self, argument: &Argument) -> bool {
        let by_name =
            matches!(&argument.pattern, Pat::Ident(pat) if pat.mutability.is_none() && pat.by_ref.is_none());
        by_name
            && matches!(argument.ty, syn::Type::Array(_))
            && only_reads(&self.item, &argument.name.to_string())
    }
}

fn only_reads(item: &ItemFn, name: &str) -> bool {
    let mut reads = Reads { name, count: 0 };
    reads.visit_block(&item.block);
    reads.count == occurrences(item.block.to_token_stream(), name)
}

/// Counts the places that read entries of a variable.
struct Reads<'a> {
    name: &'a str,
    count: usize,
}

impl Reads<'_> {
    fn is_it(&self, expr: &Expr) -> bool {
        matches!(expr, Expr::Path(path) if path.path.is_ident(self.name))
    }
}

impl<'ast> Visit<'ast> for Reads<'_> {
    fn visit_expr_index(&mut self, index: &'ast ExprIndex) {
        self.count += usize::from(self.is_it(&index.expr));
        visit::visit_expr_index(self, index);
    }
    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        let looks = ["iter", "len", "windows", "chunks"].iter().any(|name| call.method == name);
        self.count += usize::from(looks && self.is_it(&call.receiver));
        visit::visit_expr_method_call(self, call);
    }
}
