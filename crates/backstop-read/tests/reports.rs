//! Short reports on made-up states, and what a careful person takes from them.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use backstop_model::Date;
use common::{has, has_no, read};

#[test]
fn a_promise_waits_on_what_its_clause_says() {
    let text = "Canada will send troops to Ghana once a ceasefire is signed, Prime Minister Tamara Quill said.";
    has(
        text,
        "CAN pledges troop-deployment",
        &["Once ceasefire", "Quill"],
    );
}

#[test]
fn has_yet_to_is_no_promise() {
    let text = "Kenya has yet to make a commitment to the mission.";
    has(text, "KEN withholds", &[]);
    has_no(text, "KEN pledges");
}

#[test]
fn a_denial_is_not_a_deed() {
    has(
        "Chile denied sending weapons to the rebels.",
        "CHL refuses",
        &[],
    );
}

#[test]
fn refusals_are_composed() {
    has(
        "Norway refused to send troops to Chad.",
        "NOR refuses troop-deployment",
        &[],
    );
    has(
        "Norway did not rule out sending troops to Chad.",
        "NOR considers troop-deployment",
        &[],
    );
    has(
        "Norway ruled out sending troops to Chad.",
        "NOR refuses troop-deployment",
        &[],
    );
    has(
        "Norway is ready to consider lifting sanctions on Chad.",
        "NOR considers sanctions-relief",
        &[],
    );
    has(
        "Norway failed to send troops to Chad.",
        "NOR withholds troop-deployment",
        &[],
    );
}

#[test]
fn who_is_asked_is_kept_apart_from_who_asks() {
    let text = "Japan urged Peru to release the prisoners.";
    has(text, "JPN demands prisoner-exchange", &[]);
    let r = read(text);
    let s = r
        .stances
        .iter()
        .find(|s| s.attitude.word() == "demands")
        .unwrap();
    assert_eq!(s.deed.toward.first().map(|p| p.id.as_str()), Some("PER"));
}

#[test]
fn voices_nest_outermost_first() {
    let text = "Quill said that Estonia would train the soldiers, according to Reuters.";
    has(text, "EST pledges training", &["[\"Reuters\", \"Quill\"]"]);
}

#[test]
fn who_told_a_wire_speaks_through_it() {
    let text = "Reuters reported on the talks at length. Two officials told Reuters that Latvia had finished the plans for the sanctions.";
    has(
        text,
        "LVA delivers",
        &["\"Reuters\", \"anon:Two officials\""],
    );
}

#[test]
fn silence_is_told_apart_from_refusal() {
    has(
        "There was no immediate comment from Iceland.",
        "ISL withholds other",
        &[],
    );
    has(
        "Iceland has not said whether it would join the talks.",
        "ISL withholds",
        &[],
    );
}

#[test]
fn obligations_are_wishes_of_the_speaker() {
    let text = "\"Portugal must withdraw its troops,\" Quill said.";
    has(text, "grp:quill demands troop-withdrawal", &[]);
}

#[test]
fn a_person_unknown_to_the_lexicon_speaks_for_the_state_in_the_title() {
    let text = "Danish Foreign Minister Oda Brandt rejected the sanctions. Brandt urged Spain to drop them.";
    has(text, "DNK demands", &[]);
}

#[test]
fn an_office_speaks_for_its_state_and_its_army_too() {
    has(
        "The Turkish army attacked the town.",
        "TUR delivers attack",
        &[],
    );
    has(
        "Thousands of Kurds demanded a ceasefire.",
        "grp:kurds demands ceasefire",
        &[],
    );
}

#[test]
fn a_government_is_that_of_its_leader_and_a_bank_itself() {
    let text = "Peruvian President Carlos Barrida will travel to Chile on Friday. \
                Barrida's government has rejected the offer of a ceasefire.";
    has(text, "PER refuses ceasefire", &[]);
    has(
        "Backed by Peruvian air power, the Chilean army seized two towns.",
        "PER",
        &["support"],
    );
    has(
        "The European Central Bank warned that British banks would lose their licences.",
        "ECB expects",
        &[],
    );
}

#[test]
fn what_is_tried_against_something_opposes_it() {
    has(
        "Norway seeks to slow border talks",
        "NOR opposes negotiation",
        &[],
    );
    has(
        "Norway tried on Monday to block the sanctions on Chad.",
        "NOR opposes sanctions",
        &[],
    );
}

#[test]
fn to_decide_on_taking_back_is_to_take_back() {
    has(
        "Norwegians vote to leave union",
        "NOR withdraws accession",
        &[],
    );
    has_no(
        "Chad decided to withdraw its troops from Peru.",
        "TCD withdraws",
    );
}

#[test]
fn a_timetable_is_a_plan() {
    has(
        "Ministers of Peru and Chile meet on Friday in Lima.",
        "PER+CHL plans negotiation",
        &[],
    );
    has_no(
        "Peru holds talks with Chile every week.",
        "PER plans negotiation",
    );
}

#[test]
fn more_time_is_asked_for_where_no_answer_is_given() {
    has("Ministers need more time", "grp:ministers withholds", &[]);
}

#[test]
fn whoever_acts_alongside_is_not_acted_on() {
    let text = "France will send troops to Norway together with Denmark.";
    let read = read(text);
    let promise = read
        .stances
        .iter()
        .find(|s| s.deed.kind == "troop-deployment");
    let toward: Vec<&str> = promise
        .iter()
        .flat_map(|s| s.deed.toward.iter().map(|p| p.id.as_str()))
        .collect();
    assert_eq!(toward, ["NOR"]);
}

#[test]
fn holders_are_counted_in_words_of_several() {
    let read = read("Twenty-six countries pledged to send troops to Norway.");
    let counts: Vec<Option<u32>> = read
        .stances
        .iter()
        .flat_map(|s| s.holder.iter().map(|p| p.count))
        .collect();
    assert!(counts.contains(&Some(26)), "{counts:?}");
}

#[test]
fn every_record_has_its_words() {
    let text = "Canada will send troops to Ghana once a ceasefire is signed, Prime Minister Quill said. \u{201c}We are ready,\u{201d} she added.";
    let r = read(text);
    assert!(!r.stances.is_empty());
    for s in &r.stances {
        assert!(
            !s.span.of(text).is_empty() && s.sentence.contains(s.span),
            "{s:?}"
        );
        for part in &s.deed.what_spans {
            assert!(!part.of(text).is_empty());
        }
        for c in &s.conditions {
            assert_eq!(c.span.of(text), c.what);
        }
    }
}

#[test]
fn reading_twice_gives_the_same() {
    let text = include_str!("../../../examples/2025-09-04_paris-waits-for-washington.txt");
    assert_eq!(read(text), read(text));
}

#[test]
fn nothing_in_makes_nothing_out() {
    for text in ["", " ", "\n\n", "?", "\u{0}", "The weather was fine."] {
        assert!(read(text).stances.is_empty(), "{text:?}");
    }
}

#[test]
fn dates_count_from_the_day_of_the_report() {
    let r = read("Kenya signed the treaty on Tuesday.");
    let dated = r.stances.iter().find_map(|s| s.date);
    assert_eq!(dated, Date::ymd(2031, 3, 4));
}

#[test]
fn what_is_not_said_is_no_promise() {
    let text = "Iceland has not said what Norway would contribute to the mission.";
    has(text, "ISL withholds", &[]);
    has_no(text, "NOR pledges");
}

/// The words of the caveats of all promises of a text.
fn caveats(text: &str) -> Vec<String> {
    let stances = read(text).stances.into_iter();
    stances
        .flat_map(|s| s.caveats.into_iter().map(|c| c.what))
        .collect()
}

#[test]
fn what_limits_a_promise_is_kept_apart_from_what_it_waits_on() {
    let text = "Norway will send up to 500 soldiers to Chad for now if Kenya sends trainers.";
    assert_eq!(caveats(text), ["up to 500 soldiers", "for now"]);
    has(text, "NOR pledges troop-deployment", &["If"]);
    assert_eq!(
        caveats("Canada promised to send Ghana trucks but no combat troops."),
        ["but no combat troops"]
    );
    assert_eq!(
        caveats("Chile offered temporary protection to the refugees."),
        ["temporary protection"]
    );
}

#[test]
fn what_is_done_refused_or_wanted_of_others_has_no_caveats() {
    for text in [
        "Norway sent up to 500 soldiers to Chad.",
        "Norway refused to send more than trucks to Chad for now.",
        "Norway urged Chad to accept up to 500 soldiers.",
    ] {
        assert!(caveats(text).is_empty(), "{text}: {:?}", caveats(text));
    }
}

#[test]
fn sums_and_numbers_of_a_deed_are_read() {
    let amount = |text: &str| {
        let all = read(text).stances;
        let found = all.into_iter().find_map(|s| s.deed.amount);
        found.map(|a| (a.milli / 1000, a.unit))
    };
    let is = |n: i64, unit: &str| Some((n, unit.to_string()));
    let text = "Norway will send 400 peacekeepers to Chad.";
    assert_eq!(amount(text), is(400, "peacekeeper"));
    let text = "Norway pledged 3.5 billion euros in aid for Chad.";
    assert_eq!(amount(text), is(3_500_000_000, "EUR"));
    let text = "Norway promised to give Chad $2 million for schools.";
    assert_eq!(amount(text), is(2_000_000, "USD"));
    assert_eq!(amount("Norway will hold talks with Chad."), None);
}

#[test]
fn place_and_time_of_a_deed_are_read() {
    let all = read("Norway will hold talks with Chad in Geneva on 9 March 2031.").stances;
    let deed = all.into_iter().next().unwrap().deed;
    assert_eq!(deed.kind.to_string(), "negotiation");
    assert!(deed.toward.iter().any(|p| p.id == "TCD"));
    assert_eq!(deed.place.as_deref(), Some("Geneva"));
    assert_eq!(deed.time, Date::ymd(2031, 3, 9));
}

#[test]
fn a_deed_that_is_threatened_or_sought_is_not_done() {
    for (text, want) in [
        (
            "Peru prepared sanctions against Chile.",
            "PER plans sanctions",
        ),
        ("Peru is seeking talks with Chile.", "PER plans negotiation"),
        ("Peru scheduled an election for May.", "PER plans election"),
    ] {
        has(text, want, &[]);
    }
}

#[test]
fn an_adjective_of_a_deed_says_whose_it_is() {
    let text = "Peru rejected Chilean sanctions.";
    let r = read(text);
    let s = r.stances.first().unwrap();
    assert!(s.deed.toward.is_empty(), "{:?}", s.deed.toward);
}

#[test]
fn whoever_is_willing_is_somebody() {
    has(
        "Norway said it was willing to send peacekeepers as long as Peru agreed to a ceasefire.",
        "NOR offers troop-deployment",
        &["ceasefire by [\"PER\"]"],
    );
}

#[test]
fn what_is_received_is_the_giver_s_deed() {
    for (text, want) in [
        (
            "Peru has not received any guarantee from Chile.",
            "CHL withholds security-guarantee",
        ),
        (
            "Peru has yet to receive a security guarantee from Chile.",
            "CHL withholds security-guarantee",
        ),
        (
            "Peru received military aid from Norway.",
            "NOR delivers military-aid",
        ),
    ] {
        has(text, want, &[]);
        has_no(text, "PER");
    }
    // Where nobody is said to give it, nobody is known to withhold it.
    assert!(
        read("Peru has not received a security guarantee.")
            .stances
            .is_empty()
    );
}
