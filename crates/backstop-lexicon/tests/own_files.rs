//! A file of one's own adds, replaces and drops; a wrong one is told where and what to do.
#![allow(clippy::unwrap_used)]

use backstop_lexicon::{Lexicon, NameSort};
use std::fs;
use std::path::PathBuf;

fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder =
        std::env::temp_dir().join(format!("backstop-lexicon-{}-{name}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    for (file, text) in files {
        fs::write(folder.join(file), text).unwrap();
    }
    folder
}

#[track_caller]
fn check_wrong(text: &str, shown: &str) {
    let errors = Lexicon::embedded().with_text("own.lex", text).unwrap_err();
    let told: Vec<String> = errors.iter().map(ToString::to_string).collect();
    assert_eq!(told.join("\n"), shown.trim_matches('\n'));
}

#[test]
fn a_pack_of_ones_own_adds_a_kind_and_its_words() {
    let folder = folder(
        "pack",
        &[
            (
                "kinds.lex",
                "# Kinds of space deeds.\ntable: kinds\n\
                 columns: kind | pack | plover | joint | covers | waits\n\
                 moon-landing | space | COOPERATE//technology | no | - | means\n",
            ),
            (
                "space.lex",
                "# Words for deeds in space.\ntable: deeds\ncolumns: kind | triggers\n\
                 moon-landing | v: land + on: moon; n: moon landing\n",
            ),
        ],
    );
    let lexicon = Lexicon::embedded().with(&folder).unwrap();
    fs::remove_dir_all(&folder).unwrap();
    assert!(
        lexicon
            .deeds
            .by_verb_lemma("land")
            .any(|t| t.kind == "moon-landing")
    );
    assert!(
        lexicon
            .deeds
            .by_noun_lemma("landing")
            .any(|t| t.kind == "moon-landing")
    );
    assert!(
        lexicon
            .deeds
            .by_verb_lemma("invade")
            .any(|t| t.kind == "attack")
    );
}

#[test]
fn a_line_of_ones_own_replaces_the_built_in_one_and_drop_takes_it_away() {
    let before = Lexicon::embedded();
    assert!(before.names.longest(&["Holland", "said"]).is_some());
    let text = "table: states\ncolumns: id | names\nNLD | Netherlands; Estrelle\ndrop: NIU\n";
    let after = before.with_text("own.lex", text).unwrap();
    assert!(after.names.longest(&["Holland", "said"]).is_none());
    let (_, hit) = after.names.longest(&["Estrelle", "said"]).unwrap();
    assert_eq!(
        (hit.sort, hit.ids),
        (NameSort::State, vec!["NLD".to_string()])
    );
    assert!(!after.states.has("NIU") && before.states.has("NIU"));
}

#[test]
fn what_depends_on_a_dropped_state_is_told() {
    let text = "table: states\ncolumns: id | names\ndrop: KOS\n";
    let errors = Lexicon::embedded().with_text("own.lex", text).unwrap_err();
    assert!(
        errors
            .iter()
            .all(|e| e.message == "no actor has the id `KOS`")
    );
    assert!(errors.iter().any(|e| e.file == "actors/holders.lex"));
}

#[test]
fn a_wrong_table_or_column_is_told_with_the_nearest() {
    check_wrong(
        "# Mine.\ntable: sates\n",
        "own.lex:2:1: no table is called `sates`\n  2 | table: sates\n      ^^^^^^^^^^^^ perhaps `states`",
    );
    check_wrong(
        "table: states\ncolumns: id | name\n",
        "own.lex:2:15: no column is called `name`\n  2 | columns: id | name\n                    ^^^^ perhaps `names`",
    );
    check_wrong(
        "table: groups\ncolumns: group | class\n",
        "own.lex:2:1: the column `anonymous` is missing\n  2 | columns: group | class\n      \
         ^^^^^^^^^^^^^^^^^^^^^^ add `anonymous` and fill it in each line",
    );
}

#[test]
fn a_wrong_line_is_told_at_its_place() {
    let groups =
        |line: &str| format!("table: groups\ncolumns: group | class | anonymous\n{line}\n");
    check_wrong(
        &groups("conclave | bdy | no"),
        "own.lex:3:12: no class of group is called `bdy`\n  3 | conclave | bdy | no\n                 ^^^ perhaps `body`",
    );
    check_wrong(
        &groups("conclave | body"),
        "own.lex:3:1: 2 fields where the header names 3\n  3 | conclave | body\n      \
         ^^^^^^^^^^^^^^^ write one field for each column, `-` for an empty one",
    );
    check_wrong(
        &groups("conclave | body | no\nconclave | body | yes"),
        "own.lex:4:1: `conclave` is already in the table `groups`\n  4 | conclave | body | yes\n      \
         ^^^^^^^^ it stands at own.lex:3",
    );
}

#[test]
fn a_wrong_trigger_is_told_at_its_place() {
    let deeds = |line: &str| format!("table: deeds\ncolumns: kind | triggers\n{line}\n");
    let at = |line: &str| {
        let errors = Lexicon::embedded()
            .with_text("own.lex", &deeds(line))
            .unwrap_err();
        (
            errors[0].column,
            errors[0].message.clone(),
            errors[0].hint.clone(),
        )
    };
    let told = |column, message: &str, hint: &str| (column, message.to_string(), hint.to_string());
    assert_eq!(
        at("atack | v: harass"),
        told(1, "no deed is called `atack`", "perhaps `attack`")
    );
    assert_eq!(
        at("attack | v: harass + @trops"),
        told(22, "no set is called `trops`", "perhaps `troops`")
    );
    assert_eq!(
        at("attack | x: harass"),
        told(10, "no sort of trigger is called `x`", "there are n, v, a")
    );
    assert_eq!(
        at("attack | v: harass + frm: base").1,
        "no slot is called `frm`"
    );
}

#[test]
fn every_fault_of_a_file_is_told_and_a_missing_file_too() {
    let text = "table: attitudes\n\
                columns: cue | pos | own | other | takes | not own | not other | speech\n\
                mull | verb | muses | - | ing | - | - | no\n\
                mull | verb | - | - | ing | - | - | no\n\
                mull | verb | considers | - | gerund | - | - | no\n";
    let errors = Lexicon::embedded().with_text("own.lex", text).unwrap_err();
    let lines: Vec<u32> = errors.iter().map(|e| e.line).collect();
    assert_eq!(lines, [3, 4, 5]);
    let errors = Lexicon::embedded()
        .with(&PathBuf::from("no-such-folder/own.lex"))
        .unwrap_err();
    assert!(
        errors[0]
            .to_string()
            .starts_with("no-such-folder/own.lex: it cannot be read")
    );
}

#[test]
fn a_file_without_a_table_is_told_what_to_do() {
    check_wrong(
        "FJI | Fiji\n",
        "own.lex:1:1: the file does not say what it lists\n  1 | FJI | Fiji\n      ^^^^^^^^^^ \
         begin with `table:`; there are states, organisations, regions, places, combining, offices, \
         holders, groups, wires, outlets, kinds, sets, deeds, attitudes, speech, conditions, \
         negations, modality, caveats",
    );
}
