//! Export: what is on record, in layouts that others read.
//!
//! Seven tables as CSV and Parquet with a schema and a codebook; Web Annotation, PROV-O and
//! schema.org as JSON-LD; Markdown. Files are written beside their place and put there whole. Every
//! quotation is cut from the stored report and compared with the words kept when it was recorded;
//! a difference stops the export.
//!
//! What reasoning found (is a condition covered, who waits in a ring) is handed in as plain values;
//! without it those columns are empty.

mod claims;
mod csv;
mod jsonld;
mod layouts;
mod markdown;
#[cfg(feature = "parquet")]
mod parquet;
mod rows;
mod schema;

pub use layouts::{Column, ColumnType, LAYOUTS, Layout, SCHEMA_VERSION};
pub use rows::{Value, condition_id};

use crate::error::Result;
use crate::open::{Ledger, io};
use backstop_model::MatterId;
use std::collections::BTreeMap;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

/// What to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Export {
    /// The seven tables as CSV, with `datapackage.json` and `codebook.md`.
    Csv,
    /// The seven tables as Parquet, with the same schema.
    #[cfg(feature = "parquet")]
    Parquet,
    /// W3C Web Annotation, one annotation a stance: `annotations.jsonld`.
    Annotations,
    /// W3C PROV-O: `provenance.jsonld`.
    Prov,
    /// schema.org `Claim`, and `ClaimReview` where a person has rated it: `claims.jsonld`.
    Claims,
    /// A page for each actor: `actors/ID.md`.
    Markdown,
}

/// What reasoning found, in plain values.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Judged {
    /// By [`condition_id`].
    pub conditions: BTreeMap<String, JudgedCondition>,
    /// Ring of parties waiting on each other that a matter belongs to, by matter.
    pub deadlocks: BTreeMap<MatterId, String>,
    /// How matters bear on each other.
    pub edges: Vec<JudgedEdge>,
    /// Names of actors, by id.
    pub names: BTreeMap<String, String>,
}

/// What reasoning found of a condition.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct JudgedCondition {
    /// `covered`, `promised conditionally`, `uncovered`, `refused`, `unowned`, `vague`, `circular`.
    pub state: String,
    /// The matter that covers it.
    pub covered_by: Option<MatterId>,
}

/// How one matter bears on another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct JudgedEdge {
    /// The matter that waits, opposes and so on.
    pub from: MatterId,
    /// Through which condition, if any.
    pub condition: Option<String>,
    /// The other matter.
    pub to: MatterId,
    /// `covers`, `needs`, `opposes`, `contradicts`, `supersedes`.
    pub relation: String,
}

impl Judged {
    /// Whether a state means that a guarantee is missing.
    pub fn is_missing(state: &str) -> bool {
        matches!(state, "uncovered" | "refused" | "unowned")
    }
}

impl Ledger {
    /// Writes an export into a folder, which is made where it is missing; the files written.
    ///
    /// # Errors
    /// `BadQuote` when a quotation differs from its report; `Io`; when the ledger cannot be read.
    pub fn export(&self, what: Export, dir: &Path, judged: &Judged) -> Result<Vec<PathBuf>> {
        std::fs::create_dir_all(dir).map_err(|e| io(dir, e))?;
        match what {
            Export::Csv => {
                let mut files = Vec::new();
                for layout in LAYOUTS {
                    let path = dir.join(format!("{}.csv", layout.name));
                    place(&path, |out| csv::write(self, layout, judged, &path, out))?;
                    files.push(path);
                }
                files.extend(schema::write(dir, "csv")?);
                Ok(files)
            }
            #[cfg(feature = "parquet")]
            Export::Parquet => {
                let mut files = Vec::new();
                for layout in LAYOUTS {
                    let path = dir.join(format!("{}.parquet", layout.name));
                    parquet::write(self, layout, judged, &path)?;
                    files.push(path);
                }
                files.extend(schema::write(dir, "parquet")?);
                Ok(files)
            }
            Export::Annotations => one(dir, "annotations.jsonld", |path, out| {
                jsonld::annotations(self, path, out)
            }),
            Export::Prov => one(dir, "provenance.jsonld", |path, out| {
                jsonld::prov(self, path, out)
            }),
            Export::Claims => one(dir, "claims.jsonld", |path, out| {
                claims::write(self, path, out, judged)
            }),
            Export::Markdown => markdown::write(self, dir, judged),
        }
    }

    /// The rows of a layout, one call each, in the order of the export.
    ///
    /// # Errors
    /// As [`Ledger::export`], and those of `each`.
    pub fn rows(
        &self,
        layout: &Layout,
        judged: &Judged,
        each: &mut dyn FnMut(Vec<Value>) -> Result<()>,
    ) -> Result<()> {
        rows::rows(self, layout, judged, each)
    }
}

fn one(
    dir: &Path,
    name: &str,
    fill: impl FnOnce(&Path, &mut dyn Write) -> Result<()>,
) -> Result<Vec<PathBuf>> {
    let path = dir.join(name);
    place(&path, |out| fill(&path, out))?;
    Ok(vec![path])
}

/// Writes a file beside its place and puts it there whole.
fn place(path: &Path, fill: impl FnOnce(&mut dyn Write) -> Result<()>) -> Result<()> {
    let beside = path.with_extension("part");
    let file = std::fs::File::create(&beside).map_err(|e| io(&beside, e))?;
    let mut out = BufWriter::new(file);
    fill(&mut out)?;
    out.flush().map_err(|e| io(&beside, e))?;
    drop(out);
    std::fs::rename(&beside, path).map_err(|e| io(path, e))
}
