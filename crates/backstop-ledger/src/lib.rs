//! The ledger: many reports, over time, in one SQLite file.
//!
//! Evidence (reports, where they were seen, stances, verdicts) is only ever added. Everything else
//! follows from it by the rules of `backstop-matter`, is kept up to date one report at a time, and
//! can be thrown away and derived again with the same bytes for the same evidence, in whatever
//! order it came in. Two times run through all questions: when it was said or done, and when it
//! could be known.
//!
//! It does not read text, hands over facts and does not reason about them, does not know today's
//! date, and sends nothing anywhere. It never prints.

mod ask;
mod copies;
pub mod country;
mod dates;
mod error;
pub mod export;
mod facts;
mod filing;
mod gist;
mod history;
mod ids;
mod kept;
mod known;
mod line;
mod looked;
mod matching;
mod open;
mod outline;
mod piece;
mod rebuild;
mod review;
mod search;
mod shelf;
mod snippet;
mod standing;
mod store;
mod sum;
mod then;
mod words;

pub use ask::{Answer, Filter, Proof};
pub use error::LedgerError;
pub use history::{Changes, Edit, Gone, Step};
pub use line::{Conditional, PromiseRow, Window};
pub use looked::{Looked, Unread};
pub use open::{APPLICATION_ID, Ledger, MIGRATIONS, VERSION};
pub use review::{RATINGS, Recorded, TAGS, word as verdict_word};
pub use search::{Hit, Query, StanceHit, StanceQuery};
pub use store::{Added, Batch, Receipt, Refused, Sighting};

/// SHA-256 of a text, lower-case hexadecimal: what a report's id must be.
pub fn text_hash(text: &str) -> String {
    dates::sha256(text.as_bytes())
}
