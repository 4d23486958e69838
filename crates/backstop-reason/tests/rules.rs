//! One small text of facts for each rule, and what follows from it.

#![allow(clippy::unwrap_used, clippy::panic)]

use backstop_reason::*;

fn facts(text: &str) -> Facts {
    let written = parse_facts(text).unwrap_or_else(|e| panic!("{e}\n{text}"));
    Facts::new(written.acts, &written.members, &Covers::default())
}

/// For every condition in order, its state.
fn states(text: &str) -> Vec<State> {
    let facts = facts(text);
    let answer = reason(&facts);
    let needs = 0..facts.need_count() as u32;
    needs.map(|n| answer.state(NeedId(n))).collect()
}

fn levels(text: &str) -> Vec<(String, String)> {
    let facts = facts(text);
    let answer = reason(&facts);
    let acts = (0..facts.len() as u32).map(ActId);
    acts.map(|a| (answer.least(a).to_string(), answer.greatest(a).to_string()))
        .collect()
}

fn level(text: &str) -> (String, String) {
    levels(text).remove(0)
}

fn pair(least: &str, greatest: &str) -> (String, String) {
    (least.to_string(), greatest.to_string())
}

#[test]
fn an_offer_covers_and_a_plan_does_not() {
    let with = |word: &str| {
        states(&format!(
            "NVA troop-deployment for TAM is pledged\n  once support by EST\nEST support for TAM is {word}"
        ))
    };
    assert_eq!(with("offered"), [State::Covered]);
    assert_eq!(with("delivered"), [State::Covered]);
    assert_eq!(with("allocated"), [State::Covered]);
    assert_eq!(with("planned"), [State::Uncovered]);
    assert_eq!(with("has-not-yet"), [State::Uncovered]);
    assert_eq!(with("pledged, withdrawn"), [State::Refused]);
    assert_eq!(with("pledged, suspended"), [State::Uncovered]);
    assert_eq!(with("refuses"), [State::Refused]);
}

#[test]
fn a_promise_is_as_strong_as_the_weakest_thing_it_waits_on() {
    let text = "NVA troop-deployment for TAM is signed\n  once support by EST\n  if training by OST\n\
                EST support for TAM is agreed\nOST training for TAM is pledged";
    assert_eq!(level(text), pair("pledged", "pledged"));
}

#[test]
fn a_condition_may_itself_be_promised_conditionally() {
    let text = "NVA troop-deployment for TAM is pledged\n  once support by EST\n\
                EST support for TAM is pledged\n  if financial-aid by OST";
    assert_eq!(states(text), [State::Promised, State::Uncovered]);
}

#[test]
fn alternatives_need_one_and_counts_need_as_many() {
    let either = "NVA training for TAM is pledged\n  if support by EST\n  or support by OST\n\
                  OST support is offered";
    assert_eq!(level(either), pair("offered", "offered"));
    let count = |n: u32| {
        level(&format!(
            "group grp:ring has AAA+BBB+CCC+DDD\nNVA training for TAM is offered\n  if at least {n} of \
             training by grp:ring\nAAA training is offered\nBBB training for TAM is pledged\n\
             CCC training for ZED is pledged\nDDD training is refuses"
        ))
    };
    // The third member's training is open to anybody's beneficiary, since the need names none.
    assert_eq!(count(3), pair("offered", "offered"));
    assert_eq!(count(4), pair("nothing", "nothing"));
}

#[test]
fn shares_are_weighed() {
    let with = |share: u32| {
        level(&format!(
            "grp:parties treaty is agreed\n  once at least {share} of treaty by AAA=40+BBB=30+CCC=20\n\
             AAA treaty is signed\nCCC treaty is signed"
        ))
    };
    assert_eq!(with(60), pair("agreed", "agreed"));
    assert_eq!(with(61), pair("nothing", "nothing"));
}

#[test]
fn two_that_wait_on_each_other_are_a_ring() {
    let text = "EUR security-guarantee for TAM is pledged [e1]\n  only-with security-guarantee by EST \"Estrelle's backing\" [e2]\n\
                EST security-guarantee for TAM is offered [s1]\n  once security-guarantee by EUR \"Europe first\" [s2]";
    let facts = facts(text);
    let answer = reason(&facts);
    assert_eq!(
        levels(text),
        [pair("nothing", "offered"), pair("nothing", "offered")]
    );
    assert_eq!(states(text), [State::Circular, State::Circular]);
    let [ring] = answer.deadlocks.as_slice() else {
        panic!("{:?}", answer.deadlocks)
    };
    assert_eq!(ring.parties, ["EST", "EUR"]);
    assert!(ring.if_all_keep_their_word);
    let words: Vec<&str> = ring.bonds.iter().map(|b| b.words.as_str()).collect();
    assert_eq!(words, ["Europe first", "Estrelle's backing"]);
    assert!(answer.missing.is_empty());
    // Only one half: no ring, but a missing guarantee.
    let half = "EUR security-guarantee for TAM is pledged\n  only-with security-guarantee by EST";
    let facts = self::facts(half);
    let answer = reason(&facts);
    assert!(answer.deadlocks.is_empty());
    assert_eq!(answer.missing.len(), 1);
}

#[test]
fn a_ring_shows_even_while_something_else_is_missing() {
    let text = "EUR security-guarantee for TAM is pledged\n  only-with security-guarantee by EST\n  if financial-aid by OST\n\
                EST security-guarantee for TAM is offered\n  once security-guarantee by EUR";
    let answer = reason(&facts(text));
    assert_eq!(answer.deadlocks.len(), 1);
    assert!(!answer.deadlocks[0].if_all_keep_their_word);
}

#[test]
fn unless_holds_until_it_happens() {
    let with = |rest: &str| {
        let text = format!("NVA ceasefire is pledged\n  unless attack by EST for NVA\n{rest}");
        (states(&text)[0], level(&text).0)
    };
    assert_eq!(with(""), (State::Covered, "pledged".into()));
    // A threat is not the deed.
    assert_eq!(
        with("EST attack for NVA is pledged"),
        (State::Covered, "pledged".into())
    );
    assert_eq!(
        with("EST attack for NVA is delivered"),
        (State::Broken, "nothing".into())
    );
    assert_eq!(
        with("EST attack for NVA is allocated"),
        (State::Broken, "nothing".into())
    );
}

#[test]
fn until_ends_a_promise_and_a_silence() {
    let promise = "NVA sanctions for EST is in-force\n  until troop-withdrawal by EST";
    assert_eq!(level(promise).0, "in force");
    let over = format!("{promise}\nEST troop-withdrawal is delivered");
    assert_eq!(level(&over).0, "nothing");
    let silence = "NVA troop-deployment for TAM is has-not-yet\n  until security-guarantee by EST";
    assert_eq!(states(silence), [State::Uncovered]);
    assert_eq!(reason(&facts(silence)).missing.len(), 1);
}

#[test]
fn a_trigger_is_met_by_what_happens_and_is_awaited_not_missing() {
    let text =
        "NVA troop-deployment for TAM is pledged\n  if attack by EST \"if Estrelle attacks again\"";
    let answer = reason(&facts(text));
    assert!(answer.missing.is_empty());
    assert_eq!(answer.awaited.len(), 1);
    let threat = format!("{text}\nEST attack is pledged");
    assert_eq!(states(&threat), [State::Uncovered]);
    let attack = format!("{text}\nEST attack is allocated");
    assert_eq!(states(&attack), [State::Covered]);
}

#[test]
fn peace_takes_each_of_its_parties() {
    let with = |rest: &str| {
        let text = format!(
            "NVA troop-deployment for TAM is offered\n  once peace-agreement by EST+TAM\n{rest}"
        );
        states(&text)[0]
    };
    assert_eq!(with(""), State::Uncovered);
    assert_eq!(with("TAM peace-agreement is pledged"), State::Uncovered);
    assert_eq!(
        with("TAM peace-agreement is pledged\nEST peace-agreement is agreed"),
        State::Covered
    );
    assert_eq!(with("EST+TAM peace-agreement is signed"), State::Covered);
    assert_eq!(
        with("TAM peace-agreement is pledged\nEST peace-agreement is refuses"),
        State::Refused
    );
}

#[test]
fn one_side_alone_is_no_peace_even_when_nobody_is_named() {
    let with = |rest: &str| {
        let text = format!(
            "NVA troop-deployment for TAM is offered\n  once peace-agreement for TAM\n{rest}"
        );
        states(&text)[0]
    };
    assert_eq!(with(""), State::Unowned);
    assert_eq!(with("TAM peace-agreement is pledged"), State::Uncovered);
    assert_eq!(
        with("TAM peace-agreement is pledged\nEST peace-agreement for TAM is agreed"),
        State::Covered
    );
}

#[test]
fn a_truce_and_a_peace_for_one_party_are_one_thing_awaited() {
    let text = "NVA military-aid for TAM is planned\n  if ceasefire by EST for TAM \"a truce\"\n\
                grp:allies security-guarantee for TAM is offered\n  once peace-agreement for TAM \"a deal\"\n\
                grp:east security-guarantee for TAM is offered\n  once peace-agreement for TAM \"a signed peace\"";
    let answer = reason(&facts(text));
    let [peace] = answer.awaited.as_slice() else {
        panic!("{:?}", answer.awaited)
    };
    assert_eq!(
        (peace.kind.as_str(), peace.also_called.as_slice()),
        ("peace-agreement", ["ceasefire".to_string()].as_slice())
    );
    assert_eq!(peace.words.len(), 3);
    assert_eq!(peace.hangs.len(), 3);
    assert_eq!(peace.parties[0].party, "EST");
}

#[test]
fn backing_under_two_names_is_one_missing_guarantee() {
    let text = "grp:europe security-guarantee is wanted\n  only-with security-guarantee by EST \"a backstop\" [a]\n\
                grp:force troop-deployment for TAM is proposed\n  only-with support by EST for TAM \"Estrelle's backing\" [b]\n\
                EST security-guarantee for TAM is has-not-yet [c]\n  asked by grp:governments requires [a]\n\
                EST support for TAM is considered [d]";
    let answer = reason(&facts(text));
    let [one] = answer.missing.as_slice() else {
        panic!("{:#?}", answer.missing)
    };
    assert_eq!(one.party.as_deref(), Some("EST"));
    assert_eq!(one.kind, "security-guarantee");
    assert_eq!(one.also_called, ["support"]);
    assert_eq!(one.hangs.len(), 2);
    assert_eq!(one.asked_by.len(), 1);
    assert_eq!(one.on_record.len(), 2);
}

#[test]
fn what_is_demanded_and_not_given_is_missing_though_nothing_waits_on_it() {
    let answer = reason(&facts(
        "EST sanctions-relief for NVA is wanted\n  asked by NVA demands [d]",
    ));
    assert_eq!(answer.missing.len(), 1);
    assert!(answer.missing[0].hangs.is_empty());
    let given = reason(&facts(
        "EST sanctions-relief for NVA is pledged\n  asked by NVA demands [d]",
    ));
    assert!(given.missing.is_empty());
}

#[test]
fn a_group_speaks_for_its_members_but_not_against_their_own_word() {
    let with = |rest: &str| {
        states(&format!(
            "group grp:ring has EST+OST\nNVA training for TAM is pledged\n  if military-aid by EST\n\
             grp:ring military-aid for TAM is pledged\n{rest}"
        ))[0]
    };
    assert_eq!(with(""), State::Covered);
    assert_eq!(with("EST military-aid is considered"), State::Covered);
    assert_eq!(with("EST military-aid is has-not-yet"), State::Uncovered);
    assert_eq!(with("EST military-aid is refuses"), State::Refused);
}

#[test]
fn nobody_meets_their_own_condition() {
    let text = "group grp:ring has NVA+OST\ngrp:ring training for TAM is pledged\n  if others-training by OST\n\
                NVA training for TAM is pledged\n  if training by grp:ring type others-taking-part";
    assert_eq!(states(text)[1], State::Promised);
    let alone = "group grp:ring has NVA+OST\nNVA training for TAM is pledged\n  if training by grp:ring type others-taking-part";
    assert_eq!(states(alone), [State::Uncovered]);
}

#[test]
fn a_promise_that_waits_on_itself_is_uncovered_and_no_ring() {
    let of_a_group = "group grp:ring has NVA+OST\n\
                      NVA training for TAM is pledged\n  if training by grp:ring";
    for text in [
        "NVA training for TAM is pledged\n  if training by NVA",
        of_a_group,
    ] {
        assert_eq!(states(text), [State::Uncovered]);
        assert_eq!(level(text), pair("nothing", "nothing"));
        assert!(reason(&facts(text)).deadlocks.is_empty());
    }
}

#[test]
fn two_that_only_consider_and_wait_on_each_other_are_a_ring_at_that_rung() {
    let text = "AAA training is considered\n  if training by BBB\n\
                BBB training is planned\n  if training by AAA";
    let answer = reason(&facts(text));
    let [ring] = answer.deadlocks.as_slice() else {
        panic!("{:?}", answer.deadlocks)
    };
    assert_eq!(ring.parties, ["AAA", "BBB"]);
    assert_eq!(ring.level.to_string(), "considered");
}

#[test]
fn vague_and_unowned_are_told_apart() {
    let text = "NVA training for TAM is pledged\n  if other type vague \"when the time is right\"\n  if financial-aid type means \"if funds are found\"";
    assert_eq!(states(text), [State::Vague, State::Unowned]);
    let found = format!("{text}\nOST financial-aid is pledged");
    assert_eq!(states(&found), [State::Vague, State::Covered]);
}

#[test]
fn an_unspecific_kind_is_met_only_by_what_it_names() {
    let text = "NVA training is pledged\n  if other by EST\nEST other is delivered";
    assert_eq!(states(text), [State::Uncovered]);
    let named =
        "NVA training is pledged\n  if other by EST met by EST/other/-\nEST other is delivered";
    assert_eq!(states(named), [State::Covered]);
}

#[test]
fn caveats_are_carried_and_count_for_nothing() {
    let text = "NVA training for TAM is pledged\n  caveat \"trainers only\"";
    let facts = facts(text);
    assert_eq!(level(text).0, "pledged");
    assert_eq!(facts.act(ActId(0)).caveats, ["trainers only"]);
}

#[test]
fn what_hangs_is_found_through_others_with_its_path() {
    let text = "AAA training is pledged\n  if military-aid by BBB\nBBB military-aid is pledged\n  if financial-aid by CCC\n\
                CCC financial-aid is pledged\n  if investment by DDD";
    let answer = reason(&facts(text));
    let paths: Vec<Vec<&str>> = answer.missing[0]
        .hangs
        .iter()
        .map(|h| h.path.iter().map(|m| m.0.as_str()).collect())
        .collect();
    assert_eq!(
        paths,
        [
            vec!["CCC/financial-aid/-"],
            vec!["BBB/military-aid/-", "CCC/financial-aid/-"],
            vec![
                "AAA/training/-",
                "BBB/military-aid/-",
                "CCC/financial-aid/-"
            ],
        ]
    );
    assert_eq!(answer.keystones[0].unlocks.len(), 3);
}

#[test]
fn facts_come_out_as_they_went_in() {
    let text = "group grp:ring has NVA+OST\nNVA+OST training for TAM+ZED is pledged [s1 s2], allocated [s3], undecided [s4], none-found\n\
                what \"to train\"\n  caveat \"few\"\n  asked by EST demands [s5]\n  once at least 2 of support by A=3+B=4 for TAM met by x/y/- type means \"w\" [s6]\n  or attack by C\n  until election";
    let text = text.replace("\nwhat", "\n  what");
    let written = parse_facts(&text).unwrap();
    let facts = Facts::new(written.acts.clone(), &written.members, &Covers::default());
    assert_eq!(facts.acts().collect::<Vec<_>>(), written.acts);
    assert_eq!(written.acts[0].clauses.len(), 2);
    assert_eq!(written.acts[0].clauses[0].needs.len(), 2);
}

#[test]
fn faults_point_and_suggest() {
    let fault = |text: &str| parse_facts(text).unwrap_err().to_string();
    assert_eq!(
        fault("NVA training is plegded"),
        "1:17: no stage, position or absence is called `plegded`; perhaps `pledged`"
    );
    assert_eq!(
        fault("\nNVA training pledged"),
        "2:14: `is` should stand here"
    );
    assert_eq!(
        fault("NVA training is offered\n  onse support"),
        "2:3: no condition, `or`, `caveat`, `what` or `asked` is called `onse`; perhaps `once`"
    );
    assert_eq!(
        fault("NVA training is offered\nNVA training is offered"),
        "2:1: there is already an act `NVA/training/-`"
    );
    assert_eq!(
        fault("NVA training is offered [s1"),
        "1:25: this `[` is never closed by `]`"
    );
    let fault = "suppose NVA training is signd"
        .parse::<Scenario>()
        .unwrap_err();
    assert_eq!(
        fault.to_string(),
        "1:25: no stage or position is called `signd`; perhaps `signed`"
    );
}

#[test]
fn a_scenario_is_printed_as_it_was_read() {
    let text = "scenario \"Estrelle signs\"\nsuppose EST security-guarantee for TAM is signed unconditionally\nsuppose OST peace-agreement is refuses\nsuppose NVA training is partly-delivered\nsuppose NVA treaty is in-force\n";
    let scenario: Scenario = text.parse().unwrap();
    assert_eq!(scenario.to_string(), text);
    assert_eq!(scenario.suppose.len(), 4);
}

#[test]
fn a_supposed_act_changes_what_hangs_on_it() {
    let text = "EUR security-guarantee for TAM is pledged\n  only-with security-guarantee by EST\nEST security-guarantee for TAM is has-not-yet";
    let facts = facts(text);
    let signs: Scenario = "suppose EST security-guarantee is signed".parse().unwrap();
    let difference = what_if(&facts, &signs);
    let names: Vec<&str> = difference.unlocks.iter().map(|m| m.0.as_str()).collect();
    assert_eq!(
        names,
        ["EUR/security-guarantee/TAM", "EST/security-guarantee/TAM"]
    );
    assert_eq!(difference.found.len(), 1);
    assert_eq!(difference.conditions[0].to, State::Covered);
    let waits: Scenario = "suppose OST training is refuses".parse().unwrap();
    assert!(what_if(&facts, &waits).is_empty());
}

#[test]
fn unlocking_names_the_smallest_sets() {
    let text = "NVA troop-deployment for TAM is offered\n  once peace-agreement by EST+TAM\n  only-with support by EST\n  or support by OST\n\
                TAM peace-agreement is pledged";
    let id = backstop_model::MatterId("NVA/troop-deployment/TAM".into());
    let found = unlocking_sets(&facts(text), &id, UnlockLimit::default());
    let Unlocking::Sets {
        sets,
        total,
        complete,
        ..
    } = found
    else {
        panic!("{found:?}")
    };
    assert_eq!((total, complete, sets.len()), (Some(2), true, 2));
    assert_eq!(sets[0].len(), 2);
    let Step::Come { parties, .. } = &sets[0][1] else {
        panic!("{sets:?}")
    };
    assert_eq!(parties, &["EST"]);
}

#[test]
fn a_ring_is_unlocked_by_whoever_goes_first() {
    let text = "EUR security-guarantee for TAM is pledged\n  only-with security-guarantee by EST\n\
                EST security-guarantee for TAM is offered\n  once security-guarantee by EUR";
    let id = backstop_model::MatterId("EUR/security-guarantee/TAM".into());
    let Unlocking::Sets { sets, .. } = unlocking_sets(&facts(text), &id, UnlockLimit::default())
    else {
        panic!()
    };
    assert_eq!(sets.len(), 2);
    assert!(
        sets.iter()
            .all(|s| matches!(s.as_slice(), [Step::GoFirst { .. }]))
    );
}

#[test]
fn a_proof_ends_in_stances() {
    let text = "EUR security-guarantee for TAM is pledged [s1]\n  only-with support by EST \"backing\" [s2]\nEST support for TAM is refuses [s3]\nOST training is offered [s4]";
    let facts = facts(text);
    let answer = reason(&facts);
    let id = backstop_model::MatterId("EUR/security-guarantee/TAM".into());
    let proof = explain(&facts, &answer, &Question::Matter(id));
    let quote = |s: &backstop_model::StanceId| {
        (s.0 == "s3").then(|| "\"We shall not\", Estrelle (Courier)".to_string())
    };
    assert_eq!(
        proof.to_text(quote),
        "EUR/security-guarantee/TAM — pledged by its own word; in effect nothing if nobody moves first\n  | s1\n  \
         only with EST: support “backing” — refused\n    | s2\n    \
         EST/support/TAM — refuses by its own word; in effect nothing if nobody moves first\n      | \"We shall not\", Estrelle (Courier)\n"
    );
    assert_eq!(proof.to_json()["statements"].as_array().unwrap().len(), 3);
}
