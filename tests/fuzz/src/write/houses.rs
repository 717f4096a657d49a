//! Where the fns of a program stand, which changes nothing of what they mean.

use super::super::program::{Function, Program};

/// What is around the fns.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum House {
    /// Nothing.
    Free,
    /// A module around each helper, from which it is imported.
    Modules,
    /// A module around that, which hands on the helper alone.
    Folders,
    /// An `impl`, and each takes `&self`.
    Methods,
    /// The same without.
    Associated,
}

impl House {
    pub(super) fn of(program: &Program) -> Self {
        // A fn within a fn has no `self`.
        let nested = program.functions.iter().any(|f| f.nested);
        // What a folder hands on has no parameters, and does not bring its siblings' twins.
        let generic = program.functions.iter().any(|f| f.of_any_length().next().is_some());
        match program.number % 5 {
            4 if generic || program.takes_slopes => House::Modules,
            1 => House::Modules,
            2 if !nested => House::Methods,
            3 => House::Associated,
            4 => House::Folders,
            _ => House::Free,
        }
    }

    /// What stands before the name in a call, from outside or from a fn of the program.
    pub(super) fn owner(self, outside: bool) -> &'static str {
        match self {
            House::Free | House::Modules | House::Folders => "",
            House::Methods if outside => "Model.",
            House::Methods => "self.",
            House::Associated => "Model::",
        }
    }

    pub(super) fn receiver(self) -> Option<&'static str> {
        (self == House::Methods).then_some("&self")
    }

    pub(super) fn visibility(self, at_home: bool) -> &'static str {
        match self {
            House::Modules if !at_home => "pub(super) ",
            House::Folders if !at_home => "pub ",
            _ => "",
        }
    }

    /// A helper with what is around it.
    pub(super) fn around(self, f: &Function, written: &str) -> String {
        let name = &f.name;
        let names = if f.floats().is_some() { format!("{{{name}, grad_{name}}}") } else { name.clone() };
        match self {
            House::Modules => {
                format!("mod of_{name} {{\nuse super::*;\n{written}}}\nuse of_{name}::{names};\n")
            }
            House::Folders => {
                format!(
                    "mod of_{name} {{\nmod within {{\nuse super::super::*;\n{written}}}\npub use within::{names};\n}}\n\
                     use of_{name}::{names};\n"
                )
            }
            House::Free | House::Methods | House::Associated => written.to_owned(),
        }
    }

    /// All fns with what is around them.
    pub(super) fn around_all(self, written: &str) -> String {
        match self {
            House::Free | House::Modules | House::Folders => written.to_owned(),
            House::Methods | House::Associated => format!("struct Model;\nimpl Model {{\n{written}}}\n"),
        }
    }
}
