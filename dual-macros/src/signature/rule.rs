//! Whether a fn can have the rule by hand and the siblings that its options name.

use super::Primal;
use crate::diag::{self, Errors};
use crate::driver::{DRIVERS, Driver};

/// The drivers that need no derivative of the first derivatives.
const FIRST_ORDER: &[&str] = &["grad", "value_and_grad", "jacobian", "value_and_jacobian", "jvp"];

impl Primal {
    /// Whether this sibling is generated.
    pub(crate) fn has_sibling(&self, prefix: &str) -> bool {
        let wanted = self.only.as_ref().is_none_or(|only| only.iter().any(|name| name == prefix));
        wanted && self.could_have().any(|driver| driver.prefix == prefix)
    }

    /// The drivers of a fn with this signature.
    fn could_have(&self) -> impl Iterator<Item = &'static Driver> {
        DRIVERS.iter().filter(|driver| driver.is_of(self))
    }

    /// Whether no sibling asks for more than first derivatives.
    pub(crate) fn is_first_order(&self) -> bool {
        let first = |name: &syn::Ident| FIRST_ORDER.iter().any(|prefix| name == prefix);
        self.only.as_ref().is_some_and(|only| only.iter().all(first))
    }

    pub(super) fn check_only(&self, errors: &Errors) {
        let prefixes: Vec<String> = self.could_have().map(|driver| driver.prefix.to_owned()).collect();
        for name in self.only.iter().flatten() {
            if !prefixes.contains(&name.to_string()) {
                errors.push(diag::no_such_sibling(name, &prefixes));
            }
        }
    }

    pub(super) fn check_rule(&self, errors: &Errors) {
        let Some(rule) = &self.rule else { return };
        for path in &self.passive {
            errors.push(diag::passive_in_opaque(path, &rule.option));
        }
        if !self.is_scalar() {
            errors.push(diag::rule_of_several(&rule.option));
        }
        if !rule.is_derivative() || self.is_of_scalar() {
            return;
        }
        let active: Vec<_> = self.active().collect();
        match active.as_slice() {
            [(argument, _)] => {
                let name = argument.name.to_string();
                errors.push(diag::derivative_of_container(&rule.option, &name, &argument.ty));
            }
            several => {
                let names: Vec<String> = several.iter().map(|(a, _)| a.name.to_string()).collect();
                errors.push(diag::derivative_of_several(&rule.option, &names));
            }
        }
    }
}
