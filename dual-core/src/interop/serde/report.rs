//! Reports of checks, for tools that keep or compare them: written only, because a check is what makes one.

use ::serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::check::{Entry, Fault, Report, Verdict};

/// With the feature `serde`: the variant's name.
impl Serialize for Verdict {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit_variant("Verdict", *self as u32, self.variant())
    }
}

/// With the feature `serde`: the public fields, then `relative_error` and `ulps`.
impl Serialize for Entry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut record = serializer.serialize_struct("Entry", 12)?;
        record.serialize_field("output", &self.output)?;
        record.serialize_field("argument", self.argument.as_str())?;
        record.serialize_field("point", &self.point)?;
        record.serialize_field("analytic", &self.analytic)?;
        record.serialize_field("numeric", &self.numeric)?;
        record.serialize_field("error", &self.error)?;
        record.serialize_field("verdict", &self.verdict)?;
        record.serialize_field("detail", &self.detail.as_deref())?;
        record.serialize_field("edge", &self.edge)?;
        record.serialize_field("branch", &self.branch)?;
        record.serialize_field("relative_error", &self.relative_error())?;
        record.serialize_field("ulps", &self.ulps())?;
        record.end()
    }
}

/// With the feature `serde`: `kind` (gradient, jacobian, hessian, jvp or hvp), `name` of the fn, the point as `place`, `passed`,
/// `relative_error` over all, `points` looked at, `evaluations`, the `faults` of the whole, and the `entries` in the order of the arguments.
impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut record = serializer.serialize_struct("Report", 9)?;
        record.serialize_field("kind", self.kind.noun())?;
        record.serialize_field("name", self.name.as_str())?;
        record.serialize_field("place", self.place.as_str())?;
        record.serialize_field("passed", &self.passed())?;
        record.serialize_field("relative_error", &self.relative_error())?;
        record.serialize_field("points", &self.points())?;
        record.serialize_field("evaluations", &self.evaluations())?;
        record.serialize_field("faults", &Words(&self.faults))?;
        record.serialize_field("entries", self.entries())?;
        record.end()
    }
}

/// Faults are written in their words, for who reads them elsewhere.
struct Words<'a>(&'a [Fault]);

impl Serialize for Words<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(OneFault))
    }
}

struct OneFault<'a>(&'a Fault);

impl Serialize for OneFault<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self.0)
    }
}
