//! Whether a body stays one function to the compiler, with what it calls: then tangents may use fused multiply-add, which is one instruction
//! where the code around is compiled for it, and a call of a library elsewhere.

use syn::visit::{self, Visit};
use syn::{Expr, ExprBinary, ExprCall, ExprClosure, ExprMethodCall, Ident, Item, ItemFn, Local, Pat, Path};

use super::kind::is_callable;
use super::matrices::Matrices;
use crate::elementals::{elemental, is_type_name};
use crate::source::Source;

/// The most operations of a body of which every call becomes a copy: where its own driver calls it, and where any fn does.
const OPERATIONS_MOST: usize = 200;
const OPERATIONS_FEW: usize = 60;

/// How deep calls of other annotated fns are followed.
const DEEPEST: usize = 4;

/// So many operators an elemental, and vectors of four pay with few lanes, too: an elemental is a call, mostly, before which
/// vectors are stored, and what it costs is the same for all.
const OPERATORS_PER_ELEMENTAL: usize = 5;

/// The most branches of a body of which the compiler knows what reaches what: where the sides of one end, that is what reaches either, and
/// a set that depends on the way is none that it knows.
const BRANCHES_MOST: usize = 1;

/// With so many lanes `dual_core::reaching` has seeds that no loop hides; with fewer those of arrays may be hidden where there are branches.
const LANES_LONG: usize = 16;

/// How the compiler sees a body with what it calls.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Seen {
    /// In parts.
    Apart,
    /// As one function: it calls nothing but elementals, methods of the standard library, and annotated fns of this crate of which
    /// that is true and which are small, and no closure by name.
    Whole,
    /// As one in which nothing may stay a call.
    Fused,
    /// As one that is so small that every call of its twin becomes a copy.
    Small,
}

/// What is known of a body as one function.
#[derive(Clone, Copy)]
pub(super) struct Fuses {
    pub(super) seen: Seen,
    /// Whether it is arithmetic, for the most part.
    pub(super) arithmetic: bool,
}

pub(super) fn fuses(item: &ItemFn, source: &Source) -> Fuses {
    let body = Body::of(item, source, DEEPEST);
    let seen = match (body.calls || body.operations > OPERATIONS_MOST, body.matrices.is_empty()) {
        (true, _) => Seen::Apart,
        (false, false) => Seen::Whole,
        (false, true) if body.operations > OPERATIONS_FEW => Seen::Fused,
        (false, true) => Seen::Small,
    };
    Fuses { seen, arithmetic: body.operators >= OPERATORS_PER_ELEMENTAL * body.elementals }
}

/// Whether the compiler knows of every number of the body which lanes reach it, if it sees it as one function; of an fn that takes
/// `arrays` or none.
pub(crate) fn is_known(item: &ItemFn, lanes: usize, arrays: bool, source: &Source) -> bool {
    let body = Body::of(item, source, DEEPEST);
    let branches = if arrays && lanes < LANES_LONG { body.branches + body.left } else { body.branches };
    !body.unknown && branches <= BRANCHES_MOST && body.matrices.are_written_out(lanes)
}

/// How many operations a body has, with those of the annotated fns that it calls.
pub(super) fn operations(item: &ItemFn, source: &Source) -> usize {
    Body::of(item, source, DEEPEST).operations
}

/// Whether a number leaves the lanes of its caller behind where it goes through a callee: which of them reach it is known then without
/// the ways of the callee.
fn goes_alone(item: &ItemFn, body: &Body) -> bool {
    item.sig.inputs.len() == 1 && body.operations >= super::alone::OPERATIONS_LEAST
}

struct Body<'a> {
    source: &'a Source,
    /// How much deeper calls may be followed.
    depth: usize,
    /// Whether something is called that may stay a call.
    calls: bool,
    operations: usize,
    /// Those that are operators, and elementals.
    operators: usize,
    elementals: usize,
    branches: usize,
    /// Those of callees of one number, which leaves the lanes behind.
    left: usize,
    /// Whether a loop or an index that only a call says decides what reaches what.
    unknown: bool,
    /// Vectors and matrices of nalgebra, of which some operations may stay calls.
    matrices: Matrices,
    /// Names of numbers that stand in the body.
    steps: Vec<Ident>,
}

impl<'a> Body<'a> {
    fn of(item: &ItemFn, source: &'a Source, depth: usize) -> Self {
        let generic = item.sig.generics.type_params().next().is_some();
        let callable = item.sig.inputs.iter().any(|input| match input {
            syn::FnArg::Typed(typed) => is_callable(&typed.ty, item),
            syn::FnArg::Receiver(_) => false,
        });
        let calls = generic || callable;
        let mut body = Body {
            source,
            depth,
            calls,
            operations: 0,
            operators: 0,
            elementals: 0,
            branches: 0,
            left: 0,
            unknown: false,
            matrices: Matrices::default(),
            steps: Vec::new(),
        };
        body.visit_item_fn(item);
        body
    }

    /// Whether this is an annotated fn of which every call becomes a copy; that counts as if it stood here.
    fn takes_in(&mut self, path: &Path) -> bool {
        let Some(depth) = self.depth.checked_sub(1) else { return false };
        let Some((item, _, source)) = self.source.annotated(path) else { return false };
        let body = Body::of(&item, &source, depth);
        self.operations += body.operations;
        self.operators += body.operators;
        self.elementals += body.elementals;
        let branches = if goes_alone(&item, &body) { &mut self.left } else { &mut self.branches };
        *branches += body.branches;
        self.left += body.left;
        self.unknown |= body.unknown;
        self.matrices.join(body.matrices);
        !body.calls && body.operations <= OPERATIONS_FEW
    }
}

impl Body<'_> {
    /// Whether an index is made of numbers that stand in the body.
    fn stands_here(&self, index: &Expr) -> bool {
        match index {
            Expr::Lit(_) => true,
            Expr::Path(path) => self.steps.iter().any(|step| path.path.is_ident(step)),
            Expr::Paren(paren) => self.stands_here(&paren.expr),
            Expr::Tuple(tuple) => tuple.elems.iter().all(|index| self.stands_here(index)),
            Expr::Group(group) => self.stands_here(&group.expr),
            Expr::Binary(binary) => self.stands_here(&binary.left) && self.stands_here(&binary.right),
            _ => false,
        }
    }
}

impl<'ast> Visit<'ast> for Body<'_> {
    fn visit_item(&mut self, item: &'ast Item) {
        // It hides one of this name around the fn.
        self.calls |= matches!(item, Item::Fn(_));
        visit::visit_item(self, item);
    }

    fn visit_local(&mut self, local: &'ast Local) {
        if let (Pat::Ident(name), Some(init)) = (&local.pat, &local.init)
            && name.mutability.is_none()
            && matches!(&*init.expr, Expr::Lit(_))
        {
            self.steps.push(name.ident.clone());
        }
        visit::visit_local(self, local);
    }

    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::ForLoop(_) | Expr::While(_) | Expr::Loop(_) | Expr::Closure(_) => self.unknown = true,
            Expr::If(_) | Expr::Match(_) | Expr::Try(_) => self.branches += 1,
            Expr::Index(index) => self.unknown |= !self.stands_here(&index.index),
            _ => {}
        }
        visit::visit_expr(self, expr);
    }

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
        let elemental = elemental(&call.method.to_string(), call.args.len()).is_some();
        self.elementals += usize::from(elemental);
        self.unknown |= !elemental;
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
        if known {
            self.elementals += 1;
        } else {
            let callee = if let Expr::Path(path) = &*call.func { Some(&path.path) } else { None };
            self.calls |= !callee.is_some_and(|path| self.takes_in(path));
        }
        for argument in &call.args {
            self.visit_expr(argument);
        }
    }

    fn visit_type_path(&mut self, ty: &'ast syn::TypePath) {
        ty.path.segments.last().into_iter().for_each(|segment| self.matrices.add(segment));
        visit::visit_type_path(self, ty);
    }
}
