//! Asking, reviewing, editing and exporting, by example.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_macros,
    clippy::disallowed_methods
)]

mod common;
use backstop_ledger::*;
use backstop_matter::SettleOptions;
use backstop_model::*;
use common::papers::*;
use common::*;

#[test]
fn a_guarantee_is_missing_until_it_is_given() {
    let l = story("story");
    let then = l
        .matter(&id("VAL/security-guarantee/ESL"), as_of("2031-05-01"))
        .unwrap()
        .unwrap();
    assert_eq!(then.legal_stage(), None);
    assert_eq!(then.absences[0].kind, AbsenceKind::HasNotYet);
    assert_eq!(then.asks[0].by, ["ESL"]);
    let now = l
        .promise(&id("VAL/security-guarantee/ESL"), Window::default())
        .unwrap()
        .unwrap();
    assert_eq!(now.legal, Some(LegalStage::Pledged));
    let steps = l
        .history(&id("VAL/security-guarantee/ESL"), Window::default())
        .unwrap();
    let fields: Vec<&str> = steps.iter().map(|s| s.field).collect();
    assert_eq!(fields, ["ask", "absence", "legal"]);
    assert_eq!(
        (
            steps[2].new.as_str(),
            steps[2].n_reports,
            steps[2].n_origins
        ),
        ("pledged", 1, 1)
    );
    assert_eq!(steps[2].quote, "Valdora will guarantee Estrelle's borders");
}

#[test]
fn nothing_found_says_where_it_was_looked_for() {
    let l = story("nothing");
    let filter = Filter {
        actor: Some("ESP".into()),
        kind: Some("troop-deployment".into()),
        window: as_of("2031-04-01"),
        ..Filter::default()
    };
    let answer = l.promises(&filter).unwrap();
    assert!(answer.rows.is_empty());
    let day = |s: &str| s.parse::<Date>().ok();
    let looked = answer.looked;
    assert_eq!(
        (looked.reports, looked.from, looked.to),
        (1, day("2031-03-01"), day("2031-03-01"))
    );
}

#[test]
fn a_changed_page_names_what_rested_on_the_removed_words() {
    let mut l = story("edit");
    let (r, g) = paper(
        "Herald",
        "https://herald.example/b",
        "2031-06-01",
        &["VAL pledges security-guarantee ESL | Valdora will guarantee Estrelle's borders"],
    );
    let added = l.add(&r, &g, &received("2031-06-09")).unwrap();
    assert!(added.changed_page && added.new_text);
    let changes = l.changes_since("2031-06-05".parse().unwrap()).unwrap();
    assert_eq!(changes.reports, [r.id]);
    assert_eq!(changes.edits.len(), 1);
    let gone = &changes.edits[0].gone;
    assert_eq!(gone.len(), 1);
    assert_eq!(gone[0].quote, "Norvania will send two thousand soldiers");
    assert_eq!(gone[0].matters, [id("NVA/troop-deployment/ESL")]);
    // The record stays, and two versions of a page are one report.
    let row = l
        .promise(&id("VAL/security-guarantee/ESL"), as_of("2031-12-01"))
        .unwrap()
        .unwrap();
    assert_eq!((row.n_reports, row.n_origins), (2, 2));
    assert_eq!(l.edits(Some("2031-07-01".parse().unwrap())).unwrap(), []);
}

#[test]
fn verdicts_apply_and_can_be_taken_back() {
    let mut l = story("review");
    let before = l.digest().unwrap();
    let pledge = l
        .explain(&id("VAL/security-guarantee/ESL"), Window::default())
        .unwrap();
    let stance = pledge
        .iter()
        .find(|p| p.attitude == "pledges")
        .unwrap()
        .stance
        .0
        .clone();
    let today = "2031-07-02".parse().unwrap();
    let mut numbers = Vec::new();

    let reject = verdict(&stance, VerdictKind::Reject, Some("no_promise"), None);
    numbers.push(l.review(&reject).unwrap());
    let row = l
        .promise(&id("VAL/security-guarantee/ESL"), Window::default())
        .unwrap()
        .unwrap();
    assert_eq!(row.legal, None);
    l.undo(numbers[0], "Tamara Quill", today).unwrap();
    assert_eq!(l.digest().unwrap(), before);

    for v in [
        verdict(&stance, VerdictKind::Correct, None, Some("attitude=offers")),
        verdict(&stance, VerdictKind::Split, None, Some("another")),
        verdict(
            "VAL/security-guarantee/ESL",
            VerdictKind::Merge,
            None,
            Some("NVA/troop-deployment/ESL"),
        ),
        verdict("actor:VAL", VerdictKind::Merge, None, Some("actor:ZED")),
        verdict(
            "NVA/troop-deployment/ESL",
            VerdictKind::Rate,
            None,
            Some("kept"),
        ),
        verdict(
            "NVA/troop-deployment/ESL",
            VerdictKind::Reject,
            Some("other"),
            None,
        ),
    ] {
        let n = l.review(&v).unwrap();
        assert!(l.check_derived().unwrap(), "{v:?}");
        let changed = l.digest().unwrap();
        let rows = l.promises(&Filter::default()).unwrap().rows;
        l.rebuild().unwrap();
        assert_eq!(changed, l.digest().unwrap(), "{v:?}");
        assert_eq!(rows, l.promises(&Filter::default()).unwrap().rows);
        l.undo(n, "Tamara Quill", today).unwrap();
        assert_eq!(l.digest().unwrap(), before, "{v:?}");
    }
    assert_eq!(l.verdicts(None).unwrap().len(), 7);
    assert!(l.verdicts(None).unwrap().iter().all(|r| r.verdict.undone));
}

#[test]
fn a_verdict_without_sense_is_not_kept() {
    let mut l = story("nonsense");
    for v in [
        verdict("nobody", VerdictKind::Accept, None, None),
        verdict(
            "VAL/security-guarantee/ESL",
            VerdictKind::Reject,
            Some("ugly"),
            None,
        ),
        verdict(
            "VAL/security-guarantee/ESL",
            VerdictKind::Rate,
            None,
            Some("lovely"),
        ),
        verdict(
            "VAL/security-guarantee/ESL",
            VerdictKind::Merge,
            None,
            Some("actor:VAL"),
        ),
        // A slip of the pen must not make a promise that nobody has made.
        verdict(
            "VAL/security-guarantee/ESL",
            VerdictKind::Merge,
            None,
            Some("VAL/security-guarantee/ELS"),
        ),
        verdict("actor:VLA", VerdictKind::Merge, None, Some("actor:VAL")),
        verdict("actor:VAL", VerdictKind::Merge, None, Some("actor:VAL")),
    ] {
        assert!(l.review(&v).is_err(), "{v:?}");
    }
    assert!(l.verdicts(None).unwrap().is_empty());
}

#[test]
fn a_person_adds_a_stance_with_its_words() {
    let mut l = story("hand");
    let pledges = StanceQuery {
        attitude: Some(Attitude::Pledges),
        ..StanceQuery::default()
    };
    let mut s = l.search_stances(&pledges).unwrap()[0].stance.clone();
    s.id = StanceId("by hand 1".into());
    s.holder = vec![party("KRZ")];
    s.rule = "hand".into();
    l.add_by_hand(&s, "Tamara Quill").unwrap();
    let rows = l
        .promises(&Filter {
            actor: Some("KRZ".into()),
            ..Filter::default()
        })
        .unwrap()
        .rows;
    assert_eq!(rows.len(), 1);
    assert!(
        l.add_by_hand(&s, "Tamara Quill").is_err(),
        "the id is taken"
    );
    s.id = StanceId("by hand 2".into());
    s.span = Span::new(90_000, 90_010);
    let error = l.add_by_hand(&s, "Tamara Quill").unwrap_err().to_string();
    assert!(error.contains("not in the report"), "{error}");
    let digest = l.digest().unwrap();
    l.rebuild().unwrap();
    assert_eq!(digest, l.digest().unwrap());
}

/// No span, no record; and the drop is shown.
#[test]
fn a_record_without_words_is_refused_and_shown() {
    let mut l = Ledger::create(&place("refuse").join("l.db"), &SettleOptions::default()).unwrap();
    let (r, mut g) = paper(
        "Courier",
        "https://courier.example/a",
        "2031-03-01",
        &[
            "NVA offers training ESL | Norvania is ready — perhaps — to train",
            "NVA refuses support ESL | but it will not pay",
        ],
    );
    g.stances[0].span = Span {
        start: 0,
        end: 10_000,
    };
    // Splits a character of several bytes.
    let dash = r.text.find('—').unwrap();
    g.stances[1].sentence = Span::new(dash + 1, dash + 5);
    let added = l.add(&r, &g, &received("2031-03-02")).unwrap();
    assert_eq!((added.stances, added.refused.len()), (0, 2));
    let unread = l.unread(None, 10, 0).unwrap();
    assert_eq!(unread.len(), 2);
    assert!(unread[0].message.contains("refused"));
    let mut bad = r.clone();
    bad.text.push('!');
    assert!(matches!(
        l.add(&bad, &g, &received("2031-03-02")),
        Err(LedgerError::BadReport { .. })
    ));
}

#[test]
fn search_finds_words_and_fields() {
    let l = story("search");
    let find = |text: &str| {
        l.search(&Query {
            text: Some(text.into()),
            ..Query::default()
        })
    };
    assert_eq!(find("soldiers").unwrap().len(), 2);
    assert_eq!(
        find("guarantee AND thousand").unwrap()[0].outlet.as_deref(),
        Some("Herald")
    );
    assert_eq!(find("naively").unwrap().len(), 2, "accents do not matter");
    assert!(matches!(
        find("\"unclosed"),
        Err(LedgerError::BadQuery { .. })
    ));
    let q = Query {
        outlet: Some("Courier".into()),
        ..Query::default()
    };
    assert_eq!(l.search(&q).unwrap().len(), 1);
    let q = StanceQuery {
        attitude: Some(Attitude::Pledges),
        ..StanceQuery::default()
    };
    assert_eq!(l.search_stances(&q).unwrap().len(), 2);
    let q = StanceQuery {
        holder: Some("VAL".into()),
        words: Some("YET".into()),
        ..StanceQuery::default()
    };
    assert_eq!(l.search_stances(&q).unwrap().len(), 1);
}

/// Limits, alternatives and ids that are made in no usual way come through an outline as they are
/// in the whole matter.
#[test]
fn an_outline_keeps_limits_alternatives_and_odd_ids() {
    let mut l = Ledger::create(&place("outline").join("l.db"), &SettleOptions::default()).unwrap();
    let (r, mut g) = paper(
        "Courier",
        "https://courier.example/a",
        "2031-03-01",
        &[
            "NVA offers training ESL | Norvania trains in the north only, after a truce or a treaty",
            "NVA pledges training ESL | Norvania pledged to train, in the north only",
        ],
    );
    let find = |words: &str| {
        let at = r.text.find(words).unwrap();
        Span::new(at, at + words.len())
    };
    let waits = |deed: &str| Condition {
        relation: Relation::Once,
        kind: ConditionType::Peace,
        deed: deed.into(),
        ends: false,
        party: vec![],
        toward: vec![],
        at_least: None,
        what: "a truce or a treaty".into(),
        span: find("a truce or a treaty"),
    };
    g.stances[0].conditions = vec![waits("treaty"), waits("ceasefire")];
    let limit = Caveat {
        what: "in the north only".into(),
        span: find("in the north only"),
    };
    for s in &mut g.stances {
        s.caveats = vec![limit.clone()];
        s.holder[0].count = Some(12);
    }
    g.stances[1].id = StanceId("another way: of naming".into());
    l.add(&r, &g, &received("2031-03-02")).unwrap();
    let its = id("NVA/training/ESL");
    let whole = l.matter(&its, Window::default()).unwrap().unwrap();
    let outline = l.matters(Window::default()).unwrap().remove(0);
    assert_eq!(outline.conditions, whole.conditions);
    let groups: Vec<u32> = outline.conditions.iter().map(|c| c.group).collect();
    assert_eq!(groups, [0, 0], "either is enough");
    assert_eq!(outline.caveats, [limit]);
    assert_eq!((&outline.legal, &outline.asks), (&whole.legal, &whole.asks));
    assert_eq!(outline.legal[1].stances, [g.stances[1].id.clone()]);
    let row = l.promise(&its, Window::default()).unwrap().unwrap();
    assert_eq!(row.caveats, ["in the north only"]);
    assert_eq!((row.party_count, row.n_conditions), (Some(12), 2));
    assert!(l.check_derived().unwrap());
}

/// Looking up a few parties and kinds gives what going through all of them gives, merges included.
#[test]
fn a_question_by_field_finds_what_going_through_all_finds() {
    let mut l = story("fields");
    let (r, g) = paper(
        "Gazette",
        "https://gazette.example/c",
        "2031-04-01",
        &["VAL offers support ESL | Valdora is ready to pay for Estrelle's harbour"],
    );
    l.add(&r, &g, &received("2031-04-02")).unwrap();
    let merge = verdict(
        "VAL/security-guarantee/ESL",
        VerdictKind::Merge,
        None,
        Some("VAL/support/ESL"),
    );
    l.review(&merge).unwrap();
    for window in [Window::default(), as_of("2031-05-01")] {
        let ask = |actor: Option<&str>, kind: Option<&str>, toward: Option<&str>| {
            let filter = Filter {
                actor: actor.map(str::to_string),
                kind: kind.map(str::to_string),
                toward: toward.map(str::to_string),
                own_only: false,
                window,
            };
            l.promises(&filter).unwrap().rows
        };
        let all = ask(None, None, None);
        let only = |is: &dyn Fn(&PromiseRow) -> bool| {
            all.iter().filter(|r| is(r)).cloned().collect::<Vec<_>>()
        };
        assert_eq!(all.len(), 2, "{all:?}");
        for actor in ["NVA", "VAL", "ESL"] {
            let is = |r: &PromiseRow| r.party.iter().any(|p| p == actor);
            assert_eq!(ask(Some(actor), None, None), only(&is));
            let is = |r: &PromiseRow| r.toward.iter().any(|p| p == actor);
            assert_eq!(ask(None, None, Some(actor)), only(&is));
        }
        for kind in ["troop-deployment", "support", "security-guarantee"] {
            assert_eq!(ask(None, Some(kind), None), only(&|r| r.kind == kind));
        }
    }
}

/// An id that a promise had before it was known whom it is for still takes a verdict.
#[test]
fn a_verdict_under_a_former_id_counts() {
    let mut l = story("former");
    let rate = verdict(
        "VAL/security-guarantee/-",
        VerdictKind::Rate,
        None,
        Some("kept"),
    );
    l.review(&rate).unwrap();
    let its = id("VAL/security-guarantee/ESL");
    let row = l.promise(&its, Window::default()).unwrap().unwrap();
    assert_eq!((row.rating.as_deref(), row.reviewed), (Some("kept"), true));
    let merge = verdict(
        "VAL/security-guarantee/-",
        VerdictKind::Merge,
        None,
        Some("VAL/security-guarantee/ESL"),
    );
    let error = l.review(&merge).unwrap_err().to_string();
    assert!(error.contains("one already"), "{error}");
}
