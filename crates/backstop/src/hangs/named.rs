//! What a person names on the command line, found among matters, missing guarantees and rings.
//!
//! A name is a matter's id, or its beginning: `PARTY` or `PARTY/KIND`, in small or capital letters,
//! with or without the `grp:` of a group. `ring` or `ring/2` is a ring.
//! A party may also be called by its name, as in `united-states/security-guarantee`.
//! Nothing is guessed: where several fit, or none, the caller gets the list, each with its words.

use super::Case;
use crate::brief::gather::capital;
use backstop_model::{ActorId, Matter, MatterId};
use backstop_reason::{Item, matter_id};
use std::collections::{BTreeMap, BTreeSet};

/// What a name stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    /// A matter.
    Matter(MatterId),
    /// Something missing or awaited.
    Item(Item),
    /// A ring, by its place.
    Ring(usize),
}

/// A name that stands for nothing, or for several things.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotFound {
    /// The name.
    pub name: String,
    /// What it could mean; all there is where nothing fits.
    pub could_be: Vec<Candidate>,
    /// Whether several fit.
    pub several: bool,
}

/// A name that stands for something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// What to write.
    pub name: String,
    /// What it is, in words.
    pub words: String,
}

impl Case<'_> {
    /// The matter of a name.
    ///
    /// # Errors
    /// When none fits, or more than one.
    pub fn find_matter(&self, name: &str) -> Result<MatterId, NotFound> {
        let all = || self.g.matters.iter();
        if let Some(m) = all().find(|m| m.id.0 == name) {
            return Ok(m.id.clone());
        }
        let fits: Vec<&Matter> = all()
            .filter(|m| begins(&m.id.0, name) || begins(&self.called(&m.id.0, &m.party), name))
            .collect();
        let candidate = |m: &Matter| Candidate {
            name: m.id.0.clone(),
            words: self.name(&m.id),
        };
        match fits.as_slice() {
            [one] => Ok(one.id.clone()),
            [] => Err(NotFound {
                name: name.to_string(),
                could_be: all().map(candidate).collect(),
                several: false,
            }),
            many => Err(NotFound {
                name: name.to_string(),
                could_be: many.iter().map(|m| candidate(m)).collect(),
                several: true,
            }),
        }
    }

    /// An id with the names of its parties, as a person would write them: `united-states/treaty/-`.
    fn called(&self, id: &str, parties: &[ActorId]) -> String {
        let rest = id.find('/').map_or("", |at| &id[at..]);
        let names = parties.iter().map(|p| self.g.names.actor(p));
        let names: Vec<String> = names.map(|n| n.replace(' ', "-")).collect();
        names.join("+") + rest
    }

    /// What a name stands for: an exact id first, then what is missing, awaited or deadlocked, then
    /// the matter whose id begins so.
    ///
    /// # Errors
    /// When nothing fits, or more than one thing.
    pub fn find(&self, name: &str) -> Result<Named, NotFound> {
        let missing = self.answer.missing.iter().enumerate().map(|(n, m)| {
            let party: Vec<String> = m.party.iter().cloned().collect();
            let id = matter_id(&party, &m.kind, &m.toward).0;
            let called = self.called(&id, &party);
            (id, called, Named::Item(Item::Missing(n)))
        });
        let awaited = self.answer.awaited.iter().enumerate().map(|(n, a)| {
            let id = format!("awaited/{}/{}", a.kind, n + 1);
            (id.clone(), id, Named::Item(Item::Awaited(n)))
        });
        let rings = 0..self.answer.deadlocks.len();
        let rings = rings.map(|n| {
            let id = format!("ring/{}", n + 1);
            (id.clone(), id, Named::Ring(n))
        });
        let mut items: Vec<(String, String, Named)> = missing.chain(awaited).chain(rings).collect();
        number(&mut items);
        let mut matters = self.g.matters.iter();
        if let Some(m) = matters.find(|m| m.id.0 == name) {
            return Ok(Named::Matter(m.id.clone()));
        }
        let candidate = |(id, _, named): &(String, String, Named)| Candidate {
            name: id.clone(),
            words: self.named_words(named),
        };
        let fits: Vec<_> = items
            .iter()
            .filter(|i| begins(&i.0, name) || begins(&i.1, name))
            .collect();
        // Something missing goes by the id of the promise that would give it: what its party has
        // said of its kind is one with it.
        let head = |id: &str| {
            id.rsplit_once('/')
                .map_or(String::new(), |(h, _)| h.to_string())
        };
        let matters = self.g.matters.iter();
        let mut also = matters
            .filter(|m| begins(&m.id.0, name) || begins(&self.called(&m.id.0, &m.party), name))
            .filter(|m| !fits.iter().any(|(id, ..)| head(id) == head(&m.id.0)))
            .map(|m| Candidate {
                name: m.id.0.clone(),
                words: self.name(&m.id),
            });
        match fits.as_slice() {
            [(_, _, one)] => match also.next() {
                None => Ok(one.clone()),
                Some(next) => {
                    let first = fits.iter().map(|i| candidate(i));
                    Err(NotFound {
                        name: name.to_string(),
                        could_be: first.chain([next]).chain(also).collect(),
                        several: true,
                    })
                }
            },
            [] => self.find_matter(name).map(Named::Matter).map_err(|mut e| {
                if !e.several {
                    let known: BTreeSet<&String> = e.could_be.iter().map(|c| &c.name).collect();
                    let more = items.iter().filter(|i| !known.contains(&i.0));
                    // What is missing, awaited or deadlocked is what is mostly asked for.
                    let more: Vec<Candidate> = more.map(candidate).collect();
                    e.could_be.splice(0..0, more);
                }
                e
            }),
            many => Err(NotFound {
                name: name.to_string(),
                could_be: many.iter().map(|i| candidate(i)).chain(also).collect(),
                several: true,
            }),
        }
    }

    fn named_words(&self, named: &Named) -> String {
        match named {
            Named::Matter(id) => self.name(id),
            Named::Item(item) => self.item_name(*item),
            Named::Ring(at) => {
                let ring = self.answer.deadlocks.get(*at);
                let who = ring.map_or(String::new(), |r| self.g.names.actors(&r.parties));
                format!("{} wait on one another", capital(&who))
            }
        }
    }
}

/// Tells apart by number what is called the same: things of one party of which no kind is known.
fn number(items: &mut [(String, String, Named)]) {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for (id, called, _) in items {
        let n = seen.entry(id.clone()).or_default();
        *n += 1;
        if *n > 1 {
            id.push_str(&format!("/{n}"));
            called.push_str(&format!("/{n}"));
        }
    }
}

/// Whether an id is the name or goes on after it with a new part. Capitals do not count, nor the
/// mark before the name of a group.
fn begins(id: &str, name: &str) -> bool {
    let (id, name) = (id.to_lowercase(), name.trim_end_matches('/').to_lowercase());
    let bare = id.split_once(':').map_or("", |(_, bare)| bare);
    let fits = |id: &str| {
        let rest = id.strip_prefix(name.as_str());
        rest.is_some_and(|r| r.is_empty() || r.starts_with('/'))
    };
    !name.is_empty() && (fits(&id) || fits(bare))
}
