//! Lines and outlines of today, kept: one small row of each for every matter.
//!
//! A report that is filed makes those of the matters it touches anew, from their evidence and not
//! from what was kept, so that the order of arrival cannot show. What is kept are the numbers of
//! the sum (`sum.rs`) and a few words, packed as pieces are (`piece.rs`): a number is of seven bits
//! a byte, a text is its length and its bytes; what may be wanting is one more than it is, or 0, or
//! has a byte before it that says whether it is there.
//! What people have decided is not kept; it is looked up when a line is shown.

use crate::error::Result;
use crate::line::{Line, Window, Wordings};
use crate::piece::{self, Tell, byte, bytes, damaged, put, take};
use crate::sum::{Sum, Thing};
use crate::then::Through;
use backstop_matter::Rulings;
use backstop_model::{MatterId, Span};
use rusqlite::{Connection, params};
use std::collections::BTreeSet;
use std::ops::Range;

/// Makes the lines and outlines of matters anew; of those that have no evidence left, none.
pub(crate) fn keep(conn: &Connection, rulings: &Rulings, matters: &BTreeSet<String>) -> Result<()> {
    let through = Through {
        conn,
        rulings,
        window: Window::default(),
    };
    let mut wordings = Wordings::of(conn)?;
    let (mut room, mut packed) = (Vec::new(), Vec::new());
    for matter in matters {
        let mut q = conn.prepare_cached("SELECT id FROM cell WHERE matter = ?1 ORDER BY id")?;
        let cells: Vec<i64> = q
            .query_map([matter], |r| r.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        let sum = through.sum(&cells, &mut room)?;
        if sum.n == 0 {
            for sql in [
                "DELETE FROM line WHERE matter = ?1",
                "DELETE FROM outline WHERE matter = ?1",
            ] {
                conn.prepare_cached(sql)?.execute([matter])?;
            }
            continue;
        }
        let line = Line::of(&sum, &mut wordings)?;
        packed.clear();
        pack_line(&mut packed, &line, &cells);
        conn.prepare_cached(
            "INSERT INTO line VALUES (?1, ?2)
             ON CONFLICT (matter) DO UPDATE SET data = excluded.data",
        )?
        .execute(params![matter, packed])?;
        packed.clear();
        pack_outline(&mut packed, &line.what, &sum);
        conn.prepare_cached(
            "INSERT INTO outline (matter, data) VALUES (?1, ?2)
             ON CONFLICT (matter) DO UPDATE SET data = excluded.data",
        )?
        .execute(params![matter, packed])?;
    }
    Ok(())
}

/// The lines of the matters that are wanted, with their cells, in order of id.
pub(crate) fn lines(
    conn: &Connection,
    wanted: &dyn Fn(&str) -> bool,
    each: &mut dyn FnMut(MatterId, Line, &[i64]),
) -> Result<()> {
    let mut q = conn.prepare_cached("SELECT matter, data FROM line ORDER BY matter")?;
    let mut rows = q.query([])?;
    while let Some(r) = rows.next()? {
        let matter = r.get_ref(0)?.as_str().unwrap_or_default();
        if wanted(matter) {
            let mut packed = r.get_ref(1)?.as_blob().unwrap_or_default();
            let (line, cells) = line(&mut packed).ok_or_else(damaged)?;
            each(MatterId(matter.to_string()), line, &cells);
        }
    }
    Ok(())
}

/// What is done with what is kept of a matter: its id, its words, the firsts and lasts.
pub(crate) type Each<'a> = &'a mut dyn FnMut(MatterId, &str, Sum<'_>) -> Result<()>;

/// All that an outline needs of every matter, in no order that counts. Counts and days of the whole
/// are not part of it.
pub(crate) fn outlines(conn: &Connection, each: Each<'_>) -> Result<()> {
    let mut q = conn.prepare_cached("SELECT matter, data FROM outline")?;
    let mut rows = q.query([])?;
    while let Some(r) = rows.next()? {
        let matter = r.get_ref(0)?.as_str().unwrap_or_default();
        let mut packed = r.get_ref(1)?.as_blob().unwrap_or_default();
        let (what, sum) = sum(&mut packed).ok_or_else(damaged)?;
        each(MatterId(matter.to_string()), what, sum)?;
    }
    Ok(())
}

/// The kept rows of all matters that are wanted, for outlines in order of id.
pub(crate) struct Rows {
    all: Vec<u8>,
    /// Where in `all` each id and its row are.
    places: Vec<(Range<usize>, Range<usize>)>,
}

impl Rows {
    /// Read in the order of the file, and sorted here: by the index it would be a walk to and fro.
    pub fn of(conn: &Connection, wanted: &dyn Fn(&str) -> bool) -> Result<Rows> {
        let mut q = conn.prepare_cached("SELECT matter, data FROM outline")?;
        let mut rows = q.query([])?;
        let (mut all, mut places) = (Vec::new(), Vec::new());
        while let Some(r) = rows.next()? {
            let matter = r.get_ref(0)?.as_str().unwrap_or_default();
            if wanted(matter) {
                let start = all.len();
                all.extend_from_slice(matter.as_bytes());
                let middle = all.len();
                all.extend_from_slice(r.get_ref(1)?.as_blob().unwrap_or_default());
                places.push((start..middle, middle..all.len()));
            }
        }
        places.sort_unstable_by(|a, b| all[a.0.clone()].cmp(&all[b.0.clone()]));
        Ok(Rows { all, places })
    }

    /// How many rows there are, and of how many bytes in all.
    pub fn size(&self) -> (usize, usize) {
        (self.places.len(), self.all.len())
    }

    /// Gives the id, the words and the sum of each.
    pub fn outlines(&self, each: &mut dyn FnMut(&str, &str, &Sum<'_>) -> Result<()>) -> Result<()> {
        let mut sum = Sum::default();
        for (matter, data) in &self.places {
            let matter = std::str::from_utf8(&self.all[matter.clone()]).unwrap_or_default();
            let what = sum_in(&mut &self.all[data.clone()], &mut sum).ok_or_else(damaged)?;
            each(matter, what, &sum)?;
        }
        Ok(())
    }
}

fn pack_line(out: &mut Vec<u8>, line: &Line, cells: &[i64]) {
    for at in [line.legal, line.material, line.position, line.absence] {
        put(out, at.map_or(0, |(n, _)| n as u32 + 1));
        put(out, at.map_or(0, |(_, day)| day));
    }
    let numbers = [
        line.contested,
        line.n_conditions as u32,
        u32::from(line.vague) | u32::from(line.free) << 1,
        line.n_asks as u32,
        line.said.0,
        line.said.1,
        line.known.0,
        line.known.1,
        line.pages as u32,
        line.origins as u32,
        line.n as u32,
    ];
    numbers.into_iter().for_each(|n| put(out, n));
    out.push(line.count.is_some().into());
    put(out, line.count.unwrap_or(0));
    out.push(line.milli.is_some().into());
    out.extend_from_slice(&line.milli.unwrap_or(0).to_le_bytes());
    out.push(line.unit.is_some().into());
    put_text(out, line.unit.as_deref().unwrap_or_default());
    put_text(out, &line.what);
    put(out, line.caveats.len() as u32);
    line.caveats.iter().for_each(|c| put_text(out, c));
    put(out, cells.len() as u32);
    cells.iter().for_each(|c| put(out, *c as u32));
}

fn line(left: &mut &[u8]) -> Option<(Line, Vec<i64>)> {
    let mut line = Line::default();
    for at in [
        &mut line.legal,
        &mut line.material,
        &mut line.position,
        &mut line.absence,
    ] {
        let (n, day) = (take(left)?, take(left)?);
        *at = n.checked_sub(1).map(|n| (n as usize, day));
    }
    line.contested = take(left)?;
    line.n_conditions = take(left)? as usize;
    let flags = take(left)?;
    (line.vague, line.free) = (flags & 1 != 0, flags & 2 != 0);
    line.n_asks = take(left)? as usize;
    line.said = (take(left)?, take(left)?);
    line.known = (take(left)?, take(left)?);
    line.pages = take(left)?.into();
    line.origins = take(left)?.into();
    line.n = take(left)?.into();
    let there = byte(left)? != 0;
    line.count = Some(take(left)?).filter(|_| there);
    let there = byte(left)? != 0;
    let milli = i64::from_le_bytes(bytes(left, 8)?.try_into().ok()?);
    line.milli = Some(milli).filter(|_| there);
    let there = byte(left)? != 0;
    line.unit = Some(text(left)?.to_string()).filter(|_| there);
    line.what = text(left)?.to_string();
    for _ in 0..take(left)? {
        line.caveats.push(text(left)?.to_string());
    }
    let mut cells = Vec::new();
    for _ in 0..take(left)? {
        cells.push(take(left)?.into());
    }
    Some((line, cells))
}

fn pack_outline(out: &mut Vec<u8>, what: &str, sum: &Sum<'_>) {
    put_text(out, what);
    out.push(sum.newest_own.is_some().into());
    put_tell(out, &sum.newest_own.unwrap_or_default());
    put(out, sum.alternatives.len() as u32);
    for (a, b) in &sum.alternatives {
        put(out, *a);
        put(out, *b);
    }
    put(out, sum.things.len() as u32);
    for t in &sum.things {
        out.push(t.kind | t.at as u8);
        put(out, t.name);
        put(out, t.place as u32);
        put_text(out, t.words);
        put(out, t.span.start);
        put(out, t.span.end - t.span.start);
        put_tell(out, &t.first);
        let once = t.last == t.first;
        out.push((!once).into());
        if !once {
            put_tell(out, &t.last);
        }
    }
}

fn sum<'a>(left: &mut &'a [u8]) -> Option<(&'a str, Sum<'a>)> {
    let mut sum = Sum::default();
    let what = sum_in(left, &mut sum)?;
    Some((what, sum))
}

/// The same into a sum that such a row was read into before.
fn sum_in<'a>(left: &mut &'a [u8], sum: &mut Sum<'a>) -> Option<&'a str> {
    let what = text(left)?;
    sum.alternatives.clear();
    sum.things.clear();
    let there = byte(left)? != 0;
    sum.newest_own = Some(tell(left)?).filter(|_| there);
    for _ in 0..take(left)? {
        sum.alternatives.push((take(left)?, take(left)?));
    }
    for _ in 0..take(left)? {
        let (kind, at) = piece::split(byte(left)?);
        let (name, place, words) = (take(left)?, take(left)? as usize, text(left)?);
        let start = take(left)?;
        let end = start.checked_add(take(left)?)?;
        let first = tell(left)?;
        let last = match byte(left)? {
            0 => first,
            _ => tell(left)?,
        };
        sum.things.push(Thing {
            kind,
            at,
            name,
            first,
            last,
            place,
            words,
            span: Span { start, end },
        });
    }
    Some(what)
}

fn put_text(out: &mut Vec<u8>, text: &str) {
    put(out, text.len() as u32);
    out.extend_from_slice(text.as_bytes());
}

fn text<'a>(left: &mut &'a [u8]) -> Option<&'a str> {
    let length = take(left)? as usize;
    std::str::from_utf8(bytes(left, length)?).ok()
}

fn put_tell(out: &mut Vec<u8>, t: &Tell) {
    out.extend_from_slice(&t.report.to_be_bytes()[2..]);
    let numbers = [t.date, t.start, t.stance, t.length, t.rule, t.n, t.bits];
    numbers.into_iter().for_each(|n| put(out, n));
}

fn tell(left: &mut &[u8]) -> Option<Tell> {
    let [a, b, c, d, e, f]: [u8; 6] = bytes(left, 6)?.try_into().ok()?;
    Some(Tell {
        report: u64::from_be_bytes([0, 0, a, b, c, d, e, f]),
        date: take(left)?,
        start: take(left)?,
        stance: take(left)?,
        length: take(left)?,
        rule: take(left)?,
        n: take(left)?,
        bits: take(left)?,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_line_comes_back_as_it_was_and_what_is_cut_is_told() {
        let line_of = |there: bool| Line {
            legal: Some((0, 0)).filter(|_| there),
            position: Some((7, 800_000)),
            contested: 12,
            vague: there,
            free: !there,
            caveats: vec!["once — and only once".into(), String::new()],
            said: (0, 800_000),
            pages: 300,
            what: "four ships".into(),
            count: Some(0).filter(|_| there),
            milli: Some(-1).filter(|_| there),
            unit: Some("EUR".into()).filter(|_| there),
            ..Line::default()
        };
        for there in [true, false] {
            let mut packed = Vec::new();
            pack_line(&mut packed, &line_of(there), &[1, 70_000]);
            let read = line(&mut packed.as_slice());
            assert_eq!(read, Some((line_of(there), vec![1, 70_000])));
            for cut in 0..packed.len() {
                assert_eq!(line(&mut &packed[..cut]), None);
            }
        }
    }
}
