//! Facts of today, to reason on, written straight from what is kept of each matter.
//!
//! What follows from a ledger hangs on its matters, but on little of each, and a matter is all
//! strings: made, copied into an act, copied once more into facts, and given back, they took three
//! quarters of the time in which a question was answered. Here an act is written from the numbers
//! of its row: parties, kinds, and the names of conditions are looked up once for all matters, and
//! ids and words go where they stay.
//!
//! What is written is `act_of` of the gist of the matter (`gist.rs`, whose rules these are), and
//! tests hold the two against each other. Of a matter that is named in an unusual way, or has a
//! stance that is, the gist itself is made.

use crate::error::Result;
use crate::gist::{ABSENCE_BITS, Done, POSITION_BITS, RUNGS, STEPS_ON, gist, overtaken, top};
use crate::ids;
use crate::kept;
use crate::line::{ABSENCES, LEGAL_STAGES, MATERIAL_STAGES, POSITIONS, Window};
use crate::open::Ledger;
use crate::outline::{BETWEEN, ById, Names, TYPES, grouped};
use crate::piece::{ASK, CAVEAT, Tell};
use crate::sum::{Sum, Thing};
use backstop_model::{Attitude, ConditionType, MatterId, Relation};
use backstop_reason::{
    ActSheet, Covers, Facts, List, Members, NeedSheet, Told, Word, Writer, act_of, from_matters,
    is_for_beneficiary,
};
use std::collections::hash_map::Entry;

impl Ledger {
    /// What there is to reason on: the facts of all matters, in order of id. The same as of
    /// [`Ledger::gists`], and of [`Ledger::matters`], but sooner there.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn facts(&self, window: Window, members: &Members, covers: &Covers) -> Result<Facts> {
        if !window.is_open() {
            return Ok(from_matters(&self.gists(window)?, members, covers));
        }
        let rulings = crate::review::rulings(&self.conn)?;
        let rows = kept::Rows::of(&self.conn, &|id| !rulings.is_rejected(id))?;
        let mut writing = Writing {
            writer: Writer::new(members, covers),
            covers,
            names: Names::of(&self.conn),
            conditions: ById::default(),
            askers: ById::default(),
            tells: Vec::new(),
            ids: Ids::default(),
        };
        let (acts, bytes) = rows.size();
        writing.writer.reserve(acts, bytes);
        rows.outlines(&mut |id, what, sum| writing.matter(id, what, sum))?;
        Ok(writing.writer.finish())
    }
}

/// What the name of a condition says, in the numbers of the facts.
#[derive(Clone)]
struct Named {
    relation: Relation,
    deed: Word,
    joint: bool,
    party: Vec<String>,
    parties: List,
    toward: List,
    at_least: Option<u32>,
}

/// Ids of stances, end to end, in a room that is used again and again.
#[derive(Default)]
struct Ids {
    text: String,
    ends: Vec<usize>,
}

impl Ids {
    fn clear(&mut self) {
        self.text.clear();
        self.ends.clear();
    }

    fn put(&mut self, tell: &Tell, names: &mut Names<'_>) -> Result<()> {
        ids::write(&mut self.text, tell, names.text(tell.rule)?);
        self.ends.push(self.text.len());
        Ok(())
    }

    fn iter(&self) -> impl Iterator<Item = &str> + Clone {
        let start = |at: usize| at.checked_sub(1).map_or(0, |before| self.ends[before]);
        (0..self.ends.len()).map(move |at| &self.text[start(at)..self.ends[at]])
    }
}

/// Who, what and toward whom, as the id of a matter has them.
#[derive(Clone, Copy)]
struct Home<'a> {
    party: &'a str,
    kind: &'a str,
    toward: &'a str,
}

impl<'a> Home<'a> {
    /// None for an id that is not written as ids are (`Cell::id`).
    fn of(id: &'a str) -> Option<Home<'a>> {
        let (plain, _) = id.split_once('#').unwrap_or((id, ""));
        let mut parts = plain.split('/');
        let (party, kind, toward) = (parts.next()?, parts.next()?, parts.next()?);
        let usual = parts.next().is_none() && !kind.is_empty() && !kind.contains('+');
        let sorted = list(party).is_sorted_by(|a, b| a < b);
        let sorted = sorted && list(toward).is_sorted_by(|a, b| a < b);
        (usual && sorted).then_some(Home {
            party,
            kind,
            toward,
        })
    }
}

/// The actors of a part of an id.
fn list(part: &str) -> impl Iterator<Item = &str> + Clone {
    part.split('+').filter(|a| !a.is_empty() && *a != "-")
}

struct Writing<'a> {
    writer: Writer,
    covers: &'a Covers,
    names: Names<'a>,
    conditions: ById<Named>,
    askers: ById<List>,
    tells: Vec<Tell>,
    ids: Ids,
}

impl Writing<'_> {
    fn matter(&mut self, id: &str, what: &str, sum: &Sum<'_>) -> Result<()> {
        let mut tells = std::mem::take(&mut self.tells);
        sum.salient_in(&mut tells);
        match Home::of(id).filter(|_| tells.iter().all(|t| t.rule != 0)) {
            Some(home) => self.act(id, home, what, sum, &tells)?,
            None => {
                let id = MatterId(id.to_string());
                let matter = gist(id, what.to_string(), sum, &mut self.names)?;
                self.writer.push(&act_of(&matter, self.covers));
            }
        }
        self.tells = tells;
        Ok(())
    }

    fn act(
        &mut self,
        id: &str,
        home: Home<'_>,
        what: &str,
        sum: &Sum<'_>,
        tells: &[Tell],
    ) -> Result<()> {
        self.needs(home, sum, tells)?;
        for thing in sum.in_order(ASK) {
            let by = self.askers(thing.name)?;
            self.ids.clear();
            self.ids.put(&thing.first, &mut self.names)?;
            let attitude = Attitude::ALL.get(thing.at).copied();
            let attitude = attitude.unwrap_or(Attitude::Demands);
            self.writer.ask(by, attitude, &self.ids.text);
        }
        let kind = self.writer.word(home.kind);
        let parties = self.writer.list(list(home.party));
        let toward = self.writer.list(list(home.toward));
        let shown = tells.iter().fold(0, |all, t| all | t.bits);
        let legal = self.highest(RUNGS[0], &LEGAL_STAGES, shown, tells)?;
        let material = self.highest(RUNGS[1], &MATERIAL_STAGES, shown, tells)?;
        let position = match is_taken_back(shown, tells) {
            true => None,
            false => self.last(POSITION_BITS, &POSITIONS, shown, tells)?,
        };
        let absence = self.last(ABSENCE_BITS, &ABSENCES, shown, tells)?;
        let caveats = sum.in_order(CAVEAT);
        let caveats = self.writer.told(caveats.iter().map(|t| t.words));
        self.writer.act(ActSheet {
            id,
            parties,
            kind,
            toward,
            what,
            legal,
            material,
            position,
            absence,
            caveats,
        });
        Ok(())
    }

    /// What it waits on, less what the deed has overtaken.
    fn needs(&mut self, home: Home<'_>, sum: &Sum<'_>, tells: &[Tell]) -> Result<()> {
        let free = ConditionType::StatedUnconditional as usize;
        let mut waits = grouped(sum);
        if waits.is_empty() {
            return Ok(());
        }
        let done = Done::of(tells);
        waits.retain(|(thing, _)| thing.at != free && !overtaken(tells, &done, thing));
        waits.sort_by_key(|(_, group)| *group);
        for (at, (thing, group)) in waits.iter().enumerate() {
            self.need(home, thing)?;
            let next = waits.get(at + 1).map(|(_, group)| group);
            if next != Some(group) {
                self.writer.clause(1);
            }
        }
        Ok(())
    }

    fn need(&mut self, home: Home<'_>, thing: &Thing<'_>) -> Result<()> {
        if !self.conditions.contains_key(&thing.name) {
            let named = self.named(thing.name)?;
            self.conditions.insert(thing.name, named);
        }
        self.ids.clear();
        self.ids.put(&thing.first, &mut self.names)?;
        if thing.last.stance != thing.first.stance {
            self.ids.put(&thing.last, &mut self.names)?;
        }
        let Some(named) = self.conditions.get(&thing.name) else {
            return Ok(());
        };
        let kind = TYPES.get(thing.at).copied().unwrap_or(ConditionType::Vague);
        let own = || list(home.toward).any(|t| named.party.iter().any(|p| p == t));
        let toward = match named.toward.is_empty() {
            true if is_for_beneficiary(kind, named.joint, own()) => {
                self.writer.list(list(home.toward))
            }
            _ => named.toward,
        };
        let stances = self.writer.told(self.ids.iter());
        self.writer.need(NeedSheet {
            relation: named.relation,
            kind,
            deed: named.deed,
            parties: named.parties,
            at_least: named.at_least,
            toward,
            words: thing.words,
            stances,
        });
        Ok(())
    }

    fn named(&mut self, name: u32) -> Result<Named> {
        let said = self.names.condition_name(name)?;
        let act = said.act();
        Ok(Named {
            relation: said.relation,
            deed: self.writer.word(&act),
            joint: self.covers.joint.contains(&act),
            parties: self.writer.list(&said.party),
            toward: self.writer.list(&said.toward),
            party: said.party,
            at_least: said.at_least,
        })
    }

    fn askers(&mut self, name: u32) -> Result<List> {
        match self.askers.entry(name) {
            Entry::Occupied(known) => Ok(*known.get()),
            Entry::Vacant(free) => {
                let by = self.names.text(name)?.split(BETWEEN);
                Ok(*free.insert(self.writer.list(by.filter(|a| !a.is_empty()))))
            }
        }
    }

    /// The highest rung of a track, with the stances that show it, by their ids.
    fn highest<S: Copy>(
        &mut self,
        rungs: u32,
        stages: &[S],
        shown: u32,
        tells: &[Tell],
    ) -> Result<Option<(S, Told)>> {
        let highest = top(rungs, shown);
        let at = highest.trailing_zeros().checked_sub(rungs.trailing_zeros());
        let Some(stage) = at.and_then(|at| stages.get(at as usize)) else {
            return Ok(None);
        };
        self.ids.clear();
        for tell in tells.iter().filter(|t| t.bits & highest != 0) {
            self.ids.put(tell, &mut self.names)?;
        }
        let mut sorted: Vec<&str> = self.ids.iter().collect();
        sorted.sort_unstable();
        sorted.dedup();
        let told = self.writer.told(sorted.iter().copied());
        Ok(Some((*stage, told)))
    }

    /// The position or absence that comes last: of the last day on which there is one, that whose
    /// first telling of this day is the last. With all its tellings of the day.
    fn last<S: Copy>(
        &mut self,
        any: u32,
        which: &[S],
        shown: u32,
        tells: &[Tell],
    ) -> Result<Option<(S, Told)>> {
        if shown & any == 0 {
            return Ok(None);
        }
        let newest = tells.iter().rev().find(|t| t.bits & any != 0);
        let day = newest.map_or(0, |t| t.date);
        let of_day = || tells.iter().filter(|t| t.date == day && t.bits & any != 0);
        let (mut seen, mut found) = (0, None);
        for tell in of_day() {
            let fresh = tell.bits & any & !seen;
            found = fresh.checked_ilog2().or(found);
            seen |= fresh;
        }
        let Some(highest) = found else {
            return Ok(None);
        };
        let at = highest.checked_sub(any.trailing_zeros());
        let Some(what) = at.and_then(|at| which.get(at as usize)) else {
            return Ok(None);
        };
        self.ids.clear();
        for tell in of_day().filter(|t| t.bits & 1 << highest != 0) {
            self.ids.put(tell, &mut self.names)?;
        }
        Ok(Some((*what, self.writer.told(self.ids.iter()))))
    }
}

/// Whether a promise or a deed of a later day takes the place of the position that came last.
fn is_taken_back(shown: u32, tells: &[Tell]) -> bool {
    if shown & POSITION_BITS == 0 {
        return false;
    }
    // Tells come in order of their days.
    let last = |bits: u32| tells.iter().rev().find(|t| t.bits & bits != 0);
    let day = last(POSITION_BITS).map_or(0, |t| t.date);
    day > 0 && last(STEPS_ON).is_some_and(|t| t.date > day)
}
