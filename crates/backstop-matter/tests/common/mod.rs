//! Stances of made-up states, written shortly, for the tests of this crate.
#![allow(dead_code, clippy::unwrap_used)]

use backstop_matter::ReportFacts;
use backstop_model::*;

pub fn party(id: &str) -> Party {
    Party::of(id)
}

pub fn parties(ids: &str) -> Vec<Party> {
    ids.split_whitespace().map(party).collect()
}

/// `stance("r1", 1, "NOR pledges troop-deployment EST")`: report, number, then holders joined by
/// `+`, attitude, kind, toward joined by `+`.
pub fn stance(report: &str, n: u32, words: &str) -> Stance {
    let w: Vec<&str> = words.split_whitespace().collect();
    let span = Span {
        start: n * 10,
        end: n * 10 + 9,
    };
    Stance {
        id: StanceId(format!("{report}:{}-{}:test:{n}", span.start, span.end)),
        report: ReportId(report.into()),
        holder: parties(&w[0].replace(['+', '-'], " ")),
        attitude: w[1].parse().unwrap(),
        deed: Deed {
            kind: w[2].into(),
            ends: false,
            toward: parties(&w.get(3).unwrap_or(&"").replace('+', " ")),
            what: words.into(),
            what_spans: vec![span],
            place: None,
            time: None,
            amount: None,
        },
        conditions: vec![],
        caveats: vec![],
        sources: vec![],
        date: None,
        span,
        sentence: span,
        rule: "test".into(),
        confidence: 90,
    }
}

/// A condition: relation, kind, parties joined by `+` (or nothing).
pub fn on(mut s: Stance, relation: Relation, deed: &str, by: &str) -> Stance {
    s.conditions.push(Condition {
        relation,
        kind: ConditionType::ThirdPartyBacking,
        deed: deed.into(),
        ends: false,
        party: parties(&by.replace('+', " ")),
        at_least: None,
        toward: Vec::new(),
        what: format!("{deed} by {by}"),
        span: s.span,
    });
    s
}

pub fn dated(mut s: Stance, date: &str) -> Stance {
    s.date = Some(date.parse().unwrap());
    s
}

pub fn told_by(mut s: Stance, voices: &[(&str, VoiceKind)]) -> Stance {
    s.sources = voices
        .iter()
        .map(|(name, kind)| Voice {
            name: (*name).into(),
            kind: *kind,
            party: None,
            cue: None,
            date: None,
            span: None,
        })
        .collect();
    s
}

pub fn facts(id: &str, published: &str) -> ReportFacts {
    ReportFacts {
        id: ReportId(id.into()),
        outlet: None,
        url: None,
        published: Some(published.parse().unwrap()),
        known: Some(published.parse().unwrap()),
        wire: None,
        copy_keys: vec![],
    }
}

/// A small generator of numbers: the same on every machine.
pub struct Dice(pub u64);
impl Dice {
    pub fn throw(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % sides
    }
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for i in (1..items.len()).rev() {
            items.swap(i, self.throw(i + 1));
        }
    }
}
