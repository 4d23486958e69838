//! What the evidence of a matter comes to: firsts, lasts and counts.
//!
//! Pieces may be taken in any order; the sum depends on the set of them only. Positions and
//! absences are special in that of those of the last day the first telling counts, as it does when
//! a matter is put together from whole stances (`backstop_matter::assemble`).

use crate::piece::{
    self, ABSENCE, ASK, CAVEAT, CONDITION, LEGAL, MATERIAL, POSITION, Piece, SLOTS, Shown, Tell,
};
use backstop_model::{ConditionType, LegalStage, PositionKind, Span};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// Something that a matter shows, with its first and last telling.
#[derive(Debug, Clone)]
pub(crate) struct Thing<'a> {
    /// Kind of thing ([`piece::split`]).
    pub kind: u8,
    /// Which of the kind; for a condition, its type as the first telling has it.
    pub at: usize,
    /// See [`piece::Shown`].
    pub name: u32,
    pub first: Tell,
    pub last: Tell,
    /// Which of the things that the first telling shows.
    pub place: usize,
    /// Its words in the first telling.
    pub words: &'a str,
    pub span: Span,
}

/// What the evidence of a matter comes to.
#[derive(Debug, Default)]
pub(crate) struct Sum<'a> {
    pub things: Vec<Thing<'a>>,
    /// For each rung, position and absence the place of the thing after it; 0 for none yet.
    slots: [u32; SLOTS],
    /// The same for things with a name.
    named: HashMap<u64, u32, BuildHasherDefault<Mixing>>,
    /// Conditions of one stance that are alternatives, by name.
    pub alternatives: Vec<(u32, u32)>,
    /// Last day of a step of offered or more, or in deed.
    last_step: Option<u32>,
    /// Days of refusals and withdrawals.
    refusals: Vec<u32>,
    pub said: Option<(u32, u32)>,
    pub known: Option<(u32, u32)>,
    pub pages: i64,
    pub origins: i64,
    pub n: i64,
    pub newest: Option<Tell>,
    pub newest_own: Option<Tell>,
    pub newest_amount: Option<Tell>,
    pub newest_count: Option<Tell>,
}

fn widen(ends: &mut Option<(u32, u32)>, n: u32) {
    *ends = Some(ends.map_or((n, n), |(a, b)| (a.min(n), b.max(n))));
}

fn later(newest: &mut Option<Tell>, tell: &Tell) {
    if newest.as_ref().is_none_or(|n| tell > n) {
        *newest = Some(*tell);
    }
}

/// By name id, the last matter that a name was seen in.
#[derive(Debug)]
enum Seen {
    /// A place for each name: for all matters at once.
    All(Vec<u32>),
    /// Those seen only: for a few matters, whatever the number of names.
    Few(HashMap<u32, u32, BuildHasherDefault<Mixing>>),
}

impl Seen {
    /// 1 where a name is new in a matter, else 0.
    fn take(&mut self, id: u32, matter: u32) -> i64 {
        let last = match self {
            Seen::All(marks) => {
                let at = id as usize;
                if at >= marks.len() {
                    marks.resize((at + 1).next_power_of_two(), 0);
                }
                std::mem::replace(&mut marks[at], matter)
            }
            Seen::Few(marks) => marks.insert(id, matter).unwrap_or(0),
        };
        i64::from(last != matter)
    }
}

/// Counts different pages and origins of one matter after another.
#[derive(Debug)]
pub(crate) struct Distinct {
    pages: Seen,
    origins: Seen,
    matter: u32,
}

impl Distinct {
    /// For all matters.
    pub fn of_all() -> Distinct {
        Distinct {
            pages: Seen::All(Vec::new()),
            origins: Seen::All(Vec::new()),
            matter: 0,
        }
    }

    /// For a few.
    pub fn of_few() -> Distinct {
        Distinct {
            pages: Seen::Few(HashMap::default()),
            origins: Seen::Few(HashMap::default()),
            matter: 0,
        }
    }

    /// Begins with the next matter.
    pub fn next(&mut self) {
        self.matter += 1;
    }
}

/// What makes an ask, a condition or a caveat one thing. Of a condition the type may differ.
fn name_key(s: &Shown<'_>) -> u64 {
    let kind = match s.split() {
        (kind @ (CONDITION | CAVEAT), _) => kind,
        _ => s.code,
    };
    u64::from(kind) << 32 | u64::from(s.name)
}

impl<'a> Sum<'a> {
    /// Takes a piece in.
    pub fn take(&mut self, p: &Piece<'a>, distinct: &mut Distinct) {
        let tell = p.tell;
        self.n += 1;
        widen(&mut self.said, tell.date);
        widen(&mut self.known, p.known);
        for page in &p.pages {
            self.pages += distinct.pages.take(*page, distinct.matter);
        }
        self.origins += distinct.origins.take(p.origin, distinct.matter);
        later(&mut self.newest, &tell);
        if p.has_own_words() {
            later(&mut self.newest_own, &tell);
        }
        if p.has_own_amount() {
            later(&mut self.newest_amount, &tell);
        }
        if p.has_own_count() {
            later(&mut self.newest_count, &tell);
        }
        for (place, s) in p.shown.iter().enumerate() {
            let (kind, at) = s.split();
            self.mark(kind, at, tell.date);
            let after = match piece::slot(kind, at) {
                Some(slot) => &mut self.slots[slot],
                None => self.named.entry(name_key(s)).or_default(),
            };
            let found = (*after as usize).checked_sub(1);
            match found.and_then(|n| self.things.get_mut(n)) {
                None => {
                    self.things.push(Thing {
                        kind,
                        at,
                        name: s.name,
                        first: tell,
                        last: tell,
                        place,
                        words: s.words,
                        span: s.span,
                    });
                    *after = self.things.len() as u32;
                }
                Some(thing) => {
                    if tell < thing.first {
                        thing.first = tell;
                        (thing.at, thing.place) = (at, place);
                        thing.words = s.words;
                        thing.span = s.span;
                    }
                    let first_of_day = matches!(kind, POSITION | ABSENCE);
                    if match first_of_day && tell.date == thing.last.date {
                        true => tell < thing.last,
                        false => tell > thing.last,
                    } {
                        thing.last = tell;
                    }
                }
            }
        }
        for (a, b) in &p.alternatives {
            let name = |at: u8| p.shown.get(usize::from(at)).map(|s| s.name);
            self.alternatives.extend(name(*a).zip(name(*b)));
        }
    }

    /// Notes days of steps and refusals.
    fn mark(&mut self, kind: u8, at: usize, date: u32) {
        let no = [
            PositionKind::Refuses as usize,
            PositionKind::Withdrawn as usize,
        ];
        match kind {
            LEGAL if at >= LegalStage::Offered as usize => {
                self.last_step = self.last_step.max(Some(date));
            }
            MATERIAL => self.last_step = self.last_step.max(Some(date)),
            POSITION if no.contains(&at) => self.refusals.push(date),
            _ => {}
        }
    }

    /// Since when it is refused or taken back with no later step.
    pub fn contested(&self) -> Option<u32> {
        let last = self.last_step?;
        self.refusals.iter().filter(|d| **d >= last).min().copied()
    }

    fn of(&self, kind: u8) -> impl Iterator<Item = &Thing<'a>> {
        self.things.iter().filter(move |t| t.kind == kind)
    }

    /// The highest rung of a track, and when it was first reached.
    pub fn reached(&self, track: u8) -> Option<(usize, u32)> {
        let top = self.of(track).max_by_key(|t| t.at)?;
        Some((top.at, top.first.date))
    }

    /// The position or absence that stands, and when it was last stated.
    pub fn stands(&self, kind: u8) -> Option<(usize, u32)> {
        let last = self.of(kind).max_by_key(|t| (t.last, t.at))?;
        Some((last.at, last.last.date))
    }

    /// How many conditions there are, whether one is too vague to test, and whether it is said that
    /// there is none.
    pub fn conditions(&self) -> (usize, bool, bool) {
        let is = |kind: ConditionType| self.of(CONDITION).any(|t| t.at == kind as usize);
        let free = ConditionType::StatedUnconditional as usize;
        let n = self.of(CONDITION).filter(|t| t.at != free).count();
        (
            n,
            is(ConditionType::Vague),
            is(ConditionType::StatedUnconditional),
        )
    }

    /// How many different asks.
    pub fn asks(&self) -> usize {
        self.of(ASK).count()
    }

    /// Every first and last telling, in order, each once.
    pub fn salient(&self) -> Vec<Tell> {
        let mut all = Vec::new();
        self.salient_in(&mut all);
        all
    }

    /// The same into a room that was used before.
    pub fn salient_in(&self, all: &mut Vec<Tell>) {
        all.clear();
        for thing in &self.things {
            all.push(thing.first);
            if thing.last != thing.first {
                all.push(thing.last);
            }
        }
        all.extend(self.newest_own);
        all.sort_unstable();
        all.dedup_by_key(|t| t.stance);
    }

    /// Things of a kind, by their first telling.
    pub fn in_order(&self, kind: u8) -> Vec<&Thing<'a>> {
        let mut all: Vec<&Thing<'a>> = self.of(kind).collect();
        all.sort_by_key(|t| (t.first, t.place));
        all
    }
}

/// A hasher for numbers of our own making: one multiplication.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Mixing(u64);

impl Hasher for Mixing {
    fn write(&mut self, bytes: &[u8]) {
        for b in bytes {
            self.write_u64(u64::from(*b));
        }
    }
    fn write_u32(&mut self, n: u32) {
        self.write_u64(n.into());
    }
    fn write_u64(&mut self, n: u64) {
        let mixed = (self.0 ^ n).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = mixed ^ (mixed >> 32);
    }
    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use backstop_matter::Part;

    fn piece(stance: u32, date: u32, start: u32, part: Part) -> Piece<'static> {
        let shown = Shown::of(part).into_iter().collect();
        Piece {
            tell: Tell {
                stance,
                date,
                start,
                ..Tell::default()
            },
            known: date,
            pages: vec![stance],
            shown,
            ..Piece::default()
        }
    }

    #[test]
    fn the_order_of_pieces_is_of_no_account() {
        use backstop_model::LegalStage as L;
        let no = Part::Position(PositionKind::Refuses);
        let yes = Part::Position(PositionKind::Supports);
        let mut pieces = [
            piece(1, 10, 0, Part::Legal(L::Pledged)),
            piece(2, 12, 9, no),
            piece(3, 12, 4, no),
            piece(4, 12, 5, yes),
            piece(5, 11, 5, no),
            piece(6, 9, 5, Part::Legal(L::Agreed)),
        ];
        for _ in 0..pieces.len() {
            pieces.rotate_left(1);
            let (mut sum, mut distinct) = (Sum::default(), Distinct::of_few());
            distinct.next();
            pieces.iter().for_each(|p| sum.take(p, &mut distinct));
            assert_eq!(sum.reached(LEGAL), Some((L::Agreed as usize, 9)));
            assert_eq!(sum.contested(), Some(11));
            // Of the refusals of the last day the first telling counts, and `yes` comes after it.
            let stands = Some((PositionKind::Supports as usize, 12));
            assert_eq!(sum.stands(POSITION), stands);
            assert_eq!((sum.pages, sum.origins, sum.n), (6, 1, 6));
            let told: Vec<u32> = sum.salient().iter().map(|t| t.stance).collect();
            assert_eq!(told, [6, 1, 5, 3, 4]);
        }
    }
}
