//! Names on the command line to reports.
//!
//! One file that cannot be read does not keep the others from being read: it becomes a failure that
//! is told at the end, and the exit code says so.

use crate::failure::{self, Failure, Kind, Ran};
use backstop::intake::{self, Defaults, IntakeError, Received};
use backstop::model::{Date, Report};
use clap::Args;
use std::io;
use std::path::{Path, PathBuf};

/// Which reports, and what to take where they do not say it themselves.
#[derive(Debug, Args)]
pub struct Inputs {
    /// Reports: text files in UTF-8, folders of .txt and .md files, or `-` for standard input
    ///
    /// A file may begin with front matter: lines `title:`, `outlet:`, `url:`, `published:` and
    /// `language:` between two lines `---`.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,

    /// Date of publication of reports that do not give one
    ///
    /// Days of the week and the like are counted from it. Without it, a date at the beginning of
    /// the file name is taken.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub published: Option<Date>,

    /// Publisher of reports that do not name one
    #[arg(long, value_name = "NAME")]
    pub outlet: Option<String>,
}

/// What the names on the command line came to.
pub struct Taken {
    /// In the order given; a folder's in the order of their names.
    pub reports: Vec<Report>,
    /// What could not be read.
    pub failures: Vec<Failure>,
}

impl Inputs {
    /// The paths that the names stand for, folders opened. `-` stays as it is.
    pub fn paths(&self) -> (Vec<PathBuf>, Vec<Failure>) {
        let (mut paths, mut failures) = (Vec::new(), Vec::new());
        for name in &self.files {
            if name.as_os_str() == "-" {
                paths.push(name.clone());
                continue;
            }
            match intake::list(name) {
                Ok(found) => paths.extend(found),
                Err(e) => failures.push(Failure::intake(&blamed(name, &e), &e)),
            }
        }
        (paths, failures)
    }

    /// What counts where a report does not say it itself.
    pub fn defaults(&self) -> Defaults {
        Defaults {
            published: self.published,
            outlet: self.outlet.clone(),
        }
    }

    /// All reports, with those that could not be read as failures.
    pub fn take(&self) -> Taken {
        let (paths, mut failures) = self.paths();
        let defaults = self.defaults();
        let mut reports = Vec::new();
        for path in paths {
            match open(&path, &defaults) {
                Ok(got) => {
                    failure::warn(&name(&path), &got.warnings);
                    reports.push(got.report);
                }
                Err(f) => failures.push(f),
            }
        }
        Taken { reports, failures }
    }
}

/// One report with what of its front matter was not understood.
pub fn open(path: &Path, defaults: &Defaults) -> Result<Received, Failure> {
    let got = match path.as_os_str() == "-" {
        true => intake::receive_from(Path::new("stdin"), io::stdin().lock(), defaults),
        false => intake::open(path, defaults),
    };
    got.map_err(|e| Failure::intake(&name(path), &e))
}

/// What a path is called in messages.
pub fn name(path: &Path) -> String {
    match path.as_os_str() == "-" {
        true => "standard input".to_string(),
        false => path.display().to_string(),
    }
}

/// What a command gives back: fine, or failures that are graver when nothing at all was read.
pub fn ran(read: usize, failures: Vec<Failure>) -> Ran {
    if failures.is_empty() {
        return Ok(());
    }
    let soften = |mut f: Failure| {
        if read > 0 && f.kind == Kind::Input {
            f.kind = Kind::Partial;
        }
        f
    };
    Err(failures.into_iter().map(soften).collect())
}

/// The path that an error speaks of, which may lie below the folder named.
fn blamed(name: &Path, error: &IntakeError) -> String {
    match error {
        IntakeError::NotFound(p) | IntakeError::NoReports(p) => p.display().to_string(),
        IntakeError::NotReadable(p, _) => p.display().to_string(),
        _ => name.display().to_string(),
    }
}
