//! The only place that quotes items: the twin, the siblings, the companion of the check macros.

mod call;
mod check;
mod types;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::parse_quote;

use crate::driver::{DRIVERS, Driver, Of};
use crate::names;
use crate::signature::shape::{Count, Shape};
use crate::signature::{Argument, Primal, Primitive};

/// Lanes of one pass where more are needed; the closure drivers of dual-core take as many.
const LANES_DYNAMIC: usize = 8;
/// The most lanes of one pass; beyond, tangents leave the registers and copies cost more than another pass.
const LANES_MOST: usize = 16;

/// All items that stand beside the fn.
pub(crate) fn items(primal: &Primal, twin: &TokenStream) -> TokenStream {
    let model = Model::new(primal);
    let scalar = primal.is_scalar();
    let twin = model.twin(twin);
    let siblings = DRIVERS
        .iter()
        .filter(|driver| match driver.of {
            Of::Scalar => scalar,
            Of::ScalarOfScalar => scalar && primal.always_gives() && model.only_scalar().is_some(),
            Of::Several => !scalar,
            Of::Both => true,
        })
        .map(|driver| model.sibling(driver));
    let check = model.check();
    let aliases = model.aliases(false);
    quote! { #twin #(#siblings)* #check #aliases }
}

/// The fn as the items see it.
pub(crate) struct Model<'a> {
    primal: &'a Primal,
    active: Vec<(&'a Argument, &'a Shape)>,
    primitive: Ident,
    /// Active scalars, where the signature says how many.
    count: Option<usize>,
}

impl<'a> Model<'a> {
    fn new(primal: &'a Primal) -> Self {
        let active: Vec<_> = primal.active().collect();
        let count = active.iter().map(|(_, shape)| shape.count.known()).sum();
        Model { primal, active, primitive: primal.primitive.ident(), count }
    }

    // Items

    fn twin(&self, body: &TokenStream) -> TokenStream {
        let (vis, name, scalar) =
            (&self.primal.item.vis, names::twin(self.primal.name()), &self.primal.scalar);
        let bound = match self.primal.primitive {
            Primitive::F64 => quote!(::dual_core::Real),
            Primitive::F32 => quote!(::dual_core::Real<f32>),
        };
        let generics = self.generics(Some(quote!(#scalar: #bound)));
        let where_clause = &self.primal.item.sig.generics.where_clause;
        let (parameters, lifts) = self.twin_parameters();
        let output = self.returns(&self.primal.output.owned(&scalar.to_token_stream()));
        let doc =
            format!("The twin of [`{}`]: the same fn over any number that carries derivatives.", self.link());
        let attributes = self.attributes(&doc);
        quote! {
            #attributes
            #vis fn #name #generics (#(#parameters),*) #output #where_clause {
                #lifts
                #body
            }
        }
    }

    fn sibling(&self, driver: &Driver) -> TokenStream {
        let name = names::sibling(driver.prefix, self.primal.name());
        let vis = &self.primal.item.vis;
        let mut where_clause = self.primal.item.sig.generics.where_clause.clone();
        let mut order = None;
        if driver.ordered {
            let parameter = names::order();
            order = Some(quote!(const #parameter: usize));
            where_clause
                .get_or_insert_with(|| parse_quote!(where))
                .predicates
                .push(parse_quote!(::dual_core::Dim<#parameter>: ::dual_core::Order));
        }
        let generics = self.generics(order);
        let mut parameters = self.parameters();
        let aliases = self.aliases(true);
        let mut checks = TokenStream::new();
        if let Some(suffix) = driver.tangents {
            let caller = name.to_string();
            for (argument, shape) in &self.active {
                let (tangent, ty) = (names::tangent(&argument.name, suffix), &argument.ty);
                parameters.push(quote!(#tangent: #ty));
                if matches!(shape.count, Count::Dynamic) {
                    let (x, t) = (borrow(&argument.name, shape), borrow(&tangent, shape));
                    let label = argument.name.to_string();
                    checks.extend(
                        quote!(::dual_core::__private::same_length(#caller, #suffix, #label, #x, #t);),
                    );
                }
            }
        }
        let returns = self.primal.outcome.wrap(&(driver.returns)(self));
        let body = self.settled(&(driver.run)(self), |out| (driver.gives)(self, out));
        let doc = driver
            .doc
            .replace("{f}", &self.link())
            .replace("{shape}", &format!("`{}`", crate::diag::show(&self.gradient_type())));
        let panics = if checks.is_empty() {
            String::new()
        } else {
            format!(
                "\n\n# Panics\nIf a {} has another length than its argument; the message names both.",
                driver.tangents.unwrap_or_default()
            )
        };
        let attributes = self.attributes(&format!("{doc}{panics}"));
        quote! {
            #attributes
            #[track_caller]
            #vis fn #name #generics (#(#parameters),*) -> #returns #where_clause {
                #aliases
                #checks
                #body
            }
        }
    }

    // Bodies

    /// Lanes of one pass: all if they fit, equal shares if the number is known, else eight.
    fn lanes(&self, most: usize) -> usize {
        match self.count {
            Some(n) if n <= most => n,
            Some(n) => n.div_ceil(n.div_ceil(most)),
            None => LANES_DYNAMIC,
        }
    }

    // A driver gets the twin twice: over plain numbers, and over the strict ones that decide where those are in doubt.

    pub(crate) fn first(&self) -> TokenStream {
        let (lanes, f, inputs) = (self.lanes(LANES_MOST), &self.primitive, self.inputs());
        let twins = self.twins(|strict| quote!(::dual_core::numbers::Dual<#f, #lanes, #strict>));
        quote!(::dual_core::__private::first::<_, _, _, _, #lanes>(#inputs, #twins))
    }

    pub(crate) fn second(&self) -> TokenStream {
        // Blocks are halves of a pass, so that a pass of pairs needs an even number.
        let lanes = self.count.filter(|&n| n <= LANES_MOST).unwrap_or(LANES_DYNAMIC);
        let (f, inputs) = (&self.primitive, self.inputs());
        let twins = self.twins(|strict| quote!(::dual_core::numbers::HyperDual<#f, #lanes, #strict>));
        quote!(::dual_core::__private::second::<_, _, _, _, #lanes>(#inputs, #twins))
    }

    pub(crate) fn jvp(&self) -> TokenStream {
        let (f, inputs, tangents) = (&self.primitive, self.inputs(), self.tangents("tangent"));
        let twins = self.twins(|strict| quote!(::dual_core::numbers::Dual<#f, 1, #strict>));
        quote!(::dual_core::__private::jvp(#inputs, #tangents, #twins))
    }

    pub(crate) fn hvp(&self) -> TokenStream {
        let (lanes, f) = (self.lanes(LANES_MOST), &self.primitive);
        let (inputs, directions) = (self.inputs(), self.tangents("direction"));
        let twins = self.twins(|strict| {
            let inner = quote!(::dual_core::numbers::Dual<#f, 1, #strict>);
            quote!(::dual_core::numbers::Dual<#inner, #lanes, #strict>)
        });
        quote!(::dual_core::__private::hvp::<_, _, _, _, #lanes>(#inputs, #directions, #twins))
    }

    /// The one active scalar, if the fn has no other active argument.
    fn only_scalar(&self) -> Option<TokenStream> {
        let [(argument, shape)] = self.active.as_slice() else { return None };
        let name = &argument.name;
        shape.is_scalar().then(|| if shape.reference { quote!(*#name) } else { quote!(#name) })
    }

    pub(crate) fn derivatives(&self) -> TokenStream {
        let (f, x, order) = (&self.primitive, self.only_scalar(), names::order());
        let twins = self.twins(|strict| quote!(::dual_core::numbers::Taylor<#f, #order, #strict>));
        quote!(::dual_core::__private::derivatives(#x, #twins))
    }

    fn twins(&self, number: impl Fn(bool) -> TokenStream) -> TokenStream {
        let (plain, strict) = (self.closure(&number(false)), self.closure(&number(true)));
        quote!(#plain, #strict)
    }

    /// The active arguments as one tree.
    fn inputs(&self) -> TokenStream {
        self.tree(|argument| argument.name.clone())
    }

    fn tangents(&self, suffix: &str) -> TokenStream {
        self.tree(|argument| names::tangent(&argument.name, suffix))
    }

    fn tree(&self, name: impl Fn(&Argument) -> Ident) -> TokenStream {
        if self.all_scalars() {
            let values = self.active.iter().map(|(argument, shape)| {
                let name = name(argument);
                if shape.reference { quote!(*#name) } else { quote!(#name) }
            });
            return quote!(&[#(#values),*]);
        }
        let mut parts = self.active.iter().map(|(argument, shape)| borrow(&name(argument), shape));
        if parts.len() == 1 { parts.next().unwrap_or_default() } else { quote!(&(#(#parts),*)) }
    }

    /// The pattern that takes a tree of the active arguments apart.
    fn pattern(&self) -> TokenStream {
        let names: Vec<_> = self.active.iter().map(|(argument, _)| &argument.name).collect();
        match names.as_slice() {
            [name] => quote!(#name),
            names if self.all_scalars() => quote!([#(#names),*]),
            names => quote!((#(#names),*)),
        }
    }
}

/// A reference to an argument, of which slices are one already.
fn borrow(name: &Ident, shape: &Shape) -> TokenStream {
    if shape.reference { quote!(#name) } else { quote!(&#name) }
}

/// Generated code answers to the user's lints through the fn it comes from.
fn lints() -> TokenStream {
    quote!(#[inline] #[allow(unused, nonstandard_style, clippy::all, clippy::pedantic, clippy::nursery)])
}

/// What brings rows into the form they are handed out in, if that is a matrix.
pub(crate) fn conversion(matrix: bool) -> TokenStream {
    if matrix { quote!(::dual_core::Rows::into_matrix) } else { TokenStream::new() }
}
