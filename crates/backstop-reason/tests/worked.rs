//! The pages of `cases/worked`: every `answer` block is what follows from the `facts` block over it.
//!
//! Lines about deadlocks, missing, awaited and opposed must match as a whole: nothing may be left
//! out or added. Of keystones only those named are checked, and all `holds` and `unlock` lines.

#![allow(clippy::unwrap_used, clippy::panic)]

use backstop_model::MatterId;
use backstop_reason::*;
use std::fmt::Write as _;
use std::path::Path;

fn check(page: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../cases/worked");
    let text = std::fs::read_to_string(folder.join(page)).unwrap();
    let mut facts: Option<Facts> = None;
    let mut checked = 0;
    let mut blocks = text.split("```");
    blocks.next();
    while let (Some(block), Some(_)) = (blocks.next(), blocks.next()) {
        let (kind, body) = block.split_once('\n').unwrap();
        match kind {
            "facts" => {
                let written = parse_facts(body).unwrap_or_else(|e| panic!("{page}: {e}"));
                facts = Some(Facts::new(
                    written.acts,
                    &written.members,
                    &Covers::default(),
                ));
            }
            "answer" => {
                let wanted = body.to_string();
                let found = answer(facts.as_ref().unwrap(), &wanted);
                assert_eq!(found, wanted, "\n{page} has:\n{wanted}\nfound:\n{found}");
                checked += 1;
            }
            other => panic!("{page}: a block of `{other}`"),
        }
    }
    assert!(checked > 0, "{page} has no answer");
}

fn also(names: &[String]) -> String {
    match names {
        [] => String::new(),
        names => format!(" (also {})", names.join(", ")),
    }
}

fn toward(names: &[String]) -> String {
    match names {
        [] => String::new(),
        names => format!(" for {}", names.join("+")),
    }
}

/// The answer in the lines of a page; of what may be chosen, what `wanted` chooses.
fn answer(facts: &Facts, wanted: &str) -> String {
    let answer = reason(facts);
    let mut out = String::new();
    for one in &answer.missing {
        let party = one.party.as_deref().unwrap_or("nobody");
        let (also, toward) = (also(&one.also_called), toward(&one.toward));
        write!(
            out,
            "missing {party} {}{also}{toward}: {}",
            one.kind, one.state
        )
        .unwrap();
        let by: std::collections::BTreeSet<String> =
            one.asked_by.iter().flat_map(|a| a.by.clone()).collect();
        if !by.is_empty() {
            let by: Vec<String> = by.into_iter().collect();
            write!(out, "; asked by {}", by.join(", ")).unwrap();
        }
        writeln!(out, "; hanging {}", one.hangs.len()).unwrap();
    }
    for one in &answer.awaited {
        let parties: Vec<&str> = one.parties.iter().map(|p| p.party.as_str()).collect();
        let (also, toward) = (also(&one.also_called), toward(&one.toward));
        let of = parties.join("+");
        writeln!(
            out,
            "awaited {}{also} of {of}{toward}: {}; hanging {}",
            one.kind,
            one.state,
            one.hangs.len()
        )
        .unwrap();
    }
    for one in &answer.opposed {
        let toward = toward(&one.toward);
        writeln!(out, "opposed {}{toward} by {}", one.kind, one.by.join("+")).unwrap();
    }
    for ring in &answer.deadlocks {
        let names: Vec<&str> = ring.members.iter().map(|m| m.0.as_str()).collect();
        let kept = if ring.if_all_keep_their_word {
            " if all keep their word"
        } else {
            ""
        };
        writeln!(out, "deadlock {} at {}{kept}", names.join(", "), ring.level).unwrap();
        for bond in &ring.bonds {
            writeln!(
                out,
                "  {} waits on {}: {}",
                bond.waits.0, bond.on.0, bond.words
            )
            .unwrap();
        }
    }
    let holds = wanted.contains("\nholds ") || wanted.starts_with("holds ");
    for act in (0..facts.len() as u32).map(ActId).filter(|_| holds) {
        if answer.least(act).holds() {
            writeln!(out, "holds {}: {}", facts.id(act).0, answer.least(act)).unwrap();
        }
    }
    for key in &answer.keystones {
        let name = match key.item {
            Item::Missing(at) => {
                let one = &answer.missing[at];
                format!(
                    "missing {} {}",
                    one.party.as_deref().unwrap_or("nobody"),
                    one.kind
                )
            }
            Item::Awaited(at) => format!("awaited {}", answer.awaited[at].kind),
        };
        if wanted.contains(&format!("keystone {name}: ")) {
            writeln!(out, "keystone {name}: unlocks {}", key.unlocks.len()).unwrap();
        }
    }
    for line in wanted.lines().filter_map(|l| l.strip_prefix("unlock ")) {
        let (id, of) = line
            .split_once(" of ")
            .map_or((line, false), |(id, _)| (id, true));
        let matter = MatterId(id.to_string());
        let found = unlocking_sets(facts, &matter, UnlockLimit::default());
        let Unlocking::Sets {
            sets,
            total,
            complete,
            ..
        } = found
        else {
            panic!("{id}: {found:?}")
        };
        assert!(complete);
        let count = if of {
            format!(" of {}", total.unwrap())
        } else {
            String::new()
        };
        writeln!(out, "unlock {id}{count}").unwrap();
        let mut lines: Vec<(usize, String)> = sets
            .iter()
            .map(|set| {
                let steps: Vec<String> = set.iter().map(step).collect();
                (set.len(), steps.join(" + "))
            })
            .collect();
        lines.sort();
        for (number, (_, line)) in lines.iter().enumerate() {
            writeln!(out, "  {}. {line}", number + 1).unwrap();
        }
    }
    out
}

fn step(step: &Step) -> String {
    match step {
        Step::Give { party, kind, .. } => {
            format!("{} gives {kind}", party.as_deref().unwrap_or("somebody"))
        }
        Step::Come { parties, kind, .. } => format!("{kind} comes ({})", parties.join("+")),
        Step::Declare { matter, words } => format!("{} declares met: {words}", matter.0),
        Step::GoFirst { matter } => format!("{} goes first", matter.0),
        Step::OwnWord { matter } => format!("{} gets its own word", matter.0),
    }
}

#[test]
fn the_paris_summit() {
    check("paris-summit.md");
}

#[test]
fn clauses_of_entry_into_force() {
    check("entry-into-force.md");
}

#[test]
fn climate_pledges_that_wait_on_finance() {
    check("climate-finance.md");
}
