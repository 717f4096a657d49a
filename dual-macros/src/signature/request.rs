//! Whether a fn can have the siblings that its options ask for beyond those that every fn has.

use proc_macro2::Ident;

use super::Primal;
use crate::diag::{self, Errors};
use crate::emit::LANES_MOST;

/// The siblings of which there is one that writes into places of the caller.
pub(crate) const INTO: &[&str] = &["grad", "jacobian", "hessian", "hvp"];
/// Those of which there is one at many points.
pub(crate) const BATCH: &[&str] = &["grad", "value_and_grad", "jacobian", "value_and_jacobian", "hessian"];
/// Those of which there is one of the sum over samples.
pub(crate) const SUM: &[&str] = &["grad", "value_and_grad", "hessian"];
/// Those that go by several threads.
pub(crate) const PARALLEL: &[&str] = &["grad", "value_and_grad", "jacobian", "value_and_jacobian"];

impl Primal {
    /// Those of these siblings that are generated, if they are asked for.
    pub(crate) fn on_request<'a>(&self, asked: bool, of: &[&'a str]) -> Vec<&'a str> {
        of.iter().copied().filter(|prefix| asked && self.has_sibling(prefix)).collect()
    }

    /// Whether this sibling goes by several threads.
    pub(crate) fn goes_parallel(&self, prefix: &str) -> bool {
        self.request.parallel.is_some() && PARALLEL.contains(&prefix)
    }

    /// The argument of this name, if samples are made of it.
    pub(crate) fn is_sampled(&self, name: &Ident) -> bool {
        self.request.sum.as_ref().is_some_and(|(_, names)| names.contains(name))
    }

    pub(super) fn check_request(&self, errors: &Errors) {
        let request = &self.request;
        let sum = request.sum.as_ref().map(|(place, _)| place);
        let asked = [
            (&request.into, INTO),
            (&request.batch, BATCH),
            (&sum.cloned(), SUM),
            (&request.parallel, PARALLEL),
        ];
        for (place, of) in asked {
            let Some(place) = place else { continue };
            if self.is_twin_alone() || !of.iter().any(|prefix| self.has_sibling(prefix)) {
                errors.push(diag::nothing_on_request(place, of));
            }
        }
        let writes = self.has_outputs() || self.changed().next().is_some();
        for place in request.batch.iter().chain(sum).filter(|_| writes) {
            errors.push(diag::request_of_writer(place));
        }
        let count = self.scalars();
        if let (Some(place), Some(count)) = (&request.parallel, count.filter(|&count| count <= LANES_MOST)) {
            errors.push(diag::parallel_of_one_pass(place, count, LANES_MOST));
        }
        let Some((_, names)) = &request.sum else { return };
        let known: Vec<String> = self.arguments.iter().map(|argument| argument.name.to_string()).collect();
        for name in names {
            match self.arguments.iter().find(|argument| argument.name == *name) {
                None => errors.push(diag::sum_of_no_argument(name, &known)),
                Some(argument) if argument.active().is_some() => errors.push(diag::sum_of_active(name)),
                Some(_) => {}
            }
        }
    }
}
