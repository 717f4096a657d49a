//! What the attribute costs to compile: `cargo bench -p benches --bench compile_time`.
//!
//! A crate of 100 fns of ten lines, with and without the attribute, alone (its dependencies are built before): `cargo check` of
//! all of it, `cargo check` after an edit of one fn, as an editor asks for, and `cargo build --release`; by turns, medians of
//! seven. Nothing is called, so a sibling that costs code generation shows in the release build; in a second one each fn is called,
//! with the attribute its gradient in place of it.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

const REPEATS: usize = 7;
const FNS: usize = 100;

/// The fns in ten lines each, with `@` for a number that makes them differ.
const MODELS: [&str; 5] = [
    "fn option_@(spot: f64, strike: f64, volatility: f64, years: f64) -> f64 {
    let rate = 0.0@1;
    let root = volatility * years.sqrt();
    let d1 = ((spot / strike).ln() + (rate + 0.5 * volatility * volatility) * years) / root;
    let d2 = d1 - root;
    let discounted = strike * (-rate * years).exp();
    let lower = 1.0 / (1.0 + (-1.702 * d2).exp());
    let upper = 1.0 / (1.0 + (-1.702 * d1).exp());
    if spot > 10.0 * strike { spot - discounted } else { spot * upper - discounted * lower }
}",
    "fn series_@(x: f64, terms: usize) -> f64 {
    let mut term = 1.0;
    let mut sum = 1.0;
    for k in 1..terms {
        term *= x * 0.@5 / k as f64;
        sum += term;
        if term.abs() < 1e-17 { break; }
    }
    sum
}",
    "fn arm_@(angles: [f64; 3]) -> [f64; 2] {
    const LENGTHS: [f64; 3] = [1.0, 0.8, 0.@5];
    let (mut x, mut y, mut total) = (0.0, 0.0, 0.0);
    for (angle, length) in angles.iter().zip(LENGTHS) {
        total += angle;
        x += length * total.cos();
        y += length * total.sin();
    }
    [x, y]
}",
    "fn loss_@(weights: &[f64; 4], inputs: &[f64; 4]) -> f64 {
    let z: f64 = weights.iter().zip(inputs).map(|(w, x)| w * x).sum();
    let error = z.tanh() - 0.@3;
    let penalty = weights.iter().map(|w| w * w).sum::<f64>();
    let scale = match inputs[0] {
        x if x > 1.0 => 2.0,
        _ => 1.0,
    };
    scale * error.powi(2) + 1e-3 * penalty
}",
    "fn anomaly_@(mean: f64, eccentricity: f64) -> f64 {
    let mut guess = mean + 0.@1;
    for _ in 0..20 {
        let residual = guess - eccentricity * guess.sin() - mean;
        let slope = 1.0 - eccentricity * guess.cos();
        let step = residual / slope;
        guess -= step;
        if step.abs() < 1e-14 { break; }
    }
    guess
}",
];

/// Calls of those, and what stands before the name for first derivatives.
const CALLS: [(&str, &str); MODELS.len()] = [
    ("grad_", "option_@(p, p, p, p)"),
    ("grad_", "series_@(p, 20)"),
    ("jacobian_", "arm_@([p; 3])"),
    ("grad_", "loss_@(&[p; 4], &[p; 4])"),
    ("grad_", "anomaly_@(p, p)"),
];

/// What is measured: a title, the command, whether the compiler may keep what it knows of the last run, and whether the fns are called.
const ROWS: [(&str, &[&str], bool, bool); 4] = [
    ("cargo check, all", &["check"], false, false),
    ("cargo check, one fn edited", &["check"], true, false),
    ("cargo build --release", &["build", "--release"], false, false),
    ("cargo build --release, gradients called", &["build", "--release"], false, true),
];

fn main() -> Result<(), Box<dyn Error>> {
    // `cargo bench -- --test` runs each benchmark once: here that the crate compiles.
    let test = std::env::args().any(|a| a == "--test");
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("compile_time");
    let core = Path::new(env!("CARGO_MANIFEST_DIR")).join("../dual-core").canonicalize()?;
    for name in ["plain", "annotated"] {
        let folder = scratch.join(name);
        fs::create_dir_all(folder.join("src"))?;
        // A path with its quotes and escapes, as TOML has them too.
        let path = format!("{:?}", core.display().to_string());
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
             dual-core = {{ path = {path} }}\n\n[workspace]\n"
        );
        write(&folder.join("Cargo.toml"), &manifest)?;
        // The versions of this workspace, so that nothing is downloaded.
        fs::copy(core.join("../Cargo.lock"), folder.join("Cargo.lock"))?;
    }
    for (title, arguments, incremental, called) in &ROWS[..if test { 1 } else { ROWS.len() }] {
        let mut times = [Vec::new(), Vec::new()];
        for repeat in 0..=(if test { 0 } else { REPEATS }) {
            for (name, times) in ["plain", "annotated"].iter().zip(&mut times) {
                fs::write(
                    scratch.join(name).join("src/lib.rs"),
                    source(*name == "annotated", repeat, *called)?,
                )?;
                let time = run(&scratch, name, arguments, *incremental)?;
                // The first run builds what these crates depend on.
                if repeat > 0 {
                    times.push(time);
                }
            }
        }
        if !test {
            let [plain, annotated] = times.map(median);
            let ratio = annotated / plain;
            println!("{title}, {FNS} fns: plain {plain:.2} s, annotated {annotated:.2} s, ratio {ratio:.2}");
        }
    }
    Ok(())
}

/// The crate, with a constant in its first fn that says which edit this is.
fn source(annotated: bool, edit: usize, called: bool) -> Result<String, std::fmt::Error> {
    let mut source = String::from(if annotated { "use dual_core::differentiable;\n" } else { "" });
    for i in 0..FNS {
        let attribute = if annotated { "#[differentiable]\n" } else { "" };
        let mut model = MODELS[i % MODELS.len()].replace('@', &(i / MODELS.len() + 1).to_string());
        if i == 0 {
            model = model.replace("1.702", &format!("1.70{edit}"));
        }
        writeln!(source, "{attribute}pub {model}\n")?;
    }
    if called {
        let calls = (0..FNS).map(|i| {
            let (sibling, call) = CALLS[i % CALLS.len()];
            let sibling = if annotated { sibling } else { "" };
            let call = call.replace('@', &(i / MODELS.len() + 1).to_string());
            format!("    std::hint::black_box({sibling}{call});\n")
        });
        writeln!(source, "pub fn all(p: f64) {{\n{}}}", calls.collect::<String>())?;
    }
    Ok(source)
}

/// Leaves a file as it is that holds this text, so that cargo takes it for unchanged.
fn write(path: &Path, text: &str) -> std::io::Result<()> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) { Ok(()) } else { fs::write(path, text) }
}

/// Seconds that a cargo command takes for this crate alone.
fn run(scratch: &Path, name: &str, arguments: &[&str], incremental: bool) -> Result<f64, Box<dyn Error>> {
    let start = Instant::now();
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--quiet", "--offline", "--target-dir"])
        .arg(scratch.join("target"))
        .env("CARGO_INCREMENTAL", if incremental { "1" } else { "0" })
        .current_dir(scratch.join(name))
        .output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    Ok(start.elapsed().as_secs_f64())
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
