//! A copy of a published crate that depends on dual-core.

use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use toml::{Table, Value};

use crate::Published;

/// Parts of a manifest that name files or crates that a check of the library needs not.
const BESIDE: [&str; 8] =
    ["dev-dependencies", "test", "bench", "example", "bin", "workspace", "lints", "profile"];

/// The folder of the copy.
pub(crate) fn of(published: &Published, place: &Path) -> Result<PathBuf, String> {
    let from = fetched(published, place)?;
    let to = place.join(published.name);
    let failed = |why: io::Error| format!("its copy: {why}");
    if to.exists() {
        fs::remove_dir_all(&to).map_err(failed)?;
    }
    folder(&from, &to).map_err(failed)?;
    let manifest = to.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).map_err(failed)?;
    fs::write(&manifest, with_us(&text)?).map_err(failed)?;
    // Its lock file, if it has one, may be of other versions than those that go with dual-core's.
    let _ = fs::remove_file(to.join("Cargo.lock"));
    Ok(to)
}

/// Where cargo keeps the crate's source, once it has been fetched.
fn fetched(published: &Published, place: &Path) -> Result<PathBuf, String> {
    let asking = place.join("fetch").join(published.name);
    let failed = |why: io::Error| format!("{}: {why}", asking.display());
    fs::create_dir_all(asking.join("src")).map_err(failed)?;
    fs::write(asking.join("src/lib.rs"), "").map_err(failed)?;
    let manifest = format!(
        "[package]\nname = \"asking\"\nedition = \"2024\"\n[dependencies]\n{} = \"={}\"\n[workspace]\n",
        published.name, published.version
    );
    fs::write(asking.join("Cargo.toml"), manifest).map_err(failed)?;
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--manifest-path"])
        .arg(asking.join("Cargo.toml"))
        .output()
        .map_err(failed)?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("cannot be fetched: {}", said.lines().last().unwrap_or_default()));
    }
    let said: serde_json::Value = serde_json::from_slice(&output.stdout).map_err(|why| why.to_string())?;
    let packages = said["packages"].as_array().into_iter().flatten();
    let mut of_name =
        packages.filter(|one| one["name"] == published.name && one["version"] == published.version);
    let path = of_name
        .next()
        .and_then(|one| one["manifest_path"].as_str())
        .ok_or("cargo does not say where it is")?;
    Ok(Path::new(path).parent().unwrap_or(Path::new("/")).to_path_buf())
}

fn folder(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            folder(&entry.path(), &target)?;
        } else {
            fs::write(target, fs::read(entry.path())?)?;
        }
    }
    Ok(())
}

/// The manifest with dual-core among the dependencies, of a workspace of its own.
fn with_us(text: &str) -> Result<String, String> {
    let mut manifest: Table = text.parse().map_err(|why| format!("its manifest: {why}"))?;
    for key in BESIDE {
        manifest.remove(key);
    }
    // What is called by the program that compares.
    manifest.get_mut("package").and_then(Value::as_table_mut).map(|package| package.remove("autoexamples"));
    for target in manifest.get_mut("target").and_then(Value::as_table_mut).into_iter().flatten() {
        target.1.as_table_mut().map(|table| table.remove("dev-dependencies"));
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dual-core").display().to_string();
    let ours = Table::from_iter([("path".to_string(), Value::String(path))]);
    let dependencies = manifest.entry("dependencies").or_insert_with(|| Value::Table(Table::new()));
    dependencies
        .as_table_mut()
        .ok_or("its dependencies are no table")?
        .insert("dual-core".into(), Value::Table(ours));
    manifest.insert("workspace".into(), Value::Table(Table::new()));
    Ok(manifest.to_string())
}
