//! The table, and the list of what failed.

use std::collections::BTreeMap;
use std::fmt::{self, Display, Write as _};
use std::path::Path;
use std::{fs, io};

use crate::annotate::Measured;

pub(crate) struct Row {
    pub(crate) name: &'static str,
    pub(crate) fns: Vec<Measured>,
}

/// How many, and of how many.
#[derive(Clone, Copy, Default)]
struct Share {
    taken: usize,
    all: usize,
}

impl Share {
    fn of<'a>(fns: impl Iterator<Item = &'a Measured>) -> Self {
        fns.fold(Self::default(), |share, one| Self {
            taken: share.taken + usize::from(one.refused.is_none()),
            all: share.all + 1,
        })
    }
}

impl Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { taken, all } = *self;
        #[allow(clippy::cast_precision_loss)] // some thousand fns
        let percent = 100.0 * taken as f64 / all.max(1) as f64;
        write!(f, "{taken:>4} of {all:>4} ({percent:5.1} %)")
    }
}

/// Of how many fns the derivatives were compared, and of how many some differ.
struct Right {
    compared: usize,
    differ: usize,
    entries: usize,
}

impl Right {
    fn of<'a>(fns: impl Iterator<Item = &'a Measured>) -> Self {
        let told = fns.filter_map(|one| one.compared).filter(|it| it.agree + it.differ > 0);
        told.fold(Self { compared: 0, differ: 0, entries: 0 }, |sum, one| Self {
            compared: sum.compared + 1,
            differ: sum.differ + usize::from(one.differ > 0),
            entries: sum.entries + one.agree + one.differ,
        })
    }
}

impl Display for Right {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "compared {:>4} in {:>6} entries, {} differ", self.compared, self.entries, self.differ)
    }
}

impl Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plain = Share::of(self.fns.iter().filter(|one| one.found.plain));
        write!(
            f,
            "{:<28} all {}   plain {plain}   {}",
            self.name,
            Share::of(self.fns.iter()),
            Right::of(self.fns.iter())
        )
    }
}

/// The sums, and what is said most often.
pub(crate) fn summary(rows: &[Row]) -> String {
    let fns = || rows.iter().flat_map(|row| &row.fns);
    let mut text = format!(
        "\n{:<28} all {}   plain {}   {}\n\n",
        format!("{} crates", rows.len()),
        Share::of(fns()),
        Share::of(fns().filter(|one| one.found.plain)),
        Right::of(fns())
    );
    let mut said: BTreeMap<String, usize> = BTreeMap::new();
    for message in fns().filter_map(|one| one.refused.as_ref()) {
        *said.entry(without_names(message)).or_default() += 1;
    }
    let mut said: Vec<(String, usize)> = said.into_iter().collect();
    said.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    for (message, count) in said {
        let _ = writeln!(text, "{count:>5}  {message}");
    }
    text
}

/// A message with `…` in place of what it quotes, so that those of one kind are one line.
fn without_names(message: &str) -> String {
    let parts = message.lines().next().unwrap_or_default().split('`');
    parts.enumerate().map(|(k, part)| if k % 2 == 1 { "`…`" } else { part }).collect()
}

/// A line a fn that was refused, or has a derivative that differs.
pub(crate) fn write(rows: &[Row], place: &Path) -> io::Result<()> {
    let mut text = String::new();
    for row in rows {
        for one in &row.fns {
            let wrong = one.compared.filter(|it| it.differ > 0);
            let wrong = wrong
                .map(|it| format!("{} of {} entries differ", it.differ, it.agree + it.differ + it.untold));
            if let Some(message) = one.refused.as_ref().or(wrong.as_ref()) {
                let kind = if one.found.plain { "plain" } else { "" };
                let (file, line) = (one.found.file.display(), one.found.lines.start());
                let message = message.replace('\n', " ");
                let _ = writeln!(text, "{}\t{file}:{line}\t{}\t{kind}\t{message}", row.name, one.found.name);
            }
        }
    }
    fs::write(place.join("failures.tsv"), text)
}
