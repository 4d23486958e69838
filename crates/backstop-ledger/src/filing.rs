//! Filing: from a stance on record to the pieces of evidence in the cells it touches.
//!
//! A report is filed by taking out whatever was filed for it before and filing its live stances
//! anew; so a new sighting, a later reading or a verdict are all one operation. Cells are routed
//! anew only when one appears or empties. Filing depends on the report's own stances, not on how
//! much is filed already. At the end, once for a batch, what is kept of the matters that were
//! touched is made anew, for which all their evidence is read.

use crate::dates::{self, Numbered};
use crate::error::Result;
use crate::ids;
use crate::outline::ConditionName;
use crate::piece::{self, Piece, Shown, Tell};
use crate::standing::{Standing, live_stances, standing};
use backstop_matter::{
    Cell, Copies, Part, Placed, ReportFacts, Rulings, SettleOptions, alternatives, place, route,
    said_on,
};
use backstop_model::{Date, MatterId, Origin, Span, Stance};
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::{BTreeSet, HashMap};

/// Names kept in memory before they are looked up in the file again.
const CACHED: usize = 100_000;

/// Files stances. Holds what stays the same within one transaction.
pub(crate) struct Filer<'a> {
    conn: &'a Connection,
    options: &'a SettleOptions,
    pub(crate) rulings: Rulings,
    names: HashMap<String, i64>,
    cells: HashMap<String, (i64, i64)>,
    emptied: BTreeSet<i64>,
    /// Cells whose evidence has changed.
    touched: BTreeSet<i64>,
    /// Matters that have lost a cell or won one.
    moved: BTreeSet<String>,
}

impl<'a> Filer<'a> {
    pub fn new(conn: &'a Connection, options: &'a SettleOptions) -> Result<Filer<'a>> {
        Ok(Filer {
            conn,
            options,
            rulings: crate::review::rulings(conn)?,
            names: HashMap::new(),
            cells: HashMap::new(),
            emptied: BTreeSet::new(),
            touched: BTreeSet::new(),
            moved: BTreeSet::new(),
        })
    }

    /// Makes anew what is kept of the matters that have changed. Filing ends with this.
    pub fn finish(self) -> Result<()> {
        let mut matters = self.moved;
        let mut q = self
            .conn
            .prepare_cached("SELECT matter FROM cell WHERE id = ?1")?;
        for cell in self.touched {
            matters.extend(q.query_row([cell], |r| r.get(0)).optional()?);
        }
        crate::kept::keep(self.conn, &self.rulings, &matters)
    }

    /// Files a report anew, its copies too where their origin changes with it.
    pub fn file_report(&mut self, report: i64, fresh: bool) -> Result<()> {
        let standing = standing(self.conn, report)?;
        let changed = crate::copies::join_group(self.conn, report, &standing)?;
        self.refile(report, &standing, fresh)?;
        for other in changed.into_iter().filter(|o| *o != report) {
            let standing = crate::standing::standing(self.conn, other)?;
            self.refile(other, &standing, false)?;
        }
        self.drop_empty_cells()
    }

    /// Files one report's stances anew, in the group of copies that it is in.
    fn refile(&mut self, report: i64, standing: &Standing, fresh: bool) -> Result<()> {
        if !fresh {
            self.take_out(report)?;
        }
        let origin = crate::copies::origin(self.conn, report)?;
        let copies = Copies::one(standing.facts.id.clone(), origin);
        let mut pages = Vec::new();
        for p in &standing.pages {
            pages.push(small(self.name(p)?));
        }
        for (seq, stance) in live_stances(self.conn, report)? {
            self.file_stance(seq, &stance, &standing.facts, &pages, &copies)?;
        }
        crate::looked::count_in(self.conn, report, standing.facts.known)
    }

    fn file_stance(
        &mut self,
        seq: i64,
        stance: &Stance,
        facts: &ReportFacts,
        pages: &[u32],
        copies: &Copies,
    ) -> Result<()> {
        let Some(stance) = self.rulings.corrected(stance) else {
            return Ok(());
        };
        let origin = self.name(&backstop_matter::origin_of(&stance, copies).0)?;
        let date = said_on(&stance, Some(facts));
        let tell = self.tell(seq, &stance, date)?;
        let places = place(&stance, &self.rulings, self.options);
        for placed in &places {
            let (cell, base) = self.cell(&placed.cell)?;
            let mut piece = Piece {
                tell,
                known: dates::pack(facts.known),
                origin: small(origin),
                pages: pages.to_vec(),
                ..Piece::default()
            };
            piece.take_words(&stance);
            self.show(&mut piece, &stance, &placed.parts)?;
            let shelf = crate::shelf::put(self.conn, base, cell, &piece)?;
            self.touched.insert(cell);
            self.conn
                .prepare_cached("INSERT INTO evidence VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?
                .execute(params![
                    seq,
                    cell,
                    date.number(),
                    facts.known.number(),
                    origin,
                    shelf
                ])?;
        }
        if !places.is_empty() {
            let amount = stance.deed.amount.as_ref();
            self.conn
                .prepare_cached("INSERT INTO wording VALUES (?1, ?2, ?3, ?4, ?5)")?
                .execute(params![
                    seq,
                    stance.deed.what,
                    amount.map(|a| a.milli),
                    amount.map(|a| a.unit.as_str()),
                    stance.holder.iter().find_map(|p| p.count)
                ])?;
        }
        Ok(())
    }

    fn tell(&mut self, seq: i64, stance: &Stance, date: Option<Date>) -> Result<Tell> {
        let (rule, n) = match ids::parts(stance) {
            Some((rule, n)) => (small(self.name(rule)?), n),
            None => (0, small(self.name(&stance.id.0)?)),
        };
        Ok(Tell {
            date: dates::pack(date),
            report: ids::report_bits(&stance.report),
            start: stance.span.start,
            stance: small(seq),
            length: stance.span.end.saturating_sub(stance.span.start),
            rule,
            n,
            bits: 0,
        })
    }

    /// Packs what a stance shows of a cell.
    fn show<'s>(
        &mut self,
        piece: &mut Piece<'s>,
        stance: &'s Stance,
        parts: &[Part],
    ) -> Result<()> {
        for part in parts {
            match part {
                Part::Ask(a) => {
                    let by = backstop_matter::holders(stance).join(crate::outline::BETWEEN);
                    piece.shown.push(Shown {
                        code: piece::ASK | *a as u8,
                        name: small(self.name(&by)?),
                        words: "",
                        span: Span::default(),
                    });
                }
                Part::Conditions => {
                    let first = piece.shown.len();
                    let mut keys = Vec::new();
                    for c in &stance.conditions {
                        let name = ConditionName::of(c);
                        piece.shown.push(Shown {
                            code: piece::CONDITION | c.kind as u8,
                            name: small(self.name(&serde_json::to_string(&name)?)?),
                            words: &c.what,
                            span: c.span,
                        });
                        keys.push(name.key);
                    }
                    let at = |key: &String| {
                        let place = keys.iter().position(|k| k == key);
                        place.and_then(|n| u8::try_from(first + n).ok())
                    };
                    let pairs = alternatives(stance);
                    let pairs = pairs.iter().filter_map(|(a, b)| at(a).zip(at(b)));
                    piece.alternatives.extend(pairs);
                }
                Part::Caveats => {
                    for c in &stance.caveats {
                        piece.shown.push(Shown {
                            code: piece::CAVEAT,
                            name: small(self.name(&backstop_matter::plain_words(&c.what))?),
                            words: &c.what,
                            span: c.span,
                        });
                    }
                }
                other => piece.shown.extend(Shown::of(*other)),
            }
        }
        Ok(())
    }

    /// Takes out all that is filed for a report.
    fn take_out(&mut self, report: i64) -> Result<()> {
        crate::looked::count_out(self.conn, report)?;
        let rows: Vec<[i64; 4]> = self
            .conn
            .prepare_cached(
                "SELECT e.stance, e.cell, c.base, e.shelf
                 FROM stance s JOIN evidence e ON e.stance = s.seq JOIN cell c ON c.id = e.cell
                 WHERE s.report = ?1",
            )?
            .query_map([report], |r| {
                Ok([r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?])
            })?
            .collect::<rusqlite::Result<_>>()?;
        for [stance, cell, base, shelf] in rows {
            crate::shelf::take(self.conn, base, cell, shelf, small(stance))?;
            self.conn
                .prepare_cached("DELETE FROM evidence WHERE stance = ?1 AND cell = ?2")?
                .execute([stance, cell])?;
            self.conn
                .prepare_cached("DELETE FROM wording WHERE stance = ?1")?
                .execute([stance])?;
            self.emptied.insert(cell);
            self.touched.insert(cell);
        }
        Ok(())
    }

    /// The row of a cell, and its base; makes and routes it when it is new.
    fn cell(&mut self, cell: &Cell) -> Result<(i64, i64)> {
        let key = cell.id().0;
        if let Some(found) = self.cells.get(&key) {
            return Ok(*found);
        }
        if self.cells.len() > CACHED {
            self.cells.clear();
        }
        let found = self
            .conn
            .prepare_cached("SELECT id, base FROM cell WHERE key = ?1")?
            .query_row([&key], |r| Ok((r.get(0)?, r.get(1)?)))
            .optional()?;
        let place = match found {
            Some(place) => place,
            None => {
                let base = self.name(&base_key(cell))?;
                self.conn
                    .prepare_cached(
                        "INSERT INTO cell (base, key, matter, reasons) VALUES (?1, ?2, '', '')",
                    )?
                    .execute(params![base, key])?;
                let id = self.conn.last_insert_rowid();
                self.route_base(base)?;
                (id, base)
            }
        };
        self.cells.insert(key, place);
        Ok(place)
    }

    /// Routes all cells of the base of a matter anew.
    pub fn route_matter(&mut self, id: &MatterId) -> Result<()> {
        let base = Cell::parse(id).map(|cell| base_key(&cell));
        match base.map(|b| name_id(self.conn, &b)).transpose()?.flatten() {
            Some(base) => self.route_base(base),
            None => Ok(()),
        }
    }

    fn route_base(&mut self, base: i64) -> Result<()> {
        let rows: Vec<(i64, String, String, String)> = self
            .conn
            .prepare_cached(
                "SELECT id, key, matter, reasons FROM cell WHERE base = ?1 ORDER BY key",
            )?
            .query_map([base], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?)))?
            .collect::<rusqlite::Result<_>>()?;
        let cells: Vec<Cell> = rows.iter().map(|(_, key, ..)| parse_cell(key)).collect();
        let routed = route(&cells.iter().collect::<Vec<_>>(), &self.rulings);
        for ((id, _, old, reasons), way) in rows.iter().zip(routed) {
            let why = serde_json::to_string(&way.reasons)?;
            if way.matter.0 != *old {
                self.moved.extend([way.matter.0.clone(), old.clone()]);
            }
            if way.matter.0 != *old || why != *reasons {
                self.conn
                    .prepare_cached("UPDATE cell SET matter = ?2, reasons = ?3 WHERE id = ?1")?
                    .execute(params![id, way.matter.0, why])?;
            }
        }
        Ok(())
    }

    fn drop_empty_cells(&mut self) -> Result<()> {
        for cell in std::mem::take(&mut self.emptied) {
            let gone: Option<(i64, String, String)> = self
                .conn
                .prepare_cached(
                    "DELETE FROM cell WHERE id = ?1
                     AND NOT EXISTS (SELECT 1 FROM evidence INDEXED BY evidence_cell
                                     WHERE cell = ?1)
                     RETURNING base, key, matter",
                )?
                .query_row([cell], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))
                .optional()?;
            if let Some((base, key, matter)) = gone {
                self.cells.remove(&key);
                self.moved.insert(matter);
                self.route_base(base)?;
            }
        }
        Ok(())
    }

    fn name(&mut self, text: &str) -> Result<i64> {
        if let Some(id) = self.names.get(text) {
            return Ok(*id);
        }
        if self.names.len() > CACHED {
            self.names.clear();
        }
        let id = match name_id(self.conn, text)? {
            Some(id) => id,
            None => {
                self.conn
                    .prepare_cached("INSERT INTO name (text) VALUES (?1)")?
                    .execute([text])?;
                self.conn.last_insert_rowid()
            }
        };
        self.names.insert(text.to_string(), id);
        Ok(id)
    }
}

/// The number of a name, where it has one.
pub(crate) fn name_id(conn: &Connection, text: &str) -> Result<Option<i64>> {
    let mut q = conn.prepare_cached("SELECT id FROM name WHERE text = ?1")?;
    Ok(q.query_row([text], |r| r.get(0)).optional()?)
}

/// The part of an id that cells of one base share.
pub(crate) fn base_key(cell: &Cell) -> String {
    let party = if cell.party.is_empty() {
        "-".to_string()
    } else {
        cell.party.join("+")
    };
    format!("{party}/{}", cell.kind)
}

pub(crate) fn parse_cell(key: &str) -> Cell {
    Cell::parse(&MatterId(key.to_string()))
        .unwrap_or_else(|| Cell::new(Vec::new(), "other", Vec::new()))
}

/// Row numbers and days in short; a ledger of four thousand million rows is not foreseen.
fn small(n: i64) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// A piece of evidence read back from the file: the stance as corrected, where and when.
pub(crate) struct Kept {
    pub stance: Stance,
    pub placed: Placed,
    pub date: Option<backstop_model::Date>,
    pub origin: Origin,
}

impl Kept {
    /// Date, then report, then place in its text.
    pub fn order(&self) -> impl Ord + use<'_> {
        let s = &self.stance;
        (
            self.date,
            s.report.0.as_str(),
            s.span.start,
            s.id.0.as_str(),
            &self.placed.cell,
        )
    }
}
