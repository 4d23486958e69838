//! The Datalog engines of the comparison, and the relations that they and clingo are given.

use backstop_reason::*;
use std::collections::HashMap;

/// The same facts as relations: who supports which clause, and the order of an act's clauses.
#[derive(Default, Clone)]
pub struct Relations {
    /// Own level of each act.
    pub own: Vec<u8>,
    /// Acts without conditions.
    pub free: Vec<u32>,
    pub supports: Vec<(u32, u32)>,
    pub first: Vec<u32>,
    pub next: Vec<(u32, u32)>,
    pub last: Vec<(u32, u32)>,
}

pub fn relations(acts: &[Act]) -> Relations {
    let covers = Covers::default();
    let mut index: HashMap<(String, String), Vec<u32>> = HashMap::new();
    let mut out = Relations::default();
    for (at, act) in acts.iter().enumerate() {
        let key = (act.parties[0].clone(), act.kind.clone());
        index.entry(key).or_default().push(at as u32);
        out.own
            .push(act.legal.as_ref().map_or(0, |l| Level::of(l.what).0));
    }
    let mut clause = 0u32;
    for (at, act) in acts.iter().enumerate() {
        if act.clauses.is_empty() {
            out.free.push(at as u32);
        }
        for (place, one) in act.clauses.iter().enumerate() {
            match place {
                0 => out.first.push(clause),
                _ => out.next.push((clause - 1, clause)),
            }
            for need in &one.needs {
                for kind in covers.meeting(&need.deed) {
                    let key = (need.parties[0].clone(), kind.to_string());
                    let found = index.get(&key).into_iter().flatten();
                    out.supports.extend(
                        found
                            .filter(|a| **a != at as u32)
                            .filter(|a| acts[**a as usize].toward == need.toward)
                            .map(|a| (*a, clause)),
                    );
                }
            }
            clause += 1;
        }
        if !act.clauses.is_empty() {
            out.last.push((clause - 1, at as u32));
        }
    }
    out
}

/// Which acts hold at an offer or more, by datafrog.
pub fn by_datafrog(facts: &Relations) -> Vec<bool> {
    use datafrog::{Iteration, Relation};
    const LIVE: u8 = 5;
    let live = |a: &u32| facts.own[*a as usize] >= LIVE;
    let mut run = Iteration::new();
    let held = run.variable::<(u32, ())>("held");
    let ok = run.variable::<(u32, ())>("ok");
    let done = run.variable::<(u32, ())>("done");
    let ready = run.variable::<(u32, ())>("ready");
    let supports: Relation<(u32, u32)> = facts.supports.iter().copied().collect();
    let next: Relation<(u32, u32)> = facts.next.iter().copied().collect();
    let last = facts.last.iter().filter(|(_, a)| live(a));
    let last: Relation<(u32, u32)> = last.copied().collect();
    ready.extend(facts.first.iter().map(|c| (*c, ())));
    held.extend(facts.free.iter().filter(|a| live(a)).map(|a| (*a, ())));
    while run.changed() {
        // ok(c) :- held(a), supports(a, c).   done(c) :- ready(c), ok(c).
        // ready(d) :- done(c), next(c, d).    held(a) :- done(c), last(c, a).
        ok.from_join(&held, &supports, |_, (), c| (*c, ()));
        done.from_join(&ready, &ok, |c, (), ()| (*c, ()));
        ready.from_join(&done, &next, |_, (), d| (*d, ()));
        held.from_join(&done, &last, |_, (), a| (*a, ()));
    }
    let mut out = vec![false; facts.own.len()];
    for (act, ()) in held.complete().iter() {
        out[*act as usize] = true;
    }
    out
}

ascent::ascent! {
    struct Levels;
    relation own(u32, u8);
    relation supports(u32, u32);
    relation first(u32);
    relation next(u32, u32);
    relation last(u32, u32);
    lattice held(u32, u8);
    lattice ok(u32, u8);
    lattice done(u32, u8);
    ok(c, *v) <-- held(a, v), supports(a, c);
    done(c, *v) <-- first(c), ok(c, v);
    done(d, (*v).min(*w)) <-- done(c, v), next(c, d), ok(d, w);
    held(a, (*v).min(*o)) <-- done(c, v), last(c, a), own(a, o);
}

/// The least level of every act, by ascent's lattices.
pub fn by_ascent(facts: &Relations) -> Vec<u8> {
    let mut run = Levels {
        own: facts
            .own
            .iter()
            .enumerate()
            .map(|(a, o)| (a as u32, *o))
            .collect(),
        supports: facts.supports.clone(),
        first: facts.first.iter().map(|c| (*c,)).collect(),
        next: facts.next.clone(),
        last: facts.last.clone(),
        held: facts
            .free
            .iter()
            .map(|a| (*a, facts.own[*a as usize]))
            .collect(),
        ..Levels::default()
    };
    run.run();
    let mut out = vec![0; facts.own.len()];
    for (act, level) in &run.held {
        out[*act as usize] = *level;
    }
    out
}
