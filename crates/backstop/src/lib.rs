//! The front door of Backstop: from reports to records and to the brief.
//!
//! Programs use this crate and no other; what they need of the rest is handed on from here.
//!
//! ```no_run
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use backstop::{Backstop, intake};
//! let report = intake::open("report.txt".as_ref(), &intake::Defaults::default())?.report;
//! let brief = Backstop::new()?.brief(&[report]);
//! for item in brief.items(backstop::brief::SectionKind::Missing) {
//!     println!("{}: {} ({})", item.who, item.what, item.state);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! It opens no files and prints nothing; `intake` opens files, and whoever calls prints.

pub mod brief;
mod fields;
pub mod hangs;
mod judged;
pub mod offsets;
pub mod plain;
pub mod records;

pub use backstop_intake as intake;
pub use backstop_ledger as ledger;
pub use backstop_model as model;
pub use backstop_shape as shape;
pub use backstop_syntax as syntax;

pub use fields::{deed_kinds, settle_options};
pub use judged::judged;

use backstop_lexicon::Lexicon;
use backstop_read::Reader;
pub use backstop_read::RuleError;
use brief::{Brief, Names};
use model::{Reading, Report};
use syntax::Parser;

/// Who read a report, as a ledger keeps it: the version, and in brackets a digest of the lexicons,
/// readings, weights and code that it is made of. Another reader reads a report again.
pub const READER: &str = concat!(
    "backstop ",
    env!("CARGO_PKG_VERSION"),
    " (",
    env!("BACKSTOP_READER"),
    ")"
);

/// The usual name of every actor that the built-in lexicon knows. Loads no weights, and of the
/// lexicon only what names actors.
pub fn actor_names() -> Names {
    names(fields::known())
}

/// A reader with the weights and the lexicon that are built in. Costly to make, cheap to share
/// among threads.
pub struct Backstop {
    reader: Reader,
    names: Names,
}

impl Backstop {
    /// With what is built in.
    ///
    /// # Errors
    /// A reading that does not load. The tests assert that none of those built in is such.
    pub fn new() -> Result<Backstop, RuleError> {
        let lexicon = Lexicon::embedded();
        Ok(Backstop {
            names: names(lexicon),
            reader: Reader::new(Parser::full(), lexicon.clone())?,
        })
    }

    /// What one report says. The same report always gives the same reading.
    pub fn read(&self, report: &Report) -> Reading {
        self.reader.read(report)
    }

    /// One page on reports.
    pub fn brief(&self, reports: &[Report]) -> Brief {
        let read = |r: &Report| (r.clone(), self.read(r));
        self.brief_of(&reports.iter().map(read).collect::<Vec<_>>())
    }

    /// One page on reports that are read already.
    pub fn brief_of(&self, read: &[(Report, Reading)]) -> Brief {
        let names = hangs::names_as_written(self.names.clone(), read);
        Brief::of(read, &names)
    }
}

/// The usual name of every actor that the lexicon knows.
fn names(lexicon: &Lexicon) -> Names {
    let states = lexicon.states.rows().iter().map(|s| (&s.id, &s.names));
    let bodies = lexicon
        .organisations
        .rows()
        .iter()
        .map(|o| (&o.id, &o.names));
    let regions = lexicon.regions.rows().iter().map(|r| (&r.id, &r.names));
    let all = states.chain(bodies).chain(regions);
    Names::new(all.filter_map(|(id, names)| Some((id.clone(), names.first()?.text.clone()))))
}
