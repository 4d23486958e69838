//! Matters read back from the file: in outline, or whole.
//!
//! An outline has every stage, position, absence, condition, caveat and ask that the whole matter
//! has, with the first stance that shows it and the last; it has no tellings, and of the parties of
//! conditions the ids only. Its size does not grow with the number of reports, so it is what
//! reasoning works on. The whole matter, with every telling, is read when one is asked for.

use crate::dates::{self, unpack, until};
use crate::error::Result;
use crate::filing::{Kept, base_key};
use crate::ids;
use crate::line::{ABSENCES, LEGAL_STAGES, MATERIAL_STAGES, POSITIONS, Window};
use crate::piece::{self, ABSENCE, ASK, CAVEAT, CONDITION, LEGAL, MATERIAL, POSITION, Tell};
use crate::sum::{Mixing, Sum, Thing};
use crate::then::{RoutedCells, Through};
use backstop_matter::{Cell, Evidence, Rulings, SettleOptions, assemble, place};
use backstop_model::{
    Absence, ActorId, Ask, Attitude, Caveat, Condition, ConditionType, Date, DeedKind, Matter,
    MatterCondition, MatterId, Origin, Party, Position, Relation, Rung, Stance, StanceId, act,
};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::BuildHasherDefault;

pub(crate) const TYPES: [ConditionType; 15] = [
    ConditionType::Trigger,
    ConditionType::Peace,
    ConditionType::ThirdPartyBacking,
    ConditionType::OthersTakingPart,
    ConditionType::DomesticAuthorisation,
    ConditionType::InternationalMandate,
    ConditionType::BeneficiaryPerformance,
    ConditionType::RequestOrConsent,
    ConditionType::Conduct,
    ConditionType::DemandRefused,
    ConditionType::Means,
    ConditionType::Time,
    ConditionType::InReturnFor,
    ConditionType::Vague,
    ConditionType::StatedUnconditional,
];

/// What makes two statements of a condition one, as a name. The key decides; the rest is what it
/// says, so that it need not be taken apart.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct ConditionName {
    pub key: String,
    pub relation: Relation,
    pub deed: DeedKind,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    ends: bool,
    pub party: Vec<ActorId>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub toward: Vec<ActorId>,
    pub at_least: Option<u32>,
}

impl ConditionName {
    pub fn of(c: &Condition) -> ConditionName {
        let ids = |parties: &[Party]| {
            let mut ids: Vec<ActorId> = parties.iter().map(|p| p.id.clone()).collect();
            ids.sort();
            ids.dedup();
            ids
        };
        ConditionName {
            key: backstop_matter::condition_key(c),
            relation: c.relation,
            deed: c.deed.clone(),
            ends: c.ends,
            party: ids(&c.party),
            toward: ids(&c.toward),
            at_least: c.at_least,
        }
    }

    /// What would meet it, as [`Condition::act`].
    pub fn act(&self) -> DeedKind {
        act(&self.deed, self.ends)
    }

    fn condition(&self, thing: &Thing<'_>) -> Condition {
        Condition {
            relation: self.relation,
            kind: TYPES.get(thing.at).copied().unwrap_or(ConditionType::Vague),
            deed: self.deed.clone(),
            ends: self.ends,
            party: self.party.iter().map(Party::of).collect(),
            toward: self.toward.iter().map(Party::of).collect(),
            at_least: self.at_least,
            what: thing.words.to_string(),
            span: thing.span,
        }
    }
}

/// Between the ids of those who ask, in a name.
pub(crate) const BETWEEN: &str = "\u{1f}";

/// What is known of names, by their ids.
pub(crate) type ById<T> = HashMap<u32, T, BuildHasherDefault<Mixing>>;

/// Names looked up once.
pub(crate) struct Names<'a> {
    conn: &'a Connection,
    texts: ById<String>,
    conditions: ById<ConditionName>,
}

impl<'a> Names<'a> {
    pub fn of(conn: &'a Connection) -> Names<'a> {
        Names {
            conn,
            texts: ById::default(),
            conditions: ById::default(),
        }
    }

    fn look(&self, id: u32) -> Result<String> {
        let mut q = self
            .conn
            .prepare_cached("SELECT text FROM name WHERE id = ?1")?;
        Ok(q.query_row([id], |r| r.get(0))?)
    }

    pub fn text(&mut self, id: u32) -> Result<&str> {
        if !self.texts.contains_key(&id) {
            self.texts.insert(id, self.look(id)?);
        }
        Ok(self.texts.get(&id).map_or("", String::as_str))
    }

    /// What the name of a condition says.
    pub fn condition_name(&self, id: u32) -> Result<ConditionName> {
        Ok(serde_json::from_str(&self.look(id)?)?)
    }

    fn condition(&mut self, thing: &Thing<'_>) -> Result<Condition> {
        if let Some(name) = self.conditions.get(&thing.name) {
            return Ok(name.condition(thing));
        }
        let name = self.condition_name(thing.name)?;
        let condition = name.condition(thing);
        self.conditions.insert(thing.name, name);
        Ok(condition)
    }

    pub fn stance(&mut self, tell: &Tell) -> Result<StanceId> {
        match tell.rule {
            0 => Ok(StanceId(self.look(tell.n)?)),
            rule => Ok(ids::id(tell, self.text(rule)?)),
        }
    }
}

/// The outline of a matter; `what` is the deed in the words of its newest stance.
pub(crate) fn outline(
    id: MatterId,
    what: String,
    sum: &Sum<'_>,
    names: &mut Names<'_>,
) -> Result<Matter> {
    let mut matter = bare(id, what, sum, names)?;
    matter.conditions = conditions(sum, names, |_| true)?;
    for tell in sum.salient() {
        if tell.bits != 0 {
            let stance = names.stance(&tell)?;
            steps(&mut matter, &tell, u32::MAX, &stance);
        }
    }
    Ok(matter)
}

/// A matter with its caveats and asks alone.
pub(crate) fn bare(
    id: MatterId,
    what: String,
    sum: &Sum<'_>,
    names: &mut Names<'_>,
) -> Result<Matter> {
    let home = crate::filing::parse_cell(&id.0);
    let mut matter = Matter {
        id,
        party: home.party,
        kind: home.kind,
        toward: home.toward,
        what,
        legal: Vec::new(),
        material: Vec::new(),
        positions: Vec::new(),
        absences: Vec::new(),
        conditions: Vec::new(),
        caveats: Vec::new(),
        asks: Vec::new(),
        tellings: Vec::new(),
        stances: Vec::new(),
    };
    matter.caveats = sum
        .in_order(CAVEAT)
        .into_iter()
        .map(|t| Caveat {
            what: t.words.to_string(),
            span: t.span,
        })
        .collect();
    for thing in sum.in_order(ASK) {
        let by = names.text(thing.name)?.split(BETWEEN);
        matter.asks.push(Ask {
            by: by.filter(|a| !a.is_empty()).map(str::to_string).collect(),
            attitude: Attitude::ALL
                .get(thing.at)
                .copied()
                .unwrap_or(Attitude::Demands),
            date: unpack(thing.first.date),
            stance: names.stance(&thing.first)?,
        });
    }
    Ok(matter)
}

/// Conditions by their first telling, each with the number that it shares with its alternatives.
pub(crate) fn grouped<'s, 'a>(sum: &'s Sum<'a>) -> Vec<(&'s Thing<'a>, u32)> {
    let things = sum.in_order(CONDITION);
    if sum.alternatives.is_empty() {
        return things.into_iter().zip(0..).collect();
    }
    let mut groups: Vec<u32> = (0..things.len() as u32).collect();
    let mut pairs = sum.alternatives.clone();
    pairs.sort_unstable();
    pairs.dedup();
    for (a, b) in &pairs {
        let at = |name: &u32| things.iter().position(|t| t.name == *name);
        if let Some((i, j)) = at(a).zip(at(b)) {
            let (keep, drop) = (groups[i].min(groups[j]), groups[i].max(groups[j]));
            let both = groups.iter_mut().filter(|g| **g == drop);
            both.for_each(|g| *g = keep);
        }
    }
    things.into_iter().zip(groups).collect()
}

/// Conditions, each once, in the words of its first telling; alternatives share a number. Only
/// those that are wanted; numbers are as if all were.
pub(crate) fn conditions(
    sum: &Sum<'_>,
    names: &mut Names<'_>,
    wanted: impl Fn(&Thing<'_>) -> bool,
) -> Result<Vec<MatterCondition>> {
    let mut found = Vec::new();
    for (thing, group) in grouped(sum) {
        if !wanted(thing) {
            continue;
        }
        let mut stances = vec![names.stance(&thing.first)?];
        if thing.last.stance != thing.first.stance {
            stances.push(names.stance(&thing.last)?);
        }
        found.push(MatterCondition {
            condition: names.condition(thing)?,
            group,
            stances,
        });
    }
    Ok(found)
}

/// Adds what a stance shows, of the steps in `only`, a bit each. Steps of one day and kind are one;
/// stances come in order.
pub(crate) fn steps(matter: &mut Matter, tell: &Tell, only: u32, stance: &StanceId) {
    let date = unpack(tell.date);
    let shows = |kind: u8, at: usize| tell.bits & only & piece::bit(kind, at) != 0;
    for (at, stage) in LEGAL_STAGES.into_iter().enumerate() {
        if shows(LEGAL, at) {
            rung(&mut matter.legal, stage, date, stance);
        }
    }
    for (at, stage) in MATERIAL_STAGES.into_iter().enumerate() {
        if shows(MATERIAL, at) {
            rung(&mut matter.material, stage, date, stance);
        }
    }
    for (at, kind) in POSITIONS.into_iter().enumerate() {
        if shows(POSITION, at) {
            let mut of_day = matter.positions.iter_mut().rev();
            let same = of_day.find(|p| p.date == date && p.kind == kind);
            match same {
                Some(p) => p.stances.push(stance.clone()),
                None => matter.positions.push(Position {
                    kind,
                    by: None,
                    date,
                    stances: vec![stance.clone()],
                }),
            }
        }
    }
    for (at, kind) in ABSENCES.into_iter().enumerate() {
        if shows(ABSENCE, at) {
            let mut of_day = matter.absences.iter_mut().rev();
            let same = of_day.find(|a| a.date == date && a.kind == kind);
            match same {
                Some(a) => a.stances.push(stance.clone()),
                None => matter.absences.push(Absence {
                    kind,
                    date,
                    stances: vec![stance.clone()],
                }),
            }
        }
    }
}

fn rung<S: PartialEq>(rungs: &mut Vec<Rung<S>>, stage: S, date: Option<Date>, id: &StanceId) {
    let mut all = rungs.iter_mut().rev();
    match all.find(|r| r.date == date && r.stage == stage) {
        Some(r) => r.stances.push(id.clone()),
        None => rungs.push(Rung {
            stage,
            date,
            stances: vec![id.clone()],
        }),
    }
}

/// Reads matters within a window.
pub(crate) struct Reader<'a> {
    pub conn: &'a Connection,
    pub options: &'a SettleOptions,
    pub rulings: &'a Rulings,
    pub window: Window,
}

impl Reader<'_> {
    /// The way through the shelves.
    pub fn through(&self) -> Through<'_> {
        Through {
            conn: self.conn,
            rulings: self.rulings,
            window: self.window,
        }
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
                .query_map(
                    [*cell, until(self.window.as_of), until(self.window.known_at)],
                    |r| r.get(0),
                )?
                .collect::<rusqlite::Result<_>>()?;
            for stance in stances {
                kept.extend(self.kept(stance, *cell, key)?);
            }
        }
        Ok((put_together(id, &kept), kept))
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
    fn around(&self, wanted: &Cell) -> Result<BTreeMap<MatterId, RoutedCells>> {
        let mut bases = BTreeSet::from([base_key(wanted)]);
        for (from, to) in self.rulings.merges() {
            for end in [from, to] {
                bases.extend(Cell::parse(&MatterId(end.clone())).map(|c| base_key(&c)));
            }
        }
        let mut all: BTreeMap<MatterId, RoutedCells> = BTreeMap::new();
        for base in bases {
            for (matter, cells) in self.through().routes(&base)? {
                all.entry(matter).or_default().extend(cells);
            }
        }
        Ok(all)
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

fn put_together(id: &MatterId, kept: &[Kept]) -> Matter {
    let evidence = kept.iter().map(|k| Evidence {
        stance: &k.stance,
        placed: k.placed.clone(),
        date: k.date,
        origin: k.origin.clone(),
    });
    assemble(id.clone(), evidence.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_of_conditions_are_found_by_their_number() {
        for (n, kind) in TYPES.into_iter().enumerate() {
            assert_eq!(kind as usize, n);
        }
        for (n, attitude) in Attitude::ALL.iter().enumerate() {
            assert_eq!(*attitude as usize, n);
        }
    }
}
