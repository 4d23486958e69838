//! The rows of the seven tables.

use super::{Judged, Layout, SCHEMA_VERSION};
use crate::ask::Filter;
use crate::country;
use crate::error::Result;
use crate::line::{Conditional, PromiseRow, Window};
use crate::open::Ledger;
use crate::words::word;
use backstop_matter::condition_key;
use backstop_model::{
    Condition, ConditionType, Date, Matter, MatterCondition, MatterId, Relation, ReportId, StanceId,
};
use rusqlite::OptionalExtension;
use std::collections::BTreeMap;

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Nothing there.
    None,
    /// Text, a date or JSON.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// Yes or no.
    Flag(bool),
}

impl From<String> for Value {
    fn from(s: String) -> Value {
        if s.is_empty() {
            Value::None
        } else {
            Value::Text(s)
        }
    }
}
impl From<&str> for Value {
    fn from(s: &str) -> Value {
        s.to_string().into()
    }
}
impl From<i64> for Value {
    fn from(n: i64) -> Value {
        Value::Integer(n)
    }
}
impl From<usize> for Value {
    fn from(n: usize) -> Value {
        Value::Integer(n as i64)
    }
}
impl From<u32> for Value {
    fn from(n: u32) -> Value {
        Value::Integer(i64::from(n))
    }
}
impl From<bool> for Value {
    fn from(b: bool) -> Value {
        Value::Flag(b)
    }
}
impl From<Date> for Value {
    fn from(d: Date) -> Value {
        Value::Text(d.to_string())
    }
}
impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(v: Option<T>) -> Value {
        v.map_or(Value::None, Into::into)
    }
}

macro_rules! row {
    ($($value:expr),* $(,)?) => { vec![$(Value::from($value),)* SCHEMA_VERSION.into()] };
}

/// Id of a condition of a matter: the same for every telling of it.
pub fn condition_id(matter: &MatterId, condition: &Condition) -> String {
    let hash = crate::dates::sha256(condition_key(condition).as_bytes());
    format!("{}!{}", matter.0, &hash[..12])
}

type Each<'a> = &'a mut dyn FnMut(Vec<Value>) -> Result<()>;

pub(super) fn rows(
    ledger: &Ledger,
    layout: &Layout,
    judged: &Judged,
    each: Each<'_>,
) -> Result<()> {
    match layout.name {
        "promises" => promises(ledger, judged, each),
        "conditions" => conditions(ledger, judged, each),
        "reports" => tellings(ledger, each),
        "history" => history(ledger, each),
        "sources" => sources(ledger, each),
        "reviews" => reviews(ledger, each),
        _ => edges(judged, each),
    }
}

fn promises(ledger: &Ledger, judged: &Judged, each: Each<'_>) -> Result<()> {
    let rows = ledger.promises(&Filter::default())?.rows;
    let matters: BTreeMap<MatterId, Matter> = ledger
        .matters(Window::default())?
        .into_iter()
        .map(|m| (m.id.clone(), m))
        .collect();
    for r in rows {
        let states = matters
            .get(&r.id)
            .map(|m| states(m, judged))
            .unwrap_or_default();
        each(promise(r, &states, judged))?;
    }
    Ok(())
}

/// The states that reasoning found for the conditions of a matter.
fn states<'j>(matter: &Matter, judged: &'j Judged) -> Vec<&'j str> {
    let ids = matter
        .conditions
        .iter()
        .map(|c| condition_id(&matter.id, &c.condition));
    ids.filter_map(|id| judged.conditions.get(&id))
        .map(|j| j.state.as_str())
        .collect()
}

fn promise(r: PromiseRow, states: &[&str], judged: &Judged) -> Vec<Value> {
    let (stage, date, track) = match (r.legal, r.material) {
        (Some(s), _) => (word(s), r.legal_date, "legal"),
        (None, Some(s)) => (word(s), r.material_date, "material"),
        (None, None) => (String::new(), None, ""),
    };
    let name = |id: &String| {
        let known = judged.names.get(id).cloned();
        known
            .or_else(|| country::name(id).map(str::to_string))
            .unwrap_or_default()
    };
    let each = |f: &dyn Fn(&String) -> String| -> String {
        let all: Vec<String> = r.party.iter().map(f).filter(|s| !s.is_empty()).collect();
        all.join("+")
    };
    let judged_any = !states.is_empty();
    let count =
        |is: &dyn Fn(&str) -> bool| judged_any.then(|| states.iter().filter(|s| is(s)).count());
    row![
        r.id.0.clone(),
        r.party.join("+"),
        each(&name),
        each(&|id| country::cow(id).map(|_| id.clone()).unwrap_or_default()),
        each(&|id| country::cow(id).map(|c| c.to_string()).unwrap_or_default()),
        r.kind.clone(),
        r.toward.join("+"),
        r.what.clone(),
        r.amount_milli.map(decimal),
        r.amount_unit.clone(),
        stage,
        date,
        track,
        r.position.map(word),
        match r.conditional {
            Conditional::Yes => "yes",
            Conditional::No => "no",
            Conditional::Unstated => "unstated",
        },
        r.n_conditions,
        count(&|s| s != "covered"),
        count(&Judged::is_missing),
        judged.deadlocks.get(&r.id).cloned(),
        r.first_said,
        r.last_said,
        date,
        r.contested_since,
        r.known_from,
        r.known_to,
        r.n_reports,
        r.n_origins,
        r.vague,
        r.reviewed,
        r.legal.map(word),
        r.legal_date,
        r.material.map(word),
        r.material_date,
        r.absence.map(word),
        r.absence_date,
        r.n_asks,
        r.rating.clone(),
        match r.caveats.is_empty() {
            true => String::new(),
            false => serde_json::to_string(&r.caveats).unwrap_or_default(),
        },
        r.party_count,
    ]
}

/// Thousandths as a decimal number without needless zeros.
fn decimal(milli: i64) -> String {
    let (sign, m) = (if milli < 0 { "-" } else { "" }, milli.unsigned_abs());
    match m % 1000 {
        0 => format!("{sign}{}", m / 1000),
        rest => format!("{sign}{}.{rest:03}", m / 1000)
            .trim_end_matches('0')
            .to_string(),
    }
}

fn conditions(ledger: &Ledger, judged: &Judged, each: Each<'_>) -> Result<()> {
    for matter in ledger.matters(Window::default())? {
        for c in &matter.conditions {
            each(condition(ledger, &matter, c, judged)?)?;
        }
    }
    Ok(())
}

fn condition(
    ledger: &Ledger,
    matter: &Matter,
    c: &MatterCondition,
    judged: &Judged,
) -> Result<Vec<Value>> {
    let id = condition_id(&matter.id, &c.condition);
    let found = judged.conditions.get(&id).cloned().unwrap_or_default();
    let alternatives = matter
        .conditions
        .iter()
        .filter(|o| o.group == c.group)
        .count()
        > 1;
    let stance = c
        .stances
        .first()
        .cloned()
        .unwrap_or(StanceId(String::new()));
    let text = match report_of(ledger, &stance)? {
        Some(report) => c
            .condition
            .span
            .of(&ledger.report(&report)?.text)
            .to_string(),
        None => String::new(),
    };
    let by: Vec<String> = c.condition.party.iter().map(|p| p.id.clone()).collect();
    let holder_kind = match by.first() {
        None => "nobody",
        Some(p) if matter.party.contains(p) => "self",
        Some(p) if matter.toward.contains(p) => "beneficiary",
        Some(p) if p.starts_with("grp:") => "group",
        Some(_) => "third party",
    };
    let role = match c.condition.relation {
        Relation::Unless => "escape",
        Relation::Until => "duration limit",
        _ => "precedent",
    };
    Ok(row![
        id,
        matter.id.0.clone(),
        if alternatives {
            format!("{}!g{}", matter.id.0, c.group)
        } else {
            matter.id.0.clone()
        },
        if alternatives { "any" } else { "all" },
        c.condition.at_least,
        word(c.condition.kind),
        holder_kind,
        by.join("+"),
        role,
        word(c.condition.relation),
        if c.condition.relation == Relation::OnlyWith {
            "hard"
        } else {
            ""
        },
        if c.condition.kind == ConditionType::Vague {
            "vague"
        } else {
            ""
        },
        text,
        "",
        found.state,
        found.covered_by.map(|m| m.0),
        stance.0,
        c.condition.span.start,
        c.condition.span.end,
        c.condition.act(),
    ])
}

/// The report that a stance stands in.
fn report_of(ledger: &Ledger, stance: &StanceId) -> Result<Option<ReportId>> {
    Ok(ledger
        .conn
        .prepare_cached(
            "SELECT r.id FROM stance s JOIN report r ON r.seq = s.report WHERE s.id = ?1 LIMIT 1",
        )?
        .query_row([&stance.0], |r| Ok(ReportId(r.get(0)?)))
        .optional()?)
}

/// Which version of its page a report is, from 1, and whether it is the last.
pub(super) fn version(ledger: &Ledger, url: Option<&str>, id: &ReportId) -> Result<(usize, bool)> {
    let Some(url) = url else { return Ok((1, true)) };
    let all = ledger.versions(url)?;
    let at = all.iter().position(|(_, r)| r == id).unwrap_or(0);
    Ok((at + 1, at + 1 >= all.len()))
}

fn tellings(ledger: &Ledger, each: Each<'_>) -> Result<()> {
    for row in ledger.promises(&Filter::default())?.rows {
        for p in ledger.explain(&row.id, Window::default())? {
            let (version, _) = version(ledger, p.url.as_deref(), &p.report)?;
            let published = ledger
                .sightings(&p.report)?
                .first()
                .and_then(|s| s.published);
            let (outer, inner) = (p.sources.first(), p.sources.last());
            each(row![
                p.stance.0,
                row.id.0.clone(),
                p.report.0.clone(),
                version,
                p.span.start,
                p.span.end,
                p.quote,
                serde_json::to_string(&p.sources)?,
                p.sources.len(),
                outer.map(|v| v.name.clone()),
                inner.map(|v| v.name.clone()),
                inner.map(|v| word(v.kind)),
                inner.and_then(|v| v.cue.clone()),
                "",
                ["refuses", "withholds", "withdraws"].contains(&p.attitude),
                published,
                p.date,
                "",
                "",
                p.rule,
                p.attitude,
                p.holder.join("+"),
                p.origin.0,
                serde_json::to_string(&p.reasons)?,
            ])?;
        }
    }
    Ok(())
}

fn history(ledger: &Ledger, each: Each<'_>) -> Result<()> {
    for row in ledger.promises(&Filter::default())?.rows {
        for s in ledger.history(&row.id, Window::default())? {
            each(row![
                s.matter.0,
                s.date,
                s.known,
                s.field,
                s.old,
                s.new,
                s.stance.0,
                s.cause,
                s.n_reports,
                s.n_origins,
            ])?;
        }
    }
    Ok(())
}

fn sources(ledger: &Ledger, each: Each<'_>) -> Result<()> {
    for id in ledger.report_ids()? {
        let language = ledger.report(&id)?.language;
        for s in ledger.sightings(&id)? {
            let (version, is_last) = version(ledger, s.url.as_deref(), &id)?;
            each(row![
                id.0.clone(),
                s.url.clone(),
                s.url,
                s.title,
                s.outlet,
                s.wire,
                s.published,
                s.received,
                id.0.clone(),
                version,
                !is_last,
                language.clone(),
                s.doc,
            ])?;
        }
    }
    Ok(())
}

fn reviews(ledger: &Ledger, each: Each<'_>) -> Result<()> {
    for r in ledger.verdicts(None)? {
        let v = r.verdict;
        each(row![
            r.number.to_string(),
            v.target,
            v.reviewer,
            v.time,
            crate::review::word(v.kind),
            v.tag,
            v.note,
            v.undone,
        ])?;
    }
    Ok(())
}

fn edges(judged: &Judged, each: Each<'_>) -> Result<()> {
    let mut all: Vec<_> = judged.edges.iter().collect();
    all.sort();
    for e in all {
        each(row![
            e.from.0.clone(),
            e.condition.clone(),
            e.to.0.clone(),
            e.relation.clone()
        ])?;
    }
    Ok(())
}
