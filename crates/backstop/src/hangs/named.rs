//! What a person names on the command line, found among matters, missing guarantees and rings.
//!
//! A name is a matter's id, or its beginning: `PARTY` or `PARTY/KIND`, in small or capital letters,
//! with or without the `grp:` of a group. `ring` or `ring/2` is a ring.
//! Nothing is guessed: where several fit, or none, the caller gets the list.

use super::Case;
use backstop_model::MatterId;
use backstop_reason::{Item, matter_id};
use std::collections::BTreeMap;

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
    pub could_be: Vec<String>,
    /// Whether several fit.
    pub several: bool,
}

impl Case<'_> {
    /// The matter of a name.
    ///
    /// # Errors
    /// When none fits, or more than one.
    pub fn find_matter(&self, name: &str) -> Result<MatterId, NotFound> {
        let all = || self.g.matters.iter().map(|m| &m.id);
        if let Some(id) = all().find(|id| id.0 == name) {
            return Ok(id.clone());
        }
        let fits: Vec<&MatterId> = all().filter(|id| begins(&id.0, name)).collect();
        match fits.as_slice() {
            [one] => Ok((*one).clone()),
            [] => Err(NotFound {
                name: name.to_string(),
                could_be: all().map(|id| id.0.clone()).collect(),
                several: false,
            }),
            many => Err(NotFound {
                name: name.to_string(),
                could_be: many.iter().map(|id| id.0.clone()).collect(),
                several: true,
            }),
        }
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
            (id, Named::Item(Item::Missing(n)))
        });
        let awaited = self.answer.awaited.iter().enumerate().map(|(n, a)| {
            let id = format!("awaited/{}/{}", a.kind, n + 1);
            (id, Named::Item(Item::Awaited(n)))
        });
        let rings = 0..self.answer.deadlocks.len();
        let rings = rings.map(|n| (format!("ring/{}", n + 1), Named::Ring(n)));
        let mut items: Vec<(String, Named)> = missing.chain(awaited).chain(rings).collect();
        number(&mut items);
        let matters = || self.g.matters.iter().map(|m| m.id.clone());
        if let Some(id) = matters().find(|id| id.0 == name) {
            return Ok(Named::Matter(id));
        }
        let fits: Vec<&(String, Named)> = items.iter().filter(|i| begins(&i.0, name)).collect();
        match fits.as_slice() {
            [(_, one)] => Ok(one.clone()),
            [] => self.find_matter(name).map(Named::Matter).map_err(|mut e| {
                if !e.several {
                    e.could_be.extend(items.into_iter().map(|i| i.0));
                }
                e
            }),
            many => Err(NotFound {
                name: name.to_string(),
                could_be: many.iter().map(|i| i.0.clone()).collect(),
                several: true,
            }),
        }
    }
}

/// Tells apart by number what is called the same: things of one party of which no kind is known.
fn number(items: &mut [(String, Named)]) {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for (id, _) in items {
        let n = seen.entry(id.clone()).or_default();
        *n += 1;
        if *n > 1 {
            id.push_str(&format!("/{n}"));
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
