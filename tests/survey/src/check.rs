//! What the compiler says of a crate, and where.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// An error, and every place that it names as its own.
pub(crate) struct Fault {
    pub(crate) message: String,
    /// A file of the crate, and a line.
    pub(crate) places: Vec<(PathBuf, usize)>,
}

/// Cargo, at work on the crate.
pub(crate) fn cargo(root: &Path, place: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command
        .args(arguments)
        .arg("--manifest-path")
        .arg(root.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(place.join("build"))
        // A warning that the crate denies is no error of a derivative.
        .env("RUSTFLAGS", "--cap-lints warn")
        // The attribute runs some thousand times.
        .env("CARGO_PROFILE_DEV_BUILD_OVERRIDE_OPT_LEVEL", "2");
    command
}

/// The name of the library in paths.
pub(crate) fn library(root: &Path) -> Result<String, String> {
    let text =
        std::fs::read_to_string(root.join("Cargo.toml")).map_err(|why| format!("its manifest: {why}"))?;
    let manifest: toml::Table = text.parse().map_err(|why| format!("its manifest: {why}"))?;
    let name = |table: &str| manifest.get(table)?.get("name")?.as_str().map(|name| name.replace('-', "_"));
    name("lib").or_else(|| name("package")).ok_or("its manifest has no name".into())
}

/// The errors of a check of the library.
pub(crate) fn faults(root: &Path, place: &Path) -> Result<Vec<Fault>, String> {
    let output = cargo(root, place, &["check", "--lib", "--message-format=json"])
        .output()
        .map_err(|why| format!("cargo: {why}"))?;
    let faults: Vec<Fault> = String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter(|said| said["reason"] == "compiler-message" && said["message"]["level"] == "error")
        .map(|said| fault(&said["message"]))
        .filter(|fault| !fault.places.is_empty())
        .collect();
    if faults.is_empty() && !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        let line = said.lines().find(|line| line.starts_with("error")).unwrap_or("cargo says nothing");
        return Err(line.to_string());
    }
    Ok(faults)
}

fn fault(message: &Value) -> Fault {
    let mut places = Vec::new();
    let spans = message["spans"].as_array().into_iter().flatten();
    for span in spans.filter(|span| span["is_primary"] == true) {
        written(span, &mut places);
    }
    Fault { message: message["message"].as_str().unwrap_or_default().to_string(), places }
}

/// The place of a span, and of the macro call that it comes out of.
fn written(span: &Value, places: &mut Vec<(PathBuf, usize)>) {
    if let (Some(file), Some(line)) = (span["file_name"].as_str(), span["line_start"].as_u64()) {
        places.push((PathBuf::from(file), usize::try_from(line).unwrap_or_default()));
    }
    let outer = &span["expansion"]["span"];
    if outer.is_object() {
        written(outer, places);
    }
}
