//! Every fault that a shape can have, with the whole message that its writer sees.

#![allow(clippy::unwrap_used, missing_docs)]

use backstop_shape::{Lists, Shape};
use backstop_syntax::Upos;

/// Two lists without a word in them; messages need names only.
struct Named;

impl Lists for Named {
    fn contains(&self, _: &str, _: &str, _: Upos) -> bool {
        false
    }

    fn names(&self) -> Vec<String> {
        vec!["speech".into(), "condition".into()]
    }

    fn lemmas(&self, _: &str) -> Vec<String> {
        Vec::new()
    }
}

#[track_caller]
fn check(source: &str, message: &str) {
    let error = Shape::parse(source, "said.reading", 5, &Named).unwrap_err();
    let written: String = error.to_string();
    assert_eq!(
        written.trim_end(),
        message.trim_matches('\n'),
        "\n{written}"
    );
}

#[test]
fn the_message_of_the_style_page() {
    let shape = "  cue: @speech\n    nsub source:\n";
    let error = Shape::parse(shape, "readings/voice/said.reading", 5, &Named).unwrap_err();
    assert_eq!(
        error.to_string(),
        "\
readings/voice/said.reading:6:5: no relation is called `nsub`
  6 |     nsub source:
          ^^^^ perhaps `nsubj`"
    );
    assert_eq!((error.line, error.column, error.width), (6, 5, 4));
}

#[test]
fn a_relation_that_is_not_of_universal_dependencies() {
    check(
        "VERB\n  nsubj|nsubj:pas+ a:",
        "
said.reading:6:9: no relation is called `nsubj:pas`
  6 |   nsubj|nsubj:pas+ a:
              ^^^^^^^^^ perhaps `nsubj:pass`",
    );
    check(
        "VERB\n  !preposition* \"of\"",
        "
said.reading:6:4: no relation is called `preposition`
  6 |   !preposition* \"of\"
         ^^^^^^^^^^^ relations are those of Universal Dependencies, `_` is any",
    );
}

#[test]
fn a_relation_that_is_missing() {
    check(
        "VERB\n  \"that\"",
        "
said.reading:6:3: a line below the top begins with a relation
  6 |   \"that\"
        ^^^^^^ write `_` for any",
    );
    check(
        "VERB\n  source: NOUN",
        "
said.reading:6:3: a line below the top begins with a relation
  6 |   source: NOUN
        ^^^^^^^ write `_` for any",
    );
}

#[test]
fn a_relation_where_there_can_be_none() {
    check(
        "nsubj source: NOUN",
        "
said.reading:5:7: a capture's name comes before the tests
  5 | nsubj source: NOUN
            ^^^^^^^ put it before them",
    );
    check(
        "nsubj NOUN",
        "
said.reading:5:1: the top line has no relation, and `nsubj` is one
  5 | nsubj NOUN
      ^^^^^ leave it out",
    );
    check(
        "VERB\n  root NOUN",
        "
said.reading:6:3: only a sentence's top word has the relation `root`
  6 |   root NOUN
        ^^^^ leave the relation out and draw this line at the top",
    );
}

#[test]
fn what_must_be_absent_cannot_be_optional() {
    check(
        "VERB\n  !mark? \"that\"",
        "
said.reading:6:3: what must be absent is neither optional nor every one
  6 |   !mark? \"that\"
        ^^^^^^ leave out the `!` or what ends it",
    );
}

#[test]
fn what_must_be_absent_cannot_be_captured() {
    check(
        "VERB\n  !mark\n    advmod how:",
        "
said.reading:7:12: `how` would capture a word that must be absent
  7 |     advmod how:
                 ^^^ leave the name out",
    );
}

#[test]
fn a_part_of_speech_that_is_not_one_of_the_seventeen() {
    check(
        "cue: VRB",
        "
said.reading:5:6: no part of speech is called `VRB`
  5 | cue: VRB
           ^^^ perhaps `VERB`",
    );
    check(
        "cue: VERB|PREPOSITION",
        "
said.reading:5:11: no part of speech is called `PREPOSITION`
  5 | cue: VERB|PREPOSITION
                ^^^^^^^^^^^ lemmas are in lower case, forms in quotation marks",
    );
}

#[test]
fn a_penn_tag_a_feature_an_entity_type_that_do_not_exist() {
    check(
        "cue: /VBD|VBY/",
        "
said.reading:5:11: no Penn tag is called `VBY`
  5 | cue: /VBD|VBY/
                ^^^ perhaps `VBD`",
    );
    check(
        "cue: [Tens=Past]",
        "
said.reading:5:7: no feature is called `Tens`
  5 | cue: [Tens=Past]
            ^^^^ perhaps `Tense`",
    );
    check(
        "cue: [Past]",
        "
said.reading:5:7: a feature is tested for its value
  5 | cue: [Past]
            ^^^^ such as `[Tense=Past]`",
    );
    check(
        "cue: #persn",
        "
said.reading:5:6: no entity type is called `persn`
  5 | cue: #persn
           ^^^^^^ perhaps `#person`",
    );
}

#[test]
fn a_list_that_nobody_wrote() {
    check(
        "cue: !@speach",
        "
said.reading:5:7: no list is called `speach`
  5 | cue: !@speach
            ^^^^^^^ perhaps `@speech`",
    );
    check(
        "cue: @attitudes",
        "
said.reading:5:6: no list is called `attitudes`
  5 | cue: @attitudes
           ^^^^^^^^^^ there is `@speech`, `@condition`",
    );
}

#[test]
fn a_capital_in_a_lemma() {
    check(
        "Paris",
        "
said.reading:5:1: `Paris` is not a lemma
  5 | Paris
      ^^^^^ perhaps `\"Paris\"`, the word as written in any case",
    );
}

#[test]
fn indentation_that_fits_no_line() {
    check(
        "VERB\n    nsubj\n        det\n  obj",
        "
said.reading:8:3: no line above is indented by 2, so this is under none
  8 |   obj
        ^^^ perhaps 4 or 8",
    );
    check(
        "  VERB\n  nsubj NOUN",
        "
said.reading:6:3: a shape has one top line, and this would be a second one
  6 |   nsubj NOUN
        ^^^^^^^^^^ indent it by more than 2 to put it under the top line",
    );
    check(
        "VERB\n\tnsubj",
        "
said.reading:6:1: lines are indented by spaces only
  6 | \tnsubj
      ^",
    );
}

#[test]
fn a_capture_twice_or_with_an_odd_name() {
    check(
        "VERB\n  nsubj who:\n  obj who:",
        "
said.reading:7:7: `who` is captured already in line 6
  7 |   obj who:
            ^^^ captures have different names",
    );
    check(
        "VERB\n  nsubj who: whom:",
        "
said.reading:6:14: a line captures one word under one name
  6 |   nsubj who: whom:
                   ^^^^^ leave one out",
    );
    check(
        "Who: VERB",
        "
said.reading:5:1: `Who` cannot be the name of a capture
  5 | Who: VERB
      ^^^^ names are lower-case letters, digits, `-` and `_`",
    );
}

#[test]
fn a_where_line_that_says_nothing_true() {
    check(
        "act: VERB\n  nsubj actor:\nwhere actro before act",
        "
said.reading:7:7: no capture is called `actro`
  7 | where actro before act
            ^^^^^ perhaps `actor`",
    );
    check(
        "act: VERB\n  nsubj actor:\nwhere actor befor act",
        "
said.reading:7:13: no order is called `befor`
  7 | where actor befor act
                  ^^^^^ perhaps `before`",
    );
    check(
        "act: VERB\n  nsubj actor:\nwhere actor under act",
        "
said.reading:7:13: no order is called `under`
  7 | where actor under act
                  ^^^^^ there is `before`, `after`, `adjacent`",
    );
    check(
        "act: VERB\nwhere act before",
        "
said.reading:6:1: a `where` line has two captures and how they lie
  6 | where act before
      ^^^^^^^^^^^^^^^^ such as `where actor before act`",
    );
    check(
        "act: VERB\nwhere act before act\n  obj",
        "
said.reading:7:3: `where` lines come last, and this line is drawn after one
  7 |   obj
        ^^^",
    );
}

#[test]
fn a_shape_that_forbids_what_it_asks_for() {
    check(
        "VERB\n  mark \"if\"\n  !mark",
        "
said.reading:7:3: this forbids what line 6 asks for, so nothing can match
  7 |   !mark
        ^^^^^ test the word, as in `!mark !\"that\"`",
    );
}

#[test]
fn tests_that_have_no_end_or_no_beginning() {
    check(
        "cue: \"said",
        "
said.reading:5:6: this quotation has no end
  5 | cue: \"said
           ^^^^^",
    );
    check(
        "cue: /VBD",
        "
said.reading:5:6: a Penn tag ends with `/`, and there is none
  5 | cue: /VBD
           ^^^^",
    );
    check(
        "cue: say|\"told\"",
        "
said.reading:5:10: alternatives in one test are of one kind
  5 | cue: say|\"told\"
               ^^^^^^ draw two shapes, or test something else",
    );
    check(
        "cue: \"a\"\"b\"",
        "
said.reading:5:9: this runs on from the test before it
  5 | cue: \"a\"\"b\"
              ^^^ put a space or `|` between two",
    );
    check(
        "cue: !",
        "
said.reading:5:6: this test asks for nothing
  5 | cue: !
           ^",
    );
    check(
        "# only a comment",
        "
said.reading:5:1: there is no shape here
  5 | # only a comment
      ^^^^^^^^^^^^^^^^",
    );
}

#[test]
fn no_text_makes_reading_crash() {
    // Every cut of a shape that uses all of the notation, with each sign put at each place.
    let whole = "  a: @speech|@condition !VERB\n    nsubj*|obl+? b: \"x y\" [Tense=Past|Pres]\n\
                 # x\n      !mark say|tell /VBD|VBZ/ !#person\n  where a before b\n";
    let places: Vec<usize> = whole.char_indices().map(|(at, _)| at).collect();
    let mut read = 0;
    for &at in &places {
        let _ = Shape::parse(&whole[..at], "f", 1, &Named);
        let _ = Shape::parse(&whole[at..], "f", 1, &Named);
        for sign in [
            "\"", "|", "!", "[", "/", ":", "@", "#", "\n", " ", "\t", "é", "\\",
        ] {
            let odd = format!("{}{sign}{}", &whole[..at], &whole[at..]);
            match Shape::parse(&odd, "f", 1, &Named) {
                Ok(_) => read += 1,
                Err(error) => assert!(error.to_string().starts_with("f:")),
            }
        }
    }
    assert!(Shape::parse(whole, "f", 1, &Named).is_ok());
    assert!(read > 100, "most of it is refused: {read} read");
}
