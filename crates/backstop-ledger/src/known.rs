//! What is on record already, so that nothing is read twice.

use crate::error::Result;
use crate::filing::Filer;
use crate::open::Ledger;
use crate::store::{Added, Batch};
use backstop_model::{MatterId, Reading, Report, ReportId};

impl Ledger {
    /// Whether a reader has read a text on record. Adding such a report again keeps where it was
    /// seen and looks at no reading, so that none need be made.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn has_read(&self, id: &ReportId, reader: &str) -> Result<bool> {
        let mut q = self.conn.prepare_cached(
            "SELECT 1 FROM report r JOIN reading g ON g.report = r.seq
             WHERE r.id = ?1 AND g.reader = ?2",
        )?;
        Ok(q.exists([&id.0, reader])?)
    }

    /// The promises whose id is the name or goes on after it with a new part, in order; all for an
    /// empty name. Capitals do not count, nor the mark before the name of a group.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn promises_called(&self, name: &str) -> Result<Vec<MatterId>> {
        let mut q = self
            .conn
            .prepare_cached("SELECT DISTINCT matter FROM cell ORDER BY matter")?;
        let ids = q.query_map([], |r| r.get(0))?;
        let mut ids: Vec<String> = ids.collect::<rusqlite::Result<_>>()?;
        let name = name.trim().trim_end_matches('/').to_lowercase();
        ids.retain(|id| name.is_empty() || begins(&id.to_lowercase(), &name));
        // The whole id is meant before what goes on after it.
        let is_whole = |id: &String| {
            let id = id.to_lowercase();
            id == name || id.split_once(':').is_some_and(|(_, bare)| bare == name)
        };
        if let [whole] = ids.iter().filter(|id| is_whole(id)).collect::<Vec<_>>()[..] {
            ids = vec![whole.clone()];
        }
        Ok(ids.into_iter().map(MatterId).collect())
    }

    /// Whether a record names an actor as its holder or as somebody toward whom it is.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn names_actor(&self, id: &str) -> Result<bool> {
        let mut q = self
            .conn
            .prepare_cached("SELECT 1 FROM stance WHERE instr(json, ?1) > 0 LIMIT 1")?;
        Ok(q.exists([format!("\"id\":{}", serde_json::to_string(id)?)])?)
    }

    /// The reports that a short name, or the first digits of an id (four or more), names.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn find_reports(&self, name: &str) -> Result<Vec<ReportId>> {
        let mut q = self.conn.prepare_cached(
            "SELECT id FROM report r
             WHERE (length(?1) >= 4 AND substr(id, 1, length(?1)) = lower(?1))
             OR seq IN (SELECT report FROM sighting WHERE doc = ?1) ORDER BY id",
        )?;
        let ids = q.query_map([name], |r| Ok(ReportId(r.get(0)?)))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }
}

/// Whether an id is the name or goes on after it with a new part, with or without the mark before
/// the name of a group.
fn begins(id: &str, name: &str) -> bool {
    let bare = id.split_once(':').map_or("", |(_, bare)| bare);
    [id, bare].into_iter().any(|id| {
        let rest = id.strip_prefix(name);
        rest.is_some_and(|r| r.is_empty() || r.starts_with(['/', '#']))
    })
}

impl Batch<'_> {
    /// Adds what another reader has read from a report on record. What earlier ones have read
    /// stays, and counts no more where this is the later one.
    ///
    /// # Errors
    /// `Unknown` report; else as [`Ledger::add`].
    pub fn read_again(
        &mut self,
        report: &Report,
        reading: &Reading,
        reader: &str,
    ) -> Result<Added> {
        let mut filer = Filer::new(&self.tx, self.options)?;
        let added = crate::store::read_again(&self.tx, &mut filer, report, reading, reader)?;
        filer.finish()?;
        Ok(added)
    }
}
