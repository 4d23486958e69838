//! What becomes of single stances, by example.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;
use backstop_matter::*;
use backstop_model::*;
use common::*;

fn settled(stances: &[Stance]) -> Vec<Matter> {
    settle(
        &[facts("r1", "2031-05-01")],
        stances,
        &[],
        &SettleOptions::default(),
    )
}

fn matter<'a>(all: &'a [Matter], id: &str) -> &'a Matter {
    let ids: Vec<&str> = all.iter().map(|m| m.id.0.as_str()).collect();
    all.iter()
        .find(|m| m.id.0 == id)
        .unwrap_or_else(|| panic!("no {id} in {ids:?}"))
}

#[test]
fn a_pledge_that_names_nobody_joins_the_only_one_it_can_mean() {
    let open = stance("r1", 1, "NVA pledges training");
    let named = stance("r1", 2, "NVA offers training ESL");
    let all = settled(&[open.clone(), named.clone()]);
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].id.0, "NVA/training/ESL");
    assert_eq!(all[0].legal_stage(), Some(LegalStage::Pledged));
    let other = stance("r1", 3, "NVA refuses training VAL");
    let all = settled(&[open, named, other]);
    assert_eq!(all.len(), 3, "with two to choose from it stays apart");
}

#[test]
fn refusing_takes_no_rung_away() {
    let all = settled(&[
        dated(stance("r1", 1, "NVA pledges training ESL"), "2031-01-01"),
        dated(stance("r1", 2, "NVA withdraws training ESL"), "2031-02-01"),
    ]);
    let training = all.iter().find(|m| m.kind == "training").unwrap();
    assert_eq!(training.legal_stage(), Some(LegalStage::Pledged));
    assert_eq!(training.position().unwrap().kind, PositionKind::Withdrawn);
}

#[test]
fn an_end_of_something_is_a_deed_of_its_own_and_stands_against_it() {
    let ending = |mut s: Stance| {
        s.deed.ends = true;
        s
    };
    let kinds = |all: &[backstop_model::Matter]| {
        let kinds = all.iter().map(|m| m.id.0.clone());
        kinds.collect::<Vec<_>>()
    };
    let all = settled(&[
        stance("r1", 1, "NVA pledges arms-transfer ESL"),
        ending(stance("r2", 1, "NVA pledges arms-transfer ESL")),
    ]);
    assert_eq!(
        kinds(&all),
        ["NVA/arms-transfer/ESL", "NVA/end-of-arms-transfer/ESL"]
    );
    assert_eq!(all[0].position().unwrap().kind, PositionKind::Refuses);
    assert_eq!(all[1].legal_stage(), Some(LegalStage::Pledged));
    assert!(all[1].position().is_none());
    // Whoever has taken it back has at least promised its end; a kind that is its own end has none.
    let all = settled(&[stance("r1", 1, "NVA withdraws training ESL")]);
    assert_eq!(kinds(&all), ["NVA/end-of-training/ESL", "NVA/training/ESL"]);
    assert_eq!(all[0].legal_stage(), Some(LegalStage::Pledged));
    let all = settled(&[stance("r1", 1, "NVA withdraws sanctions ESL")]);
    assert_eq!(
        kinds(&all),
        ["NVA/sanctions-relief/ESL", "NVA/sanctions/ESL"]
    );
    let all = settled(&[stance("r1", 1, "NVA withdraws accession")]);
    assert_eq!(kinds(&all), ["NVA/accession/-"]);
}

#[test]
fn two_tracks_are_kept_apart() {
    let all = settled(&[
        stance("r1", 1, "NVA plans training ESL"),
        stance("r1", 2, "NVA delivers training ESL"),
    ]);
    assert_eq!(all[0].legal_stage(), Some(LegalStage::Planned));
    assert_eq!(all[0].material_stage(), Some(MaterialStage::Delivered));
}

#[test]
fn a_treaty_done_is_in_force_for_all_who_made_it() {
    let all = settled(&[stance("r1", 1, "NVA delivers ceasefire ESL")]);
    let m = matter(&all, "ESL+NVA/ceasefire/-");
    assert_eq!(m.legal_stage(), Some(LegalStage::InForce));
    let one_sided = settled(&[stance("r1", 1, "NVA offers ceasefire ESL")]);
    matter(&one_sided, "NVA/ceasefire/ESL");
}

#[test]
fn several_holders_promise_each_for_itself() {
    let all = settled(&[stance("r1", 1, "NVA+VAL pledges troop-deployment ESL")]);
    assert_eq!(all.len(), 2);
    matter(&all, "VAL/troop-deployment/ESL");
}

#[test]
fn a_demand_is_an_ask_and_no_promise() {
    let all = settled(&[stance("r1", 1, "ESL demands security-guarantee NVA")]);
    let m = matter(&all, "NVA/security-guarantee/-");
    assert_eq!(m.asks.len(), 1);
    assert_eq!(m.asks[0].by, ["ESL"]);
    assert!(m.legal.is_empty() && m.positions.is_empty());
}

#[test]
fn a_demand_for_oneself_asks_nobody_known() {
    let all = settled(&[stance("r1", 1, "ESL demands security-guarantee ESL")]);
    assert_eq!(matter(&all, "-/security-guarantee/ESL").asks.len(), 1);
}

#[test]
fn opposing_is_also_a_position_on_that_kind() {
    let all = settled(&[stance("r1", 1, "KRZ opposes troop-deployment NVA")]);
    assert_eq!(
        matter(&all, "NVA/troop-deployment/-").asks[0].attitude,
        Attitude::Opposes
    );
    let own = matter(&all, "KRZ/troop-deployment/-");
    assert_eq!(own.positions[0].kind, PositionKind::Opposes);
}

#[test]
fn what_a_thing_requires_is_asked_of_whoever_must_give_it() {
    let argued = on(
        stance("r1", 1, "VAL requires troop-deployment ESL"),
        Relation::OnlyWith,
        "support",
        "NVA",
    );
    let all = settled(&[argued]);
    let needs = matter(&all, "-/troop-deployment/ESL");
    assert_eq!(needs.conditions.len(), 1);
    assert!(needs.asks.is_empty(), "needing is not being asked");
    let asked = matter(&all, "NVA/support/-");
    assert_eq!(asked.asks[0].attitude, Attitude::Requires);
    assert!(asked.conditions.is_empty());
}

#[test]
fn words_may_name_the_doer_of_what_requires() {
    let options = SettleOptions {
        names: vec![("northern".into(), "grp:northerners".into())],
        ..SettleOptions::default()
    };
    let mut s = on(
        stance("r1", 1, "VAL requires training"),
        Relation::If,
        "support",
        "NVA",
    );
    s.deed.what = "Northern training".into();
    let all = settle(&[], &[s], &[], &options);
    matter(&all, "grp:northerners/training/-");
}

#[test]
fn one_condition_in_two_wordings_is_one() {
    let mut a = on(
        stance("r1", 1, "NVA offers training ESL"),
        Relation::Once,
        "ceasefire",
        "",
    );
    let b = on(
        stance("r1", 2, "NVA pledges training ESL"),
        Relation::Once,
        "ceasefire",
        "",
    );
    a.conditions[0].what = "when the guns are silent".into();
    let all = settled(&[a, b]);
    assert_eq!(all[0].conditions.len(), 1);
    assert_eq!(all[0].conditions[0].stances.len(), 2);
    assert_eq!(
        all[0].conditions[0].condition.what,
        "when the guns are silent"
    );
}

#[test]
fn conditions_that_only_words_tell_apart_stay_two() {
    let mut a = on(
        stance("r1", 1, "NVA offers training ESL"),
        Relation::If,
        "other",
        "",
    );
    let mut b = on(
        stance("r1", 2, "NVA offers training ESL"),
        Relation::If,
        "other",
        "",
    );
    a.conditions[0].what = "funds are found".into();
    b.conditions[0].what = "the roads are dry".into();
    assert_eq!(settled(&[a, b])[0].conditions.len(), 2);
}

#[test]
fn conditions_for_two_beneficiaries_stay_two_and_each_is_asked_for() {
    let mut a = on(
        stance("r1", 1, "NVA requires training ESL"),
        Relation::OnlyWith,
        "support",
        "VAL",
    );
    let mut b = a.clone();
    b.id = StanceId("r1:2".into());
    a.conditions[0].toward = parties("ESL");
    b.conditions[0].toward = parties("OST");
    let all = settled(&[a, b]);
    let conditions: usize = all.iter().map(|m| m.conditions.len()).sum();
    assert_eq!(conditions, 2);
    for toward in ["ESL", "OST"] {
        let asked = matter(&all, &format!("VAL/support/{toward}"));
        assert_eq!(asked.asks.len(), 1, "{toward}");
    }
}

#[test]
fn either_or_conditions_share_a_group() {
    let s = stance("r1", 1, "NVA offers training ESL");
    let mut s = on(
        on(
            on(s, Relation::If, "ceasefire", ""),
            Relation::If,
            "peace-agreement",
            "",
        ),
        Relation::If,
        "support",
        "VAL",
    );
    for c in &mut s.conditions[..2] {
        c.what = "a truce or a peace".into();
    }
    s.conditions[2].span = Span::new(500, 510);
    let all = settled(&[s]);
    let groups: Vec<u32> = all[0].conditions.iter().map(|c| c.group).collect();
    assert_eq!((groups[0], groups[0] == groups[1], groups[2]), (0, true, 2));
}

#[test]
fn declining_to_talk_is_not_having_done_nothing_yet() {
    let all = settled(&[
        stance("r1", 1, "NVA withholds other"),
        stance("r1", 2, "NVA withholds training ESL"),
    ]);
    assert_eq!(
        matter(&all, "NVA/other/-").absences[0].kind,
        AbsenceKind::DeclinedToSay
    );
    assert_eq!(
        matter(&all, "NVA/training/ESL").absences[0].kind,
        AbsenceKind::HasNotYet
    );
}

#[test]
fn targets_of_two_years_are_two_promises() {
    let year = |n, y| {
        let mut s = stance("r1", n, "NVA pledges climate-target");
        s.deed.time = Date::ymd(y, 1, 1);
        s
    };
    let open = stance("r1", 3, "NVA agrees climate-target");
    let all = settled(&[year(1, 2035), open.clone()]);
    assert_eq!(matter(&all, "NVA/climate-target/-#2035").legal.len(), 2);
    assert_eq!(settled(&[year(1, 2035), year(2, 2040), open]).len(), 3);
}

#[test]
fn three_outlets_with_one_wire_are_one_origin() {
    let wire = [
        ("Northwire", VoiceKind::Wire),
        ("anon:two officials", VoiceKind::Anon),
    ];
    let stances: Vec<Stance> = ["r1", "r2", "r3"]
        .iter()
        .map(|r| told_by(stance(r, 1, "NVA pledges training ESL"), &wire))
        .collect();
    let all = settled(&stances);
    let mut origins: Vec<&str> = all[0]
        .tellings
        .iter()
        .map(|t| t.origin.0.as_str())
        .collect();
    origins.dedup();
    assert_eq!(origins, ["wire:northwire"]);
}

#[test]
fn near_copies_of_a_text_are_one_origin() {
    let text: String = (0..400).map(|i| format!("word{} ", i * 7 % 391)).collect();
    let copy = format!("Example Courier. {}", text.replace("word9 ", "other "));
    let unlike: String = (0..400).map(|i| format!("term{} ", i * 5 % 389)).collect();
    let with = |id: &str, text: &str| ReportFacts {
        copy_keys: copy_keys(text),
        ..facts(id, "2031-05-01")
    };
    let reports = [with("r1", &text), with("r2", &copy), with("r3", &unlike)];
    let stances: Vec<Stance> = ["r1", "r2", "r3"]
        .iter()
        .map(|r| stance(r, 1, "NVA pledges training ESL"))
        .collect();
    let all = settle(&reports, &stances, &[], &SettleOptions::default());
    let origins: Vec<&str> = all[0]
        .tellings
        .iter()
        .map(|t| t.origin.0.as_str())
        .collect();
    assert_eq!(origins, ["text:r1", "text:r1", "text:r3"]);
}

fn verdict(target: &str, kind: VerdictKind, note: &str) -> Verdict {
    Verdict {
        target: target.into(),
        reviewer: "Tamara Quill".into(),
        time: "2031-06-01".parse().unwrap(),
        kind,
        tag: None,
        note: Some(note.into()),
        undone: false,
    }
}

#[test]
fn verdicts_reject_correct_split_merge_and_rename() {
    let a = stance("r1", 1, "NVA pledges training ESL");
    let b = stance("r1", 2, "NVA refuses training ESL");
    let c = stance("r1", 3, "grp:norvanians pledges support ESL");
    let mut c = c;
    c.holder = vec![party("grp:norvanians")];
    let with = |v: &[Verdict]| {
        settle(
            &[],
            &[a.clone(), b.clone(), c.clone()],
            v,
            &SettleOptions::default(),
        )
    };
    let rejected = with(&[verdict(&b.id.0, VerdictKind::Reject, "")]);
    assert!(matter(&rejected, "NVA/training/ESL").positions.is_empty());
    let corrected = with(&[verdict(&a.id.0, VerdictKind::Correct, "attitude=offers")]);
    let m = matter(&corrected, "NVA/training/ESL");
    assert_eq!(m.legal_stage(), Some(LegalStage::Offered));
    let split = with(&[verdict(&b.id.0, VerdictKind::Split, "second course")]);
    assert_eq!(
        matter(&split, "NVA/training/ESL#~second course")
            .positions
            .len(),
        1
    );
    assert!(matter(&split, "NVA/training/ESL").positions.is_empty());
    let merged = with(&[verdict(
        "NVA/training/ESL",
        VerdictKind::Merge,
        "NVA/support/ESL",
    )]);
    assert_eq!(matter(&merged, "NVA/support/ESL").stances.len(), 2);
    let renamed = with(&[verdict(
        "actor:grp:norvanians",
        VerdictKind::Merge,
        "actor:NVA",
    )]);
    assert_eq!(matter(&renamed, "NVA/support/ESL").stances.len(), 1);
    let mut undone = verdict(&b.id.0, VerdictKind::Reject, "");
    undone.undone = true;
    assert_eq!(with(&[undone]), with(&[]));
}

#[test]
fn an_id_reads_back_as_its_cell() {
    for id in [
        "NVA/training/ESL",
        "-/training/-",
        "ESL+NVA/treaty/-#~left apart",
        "A/b/C+D#2035",
    ] {
        let id = MatterId(id.into());
        assert_eq!(Cell::parse(&id).unwrap().id(), id);
    }
    assert!(Cell::parse(&MatterId("nonsense".into())).is_none());
}
