//! Matters read back from the file: in outline, or whole.
//!
//! An outline has every stage, position, absence, condition and ask that the whole matter has, with
//! the first stance that shows it and, for steps, positions and absences, the last; it has no
//! tellings. Its size does not grow with the number of reports, so it is what reasoning and lists
//! work on. A cell shows at most 200 things in outline, the most often stated first. The whole
//! matter, with every telling, is read when one is asked for.

use crate::dates::{self, until};
use crate::error::Result;
use crate::filing::{Kept, base_key, parse_cell};
use crate::line::{PromiseRow, Window};
use backstop_matter::{
    Cell, Evidence, MergeReason, Rulings, SettleOptions, assemble, place, route,
};
use backstop_model::{Matter, MatterId, Origin, Stance};
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::{BTreeMap, BTreeSet};

/// Things shown of one cell in outline.
const SHOWN: i64 = 200;

/// Brings up to `most` stale matters up to date; how many there were.
pub(crate) fn refresh(conn: &Connection, options: &SettleOptions, most: i64) -> Result<usize> {
    let stale: Vec<(i64, String)> = conn
        .prepare_cached("SELECT seq, id FROM matter WHERE stale = 1 ORDER BY seq LIMIT ?1")?
        .query_map([most], |r| Ok((r.get(0)?, r.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let rulings = crate::review::rulings(conn)?;
    for (seq, id) in &stale {
        let cells = cells_of(conn, *seq)?;
        if cells.is_empty() {
            conn.prepare_cached("DELETE FROM matter WHERE seq = ?1")?
                .execute([seq])?;
            conn.prepare_cached("DELETE FROM tally WHERE matter = ?1")?
                .execute([seq])?;
            continue;
        }
        let reader = Reader {
            conn,
            options,
            rulings: &rulings,
            window: Window::default(),
        };
        let (matter, row) = reader.outline(&MatterId(id.clone()), &cells)?;
        conn.prepare_cached("UPDATE matter SET stale = 0, row = ?2, outline = ?3 WHERE seq = ?1")?
            .execute(params![
                seq,
                serde_json::to_string(&row)?,
                serde_json::to_string(&matter)?
            ])?;
    }
    Ok(stale.len())
}

/// Row ids and keys of the cells of a matter, in order of key.
pub(crate) fn cells_of(conn: &Connection, matter: i64) -> Result<Vec<(i64, String)>> {
    Ok(conn
        .prepare_cached("SELECT id, key FROM cell WHERE matter = ?1 ORDER BY key")?
        .query_map([matter], |r| Ok((r.get(0)?, r.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?)
}

/// Reads matters within a window.
pub(crate) struct Reader<'a> {
    pub conn: &'a Connection,
    pub options: &'a SettleOptions,
    pub rulings: &'a Rulings,
    pub window: Window,
}

/// Cells as they are routed within a window.
pub(crate) type Routes = BTreeMap<MatterId, RoutedCells>;

/// Rows, keys and reasons of the cells of a matter.
pub(crate) type RoutedCells = Vec<(i64, String, Vec<MergeReason>)>;

impl Reader<'_> {
    /// The outline of a matter, and its line.
    pub fn outline(&self, id: &MatterId, cells: &[(i64, String)]) -> Result<(Matter, PromiseRow)> {
        let mut kept = Vec::new();
        for (cell, key) in cells {
            for stance in self.salient(*cell)? {
                kept.extend(self.kept(stance, *cell, key)?);
            }
        }
        let matter = put_together(id, &kept);
        let row = self.row(&matter, &kept, cells)?;
        Ok((trim(matter), row))
    }

    /// The whole matter, with every telling.
    pub fn whole(&self, id: &MatterId, cells: &[(i64, String)]) -> Result<(Matter, Vec<Kept>)> {
        let mut kept = Vec::new();
        for (cell, key) in cells {
            let stances: Vec<i64> = self
                .conn
                .prepare_cached(
                    "SELECT stance FROM evidence INDEXED BY evidence_cell
                     WHERE cell = ?1 AND date <= ?2 AND known <= ?3",
                )?
                .query_map(self.bounds(*cell), |r| r.get(0))?
                .collect::<rusqlite::Result<_>>()?;
            for stance in stances {
                kept.extend(self.kept(stance, *cell, key)?);
            }
        }
        Ok((put_together(id, &kept), kept))
    }

    /// The cells with evidence in the window, routed. Which cells are one matter depends on what
    /// was known, not on what had been said by then, so that a promise has one id as of every day.
    pub fn routes(&self, only_base: Option<&str>) -> Result<Routes> {
        let mut q = self.conn.prepare_cached(
            "SELECT c.id, c.base, c.key,
               EXISTS (SELECT 1 FROM evidence e INDEXED BY evidence_cell
                       WHERE e.cell = c.id AND e.date <= ?2 AND e.known <= ?3)
             FROM cell c WHERE (?1 IS NULL OR c.base = ?1)
             AND EXISTS (SELECT 1 FROM evidence e INDEXED BY evidence_known
                         WHERE e.cell = c.id AND e.known <= ?3)
             ORDER BY c.base, c.key",
        )?;
        let (as_of, known) = (until(self.window.as_of), until(self.window.known_at));
        let rows: Vec<(i64, String, String, bool)> = q
            .query_map(params![only_base, as_of, known], |r| {
                Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?))
            })?
            .collect::<rusqlite::Result<_>>()?;
        let mut routes = Routes::new();
        for group in rows.chunk_by(|a, b| a.1 == b.1) {
            let cells: Vec<Cell> = group.iter().map(|(_, _, key, _)| parse_cell(key)).collect();
            let routed = route(&cells.iter().collect::<Vec<_>>(), self.rulings);
            for ((id, _, key, within), way) in group.iter().zip(routed) {
                if *within {
                    let cells = routes.entry(way.matter).or_default();
                    cells.push((*id, key.clone(), way.reasons));
                }
            }
        }
        Ok(routes)
    }

    /// The cells of the matter that an id names. The id may be that of the matter itself, of one
    /// that has gone into it, or the one that it has now or had on an earlier day: reports may
    /// have named whom a promise is for only later.
    pub fn find(&self, id: &MatterId) -> Result<Option<(MatterId, RoutedCells)>> {
        let Some(wanted) = Cell::parse(id) else {
            return Ok(None);
        };
        let mut all = self.around(&wanted)?;
        if let Some(found) = all.remove_entry(id) {
            return Ok(Some(found));
        }
        // Under its name of today.
        let mut same: BTreeSet<String> = BTreeSet::from([id.0.clone()]);
        if self.window.known_at.is_some() {
            let today = Reader {
                window: Window::default(),
                ..*self
            };
            let now = today.around(&wanted)?.remove(id);
            same.extend(now.into_iter().flatten().map(|(_, key, _)| key));
        }
        let merged = self.rulings.merged(id);
        let holds = |cells: &RoutedCells| cells.iter().any(|(_, key, _)| same.contains(key));
        let found = all
            .iter()
            .find(|(m, c)| holds(c) || Some(*m) == merged.as_ref());
        let found = found.map(|(m, _)| m.clone());
        // Under a name that named more than any cell does, or less.
        let like = || {
            let open = |a: &[String], b: &[String]| a.is_empty() || b.is_empty() || a == b;
            let mut near = all.keys().filter(|m| {
                Cell::parse(m).is_some_and(|c| {
                    let facets = [c.facet.as_str(), wanted.facet.as_str()];
                    let by_hand = facets.iter().any(|f| f.starts_with('~'));
                    let same = facets[0] == facets[1] || facets.contains(&"");
                    c.base() == wanted.base() && open(&c.toward, &wanted.toward) && same && !by_hand
                })
            });
            // Only where there is no doubt.
            near.next().filter(|_| near.next().is_none()).cloned()
        };
        Ok(found.or_else(like).and_then(|m| all.remove_entry(&m)))
    }

    /// The matters of the party and kind of a cell, and those that people have merged: these lie
    /// under other names, and may have gone on into yet others.
    fn around(&self, wanted: &Cell) -> Result<Routes> {
        let mut bases = BTreeSet::from([base_key(wanted)]);
        for (from, to) in self.rulings.merges() {
            for end in [from, to] {
                bases.extend(Cell::parse(&MatterId(end.clone())).map(|c| base_key(&c)));
            }
        }
        let mut all = Routes::new();
        for base in bases {
            for (matter, cells) in self.routes(Some(&base))? {
                all.entry(matter).or_default().extend(cells);
            }
        }
        Ok(all)
    }

    pub fn bounds(&self, cell: i64) -> [i64; 3] {
        [cell, until(self.window.as_of), until(self.window.known_at)]
    }

    /// The first and last stance in the window for each thing that the cell shows.
    fn salient(&self, cell: i64) -> Result<BTreeSet<i64>> {
        let signs: Vec<i64> = self
            .conn
            .prepare_cached(
                "SELECT s.sign FROM sign s JOIN name n ON n.id = s.sign WHERE s.cell = ?1
                 ORDER BY s.n DESC, n.text LIMIT ?2",
            )?
            .query_map([cell, SHOWN], |r| r.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        let [_, as_of, known] = self.bounds(cell);
        let mut stances = BTreeSet::new();
        for sign in signs {
            for sql in [
                "SELECT stance FROM mark WHERE cell = ?1 AND sign = ?2 AND date <= ?3
                 AND known <= ?4 ORDER BY date, tie, stance LIMIT 1",
                "SELECT stance FROM mark WHERE cell = ?1 AND sign = ?2 AND date <= ?3
                 AND known <= ?4 ORDER BY date DESC, tie DESC, stance DESC LIMIT 1",
            ] {
                let found: Option<i64> = self
                    .conn
                    .prepare_cached(sql)?
                    .query_row([cell, sign, as_of, known], |r| r.get(0))
                    .optional()?;
                stances.extend(found);
            }
        }
        Ok(stances)
    }

    /// One piece of evidence.
    fn kept(&self, stance: i64, cell: i64, key: &str) -> Result<Option<Kept>> {
        let (json, date, origin): (String, i64, String) = self
            .conn
            .prepare_cached(
                "SELECT s.json, e.date, n.text FROM evidence e JOIN stance s ON s.seq = e.stance
                 JOIN name n ON n.id = e.origin WHERE e.stance = ?1 AND e.cell = ?2",
            )?
            .query_row([stance, cell], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))?;
        let stance: Stance = serde_json::from_str(&json)?;
        let Some(stance) = self.rulings.corrected(&stance) else {
            return Ok(None);
        };
        let mut places = place(&stance, self.rulings, self.options).into_iter();
        let placed = places.find(|p| p.cell.id().0 == key);
        Ok(placed.map(|placed| Kept {
            stance,
            placed,
            date: dates::date(date),
            origin: Origin(origin),
        }))
    }
}

/// Leaves out what reasoning does not need: the tellings, repeated asks, all but the first and
/// last stance of a condition.
fn trim(mut matter: Matter) -> Matter {
    let mut asked = BTreeSet::new();
    matter
        .asks
        .retain(|a| asked.insert((a.by.clone(), a.attitude)));
    for c in &mut matter.conditions {
        let last = c.stances.last().cloned();
        c.stances.truncate(1);
        c.stances
            .extend(last.filter(|l| Some(l) != c.stances.first()));
    }
    matter.tellings.clear();
    matter.stances.clear();
    matter
}

fn put_together(id: &MatterId, kept: &[Kept]) -> Matter {
    let evidence = kept.iter().map(|k| Evidence {
        stance: &k.stance,
        placed: k.placed.clone(),
        date: k.date,
        origin: k.origin.clone(),
    });
    assemble(id.clone(), evidence.collect())
}
