//! Claims of schema.org, in JSON-LD.
//!
//! A claim is what somebody is reported to have said or done; a review is written only where a
//! person has rated it. The text of a claim is read without the tables beside it, so it says how
//! its author stands, to which deed and on which conditions: of a refusal the deed alone would say
//! the opposite.
//!
//! Sources: schema.org `Claim` and `ClaimReview`.

use super::Judged;
use super::jsonld::List;
use crate::ask::{Filter, Proof};
use crate::country;
use crate::error::Result;
use crate::line::{PromiseRow, Window};
use crate::open::Ledger;
use crate::words::word;
use backstop_model::{AbsenceKind, Date, Matter, Voice, VoiceKind};
use serde_json::{Value, json};
use std::io::Write;
use std::path::Path;

pub(super) fn write(
    ledger: &Ledger,
    path: &Path,
    out: &mut dyn Write,
    judged: &Judged,
) -> Result<()> {
    let head = r#"{"@context":"https://schema.org","@graph":["#;
    let mut list = List::begin(out, path, head)?;
    let filter = Filter {
        own_only: true,
        ..Filter::default()
    };
    for row in ledger.promises(&filter)?.rows {
        let proofs = ledger.explain(&row.id, Window::default())?;
        let matter = ledger.matter(&row.id, Window::default())?;
        let id = format!("urn:backstop:matter:{}", row.id.0);
        let text = text(&row, matter.as_ref(), judged);
        let appearances: Vec<Value> = proofs.iter().map(appearance).collect();
        let author = |a: &String| {
            let name = name(a, judged);
            json!({ "@type": "Organization", "identifier": a, "name": name })
        };
        list.item(&json!({
            "@type": "Claim",
            "@id": id,
            "text": text,
            "author": row.party.iter().map(author).collect::<Vec<_>>(),
            "appearance": appearances,
            "firstAppearance": appearances.first(),
            "claimInterpreter": { "@type": "SoftwareApplication", "name": "Backstop" },
        }))?;
        if let Some(rating) = &row.rating {
            let by = ledger.verdicts(Some(&row.id.0))?;
            let reviewer = by
                .iter()
                .rev()
                .find(|r| r.verdict.note.as_ref() == Some(rating));
            list.item(&json!({
                "@type": "ClaimReview",
                "itemReviewed": { "@id": id },
                "claimReviewed": text,
                "author": reviewer
                    .map(|r| json!({ "@type": "Person", "name": r.verdict.reviewer })),
                "datePublished": reviewer.map(|r| r.verdict.time.to_string()),
                "reviewRating": { "@type": "Rating", "alternateName": rating },
            }))?;
        }
    }
    list.end()
}

/// A report that tells it: its words, the attitude they show, and who says so.
fn appearance(p: &Proof) -> Value {
    json!({
        "@type": "NewsArticle",
        "@id": p.url.clone().unwrap_or_else(|| format!("urn:sha256:{}", p.report.0)),
        "publisher": p.outlet,
        "text": p.quote,
        "keywords": p.attitude,
        "creditText": credit(&p.sources),
    })
}

/// The voices of a telling in words, the one who says it first; none where it is the report itself.
fn credit(sources: &[Voice]) -> Option<String> {
    let spoken = |v: &Voice| {
        let name = v.name.strip_prefix("anon:").unwrap_or(&v.name);
        match v.kind {
            VoiceKind::Anon => format!("{name} (unnamed)"),
            _ => name.to_string(),
        }
    };
    let voices: Vec<String> = sources.iter().rev().map(spoken).collect();
    (!voices.is_empty()).then(|| format!("according to {}", voices.join(", through ")))
}

/// The claim as a text of its own: who, how they stand, to which deed, on which conditions and
/// within which limits.
fn text(row: &PromiseRow, matter: Option<&Matter>, judged: &Judged) -> String {
    let names = |ids: &[String]| -> String {
        let all: Vec<String> = ids.iter().map(|id| name(id, judged)).collect();
        all.join(" and ")
    };
    let who = match row.party.is_empty() {
        true => "Somebody not named".to_string(),
        false => names(&row.party),
    };
    let mut deed = row.kind.replace('-', " ");
    if !row.toward.is_empty() {
        deed += &format!(" toward {}", names(&row.toward));
    }
    let mut text = format!("{who}: {}. Deed: {deed}", stands(row).join("; "));
    let what = flat(&row.what);
    if !what.is_empty() {
        text += &format!(" ({what})");
    }
    text.push('.');
    let mut list = |title: &str, all: Vec<String>| {
        if !all.is_empty() {
            text += &format!(" {title}: {}.", all.join("; "));
        }
    };
    let conditions = matter.map_or(Vec::new(), |m| {
        let told = |c: &backstop_model::MatterCondition| {
            let relation = word(c.condition.relation).replace('-', " ");
            format!("({relation}) {}", flat(&c.condition.what))
        };
        m.conditions.iter().map(told).collect()
    });
    list("Conditions", conditions);
    list("Limits", row.caveats.iter().map(|c| flat(c)).collect());
    text
}

/// How the party stands, in words. What is contested is told first, with what was before.
fn stands(row: &PromiseRow) -> Vec<String> {
    let dated = |what: String, date: Option<Date>| match date {
        Some(day) => format!("{what} ({day})"),
        None => what,
    };
    let spaced = |w: String| w.replace('-', " ");
    let absent = |a| match a {
        AbsenceKind::CheckedNoneFound => "looked for and not found",
        AbsenceKind::DeclinedToSay => "declined to say",
        AbsenceKind::HasNotYet => "reported as not given",
    };
    let earlier = match row.contested_since {
        Some(_) => "earlier: ",
        None => "",
    };
    let legal = |s| dated(format!("{earlier}{}", spaced(word(s))), row.legal_date);
    let material = |s| {
        let done = format!("{earlier}in deed {}", spaced(word(s)));
        dated(done, row.material_date)
    };
    let position = row
        .position
        .map(|p| dated(spaced(word(p)), row.position_date));
    let contested = row.contested_since.map(|d| format!("contested since {d}"));
    let rungs = row.legal.map(legal).into_iter();
    let rungs = rungs.chain(row.material.map(material));
    let stated = position.into_iter().chain(contested);
    let absence = row
        .absence
        .map(|a| dated(absent(a).to_string(), row.absence_date));
    match row.contested_since {
        Some(_) => stated.chain(rungs).chain(absence).collect(),
        None => rungs.chain(stated).chain(absence).collect(),
    }
}

fn name(id: &str, judged: &Judged) -> String {
    let known = judged.names.get(id).map(String::as_str);
    let known = known.or_else(|| country::name(id));
    let bare = || id.strip_prefix("grp:").map(|g| g.replace('-', " "));
    known
        .map(str::to_string)
        .or_else(bare)
        .unwrap_or_else(|| id.to_string())
}

fn flat(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
