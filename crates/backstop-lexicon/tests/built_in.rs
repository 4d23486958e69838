//! What is built in has no faults, is in order, and finds what it should.
#![allow(clippy::unwrap_used, clippy::panic)]

use backstop_lexicon::{Lexicon, NameHit, NameSort, Role, Slot, TriggerSort};
use backstop_model::Date;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

fn files() -> Vec<PathBuf> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found)
            } else {
                found.push(path)
            }
        }
    }
    let mut found = Vec::new();
    walk(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("lexicons"),
        &mut found,
    );
    found
}

fn find(tokens: &str) -> (usize, NameHit) {
    let tokens: Vec<&str> = tokens.split(' ').collect();
    Lexicon::embedded()
        .names
        .longest(&tokens)
        .unwrap_or_else(|| panic!("{tokens:?} not found"))
}

#[track_caller]
fn check(tokens: &str, length: usize, sort: NameSort, ids: &[&str]) {
    let (found, hit) = find(tokens);
    assert_eq!(
        (found, hit.sort, hit.ids),
        (length, sort, ids.iter().map(|i| i.to_string()).collect())
    );
}

#[test]
fn what_is_built_in_has_no_faults() {
    let faults: Vec<String> = Lexicon::embedded()
        .faults()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_folder_says_the_same_as_what_is_built_in() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("lexicons");
    let loaded = Lexicon::load(&folder).unwrap();
    let built_in = Lexicon::embedded();
    assert_eq!(loaded.states.rows(), built_in.states.rows());
    assert_eq!(loaded.attitudes.rows(), built_in.attitudes.rows());
    assert!(loaded.deeds.triggers().eq(built_in.deeds.triggers()));
}

#[test]
fn lines_are_sorted_by_their_bytes_and_files_say_what_belongs() {
    for path in files() {
        let text = fs::read_to_string(&path).unwrap();
        assert!(
            text.starts_with("# "),
            "{path:?} does not say what belongs in it"
        );
        let head =
            |l: &&str| l.starts_with(['#']) || l.starts_with("table:") || l.starts_with("columns:");
        let lines: Vec<&str> = text.lines().skip_while(head).collect();
        for pair in lines.windows(2) {
            assert!(
                pair[0] < pair[1],
                "{path:?}: put `{}` before `{}`",
                pair[1],
                pair[0]
            );
        }
    }
}

#[test]
fn no_words_show_two_kinds_of_deed() {
    type Key = (TriggerSort, Vec<String>, Vec<Slot>);
    let mut seen: BTreeMap<String, (Key, String)> = BTreeMap::new();
    let mut twice = Vec::new();
    for t in Lexicon::embedded().deeds.triggers() {
        // A slot with many words is another trigger than one with few; the stronger one wins.
        if t.slots.len() > 1 || t.slots.iter().any(|s| s.role != Role::Object) {
            continue;
        }
        let fillers: Vec<String> = match t.slots.first() {
            None => vec![String::new()],
            Some(s) => s.words.iter().map(|w| w.join(" ")).collect(),
        };
        for filler in fillers {
            let name = format!("{}: {} + {filler}", t.sort.word(), t.words.join(" "));
            let key = (t.sort, t.words.clone(), t.slots.to_vec());
            if let Some((_, kind)) = seen.insert(name.clone(), (key, t.kind.clone()))
                && kind != t.kind
            {
                twice.push(format!("{name}: {kind}, {}", t.kind));
            }
        }
    }
    assert!(
        twice.is_empty(),
        "{} of them\n{}",
        twice.len(),
        twice.join("\n")
    );
}

#[test]
fn every_kind_of_deed_has_words() {
    let deeds = &Lexicon::embedded().deeds;
    for kind in deeds.kinds.rows() {
        assert!(
            deeds.triggers().any(|t| t.kind == kind.kind),
            "{}",
            kind.kind
        );
    }
}

#[test]
fn states_are_found_by_name_people_capital_and_seat() {
    check("United States officials", 2, NameSort::State, &["USA"]);
    check("the United States said", 3, NameSort::State, &["USA"]);
    check("U.S. officials", 1, NameSort::State, &["USA"]);
    check("US President", 1, NameSort::State, &["USA"]);
    check("French soldiers", 1, NameSort::Adjective, &["FRA"]);
    check("Spaniards voted", 1, NameSort::People, &["ESP"]);
    check("Kyiv said", 1, NameSort::Capital, &["UKR"]);
    check("the Kremlin denied", 2, NameSort::Seat, &["RUS"]);
    check("Élysée officials", 1, NameSort::Seat, &["FRA"]);
    check("Ivory Coast 's", 2, NameSort::State, &["CIV"]);
    check("Côte d'Ivoire 's", 2, NameSort::State, &["CIV"]);
    check("Cote d' Ivoire 's", 3, NameSort::State, &["CIV"]);
    check("Guinea - Bissau is", 3, NameSort::State, &["GNB"]);
    check(
        "Democratic Republic of the Congo said",
        5,
        NameSort::State,
        &["COD"],
    );
    check("Washington , D.C.", 3, NameSort::Capital, &["USA"]);
}

#[test]
fn a_common_word_is_no_name_but_capitals_of_a_headline_are() {
    let names = &Lexicon::embedded().names;
    for word in [
        "us", "turkey", "who", "may", "it", "china", "chad", "polish",
    ] {
        assert_eq!(names.longest(&[word, "is"]), None, "{word}");
    }
    check("UKRAINE SAYS", 1, NameSort::State, &["UKR"]);
    assert!(find("Georgia is").1.ambiguous);
}

#[test]
fn organisations_wires_outlets_and_places_are_found() {
    check(
        "International Atomic Energy Agency said",
        4,
        NameSort::Organisation,
        &["IAEA"],
    );
    check("al - Shabaab said", 3, NameSort::Organisation, &["SHABAAB"]);
    check("Al-Shabaab said", 1, NameSort::Organisation, &["SHABAAB"]);
    check("Brussels said", 1, NameSort::Seat, &["EU"]);
    check("dpa reported", 1, NameSort::Wire, &["dpa"]);
    check(
        "New York Times said",
        3,
        NameSort::Outlet,
        &["New York Times"],
    );
    check("Aleppo fell", 1, NameSort::Place, &["SYR"]);
    check(
        "Western officials",
        1,
        NameSort::RegionAdjective,
        &["grp:western-states"],
    );
}

#[test]
fn names_inside_hyphens_are_found_with_what_is_left() {
    let (_, led) = find("US-led coalition");
    assert_eq!(
        (led.sort, led.tail.as_deref()),
        (NameSort::State, Some("led"))
    );
    let (_, anti) = find("anti-Russian measures");
    assert_eq!(
        (anti.sort, anti.head.as_deref()),
        (NameSort::Adjective, Some("anti"))
    );
    let (length, based) = find("South Korea-based firms");
    assert_eq!((length, based.tail.as_deref()), (2, Some("based")));
    check("Franco-German plan", 1, NameSort::Several, &["FRA", "DEU"]);
    check("Russia-Ukraine war", 1, NameSort::Several, &["RUS", "UKR"]);
    check(
        "US-North Korea summit",
        2,
        NameSort::Several,
        &["USA", "PRK"],
    );
}

#[test]
fn holders_are_found_by_full_name_and_by_surname_on_a_date() {
    let lexicon = Lexicon::embedded();
    check("Volodymyr Zelensky said", 2, NameSort::Person, &["UKR"]);
    check("Volodymyr Zelenskyy said", 2, NameSort::Person, &["UKR"]);
    let on = |surname, date: &str| -> Vec<String> {
        let date: Date = date.parse().unwrap();
        lexicon
            .holders_on(surname, date)
            .map(|h| format!("{} {}", h.actor, h.office))
            .collect()
    };
    assert_eq!(on("Stoltenberg", "2010-05-01"), ["NOR prime minister"]);
    assert_eq!(on("Stoltenberg", "2020-05-01"), ["NATO secretary general"]);
    assert_eq!(on("Zelensky", "2018-05-01"), [] as [&str; 0]);
    let date: Date = "2016-05-01".parse().unwrap();
    let names: Vec<&str> = lexicon
        .in_office("DEU", "chancellor", date)
        .map(|h| h.name.as_str())
        .collect();
    assert_eq!(names, ["Angela Merkel"]);
}

#[test]
fn triggers_know_their_head_and_their_slots() {
    let deeds = &Lexicon::embedded().deeds;
    let backstop = deeds
        .by_noun_lemma("guarantee")
        .find(|t| t.words == ["guarantee", "of", "security"]);
    assert_eq!(backstop.unwrap().head, 0);
    let send = deeds
        .by_verb_lemma("send")
        .find(|t| t.slots.first().is_some_and(|s| s.takes("soldier")));
    assert_eq!(send.unwrap().kind, "troop-deployment");
    let out = deeds.by_verb_lemma("pull").any(|t| {
        t.words == ["pull", "out"] && t.slots.iter().any(|s| s.role == Role::After("of".into()))
    });
    assert!(out);
    assert!(deeds.covers("security-guarantee", "support"));
    assert!(!deeds.covers("support", "security-guarantee"));
}
