//! What the compiler does not check of the guide: that no chapter and no snippet is left out, that links lead somewhere, that the
//! twin it shows is the true one.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use book::CHAPTERS;

const SOURCES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src");

/// The targets of the links of a page that are no addresses.
fn links(page: &str) -> Vec<&str> {
    let targets = page.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    targets.filter(|target| !target.contains("://")).collect()
}

#[test]
fn every_chapter_is_compiled() {
    let summary = fs::read_to_string(format!("{SOURCES}/SUMMARY.md")).expect("a summary");
    let listed: Vec<&str> = links(&summary).iter().filter_map(|target| target.strip_suffix(".md")).collect();
    let compiled: Vec<&str> = CHAPTERS.iter().map(|(name, _)| *name).collect();
    assert_eq!(listed, compiled);

    let files = fs::read_dir(SOURCES).expect("the chapters").map(|file| file.expect("a file").file_name());
    let files: BTreeSet<String> = files.filter_map(|name| name.into_string().ok()).collect();
    let expected = listed.iter().copied().chain(["SUMMARY"]).map(|name| format!("{name}.md"));
    assert_eq!(files, expected.collect());
}

#[test]
fn every_snippet_runs() {
    for (name, page) in CHAPTERS {
        // Every other fence opens a block, and says what it is.
        for info in page.lines().filter_map(|line| line.strip_prefix("```")).step_by(2) {
            assert!(["rust", "text", "sh", "toml"].contains(&info), "a block of `{info}` in {name}");
        }
        assert_eq!(page.matches("```").count() % 2, 0, "an open block in {name}");
    }
}

#[test]
fn links_lead_somewhere() {
    for (name, page) in CHAPTERS {
        for target in links(page) {
            let path = Path::new(SOURCES).join(target.split('#').next().unwrap_or_default());
            assert!(path.exists(), "{name} links to {target}");
        }
    }
}

/// The chapter shows the twin of the snapshot that dual-macros keeps, without paths, type arguments and suffixes.
#[test]
fn the_twin_is_the_true_one() {
    let shortened = |text: &str| {
        let text: String = text.split_whitespace().collect();
        let noise = [
            "::dual_core::__private::elementals::",
            "::dual_core::__private::",
            "::dual_core::",
            "::core::convert::",
            "::<D,f64,_,_,>",
            "::<D,f64,_,_>",
            "::<D,f64,_>",
            "_f64",
        ];
        noise.iter().fold(text, |text, noise| text.replace(noise, "")).replace(",)", ")")
    };
    let read =
        |path: &str| fs::read_to_string(format!("{SOURCES}/../../dual-macros/src/{path}")).expect(path);
    let (source, twin) = (read("expand.rs"), read("expand.txt"));
    let page = CHAPTERS.iter().find(|(name, _)| *name == "dual_numbers").expect("the chapter").1;
    let block = |start: &str| {
        let at = page.find(&format!("\n{start}")).expect(start) + 1;
        page[at..].split("```").next().expect("its end")
    };
    assert!(shortened(&source).contains(&shortened(block("fn drag"))));
    let at = twin.find("fn dual_drag").expect("the twin");
    assert_eq!(shortened(&twin[at..]), shortened(block("fn dual_drag")));
}
