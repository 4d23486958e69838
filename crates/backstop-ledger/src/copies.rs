//! Groups of reports that are one text, kept up to date one report at a time.
//!
//! The relation is that of `backstop_matter::Copies`: sharing a copy key or an address. A report
//! looks up its own keys only; groups that it joins are made one, the smaller ones moved.

use crate::dates::short_hash;
use crate::error::Result;
use crate::standing::Standing;
use backstop_model::Origin;
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::BTreeSet;

/// Puts a report in its group and returns the reports whose origin changed with it.
pub(crate) fn join_group(conn: &Connection, report: i64, standing: &Standing) -> Result<Vec<i64>> {
    let mut keys: Vec<i64> = standing.facts.copy_keys.iter().map(|k| *k as i64).collect();
    let urls = standing.pages.iter().filter(|p| p.contains("://"));
    keys.extend(urls.map(|u| short_hash(&format!("url:{u}"))));
    let mut groups: BTreeSet<i64> = BTreeSet::new();
    for key in &keys {
        let found: Option<i64> = conn
            .prepare_cached("SELECT grp FROM text_key WHERE key = ?1")?
            .query_row([key], |r| r.get(0))
            .optional()?;
        groups.extend(found);
    }
    groups.extend(group_of(conn, report)?);

    // The largest stays, so that few rows move.
    let mut sizes = Vec::new();
    for g in &groups {
        let n: i64 = conn
            .prepare_cached("SELECT count(*) FROM text_group WHERE grp = ?1")?
            .query_row([g], |r| r.get(0))?;
        sizes.push((n, *g));
    }
    let stays = sizes.iter().max().map_or(report, |(_, g)| *g);
    let facts = &standing.facts;
    let mut best = (facts.wire.clone(), facts.id.0.clone());
    let mut before = Vec::new();
    for g in &groups {
        if let Some(origin) = group_origin(conn, *g)? {
            best = (
                least(best.0, origin.0.clone()),
                best.1.min(origin.1.clone()),
            );
            before.push((*g, origin));
        }
    }
    // Members whose origin will read differently, before rows move.
    let mut changed = Vec::new();
    for (g, origin) in &before {
        if named(origin) != named(&best) {
            let mut q = conn.prepare_cached("SELECT report FROM text_group WHERE grp = ?1")?;
            let rows = q.query_map([g], |r| r.get(0))?;
            changed.extend(rows.collect::<rusqlite::Result<Vec<i64>>>()?);
        }
    }
    for g in groups.iter().filter(|g| **g != stays) {
        conn.prepare_cached("UPDATE text_group SET grp = ?2 WHERE grp = ?1")?
            .execute(params![g, stays])?;
        conn.prepare_cached("UPDATE text_key SET grp = ?2 WHERE grp = ?1")?
            .execute(params![g, stays])?;
        conn.prepare_cached("DELETE FROM text_origin WHERE grp = ?1")?
            .execute([g])?;
    }
    for key in &keys {
        conn.prepare_cached("INSERT OR REPLACE INTO text_key VALUES (?1, ?2)")?
            .execute(params![key, stays])?;
    }
    conn.prepare_cached("INSERT OR REPLACE INTO text_group VALUES (?1, ?2)")?
        .execute(params![report, stays])?;
    conn.prepare_cached("INSERT OR REPLACE INTO text_origin VALUES (?1, ?2, ?3)")?
        .execute(params![stays, best.0, best.1])?;
    Ok(changed)
}

/// The origin of a report's own voice.
pub(crate) fn origin(conn: &Connection, report: i64) -> Result<Origin> {
    let best = match group_of(conn, report)? {
        Some(g) => group_origin(conn, g)?,
        None => None,
    };
    Ok(Origin(best.map_or_else(String::new, |b| named(&b))))
}

fn group_of(conn: &Connection, report: i64) -> Result<Option<i64>> {
    Ok(conn
        .prepare_cached("SELECT grp FROM text_group WHERE report = ?1")?
        .query_row([report], |r| r.get(0))
        .optional()?)
}

fn group_origin(conn: &Connection, group: i64) -> Result<Option<(Option<String>, String)>> {
    Ok(conn
        .prepare_cached("SELECT wire, first FROM text_origin WHERE grp = ?1")?
        .query_row([group], |r| Ok((r.get(0)?, r.get(1)?)))
        .optional()?)
}

fn least(a: Option<String>, b: Option<String>) -> Option<String> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}

/// As `backstop_matter::Copies::origin_of_group` names it.
fn named((wire, first): &(Option<String>, String)) -> String {
    match wire {
        Some(w) => format!("wire:{}", w.to_lowercase()),
        None => format!("text:{}", first.get(..12).unwrap_or(first)),
    }
}
