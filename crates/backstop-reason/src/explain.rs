//! Why: the proof of any derived word, down to the stances.
//!
//! A [`Proof`] is a value: statements, each with its evidence and the statements that it rests on.
//! Statements are shared, so a proof may hold rings; the printed tree says "as above" at the second
//! meeting. Its leaves, taken alone, give the same word (a law, and tested as one):
//!
//! - of an act, all its clauses stand in the proof, since any of them could hold it back;
//! - of something that holds, enough of what makes it hold, each settled before it, so that no
//!   reason goes in a circle;
//! - of something that does not hold, everything on record that bears on it, refusals and absences
//!   included: that nothing else is there is the point.

use crate::answer::{Answer, Item};
use crate::facts::{ActId, Facts, NeedId};
use crate::level::Level;
use crate::solve::State;
use crate::sort::Sort;
use crate::words;
use backstop_model::{AbsenceKind, ActorId, MatterId, Relation, StanceId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt::Write as _;

const LIVE: u8 = Level::OFFERED.0;

/// What is to be explained.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// What a matter comes to if nobody moves first.
    Matter(MatterId),
    /// What a matter comes to if everybody keeps their word.
    Greatest(MatterId),
    /// The state of a condition.
    Condition(NeedId),
    /// Why something is missing or awaited.
    Item(Item),
    /// Why matters wait on each other, by the place in [`Answer::deadlocks`].
    Ring(usize),
}

/// How a proof calls things; [`Ids`] calls them by their ids.
pub trait Wording {
    /// A matter.
    fn matter(&self, id: &MatterId) -> String;
    /// Several parties.
    fn parties(&self, ids: &[ActorId]) -> String;
    /// A kind of deed, for or to whom where that is known.
    fn deed(&self, kind: &str, toward: &[ActorId]) -> String;
}

/// The wording of files and programs.
#[derive(Debug, Clone, Copy, Default)]
pub struct Ids;

impl Wording for Ids {
    fn matter(&self, id: &MatterId) -> String {
        id.0.clone()
    }
    fn parties(&self, ids: &[ActorId]) -> String {
        ids.join("+")
    }
    fn deed(&self, kind: &str, _: &[ActorId]) -> String {
        kind.to_string()
    }
}

/// One statement of a proof.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// In words.
    pub says: String,
    /// The matter that it is about; the one that waits, of a condition.
    pub matter: Option<MatterId>,
    /// Of a condition, its words in the report; may be empty.
    pub condition: Option<String>,
    /// The stances that say so; empty for what follows from the statements below.
    pub evidence: Vec<StanceId>,
    /// The places of the statements that it rests on.
    pub because: Vec<usize>,
}

/// Statements; the first is what was asked.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Proof {
    /// The first is the root; none when there is no such thing.
    pub statements: Vec<Statement>,
}

impl Proof {
    /// All stances that it rests on.
    pub fn leaves(&self) -> BTreeSet<StanceId> {
        let all = self.statements.iter();
        all.flat_map(|s| s.evidence.iter().cloned()).collect()
    }

    /// As a tree, two spaces a step. `quote` gives the words and source of a stance, where known;
    /// else its id is printed.
    pub fn to_text(&self, quote: impl Fn(&StanceId) -> Option<String>) -> String {
        let mut out = String::new();
        let mut seen = vec![false; self.statements.len()];
        let mut walk: Vec<(usize, usize)> = vec![(0, 0)];
        while let Some((at, depth)) = walk.pop() {
            let Some(one) = self.statements.get(at) else {
                continue;
            };
            let pad = "  ".repeat(depth);
            if std::mem::replace(&mut seen[at], true) {
                let _ = writeln!(out, "{pad}{} (as above)", one.says);
                continue;
            }
            let _ = writeln!(out, "{pad}{}", one.says);
            for stance in &one.evidence {
                let words = quote(stance).unwrap_or_else(|| stance.0.clone());
                let _ = writeln!(out, "{pad}  | {words}");
            }
            walk.extend(one.because.iter().rev().map(|b| (*b, depth + 1)));
        }
        out
    }

    /// As JSON: `{"statements":[{"says","matter","condition","evidence","because"}]}`, places
    /// counted from 0.
    pub fn to_json(&self) -> serde_json::Value {
        serde_json::to_value(self).unwrap_or_default()
    }
}

/// Explains, calling things by their ids.
pub fn explain(facts: &Facts, answer: &Answer, question: &Question) -> Proof {
    explain_in(facts, answer, question, &Ids)
}

/// Explains in a wording of the caller's.
pub fn explain_in(
    facts: &Facts,
    answer: &Answer,
    question: &Question,
    wording: &dyn Wording,
) -> Proof {
    let greatest = matches!(question, Question::Greatest(_));
    let mut prover = Prover {
        facts,
        answer,
        wording,
        greatest,
        proof: Proof::default(),
        act_at: BTreeMap::new(),
        need_at: BTreeMap::new(),
        todo: VecDeque::new(),
    };
    match question {
        Question::Matter(id) | Question::Greatest(id) => {
            if let Some(act) = facts.find(id) {
                prover.act(act.0);
            }
        }
        Question::Condition(need) if need.at() < facts.need_count() => {
            prover.need(need.0);
            // Whether it is circular shows at its owner.
            if answer.state(*need) == State::Circular {
                let owner = prover.act(facts.owner(*need).0);
                prover.proof.statements[0].because.push(owner);
            }
        }
        Question::Condition(_) => {}
        Question::Item(item) => prover.item(*item),
        Question::Ring(at) => {
            if let Some(ring) = answer.deadlocks.get(*at) {
                let names = ring.members.iter().map(|m| wording.matter(m));
                let names: Vec<String> = names.collect();
                let whom = match ring.members.len() {
                    2 => "each other",
                    _ => "one another",
                };
                let says = format!("{} wait on {whom}", names.join(", "));
                prover.state(says, Vec::new());
                for member in &ring.members {
                    if let Some(act) = facts.find(member) {
                        let place = prover.act(act.0);
                        prover.proof.statements[0].because.push(place);
                    }
                }
            }
        }
    }
    prover.run();
    prover.proof
}

/// What a report says that a party has not done.
fn absence(kind: AbsenceKind) -> &'static str {
    match kind {
        AbsenceKind::HasNotYet => "not given yet",
        AbsenceKind::DeclinedToSay => "declined to say",
        AbsenceKind::CheckedNoneFound => "none found",
    }
}

enum Todo {
    Act(u32, usize),
    Need(u32, usize),
}

struct Prover<'a> {
    facts: &'a Facts,
    answer: &'a Answer,
    wording: &'a dyn Wording,
    greatest: bool,
    proof: Proof,
    act_at: BTreeMap<u32, usize>,
    need_at: BTreeMap<u32, usize>,
    todo: VecDeque<Todo>,
}

impl Prover<'_> {
    fn state(&mut self, says: String, evidence: Vec<StanceId>) -> usize {
        self.proof.statements.push(Statement {
            says,
            matter: None,
            condition: None,
            evidence,
            because: Vec::new(),
        });
        self.proof.statements.len() - 1
    }

    fn run(&mut self) {
        while let Some(todo) = self.todo.pop_front() {
            let (place, because) = match todo {
                Todo::Act(act, place) => {
                    let needs = self.facts.needs_of(ActId(act));
                    (place, needs.map(|n| self.need(n.0)).collect::<Vec<_>>())
                }
                Todo::Need(need, place) => {
                    let mut acts = self.support(need);
                    let row = &self.facts.needs[need as usize];
                    // What an "until" means hangs on whether its owner promises or refuses.
                    if row.relation == Relation::Until {
                        acts.push(row.owner);
                    }
                    (place, acts.into_iter().map(|a| self.act(a)).collect())
                }
            };
            self.proof.statements[place].because.extend(because);
        }
    }

    fn act(&mut self, act: u32) -> usize {
        if let Some(place) = self.act_at.get(&act) {
            return *place;
        }
        let row = &self.facts.acts[act as usize];
        let lists = [
            row.legal_stances,
            row.material_stances,
            row.position_stances,
            row.absence_stances,
        ];
        let mut evidence: Vec<StanceId> =
            lists.iter().flat_map(|l| self.facts.stances(*l)).collect();
        evidence.sort();
        evidence.dedup();
        let place = self.state(self.act_says(act), evidence);
        self.proof.statements[place].matter = Some(self.facts.id(ActId(act)));
        self.act_at.insert(act, place);
        self.todo.push_back(Todo::Act(act, place));
        place
    }

    fn act_says(&self, act: u32) -> String {
        let row = &self.facts.acts[act as usize];
        let solution = &self.answer.solution;
        let (value, whether) = match self.greatest {
            true => (
                solution.greatest[act as usize],
                "if everybody keeps their word",
            ),
            false => (solution.least[act as usize], "if nobody moves first"),
        };
        let mut own: Vec<String> = Vec::new();
        own.extend(row.legal.map(|l| Level::of(l).word().to_string()));
        own.extend(row.material.map(|m| words::material_word(m).to_string()));
        own.extend(row.position.map(|p| words::position_word(p).to_string()));
        if !own.is_empty() {
            own = vec![format!("{} by its own word", own.join(", "))];
        }
        // An absence is what others say of it.
        own.extend(row.absence.map(|a| absence(a).to_string()));
        if own.is_empty() {
            own.push("no word of its own".to_string());
        }
        let mut says = format!(
            "{} — {}; in effect {} {whether}",
            self.wording.matter(&self.facts.id(ActId(act))),
            own.join(", "),
            Level(value),
        );
        let caveats = self.facts.told(row.caveats);
        if !caveats.is_empty() {
            let _ = write!(says, "; limited: {}", caveats.join("; "));
        }
        says
    }

    fn need(&mut self, need: u32) -> usize {
        if let Some(place) = self.need_at.get(&need) {
            return *place;
        }
        let row = self.facts.need(NeedId(need));
        let mut says = words::relation_word(row.relation).replace('-', " ");
        let what = match (row.parties.is_empty(), row.deed.as_str()) {
            // The words say all that is known.
            (_, "other") if !row.words.is_empty() => String::new(),
            (true, deed) => self.wording.deed(deed, &row.toward),
            (false, deed) => {
                let who = self.wording.parties(&row.parties);
                format!("{who}: {}", self.wording.deed(deed, &row.toward))
            }
        };
        if let Some(number) = row.at_least {
            let _ = write!(says, " at least {number} of");
        }
        if !what.is_empty() {
            let _ = write!(says, " {what}");
        }
        if !row.words.is_empty() {
            let _ = write!(says, " “{}”", row.words);
        }
        let state = self.answer.solution.states[need as usize];
        let state = match self.facts.is_exception(NeedId(need)) {
            true => state.word_of_exception(),
            false => state.word(),
        };
        let _ = write!(says, " — {state}");
        let place = self.state(says, row.stances);
        let owner = self.facts.owner(NeedId(need));
        self.proof.statements[place].matter = Some(self.facts.id(owner));
        self.proof.statements[place].condition = Some(row.words);
        self.need_at.insert(need, place);
        self.todo.push_back(Todo::Need(need, place));
        place
    }

    /// The acts that a need's state rests on.
    fn support(&self, need: u32) -> Vec<u32> {
        let links = &self.facts.links;
        let net = &links.net;
        let acts = self.facts.acts.len() as u32;
        let mut found = BTreeSet::new();
        let mut seen = BTreeSet::new();
        let mut walk = vec![links.need_node[need as usize]];
        while let Some(node) = walk.pop() {
            if !seen.insert(node) {
                continue;
            }
            if node < acts {
                found.insert(node);
                continue;
            }
            let sort = links.need_sort[need as usize];
            let deed = self.facts.word(self.facts.needs[need as usize].deed);
            let event = sort == Sort::Event || self.facts.covers.events.contains(deed);
            // What happened; of an event that did not, whatever was said of it.
            let open = sort == Sort::Event && net.ceiling[node as usize] == 0;
            let here = links.happening_at(node).iter().map(|h| h.act);
            found.extend(here.filter(|a| open || self.facts.acts[*a as usize].happened(event)));
            // A no that closes a group's word counts even where the party's own word suffices.
            for gate in net.inputs_of(node).iter().filter(|n| **n >= acts) {
                let closers = links.closers_of(*gate).iter().map(|c| c.1);
                found.extend(closers.filter(|a| self.facts.acts[*a as usize].says_no()));
            }
            walk.extend(self.enough(node));
        }
        found.into_iter().collect()
    }

    /// Inputs that suffice for a gate's value where it holds; all of them where it does not.
    fn enough(&self, node: u32) -> Vec<u32> {
        let net = &self.facts.links.net;
        let solution = &self.answer.solution;
        let value = match self.greatest {
            true => &solution.greatest,
            false => &solution.least,
        };
        let mine = value[node as usize];
        let all = net.inputs_of(node).to_vec();
        if solution.least[node as usize] < LIVE || mine < LIVE {
            return all;
        }
        let mut edges: Vec<usize> = net
            .input_range(node)
            .filter(|e| value[net.inputs[*e] as usize] >= mine)
            .collect();
        let order = |e: &usize| solution.order[net.inputs[*e] as usize];
        edges.sort_by_key(order);
        let mut weight = 0u64;
        let mut chosen = Vec::new();
        for edge in edges {
            if weight >= u64::from(net.need[node as usize]) {
                break;
            }
            weight += u64::from(net.weight(edge));
            chosen.push(net.inputs[edge]);
        }
        chosen
    }

    fn item(&mut self, item: Item) {
        let (says, needs, asked, record) = match item {
            Item::Missing(at) => {
                let Some(one) = self.answer.missing.get(at) else {
                    return;
                };
                let party = match &one.party {
                    Some(party) => self.wording.parties(std::slice::from_ref(party)),
                    None => "nobody that can be named".to_string(),
                };
                let deed = self.wording.deed(&one.kind, &one.toward);
                let says = format!("{party}: {deed} is missing — {}", one.state);
                let record = one.on_record.iter().map(|r| r.matter.clone()).collect();
                (says, &one.needs, &one.asked_by, record)
            }
            Item::Awaited(at) => {
                let Some(one) = self.answer.awaited.get(at) else {
                    return;
                };
                let deed = self.wording.deed(&one.kind, &one.toward);
                let says = format!("{deed} is awaited — {}", one.state);
                (says, &one.needs, &one.asked_by, Vec::new())
            }
        };
        let evidence = asked.iter().map(|a| a.stance.clone()).collect();
        self.state(says, evidence);
        let mut because: Vec<usize> = needs.iter().map(|n| self.need(n.0)).collect();
        let acts = record.iter().filter_map(|m: &MatterId| self.facts.find(m));
        let acts: Vec<ActId> = acts.collect();
        because.extend(acts.into_iter().map(|a| self.act(a.0)));
        self.proof.statements[0].because = because;
    }
}
