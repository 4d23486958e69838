//! How things stood on a day: all matters within a window, in one go through the shelves.
//!
//! A line or an outline shows only firsts, lasts and counts, and these can be taken from the pieces
//! of evidence in any order. So nothing is kept for any day in the past, and each costs the same;
//! what is kept for today (`kept.rs`) is taken from the pieces in the same way. Which cells are one
//! matter depends on all that is known, not on what had been said by then: a promise has the same
//! id as of every day.
//!
//! Cells of one party and kind are gone through together, since only these are routed together;
//! what people have merged across these is put off to the end and gone through at once. So no more
//! is held than the evidence of one party and kind, the names of cells, and what comes out.

use crate::dates;
use crate::error::Result;
use crate::filing::{base_key, name_id, parse_cell};
use crate::line::Window;
use crate::piece::{self, Piece, Until};
use crate::sum::{Distinct, Sum};
use backstop_matter::{Cell, MergeReason, Rulings, route};
use backstop_model::{Date, MatterId};
use rusqlite::{Connection, Row};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

/// A cell with its evidence.
struct Drawer {
    cell: i64,
    base: i64,
    key: String,
    matter: String,
    /// Its shelves, end to end, in the bytes of the chest.
    shelves: Range<usize>,
}

/// Key and matter of cells, by row.
type Labels = HashMap<i64, (String, String)>;

/// Drawers that are gone through together.
#[derive(Default)]
struct Chest {
    drawers: Vec<Drawer>,
    bytes: Vec<u8>,
}

impl Chest {
    /// Puts a shelf into its drawer; shelves come in order of cell. Takes the label of a new one.
    fn put(&mut self, base: i64, cell: i64, data: &[u8], labels: &mut Labels) {
        let start = self.bytes.len();
        let end = start + data.len();
        match self.drawers.last_mut().filter(|d| d.cell == cell) {
            Some(last) => last.shelves.end = end,
            None => {
                let Some((key, matter)) = labels.remove(&cell) else {
                    return;
                };
                self.drawers.push(Drawer {
                    cell,
                    base,
                    key,
                    matter,
                    shelves: start..end,
                });
            }
        }
        self.bytes.extend_from_slice(data);
    }
}

/// Which bases (`party/kind`) and which matters are wanted.
#[derive(Clone, Copy)]
pub(crate) struct Wanted<'a> {
    pub base: &'a dyn Fn(&str) -> bool,
    pub matter: &'a dyn Fn(&MatterId) -> bool,
}

/// What is done with a matter: its id, what its evidence comes to, its cells.
pub(crate) type Each<'a> = &'a mut dyn FnMut(MatterId, Sum<'_>, &[i64]) -> Result<()>;

/// So few bases are looked up one by one; else all are gone through.
const FEW: usize = 300;
/// From the first base to the last.
const EVERY: [i64; 2] = [i64::MIN, i64::MAX];

/// Goes through all matters with evidence in a window.
pub(crate) struct Through<'a> {
    pub conn: &'a Connection,
    pub rulings: &'a Rulings,
    pub window: Window,
}

impl Through<'_> {
    /// Every matter with evidence in the window, in no order that counts.
    pub fn all(&self, each: Each<'_>) -> Result<()> {
        let mut going = Going::new(self, &|_| true, each)?;
        self.go(&mut going, EVERY, None)?;
        going.end()
    }

    /// Those of the matters that are wanted.
    pub fn wanted(&self, wanted: Wanted<'_>, each: Each<'_>) -> Result<()> {
        let mut going = Going::new(self, wanted.matter, each)?;
        let mut q = self.conn.prepare_cached(
            "SELECT id, text FROM name WHERE id IN (SELECT DISTINCT base FROM cell)",
        )?;
        let names = q.query_map([], |r| Ok((r.get(0)?, r.get::<_, String>(1)?)))?;
        let mut bases: BTreeSet<i64> = going.merged.clone();
        for name in names {
            let (id, text) = name?;
            if (wanted.base)(&text) {
                bases.insert(id);
            }
        }
        if bases.len() > FEW {
            self.go(&mut going, EVERY, Some(&bases))?;
        } else {
            for base in &bases {
                self.go(&mut going, [*base, *base], None)?;
            }
        }
        going.end()
    }

    /// Goes through the shelves of the bases from one to another, or of some of these only.
    fn go(
        &self,
        going: &mut Going<'_, '_>,
        [from, to]: [i64; 2],
        only: Option<&BTreeSet<i64>>,
    ) -> Result<()> {
        let mut labels = self.labels((from == to).then_some(from))?;
        let mut q = self.conn.prepare_cached(
            "SELECT base, cell, data FROM shelf WHERE base >= ?1 AND base <= ?2
             ORDER BY base, cell, n",
        )?;
        let mut rows = q.query([from, to])?;
        while let Some(r) = rows.next()? {
            let base = r.get(0)?;
            if only.is_none_or(|some| some.contains(&base)) {
                going.take(base, r, &mut labels)?;
            }
        }
        Ok(())
    }

    /// Key and matter of all cells, or of those of one base; read at once, since looking each of
    /// them up takes longer.
    fn labels(&self, base: Option<i64>) -> Result<Labels> {
        let mut q = self.conn.prepare_cached(match base {
            Some(_) => "SELECT id, key, matter FROM cell WHERE base = ?1",
            None => "SELECT id, key, matter FROM cell",
        })?;
        let mut rows = match base {
            Some(base) => q.query([base])?,
            None => q.query([])?,
        };
        let mut labels = Labels::new();
        while let Some(r) = rows.next()? {
            labels.insert(r.get(0)?, (r.get(1)?, r.get(2)?));
        }
        Ok(labels)
    }

    /// The cells of a base with evidence in the window, as they are routed, with reasons.
    pub fn routes(&self, base: &str) -> Result<BTreeMap<MatterId, RoutedCells>> {
        let mut routes: BTreeMap<MatterId, RoutedCells> = BTreeMap::new();
        let Some(base) = name_id(self.conn, base)? else {
            return Ok(routes);
        };
        // Of the cells that were known, whether something had been said in time, too.
        let mut known: BTreeMap<i64, bool> = BTreeMap::new();
        let mut q = self
            .conn
            .prepare_cached("SELECT cell, data FROM shelf WHERE base = ?1")?;
        let mut rows = q.query([base])?;
        while let Some(r) = rows.next()? {
            let packed = r.get_ref(1)?.as_blob().unwrap_or_default();
            if let (true, within) = piece::in_time(packed, self.until())? {
                *known.entry(r.get(0)?).or_default() |= within;
            }
        }
        let mut labels = self.labels(Some(base))?;
        let mut there: Vec<(i64, String, bool)> = Vec::with_capacity(known.len());
        for (cell, within) in known {
            if let Some((key, _)) = labels.remove(&cell) {
                there.push((cell, key, within));
            }
        }
        there.sort_by(|a, b| a.1.cmp(&b.1));
        let cells: Vec<Cell> = there.iter().map(|(_, key, _)| parse_cell(key)).collect();
        let ways = route(&cells.iter().collect::<Vec<_>>(), self.rulings);
        for ((cell, key, within), way) in there.into_iter().zip(ways) {
            if within {
                let cells = routes.entry(way.matter).or_default();
                cells.push((cell, key, way.reasons));
            }
        }
        Ok(routes)
    }

    /// What the evidence of some cells, taken as one matter, comes to. Their shelves are read into
    /// `room`.
    pub fn sum<'r>(&self, cells: &[i64], room: &'r mut Vec<u8>) -> Result<Sum<'r>> {
        room.clear();
        let mut q = self.conn.prepare_cached(
            "SELECT s.data FROM cell c JOIN shelf s ON s.base = c.base AND s.cell = c.id
             WHERE c.id = ?1",
        )?;
        for cell in cells {
            let mut rows = q.query([cell])?;
            while let Some(r) = rows.next()? {
                room.extend_from_slice(r.get_ref(0)?.as_blob().unwrap_or_default());
            }
        }
        let (mut sum, mut distinct) = (Sum::default(), Distinct::of_few());
        distinct.next();
        piece::unpack(room, self.until(), &mut Piece::default(), |p, within| {
            if within {
                sum.take(p, &mut distinct);
            }
        })?;
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
                    bases.extend(name_id(self.conn, &base_key(&cell))?);
                }
            }
        }
        Ok(bases)
    }
}

/// Rows, keys and reasons of the cells of a matter.
pub(crate) type RoutedCells = Vec<(i64, String, Vec<MergeReason>)>;

/// Drawers of one base after another.
struct Going<'a, 'e> {
    through: &'a Through<'a>,
    wanted: &'a dyn Fn(&MatterId) -> bool,
    each: Each<'e>,
    distinct: Distinct,
    now: Chest,
    /// Those of bases that merges tie together.
    late: Chest,
    merged: BTreeSet<i64>,
}

impl<'a, 'e> Going<'a, 'e> {
    fn new(
        through: &'a Through<'a>,
        wanted: &'a dyn Fn(&MatterId) -> bool,
        each: Each<'e>,
    ) -> Result<Going<'a, 'e>> {
        Ok(Going {
            through,
            wanted,
            each,
            distinct: Distinct::of_all(),
            now: Chest::default(),
            late: Chest::default(),
            merged: through.merged()?,
        })
    }

    fn take(&mut self, base: i64, r: &Row<'_>, labels: &mut Labels) -> Result<()> {
        let (cell, data) = (r.get(1)?, r.get_ref(2)?.as_blob().unwrap_or_default());
        if self.merged.contains(&base) {
            self.late.put(base, cell, data, labels);
            return Ok(());
        }
        if self.now.drawers.last().is_some_and(|d| d.base != base) {
            self.flush()?;
        }
        self.now.put(base, cell, data, labels);
        Ok(())
    }

    fn end(mut self) -> Result<()> {
        self.flush()?;
        self.now = std::mem::take(&mut self.late);
        self.flush()
    }

    /// Sums up the matters of the drawers at hand and hands them on.
    fn flush(&mut self) -> Result<()> {
        let mut chest = std::mem::take(&mut self.now);
        let until = self.through.until();
        if self.through.window.known_at.is_some() {
            self.route(&mut chest, until)?;
        }
        let Chest { drawers, bytes } = &mut chest;
        drawers.sort_unstable_by(|a, b| (&a.matter, &a.key).cmp(&(&b.matter, &b.key)));
        let mut piece = Piece::default();
        for some in drawers.chunk_by_mut(|a, b| a.matter == b.matter) {
            let Some(first) = some.first_mut() else {
                continue;
            };
            let id = MatterId(std::mem::take(&mut first.matter));
            if !(self.wanted)(&id) {
                continue;
            }
            self.distinct.next();
            let (mut sum, mut cells) = (Sum::default(), Vec::new());
            for d in some {
                let before = sum.n;
                let packed = bytes.get(d.shelves.clone()).unwrap_or_default();
                piece::unpack(packed, until, &mut piece, |p, within| {
                    if within {
                        sum.take(p, &mut self.distinct);
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
        // The room is used again.
        chest.drawers.clear();
        chest.bytes.clear();
        self.now = chest;
        Ok(())
    }

    /// Keeps the drawers of which a report was known by then, under their matters of then.
    fn route(&self, chest: &mut Chest, until: Until) -> Result<()> {
        let mut all: BTreeMap<i64, usize> = BTreeMap::new();
        let mut known = Vec::with_capacity(chest.drawers.len());
        for d in chest.drawers.drain(..) {
            *all.entry(d.base).or_default() += 1;
            let packed = chest.bytes.get(d.shelves.clone()).unwrap_or_default();
            if piece::in_time(packed, until)?.0 {
                known.push(d);
            }
        }
        known.sort_unstable_by(|a, b| (a.base, &a.key).cmp(&(b.base, &b.key)));
        for some in known.chunk_by_mut(|a, b| a.base == b.base) {
            // Where all of them were known, they were routed as they are now.
            if some.first().and_then(|d| all.get(&d.base)) == Some(&some.len()) {
                continue;
            }
            let cells: Vec<Cell> = some.iter().map(|d| parse_cell(&d.key)).collect();
            let ways = route(&cells.iter().collect::<Vec<_>>(), self.through.rulings);
            for (d, way) in some.iter_mut().zip(ways) {
                d.matter = way.matter.0;
            }
        }
        chest.drawers = known;
        Ok(())
    }
}
