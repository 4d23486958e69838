//! The files beside the tables: a data package with a table schema for machines, a codebook for
//! people. Both come from the layouts, so neither can go stale.
//!
//! Source: Frictionless Data, "Data Package" and "Table Schema", version 1.

use super::{ColumnType, LAYOUTS, SCHEMA_VERSION, place};
use crate::error::Result;
use crate::open::io;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// Writes `datapackage.json` and `codebook.md` for tables with this ending.
pub(super) fn write(dir: &Path, ending: &str) -> Result<Vec<PathBuf>> {
    let package = dir.join("datapackage.json");
    let text = serde_json::to_string_pretty(&data_package(ending))?;
    place(&package, |out| {
        writeln!(out, "{text}").map_err(|e| io(&package, e))
    })?;
    let codebook = dir.join("codebook.md");
    place(&codebook, |out| {
        out.write_all(codebook_text().as_bytes())
            .map_err(|e| io(&codebook, e))
    })?;
    Ok(vec![package, codebook])
}

fn data_package(ending: &str) -> Value {
    let resources = LAYOUTS.iter().map(|layout| {
        let fields = layout.columns.iter().map(|c| {
            let kind = match c.kind {
                ColumnType::Integer => "integer",
                ColumnType::Flag => "boolean",
                ColumnType::Text | ColumnType::Date | ColumnType::Json => "string",
            };
            json!({ "name": c.name, "type": kind, "description": c.doc })
        });
        json!({
            "name": layout.name,
            "path": format!("{}.{ending}", layout.name),
            "description": layout.doc,
            "profile": "tabular-data-resource",
            "schema": { "fields": fields.collect::<Vec<_>>(), "missingValues": [""] },
        })
    });
    json!({
        "profile": "tabular-data-package",
        "name": "backstop-ledger",
        "version": SCHEMA_VERSION,
        "resources": resources.collect::<Vec<_>>(),
    })
}

fn codebook_text() -> String {
    let mut text = format!(
        "# Codebook\n\nLayouts of version {SCHEMA_VERSION}. Columns are only ever added, before \
         `schema_version`, which is the last. \
         An empty cell means that nothing is on record, never that nothing is so.\n"
    );
    for layout in LAYOUTS {
        text.push_str(&format!(
            "\n## {}\n\n{}\n\n| column | holds | meaning |\n|---|---|---|\n",
            layout.name, layout.doc
        ));
        for c in layout.columns {
            let kind = format!("{:?}", c.kind).to_lowercase();
            text.push_str(&format!("| `{}` | {kind} | {} |\n", c.name, c.doc));
        }
    }
    text
}
