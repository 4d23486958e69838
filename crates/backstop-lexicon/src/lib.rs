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
mod assemble;
mod cues;
mod deeds;
mod error;
mod file;
mod lexicon;
mod names;
mod offices;
mod polarity;
mod table;
mod trigger;
mod voices;
mod words;

pub use actors::{
    Combining, Name, Organisation, OrganisationKind, Place, PlaceKind, Region, State,
};
pub use cues::{AttitudeCue, Complement, ConditionCue, Guard, Pos, SpeechClass, SpeechCue};
pub use deeds::{Deeds, Kind};
pub use error::LexError;
pub use lexicon::Lexicon;
pub use names::{NameHit, NameSort, Names, fold};
pub use offices::{Group, GroupClass, Holder, Office, Rank, SpeaksFor};
pub use polarity::{CaveatCue, Effect, Limit, ModalClass, ModalCue, NegationCue};
pub use table::Table;
pub use trigger::{Class, Role, Slot, Trigger, TriggerSort};
pub use voices::{Outlet, OutletKind, Wire};
