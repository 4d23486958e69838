//! Filing: from a stance on record to the counts and marks of the matters it touches.
//!
//! A report is filed by taking out whatever was filed for it before and filing its live stances
//! anew; so a new sighting, a later reading or a verdict are all one operation. Cells are routed
//! anew only when one appears or empties; matters whose content changed are marked stale and
//! written anew by `refresh`. The work for one report depends on its own stances and the cells
//! they touch, not on how much is filed already.

use crate::dates::{self, Numbered};
use crate::error::Result;
use crate::filed::{self, Piece, Shown};
use crate::standing::{Standing, live_stances, standing};
use backstop_matter::{
    Cell, Copies, Evidence, Part, Placed, ReportFacts, Rulings, SettleOptions, condition_key,
    place, route, said_on,
};
use backstop_model::{MatterId, Origin, Stance};
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
        })
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
            pages.push(self.name(p)?);
        }
        let mut pieces = Vec::new();
        for (seq, stance) in live_stances(self.conn, report)? {
            pieces.extend(self.file_stance(seq, &stance, &standing.facts, &pages, &copies)?);
        }
        self.keep(report, &standing.facts, &pages, &pieces)
    }

    /// Keeps what was filed for a report in short.
    fn keep(
        &self,
        report: i64,
        facts: &ReportFacts,
        pages: &[i64],
        pieces: &[Piece],
    ) -> Result<()> {
        let [sentences, unsure, unread] = crate::standing::read_so_far(self.conn, report)?;
        let head = filed::Head {
            known: small(facts.known.number()),
            hash: dates::hash_bits(&facts.id),
            sentences,
            unsure,
            unread,
            pages: pages.iter().map(|p| small(*p)).collect(),
        };
        crate::looked::count(self.conn, &head, 1)?;
        self.conn
            .prepare_cached("INSERT INTO filed VALUES (?1, ?2)")?
            .execute(params![report, filed::pack(&head, pieces)])?;
        Ok(())
    }

    fn file_stance(
        &mut self,
        seq: i64,
        stance: &Stance,
        facts: &ReportFacts,
        pages: &[i64],
        copies: &Copies,
    ) -> Result<Vec<Piece>> {
        let Some(stance) = self.rulings.corrected(stance) else {
            return Ok(Vec::new());
        };
        let amount = stance.deed.amount.as_ref();
        let mut pieces = Vec::new();
        let origin = backstop_matter::origin_of(&stance, copies);
        let date = said_on(&stance, Some(facts));
        let tie = dates::tie(&stance);
        for placed in place(&stance, &self.rulings, self.options) {
            let (cell, matter) = self.cell(&placed.cell)?;
            let origin_name = self.name(&origin.0)?;
            let evidence = Evidence {
                stance: &stance,
                placed,
                date,
                origin: origin.clone(),
            };
            let mut signs = Vec::new();
            for sign in evidence.signs() {
                signs.push(self.name(&sign)?);
            }
            let (date, known) = (date.number(), facts.known.number());
            self.conn
                .prepare_cached("INSERT INTO evidence VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")?
                .execute(params![
                    seq,
                    cell,
                    date,
                    known,
                    tie,
                    origin_name,
                    list(pages),
                    list(&signs)
                ])?;
            for sign in &signs {
                self.conn
                    .prepare_cached("INSERT INTO mark VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?
                    .execute(params![cell, sign, date, tie, seq, known])?;
                self.conn
                    .prepare_cached(
                        "INSERT INTO sign VALUES (?1, ?2, 1)
                         ON CONFLICT DO UPDATE SET n = n + 1",
                    )?
                    .execute(params![cell, sign])?;
            }
            self.count(matter, pages, origin_name, 1)?;
            let mut piece = Piece {
                stance: small(seq),
                cell: small(cell),
                date: small(date),
                start: stance.span.start,
                origin: small(origin_name),
                shown: self.shown(&evidence)?,
                ..Piece::default()
            };
            piece.take_words(&stance);
            pieces.push(piece);
        }
        if !pieces.is_empty() {
            self.conn
                .prepare_cached("INSERT INTO wording VALUES (?1, ?2, ?3, ?4)")?
                .execute(params![
                    seq,
                    stance.deed.what,
                    amount.map(|a| a.milli),
                    amount.map(|a| a.unit.as_str())
                ])?;
        }
        Ok(pieces)
    }

    /// What a piece of evidence shows, in short.
    fn shown(&mut self, evidence: &Evidence<'_>) -> Result<Vec<Shown>> {
        let mut shown = Vec::new();
        for part in &evidence.placed.parts {
            match part {
                Part::Ask(a) => {
                    let by = backstop_matter::holders(evidence.stance).join("+");
                    let name = small(self.name(&by)?);
                    let code = filed::ASK | *a as u8;
                    shown.push(Shown { code, name });
                }
                Part::Conditions => {
                    for c in &evidence.stance.conditions {
                        let name = small(self.name(&condition_key(c))?);
                        let code = filed::CONDITION | c.kind as u8;
                        shown.push(Shown { code, name });
                    }
                }
                other => shown.extend(Shown::of(*other)),
            }
        }
        Ok(shown)
    }

    /// Takes out all that is filed for a report.
    fn take_out(&mut self, report: i64) -> Result<()> {
        let filed: Option<Vec<u8>> = self
            .conn
            .prepare_cached("DELETE FROM filed WHERE report = ?1 RETURNING data")?
            .query_row([report], |r| r.get(0))
            .optional()?;
        if let Some(data) = filed {
            let mut head = filed::Head::default();
            filed::unpack(&data, &mut head, |_, _| {})?;
            crate::looked::count(self.conn, &head, -1)?;
        }
        let rows: Vec<FiledRow> = self
            .conn
            .prepare_cached(
                "SELECT e.stance, e.cell, e.date, e.tie, e.origin, e.pages, e.signs, c.matter
                 FROM stance s JOIN evidence e ON e.stance = s.seq JOIN cell c ON c.id = e.cell
                 WHERE s.report = ?1",
            )?
            .query_map([report], |r| {
                Ok((
                    r.get(0)?,
                    r.get(1)?,
                    r.get(2)?,
                    r.get(3)?,
                    r.get(4)?,
                    r.get(5)?,
                    r.get(6)?,
                    r.get(7)?,
                ))
            })?
            .collect::<rusqlite::Result<_>>()?;
        for (stance, cell, date, tie, origin, pages, signs, matter) in rows {
            for sign in unlist(&signs) {
                self.conn
                    .prepare_cached(
                        "DELETE FROM mark WHERE cell = ?1 AND sign = ?2 AND date = ?3
                         AND tie = ?4 AND stance = ?5",
                    )?
                    .execute(params![cell, sign, date, tie, stance])?;
                self.conn
                    .prepare_cached("UPDATE sign SET n = n - 1 WHERE cell = ?1 AND sign = ?2")?
                    .execute(params![cell, sign])?;
                self.conn
                    .prepare_cached("DELETE FROM sign WHERE cell = ?1 AND sign = ?2 AND n = 0")?
                    .execute(params![cell, sign])?;
            }
            self.conn
                .prepare_cached("DELETE FROM evidence WHERE stance = ?1 AND cell = ?2")?
                .execute(params![stance, cell])?;
            self.conn
                .prepare_cached("DELETE FROM wording WHERE stance = ?1")?
                .execute([stance])?;
            self.count(matter, &unlist(&pages), origin, -1)?;
            self.emptied.insert(cell);
        }
        Ok(())
    }

    /// Counts one piece of evidence in (1) or out (-1) of a matter, and marks it stale.
    fn count(&mut self, matter: i64, pages: &[i64], origin: i64, by: i64) -> Result<()> {
        let mut distinct = [0i64; 2];
        let values = pages.iter().map(|p| (0, *p)).chain([(1, origin)]);
        for (kind, value) in values {
            let n: i64 = self
                .conn
                .prepare_cached(
                    "INSERT INTO tally VALUES (?1, ?2, ?3, ?4)
                     ON CONFLICT DO UPDATE SET n = n + ?4 RETURNING n",
                )?
                .query_row(params![matter, kind, value, by], |r| r.get(0))?;
            if n == 0 {
                self.conn
                    .prepare_cached(
                        "DELETE FROM tally WHERE matter = ?1 AND kind = ?2 AND value = ?3",
                    )?
                    .execute(params![matter, kind, value])?;
                distinct[kind] -= 1;
            } else if n == by {
                distinct[kind] += 1;
            }
        }
        self.conn
            .prepare_cached(
                "UPDATE matter SET stale = 1, n_evidence = n_evidence + ?2,
                 n_reports = n_reports + ?3, n_origins = n_origins + ?4 WHERE seq = ?1",
            )?
            .execute(params![matter, by, distinct[0], distinct[1]])?;
        Ok(())
    }

    /// The row of a cell and of its matter; makes and routes it when it is new.
    fn cell(&mut self, cell: &Cell) -> Result<(i64, i64)> {
        let key = cell.id().0;
        if let Some(found) = self.cells.get(&key) {
            return Ok(*found);
        }
        if self.cells.len() > CACHED {
            self.cells.clear();
        }
        let found = |f: &Filer<'_>| -> Result<Option<(i64, i64)>> {
            Ok(f.conn
                .prepare_cached("SELECT id, matter FROM cell WHERE key = ?1")?
                .query_row([&key], |r| Ok((r.get(0)?, r.get(1)?)))
                .optional()?)
        };
        let place = match found(self)? {
            Some(place) => place,
            None => {
                let base = base_key(cell);
                self.conn
                    .prepare_cached(
                        "INSERT INTO cell (base, key, matter, reasons) VALUES (?1, ?2, 0, '')",
                    )?
                    .execute(params![base, key])?;
                self.route_base(&base)?;
                found(self)?.unwrap_or_default()
            }
        };
        self.cells.insert(key, place);
        Ok(place)
    }

    /// Routes all cells of a base anew, and moves the counts of those that go elsewhere.
    pub fn route_base(&mut self, base: &str) -> Result<()> {
        let rows: Vec<(i64, String, i64, String)> = self
            .conn
            .prepare_cached(
                "SELECT id, key, matter, reasons FROM cell WHERE base = ?1 ORDER BY key",
            )?
            .query_map([base], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?)))?
            .collect::<rusqlite::Result<_>>()?;
        let cells: Vec<Cell> = rows.iter().map(|(_, key, _, _)| parse_cell(key)).collect();
        let routed = route(&cells.iter().collect::<Vec<_>>(), &self.rulings);
        for ((id, key, old, reasons), way) in rows.iter().zip(routed) {
            let matter = self.matter(&way.matter)?;
            let why = serde_json::to_string(&way.reasons)?;
            if matter == *old && why == *reasons {
                continue;
            }
            self.conn
                .prepare_cached("UPDATE cell SET matter = ?2, reasons = ?3 WHERE id = ?1")?
                .execute(params![id, matter, why])?;
            if matter != *old {
                self.move_counts(*id, *old, matter)?;
                self.cells.remove(key);
            }
        }
        Ok(())
    }

    fn move_counts(&mut self, cell: i64, from: i64, to: i64) -> Result<()> {
        let rows: Vec<(i64, String)> = self
            .conn
            .prepare_cached(
                "SELECT e.origin, e.pages FROM evidence e INDEXED BY evidence_cell WHERE \
                    e.cell = ?1",
            )?
            .query_map([cell], |r| Ok((r.get(0)?, r.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?;
        for (origin, pages) in rows {
            let pages = unlist(&pages);
            if from != 0 {
                self.count(from, &pages, origin, -1)?;
            }
            self.count(to, &pages, origin, 1)?;
        }
        for matter in [from, to] {
            self.conn
                .prepare_cached("UPDATE matter SET stale = 1 WHERE seq = ?1")?
                .execute([matter])?;
        }
        Ok(())
    }

    /// The row of a matter; makes it when it is new.
    fn matter(&mut self, id: &MatterId) -> Result<i64> {
        let found = self
            .conn
            .prepare_cached("SELECT seq FROM matter WHERE id = ?1")?
            .query_row([&id.0], |r| r.get(0))
            .optional()?;
        if let Some(seq) = found {
            return Ok(seq);
        }
        self.conn
            .prepare_cached(
                "INSERT INTO matter (id, stale, n_evidence, n_reports, n_origins)
                 VALUES (?1, 1, 0, 0, 0)",
            )?
            .execute([&id.0])?;
        Ok(self.conn.last_insert_rowid())
    }

    fn drop_empty_cells(&mut self) -> Result<()> {
        for cell in std::mem::take(&mut self.emptied) {
            let base: Option<(String, String, i64)> = self
                .conn
                .prepare_cached(
                    "DELETE FROM cell WHERE id = ?1
                     AND NOT EXISTS (SELECT 1 FROM evidence WHERE cell = ?1)
                     RETURNING base, key, matter",
                )?
                .query_row([cell], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))
                .optional()?;
            if let Some((base, key, matter)) = base {
                self.cells.remove(&key);
                self.conn
                    .prepare_cached("UPDATE matter SET stale = 1 WHERE seq = ?1")?
                    .execute([matter])?;
                self.route_base(&base)?;
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
        let found = self
            .conn
            .prepare_cached("SELECT id FROM name WHERE text = ?1")?
            .query_row([text], |r| r.get(0))
            .optional()?;
        let id = match found {
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

/// Stance, cell, date, tie, origin, pages, signs and matter of a piece of evidence.
type FiledRow = (i64, i64, i64, i64, i64, String, String, i64);

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

fn list(ids: &[i64]) -> String {
    let words: Vec<String> = ids.iter().map(i64::to_string).collect();
    words.join(" ")
}

pub(crate) fn unlist(ids: &str) -> Vec<i64> {
    ids.split(' ').filter_map(|w| w.parse().ok()).collect()
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
