//! What counts as one thing missing, and how many of a group must give it.

#![allow(clippy::unwrap_used, clippy::panic)]

use backstop_reason::*;

fn facts(text: &str) -> Facts {
    let written = parse_facts(text).unwrap_or_else(|e| panic!("{e}\n{text}"));
    Facts::new(written.acts, &written.members, &Covers::default())
}

#[test]
fn so_many_of_a_group_that_nobody_lists_must_each_have_given_it() {
    let with = |group: &str, rest: &str| {
        let text = format!(
            "EST troop-deployment for TAM is pledged\n  \
             if at least 3 of support{group} for TAM\n{rest}"
        );
        let facts = facts(&text);
        let answer = reason(&facts);
        let wanting = answer.missing.iter().find_map(|m| m.enough.clone());
        let wanting = wanting.map(|e| (e.at_least, e.given.join(" ")));
        (answer.least(ActId(0)).to_string(), wanting)
    };
    let wanting = |given: &str| ("nothing".to_string(), Some((3, given.to_string())));
    let other = " by grp:other-allies";
    assert_eq!(with(other, ""), wanting(""));
    // One ally twice is one; who waits, whom it is for, and a group as a whole are none of them.
    let some = "NVA training for TAM is offered\nNVA military-aid for TAM is pledged\n\
                EST training for TAM is offered\nTAM support for TAM is pledged\n\
                grp:other-allies support for TAM is pledged\nOST training for TAM is planned";
    assert_eq!(with(other, some), wanting("NVA"));
    let three = format!("{some}\nZED+WES financial-aid for TAM is agreed");
    assert_eq!(with(other, &three), ("pledged".to_string(), None));
    assert_eq!(with("", &three), ("pledged".to_string(), None));
    // Whether they are Nordic nobody says.
    assert_eq!(with(" by grp:nordic-states", &three), wanting(""));
}

#[test]
fn things_of_no_known_kind_are_one_only_in_the_same_words() {
    let text = "NVA training for TAM is pledged\n  once other \"questions are answered\"\n\
                OST training for TAM is pledged\n  once other \"Questions are answered\"\n\
                EST training for TAM is pledged\n  once other \"the gunboats have left\"";
    let facts = facts(text);
    let answer = reason(&facts);
    let hang: Vec<usize> = answer.missing.iter().map(|m| m.hangs.len()).collect();
    assert_eq!(hang, [2, 1]);
    let est = facts.id(ActId(2));
    let found = unlocking_sets(&facts, &est, UnlockLimit::default());
    let Unlocking::Sets { sets, .. } = found else {
        panic!("{found:?}")
    };
    let told =
        |step: &Step| matches!(step, Step::Give { words, .. } if words == "the gunboats have left");
    assert!(sets.len() == 1 && sets[0].iter().all(told), "{sets:?}");
    // Nor does one demand answer another, or one silence tell of another.
    let text = "EST other is has-not-yet [a]\nNVA training for TAM is pledged\n  \
                once other by EST \"the gunboats have left\"";
    let answer = reason(&self::facts(text));
    assert!(answer.missing[0].on_record.is_empty());
}

#[test]
fn what_others_do_for_others_is_not_counted() {
    let state = |count: &str, acts: &str| {
        let text = format!("CAL financial-aid is pledged\n  if at least 2 of {count}\n{acts}");
        let facts = facts(&text);
        reason(&facts).state(NeedId(0))
    };
    let strangers = "NVA military-aid is agreed\nEST training is pledged\nNVA support for TAM is agreed\n\
                     EST financial-aid for OST is delivered";
    let same = "NVA financial-aid is agreed\nEST support is pledged";
    let supposed =
        "NVA financial-aid is agreed [supposed:x:1]\nEST support is pledged [supposed:x:2]";
    for who in ["support by grp:other-states", "support"] {
        assert!(state(who, strangers).is_missing(), "{who}");
        assert!(state(who, same).is_missing(), "{who}");
        assert_eq!(state(who, supposed), State::Covered, "{who}");
    }
    // For somebody named, acts for nobody named are not shown to be for them.
    let loose = "NVA support is agreed\nEST support for OST+TAM is pledged";
    let meant = "NVA training for OST is agreed\nEST support for OST+TAM is pledged";
    let who = "support by grp:other-states for OST";
    assert_eq!(state(who, loose), State::Uncovered);
    assert_eq!(state(who, meant), State::Covered);
}

#[test]
fn whoever_is_supposed_to_join_counts_and_starting_over_says_the_same() {
    let text = "CAL financial-aid is pledged\n  if at least 2 of support by grp:other-states [a:0-9:r:0]\n\
                NVA financial-aid is considered [b:0-9:r:0]\nEST support is considered [c:0-9:r:0]";
    let facts = facts(text);
    let scenario = "suppose NVA financial-aid is pledged\nsuppose EST support is signed";
    let scenario: Scenario = scenario.parse().unwrap();
    let unlocks = what_if(&facts, &scenario).unlocks;
    assert!(unlocks.contains(&facts.id(ActId(0))), "{unlocks:?}");
    let then = suppose(&facts, &scenario);
    assert!(reason(&then).least(ActId(0)).holds());
    let alone: Scenario = "suppose NVA financial-aid is pledged".parse().unwrap();
    assert!(!reason(&suppose(&facts, &alone)).least(ActId(0)).holds());
}

#[test]
fn help_for_one_is_no_help_for_another_where_groups_are_known() {
    let with = |whom: &str| {
        let text = format!(
            "group grp:ring has EST+OST\nNVA training for TAM is pledged\n  \
             if military-aid by EST for TAM\nEST military-aid for {whom} is pledged"
        );
        let facts = facts(&text);
        reason(&facts).state(NeedId(0))
    };
    assert_eq!(with("TAM"), State::Covered);
    assert_eq!(with("OST"), State::Uncovered);
}

#[test]
fn a_keystone_unlocks_nothing_that_lacks_something_else() {
    let text = "AAA training is pledged\n  if military-aid by BBB\n  if financial-aid by CCC\n\
                DDD investment is pledged\n  if military-aid by BBB";
    let answer = reason(&facts(text));
    let mut unlocked: Vec<Vec<&str>> = Vec::new();
    for k in &answer.keystones {
        unlocked.push(k.unlocks.iter().map(|m| m.0.as_str()).collect());
    }
    assert_eq!(unlocked, [vec!["DDD/investment/-"], vec![]]);
}
