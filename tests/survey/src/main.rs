//! What share of the fns of public crates takes the attribute, with nothing else changed.
//!
//! `cargo run --release -p survey` fetches the crates of `crates.txt` (or those named as arguments) from the registry,
//! writes `#[differentiable]` before every fn from floats to floats, all at once, and takes it away again from those that
//! do not compile, until the crate does. What takes and gives floats alone is then compared with differences, unless `--shares` asks
//! for no more than how many compile. Each crate is one line; what failed, and why, is in `target/survey/failures.tsv`.

mod annotate;
mod check;
mod compare;
mod copy;
mod find;
mod report;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use report::Row;

/// To leave out the comparison, which takes longer than the rest.
const SHARES: &str = "--shares";

/// A crate and its version, of a line of the list.
struct Published<'a> {
    name: &'a str,
    version: &'a str,
}

fn list() -> impl Iterator<Item = Published<'static>> {
    include_str!("../crates.txt").lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let (name, version) = line.split_once(' ')?;
        Some(Published { name, version })
    })
}

/// Where copies and builds are: outside the workspace's own packages.
fn place() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/survey")
}

fn main() -> ExitCode {
    let (options, asked): (Vec<String>, Vec<String>) =
        std::env::args().skip(1).partition(|argument| argument.starts_with("--"));
    if let Some(unknown) = options.iter().find(|option| *option != SHARES) {
        eprintln!("no option `{unknown}`; there is `{SHARES}`");
        return ExitCode::from(2);
    }
    if let Some(unknown) = asked.iter().find(|name| list().all(|known| known.name != name.as_str())) {
        eprintln!("`{unknown}` is not in tests/survey/crates.txt");
        return ExitCode::from(2);
    }
    let place = place();
    let mut rows = Vec::new();
    for published in list().filter(|known| asked.is_empty() || asked.iter().any(|name| name == known.name)) {
        match copy::of(&published, &place)
            .and_then(|root| annotate::measure(&root, &place, options.is_empty()))
        {
            Ok(fns) => {
                let row = Row { name: published.name, fns };
                println!("{row}");
                rows.push(row);
            }
            // A crate that this compiler does not take is not a figure of ours.
            Err(why) => println!("{:<28} left out: {why}", published.name),
        }
        // After each, as all of them take an hour.
        if let Err(why) = report::write(&rows, &place) {
            eprintln!("{}: {why}", place.display());
            return ExitCode::FAILURE;
        }
    }
    print!("{}", report::summary(&rows));
    ExitCode::SUCCESS
}
