//! The modules of a source file: what they import and declare.

use std::cell::{Cell, RefCell};
use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::SystemTime;

use syn::Generics;

use super::Source;
use super::parse::parse;
use super::uses::{Segments, Uses};
use crate::signature::{anonymous, callable};

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
    /// Its constants that are integers, as they are written.
    pub(super) integers: HashMap<String, String>,
    /// The modules in files of their own, and whether they are public.
    pub(super) files: HashMap<String, bool>,
    pub(super) is_public: bool,
}

/// A fn.
#[derive(Clone, Default)]
#[allow(clippy::struct_excessive_bools)] // what the item says, each by itself
pub(super) struct Declared {
    /// What it takes, without white space.
    pub(super) inputs: String,
    /// What it gives: nothing, or an arrow and a type.
    pub(super) output: String,
    /// Its parameters of types, lifetimes and constants with their angle brackets, and the conditions behind its result.
    pub(super) generics: [String; 2],
    /// Whether it has such parameters, and may make plain floats of them.
    pub(super) converts: bool,
    /// What it calls, if it gives integers, and takes no bits of a float by itself.
    pub(super) counts: Option<Vec<Segments>>,
    /// How many const parameters it has.
    pub(super) consts: usize,
    /// The places of its arguments that its attribute says are called with active values.
    pub(super) said_active: Vec<usize>,
    /// Whether the attribute may be on it.
    pub(super) annotated: bool,
    pub(super) is_public: bool,
    /// Whether its body is elsewhere, in what is linked.
    pub(super) is_linked: bool,
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

impl Declared {
    /// The places of its arguments that are called with active values; `around` knows the crate and the fn's module.
    pub(super) fn takes_active(&self, around: &Source) -> Vec<usize> {
        // A name of a type or of a parameter, `Fn` or a pointer: most fns have none.
        let may_be_called = self.inputs.contains(char::is_uppercase) || self.inputs.contains("fn(");
        match &self.written {
            Some(Written { options, item }) if self.said_active.is_empty() && may_be_called => {
                callable::places_called(options, item, around)
            }
            _ => self.said_active.clone(),
        }
    }

    /// How many parameters beside the number a call of its twin has to name.
    pub(super) fn named(&self) -> usize {
        let of_types =
            syn::parse_str::<Generics>(&self.generics[0]).is_ok_and(|g| g.type_params().count() > 0);
        let item = self.written.as_ref().filter(|_| of_types).and_then(|w| syn::parse_str(&w.item).ok());
        item.as_ref().map_or(self.consts, anonymous::named)
    }
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
        declared.into_iter().any(|declared| declared.inputs == inputs && !declared.is_linked)
    }
}

/// A file that has been read.
struct Read {
    /// In which look it was last seen that it is unchanged.
    look: u64,
    /// When it was changed; nothing, if there is no such file.
    changed: Option<SystemTime>,
    modules: Option<Rc<Vec<Module>>>,
}

thread_local! {
    static READ: RefCell<HashMap<PathBuf, Read>> = RefCell::default();
    static LOOK: Cell<u64> = const { Cell::new(0) };
}

/// Begins a look at the files, in which none of them changes: what asks for the same one many times asks the system once.
pub(super) fn begin_look() {
    LOOK.set(LOOK.get() + 1);
}

/// The modules of a file, the outermost first; `None` if there is no such file.
pub(super) fn modules(file: &Path) -> Option<Rc<Vec<Module>>> {
    let look = LOOK.get();
    READ.with_borrow_mut(|read| {
        if let Some(known) = read.get_mut(file) {
            if known.look != look {
                known.look = look;
                let changed = changed(file);
                if known.changed != changed {
                    known.changed = changed;
                    known.modules = parsed(file);
                }
            }
            return known.modules.clone();
        }
        let modules = parsed(file);
        read.insert(file.to_owned(), Read { look, changed: changed(file), modules: modules.clone() });
        modules
    })
}

fn changed(file: &Path) -> Option<SystemTime> {
    std::fs::metadata(file).and_then(|data| data.modified()).ok()
}

fn parsed(file: &Path) -> Option<Rc<Vec<Module>>> {
    Some(Rc::new(parse(&std::fs::read_to_string(file).ok()?)))
}
