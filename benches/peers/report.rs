//! What a run prints, and writes to docs/performance.md if it was a run of all tables.

use std::fmt::{self, Write as _};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use criterion::Criterion;

use crate::table::{Kind, Table, Times};

const COMMAND: &str = "cargo bench -p benches --bench peers";

pub(crate) struct Report {
    criterion: Criterion,
    /// Whether the rows are checked only.
    test: bool,
    tables: usize,
    times: Vec<Times>,
}

impl Report {
    pub(crate) fn new() -> Self {
        // As criterion decides: cargo bench says `--bench`, cargo test does not.
        let given = |name: &str| std::env::args().any(|argument| argument == name);
        let criterion = Criterion::default()
            .sample_size(25)
            .nresamples(1001)
            .warm_up_time(Duration::from_millis(40))
            .measurement_time(Duration::from_millis(130))
            .without_plots()
            .configure_from_args();
        Report { criterion, test: given("--test") || !given("--bench"), tables: 0, times: Vec::new() }
    }

    pub(crate) fn measure(&mut self, table: Table<'_>) {
        self.tables += 1;
        if self.test {
            println!("{}: {} rows agree", table.title(), table.len());
        } else {
            self.times.extend(table.measure(&mut self.criterion));
        }
    }

    pub(crate) fn finish(self) {
        if self.test {
            return;
        }
        let mut text = String::new();
        for table in &self.times {
            writeln!(text, "{table}").expect("a String takes all");
        }
        writeln!(text, "{}", Summary(&self.times)).expect("a String takes all");
        println!("\n{text}");
        if self.times.len() == self.tables {
            const PAGE: &str = "docs/performance.md";
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(PAGE);
            let page = format!("{}\n{text}", Opening(&self.times));
            match std::fs::write(&path, page.trim_end().to_owned() + "\n") {
                Ok(()) => println!("written to {PAGE}"),
                Err(error) => println!("{PAGE} not written: {error}"),
            }
        }
    }
}

impl Times {
    fn of(&self, kind: Kind) -> Option<f64> {
        self.rows.iter().find(|row| row.0 == kind).map(|row| row.2)
    }

    /// Ours, by an array if the table has that.
    fn ours(&self) -> Option<f64> {
        self.of(Kind::Ours).or(self.of(Kind::Slice))
    }

    fn best(&self, of: impl Fn(Kind) -> bool) -> Option<(&str, f64)> {
        let rows = self.rows.iter().filter(|row| of(row.0));
        rows.min_by(|a, b| a.2.total_cmp(&b.2)).map(|row| (row.1.as_str(), row.2))
    }
}

impl fmt::Display for Times {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let primal = self.of(Kind::Primal).unwrap_or(f64::NAN);
        let hand = self.of(Kind::Hand).unwrap_or(f64::NAN);
        let best = self.best(Kind::is_forward_peer).map(|(name, _)| name);
        writeln!(f, "### {}\n\n| | time | to primal | to by hand |\n|---|---:|---:|---:|", self.title)?;
        for (kind, name, time) in &self.rows {
            let ours = matches!(kind, Kind::Ours | Kind::Slice);
            let name = match best == Some(name.as_str()) {
                true => format!("{name} (best peer, forward)"),
                false if ours => format!("**{name}**"),
                false => name.clone(),
            };
            writeln!(f, "| {name} | {} | {:.2} | {:.2} |", Nanoseconds(*time), time / primal, time / hand)?;
        }
        self.notes.iter().try_for_each(|note| writeln!(f, "\n{note}"))
    }
}

/// Ours in one line a table.
struct Summary<'a>(&'a [Times]);

impl fmt::Display for Summary<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "### All tables\n\nTimes as ratios; above 1 in the last three columns, ours is the faster.\n\n\
             | | ours to by hand | best forward peer to ours | num-dual's own API to ours | best reverse peer to ours |\n\
             |---|---:|---:|---:|---:|"
        )?;
        for table in self.0 {
            let Some(ours) = table.ours() else { continue };
            let ratio =
                |time: Option<f64>| time.map_or_else(|| "-".to_owned(), |time| format!("{:.2}", time / ours));
            writeln!(
                f,
                "| {} | {} | {} | {} | {} |",
                table.title,
                table.of(Kind::Hand).map_or_else(|| "-".to_owned(), |hand| format!("{:.2}", ours / hand)),
                ratio(table.best(Kind::is_forward_peer).map(|best| best.1)),
                ratio(table.of(Kind::Api)),
                ratio(table.best(|kind| kind == Kind::Reverse).map(|best| best.1)),
            )?;
        }
        Ok(())
    }
}

/// The page before its tables: machine, command, how to read it.
struct Opening<'a>(&'a [Times]);

impl fmt::Display for Opening<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let features: Vec<_> = FEATURES.iter().filter(|feature| feature.1).map(|feature| feature.0).collect();
        writeln!(
            f,
            "# Performance\n\nWritten by `{COMMAND}`.\n\n\
             {}, {} cores; {}; {} with {}; release profile of this workspace; ours takes AVX2 and FMA at run time, where the processor has them and they pay.\n",
            processor().unwrap_or_else(|| "unknown processor".to_owned()),
            std::thread::available_parallelism().map_or(0, usize::from),
            compiler().unwrap_or_else(|| "unknown compiler".to_owned()),
            std::env::consts::ARCH,
            features.join(", "),
        )?;
        writeln!(f, "{READING}")?;
        let pairs: Vec<_> =
            self.0.iter().filter_map(|t| Some((t, t.best(Kind::is_forward_peer)?.1 / t.ours()?))).collect();
        let ahead = pairs.iter().filter(|pair| pair.1 > 1.0).count();
        writeln!(f, "Ours is ahead of the best forward peer in {ahead} of {} tables.", pairs.len())?;
        let behind: Vec<_> = pairs
            .iter()
            .filter(|pair| pair.1 <= 1.0)
            .map(|(t, ratio)| format!("{}: {ratio:.2}", t.title))
            .collect();
        if !behind.is_empty() {
            writeln!(f, "Where it is not, with the peer's time to ours:\n\n- {}", behind.join("\n- "))?;
        }
        Ok(())
    }
}

const READING: &str = "\
A table compares, within one run, what gives the same derivatives: the fn itself (primal), a derivative written by hand with
common terms computed once, ours as the attribute generates it, and the peers. All agree to 1e-9 of the largest entry, checked
before anything is timed; central differences say how far off they are. A time is the least over criterion's samples of two
rounds. Ratios of one table mean something; times of different machines do not.

num-dual's functions `gradient`, `jacobian` and `hessian` are its own API; its bare numbers, and those of the other peers, are
seeded by hand, all lanes in one pass or 16 lanes a pass, whatever serves them. Constants stay f64 for all. The peers' reverse
modes are in the tables because they win where many variables meet one result; echidna's tape is recorded before the clock
runs, and stays valid only while the branches of the recording do.
";

const FEATURES: [(&str, bool); 5] = [
    ("sse2", cfg!(target_feature = "sse2")),
    ("avx2", cfg!(target_feature = "avx2")),
    ("fma", cfg!(target_feature = "fma")),
    ("avx512f", cfg!(target_feature = "avx512f")),
    ("neon", cfg!(target_feature = "neon")),
];

fn processor() -> Option<String> {
    let text = std::fs::read_to_string("/proc/cpuinfo").ok()?;
    let field =
        |name: &str| Some(text.lines().find(|line| line.starts_with(name))?.split_once(": ")?.1.to_owned());
    Some(format!("{} (family {}, model {})", field("model name")?, field("cpu family")?, field("model\t")?))
}

fn compiler() -> Option<String> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output().ok()?;
    Some(String::from_utf8(output.stdout).ok()?.trim().to_owned())
}

/// Nanoseconds with three digits.
struct Nanoseconds(f64);

impl fmt::Display for Nanoseconds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            time if time < 10.0 => write!(f, "{time:.2} ns"),
            time if time < 100.0 => write!(f, "{time:.1} ns"),
            time if time < 10_000.0 => write!(f, "{time:.0} ns"),
            time if time < 100_000.0 => write!(f, "{:.1} µs", time / 1e3),
            time => write!(f, "{:.0} µs", time / 1e3),
        }
    }
}
