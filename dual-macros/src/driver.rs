//! THE DRIVER TABLE: one row a generated function.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::{Model, conversion};
use crate::signature::Primal;

/// Of which fns a driver is generated.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Of {
    /// Those with a scalar result.
    Scalar,
    /// Those with a scalar result of one active scalar.
    ScalarOfScalar,
    /// Those with several.
    Several,
    Both,
}

/// One generated function.
pub(crate) struct Driver {
    /// `grad` of `grad_f`.
    pub(crate) prefix: &'static str,
    pub(crate) of: Of,
    /// What it is, in one sentence; `{f}` is the fn, `{shape}` the shape of the gradient.
    pub(crate) doc: &'static str,
    /// The suffix of the parameters that follow the fn's own: one for each active argument.
    pub(crate) tangents: Option<&'static str>,
    /// Whether the order is a const parameter, in front of the fn's own.
    pub(crate) ordered: bool,
    /// Whether another annotated fn may call it: whether it has a twin of its own. Each costs time to compile.
    pub(crate) composes: bool,
    /// The driver that gives the same as the latter half of a pair: its twin serves for this one's, which takes the compiler
    /// less time than another run.
    pub(crate) half_of: Option<&'static str>,
    pub(crate) returns: fn(&Model<'_>) -> TokenStream,
    /// The run that it takes.
    pub(crate) run: fn(&Model<'_>) -> TokenStream,
    /// Whether it is of first derivatives, which go another way by few variables, where only a call says how many.
    pub(crate) first: bool,
    /// What it gives of `out`, which the run gave.
    pub(crate) gives: fn(&Model<'_>, &Ident) -> TokenStream,
}

impl Driver {
    /// Whether it is one of a fn with this signature.
    pub(crate) fn is_of(&self, primal: &Primal) -> bool {
        let scalar = primal.is_scalar();
        match self.of {
            Of::Scalar => scalar,
            Of::ScalarOfScalar => scalar && primal.always_gives() && primal.is_of_scalar(),
            Of::Several => !scalar,
            Of::Both => true,
        }
    }
}

pub(crate) const DRIVERS: &[Driver] = &[
    Driver {
        prefix: "grad",
        of: Of::Scalar,
        doc: "The gradient of [`{f}`], exact to rounding: {shape}.",
        tangents: None,
        ordered: false,
        composes: true,
        half_of: Some("value_and_grad"),
        returns: |m| m.gradient_type(),
        run: |m| m.first(),
        first: true,
        gives: |_, out| quote!(#out.rows),
    },
    Driver {
        prefix: "value_and_grad",
        of: Of::Scalar,
        doc: "The value of [`{f}`], bit for bit, and its gradient: {shape}.",
        tangents: None,
        ordered: false,
        composes: true,
        half_of: None,
        returns: |m| {
            let (value, gradient) = (m.value_type(), m.gradient_type());
            quote!((#value, #gradient))
        },
        run: |m| m.first(),
        first: true,
        gives: |_, out| quote!((#out.value, #out.rows)),
    },
    Driver {
        prefix: "jacobian",
        of: Of::Several,
        doc: "The Jacobian of [`{f}`], exact to rounding: one row a result, each {shape}.",
        tangents: None,
        ordered: false,
        composes: true,
        half_of: Some("value_and_jacobian"),
        returns: |m| m.jacobian_type(),
        run: |m| m.first(),
        first: true,
        gives: |m, out| {
            let convert = conversion(m.jacobian_is_matrix());
            quote!(#convert(#out.rows))
        },
    },
    Driver {
        prefix: "value_and_jacobian",
        of: Of::Several,
        doc: "The results of [`{f}`], bit for bit, and its Jacobian: one row a result, each {shape}.",
        tangents: None,
        ordered: false,
        composes: true,
        half_of: None,
        returns: |m| {
            let (value, jacobian) = (m.value_type(), m.jacobian_type());
            quote!((#value, #jacobian))
        },
        run: |m| m.first(),
        first: true,
        gives: |m, out| {
            let convert = conversion(m.jacobian_is_matrix());
            quote!((#out.value, #convert(#out.rows)))
        },
    },
    Driver {
        prefix: "hessian",
        of: Of::Scalar,
        doc: "The second derivatives of [`{f}`], symmetric: one row an active scalar, each {shape}.",
        tangents: None,
        ordered: false,
        composes: true,
        half_of: None,
        returns: |m| m.hessian_type(),
        run: |m| m.second(),
        first: false,
        gives: |m, out| {
            let convert = conversion(m.gradient_is_vector());
            quote!(#convert(#out.2))
        },
    },
    Driver {
        prefix: "jvp",
        of: Of::Both,
        doc: "The value of [`{f}`] and its derivative along the tangents, one for each active argument, in one lane.",
        tangents: Some("tangent"),
        ordered: false,
        composes: false,
        half_of: None,
        returns: |m| {
            let value = m.value_type();
            quote!((#value, #value))
        },
        run: |m| m.jvp(),
        first: false,
        gives: |_, out| quote!((#out.value, #out.rows)),
    },
    Driver {
        prefix: "hvp",
        of: Of::Scalar,
        doc: "The Hessian of [`{f}`] times a direction, one for each active argument: {shape}.",
        tangents: Some("direction"),
        ordered: false,
        composes: false,
        half_of: None,
        returns: |m| m.gradient_type(),
        run: |m| m.hvp(),
        first: false,
        gives: |_, out| quote!(#out),
    },
    Driver {
        prefix: "derivatives",
        of: Of::ScalarOfScalar,
        doc: "The value of [`{f}`], bit for bit, and its derivatives of every order up to `ORDER`: `[f64; ORDER + 1]`.",
        tangents: None,
        ordered: true,
        composes: true,
        half_of: None,
        returns: |m| m.derivatives_type(),
        run: |_| {
            let order = crate::names::order();
            quote!(::dual_core::__private::Series::<#order>)
        },
        first: false,
        gives: |_, out| quote!(#out),
    },
];
