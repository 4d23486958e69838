//! What is on record already, so that nothing is read twice.

use crate::error::Result;
use crate::filing::Filer;
use crate::open::Ledger;
use crate::store::{Added, Batch};
use backstop_model::{Reading, Report, ReportId};

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

    /// The reports that a short name, or the first digits of an id (six or more), names.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn find_reports(&self, name: &str) -> Result<Vec<ReportId>> {
        let mut q = self.conn.prepare_cached(
            "SELECT id FROM report r
             WHERE (length(?1) >= 6 AND substr(id, 1, length(?1)) = ?1)
             OR seq IN (SELECT report FROM sighting WHERE doc = ?1) ORDER BY id",
        )?;
        let ids = q.query_map([name], |r| Ok(ReportId(r.get(0)?)))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }
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
