//! Whether a body stays one function to the compiler: then tangents may use fused multiply-add, which is one instruction
//! where the code around is compiled for it, and a call of a library elsewhere.

use syn::visit::{self, Visit};
use syn::{Expr, ExprBinary, ExprCall, ExprClosure, ExprMethodCall, ItemFn};

use super::kind::is_callable;
use crate::elementals::{elemental, is_nalgebra_type, is_type_name};

/// The most operations of a body of which every call becomes a copy.
const OPERATIONS_MOST: usize = 200;

/// So many operators an elemental, and vectors of four pay with few lanes, too: an elemental is a call, mostly, before which
/// vectors are stored, and what it costs is the same for all.
const OPERATORS_PER_ELEMENTAL: usize = 5;

/// Whether the body calls nothing but elementals and methods of the standard library, and no closure by name; and whether it is
/// arithmetic, for the most part.
pub(super) fn fuses(item: &ItemFn) -> (bool, bool) {
    let generic = item.sig.generics.type_params().next().is_some();
    let callable = item.sig.inputs.iter().any(|input| match input {
        syn::FnArg::Typed(typed) => is_callable(&typed.ty, item),
        syn::FnArg::Receiver(_) => false,
    });
    let mut body = Body { calls: generic || callable, operations: 0, operators: 0, elementals: 0 };
    body.visit_item_fn(item);
    let arithmetic = body.operators >= OPERATORS_PER_ELEMENTAL * body.elementals;
    (!body.calls && body.operations <= OPERATIONS_MOST, arithmetic)
}

struct Body {
    /// Whether something is called that may stay a call.
    calls: bool,
    operations: usize,
    /// Those that are operators, and elementals.
    operators: usize,
    elementals: usize,
}

impl<'ast> Visit<'ast> for Body {
    fn visit_expr_binary(&mut self, binary: &'ast ExprBinary) {
        self.operations += 1;
        self.operators += 1;
        visit::visit_expr_binary(self, binary);
    }

    fn visit_expr_closure(&mut self, _: &'ast ExprClosure) {
        // Not an argument of a method, which calls it in one place.
        self.calls = true;
    }

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        self.operations += 1;
        self.elementals += usize::from(elemental(&call.method.to_string(), call.args.len()).is_some());
        self.calls |= matches!(&*call.receiver, Expr::Path(path) if path.path.is_ident("self"));
        self.visit_expr(&call.receiver);
        for argument in &call.args {
            match argument {
                Expr::Closure(closure) => self.visit_expr(&closure.body),
                argument => self.visit_expr(argument),
            }
        }
    }

    fn visit_expr_call(&mut self, call: &'ast ExprCall) {
        self.operations += 1;
        self.elementals += 1;
        let known = match &*call.func {
            Expr::Path(path) => {
                let names: Vec<_> = path.path.segments.iter().map(|s| s.ident.to_string()).collect();
                match names.as_slice() {
                    [.., module, _] if ["f64", "special", "libm"].contains(&module.as_str()) => true,
                    [.., name] => is_type_name(name),
                    [] => false,
                }
            }
            _ => false,
        };
        self.calls |= !known;
        for argument in &call.args {
            self.visit_expr(argument);
        }
    }

    fn visit_type_path(&mut self, ty: &'ast syn::TypePath) {
        let nalgebra = |s: &syn::PathSegment| is_nalgebra_type(&s.ident.to_string());
        self.calls |= ty.path.segments.last().is_some_and(nalgebra);
        visit::visit_type_path(self, ty);
    }
}
