//! Answers that would be too many to list, and those that come in families.

#![allow(clippy::unwrap_used, clippy::panic)]

use backstop_reason::*;

fn facts(text: &str) -> Facts {
    let written = parse_facts(text).unwrap_or_else(|e| panic!("{e}\n{text}"));
    Facts::new(written.acts, &written.members, &Covers::default())
}

#[test]
fn any_thirty_of_fifty_five_are_one_family() {
    let parties: Vec<String> = (0..55).map(|n| format!("P{n:02}")).collect();
    let (promised, bare) = parties.split_at(20);
    // Twenty have promised, each waiting on money of its own; of the others nothing is on record.
    let mut text = format!(
        "ALL treaty is agreed\n  once at least 30 of training by {}\n",
        parties.join("+")
    );
    for party in promised {
        text += &format!("{party} training is pledged\n  if financial-aid by F{party}\n");
    }
    let id = backstop_model::MatterId("ALL/treaty/-".into());
    let found = unlocking_sets(&facts(&text), &id, UnlockLimit::default());
    let Unlocking::Sets {
        total,
        families,
        families_complete,
        ..
    } = found
    else {
        panic!("{found:?}")
    };
    assert_eq!(total, Some(3_085_851_035_479_212));
    assert!(families_complete);
    let [one] = families.as_slice() else {
        panic!("{} families", families.len())
    };
    assert_eq!(one.sets, total);
    assert_eq!((one.choices.len(), one.choices[0].any), (1, 30));
    assert_eq!(one.choices[0].of.len(), bare.len() + promised.len());
}

#[test]
fn sets_weigh_each_party_by_its_share() {
    let sets = |share: &str| {
        let text = format!("ALL treaty is agreed\n  once at least {share}");
        let id = backstop_model::MatterId("ALL/treaty/-".into());
        let found = unlocking_sets(&facts(&text), &id, UnlockLimit::default());
        let Unlocking::Sets { sets, .. } = found else {
            panic!("{found:?}")
        };
        let who = |step: &Step| match step {
            Step::Give { party, .. } => party.clone().unwrap_or_default(),
            other => panic!("{other:?}"),
        };
        let sets: Vec<Vec<String>> = sets.iter().map(|s| s.iter().map(who).collect()).collect();
        sets
    };
    assert_eq!(
        sets("60 of training by AAA=40+BBB=30+CCC=20"),
        [["AAA", "BBB"], ["AAA", "CCC"]]
    );
    // What one party's share leaves is another's whole: the diagram has both.
    assert_eq!(sets("2 of training by AAA=1+BBB=2"), [["BBB"]]);
    assert_eq!(
        sets("3 of training by AAA=1+BBB=2+CCC=1"),
        [["AAA", "BBB"], ["BBB", "CCC"]]
    );
}

#[test]
fn who_has_pledged_troops_is_not_asked_for_support() {
    let text = "USA support for UKR is has-not-yet [s1]\n  asked by FRA requires [s2]\n";
    let asked = |text: &str| reason(&facts(text)).missing.len();
    assert_eq!(asked(text), 1);
    let more = |what: &str| asked(&format!("{text}USA {what} [s3]"));
    assert_eq!(more("troop-deployment for UKR is pledged"), 0);
    // Considered is not promised, tariffs are no support, and Estrelle is not Ukraine.
    assert_eq!(more("troop-deployment for UKR is considered"), 1);
    assert_eq!(more("tariffs for UKR is pledged"), 1);
    assert_eq!(more("troop-deployment for ESL is pledged"), 1);
}

#[test]
fn more_sets_than_sixty_four_bits_can_count_go_through_json() {
    let parties: Vec<String> = (0..100).map(|n| format!("P{n:02}")).collect();
    let of = parties.join("+");
    let text = format!("ALL treaty is agreed\n  once at least 50 of training by {of}");
    let id = backstop_model::MatterId("ALL/treaty/-".into());
    let found = unlocking_sets(&facts(&text), &id, UnlockLimit::default());
    let json = serde_json::to_value(&found).unwrap();
    assert_eq!(json["total"], "100891344545564193334812497256");
    assert_eq!(serde_json::from_value::<Unlocking>(json).unwrap(), found);
}
