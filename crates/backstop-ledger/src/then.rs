//! How things stood on a day: all matters within a window, in one go through the shelves.
//!
//! A line or an outline shows only firsts, lasts and counts, and these can be taken from the pieces
//! of evidence in any order. So nothing is kept for any day, the last one included, and every day
//! costs the same. Which cells are one matter depends on all that is known, not on what had been
//! said by then: a promise has the same id as of every day.
//!
//! Cells of one party and kind are gone through together, since only these are routed together;
//! what people have merged across these is put off to the end and gone through at once. So no more
//! is held than the evidence of one party and kind, and what comes out.

use crate::dates;
use crate::error::Result;
use crate::filing::{base_key, parse_cell};
use crate::line::Window;
use crate::piece::{self, Piece, Until};
use crate::sum::{Distinct, Sum};
use backstop_matter::{Cell, MergeReason, Rulings, route};
use backstop_model::{Date, MatterId};
use rusqlite::{Connection, Row};
use std::collections::{BTreeMap, BTreeSet};

/// A cell with its evidence.
struct Drawer {
    cell: i64,
    base: i64,
    key: String,
    matter: String,
    /// Its shelves, end to end.
    packed: Vec<u8>,
}

/// Which bases (`party/kind`) and which matters are wanted.
#[derive(Clone, Copy)]
pub(crate) struct Wanted<'a> {
    pub base: &'a dyn Fn(&str) -> bool,
    pub matter: &'a dyn Fn(&MatterId) -> bool,
}

/// What is done with a matter: its id, what its evidence comes to, its cells.
pub(crate) type Each<'a> = &'a mut dyn FnMut(MatterId, Sum, &[i64]) -> Result<()>;

/// So few bases are looked up one by one; else all are gone through.
const FEW: usize = 300;

/// Goes through all matters with evidence in a window.
pub(crate) struct Through<'a> {
    pub conn: &'a Connection,
    pub rulings: &'a Rulings,
    pub window: Window,
    /// Whether words of conditions are kept; those of caveats are.
    pub words: bool,
}

impl Through<'_> {
    /// Every matter with evidence in the window, in no order that counts.
    pub fn all(&self, each: Each<'_>) -> Result<()> {
        let merged = self.merged()?;
        let mut going = Going::new(self, &|_| true, each);
        let sql = "SELECT s.base, s.cell, c.key, c.matter, s.data
            FROM shelf s CROSS JOIN cell c ON c.id = s.cell ORDER BY s.base, s.cell, s.n";
        let mut q = self.conn.prepare_cached(sql)?;
        let mut rows = q.query([])?;
        while let Some(r) = rows.next()? {
            going.take(r, &merged)?;
        }
        going.end()
    }

    /// Those of the matters that are wanted.
    pub fn wanted(&self, wanted: Wanted<'_>, each: Each<'_>) -> Result<()> {
        let merged = self.merged()?;
        let mut q = self.conn.prepare_cached(
            "SELECT id, text FROM name WHERE id IN (SELECT DISTINCT base FROM cell)",
        )?;
        let names = q.query_map([], |r| Ok((r.get(0)?, r.get::<_, String>(1)?)))?;
        let mut bases: BTreeSet<i64> = merged.clone();
        for name in names {
            let (id, text) = name?;
            if (wanted.base)(&text) {
                bases.insert(id);
            }
        }
        let mut going = Going::new(self, wanted.matter, each);
        let one_by_one = bases.len() <= FEW;
        let mut q = self.conn.prepare_cached(
            "SELECT s.base, s.cell, c.key, c.matter, s.data FROM shelf s
             CROSS JOIN cell c ON c.id = s.cell WHERE s.base >= ?1 AND s.base <= ?2
             ORDER BY s.base, s.cell, s.n",
        )?;
        let ends: Vec<[i64; 2]> = match one_by_one {
            true => bases.iter().map(|b| [*b, *b]).collect(),
            false => vec![[i64::MIN, i64::MAX]],
        };
        for from_to in ends {
            let mut rows = q.query(from_to)?;
            while let Some(r) = rows.next()? {
                if one_by_one || bases.contains(&r.get(0)?) {
                    going.take(r, &merged)?;
                }
            }
        }
        going.end()
    }

    /// The cells of a base with evidence in the window, as they are routed, with reasons.
    pub fn routes(&self, base: &str) -> Result<BTreeMap<MatterId, RoutedCells>> {
        let mut drawers: Vec<Drawer> = Vec::new();
        let mut q = self.conn.prepare_cached(
            "SELECT s.base, s.cell, c.key, c.matter, s.data FROM name n
             JOIN shelf s ON s.base = n.id JOIN cell c ON c.id = s.cell
             WHERE n.text = ?1 ORDER BY s.cell, s.n",
        )?;
        let mut rows = q.query([base])?;
        while let Some(r) = rows.next()? {
            put(&mut drawers, r)?;
        }
        let mut there = Vec::new();
        for d in drawers {
            let (mut known, mut within) = (false, false);
            piece::unpack(&d.packed, self.until(), &mut Piece::default(), |_, w| {
                known = true;
                within |= w;
            })?;
            if known {
                there.push((d.cell, d.key, within));
            }
        }
        there.sort_by(|a, b| a.1.cmp(&b.1));
        let cells: Vec<Cell> = there.iter().map(|(_, key, _)| parse_cell(key)).collect();
        let ways = route(&cells.iter().collect::<Vec<_>>(), self.rulings);
        let mut routes: BTreeMap<MatterId, RoutedCells> = BTreeMap::new();
        for ((cell, key, within), way) in there.into_iter().zip(ways) {
            if within {
                let cells = routes.entry(way.matter).or_default();
                cells.push((cell, key, way.reasons));
            }
        }
        Ok(routes)
    }

    /// What the evidence of some cells, taken as one matter, comes to.
    pub fn sum(&self, cells: &[i64]) -> Result<Sum> {
        let (mut sum, mut distinct) = (Sum::default(), Distinct::default());
        distinct.next();
        let mut q = self.conn.prepare_cached(
            "SELECT s.data FROM cell c JOIN shelf s ON s.base = c.base AND s.cell = c.id
             WHERE c.id = ?1",
        )?;
        for cell in cells {
            let mut rows = q.query([cell])?;
            while let Some(r) = rows.next()? {
                let packed = r.get_ref(0)?.as_blob().unwrap_or_default();
                piece::unpack(packed, self.until(), &mut Piece::default(), |p, within| {
                    if within {
                        sum.take(p, &mut distinct, self.words);
                    }
                })?;
            }
        }
        Ok(sum)
    }

    fn until(&self) -> Until {
        let day = |d: Option<Date>| d.map_or(u32::MAX, |d| dates::pack(Some(d)));
        Until {
            said: day(self.window.as_of),
            known: day(self.window.known_at),
        }
    }

    /// The bases of matters that people have merged: these may lie under names of others.
    fn merged(&self) -> Result<BTreeSet<i64>> {
        let mut bases = BTreeSet::new();
        for (from, to) in self.rulings.merges() {
            for end in [from, to] {
                if let Some(cell) = Cell::parse(&MatterId(end.clone())) {
                    bases.extend(crate::filing::name_id(self.conn, &base_key(&cell))?);
                }
            }
        }
        Ok(bases)
    }
}

/// Rows, keys and reasons of the cells of a matter.
pub(crate) type RoutedCells = Vec<(i64, String, Vec<MergeReason>)>;

/// Puts a shelf into its drawer; shelves come in order of cell.
fn put(drawers: &mut Vec<Drawer>, r: &Row<'_>) -> Result<()> {
    let cell = r.get(1)?;
    let data = r.get_ref(4)?.as_blob().unwrap_or_default();
    match drawers.last_mut().filter(|d| d.cell == cell) {
        Some(last) => last.packed.extend_from_slice(data),
        None => drawers.push(Drawer {
            cell,
            base: r.get(0)?,
            key: r.get(2)?,
            matter: r.get(3)?,
            packed: data.to_vec(),
        }),
    }
    Ok(())
}

/// Drawers of one base after another.
struct Going<'a, 'e> {
    through: &'a Through<'a>,
    wanted: &'a dyn Fn(&MatterId) -> bool,
    each: Each<'e>,
    distinct: Distinct,
    now: Vec<Drawer>,
    /// Those of bases that merges tie together.
    late: Vec<Drawer>,
}

impl<'a, 'e> Going<'a, 'e> {
    fn new(
        through: &'a Through<'a>,
        wanted: &'a dyn Fn(&MatterId) -> bool,
        each: Each<'e>,
    ) -> Going<'a, 'e> {
        Going {
            through,
            wanted,
            each,
            distinct: Distinct::default(),
            now: Vec::new(),
            late: Vec::new(),
        }
    }

    fn take(&mut self, r: &Row<'_>, merged: &BTreeSet<i64>) -> Result<()> {
        let base: i64 = r.get(0)?;
        if merged.contains(&base) {
            return put(&mut self.late, r);
        }
        if self.now.last().is_some_and(|d| d.base != base) {
            self.flush()?;
        }
        put(&mut self.now, r)
    }

    fn end(mut self) -> Result<()> {
        self.flush()?;
        self.now = std::mem::take(&mut self.late);
        self.flush()
    }

    /// Sums up the matters of the drawers at hand and hands them on.
    fn flush(&mut self) -> Result<()> {
        let mut drawers = std::mem::take(&mut self.now);
        let until = self.through.until();
        if self.through.window.known_at.is_some() {
            drawers = self.routed(drawers, until)?;
        }
        drawers.sort_by(|a, b| (&a.matter, &a.key).cmp(&(&b.matter, &b.key)));
        for some in drawers.chunk_by(|a, b| a.matter == b.matter) {
            let Some(first) = some.first() else { continue };
            let id = MatterId(first.matter.clone());
            if !(self.wanted)(&id) {
                continue;
            }
            self.distinct.next();
            let (mut sum, mut cells) = (Sum::default(), Vec::new());
            for d in some {
                let before = sum.n;
                piece::unpack(&d.packed, until, &mut Piece::default(), |p, within| {
                    if within {
                        sum.take(p, &mut self.distinct, self.through.words);
                    }
                })?;
                if sum.n > before {
                    cells.push(d.cell);
                }
            }
            if sum.n > 0 {
                (self.each)(id, sum, &cells)?;
            }
        }
        Ok(())
    }

    /// The drawers of which a report was known by then, with the matter that they were then.
    fn routed(&self, drawers: Vec<Drawer>, until: Until) -> Result<Vec<Drawer>> {
        let mut known = Vec::with_capacity(drawers.len());
        for d in drawers {
            let mut any = false;
            piece::unpack(&d.packed, until, &mut Piece::default(), |_, _| any = true)?;
            if any {
                known.push(d);
            }
        }
        known.sort_by(|a, b| (a.base, &a.key).cmp(&(b.base, &b.key)));
        for some in known.chunk_by_mut(|a, b| a.base == b.base) {
            let cells: Vec<Cell> = some.iter().map(|d| parse_cell(&d.key)).collect();
            let ways = route(&cells.iter().collect::<Vec<_>>(), self.through.rulings);
            for (d, way) in some.iter_mut().zip(ways) {
                d.matter = way.matter.0;
            }
        }
        Ok(known)
    }
}
