//! serde, behind the feature of that name: a number is a record of its parts.
//!
//! By hand, because the arrays have a const length, for which serde itself has impls only up to 32.

use core::fmt;
use core::marker::PhantomData;

use ::serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use ::serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::dual::Dual;
use crate::hyper_dual::HyperDual;
use crate::number::{Number, for_each_public_number};
use crate::packed::{Dim, Packed};
use crate::real::{Part, of};
use crate::taylor::Taylor;

mod report;

/// A number as a record: `re`, and lists of the other parts.
trait Record: Number {
    const NAME: &'static str;
    /// `re`, then the lists.
    const FIELDS: &'static [&'static str];
    /// The type's own count: of directions, variables or orders.
    const COUNT: usize;

    fn list(&self, field: &str) -> &[Self::Inner];
    fn list_mut(&mut self, field: &str) -> &mut [Self::Inner];
}

impl<T: Part, const N: usize, const MODE: u8> Record for Dual<T, N, MODE> {
    const NAME: &'static str = "Dual";
    const FIELDS: &'static [&'static str] = &["re", "eps"];
    const COUNT: usize = N;

    fn list(&self, _: &str) -> &[T] {
        &self.eps
    }
    fn list_mut(&mut self, _: &str) -> &mut [T] {
        &mut self.eps
    }
}

impl<T: Part, const N: usize, const MODE: u8> Record for HyperDual<T, N, MODE>
where
    Dim<N>: Packed,
{
    const NAME: &'static str = "HyperDual";
    const FIELDS: &'static [&'static str] = &["re", "eps", "second"];
    const COUNT: usize = N;

    fn list(&self, field: &str) -> &[T] {
        if field == "eps" { &self.eps } else { self.triangle.as_ref() }
    }
    fn list_mut(&mut self, field: &str) -> &mut [T] {
        if field == "eps" { &mut self.eps } else { self.triangle.as_mut() }
    }
}

impl<T: Part, const K: usize, const MODE: u8> Record for Taylor<T, K, MODE> {
    const NAME: &'static str = "Taylor";
    const FIELDS: &'static [&'static str] = &["re", "eps"];
    const COUNT: usize = K;

    fn list(&self, _: &str) -> &[T] {
        &self.eps
    }
    fn list_mut(&mut self, _: &str) -> &mut [T] {
        &mut self.eps
    }
}

macro_rules! serde {
    ({} [$($g:tt)*] $ty:ty [$($w:tt)*]) => {
        /// With the feature `serde`: a struct of the value `re`, the list `eps` and, of a
        /// [`HyperDual`](crate::HyperDual), the list `second`, which is the lower triangle of the Hessian row by row:
        /// (0,0), (1,0), (1,1), (2,0), …
        ///
        /// Parts are written as `T` is, so finite ones come back bit for bit, if the format reads floats exactly:
        /// `serde_json` does with its feature `float_roundtrip`. JSON has no NaN and no infinity. `serde_json` writes
        /// null for them, and reading that null is an error; a binary format keeps them.
        impl<$($g)*> Serialize for $ty where T: Serialize, $($w)* {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut record = serializer.serialize_struct(Self::NAME, Self::FIELDS.len())?;
                record.serialize_field("re", &self.re)?;
                for field in &Self::FIELDS[1..] {
                    record.serialize_field(field, self.list(field))?;
                }
                record.end()
            }
        }
        /// With the feature `serde`: reads what `Serialize` writes, field names in any order.
        ///
        /// A list of another length is an error, and so is a field that is missing, twice there or not of this type:
        /// second derivatives do not get lost by reading into a [`Dual`](crate::Dual).
        impl<'de, $($g)*> Deserialize<'de> for $ty where T: Deserialize<'de>, $($w)* {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_struct(Self::NAME, Self::FIELDS, Whole(PhantomData))
            }
        }
    };
}
for_each_public_number!(serde);

/// Reads a number: the fields by name, or all in order where a format leaves out the names.
struct Whole<X>(PhantomData<X>);

impl<'de, X: Record<Inner: Deserialize<'de>>> Visitor<'de> for Whole<X> {
    type Value = X;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the {} fields {:?} of {}<_, {}>", X::FIELDS.len(), X::FIELDS, X::NAME, X::COUNT)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut fields: A) -> Result<X, A::Error> {
        let re = fields.next_element()?.ok_or_else(|| Error::invalid_length(0, &self))?;
        let mut number = X::from_re(re);
        for (place, field) in X::FIELDS.iter().enumerate().skip(1) {
            fields
                .next_element_seed(List { number: &mut number, field })?
                .ok_or_else(|| Error::invalid_length(place, &self))?;
        }
        match fields.next_element::<IgnoredAny>()? {
            None => Ok(number),
            Some(_) => Err(Error::invalid_length(X::FIELDS.len() + 1, &self)),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<X, A::Error> {
        let mut re = None;
        let mut number = X::from_re(X::Inner::lift(of(0.0)));
        let mut missing: [Option<&str>; 3] = core::array::from_fn(|place| X::FIELDS.get(place).copied());
        while let Some(place) = fields.next_key_seed(Name::<X>(PhantomData))? {
            let field = missing[place].take().ok_or_else(|| Error::duplicate_field(X::FIELDS[place]))?;
            if field == "re" {
                re = Some(fields.next_value()?);
            } else {
                fields.next_value_seed(List { number: &mut number, field })?;
            }
        }
        match (missing.into_iter().flatten().next(), re) {
            (None, Some(re)) => Ok(number.linear(re, |part| part)),
            (field, _) => Err(Error::missing_field(field.unwrap_or("re"))),
        }
    }
}

/// Reads a field's name; gives its place in `FIELDS`.
struct Name<X>(PhantomData<X>);

impl<'de, X: Record> DeserializeSeed<'de> for Name<X> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<X: Record> Visitor<'_> for Name<X> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "one of {:?}", X::FIELDS)
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<usize, E> {
        let place = X::FIELDS.iter().position(|field| *field == name);
        place.ok_or_else(|| Error::unknown_field(name, X::FIELDS))
    }
}

/// Reads a list into a number.
struct List<'a, X> {
    number: &'a mut X,
    field: &'static str,
}

impl<'de, X: Record<Inner: Deserialize<'de>>> DeserializeSeed<'de> for List<'_, X> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de, X: Record<Inner: Deserialize<'de>>> Visitor<'de> for List<'_, X> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let length = self.number.list(self.field).len();
        write!(f, "{length} entries in `{}` of {}<_, {}>", self.field, X::NAME, X::COUNT)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let list = self.number.list_mut(self.field);
        let (expected, mut found) = (list.len(), 0);
        while let Some(entry) = entries.next_element()? {
            if let Some(slot) = list.get_mut(found) {
                *slot = entry;
            }
            found += 1;
        }
        if found == expected { Ok(()) } else { Err(Error::invalid_length(found, &self)) }
    }
}
