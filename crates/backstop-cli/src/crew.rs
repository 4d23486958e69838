//! Reads many reports at once and hands them on in the order given.
//!
//! Reports go out to the threads in batches, so that a folder of a hundred thousand needs the
//! memory of one batch. The number of threads changes the time it takes and nothing else. A
//! report that makes the reader fail is told as a fault of Backstop, and the others are read.

use crate::failure::{self, Failure, Kind};
use crate::inputs;
use backstop::Backstop;
use backstop::intake::{Defaults, Warning};
use backstop::model::{Reading, Report};
use clap::Args;
use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Stack of a thread. Trees of very long sentences are deep.
const STACK: usize = 64 * 1024 * 1024;

/// Reports in a batch, for each thread.
const BATCH: usize = 8;

/// How many threads read.
#[derive(Debug, Args)]
pub struct Crew {
    /// Threads that read; as many as the machine has cores when not given
    #[arg(long, value_name = "NUMBER")]
    threads: Option<NonZeroUsize>,
}

/// What one path came to.
struct Done {
    name: String,
    warnings: Vec<Warning>,
    got: Result<(Report, Reading), Failure>,
}

impl Crew {
    /// Reads the reports at `paths` and gives each to `take`, in order, until it fails. Returns
    /// what could not be read.
    pub fn read(
        &self,
        backstop: &Backstop,
        paths: &[PathBuf],
        defaults: &Defaults,
        mut take: impl FnMut((Report, Reading)) -> Result<(), ()>,
    ) -> Vec<Failure> {
        let threads = self.count();
        let mut failures = Vec::new();
        for batch in paths.chunks(threads * BATCH) {
            for done in together(batch, threads, &|path| one(backstop, path, defaults)) {
                failure::warn(&done.name, &done.warnings);
                match done.got {
                    Ok(got) => {
                        if take(got).is_err() {
                            return failures;
                        }
                    }
                    Err(failure) => failures.push(failure),
                }
            }
        }
        failures
    }

    /// Reports that it pays to hand on at once.
    pub fn batch(&self) -> usize {
        self.count() * BATCH
    }

    /// What each report says, in the order given.
    pub fn readings(
        &self,
        backstop: &Backstop,
        reports: &[&Report],
    ) -> Vec<Result<Reading, Failure>> {
        together(reports, self.count(), &|report| {
            reading(backstop, report, &report.doc)
        })
    }

    fn count(&self) -> usize {
        let threads = self.threads;
        let threads = threads.or_else(|| thread::available_parallelism().ok());
        threads.map_or(1, NonZeroUsize::get)
    }
}

/// Opens and reads one report.
fn one(backstop: &Backstop, path: &Path, defaults: &Defaults) -> Done {
    let name = inputs::name(path);
    let received = match inputs::open(path, defaults) {
        Ok(received) => received,
        Err(failure) => {
            return Done {
                name,
                warnings: Vec::new(),
                got: Err(failure),
            };
        }
    };
    let report = received.report;
    let got = reading(backstop, &report, &name).map(|reading| (report, reading));
    Done {
        warnings: received.warnings,
        got,
        name,
    }
}

/// Reads one report; a fault in doing so is told and harms no other.
fn reading(backstop: &Backstop, report: &Report, name: &str) -> Result<Reading, Failure> {
    catch_unwind(AssertUnwindSafe(|| backstop.read(report))).map_err(|_| {
        Failure::new(
            Kind::Internal,
            format!("{name}: Backstop failed on this report."),
        )
        .hint("This is a fault in Backstop. Please report it with the file, if you may.")
    })
}

/// Does `work` on every item, on several threads; results come in the order of the items.
fn together<T: Sync, R: Send>(
    items: &[T],
    threads: usize,
    work: &(impl Fn(&T) -> R + Sync),
) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let done: Mutex<Vec<(usize, R)>> = Mutex::new(Vec::with_capacity(items.len()));
    let labour = || {
        while let Some((n, item)) = take_next(&next, items) {
            let result = work(item);
            if let Ok(mut done) = done.lock() {
                done.push((n, result));
            }
        }
    };
    thread::scope(|scope| {
        for _ in 0..threads.min(items.len()) {
            // A thread that cannot be started leaves its share to the others.
            let _ = thread::Builder::new()
                .stack_size(STACK)
                .spawn_scoped(scope, labour);
        }
    });
    // Where none could be started, this thread does all.
    labour();
    let mut done = done.into_inner().unwrap_or_default();
    done.sort_by_key(|(n, _)| *n);
    done.into_iter().map(|(_, result)| result).collect()
}

fn take_next<'i, T>(next: &AtomicUsize, items: &'i [T]) -> Option<(usize, &'i T)> {
    let n = next.fetch_add(1, Ordering::Relaxed);
    Some((n, items.get(n)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_items() {
        let items: Vec<u64> = (0..200).collect();
        for threads in [1, 2, 7] {
            let squares = together(&items, threads, &|n| {
                thread::sleep(std::time::Duration::from_micros((n * 37) % 90));
                n * n
            });
            assert!(
                squares
                    .iter()
                    .enumerate()
                    .all(|(n, s)| *s == (n * n) as u64)
            );
            assert_eq!(squares.len(), items.len());
        }
    }
}
