//! The derivatives of the fns that take the attribute, against differences of the fns themselves.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs;

use crate::annotate::{Crate, Measured, Word};
use crate::check;

/// What the harness says of all entries of a fn at all points.
#[derive(Clone, Copy, Default)]
pub(crate) struct Compared {
    pub(crate) agree: usize,
    pub(crate) differ: usize,
    /// Out of the domain, at a kink, or too noisy to tell.
    pub(crate) untold: usize,
}

/// Where arguments are: shares, ratios, lengths, angles in degrees, temperatures. No larger ones: beside a period of one a step by the
/// size of the argument tells nothing.
const RANGES: [(f64, f64); 7] =
    [(0.0, 1.0), (0.1, 10.0), (-1.0, 1.0), (1.0, 100.0), (-90.0, 90.0), (270.0, 700.0), (-20.0, 20.0)];
const POINTS: usize = 48;

/// Compares what can be called with floats alone.
pub(crate) fn all(crate_of: &Crate, fns: &mut [Measured]) -> Result<(), String> {
    let mut words = Vec::new();
    let mut names = String::new();
    let mut calls = String::new();
    for (k, one) in fns.iter().enumerate().filter(|(_, one)| one.refused.is_none()) {
        words.push(Word::attribute(&one.found));
        if let Some(count) = one.found.floats {
            words.push(Word {
                file: &one.found.file,
                at: one.found.end,
                text: comparison(k, &one.found.name, count, one.found.one),
            });
            let _ = writeln!(names, "    fn survey_{k}(counts: &mut [usize; 3]);");
            let _ = writeln!(calls, "    counted({k}, survey_{k});");
        }
    }
    if calls.is_empty() {
        return Ok(());
    }
    crate_of.write(&words)?;
    let library = check::library(crate_of.root)?;
    let program = format!(
        "//! Calls what the survey wrote beside the fns.\nextern crate {library};\nunsafe extern \"C\" {{\n{names}}}\n\
         // At some point a loop may never end.\n\
         fn counted(k: usize, compare: unsafe extern \"C\" fn(&mut [usize; 3])) {{\n    \
         let (send, counted) = std::sync::mpsc::channel();\n    \
         let run = move || {{\n        let mut counts = [0; 3];\n        unsafe {{ compare(&mut counts) }};\n        \
         let _ = send.send(counts);\n    }};\n    \
         std::thread::Builder::new().stack_size(64 << 20).spawn(run).expect(\"a thread\");\n    \
         if let Ok(counts) = counted.recv_timeout(std::time::Duration::from_secs(10)) {{\n        \
         println!(\"{{k}} {{}} {{}} {{}}\", counts[0], counts[1], counts[2]);\n    }}\n}}\n\
         fn main() {{\n    std::panic::set_hook(Box::new(|_| ()));\n{calls}}}\n"
    );
    let failed = |why: std::io::Error| format!("its program: {why}");
    fs::create_dir_all(crate_of.root.join("examples")).map_err(failed)?;
    fs::write(crate_of.root.join("examples/survey.rs"), program).map_err(failed)?;
    let output = check::cargo(crate_of.root, crate_of.place, &["run", "--quiet", "--example", "survey"])
        .output()
        .map_err(failed)?;
    let said = String::from_utf8_lossy(&output.stdout);
    let counted: HashMap<usize, Compared> = said.lines().filter_map(counts).collect();
    for (k, one) in fns.iter_mut().enumerate() {
        one.compared = counted.get(&k).copied();
    }
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let line = said.lines().find(|line| line.starts_with("error")).or(said.lines().last());
    Err(line.unwrap_or("its program fails").to_string())
}

fn counts(line: &str) -> Option<(usize, Compared)> {
    let numbers: Vec<usize> = line.split(' ').map(str::parse).collect::<Result<_, _>>().ok()?;
    let [k, agree, differ, untold] = numbers.try_into().ok()?;
    Some((k, Compared { agree, differ, untold }))
}

/// A fn that compares this one at all points, where it can be called whatever is private.
fn comparison(k: usize, name: &str, count: usize, one: bool) -> String {
    let mut text = format!(
        " #[allow(warnings)] #[unsafe(no_mangle)] pub extern \"C\" fn survey_{k}(counts: &mut [usize; 3]) {{ extern crate std; \
         for p in [{}] {{ if let Ok(report) = std::panic::catch_unwind(|| dual_core::{}!({name}(",
        points(count),
        if one { "check_grad" } else { "check_jacobian" }
    );
    for i in 0..count {
        let _ = write!(text, "p[{i}], ");
    }
    text.push_str(
        "))) { for entry in report.entries() { counts[match entry.verdict { dual_core::check::Verdict::Agrees => 0, dual_core::check::Verdict::Differs => 1, _ => 2 }] += 1; } } } } ",
    );
    text
}

/// Points that fill the ranges, the same ones every time.
fn points(count: usize) -> String {
    let mut text = String::new();
    for k in 0..POINTS {
        text.push('[');
        for i in 0..count {
            // Additive recurrences by irrational numbers; the first arguments change their range fastest.
            let (low, high) = RANGES[(k + i * (k / RANGES.len())) % RANGES.len()];
            #[allow(clippy::cast_precision_loss)] // a few hundred
            let share = ((k * 7 + i + 1) as f64 * (i as f64 + 2.0).sqrt()).fract();
            let _ = write!(text, "{:?}, ", low + (high - low) * share);
        }
        text.push_str("], ");
    }
    text
}
