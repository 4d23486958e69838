//! A maker of reports of made-up states, with the truth known beforehand.
//!
//! `report(n)` is the same on every machine and does not need the reports before it. Every fifth
//! report carries the text of another one, with a line of its own on top. Every sentence holds one
//! stance; spans are those of the text.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods
)]

pub mod papers;

use backstop_ledger::{Receipt, text_hash};
use backstop_model::*;

pub const KINDS: [&str; 10] = [
    "troop-deployment",
    "military-aid",
    "training",
    "air-defence",
    "security-guarantee",
    "financial-aid",
    "sanctions",
    "energy",
    "support",
    "monitoring",
];
const ATTITUDES: [Attitude; 10] = [
    Attitude::Considers,
    Attitude::Plans,
    Attitude::Offers,
    Attitude::Pledges,
    Attitude::Agrees,
    Attitude::Refuses,
    Attitude::Withholds,
    Attitude::Delivers,
    Attitude::Demands,
    Attitude::Opposes,
];

/// A small generator of numbers: the same on every machine.
pub struct Dice(pub u64);
impl Dice {
    pub fn throw(&mut self, sides: usize) -> usize {
        let mut z = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        self.0 = z;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % sides as u64) as usize
    }
    /// Low numbers far more often than high ones.
    pub fn skewed(&mut self, sides: usize) -> usize {
        self.throw(sides)
            .min(self.throw(sides))
            .min(self.throw(sides))
    }
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for i in (1..items.len()).rev() {
            items.swap(i, self.throw(i + 1));
        }
    }
}

/// Code of a made-up state: `QAA`, `QAB`, … (ISO keeps QM to QZ for such use; these are Q and two
/// letters for plainness).
pub fn state(n: usize) -> String {
    let letter = |n: usize| char::from(b'A' + (n % 26) as u8);
    format!("Q{}{}", letter(n / 26), letter(n))
}

fn party(id: &str) -> Party {
    Party::of(id)
}

pub fn day(n: usize) -> Date {
    Date::ymd(2031, 1, 1)
        .unwrap()
        .plus_days((n % 1500) as i64)
        .unwrap()
}

/// Sentence `n` of the story: its words and the stance in it.
struct Line {
    words: String,
    holder: String,
    attitude: Attitude,
    kind: &'static str,
    toward: Option<String>,
    condition: Option<(&'static str, Option<String>)>,
    voice: Option<(&'static str, VoiceKind)>,
}

fn line(d: &mut Dice, states: usize) -> Line {
    let holder = state(d.skewed(states));
    let toward = (d.throw(5) > 0)
        .then(|| state(d.skewed(states)))
        .filter(|t| *t != holder);
    let attitude = ATTITUDES[d.throw(ATTITUDES.len())];
    let kind = KINDS[d.skewed(KINDS.len())];
    let condition = (attitude.is_own() && d.throw(4) == 0).then(|| {
        (
            KINDS[d.throw(KINDS.len())],
            (d.throw(3) > 0).then(|| state(d.skewed(states))),
        )
    });
    let voice = match d.throw(4) {
        0 => Some(("Northwire", VoiceKind::Wire)),
        1 => Some(("Quill", VoiceKind::Person)),
        _ => None,
    };
    let whom = toward.clone().unwrap_or_else(|| "nobody named".into());
    let filler = [
        "on the coast",
        "before winter",
        "after long talks",
        "in the north",
    ][d.throw(4)];
    let mut words = format!(
        "{holder} {attitude} {kind} for {whom} {filler} ({})",
        d.throw(100_000)
    );
    if let Some((what, who)) = &condition {
        let who = who.clone().unwrap_or_else(|| "others".into());
        words.push_str(&format!(" once there is {what} by {who}"));
    }
    Line {
        words,
        holder,
        attitude,
        kind,
        toward,
        condition,
        voice,
    }
}

/// Report `n` of a story about `states` states.
pub fn report(n: usize, states: usize) -> (Report, Reading) {
    // Every fifth is a copy of one up to forty before it.
    let mut own = Dice(n as u64 * 7919 + 1);
    let copied = (n % 5 == 4).then(|| n - 1 - own.throw(40.min(n)));
    let source = copied.filter(|c| c % 5 != 4).unwrap_or(n);
    let mut d = Dice(source as u64 * 104_729 + 17);
    let lines: Vec<Line> = (0..5).map(|_| line(&mut d, states)).collect();
    let padding: String = (0..60)
        .map(|i| format!("word{} ", (source * 31 + i * i) % 9973))
        .collect();
    let mut text = format!("Example Courier {}, edition {n}.\n", n % 50);
    let body_start = text.len();
    let mut spans = Vec::new();
    for l in &lines {
        let start = text.len();
        text.push_str(&l.words);
        spans.push(Span::new(start, text.len()));
        text.push_str(".\n");
    }
    text.push_str(&padding);
    let id = ReportId(text_hash(&text));
    let published = day(n);
    let stances = lines
        .iter()
        .zip(&spans)
        .enumerate()
        .map(|(i, (l, span))| stance(&id, i, l, *span));
    let reading = Reading {
        stances: stances.collect(),
        attributions: vec![],
        notes: vec![],
        coverage: Coverage {
            sentences: 6,
            with_stance: 5,
            empty: 1,
            unsure: 0,
        },
    };
    let report = Report {
        id,
        doc: format!("courier-{n}"),
        outlet: Some(format!("Example Courier {}", n % 50)),
        url: Some(format!("https://courier.example/{n}")),
        title: None,
        published: Some(published),
        language: "en".into(),
        body: Span::new(body_start, text.len()),
        text,
    };
    (report, reading)
}

fn stance(report: &ReportId, n: usize, l: &Line, span: Span) -> Stance {
    Stance {
        id: StanceId(format!(
            "{}:{}-{}:made/up:{n}",
            &report.0[..12],
            span.start,
            span.end
        )),
        report: report.clone(),
        holder: vec![party(&l.holder)],
        attitude: l.attitude,
        deed: Deed {
            kind: l.kind.into(),
            ends: false,
            toward: l.toward.iter().map(|t| party(t)).collect(),
            what: l.words.clone(),
            what_spans: vec![span],
            place: None,
            time: None,
            amount: None,
        },
        conditions: l
            .condition
            .iter()
            .map(|(deed, by)| Condition {
                relation: Relation::Once,
                kind: ConditionType::ThirdPartyBacking,
                deed: (*deed).into(),
                ends: false,
                party: by.iter().map(|b| party(b)).collect(),
                at_least: None,
                toward: Vec::new(),
                what: format!("{deed} by somebody"),
                span,
            })
            .collect(),
        caveats: vec![],
        sources: l
            .voice
            .iter()
            .map(|(name, kind)| Voice {
                name: (*name).into(),
                kind: *kind,
                party: None,
                cue: None,
                date: None,
                span: None,
            })
            .collect(),
        date: None,
        span,
        sentence: span,
        rule: "made/up".into(),
        confidence: 100,
    }
}

pub fn receipt() -> Receipt {
    Receipt {
        reader: "0.1.0".into(),
        received: Date::ymd(2036, 1, 1).unwrap(),
        wire: None,
    }
}

/// A place for one test's files, emptied first.
pub fn place(name: &str) -> std::path::PathBuf {
    let dir = std::env::temp_dir().join(format!("backstop-ledger-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&dir);
    std::fs::create_dir_all(&dir).unwrap();
    dir
}
