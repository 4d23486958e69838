//! Facts and scenarios as small text files that a person can write.
//!
//! ```text
//! # Everything after a hash is for people.
//! group grp:allies has GBR+FRA
//! GBR troop-deployment for UKR is offered [s1]
//!     once peace-agreement by RUS+UKR "a lasting peace" [s1]
//!     only-with support by USA "American backing" [s2]
//!     or support by NATO "the backing of the alliance" [s2]
//!     caveat "no combat tasks"
//!     asked by UKR demands [s3]
//! USA security-guarantee for UKR is has-not-yet [s4]
//! ```
//!
//! A line at the margin is an act: parties, kind, beneficiaries, and after `is` any of its rungs,
//! its position and its absence, each with its stances. Indented lines under it are what it waits
//! on; `or` adds an alternative to the line above. `at least 3 of` stands before the kind, a
//! party's share after it (`by AAA=30+BBB=12`), a condition's type after `type`, named matters
//! after `met by`.
//!
//! What a file cannot say is refused with line, column and the nearest word that it can.

use crate::covers::Members;
use crate::facts::{Act, Asked, Clause, Need, Said};
use crate::level::Level;
use crate::words::{self, Fault, Token, Tokens};
use backstop_model::{
    ConditionType, DeedKind, LegalStage, MaterialStage, MatterId, PositionKind, Relation, StanceId,
};
use std::fmt::Write as _;

/// Acts and groups read from a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Written {
    /// In the order of the file.
    pub acts: Vec<Act>,
    /// The groups.
    pub members: Members,
}

/// The id of a matter by convention: parties, kind and beneficiaries, `-` for none.
pub fn matter_id(parties: &[String], kind: &str, toward: &[String]) -> MatterId {
    let join = |list: &[String]| match list {
        [] => "-".to_string(),
        list => list.join("+"),
    };
    MatterId(format!("{}/{kind}/{}", join(parties), join(toward)))
}

/// Reads a file of facts.
///
/// # Errors
/// The first line that cannot be read, with its place and what could stand there.
pub fn parse_facts(text: &str) -> Result<Written, Fault> {
    let mut out = Written::default();
    for (number, line) in text.lines().enumerate() {
        let mut tokens = Tokens::of(line, number + 1)?;
        let indented = line.starts_with([' ', '\t']);
        let Some(first) = tokens.peek() else { continue };
        if !indented && first.is("group") {
            tokens.next();
            let group = tokens.word("a group's id")?.to_string();
            tokens.expect("has")?;
            let members = tokens.list("its members")?;
            out.members.entry(group).or_default().extend(members);
        } else if !indented {
            let act = head(&mut tokens)?;
            if out.acts.iter().any(|a| a.id == act.id) {
                let message = format!("there is already an act `{}`", act.id.0);
                return Err(tokens.fault_at(1, message));
            }
            out.acts.push(act);
        } else {
            let Some(act) = out.acts.last_mut() else {
                return Err(tokens.fault_at(1, "an indented line belongs to an act above it"));
            };
            under(&mut tokens, act)?;
        }
        tokens.end()?;
    }
    Ok(out)
}

/// Reads `PARTIES KIND [for TOWARD] is WORD [stances], …` into an act without conditions.
fn head(tokens: &mut Tokens<'_>) -> Result<Act, Fault> {
    let (parties, kind, toward) = deed(tokens)?;
    let mut act = Act {
        id: matter_id(&parties, &kind, &toward),
        parties,
        kind,
        toward,
        what: String::new(),
        legal: None,
        material: None,
        position: None,
        absence: None,
        clauses: Vec::new(),
        caveats: Vec::new(),
        asks: Vec::new(),
    };
    tokens.expect("is")?;
    loop {
        let word = tokens.word("how far it has come")?;
        let stances = stances(tokens);
        if word.is("wanted") {
            // Nothing on record but what others want.
        } else if let Ok(level) = word.text.parse::<Level>() {
            act.legal = level.stage().map(|what| Said { what, stances });
        } else if let Some(what) = words::material(word.text) {
            act.material = Some(Said { what, stances });
        } else if let Some(what) = words::position(word.text) {
            act.position = Some(Said { what, stances });
        } else if let Some(what) = words::absence(word.text) {
            act.absence = Some(Said { what, stances });
        } else {
            return Err(word.unknown("no stage, position or absence", &words::standings()));
        }
        if !tokens.take(",") {
            return Ok(act);
        }
    }
}

/// Parties, kind and beneficiaries.
type Deed = (Vec<String>, DeedKind, Vec<String>);

/// Reads `PARTIES KIND [for TOWARD]`.
pub(crate) fn deed(tokens: &mut Tokens<'_>) -> Result<Deed, Fault> {
    let parties = tokens.list("who acts")?;
    if tokens.peek().is_some_and(|t| t.is("is") || t.is("for")) {
        return Err(tokens.fault_here("after who acts, a kind of deed should stand here"));
    }
    let kind = tokens.word("a kind of deed")?.to_string();
    let toward = match tokens.take("for") {
        true => tokens.list("for whom")?,
        false => Vec::new(),
    };
    Ok((parties, kind, toward))
}

fn stances(tokens: &mut Tokens<'_>) -> Vec<StanceId> {
    match tokens.peek() {
        Some(token @ Token { quote: '[', .. }) => {
            tokens.next();
            let ids = token.text.split_whitespace();
            ids.map(|s| StanceId(s.to_string())).collect()
        }
        _ => Vec::new(),
    }
}

/// Reads an indented line into the act above it.
fn under(tokens: &mut Tokens<'_>, act: &mut Act) -> Result<(), Fault> {
    if tokens.take("caveat") {
        act.caveats.push(tokens.quoted("the limit in words")?);
    } else if tokens.take("what") {
        act.what = tokens.quoted("the deed in words")?;
    } else if tokens.take("asked") {
        tokens.expect("by")?;
        let by = tokens.list("who asks")?;
        let word = tokens.word("an attitude")?;
        let attitude = word
            .text
            .parse()
            .map_err(|e: backstop_model::UnknownAttitude| word.fault(e.to_string()))?;
        let ids = stances(tokens);
        let [stance] = ids.as_slice() else {
            return Err(tokens.fault_here("an ask has one stance, as `[s1]`"));
        };
        act.asks.push(Asked {
            by,
            attitude,
            stance: stance.clone(),
        });
    } else if tokens.take("or") {
        let (relation, at) = match act.clauses.last() {
            Some(clause) => (clause.needs[0].relation, clause.needs.len()),
            None => return Err(tokens.fault_at(1, "`or` needs a condition above it")),
        };
        let need = need(tokens, relation)?;
        if let Some(clause) = act.clauses.last_mut() {
            clause.needs.insert(at, need);
        }
    } else {
        let word = tokens.word("a condition")?;
        let Some(relation) = words::relation(word.text) else {
            return Err(word.unknown(
                "no condition, `or`, `caveat`, `what` or `asked`",
                words::RELATION_WORDS,
            ));
        };
        let need = need(tokens, relation)?;
        act.clauses.push(Clause {
            at_least: 1,
            needs: vec![need],
        });
    }
    Ok(())
}

/// Reads `[at least N of] KIND [by P+Q] [for T] [type T] ["words"] [stances]`.
fn need(tokens: &mut Tokens<'_>, relation: Relation) -> Result<Need, Fault> {
    let mut at_least = None;
    if tokens.take("at") {
        tokens.expect("least")?;
        let word = tokens.word("a number")?;
        let number = word.text.parse();
        at_least = Some(number.map_err(|_| word.fault("a whole number stands here"))?);
        tokens.expect("of")?;
    }
    let deed = tokens.word("a kind of deed")?.to_string();
    let mut need = Need {
        relation,
        kind: match deed.as_str() {
            "peace-agreement" | "ceasefire" => ConditionType::Peace,
            "attack" => ConditionType::Trigger,
            _ if relation == Relation::InReturnFor => ConditionType::InReturnFor,
            _ => ConditionType::ThirdPartyBacking,
        },
        deed,
        parties: Vec::new(),
        shares: Vec::new(),
        at_least,
        toward: Vec::new(),
        refers: Vec::new(),
        words: String::new(),
        stances: Vec::new(),
    };
    loop {
        if tokens.take("by") {
            for one in tokens.list("who must act")? {
                match one.split_once('=') {
                    None => need.parties.push(one),
                    Some((party, share)) => {
                        let share = share.parse();
                        let why = "a share is a whole number, as `AAA=30`";
                        need.shares.push(share.map_err(|_| tokens.fault_here(why))?);
                        need.parties.push(party.to_string());
                    }
                }
            }
            if !need.shares.is_empty() && need.shares.len() != need.parties.len() {
                return Err(tokens.fault_here("either every party has a share or none"));
            }
        } else if tokens.take("for") {
            need.toward = tokens.list("for whom")?;
        } else if tokens.take("met") {
            tokens.expect("by")?;
            let word = tokens.word("a matter's id")?;
            need.refers.push(MatterId(word.to_string()));
        } else if tokens.take("type") {
            let word = tokens.word("a type of condition")?;
            need.kind = words::condition_type(word.text)
                .ok_or_else(|| word.unknown("no type of condition", words::TYPE_WORDS))?;
        } else {
            break;
        }
    }
    if matches!(tokens.peek(), Some(Token { quote: '"', .. })) {
        need.words = tokens.quoted("its words")?;
    }
    need.stances = stances(tokens);
    Ok(need)
}

/// What a scenario supposes of one act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Supposed {
    /// It has come so far on the legal track.
    Legal(LegalStage),
    /// It has come so far on the material track.
    Material(MaterialStage),
    /// The party takes this position: refuses, withdrawn, …
    Position(PositionKind),
}

/// One supposition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Supposition {
    /// Who acts.
    pub parties: Vec<String>,
    /// What.
    pub kind: DeedKind,
    /// For whom.
    pub toward: Vec<String>,
    /// What is supposed of it.
    pub what: Supposed,
    /// Whether it waits on nothing any more.
    pub unconditionally: bool,
}

/// A set of suppositions with a name. Its text form is one line each:
///
/// ```text
/// scenario "Washington signs"
/// suppose USA security-guarantee for UKR is signed
/// suppose RUS peace-agreement is refuses
/// suppose FRA troop-deployment for UKR is pledged unconditionally
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Scenario {
    /// Its name.
    pub name: String,
    /// Later ones are supposed after earlier ones.
    pub suppose: Vec<Supposition>,
}

impl std::str::FromStr for Scenario {
    type Err = Fault;

    /// Reads a scenario file.
    fn from_str(text: &str) -> Result<Scenario, Fault> {
        let mut out = Scenario::default();
        for (number, line) in text.lines().enumerate() {
            let mut tokens = Tokens::of(line, number + 1)?;
            if tokens.peek().is_none() {
                continue;
            }
            if tokens.take("scenario") {
                out.name = tokens.quoted("its name")?;
            } else if tokens.take("suppose") {
                out.suppose.push(supposition(&mut tokens)?);
            } else {
                let word = tokens.word("`scenario` or `suppose`")?;
                return Err(word.unknown("no line of a scenario", &["scenario", "suppose"]));
            }
            tokens.end()?;
        }
        Ok(out)
    }
}

fn supposition(tokens: &mut Tokens<'_>) -> Result<Supposition, Fault> {
    let (parties, kind, toward) = deed(tokens)?;
    tokens.expect("is")?;
    let word = tokens.word("how far it has come")?;
    let what = if let Some(stage) = word.text.parse::<Level>().ok().and_then(Level::stage) {
        Supposed::Legal(stage)
    } else if let Some(stage) = words::material(word.text) {
        Supposed::Material(stage)
    } else if let Some(position) = words::position(word.text) {
        Supposed::Position(position)
    } else {
        return Err(word.unknown("no stage or position", &words::supposable()));
    };
    Ok(Supposition {
        parties,
        kind,
        toward,
        what,
        unconditionally: tokens.take("unconditionally"),
    })
}

impl std::fmt::Display for Scenario {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if !self.name.is_empty() {
            writeln!(f, "scenario \"{}\"", self.name.replace('"', "'"))?;
        }
        for one in &self.suppose {
            writeln!(f, "suppose {one}")?;
        }
        Ok(())
    }
}

impl std::fmt::Display for Supposition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut line = format!("{} {}", self.parties.join("+"), self.kind);
        if !self.toward.is_empty() {
            write!(line, " for {}", self.toward.join("+"))?;
        }
        let word = match self.what {
            Supposed::Legal(stage) => Level::of(stage).word().replace(' ', "-"),
            Supposed::Material(stage) => words::material_word(stage).to_string(),
            Supposed::Position(position) => words::position_word(position).to_string(),
        };
        write!(line, " is {word}")?;
        if self.unconditionally {
            line.push_str(" unconditionally");
        }
        f.pad(&line)
    }
}
