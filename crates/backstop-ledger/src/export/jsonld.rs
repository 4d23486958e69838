//! JSON-LD: Web Annotation and PROV-O. Claims of schema.org are in `claims`.
//!
//! Documents are written piece by piece, so that memory stays bounded. Ids are `urn:sha256:` for
//! texts and `urn:backstop:` for the rest.
//!
//! Sources: W3C "Web Annotation Data Model" (2017), W3C "PROV-O" (2013).

use crate::error::Result;
use crate::open::{Ledger, io};
use backstop_model::{Report, Span, Stance};
use serde_json::{Value, json};
use std::io::Write;
use std::path::Path;

/// Characters shown before and after a quotation, to find it again in a changed page.
const AROUND: usize = 32;

/// A document with one long list, written item by item.
pub(super) struct List<'a> {
    out: &'a mut dyn Write,
    path: &'a Path,
    any: bool,
}

impl<'a> List<'a> {
    pub fn begin(out: &'a mut dyn Write, path: &'a Path, head: &str) -> Result<List<'a>> {
        out.write_all(head.as_bytes()).map_err(|e| io(path, e))?;
        Ok(List {
            out,
            path,
            any: false,
        })
    }
    pub fn item(&mut self, value: &Value) -> Result<()> {
        let text = serde_json::to_string(value)?;
        let sep = if self.any { ",\n" } else { "\n" };
        self.any = true;
        write!(self.out, "{sep}{text}").map_err(|e| io(self.path, e))
    }
    pub fn end(self) -> Result<()> {
        self.out.write_all(b"\n]}\n").map_err(|e| io(self.path, e))
    }
}

pub(super) fn annotations(ledger: &Ledger, path: &Path, out: &mut dyn Write) -> Result<()> {
    let head = concat!(
        r#"{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:backstop:annotations","#,
        r#""type":"AnnotationPage","items":["#
    );
    let mut list = List::begin(out, path, head)?;
    for id in ledger.report_ids()? {
        let report = ledger.report(&id)?;
        let seq = crate::store::report_seq(&ledger.conn, &id)?;
        for stance in ledger.stances_of(&id)? {
            let quote = ledger.quote(seq, &stance.id, stance.span)?;
            list.item(&annotation(&report, &stance, &quote))?;
        }
    }
    list.end()
}

fn annotation(report: &Report, stance: &Stance, quote: &str) -> Value {
    let text = &report.text;
    let source = report
        .url
        .clone()
        .unwrap_or_else(|| format!("urn:sha256:{}", report.id.0));
    let chars = |bytes: usize| text.get(..bytes).map_or(0, |t| t.chars().count());
    let (before, after) = around(text, stance.span);
    let ids = |parties: &[backstop_model::Party]| -> Vec<String> {
        parties.iter().map(|p| p.id.clone()).collect()
    };
    json!({
        "id": format!("urn:backstop:stance:{}", stance.id.0),
        "type": "Annotation",
        "motivation": "classifying",
        "body": [
            { "type": "TextualBody", "purpose": "tagging", "value": stance.attitude.word() },
            { "type": "TextualBody", "purpose": "tagging", "value": stance.deed.act() },
            { "type": "TextualBody", "purpose": "describing", "format": "application/json",
              "value": json!({ "holder": ids(&stance.holder), "toward": ids(&stance.deed.toward),
                               "rule": stance.rule }).to_string() },
        ],
        "target": {
            "source": source,
            "state": {
                "type": "TimeState",
                "sourceDate": report.published.map(|d| d.to_string()),
                "cached": format!("urn:sha256:{}", report.id.0),
            },
            "selector": [
                { "type": "TextQuoteSelector", "exact": quote, "prefix": before, "suffix": after },
                { "type": "TextPositionSelector", "start": chars(stance.span.range().start),
                  "end": chars(stance.span.range().end) },
            ],
        },
    })
}

fn around(text: &str, span: Span) -> (String, String) {
    let before = text.get(..span.range().start).unwrap_or("");
    let after = text.get(span.range().end..).unwrap_or("");
    let mut tail: Vec<char> = before.chars().rev().take(AROUND).collect();
    tail.reverse();
    (
        tail.into_iter().collect(),
        after.chars().take(AROUND).collect(),
    )
}

pub(super) fn prov(ledger: &Ledger, path: &Path, out: &mut dyn Write) -> Result<()> {
    let head = concat!(
        r##"{"@context":{"prov":"http://www.w3.org/ns/prov#","##,
        r##""rdfs":"http://www.w3.org/2000/01/rdf-schema#"},"@graph":["##
    );
    let mut list = List::begin(out, path, head)?;
    for id in ledger.report_ids()? {
        let text = format!("urn:sha256:{}", id.0);
        for s in ledger.sightings(&id)? {
            let mut entity = json!({
                "@id": text,
                "@type": "prov:Entity",
                "rdfs:label": s.title.unwrap_or(s.doc),
                "prov:generatedAtTime": s.published.map(|d| d.to_string()),
                "prov:wasAttributedTo": s.outlet.map(|o| json!({ "@id": agent(&o) })),
                "prov:atLocation": s.url.clone(),
            });
            if let Some(url) = &s.url {
                let versions = ledger.versions(url)?;
                let at = versions.iter().position(|(_, r)| *r == id).unwrap_or(0);
                if let Some((_, before)) = at.checked_sub(1).and_then(|i| versions.get(i)) {
                    entity["prov:wasRevisionOf"] =
                        json!({ "@id": format!("urn:sha256:{}", before.0) });
                }
            }
            list.item(&entity)?;
        }
        for (reader, activity) in readings(ledger, &id.0)? {
            list.item(&json!({
                "@id": activity,
                "@type": "prov:Activity",
                "prov:used": { "@id": text },
                "prov:wasAssociatedWith": {
                    "@id": format!("urn:backstop:reader:{reader}"), "@type": "prov:SoftwareAgent" },
            }))?;
        }
        for stance in ledger.stances_of(&id)? {
            let chain: Vec<Value> = stance
                .sources
                .iter()
                .map(|v| json!({ "@id": agent(&v.name) }))
                .collect();
            list.item(&json!({
                "@id": format!("urn:backstop:stance:{}", stance.id.0),
                "@type": "prov:Entity",
                "prov:wasQuotedFrom": { "@id": text },
                "prov:wasAttributedTo": chain,
                "prov:wasGeneratedBy": latest_activity(ledger, &id.0)?.map(|a| json!({ "@id": a })),
            }))?;
        }
    }
    for r in ledger.verdicts(None)? {
        let about = json!({ "@id": format!("urn:backstop:stance:{}", r.verdict.target) });
        let mut activity = json!({
            "@id": format!("urn:backstop:verdict:{}", r.number),
            "@type": "prov:Activity",
            "rdfs:label": crate::review::word(r.verdict.kind),
            "prov:endedAtTime": r.verdict.time.to_string(),
            "prov:used": about,
            "prov:wasAssociatedWith": { "@id": agent(&r.verdict.reviewer), "@type": "prov:Person" },
        });
        if r.verdict.kind == backstop_model::VerdictKind::Reject && !r.verdict.undone {
            activity["prov:invalidated"] = about;
        }
        list.item(&activity)?;
    }
    list.end()
}

fn agent(name: &str) -> String {
    let plain: String = name
        .to_lowercase()
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { '-' })
        .collect();
    format!("urn:backstop:agent:{plain}")
}

/// The readers of a report and the ids of their readings.
fn readings(ledger: &Ledger, report: &str) -> Result<Vec<(String, String)>> {
    let mut q = ledger.conn.prepare_cached(
        "SELECT g.reader FROM reading g JOIN report r ON r.seq = g.report WHERE r.id = ?1
         ORDER BY g.reader",
    )?;
    let readers: Vec<String> = q
        .query_map([report], |r| r.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(readers
        .into_iter()
        .map(|r| {
            let id = format!(
                "urn:backstop:reading:{}:{r}",
                &report[..12.min(report.len())]
            );
            (r, id)
        })
        .collect())
}

fn latest_activity(ledger: &Ledger, report: &str) -> Result<Option<String>> {
    let all = readings(ledger, report)?;
    let last = all
        .into_iter()
        .max_by(|a, b| crate::dates::version_order(&a.0, &b.0));
    Ok(last.map(|(_, id)| id))
}
