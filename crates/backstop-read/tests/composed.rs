//! Sentences in which attitude, polarity and condition are composed of several words, one
//! construction each, with what a careful person reads in them.
//!
//! Each line of `composed/attitudes.txt` is the attitude of Kenya and a sentence; each line of
//! `composed/conditions.txt` the relation, who must act (`-` where nobody is named) and a sentence.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{lines, read};

/// The rows of a table whose sentence is read otherwise, with what is read.
fn wrong(table: &str, right: impl Fn(&str, &str) -> bool) -> Vec<String> {
    let rows: Vec<(&str, &str)> = table.lines().filter_map(|l| l.split_once(" | ")).collect();
    assert!(rows.len() > 40, "the table has {} rows", rows.len());
    rows.into_iter()
        .filter(|(want, sentence)| !right(want, sentence))
        .map(|(want, sentence)| format!("{want}: {sentence} {:?}", lines(sentence)))
        .collect()
}

/// A relation without its hyphens and capitals.
fn word(relation: backstop_model::Relation) -> String {
    format!("{relation:?}").to_lowercase()
}

#[test]
fn attitudes_are_composed() {
    let wrong = wrong(include_str!("composed/attitudes.txt"), |want, sentence| {
        read(sentence)
            .stances
            .iter()
            .any(|s| s.holder.iter().any(|p| p.id == "KEN") && s.attitude.to_string() == want)
    });
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn conditions_are_composed() {
    let wrong = wrong(include_str!("composed/conditions.txt"), |want, sentence| {
        let (relation, party) = want.split_once(' ').unwrap();
        let stances = read(sentence).stances;
        let own = stances
            .iter()
            .filter(|s| s.holder.iter().any(|p| p.id == "KEN"));
        own.flat_map(|s| &s.conditions).any(|c| {
            word(c.relation) == relation.replace('-', "")
                && (party == "-" || c.party.iter().any(|p| p.id == party))
        })
    });
    assert!(wrong.is_empty(), "{wrong:#?}");
}
