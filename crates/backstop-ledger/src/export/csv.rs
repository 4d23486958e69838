//! CSV as in RFC 4180: commas, double quotes where needed, CR LF, a header line, UTF-8.
//!
//! A cell that a spreadsheet would run as a formula is written as it is: changing it would change
//! the evidence. Import such files as text.

use super::{Judged, Layout, Value};
use crate::error::Result;
use crate::open::{Ledger, io};
use std::io::Write;
use std::path::Path;

pub(super) fn write(
    ledger: &Ledger,
    layout: &Layout,
    judged: &Judged,
    path: &Path,
    out: &mut dyn Write,
) -> Result<()> {
    let header: Vec<Value> = layout.columns.iter().map(|c| c.name.into()).collect();
    line(out, &header).map_err(|e| io(path, e))?;
    ledger.rows(layout, judged, &mut |row| {
        line(out, &row).map_err(|e| io(path, e))
    })
}

fn line(out: &mut dyn Write, row: &[Value]) -> std::io::Result<()> {
    for (i, value) in row.iter().enumerate() {
        if i > 0 {
            out.write_all(b",")?;
        }
        match value {
            Value::None => {}
            Value::Integer(n) => write!(out, "{n}")?,
            Value::Flag(b) => write!(out, "{b}")?,
            Value::Text(t) if t.contains([',', '"', '\n', '\r']) => {
                write!(out, "\"{}\"", t.replace('"', "\"\""))?;
            }
            Value::Text(t) => out.write_all(t.as_bytes())?,
        }
    }
    out.write_all(b"\r\n")
}
