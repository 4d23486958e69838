//! The nouns of Backstop as plain types.
//!
//! Everything that the parts hand to each other is one of these. Fields are public; there is no
//! logic here beyond names and order. `GLOSSARY.md` says what each word means; `DESIGN.md`
//! section 1 says why there are these and no others.
//!
//! Spans are byte ranges of one report's text as received. Nothing here knows how records are
//! found, kept or printed.

mod attitude;
mod date;
mod matter;
mod report;
mod stance;

pub use attitude::{Attitude, AttitudeGroup, UnknownAttitude};
pub use date::{Date, DateError};
pub use matter::{
    Absence, AbsenceKind, Ask, LegalStage, MaterialStage, Matter, MatterCondition, MatterId,
    Origin, Position, PositionKind, Rung, Telling,
};
pub use report::{Report, ReportId, Span, Spans};
pub use stance::{
    ActorId, Amount, Attribution, Caveat, Condition, ConditionType, Coverage, Deed, DeedKind, Note,
    NoteKind, Party, Reading, Relation, Stance, StanceId, Verdict, VerdictKind, Voice, VoiceKind,
    act, end_of, kind_of_act,
};
