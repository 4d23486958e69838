//! The form that all lexicon files share, and its checks.
//!
//! ```text
//! # What belongs here, for whoever edits it.
//! table: groups
//! columns: word | class | anonymous
//! bloc | body | no
//! ```
//!
//! Fields stand between bars, items of a list between semicolons; an empty field is empty or `-`.
//! The header says which table the file adds to, so a file may have any name and a table may be
//! spread over many files. A line of a later layer replaces the lines of earlier layers that have
//! the same key; `drop: KEY` only takes them away. What the columns mean is the tables' business.

use crate::error::{LexError, suggest};
use crate::words::Word;
use std::collections::HashMap;

/// A lexicon file as text. Later layers override earlier ones.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    /// Path, for messages.
    pub name: String,
    /// Its text.
    pub text: std::borrow::Cow<'static, str>,
    /// 0 for what is built in.
    pub layer: u32,
}

/// What a table's files look like.
#[derive(Debug)]
pub(crate) struct Spec {
    /// The word after `table:`.
    pub table: &'static str,
    /// Columns, and whether a file must have them.
    pub columns: &'static [(&'static str, bool)],
    /// How many of the first columns make the key of a line.
    pub key: usize,
    /// Whether a key may stand only once in a layer.
    pub unique: bool,
}

/// A field or an item of one, with its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cell<'a> {
    /// Trimmed.
    pub text: &'a str,
    /// Column in characters, from 1.
    pub column: u32,
}

/// One line of a table.
#[derive(Debug, Clone)]
pub(crate) struct Row<'a> {
    /// The file.
    pub source: &'a Source,
    /// Line, from 1.
    pub line: u32,
    text: &'a str,
    spec: &'static Spec,
    /// One for each column of the spec; missing columns are empty.
    cells: Vec<Cell<'a>>,
}

impl<'a> Row<'a> {
    /// An error about a place in this line.
    pub fn wrong(&self, at: Cell<'_>, message: String, hint: String) -> LexError {
        LexError {
            file: self.source.name.clone(),
            line: self.line,
            column: at.column,
            width: u32::try_from(at.text.chars().count()).unwrap_or(1),
            message,
            text: self.text.to_string(),
            hint,
        }
    }

    /// The field of a column; empty when it is `-`.
    pub fn cell(&self, column: &str) -> Cell<'a> {
        let place = self.spec.columns.iter().position(|(c, _)| *c == column);
        let cell = place.and_then(|p| self.cells.get(p)).copied();
        let cell = cell.unwrap_or(Cell {
            text: "",
            column: 1,
        });
        if cell.text == "-" {
            Cell { text: "", ..cell }
        } else {
            cell
        }
    }

    /// The field of a column that may not be empty.
    pub fn need(&self, column: &str) -> Result<Cell<'a>, LexError> {
        let cell = self.cell(column);
        if cell.text.is_empty() {
            let hint = format!("write the {column} here");
            return Err(self.wrong(cell, format!("the field `{column}` is empty"), hint));
        }
        Ok(cell)
    }

    /// The items of a column.
    pub fn list(&self, column: &str) -> Vec<Cell<'a>> {
        split(self.cell(column), ';')
    }

    /// The text of the items of a column.
    pub fn texts(&self, column: &str) -> Vec<String> {
        self.list(column)
            .iter()
            .map(|c| c.text.to_string())
            .collect()
    }

    /// One of a fixed set of words; none when the field is empty.
    pub fn word<T: Word>(&self, column: &str) -> Result<Option<T>, LexError> {
        let cell = self.cell(column);
        if cell.text.is_empty() {
            return Ok(None);
        }
        self.as_word(cell).map(Some)
    }

    /// One of a fixed set of words; the field may not be empty.
    pub fn need_word<T: Word>(&self, column: &str) -> Result<T, LexError> {
        self.need(column).and_then(|cell| self.as_word(cell))
    }

    /// A cell as one of a fixed set of words.
    pub fn as_word<T: Word>(&self, cell: Cell<'_>) -> Result<T, LexError> {
        T::from_word(cell.text).ok_or_else(|| {
            let hint = suggest(cell.text, T::WORDS.iter().map(|(w, _)| *w));
            self.wrong(
                cell,
                format!("no {} is called `{}`", T::NOUN, cell.text),
                hint,
            )
        })
    }

    fn key(&self) -> String {
        let key: Vec<&str> = self
            .cells
            .iter()
            .take(self.spec.key)
            .map(|c| c.text)
            .collect();
        key.join(" | ")
    }
}

/// Cuts a cell at a character, dropping empty pieces and keeping places.
pub(crate) fn split(cell: Cell<'_>, at: char) -> Vec<Cell<'_>> {
    let mut out = Vec::new();
    let mut column = cell.column;
    for piece in cell.text.split(at) {
        let lead = piece.chars().take_while(|c| c.is_whitespace()).count();
        let text = piece.trim();
        if !text.is_empty() {
            let column = column + u32::try_from(lead).unwrap_or(0);
            out.push(Cell { text, column });
        }
        column += u32::try_from(piece.chars().count()).unwrap_or(0) + 1;
    }
    out
}

/// Lines of all tables, overridden lines taken out.
#[derive(Debug, Default)]
pub(crate) struct Tables<'a> {
    rows: HashMap<&'static str, Vec<Row<'a>>>,
}

impl<'a> Tables<'a> {
    /// The lines of a table in the order of layers, files and lines.
    pub fn of(&self, spec: &'static Spec) -> &[Row<'a>] {
        self.rows.get(spec.table).map_or(&[], Vec::as_slice)
    }

    /// Takes files apart. What is wrong is told and left out.
    pub fn read(
        sources: &'a [Source],
        specs: &[&'static Spec],
        errors: &mut Vec<LexError>,
    ) -> Self {
        let mut tables = Tables::default();
        let mut layers: Vec<u32> = sources.iter().map(|s| s.layer).collect();
        layers.sort_unstable();
        layers.dedup();
        for layer in layers {
            let mut fresh: HashMap<&'static str, Vec<Row<'a>>> = HashMap::new();
            for source in sources.iter().filter(|s| s.layer == layer) {
                read_file(source, specs, &mut tables, &mut fresh, errors);
            }
            for spec in specs {
                let Some(rows) = fresh.remove(spec.table) else {
                    continue;
                };
                tables.settle(spec, rows, errors);
            }
        }
        tables
    }

    /// Adds the lines of a layer to a table: same keys below go, same keys within are told.
    fn settle(&mut self, spec: &'static Spec, rows: Vec<Row<'a>>, errors: &mut Vec<LexError>) {
        let mut seen: HashMap<String, String> = HashMap::new();
        let mut kept = Vec::with_capacity(rows.len());
        for row in rows {
            let key = row.key();
            if let Some(first) = seen.get(&key).filter(|_| spec.unique) {
                let at = row.cells.first().copied().unwrap_or(Cell {
                    text: "",
                    column: 1,
                });
                let message = format!("`{key}` is already in the table `{}`", spec.table);
                errors.push(row.wrong(at, message, format!("it stands at {first}")));
                continue;
            }
            seen.insert(key, format!("{}:{}", row.source.name, row.line));
            kept.push(row);
        }
        let below = self.rows.entry(spec.table).or_default();
        below.retain(|row| !seen.contains_key(&row.key()));
        below.append(&mut kept);
    }
}

fn read_file<'a>(
    source: &'a Source,
    specs: &[&'static Spec],
    tables: &mut Tables<'a>,
    fresh: &mut HashMap<&'static str, Vec<Row<'a>>>,
    errors: &mut Vec<LexError>,
) {
    let mut spec: Option<&'static Spec> = None;
    let mut order: Option<Vec<usize>> = None;
    for (line, text) in (1u32..).zip(source.text.lines()) {
        let trimmed = text.trim();
        if trimmed.is_empty() || trimmed.starts_with('#') {
            continue;
        }
        let whole = Cell {
            text: trimmed,
            column: 1,
        };
        let at = |cell: Cell<'_>, message: String, hint: String| LexError {
            file: source.name.clone(),
            line,
            column: cell.column,
            width: u32::try_from(cell.text.chars().count()).unwrap_or(1),
            message,
            text: text.to_string(),
            hint,
        };
        if let Some(name) = trimmed.strip_prefix("table:") {
            let name = name.trim();
            spec = specs.iter().find(|s| s.table == name).copied();
            if spec.is_none() {
                let hint = suggest(name, specs.iter().map(|s| s.table));
                errors.push(at(whole, format!("no table is called `{name}`"), hint));
                return;
            }
            continue;
        }
        let Some(spec) = spec else {
            let hint = format!(
                "begin with `table:`; {}",
                suggest("", specs.iter().map(|s| s.table))
            );
            errors.push(at(
                whole,
                "the file does not say what it lists".into(),
                hint,
            ));
            return;
        };
        if trimmed.starts_with("columns:") {
            match header(text, spec) {
                Ok(found) => order = Some(found),
                Err((cell, message, hint)) => {
                    errors.push(at(cell, message, hint));
                    return;
                }
            }
            continue;
        }
        if let Some(key) = trimmed.strip_prefix("drop:") {
            let key = key.trim();
            let rows = tables.rows.entry(spec.table).or_default();
            let before = rows.len();
            rows.retain(|row| row.key() != key);
            if rows.len() == before {
                let hint = "only what an earlier layer lists can be dropped".to_string();
                errors.push(at(whole, format!("nothing is called `{key}`"), hint));
            }
            continue;
        }
        let Some(order) = &order else {
            let names: Vec<&str> = spec.columns.iter().map(|(c, _)| *c).collect();
            let hint = format!("put `columns: {}` above the lines", names.join(" | "));
            errors.push(at(whole, "the columns are not named".into(), hint));
            return;
        };
        let cells = fields(Cell { text, column: 1 });
        if cells.len() != order.len() {
            let message = format!(
                "{} fields where the header names {}",
                cells.len(),
                order.len()
            );
            let hint = "write one field for each column, `-` for an empty one".to_string();
            errors.push(at(whole, message, hint));
            continue;
        }
        let end = u32::try_from(text.chars().count()).unwrap_or(0) + 1;
        let mut placed = vec![
            Cell {
                text: "",
                column: end
            };
            spec.columns.len()
        ];
        for (cell, place) in cells.into_iter().zip(order) {
            placed[*place] = cell;
        }
        let row = Row {
            source,
            line,
            text,
            spec,
            cells: placed,
        };
        fresh.entry(spec.table).or_default().push(row);
    }
}

/// The fields of a line: like `split` at bars, but empty ones stay.
fn fields(line: Cell<'_>) -> Vec<Cell<'_>> {
    let mut column = line.column;
    let mut out = Vec::new();
    for piece in line.text.split('|') {
        let lead = piece.chars().take_while(|c| c.is_whitespace()).count();
        let column_here = column + u32::try_from(lead).unwrap_or(0);
        out.push(Cell {
            text: piece.trim(),
            column: column_here,
        });
        column += u32::try_from(piece.chars().count()).unwrap_or(0) + 1;
    }
    out
}

type Wrong<'a> = (Cell<'a>, String, String);

/// The places of a header's columns in the spec.
fn header<'a>(text: &'a str, spec: &Spec) -> Result<Vec<usize>, Wrong<'a>> {
    let start = text.find(':').map_or(0, |i| i + 1);
    let column = u32::try_from(text[..start].chars().count()).unwrap_or(0) + 1;
    let mut order = Vec::new();
    for cell in fields(Cell {
        text: &text[start..],
        column,
    }) {
        let place = spec.columns.iter().position(|(c, _)| *c == cell.text);
        let Some(place) = place else {
            let hint = suggest(cell.text, spec.columns.iter().map(|(c, _)| *c));
            return Err((cell, format!("no column is called `{}`", cell.text), hint));
        };
        if order.contains(&place) {
            let message = format!("the column `{}` is named twice", cell.text);
            return Err((cell, message, "keep one".into()));
        }
        order.push(place);
    }
    for (place, (name, must)) in spec.columns.iter().enumerate() {
        if *must && !order.contains(&place) {
            let whole = Cell {
                text: text.trim(),
                column: 1,
            };
            let message = format!("the column `{name}` is missing");
            return Err((
                whole,
                message,
                format!("add `{name}` and fill it in each line"),
            ));
        }
    }
    Ok(order)
}
