//! A table: the rows of one workload, which agree before they are timed, and the times of criterion's samples.

use std::cell::Cell;
use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::{Criterion, SamplingMode};

use crate::passes::Flat;

/// How often criterion goes through a table. Rows that are compared are measured within seconds of each other, and a neighbour
/// on the machine that disturbs a row in one round leaves it the other.
const ROUNDS: usize = 2;
/// Shorter samples say more of the clock than of the row.
const SHORTEST: Duration = Duration::from_micros(500);

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Kind {
    Primal,
    Hand,
    Ours,
    /// Ours by a slice, of which only the caller knows the length.
    Slice,
    /// The peers' numbers, seeded by hand.
    Forward,
    /// num-dual's own driver.
    Api,
    Reverse,
    Differences,
}

impl Kind {
    /// The largest difference from the derivative by hand, relative to its largest entry.
    const fn limit(self) -> f64 {
        match self {
            // What a formula of the second order with the steps of `passes` can promise.
            Kind::Differences => 1e-4,
            _ => 1e-9,
        }
    }

    /// Forward mode by somebody else.
    pub(crate) const fn is_forward_peer(self) -> bool {
        matches!(self, Kind::Forward | Kind::Api)
    }
}

type Run<'a> = Box<dyn FnMut(u64, Option<&mut Vec<f64>>) + 'a>;

struct Row<'a> {
    kind: Kind,
    name: String,
    run: Run<'a>,
}

pub(crate) struct Table<'a> {
    title: String,
    /// Why a peer is not here, or what a row stands for.
    notes: Vec<String>,
    rows: Vec<Row<'a>>,
    by_hand: Vec<f64>,
}

/// What is left of a table: names and nanoseconds.
pub(crate) struct Times {
    pub(crate) title: String,
    pub(crate) notes: Vec<String>,
    pub(crate) rows: Vec<(Kind, String, f64)>,
}

impl<'a> Table<'a> {
    pub(crate) fn new<P: Flat, R: Flat>(
        title: impl Into<String>,
        primal: impl FnMut() -> P + 'a,
        by_hand: impl FnMut() -> R + 'a,
    ) -> Self {
        let mut table =
            Table { title: title.into(), notes: Vec::new(), rows: Vec::new(), by_hand: Vec::new() };
        table.rows.push(Row { kind: Kind::Primal, name: "primal".into(), run: boxed(primal) });
        let mut run = boxed(by_hand);
        run(1, Some(&mut table.by_hand));
        table.rows.push(Row { kind: Kind::Hand, name: "by hand".into(), run });
        table
    }

    pub(crate) fn title(&self) -> &str {
        &self.title
    }

    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(crate) fn note(&mut self, note: impl Into<String>) {
        self.notes.push(note.into());
    }

    /// Adds a row, once it agrees with the derivative by hand.
    ///
    /// # Panics
    /// If it does not.
    pub(crate) fn row<R: Flat>(&mut self, kind: Kind, name: impl Into<String>, f: impl FnMut() -> R + 'a) {
        let mut run = boxed(f);
        let mut found = Vec::new();
        run(1, Some(&mut found));
        let name = name.into();
        assert_eq!(found.len(), self.by_hand.len(), "{}, {name}: as many entries as by hand", self.title);
        let largest = self.by_hand.iter().fold(0.0_f64, |m, x| m.max(x.abs()));
        let worst = found.iter().zip(&self.by_hand).map(|(a, b)| (a - b).abs()).fold(0.0, |m: f64, x| {
            // A NaN is as wrong as can be, and `max` would drop it.
            if x.is_nan() { f64::INFINITY } else { m.max(x) }
        });
        let error = worst / largest;
        assert!(error <= kind.limit(), "{}, {name}: off by {error:.1e} of the largest entry", self.title);
        let name = if kind == Kind::Differences { format!("{name} (error {error:.0e})") } else { name };
        self.rows.push(Row { kind, name, run });
    }

    /// The least time of each row over all samples, if criterion's filter lets the rows through.
    pub(crate) fn measure(mut self, criterion: &mut Criterion) -> Option<Times> {
        let least: Vec<_> = self.rows.iter().map(|_| Cell::new(f64::INFINITY)).collect();
        for _ in 0..ROUNDS {
            let mut group = criterion.benchmark_group(&self.title);
            group.sampling_mode(SamplingMode::Flat);
            for (row, least) in self.rows.iter_mut().zip(&least) {
                group.bench_function(&row.name, |bencher| {
                    bencher.iter_custom(|calls| {
                        let start = Instant::now();
                        (row.run)(calls, None);
                        let time = start.elapsed();
                        if time >= SHORTEST {
                            least.set(least.get().min(time.as_secs_f64() * 1e9 / calls as f64));
                        }
                        time
                    });
                });
            }
            group.finish();
        }
        let rows: Vec<_> =
            self.rows.into_iter().zip(least).map(|(row, least)| (row.kind, row.name, least.get())).collect();
        rows.iter().all(|(_, _, time)| time.is_finite()).then_some(Times {
            title: self.title,
            notes: self.notes,
            rows,
        })
    }
}

/// Many calls of a fn. There is one place that calls it, and so it is inlined there with its seeds: of an instance that two
/// places call the compiler makes a call, and what one-hot seeds give is lost.
fn boxed<'a, R: Flat>(mut f: impl FnMut() -> R + 'a) -> Run<'a> {
    Box::new(move |calls, list| {
        let mut left = calls;
        loop {
            let result = f();
            black_box(&result);
            left -= 1;
            if left == 0 {
                if let Some(list) = list {
                    result.write(list);
                }
                return;
            }
        }
    })
}
