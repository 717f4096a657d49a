//! The only place that quotes items: the twin, the siblings, the companion of the check macros.

mod by_hand;
mod call;
mod check;
mod cover;
mod handed_on;
mod into;
mod many;
mod run;
mod sibling;
mod types;

use std::ops::RangeInclusive;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use crate::driver::DRIVERS;
use crate::names;
use crate::signature::shape::Shape;
use crate::signature::{Argument, Primal, Primitive, Wide};

/// Lanes of a pass where one does not do.
const LANES_CHUNK: usize = 16;
/// Up to this many variables of which only a call says how many, numbers go in one pass that have no question whether they have a
/// tangent.
const LANES_DENSE: usize = 8;
/// Variables of a pass of second order where one does not do: two blocks of half as many.
const LANES_BLOCKS: usize = 8;
/// Up to this many lanes strict numbers are the faster ones of a body without loops: of first and second derivatives of any, and of a
/// polynomial.
const STRICT_AT_ONCE: [[usize; 2]; 2] = [[2, 2], [8, 4]];
/// From this many variables on a driver may have a run with wide vectors; dual-core says which of them pay.
const LANES_WIDE: usize = 4;
/// Up to this many lanes wide vectors pay for arithmetic alone.
const LANES_FEW: usize = 16;
/// So many lanes, and the compiler may know which of them reach what.
const LANES_KNOWN: RangeInclusive<usize> = 2..=16;
/// The most variables of one pass of second order.
const VARIABLES_MOST: usize = 16;
/// The most lanes of one pass; beyond, most variables have no part in most operations, which numbers for chunks leave out.
pub(crate) const LANES_MOST: usize = 32;

/// The twin, with this body, if no rule by hand makes one.
pub(crate) fn twin(primal: &Primal, body: Option<&TokenStream>) -> TokenStream {
    let model = Model::new(primal);
    let body = body.cloned().unwrap_or_else(|| model.by_hand());
    model.twin(&body)
}

/// All items that stand beside the fn.
pub(crate) fn items(primal: &Primal, body: Option<&TokenStream>) -> TokenStream {
    let (model, mut twin) = (Model::new(primal), twin(primal, body));
    twin.extend(model.handed_on());
    if primal.is_twin_alone() {
        return twin;
    }
    let runners = model.runners();
    let siblings: Vec<_> = DRIVERS.iter().filter(|driver| primal.has_sibling(driver.prefix)).collect();
    // What a fn writes to its arguments is no value that another one could go on with.
    let (inner, writes) = (model.within_twins(), primal.has_outputs() || primal.changed().next().is_some());
    let twins = siblings.iter().filter(|driver| driver.composes && !writes);
    let twins = twins.map(|driver| inner.twin_of_sibling(driver));
    let siblings = siblings.iter().map(|driver| model.sibling(driver));
    let (into, many) = (model.writers(), model.at_many());
    let checked = primal.has_sibling("grad") || primal.has_sibling("jacobian");
    let check = checked.then(|| model.check());
    let test = model.test();
    let aliases = model.aliases(false);
    quote! { #twin #runners #(#siblings)* #(#twins)* #into #many #check #test #aliases }
}

/// The fn as the items see it.
pub(crate) struct Model<'a> {
    primal: &'a Primal,
    active: Vec<(&'a Argument, &'a Shape)>,
    primitive: Ident,
    /// What stands at the leaves of arguments and results: the primitive, or the number of a twin.
    leaf: TokenStream,
    within_twin: bool,
    /// Active scalars, where the signature says how many.
    count: Option<usize>,
}

impl<'a> Model<'a> {
    fn new(primal: &'a Primal) -> Self {
        let active: Vec<_> = primal.active().collect();
        let count = primal.scalars();
        let primitive = primal.primitive.ident();
        Model { primal, active, leaf: primitive.to_token_stream(), within_twin: false, primitive, count }
    }

    /// The same with numbers at the leaves.
    fn within_twins(&self) -> Self {
        Model {
            primal: self.primal,
            active: self.active.clone(),
            primitive: self.primitive.clone(),
            leaf: self.primal.scalar.to_token_stream(),
            within_twin: true,
            count: self.count,
        }
    }

    // Items

    fn twin(&self, body: &TokenStream) -> TokenStream {
        let (vis, name, scalar) =
            (&self.primal.item.vis, names::twin(self.primal.name()), &self.primal.scalar);
        let bound = self.number_bound();
        let (generics, where_clause) = self.twin_generics(&quote!(#scalar: #bound));
        let (parameters, lifts) = self.twin_parameters();
        let output = self.twin_output();
        let mut doc =
            format!("The twin of [`{}`]: the same fn over any number that carries derivatives.", self.link());
        if self.primal.rule.is_some() && self.primal.is_first_order() {
            doc.push_str(" Beyond the first they are not known: NaN.");
        }
        let fused = self.is_wide() && self.primal.wide.is_fused();
        let written_out = self.primal.polynomial && self.primal.straight;
        let inlined = fused || self.primal.small || written_out || self.is_known();
        let lints = if inlined { inlined_lints() } else { lints() };
        let attributes = self.attributes(&doc, &lints);
        let (reader, call) =
            if self.lends() { self.reader(body, &lints) } else { (TokenStream::new(), body.clone()) };
        quote! {
            #reader
            #attributes
            #vis fn #name #generics (#(#parameters),*) -> #output #where_clause {
                #lifts
                #call
            }
        }
    }

    /// Whether arrays that the twin only reads are lent to it where a driver runs it: copies of many numbers are felt.
    fn lends(&self) -> bool {
        !self.within_twin && self.count.is_some_and(|count| count > LANES_FEW) && self.primal.only_reads()
    }

    /// The twin that is lent its arrays, and a call of it with those of the twin.
    fn reader(&self, body: &TokenStream, lints: &TokenStream) -> (TokenStream, TokenStream) {
        let (name, scalar, bound) =
            (names::lent(self.primal.name()), &self.primal.scalar, self.number_bound());
        let (parameters, arguments): (Vec<_>, Vec<_>) = self
            .primal
            .arguments
            .iter()
            .map(|argument| {
                let (name, pattern, ty) = (&argument.name, &argument.pattern, &argument.ty);
                match argument.active() {
                    Some(shape) if shape.is_scalar() => (quote!(#pattern: #scalar), quote!(#name)),
                    Some(shape) => {
                        let numbers = shape.owned(&scalar.to_token_stream());
                        (quote!(#name: &#numbers), quote!(&#name))
                    }
                    None => (quote!(#pattern: #ty), quote!(#name)),
                }
            })
            .unzip();
        let output = self.twin_output();
        let reader = quote! {
            #[doc(hidden)]
            #lints
            fn #name<#scalar: #bound>(#(#parameters),*) -> #output { #body }
        };
        (reader, quote!(#name::<#scalar>(#(#arguments),*)))
    }

    /// The bound of the twin's number.
    fn number_bound(&self) -> TokenStream {
        match self.primal.primitive {
            Primitive::F64 => quote!(::dual_core::Real),
            Primitive::F32 => quote!(::dual_core::Real<f32>),
        }
    }

    // Runs

    /// The modes of the first run and that with wide vectors. With few lanes strict numbers are the faster ones at once, as the
    /// compiler drops what a one-hot seed makes zero.
    fn modes(&self) -> TokenStream {
        self.modes_if(true)
    }

    /// The same with fused multiply-adds, where they are possible, if they pay.
    fn modes_if(&self, pays: bool) -> TokenStream {
        let fused = pays && self.is_wide() && self.primal.wide.is_fused();
        let mode = |mode: TokenStream| quote!({ ::dual_core::numbers::#mode });
        let first = mode(if self.is_strict_at_once() { quote!(STRICT) } else { quote!(PLAIN) });
        let wide = mode(if fused { quote!(FUSED) } else { quote!(PLAIN) });
        quote!(#first, #wide)
    }

    /// Whether the compiler knows which lanes reach what.
    fn is_known(&self) -> bool {
        self.primal.known && self.count.is_some_and(|count| LANES_KNOWN.contains(&count))
    }

    fn is_strict_at_once(&self) -> bool {
        self.count.is_some_and(|count| count <= self.strict_most()[0])
    }

    /// The most lanes of first and second derivatives for that.
    fn strict_most(&self) -> [usize; 2] {
        if self.primal.straight { STRICT_AT_ONCE[usize::from(self.primal.polynomial)] } else { [0; 2] }
    }

    /// Whether there is a run with wide vectors.
    fn is_wide(&self) -> bool {
        let many = !self.is_strict_at_once() && self.count.is_none_or(|count| count >= LANES_WIDE);
        many && self.primal.primitive == Primitive::F64 && self.primal.wide != Wide::Never
    }

    pub(crate) fn first(&self) -> TokenStream {
        let numbers = self.first_numbers();
        quote!(::dual_core::__private::First::<#numbers>)
    }

    /// The same for a call with few variables.
    fn first_of_few(&self) -> TokenStream {
        let numbers = self.numbers_of_few();
        quote!(::dual_core::__private::First::<#numbers>)
    }

    /// The const parameters of a driver for that.
    fn numbers_of_few(&self) -> TokenStream {
        let modes = self.modes_of(LANES_DENSE);
        quote!(#LANES_DENSE, #modes, { ::dual_core::__private::DENSE })
    }

    /// The const parameters of a driver of first derivatives.
    fn first_numbers(&self) -> TokenStream {
        let (lanes, chunks) = (self.lanes().unwrap_or(LANES_CHUNK), self.lanes().is_none());
        let modes = if chunks { self.modes() } else { self.modes_of(lanes) };
        let kind = match (chunks, self.is_known()) {
            (true, _) => quote!(SPARSE),
            (false, true) => quote!(REACHING),
            (false, false) => quote!(DENSE),
        };
        quote!(#lanes, #modes, { ::dual_core::__private::#kind })
    }

    /// The modes of a pass with so many lanes: with few only a fused run with wide vectors pays.
    fn modes_of(&self, lanes: usize) -> TokenStream {
        self.modes_if(lanes > LANES_FEW || self.primal.wide == Wide::FusedAlways)
    }

    pub(crate) fn second(&self) -> TokenStream {
        let numbers = self.second_numbers();
        quote!(::dual_core::__private::Second::<#numbers>)
    }

    /// The const parameters of a driver of second derivatives.
    fn second_numbers(&self) -> TokenStream {
        let all = self.count.filter(|&count| count <= VARIABLES_MOST);
        let lanes = all.unwrap_or(LANES_BLOCKS);
        let plain = self.is_strict_at_once() && lanes > self.strict_most()[1];
        let modes = if plain {
            quote!({ ::dual_core::numbers::PLAIN }, { ::dual_core::numbers::PLAIN })
        } else {
            self.modes()
        };
        quote!(#lanes, #modes)
    }

    /// The lanes of the one pass, if the signature says that all fit into it.
    fn lanes(&self) -> Option<usize> {
        self.count.filter(|&count| count <= LANES_MOST)
    }

    pub(crate) fn jvp(&self) -> TokenStream {
        let tangents = self.tangents("tangent");
        quote!(::dual_core::__private::Jvp(#tangents))
    }

    pub(crate) fn hvp(&self) -> TokenStream {
        let (numbers, directions) = (self.hvp_numbers(), self.tangents("direction"));
        quote!(::dual_core::__private::Hvp::<_, #numbers>(#directions))
    }

    /// The const parameters of a driver of a Hessian times a direction.
    fn hvp_numbers(&self) -> TokenStream {
        let lanes = self.lanes().unwrap_or(LANES_CHUNK);
        let fused = self.is_wide() && self.primal.wide.is_fused();
        let mode = fused.then(|| quote!(, { ::dual_core::numbers::FUSED }));
        quote!(#lanes #mode)
    }

    /// The active arguments as one tree.
    fn inputs(&self) -> TokenStream {
        self.tree(|argument| argument.name.clone())
    }

    fn tangents(&self, suffix: &str) -> TokenStream {
        self.tree(|argument| names::tangent(&argument.name, suffix))
    }

    fn tree(&self, name: impl Fn(&Argument) -> Ident) -> TokenStream {
        let within_twin = self.within_twin;
        let parts: Vec<_> = self
            .active
            .iter()
            .map(|(argument, shape)| {
                let name = name(argument);
                let borrowed = borrow(&name, shape);
                match (within_twin, self.all_scalars()) {
                    (true, _) if shape.is_scalar_by_value() => {
                        let scalar = &self.leaf;
                        quote!(::dual_core::__private::leaf::<#scalar, _>(#name))
                    }
                    (true, _) => {
                        let scalar = &self.leaf;
                        quote!(::dual_core::__private::leaves::<#scalar, _>(#borrowed))
                    }
                    (false, true) if shape.reference => quote!(*#name),
                    (false, true) => quote!(#name),
                    (false, false) => borrowed,
                }
            })
            .collect();
        match parts.as_slice() {
            parts if self.all_scalars() => quote!(&[#(#parts),*]),
            [part] if within_twin => quote!(&#part),
            [part] => part.clone(),
            parts => quote!(&(#(#parts),*)),
        }
    }

    /// The pattern that takes a tree of the active arguments apart.
    fn pattern(&self) -> TokenStream {
        let names: Vec<_> = self.active.iter().map(|(argument, _)| argument.name.clone()).collect();
        self.pattern_of(&names)
    }

    /// The same with these names.
    fn pattern_of(&self, names: &[Ident]) -> TokenStream {
        match names {
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

/// An owned value as an argument of this shape.
fn borrowed(name: &Ident, shape: &Shape) -> TokenStream {
    if shape.reference { quote!(&#name) } else { quote!(#name) }
}

/// Generated code answers to the user's lints through the fn it comes from.
// The compiler reads a text faster than we build the tokens one by one, and every item has these.
macro_rules! lints {
    ($name:ident $inline:literal) => {
        fn $name() -> TokenStream {
            const LINTS: &str = concat!(
                $inline,
                "#[allow(unused, nonstandard_style, clippy::all, clippy::pedantic, clippy::nursery)]"
            );
            LINTS.parse().unwrap_or_default()
        }
    };
}
lints!(lints "#[inline]");
// For what the compiler must see as one with its caller.
lints!(inlined_lints "#[cfg_attr(not(debug_assertions), inline(always))]");

/// What brings rows into the form they are handed out in, if that is a matrix.
pub(crate) fn conversion(matrix: bool) -> TokenStream {
    if matrix { quote!(::dual_core::Rows::into_matrix) } else { TokenStream::new() }
}
