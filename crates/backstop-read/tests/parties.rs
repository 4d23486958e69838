//! Who is meant by names that no list knows, and by those who speak for others.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::read;

/// The holders of the stances of a text, in text order.
fn holders(text: &str) -> Vec<String> {
    let ids = |s: &backstop_model::Stance| {
        let ids: Vec<&str> = s.holder.iter().map(|p| p.id.as_str()).collect();
        ids.join("+")
    };
    read(text).stances.iter().map(ids).collect()
}

#[test]
fn a_spokesman_speaks_for_whom_he_is() {
    for text in [
        "A spokesman for Norway promised to send troops to Chad. It rained.",
        "A spokesman for Norway's government promised to send troops to Chad. It rained.",
        "A spokeswoman for the Norwegian defence ministry promised to send troops to Chad.",
    ] {
        assert_eq!(holders(text), ["NOR"], "{text}");
    }
    let text = "A spokesman for the European Commission refused to lift sanctions.";
    assert_eq!(holders(text), ["EU"]);
    let text = "A spokesman for Norvik Air refused to pay the fine.";
    assert_eq!(holders(text), ["grp:norvik-air"]);
    // An envoy for a state is somebody else's.
    let text = "The United Nations envoy for Chad promised to send observers.";
    assert_eq!(holders(text), ["UN"]);
}

#[test]
fn a_company_that_no_list_knows_is_no_person() {
    let steel = "grp:barlow-steel";
    let text = "Barlow Steel said it would cut its emissions by 2030. Kate Holm, chief executive of \
                Barlow Steel, promised to sell the plant. Holm refused to pay the workers. The \
                company's chief executive vowed to cut emissions.";
    assert_eq!(holders(text), [steel; 4]);
    let text = "Carmaker Tosca plans to build a plant in Chad. Orlan said it would raise output.";
    assert_eq!(holders(text), ["grp:tosca", "grp:orlan"]);
    let text = "Delta Steel's chairman rejected the sanctions.";
    assert_eq!(holders(text), ["grp:delta-steel"]);
}

#[test]
fn a_person_may_say_it_of_a_thing() {
    let text = "Foreign Minister Tamara Quill of Norway promised to send troops. Quill said it would \
                help the region. She vowed to visit Chad.";
    let all = holders(text);
    assert!(all.iter().all(|h| h == "NOR"), "{all:?}");
}

#[test]
fn a_body_that_nobody_named_is_not_the_state_of_the_dateline() {
    let paris = "PARIS, March 4 (Wire) - ";
    let text = format!("{paris}The company said it would build a plant in Chad. It rained.");
    assert_eq!(holders(&text), ["grp:company"]);
    let text = format!("{paris}The airline has agreed to compensate the passengers.");
    assert_eq!(holders(&text), ["grp:airline"]);
    let text = format!("{paris}\"We will stop the attacks,\" the rebel commander said.");
    assert_eq!(holders(&text), ["grp:rebel-commander"]);
    // A government is that of the place.
    let text = format!("{paris}The government said it would send troops to Chad.");
    assert_eq!(holders(&text), ["FRA"]);
}

#[test]
fn a_seat_is_whose_it_is_said_to_be() {
    assert_eq!(holders("Chile's Senate rejected the treaty."), ["CHL"]);
    assert_eq!(holders("The French Senate rejected the treaty."), ["FRA"]);
    assert_eq!(holders("The US Senate rejected the treaty."), ["USA"]);
}

#[test]
fn it_is_the_body_that_speaks_even_under_a_name_like_a_persons() {
    let text = "Zorvex said on Friday it had scrapped plans to drill off Namibia.";
    assert_eq!(holders(text), ["grp:zorvex"]);
}

#[test]
fn who_stands_before_a_hyphen_does_it() {
    assert_eq!(
        holders("Norway-led demands for a ceasefire were ignored."),
        ["NOR"]
    );
}
