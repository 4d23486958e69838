//! What is on record already, so that nothing is read twice.

use crate::error::Result;
use crate::open::Ledger;
use backstop_model::ReportId;

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
}
