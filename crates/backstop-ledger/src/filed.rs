//! What is filed for a report, packed into a few bytes for each piece of evidence.
//!
//! Whole numbers of seven bits a byte, low ones first (LEB128). A report's head: the day on which
//! it could be known, the first 32 bits of its hash, its sentences, those unsure and the places
//! not read, its pages (name ids), then its evidence: stance, cell, day, first byte of the span,
//! origin (name id), what its words are good for, and what it shows, each as a code and, for asks
//! and conditions, a name id. Days are numbers (yyyymmdd).

use crate::error::{LedgerError, Result};
use backstop_matter::Part;
use backstop_model::Stance;

/// Codes of what is shown: the kind in the high bits, which one in the low five.
pub(crate) const LEGAL: u8 = 0 << 5;
pub(crate) const MATERIAL: u8 = 1 << 5;
pub(crate) const POSITION: u8 = 2 << 5;
pub(crate) const ABSENCE: u8 = 3 << 5;
pub(crate) const ASK: u8 = 4 << 5;
pub(crate) const CONDITION: u8 = 5 << 5;
const KIND: u8 = 7 << 5;

/// It is to the holder's own deed and says it in words.
const OWN_WORDS: u8 = 1;
/// It is to the holder's own deed and names an amount.
const OWN_AMOUNT: u8 = 2;

/// Something shown: code, and the name id that belongs to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Shown {
    pub code: u8,
    pub name: u32,
}

impl Shown {
    /// Kind and number of the code.
    pub fn split(self) -> (u8, usize) {
        (self.code & KIND, usize::from(self.code & !KIND))
    }

    /// Of a part that needs no name.
    pub fn of(part: Part) -> Option<Shown> {
        let code = match part {
            Part::Legal(s) => LEGAL | s as u8,
            Part::Material(s) => MATERIAL | s as u8,
            Part::Position(p) => POSITION | p as u8,
            Part::Absence(a) => ABSENCE | a as u8,
            Part::Ask(_) | Part::Conditions | Part::Caveats => return None,
        };
        Some(Shown { code, name: 0 })
    }
}

/// A report as filed.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Head {
    pub known: u32,
    pub hash: u32,
    pub sentences: u32,
    pub unsure: u32,
    pub unread: u32,
    pub pages: Vec<u32>,
}

/// A piece of evidence as filed.
#[derive(Debug, Default, Clone)]
pub(crate) struct Piece {
    pub stance: u32,
    pub cell: u32,
    pub date: u32,
    pub start: u32,
    pub origin: u32,
    pub good_for: u8,
    pub shown: Vec<Shown>,
}

impl Piece {
    /// Whether its words may stand for the matter before those of others.
    pub fn has_own_words(&self) -> bool {
        self.good_for & OWN_WORDS != 0
    }

    /// Whether its amount may stand for the matter.
    pub fn has_own_amount(&self) -> bool {
        self.good_for & OWN_AMOUNT != 0
    }

    /// Notes what the words of a stance are good for.
    pub fn take_words(&mut self, stance: &Stance) {
        let own = stance.attitude.is_own();
        let flag = |is: bool, bit: u8| if own && is { bit } else { 0 };
        self.good_for = flag(!stance.deed.what.is_empty(), OWN_WORDS)
            | flag(stance.deed.amount.is_some(), OWN_AMOUNT);
    }
}

/// Packs a report.
pub(crate) fn pack(head: &Head, pieces: &[Piece]) -> Vec<u8> {
    let mut out = Vec::with_capacity(32 + pieces.len() * 24);
    for n in [
        head.known,
        head.hash,
        head.sentences,
        head.unsure,
        head.unread,
        head.pages.len() as u32,
    ] {
        put(&mut out, n);
    }
    head.pages.iter().for_each(|p| put(&mut out, *p));
    for p in pieces {
        for n in [p.stance, p.cell, p.date, p.start, p.origin] {
            put(&mut out, n);
        }
        out.push(p.good_for);
        put(&mut out, p.shown.len() as u32);
        for s in &p.shown {
            out.push(s.code);
            if takes_name(s.code) {
                put(&mut out, s.name);
            }
        }
    }
    out
}

/// Unpacks a report into `head` and hands over its pieces one by one. Nothing is allocated for a
/// piece, since there may be a million.
///
/// # Errors
/// `Damaged` where the bytes end too soon; and those of `each`.
pub(crate) fn unpack(
    data: &[u8],
    head: &mut Head,
    mut each: impl FnMut(&Head, &Piece),
) -> Result<()> {
    let mut left = data;
    read(&mut left, head, &mut each).ok_or_else(|| LedgerError::Damaged {
        detail: "what is filed for a report breaks off; rebuild".to_string(),
    })
}

fn read(left: &mut &[u8], head: &mut Head, each: &mut impl FnMut(&Head, &Piece)) -> Option<()> {
    head.known = take(left)?;
    head.hash = take(left)?;
    head.sentences = take(left)?;
    head.unsure = take(left)?;
    head.unread = take(left)?;
    head.pages.clear();
    for _ in 0..take(left)? {
        head.pages.push(take(left)?);
    }
    let mut piece = Piece::default();
    while !left.is_empty() {
        piece.stance = take(left)?;
        piece.cell = take(left)?;
        piece.date = take(left)?;
        piece.start = take(left)?;
        piece.origin = take(left)?;
        piece.good_for = byte(left)?;
        piece.shown.clear();
        for _ in 0..take(left)? {
            let code = byte(left)?;
            let name = if takes_name(code) { take(left)? } else { 0 };
            piece.shown.push(Shown { code, name });
        }
        each(head, &piece);
    }
    Some(())
}

fn takes_name(code: u8) -> bool {
    code & KIND >= ASK
}

fn put(out: &mut Vec<u8>, mut n: u32) {
    while n >= 0x80 {
        out.push(n as u8 | 0x80);
        n >>= 7;
    }
    out.push(n as u8);
}

fn byte(left: &mut &[u8]) -> Option<u8> {
    let (first, rest) = left.split_first()?;
    *left = rest;
    Some(*first)
}

fn take(left: &mut &[u8]) -> Option<u32> {
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

    #[test]
    fn what_is_packed_comes_back_and_what_is_cut_is_told() {
        let head = Head {
            known: 20310304,
            hash: u32::MAX,
            sentences: 12,
            pages: vec![1, 300],
            ..Head::default()
        };
        let piece = |stance, name| Piece {
            stance,
            cell: 7,
            date: 0,
            start: 127,
            origin: 128,
            good_for: OWN_WORDS,
            shown: vec![
                Shown {
                    code: LEGAL | 5,
                    name: 0,
                },
                Shown {
                    code: CONDITION | 2,
                    name,
                },
            ],
        };
        let data = pack(&head, &[piece(1, 70_000), piece(u32::MAX, 0)]);
        let mut got = Vec::new();
        let mut into = Head::default();
        unpack(&data, &mut into, |_, p| {
            got.push((p.stance, p.cell, p.start, p.origin, p.shown.clone()));
        })
        .unwrap();
        assert_eq!(
            (into.known, into.hash, into.pages),
            (20310304, u32::MAX, vec![1, 300])
        );
        assert_eq!(got.len(), 2);
        assert_eq!(
            got[0].4[1],
            Shown {
                code: CONDITION | 2,
                name: 70_000
            }
        );
        assert_eq!(got[1].0, u32::MAX);
        for cut in 1..data.len() - 1 {
            // Either the head breaks off, or a piece does, or whole pieces are left.
            let mut n = 0;
            let read = unpack(&data[..cut], &mut Head::default(), |_, _| n += 1);
            assert!(read.is_err() || n < 2);
        }
    }
}
