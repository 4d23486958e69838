//! How a report stands: its facts from all places where it was seen, and the stances that count.

use crate::dates;
use crate::error::Result;
use crate::store::Sighting;
use backstop_matter::ReportFacts;
use backstop_model::{Date, Report, ReportId, Span, Stance};
use rusqlite::{Connection, params};

/// A report's standing facts, from all its sightings.
pub(crate) struct Standing {
    pub facts: ReportFacts,
    /// Where it was printed: addresses, else outlets, else the report itself.
    pub pages: Vec<String>,
}

/// The stances of a report that count: those of its latest reading, and those added by hand.
pub(crate) fn live_stances(conn: &Connection, report: i64) -> Result<Vec<(i64, Stance)>> {
    let reading = live_reading(conn, report)?;
    let mut q = conn.prepare_cached(
        "SELECT seq, json FROM stance
         WHERE report = ?1 AND (reading IS NULL OR reading = ?2) ORDER BY id, seq",
    )?;
    let rows = q.query_map(params![report, reading], |r| {
        Ok((r.get(0)?, r.get::<_, String>(1)?))
    })?;
    let mut out = Vec::new();
    for row in rows {
        let (seq, json) = row?;
        out.push((seq, serde_json::from_str(&json)?));
    }
    Ok(out)
}

/// The reading that counts: that of the latest version, numbers compared as numbers; of two builds
/// of one version (`1.2 (build)`), the one that read it last.
pub(crate) fn live_reading(conn: &Connection, report: i64) -> Result<Option<i64>> {
    let mut q = conn.prepare_cached("SELECT reader, seq FROM reading WHERE report = ?1")?;
    let rows: Vec<(String, i64)> = q
        .query_map([report], |r| Ok((r.get(0)?, r.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let latest = rows
        .into_iter()
        .max_by(|a, b| dates::version_order(version(&a.0), version(&b.0)).then(a.1.cmp(&b.1)));
    Ok(latest.map(|(_, seq)| seq))
}

/// A report's facts, from all its sightings: the earliest date, all places.
pub(crate) fn standing(conn: &Connection, report: i64) -> Result<Standing> {
    let (id, start, end, text): (String, u32, u32, String) = conn
        .prepare_cached("SELECT id, body_start, body_end, text FROM report WHERE seq = ?1")?
        .query_row([report], |r| {
            Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?))
        })?;
    let seen = sightings(conn, report)?;
    let body = text.get(start as usize..end as usize).unwrap_or(&text);
    let mut pages: Vec<String> = seen
        .iter()
        .map(|s| {
            let outlet = s.outlet.as_ref().map(|o| format!("outlet:{o}:{id}"));
            s.url
                .clone()
                .or(outlet)
                .unwrap_or_else(|| format!("report:{id}"))
        })
        .collect();
    pages.sort();
    pages.dedup();
    let first = seen.first();
    Ok(Standing {
        facts: ReportFacts {
            id: ReportId(id),
            outlet: first.and_then(|s| s.outlet.clone()),
            url: first.and_then(|s| s.url.clone()),
            published: seen.iter().filter_map(|s| s.published).min(),
            known: seen.iter().map(|s| s.published.unwrap_or(s.received)).min(),
            wire: seen.iter().filter_map(|s| s.wire.clone()).min(),
            copy_keys: backstop_matter::copy_keys(body),
        },
        pages,
    })
}

/// Sentences, those whose reading is not to be trusted, and places that could not be read, of the
/// reading that counts.
pub(crate) fn read_so_far(conn: &Connection, report: i64) -> Result<[u32; 3]> {
    let Some(reading) = live_reading(conn, report)? else {
        return Ok([0; 3]);
    };
    Ok(conn
        .prepare_cached(
            "SELECT sentences, unsure, (SELECT count(*) FROM note
               WHERE reading = ?1 AND kind <> 'unsure-tree') FROM reading WHERE seq = ?1",
        )?
        .query_row([reading], |r| Ok([r.get(0)?, r.get(1)?, r.get(2)?]))?)
}

/// A reader's name without its build.
fn version(reader: &str) -> &str {
    reader.split(" (").next().unwrap_or(reader)
}

/// A report as received, at the first place where it was seen.
pub(crate) fn report(conn: &Connection, seq: i64) -> Result<Report> {
    let first = sightings(conn, seq)?.into_iter().next();
    let (id, language, start, end, text) = conn
        .prepare_cached(
            "SELECT id, language, body_start, body_end, text FROM report WHERE seq = ?1",
        )?
        .query_row([seq], |r| {
            Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?, r.get(4)?))
        })?;
    Ok(Report {
        id: ReportId(id),
        doc: first.as_ref().map(|s| s.doc.clone()).unwrap_or_default(),
        outlet: first.as_ref().and_then(|s| s.outlet.clone()),
        url: first.as_ref().and_then(|s| s.url.clone()),
        title: first.as_ref().and_then(|s| s.title.clone()),
        published: first.and_then(|s| s.published),
        language,
        text,
        body: Span { start, end },
    })
}

/// Sightings of a report: those with a date first, then by date, address, outlet and name.
pub(crate) fn sightings(conn: &Connection, report: i64) -> Result<Vec<Sighting>> {
    let mut q = conn.prepare_cached(
        "SELECT doc, outlet, url, title, published, received, wire FROM sighting WHERE report = ?1",
    )?;
    let rows = q.query_map([report], |r| {
        let published: Option<String> = r.get(4)?;
        let received: String = r.get(5)?;
        Ok(Sighting {
            doc: r.get(0)?,
            outlet: r.get(1)?,
            url: r.get(2)?,
            title: r.get(3)?,
            published: published.and_then(|d| d.parse().ok()),
            received: received.parse().unwrap_or(Date {
                year: 0,
                month: None,
                day: None,
            }),
            wire: r.get(6)?,
        })
    })?;
    let mut all: Vec<Sighting> = rows.collect::<rusqlite::Result<_>>()?;
    all.sort_by(|a, b| (a.published.is_none(), a).cmp(&(b.published.is_none(), b)));
    Ok(all)
}
