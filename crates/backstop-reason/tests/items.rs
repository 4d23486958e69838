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
