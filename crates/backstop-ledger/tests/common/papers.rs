//! Short reports whose stances are written beside them, and a story told in them.
#![allow(dead_code, clippy::unwrap_used, clippy::panic)]

use super::*;
use backstop_ledger::*;
use backstop_matter::SettleOptions;
use backstop_model::*;

pub fn party(id: &str) -> Party {
    Party::of(id)
}

/// A report whose lines are `holder attitude kind toward | words`.
pub fn paper(outlet: &str, url: &str, published: &str, lines: &[&str]) -> (Report, Reading) {
    let mut text = String::from("Example “Courier”, naïvely set.\n");
    let mut found = Vec::new();
    for l in lines {
        let (facts, words) = l.split_once(" | ").unwrap();
        let start = text.len();
        text.push_str(words);
        found.push((facts.to_string(), Span::new(start, text.len())));
        text.push('\n');
    }
    let id = ReportId(text_hash(&text));
    let stances = found.iter().enumerate().map(|(n, (facts, span))| {
        let w: Vec<&str> = facts.split(' ').collect();
        let words = span.of(&text).to_string();
        let condition = w.get(4).map(|deed| Condition {
            relation: Relation::OnlyWith,
            kind: ConditionType::ThirdPartyBacking,
            deed: (*deed).into(),
            ends: false,
            party: w.get(5).map(|p| party(p)).into_iter().collect(),
            at_least: None,
            toward: Vec::new(),
            what: words.clone(),
            span: *span,
        });
        Stance {
            id: StanceId(format!(
                "{}:{}-{}:hand:{n}",
                &id.0[..12],
                span.start,
                span.end
            )),
            report: id.clone(),
            holder: vec![party(w[0])],
            attitude: w[1].parse().unwrap(),
            deed: Deed {
                kind: w[2].into(),
                ends: false,
                toward: w
                    .get(3)
                    .filter(|t| **t != "-")
                    .map(|t| party(t))
                    .into_iter()
                    .collect(),
                what: words,
                what_spans: vec![*span],
                place: None,
                time: None,
                amount: None,
            },
            conditions: condition.into_iter().collect(),
            caveats: vec![],
            sources: vec![],
            date: None,
            span: *span,
            sentence: *span,
            rule: "test/line".into(),
            confidence: 100,
        }
    });
    let reading = Reading {
        stances: stances.collect(),
        ..Reading::default()
    };
    let report = Report {
        id,
        doc: url.rsplit('/').next().unwrap().into(),
        outlet: Some(outlet.into()),
        url: Some(url.into()),
        title: None,
        published: Some(published.parse().unwrap()),
        language: "en".into(),
        body: Span::new(0, text.len()),
        text,
    };
    (report, reading)
}

pub fn received(day: &str) -> Receipt {
    Receipt {
        reader: "1".into(),
        received: day.parse().unwrap(),
        wire: None,
    }
}

pub fn story(name: &str) -> Ledger {
    let mut l = Ledger::create(&place(name).join("l.db"), &SettleOptions::default()).unwrap();
    let (r, g) = paper(
        "Courier",
        "https://courier.example/a",
        "2031-03-01",
        &[
            "NVA offers troop-deployment ESL support VAL | Norvania is ready to send soldiers to Estrelle with Valdoran backing",
            "ESL demands security-guarantee VAL | Estrelle asked Valdora for a guarantee, “no less”",
            "VAL withholds security-guarantee ESL | Valdora has yet to give one",
        ],
    );
    l.add(&r, &g, &received("2031-03-02")).unwrap();
    let (r, g) = paper(
        "Herald",
        "https://herald.example/b",
        "2031-06-01",
        &[
            "VAL pledges security-guarantee ESL | Valdora will guarantee Estrelle's borders",
            "NVA pledges troop-deployment ESL | Norvania will send two thousand soldiers",
        ],
    );
    l.add(&r, &g, &received("2031-06-02")).unwrap();
    l
}

pub fn id(s: &str) -> MatterId {
    MatterId(s.into())
}

pub fn as_of(day: &str) -> Window {
    Window {
        as_of: day.parse().ok(),
        known_at: None,
    }
}

pub fn verdict(target: &str, kind: VerdictKind, tag: Option<&str>, note: Option<&str>) -> Verdict {
    Verdict {
        target: target.into(),
        reviewer: "Tamara Quill".into(),
        time: "2031-07-01".parse().unwrap(),
        kind,
        tag: tag.map(str::to_string),
        note: note.map(str::to_string),
        undone: false,
    }
}
