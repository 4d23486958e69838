//! What every promise hangs on.
//!
//! Given matters, their stages and their conditions, this works out what holds, what waits, on
//! whom, who waits on each other, and which few acts would unlock it. Pure functions on plain data:
//! no report text, no database, no clock, no randomness. Same facts, same answer, in any order.
//!
//! The rules stand as one line of logic over the code that follows them: matching in `link`, states
//! in `solve`, items in `items`, rings in `ring`.
//!
//! **Monotone, but for what is negative.** A further or stronger promise never lowers anything.
//! What can lower: a refusal, an absence (both close the word that a group gave in a party's name),
//! and a deed that happens where somebody said "unless" or "until" it does.

mod alike;
mod answer;
mod asks;
mod covers;
mod enough;
mod explain;
mod facts;
mod from_model;
mod index;
mod intern;
mod items;
mod joint;
mod keystone;
mod level;
mod link;
mod minimal;
mod net;
mod notation;
mod ring;
mod rows;
mod scc;
mod solve;
mod sort;
mod steps;
mod track;
mod unlock;
mod what_if;
mod words;

pub use answer::{
    Answer, Awaited, Bond, Hanging, Item, Keystone, Missing, OnRecord, Opposed, PartyToIt, Ring,
    Words, reason,
};
pub use covers::{Covers, Members};
pub use explain::{Ids, Proof, Question, Statement, Wording, explain, explain_in};
pub use facts::{Act, ActId, Asked, Clause, Facts, Need, NeedId, Said};
pub use from_model::{act_of, from_matters};
pub use keystone::hanging;
pub use level::Level;
pub use notation::{Scenario, Supposed, Supposition, Written, matter_id, parse_facts};
pub use solve::{Solution, State, solve};
pub use steps::{Choice, Family, Step, UnlockLimit, Unlocking};
pub use track::Tracker;
pub use unlock::{unlocking_sets, unlocking_sets_in};
pub use what_if::{Change, Difference, Guarantee, StateChange, compare, suppose, what_if};
pub use words::Fault;
