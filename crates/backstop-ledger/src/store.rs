//! Putting evidence in: reports, where they were seen, what was read from them.
//!
//! One report, or a batch of them, is one transaction: after a crash it is there whole or not at
//! all. The same report twice changes nothing. A record whose words are not in its report is
//! refused, and the refusal is kept as a note, so that nobody takes a drop for brevity.

use crate::dates;
use crate::error::{LedgerError, Result};
use crate::filing::Filer;
use crate::open::Ledger;
use crate::standing;
use backstop_model::{Date, Reading, Report, ReportId, Span, Stance, StanceId};
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};
use serde::Serialize;

/// How a report came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// Version of the rules, lexicon and weights that read it.
    pub reader: String,
    /// The day on which it came in.
    pub received: Date,
    /// The news agency whose text it says that it carries.
    pub wire: Option<String>,
}

/// What adding a report came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Added {
    /// The report.
    pub report: ReportId,
    /// Its text was not on record before.
    pub new_text: bool,
    /// It had not been seen at this place before.
    pub new_place: bool,
    /// This reader had not read it before.
    pub new_reading: bool,
    /// Another text on record has the same address: the page was changed.
    pub changed_page: bool,
    /// Stances put on record now.
    pub stances: usize,
    /// Records refused, and why.
    pub refused: Vec<Refused>,
}

/// A record that was not kept, because its words are not in its report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Refused {
    /// Which.
    pub stance: StanceId,
    /// Why, a full sentence.
    pub why: String,
}

/// One place where a text was seen.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Sighting {
    /// When it came out.
    pub published: Option<Date>,
    /// Address.
    pub url: Option<String>,
    /// Who published it.
    pub outlet: Option<String>,
    /// Short name for people.
    pub doc: String,
    /// Headline.
    pub title: Option<String>,
    /// The day on which it came in.
    pub received: Date,
    /// The agency whose text it says it carries.
    pub wire: Option<String>,
}

impl Ledger {
    /// Adds one report with what was read from it. When this returns, the report is on disk.
    ///
    /// # Errors
    /// `BadReport` when the id is not the hash of the text; `Busy`, `ReadOnly`, `Full`, `Damaged`.
    pub fn add(&mut self, report: &Report, reading: &Reading, receipt: &Receipt) -> Result<Added> {
        let mut batch = self.batch()?;
        let added = batch.add(report, reading, receipt)?;
        batch.commit()?;
        Ok(added)
    }

    /// Begins a batch: many reports in one transaction, which costs one wait for the disk.
    ///
    /// # Errors
    /// `Busy` when another program is writing and does not stop within ten seconds; `ReadOnly`.
    pub fn batch(&mut self) -> Result<Batch<'_>> {
        if !self.is_writable() {
            return Err(LedgerError::ReadOnly);
        }
        let tx = Transaction::new(&mut self.conn, TransactionBehavior::Immediate)?;
        Ok(Batch {
            tx,
            options: &self.options,
        })
    }

    /// A report as received, at the first place where it was seen.
    ///
    /// # Errors
    /// `Unknown`.
    pub fn report(&self, id: &ReportId) -> Result<Report> {
        let seq = report_seq(&self.conn, id)?;
        standing::report(&self.conn, seq)
    }

    /// Where and when a report was seen, first publication first.
    ///
    /// # Errors
    /// `Unknown`.
    pub fn sightings(&self, id: &ReportId) -> Result<Vec<Sighting>> {
        standing::sightings(&self.conn, report_seq(&self.conn, id)?)
    }

    /// The ids of all reports, in order of id.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn report_ids(&self) -> Result<Vec<ReportId>> {
        let mut q = self.conn.prepare("SELECT id FROM report ORDER BY id")?;
        let ids = q.query_map([], |r| Ok(ReportId(r.get(0)?)))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }

    /// The stances of a report that count, as read (verdicts not applied), in order of id.
    ///
    /// # Errors
    /// `Unknown`.
    pub fn stances_of(&self, id: &ReportId) -> Result<Vec<Stance>> {
        let seq = report_seq(&self.conn, id)?;
        let live = standing::live_stances(&self.conn, seq)?;
        Ok(live.into_iter().map(|(_, s)| s).collect())
    }
}

/// Reports being added; kept all together by [`Batch::commit`], or not at all.
#[derive(Debug)]
pub struct Batch<'a> {
    pub(crate) tx: Transaction<'a>,
    pub(crate) options: &'a backstop_matter::SettleOptions,
}

impl Batch<'_> {
    /// Adds one report. See [`Ledger::add`].
    ///
    /// # Errors
    /// As [`Ledger::add`]; after an error the batch should be dropped.
    pub fn add(&mut self, report: &Report, reading: &Reading, receipt: &Receipt) -> Result<Added> {
        let mut filer = Filer::new(&self.tx, self.options)?;
        let added = add(&self.tx, &mut filer, report, reading, receipt)?;
        filer.finish()?;
        Ok(added)
    }

    /// Adds many reports; quicker than one by one, since names are looked up once.
    ///
    /// # Errors
    /// As [`Ledger::add`].
    pub fn add_all<'r>(
        &mut self,
        reports: impl IntoIterator<Item = (&'r Report, &'r Reading)>,
        receipt: &Receipt,
    ) -> Result<Vec<Added>> {
        let mut filer = Filer::new(&self.tx, self.options)?;
        let each = reports.into_iter();
        let added: Result<Vec<Added>> = each
            .map(|(report, reading)| add(&self.tx, &mut filer, report, reading, receipt))
            .collect();
        filer.finish()?;
        added
    }

    /// Keeps all of it. When this returns it is on disk.
    ///
    /// # Errors
    /// `Full`, `Busy`.
    pub fn commit(self) -> Result<()> {
        Ok(self.tx.commit()?)
    }
}

fn add(
    conn: &Connection,
    filer: &mut Filer<'_>,
    report: &Report,
    reading: &Reading,
    receipt: &Receipt,
) -> Result<Added> {
    check_report(report)?;
    let (seq, new_text) = put_text(conn, report)?;
    let new_place = put_sighting(conn, seq, report, receipt)?;
    let mut added = Added {
        report: report.id.clone(),
        new_text,
        new_place,
        new_reading: false,
        changed_page: is_changed_page(conn, seq, report)?,
        stances: 0,
        refused: Vec::new(),
    };
    let known: Option<i64> = conn
        .prepare_cached("SELECT seq FROM reading WHERE report = ?1 AND reader = ?2")?
        .query_row(params![seq, receipt.reader], |r| r.get(0))
        .optional()?;
    if known.is_none() {
        put_reading(conn, seq, report, reading, &receipt.reader, &mut added)?;
    }
    if new_text || new_place || added.new_reading {
        filer.file_report(seq, new_text)?;
    }
    Ok(added)
}

/// A further reading of a report on record.
pub(crate) fn read_again(
    conn: &Connection,
    filer: &mut Filer<'_>,
    report: &Report,
    reading: &Reading,
    reader: &str,
) -> Result<Added> {
    let seq = report_seq(conn, &report.id)?;
    let mut added = Added {
        report: report.id.clone(),
        new_text: false,
        new_place: false,
        new_reading: false,
        changed_page: false,
        stances: 0,
        refused: Vec::new(),
    };
    put_reading(conn, seq, report, reading, reader, &mut added)?;
    filer.file_report(seq, false)?;
    Ok(added)
}

fn check_report(report: &Report) -> Result<()> {
    let bad = |why: &str| LedgerError::BadReport {
        doc: report.doc.clone(),
        why: why.to_string(),
    };
    if report.id.0 != dates::sha256(report.text.as_bytes()) {
        return Err(bad("its id is not the hash of its text"));
    }
    if report.text.len() > u32::MAX as usize {
        return Err(bad("it is longer than four gigabytes"));
    }
    if report.text.get(report.body.range()).is_none() {
        return Err(bad("the part to read lies outside its text"));
    }
    Ok(())
}

fn put_text(conn: &Connection, report: &Report) -> Result<(i64, bool)> {
    let found = conn
        .prepare_cached("SELECT seq FROM report WHERE id = ?1")?
        .query_row([&report.id.0], |r| r.get(0))
        .optional()?;
    if let Some(seq) = found {
        return Ok((seq, false));
    }
    let (language, body) = (&report.language, report.body);
    conn.prepare_cached(
        "INSERT INTO report (id, language, body_start, body_end, text) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![
        report.id.0,
        language,
        body.start,
        body.end,
        report.text
    ])?;
    let seq = conn.last_insert_rowid();
    conn.prepare_cached("INSERT INTO words (rowid, text) VALUES (?1, ?2)")?
        .execute(params![seq, report.text])?;
    Ok((seq, true))
}

/// Whether this place is new. The same place on a later day is not.
fn put_sighting(conn: &Connection, seq: i64, report: &Report, receipt: &Receipt) -> Result<bool> {
    let text = |d: &Option<Date>| d.map(|d| d.to_string());
    let (published, received) = (text(&report.published), receipt.received.to_string());
    let known = conn
        .prepare_cached(
            "SELECT 1 FROM sighting WHERE report = ?1 AND doc = ?2 AND outlet IS ?3 AND url IS ?4
             AND title IS ?5 AND published IS ?6 AND wire IS ?7 AND received <= ?8",
        )?
        .exists(params![
            seq,
            report.doc,
            report.outlet,
            report.url,
            report.title,
            published,
            receipt.wire,
            received
        ])?;
    if known {
        return Ok(false);
    }
    conn.prepare_cached(
        "INSERT INTO sighting (report, doc, outlet, url, title, published, received, wire)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?
    .execute(params![
        seq,
        report.doc,
        report.outlet,
        report.url,
        report.title,
        published,
        received,
        receipt.wire
    ])?;
    Ok(true)
}

fn is_changed_page(conn: &Connection, seq: i64, report: &Report) -> Result<bool> {
    Ok(conn
        .prepare_cached("SELECT 1 FROM sighting WHERE url = ?1 AND report <> ?2")?
        .exists(params![report.url, seq])?)
}

fn put_reading(
    conn: &Connection,
    seq: i64,
    report: &Report,
    reading: &Reading,
    reader: &str,
    added: &mut Added,
) -> Result<()> {
    let c = reading.coverage;
    conn.prepare_cached(
        "INSERT INTO reading (report, reader, sentences, with_stance, empty, unsure)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![
        seq,
        reader,
        c.sentences,
        c.with_stance,
        c.empty,
        c.unsure
    ])?;
    let id = conn.last_insert_rowid();
    added.new_reading = true;
    let mut stances: Vec<&Stance> = reading.stances.iter().collect();
    stances.sort_by(|a, b| a.id.cmp(&b.id));
    for stance in stances {
        match check_stance(report, stance) {
            Ok(()) => {
                put_stance(conn, seq, Some(id), None, report, stance)?;
                added.stances += 1;
            }
            Err(why) => added.refused.push(Refused {
                stance: stance.id.clone(),
                why,
            }),
        }
    }
    for (n, a) in reading.attributions.iter().enumerate() {
        conn.prepare_cached("INSERT INTO attribution VALUES (?1, ?2, ?3)")?
            .execute(params![id, n, serde_json::to_string(a)?])?;
    }
    let notes = reading.notes.iter().map(|n| {
        let kind = serde_json::to_value(n.kind).ok();
        let kind = kind
            .and_then(|k| k.as_str().map(str::to_string))
            .unwrap_or_default();
        (kind, n.message.clone(), n.span)
    });
    let refused = added.refused.iter().map(|r| {
        let message = format!("The record \"{}\" was refused. {}", r.stance.0, r.why);
        ("refused".to_string(), message, Span::default())
    });
    for (n, (kind, message, span)) in notes.chain(refused).enumerate() {
        conn.prepare_cached("INSERT INTO note VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?
            .execute(params![id, n, kind, message, span.start, span.end])?;
    }
    Ok(())
}

pub(crate) fn put_stance(
    conn: &Connection,
    report_seq: i64,
    reading: Option<i64>,
    by: Option<&str>,
    report: &Report,
    stance: &Stance,
) -> Result<()> {
    let quote = stance.span.of(&report.text);
    let json = serde_json::to_string(stance)?;
    conn.prepare_cached(
        "INSERT INTO stance (id, report, reading, hand_by, quote, json)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![stance.id.0, report_seq, reading, by, quote, json])?;
    Ok(())
}

/// No span, no record: every span must lie in the text, on whole characters, and the main ones
/// must not be empty. What is wrong, a full sentence.
pub(crate) fn check_stance(report: &Report, stance: &Stance) -> std::result::Result<(), String> {
    if stance.report != report.id {
        return Err("It belongs to another report.".into());
    }
    let conditions = stance.conditions.iter().map(|c| ("a condition", c.span));
    let caveats = stance.caveats.iter().map(|c| ("a caveat", c.span));
    let deed = stance.deed.what_spans.iter().map(|s| ("the deed", *s));
    let must = [
        ("the record", stance.span),
        ("its sentence", stance.sentence),
    ];
    for (name, span) in must
        .into_iter()
        .chain(conditions)
        .chain(caveats)
        .chain(deed)
    {
        if span.of(&report.text).trim().is_empty() {
            let (start, end) = (span.start, span.end);
            return Err(format!(
                "The words of {name} ({start}..{end}) are not in the report."
            ));
        }
    }
    Ok(())
}

pub(crate) fn report_seq(conn: &Connection, id: &ReportId) -> Result<i64> {
    conn.prepare_cached("SELECT seq FROM report WHERE id = ?1")?
        .query_row([&id.0], |r| r.get(0))
        .optional()?
        .ok_or_else(|| LedgerError::Unknown {
            what: "report",
            id: id.0.clone(),
        })
}
