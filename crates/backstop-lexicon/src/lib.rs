//! What Backstop knows of the world and of words, as data.
//!
//! Everything that a reader must know beforehand (who there is, what they are called, which words
//! promise, refuse, report and make conditions, which words are which deed) stands in the files
//! under `lexicons/`, which a political scientist can read and edit. They are built into the crate
//! and checked by its tests. [`Lexicon::with`] adds a folder or file of one's own, which may add,
//! replace or drop lines; a folder of deeds is a pack.
//!
//! Nothing here reads text beyond finding names in a row of tokens, and nothing was counted from
//! the texts that Backstop is measured on.

mod actors;
mod cues;
mod deeds;
mod error;
mod file;
mod lexicon;
mod names;
mod table;
mod voices;
mod words;

pub use actors::{
    Combining, Group, GroupClass, Holder, Name, Office, Organisation, OrganisationKind, Place,
    PlaceKind, Rank, Region, SpeaksFor, State,
};
pub use cues::{
    AttitudeCue, CaveatCue, Complement, ConditionCue, Effect, Guard, Limit, ModalClass, ModalCue,
    NegationCue, Pos, SpeechClass, SpeechCue,
};
pub use deeds::{Class, Deeds, Kind, Role, Slot, Trigger, TriggerSort};
pub use error::LexError;
pub use lexicon::Lexicon;
pub use names::{NameHit, NameSort, Names, fold};
pub use table::Table;
pub use voices::{Outlet, OutletKind, Wire};
