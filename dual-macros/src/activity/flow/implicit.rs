//! `implicit(solution, |x, parameters| residual, parameters)`: the root depends on what the residual depends on.

use syn::{Expr, ExprCall};

use super::super::{MacroArguments, Reach, place};
use super::Flow;
use super::parts::{Behind, Parts};
use crate::intrinsics;

/// The three arguments of a call of `implicit`.
pub(super) struct Implicit<'a> {
    solution: &'a Expr,
    residual: &'a Expr,
    parameters: &'a Expr,
}

/// The arguments, if it is such a call.
pub(super) fn implicit<'a>(func: &Expr, call: &'a ExprCall) -> Option<Implicit<'a>> {
    let Expr::Path(path) = func else { return None };
    let arguments: Vec<&Expr> = call.args.iter().collect();
    match arguments.as_slice() {
        [solution, residual, parameters] if intrinsics::is_implicit(&path.path) => {
            Some(Implicit { solution, residual, parameters })
        }
        _ => None,
    }
}

impl Flow {
    /// The reach of the root: of parameters and of what the residual captures, but not of the solution, which is plain.
    pub(super) fn implicit(&mut self, parts: &Implicit<'_>, macros: &MacroArguments) -> Reach {
        self.expr(parts.solution, macros);
        let reach = self.expr(parts.parameters, macros);
        // Where anything is active, the unknowns are, too.
        match parts.residual {
            Expr::Closure(closure) => {
                let known = self.found.results.get(&place(closure)).copied().unwrap_or_default() | reach;
                let result = self.closure(
                    closure,
                    (Reach::default(), &Parts::Whole(known)),
                    &Behind::Whole(None),
                    macros,
                );
                self.record(parts.residual, result);
                reach | result
            }
            residual => {
                let captured = self.expr(residual, macros);
                let Some(key) = self.root(residual).and_then(|slot| self.found.closures.get(&slot).copied())
                else {
                    return reach | captured;
                };
                let result = self.found.results.get(&key).copied().unwrap_or_default() | captured | reach;
                (0..2).for_each(|parameter| self.takes(key, parameter, result));
                result
            }
        }
    }
}
