//! Asks clingo the same questions, by the script `ask_clingo.py`.
//!
//! `BACKSTOP_CLINGO` names a Python that has the package `clingo`; `get_clingo.sh` makes one.
//! What it
//! takes is its own processor time for grounding and solving, without starting and loading.

use crate::engines::Relations;
use backstop_reason::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

/// What clingo found, and what it took.
pub struct Told {
    pub load: f64,
    pub ground: f64,
    pub solve: f64,
    pub mb: f64,
    /// The numbers of each line of the answer.
    pub lines: Vec<Vec<u32>>,
}

impl Told {
    pub fn seconds(&self) -> f64 {
        self.ground + self.solve
    }
}

/// Asks, where clingo is at hand. `rest` follows the file's name.
fn ask(question: &str, facts: &str, rest: &[&str]) -> Option<Told> {
    let python = std::env::var("BACKSTOP_CLINGO").ok()?;
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("bench/ask_clingo.py");
    let name = format!("backstop-sizes-{}.lp", std::process::id());
    let path = std::env::temp_dir().join(name);
    std::fs::write(&path, facts).unwrap();
    let mut command = Command::new(python);
    let ran = command.arg(script).arg(question).arg(&path).args(rest);
    let ran = ran.output().unwrap();
    std::fs::remove_file(&path).unwrap();
    let error = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success(), "clingo could not answer:\n{error}");
    let text = String::from_utf8(ran.stdout).unwrap();
    let mut lines = text.lines();
    let mut figure = || -> f64 {
        let line = lines.next().unwrap();
        line.split_once(' ').unwrap().1.parse().unwrap()
    };
    let (load, ground, solve, mb) = (figure(), figure(), figure(), figure());
    let numbers = |line: &str| {
        line.split(' ')
            .skip(1)
            .map(|n| n.parse().unwrap())
            .collect()
    };
    Some(Told {
        load,
        ground,
        solve,
        mb,
        lines: lines.filter(|l| !l.is_empty()).map(numbers).collect(),
    })
}

fn written(facts: &Relations) -> String {
    let mut out = String::new();
    for (act, own) in facts.own.iter().enumerate() {
        writeln!(out, "own({act},{own}).").unwrap();
    }
    for (name, list) in [("free", &facts.free), ("first", &facts.first)] {
        for one in list {
            writeln!(out, "{name}({one}).").unwrap();
        }
    }
    let pairs = [
        ("supports", &facts.supports),
        ("next", &facts.next),
        ("last", &facts.last),
    ];
    for (name, list) in pairs {
        for (one, other) in list {
            writeln!(out, "{name}({one},{other}).").unwrap();
        }
    }
    out
}

/// Which acts hold at an offer or more.
pub fn held(facts: &Relations) -> Option<(Vec<bool>, Told)> {
    let told = ask("held", &written(facts), &[])?;
    let mut out = vec![false; facts.own.len()];
    for line in &told.lines {
        out[line[0] as usize] = true;
    }
    Some((out, told))
}

/// The least level of every act.
pub fn levels(facts: &Relations) -> Option<(Vec<u8>, Told)> {
    let told = ask("levels", &written(facts), &[])?;
    let mut out = vec![0u8; facts.own.len()];
    for line in &told.lines {
        let old = &mut out[line[0] as usize];
        *old = (*old).max(line[1] as u8);
    }
    Some((out, told))
}

/// Acts of one kind a party, without rings, as clingo's facts; act 0 is the goal. Also which step
/// each number stands for.
fn as_facts(acts: &[Act], goal: &Act) -> (String, BTreeMap<u32, Step>) {
    let mut order: Vec<&Act> = acts.iter().filter(|a| a.id != goal.id).collect();
    order.insert(0, goal);
    let mut out = String::new();
    let mut given: BTreeMap<(&str, &str), u32> = BTreeMap::new();
    let mut steps = BTreeMap::new();
    let mut clause = 0;
    let gives: BTreeSet<(&str, &str)> = order
        .iter()
        .map(|a| (a.parties[0].as_str(), a.kind.as_str()))
        .collect();
    for (number, act) in order.iter().enumerate() {
        writeln!(out, "live({number}).").unwrap();
        for one in &act.clauses {
            let need = &one.needs[0];
            let enough = need.at_least.unwrap_or(need.parties.len() as u32);
            writeln!(out, "clause({number},{clause}). enough({clause},{enough}).").unwrap();
            for party in &need.parties {
                let next = given.len() as u32;
                let key = (party.as_str(), need.deed.as_str());
                let value = *given.entry(key).or_insert(next);
                writeln!(out, "input({clause},{value}).").unwrap();
                if !gives.contains(&key) {
                    let step = Step::Give {
                        party: Some(party.clone()),
                        kind: need.deed.clone(),
                        toward: Vec::new(),
                        words: String::new(),
                    };
                    if steps.insert(value, step).is_none() {
                        writeln!(out, "choice({value}).").unwrap();
                    }
                }
            }
            clause += 1;
        }
    }
    for (number, act) in order.iter().enumerate() {
        let key = (act.parties[0].as_str(), act.kind.as_str());
        if let Some(value) = given.get(&key) {
            writeln!(out, "gives({number},{value}).").unwrap();
        }
    }
    (out, steps)
}

/// Minimal unlocking sets, at most `limit`, 0 for all.
pub fn sets(acts: &[Act], goal: &Act, limit: usize) -> Option<(BTreeSet<Vec<Step>>, Told)> {
    let (facts, steps) = as_facts(acts, goal);
    let told = ask("sets", &facts, &[&limit.to_string()])?;
    let set = |line: &Vec<u32>| -> Vec<Step> {
        let mut set: Vec<Step> = line.iter().map(|n| steps[n].clone()).collect();
        set.sort();
        set
    };
    Some((told.lines.iter().map(set).collect(), told))
}

/// The size of a smallest unlocking set.
pub fn least(acts: &[Act], goal: &Act) -> Option<(usize, Told)> {
    let (facts, _) = as_facts(acts, goal);
    let told = ask("least", &facts, &[])?;
    Some((told.lines.first()?.len(), told))
}
