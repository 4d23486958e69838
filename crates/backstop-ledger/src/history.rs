//! The steps of a matter through time, what is new since a day, and pages that changed.
//!
//! A step is something that the matter shows for the first time, in order of when it was said or
//! done: a higher rung, a change of position, a kind of absence, a condition, a limit, an ask. It
//! comes with the stance that shows it first and with how many reports and origins show it in all.
//! Nothing is a step for being repeated; nothing is taken off for being denied later.

use crate::error::{LedgerError, Result};
use crate::filing::Kept;
use crate::line::Window;
use crate::open::Ledger;
use backstop_matter::{Evidence, Part, condition_key};
use backstop_model::{
    Date, LegalStage, MaterialStage, MatterId, PositionKind, ReportId, Span, StanceId, Voice,
};
use rusqlite::params;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// One step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Step {
    /// The matter.
    pub matter: MatterId,
    /// Said or done.
    pub date: Option<Date>,
    /// Known, through the report that shows it first.
    pub known: Option<Date>,
    /// `legal`, `material`, `position`, `absence`, `condition`, `caveat` or `ask`.
    pub field: &'static str,
    /// What stood there before; empty for the first.
    pub old: String,
    /// What stands there now.
    pub new: String,
    /// The stance that shows it first.
    pub stance: StanceId,
    /// Its report.
    pub report: ReportId,
    /// The report's short name.
    pub doc: String,
    /// Who published it.
    pub outlet: Option<String>,
    /// Where.
    pub span: Span,
    /// The words.
    pub quote: String,
    /// Who says so, outermost first; empty when it is the report itself.
    pub sources: Vec<Voice>,
    /// Reports that show it in all.
    pub n_reports: usize,
    /// What they come down to.
    pub n_origins: usize,
    /// `new report` or `review`.
    pub cause: &'static str,
}

/// What is new since a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Changes {
    /// Reports received since.
    pub reports: Vec<ReportId>,
    /// Steps first shown by these, by matter, then date.
    pub steps: Vec<Step>,
    /// Pages that changed and the records that rested on words no longer there.
    pub edits: Vec<Edit>,
    /// Verdicts given since.
    pub verdicts: Vec<crate::review::Recorded>,
}

/// A page that changed under its address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Edit {
    /// The address.
    pub url: String,
    /// The version before.
    pub old: ReportId,
    /// The version after.
    pub new: ReportId,
    /// The day on which the later one came in.
    pub received: Date,
    /// Records whose words the later version does not have.
    pub gone: Vec<Gone>,
}

/// A record that rests on words that were removed. It stays on record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Gone {
    /// The stance.
    pub stance: StanceId,
    /// The words, as they stood.
    pub quote: String,
    /// The matters that it is evidence for.
    pub matters: Vec<MatterId>,
}

impl Ledger {
    /// The steps of a matter, in order of date.
    ///
    /// # Errors
    /// `Unknown` matter.
    pub fn history(&self, id: &MatterId, window: Window) -> Result<Vec<Step>> {
        let rulings = crate::review::rulings(&self.conn)?;
        let reader = self.reader(&rulings, window);
        let found = reader.find(id)?;
        let (id, cells) = found.ok_or_else(|| LedgerError::Unknown {
            what: "promise",
            id: id.0.clone(),
        })?;
        let (_, mut kept) = reader.whole(&id, &crate::ask::plain(&cells))?;
        kept.sort_by(|a, b| a.order().cmp(&b.order()));
        let shown = shown(&kept);
        let mut now = Now::default();
        let mut steps = Vec::new();
        for k in &kept {
            for (field, old, new, sign) in now.take(k) {
                let seq = crate::store::report_seq(&self.conn, &k.stance.report)?;
                let first = crate::standing::sightings(&self.conn, seq)?
                    .into_iter()
                    .next();
                let (reports, origins) = shown.get(&sign).cloned().unwrap_or_default();
                let by_hand = k.stance.rule.starts_with("hand");
                steps.push(Step {
                    matter: id.clone(),
                    date: k.date,
                    known: first.as_ref().map(|s| s.published.unwrap_or(s.received)),
                    field,
                    old,
                    new,
                    stance: k.stance.id.clone(),
                    report: k.stance.report.clone(),
                    doc: first.as_ref().map(|s| s.doc.clone()).unwrap_or_default(),
                    outlet: first.and_then(|s| s.outlet),
                    span: k.stance.span,
                    quote: self.quote(seq, &k.stance.id, k.stance.span)?,
                    sources: k.stance.sources.clone(),
                    n_reports: reports.len(),
                    n_origins: origins.len(),
                    cause: if by_hand { "review" } else { "new report" },
                });
            }
        }
        Ok(steps)
    }

    /// What came in on or after a day: reports, the steps that they are the first to show, pages
    /// that changed, verdicts.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn changes_since(&self, day: Date) -> Result<Changes> {
        let since = day.to_string();
        let mut q = self.conn.prepare_cached(
            "SELECT r.id FROM report r WHERE EXISTS (SELECT 1 FROM sighting s
               WHERE s.report = r.seq AND s.received >= ?1)
             AND NOT EXISTS (SELECT 1 FROM sighting s
               WHERE s.report = r.seq AND s.received < ?1) ORDER BY r.id",
        )?;
        let reports: BTreeSet<ReportId> = q
            .query_map([&since], |r| Ok(ReportId(r.get(0)?)))?
            .collect::<rusqlite::Result<_>>()?;
        let mut matters: BTreeSet<MatterId> = BTreeSet::new();
        let mut q = self.conn.prepare_cached(
            "SELECT DISTINCT c.matter FROM report r JOIN stance s ON s.report = r.seq
             JOIN evidence e ON e.stance = s.seq JOIN cell c ON c.id = e.cell WHERE r.id = ?1",
        )?;
        for report in &reports {
            let rows = q.query_map([&report.0], |r| Ok(MatterId(r.get(0)?)))?;
            matters.extend(rows.collect::<rusqlite::Result<Vec<_>>>()?);
        }
        let mut steps = Vec::new();
        for matter in matters {
            let all = self.history(&matter, Window::default())?;
            steps.extend(all.into_iter().filter(|s| reports.contains(&s.report)));
        }
        let verdicts = self.verdicts(None)?;
        Ok(Changes {
            steps,
            edits: self.edits(Some(day))?,
            verdicts: verdicts
                .into_iter()
                .filter(|v| v.verdict.time >= day)
                .collect(),
            reports: reports.into_iter().collect(),
        })
    }

    /// Pages that changed, those whose later version came in on or after a day, by address.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn edits(&self, since: Option<Date>) -> Result<Vec<Edit>> {
        let urls: Vec<String> = self
            .conn
            .prepare_cached(
                "SELECT url FROM sighting WHERE url IS NOT NULL
                 GROUP BY url HAVING count(DISTINCT report) > 1 ORDER BY url",
            )?
            .query_map([], |r| r.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        let mut edits = Vec::new();
        for url in urls {
            let versions = self.versions(&url)?;
            for pair in versions.windows(2) {
                let ((_, old), (received, new)) = (&pair[0], &pair[1]);
                if since.is_none_or(|day| *received >= day) {
                    edits.push(Edit {
                        url: url.clone(),
                        old: old.clone(),
                        new: new.clone(),
                        received: *received,
                        gone: self.gone(old, new)?,
                    });
                }
            }
        }
        Ok(edits)
    }

    /// The versions of a page, by the day on which they came in, then by date of publication, then
    /// by id: day and report.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn versions(&self, url: &str) -> Result<Vec<(Date, ReportId)>> {
        let mut q = self.conn.prepare_cached(
            "SELECT min(s.received), min(s.published), r.id FROM sighting s
             JOIN report r ON r.seq = s.report WHERE s.url = ?1 GROUP BY r.id ORDER BY 1, 2, 3",
        )?;
        let rows: Vec<(String, String)> = q
            .query_map([url], |r| Ok((r.get(0)?, r.get(2)?)))?
            .collect::<rusqlite::Result<_>>()?;
        let day = |s: &str| {
            s.parse().unwrap_or(Date {
                year: 0,
                month: None,
                day: None,
            })
        };
        Ok(rows
            .into_iter()
            .map(|(d, id)| (day(&d), ReportId(id)))
            .collect())
    }

    fn gone(&self, old: &ReportId, new: &ReportId) -> Result<Vec<Gone>> {
        let later = self.report(new)?;
        let mut q = self.conn.prepare_cached(
            "SELECT DISTINCT s.id, s.quote FROM report r JOIN stance s ON s.report = r.seq
             WHERE r.id = ?1 ORDER BY s.id",
        )?;
        let rows: Vec<(String, String)> = q
            .query_map([&old.0], |r| Ok((r.get(0)?, r.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?;
        let mut gone = Vec::new();
        for (stance, quote) in rows {
            if later.text.contains(&quote) {
                continue;
            }
            let matters = self
                .conn
                .prepare_cached(
                    "SELECT DISTINCT c.matter FROM stance s JOIN evidence e ON e.stance = s.seq
                     JOIN cell c ON c.id = e.cell WHERE s.id = ?1 ORDER BY c.matter",
                )?
                .query_map(params![stance], |r| Ok(MatterId(r.get(0)?)))?
                .collect::<rusqlite::Result<_>>()?;
            gone.push(Gone {
                stance: StanceId(stance),
                quote,
                matters,
            });
        }
        Ok(gone)
    }
}

/// Which reports and origins show each thing.
type Shown = BTreeMap<String, (BTreeSet<ReportId>, BTreeSet<String>)>;

fn shown(kept: &[Kept]) -> Shown {
    let mut shown = Shown::new();
    for k in kept {
        let evidence = Evidence {
            stance: &k.stance,
            placed: k.placed.clone(),
            date: k.date,
            origin: k.origin.clone(),
        };
        for sign in evidence.signs() {
            let (reports, origins) = shown.entry(sign).or_default();
            reports.insert(k.stance.report.clone());
            origins.insert(k.origin.0.clone());
        }
    }
    shown
}

/// How things stand while going through the evidence.
#[derive(Default)]
struct Now {
    legal: Option<LegalStage>,
    material: Option<MaterialStage>,
    position: Option<PositionKind>,
    seen: BTreeSet<String>,
}

impl Now {
    /// The steps that a piece of evidence makes: field, old, new, and the sign that shows it.
    fn take(&mut self, k: &Kept) -> Vec<(&'static str, String, String, String)> {
        let mut steps = Vec::new();
        for part in &k.placed.parts {
            match *part {
                Part::Legal(s) if Some(s) > self.legal => {
                    let old = self.legal.map(crate::words::word).unwrap_or_default();
                    steps.push(("legal", old, crate::words::word(s), format!("legal:{s:?}")));
                    self.legal = Some(s);
                }
                Part::Material(s) if Some(s) > self.material => {
                    let old = self.material.map(crate::words::word).unwrap_or_default();
                    steps.push((
                        "material",
                        old,
                        crate::words::word(s),
                        format!("material:{s:?}"),
                    ));
                    self.material = Some(s);
                }
                Part::Position(p) if Some(p) != self.position => {
                    let old = self.position.map(crate::words::word).unwrap_or_default();
                    steps.push((
                        "position",
                        old,
                        crate::words::word(p),
                        format!("position:{p:?}"),
                    ));
                    self.position = Some(p);
                }
                Part::Absence(a) => {
                    let sign = format!("absence:{a:?}");
                    if self.seen.insert(sign.clone()) {
                        steps.push(("absence", String::new(), crate::words::word(a), sign));
                    }
                }
                Part::Ask(a) => {
                    let mut by: Vec<&str> = k.stance.holder.iter().map(|p| p.id.as_str()).collect();
                    by.sort_unstable();
                    by.dedup();
                    let by = by.join("+");
                    let sign = format!("ask:{}:{by}", a.word());
                    if self.seen.insert(sign.clone()) {
                        steps.push(("ask", String::new(), format!("{by} {}", a.word()), sign));
                    }
                }
                Part::Conditions => {
                    for c in &k.stance.conditions {
                        let own = k.stance.attitude.is_own();
                        let word = if own { "condition" } else { "need" };
                        let sign = format!("{word}:{}", condition_key(c));
                        if self.seen.insert(sign.clone()) {
                            steps.push(("condition", String::new(), c.what.clone(), sign));
                        }
                    }
                }
                Part::Caveats => {
                    for c in &k.stance.caveats {
                        if self.seen.insert(format!("caveat:{}", c.what)) {
                            steps.push(("caveat", String::new(), c.what.clone(), "caveat".into()));
                        }
                    }
                }
                Part::Legal(_) | Part::Material(_) | Part::Position(_) => {}
            }
        }
        steps
    }
}
