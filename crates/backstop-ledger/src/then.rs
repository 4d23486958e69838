//! How things stood on a day: the lines of all matters within a window, in one go through what is
//! filed.
//!
//! A line shows only firsts, lasts and counts, and these can be taken from the pieces of evidence
//! in any order. So nothing is kept for past days, and every day costs the same. Which cells are
//! one matter depends on all that is known, not on what had been said by then: a promise has the
//! same id as of every day.

use crate::dates::{self, until};
use crate::error::Result;
use crate::filed::{self, ABSENCE, ASK, CONDITION, Head, LEGAL, MATERIAL, POSITION, Piece};
use crate::filing::parse_cell;
use crate::line::{Conditional, PromiseRow, Window};
use backstop_matter::{Cell, Rulings, route};
use backstop_model::{
    AbsenceKind, ConditionType, LegalStage, MaterialStage, MatterId, PositionKind,
};
use rusqlite::{Connection, OptionalExtension};
use std::collections::{BTreeMap, BTreeSet};

const LEGAL_STAGES: [LegalStage; 9] = [
    LegalStage::Open,
    LegalStage::Considered,
    LegalStage::Proposed,
    LegalStage::Planned,
    LegalStage::Offered,
    LegalStage::Pledged,
    LegalStage::Agreed,
    LegalStage::Signed,
    LegalStage::InForce,
];
const MATERIAL_STAGES: [MaterialStage; 4] = [
    MaterialStage::Planned,
    MaterialStage::Allocated,
    MaterialStage::PartlyDelivered,
    MaterialStage::Delivered,
];
const POSITIONS: [PositionKind; 8] = [
    PositionKind::Supports,
    PositionKind::Undecided,
    PositionKind::Refuses,
    PositionKind::Opposes,
    PositionKind::Withdrawn,
    PositionKind::Suspended,
    PositionKind::Blocked,
    PositionKind::Lapsed,
];
const ABSENCES: [AbsenceKind; 3] = [
    AbsenceKind::CheckedNoneFound,
    AbsenceKind::DeclinedToSay,
    AbsenceKind::HasNotYet,
];

/// Date, report, place in it, stance: the order of evidence.
type Order = (u32, u32, u32, u32);

/// What the evidence of a matter comes to.
#[derive(Debug, Default)]
struct Sum {
    legal: [Option<u32>; 9],
    material: [Option<u32>; 4],
    /// Last date of a step of offered or more, or in deed.
    last_step: Option<u32>,
    /// Last date of each, and its first telling on that date.
    positions: [Option<Order>; 8],
    absences: [Option<Order>; 3],
    /// Dates of refusals and withdrawals.
    refusals: Vec<u32>,
    conditions: Vec<(u32, Order, u8)>,
    asks: Vec<u64>,
    said: Option<(u32, u32)>,
    known: Option<(u32, u32)>,
    pages: Vec<u32>,
    origins: Vec<u32>,
    n: i64,
    newest: Option<Order>,
    newest_own: Option<Order>,
    newest_amount: Option<Order>,
}

fn widen(ends: &mut Option<(u32, u32)>, n: u32) {
    *ends = Some(ends.map_or((n, n), |(a, b)| (a.min(n), b.max(n))));
}

/// Keeps the last date, and of its tellings the first.
fn later(kept: &mut Option<Order>, order: Order) {
    let better = kept.is_none_or(|k| order.0 > k.0 || (order.0 == k.0 && order < k));
    if better {
        *kept = Some(order);
    }
}

impl Sum {
    fn take(&mut self, head: &Head, p: &Piece) {
        let order = (p.date, head.hash, p.start, p.stance);
        self.n += 1;
        widen(&mut self.said, p.date);
        widen(&mut self.known, head.known);
        self.pages.extend(&head.pages);
        self.origins.push(p.origin);
        self.newest = self.newest.max(Some(order));
        if p.has_own_words() {
            self.newest_own = self.newest_own.max(Some(order));
        }
        if p.has_own_amount() {
            self.newest_amount = self.newest_amount.max(Some(order));
        }
        for s in &p.shown {
            let (kind, at) = s.split();
            match kind {
                LEGAL => self.step(p.date, at, true),
                MATERIAL => self.step(p.date, at, false),
                POSITION => {
                    if let Some(kept) = self.positions.get_mut(at) {
                        later(kept, order);
                    }
                    let no = [
                        PositionKind::Refuses as usize,
                        PositionKind::Withdrawn as usize,
                    ];
                    if no.contains(&at) {
                        self.refusals.push(p.date);
                    }
                }
                ABSENCE => {
                    if let Some(kept) = self.absences.get_mut(at) {
                        later(kept, order);
                    }
                }
                ASK => self.asks.push((u64::from(s.name) << 5) | at as u64),
                CONDITION => self.conditions.push((s.name, order, at as u8)),
                _ => {}
            }
        }
    }

    fn step(&mut self, date: u32, at: usize, legal: bool) {
        let track: &mut [Option<u32>] = if legal {
            &mut self.legal
        } else {
            &mut self.material
        };
        let Some(first) = track.get_mut(at) else {
            return;
        };
        *first = Some(first.map_or(date, |d| d.min(date)));
        if !legal || at >= LegalStage::Offered as usize {
            self.last_step = self.last_step.max(Some(date));
        }
    }

    fn join(&mut self, other: Sum) {
        let first = |a: Option<u32>, b: Option<u32>| match (a, b) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        for (a, b) in self.legal.iter_mut().zip(other.legal) {
            *a = first(*a, b);
        }
        for (a, b) in self.material.iter_mut().zip(other.material) {
            *a = first(*a, b);
        }
        for (a, b) in self.positions.iter_mut().zip(other.positions) {
            b.into_iter().for_each(|o| later(a, o));
        }
        for (a, b) in self.absences.iter_mut().zip(other.absences) {
            b.into_iter().for_each(|o| later(a, o));
        }
        self.last_step = self.last_step.max(other.last_step);
        self.refusals.extend(other.refusals);
        self.conditions.extend(other.conditions);
        self.asks.extend(other.asks);
        for (ends, more) in [(&mut self.said, other.said), (&mut self.known, other.known)] {
            for n in more.into_iter().flat_map(|(a, b)| [a, b]) {
                widen(ends, n);
            }
        }
        self.pages.extend(other.pages);
        self.origins.extend(other.origins);
        self.n += other.n;
        self.newest = self.newest.max(other.newest);
        self.newest_own = self.newest_own.max(other.newest_own);
        self.newest_amount = self.newest_amount.max(other.newest_amount);
    }
}

/// A cell and what there is of it.
struct Drawer {
    cell: i64,
    base: String,
    key: String,
    matter: MatterId,
    /// Whether a report of it was known by then.
    known: bool,
    sum: Sum,
}

/// The lines of matters with evidence in a window, in order of id.
pub(crate) fn rows(
    conn: &Connection,
    rulings: &Rulings,
    window: Window,
    wanted: &dyn Fn(&MatterId) -> bool,
) -> Result<Vec<PromiseRow>> {
    let mut drawers = drawers(conn)?;
    let known_all = window.known_at.is_none();
    if known_all {
        drawers.retain(|d| wanted(&d.matter));
    }
    fill(conn, window, &mut drawers)?;
    if !known_all {
        drawers.retain(|d| d.known);
        for some in drawers.chunk_by_mut(|a, b| a.base == b.base) {
            let cells: Vec<Cell> = some.iter().map(|d| parse_cell(&d.key)).collect();
            let ways = route(&cells.iter().collect::<Vec<_>>(), rulings);
            some.iter_mut()
                .zip(ways)
                .for_each(|(d, w)| d.matter = w.matter);
        }
    }
    let mut matters: BTreeMap<MatterId, (Sum, Vec<i64>)> = BTreeMap::new();
    for d in drawers.into_iter().filter(|d| d.sum.n > 0) {
        if known_all || wanted(&d.matter) {
            let (sum, cells) = matters.entry(d.matter).or_default();
            sum.join(d.sum);
            cells.push(d.cell);
        }
    }
    let verdicts = Verdicts::of(conn)?;
    let all = matters.into_iter();
    all.map(|(id, (sum, cells))| line(conn, id, sum, &cells, &verdicts))
        .collect()
}

/// All cells in order of base and key.
fn drawers(conn: &Connection) -> Result<Vec<Drawer>> {
    let mut q = conn.prepare_cached(
        "SELECT c.id, c.base, c.key, m.id FROM cell c JOIN matter m ON m.seq = c.matter
         ORDER BY c.base, c.key",
    )?;
    let all = q.query_map([], |r| {
        Ok(Drawer {
            cell: r.get(0)?,
            base: r.get(1)?,
            key: r.get(2)?,
            matter: MatterId(r.get(3)?),
            known: false,
            sum: Sum::default(),
        })
    })?;
    Ok(all.collect::<rusqlite::Result<_>>()?)
}

/// Puts every piece of evidence in the window into its drawer.
fn fill(conn: &Connection, window: Window, drawers: &mut [Drawer]) -> Result<()> {
    let top = drawers.iter().map(|d| d.cell).max().unwrap_or(0);
    let mut place = vec![u32::MAX; usize::try_from(top).unwrap_or(0) + 1];
    for (n, d) in drawers.iter().enumerate() {
        if let Some(at) = usize::try_from(d.cell).ok().and_then(|c| place.get_mut(c)) {
            *at = n as u32;
        }
    }
    let (as_of, known) = (until(window.as_of), until(window.known_at));
    let mut q = conn.prepare_cached("SELECT data FROM filed")?;
    let mut rows = q.query([])?;
    let mut head = Head::default();
    while let Some(r) = rows.next()? {
        let data = r.get_ref(0)?.as_blob().unwrap_or_default();
        filed::unpack(data, &mut head, |head, piece| {
            let at = place.get(piece.cell as usize).copied();
            let drawer = at.and_then(|n| drawers.get_mut(n as usize));
            if let Some(d) = drawer.filter(|_| i64::from(head.known) <= known) {
                d.known = true;
                if i64::from(piece.date) <= as_of {
                    d.sum.take(head, piece);
                }
            }
        })?;
    }
    Ok(())
}

/// What people have decided, made ready for lines.
struct Verdicts {
    targets: BTreeSet<String>,
    cells: BTreeSet<i64>,
    ratings: BTreeMap<String, String>,
}

impl Verdicts {
    fn of(conn: &Connection) -> Result<Verdicts> {
        let mut q = conn.prepare_cached(
            "SELECT target, kind, note FROM verdict
             WHERE seq NOT IN (SELECT verdict FROM undone) ORDER BY time, seq",
        )?;
        let (mut targets, mut ratings) = (BTreeSet::new(), BTreeMap::new());
        let mut rows = q.query([])?;
        while let Some(r) = rows.next()? {
            let (target, kind): (String, String) = (r.get(0)?, r.get(1)?);
            if let (true, Some(note)) = (kind == "rate", r.get::<_, Option<String>>(2)?) {
                ratings.insert(target.clone(), note);
            }
            targets.insert(target);
        }
        let mut cells = BTreeSet::new();
        let mut q = conn.prepare_cached(
            "SELECT e.cell FROM stance s JOIN evidence e ON e.stance = s.seq WHERE s.id = ?1",
        )?;
        for target in &targets {
            let some = q.query_map([target], |r| r.get::<_, i64>(0))?;
            cells.extend(some.collect::<rusqlite::Result<Vec<_>>>()?);
        }
        Ok(Verdicts {
            targets,
            cells,
            ratings,
        })
    }
}

fn line(
    conn: &Connection,
    id: MatterId,
    sum: Sum,
    cells: &[i64],
    verdicts: &Verdicts,
) -> Result<PromiseRow> {
    let date = |n: u32| dates::date(i64::from(n));
    let reached = |track: &[Option<u32>]| {
        let top = track.iter().rposition(Option::is_some)?;
        Some((top, track[top].and_then(date)))
    };
    let stands = |kinds: &[Option<Order>]| {
        let all = kinds.iter().enumerate();
        let all = all.filter_map(|(n, o)| o.map(|o| (o, n)));
        all.max().map(|(o, n)| (n, date(o.0)))
    };
    let (legal, material) = (reached(&sum.legal), reached(&sum.material));
    let (position, absence) = (stands(&sum.positions), stands(&sum.absences));
    let contested = sum.last_step.and_then(|last| {
        let since = sum.refusals.iter().filter(|d| **d >= last).min();
        since.and_then(|d| date(*d))
    });
    let kinds = condition_kinds(sum.conditions);
    let free = ConditionType::StatedUnconditional as u8;
    let n_conditions = kinds.iter().filter(|k| **k != free).count();
    let cell = parse_cell(&id.0);
    let (first_said, last_said) = sum.said.unwrap_or_default();
    let (known_from, known_to) = sum.known.unwrap_or_default();
    let words = sum.newest_own.or(sum.newest);
    let (what, ..) = wording(conn, words)?;
    let (_, amount_milli, amount_unit) = wording(conn, sum.newest_amount)?;
    Ok(PromiseRow {
        party: cell.party,
        kind: cell.kind,
        toward: cell.toward,
        what,
        amount_milli,
        amount_unit,
        legal: legal.and_then(|(n, _)| LEGAL_STAGES.get(n).copied()),
        legal_date: legal.and_then(|(_, d)| d),
        material: material.and_then(|(n, _)| MATERIAL_STAGES.get(n).copied()),
        material_date: material.and_then(|(_, d)| d),
        position: position.and_then(|(n, _)| POSITIONS.get(n).copied()),
        position_date: position.and_then(|(_, d)| d),
        absence: absence.and_then(|(n, _)| ABSENCES.get(n).copied()),
        absence_date: absence.and_then(|(_, d)| d),
        contested_since: contested,
        conditional: match n_conditions {
            0 if kinds.contains(&free) => Conditional::No,
            0 => Conditional::Unstated,
            _ => Conditional::Yes,
        },
        n_conditions,
        vague: kinds.contains(&(ConditionType::Vague as u8)),
        n_asks: distinct(sum.asks),
        first_said: date(first_said),
        last_said: date(last_said),
        known_from: date(known_from),
        known_to: date(known_to),
        n_reports: distinct(sum.pages) as i64,
        n_origins: distinct(sum.origins) as i64,
        n_evidence: sum.n,
        reviewed: verdicts.targets.contains(&id.0)
            || cells.iter().any(|c| verdicts.cells.contains(c)),
        rating: verdicts.ratings.get(&id.0).cloned(),
        id,
    })
}

/// The type of each condition, as its first telling has it.
fn condition_kinds(mut conditions: Vec<(u32, Order, u8)>) -> Vec<u8> {
    conditions.sort_unstable();
    conditions.dedup_by_key(|(name, ..)| *name);
    conditions.into_iter().map(|(.., kind)| kind).collect()
}

fn distinct<T: Ord>(mut all: Vec<T>) -> usize {
    all.sort_unstable();
    all.dedup();
    all.len()
}

/// Words and amount of a stance.
fn wording(conn: &Connection, of: Option<Order>) -> Result<(String, Option<i64>, Option<String>)> {
    let Some((.., stance)) = of else {
        return Ok(Default::default());
    };
    Ok(conn
        .prepare_cached("SELECT what, milli, unit FROM wording WHERE stance = ?1")?
        .query_row([stance], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))
        .optional()?
        .unwrap_or_default())
}
