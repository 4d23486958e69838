//! What a person is told when something does not work, and the exit code for scripts.
//!
//! The library's errors say what is wrong; here they get the name of the file, a hint and a code.
//! Nothing else in the program exits or prints to standard error. Where standard error cannot be
//! written to, the exit code alone says how it went.

use backstop::intake::{IntakeError, Warning};
use backstop::ledger::LedgerError;
use std::fmt::Write as _;
use std::io::{self, IsTerminal, Write as _};
use std::process::ExitCode;

/// What went wrong, with a code for each. A wrong command line is told by clap, with 2.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Nothing could be read.
    Input = 1,
    /// The words on the command line do not fit together.
    Usage = 2,
    /// Some reports could not be read; the page or the records speak of the others.
    Partial = 3,
    /// The output could not be written.
    Output = 4,
    /// The ledger could not be opened or written to.
    Ledger = 5,
    /// The ledger has no record of that name.
    Unknown = 6,
    /// Another program is writing to the ledger.
    Busy = 7,
    /// Backstop itself is at fault.
    Internal = 70,
}

/// The exit codes, as the help of the program lists them.
pub const EXIT_CODES: &str = "\
Exit codes:
  0   all was read (also when nothing was found in it)
  1   nothing could be read
  2   the command line is wrong
  3   some files could not be read, the others were
  4   the output could not be written
  5   the ledger could not be opened or written to
  6   the ledger has no record of that name
  7   another program is writing to the ledger: try again
  70  a fault in Backstop: please report it";

/// Something that went wrong, for people.
#[derive(Debug)]
pub struct Failure {
    /// Which code.
    pub kind: Kind,
    /// What is wrong, a sentence.
    pub sentence: String,
    /// What to do, sentences.
    pub hints: Vec<String>,
}

/// What a command gives back when it could not do all of its work.
pub type Ran = Result<(), Vec<Failure>>;

impl Failure {
    /// A failure without advice.
    pub fn new(kind: Kind, sentence: impl Into<String>) -> Failure {
        Failure {
            kind,
            sentence: sentence.into(),
            hints: Vec::new(),
        }
    }

    /// With advice.
    pub fn hint(mut self, hint: impl Into<String>) -> Failure {
        self.hints.push(hint.into());
        self
    }

    /// What is built in does not load.
    pub fn setup(error: backstop::RuleError) -> Vec<Failure> {
        vec![Failure::new(Kind::Internal, error.to_string())]
    }

    /// A file that gives no report.
    pub fn intake(name: &str, error: &IntakeError) -> Failure {
        Failure::new(Kind::Input, format!("{name}: {error}")).hint(error.hint())
    }
}

impl From<LedgerError> for Failure {
    fn from(error: LedgerError) -> Failure {
        let kind = match &error {
            LedgerError::Busy => Kind::Busy,
            LedgerError::Unknown { .. } => Kind::Unknown,
            LedgerError::BadVerdict { .. } | LedgerError::BadQuery { .. } => Kind::Usage,
            LedgerError::BadReport { .. } => Kind::Input,
            LedgerError::Io { .. } => Kind::Output,
            _ => Kind::Ledger,
        };
        Failure::new(kind, error.to_string())
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Failure {
        let sentence = format!("The output could not be written: {error}.");
        Failure::new(Kind::Output, sentence)
    }
}

/// Tells of front matter that was not understood; the report is read all the same.
pub fn warn(name: &str, warnings: &[Warning]) {
    for w in warnings {
        let place = format!("{name}:{}", w.line);
        tell(&format!(
            "backstop: {}: {} {}\n",
            printable(&place),
            printable(&w.message),
            printable(&w.hint)
        ));
    }
}

/// Shows how far a long task is, on a terminal only; an empty text wipes it away.
pub fn progress(text: &str) {
    if io::stderr().is_terminal() {
        tell(&format!("\r\u{1b}[K{}", printable(text)));
    }
}

/// Says what is worth knowing and is no failure.
pub fn note(text: &str) {
    tell(&format!("backstop: {}\n", printable(text)));
}

/// Prints what went wrong and picks the exit code: the gravest, where there are several.
pub fn report(ran: Ran) -> ExitCode {
    let Err(failures) = ran else {
        return ExitCode::SUCCESS;
    };
    let mut text = String::new();
    for failure in &failures {
        let _ = writeln!(text, "backstop: {}", printable(&failure.sentence));
        for hint in &failure.hints {
            let _ = writeln!(text, "  {}", printable(hint));
        }
    }
    tell(&text);
    let worst = failures.iter().map(|f| f.kind).max_by_key(|k| *k as u8);
    ExitCode::from(worst.map_or(0, |k| k as u8))
}

/// Writes to standard error. Nobody can be told where that fails, and the work goes on.
fn tell(text: &str) {
    let _ = io::stderr().write_all(text.as_bytes());
}

/// File names and contents may hold control characters; a terminal must not obey them.
fn printable(text: &str) -> String {
    let clean = |c: char| if c.is_control() { '\u{fffd}' } else { c };
    text.chars().map(clean).collect()
}
