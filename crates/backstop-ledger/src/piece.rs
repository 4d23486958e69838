//! A piece of evidence, a stance in a cell, packed into a few dozen bytes.
//!
//! Whole numbers of seven bits a byte, low ones first (LEB128). Each piece begins with its length.
//! Then: stance (row), day on which it was said, how many days' numbers later it could be known,
//! the first 48 bits of the report's hash, first byte and length of the span, the rest of the
//! stance's id, origin (name id), what its words are good for, the pages where it was printed (name
//! ids), and what it shows: each a code and, for asks, conditions and caveats, a name id; for
//! conditions and caveats also their words and where these stand. Last, which of its conditions are
//! alternatives of each other.
//!
//! A stance's id is mostly made of what is here already (`report:start-end:rule:n`); then rule
//! (name id) and n are kept, else the whole id as a name.

use crate::error::{LedgerError, Result};
use backstop_matter::Part;
use backstop_model::{Span, Stance};

/// Codes of what is shown: the kind in the high bits, which one in the low five.
pub(crate) const LEGAL: u8 = 0 << 5;
pub(crate) const MATERIAL: u8 = 1 << 5;
pub(crate) const POSITION: u8 = 2 << 5;
pub(crate) const ABSENCE: u8 = 3 << 5;
pub(crate) const ASK: u8 = 4 << 5;
pub(crate) const CONDITION: u8 = 5 << 5;
pub(crate) const CAVEAT: u8 = 6 << 5;
const KIND: u8 = 7 << 5;

/// It is to the holder's own deed and says it in words.
const OWN_WORDS: u8 = 1;
/// It is to the holder's own deed and names an amount.
const OWN_AMOUNT: u8 = 2;
/// It is to the holder's own deed and says how many the holder counts.
const OWN_COUNT: u8 = 4;

/// Something shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Shown<'a> {
    pub code: u8,
    /// Who asks, the key of the condition, or the plain words of the caveat.
    pub name: u32,
    /// Words of a condition or caveat.
    pub words: &'a str,
    /// Where these stand.
    pub span: Span,
}

impl Shown<'_> {
    /// Kind and number of the code.
    pub fn split(&self) -> (u8, usize) {
        split(self.code)
    }

    /// Of a part that needs no name.
    pub fn of(part: Part) -> Option<Shown<'static>> {
        let code = match part {
            Part::Legal(s) => LEGAL | s as u8,
            Part::Material(s) => MATERIAL | s as u8,
            Part::Position(p) => POSITION | p as u8,
            Part::Absence(a) => ABSENCE | a as u8,
            Part::Ask(_) | Part::Conditions | Part::Caveats => return None,
        };
        Some(Shown {
            code,
            name: 0,
            words: "",
            span: Span::default(),
        })
    }
}

/// Kind and number of a code.
pub(crate) fn split(code: u8) -> (u8, usize) {
    (code & KIND, usize::from(code & !KIND))
}

/// Which stance, and where it stands among others: by day, report, place in its text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Tell {
    /// Said or done; packed ([`crate::dates::pack`]).
    pub date: u32,
    /// First 48 bits of the report's hash.
    pub report: u64,
    pub start: u32,
    pub stance: u32,
    pub length: u32,
    /// Name of the rule in its id; none where its id is a name itself.
    pub rule: u32,
    /// Number in its id, or the name that its id is.
    pub n: u32,
    /// Rungs, positions and absences that it shows, a bit each.
    pub bits: u32,
}

/// A piece of evidence.
#[derive(Debug, Default, Clone)]
pub(crate) struct Piece<'a> {
    pub tell: Tell,
    pub known: u32,
    pub origin: u32,
    pub good_for: u8,
    pub pages: Vec<u32>,
    pub shown: Vec<Shown<'a>>,
    /// Places in `shown`.
    pub alternatives: Vec<(u8, u8)>,
}

impl Piece<'_> {
    /// Whether its words may stand for the matter before those of others.
    pub fn has_own_words(&self) -> bool {
        self.good_for & OWN_WORDS != 0
    }

    /// Whether its amount may stand for the matter.
    pub fn has_own_amount(&self) -> bool {
        self.good_for & OWN_AMOUNT != 0
    }

    /// Whether its count may stand for the matter.
    pub fn has_own_count(&self) -> bool {
        self.good_for & OWN_COUNT != 0
    }

    /// Notes what the words of a stance are good for.
    pub fn take_words(&mut self, stance: &Stance) {
        let own = stance.attitude.is_own();
        let flag = |is: bool, bit: u8| if own && is { bit } else { 0 };
        self.good_for = flag(!stance.deed.what.is_empty(), OWN_WORDS)
            | flag(stance.deed.amount.is_some(), OWN_AMOUNT)
            | flag(stance.holder.iter().any(|p| p.count.is_some()), OWN_COUNT);
    }
}

/// How many rungs, positions and absences there are.
pub(crate) const SLOTS: usize = 24;

/// The place of a rung, position or absence among all of them.
pub(crate) const fn slot(kind: u8, at: usize) -> Option<usize> {
    let (from, how_many) = match kind {
        LEGAL => (0, 9),
        MATERIAL => (9, 4),
        POSITION => (13, 8),
        ABSENCE => (21, 3),
        _ => return None,
    };
    if at < how_many { Some(from + at) } else { None }
}

/// The bit of a rung, position or absence.
pub(crate) const fn bit(kind: u8, at: usize) -> u32 {
    match slot(kind, at) {
        Some(n) => 1 << n,
        None => 0,
    }
}

/// The bits of the things of a kind from one on.
pub(crate) const fn bits_from(kind: u8, at: usize) -> u32 {
    let (mut all, mut n) = (0, at);
    while n < SLOTS {
        all |= bit(kind, n);
        n += 1;
    }
    all
}

/// Packs a piece onto the end of a shelf.
pub(crate) fn pack(shelf: &mut Vec<u8>, p: &Piece<'_>) {
    let mut out = Vec::with_capacity(64);
    let t = &p.tell;
    put(&mut out, t.stance);
    put(&mut out, t.date);
    // Known before it is said to be done happens too; zigzag.
    let later = i64::from(p.known) - i64::from(t.date);
    put(&mut out, ((later << 1) ^ (later >> 63)) as u32);
    out.extend_from_slice(&t.report.to_be_bytes()[2..]);
    for n in [t.start, t.length, t.rule, t.n, p.origin] {
        put(&mut out, n);
    }
    out.push(p.good_for);
    put(&mut out, p.pages.len() as u32);
    p.pages.iter().for_each(|n| put(&mut out, *n));
    put(&mut out, p.shown.len() as u32);
    for s in &p.shown {
        out.push(s.code);
        if s.code & KIND >= ASK {
            put(&mut out, s.name);
        }
        if s.code & KIND >= CONDITION {
            put(&mut out, s.words.len() as u32);
            out.extend_from_slice(s.words.as_bytes());
            put(&mut out, s.span.start);
            put(&mut out, s.span.end - s.span.start);
        }
    }
    put(&mut out, p.alternatives.len() as u32);
    for (a, b) in &p.alternatives {
        out.extend([*a, *b]);
    }
    put(shelf, out.len() as u32);
    shelf.append(&mut out);
}

/// Days between which evidence counts, packed; both ends in.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Until {
    pub said: u32,
    pub known: u32,
}

/// Goes through the pieces of a shelf that were known in time. `each` is told whether a piece was
/// said in time, too; of one that was not, only the days are read. One piece is used for all.
///
/// # Errors
/// `Damaged` where the bytes end too soon.
pub(crate) fn unpack<'a>(
    shelf: &'a [u8],
    until: Until,
    piece: &mut Piece<'a>,
    mut each: impl FnMut(&Piece<'a>, bool),
) -> Result<()> {
    let mut left = shelf;
    while !left.is_empty() {
        let mut body = cut(&mut left).ok_or_else(damaged)?;
        days(&mut body, piece).ok_or_else(damaged)?;
        if piece.known > until.known {
            continue;
        }
        let within = piece.tell.date <= until.said;
        if within {
            rest(&mut body, piece).ok_or_else(damaged)?;
        }
        each(piece, within);
    }
    Ok(())
}

/// Whether a piece on a shelf was known in time, and whether one was known and said in time. Reads
/// no further than it must, and of a piece the days only.
///
/// # Errors
/// As [`unpack`].
pub(crate) fn in_time(shelf: &[u8], until: Until) -> Result<(bool, bool)> {
    let (mut left, mut piece, mut any) = (shelf, Piece::default(), false);
    while !left.is_empty() {
        let mut body = cut(&mut left).ok_or_else(damaged)?;
        days(&mut body, &mut piece).ok_or_else(damaged)?;
        any |= piece.known <= until.known;
        if piece.known <= until.known && piece.tell.date <= until.said {
            return Ok((true, true));
        }
    }
    Ok((any, false))
}

pub(crate) fn damaged() -> LedgerError {
    LedgerError::Damaged {
        detail: "what is filed breaks off; rebuild".to_string(),
    }
}

/// The shelf without the pieces of a stance.
pub(crate) fn without(shelf: &[u8], stance: u32) -> Option<Vec<u8>> {
    let mut kept = Vec::with_capacity(shelf.len());
    let mut left = shelf;
    while !left.is_empty() {
        let whole = left;
        let mut body = cut(&mut left)?;
        if take(&mut body)? != stance {
            kept.extend_from_slice(&whole[..whole.len() - left.len()]);
        }
    }
    Some(kept)
}

/// The bytes of the next piece.
fn cut<'a>(left: &mut &'a [u8]) -> Option<&'a [u8]> {
    let length = take(left)? as usize;
    bytes(left, length)
}

fn days(body: &mut &[u8], piece: &mut Piece<'_>) -> Option<()> {
    piece.tell.stance = take(body)?;
    piece.tell.date = take(body)?;
    let zigzag = i64::from(take(body)?);
    let known = i64::from(piece.tell.date) + ((zigzag >> 1) ^ -(zigzag & 1));
    piece.known = u32::try_from(known).ok()?;
    Some(())
}

fn rest<'a>(body: &mut &'a [u8], piece: &mut Piece<'a>) -> Option<()> {
    let [a, b, c, d, e, f]: [u8; 6] = bytes(body, 6)?.try_into().ok()?;
    let t = &mut piece.tell;
    t.report = u64::from_be_bytes([0, 0, a, b, c, d, e, f]);
    t.start = take(body)?;
    t.length = take(body)?;
    t.rule = take(body)?;
    t.n = take(body)?;
    t.bits = 0;
    piece.origin = take(body)?;
    piece.good_for = byte(body)?;
    piece.pages.clear();
    for _ in 0..take(body)? {
        piece.pages.push(take(body)?);
    }
    piece.shown.clear();
    for _ in 0..take(body)? {
        let code = byte(body)?;
        let (kind, at) = split(code);
        let name = if kind >= ASK { take(body)? } else { 0 };
        let (mut words, mut span) = ("", Span::default());
        if kind >= CONDITION {
            let length = take(body)? as usize;
            words = std::str::from_utf8(bytes(body, length)?).ok()?;
            span.start = take(body)?;
            span.end = span.start.checked_add(take(body)?)?;
        }
        t.bits |= bit(kind, at);
        piece.shown.push(Shown {
            code,
            name,
            words,
            span,
        });
    }
    piece.alternatives.clear();
    for _ in 0..take(body)? {
        piece.alternatives.push((byte(body)?, byte(body)?));
    }
    Some(())
}

/// Writes a number.
pub(crate) fn put(out: &mut Vec<u8>, mut n: u32) {
    while n >= 0x80 {
        out.push(n as u8 | 0x80);
        n >>= 7;
    }
    out.push(n as u8);
}

/// Takes so many bytes.
#[inline]
pub(crate) fn bytes<'a>(left: &mut &'a [u8], n: usize) -> Option<&'a [u8]> {
    let (some, rest) = left.split_at_checked(n)?;
    *left = rest;
    Some(some)
}

/// Takes a byte.
#[inline]
pub(crate) fn byte(left: &mut &[u8]) -> Option<u8> {
    let (first, rest) = left.split_first()?;
    *left = rest;
    Some(*first)
}

/// Takes a number; most are of one byte.
#[inline]
pub(crate) fn take(left: &mut &[u8]) -> Option<u32> {
    match left.split_first() {
        Some((first, rest)) if *first < 0x80 => {
            *left = rest;
            Some(u32::from(*first))
        }
        // Days and rows have three bytes, mostly.
        Some((first, [second, rest @ ..])) if *second < 0x80 => {
            *left = rest;
            Some(u32::from(*first & 0x7f) | u32::from(*second) << 7)
        }
        Some((first, [second, third, rest @ ..])) if *third < 0x80 => {
            *left = rest;
            let low = u32::from(*first & 0x7f) | u32::from(*second & 0x7f) << 7;
            Some(low | u32::from(*third) << 14)
        }
        _ => take_long(left),
    }
}

fn take_long(left: &mut &[u8]) -> Option<u32> {
    let mut n = 0u32;
    for shift in (0..35).step_by(7) {
        let b = byte(left)?;
        n |= u32::from(b & 0x7f).checked_shl(shift)?;
        if b & 0x80 == 0 {
            return Some(n);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const ALL: Until = Until {
        said: u32::MAX,
        known: u32::MAX,
    };

    fn piece(stance: u32, date: u32, known: u32) -> Piece<'static> {
        let shown = |code, name, words| Shown {
            code,
            name,
            words,
            span: Span { start: 3, end: 300 },
        };
        Piece {
            tell: Tell {
                date,
                report: 0xffff_0000_0001,
                start: 127,
                stance,
                length: 70_000,
                rule: 5,
                n: 0,
                bits: bit(LEGAL, 5),
            },
            known,
            origin: 128,
            good_for: OWN_WORDS,
            pages: vec![1, 300],
            shown: vec![
                Shown::of(Part::Legal(backstop_model::LegalStage::Pledged)).unwrap(),
                shown(CONDITION | 2, 70_000, "once — and only once"),
                shown(CAVEAT, 9, ""),
            ],
            alternatives: vec![(1, 2)],
        }
    }

    #[test]
    fn what_is_packed_comes_back_and_what_is_cut_is_told() {
        let mut shelf = Vec::new();
        let packed = [piece(1, 800_000, 799_000), piece(u32::MAX, 0, 800_000)];
        packed.iter().for_each(|p| pack(&mut shelf, p));
        let mut got = Vec::new();
        let read = unpack(&shelf, ALL, &mut Piece::default(), |p, within| {
            assert!(within);
            got.push(p.clone());
        });
        read.unwrap();
        for (a, b) in packed.iter().zip(&got) {
            assert_eq!((a.tell, a.tell.length), (b.tell, b.tell.length));
            assert_eq!((a.tell.rule, a.tell.n), (b.tell.rule, b.tell.n));
            assert_eq!((a.tell.bits, a.known), (b.tell.bits, b.known));
            assert_eq!((&a.pages, &a.shown), (&b.pages, &b.shown));
            assert_eq!((&a.alternatives, a.origin), (&b.alternatives, b.origin));
        }
        assert_eq!(got.len(), 2);
        for cut in 1..shelf.len() {
            // The first piece breaks off, or the second does, or only the first is left.
            let mut n = 0;
            let read = unpack(&shelf[..cut], ALL, &mut Piece::default(), |_, _| n += 1);
            assert!(read.is_err() || n == 1, "{cut}");
        }
    }

    #[test]
    fn the_days_of_a_window_leave_pieces_out() {
        let mut shelf = Vec::new();
        for (n, date, known) in [(1, 10, 10), (2, 20, 20), (3, 5, 40)] {
            pack(&mut shelf, &piece(n, date, known));
        }
        let mut got = Vec::new();
        let until = Until {
            said: 15,
            known: 30,
        };
        unpack(&shelf, until, &mut Piece::default(), |p, within| {
            got.push((p.tell.stance, within));
        })
        .unwrap();
        assert_eq!(got, [(1, true), (2, false)]);
        for (said, known, want) in [
            (15, 30, (true, true)),
            (9, 30, (true, false)),
            (15, 9, (false, false)),
            (5, 40, (true, true)),
        ] {
            assert_eq!(in_time(&shelf, Until { said, known }).unwrap(), want);
        }
        let left = without(&shelf, 2).unwrap();
        let mut got = Vec::new();
        unpack(&left, ALL, &mut Piece::default(), |p, _| {
            got.push(p.tell.stance)
        })
        .unwrap();
        assert_eq!(got, [1, 3]);
    }
}
