//! Where the figures come from: hits and precision of each reading and of each kind of deed, and
//! how reading goes wrong.
//!
//! A record is matched to an annotated stance as the scorer of the annotated reports does it:
//! words in common, a holder in common, one group of attitudes. Nothing here decides anything; it
//! shows a bad reading at a glance.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Attitudes that count as one when it is asked whether a stance was found.
const GROUPS: [&[&str]; 9] = [
    &["refuses", "withholds", "withdraws"],
    &["considers", "proposes", "plans"],
    &["offers", "pledges", "agrees", "signs"],
    &["starts", "delivers"],
    &["demands"],
    &["supports"],
    &["opposes", "doubts", "accuses"],
    &["expects"],
    &["requires"],
];

/// The lines of a file of records.
pub fn records(path: &Path) -> Vec<Value> {
    let text = fs::read_to_string(path).unwrap_or_default();
    text.lines()
        .filter_map(|l| serde_json::from_str(l).ok())
        .collect()
}

/// A table of counts by reading and by kind, and one of errors, as Markdown.
pub fn table(texts: &Path, gold: &[Value], found: &[Value]) -> String {
    let places = places(texts, gold);
    let mut pairs: Vec<(i32, usize, usize)> = Vec::new();
    for (i, g) in gold.iter().enumerate() {
        for (j, p) in found.iter().enumerate() {
            if near(g, p, places[i]) && holders_meet(g, p) && group(g) == group(p) {
                let same = |key: &str| i32::from(g[key] == p[key]);
                pairs.push((-(same("attitude") + 2 * same("deed")), i, j));
            }
        }
    }
    pairs.sort_unstable();
    let (mut of_gold, mut of_found) = (BTreeMap::new(), BTreeMap::new());
    for (_, i, j) in pairs {
        if !of_gold.contains_key(&i) && !of_found.contains_key(&j) {
            of_gold.insert(i, j);
            of_found.insert(j, i);
        }
    }
    let mut out = String::new();
    for key in ["rule", "deed", "attitude"] {
        let name = if key == "rule" { "reading" } else { key };
        out += &format!("\n| {name} | records | hits | precision |\n|---|---:|---:|---:|\n");
        for (label, (n, hits)) in tally(found, &of_found, key) {
            out += &format!("| {label} | {n} | {hits} | {} % |\n", 100 * hits / n);
        }
    }
    out + &errors(gold, found, &places, &of_gold, &of_found)
}

fn tally(
    found: &[Value],
    hits: &BTreeMap<usize, usize>,
    key: &str,
) -> Vec<(String, (usize, usize))> {
    let mut count: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for (j, p) in found.iter().enumerate() {
        let at = count
            .entry(p[key].as_str().unwrap_or("?").to_string())
            .or_default();
        at.0 += 1;
        at.1 += usize::from(hits.contains_key(&j));
    }
    let mut list: Vec<_> = count.into_iter().collect();
    list.sort_by_key(|(_, (n, _))| std::cmp::Reverse(*n));
    list
}

/// How stances are missed, and what the false records are.
fn errors(
    gold: &[Value],
    found: &[Value],
    places: &[Option<(u64, u64)>],
    of_gold: &BTreeMap<usize, usize>,
    of_found: &BTreeMap<usize, usize>,
) -> String {
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    let mut turned: BTreeMap<(String, String), usize> = BTreeMap::new();
    for (i, g) in gold.iter().enumerate() {
        let what = match of_gold.get(&i) {
            Some(&j) if g["attitude"] != found[j]["attitude"] => "found, another attitude",
            Some(&j) if g["deed"] != found[j]["deed"] => "found, another kind of deed",
            Some(_) => "found whole",
            None => {
                let here: Vec<&Value> = found
                    .iter()
                    .enumerate()
                    .filter(|(j, p)| !of_found.contains_key(j) && near(g, p, places[i]))
                    .map(|(_, p)| p)
                    .collect();
                let same = here.iter().find(|p| holders_meet(g, p));
                if let Some(p) = same {
                    let name = |v: &Value| v["attitude"].as_str().unwrap_or("?").to_string();
                    *turned.entry((name(g), name(p))).or_default() += 1;
                    "missed: the attitude is of another group"
                } else if here.iter().any(|p| group(g) == group(p)) {
                    "missed: the holder is another"
                } else if here.is_empty() {
                    "missed: nothing is read there"
                } else {
                    "missed: holder and attitude are others"
                }
            }
        };
        *count.entry(what).or_default() += 1;
    }
    let mut out = String::from("\n| annotated stances | |\n|---|---:|\n");
    for (what, n) in count {
        out += &format!("| {what} | {n} |\n");
    }
    let mut list: Vec<_> = turned.into_iter().collect();
    list.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    out += "\n| annotated | read as | |\n|---|---|---:|\n";
    for ((a, b), n) in list.into_iter().take(15) {
        out += &format!("| {a} | {b} | {n} |\n");
    }
    out
}

/// Where the evidence of each annotated stance stands, in Unicode scalars.
fn places(texts: &Path, gold: &[Value]) -> Vec<Option<(u64, u64)>> {
    gold.iter()
        .map(|g| {
            let text =
                fs::read_to_string(texts.join(format!("{}.txt", g["doc"].as_str()?))).ok()?;
            let evidence = g["evidence"].as_str()?;
            let start = text[..text.find(evidence)?].chars().count() as u64;
            Some((start, start + evidence.chars().count() as u64))
        })
        .collect()
}

fn near(g: &Value, p: &Value, place: Option<(u64, u64)>) -> bool {
    let (Some((start, end)), true) = (place, g["doc"] == p["doc"]) else {
        return false;
    };
    let at = |n: usize| p["sentence"][n].as_u64().unwrap_or(0);
    at(1).min(end) > at(0).max(start)
}

fn group(v: &Value) -> Option<usize> {
    let attitude = v["attitude"].as_str()?;
    GROUPS.iter().position(|g| g.contains(&attitude))
}

fn holders_meet(a: &Value, b: &Value) -> bool {
    let ids = |v: &Value| -> BTreeSet<String> {
        let mut out = BTreeSet::new();
        for id in v["holder"].as_array().into_iter().flatten() {
            let id = id.as_str().unwrap_or("").to_lowercase();
            if let Some((_, words)) = id.split_once(':') {
                out.extend(
                    words
                        .split('-')
                        .map(|w| format!("~{}", w.trim_end_matches('s'))),
                );
            }
            out.insert(id);
        }
        out
    };
    let (a, b) = (ids(a), ids(b));
    if a.is_empty() || b.is_empty() {
        a == b
    } else {
        a.intersection(&b).next().is_some()
    }
}
