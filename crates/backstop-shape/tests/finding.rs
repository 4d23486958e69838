//! What a shape finds, sign by sign of the notation.

#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use common::{check, find, ours, shape};

#[test]
fn someone_says_something() {
    let said = "
        cue: @speech
          nsubj source:
          ccomp content:
            mark? \"that\"
    ";
    check(said, "said", &["cue=said source=mayor content=open"]);
    check(said, "quoted", &["cue=said source=mayor content=open"]);
    check(said, "denial", &["cue=say source=Tamara content=pay"]);
    check(said, "broken", &[]);
}

#[test]
fn according_to_someone() {
    let according = "
        content:
          obl source:
            case \"according\"
              fixed \"to\"
    ";
    check(according, "according", &["content=ready source=council"]);
    check(according, "said", &[]);
}

#[test]
fn a_plus_takes_every_one_and_a_question_mark_one_or_none() {
    let once = "
        act: VERB
          nsubj actor:
          aux \"will\"
          obj? object:
          advcl+ condition:
            mark hinge: @condition
    ";
    let found = "act=send actor=Norvania object=ships condition=signs,agrees hinge=once,if";
    check(once, "conditions", &[found]);
    check(once, "said", &[]);
    check(
        "VERB\n  advcl+? when:\n  obl+? where:",
        "conditions",
        &["when=signs,agrees", "", ""],
    );
    check(
        "VERB\n  advcl when:",
        "conditions",
        &["when=signs", "when=agrees"],
    );
    check(
        "VERB\n  advcl? when:\n    mark \"if\"",
        "conditions",
        &["when=agrees", "", ""],
    );
}

#[test]
fn an_exclamation_mark_asks_for_absence() {
    check("cue: say\n  !advmod not", "denial", &[]);
    check("cue: say\n  !advmod not", "said", &["cue=said"]);
    check("cue: say\n  !advmod", "said", &["cue=said"]);
    check(
        "cue: VERB\n  !ccomp\n    mark \"that\"",
        "said",
        &["cue=open"],
    );
    check(
        "cue: VERB\n  !ccomp\n    mark \"whether\"",
        "said",
        &["cue=said", "cue=open"],
    );
    // A line that takes the word does not hide it.
    check("cue: say\n  advmod? how:\n  !advmod not", "denial", &[]);
    // But a test on it does.
    check(
        "cue: VERB\n  mark \"if\"\n  !mark !\"if\"",
        "conditions",
        &["cue=agrees"],
    );
}

#[test]
fn relations_alone_together_and_with_subtypes() {
    check("send\n  nsubj who:", "passive", &[]);
    check("send\n  nsubj:pass who:", "passive", &["who=ships"]);
    check(
        "VERB\n  nsubj|nsubj:pass who:",
        "passive",
        &["who=ships", "who=officials"],
    );
    check(
        "VERB\n  nsubj* who:",
        "passive",
        &["who=ships", "who=officials"],
    );
    check("send\n  aux*+ how:", "passive", &["how=will,be"]);
    check(
        "send\n  obl|obl:agent who:\n    flat last:",
        "passive",
        &["who=Tamara last=Quill"],
    );
    check(
        "send\n  _+ all: !PUNCT",
        "passive",
        &["all=ships,will,be,Tamara"],
    );
}

#[test]
fn tests_of_every_kind() {
    check("x: \"SHIPS\"", "conditions", &["x=ships"]);
    check("x: ship", "conditions", &["x=ships"]);
    check("x: norvania", "conditions", &["x=Norvania"]);
    check(
        "x: PROPN|PRON",
        "conditions",
        &["x=Norvania", "x=Estrelle", "x=Parliament"],
    );
    check(
        "x: /VBZ|MD/",
        "conditions",
        &["x=will", "x=signs", "x=agrees"],
    );
    check("x: [Number=Plur]", "conditions", &["x=ships"]);
    check(
        "x: [Tense=Past|Pres] VERB",
        "conditions",
        &["x=signs", "x=agrees"],
    );
    check(
        "x: #place|#organization",
        "conditions",
        &["x=Norvania", "x=Estrelle", "x=Parliament"],
    );
    check("x: PROPN !#place", "conditions", &["x=Parliament"]);
    check("x: @speech|@condition", "denial", &["x=say"]);
    check("x: @condition", "conditions", &["x=once", "x=if"]);
    check("x: VERB !@speech !pay|sign", "denial", &["x=build"]);
    check(
        "x: !VERB|NOUN|PROPN|AUX|SCONJ|DET !\".\" !,",
        "conditions",
        &[],
    );
}

#[test]
fn a_list_asks_the_part_of_speech_too() {
    // `if` and `once` are listed, as conjunctions; the list says nothing of an adverb.
    check("x: @speech NOUN", "said", &[]);
    check("x: !@speech VERB", "said", &["x=open"]);
}

#[test]
fn signs_that_the_notation_uses_are_written_in_quotation_marks() {
    check(r#"x: "A\\B""#, "signs", &[r"x=A\B"]);
    check(r#"x: "C:D""#, "signs", &["x=C:D"]);
    check(r#"x: "\"""#, "signs", &["x=\"", "x=\""]);
}

#[test]
fn sibling_lines_take_different_words() {
    check(
        "pay\n  conj a:\n  conj b:",
        "denial",
        &["a=build b=sign", "a=sign b=build"],
    );
    check("pay\n  conj a:\n  conj b:\n  conj c:", "denial", &[]);
    check("pay\n  conj a:\n  conj \"build\"", "denial", &["a=sign"]);
    check("pay\n  conj? a:\n  conj \"build\"", "denial", &["a=sign"]);
    check("pay\n  conj+ a:\n  conj \"sign\"", "denial", &["a=build"]);
    check(
        "pay\n  conj+? a:\n  conj b:",
        "denial",
        &["a=sign b=build", "a=build b=sign"],
    );
}

#[test]
fn where_lines_say_what_a_tree_cannot() {
    let pair = |order: &str| format!("pay\n  conj a:\n  conj b:\nwhere a {order} b");
    check(&pair("before"), "denial", &["a=build b=sign"]);
    check(&pair("after"), "denial", &["a=sign b=build"]);
    check(&pair("adjacent"), "denial", &[]);
    check(
        "x: pay\n  conj a:\nwhere x adjacent a",
        "denial",
        &["x=pay a=build"],
    );
    check(
        "x: open\n  advmod? a:\nwhere x before a",
        "said",
        &["x=open"],
    );
    let all = "x: send\n  advcl+ a:\n  nsubj s:\nwhere s before x\nwhere x before a";
    check(all, "conditions", &["x=send a=signs,agrees s=Norvania"]);
}

#[test]
fn comments_and_empty_lines_say_nothing() {
    check(
        "# a comment\n\ncue: say\n  # another\n\n  ccomp c:\n#\n",
        "said",
        &["cue=said c=open"],
    );
}

#[test]
fn what_was_used_is_every_word_that_a_line_took() {
    let bank = ours();
    let parsed = bank.parsed();
    let source = "cue: say\n  ccomp content:\n    mark? \"that\"\n    obl? when:\n  !advmod";
    let found = find(&parsed, source, "said");
    let used: Vec<&str> = found[0]
        .used
        .iter()
        .map(|&word| parsed.form(word))
        .collect();
    assert_eq!(used, ["said", "that", "open", "May"]);
    assert_eq!(
        found[0].captures.get("content").map(|c| parsed.form(c)),
        Some("open")
    );
    assert_eq!(found[0].captures.get("nobody"), None);
    assert!(found[0].captures.all("nobody").is_empty());
}

#[test]
fn a_shape_tells_what_it_always_captures_and_which_lists_it_asks() {
    let shape = shape("a: @speech !@condition\n  obj? b:\n    det c:\n  obl+ d: @speech");
    assert_eq!(shape.captures(), ["a", "b", "c", "d"]);
    assert_eq!(shape.lists(), ["condition", "speech"]);
    let always = |name| shape.always_captures(name);
    assert_eq!(["a", "b", "c", "d"].map(always), [true, false, false, true]);
}

#[test]
fn many_alike_words_cost_no_time_and_give_a_bounded_number() {
    // Eleven conjuncts for six names are 332,640 ways; they are cut at 256, always the same.
    let lines: String = ["a", "b", "c", "d", "e", "f"]
        .map(|n| format!("  conj {n}:\n"))
        .concat();
    let bank = ours();
    let parsed = bank.parsed();
    let found = find(&parsed, &format!("out\n{lines}"), "chant");
    assert_eq!(found.len(), 256);
    // Without names there is one.
    let lines = "  conj \"out\"\n".repeat(11);
    assert_eq!(find(&parsed, &format!("out\n{lines}"), "chant").len(), 1);
    let lines = "  conj \"out\"\n".repeat(12);
    assert_eq!(find(&parsed, &format!("out\n{lines}"), "chant").len(), 0);
    // Eleven lines that fit, and one that does not: no eleven factorial ways to fail.
    let lines = "  conj x\n".replace('x', "\"out\"").repeat(11) + "  conj a: \"in\"\n";
    assert_eq!(find(&parsed, &format!("out\n{lines}"), "chant").len(), 0);
}
