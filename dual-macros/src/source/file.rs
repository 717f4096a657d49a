//! The modules of a source file: what they import and declare.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::SystemTime;

use super::parse::parse;
use super::uses::{Segments, Uses};

/// A module.
#[derive(Default)]
pub(super) struct Module {
    /// Where it is in its file.
    pub(super) path: Segments,
    /// Its imports; those under a condition, which may not be there, with an empty path.
    pub(super) uses: Uses,
    /// Those of them that others may take from here.
    pub(super) handed_on: HashSet<String>,
    /// What it imports as a whole, but for what may not be there, and whether others may take that from here.
    pub(super) globs: Vec<(Segments, bool)>,
    pub(super) fns: HashMap<String, Declared>,
    /// Its structs, and whether they have our derive.
    pub(super) structs: HashMap<String, bool>,
    /// The fns of its `impl`s.
    pub(super) methods: Vec<Method>,
    /// Its `enum`s of variants that hold nothing.
    pub(super) enums: HashSet<String>,
    /// Its other names of types, and the types.
    pub(super) aliases: HashMap<String, String>,
    /// The modules in files of their own, and whether they are public.
    pub(super) files: HashMap<String, bool>,
    pub(super) is_public: bool,
}

/// A fn.
#[derive(Clone, Default)]
pub(super) struct Declared {
    /// What it takes, without white space.
    pub(super) inputs: String,
    /// What it gives: nothing, or an arrow and a type.
    pub(super) output: String,
    /// How many const parameters it has.
    pub(super) consts: usize,
    /// Whether the attribute may be on it.
    pub(super) annotated: bool,
    pub(super) is_public: bool,
    /// What is written there, if nothing but our attribute makes something of it, under no condition.
    pub(super) written: Option<Written>,
}

/// An annotated fn as text, as tokens do not outlive the call of the attribute.
#[derive(Clone)]
pub(super) struct Written {
    /// What stands in the attribute's parentheses.
    pub(super) options: String,
    /// From `fn` to the end of the body.
    pub(super) item: String,
}

/// A fn of an `impl`.
pub(super) struct Method {
    pub(super) name: String,
    pub(super) declared: Declared,
    pub(super) of_trait: bool,
    /// The name of the type that it is of.
    pub(super) of: String,
}

impl Module {
    /// Whether it has a fn of this name that takes this.
    pub(super) fn has(&self, name: &str, inputs: &str) -> bool {
        let methods = self.methods.iter().filter(|method| method.name == name);
        let declared = self.fns.get(name).into_iter().chain(methods.map(|method| &method.declared));
        declared.into_iter().any(|declared| declared.inputs == inputs)
    }
}

/// The modules of a file, and when it was changed.
type Read = (Option<SystemTime>, Rc<Vec<Module>>);

thread_local! {
    static READ: RefCell<HashMap<PathBuf, Read>> = RefCell::default();
}

/// The modules of a file, the outermost first; `None` if there is no such file.
pub(super) fn modules(file: &Path) -> Option<Rc<Vec<Module>>> {
    let changed = std::fs::metadata(file).ok()?.modified().ok();
    READ.with_borrow_mut(|read| {
        if let Some((when, modules)) = read.get(file)
            && *when == changed
        {
            return Some(Rc::clone(modules));
        }
        let modules = Rc::new(parse(&std::fs::read_to_string(file).ok()?));
        read.insert(file.to_owned(), (changed, Rc::clone(&modules)));
        Some(modules)
    })
}
