//! Shapes of arguments and results, and types with their floats replaced.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Expr, ExprLit, GenericArgument, Lit, PathArguments, PathSegment, Type, TypePath};

use super::{Primitive, structs};
use crate::elementals;

/// How many there are of something.
#[derive(Clone)]
pub(crate) enum Count {
    /// As many as this literal.
    Known(usize),
    /// As many as this constant expression or parameter says.
    Named(TokenStream),
    /// Known at run time.
    Dynamic,
}

impl Count {
    pub(crate) fn known(&self) -> Option<usize> {
        match self {
            Count::Known(n) => Some(*n),
            Count::Named(_) | Count::Dynamic => None,
        }
    }

    fn from_expr(expr: &Expr) -> Self {
        match expr {
            Expr::Lit(ExprLit { lit: Lit::Int(n), .. }) => {
                n.base10_parse().map_or_else(|_| Count::Named(quote!(#expr)), Count::Known)
            }
            // What a macro_rules macro passes on comes in an invisible group.
            Expr::Group(group) => Count::from_expr(&group.expr),
            Expr::Paren(paren) => Count::from_expr(&paren.expr),
            _ => Count::Named(quote!(#expr)),
        }
    }
}

/// What a shape is made of, as far as results depend on it.
#[derive(Clone)]
pub(crate) enum Kind {
    Scalar,
    Array(Count),
    Slice,
    Vec,
    /// What may not be there.
    Option,
    /// A column vector of nalgebra.
    Vector(Count),
    /// Another matrix of nalgebra.
    Matrix,
    Tuple,
    Complex,
    /// Of a name that the attribute does not know.
    Struct,
}

/// How a twin takes an active argument that is no scalar.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Passes {
    /// Of numbers only.
    Numbers,
    /// By value, of numbers or plain values.
    Value,
    /// By reference to a container of a size that the type says.
    Reference,
    /// As a slice of scalars.
    Slice,
}

/// The largest tuple that dual-core can lift.
const LIFTED_TUPLE: usize = 6;

/// The shape of an active argument or of the result.
#[derive(Clone)]
pub(crate) struct Shape {
    pub(crate) kind: Kind,
    /// Scalars in it.
    pub(crate) count: Count,
    /// Whether the type is a reference to it.
    pub(crate) reference: bool,
    /// The type without the reference, as the fn has it.
    pub(crate) ty: Type,
}

impl Shape {
    /// The shape of a type, if it is one that derivatives know.
    pub(crate) fn of(ty: &Type) -> Option<Self> {
        Shape::with(ty, &|_| false)
    }

    /// The same, where this says which names are those of structs.
    pub(crate) fn with(ty: &Type, structs: &dyn Fn(&TypePath) -> bool) -> Option<Self> {
        let element = |ty: &Type| element(ty, structs);
        match ty {
            Type::Reference(r) if r.mutability.is_none() => {
                let inner = Shape::with(&r.elem, structs)?;
                (!inner.reference).then_some(Shape { reference: true, ..inner })
            }
            Type::Paren(p) => Shape::with(&p.elem, structs),
            Type::Group(g) => Shape::with(&g.elem, structs),
            Type::Slice(slice) => {
                element(&slice.elem)?;
                Some(Shape::new(Kind::Slice, Count::Dynamic, ty))
            }
            Type::Array(array) => {
                let element = element(&array.elem)?;
                let count = Count::from_expr(&array.len);
                let total = match (&count, &element.count) {
                    (Count::Known(n), Count::Known(m)) => Count::Known(n * m),
                    (Count::Named(n), Count::Known(1)) => Count::Named(n.clone()),
                    _ => Count::Dynamic,
                };
                Some(Shape::new(Kind::Array(count), total, ty))
            }
            Type::Tuple(tuple) if !tuple.elems.is_empty() => {
                let elements = tuple.elems.iter().map(element).collect::<Option<Vec<_>>>()?;
                let total = elements.iter().map(|e| e.count.known()).sum::<Option<usize>>();
                Some(Shape::new(Kind::Tuple, total.map_or(Count::Dynamic, Count::Known), ty))
            }
            Type::Path(path) if structs(path) => Some(Shape::new(Kind::Struct, Count::Dynamic, ty)),
            Type::Path(path) => Shape::of_path(path, ty, structs),
            _ => None,
        }
    }

    fn of_path(path: &TypePath, ty: &Type, structs: &dyn Fn(&TypePath) -> bool) -> Option<Self> {
        let segment = path.path.segments.last()?;
        let name = segment.ident.to_string();
        let arguments = generic_arguments(segment);
        if name == "f64" || name == "f32" {
            return Some(Shape::new(Kind::Scalar, Count::Known(1), ty));
        }
        if name == "Vec" || name == "Option" {
            element(type_argument(arguments.first()?)?, structs)?;
            let kind = if name == "Vec" { Kind::Vec } else { Kind::Option };
            return Some(Shape::new(kind, Count::Dynamic, ty));
        }
        let scalar = |argument: &GenericArgument| {
            type_argument(argument).and_then(Shape::of).is_some_and(|s| matches!(s.kind, Kind::Scalar))
        };
        if elementals::is_complex_path(&path.path) && arguments.first().is_some_and(|a| scalar(a)) {
            return Some(Shape::new(Kind::Complex, Count::Known(2), ty));
        }
        if !elementals::is_nalgebra_type(&name) || !arguments.first().is_some_and(|a| scalar(a)) {
            return None;
        }
        let dimension = |i: usize| arguments.get(i).map_or(Count::Dynamic, |a| count_argument(a));
        if let Some(entries) = elementals::column_vector(&name) {
            let count = entries.map_or_else(|| dimension(1), Count::Known);
            return Some(Shape::new(Kind::Vector(count.clone()), count, ty));
        }
        let count = match (elementals::square(&name), name == "SMatrix") {
            (Some(n), _) => Count::Known(n * n),
            (None, true) => match (dimension(1), dimension(2)) {
                (Count::Known(n), Count::Known(m)) => Count::Known(n * m),
                _ => Count::Dynamic,
            },
            (None, false) => Count::Dynamic,
        };
        Some(Shape::new(Kind::Matrix, count, ty))
    }

    fn new(kind: Kind, count: Count, ty: &Type) -> Self {
        Shape { kind, count, reference: false, ty: ty.clone() }
    }

    pub(crate) fn is_scalar(&self) -> bool {
        matches!(self.kind, Kind::Scalar)
    }

    /// Whether it is a vector or a matrix of nalgebra.
    pub(crate) fn is_of_nalgebra(&self) -> bool {
        matches!(self.kind, Kind::Vector(_) | Kind::Matrix)
    }

    /// Whether it is a number, of which a twin takes a plain one as well.
    pub(crate) fn is_scalar_by_value(&self) -> bool {
        self.is_scalar() && !self.reference
    }

    /// How a twin takes it.
    pub(crate) fn passes(&self) -> Passes {
        // What slices of plain values can be told from slices of numbers by.
        fn direct(ty: &Type) -> bool {
            match ty {
                Type::Array(array) => direct(&array.elem),
                Type::Tuple(tuple) => {
                    tuple.elems.len() <= LIFTED_TUPLE
                        && tuple.elems.iter().all(|ty| Shape::of(ty).is_some_and(|e| e.is_scalar()))
                }
                ty => Shape::of(ty).is_some_and(|element| element.is_scalar()),
            }
        }
        let tuple = |ty: &Type| matches!(ty, Type::Tuple(tuple) if tuple.elems.len() > LIFTED_TUPLE);
        match (&self.kind, &self.ty) {
            (Kind::Slice, Type::Slice(slice)) if direct(&slice.elem) => Passes::Slice,
            (Kind::Slice, _) => Passes::Numbers,
            (_, ty) if tuple(ty) => Passes::Numbers,
            _ if self.reference => Passes::Reference,
            // To lift these would copy what is on the heap.
            (Kind::Vector(Count::Dynamic), _) => Passes::Numbers,
            (Kind::Matrix, _) if matches!(self.count, Count::Dynamic) => Passes::Numbers,
            _ => Passes::Value,
        }
    }

    /// The owned type with its floats replaced: of a slice a `Vec`.
    pub(crate) fn owned(&self, leaf: &TokenStream) -> TokenStream {
        match (&self.kind, &self.ty) {
            (Kind::Slice, Type::Slice(slice)) => {
                let element = structs::with_leaf(&slice.elem, leaf);
                quote!(::dual_core::__private::Vec<#element>)
            }
            // What has no derivative stands for a tuple without floats.
            (Kind::Tuple, ty @ (Type::Path(_) | Type::Reference(_))) => quote!(#ty),
            _ => structs::with_leaf(&self.ty, leaf),
        }
    }
}

/// The shape of an element, which is not a reference or a slice.
fn element(ty: &Type, structs: &dyn Fn(&TypePath) -> bool) -> Option<Shape> {
    Shape::with(ty, structs).filter(|s| !s.reference && !matches!(s.kind, Kind::Slice))
}

fn generic_arguments(segment: &PathSegment) -> Vec<&GenericArgument> {
    match &segment.arguments {
        PathArguments::AngleBracketed(arguments) => arguments.args.iter().collect(),
        _ => Vec::new(),
    }
}

fn type_argument(argument: &GenericArgument) -> Option<&Type> {
    match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    }
}

fn count_argument(argument: &GenericArgument) -> Count {
    match argument {
        GenericArgument::Const(expr) => Count::from_expr(expr),
        // A named constant parses as a type.
        GenericArgument::Type(ty) => Count::Named(quote!(#ty)),
        _ => Count::Dynamic,
    }
}

/// Whether a type is a table of constants: an array or slice of references, or of tuples with integers, texts or the like beside
/// floats, such as the exponents and coefficients of a series.
pub(crate) fn is_table(ty: &Type) -> bool {
    let entry = |ty: &Type| match ty {
        Type::Tuple(entry) => entry.elems.iter().any(|ty| !carries_floats(ty)),
        Type::Reference(_) => true,
        ty => is_table(ty),
    };
    match ty {
        Type::Reference(r) => is_table(&r.elem),
        Type::Slice(slice) => entry(&slice.elem),
        Type::Array(array) => entry(&array.elem),
        _ => false,
    }
}

/// Whether f64 or f32 occurs in a type.
pub(crate) fn carries_floats(ty: &Type) -> bool {
    carries(ty, Primitive::F64) || carries(ty, Primitive::F32)
}

/// Whether this primitive occurs in a type.
pub(crate) fn carries(ty: &Type, primitive: Primitive) -> bool {
    super::mentions(ty.to_token_stream(), primitive.name())
}

/// Whether a type is a `&mut`, or an `Option` or a tuple of one.
pub(crate) fn holds_mutable_reference(ty: &Type) -> bool {
    match ty {
        Type::Reference(reference) => reference.mutability.is_some(),
        Type::Paren(inner) => holds_mutable_reference(&inner.elem),
        Type::Tuple(tuple) => tuple.elems.iter().any(holds_mutable_reference),
        Type::Path(path) => match path.path.segments.last().map(|last| (&last.ident, &last.arguments)) {
            Some((name, PathArguments::AngleBracketed(list))) if name == "Option" => {
                let of = |argument: &GenericArgument| matches!(argument, GenericArgument::Type(ty) if holds_mutable_reference(ty));
                list.args.iter().any(of)
            }
            _ => false,
        },
        _ => false,
    }
}

/// The tokens of a type or path with every f64 and f32 replaced.
pub(crate) fn replace_floats(tokens: TokenStream, with: &TokenStream) -> TokenStream {
    tokens
        .into_iter()
        .flat_map(|token| match token {
            TokenTree::Ident(ident) if ident == "f64" || ident == "f32" => with.clone(),
            TokenTree::Group(group) => {
                let mut inner =
                    proc_macro2::Group::new(group.delimiter(), replace_floats(group.stream(), with));
                inner.set_span(group.span());
                TokenTree::Group(inner).into()
            }
            other => other.into(),
        })
        .collect()
}
