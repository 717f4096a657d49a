//! The attribute on every fn of a crate, and away again where it does not compile.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::{Path, PathBuf};

use crate::check::{self, Fault};
use crate::compare::{self, Compared};
use crate::find::{self, Found};

/// A fn that is compiled, and what became of it.
pub(crate) struct Measured {
    pub(crate) found: Found,
    /// What the compiler said of it with the attribute, if anything.
    pub(crate) refused: Option<String>,
    /// What its derivatives are worth, if they were compared.
    pub(crate) compared: Option<Compared>,
}

/// What is written into a file.
pub(crate) struct Word<'a> {
    pub(crate) file: &'a Path,
    /// In bytes.
    pub(crate) at: usize,
    pub(crate) text: String,
}

impl<'a> Word<'a> {
    pub(crate) fn attribute(found: &'a Found) -> Self {
        Word { file: &found.file, at: found.start, text: ATTRIBUTE.to_string() }
    }
    fn mark(found: &'a Found) -> Self {
        Word { file: &found.file, at: found.body, text: MARK.to_string() }
    }
}

const ATTRIBUTE: &str = "#[dual_core::differentiable] ";
/// A statement that no body takes, and of which the compiler says so for each.
const MARK: &str = " let (): () = 0u8; ";
/// Errors of one stage of the compiler hide those of the next, and a fn without the attribute makes its callers fail.
const ROUNDS: usize = 20;

pub(crate) fn measure(root: &Path, place: &Path, compares: bool) -> Result<Vec<Measured>, String> {
    if let Some(fault) = check::faults(root, place)?.first() {
        return Err(format!("does not compile by itself: {}", fault.message));
    }
    let found = find::fns(root).map_err(|why| format!("its files: {why}"))?;
    let crate_of = Crate { root, place, texts: texts(root, &found)? };
    // Of fns that a feature or a target leaves out the attribute would never be expanded.
    let marks: Vec<Word> = found.iter().map(Word::mark).collect();
    let faults = crate_of.with(&marks)?;
    let compiled: Vec<bool> = found.iter().map(|one| faults.iter().any(|fault| is_of(fault, one))).collect();
    let mut fns: Vec<Measured> = found
        .into_iter()
        .zip(compiled)
        .filter(|(_, compiled)| *compiled)
        .map(|(found, _)| Measured { found, refused: None, compared: None })
        .collect();
    for _ in 0..ROUNDS {
        let kept = fns.iter().filter(|one| one.refused.is_none()).map(|one| &one.found);
        let marks: Vec<Word> = kept.map(Word::attribute).collect();
        let faults = crate_of.with(&marks)?;
        let Some(first) = faults.first() else {
            if compares && let Err(why) = compare::all(&crate_of, &mut fns) {
                eprintln!("{}: not compared: {why}", root.display());
            }
            return Ok(fns);
        };
        let mut any = false;
        for one in fns.iter_mut().filter(|one| one.refused.is_none()) {
            if let Some(fault) = faults.iter().find(|fault| is_of(fault, &one.found)) {
                one.refused = Some(fault.message.clone());
                any = true;
            }
        }
        if !any {
            return Err(format!("an error that is no fn's: {}", first.message));
        }
    }
    Err(format!("still errors after {ROUNDS} rounds"))
}

fn is_of(fault: &Fault, found: &Found) -> bool {
    fault.places.iter().any(|(file, line)| *file == found.file && found.lines.contains(line))
}

fn texts(root: &Path, found: &[Found]) -> Result<HashMap<PathBuf, String>, String> {
    let mut texts = HashMap::new();
    for one in found {
        let text = fs::read_to_string(root.join(&one.file))
            .map_err(|why| format!("{}: {why}", one.file.display()))?;
        texts.insert(one.file.clone(), text);
    }
    Ok(texts)
}

pub(crate) struct Crate<'a> {
    pub(crate) root: &'a Path,
    pub(crate) place: &'a Path,
    /// Files as published.
    texts: HashMap<PathBuf, String>,
}

impl Crate<'_> {
    /// What the compiler says of the crate with these words in it.
    fn with(&self, words: &[Word]) -> Result<Vec<Fault>, String> {
        self.write(words)?;
        check::faults(self.root, self.place)
    }

    pub(crate) fn write(&self, words: &[Word]) -> Result<(), String> {
        let mut by_file: BTreeMap<&Path, Vec<&Word>> = BTreeMap::new();
        for word in words {
            by_file.entry(word.file).or_default().push(word);
        }
        for (file, text) in &self.texts {
            let mut text = text.clone();
            let mut words = by_file.remove(file.as_path()).unwrap_or_default();
            words.sort_unstable_by_key(|word| word.at);
            // From the last on, so that the bytes of the others stay.
            for word in words.into_iter().rev() {
                text.insert_str(word.at, &word.text);
            }
            fs::write(self.root.join(file), text).map_err(|why| format!("{}: {why}", file.display()))?;
        }
        Ok(())
    }
}
