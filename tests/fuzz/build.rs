//! Writes the programs of this build: `DUAL_FUZZ_PROGRAMS` of them, from `DUAL_FUZZ_SEED` on.

#[path = "src/lib.rs"]
#[allow(dead_code, unreachable_pub, unused_imports)] // the tests have the rest
mod fuzz;

use std::fmt::Write;

fn given(name: &str, default: u64) -> u64 {
    println!("cargo::rerun-if-env-changed={name}");
    std::env::var(name).map_or(default, |text| text.parse().unwrap_or_else(|_| panic!("{name} is a number")))
}

fn main() {
    println!("cargo::rerun-if-changed=src");
    let (seed, count) = (given("DUAL_FUZZ_SEED", 1), given("DUAL_FUZZ_PROGRAMS", 300));
    let mut out = fuzz::write::prelude();
    let mut entries = String::new();
    for number in 0..usize::try_from(count).expect("a number of programs") {
        out += &fuzz::write::module(&fuzz::make::program(seed, number));
        write!(entries, "p{number}::ENTRY, ").expect("a string takes all");
    }
    write!(out, "const SEED: u64 = {seed};\nconst ENTRIES: &[Entry] = &[{entries}];\n")
        .expect("a string takes all");
    let path = std::path::Path::new(&std::env::var("OUT_DIR").expect("cargo says where")).join("programs.rs");
    std::fs::write(path, out).expect("a writable directory");
}
