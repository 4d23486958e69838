//! The story in the shipped reports, as a ledger answers it when each sentence is read as a careful
//! person reads it. The readings here are written by hand; what the reader makes of the same
//! sentences is another matter (`backstop-cli/tests/ledger.rs` runs it).
#![allow(clippy::unwrap_used, clippy::panic)]

use backstop::hangs::{Case, Findings, Most, Named, Reasoned, Scenario, UnlockLimit};
use backstop::intake::{Defaults, open};
use backstop::ledger::{Filter, Ledger, Receipt, Window};
use backstop::model::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Who stands how to what, in which words of which report.
struct Told {
    doc: &'static str,
    words: &'static str,
    holder: Party,
    attitude: Attitude,
    kind: &'static str,
    conditions: &'static [(
        Relation,
        ConditionType,
        &'static str,
        &'static str,
        &'static str,
    )],
    caveats: &'static [&'static str],
    sources: &'static [(&'static str, VoiceKind)],
    date: Option<&'static str>,
}

fn party(id: &str, count: Option<u32>) -> Party {
    Party {
        count,
        ..Party::of(id)
    }
}

fn plain(doc: &'static str, holder: &str, attitude: Attitude, words: &'static str) -> Told {
    Told {
        doc,
        words,
        holder: party(holder, None),
        attitude,
        kind: "security-guarantee",
        conditions: &[],
        caveats: &[],
        sources: &[],
        date: None,
    }
}

const AUGUST: &str = "2025-08-19_washington-offers-help-from-the-air";
const SUMMIT: &str = "2025-09-04_paris-waits-for-washington";
const COUNTRIES: &str = "2025-09-05_twenty-six-countries-and-a-threat";
const CONGRESS: &str = "2025-12-29_kyiv-reports-an-american-yes";

fn told() -> Vec<Told> {
    use Attitude::{Agrees, Pledges, Requires, Withholds};
    use ConditionType::{DomesticAuthorisation, Peace, ThirdPartyBacking};
    use Relation::{Once, OnlyWith};
    vec![
        Told {
            kind: "support",
            date: Some("2025-08-18"),
            ..plain(AUGUST, "USA", Pledges, "would help with Ukraine's security")
        },
        Told {
            conditions: &[(
                OnlyWith,
                ThirdPartyBacking,
                "security-guarantee",
                "USA",
                "American backing",
            )],
            sources: &[
                ("Reuters", VoiceKind::Wire),
                ("anon:European governments", VoiceKind::Anon),
            ],
            ..plain(
                SUMMIT,
                "grp:european-states",
                Requires,
                "their commitments require American backing",
            )
        },
        Told {
            sources: &[("Reuters", VoiceKind::Wire)],
            ..plain(
                SUMMIT,
                "USA",
                Withholds,
                "has yet to give an explicit guarantee",
            )
        },
        Told {
            kind: "troop-deployment",
            conditions: &[(
                OnlyWith,
                ThirdPartyBacking,
                "security-guarantee",
                "USA",
                "US support",
            )],
            sources: &[("anon:European officials", VoiceKind::Anon)],
            ..plain(
                SUMMIT,
                "grp:european-officials",
                Requires,
                "An international force for Ukraine would only be possible with US support",
            )
        },
        Told {
            holder: party("grp:countries", Some(26)),
            conditions: &[(Once, Peace, "ceasefire", "", "the fighting stops")],
            caveats: &["by land, sea or air"],
            sources: &[("Reuters", VoiceKind::Wire), ("Macron", VoiceKind::Person)],
            date: Some("2025-09-04"),
            ..plain(
                COUNTRIES,
                "",
                Pledges,
                "have committed themselves to guarantees for Ukraine by land, sea or air",
            )
        },
        Told {
            caveats: &["from outside Ukraine"],
            sources: &[("Reuters", VoiceKind::Wire), ("Macron", VoiceKind::Person)],
            date: Some("2025-09-04"),
            ..plain(COUNTRIES, "grp:countries", Pledges, "will do their part")
        },
        Told {
            conditions: &[
                (OnlyWith, DomesticAuthorisation, "other", "USA", "Congress"),
                (
                    OnlyWith,
                    DomesticAuthorisation,
                    "other",
                    "UKR",
                    "Ukraine's parliament is to vote on them as well",
                ),
            ],
            sources: &[
                ("RBC-Ukraine", VoiceKind::Wire),
                ("Zelenskyy", VoiceKind::Person),
            ],
            ..plain(
                CONGRESS,
                "USA",
                Agrees,
                "has agreed to put its security guarantees for Ukraine before Congress",
            )
        },
    ]
}

fn stance(n: usize, t: &Told, report: &Report) -> Stance {
    let find = |words: &str, after: usize| {
        let at = report.text[after..].find(words);
        let at = after + at.unwrap_or_else(|| panic!("{words}"));
        Span::new(at, at + words.len())
    };
    let span = find(t.words, 0);
    let (start, end) = (span.start, span.end);
    let conditions = t.conditions.iter().map(|c| Condition {
        relation: c.0,
        kind: c.1,
        deed: c.2.into(),
        ends: false,
        party: Some(c.3)
            .filter(|p| !p.is_empty())
            .map(|p| party(p, None))
            .into_iter()
            .collect(),
        toward: Vec::new(),
        at_least: None,
        what: c.4.into(),
        span: find(c.4, start as usize),
    });
    let caveats = t.caveats.iter().map(|c| Caveat {
        what: (*c).into(),
        span: find(c, start as usize),
    });
    let voice = |(name, kind): &(&str, VoiceKind)| Voice {
        name: (*name).into(),
        kind: *kind,
        party: None,
        cue: None,
        date: None,
        span: None,
    };
    Stance {
        id: StanceId(format!("{}:{start}-{end}:story:{n}", &report.id.0[..12])),
        report: report.id.clone(),
        holder: vec![t.holder.clone()],
        attitude: t.attitude,
        deed: Deed {
            kind: t.kind.into(),
            ends: false,
            toward: vec![party("UKR", None)],
            what: t.words.into(),
            what_spans: vec![span],
            place: None,
            time: None,
            amount: None,
        },
        conditions: conditions.collect(),
        caveats: caveats.collect(),
        sources: t.sources.iter().map(voice).collect(),
        date: t.date.map(|d| d.parse().unwrap()),
        span,
        sentence: span,
        rule: "story".into(),
        confidence: 100,
    }
}

fn story(name: &str) -> (Ledger, Vec<(Report, Reading)>) {
    let dir = std::env::temp_dir().join(format!("backstop-story-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&dir);
    std::fs::create_dir_all(&dir).unwrap();
    let options = backstop::settle_options();
    let mut ledger = Ledger::create(&dir.join("l.db"), &options).unwrap();
    let mut read: BTreeMap<&str, (Report, Reading)> = BTreeMap::new();
    for (n, t) in told().iter().enumerate() {
        let (report, reading) = read.entry(t.doc).or_insert_with(|| {
            let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples");
            let path = examples.join(format!("{}.txt", t.doc));
            let report = open(&path, &Defaults::default()).unwrap().report;
            (report, Reading::default())
        });
        reading.stances.push(stance(n, t, report));
    }
    let receipt = Receipt {
        reader: "by hand".into(),
        received: "2026-02-01".parse().unwrap(),
        wire: None,
    };
    let read: Vec<(Report, Reading)> = read.into_values().collect();
    for (report, reading) in read.iter().rev() {
        let added = ledger.add(report, reading, &receipt).unwrap();
        assert_eq!(added.refused, []);
    }
    (ledger, read)
}

fn by(day: &str) -> Window {
    Window {
        as_of: day.parse().ok(),
        known_at: None,
    }
}

fn guarantee() -> MatterId {
    MatterId("USA/security-guarantee/UKR".into())
}

/// What is missing of the United States: the words of those who wait for it.
fn missing(ledger: &Ledger, day: &str) -> Vec<String> {
    let names = backstop::actor_names();
    let reasoned = Reasoned::of(ledger.matters(by(day)).unwrap());
    let found = Case::of_reasoned(reasoned, &[], &names).missing();
    let all = found.data["missing"].as_array().unwrap().clone();
    let theirs = all
        .iter()
        .filter(|m| m["party"] == "USA" && m["kind"] == "security-guarantee");
    let words = theirs.flat_map(|m| m["words"].as_array().unwrap().clone());
    let mut words: Vec<String> = words.map(|w| w["text"].as_str().unwrap().into()).collect();
    words.sort();
    words
}

#[test]
fn the_guarantee_is_missing_with_both_demands_and_later_agreed_on_its_own_conditions() {
    let (ledger, _) = story("guarantee");
    let then = ledger
        .promise(&guarantee(), by("2025-09-05"))
        .unwrap()
        .unwrap();
    assert_eq!((then.legal, then.n_asks), (None, 2));
    assert_eq!(then.absence, Some(AbsenceKind::HasNotYet));
    assert_eq!(
        missing(&ledger, "2025-09-05"),
        ["American backing", "US support"]
    );

    let now = ledger
        .promise(&guarantee(), by("2026-01-07"))
        .unwrap()
        .unwrap();
    assert_eq!(now.legal, Some(LegalStage::Agreed));
    assert_eq!(now.n_conditions, 2);
    assert_eq!(missing(&ledger, "2026-01-07"), [] as [&str; 0]);
    let matters = ledger.matters(by("2026-01-07")).unwrap();
    let its = matters.iter().find(|m| m.id == guarantee()).unwrap();
    let waits: Vec<&str> = its
        .conditions
        .iter()
        .map(|c| c.condition.what.as_str())
        .collect();
    assert_eq!(
        waits,
        [
            "Congress",
            "Ukraine's parliament is to vote on them as well"
        ]
    );

    let steps = ledger.history(&guarantee(), Window::default()).unwrap();
    let fields: Vec<(&str, String, usize)> = steps
        .iter()
        .map(|s| (s.field, s.date.unwrap().to_string(), s.n_origins))
        .collect();
    let of = |field, date: &str| (field, date.to_string(), 1);
    assert_eq!(fields[..3].iter().filter(|f| f.0 == "ask").count(), 2);
    assert!(fields.contains(&of("absence", "2025-09-04")), "{fields:?}");
    assert_eq!(
        fields[3..],
        [
            of("legal", "2025-12-29"),
            of("condition", "2025-12-29"),
            of("condition", "2025-12-29")
        ]
    );
}

#[test]
fn twenty_six_countries_are_a_pledge_with_its_limits() {
    let (ledger, _) = story("countries");
    let filter = Filter {
        actor: Some("grp:countries".into()),
        window: by("2025-09-04"),
        ..Filter::default()
    };
    let rows = ledger.promises(&filter).unwrap().rows;
    assert_eq!(rows.len(), 1);
    let row = &rows[0];
    assert_eq!(row.legal, Some(LegalStage::Pledged));
    assert_eq!(row.legal_date, "2025-09-04".parse().ok());
    assert_eq!(row.caveats, ["by land, sea or air", "from outside Ukraine"]);
    assert_eq!((row.party_count, row.n_conditions), (Some(26), 1));
    assert_eq!((row.n_reports, row.n_origins), (1, 1));
    let before = Filter {
        window: by("2025-09-03"),
        ..filter
    };
    assert_eq!(ledger.promises(&before).unwrap().rows, []);
}

/// An answer for which only what it quotes was opened: asked again until nothing is lacking.
fn opening_few(
    reasoned: &Reasoned,
    read: &[(Report, Reading)],
    ask: impl Fn(&Case<'_>) -> Findings,
) -> Findings {
    let names = backstop::actor_names();
    let mut wanted = BTreeSet::new();
    loop {
        let mut some = read.to_vec();
        for (_, reading) in &mut some {
            reading.stances.retain(|s| wanted.contains(&s.id));
        }
        let case = Case::of_reasoned(reasoned.clone(), &some, &names);
        let found = ask(&case);
        let before = wanted.len();
        wanted.extend(case.lacking());
        if wanted.len() == before {
            return found;
        }
    }
}

/// A page for which only the reports that it quotes were opened is the page for which all were.
#[test]
fn what_is_opened_is_enough_for_the_page() {
    let (ledger, read) = story("pages");
    let names = backstop::actor_names();
    for day in ["2025-09-05", "2026-01-31"] {
        let matters = ledger.matters(by(day)).unwrap();
        let whole = Case::of_matters(matters.clone(), &read, &names).missing();
        assert!(!whole.parts.is_empty());
        let hundred = Most {
            items: 100,
            ..Most::ALL
        };
        for most in [Most::ALL, hundred, Most::PAGE] {
            let reasoned = Reasoned::of(matters.clone());
            let short = opening_few(&reasoned, &read, |case| case.missing_most(most));
            assert_eq!(short.parts, whole.parts, "{day}");
        }
        let supposed: Scenario = "suppose USA security-guarantee for UKR is refuses"
            .parse()
            .unwrap();
        let scenarios = [supposed];
        let reasoned = Reasoned::of(matters.clone());
        let all = Case::of_reasoned(reasoned.clone(), &read, &names);
        let alike = |ask: &dyn Fn(&Case<'_>) -> Findings| {
            let (few, whole) = (opening_few(&reasoned, &read, ask), ask(&all));
            assert_eq!((&few.parts, &few.tree), (&whole.parts, &whole.tree));
        };
        alike(&|case| case.what_if(&scenarios));
        for id in matters.iter().map(|m| &m.id) {
            alike(&|case| case.explain(&Named::Matter(id.clone()), false, 2));
            alike(&|case| case.unlock(id, UnlockLimit::default()));
        }
    }
    // What is left out is told.
    for most in [0, 1] {
        let cut = Most {
            items: most,
            ..Most::PAGE
        };
        let reasoned = Reasoned::of(ledger.matters(by("2025-09-05")).unwrap());
        let short = Case::of_reasoned(reasoned, &read, &names).missing_most(cut);
        assert!(short.parts.iter().all(|p| p.items.len() <= most));
        let n = short.data["missing"].as_array().unwrap().len();
        assert!(n > 0);
        let told = short.notes.join(" ");
        let says = told.contains(&format!("The first {most} of {n} missing"));
        assert_eq!(says, n > most, "{told}");
    }
}

/// Of a long item a page quotes some, says how many more there are, and opens no other report; the
/// data are whole.
#[test]
fn a_long_item_is_cut_and_says_by_how_much() {
    let (ledger, read) = story("long");
    let names = backstop::actor_names();
    let matters = ledger.matters(by("2025-09-05")).unwrap();
    let cut = Most {
        lines: 1,
        quotes: 1,
        ..Most::ALL
    };
    let reasoned = Reasoned::of(matters.clone());
    let short = opening_few(&reasoned, &read, |case| case.missing_most(cut));
    let of_all = Case::of_matters(matters.clone(), &read, &names).missing_most(cut);
    assert_eq!(short.parts, of_all.parts);
    let whole = Case::of_matters(matters, &read, &names).missing();
    assert_eq!(short.data, whole.data);
    let lines = |found: &backstop::hangs::Findings, part: &str| -> Vec<String> {
        let parts = found.parts.iter().filter(|p| p.title == part);
        let items = parts.flat_map(|p| &p.items);
        let lines = items.flat_map(|i| &i.lines).map(|l| l.words.clone());
        lines.collect()
    };
    let (few, many) = (lines(&short, "Missing"), lines(&whole, "Missing"));
    assert!(few.iter().any(|w| w.starts_with("and ")));
    assert!(!many.iter().any(|w| w.starts_with("and ")));
}
