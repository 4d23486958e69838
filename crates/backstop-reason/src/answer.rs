//! The answer as people read it: what is missing, awaited, opposed, deadlocked, and what counts
//! most.
//!
//! Everything here is plain and names things by their ids and words, so that a caller can print it
//! without asking back. [`reason`] makes it all; [`crate::solve`] alone is enough for programs.

use crate::facts::{ActId, Asked, Facts, NeedId};
use crate::items::{self, Items};
use crate::keystone;
use crate::level::Level;
use crate::ring;
use crate::solve::{Solution, State, solve};
use backstop_model::{AbsenceKind, ActorId, Attitude, DeedKind, MatterId, PositionKind, StanceId};
use serde::{Deserialize, Serialize};

/// Words of a report that state a need, with their evidence.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Words {
    /// The words.
    pub text: String,
    /// The matter whose condition they state.
    pub matter: MatterId,
    /// The stances.
    pub stances: Vec<StanceId>,
}

/// A matter that hangs on something missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hanging {
    /// The matter.
    pub matter: MatterId,
    /// From that matter to the one that waits directly; one long when it is that one.
    pub path: Vec<MatterId>,
}

/// What is on record of whoever is asked, on the deed that is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnRecord {
    /// The matter.
    pub matter: MatterId,
    /// How far it has gone by itself.
    pub level: Level,
    /// The absence reported, if any.
    pub absence: Option<AbsenceKind>,
    /// The position that stands, if any.
    pub position: Option<PositionKind>,
    /// The stances that show all this.
    pub stances: Vec<StanceId>,
}

/// So many different parties of a group whose members nobody lists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enough {
    /// How many must have given it.
    pub at_least: u32,
    /// Who has, in order of name.
    pub given: Vec<ActorId>,
}

/// A guarantee that others wait for or ask for, and nobody has given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Missing {
    /// Who is asked; nobody where nobody can be named.
    pub party: Option<ActorId>,
    /// How many of `party` are asked, where that is a group whose members nobody lists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enough: Option<Enough>,
    /// What for, by its most definite name.
    pub kind: DeedKind,
    /// Less definite kinds by which the same guarantee is asked for.
    pub also_called: Vec<DeedKind>,
    /// For or to whom.
    pub toward: Vec<ActorId>,
    /// Uncovered, refused or unowned.
    pub state: State,
    /// The words of those who wait.
    pub words: Vec<Words>,
    /// Who asks: demands and arguments on record.
    pub asked_by: Vec<Asked>,
    /// What the party itself has said or not said.
    pub on_record: Vec<OnRecord>,
    /// Every matter that hangs on it, directly first, then through others, nearest first.
    pub hangs: Vec<Hanging>,
    /// Whether `hangs` is the whole list; in a huge ledger only those that wait directly are
    /// listed here, and [`crate::hanging`] gives the rest.
    pub hangs_complete: bool,
    /// The needs that it would meet.
    pub needs: Vec<NeedId>,
}

/// A party to something awaited, and how far it has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartyToIt {
    /// Who.
    pub party: ActorId,
    /// Its best level on record.
    pub level: Level,
    /// Whether it refuses or opposes it.
    pub refuses: bool,
}

/// A state of the world that matters wait for: a peace, an attack, a date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Awaited {
    /// What, by its most definite name.
    pub kind: DeedKind,
    /// Other names for it.
    pub also_called: Vec<DeedKind>,
    /// Each of these must take part, as far as anybody names them.
    pub parties: Vec<PartyToIt>,
    /// For whom.
    pub toward: Vec<ActorId>,
    /// Its state.
    pub state: State,
    /// The words of those who wait.
    pub words: Vec<Words>,
    /// Who asks for it.
    pub asked_by: Vec<Asked>,
    /// Every matter that hangs on it, as for [`Missing`].
    pub hangs: Vec<Hanging>,
    /// As for [`Missing`].
    pub hangs_complete: bool,
    /// The needs that it would meet.
    pub needs: Vec<NeedId>,
}

/// Somebody is against another's act.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Opposed {
    /// The matter that records it.
    pub matter: MatterId,
    /// Against which kind of deed.
    pub kind: DeedKind,
    /// Who opposes.
    pub by: Vec<ActorId>,
    /// Whose deed, where the record is under the doer; empty when it is under the opponent.
    pub whose: Vec<ActorId>,
    /// Toward whom the deed is.
    pub toward: Vec<ActorId>,
    /// The stances.
    pub stances: Vec<StanceId>,
}

/// One tie of a ring: a matter waits on another, in these words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Bond {
    /// Who waits.
    pub waits: MatterId,
    /// On which member of the ring.
    pub on: MatterId,
    /// In which words.
    pub words: String,
    /// Stated by which stances.
    pub stances: Vec<StanceId>,
}

/// Matters that wait on each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ring {
    /// The matters, in order of their ids.
    pub members: Vec<MatterId>,
    /// The parties, each once, in order.
    pub parties: Vec<ActorId>,
    /// What ties them.
    pub bonds: Vec<Bond>,
    /// The level that they keep each other from.
    pub level: Level,
    /// Whether all would reach it if everybody kept their word. If not, something else is missing
    /// besides, and supplying it alone will not untie the ring.
    pub if_all_keep_their_word: bool,
    /// Every other matter that waits on a member, directly or through others, nearest first; each
    /// path ends at the member. In a huge ledger some are left out, as for [`Missing`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hangs: Vec<Hanging>,
}

/// What a keystone is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Item {
    /// An entry of [`Answer::missing`], by its place.
    Missing(usize),
    /// An entry of [`Answer::awaited`], by its place.
    Awaited(usize),
}

/// Something missing or awaited, by how much its coming alone would change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Keystone {
    /// Which.
    pub item: Item,
    /// Promises that would hold if this alone came: matters that are not live now.
    pub unlocks: Vec<MatterId>,
    /// How many matters hang on it at all, alone or together with others.
    pub hanging: usize,
}

/// Everything that follows from the facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The evaluations: levels of acts, states of needs.
    pub solution: Solution,
    /// What nobody has given; most hanging first.
    pub missing: Vec<Missing>,
    /// What everybody waits for; most hanging first.
    pub awaited: Vec<Awaited>,
    /// Who is against what.
    pub opposed: Vec<Opposed>,
    /// Who waits on each other.
    pub deadlocks: Vec<Ring>,
    /// Missing and awaited, ranked by what each alone would unlock, then by what hangs on it.
    pub keystones: Vec<Keystone>,
    pub(crate) items: Items,
}

impl Answer {
    /// What an act comes to if nobody moves first.
    pub fn least(&self, act: ActId) -> Level {
        self.solution.least(act)
    }
    /// What an act comes to if everybody keeps their word.
    pub fn greatest(&self, act: ActId) -> Level {
        self.solution.greatest(act)
    }
    /// The state of a need.
    pub fn state(&self, need: NeedId) -> State {
        self.solution.state(need)
    }
}

/// Works everything out.
pub fn reason(facts: &Facts) -> Answer {
    let solution = solve(facts);
    let items = items::gather(facts, &solution);
    let (mut missing, mut awaited) = items::describe(facts, &solution, &items);
    let mut deadlocks = ring::find(facts, &solution);
    keystone::hanging_on_rings(facts, &solution, &mut deadlocks);
    let reaches = keystone::hangings(facts, &solution, &items);
    for (at, (hangs, complete)) in reaches.into_iter().enumerate() {
        match at.checked_sub(missing.len()) {
            None => (missing[at].hangs, missing[at].hangs_complete) = (hangs, complete),
            Some(at) => (awaited[at].hangs, awaited[at].hangs_complete) = (hangs, complete),
        }
    }
    let keystones = keystone::rank(facts, &solution, &items, &missing, &awaited);
    Answer {
        deadlocks,
        opposed: opposed(facts),
        solution,
        missing,
        awaited,
        keystones,
        items,
    }
}

/// `opposed(p, a) ⇔ position(a) = opposes, p ∈ parties(a), or p's attitude to a is opposes`.
fn opposed(facts: &Facts) -> Vec<Opposed> {
    let mut found = Vec::new();
    for number in 0..facts.len() as u32 {
        let act = ActId(number);
        let row = &facts.acts[act.at()];
        if row.position == Some(PositionKind::Opposes) {
            found.push(Opposed {
                matter: facts.id(act),
                kind: facts.word(row.kind).to_string(),
                by: facts.words(row.parties),
                whose: Vec::new(),
                toward: facts.words(row.toward),
                stances: facts.stances(row.position_stances),
            });
        }
        let asks = facts.ask_rows(number).iter();
        for ask in asks.filter(|a| a.attitude == Attitude::Opposes) {
            let ask = facts.asked(ask);
            found.push(Opposed {
                matter: facts.id(act),
                kind: facts.word(row.kind).to_string(),
                by: ask.by,
                whose: facts.words(row.parties),
                toward: facts.words(row.toward),
                stances: vec![ask.stance],
            });
        }
    }
    found.sort();
    found
}
